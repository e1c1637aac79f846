"""What the documents of WFS, WMS, WMTS and WCS say, in the versions that are met."""

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.services import wcs, wfs, wms, wmts
from tests.core import service_world as world
from tests.core.service_world import xml

URL = "https://d.test/wfs"


def test_wfs_2_tells_types_paging_formats_and_endpoint():
    text = world.wfs({"ns:a": "Aa", "ns:b": "Bee"}, "https://inner.test/wfs")
    found = wfs.parse_capabilities(xml(text.replace("inner.test/wfs?", "inner.test/wfs?map=/x.map&amp;")), URL)
    assert (found.version, found.page_size, found.paging) == ("2.0.0", 1000, True)
    assert [(one.name, one.title, one.crs) for one in found.types] == [
        ("ns:a", "Aa", ("EPSG:28992", "EPSG:4258")),
        ("ns:b", "Bee", ("EPSG:28992", "EPSG:4258")),
    ]
    assert found.formats == ("application/json", "text/xml; subtype=gml/3.2")
    assert found.url == "https://inner.test/wfs?map=/x.map"


def test_wfs_1_0_is_read_as_well():
    text = """<WFS_Capabilities version="1.0.0" xmlns="http://www.opengis.net/wfs"><Service><Title>Oud</Title></Service>
    <Capability><Request><GetFeature><ResultFormat><GML2/><GML3/></ResultFormat>
    <DCPType><HTTP><Get onlineResource="https://d.test/oud?"/></HTTP></DCPType></GetFeature></Request></Capability>
    <FeatureTypeList><FeatureType><Name>a</Name><SRS>EPSG:28992</SRS></FeatureType><FeatureType/></FeatureTypeList>
    </WFS_Capabilities>"""
    found = wfs.parse_capabilities(xml(text), URL)
    assert (found.title, found.url, found.formats) == ("Oud", "https://d.test/oud", ("GML2", "GML3"))
    assert [(one.name, one.crs) for one in found.types] == [("a", ("EPSG:28992",))]
    assert found.page_size == 0


def test_wfs_1_1_defaults_and_others():
    text = """<wfs:WFS_Capabilities version="1.1.0" xmlns:wfs="http://www.opengis.net/wfs"><wfs:FeatureTypeList>
    <wfs:FeatureType><wfs:Name>a</wfs:Name><wfs:DefaultSRS>urn:ogc:def:crs:EPSG::4258</wfs:DefaultSRS>
    <wfs:OtherSRS>EPSG:28992</wfs:OtherSRS><wfs:OutputFormats><wfs:Format>GML2</wfs:Format></wfs:OutputFormats>
    <wfs:MetadataURL>https://m.test/1</wfs:MetadataURL></wfs:FeatureType></wfs:FeatureTypeList></wfs:WFS_Capabilities>"""
    one = wfs.parse_capabilities(xml(text), URL).types[0]
    assert (one.crs, one.formats, one.metadata) == (("EPSG:4258", "EPSG:28992"), ("GML2",), ("https://m.test/1",))


def test_describe_tells_fields_geometry_and_its_kind():
    text = world.schema("a", ("naam", "soort"))
    found = wfs.parse_description(xml(text), "ns:a")
    assert (found.fields, found.geometry_field, wfs.geometry_kind(found)) == (("naam", "soort"), "geom", "vlak")
    assert wfs.parse_description(xml(text), "other").fields == ("naam", "soort")  # the only type there is


def test_describe_of_several_types_gives_the_one_that_was_asked():
    both = (
        world.schema("a", ("x",)).replace("</schema>", "")
        + world.schema("b", ("y",), "CurvePropertyType").split(">", 1)[1]
    )
    assert wfs.parse_description(xml(both), "b").fields == ("y",)
    assert wfs.geometry_kind(wfs.parse_description(xml(both), "b")) == "lijn"
    assert wfs.parse_description(xml(both), "c").fields == ()


WMS = """<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Title>Kaart</Title></Service><Capability><Request><GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="https://d.test/wms?"/></Get></HTTP></DCPType></GetMap></Request>
<Layer><Title>top</Title><CRS>EPSG:28992</CRS><Style><Name>grijs</Name></Style>
<Layer queryable="1"><Name>groep</Name><Title>Groep</Title><MaxScaleDenominator>50000</MaxScaleDenominator>
<Layer><Name>blad</Name><CRS>EPSG:3857 CRS:84</CRS><MinScaleDenominator>100</MinScaleDenominator></Layer></Layer>
</Layer></Capability></WMS_Capabilities>"""


def test_wms_layers_inherit_crs_styles_and_scales():
    found = wms.parse_capabilities(xml(WMS), "https://d.test/wms")
    assert (found.version, found.title, found.formats) == ("1.3.0", "Kaart", ("image/png",))
    group, leaf = found.layers
    assert (group.name, group.is_group, group.queryable, group.max_scale) == ("groep", True, True, 50000)
    assert leaf.crs == ("EPSG:3857", "OGC:CRS84", "EPSG:28992")
    assert (leaf.styles, leaf.min_scale, leaf.max_scale) == (("grijs",), 100, 50000)


def test_wms_1_1_1_scale_hint_becomes_a_denominator():
    text = """<WMT_MS_Capabilities version="1.1.1"><Capability><Layer><Name>a</Name><SRS>EPSG:28992</SRS>
    <ScaleHint min="0" max="19.798989873223331"/></Layer></Capability></WMT_MS_Capabilities>"""
    layer = wms.parse_capabilities(xml(text), "https://d.test").layers[0]
    assert layer.max_scale == pytest.approx(50000)
    assert layer.crs == ("EPSG:28992",)


WMTS = """<Capabilities version="1.0.0" xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1">
<ows:ServiceIdentification><ows:Title>Tegels</ows:Title></ows:ServiceIdentification><Contents>
<Layer><ows:Identifier>a</ows:Identifier><ows:Title>Aa</ows:Title><Style><ows:Identifier>x</ows:Identifier></Style>
<Style isDefault="true"><ows:Identifier>y</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>
<TileMatrixSetLink><TileMatrixSet>rd</TileMatrixSet></TileMatrixSetLink></Layer>
<TileMatrixSet><ows:Identifier>rd</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::28992</ows:SupportedCRS></TileMatrixSet>
<TileMatrixSet><ows:Identifier>web</ows:Identifier><ows:SupportedCRS>EPSG:3857</ows:SupportedCRS></TileMatrixSet>
</Contents></Capabilities>"""


def test_wmts_layers_know_their_grids_and_rd_is_preferred():
    layer = wmts.parse_capabilities(xml(WMTS), "https://d.test/wmts").layers[0]
    assert (layer.name, layer.styles, layer.formats) == ("a", ("y", "x"), ("image/png",))
    assert layer.crs == ("EPSG:3857", "EPSG:28992")
    assert wmts.set_for(layer).name == "rd"
    assert wmts.set_for(layer, "EPSG:4326").name == "web"


def test_a_wmts_document_is_asked_for_as_it_is():
    assert wmts.capabilities_url("https://d.test/WMTSCapabilities.xml") == "https://d.test/WMTSCapabilities.xml"
    assert "request=GetCapabilities" in wmts.capabilities_url("https://d.test/wmts/v1")


WCS_1_0 = """<WCS_Capabilities xmlns="http://www.opengis.net/wcs" version="1.0.0">
<Service><label>Hoogte</label></Service>
<ContentMetadata><CoverageOfferingBrief><name>dtm</name><label>DTM</label></CoverageOfferingBrief></ContentMetadata>
</WCS_Capabilities>"""
WCS_1_1 = """<Capabilities xmlns="http://www.opengis.net/wcs/1.1" version="1.1.1"><Contents>
<CoverageSummary><Title>g</Title>
<CoverageSummary><Identifier>dtm</Identifier><SupportedCRS>EPSG:28992</SupportedCRS></CoverageSummary>
</CoverageSummary></Contents></Capabilities>"""
WCS_2_0 = """<Capabilities xmlns="http://www.opengis.net/wcs/2.0" version="2.0.1"><ServiceMetadata>
<formatSupported>image/tiff</formatSupported>
<Extension><crsSupported>http://www.opengis.net/def/crs/EPSG/0/28992</crsSupported></Extension></ServiceMetadata>
<Contents><CoverageSummary><CoverageId>dtm</CoverageId></CoverageSummary></Contents></Capabilities>"""


@pytest.mark.parametrize(
    ("text", "crs"), [(WCS_1_0, ()), (WCS_1_1, ("EPSG:28992",)), (WCS_2_0, ("EPSG:28992",))], ids=["1.0", "1.1", "2.0"]
)
def test_wcs_of_every_version_lists_its_coverages(text, crs):
    found = wcs.parse_capabilities(xml(text), "https://d.test/wcs")
    assert [(one.name, one.crs) for one in found.coverages] == [("dtm", crs)]


@pytest.mark.parametrize(
    "parse", [wfs.parse_capabilities, wms.parse_capabilities, wmts.parse_capabilities, wcs.parse_capabilities]
)
def test_a_document_of_another_service_is_refused_by_name(parse):
    with pytest.raises(NovexError, match="feed"):
        parse(xml('<feed xmlns="http://www.w3.org/2005/Atom"/>'), URL)
    with pytest.raises(NovexError, match="storing"):
        parse(xml("<ServiceExceptionReport><ServiceException>storing</ServiceException></ServiceExceptionReport>"), URL)
