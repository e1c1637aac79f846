"""The table of totals: one row per figure, and CSV that Excel and scripts both read."""

import io

import pandas
import pytest
import shapely

from novex_plugin.core.accounting import compute_totals, goal_progress, national_goals
from novex_plugin.core.accounting.table import COLUMNS, csv, frame, rows
from novex_plugin.core.exchange.spreadsheet import BYTE_ORDER_MARK, cell, csv_bytes, csv_text, number
from novex_plugin.core.model.records import AREA, LINE, POINT, ProposalObject


def example():
    def thing(uuid, kind, function, geometry, **values):
        return ProposalObject(uuid=uuid, name=uuid, geometry=geometry, kind=kind, function=function, **values)

    return compute_totals(
        [
            thing("a", AREA, "woningbouw", shapely.box(0, 0, 100, 125), quantity=100.0),
            thing('b "naam"; met\nregel', AREA, "woningbouw", shapely.box(0, 0, 50, 50), quantity=10.0),
            thing("c", LINE, "buisleiding", shapely.LineString([(0, 0), (1500, 0)])),
            thing("d", POINT, "windpark", shapely.Point(0, 0)),
        ]
    )


def test_every_part_has_its_rows_and_only_known_columns():
    totals = example()
    found = rows(totals, goal_progress(totals, national_goals()))
    assert {row["onderdeel"] for row in found} == {
        "oppervlakte", "combinatie", "lengte", "punten", "hoeveelheid", "dubbele claim", "doel",
    }  # fmt: skip
    assert set().union(*found) <= set(COLUMNS)


def test_the_csv_reads_back_to_the_same_figures_as_the_frame():
    totals = example()
    goals = goal_progress(totals, national_goals())
    read = pandas.read_csv(io.StringIO(csv(totals, goals)), sep=";", decimal=",", keep_default_na=False, na_values=[""])
    straight = frame(totals, goals)
    assert list(read.columns) == list(straight.columns) == list(COLUMNS)
    for column in ("bruto", "waarde", "minimum", "maximum", "zoekgebied", "doel", "verschil"):
        expected = pandas.to_numeric(straight[column])
        assert (read[column].isna() == expected.isna()).all()
        assert (read[column] - expected).abs().max() < 1e-6
    assert list(read["naam"]) == [cell(name).replace("\r\n", "\n") for name in straight["naam"]]


def test_a_frame_comes_straight_from_the_totals():
    area = frame(example()).query("onderdeel == 'oppervlakte' and dimensie == 'totaal'").iloc[0]
    assert (area.bruto, area.waarde, area.eenheid) == (1.5, 1.25, "ha")


@pytest.mark.parametrize(
    "value, text",
    [(1.5, "1,5"), (0.0, "0"), (-0.0000001, "0"), (1e9, "1000000000"), (12.3456789, "12,345679"), (float("nan"), "")],
)
def test_numbers_are_dutch(value, text):
    assert number(value) == text


@pytest.mark.parametrize("text", ["=1+1", "+31 6", "-x", "@som"])
def test_text_cannot_run_as_a_formula(text):
    assert cell(text) == "'" + text


def test_the_file_starts_with_a_byte_order_mark_and_has_windows_line_ends():
    content = csv_bytes(["naam"], [{"naam": "é"}]).decode("utf-8")
    assert content == BYTE_ORDER_MARK + "naam\r\né\r\n"


def test_missing_values_are_empty_cells_and_yes_no_is_dutch():
    assert csv_text(["a", "b", "c"], [{"a": None, "c": True}]) == "a;b;c\r\n;;ja\r\n"
