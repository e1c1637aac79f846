"""OGC APIs and ATOM feeds: collections, fields, and which file is the layer."""

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.services import atom, ogcapi
from novex_plugin.core.services.downloads import look_at_files, pick_file
from novex_plugin.core.services.records import ATOM, FILE, Answer
from tests.core.service_world import Web, read_xml, xml

BASE = "https://apis.test/rvo/natura2000/ogc/v1"


def test_a_landing_page_leads_to_its_collections_also_by_a_relative_link():
    content = {
        "title": "N2000",
        "links": [{"rel": "http://www.opengis.net/def/rel/ogc/1.0/data", "href": "collections?f=json"}],
    }
    found = ogcapi.parse_landing(content, BASE + "?f=json")
    assert (found.url, found.title, found.collections_url) == (BASE, "N2000", BASE + "/collections")


def test_collections_tell_crs_extent_and_kind():
    content = {
        "crs": ["http://www.opengis.net/def/crs/EPSG/0/28992"],
        "collections": [
            {"id": "a", "title": "Aa", "crs": ["#/crs", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"],
             "storageCrs": "http://www.opengis.net/def/crs/EPSG/0/28992",
             "extent": {"spatial": {"bbox": [[3.3, 50.7, 7.2, 53.6]]}},
             "links": [{"rel": "items", "type": "application/geo+json", "href": "x"}]},
            {"name": "b", "extent": {"spatial": [1, 2, 0, 3, 4, 9]}, "itemType": "record"},
            {"title": "without an id"}, "nonsense",
        ],
    }  # fmt: skip
    first, second = ogcapi.parse_collections(content)
    assert (first.id, first.best_crs, first.storage_crs) == ("a", "EPSG:28992", "EPSG:28992")
    assert (first.extent, first.formats) == ((3.3, 50.7, 7.2, 53.6), ("application/geo+json",))
    assert (second.id, second.item_type, second.extent) == ("b", "record", (1, 2, 3, 4))
    assert second.crs == ("EPSG:28992",)


def test_fields_leave_geometry_out():
    content = {"properties": {"naam": {"type": "string"}, "geom": {"format": "geometry-polygon"},
                              "geometry": {"$ref": "https://geojson.org/schema/Polygon.json"}}}  # fmt: skip
    assert ogcapi.parse_queryables(content) == ("naam",)
    features = {"features": [{"properties": {"a": 1}}, {"properties": {"b": 1, "a": 2}}, {"properties": None}]}
    assert ogcapi.parse_item_fields(features) == ("a", "b")


@pytest.mark.parametrize("content", [{"apis": 3}, [], {"links": []}, {"collections": {}}])
def test_other_json_is_refused(content):
    for parse in (lambda c: ogcapi.parse_landing(c, BASE), ogcapi.parse_collections, ogcapi.parse_collection):
        with pytest.raises(NovexError):
            parse(content)


@pytest.mark.parametrize("wrap", [lambda items: {"apis": items}, lambda items: items])
def test_the_list_of_apis_is_read_as_object_and_as_list(wrap):
    items = [
        {"title": "A", "links": [{"rel": "self", "href": BASE}, {"rel": "x", "href": "y"}]},
        {"title": "B", "links": [{"rel": "root", "href": "/b/c/ogc/v2"}]},
        {"title": "no link"},
    ]
    assert [(one.title, one.url) for one in ogcapi.parse_index(wrap(items), "https://apis.test/index.json")] == [
        ("A", BASE),
        ("B", "https://apis.test/b/c/ogc/v2"),
    ]


INDEX = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dls="http://inspire.ec.europa.eu/schemas/inspire_dls/1.0">
<title>Index</title>
<entry><title>Natuurnetwerk</title><link rel="alternate" type="application/atom+xml" href="nnn.xml"/></entry>
<entry><title>Natura 2000</title><id>https://f.test/n2k.xml</id>
<dls:spatial_dataset_identifier_code>78316E85-3b64-418c-aa37-e7527a53a6b1</dls:spatial_dataset_identifier_code>
<link rel="describedby" type="application/xml" href="https://r.test?id=78316e85-3b64-418c-aa37-e7527a53a6b1"/>
<link rel="alternate" type="application/atom+xml" href="n2k.xml"/><link rel="related" href="https://x.test"/></entry></feed>"""


def dataset(*files, title="Natura 2000"):
    """A dataset feed; files are (href, type, length, EPSG code)."""
    entries = "".join(
        f'<entry><title>{href}</title><updated>2025-06-01T00:00:00Z</updated><category term="http://www.opengis.net/def/'
        f'crs/EPSG/0/{crs}"/><link rel="alternate" type="{kind}" length="{length}" href="{href}"/></entry>'
        for href, kind, length, crs in files
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>{title}</title><rights>CC0</rights>{entries}</feed>'


GPKG = "application/geopackage+sqlite3"
FILES = (
    ("downloads/n2k_etrs.gpkg", GPKG, 11, 4258),
    ("downloads/n2k.gml", "application/gml+xml", 12, 28992),
    ("downloads/n2k.zip", "application/zip", 13, 28992),
    ("downloads/n2k.gpkg", GPKG, 14, 28992),
    ("downloads/n2k.laz", "application/vnd.laszip", 15, 28992),
)


def test_an_index_leads_to_feeds_and_not_to_metadata():
    feed = atom.parse_feed(xml(INDEX), "https://f.test/atom/index.xml")
    assert [entry.feeds for entry in feed.entries] == [
        ("https://f.test/atom/nnn.xml",),
        ("https://f.test/atom/n2k.xml",),
    ]
    assert feed.entries[1].metadata_ids == ("78316e85-3b64-418c-aa37-e7527a53a6b1",)
    assert feed.files == ()


def test_geopackage_goes_before_zip_before_gml_and_rd_before_others():
    files = atom.parse_feed(xml(dataset(*FILES)), "https://f.test/atom/n2k.xml").files
    best = atom.choose(files)
    assert (best.url, best.size, best.crs) == ("https://f.test/atom/downloads/n2k.gpkg", 14, "EPSG:28992")
    assert best.updated.startswith("2025-06-01")
    assert atom.choose(tuple(file for file in files if not file.url.endswith(".gpkg"))).url.endswith(".zip")
    assert atom.choose(tuple(file for file in files if file.url.endswith((".gml", ".laz")))).url.endswith(".gml")
    assert atom.choose(tuple(file for file in files if file.url.endswith(".laz"))) is None


def web(**more):
    pages = {"https://f.test/atom/index.xml": INDEX, "https://f.test/atom/n2k.xml": dataset(*FILES)}
    return Web({**pages, **more})


def test_two_feeds_deep_only_the_feed_of_the_layer_is_opened():
    fetch = web()
    offer = look_at_files(ATOM, "https://f.test/atom/index.xml", "Natura 2000 (GeoPackage)", fetch, read_xml, None)
    file, _ = pick_file(offer, "https://f.test/atom/index.xml", "", "Natura 2000")
    assert file.url.endswith("/n2k.gpkg")
    assert fetch.asked == ["https://f.test/atom/index.xml", "https://f.test/atom/n2k.xml"]


def test_the_file_of_last_year_is_followed_by_that_of_this_year():
    url = "https://f.test/atom/downloads/Gebieden_2025.gpkg"
    feed = dataset(("downloads/Gebieden_2026.gpkg", GPKG, 1, 28992), ("downloads/Anders_2026.gpkg", GPKG, 1, 28992))
    fetch = Web({"https://f.test/atom/index.xml": feed})
    offer = look_at_files(ATOM, url, "Gebieden", fetch, read_xml, None)
    assert pick_file(offer, url, "gebied", "Gebieden")[0].url.endswith("Gebieden_2026.gpkg")


def test_a_file_without_a_feed_is_looked_at_by_its_head_and_never_downloaded():
    url = "https://f.test/los/kaart.gpkg"
    fetch, peek = Web({}), Web({url: Answer(url, 200, headers={"content-length": "77", "content-type": GPKG})})
    file = look_at_files(FILE, url, "Kaart", fetch, read_xml, peek).files[0]
    assert (file.size, file.url) == (77, url)
    assert url not in fetch.asked
    with pytest.raises(NovexError, match="geen feed"):
        look_at_files(FILE, url, "Kaart", fetch, read_xml, None)
    with pytest.raises(NovexError, match="404"):
        look_at_files(FILE, url, "Kaart", fetch, read_xml, Web({}))


def test_a_file_on_disk_must_exist(tmp_path):
    place = tmp_path / "kaart.gpkg"
    with pytest.raises(NovexError, match="bestaat niet"):
        look_at_files(FILE, str(place), "Kaart", Web({}), read_xml, None)
    place.write_bytes(b"1234")
    assert look_at_files(FILE, str(place), "Kaart", Web({}), read_xml, None).files[0].size == 4
