"""Numbers on the map and the table behind the sheet: the same objects, the same numbers, in one PDF."""

import json
from dataclasses import replace

import pytest
from osgeo import gdal
from qgis.core import QgsLayoutItemLabel, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.pdf_join import append_pages
from novex_plugin.adapters.sheet_charts import sheet_charts
from novex_plugin.adapters.sheet_content import ObjectRow, content
from novex_plugin.adapters.sheet_files import SheetFiles
from novex_plugin.adapters.sheet_margin import table_head
from novex_plugin.adapters.sheet_painted import Painted
from novex_plugin.adapters.sheet_pen import page_box
from novex_plugin.adapters.sheet_sources import Basis, SourceRow, height_of, source_rows
from novex_plugin.adapters.sheet_table import table_layout
from novex_plugin.adapters.sheet_text import text_width, typeface
from novex_plugin.adapters.sheets import MUNICIPALITIES, AreaChoice, SheetExporter, SheetRequest, SheetRun, export_all
from novex_plugin.adapters.store import Store
from novex_plugin.core.errors import NovexError
from novex_plugin.core.progress import Progress
from novex_plugin.core.sheets.numbers import object_numbers
from novex_plugin.core.sheets.paper import PAPERS, Paper
from tests.sheet_world import blocks_of, copy_proposal, in_force, make_sheet_store, text_of

LONG = "Uitbreiding van het bovengrondse hoogspanningsstation aan de noordzijde "


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_sheet_store(tmp_path_factory.mktemp("basisset"))


@pytest.fixture
def ask(qgis_app, proposal, store, tmp_path):
    def asked(**choice):
        whole = {"horizons": ("2050",), "perspectives": ("2",), "variant": "A", "formats": ("png",), "dpi": 50,
                 "numbered": True, **choice}  # fmt: skip
        return SheetRequest(proposal, store, tmp_path / "uit", **whole)

    return asked


def test_the_pdf_has_a_second_page_with_every_object_and_keeps_its_layers_and_place(ask, proposal):
    result = export_all(ask(formats=("pdf",)))[0]
    path = result.files[0]
    assert [each.name for each in result.files] == [f"{result.code}.pdf"]
    data = gdal.Open(str(path))
    assert [name for name in data.GetMetadata("SUBDATASETS") if name.endswith("NAME")] == [
        "SUBDATASET_1_NAME", "SUBDATASET_2_NAME"]
    assert {"Voorstellen:_vlakken", "Gemeenten"} <= set(data.GetMetadata("LAYERS").values())
    assert 'ID["EPSG",28992]' in data.GetSpatialRef().ExportToWkt(["FORMAT=WKT2_2019"])
    assert data.GetMetadataItem("TITLE").endswith("Energie en (circulaire) economie 2050")
    text = text_of(path)
    table = text[text.rindex("hoeveelheid (bandbreedte)"):]
    numbers = object_numbers(open_proposal(proposal).objects())
    for item in in_force(proposal, "A", "2050"):
        if item.uuid in result.object_uuids:
            assert f"{numbers[item.uuid]} {item.name}"[:24] in table
    assert "Bladzijde 2 van 2" in text and "Gegevens op dit blad" in text


def test_png_and_svg_have_the_table_beside_them_and_a_geotiff_is_the_map_alone(ask):
    result = export_all(ask(formats=("png", "svg", "tif")))[0]
    assert [path.name[len(result.code):] for path in result.files] == [
        ".png", "_tabel.png", ".svg", "_tabel.svg", ".tif"]
    record = json.loads(result.record.read_text(encoding="utf-8"))
    assert [one["naam"] for one in record["bestanden"]] == [path.name for path in result.files]


def test_the_record_holds_the_number_of_every_object(ask, proposal):
    result = export_all(ask())[0]
    numbers = json.loads(result.record.read_text(encoding="utf-8"))["inhoud"]["nummers"]
    assert set(numbers) == set(result.object_uuids)
    assert numbers == {uuid: object_numbers(open_proposal(proposal).objects())[uuid] for uuid in numbers}


def test_an_object_has_the_same_number_on_every_sheet(ask):
    run = SheetRun(ask(variants=("", "A"), horizons=("2030", "2050"), perspectives=("integraal", "3")))
    run.all_steps(Progress())
    seen = {}
    for result in run.made:
        for uuid, number in json.loads(result.record.read_text(encoding="utf-8"))["inhoud"]["nummers"].items():
            assert seen.setdefault(uuid, number) == number
    assert len(set(seen.values())) == len(seen) > 30


def test_every_number_is_placed_on_the_map(ask):
    """QGIS tells which labels it placed: each object has its own, and no name stands there."""
    exporter = SheetExporter(ask(perspectives=("integraal",)))
    sheet = exporter.sheets()[0]
    shown = content(sheet.objects, numbers=exporter._numbers)
    layers = exporter._stage.show(sheet, sheet.objects, shown.present, names=True, numbers=exporter._numbers)
    mine = [layer for layer in layers if layer.name().startswith("Voorstellen")]
    settings = QgsMapSettings()
    settings.setLayers(mine)
    settings.setDestinationCrs(mine[0].crs())
    settings.setExtent(QgsRectangle(*sheet.frame.box))
    settings.setOutputSize(QSize(1650, 1480))
    settings.setOutputDpi(150)
    settings.setLabelingEngineSettings(exporter._stage.project.labelingEngineSettings())
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    placed = sorted(int(label.labelText.strip()) for label in job.takeLabelingResults().labelsWithinRect(
        QgsRectangle(*sheet.frame.box)))  # fmt: skip
    assert placed == sorted(exporter._numbers[item.uuid] for item in sheet.objects)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
def test_where_the_numbers_are_explained_is_said_once(ask, paper):
    request = ask(perspectives=("integraal",), horizons=("2030",), formats=("pdf",), size=paper.size,
                  orientation=paper.orientation)  # fmt: skip
    said = blocks_of(export_all(request)[0].files[0])
    assert said.count("De nummers op de kaart staan in de tabel op de volgende bladzijde.") == 1


def test_a_story_page_of_a_numbered_set_passes_the_tables_by(ask):
    run = SheetRun(ask(perspectives=("1", "2"), story=True))
    run.all_steps(Progress())
    assert run.errors == []
    assert run.extra[0].read_text(encoding="utf-8").count("data:image/jpeg") == len(run.made) == 2


def test_a_table_of_a_municipality_counts_its_own_variants(ask):
    exporter = SheetExporter(ask(areas=(AreaChoice(MUNICIPALITIES, ("Tessem",)),), perspectives=("integraal",)))
    sheet = exporter.sheets()[0]
    charts = sheet_charts(sheet, content(sheet.objects).totals, exporter._peers, exporter.variants)
    assert charts[0].title == "Grond in gebruik (netto)"
    assert [bar.name[:1] for bar in charts[0].bars] == ["A", "B", "C"]
    assert charts[0].bars[0].value == pytest.approx(content(sheet.objects).totals.area().net_ha)


def test_goals_of_the_year_stand_first_and_only_on_the_whole(ask):
    exporter = SheetExporter(ask(perspectives=("integraal", "3"), horizons=("2030",)))
    whole, part = exporter.sheets()
    charts = sheet_charts(whole, content(whole.objects).totals, exporter._peers, exporter.variants,
                          exporter._goals_of(whole))  # fmt: skip
    assert charts[0].target == 9_500 and "2030" in charts[0].title
    assert all("2050" not in chart.title for chart in charts)
    assert exporter._goals_of(part) == ()


# -- the pages


def rows(count, name="Voorstel"):
    """Rows of two perspectives, every third with a bandwidth."""
    return [
        ObjectRow("bos" if place <= count / 2 else "windpark", "indicatief", f"{name} {place}", "", place, "12 ha",
                  "5.450 woningen (4.100–7.100)" if place % 3 == 0 else "12 ha", "A" if place % 2 else "",
                  "1" if place <= count / 2 else "2")
        for place in range(1, count + 1)
    ]  # fmt: skip


def made(project, paper, objects, sources=3, notes=("Concept.",)):
    from novex_plugin.adapters.sheet_table import TableHead

    head = TableHead("Ruimtelijk voorstel " * 12, "Integraal beeld 2050 " * 6, "Richting 2050 · " * 20, "Concept",
                     "#16324f", "PV00_voorstel_integraal_2050", "Spoorcode 7KQ4-M2ZX", "Een · Twee\nDrie")  # fmt: skip
    basis = Basis(tuple(SourceRow(LONG * 3, LONG * 2, "2026-01-01", LONG) for _ in range(sources)), (), notes)
    return table_layout(project, paper, head, objects, (), basis)


def texts_on(layout, unit):
    """(page, text, left, top, right, bottom) of every text, in millimetres on its page."""
    found = []
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            x, _y, width, height = page_box(item)
            top = item.pagePos().y()
            found.append((item.page(), item.text(), x, top, x + width, top + height))
        elif isinstance(item, Painted):
            found += [(item.page(), cell.text, *(each * unit for each in (
                cell.place.x, cell.place.y, cell.place.x + cell.place.width, cell.place.y + cell.place.height)))
                for cell in item.cells]  # fmt: skip
    return found


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
@pytest.mark.parametrize("count", [1, 44, 400])
def test_every_row_stands_once_and_nothing_leaves_its_page(qgis_app, paper, count):
    project = QgsProject()
    layout = made(project, paper, rows(count, LONG))
    found = texts_on(layout, paper.unit_mm)
    assert sorted(int(text) for _page, text, *_place in found if text.isdigit()) == list(range(1, count + 1))
    edge = 12.0 * paper.unit_mm
    for _page, text, left, top, right, bottom in found:
        assert left >= edge - 0.01 and right <= paper.width_mm - edge + 2.0 * paper.unit_mm, text
        assert top >= edge - 0.01 and bottom <= paper.height_mm - 6 * paper.unit_mm, text
    assert count > 100 or layout.pageCollection().pageCount() == 1
    del layout


def test_a_cell_is_no_wider_than_its_column(qgis_app):
    project = QgsProject()
    layout = made(project, Paper(), rows(30, LONG * 3))
    cells = [cell for item in layout.items() if isinstance(item, Painted) for cell in item.cells]
    assert len(cells) > 200
    for cell in cells:
        size = cell.font.pointSizeF() / typeface()[1]
        assert text_width(cell.text, size, bold=cell.font.bold()) <= cell.place.width + 0.05, cell.text
    del layout


def test_rows_do_not_lie_on_each_other_or_on_what_is_below(qgis_app):
    project = QgsProject()
    layout = made(project, Paper(), rows(60), sources=12)
    found = texts_on(layout, 1.0)
    names = sorted((left, top, bottom) for _page, text, left, top, _right, bottom in found
                   if text.startswith("Voorstel "))  # fmt: skip
    for (left, _top, bottom), (other, top, _bottom) in zip(names, names[1:]):
        assert other != left or top >= bottom - 0.01
    below = next((page, top) for page, text, _left, top, *_rest in found if text == "Gegevens op dit blad")
    assert max((page, bottom) for page, text, *_place, bottom in found if text.startswith("Voorstel ")) < below
    assert [text for _page, text, *_place in found if "en nog" in text] == [
        "… en nog 2 bronnen; ze staan in het spoorbestand."]
    del layout


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
def test_all_that_must_be_said_stands_below_the_table(qgis_app, paper):
    """Each note to its last word, above the foot of the page."""
    notes = tuple(f"Opmerking {place} {LONG.strip()}." for place in range(1, 13))
    project = QgsProject()
    layout = made(project, paper, rows(12), notes=notes)
    found = texts_on(layout, paper.unit_mm)
    foot = min(top for _page, text, _left, top, *_rest in found if text.startswith("Bladzijde"))
    told = [(text, bottom) for _page, text, *_place, bottom in found if text.startswith("Opmerking")]
    del layout
    assert [" ".join(text.split()) for text, _bottom in told] == [" ".join(notes)]
    assert told[0][1] <= foot


def test_rows_without_numbers_leave_no_room_for_them(qgis_app):
    project = QgsProject()
    plain = [replace(row, number=0) for row in rows(12)]
    layout, numbered = made(project, Paper(), plain), made(project, Paper(), rows(12))
    first, other = ([place[0] for _page, text, *place in texts_on(each, 1.0) if text == "voorstel"]
                    for each in (layout, numbered))  # fmt: skip
    assert first[0] < other[0]
    assert not any(text in ("nr.", "0") for _page, text, *_place in texts_on(layout, 1.0))
    del layout, numbered


def test_what_the_sheet_rests_on_has_date_and_version(qgis_app, proposal, store):
    header = open_proposal(proposal).header()
    found = source_rows(header, Store.open(store), ["provincie", "water"])
    assert found[0].name == "Voorstel" and f"versie {header.version}" in found[0].version
    assert found[1].source == "Fictieve voorbeelddata NOVEX" and found[1].date == "2026-01-01"
    assert "gelezen op" in found[1].version or "basisset" in found[1].version
    assert len(source_rows(header, None, [])) == 1
    assert height_of(Basis(found, ()), 396) < height_of(Basis(found * 5, ()), 396)


def test_the_head_of_the_table_says_what_the_sheet_says(ask):
    exporter = SheetExporter(ask(status="ijkmoment"))
    sheet = exporter.sheets()[0]
    head = table_head(sheet, exporter.header, exporter.variants, "ijkmoment", "7KQ4-M2ZX")
    assert (head.title, head.status) == ("Energie en (circulaire) economie 2050", "IJkmoment")
    assert "Variant A: Compacte stad" in head.about and head.trace == "Spoorcode 7KQ4-M2ZX"


def test_a_table_of_more_pages_has_a_picture_of_each(qgis_app, tmp_path):
    project = QgsProject()
    sheet, behind = made(project, Paper(), rows(1)), made(project, Paper(), rows(400))
    pages = behind.pageCollection().pageCount()
    assert pages > 1
    files = SheetFiles(tmp_path, 40, layered=False)
    files.placed = False
    names = [path.name for path in files.write(sheet, "blad", ("png", "svg"), behind)]
    tables = ["blad_tabel", *(f"blad_tabel_{page}" for page in range(2, pages + 1))]
    assert names == [f"{stem}.{kind}" for kind in ("png", "svg") for stem in ("blad", *tables)]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    shown = [QImage(str(tmp_path / f"{stem}.png")) for stem in tables]
    assert all(one.size() == shown[0].size() and not one.isNull() for one in shown)
    assert all(one != other for one, other in zip(shown, shown[1:]))
    del sheet, behind


def test_no_file_gets_its_name_before_all_are_there(qgis_app, tmp_path, monkeypatch):
    project = QgsProject()
    sheet, behind = made(project, Paper(), rows(1)), made(project, Paper(), rows(400))
    files = SheetFiles(tmp_path, 40, layered=False)
    put_behind = files._put_behind
    monkeypatch.setattr(files, "_put_behind", lambda *given: [*put_behind(*given), given[1].with_name("weg.png")])
    with pytest.raises(NovexError, match=r"weg\.png"):
        files.write(sheet, "blad", ("png",), behind)
    assert list(tmp_path.iterdir()) == []
    del sheet, behind


# -- one PDF of two


def test_pages_are_not_joined_to_what_is_built_otherwise(qgis_app, ask, tmp_path):
    result = export_all(ask(formats=("pdf",), layered=False, numbered=False))[0]
    page = tmp_path / "page.pdf"
    page.write_bytes(result.files[0].read_bytes())
    strange = tmp_path / "vreemd.pdf"
    strange.write_bytes(b"%PDF-1.7\nstartxref\n9\n%%EOF\n")
    before = strange.read_bytes()
    assert not append_pages(strange, page)
    assert not append_pages(page, strange)
    assert strange.read_bytes() == before and page.read_bytes() == result.files[0].read_bytes()


def test_a_table_that_cannot_be_joined_is_a_file_of_its_own(ask, monkeypatch):
    from novex_plugin.adapters import sheet_files

    monkeypatch.setattr(sheet_files, "append_pages", lambda _path, _more: False)
    result = export_all(ask(formats=("pdf",), layered=False))[0]
    assert [path.name[len(result.code):] for path in result.files] == [".pdf", "_tabel.pdf"]


def test_a_numbered_sheet_without_objects_has_no_table(ask, proposal, store, tmp_path):
    from novex_plugin.adapters.geopackage import create_proposal

    empty = tmp_path / "leeg.gpkg"
    create_proposal(empty, open_proposal(proposal).header())
    result = export_all(replace(ask(variant="", keep_empty=True), proposal_path=empty))[0]
    assert [path.suffix for path in result.files] == [".png"]


def test_the_table_is_as_large_as_the_sheet(ask):
    result = export_all(ask(size="A4", orientation="staand"))[0]
    sheet, table = (QImage(str(path)) for path in result.files)
    assert (sheet.width(), sheet.height()) == (table.width(), table.height())
