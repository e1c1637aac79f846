"""Bodies for a view in three dimensions, held against figures worked out by hand."""

import math

import pytest
import shapely

from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets.bodies import LINE_M, POINT_M, SLAB_M, bodies

SQUARE = shapely.box(0, 0, 100, 200)


def body(shape=SQUARE, kind="vlak", factor=10.0, **more):
    return bodies([ProposalObject("a", "a", shape, kind, "windpark", **more)], factor)[0]


@pytest.mark.parametrize(("more", "base", "top"), [
    ({"layer": "bovengronds", "height_m": 240.0}, 0.0, 2400.0),
    ({"layer": "maaiveld", "height_m": 14.0}, 0.0, 140.0),
    ({"layer": "maaiveld", "height_m": 14.0, "depth_m": 3.0}, -30.0, 140.0),
    ({"layer": "ondergronds", "depth_m": 160.0}, -1600.0, 0.0),
])  # fmt: skip
def test_a_body_reaches_from_its_depth_to_its_height_times_the_factor(more, base, top):
    found = body(**more)
    assert (found.base_m, found.top_m, found.known) == (base, top, True)


@pytest.mark.parametrize(("layer", "base"), [("maaiveld", 0.0), ("bovengronds", 0.0), ("ondergronds", -SLAB_M)])
def test_what_has_no_height_is_a_thin_slab_and_known_as_such(layer, base):
    found = body(factor=1.0, layer=layer)
    assert (found.base_m, found.thick_m, found.known) == (base, SLAB_M, False)


def test_areas_keep_their_ground_and_lines_and_points_get_a_width():
    assert body().footprint.equals(SQUARE)
    line = body(shapely.LineString([(0, 0), (1000, 0)]), "lijn").footprint
    assert line.area == pytest.approx(1000 * 2 * LINE_M)
    point = body(shapely.Point(5, 5), "punt").footprint
    sides = 16  # of the circle
    assert point.area == pytest.approx(sides / 2 * POINT_M**2 * math.sin(2 * math.pi / sides))


def test_what_has_no_place_has_no_body():
    assert bodies([ProposalObject("a", "a", None, "vlak", "windpark", height_m=5.0)]) == []
