"""Papers, areas, formats and the contact sheet: what was chosen is what comes, at one scale, in its right place."""

import geopandas
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QImage
from shapely.geometry import box

from novex_plugin.adapters.sheet_contact import arranged
from novex_plugin.adapters.sheet_pen import Box
from novex_plugin.adapters.sheet_template import Scales, paper_boxes
from novex_plugin.adapters.sheets import (
    FRAMES,
    MUNICIPALITIES,
    NOVEX,
    PROVINCE,
    AreaChoice,
    SheetExporter,
    SheetRequest,
    SheetRun,
    export_all,
)
from novex_plugin.adapters.store import Store
from novex_plugin.core.errors import NovexError
from novex_plugin.core.progress import Progress
from novex_plugin.core.sheets.paper import PAPERS, Paper
from tests.sheet_world import blocks_of, copy_proposal, make_sheet_store, text_of


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_sheet_store(tmp_path_factory.mktemp("basisset"))


@pytest.fixture
def ask(qgis_app, proposal, store, tmp_path):
    def asked(**choice):
        whole = {"horizons": ("2030",), "perspectives": ("2",), "formats": ("png",), "dpi": 50, **choice}
        return SheetRequest(proposal, store, tmp_path / "uit", **whole)

    return asked


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
def test_each_paper_has_its_size_and_nothing_runs_off_it(ask, paper):
    result = export_all(ask(size=paper.size, orientation=paper.orientation, perspectives=("integraal",)))[0]
    image = QImage(str(result.files[0]))
    assert abs(image.width() - paper.width_mm / 25.4 * 50) <= 1
    assert abs(image.height() - paper.height_mm / 25.4 * 50) <= 1
    white = QColor("#ffffff").rgb()
    edge = round(6 * paper.unit_mm / 25.4 * 50)
    ring = [image.pixel(x, y) for x in range(image.width()) for y in (0, edge, image.height() - 1)]
    ring += [image.pixel(x, y) for y in range(image.height()) for x in (0, edge, image.width() - 1 - edge)]
    assert set(ring) == {white}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
def test_the_parts_of_a_template_stand_on_the_page_and_not_on_each_other(paper):
    boxes = paper_boxes(paper)
    assert {"kaart", "legenda", "kerncijfers", "locator", "status", "gebied", "spoor", "logo"} <= set(boxes)
    for name, place in boxes.items():
        if name not in ("noordpijl", "schaalbalk"):  # these size themselves
            assert place.x >= 0 and place.x + place.width <= paper.width_mm + 0.01, name
            assert place.y >= 0 and place.y + place.height <= paper.height_mm + 0.01, name
    parts = ("kaart", "legenda", "kerncijfers", "locator", "titel", "ondertitel", "status", "gebied", "bronnen", "code")
    for number, one in enumerate(parts):
        for other in parts[number + 1 :]:
            assert not _overlap(boxes[one], boxes[other]), (one, other)


def _overlap(one: Box, other: Box) -> bool:
    return (one.x < other.x + other.width - 0.01 and other.x < one.x + one.width - 0.01
            and one.y < other.y + other.height - 0.01 and other.y < one.y + one.height - 0.01)


@pytest.mark.parametrize("paper", [Paper("A3"), Paper("A4", "staand")], ids=lambda paper: paper.code)
def test_pdf_and_geotiff_know_where_they_are_within_half_a_pixel(ask, paper):
    request = ask(size=paper.size, orientation=paper.orientation, formats=("pdf", "tif"))
    exporter = SheetExporter(request)
    result = exporter.make(exporter.sheets()[0])
    place, frame = paper_boxes(paper)["kaart"], exporter.frame
    known = (frame.box[0] + 12_345.0, frame.box[3] - 6_789.0)  # a point in RD, and where it stands on the page (mm)
    on_page = (place.x + 12_345.0 / frame.scale * 1000, place.y + 6_789.0 / frame.scale * 1000)
    for path in result.files:
        data = gdal.Open(str(path))
        assert 'ID["EPSG",28992]' in data.GetSpatialRef().ExportToWkt(["FORMAT=WKT2_2019"])
        left, pixel_width, _, top, _, pixel_height = data.GetGeoTransform()
        column, row = (known[0] - left) / pixel_width, (known[1] - top) / pixel_height
        assert abs(column - on_page[0] / paper.width_mm * data.RasterXSize) < 0.5
        assert abs(row - on_page[1] / paper.height_mm * data.RasterYSize) < 0.5


def test_the_pdf_has_layers_by_name_and_still_text(ask):
    request = ask(formats=("pdf",))
    result = export_all(request)[0]
    layers = gdal.Open(str(result.files[0])).GetMetadata("LAYERS").values()
    assert {"Voorstellen:_vlakken", "Voorstellen:_lijnen", "Gemeenten", "Water"} <= set(layers)
    assert "Energie en (circulaire) economie" in text_of(result.files[0])
    flat = export_all(ask(formats=("pdf",), layered=False))[0]
    assert not gdal.Open(str(flat.files[0])).GetMetadata("LAYERS")


def test_the_svg_has_its_texts_as_text_and_its_patterns_as_pictures(ask):
    result = export_all(ask(formats=("svg",), perspectives=("1",)))[0]
    text = result.files[0].read_text(encoding="utf-8")
    assert "Landbouw en natuur" in text and "<image" in text
    assert text.rstrip().endswith("</svg>")


def test_a_series_of_municipalities_has_one_scale_and_says_so(ask, store):
    choice = AreaChoice(MUNICIPALITIES)
    exporter = SheetExporter(ask(areas=(AreaChoice(PROVINCE), choice)))
    sheets = exporter.sheets()
    assert len(sheets) == 13
    assert sheets[0].frame.scale == 200_000
    assert {sheet.frame.scale for sheet in sheets[1:]} == {100_000}
    for sheet in sheets[1:]:
        west, south, east, north = sheet.area.box
        assert sheet.frame.box[0] <= west and sheet.frame.box[2] >= east
        assert sheet.frame.box[1] <= south and sheet.frame.box[3] >= north
    words = Scales(Store.open(store), "PV00")
    words.names(MUNICIPALITIES)
    assert "1:200.000" in words.words([AreaChoice(), choice], Paper()) and "1:100.000" in words.words([choice], Paper())


def test_the_sheet_of_an_area_names_it_and_its_series(ask):
    result = export_all(ask(areas=(AreaChoice(MUNICIPALITIES, ("Tessem", "Heidelo")),), formats=("pdf",)))[-1]
    assert result.code.endswith("_gemeente-tessem")
    text = blocks_of(result.files[0])
    for wanted in ("Gemeente Tessem", "Eén schaal voor de hele reeks (2 gemeenten)", "die (deels) in deze gemeente"):
        assert wanted in text


def test_novex_areas_are_a_series_too(ask):
    sheets = SheetExporter(ask(areas=(AreaChoice(NOVEX),))).sheets()
    assert [sheet.area.slug for sheet in sheets] == ["novex-dorenborg-vallei-fictief-novex-gebied"]


def test_a_long_name_of_a_sheet_stands_on_it_whole(ask):
    result = export_all(ask(areas=(AreaChoice(NOVEX),), perspectives=("integraal",), formats=("pdf",)))[0]
    assert result.code in text_of(result.files[0])


def test_own_frames_may_be_in_another_coordinate_system(ask, tmp_path):
    shapes = geopandas.GeoSeries([box(150e3, 415e3, 160e3, 425e3), box(165e3, 425e3, 170e3, 430e3)], crs="EPSG:28992")
    frame = geopandas.GeoDataFrame({"naam": ["West", "Oost"]}, geometry=shapes).to_crs("EPSG:4326")
    frame.to_file(tmp_path / "kaders.gpkg", layer="kaders")
    source = f"{tmp_path / 'kaders.gpkg'}|layername=kaders"
    sheets = SheetExporter(ask(areas=(AreaChoice(FRAMES, source=source),), perspectives=("integraal",))).sheets()
    assert [sheet.area.name for sheet in sheets] == ["Oost", "West"]
    assert {sheet.frame.scale for sheet in sheets} == {50_000}
    west = sheets[1].frame.box
    assert abs((west[0] + west[2]) / 2 - 155e3) < 100 and abs((west[1] + west[3]) / 2 - 420e3) < 100
    window = box(*west)
    assert sheets[1].objects and all(item.geometry.intersects(window) for item in sheets[1].objects)


@pytest.mark.parametrize(("choice", "said"), [
    (AreaChoice("waterschappen"), "Onbekende reeks"),
    (AreaChoice(MUNICIPALITIES, ("Nergenshuizen",)), "Onbekend gebied: Nergenshuizen"),
    (AreaChoice(FRAMES, source="bestaat_niet.gpkg"), "kaders is niet te lezen"),
    (AreaChoice(FRAMES), "kaders is niet te lezen"),
])  # fmt: skip
def test_an_area_that_cannot_be_is_explained(ask, choice, said):
    with pytest.raises(NovexError, match=said):
        SheetExporter(ask(areas=(choice,)))


@pytest.mark.parametrize(("change", "said"), [
    ({"size": "A0"}, "geen sjabloon"), ({"status": "klaar"}, "Onbekende status"),
    ({"status": "definitief"}, "definitief kaartbeeld kan niet bij ijkmoment"),
])  # fmt: skip
def test_a_wrong_paper_or_status_is_explained(ask, change, said):
    with pytest.raises(NovexError, match=said):
        SheetExporter(ask(**change))


def test_the_status_stands_on_the_sheet(ask):
    assert "CONCEPT" in text_of(export_all(ask(formats=("pdf",)))[0].files[0])
    assert "IJKMOMENT" in text_of(export_all(ask(formats=("pdf",), status="ijkmoment"))[0].files[0])


def test_variants_each_have_their_sheets_under_one_frame(ask):
    sheets = SheetExporter(ask(variants=("", "A", "B"), horizons=("2030", "2050"))).sheets()
    assert [(sheet.variant, sheet.horizon) for sheet in sheets] == [
        (variant, horizon) for variant in ("", "A", "B") for horizon in ("2030", "2050")]
    assert len({sheet.frame for sheet in sheets}) == 1


def test_a_story_page_of_the_set(ask):
    run = SheetRun(ask(perspectives=("1", "2"), formats=("png",), story=True))
    run.all_steps(Progress())
    [page] = run.extra
    assert page.name.endswith("_verhaal.html") and run.errors == []
    text = page.read_text(encoding="utf-8")
    assert text.count("data:image/jpeg") >= len(run.made) == 2


def test_progress_names_every_sheet_and_the_contact_sheet_shows_them_all(ask):
    class Heard(Progress):
        said = []

        def step(self, fraction, text=""):
            self.said.append(text)

    run = SheetRun(ask(perspectives=("1", "2", "3"), contact_sheet=True), with_account=True)
    run.all_steps(Heard())
    assert Heard.said[0].startswith("Kaartbeeld 1 van 3: Landbouw en natuur 2030")
    assert Heard.said[3:5] == ["Verantwoording", "Contactblad"]
    pages = {path.suffix: path for path in run.extra if "contactblad" in path.name}
    text = text_of(pages[".pdf"])
    assert "3 kaartbeelden" in text
    for title in ("Landbouw en natuur", "Energie en (circulaire) economie", "Leefbare steden en regio's"):
        assert title in text
    image = QImage(str(pages[".png"]))
    colours = {image.pixel(x, y) for x in range(40, image.width(), 3) for y in range(100, image.height() // 2, 3)}
    assert len(colours) > 100  # pictures, and not just frames


@pytest.mark.parametrize("count", [1, 2, 7, 31, 130])
@pytest.mark.parametrize("shape", [0.707, 1.414])
def test_the_pictures_of_a_contact_sheet_fit_on_it(count, shape):
    field = Box(12, 36, 396, 239)
    columns, width = arranged(count, field, shape)
    rows = -(-count // columns)
    assert width > 8
    assert columns * width + (columns - 1) * 5 <= field.width + 0.01
    assert rows * (width * shape + 8.4) + (rows - 1) * 5 <= field.height + 0.01


def test_the_users_project_is_left_alone(ask):
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992", "van de gebruiker", "memory")
    QgsProject.instance().addMapLayer(layer)
    try:
        export_all(ask(areas=(AreaChoice(MUNICIPALITIES, ("Tessem",)),)))
        assert list(QgsProject.instance().mapLayers()) == [layer.id()]
    finally:
        QgsProject.instance().clear()
