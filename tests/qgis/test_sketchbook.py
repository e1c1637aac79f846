"""The sketchbook on disk, and its PDF: whole pages, searchable text, nothing half written."""

import shutil
import subprocess

import pytest
from qgis.PyQt.QtGui import QColor, QImage
from shapely.geometry import box

from novex_plugin.adapters import sketchbook, sketchbook_pdf
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.model.sketchbook import SketchPage, file_stem, from_json, to_json
from novex_plugin.core.progress import Progress

OBJECTS = [ProposalObject("u-1", "Wijk", box(0, 0, 100, 50), "vlak", "woningbouw", quantity=30.0, unit="woningen")]


def picture():
    image = QImage(640, 360, QImage.Format.Format_ARGB32)
    image.fill(QColor("#dfe8d8"))
    return image


def content(title="Bundelen langs het spoor"):
    return SketchPage(title, "2026-11-25T13:02:00Z", "Ans", "Proefprovincie", "A", "A  Bundelen", "2050",
                      (0.0, 0.0, 100.0, 50.0), ("33 objecten", "412 ha", "21.000 woningen"), ("u-1",))  # fmt: skip


@pytest.fixture
def book(tmp_path):
    folder = sketchbook.book_folder(tmp_path / "voorstel.gpkg")
    for title in ("Bundelen langs het spoor", "Spreiden / dorpen?"):
        sketchbook.add_page(folder, content(title), picture(), OBJECTS)
    return folder


def test_a_page_reads_back_as_it_was_written():
    assert from_json(to_json(content())) == content()


def test_names_sort_and_hold_nothing_a_disk_refuses():
    assert file_stem(3, 'Groen: "ja" / nee?') == "003_groen_ja_nee"
    assert file_stem(12, "???") == "012"
    assert len(file_stem(1, "x" * 300)) <= 44


def test_pages_come_in_order_with_picture_state_and_objects(book):
    found, unread = sketchbook.pages(book)
    assert [page.content.title for page in found] == ["Bundelen langs het spoor", "Spreiden / dorpen?"]
    assert unread == []
    assert sorted(path.name for path in book.iterdir())[:3] == [
        "001_bundelen_langs_het_spoor.geojson", "001_bundelen_langs_het_spoor.json", "001_bundelen_langs_het_spoor.png",
    ]  # fmt: skip


def test_objects_open_in_gdal_in_rd_with_their_area(book):
    from osgeo import ogr

    source = ogr.Open(str(next(book.glob("001*.geojson"))))
    layer = source.GetLayer(0)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "28992"
    feature = layer.GetNextFeature()
    assert feature.GetGeometryRef().GetArea() == pytest.approx(5000.0)
    assert feature.GetField("hoeveelheid") == 30.0


def test_a_damaged_page_is_named_and_the_others_stay(book):
    next(book.glob("001*.json")).write_text("{", encoding="utf-8")
    next(book.glob("002*.png")).unlink()
    found, unread = sketchbook.pages(book)
    assert found == []
    assert unread == ["001_bundelen_langs_het_spoor.json", "002_spreiden_dorpen.png"]


def test_the_pdf_has_a_page_each_with_searchable_text(book, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    target = sketchbook_pdf.write_pdf(sketchbook.pages(book)[0], tmp_path / "boek.pdf")
    text = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True).stdout
    first, second = text.split("\f")[:2]
    assert "Bundelen langs het spoor" in first
    assert "horizon 2050" in first
    assert "21.000 woningen" in first
    assert "1 van 2" in first
    assert "Spreiden / dorpen?" in second
    listed = subprocess.run(["pdffonts", str(target)], capture_output=True, text=True, check=True).stdout
    fonts = listed.splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)  # embedded


def test_an_empty_book_and_a_lost_picture_are_said(book, tmp_path):
    with pytest.raises(NovexError, match="nog leeg"):
        sketchbook_pdf.write_pdf([], tmp_path / "boek.pdf")
    found = sketchbook.pages(book)[0]
    found[1].picture.write_bytes(b"geen png")
    with pytest.raises(NovexError, match="niet te lezen"):
        sketchbook_pdf.write_pdf(found, tmp_path / "boek.pdf")
    assert not (tmp_path / "boek.pdf").exists()


def test_a_stopped_pdf_leaves_what_was_there(book, tmp_path):
    class Stop(Progress):
        def cancelled(self):
            return True

    target = tmp_path / "boek.pdf"
    target.write_bytes(b"van gisteren")
    with pytest.raises(Cancelled):
        sketchbook_pdf.write_pdf(sketchbook.pages(book)[0], target, progress=Stop())
    assert target.read_bytes() == b"van gisteren"


def test_a_folder_that_cannot_be_written_says_so(tmp_path):
    (tmp_path / "voorstel_schetsboek").write_text("een bestand in de weg")
    with pytest.raises(NovexError, match="kan niet worden gemaakt"):
        sketchbook.add_page(tmp_path / "voorstel_schetsboek", content(), picture(), OBJECTS)
