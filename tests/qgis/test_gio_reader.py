"""A GIO as the law publishes it: read without GDAL's help, refused in plain words when it is damaged."""

import numpy as np
import pytest
import shapely

from novex_plugin.adapters.gio_reader import gio_groups, is_gio, read_gio
from novex_plugin.core.errors import NovexError
from tests.gio_files import GROUPS, HEAD, RD, location, multi, polygon, write


def test_locations_names_and_groups(tmp_path):
    path = write(tmp_path, location("Put &amp; bron", "g1", polygon()), location("Stil", "g2", multi()))
    assert is_gio(path)
    assert gio_groups(path) == ("stiltegebied a", "waterwingebied")
    everything = read_gio(path)
    assert everything.names == ["Put & bron", "Stil"]
    assert shapely.area(everything.geometries).tolist() == pytest.approx([10_000, 20_000])
    assert read_gio(path, "stiltegebied a").names == ["Stil"]


def test_a_location_without_a_group_goes_by_its_name(tmp_path):
    path = write(tmp_path, location("kernzone", "", polygon()), groups="")
    assert gio_groups(path) == ("kernzone",)
    assert read_gio(path, "kernzone").names == ["kernzone"]


def test_an_arc_becomes_straight(tmp_path):
    circle = (
        f'<gml:Surface srsName="{RD}"><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring>'
        "<gml:curveMember><gml:Curve>"
        "<gml:segments><gml:Arc><gml:posList>0 100 100 0 0 -100</gml:posList></gml:Arc>"
        "<gml:Arc><gml:posList>0 -100 -100 0 0 100</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember>"
        "</gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface>"
    )
    [area] = shapely.area(read_gio(write(tmp_path, location("rond", "g1", circle))).geometries)
    assert area == pytest.approx(31_416, rel=1e-3)


def test_another_crs_is_reprojected_with_its_axis_order_and_said(tmp_path):
    degrees = "52.15 5.38 52.15 5.39 52.16 5.39 52.16 5.38 52.15 5.38"  # latitude first, as the urn prescribes
    path = write(tmp_path, location("x", "g1", polygon(degrees, "urn:ogc:def:crs:EPSG::4258")))
    read = read_gio(path)
    assert "EPSG:4258" in read.messages[0][1]
    west, south, _east, _north = read.geometries[0].bounds
    assert (west, south) == pytest.approx((154_500, 462_500), abs=1500)


def test_no_crs_is_refused(tmp_path):
    with pytest.raises(NovexError, match="noemt geen coördinatenstelsel"):
        read_gio(write(tmp_path, location("x", "g1", polygon(srs=""))))


def test_a_file_that_breaks_off_is_refused_with_the_line(tmp_path):
    path = tmp_path / "stuk.gml"
    path.write_text(HEAD + GROUPS + "<geo:locaties><geo:Locatie>", encoding="utf-8")
    with pytest.raises(NovexError, match="geen leesbare GIO"):
        read_gio(str(path))


def test_a_location_without_geometry_is_none(tmp_path):
    assert read_gio(write(tmp_path, location("leeg", "g1", ""))).geometries.tolist() == [None]


def test_other_gml_is_no_gio(tmp_path):
    path = tmp_path / "gewoon.gml"
    path.write_text('<?xml version="1.0"?><a xmlns="http://www.opengis.net/gml/3.2"/>', encoding="utf-8")
    assert not is_gio(str(path))
    assert not is_gio(str(tmp_path / "weg.gml"))


# -- geometry


def curve_ring(*segments):
    return (
        f'<gml:Surface srsName="{RD}"><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember>'
        f"<gml:Curve><gml:segments>{''.join(segments)}</gml:segments></gml:Curve>"
        "</gml:curveMember></gml:Ring></gml:exterior>"
        "</gml:PolygonPatch></gml:patches></gml:Surface>"
    )


def circle(radius):
    inside = f'<gml:pos>150000 450000</gml:pos><gml:radius uom="m">{radius}</gml:radius>'
    return f'<gml:CircleByCenterPoint numArc="1">{inside}</gml:CircleByCenterPoint>'


@pytest.mark.parametrize("radius", [0.5, 25, 1000, 5000])
def test_a_circle_stays_within_a_millimetre_of_its_border(tmp_path, radius):
    [area] = read_gio(write(tmp_path, location("rond", "g1", curve_ring(circle(radius))))).geometries
    assert 0 <= np.pi * radius**2 - area.area <= 0.001 * 2 * np.pi * radius
    distance = np.hypot(*(shapely.get_coordinates(area) - [150000, 450000]).T)
    assert distance == pytest.approx(radius, abs=1e-6)
    middle = shapely.get_coordinates(area)
    middle = (middle[1:] + middle[:-1]) / 2 - [150000, 450000]
    assert (radius - np.hypot(*middle.T)).max() <= 0.001 + 1e-9


@pytest.mark.parametrize(
    "segments",
    [
        ["<gml:Circle><gml:posList>0 100 100 0 0 -100</gml:posList></gml:Circle>"],
        ["<gml:ArcString><gml:posList>0 100 100 0 0 -100 -100 0 0 100</gml:posList></gml:ArcString>"],
        [
            "<gml:Arc><gml:posList>0 100 100 0 0 -100</gml:posList></gml:Arc>",
            "<gml:Arc><gml:posList>0 -100 -100 0 0 100</gml:posList></gml:Arc>",
        ],
    ],
    ids=["circle", "arc string", "two arcs"],
)
def test_every_way_to_write_a_circle(tmp_path, segments):
    [area] = read_gio(write(tmp_path, location("rond", "g1", curve_ring(*segments)))).geometries
    assert area.area == pytest.approx(np.pi * 100**2, abs=0.5)
    assert shapely.Point(99.9, 0).within(area) and shapely.Point(-70, -70).within(area)


def test_a_half_circle_beside_a_straight_side(tmp_path):
    ring = curve_ring(
        "<gml:LineStringSegment><gml:posList>0 0 200 0</gml:posList></gml:LineStringSegment>",
        "<gml:Arc><gml:posList>200 0 100 100 0 0</gml:posList></gml:Arc>",
    )
    [area] = read_gio(write(tmp_path, location("half", "g1", ring))).geometries
    assert area.area == pytest.approx(np.pi * 100**2 / 2, abs=0.5)
    assert area.bounds == pytest.approx((0, 0, 200, 100), abs=0.01)


def test_neighbours_that_share_an_arc_share_its_vertices(tmp_path):
    left = curve_ring(
        "<gml:LineStringSegment><gml:posList>0 100 -300 100 -300 -100 0 -100</gml:posList></gml:LineStringSegment>",
        "<gml:Arc><gml:posList>0 -100 60 7 0 100</gml:posList></gml:Arc>",
    )
    right = curve_ring(
        "<gml:Arc><gml:posList>0 100 60 7 0 -100</gml:posList></gml:Arc>",
        "<gml:LineStringSegment><gml:posList>0 -100 300 -100 300 100 0 100</gml:posList></gml:LineStringSegment>",
    )
    one, other = read_gio(write(tmp_path, location("a", "g1", left), location("b", "g1", right))).geometries
    assert one.intersection(other).area == 0.0
    assert one.union(other).area == pytest.approx(600 * 200)


def test_three_points_on_a_line_are_no_circle(tmp_path):
    ring = curve_ring(
        "<gml:Arc><gml:posList>0 0 50 0 100 0</gml:posList></gml:Arc>",
        "<gml:LineStringSegment><gml:posList>100 0 100 100 0 0</gml:posList></gml:LineStringSegment>",
    )
    [area] = read_gio(write(tmp_path, location("recht", "g1", ring))).geometries
    assert area.area == pytest.approx(5000)


def test_an_arc_in_degrees_keeps_its_tolerance_in_metres(tmp_path):
    ring = curve_ring("<gml:Circle><gml:posList>52.01 5.0 52.0 5.01 51.99 5.0</gml:posList></gml:Circle>")
    [area] = read_gio(write(tmp_path, location("x", "g1", ring.replace("28992", "4258")))).geometries
    assert shapely.get_num_coordinates(area) > 500  # one degree a step would be 360


def test_a_bounding_box_is_no_geometry(tmp_path):
    corners = "<gml:lowerCorner>0 0</gml:lowerCorner><gml:upperCorner>9000000 9000000</gml:upperCorner>"
    box = f"<gml:boundedBy><gml:Envelope>{corners}</gml:Envelope></gml:boundedBy>"
    inside = polygon().replace("<gml:exterior>", box + "<gml:exterior>", 1)
    path = write(tmp_path, location("a", "g1", box + inside), location("b", "g1", box))
    first, second = read_gio(path).geometries
    assert first.area == pytest.approx(10_000)
    assert second is None


def test_lines_and_points_of_several_parts(tmp_path):
    lines = (
        f'<gml:MultiCurve srsName="{RD}"><gml:curveMember><gml:LineString><gml:posList>0 0 3 4</gml:posList>'
        "</gml:LineString></gml:curveMember><gml:curveMember><gml:Curve><gml:segments><gml:Arc>"
        "<gml:posList>0 100 100 0 0 -100</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember>"
        "</gml:MultiCurve>"
    )
    points = (
        f'<gml:MultiPoint srsName="{RD}"><gml:pointMember><gml:Point><gml:pos>1 2</gml:pos></gml:Point>'
        "</gml:pointMember><gml:pointMember><gml:Point><gml:pos>3 4</gml:pos></gml:Point></gml:pointMember>"
        "</gml:MultiPoint>"
    )
    path = write(tmp_path, location("l", "g1", lines), location("p", "g2", points))
    line, point = read_gio(path).geometries
    assert line.length == pytest.approx(5 + np.pi * 100, abs=0.002)
    assert shapely.get_coordinates(point).tolist() == [[1, 2], [3, 4]]


def test_the_crs_may_stand_on_the_members(tmp_path):
    members = multi().replace(f' srsName="{RD}"', "", 1).replace("<gml:Polygon>", f'<gml:Polygon srsName="{RD}">')
    [area] = read_gio(write(tmp_path, location("x", "g1", members))).geometries
    assert area.area == pytest.approx(20_000)
