"""The small charts below key figures: they add up to the figure above them, and stand on the sheet."""

from dataclasses import replace

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsLayoutItemPicture, QgsPrintLayout, QgsProject, QgsVectorLayer

from novex_plugin.adapters import charts
from novex_plugin.adapters.sheet_charts import fill_charts
from novex_plugin.adapters.sheet_content import COUNT, NET, content
from novex_plugin.adapters.sheet_peers import Peers
from novex_plugin.adapters.sheet_pen import Box, Pen, page_box
from novex_plugin.adapters.sheet_project import split_by_frame
from novex_plugin.adapters.sheet_strips import drawn_strips, with_strips
from novex_plugin.adapters.sheets import SheetExporter, SheetRequest
from novex_plugin.core.accounting.chart_sizes import STRIP, size_mm
from novex_plugin.core.accounting.chart_specs import Bar, BarChart
from novex_plugin.core.accounting.totals import compute_totals
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.functions import function
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets.section import SectionSource
from tests.sheet_world import copy_proposal, in_force


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


def area(uuid, code, west, east, exactness="exact"):
    shape = shapely.box(150_000 + west, 430_000, 150_000 + east, 431_000)
    return ProposalObject(uuid, uuid, shape, "vlak", code, exactness=exactness)


def strips(objects, theme="integraal", others=()):
    return {figure.kind: figure.strip for figure in with_strips(content(objects), objects, theme, others).figures}


def test_the_parts_of_the_land_add_up_to_what_is_counted_once():
    objects = [area("wonen", "woningbouw", 0, 1_000), area("bos", "bos", 500, 2_000),
               area("werk", "bedrijventerrein", 3_000, 3_500)]  # fmt: skip
    strip = strips(objects)[NET]
    assert strip.bar.value == pytest.approx(250)
    assert [(part.name, round(part.value)) for part in strip.bar.parts] == [
        ("Landbouw en natuur", 100), ("Energie en (circulaire) economie", 50), ("Leefbare steden en regio's", 50),
        ("meervoudig gebruik", 50)]  # fmt: skip


def test_on_the_sheet_of_a_theme_the_parts_are_functions_in_their_own_colours():
    objects = [area("wonen", "woningbouw", 0, 1_000), area("spel", "recreatie", 2_000, 2_500)]
    parts = strips(objects, theme="3")[NET].bar.parts
    assert [(part.name, part.colour, round(part.value)) for part in parts] == [
        ("Woningbouw", function("woningbouw").colour, 100), ("Recreatie", function("recreatie").colour, 50)]


def test_the_count_is_divided_by_how_sure_the_outlines_are():
    objects = [area("a", "bos", 0, 1_000), area("b", "bos", 2_000, 3_000, "indicatief"),
               area("c", "bos", 4_000, 5_000, "zoekgebied")]  # fmt: skip
    strip = strips(objects)[COUNT]
    assert [part.value for part in strip.bar.parts] == [1, 1, 1]
    assert (content(objects).figures[0].label, content(objects).figures[0].note) == ("voorstellen", "1 exact begrensd")


def test_the_other_variants_are_ticks_on_the_same_scale(qgis_app, proposal, tmp_path):
    exporter = SheetExporter(SheetRequest(proposal, None, tmp_path, variant="A", horizons=("2050",)))
    sheet = exporter.sheets()[0]
    others = exporter._peers.others(sheet)
    assert [one.area().net_ha for one in others] == [
        pytest.approx(compute_totals(in_force(proposal, code, "2050")).area().net_ha) for code in ("B", "C")]
    strip = strips(list(sheet.objects), others=others)[NET]
    assert strip.others == tuple(one.area().net_ha for one in others)
    assert strip.end == max(strip.bar.value, *strip.others)


@pytest.mark.parametrize("kinds", [("kaart", "lagen", "stapel"), ("doorsnede",)], ids=["layers", "sections"])
def test_every_kind_of_sheet_is_held_against_what_it_would_show_of_the_others(qgis_app, proposal, tmp_path, kinds):
    lines = QgsVectorLayer("LineString?crs=EPSG:28992", "doorsneden", "memory")
    for wkt in ("LINESTRING(133000 425300, 158500 429600)", "LINESTRING(140000 418000, 141000 421000)"):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        lines.dataProvider().addFeatures([feature])
    ask = {"horizons": ("2050",), "perspectives": ("integraal",), "kinds": kinds, "sections": SectionSource(lines)}
    exporter = SheetExporter(SheetRequest(proposal, None, tmp_path, variant="A", **ask))
    other = SheetExporter(SheetRequest(proposal, None, tmp_path, variant="B", **ask))
    seen = set()
    for sheet, same in zip(exporter.sheets(), other.sheets()):
        here = replace(same, frame=sheet.frame)
        expected = content(split_by_frame(here.objects, here.frame)[0]).totals
        assert exporter._peers.totals(sheet, "B") == expected, sheet.code
        seen.add(expected.area().net_ha if expected.area() else 0.0)
    assert len(seen) > 1


def test_the_basis_is_held_against_the_variants_and_a_large_proposal_against_none(proposal, monkeypatch):
    from novex_plugin.adapters import sheet_peers
    from novex_plugin.adapters.geopackage import open_proposal

    file = open_proposal(proposal)
    peers = Peers(file.objects(), file.variants())
    assert peers.codes("") == ("", "A", "B", "C")
    assert peers.codes("B") == ("A", "B", "C")
    monkeypatch.setattr(sheet_peers, "COMPARED_UP_TO", 10)
    assert peers.codes("B") == ("B",)


def test_a_figure_that_has_nothing_to_show_has_no_strip():
    objects = [ProposalObject("w", "w", shapely.Point(150_000, 430_000), "punt", "windpark", quantity=60, unit="MW")]
    found = strips(objects)
    assert found["MW wind en zon"] is None and found[COUNT] is not None


def test_strips_are_drawn_as_wide_as_asked(qgis_app, proposal):
    objects = in_force(proposal, "", "2030")
    shown = with_strips(content(objects), objects, "integraal", ())
    drawings = drawn_strips(shown, 20.0)
    assert len(drawings) == len(shown.figures) and drawings[0].count(b"<path") >= 3
    assert charts.size_mm(shown.figures[0].strip, 20.0) == (20.0, STRIP)


def test_without_matplotlib_there_is_a_sheet_and_a_message(qgis_app, proposal, tmp_path, monkeypatch):
    def missing():
        raise NovexError("Het Python-pakket matplotlib ontbreekt.", "Installeer het.")

    monkeypatch.setattr(charts, "matplotlib", missing)
    exporter = SheetExporter(SheetRequest(proposal, None, tmp_path, horizons=("2030",), perspectives=("2",),
                                          formats=("png",), dpi=50))  # fmt: skip
    assert exporter.make(exporter.sheets()[0]).files
    assert any("kleine grafieken ontbreken" in text for text in exporter.messages)


def test_room_that_a_legend_leaves_is_filled_with_charts_and_the_rest_goes_behind(qgis_app):
    spec = BarChart("Grond", "ha", (Bar("Basis", 3.0), Bar("A", 4.0)))
    _width, height = size_mm(spec, 88)
    project = QgsProject()
    layout = QgsPrintLayout(project)
    pen = Pen(layout, 1.0)
    assert fill_charts(pen, Box(0, 0, 88, height - 1), [spec] * 4) == [spec] * 4
    charts = [replace(spec, title=str(number)) for number in range(4)]
    assert fill_charts(pen, Box(10, 20, 88, 2 * height + 6), charts) == charts[2:]
    boxes = [page_box(item) for item in layout.items() if isinstance(item, QgsLayoutItemPicture)]
    assert len(boxes) == 2
    for x, y, wide, high in boxes:
        assert x >= 10 and y >= 20 and x + wide <= 98.01 and y + high <= 20 + 2 * height + 6.01
    assert fill_charts(pen, Box(0, 0, 400, 3 * height), charts) == []  # four beside each other
    del layout


def test_a_sheet_with_few_objects_has_charts_below_its_list(qgis_app, proposal, tmp_path, monkeypatch):
    from novex_plugin.adapters import sheet_exporter

    left = []
    monkeypatch.setattr(sheet_exporter, "fill_charts", lambda pen, free, charts: left.append((len(charts), len(
        fill_charts(pen, free, charts)))) or charts)  # fmt: skip
    exporter = SheetExporter(SheetRequest(proposal, None, tmp_path, horizons=("2050",), variant="A", formats=("png",),
                                          perspectives=("overkoepelend",), dpi=50))  # fmt: skip
    exporter.make(exporter.sheets()[0])
    assert left and left[-1][0] > left[-1][1]
