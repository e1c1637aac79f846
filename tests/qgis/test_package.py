"""The package: complete, repeatable, checkable, blocked or marked as draft when it should be."""

import csv
import hashlib
import io
import json
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from dataclasses import replace

import jsonschema
import pytest
import shapely
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from novex_plugin.adapters.geopackage import create_proposal, open_proposal, validate_proposal
from novex_plugin.adapters.package import make_package, verify_package
from novex_plugin.adapters.upgrades import STEPS
from novex_plugin.core.checks.result import CheckResult, Untested
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.exchange.package_reader import read_package
from novex_plugin.core.exchange.validator import validate_dataset
from novex_plugin.core.exchange.versions import EARLIER
from novex_plugin.core.model.records import Finding, ProposalHeader, ProposalObject, Variant, Weighing
from novex_plugin.core.model.schema import schema
from novex_plugin.core.progress import Progress
from novex_plugin.paths import resources
from tests.small_statements import explain_all

MOMENT = "2026-11-22T03:10:00.000Z"
HEADER = ProposalHeader(
    "h", "Voorstel 'Noord' é", "PV25", organisation="Provincie", contact="gis@provincie.nl", date="2026-11-22",
    basisset_name="Basisset 2026", basisset_date="2026-10-01",
)  # fmt: skip
HOUSING = ProposalObject(
    "a", "Noordrand 'b' \"c\"", shapely.box(180000, 450000, 180100, 450100), "vlak", "woningbouw", perspective="3",
    quantity=120.0, unit="woningen", origin="beide", certainty="concreet", question="P3-A", role_of_state="geen",
    status="voorkeur", further_functions=("recreatie",), extra={"bron": "Atelier"},
)  # fmt: skip
FINDING = Finding(
    "k1", "a", HOUSING.name, "", "2030", "regel", "W01", "HARD", "Waterkering", overlap_m2=100.0,
    place=shapely.Point(180010, 450010), overlap=shapely.box(180000, 450000, 180010, 450010),
)  # fmt: skip


@pytest.fixture
def proposal(tmp_path, qgis_app):
    made = create_proposal(tmp_path / "v.gpkg", HEADER, [Variant("A", "A")], clock=lambda: MOMENT)
    made.write_objects([HOUSING, replace(HOUSING, uuid="b", name="Los", variant="A")])
    gap = Untested("E04", "hoogspanningsverbinding", "laag ontbreekt", ("a",))
    milder = replace(FINDING, key="k2", outcome="ATTENTION", overlap=None)
    made.write_findings(CheckResult((milder, FINDING), (gap,), ("waterkering_kern",), {}, "", "2030"))
    made.save_weighing(Weighing("k1", "gemitigeerd", "Talud verlegd; zie bijlage", by="J."))
    explain_all(made)
    return made


@pytest.fixture
def sheets(tmp_path):
    folder = tmp_path / "kaarten"
    (folder / "2030").mkdir(parents=True)
    (folder / "2030" / "integraal.pdf").write_bytes(b"%PDF-1.4")
    (folder / "overzicht.PNG").write_bytes(b"\x89PNG")
    (folder / "notitie.txt").write_text("hoort er niet bij")
    return folder


def _make(proposal, **options):
    return make_package(proposal.path, proposal.path.with_name("pakket.zip"), **options)


def _read(result, name):
    with zipfile.ZipFile(result.path) as archive:
        return archive.read(name)


def _table(result, name):
    text = _read(result, name).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_everything_is_in_it(proposal, sheets):
    result = _make(proposal, sheets_dir=sheets)
    with zipfile.ZipFile(result.path) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == sorted(archive.namelist()) == list(result.files)
    assert set(result.files) == {
        "LEESMIJ.html", "bevindingen.csv", "manifest.json", "pas_toe_of_leg_uit.csv", "totalen.csv", "doelen.csv",
        "validatie.csv", "voorstel.gpkg", "kaartbeelden/2030/integraal.pdf", "kaartbeelden/overzicht.PNG",
        "metadata/voorstel.xml", "metadata/bevindingen.xml", "metadata/dcat.jsonld",
    }  # fmt: skip
    assert verify_package(result.path) == json.loads(_read(result, "manifest.json"))


def test_manifest_says_what_is_inside_and_follows_its_schema(proposal):
    result = _make(proposal)
    definition = json.loads(resources("schema", "manifest.json").read_text(encoding="utf-8"))
    manifest = json.loads(_read(result, "manifest.json"))
    jsonschema.validate(manifest, definition)
    assert manifest == result.manifest
    assert manifest["aantallen"]["object_vlak"] == 2
    assert manifest["bevindingen"] == {"ATTENTION": 1, "HARD": 1, "UNKNOWN": 1}
    assert manifest["basisset"] == {"naam": "Basisset 2026", "datum": "2026-10-01"}
    assert manifest["stand"] == MOMENT
    assert manifest["software"]["qgis"].startswith(("3.", "4."))
    listed = {item["pad"]: item for item in manifest["bestanden"]}
    content = _read(result, "voorstel.gpkg")
    assert listed["voorstel.gpkg"]["sha256"] == hashlib.sha256(content).hexdigest()
    assert listed["voorstel.gpkg"]["grootte"] == len(content)
    assert "manifest.json" not in listed


def test_contained_proposal_is_the_same_proposal(proposal, tmp_path):
    content = _read(_make(proposal), "voorstel.gpkg")
    copy = tmp_path / "uitgepakt.gpkg"
    copy.write_bytes(content)
    opened = open_proposal(copy)
    assert opened.header() == proposal.header()
    assert opened.variants() == proposal.variants()
    assert opened.objects() == proposal.objects()
    assert opened.last_check() == proposal.last_check()
    assert opened.weighings() == proposal.weighings()
    assert opened.log() == proposal.log()


def test_contained_layers_bring_their_style_and_form(proposal, tmp_path):
    copy = tmp_path / "uitgepakt.gpkg"
    copy.write_bytes(_read(_make(proposal), "voorstel.gpkg"))
    layer = QgsVectorLayer(f"{copy}|layername=object_vlak", "x", "ogr")
    assert layer.isValid()
    _, loaded = layer.loadDefaultStyle()
    assert loaded
    assert layer.renderer().type() != "singleSymbol"
    assert layer.attributeAlias(layer.fields().indexOf("functie")) == "Functie"
    assert layer.editorWidgetSetup(layer.fields().indexOf("functie")).type() == "ValueMap"
    with closing(sqlite3.connect(copy)) as connection:
        styled = {row[0] for row in connection.execute("SELECT f_table_name FROM layer_styles")}
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM codelijst").fetchone()[0] > 100
    assert styled == {table.name for table in schema().tables if table.geometry}


def test_same_proposal_gives_the_same_bytes(proposal, sheets):
    first = _make(proposal, sheets_dir=sheets).path.read_bytes()
    assert _make(proposal, sheets_dir=sheets).path.read_bytes() == first


SCRIPT = """
import sys
sys.path.insert(0, sys.argv[3])
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from novex_plugin.adapters.package import make_package
make_package(sys.argv[1], sys.argv[2])
application.exitQgis()
"""


def test_another_process_gives_the_same_bytes(proposal, tmp_path, repo_root):
    """Qt orders XML attributes by a seed of the process; that must not show."""
    other = tmp_path / "ander.zip"
    subprocess.run(
        [sys.executable, "-c", SCRIPT, str(proposal.path), str(other), str(repo_root)], check=True, capture_output=True
    )
    assert other.read_bytes() == _make(proposal).path.read_bytes()


def test_a_change_gives_other_bytes(proposal):
    first = _make(proposal).path.read_bytes()
    proposal.write_objects([replace(HOUSING, name="Anders")])
    assert _make(proposal).path.read_bytes() != first


def test_making_a_package_leaves_the_proposal_alone(proposal):
    before = proposal.path.read_bytes()
    _make(proposal)
    assert proposal.path.read_bytes() == before
    assert sorted(item.name for item in proposal.path.parent.iterdir()) == ["pakket.zip", "v.gpkg"]


def test_edits_still_in_the_log_of_another_program_come_along(proposal, tmp_path):
    with closing(sqlite3.connect(proposal.path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE voorstel SET opmerking = 'zojuist'")
        copy = tmp_path / "uitgepakt.gpkg"
        copy.write_bytes(_read(_make(proposal), "voorstel.gpkg"))
    assert open_proposal(copy).header().remark == "zojuist"


def test_codes_that_an_editor_wrapped_in_braces_come_out_plain(proposal, tmp_path):
    proposal.write_objects([replace(HOUSING, further_functions=("recreatie", "bos"))])
    with closing(sqlite3.connect(proposal.path, isolation_level=None)) as connection:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(name, 1, lambda blob: 0)
        connection.execute("""UPDATE object_vlak SET nevenfuncties = '{"recreatie","bos"}' WHERE uuid = 'a'""")
    copy = tmp_path / "uitgepakt.gpkg"
    copy.write_bytes(_read(_make(proposal), "voorstel.gpkg"))
    with closing(sqlite3.connect(copy)) as connection:
        query = "SELECT nevenfuncties FROM object_vlak WHERE uuid = 'a'"
        assert connection.execute(query).fetchone() == ("recreatie,bos",)


def test_findings_worst_first_with_their_answer_and_what_was_not_tested(proposal):
    rows = _table(_make(proposal), "bevindingen.csv")
    worst, milder, gap = rows
    assert [row["klasse"] for row in rows] == ["HARD", "ATTENTION", "UNKNOWN"]
    assert (milder["regel"], milder["besluit"], gap["regel"]) == ("W01", "", "E04")
    assert (worst["besluit"], worst["motivering"]) == ("gemitigeerd", "Talud verlegd; zie bijlage")
    assert (worst["x_rd"], worst["y_rd"], worst["overlap_m2"]) == ("180010", "450010", "100")
    assert worst["object_naam"] == HOUSING.name
    assert (gap["object_naam"], gap["uitleg"]) == (HOUSING.name, "laag ontbreekt")


def test_totals_are_those_of_the_basis(proposal):
    rows = _table(_make(proposal), "totalen.csv")
    assert rows
    assert {row["horizon"] for row in rows} == {"2030"}
    assert any("120" in row.values() for row in rows)


def test_draft_says_so(proposal):
    result = _make(proposal)
    assert result.is_draft
    assert "CONCEPT" in _read(result, "LEESMIJ.html").decode("utf-8")
    assert result.manifest["status"] == "concept"


def test_draft_with_errors_is_made_and_counts_them(proposal):
    proposal.write_objects([replace(HOUSING, function="kasteel")])
    result = _make(proposal)
    assert result.manifest["validatie"]["fout"] == 1
    assert [row["code"] for row in _table(result, "validatie.csv") if row["zwaarte"] == "fout"] == ["code"]


def test_definitive_package(proposal):
    proposal.set_header(replace(HEADER, milestone="RV"))
    result = _make(proposal)
    assert not result.is_draft
    assert "Definitief pakket" in _read(result, "LEESMIJ.html").decode("utf-8")


def test_definitive_proposal_with_errors_is_refused(proposal):
    proposal.set_header(replace(HEADER, milestone="RA"))
    proposal.write_objects([replace(HOUSING, function="kasteel", question="")])
    older = proposal.path.with_name("pakket.zip")
    older.write_bytes(b"vorige")
    with pytest.raises(NovexError, match="mag het voorstel geen fouten hebben") as error:
        _make(proposal)
    assert "kasteel" in error.value.hint
    assert "Valideer voorstel" in error.value.hint
    assert older.read_bytes() == b"vorige"


class _StopAfter(Progress):
    def __init__(self, steps):
        self.left = steps

    def cancelled(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("steps", [0, 3, 6, 9, 12])
def test_cancel_leaves_no_file(proposal, steps):
    with pytest.raises(Cancelled):
        _make(proposal, progress=_StopAfter(steps))
    assert [item.name for item in proposal.path.parent.iterdir()] == ["v.gpkg"]


def test_progress_runs_from_start_to_end(proposal):
    seen = []

    class Watch(Progress):
        def step(self, fraction, text=""):
            seen.append(fraction)

    _make(proposal, progress=Watch())
    assert seen == sorted(seen)
    assert 0.0 <= seen[0] < seen[-1] <= 1.0


def test_missing_sheet_folder_and_target_folder(proposal, tmp_path):
    with pytest.raises(NovexError, match="kaartbeelden"):
        _make(proposal, sheets_dir=tmp_path / "weg")
    with pytest.raises(NovexError, match="geschreven"):
        make_package(proposal.path, tmp_path / "weg" / "p.zip")


def _rewrite(path, change):
    with zipfile.ZipFile(path) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    change(contents)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda files: files.update({"totalen.csv": b"0"}), r"'totalen\.csv' is anders"),
        (lambda files: files.pop("voorstel.gpkg"), r"'voorstel\.gpkg' staat in het manifest, maar niet"),
        (lambda files: files.update({"extra.txt": b""}), r"'extra\.txt' staat in het pakket, maar niet"),
        (lambda files: files.pop("manifest.json"), r"ontbreekt manifest\.json"),
        (lambda files: files.update({"manifest.json": b"[]"}), "volgt zijn schema niet"),
    ],
)
def test_a_package_that_is_not_whole_is_found_out(proposal, change, words):
    result = _make(proposal)
    _rewrite(result.path, change)
    with pytest.raises(NovexError, match=words) as error:
        verify_package(result.path)
    assert error.value.hint


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04half"])
def test_not_a_zip(tmp_path, content):
    target = tmp_path / "p.zip"
    target.write_bytes(content)
    with pytest.raises(NovexError, match="niet te lezen als zip"):
        verify_package(target)
    with pytest.raises(NovexError):
        verify_package(tmp_path / "weg.zip")


def test_the_log_is_exported_with_the_data_sketch_marks_included(proposal, tmp_path):
    """Who, when and what travel with the proposal, as the file recorded them itself."""
    from qgis.core import QgsGeometry, QgsVectorLayerUtils

    layer = QgsVectorLayer(f"{proposal.path}|layername=schets_punt", "s", "ogr")
    mark = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt("Point (180000 450000)"))
    for name, value in (("uuid", "schets-1"), ("soort", "notitie"), ("tekst", "let op"), ("gemaakt_door", "J.")):
        mark[name] = value
    layer.startEditing()
    assert layer.addFeature(mark)
    assert layer.commitChanges()
    copy = tmp_path / "uitgepakt.gpkg"
    copy.write_bytes(_read(_make(proposal), "voorstel.gpkg"))
    assert open_proposal(copy).log() == proposal.log()
    assert ("schets_punt", "schets-1", "toegevoegd", "J.") in [
        (one.table, one.uuid, one.what, one.by) for one in open_proposal(copy).log()
    ]
    assert {one.table for one in open_proposal(copy).log()} >= {"object_vlak", "variant", "voorstel", "schets_punt"}


def test_what_is_not_of_the_model_stays_home(proposal, tmp_path):
    """Own layers, tables, views and fields are warned of, and the package is valid without them."""
    with closing(sqlite3.connect(proposal.path, isolation_level=None)) as connection:
        for statement in (
            "CREATE TABLE eigen (a)", "CREATE VIEW kijk AS SELECT * FROM object_vlak", "CREATE TABLE qgis_projects (n)",
            "CREATE VIRTUAL TABLE zoek USING fts5(naam)", "ALTER TABLE object_vlak ADD COLUMN eigen_veld TEXT",
        ):  # fmt: skip
            connection.execute(statement)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    options.layerName = "eigen_laag"
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992&field=a:int", "eigen", "memory")
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(proposal.path), context, options)[0] == 0
    before = proposal.path.read_bytes()
    told = {issue.code for issue in validate_proposal(proposal.path)}
    assert {"vreemde_tabel", "vreemd_veld"} <= told
    result = _make(proposal)
    assert proposal.path.read_bytes() == before
    verdict = validate_dataset(result.path)
    assert [issue for issue in verdict.issues if issue.severity == "fout"] == []
    assert {issue.code for issue in verdict.issues} & {"pakket_vreemde_tabel", "pakket_vreemd_veld"} == set()
    assert [item.name for item in verdict.reading.data.objects] == [item.name for item in proposal.objects()]


def test_the_reader_without_qgis_sees_what_the_plugin_sees(proposal):
    """The package that the plugin makes is whole in the eyes of the reader, and every record is the same."""
    reading = read_package(_make(proposal).path, bulky=True)
    assert reading.issues == ()
    data = reading.data
    assert (data.header, list(data.variants), list(data.objects)) == (
        proposal.header(), proposal.variants(), proposal.objects()
    )  # fmt: skip
    assert [replace(item, overlap=None, hits=()) for item in proposal.findings()] == sorted(
        data.findings, key=lambda item: [found.key for found in proposal.findings()].index(item.key)
    )
    assert list(data.weighings) == proposal.weighings()
    assert list(data.explanations) == proposal.explanations()
    assert list(data.agreements) == proposal.agreements()
    assert list(data.goals) == proposal.province_goals()
    for table in schema().tables:
        if table.name not in ("codelijst",):
            assert list(data.rows[table.name]) == proposal.rows(table.name), table.name


def test_versions_that_the_reader_takes_are_those_that_can_be_upgraded():
    assert set(EARLIER) == set(STEPS)
