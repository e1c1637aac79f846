"""Own indicators over objects: figures, faults on objects, the file of the proposal and the file to share."""

import math
from pathlib import Path

import pandas
import pytest
import shapely

from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.adapters.indicators import (
    ObjectTable,
    import_indicators,
    require_sound,
    run_indicators,
    write_shared,
)
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Indicator
from novex_plugin.core.model.records import AREA, LINE, POINT, ProposalHeader, ProposalObject, Variant

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "voorbeeld" / "voorstel.gpkg"
X, Y = 190_000, 440_000


def area(uuid, width, **values):
    shape = shapely.box(X, Y, X + width, Y + 100)
    return ProposalObject(uuid, f"object {uuid}", shape, AREA, values.pop("function", "woningbouw"), **values)


OBJECTS = (
    area("a", 100, quantity=50.0, perspective="3"), area("b", 300, quantity=30.0), area("c", 50, function="bos"),
    ProposalObject("l", "Weg", shapely.LineString([(X, Y), (X + 3000, Y)]), LINE, "infrastructuur_weg_spoor"),
    ProposalObject("p", "Turbine", shapely.Point(X, Y), POINT, "windpark", quantity=6.0),
    ProposalObject("z", "Zonder plaats", None, AREA, "bos"),
)  # fmt: skip


def value(expression, only="", aggregate="som", objects=OBJECTS):
    line = ObjectTable(objects, "A", "2050").line(Indicator("I", "N", expression, only, aggregate))
    return line.value if line.value is not None else line.note


@pytest.mark.parametrize("expression, only, aggregate, wanted", [
    ("hoeveelheid", "", "som", 86.0),
    ("hoeveelheid", "functie = 'woningbouw'", "gemiddelde", 40.0),
    ("hoeveelheid / ($area / 10000)", "functie = 'woningbouw'", "gewogen", 20.0),
    ("$area", "functie IN ('woningbouw', 'bos')", "som", 45_000.0),
    ("$length", "functie = 'infrastructuur_weg_spoor'", "maximum", 3000.0),
    ("naam", "", "aantal", 6.0), ("hoeveelheid > 40", "hoeveelheid IS NOT NULL", "som", 1.0),
    ("to_int(@novex_horizon)", "", "minimum", 2050.0), ("1", "@novex_variant = 'A'", "aantal", 6.0),
    ("x(centroid($geometry))", "uuid = 'p'", "som", float(X)),
])  # fmt: skip
def test_figures(qgis_app, expression, only, aggregate, wanted):
    assert value(expression, only, aggregate) == pytest.approx(wanted)


def test_an_object_without_a_value_is_counted_as_missing(qgis_app):
    line = ObjectTable(OBJECTS).line(Indicator("I", "N", "hoeveelheid"))
    assert (line.objects, line.missing) == (("a", "b", "p"), ("c", "l", "z"))


def test_what_fails_on_an_object_names_the_object_the_part_and_the_place(qgis_app):
    note = value("1 + hoeveelheid * (2 - naam)", "uuid = 'b'")
    assert note == "Uitdrukking, regel 1, teken 20: 'object b' is geen getal (bij 'object b')."
    assert value("1", "hoeveelheid >") == "Filter, regel 1, teken 13: de uitdrukking houdt hier te vroeg op."
    assert "Geen getal" in value("naam") and "Geen getal" in value("sqrt(-1)", "uuid = 'a'")


def test_a_wrong_indicator_is_not_kept(qgis_app):
    require_sound(Indicator("I", "N", "hoeveelheid"))
    with pytest.raises(NovexError) as caught:
        require_sound(Indicator("I", "", "hoeveelheid +", "bestaat(1)"))
    for words in ("de naam ontbreekt", "teken 13", "Filter, regel 1, teken 1"):
        assert words in caught.value.message
    with pytest.raises(NovexError, match="object a"):
        require_sound(Indicator("I", "N", "naam * 2"), ObjectTable(OBJECTS))


def test_the_order_of_objects_does_not_matter(qgis_app):
    one = Indicator("I", "N", "$area * 0.1 + coalesce(hoeveelheid, 0) / 3")
    assert ObjectTable(OBJECTS).line(one) == ObjectTable(OBJECTS[::-1]).line(one)


@pytest.fixture
def proposal(qgis_app, tmp_path):
    file = create_proposal(tmp_path / "voorstel.gpkg", ProposalHeader("h", "Proef", "PV25"), [Variant("A", "Eerste")])
    file.write_objects([item for item in OBJECTS if item.geometry is not None])
    file.write_objects([area("v", 100, variant="A", replaces="a", quantity=80.0, horizon="2050")])
    GoalFile(file).save_indicators([Indicator("I01", "Woningen", "hoeveelheid", "functie = 'woningbouw'",
                                            unit="woningen", target=100.0)])  # fmt: skip
    return file.path


def test_variant_and_horizon_decide_which_objects_count(proposal):
    assert [run_indicators(proposal, variant=variant, horizon=horizon).lines[0].value
            for variant, horizon in (("", "2030"), ("A", "2030"), ("A", "2050"))] == [80.0, 80.0, 110.0]  # fmt: skip
    with pytest.raises(NovexError):
        run_indicators(proposal, variant="Z")


def test_the_table_is_written_whole(proposal, tmp_path):
    report = run_indicators(proposal, variant="A", horizon="2050")
    table = pandas.read_csv(report.write_csv(tmp_path / "i.csv"), sep=";", decimal=",")
    assert table.loc[0, ["code", "waarde", "doel", "gehaald", "objecten", "variant"]].tolist() == [
        "I01", 110, 100, "ja", 2, "A"]  # fmt: skip
    assert list(table.columns) == list(report.columns)


def test_indicators_travel_in_a_file(proposal, tmp_path):
    shared = write_shared(tmp_path / "x.novex-indicatoren.json", GoalFile(open_proposal(proposal)).indicators())
    other = create_proposal(tmp_path / "ander.gpkg", ProposalHeader("o", "Ander", "PV26"))
    assert import_indicators(other.path, shared) == 1
    (found,) = GoalFile(open_proposal(other.path)).indicators()
    assert (found.code, found.expression, found.target) == ("I01", "hoeveelheid", 100.0)


def test_a_file_with_a_wrong_expression_changes_nothing(proposal, tmp_path):
    shared = [Indicator("I02", "Goed", "1"), Indicator("I03", "Fout", "1 +\n  foo(2)")]
    wrong = write_shared(tmp_path / "x.json", shared)
    with pytest.raises(NovexError) as caught:
        import_indicators(proposal, wrong)
    assert "indicator I03: Uitdrukking, regel 2, teken 3" in caught.value.message
    assert [one.code for one in GoalFile(open_proposal(proposal)).indicators()] == ["I01"]


def test_figures_of_the_example_equal_those_of_pandas(qgis_app):
    """A second calculation straight from the file: housing of the basis in 2030, replaced objects aside."""
    geopandas = pytest.importorskip("geopandas")
    rows = geopandas.read_file(EXAMPLE, layer="object_vlak").fillna({"variant": "", "vervangt": ""})
    rows = rows[(rows["variant"] == "") & (rows["horizon"] == "2030") & ~(rows["jaar_start"] > 2030)
                & ~(rows["jaar_eind"] < 2030) & (rows["functie"] == "woningbouw")]  # fmt: skip
    objects = [item for item in open_proposal(EXAMPLE).objects() if item.uuid in set(rows["uuid"])]
    assert len(objects) > 0
    density = rows["hoeveelheid"] / (rows.area / 10_000)
    counted = rows["hoeveelheid"].notna()
    wanted = (density * rows.area)[counted].sum() / rows.area[counted].sum()
    found = value("hoeveelheid / ($area / 10000)", "", "gewogen", objects)
    assert math.isclose(found, wanted, rel_tol=1e-9)
