"""Weighing by time: an object counts for the years that it is there, only when somebody asks."""

import pytest
import shapely

from novex_plugin.core.accounting.crosstab import cross
from novex_plugin.core.accounting.figures import FUNCTION
from novex_plugin.core.accounting.periods import Period, presence, presence_of
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import LINE, Variant
from tests.core.accounting_world import X, Y, box, thing

PERIOD = Period(2025, 2050)  # 26 years


def test_an_object_counts_for_its_share_of_the_period_and_wholly_without_one():
    temporary = thing("a", box(0, 0, 100, 100), "zonneveld", start_year=2030, end_year=2042, horizon="2030",
                      quantity=26.0, unit="MW")  # fmt: skip
    weighed = cross([temporary], [FUNCTION], period=PERIOD)
    assert weighed.row("zonneveld").net_m2 == 5_000.0  # 13 of 26 years
    assert weighed.row("zonneveld").quantities[0].band.value == pytest.approx(13.0)
    assert any("Gewogen naar tijd" in text for text in weighed.methods)
    plain = cross([temporary], [FUNCTION])
    assert (plain.row("zonneveld").net_m2, plain.row("zonneveld").quantities[0].band.value) == (10_000.0, 26.0)
    assert plain.methods == ()


def test_ground_that_two_objects_hold_one_after_the_other_is_there_all_the_time():
    first = thing("a", box(0, 0, 100, 100), "zonneveld", horizon="2025", end_year=2037)
    second = thing("b", box(0, 0, 100, 100), "bos", horizon="2030", start_year=2038)
    table = cross([first, second], [FUNCTION], period=PERIOD)
    assert {part.name: part.area_m2 for part in table.parts} == {"Bos": 5_000.0, "Zonneveld": 5_000.0}
    assert (table.whole.gross_m2, table.whole.net_m2, table.whole.shared_m2) == (10_000.0, 10_000.0, 0.0)


def test_the_years_in_which_both_are_there_are_shared():
    first = thing("a", box(0, 0, 100, 100), "zonneveld", horizon="2025")
    second = thing("b", box(0, 0, 100, 100), "bos", horizon="2030", start_year=2038)
    table = cross([first, second], [FUNCTION], period=PERIOD)
    assert (table.whole.gross_m2, table.whole.net_m2, table.whole.shared_m2) == (15_000.0, 10_000.0, 5_000.0)
    assert sum(part.area_m2 for part in table.parts) == 10_000.0


def test_lines_weigh_as_well_and_what_is_never_there_is_left_out():
    line = thing("a", shapely.LineString([(X, Y), (X + 100, Y)]), "buisleiding", LINE, horizon="2025", end_year=2037)
    later = thing("b", box(0, 0, 10, 10), horizon="2100")
    table = cross([line, later], [FUNCTION], period=PERIOD)
    assert [(row.name, row.length_m, row.gross_length_m) for row in table.rows] == [("Buisleidingstrook", 50.0, 50.0)]


def test_a_successor_counts_from_the_year_it_starts_and_the_old_one_until_then():
    objects = [
        thing("old", box(0, 0, 100, 100), "landbouw", horizon="2025"),
        thing("new", box(0, 0, 50, 100), "bos", horizon="2038", variant="A", replaces="old"),
    ]
    when = presence(objects, [Variant("A", "A")], "A", PERIOD)
    assert when.weights == pytest.approx((0.5, 0.5))
    assert (when.weight("old"), when.weight("new")) == (0.5, 0.5)
    table = cross(objects, [FUNCTION], period=when)
    assert {row.name: row.net_m2 for row in table.rows} == {"Bos": 2_500.0, "Landbouw (grondgebonden)": 5_000.0}


def test_weights_are_together_one_and_periods_end_after_they_begin():
    items = [thing(str(year), box(0, 0, 1, 1), start_year=year, end_year=year + 7) for year in range(2020, 2060, 3)]
    assert sum(presence_of(items, PERIOD).weights) == pytest.approx(1.0)
    with pytest.raises(NovexError, match="eindigt voor zij begint"):
        Period(2050, 2030)
