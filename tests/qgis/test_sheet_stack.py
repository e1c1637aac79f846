"""The stacked sheet: everything in the filter is on a plate, with its height; it claims no place in RD New."""

import json
import re
from dataclasses import replace

import pytest
from osgeo import gdal
from shapely.affinity import translate

from novex_plugin.adapters.sheet_layout import map_size, read_template
from novex_plugin.adapters.sheet_stack import metres_of, stack_frame, stack_of
from novex_plugin.adapters.sheets import SheetExporter, SheetRequest, check_sheet
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalObject
from tests.sheet_world import copy_proposal, in_force, make_sheet_store, text_of


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_sheet_store(tmp_path_factory.mktemp("basisset"))


@pytest.fixture(scope="module")
def made(qgis_app, proposal, store, tmp_path_factory):
    exporter = SheetExporter(SheetRequest(
        proposal, store, tmp_path_factory.mktemp("stapel"), variant="B", horizons=("2050",), dpi=60,
        perspectives=("integraal",), formats=("pdf", "tif"), kinds=("kaart", "stapel")))  # fmt: skip
    return exporter, [exporter.make(sheet) for sheet in exporter.sheets()]


def test_every_object_is_drawn_once_on_some_plate(made, proposal, store):
    result = made[1][1]
    expected = in_force(proposal, "B", "2050")
    record = json.loads(result.record.read_text("utf-8"))
    assert record["tekenproef"] == {"getekend": len(expected), "niet_getekend": [], "niet_in_filter": []}
    assert check_sheet(result.record, proposal, store) == []


def test_heights_depths_and_counts_stand_on_the_plates(made, proposal):
    said = text_of(made[1][1].files[0])
    layers = {level: [item for item in in_force(proposal, "B", "2050") if item.layer == level]
              for level in ("bovengronds", "ondergronds")}  # fmt: skip
    highest = max(item.height_m for item in layers["bovengronds"])
    deepest = max(item.depth_m for item in layers["ondergronds"])
    assert f"{len(layers['bovengronds'])} voorstellen, tot {highest:.0f} m hoog" in said
    assert f"{len(layers['ondergronds'])} voorstellen, tot {deepest:.0f} m diep" in said
    assert "198 m" in said and "−140 m" in said
    assert "hoogte niet op schaal" in said


def test_what_lies_outside_the_frame_is_not_counted_on_a_plate(made, qgis_app):
    exporter, results = made
    sheet = exporter.sheets()[1]
    one = next(item for item in sheet.objects if item.layer == "ondergronds")
    far = replace(one, uuid="ver", geometry=translate(one.geometry, 1_000_000, 0), depth_m=4_000.0)
    before = re.findall(r"\d+ voorstellen, tot [\d.]+ m diep", text_of(results[1].files[0]))
    again = exporter.make(replace(sheet, objects=(*sheet.objects, far)))
    assert again.outside == ("ver",)
    assert re.findall(r"\d+ voorstellen, tot [\d.]+ m diep", text_of(again.files[0])) == before != []


def test_a_stack_has_no_numbers_on_it_and_speaks_of_none(qgis_app, proposal, tmp_path):
    exporter = SheetExporter(SheetRequest(
        proposal, None, tmp_path, variant="B", horizons=("2050",), perspectives=("integraal",), formats=("pdf",),
        numbered=True, kinds=("stapel",)))  # fmt: skip
    result = exporter.make(exporter.sheets()[0])
    said = text_of(result.files[0])
    assert "De nummers op de kaart" not in said
    assert "nummers" not in json.loads(result.record.read_text("utf-8"))["inhoud"]
    assert "hoeveelheid (bandbreedte)" in said and "nr. voorstel" not in said


def test_the_map_has_a_place_in_rd_new_and_the_stack_has_none(made):
    gdal.UseExceptions()
    on_map, stacked = (gdal.Open(str(result.files[0])) for result in made[1])
    assert "28992" in on_map.GetProjection() or "Amersfoort" in on_map.GetProjection()
    assert stacked.GetProjection() == ""


def test_a_stack_comes_without_geotiff_and_says_so(made):
    assert [path.suffix for path in made[1][0].files] == [".pdf", ".tif"]
    assert [path.suffix for path in made[1][1].files] == [".pdf"]
    assert "GeoTIFF" in made[1][1].note


def test_only_a_geotiff_of_a_stack_is_refused_before_anything_is_written(qgis_app, proposal, tmp_path):
    exporter = SheetExporter(SheetRequest(proposal, None, tmp_path, perspectives=("integraal",), formats=("tif",),
                                          horizons=("2050",), kinds=("stapel",)))  # fmt: skip
    with pytest.raises(NovexError, match="GeoTIFF"):
        exporter.make(exporter.sheets()[0])
    assert list(tmp_path.iterdir()) == []


def test_all_plates_are_inside_the_map_at_the_scale_that_is_said(made):
    exporter, results = made
    sheet = exporter.sheets()[1]
    place = map_size(read_template(exporter._stage.project))
    axo = stack_of(exporter._stage, sheet, sheet.objects, place)
    frame = stack_frame(axo, place)
    west, south, east, north = frame.box
    assert west < 0 and south < 0 and axo.extent[2] < east and axo.extent[3] < north
    assert east - west == pytest.approx(place.width / 1000 * frame.scale)
    assert f"1:{frame.scale:,} west–oost".replace(",", ".") in text_of(results[1].files[0])


@pytest.mark.parametrize(("height", "depth", "text"), [
    (None, None, ""), (215.0, None, "215 m"), (2.2, None, "2,2 m"), (None, 140.0, "−140 m"), (12.0, 3.0, "12 m / −3 m"),
])  # fmt: skip
def test_how_heights_are_written(height, depth, text):
    item = ProposalObject("a", "a", None, "punt", "windpark", height_m=height, depth_m=depth)
    assert metres_of(item) == text
