"""What the doctor says of a layer, of the catalogue and in a project."""

import json

import pytest

from novex_plugin.core.catalogue.moves import Move
from novex_plugin.core.services.diagnosis import diagnose, remembering
from novex_plugin.core.services.health import examine, missing_fields, needed_fields
from novex_plugin.core.services.matching import ProjectLayer, find_catalogue_layer
from novex_plugin.core.services.records import (
    CHANGED_SCHEMA,
    GONE,
    MOVED,
    OGC_API,
    RENAMED,
    UNREACHABLE,
    WFS,
    WMS,
    WORKS,
    Answer,
)
from tests.core import service_world as world
from tests.core.service_world import REGISTRY, FakeLayer, FakeService, Web, offline, read_xml

OLD, NEW = "https://d.test/prov/natuur/wfs/v1_0", "https://d.test/prov/natuur/wfs/v2_0"
LAYER = FakeLayer((FakeService(WFS, OLD, "n:natuur"),), metadata_id="m-1", check_layers=("hoogspanningsverbinding",))


def look(fetch, known=(), layer=LAYER, **more):
    return examine(layer, fetch, read_xml, REGISTRY, known, **more)


def serving(fields=("naam", "spanning"), types=None, url=OLD):
    pages = {url: world.wfs(types or {"n:natuur": "Natuur"}, url)}
    pages[url + "?service=WFS&version="] = world.schema("natuur", fields)
    return Web(pages)


def test_a_layer_that_works_needs_nothing():
    found = look(serving(), ("naam", "spanning"))
    assert (found.state, found.proposal, found.resolved.url) == (WORKS, "", OLD)


def test_a_field_that_a_rule_needs_and_that_vanished_is_a_changed_schema():
    found = look(serving(("naam", "kleur")), ("naam", "spanning", "kleur"))
    assert found.state == CHANGED_SCHEMA
    assert "spanning" in found.message
    assert found.resolved is not None
    assert "bewaarde versie" in found.proposal


def test_a_field_that_goes_by_its_other_name_has_not_vanished():
    assert look(serving(("naam", "Voltage")), ("naam", "spanning")).state == WORKS
    assert look(serving(("naam",)), ()).state == WORKS  # nobody knows what was there before


def test_the_groups_of_a_layer_are_the_values_of_rules_and_its_names():
    assert ("spanning_kv", "spanning", "spanningsniveau", "voltage") in needed_fields(LAYER)
    assert ("naam", "line_id") in needed_fields(LAYER)
    assert missing_fields((), ("naam",), [("naam",)]) == ()
    assert missing_fields(("A",), ("naam", "soort"), [("naam", "a"), ("soort",)]) == ("soort",)


def test_gone_is_said_only_when_the_register_answers():
    assert look(Web({REGISTRY.csw_url: world.by_id()})).state == GONE
    assert look(offline).state == UNREACHABLE
    assert look(Web({OLD: Answer(OLD, 503), REGISTRY.csw_url: world.by_id(world.record("m-1"))})).state == UNREACHABLE


def test_layers_that_may_be_it_are_named_and_not_chosen():
    found = look(serving(types={"a": "Natuurgebied noord", "b": "Natuurgebied oost"}))
    assert (found.state, found.resolved) == (RENAMED, None)
    assert "Natuurgebied noord" in found.message


# --- in a project


CATALOGUE = (
    LAYER,
    FakeLayer(
        (FakeService(WFS, OLD, "n:weg"), FakeService(WMS, "https://d.test/wms", "weg")), code="weg", name="Wegen"
    ),
    FakeLayer(
        (FakeService(OGC_API, "https://a.test/rce/oud/ogc/v1", "mon"),),
        code="mon",
        name="Monumenten",
        metadata_id="m-3",
    ),
)


def mine(url=OLD, name="n:natuur", kind=WFS, **more):
    return ProjectLayer("id1", more.pop("title", "Mijn laag"), kind, url, name, **more)


@pytest.mark.parametrize(
    ("one", "code"),
    [
        (mine(code="weg"), "weg"),
        (mine("https://elders.test/x", "mon", metadata_id="M-3"), "mon"),
        (mine(OLD.replace("https", "http") + "/", "weg"), "weg"),
        (mine("https://oud.test/prov/natuur/wfs/v0", "natuur"), "natuur"),  # owner and dataset are the same
        (mine("https://d.test/wms", "weg", kind=WMS), "weg"),
        (mine("https://begin.test/natuur/wfs/v1_0", "natuur"), "natuur"),  # moved by its beginning
        (mine("https://host.test/alles", "n:weg"), "weg"),  # a host that was given up
        (mine("https://elders.test/x", "y", metadata_id="M-3"), ""),  # one record may serve several layers
        (mine(OLD, "n:onbekend"), ""),
        (mine("https://elders.test/x", "y"), ""),
    ],
)
def test_a_layer_is_known_by_what_the_project_keeps_by_address_and_by_old_address(one, code):
    moves = (
        Move("https://begin.test/", "https://d.test/prov/", keeps_path=True),
        Move("https://host.test/", "https://d.test/", keeps_path=False),
    )
    found = find_catalogue_layer(one, CATALOGUE, moves)
    assert (found.code if found else "") == code


def test_the_own_address_that_works_is_left_alone_whatever_the_catalogue_says():
    fetch = serving(url=NEW)
    found = diagnose(mine(NEW), fetch, read_xml, REGISTRY, CATALOGUE)
    assert (found.code, found.health.state, found.needs_healing) == ("natuur", WORKS, False)


def test_a_dead_address_heals_to_that_of_the_catalogue():
    found = diagnose(mine("https://oud.test/prov/natuur/wfs/v0"), serving(), read_xml, REGISTRY, CATALOGUE)
    assert (found.health.state, found.health.resolved.url, found.needs_healing) == (MOVED, OLD, True)
    assert "oud.test" in found.health.message


def api(url, collection):
    return {
        url: json.dumps({"title": "x", "links": [{"rel": "data", "href": url + "/collections"}]}),
        url + "/collections": json.dumps({"collections": [{"id": collection, "title": "Natuur"}]}),
        url + f"/collections/{collection}/schema": json.dumps({"properties": {"naam": {}}}),
    }


def test_a_wfs_may_become_an_api_but_only_after_every_wfs_was_tried():
    url = "https://a.test/prov/natuur/ogc/v1"
    layers = (FakeLayer((FakeService(OGC_API, url, "natuur"), FakeService(WFS, OLD, "n:natuur"))),)
    dead = mine("https://oud.test/prov/natuur/wfs/v0", used_fields=("naam",), fields=("naam", "x"))
    both = diagnose(dead, Web({**api(url, "natuur"), **serving().pages}), read_xml, REGISTRY, layers)
    assert both.health.resolved.service == WFS
    only = diagnose(dead, Web(api(url, "natuur")), read_xml, REGISTRY, layers)
    assert (only.health.resolved.service, only.health.state) == (OGC_API, MOVED)


def test_fields_that_the_map_uses_must_be_there():
    one = mine("https://oud.test/prov/natuur/wfs/v0", fields=("naam", "soort"), used_fields=("soort",))
    found = diagnose(one, serving(("naam",)), read_xml, REGISTRY, CATALOGUE)
    assert (found.health.state, found.needs_healing) == (CHANGED_SCHEMA, False)
    assert "soort" in found.health.message


def test_a_layer_of_no_catalogue_is_examined_all_the_same():
    one = mine("https://oud.test/x/wfs", "q:y", title="Van iemand anders")
    moves = (Move("https://oud.test/", "https://nieuw.test/", keeps_path=True),)
    new = "https://nieuw.test/x/wfs"
    found = diagnose(one, Web({new: world.wfs({"q:y": "Y"}, new)}), read_xml, REGISTRY, CATALOGUE, moves)
    assert (found.code, found.health.state, found.health.resolved.url) == ("", MOVED, new)
    assert diagnose(one, offline, read_xml, REGISTRY, CATALOGUE).health.state == UNREACHABLE


def test_each_address_is_asked_once():
    fetch = serving()
    ask = remembering(fetch)
    for _ in range(3):
        diagnose(mine(), ask, read_xml, REGISTRY, CATALOGUE)
    assert len(fetch.asked) == len(set(fetch.asked))
