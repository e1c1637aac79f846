"""Agreements of a file: tables of every kind come in, the annex goes out whole, and years are compared."""

import zipfile
from dataclasses import replace

import pytest
from osgeo import ogr
from qgis.core import QgsApplication

from novex_plugin.adapters.agreement_table import read_file
from novex_plugin.adapters.agreements import (
    FORMATS,
    AnnexRequest,
    compare_with,
    import_agreements,
    make_annex,
    save_agreements,
)
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.core.agreements.compare import CHANGED, SAME
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Agreement
from novex_plugin.core.report.workbook import Sheet, workbook_bytes
from novex_plugin.processing.provider import NovexProvider
from tests.conftest import real_data_folder
from tests.small_world import housing, make_proposal, make_store

GELDERLAND = real_data_folder().parent / "domain" / "codelists" / "afspraken_gelderland.csv"
WATER = Agreement("a1", "Zoetwater", "2.1", "onderzoek", ("IenW", "VRO"), "Waterschap", "Tekst", "verkenning", ("w1",))
HEAD = ("Nr", "Titel", "Soort", "Objecten")


@pytest.fixture
def path(tmp_path):
    made = make_proposal(tmp_path, housing(), housing("w2", name="Buurt"))
    save_agreements(open_proposal(made), [WATER])
    return made


def sheet(folder, *rows):
    """A workbook whose figures are figures and whose empty rows are there."""
    head, *lines = rows
    found = tuple(dict(zip(head, line)) for line in lines)
    file = folder / "afspraken.xlsx"
    file.write_bytes(workbook_bytes([Sheet("Blad", head, found)]))
    return file


def test_a_workbook_keeps_numbers_as_they_were_typed_and_counts_empty_rows(tmp_path):
    file = sheet(tmp_path, HEAD, ("2.10", "Wonen", "beleid", ""), (), (3, "Natuur", "fout", ""), (4.5, "Weg", "", "w2"))
    found = read_file(file, {"w2": "Buurt"})
    assert [(line.line, line.values["number"]) for line in found.lines] == [(2, "2.10"), (5, "4.5")]
    assert str(found.refused[0]).startswith("Regel 4: Soort 'fout' is onbekend")


def test_a_figure_as_excel_writes_it_and_texts_that_are_shared_are_read_as_shown(tmp_path):
    file = sheet(tmp_path, HEAD, (1.1, "Wonen", "", ""))
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    assert b"<v>1.1</v>" in parts[name]
    parts[name] = parts[name].replace(b"<v>1.1</v>", b"<v>1.1000000000000001</v>")
    with zipfile.ZipFile(file, "w") as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    assert read_file(file, {}).lines[0].values["number"] == "1.1"
    data = ogr.GetDriverByName("XLSX").CreateDataSource(str(tmp_path / "gedeeld.xlsx"))
    layer = data.CreateLayer("Blad")
    for column in ("Nr", "Titel"):
        layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["Nr"], feature["Titel"] = "2.10", "Natuur"
    layer.CreateFeature(feature)
    del feature, layer, data
    assert [dict(one.values) for one in read_file(tmp_path / "gedeeld.xlsx", {}).lines] == [
        {"number": "2.10", "title": "Natuur"}
    ]


@pytest.mark.parametrize(("content", "titles"), [
    ("nr;titel\n1;Één\n".encode("utf-8-sig"), ["Één"]), ("nr,titel\n1,Één\n".encode("cp1252"), ["Één"]),
    ("nr\ttitel\n1\tÉén\n".encode("utf-16"), ["Één"]), (b'nr;titel\n1;"a\nb"\n2;c\n', ["a\nb", "c"]),
])  # fmt: skip
def test_csv_in_any_encoding_and_with_any_separator(tmp_path, content, titles):
    (tmp_path / "a.csv").write_bytes(content)
    found = read_file(tmp_path / "a.csv", {})
    assert [line.values["title"] for line in found.lines] == titles
    assert [line.line for line in found.lines] == list(range(2, 2 + len(titles)))


@pytest.mark.parametrize(("name", "content", "said"), [
    ("a.csv", b"", "leeg"), ("a.xlsx", b"geen zip", "geen geldig spreadsheetbestand"), ("a.pdf", b"x", "geen tabel"),
])  # fmt: skip
def test_what_is_no_table_is_refused_in_words(tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(NovexError, match=said):
        read_file(tmp_path / name, {})


def test_an_import_writes_what_can_be_and_tells_the_rest(path, tmp_path):
    file = sheet(tmp_path, HEAD, ("2.1", "Zoetwater", "proces", ""), ("3", "Wonen", "", "Buurt"), ("4", "", "", ""))
    plan = import_agreements(path, file)
    assert (len(plan.added), len(plan.changed), len(plan.refused)) == (1, 1, 1)
    found = {one.title: one for one in open_proposal(path).agreements()}
    assert found["Zoetwater"] == replace(WATER, kind="proces") and found["Wonen"].object_uuids == ("w2",)


def test_a_table_of_nothing_but_faults_is_an_error_that_names_them(path, tmp_path):
    with pytest.raises(NovexError, match="Geen enkele regel") as caught:
        import_agreements(path, sheet(tmp_path, HEAD, ("4", "", "", "")))
    assert "Regel 2: de titel is leeg" in caught.value.hint


def test_the_annex_in_every_form_is_the_same_on_the_same_day(path, tmp_path):
    store = make_store(tmp_path)
    made = [make_annex(AnnexRequest(path, tmp_path / folder, "2026-11-26", store, formats=FORMATS)) for folder in "ab"]
    assert [file.suffix for file in made[0]] == [".odt", ".pdf", ".html", ".csv", ".xlsx"]
    assert [one.read_bytes() for one in made[0]] == [one.read_bytes() for one in made[1]]
    with zipfile.ZipFile(made[0][0]) as archive:
        assert archive.read("Pictures/0001.png").startswith(b"\x89PNG") and archive.testzip() is None
    assert made[0][1].read_bytes().startswith(b"%PDF") and "2.1 Zoetwater" in made[0][2].read_text("utf-8")


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_data_that_went_out_come_in_as_the_same_agreements(path, tmp_path, kind):
    file = make_annex(AnnexRequest(path, tmp_path / "uit", "2026-11-26", formats=(kind,)))[0]
    plan = import_agreements(path, file)
    assert (plan.agreements, plan.unchanged, plan.remarks) == ((), 1, ())


def test_an_unknown_form_is_refused_before_anything_is_written(path, tmp_path):
    with pytest.raises(NovexError, match="docx"):
        make_annex(AnnexRequest(path, tmp_path / "uit", "2026-11-26", formats=("docx",)))
    assert not (tmp_path / "uit").exists()


def test_a_year_later(path, tmp_path):
    (tmp_path / "later").mkdir()
    later = make_proposal(tmp_path / "later", housing(name="Woonwijk oost"))
    save_agreements(open_proposal(later), [replace(WATER, status="vastgesteld"), Agreement("n", "Wonen", "3")])
    found = compare_with(open_proposal(later), path)
    assert found.sentence().endswith("1 nieuw, 1 gewijzigd, 0 beëindigd, 0 gelijk.")
    assert [one.field for one in found.of(CHANGED)[0].fields] == ["Status"] and not found.of(SAME)
    request = AnnexRequest(later, tmp_path / "uit", "2026-11-26", earlier_path=path, formats=("csv", "html"))
    names = {file.name: file for file in make_annex(request)}
    rows = names["afsprakenbijlage_PV00_verschillen.csv"].read_text("utf-8-sig").splitlines()
    assert rows[1] == "gewijzigd;2.1;Zoetwater;Status;In verkenning;Vastgesteld"
    assert "Wat er is veranderd" in names["afsprakenbijlage_PV00.html"].read_text("utf-8")


def test_the_algorithm_reads_compares_and_writes(path, tmp_path, qgis_processing):
    import processing

    earlier = tmp_path / "eerder.gpkg"
    earlier.write_bytes(path.read_bytes())
    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        file = sheet(tmp_path, HEAD, ("2.1", "Zoetwater", "proces", ""), ("3", "Wonen", "", "Buurt"), ("4", "", "", ""))
        found = processing.run("novex:afspraken", {
            "VOORSTEL": str(path), "INVOER": str(file), "EERDER": str(earlier), "FORMATEN": ["odt", "csv"],
            "DATUM": "2026-11-26", "MAP": str(tmp_path / "uit"),
        })  # fmt: skip
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    assert (found["AANTAL_NIEUW"], found["AANTAL_GEWIJZIGD"], found["AANTAL_GEWEIGERD"]) == (1, 1, 1)
    assert (found["SINDS_TOEGEVOEGD"], found["SINDS_GEWIJZIGD"], found["SINDS_BEEINDIGD"]) == (1, 1, 0)
    assert all((tmp_path / "uit" / name).is_file() for name in found["BESTANDEN"].split(";"))


def test_the_real_agreements_of_gelderland_make_an_annex(path, tmp_path):
    if not GELDERLAND.exists():
        pytest.skip(f"the agreements of Gelderland are not in {GELDERLAND}")
    empty = tmp_path / "leeg"
    empty.mkdir()
    proposal = make_proposal(empty, housing())
    assert len(import_agreements(proposal, GELDERLAND).added) == 24
    text = make_annex(AnnexRequest(proposal, tmp_path / "uit", "2026-11-26", formats=("html",)))[0].read_text("utf-8")
    assert "Onderzoeksafspraak: 13" in text and "7.2 Hollandse Waterlinie" in text
