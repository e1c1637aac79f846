"""Apply or explain in the file, in validation, in the package and through Processing."""

import csv
import io
import json
import shutil
import zipfile

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from novex_plugin.adapters import basisset
from novex_plugin.adapters.geopackage import create_proposal, open_proposal, validate_proposal
from novex_plugin.adapters.package import make_package, verify_package
from novex_plugin.adapters.statements import (
    export_statements,
    import_statements,
    mapped_layers,
    record_stored,
    stored_layers,
)
from novex_plugin.core.catalogue.explain import APPLIED, CONTRADICTION, EXPLAINED, MISSING, official_layers, summary
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Explanation
from novex_plugin.core.model.records import ProposalHeader
from novex_plugin.core.progress import Progress
from novex_plugin.paths import resources
from novex_plugin.processing.provider import NovexProvider
from tests.small_statements import REASON, explain_all
from tests.small_world import housing

TOTAL = len(official_layers())


@pytest.fixture(scope="module")
def store(tmp_path_factory, qgis_app):
    """A basisset with one official layer, the NOVEX areas, and one that is not official."""
    folder = tmp_path_factory.mktemp("basisset")
    _table(folder / "bron.gpkg", "novex_gebieden")
    _table(folder / "bron.gpkg", "natura2000")
    report, _messages = basisset.prepare(folder / "bron.gpkg", folder / "klaar.gpkg", Progress())
    return report.path


def _table(path, name):
    import geopandas
    from shapely.geometry import box

    frame = geopandas.GeoDataFrame({"naam": ["x"]}, geometry=[box(150_000, 450_000, 151_000, 451_000)], crs=28992)
    frame.to_file(path, layer=name, driver="GPKG")


@pytest.fixture
def proposal(tmp_path, qgis_app):
    made = create_proposal(tmp_path / "voorstel.gpkg", ProposalHeader("p", "Proef", "PV25", date="2026-11-22"))
    made.write_objects([housing(question="P3-A", origin="beide", certainty="concreet", role_of_state="geen",
                                status="voorkeur", quantity=10.0, unit="woningen")])  # fmt: skip
    return made


def states(proposal, *place):
    return {item.layer.code: item.state for item in proposal.statements(*place)}


# -- the file


def test_statements_are_written_withdrawn_and_logged_in_one_go(proposal):
    proposal.save_explanations([Explanation("uhi", False, REASON, "Kaart 2025"), Explanation("novex_gebieden")])
    proposal.save_explanations([Explanation("uhi", True)], withdrawn=["novex_gebieden"])
    assert proposal.explanations() == [Explanation("uhi", True)]
    logged = [entry.uuid for entry in proposal.log() if entry.table == "leg_uit"]
    assert logged.count("uhi") == 2 and logged.count("novex_gebieden") == 2


def test_a_write_that_fails_half_way_leaves_the_file_as_it_was(proposal):
    proposal.save_explanations([Explanation("uhi", False, REASON)])
    broken = Explanation("pm10_2019", None)  # type: ignore[arg-type]  # the column does not take NULL
    with pytest.raises(NovexError):
        proposal.save_explanations([Explanation("pm10_2020"), broken], withdrawn=["uhi"])
    assert proposal.explanations() == [Explanation("uhi", False, REASON)]


@pytest.mark.parametrize("name", ["novex/code", "novex/role"])
def test_state_follows_the_store_and_the_map(proposal, store, qgis_new_project, name):
    stored = stored_layers(store)
    assert stored_layers(None) is None
    assert states(proposal, stored)["novex_gebieden"] == APPLIED
    proposal.save_explanations([Explanation("novex_gebieden", False, REASON), Explanation("mirt_lijnen", True)])
    found = states(proposal, stored)
    assert (found["novex_gebieden"], found["mirt_lijnen"], found["uhi"]) == (CONTRADICTION, CONTRADICTION, MISSING)
    assert states(proposal)["mirt_lijnen"] == APPLIED  # without a store the file is believed
    picture = QgsVectorLayer("Point?crs=EPSG:28992", "hitte", "memory")
    picture.setCustomProperty(name, "uhi")
    QgsProject.instance().addMapLayer(picture)
    assert mapped_layers(QgsProject.instance()) == {"uhi"}
    assert states(proposal, stored, mapped_layers(QgsProject.instance()))["uhi"] == APPLIED


def test_what_is_loaded_is_recorded_only_when_asked_and_never_overrules(proposal, store):
    assert proposal.explanations() == []
    assert record_stored(proposal.path, store) == 1
    assert proposal.explanations() == [Explanation("novex_gebieden", True)]
    proposal.save_explanations([Explanation("novex_gebieden", False, REASON)])
    assert record_stored(proposal.path, store) == 0
    assert proposal.explanations() == [Explanation("novex_gebieden", False, REASON)]


def test_the_table_goes_out_and_comes_back(proposal, store, tmp_path):
    explain_all(proposal, but=("uhi",))
    proposal.save_explanations([Explanation("novex_gebieden")])
    path = export_statements(proposal.path, tmp_path / "uit.csv", store)
    other = create_proposal(tmp_path / "ander.gpkg", ProposalHeader("q", "Ander", "PV25"))
    assert import_statements(other.path, path) == TOTAL - 1
    assert {item.layer: item for item in other.explanations()} == {item.layer: item for item in proposal.explanations()}


def test_a_faulty_table_changes_nothing(proposal, tmp_path):
    table = tmp_path / "fout.csv"
    table.write_text("LAAG;TOEGEPAST;REDEN;VERVANGING\nuhi;ja;;\nkasteel;ja;;\n", encoding="utf-8")
    with pytest.raises(NovexError, match="regel 3: de laag 'kasteel'"):
        import_statements(proposal.path, table)
    assert proposal.explanations() == []
    with pytest.raises(NovexError, match="kan niet worden gelezen"):
        import_statements(proposal.path, tmp_path / "weg.csv")


# -- the gate


def test_validation_lists_what_is_open(proposal, store):
    explain_all(proposal, but=("uhi", "novex_gebieden"))
    issues = [issue for issue in validate_proposal(proposal.path) if issue.code == "leg_uit"]
    assert {issue.severity for issue in issues} == {"fout"} and len(issues) == 2
    with_store = validate_proposal(proposal.path, stored=stored_layers(store))
    named = " ".join(issue.message for issue in with_store if issue.code == "leg_uit")
    assert "hitte-eiland" in named and "NOVEX" not in named
    explain_all(proposal)
    assert [issue for issue in validate_proposal(proposal.path) if issue.code == "leg_uit"] == []


def test_an_open_layer_makes_the_package_a_concept_and_stops_a_definitive_one(proposal, store, tmp_path):
    explain_all(proposal, but=("uhi", "novex_gebieden"))
    made = make_package(proposal.path, tmp_path / "concept.zip", store_path=store)
    assert made.is_draft and made.manifest["pas_toe_of_leg_uit"]["open"] == 1
    _set_milestone(proposal, "RV")
    with pytest.raises(NovexError, match="mag het voorstel geen fouten hebben") as error:
        make_package(proposal.path, tmp_path / "definitief.zip", store_path=store)
    assert "Stedelijk hitte-eiland" in error.value.hint
    assert not (tmp_path / "definitief.zip").exists()
    explain_all(proposal, but=("novex_gebieden",))
    done = make_package(proposal.path, tmp_path / "definitief.zip", store_path=store)
    assert not done.is_draft


def _set_milestone(proposal, code):
    from dataclasses import replace

    proposal.set_header(replace(proposal.header(), milestone=code, organisation="Provincie", contact="gis@p.nl",
                                basisset_name="Proef", basisset_date="2026-01-01"))  # fmt: skip


def test_a_layer_on_the_map_counts_in_the_package(proposal, tmp_path):
    explain_all(proposal, but=("uhi",))
    assert make_package(proposal.path, tmp_path / "a.zip").manifest["pas_toe_of_leg_uit"]["open"] == 1
    made = make_package(proposal.path, tmp_path / "b.zip", on_map={"uhi"})
    assert made.manifest["pas_toe_of_leg_uit"] == {
        "lagen": TOTAL, "toegepast": 1, "uitgelegd": TOTAL - 1, "open": 0, "tegenstrijdig": 0,
    }  # fmt: skip


def test_the_package_holds_the_whole_table(proposal, store, tmp_path):
    explain_all(proposal, but=("uhi", "novex_gebieden"))
    path = make_package(proposal.path, tmp_path / "p.zip", store_path=store).path
    with zipfile.ZipFile(path) as archive:
        text = archive.read("pas_toe_of_leg_uit.csv").decode("utf-8-sig")
        listed = [item["pad"] for item in json.loads(archive.read("manifest.json"))["bestanden"]]
        assert "pas_toe_of_leg_uit.csv" in archive.read("LEESMIJ.html").decode("utf-8")
    rows = {row["LAAG"]: row for row in csv.DictReader(io.StringIO(text), delimiter=";")}
    assert "pas_toe_of_leg_uit.csv" in listed and verify_package(path)
    assert list(rows) == [layer.code for layer in official_layers()]
    assert (rows["uhi"]["TOEGEPAST"], rows["uhi"]["STAND"]) == ("", "open")
    assert (rows["novex_gebieden"]["TOEGEPAST"], rows["novex_gebieden"]["OPMERKING"]) == (
        "ja", "geladen, nog niet vastgelegd",
    )  # fmt: skip
    assert (rows["mirt_lijnen"]["TOEGEPAST"], rows["mirt_lijnen"]["REDEN"]) == ("nee", REASON)


def test_the_example_province_passes(tmp_path, qgis_app):
    proposal = tmp_path / "voorstel.gpkg"
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), proposal)
    report, _messages = basisset.prepare(resources("voorbeeld", "basisset.gpkg"), tmp_path / "k.gpkg", Progress())
    count = summary(open_proposal(proposal).statements(stored_layers(report.path)))
    assert (count.total, count.open, count.unrecorded) == (TOTAL, 0, 0) and count.applied >= 6
    codes = {issue.code for issue in validate_proposal(proposal, stored=stored_layers(report.path))}
    assert not {code for code in codes if code.startswith("leg_uit")}


# -- Processing


@pytest.fixture
def provider(qgis_processing, qgis_new_project):
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


class Heard(QgsProcessingFeedback):
    def __init__(self):
        super().__init__()
        self.said = []

    def pushInfo(self, text):
        self.said.append(text)

    def pushWarning(self, text):
        self.said.append(text)


def run(parameters, feedback=None):
    import processing

    return processing.run("novex:leg_uit", parameters, feedback=feedback)


def test_the_algorithm_takes_over_reads_and_writes(provider, proposal, store, tmp_path):
    table = tmp_path / "in.csv"
    table.write_text(f"LAAG;TOEGEPAST;REDEN;VERVANGING\nuhi;nee;{REASON};Hittekaart 2025\n", encoding="utf-8")
    heard = Heard()
    made = run({"VOORSTEL": str(proposal.path), "BASISSET": str(store), "INVOER": str(table), "NEEM_OVER": True,
                "TABEL": str(tmp_path / "uit.csv")}, heard)  # fmt: skip
    assert (made["INGELEZEN"], made["OVERGENOMEN"]) == (1, 1)
    assert (made["AANTAL_TOEGEPAST"], made["AANTAL_UITGELEGD"], made["AANTAL_OPEN"]) == (1, 1, TOTAL - 2)
    text = (tmp_path / "uit.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(rows) == TOTAL
    assert states(proposal)["uhi"] == EXPLAINED
    assert f"1 van {TOTAL} lagen toegepast, 1 uitgelegd, {TOTAL - 2} nog open." in heard.said
    assert any(line.startswith("Nationale Parken") for line in heard.said)


def test_the_algorithm_only_reports_when_nothing_is_asked(provider, proposal, tmp_path):
    before = proposal.path.read_bytes()
    made = run({"VOORSTEL": str(proposal.path), "TABEL": str(tmp_path / "uit.csv")})
    assert (made["INGELEZEN"], made["AANTAL_OPEN"]) == (0, TOTAL)
    assert proposal.path.read_bytes() == before


def test_the_algorithm_refuses_what_it_cannot_do(provider, proposal, tmp_path):
    with pytest.raises(QgsProcessingException, match="Kies de ingelezen basisset"):
        run({"VOORSTEL": str(proposal.path), "NEEM_OVER": True})
    table = tmp_path / "in.csv"
    table.write_text("LAAG;TOEGEPAST;REDEN;VERVANGING\nkasteel;ja;;\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="regel 2: de laag 'kasteel' staat niet in de catalogus"):
        run({"VOORSTEL": str(proposal.path), "INVOER": str(table)})
    assert proposal.explanations() == []
