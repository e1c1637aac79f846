"""Map sheets are true to the data: what is in the filter is drawn, listed and counted, and nothing else."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.sheet_content import content
from novex_plugin.adapters.sheets import SheetExporter, SheetRequest, export_all
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.catalogue import layer as catalogue_layer
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.functions import function
from novex_plugin.core.progress import Progress
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.paths import resources
from tests.sheet_world import blocks_of

BACKDROP = ("provincie", "gemeenten", "water", "wegen", "woonkernen", "bos", "plaatsen")


@pytest.fixture(scope="module")
def proposal(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("voorstel") / "voorstel.gpkg"
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), path)
    return path


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("basisset") / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([each for each in sources if each.key in BACKDROP], path)
    return path


@pytest.fixture(scope="module")
def made(qgis_app, proposal, store, tmp_path_factory):
    """A small set: the integral sheet and one perspective, in a variant, in 2050."""
    folder = tmp_path_factory.mktemp("kaartbeelden")
    request = SheetRequest(proposal, store, folder, variant="A", horizons=("2050",), perspectives=("integraal", "2"))
    return request, export_all(request)


def text_of(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (Debian: poppler-utils) is not installed")
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", done.stdout)


def expected_objects(proposal: Path, variant: str, horizon: str):
    file = open_proposal(proposal)
    return effective_objects(file.objects(), file.variants(), variant, horizon)


def test_files_are_named_after_province_theme_horizon_and_variant(made):
    request, results = made
    names = sorted(path.name for path in Path(request.out_dir).iterdir() if path.suffix != ".json")
    assert names == [
        "PV00_voorstel_integraal_2050_variant-A.pdf", "PV00_voorstel_integraal_2050_variant-A.png",
        "PV00_voorstel_perspectief-2_2050_variant-A.pdf", "PV00_voorstel_perspectief-2_2050_variant-A.png",
    ]
    assert [path.name for result in results for path in result.files] == names


def test_every_object_in_the_filter_is_on_the_sheet_and_no_other(made, proposal):
    _request, results = made
    expected = expected_objects(proposal, "A", "2050")
    assert set(results[0].object_uuids) == {item.uuid for item in expected}
    assert set(results[1].object_uuids) == {item.uuid for item in expected if item.perspective == "2"}
    assert all(not result.outside for result in results)


def test_every_object_leaves_ink_at_its_own_place(qgis_app, proposal, store, tmp_path):
    exporter = SheetExporter(SheetRequest(proposal, store, tmp_path, horizons=("2030",), perspectives=("integraal",)))
    sheet = exporter.sheets()[0]
    layers = exporter._stage.show(sheet, sheet.objects, content(sheet.objects).present, names=False)
    image, per_pixel = _drawn([each for each in layers if each.name().startswith("Voorstellen")], exporter.frame)
    for item in sheet.objects:
        place = item.geometry.representative_point() if item.kind != "lijn" else item.geometry.interpolate(
            0.5, normalized=True)
        x = int((place.x - exporter.frame.box[0]) / per_pixel)
        y = int((exporter.frame.box[3] - place.y) / per_pixel)
        window = [QColor(image.pixelColor(i, j)).alpha() for i in range(x - 6, x + 7) for j in range(y - 6, y + 7)]
        assert max(window) > 0, item.name


def _drawn(layers, frame):
    width = 2000
    per_pixel = (frame.box[2] - frame.box[0]) / width
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(QgsRectangle(*frame.box))
    settings.setOutputSize(QSize(width, round((frame.box[3] - frame.box[1]) / per_pixel)))
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage(), per_pixel


def test_the_legend_lists_exactly_the_functions_on_the_sheet(made, proposal):
    _request, results = made
    for result in results:
        shown = [item for item in expected_objects(proposal, "A", "2050") if item.uuid in result.object_uuids]
        assert sorted(result.legend) == sorted({item.function for item in shown})
        assert len(set(result.legend)) == len(result.legend)


def test_the_text_of_the_pdf_can_be_searched(made):
    _request, results = made
    text = text_of(results[1].files[0])
    header = open_proposal(_request.proposal_path).header()
    for wanted in ("Energie en (circulaire) economie", "2050", "Variant A", header.title.upper(), "Schaal 1:",
                   "PV00_voorstel_perspectief-2_2050_variant-A", f"versie {header.version}", "NOVEX voor QGIS",
                   "Pas toe of leg uit", "RD New (EPSG:28992)"):
        assert wanted in text
    for code in results[1].legend:
        assert function(code).name in text


def test_the_sources_of_the_backdrop_stand_in_the_margin_with_their_date(made, store):
    text = blocks_of(made[1][0].files[0])
    assert "Bronnen ondergrond: Fictieve voorbeelddata NOVEX, 2026-01-01" in text
    assert all(catalogue_layer(key).title.lower() in text for key in BACKDROP)


def test_the_proposals_are_listed_by_name_where_there_is_room(made, proposal):
    text = text_of(made[1][1].files[0])
    assert "Voorstellen op dit blad" in text
    listed = text[text.index("Voorstellen op dit blad"):]
    for item in expected_objects(proposal, "A", "2050"):
        if item.perspective == "2":
            assert item.name[:30] in listed


def test_the_list_is_left_out_rather_than_cut(qgis_app):
    from qgis.core import QgsPrintLayout

    from novex_plugin.adapters.sheet_content import ObjectRow
    from novex_plugin.adapters.sheet_legend import Box, fill_list
    from novex_plugin.adapters.sheet_pen import Pen

    rows = [ObjectRow("bos", "exact", f"Bos {number}", "1 ha") for number in range(200)]
    project = QgsProject()
    full, fitting = QgsPrintLayout(project), QgsPrintLayout(project)
    fill_list(Pen(full), Box(0, 0, 88, 90), rows)
    fill_list(Pen(fitting), Box(0, 0, 88, 90), rows[:20])
    count = [sum(hasattr(item, "text") for item in layout.items()) for layout in (full, fitting)]
    assert count == [0, 1 + 2 * 20]


def test_a_long_name_is_cut_with_an_ellipsis():
    from novex_plugin.adapters.sheet_text import shortened, text_width

    cut = shortened("Uitbreiding " * 30, 6.0, 60)
    assert cut.endswith("…")
    assert text_width(cut, 6.0) <= 60
    assert shortened("Kort", 6.0, 60) == "Kort"


@pytest.mark.parametrize("rows", [1, 12, 25, 34, 60])
def test_the_legend_fits_in_its_frame(rows):
    from novex_plugin.adapters.sheet_content import LegendRow, LegendSection
    from novex_plugin.adapters.sheet_legend import Box, _height, fit_legend

    section = [LegendRow("bos", "Bos", (("vlak", "exact"),), 1, "1 ha")] * rows
    cut = max(1, rows // 2)
    sections = [LegendSection("Een", tuple(section[:cut])), LegendSection("Twee", tuple(section[cut:]))]
    fit = fit_legend(sections, Box(0, 0, 88, 131))
    assert _height(sections, fit.columns) * fit.row <= 131.001
    assert fit.text >= 5.4


def test_titles_of_three_hundred_characters_stay_in_their_line(qgis_app, proposal, store, tmp_path):
    from dataclasses import replace

    copy = tmp_path / "lang.gpkg"
    shutil.copyfile(proposal, copy)
    file = open_proposal(copy)
    file.set_header(replace(file.header(), title="Ruimtelijk voorstel " * 15))
    file.set_variants([replace(each, name="Een lange naam " * 20) for each in file.variants()])
    text = text_of(export_all(SheetRequest(
        copy, store, tmp_path, variant="A", horizons=("2030",), perspectives=("3",), formats=("pdf",)))[0].files[0])
    assert re.search(r"RUIMTELIJK VOORSTEL RUIMTELIJK VOOR\S*…", text)
    assert re.search(r"Variant A: Een lange naam[\w ]*…", text)


def test_letters_stay_letters(made):
    """A ligature would hide "Bufferstrook" from a search."""
    assert not re.search("[\ufb00-\ufb06]", text_of(made[1][0].files[0]))


def test_the_png_has_the_size_of_an_a3_and_a_map_on_it(made):
    image = QImage(str(made[1][0].files[1]))
    assert abs(image.width() - 420 / 25.4 * 150) <= 1
    assert abs(image.height() - 297 / 25.4 * 150) <= 1
    colours = {image.pixel(x, y) for x in range(80, 1800, 7) for y in range(80, 1600, 7)}
    assert len(colours) > 500


def test_nothing_runs_off_the_page_or_into_the_margin(made):
    image = QImage(str(made[1][0].files[1]))
    white = QColor("#ffffff").rgb()
    edge = [image.pixel(x, y) for x in range(0, image.width(), 5) for y in (10, 40, image.height() - 10)]
    edge += [image.pixel(x, y) for y in range(0, image.height(), 5) for x in (10, 60, image.width() - 10)]
    assert set(edge) == {white}


def test_the_pdf_knows_its_title_and_where_it_is(made, proposal):
    request, results = made
    data = gdal.Open(str(results[0].files[0]))
    assert data.GetMetadataItem("TITLE").endswith("Integraal beeld 2050")
    assert 'ID["EPSG",28992]' in data.GetSpatialRef().ExportToWkt(["FORMAT=WKT2_2019"])
    frame = SheetExporter(request).frame
    left, pixel_width, _, top, _, pixel_height = data.GetGeoTransform()
    metres_per_mm = frame.scale / 1000
    assert abs(left + 12 * metres_per_mm - frame.box[0]) < abs(pixel_width)
    assert abs(top - 12 * metres_per_mm - frame.box[3]) < abs(pixel_height)


def test_a_second_run_gives_the_same_picture_under_the_same_name(made, tmp_path, proposal, store):
    _request, first = made
    second = export_all(SheetRequest(
        proposal, store, tmp_path, variant="A", horizons=("2050",), perspectives=("2",), formats=("png",)))[0]
    assert second.code == first[1].code
    assert QImage(str(second.files[0])) == QImage(str(first[1].files[1]))


def test_one_frame_and_one_round_scale_for_the_whole_set(made):
    _request, results = made
    assert {result.scale for result in results} == {200000}


def test_the_users_project_is_left_alone(made):
    assert QgsProject.instance().mapLayers() == {}


def test_a_theme_without_objects_is_said_and_skipped(qgis_app, proposal, store, tmp_path):
    from novex_plugin.adapters.geopackage import create_proposal

    empty = tmp_path / "leeg.gpkg"
    create_proposal(empty, open_proposal(proposal).header())
    results = export_all(SheetRequest(
        empty, store, tmp_path / "uit", horizons=("2030",), perspectives=("integraal", "1")))
    assert [result.files for result in results] == [(), ()]
    assert "Geen voorstellen voor Landbouw en natuur in 2030" in results[1].note
    assert not (tmp_path / "uit").exists()


def test_without_a_basisset_there_is_still_a_sheet_that_says_so(qgis_app, proposal, tmp_path):
    request = SheetRequest(proposal, None, tmp_path, horizons=("2030",), perspectives=("integraal",), formats=("pdf",))
    exporter = SheetExporter(request)
    assert any("Zonder basisset" in message for message in exporter.messages)
    result = exporter.make(exporter.sheets()[0])
    assert set(result.object_uuids) == {item.uuid for item in expected_objects(proposal, "", "2030")}
    text = blocks_of(result.files[0])
    assert "geen basisset gekoppeld" in text
    assert "De grens van de provincie ontbreekt in de basisset." in text


def test_objects_with_awkward_names_reach_the_sheet(qgis_app, proposal, store, tmp_path):
    copy = tmp_path / "namen.gpkg"
    shutil.copyfile(proposal, copy)
    file = open_proposal(copy)
    from dataclasses import replace

    item = next(each for each in file.objects() if each.kind == "vlak" and not each.variant and each.horizon == "2030")
    file.write_objects([replace(item, name="Windpark 'De \"Kaag\"'\nnoord 🌬 " + "x" * 150, function="bestaat niet")])
    request = SheetRequest(copy, store, tmp_path, horizons=("2030",), perspectives=("integraal",), formats=("pdf",))
    result = export_all(request)[0]
    assert item.uuid in result.object_uuids
    assert "bestaat niet" in result.legend


@pytest.mark.parametrize(("change", "said"), [
    ({"perspectives": ("4",)}, "Onbekend thema"),
    ({"formats": ("doc",)}, "Onbekende uitvoervorm"),
    ({"formats": ()}, "Onbekende uitvoervorm"),
    ({"variant": "Q"}, "Variant 'Q' bestaat niet"),
    ({"horizons": ("straks",)}, "geen horizon"),
])
def test_a_wrong_choice_is_explained(qgis_app, proposal, store, tmp_path, change, said):
    with pytest.raises(NovexError, match=said):
        SheetExporter(SheetRequest(proposal, store, tmp_path, **change))


def test_a_folder_that_cannot_be_written_to_is_explained(qgis_app, proposal, store, tmp_path):
    (tmp_path / "bestand").write_text("geen map", encoding="utf-8")
    request = SheetRequest(proposal, store, tmp_path / "bestand", horizons=("2030",), perspectives=("integraal",))
    with pytest.raises(NovexError, match="kan niet worden geschreven"):
        export_all(request)


@pytest.mark.parametrize("text", ["<Layout", "<Layout name='zonder kaart'/>"])
def test_a_template_that_cannot_be_used_is_explained(qgis_app, proposal, store, tmp_path, text):
    template = tmp_path / "eigen.qpt"
    template.write_text(text, encoding="utf-8")
    with pytest.raises(NovexError, match=r"eigen\.qpt"):
        SheetExporter(SheetRequest(proposal, store, tmp_path, template=template))


def test_cancelling_keeps_whole_files_only(qgis_app, proposal, store, tmp_path):
    class StopAtSecond(Progress):
        steps = 0

        def step(self, fraction, text=""):
            self.steps += 1
            if self.steps > 1:
                raise Cancelled

    request = SheetRequest(proposal, store, tmp_path, horizons=("2030",), perspectives=("2", "3"), formats=("png",))
    with pytest.raises(Cancelled):
        export_all(request, StopAtSecond())
    made = sorted(path.name for path in tmp_path.iterdir())
    assert made == ["PV00_voorstel_perspectief-2_2030_basis.json", "PV00_voorstel_perspectief-2_2030_basis.png"]
