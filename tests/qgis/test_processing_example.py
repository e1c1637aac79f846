"""The totals of the example province against a second calculation with geopandas, straight from the file.

Nothing of the plugin takes part in the second calculation: the tables are read by pyogrio, variants are
resolved with pandas, areas are dissolved by geopandas. Tolerance: 1e-6 relative or 1 m².
"""

from pathlib import Path

import geopandas
import pandas
import pytest

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.totals import run_totals
from novex_plugin.core.accounting.figures import FUNCTION

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "voorbeeld" / "voorstel.gpkg"
CASES = [(variant, horizon) for variant in ("", "A", "B", "C") for horizon in ("2030", "2050")]
pytestmark = pytest.mark.filterwarnings("ignore:.*GPKG.*", "ignore:.*may only be partially supported.*")


def near(expected: float):
    return pytest.approx(expected, rel=1e-6, abs=1.0)


def in_force(table: str, variant: str, horizon: str) -> geopandas.GeoDataFrame:
    """The rows of one table that count, by the definitions in docs/totalen.md."""
    tables = [geopandas.read_file(EXAMPLE, layer=name) for name in ("object_vlak", "object_lijn", "object_punt")]
    rows = pandas.concat(tables).fillna({"variant": "", "vervangt": "", "vervalt": False})
    member = rows["variant"].isin(["", variant])  # the variants of the example have no parents
    started = (rows["horizon"].astype(int) <= int(horizon)) & ~(rows["jaar_start"] > int(horizon))
    replaced = set(rows[member & started & (rows["vervangt"] != "")]["vervangt"])
    wanted = rows[
        member & started & ~rows["vervalt"].astype(bool) & ~(rows["jaar_eind"] < int(horizon))
        & ~rows["uuid"].isin(replaced)
    ]  # fmt: skip
    uuids = set(wanted["uuid"])
    found = tables[("object_vlak", "object_lijn", "object_punt").index(table)]
    return found[found["uuid"].isin(uuids)]


@pytest.mark.parametrize("variant, horizon", CASES)
def test_areas_equal_those_of_geopandas(variant, horizon):
    totals = run_totals(EXAMPLE, variant=variant, horizon=horizon).totals
    rows = in_force("object_vlak", variant, horizon)
    drawn, search = rows[rows["nauwkeurigheid"] != "zoekgebied"], rows[rows["nauwkeurigheid"] == "zoekgebied"]
    assert len(drawn) > 5
    whole = totals.area()
    assert (whole.objects, whole.search_objects) == (len(drawn), len(search))
    assert whole.gross_m2 == near(drawn.area.sum())
    assert whole.net_m2 == near(drawn.dissolve().area.sum())
    assert whole.search_net_m2 == near(search.dissolve().area.sum())
    net = drawn.dissolve(by="functie").area
    assert {line.key for line in totals.areas if line.dimension == FUNCTION and line.objects} == set(net.index)
    for function, area in net.items():
        assert totals.area(FUNCTION, str(function)).net_m2 == near(area)


@pytest.mark.parametrize("variant, horizon", CASES)
def test_lengths_points_and_quantities_equal_those_of_pandas(variant, horizon):
    totals = run_totals(EXAMPLE, variant=variant, horizon=horizon).totals
    lines, points = in_force("object_lijn", variant, horizon), in_force("object_punt", variant, horizon)
    for function, group in lines.groupby("functie"):
        assert totals.length(FUNCTION, str(function)).net_m == near(group.dissolve().length.sum())
    assert totals.count().count + totals.count().search_count == len(points)
    rows = pandas.concat([in_force("object_vlak", variant, horizon), lines, points])
    drawn = rows[(rows["nauwkeurigheid"] != "zoekgebied") & rows["hoeveelheid"].notna()]
    expected = drawn.groupby(["functie", "eenheid"])["hoeveelheid"].sum()
    found = {(line.function, line.unit): line.band.value for line in totals.quantities if line.band.value}
    assert found == pytest.approx({key: value for key, value in expected.items() if value})


def test_reading_the_example_does_not_change_it():
    before = EXAMPLE.read_bytes()
    run_totals(EXAMPLE, variant="A", horizon="2050")
    assert EXAMPLE.read_bytes() == before


def test_provincial_goals_of_the_example_have_a_figure():
    report = run_totals(EXAMPLE, variant="B", horizon="2030", rural_area_m2=1.5e9)
    own = {goal.code for goal in open_proposal(EXAMPLE).province_goals()}
    lines = {line.code: line for line in report.goals if line.code in own}
    assert own and set(lines) == own
    assert all(line.derivable and line.value is not None and line.value > 0 for line in lines.values())
