"""The plate: one A3 with the map as it is in view, and only what is in view counted beside it."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import shapely
from osgeo import gdal
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QImage

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.layers import ROLE
from novex_plugin.adapters.plate import DPI, for_the_wall, next_stem, plate_box
from novex_plugin.adapters.plate_file import plate_extent, write_plate
from novex_plugin.adapters.plate_paint import MAP, PAGE
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.errors import NovexError
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.paths import resources

VIEW = (143_000.0, 443_000.0, 155_000.0, 452_000.0)


@pytest.fixture(scope="module")
def proposal(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("voorstel") / "voorstel.gpkg"
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), path)
    return path


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("basisset") / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([each for each in sources if each.key in ("provincie", "water", "wegen", "plaatsen")], path)
    return path


@pytest.fixture(scope="module")
def made(qgis_app, proposal, store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("platen")
    files, notes = write_plate(proposal, store, variant="A", horizon="2050", png=folder / "plaat.png",
                               pdf=folder / "plaat.pdf")  # fmt: skip
    assert notes == []
    return files


def text_of(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (Debian: poppler-utils) is not installed")
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", done.stdout)


def in_force(proposal: Path, variant: str, horizon: str):
    file = open_proposal(proposal)
    return effective_objects(file.objects(), file.variants(), variant, horizon)


def test_both_files_are_a3_landscape(made):
    png, pdf = made
    image = QImage(str(png))
    assert (image.width(), image.height()) == tuple(round(side * DPI / 25.4) for side in PAGE)
    document = gdal.OpenEx(str(pdf))
    dots = float(document.GetMetadataItem("DPI") or 150)
    assert document.RasterXSize / dots * 25.4 == pytest.approx(PAGE[0], abs=1.0)
    assert document.RasterYSize / dots * 25.4 == pytest.approx(PAGE[1], abs=1.0)


def test_title_variant_horizon_figures_and_legend_can_be_searched(made, proposal):
    text = text_of(made[1])
    objects = in_force(proposal, "A", "2050")
    for wanted in ("2050", "Variant A: Compacte stad", f"{len(objects)}", "voorstellen", "Woningbouw", "km",
                   "Schaal ongeveer 1:", "Voorstel versie"):  # fmt: skip
        assert wanted in text, wanted
    assert "en nog" not in text, "there is room for the whole legend of the example"


def test_every_object_leaves_ink_on_the_map(made, proposal):
    image = QImage(str(made[0]))
    objects = in_force(proposal, "A", "2050")
    box = plate_box(plate_extent(objects))
    per_mm = DPI / 25.4
    ground = QColor("#f7f4ec")
    for item in objects:
        spot = item.geometry.representative_point()
        x = (MAP.left() + (spot.x - box[0]) / (box[2] - box[0]) * MAP.width()) * per_mm
        y = (MAP.top() + (box[3] - spot.y) / (box[3] - box[1]) * MAP.height()) * per_mm
        seen = {image.pixel(round(x) + i, round(y) + j) for i in range(-8, 9, 2) for j in range(-8, 9, 2)}
        assert len(seen) > 1 and any(QColor(each) != ground for each in seen), item.name


def test_only_what_is_in_view_is_counted(qgis_app, proposal, tmp_path):
    west, south, east, north = plate_box(VIEW)
    window = shapely.box(west, south, east, north)
    inside = [item for item in in_force(proposal, "", "2030") if item.geometry.envelope.intersects(window)]
    assert 0 < len(inside) < len(in_force(proposal, "", "2030"))
    files, notes = write_plate(proposal, None, extent=VIEW, pdf=tmp_path / "plaat.pdf")
    assert [path.name for path in files] == ["plaat.pdf"]
    assert notes == ["Zonder basisset: er is geen ondergrond."]
    assert f" {len(inside)} " in text_of(files[0]) and "Basis" in text_of(files[0])


def test_a_view_without_proposals_says_so(qgis_app, proposal, tmp_path):
    files, _notes = write_plate(proposal, None, extent=(0, 0, 1000, 1000), pdf=tmp_path / "leeg.pdf")
    assert "Geen voorstellen in beeld." in text_of(files[0])


def test_a_view_is_made_wider_or_higher_and_never_smaller():
    for view in (VIEW, (0.0, 0.0, 100.0, 4000.0), (0.0, 0.0, 4000.0, 100.0)):
        box = plate_box(view)
        assert (box[2] - box[0]) / (box[3] - box[1]) == pytest.approx(MAP.width() / MAP.height())
        assert box[0] <= view[0] and box[1] <= view[1] and box[2] >= view[2] and box[3] >= view[3]


def test_what_serves_the_work_is_not_for_the_wall(qgis_app):
    layers = [QgsVectorLayer("Point?crs=EPSG:28992", name, "memory") for name in ("object_vlak", "bevinding", "eigen")]
    for layer in layers[:2]:
        layer.setCustomProperty(ROLE, layer.name())
    assert [layer.name() for layer in for_the_wall(layers)] == ["object_vlak", "eigen"]


def test_plates_are_numbered_and_their_names_are_safe(tmp_path):
    folder = tmp_path / "voorstel_platen"
    assert next_stem(folder, "", "2030") == "001_plaat_2030_basis"
    (folder / "007_plaat_2030_basis.pdf").touch()
    assert next_stem(folder, "A/b c", "2050") == "008_plaat_2050_variant-A-b-c"


def test_bad_input_says_what_to_do_and_leaves_nothing(qgis_app, proposal, tmp_path):
    with pytest.raises(NovexError, match="bestaat niet"):
        write_plate(proposal, None, variant="Q", png=tmp_path / "x.png")
    with pytest.raises(NovexError, match="kan niet"):
        write_plate(proposal, None, extent=VIEW, png=tmp_path / "geen map" / "x.png")
    assert list(tmp_path.iterdir()) == []
