"""Coverage of a proposal file, with the areas and regions of a basisset; Processing gives the same."""

from pathlib import Path

import geopandas
import pytest
import shapely
from qgis.core import QgsApplication, QgsProcessingException

from novex_plugin.adapters import basisset
from novex_plugin.adapters.coverage import import_answers, report_coverage, run_coverage
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.adapters.places import Places
from novex_plugin.core.accounting.coverage import AREAS, BOTH, QUESTIONS, REGIONS
from novex_plugin.core.accounting.vista import ATTENTION, NOTHING_DRAWN, SUITS
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Answer, Indicator
from novex_plugin.core.model.records import AREA, ProposalHeader, ProposalObject, Variant
from novex_plugin.core.progress import Progress
from novex_plugin.processing.provider import NovexProvider

X, Y = 150_000, 450_000
PROVINCE = shapely.box(X, Y, X + 4000, Y + 4000)


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north)


@pytest.fixture(scope="module")
def store(qgis_app, tmp_path_factory):
    """A province with two regions, and a third one beyond its border; NG07 within, NG13 beyond."""
    folder = tmp_path_factory.mktemp("basisset")
    source = folder / "basisset.gpkg"
    layers = {
        "provincie": ([PROVINCE], {"naam": ["Gelderland"]}),
        "vista_regio": ([box(0, 0, 2000, 4000), box(2000, 0, 4000, 4000), box(4000, 0, 6000, 4000)],
                        {"naam": ["West", "Oost", "Buiten"], "vista": ["Vitaliseren", "S", "A"]}),
        "novex_gebieden": ([box(0, 0, 1000, 1000), box(4000, 0, 5000, 1000)],
                           {"naam": ["Arnhem-Nijmegen-Foodvalley", "De Peel"]}),
    }  # fmt: skip
    for name, (shapes, columns) in layers.items():
        ids = {"id": [str(number) for number in range(len(shapes))]}
        frame = geopandas.GeoDataFrame({**ids, **columns}, geometry=shapes, crs="EPSG:28992")
        frame.to_file(source, layer=name, driver="GPKG")
    report, _messages = basisset.prepare(source, folder / "klaar.gpkg", Progress())
    return Path(report.path)


@pytest.fixture
def proposal(qgis_app, tmp_path):
    file = create_proposal(tmp_path / "voorstel.gpkg", ProposalHeader("h", "Proef", "PV25"), [Variant("A", "Eerste")])
    file.write_objects([
        ProposalObject("a", "Wijk", box(100, 100, 600, 600), AREA, "woningbouw", question="P3-A", programme="NP38",
                       quantity=300.0, unit="woningen"),
        ProposalObject("b", "Bos", box(1500, 100, 2500, 600), AREA, "bos", "1", "2050", "A", question="P1-C"),
    ])  # fmt: skip
    GoalFile(file).save_answers([Answer("P3-A", "Wij bouwen bij het station."), Answer("WB", "Peil.", "A", "2050")])
    return file.path


def line(report, group, code):
    return next(one for one in report.coverage.group(group) if one.code == code)


def test_the_basisset_says_which_areas_and_regions_are_here_and_what_lies_in_them(proposal, store):
    report = run_coverage(proposal, variant="A", store_path=store)
    assert [one.code for one in report.coverage.group(AREAS) if one.is_here] == ["NG07"]
    assert line(report, AREAS, "NG07").objects("2030") == ("a",)
    assert [one.code for one in report.coverage.group(REGIONS)] == ["Oost", "West"]
    assert line(report, REGIONS, "West").objects() == ("a", "b")  # the wood lies in both
    assert line(report, REGIONS, "Oost").objects() == ("b",)
    assert line(report, REGIONS, "West").fit.verdict == SUITS
    assert line(report, REGIONS, "Oost").fit.verdict == ATTENTION
    basis = run_coverage(proposal, store_path=store)
    assert line(basis, REGIONS, "Oost").fit.verdict == NOTHING_DRAWN


def test_answers_of_the_file_stand_beside_the_objects(proposal):
    report = run_coverage(proposal, variant="A")
    assert line(report, QUESTIONS, "P3-A").state("2030") == BOTH
    assert line(report, QUESTIONS, "WB").at("2050")[0].answer.text == "Peil."
    assert {one.code for one in report.coverage.open(QUESTIONS, "2030")} >= {"WB", "P1-C"}
    assert report.coverage.group(REGIONS) == () and report.variant_name == "Eerste"


def test_objects_in_memory_give_the_same_table(proposal, store):
    file = open_proposal(proposal)
    report = report_coverage(
        file.header(), file.objects()[::-1], file.variants(), GoalFile(file).answers(), variant="A",
        places=Places(store, "PV25"),
    )  # fmt: skip
    assert report.csv() == run_coverage(proposal, variant="A", store_path=store).csv()


def test_a_table_of_answers_is_taken_whole_or_not_at_all(proposal, tmp_path):
    table = tmp_path / "antwoorden.csv"
    table.write_text("vraag;variant;horizon;tekst\nRK;;;Mooi\nP3-A;;;\n", encoding="utf-8")
    assert import_answers(proposal, table) == 2
    answers = GoalFile(open_proposal(proposal)).answers()
    assert {one.question: one.text for one in answers} == {"RK": "Mooi", "WB": "Peil."}
    table.write_text("vraag;tekst\nOV-D;Ja\nP9;Nee\n", encoding="utf-8")
    with pytest.raises(NovexError, match="regel 3"):
        import_answers(proposal, table)
    assert GoalFile(open_proposal(proposal)).answers() == answers
    with pytest.raises(NovexError, match=r"weg\.csv"):
        import_answers(proposal, tmp_path / "weg.csv")


# -- Processing


@pytest.fixture
def run(qgis_processing):
    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    import processing

    yield lambda name, **parameters: processing.run(f"novex:{name}", parameters)
    QgsApplication.processingRegistry().removeProvider(provider)


def test_processing_writes_the_same_table_and_a_page(run, proposal, store, tmp_path):
    result = run("dekking", VOORSTEL=str(proposal), BASISSET=str(store), VARIANT="A",
                 DEKKING=str(tmp_path / "dekking.csv"), VERSLAG=str(tmp_path / "dekking.html"))  # fmt: skip
    wanted = run_coverage(proposal, variant="A", store_path=store)
    assert Path(result["DEKKING"]).read_text("utf-8-sig") == wanted.csv().replace("\r\n", "\n")
    assert (result["VRAGEN_LEEG"], result["GEBIEDEN_LEEG"], result["REGIOS_AANDACHT"]) == (21, 0, 1)
    page = Path(result["VERSLAG"]).read_text(encoding="utf-8")
    assert "NOVEX-gebieden" in page and "vraagt aandacht" in page and "De Peel" not in page


def test_processing_reads_answers_first_and_refuses_wrong_ones(run, proposal, tmp_path):
    table = tmp_path / "antwoorden.csv"
    table.write_text("vraag;tekst\nRK;Mooi\n", encoding="utf-8")
    result = run("dekking", VOORSTEL=str(proposal), ANTWOORDEN=str(table), DEKKING=str(tmp_path / "d.csv"))
    assert result["INGELEZEN"] == 1 and "Mooi" in Path(result["DEKKING"]).read_text("utf-8-sig")
    table.write_text("vraag;tekst\nP9;x\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="regel 2"):
        run("dekking", VOORSTEL=str(proposal), ANTWOORDEN=str(table), DEKKING=str(tmp_path / "e.csv"))
    assert not (tmp_path / "e.csv").exists()


def test_processing_measures_indicators_and_shares_them(run, proposal, tmp_path):
    goals = GoalFile(open_proposal(proposal))
    goals.save_indicators([Indicator("I1", "Woningen", "hoeveelheid", target=100.0, unit="woningen"),
                           Indicator("I2", "Stuk", "hoeveelheid +")])  # fmt: skip
    shared = tmp_path / "deel.novex-indicatoren.json"
    result = run("indicatoren", VOORSTEL=str(proposal), INDICATOREN=str(tmp_path / "i.csv"), DELEN=str(shared),
                 VERSLAG=str(tmp_path / "i.html"))  # fmt: skip
    assert (result["AANTAL"], result["AANTAL_GEHAALD"], result["AANTAL_ZONDER_WAARDE"]) == (2, 1, 1)
    assert "teken 13" in Path(result["INDICATOREN"]).read_text("utf-8-sig")
    assert "geen uitkomst" in Path(result["VERSLAG"]).read_text(encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="indicator I2"):
        run("indicatoren", VOORSTEL=str(proposal), INVOER=str(shared), INDICATOREN=str(tmp_path / "j.csv"))
