"""Sections on a sheet and as a file: the drawing is to scale, the words are text, the record says what is met."""

import json
import math
import re

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from novex_plugin.adapters.chart_paper import text_mm
from novex_plugin.adapters.section_drawing import box_of_stretch, draw_section, hatched
from novex_plugin.adapters.section_file import section_picture, write_section
from novex_plugin.adapters.sheets import SheetExporter, SheetRequest, check_sheet
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets.section import SectionSource, section
from tests.sheet_world import blocks_of, copy_proposal, in_force, text_of

WKT = "LINESTRING(133000 425300, 141000 424000, 153900 422900, 158500 429600, 159600 441000)"
LINE = shapely.from_wkt(WKT)


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


def lines(*rows, crs="EPSG:28992", kind="LineString"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=naam:string", "doorsneden", "memory")
    for name, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([feature])
    return layer


def exporter_of(proposal, folder, layer, **more):
    whole = {"variant": "A", "horizons": ("2050",), "perspectives": ("integraal",), "formats": ("pdf",), **more}
    return SheetExporter(SheetRequest(proposal, None, folder, kinds=("doorsnede",),
                                      sections=SectionSource(layer, "naam"), **whole))  # fmt: skip


@pytest.fixture(scope="module")
def made(qgis_app, proposal, tmp_path_factory):
    exporter = exporter_of(proposal, tmp_path_factory.mktemp("doorsnede"), lines(("Tessem – Valkenheem", WKT)))
    return exporter.make(exporter.sheets()[0])


def test_the_record_lists_what_the_line_meets_with_lengths_that_are_right(made, proposal):
    said = json.loads(made.record.read_text("utf-8"))["inhoud"]["doorsnede"]
    assert said["lengte_m"] == pytest.approx(LINE.length, abs=0.01)
    met = {}
    for row in said["objecten"]:
        met[row["uuid"]] = met.get(row["uuid"], 0.0) + row["tot_m"] - row["van_m"]
    objects = {item.uuid: item for item in in_force(proposal, "A", "2050")}
    expected = {uuid for uuid, item in objects.items() if (item.kind == "punt" and item.geometry.distance(LINE) <= 250)
                or (item.kind != "punt" and item.geometry.intersects(LINE))}  # fmt: skip
    assert set(met) == expected
    for uuid, length in met.items():
        inside = objects[uuid].geometry.intersection(LINE).length if objects[uuid].kind == "vlak" else 0.0
        assert length == pytest.approx(inside, abs=0.05)


def test_the_sheet_is_named_after_its_line_and_its_words_can_be_searched(made, proposal):
    assert made.code == "PV00_voorstel_integraal_2050_variant-A_doorsnede-tessem-valkenheem"
    said = text_of(made.files[0])
    for words in ("Integraal beeld: doorsnede", "Windpark Lokerwaard · 215 m", "Vallei · −160 m", "keer overdreven"):
        assert words in said
    assert "de voorstellen binnen dit kaartvenster" in blocks_of(made.files[0])
    assert check_sheet(made.record, proposal) == []


def test_the_drawing_is_to_scale_and_says_its_exaggeration(qgis_app):
    tower = ProposalObject("a", "Toren", shapely.box(2000, -10, 3000, 10), "vlak", "windpark", layer="bovengronds",
                           height_m=200.0)  # fmt: skip
    well = ProposalObject("b", "Put", shapely.box(6000, -10, 8000, 10), "vlak", "drinkwaterwinning",
                          layer="ondergronds", depth_m=100.0)  # fmt: skip
    found = section(shapely.LineString([(0, 0), (10_000, 0)]), [tower, well])
    drawn = Recorder()
    place = draw_section(drawn, found, 220.0, 110.0, text_mm)
    left, right, top, bottom = box_of_stretch(place, found.stretches[0])
    assert right - left == pytest.approx((place.right - place.left) / 10)
    low = box_of_stretch(place, found.stretches[1])
    assert (bottom - top) == pytest.approx(2 * (low[3] - low[2]))
    assert bottom == pytest.approx(low[2])
    per_metre_up, per_metre_along = (bottom - top) / 200.0, (place.right - place.left) / 10_000
    said = re.search(r"Verticaal (\d+) keer", " ".join(drawn.texts)).group(1)
    assert int(said) == round(per_metre_up / per_metre_along)
    assert all(0 <= x <= 220 and 0 <= y <= 110 for x, y in drawn.points)


class Recorder:
    """A paper that remembers where was drawn."""

    def __init__(self):
        self.points, self.texts = [], []

    def face(self, points, *_rest, **_more):
        self.points += points

    def line(self, points, *_rest, **_more):
        self.points += points

    def text(self, x, y, text, **_more):
        self.points.append((x, y))
        self.texts.append(text)


def test_a_hatch_stays_inside_its_box_and_runs_under_45_degrees():
    strokes = hatched(10.0, 40.0, 5.0, 17.0)
    assert len(strokes) > 10
    for (x1, y1), (x2, y2) in strokes:
        assert min(x1, x2) >= 10 - 1e-9 and max(x1, x2) <= 40 + 1e-9
        assert min(y1, y2) >= 5 - 1e-9 and max(y1, y2) <= 17 + 1e-9
        assert abs(x1 - x2) == pytest.approx(abs(y1 - y2))


def test_a_file_is_the_same_twice_and_says_in_words_what_it_shows(qgis_app, proposal, tmp_path):
    found, paths = write_section(proposal, LINE, [tmp_path / "d.svg", tmp_path / "d.png"], variant="A", horizon="2050")
    svg = paths[0].read_text("utf-8")
    assert svg.encode() == section_picture(found)
    assert "Doorsnede van 40,6 km, van A naar A′: " in svg and "Windpark Lokerwaard · 215 m" in svg
    assert "<text" not in svg
    assert paths[1].read_bytes().startswith(b"\x89PNG")


def test_a_name_of_another_kind_is_refused(qgis_app, proposal, tmp_path):
    with pytest.raises(NovexError, match=r"d\.docx"):
        write_section(proposal, LINE, [tmp_path / "d.docx"])
    assert list(tmp_path.iterdir()) == []


def test_a_point_stands_for_a_line_through_it_and_what_is_no_use_is_said(qgis_app, proposal, tmp_path):
    points = lines(("Plek", "POINT(150000 425000)"), ("Parijs", "POINT(-500000 -900000)"), kind="Point")
    exporter = exporter_of(proposal, tmp_path, points)
    assert [sheet.view.name for sheet in exporter.sheets()] == ["Plek"]
    assert list(exporter.sheets()[0].view.line.coords) == [(147_500, 425_000), (152_500, 425_000)]
    assert any("Parijs" in message for message in exporter.messages)


ARC, STRAIGHT = "CIRCULARSTRING(145000 425000, 150000 430000, 155000 425000)", "(140000 425000, 145000 425000)"


@pytest.mark.parametrize(("kind", "wkt"), [
    ("CompoundCurve", f"COMPOUNDCURVE({STRAIGHT}, {ARC})"), ("MultiCurve", f"MULTICURVE({ARC}, {STRAIGHT})"),
])  # fmt: skip
def test_an_arc_is_followed(qgis_app, proposal, tmp_path, kind, wkt):
    line = exporter_of(proposal, tmp_path, lines(("Boog", wkt), kind=kind)).sheets()[0].view.line
    assert line.bounds[3] == pytest.approx(430_000, abs=1.0)
    assert line.length == pytest.approx(math.pi * 5_000 + (5_000 if kind == "CompoundCurve" else 0), abs=2.0)


def test_lines_in_degrees_come_to_their_place(qgis_app, proposal, tmp_path):
    layer = lines(("d", "LINESTRING(5.38 52.15, 5.39 52.16)"), crs="EPSG:4326")
    x, y = exporter_of(proposal, tmp_path, layer).sheets()[0].view.line.coords[0]
    assert abs(x - 154_500) < 1500 and abs(y - 462_500) < 1500


def test_a_layer_that_cannot_be_read_is_refused(qgis_app, proposal, tmp_path):
    layer = "/bestaat/niet.gpkg"
    with pytest.raises(NovexError, match="laag met doorsneden"):
        exporter_of(proposal, tmp_path, layer)


def test_a_layer_without_a_usable_line_is_refused(qgis_app, proposal, tmp_path):
    with pytest.raises(NovexError, match="geen bruikbare lijn"):
        exporter_of(proposal, tmp_path, lines(("kort", "LINESTRING(150000 425000, 150001 425000)")))
