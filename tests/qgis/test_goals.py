"""Goals of a file: ground by a check, goals from a table, the Processing twin; the example against geopandas."""

import csv
from dataclasses import replace
from pathlib import Path

import geopandas
import pytest
from qgis.core import QgsApplication, QgsProcessingException
from shapely.geometry import box

from novex_plugin.adapters import goals as goals_of
from novex_plugin.adapters import records
from novex_plugin.adapters.check import run_check
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.report_check import checked, opened
from novex_plugin.adapters.totals import run_totals
from novex_plugin.core.checks.nearness import FAR, nearness
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import ProvinceGoal, Trade
from novex_plugin.processing.provider import NovexProvider
from tests.small_world import housing, make_proposal, make_store

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "voorbeeld" / "voorstel.gpkg"
OWN = ProvinceGoal("PV-W", "Woningen", "woningen", 2_000.0, None, "2030", "D-WON-2030", "hoeveelheid:woningen",
                   in_plans=100.0)  # fmt: skip
pytestmark = pytest.mark.filterwarnings("ignore:.*GPKG.*", "ignore:.*may only be partially supported.*")


@pytest.fixture(scope="module")
def store(tmp_path_factory, qgis_app):
    return make_store(tmp_path_factory.mktemp("basisset"))


@pytest.fixture
def path(tmp_path):
    """1,000 dwellings of which a quarter of the ground lies in Natura 2000, with a goal and a trade."""
    made = make_proposal(
        tmp_path,
        housing(shape=box(149_250, 450_000, 150_250, 451_000), quantity=1000.0, quantity_min=800.0, quantity_max=1200.0,
                unit="woningen"),
        housing("w2", box(158_000, 441_000, 158_500, 441_500), quantity=500.0, unit="woningen", variant="A"),
    )  # fmt: skip
    proposal = open_proposal(made)
    proposal.save_province_goal(OWN)
    trade = Trade("t", "D-WON-2030", 300.0, "woningen", "weg", "PV26", variant="A")
    proposal.save("uitruil", "uuid", records.to_row(records.TRADE_COLUMNS, trade))
    return made


def line(report, code="PV-W"):
    return next(one for one in report.lines if one.code == code)


def test_the_ground_follows_from_a_check_and_trades_from_the_variant(path, store):
    basis = line(goals_of.run_goals(path, store_path=store))
    assert (basis.target, basis.value, basis.gap) == (2_000.0, 1_000.0, 900.0)
    worst = sum(basis.shares.parts[code] for code in ("HARD", "NEE_TENZIJ", "CONDITIONAL"))
    assert worst == pytest.approx(250.0)
    assert sum(basis.shares.parts.values()) == pytest.approx(1_000.0)
    report = goals_of.run_goals(path, variant="A", store_path=store)
    found = line(report)
    assert (found.target_before, found.target, found.value, found.gap) == (2_000.0, 1_700.0, 1_500.0, 100.0)
    assert line(report, "D-WON-2030").target == 900_000.0
    assert sum(found.shares.parts.values()) == pytest.approx(1_500.0)


def test_totals_and_reports_use_the_same_targets(path):
    assert [one.target for one in run_totals(path, variant="A").goals if one.code == "PV-W"] == [1_700.0]


def test_without_a_basisset_the_check_in_the_file_counts_for_its_own_year(path, store):
    never = goals_of.run_goals(path)
    assert line(never).shares is None and any("nog niet getoetst" in one for one in never.messages)
    run_check(path, store)
    after = goals_of.run_goals(path)
    assert line(after).shares == line(goals_of.run_goals(path, store_path=store)).shares
    proposal = open_proposal(path)
    proposal.write_objects([replace(proposal.objects()[0], name="Anders")])
    assert any("Sinds de toets van 2030 is er getekend" in one for one in goals_of.run_goals(path).messages)


def test_goals_come_in_from_a_table_whole_or_not_at_all(path, tmp_path):
    table = tmp_path / "doelen.csv"
    head = "code;indicator;eenheid;waarde;telt_op_uit;horizon\n"
    table.write_text(head + "PV-B;Bos;ha;40;oppervlakte:bos;2030\n", encoding="utf-8")
    goals_of.import_goals(path, table)
    assert [one.code for one in open_proposal(path).province_goals()] == ["PV-W", "PV-B"]
    goals_of.import_goals(path, table, goals_of.REPLACE)
    assert [one.code for one in open_proposal(path).province_goals()] == ["PV-B"]
    table.write_text(head + "PV-C;Bos;ha;40;oppervlakte:bos;2030\nPV-D;Bos;ha;?;;\n", encoding="utf-8")
    with pytest.raises(NovexError, match="regel 3"):
        goals_of.import_goals(path, table, goals_of.REPLACE)
    assert [one.code for one in open_proposal(path).province_goals()] == ["PV-B"]
    with pytest.raises(NovexError, match="kan niet worden gelezen"):
        goals_of.import_goals(path, tmp_path / "weg.csv")
    written = goals_of.write_goal_file(tmp_path / "uit.csv", open_proposal(path).province_goals())
    assert goals_of.read_goal_file(written).goals == tuple(open_proposal(path).province_goals())


def test_the_twin_reads_goals_and_writes_what_the_report_says(path, store, tmp_path, qgis_processing):
    import processing

    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    table = tmp_path / "doelen.csv"
    table.write_text("code,indicator,eenheid,waarde,telt_op_uit\nPV-B,Bos,ha,0,oppervlakte:bos\n", encoding="utf-8")
    asked = {"VOORSTEL": str(path), "DOELEN_CSV": str(table), "VARIANT": "A", "BASISSET": str(store),
             "TABEL": str(tmp_path / "uit.csv"), "DREMPELS": str(tmp_path / "drempels.csv"),
             "VERSLAG": str(tmp_path / "uit.html")}  # fmt: skip
    try:
        result = processing.run("novex:doelen", asked)
        table.write_text("code,indicator,eenheid,waarde\nPV-B,Bos,ha,veel\n", encoding="utf-8")
        with pytest.raises(QgsProcessingException, match="regel 2: waarde: 'veel' is geen getal"):
            processing.run("novex:doelen", asked)
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    report = goals_of.run_goals(path, variant="A", store_path=store)
    assert Path(result["TABEL"]).read_bytes() == report.goals_csv()
    assert Path(result["DREMPELS"]).read_bytes() == report.thresholds_csv()
    assert result["AANTAL_INGELEZEN"] == 1
    assert result["AANTAL_AFLEIDBAAR"] == sum(one.value is not None for one in report.lines)
    with open(result["TABEL"], encoding="utf-8-sig", newline="") as file:
        rows = {row["code"]: row for row in csv.DictReader(file, delimiter=";")}
    assert (rows["PV-W"]["voor_uitruil"], rows["PV-W"]["doel"], rows["PV-W"]["verschil"]) == ("2000", "1700", "100")
    assert rows["D-KDW-2030"]["waarde"] == "" and rows["D-KDW-2030"]["afleidbaar"] == "nee"
    page = Path(result["VERSLAG"]).read_text(encoding="utf-8")
    assert "Op welke grond" in page and "Utrecht" in page
    assert "1.500 (1.300 tot 1.700)" in page


@pytest.fixture(scope="module")
def example_store(tmp_path_factory, qgis_app):
    from novex_plugin.adapters import basisset
    from novex_plugin.core.progress import Progress

    report, _said = basisset.prepare(EXAMPLE.with_name("basisset.gpkg"), tmp_path_factory.mktemp("v") / "k.gpkg",
                                     Progress())  # fmt: skip
    return Path(report.path)


def test_dwellings_by_ground_in_the_example_equal_those_of_geopandas(example_store):
    """The same figures from the overlaps of the check, united by geopandas instead of by the plugin."""
    report = goals_of.run_goals(EXAMPLE, variant="B", store_path=example_store)
    found = line(report, "D-WON-2030")
    objects, result = checked(open_proposal(EXAMPLE), opened(example_store), "B", "2030")
    counted = [one for one in objects if one.function == "woningbouw" and one.exactness != "zoekgebied"
               and one.quantity is not None]  # fmt: skip
    assert counted and all(one.kind == "vlak" for one in counted)
    levels = []
    for classes in (("HARD",), ("HARD", "NEE_TENZIJ"), ("HARD", "NEE_TENZIJ", "CONDITIONAL")):
        total = 0.0
        for item in counted:
            over = [one.overlap for one in result.of_object(item.uuid)
                    if one.outcome in classes and nearness(one) != FAR and one.overlap is not None]  # fmt: skip
            ground = geopandas.GeoSeries(over).union_all().intersection(item.geometry).area if over else 0.0
            total += item.quantity * ground / item.geometry.area
        levels.append(total)
    assert 0 < levels[0] < levels[1] < levels[2]
    shares = found.shares
    assert (shares.hard, shares.hard + shares.no_unless) == pytest.approx(levels[:2], rel=1e-6)
    assert shares.hard + shares.no_unless + shares.conditional == pytest.approx(levels[2], rel=1e-6)
    assert not shares.at_least
    assert sum(shares.parts.values()) == pytest.approx(found.value)
