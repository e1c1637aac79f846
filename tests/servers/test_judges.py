"""What the tools of others say of a package, the national GeoPackage and the other formats of the example province."""

import json
import re
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from novex_plugin.adapters.agreements import AnnexRequest, make_annex
from novex_plugin.adapters.exchange_formats import make_format_files
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.package import make_package
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.exchange.adder_files import NATIONAL, add_up_files, write_results
from novex_plugin.core.model.records import Finding
from novex_plugin.paths import resources
from tests.servers.judges import gdal_faults, iso_faults, office, pdok, shacl

DUTCH_CSV = "CSV:59,34,76,1,,1043,false,true"  # semicolons, quotes, UTF-8, from line 1, Dutch, text as text
CELL = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table-cell"
VALUE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value"
TYPE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type"


@pytest.fixture(scope="module")
def proposal(tmp_path_factory, qgis_app):
    """The example with a finding on each of ten objects, one with a hole in its area."""
    folder = tmp_path_factory.mktemp("voorstel")
    found = open_proposal(shutil.copy(resources("voorbeeld", "voorstel.gpkg"), folder / "voorbeeld.gpkg"))
    areas = [item for item in found.objects() if item.kind == "vlak"][:10]
    findings = []
    for number, item in enumerate(areas):
        place = item.geometry.representative_point()
        overlap = place.buffer(50.0) if number else place.buffer(50.0).difference(place.buffer(20.0))
        findings.append(Finding(f"k{number}", item.uuid, item.name, "", "2030", "regel", "N01", "HARD", "Natura 2000",
                                overlap_m2=round(overlap.area, 2), place=place, overlap=overlap))  # fmt: skip
    found.write_findings(CheckResult(tuple(findings), (), ("natura2000",), {}, "", "2030"))
    return found


@pytest.fixture(scope="module")
def package(proposal, tmp_path_factory):
    """The files of the package in a folder, as somebody unpacks them."""
    folder = tmp_path_factory.mktemp("pakket")
    made = make_package(proposal.path, folder / "pakket.zip")
    with zipfile.ZipFile(made.path) as archive:
        archive.extractall(folder / "uit")
    return folder / "uit"


@pytest.fixture(scope="module")
def other_formats(proposal, tmp_path_factory):
    return make_format_files(proposal.path, tmp_path_factory.mktemp("formaten"), formats=("pdok", "inspire")).folder


@pytest.fixture(scope="module")
def national(package, tmp_path_factory):
    folder = tmp_path_factory.mktemp("nederland")
    write_results(add_up_files([package.parent / "pakket.zip"]), folder)
    return folder / NATIONAL


# -- metadata


def test_metadata_follow_the_schemas_of_iso_19139(package):
    documents = sorted((package / "metadata").glob("*.xml"))
    assert [path.name for path in documents] == ["bevindingen.xml", "voorstel.xml"]
    assert iso_faults(*documents) == []


def test_metadata_follow_them_with_everything_filled_in_and_with_nothing(proposal, tmp_path):
    copy = Path(shutil.copy(proposal.path, tmp_path / "v.gpkg"))
    bare, full = open_proposal(copy).header(), open_proposal(copy).header()
    bare = replace(bare, organisation="", contact="", date="")
    full = replace(full, summary="a <b> & \"c\" \x01 'd'", keywords=" , één,", email="x@y.nl", website="https://y.nl/?a=1&b=2",
                   licence="CC-BY-4.0", scale=1_000, lineage="Regel 1\nregel 2")  # fmt: skip
    for header in (bare, full):
        open_proposal(copy).set_header(header)
        made = make_package(copy, tmp_path / "p.zip")
        with zipfile.ZipFile(made.path) as archive:
            archive.extractall(tmp_path / "uit")
        assert iso_faults(*(tmp_path / "uit" / "metadata").glob("*.xml")) == []
        assert shacl(tmp_path / "uit" / "metadata" / "dcat.jsonld")["conforms"]


def test_the_schemas_would_see_a_fault(package, tmp_path):
    text = (package / "metadata" / "voorstel.xml").read_text(encoding="utf-8")
    broken = tmp_path / "v.xml"
    broken.write_text(re.sub(r"<gmd:dateStamp>.*?</gmd:dateStamp>", "", text, flags=re.DOTALL), encoding="utf-8")
    assert "dateStamp" in iso_faults(broken)[0]


def test_the_catalogue_record_follows_the_shapes_of_dcat_ap(package):
    found = shacl(package / "metadata" / "dcat.jsonld")
    assert found["conforms"], found["text"]
    assert found["triples"] > 200 and found["shapes"] > 1_000


def test_the_shapes_would_see_a_fault(package, tmp_path):
    record = json.loads((package / "metadata" / "dcat.jsonld").read_text(encoding="utf-8"))
    for node in record["@graph"]:
        node.pop("dct:title", None)
    broken = tmp_path / "dcat.jsonld"
    broken.write_text(json.dumps(record), encoding="utf-8")
    assert not shacl(broken)["conforms"]


# -- GeoPackages


def test_pdok_finds_nothing_in_what_is_made_for_pdok(other_formats):
    assert pdok(other_formats / "voorstel_pdok.gpkg") == []


def test_pdok_finds_nothing_in_the_national_geopackage(national):
    assert pdok(national) == []


def test_pdok_finds_in_a_package_only_what_the_exchange_model_asks(package):
    """Layers without objects stay, so that every package has the same layers; and who draws clockwise may do so."""
    found = dict(pdok(package / "voorstel.gpkg"))
    assert set(found) <= {"RQ2", "RC20", "RC25"}
    empty = {place.split(": ")[1] for place in found["RQ2"]}
    assert empty and empty <= {"schets_lijn", "schets_punt", "buur_vlak", "buur_lijn", "buur_punt"}
    assert {place.split(": ")[1] for place in found.get("RC25", [])} <= empty


def test_gdal_finds_nothing_in_any_geopackage(package, national, other_formats):
    files = (package / "voorstel.gpkg", national, *sorted(other_formats.glob("*.gpkg")))
    assert len(files) == 4
    assert {path.name: gdal_faults(path) for path in files} == dict.fromkeys((path.name for path in files), "")


# -- office programs


def _cells(sheet: Path):
    """The cells of a flat OpenDocument sheet by row: value of a number, or text."""
    rows = []
    for row in ElementTree.parse(sheet).iter("{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table-row"):
        cells = []
        for cell in row.iter(CELL):
            again = int(cell.get("{urn:oasis:names:tc:opendocument:xmlns:table:1.0}number-columns-repeated", "1"))
            number = cell.get(VALUE) if cell.get(TYPE) == "float" else None
            text = float(number) if number is not None else "".join(cell.itertext()).strip()
            cells += [text] * (again if again < 200 else 1)
        rows.append(cells)
    return [row for row in rows if any(cell != "" for cell in row)]


@pytest.mark.parametrize("name", ["totalen.csv", "doelen.csv", "bevindingen.csv"])
def test_libreoffice_reads_dutch_decimals_as_numbers(package, tmp_path, name):
    lines = (package / name).read_bytes().decode("utf-8-sig").split("\r\n")
    rows = _cells(office(package / name, "fods", tmp_path, read_as=DUTCH_CSV))
    assert [str(cell) for cell in rows[0]] == lines[0].split(";")
    found = re.findall(r"(?<=;)-?\d+,\d+(?=;)", "\n".join(lines[1:]))
    written = {float(text.replace(",", ".")) for text in found}
    read = {cell for row in rows for cell in row if isinstance(cell, float)}
    assert written and all(any(abs(one - other) < 1e-9 for other in read) for one in written)


def test_libreoffice_keeps_the_words_of_agreements(package, tmp_path):
    rows = _cells(office(package / "afspraken.csv", "fods", tmp_path, read_as=DUTCH_CSV))
    names = {one.title for one in open_proposal(package / "voorstel.gpkg").agreements()}
    assert names and names <= {cell for row in rows for cell in row if isinstance(cell, str)}


def test_libreoffice_opens_the_annex_and_the_workbook(proposal, tmp_path):
    request = AnnexRequest(proposal.path, tmp_path / "bijlage", "2026-11-20", formats=("odt", "xlsx"))
    files = {path.suffix: path for path in make_annex(request)}
    text = office(files[".odt"], "txt:Text (encoded):UTF8", tmp_path).read_text(encoding="utf-8-sig")
    for one in proposal.agreements():
        assert one.title in text
    document = office(files[".odt"], "docx", tmp_path)  # and on to Word
    assert zipfile.ZipFile(document).read("word/document.xml").count(b"<w:p>") > 20
    rows = _cells(office(files[".xlsx"], "fods", tmp_path))
    assert {one.title for one in proposal.agreements()} <= {cell for row in rows for cell in row}
