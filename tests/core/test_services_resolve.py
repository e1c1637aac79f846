"""Finding a layer: its own addresses, the register, the list of APIs, known moves; and saying what was tried."""

import json

import pytest

from novex_plugin.core.catalogue.moves import Move, moved_to
from novex_plugin.core.services.records import (
    ATOM,
    MOVED,
    OGC_API,
    RENAMED,
    SLOW,
    WFS,
    WMS,
    WORKS,
    Answer,
)
from novex_plugin.core.services.resolve import NotFoundError, describe, resolve
from tests.core import service_world as world
from tests.core.service_world import REGISTRY, FakeLayer, FakeService, Web, offline, read_xml

ID = "78316e85-3b64-418c-aa37-e7527a53a6b1"
OLD, NEW = "https://d.test/oud/wfs", "https://d.test/nieuw/wfs"
WFS_LAYER = FakeLayer((FakeService(WFS, OLD, "n:natuur"),), metadata_id=ID)


def find(layer, fetch, **more):
    return resolve(layer, fetch, read_xml, registry=REGISTRY, **more)


def refused(layer, fetch, **more):
    with pytest.raises(NotFoundError) as caught:
        find(layer, fetch, **more)
    return caught.value


def test_the_catalogue_is_right():
    fetch = Web(
        {OLD: world.wfs({"n:natuur": "Natuur"}, OLD), OLD + "?service=WFS&version": world.schema("natuur", ("naam",))}
    )
    found = find(WFS_LAYER, fetch)
    assert (found.state, found.service, found.url, found.layer_name) == (WORKS, WFS, OLD, "n:natuur")
    assert (found.version, found.crs, found.page_size, found.fields) == ("2.0.0", "EPSG:28992", 1000, ("naam",))
    assert (found.code, found.notes, found.seconds) == ("natuur", (), 0.1)
    assert not any("register" in url for url in fetch.asked)


def test_a_slow_service_is_said_to_be_slow():
    body = world.wfs({"n:natuur": "Natuur"}, OLD).encode()
    found = find(WFS_LAYER, Web({OLD: Answer(OLD, 200, body, seconds=7.2)}))
    assert found.state == SLOW
    assert "7 s" in found.notes[0]
    assert find(WFS_LAYER, Web({OLD: Answer(OLD, 200, body, seconds=7.2)}), slow_s=10).state == WORKS


def test_the_order_of_the_catalogue_decides_and_a_picture_comes_last():
    leaf = "<Capability><Layer><Name>natuur</Name></Layer></Capability>"
    wms = f'<WMS_Capabilities version="1.3.0">{leaf}</WMS_Capabilities>'
    services = (
        FakeService(WMS, "https://d.test/wms", "natuur"),
        FakeService(WFS, OLD, "weg"),
        FakeService(WFS, NEW, "natuur"),
    )
    fetch = Web(
        {OLD: world.wfs({"n:anders": "Anders"}, OLD), NEW: world.wfs({"natuur": "x"}, NEW), "https://d.test/wms": wms}
    )
    assert (find(FakeLayer(services), fetch).url, find(FakeLayer(services), fetch).state) == (NEW, WORKS)
    del fetch.pages[NEW]
    assert find(FakeLayer(services), fetch).service == WMS
    assert find(FakeLayer(services), fetch, kinds=(WMS,)).service == WMS


def test_the_register_knows_the_new_address():
    record = world.record(ID, ((NEW + "?request=GetCapabilities&amp;service=wfs", "OGC:WFS", ""),))
    fetch = Web({REGISTRY.csw_url: world.by_id(record), NEW: world.wfs({"n:natuur": "Natuur"}, NEW)})
    found = find(WFS_LAYER, fetch)
    assert (found.state, found.url, found.layer_name, found.date) == (MOVED, NEW, "n:natuur", "2023-11-02")
    assert OLD in found.notes[0]
    assert NEW in found.notes[0]


def test_a_service_record_that_works_on_the_dataset_is_found_as_well():
    record = world.record(ID, (("https://d.test/page", "website", ""),))
    service = world.record("s-1", ((NEW, "OGC:WFS", ""),))
    fetch = Web({
        REGISTRY.csw_url: world.page((service,), 1, 0),
        REGISTRY.csw_url + "?service=CSW&version=2.0.2&request=GetRecordById": world.by_id(record),
        NEW: world.wfs({"n:natuur": "Natuur"}, NEW),
    })  # fmt: skip
    assert find(WFS_LAYER, fetch).url == NEW
    assert any(ID in url and "OperatesOn" in url for url in fetch.asked)


def test_the_name_in_the_record_helps_only_when_it_can_mean_no_other_layer():
    def answer(*names):
        record = world.record(ID, tuple((NEW, "OGC:WFS", name) for name in names))
        types = {"q:zz": "Natuurgebieden provincie", "q:yy": "Wegen"}
        return Web({REGISTRY.csw_url: world.by_id(record), NEW: world.wfs(types, NEW)})

    found = find(WFS_LAYER, answer("zz"))
    assert (found.layer_name, found.state) == ("q:zz", RENAMED)
    assert "n:natuur" in found.notes[0]
    assert refused(WFS_LAYER, answer("yy")).candidates[0].name == "q:zz"


def test_the_list_of_apis_gives_the_newest_version_of_the_same_dataset():
    layer = FakeLayer((FakeService(OGC_API, "https://a.test/rvo/natuur/ogc/v1", "natuur"),))
    new = "https://a.test/rvo/natuur/ogc/v2"
    index = {"apis": [{"title": t, "links": [{"rel": "root", "href": f"https://a.test/{t}"}]}
                      for t in ("rvo/anders/ogc/v3", "rvo/natuur/ogc/v1", "rvo/natuur/ogc/v2")]}  # fmt: skip
    fetch = Web({
        REGISTRY.ogc_index_url: json.dumps(index),
        new: json.dumps({"title": "Natuur", "links": [{"rel": "data", "href": new + "/collections"}]}),
        new + "/collections": json.dumps({"collections": [{"id": "natuur", "storageCrs": "EPSG:28992"}]}),
        new + "/collections/natuur/schema": json.dumps({"properties": {"naam": {}}}),
    })  # fmt: skip
    found = find(layer, fetch)
    assert (found.url, found.state, found.fields, found.crs) == (new, MOVED, ("naam",), "EPSG:28992")


def test_known_moves_come_last_and_may_take_a_collection_along():
    moves = (
        Move("https://d.test/oud/", "https://d.test/nieuw/", keeps_path=True),
        Move("https://x.test/", "https://y.test/", keeps_path=False),
    )
    assert moved_to("http://d.test/oud/wfs", moves) == NEW
    assert moved_to("https://x.test/a", moves) == ""
    assert find(WFS_LAYER, Web({NEW: world.wfs({"natuur": "x"}, NEW)}), moves=moves).url == NEW
    api = "https://a.test/rce/ogc/v1"
    collection = (Move(f"{api}/collections/oud", f"{api}/collections/nieuw", keeps_path=True),)
    fetch = Web({
        api: json.dumps({"title": "x", "links": [{"rel": "data", "href": api + "/collections"}]}),
        api + "/collections": json.dumps({"collections": [{"id": "nieuw", "title": "Natuurgebieden"}, {"id": "x"}]}),
    })  # fmt: skip
    layer = FakeLayer((FakeService(OGC_API, api, "oud"),), name="Onbekend")
    assert refused(layer, fetch).attempts[0].definitive
    assert find(FakeLayer((FakeService(OGC_API, api, "oud"),)), fetch, moves=collection).layer_name == "nieuw"


def test_a_redirect_to_another_place_is_a_move_and_to_https_is_none():
    body = world.wfs({"n:natuur": "Natuur"}, NEW).encode()
    asked = OLD + "?service=WFS&request=GetCapabilities"
    there = find(WFS_LAYER, Web({asked: Answer(NEW + "?service=WFS&request=GetCapabilities", 200, body)}))
    assert (there.state, there.url) == (MOVED, NEW)
    plain = FakeLayer((FakeService(WFS, OLD.replace("https", "http"), "n:natuur"),))
    page = Answer(asked, 200, world.wfs({"n:natuur": "Natuur"}, OLD).encode())
    assert find(plain, Web({asked.replace("https", "http"): page})).state == WORKS


def test_a_certain_new_name_is_taken_and_an_uncertain_one_listed():
    types = {"n:natuur_2026": "Natuur", "n:weg": "Wegen"}
    found = find(WFS_LAYER, Web({OLD: world.wfs(types, OLD)}))
    assert (found.state, found.layer_name) == (RENAMED, "n:natuur_2026")
    error = refused(WFS_LAYER, Web({OLD: world.wfs({"a": "Natuurgebied noord", "b": "Natuurgebied oost"}, OLD)}))
    assert {one.name for one in error.candidates} == {"a", "b"}
    assert "Natuurgebied noord" in str(error)


def test_fields_tell_two_like_titles_apart():
    fetch = Web({
        OLD: world.wfs({"a": "Natuurgebied noord", "b": "Natuurgebied oost"}, OLD),
        OLD + "?service=WFS&version=2.0.0&request=DescribeFeatureType&typeNames=a": world.schema("a", ("x",)),
        OLD + "?service=WFS&version=2.0.0&request=DescribeFeatureType&typeNames=b": world.schema("b", ("naam", "code")),
    })  # fmt: skip
    assert find(WFS_LAYER, fetch, known_fields=("naam",)).layer_name == "b"


def test_a_refusal_names_every_attempt_and_gone_needs_a_register_that_answers():
    page = "<!DOCTYPE html><html></html>"
    error = refused(WFS_LAYER, Web({OLD: page, REGISTRY.csw_url: world.by_id()}))
    assert error.gone
    assert OLD in str(error)
    assert "webpagina" in str(error)
    assert ID in str(error)
    assert not refused(WFS_LAYER, offline).gone
    assert not refused(WFS_LAYER, Web({REGISTRY.csw_url: Answer("x", 500)})).gone  # 404 of ours, silent register
    down = {OLD: Answer(OLD, 503), REGISTRY.csw_url: world.by_id(world.record(ID))}
    assert not refused(WFS_LAYER, Web({**down, REGISTRY.ogc_index_url: "[]"})).gone
    gone = {REGISTRY.csw_url: world.by_id(world.record(ID)), REGISTRY.ogc_index_url: "[]"}
    kinds = FakeLayer((FakeService(WMS, "https://d.test/wms", "x"),), metadata_id=ID)
    denied = refused(kinds, Web({**gone, "https://d.test/wms": Answer("https://d.test/wms", 410)}))
    assert [one.definitive for one in denied.attempts if one.kind == WMS] == [True]


def test_a_feed_gives_the_file_with_size_and_date():
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>n</title><updated>2026-01-02</updated>'
        '<link rel="alternate" type="application/geopackage+sqlite3" length="42" href="downloads/n.gpkg"/>'
        "</entry></feed>"
    )
    layer = FakeLayer((FakeService(ATOM, "https://f.test/atom/index.xml", "natuur"),))
    found = find(layer, Web({"https://f.test/atom/index.xml": feed}))
    assert (found.url, found.layer_name, found.size_bytes) == ("https://f.test/atom/downloads/n.gpkg", "natuur", 42)
    assert (found.state, found.date) == (WORKS, "2026-01-02")


def test_the_record_adds_date_and_licence_when_it_can_be_read():
    found = find(WFS_LAYER, Web({OLD: world.wfs({"n:natuur": "Natuur"}, OLD)}))
    extra = (
        "<gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:otherConstraints><gco:CharacterString>"
        "http://creativecommons.org/publicdomain/zero/1.0/</gco:CharacterString></gmd:otherConstraints>"
        "</gmd:MD_LegalConstraints></gmd:resourceConstraints>"
    )
    known = describe(found, REGISTRY, Web({REGISTRY.csw_url: world.by_id(world.record(ID, extra=extra))}), read_xml)
    assert (known.date, known.licence) == ("2023-11-02", "CC0-1.0")
    assert describe(found, REGISTRY, offline, read_xml) == found
