"""Metadata, goals, agreements and documents of a package: there, the same everywhere, and the same every time."""

import csv
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from xml.etree import ElementTree

import pytest
import shapely
from qgis.core import QgsApplication, QgsVectorLayer

from novex_plugin.adapters import gpkg_sql as sql
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.package import make_package
from novex_plugin.adapters.package_metadata import ISO_STANDARD, QGIS_STANDARD, write_metadata
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.validator import validate_dataset
from novex_plugin.core.model.annexes import Agreement
from novex_plugin.core.model.records import Finding, ProposalHeader, ProposalObject, Variant
from novex_plugin.processing.provider import NovexProvider
from tests.small_statements import explain_all

MOMENT = "2026-11-22T03:10:00.000Z"
HEADER = ProposalHeader("6f9619ff-8b86-d011-b42d-00cf4fc964ff", "Voorstel 'Noord' é", "PV25", milestone="IJK2",
                        organisation="Provincie", contact="Team, gis@provincie.nl", date="2026-11-20")  # fmt: skip
HOMES = ProposalObject("a", "Wijk", shapely.box(180_000, 450_000, 180_100, 450_100), "vlak", "woningbouw",
                       perspective="3", quantity=120.0, unit="woningen")  # fmt: skip
FINDING = Finding("k1", "a", "Wijk", "", "2030", "regel", "W01", "HARD", "Waterkering", overlap_m2=100.0,
                  place=shapely.Point(180_010, 450_010))  # fmt: skip
ISO = {"gmd": "http://www.isotc211.org/2005/gmd"}


@pytest.fixture
def proposal(tmp_path, qgis_app):
    made = create_proposal(tmp_path / "v.gpkg", HEADER, [Variant("A", "A")], clock=lambda: MOMENT)
    made.write_objects([HOMES])
    made.write_findings(CheckResult((FINDING,), (), ("waterkering_kern",), {}, "", "2030"))
    made.save_agreement(Agreement("s1", "Samen bouwen", "2.1", "uitvoering", ("BZK",), object_uuids=("a",)))
    explain_all(made)
    return made


@pytest.fixture
def package(proposal):
    return make_package(proposal.path, proposal.path.with_name("pakket.zip"))


def _read(result, name):
    with zipfile.ZipFile(result.path) as archive:
        return archive.read(name)


@pytest.fixture
def unpacked(package, tmp_path):
    target = tmp_path / "uit" / "voorstel.gpkg"
    target.parent.mkdir()
    target.write_bytes(_read(package, "voorstel.gpkg"))
    return target


def _title(text):
    return ElementTree.fromstring(text).findtext(".//gmd:CI_Citation/gmd:title/*", namespaces=ISO)


def test_the_metadata_are_those_of_this_proposal(package):
    assert _title(_read(package, "metadata/voorstel.xml")) == HEADER.title
    assert _title(_read(package, "metadata/bevindingen.xml")) == f"Bevindingen bij {HEADER.title}"
    assert b"gis@provincie.nl" in _read(package, "metadata/voorstel.xml")


def test_the_catalogue_record_names_every_file_of_the_package_with_its_hash(package):
    graph = json.loads(_read(package, "metadata/dcat.jsonld"))["@graph"]
    told = {
        node["dcat:downloadURL"]["@id"]: node["spdx:checksum"]["spdx:checksumValue"]["@value"]
        for node in graph if node["@type"] == "dcat:Distribution"
    }  # fmt: skip
    listed = {item["pad"]: item["sha256"] for item in package.manifest["bestanden"]}
    listed.pop("metadata/dcat.jsonld")
    found = {
        path: told[path[len("metadata/"):] if path.startswith("metadata/") else f"../{path}"] for path in listed
    }  # fmt: skip
    assert found == listed and len(told) == len(listed)


def test_the_geopackage_holds_the_same_metadata(package, unpacked):
    with closing(sqlite3.connect(unpacked)) as connection:
        standards = dict(connection.execute("SELECT md_standard_uri, count(*) FROM gpkg_metadata GROUP BY 1"))
        (whole,) = connection.execute(
            "SELECT m.metadata FROM gpkg_metadata m JOIN gpkg_metadata_reference r ON r.md_file_id = m.id "
            "WHERE r.reference_scope = 'geopackage'"
        ).fetchone()
        extensions = connection.execute("SELECT count(*) FROM gpkg_extensions WHERE extension_name = 'gpkg_metadata'")
        assert extensions.fetchone() == (2,)
        broken = "SELECT count(*) FROM gpkg_metadata_reference WHERE md_file_id NOT IN (SELECT id FROM gpkg_metadata)"
        assert connection.execute(broken).fetchone() == (0,)
    assert standards == {ISO_STANDARD: 2, QGIS_STANDARD: 5}
    assert whole.encode() == _read(package, "metadata/voorstel.xml")


def test_qgis_shows_them_with_the_layer(unpacked):
    told = QgsVectorLayer(f"{unpacked}|layername=object_vlak", "x", "ogr").metadata()
    assert told.title() == f"Voorstellen (vlakken): {HEADER.title}"
    assert "Ruimtelijk voorstel van Provincie voor NOVEX" in told.abstract()
    assert told.contacts()[0].email == "gis@provincie.nl"
    assert told.licenses() == ["Niet openbaar"]
    assert told.categories() == ["planningCadastre"] and "NOVEX" in told.keywords("NOVEX")


def test_the_reader_takes_a_package_with_metadata_tables(package):
    verdict = validate_dataset(package.path)
    assert [issue.code for issue in verdict.issues if issue.severity == "fout"] == []
    assert not {issue.code for issue in verdict.issues} & {"pakket_vreemde_tabel", "metadata_email", "metadata_adres"}


def test_metadata_come_out_the_same_after_a_round_trip(package, unpacked):
    again = make_package(unpacked, unpacked.with_name("weer.zip"))
    for name in ("metadata/voorstel.xml", "metadata/bevindingen.xml", "afspraken.csv", "doelen.csv"):
        assert _read(again, name) == _read(package, name), name


def test_goals_and_agreements_are_tables_of_their_own(package):
    def table(name):
        text = _read(package, name).decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text), delimiter=";"))

    goals = {row["code"]: row for row in table("doelen.csv")}
    assert goals["D-WON-2030"]["waarde"] == "120" and goals["D-WON-2030"]["provincie"] == "PV25"
    (agreement,) = table("afspraken.csv")
    assert "Samen bouwen" in agreement.values()


def test_the_page_to_read_first_links_to_every_file(package):
    page = _read(package, "LEESMIJ.html").decode("utf-8")
    assert "CONCEPT" in page and "gis@provincie.nl" in page and "Hard conflict: 1" in page
    for name in package.files:
        if name not in ("LEESMIJ.html", "manifest.json", "metadata/dcat.jsonld"):
            assert f'href="{name}"' in page, name


def test_report_and_annex_come_along_when_asked(proposal):
    made = make_package(proposal.path, proposal.path.with_name("p.zip"), documents=("rapport", "bijlage"))
    folders = {name.split("/")[0]: name for name in made.files if "/" in name}
    assert {"rapport", "afspraken", "metadata"} <= set(folders)
    assert {name.rsplit(".", 1)[1] for name in made.files if name.startswith("rapport/")} == {"html", "pdf", "xlsx"}
    assert {name.rsplit(".", 1)[1] for name in made.files if name.startswith("afspraken/")} == {"odt", "pdf"}
    report = next(name for name in made.files if name.startswith("rapport/") and name.endswith(".html"))
    assert b"20 november 2026" in _read(made, report) or b"2026-11-20" in _read(made, report)
    assert validate_dataset(made.path).valid


def test_without_a_check_or_agreements_there_is_nothing_to_make(tmp_path, qgis_app):
    empty = create_proposal(tmp_path / "leeg.gpkg", HEADER, clock=lambda: MOMENT)
    empty.write_objects([HOMES])
    made = make_package(empty.path, tmp_path / "p.zip", documents=("rapport", "bijlage"))
    assert not [name for name in made.files if name.startswith(("rapport", "afspraken", "metadata/bevindingen"))]


def test_an_unknown_document_is_refused(proposal):
    with pytest.raises(NovexError, match="Onbekend document"):
        make_package(proposal.path, proposal.path.with_name("p.zip"), documents=("folder",))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"email": "geen adres"}, "metadata_adres"), ({"website": "www.provincie.nl"}, "metadata_adres"),
        ({"contact": "Team Geo", "milestone": "RV"}, "metadata_email"),
    ],
)  # fmt: skip
def test_what_leads_nowhere_is_said(proposal, change, code):
    proposal.set_header(replace(proposal.header(), **change))
    assert code in {issue.code for issue in validate_dataset(proposal.path).issues}


def test_metadata_by_themselves(proposal, tmp_path):
    made = write_metadata(proposal.path, tmp_path / "meta")
    assert [path.name for path in made] == ["voorstel.xml", "bevindingen.xml", "dcat.jsonld"]
    assert '"v.gpkg"' in made[-1].read_text(encoding="utf-8")


def test_metadata_of_findings_go_when_there_are_none_any_more(proposal, tmp_path):
    folder = tmp_path / "meta"
    write_metadata(proposal.path, folder)
    with sql.writing(proposal.path) as connection:
        connection.execute("DELETE FROM toets")
    made = write_metadata(proposal.path, folder)
    assert sorted(made) == sorted(folder.iterdir()) and folder / "bevindingen.xml" not in made
    assert "bevindingen" not in made[-1].read_text(encoding="utf-8")


def test_processing_fills_in_and_writes(proposal, tmp_path, qgis_processing):
    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        import processing

        where = {"VOORSTEL": str(proposal.path), "MAP": str(tmp_path / "m")}
        found = processing.run("novex:metadata", {**where, "SAMENVATTING": "Kort", "LICENTIE": "CC0-1.0",
                                                  "SCHAAL": 10_000})  # fmt: skip
        assert found["AANTAL_BESTANDEN"] == 3 and found["ONTBREEKT"] == ""
        header = open_proposal(proposal.path).header()
        assert (header.summary, header.licence, header.scale) == ("Kort", "CC0-1.0", 10_000)
        processing.run("novex:metadata", {**where, "SAMENVATTING": "-"})
        assert open_proposal(proposal.path).header().summary == ""
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
