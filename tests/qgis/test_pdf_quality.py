"""PDFs as other programs read them: a known place where GDAL says it is, fonts inside, words to search for."""

import shutil
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from novex_plugin.adapters.pdf_place import place_map
from novex_plugin.adapters.plate_file import write_plate
from novex_plugin.adapters.sheets import SheetRequest, export_all
from tests.map_marks import SPOTS, marked_proposal, offsets
from tests.sheet_world import copy_proposal, in_force, make_sheet_store, text_of

VIEW = (130_000.0, 400_000.0, 186_000.0, 452_000.0)
KINDS = {"gelaagd": ("A3", "liggend", True), "plat": ("A3", "liggend", False), "A4 staand": ("A4", "staand", True),
         "A1": ("A1", "liggend", False)}  # fmt: skip


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("voorstellen")
    return marked_proposal(folder / "met.gpkg", SPOTS), marked_proposal(folder / "zonder.gpkg", ())


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    """The sheet and the plate of one view of the example, with its backdrop."""
    folder = tmp_path_factory.mktemp("uit")
    proposal, store = copy_proposal(folder), make_sheet_store(folder)
    request = SheetRequest(proposal, store, folder, variant="A", horizons=("2050",), perspectives=("integraal",),
                           formats=("pdf",))  # fmt: skip
    layered = export_all(request)[0].files[0]
    flat = export_all(SheetRequest(**{**request.__dict__, "out_dir": folder / "plat", "layered": False}))[0].files[0]
    plate = write_plate(proposal, store, variant="A", horizon="2050", pdf=folder / "plaat.pdf")[0][0]
    return {"gelaagd": layered, "plat": flat, "plaat": plate, "voorstel": proposal}


def sheet_pair(pairs, folder: Path, kind: str, file_format: str):
    """The sheet with the squares and the one without."""
    size, orientation, layered = KINDS[kind]
    requests = [
        SheetRequest(path, None, folder / path.stem, horizons=("2030",), perspectives=("integraal",),
                     formats=(file_format,), size=size, orientation=orientation, layered=layered)
        for path in pairs
    ]  # fmt: skip
    return [export_all(request)[0].files[0] for request in requests]


@pytest.mark.parametrize("kind", KINDS)
def test_a_known_place_lies_within_half_a_pixel_in_the_pdf_of_a_sheet(qgis_app, pairs, tmp_path, kind):
    """Half a pixel of 300 dpi, the resolution of these files, is a whole one of the 600 at which they are looked at."""
    found = offsets(*sheet_pair(pairs, tmp_path, kind, "pdf"), dpi=600)
    for spot, (right, down) in found.items():
        assert abs(right) < 1.0 and abs(down) < 1.0, (spot, right, down)


def test_a_known_place_lies_within_half_a_pixel_in_the_geotiff(qgis_app, pairs, tmp_path):
    for spot, (right, down) in offsets(*sheet_pair(pairs, tmp_path, "gelaagd", "tif"), dpi=150).items():
        assert abs(right) < 0.5 and abs(down) < 0.5, (spot, right, down)


def test_a_known_place_lies_within_half_a_pixel_on_a_plate(qgis_app, pairs, tmp_path):
    """Half a dot of 180 per inch, which the map of a plate has, is a whole one of 360."""
    files = [write_plate(path, None, extent=VIEW, pdf=tmp_path / f"{path.stem}.pdf")[0][0] for path in pairs]
    for spot, (right, down) in offsets(*files, dpi=360).items():
        assert abs(right) < 1.0 and abs(down) < 1.0, (spot, right, down)


@pytest.mark.parametrize("kind", ["gelaagd", "plat", "plaat"])
def test_a_reader_finds_the_coordinate_system_and_the_outline_of_the_map(made, kind):
    document = gdal.Open(str(made[kind]))
    assert 'ID["EPSG",28992]' in document.GetSpatialRef().ExportToWkt(["FORMAT=WKT2_2019"])
    outline = ogr.CreateGeometryFromWkt(document.GetMetadataItem("NEATLINE"))
    west, east, south, north = outline.GetEnvelope()
    assert outline.IsValid() and outline.GetArea() == pytest.approx((east - west) * (north - south), rel=1e-9)
    middle = in_force(made["voorstel"], "A", "2050")[0].geometry.centroid
    assert west < middle.x < east and south < middle.y < north


@pytest.mark.parametrize("kind", ["gelaagd", "plat", "plaat"])
def test_every_font_is_in_the_file_and_says_which_letters_it_draws(made, kind):
    fonts = fonts_of(made[kind])
    assert {name.split("-")[0] for name, *_ in fonts} <= {"OpenSans", "DejaVuSans"}
    assert len(fonts) >= 2
    for name, embedded, letters in fonts:
        assert (embedded, letters) == ("yes", "yes"), name


def fonts_of(path: Path):
    """(name, embedded, has a table of letters) of each font."""
    if shutil.which("pdffonts") is None:
        pytest.skip("pdffonts (Debian: poppler-utils) is not installed")
    done = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    rows = [line.split() for line in done.stdout.splitlines()[2:]]
    return [(row[0].split("+")[-1], row[-5], row[-3]) for row in rows]


@pytest.mark.parametrize("kind", ["gelaagd", "plat"])
def test_title_names_on_the_map_legend_and_sources_can_be_searched(made, kind):
    text = text_of(made[kind])
    for wanted in ("Integraal beeld", "2050", "Variant A", "Woningbouw", "Bronnen ondergrond", "Heidelo",
                   "Overgangszone", "Spoorcode"):  # fmt: skip
        assert wanted in text, wanted
    named = [item.name for item in in_force(made["voorstel"], "A", "2050") if item.name.split()[0] in text]
    assert len(named) > 10  # what did not fit on the map falls away


def test_a_file_that_is_no_pdf_of_ours_is_left_alone(qgis_app, tmp_path):
    for content in (b"", b"%PDF-1.7\nniets\n%%EOF\n", b"trailer <</Size 3>>\nstartxref\n99999\n%%EOF\n"):
        path = tmp_path / "vreemd.pdf"
        path.write_bytes(content)
        assert place_map(path, (0.0, 0.0, 10.0, 10.0), VIEW) is False
        assert path.read_bytes() == content


