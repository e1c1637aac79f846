"""A GIO as the law publishes it: read without GDAL's help, refused in plain words when it is damaged."""

import pytest
import shapely

from novex_plugin.adapters.gio_reader import gio_groups, is_gio, read_gio
from novex_plugin.core.errors import NovexError

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?><geo:GeoInformatieObjectVaststelling '
    'xmlns:geo="https://standaarden.overheid.nl/stop/imop/geo/" xmlns:gml="http://www.opengis.net/gml/3.2" '
    'xmlns:basis="http://www.geostandaarden.nl/basisgeometrie/1.0"><geo:vastgesteldeVersie>'
    "<geo:GeoInformatieObjectVersie>"
)
TAIL = "</geo:GeoInformatieObjectVersie></geo:vastgesteldeVersie></geo:GeoInformatieObjectVaststelling>"
GROUPS = (
    "<geo:groepen><geo:Groep><geo:groepID>g1</geo:groepID><geo:label>waterwingebied</geo:label></geo:Groep>"
    "<geo:Groep><geo:groepID>g2</geo:groepID><geo:label>stiltegebied a</geo:label></geo:Groep></geo:groepen>"
)
RD = "urn:ogc:def:crs:EPSG::28992"
SQUARE = "150000 450000 150100 450000 150100 450100 150000 450100 150000 450000"


def polygon(coordinates=SQUARE, srs=RD):
    name = f' srsName="{srs}"' if srs else ""
    return (
        f"<gml:Polygon{name}><gml:exterior><gml:LinearRing><gml:posList>{coordinates}</gml:posList>"
        "</gml:LinearRing></gml:exterior></gml:Polygon>"
    )


def multi(srs=RD):
    other = "150200 450000 150300 450000 150300 450100 150200 450100 150200 450000"
    members = "".join(f"<gml:surfaceMember>{polygon(one, '')}</gml:surfaceMember>" for one in (SQUARE, other))
    return f'<gml:MultiSurface srsName="{srs}">{members}</gml:MultiSurface>'


def location(name, group, gml):
    return (
        f"<geo:Locatie><geo:naam>{name}</geo:naam><geo:geometrie><basis:Geometrie><basis:id>1</basis:id>"
        f"<basis:geometrie>{gml}</basis:geometrie></basis:Geometrie></geo:geometrie>"
        f"<geo:groepID>{group}</geo:groepID></geo:Locatie>"
    )


def write(tmp_path, *locations, groups=GROUPS):
    path = tmp_path / "gio.gml"
    path.write_text(f"{HEAD}{groups}<geo:locaties>{''.join(locations)}</geo:locaties>{TAIL}", encoding="utf-8")
    return str(path)


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
