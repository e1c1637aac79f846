"""The metadata register at a real CSW: the official list, records, and the way to a service that moved."""

from dataclasses import replace

import pytest

from novex_plugin.adapters.xml_reader import read_xml
from novex_plugin.core.services import register
from novex_plugin.core.services.health import examine
from novex_plugin.core.services.records import GONE, MOVED, UNREACHABLE, WFS, WMS, WORKS
from novex_plugin.core.services.resolve import describe, resolve
from tests.servers.fetching import fetch
from tools.services import faults
from tools.services.catalogue import local_catalogue


def registry_at(servers, base):
    """The national questions, at the local register."""
    place = {"csw_url": servers.csw, "ogc_index_url": servers.index}
    moved = {name: base + url[len(servers.base) :] for name, url in place.items()}
    return replace(register.default_registry(), **moved)


def layer_of(base, code, kind):
    one = next(item for item in local_catalogue(base) if item.code == code)
    return replace(one, services=tuple(service for service in one.services if service.kind == kind))


@pytest.fixture
def registry(servers, proxy):
    return registry_at(servers, proxy.base)


def test_the_official_list_is_that_of_the_catalogue(servers, proxy, registry):
    listed = register.official_list(fetch, read_xml, registry)
    marked = {item.metadata_id.lower() for item in servers.catalogue if item.in_basisset and item.metadata_id}
    assert {one.identifier.lower() for one in listed} == marked
    assert len(listed) > registry.page_size
    assert proxy.count("GetRecords&") == -(-len(listed) // registry.page_size)
    found = register.compare(servers.catalogue, listed)
    assert (found.new, found.gone) == ((), ())
    assert {"novex_gebieden", "mirt_vlakken"} <= set(found.unchanged)
    ours = next(item for item in servers.catalogue if item.code == "novex_gebieden")
    without = [item for item in servers.catalogue if item.metadata_id != ours.metadata_id]
    assert [one.identifier for one in register.compare(without, listed).new] == [ours.metadata_id]
    shorter = [one for one in listed if one.identifier != ours.metadata_id]
    assert register.compare(servers.catalogue, shorter).gone == tuple(
        item.code for item in servers.catalogue if item.metadata_id == ours.metadata_id and item.in_basisset
    )


def test_a_record_tells_licence_date_owner_and_services(servers, registry):
    item = next(one for one in servers.catalogue if one.code == "novex_gebieden")
    found = register.find_record(registry, item.metadata_id, fetch, read_xml)
    assert (found.title, found.organisation, found.is_service) == (item.name, item.owner, False)
    assert found.date.startswith("2025-")
    assert found.licence.startswith(("CC", "Public Domain", "Geen"))
    assert any(word.lower() == "basisset novex" for word in found.keywords)
    kinds = {place.kind for place in register.places([found])}
    assert kinds == {service.kind for service in item.services}
    served = register.find_services(registry, item.metadata_id, fetch, read_xml)
    assert {one.operates_on for one in served} == {(item.metadata_id.lower(),)}
    assert register.find_record(registry, "00000000-0000-0000-0000-000000000000", fetch, read_xml) is None


@pytest.mark.parametrize(("code", "kind"), [("mirt_vlakken", WFS), ("novex_gebieden", WMS)])
def test_a_service_that_moved_is_found_by_its_metadata_id(servers, proxy, registry, code, kind):
    one = layer_of(proxy.base, code, kind)
    old = one.services[0].url[len(proxy.base) :]
    new = "/elders.test/dienst/" + kind.lower()
    proxy.add(faults.Move(old=old, new=new))
    found = resolve(one, fetch, read_xml, registry=registry)
    assert (found.state, found.url) == (MOVED, proxy.base + new)
    assert found.layer_name == servers.served(code, kind).published
    assert found.date.startswith("2025-")
    assert old in found.notes[0]


def test_a_move_that_nobody_told_the_register_of_is_not_guessed(proxy, registry):
    one = layer_of(proxy.base, "mirt_vlakken", WFS)
    proxy.add(faults.Move(old=one.services[0].url[len(proxy.base) :], new="/elders.test/wfs", told=False))
    found = examine(one, fetch, read_xml, registry)
    assert (found.state, found.resolved) == (GONE, None)
    assert one.services[0].url in found.message


def test_what_the_register_dropped_is_gone_and_what_is_down_is_not(proxy, registry):
    one = layer_of(proxy.base, "mirt_vlakken", WFS)
    path = one.services[0].url[len(proxy.base) :].lstrip("/")
    proxy.add(faults.Status(where=path, status=503))
    assert examine(one, fetch, read_xml, registry).state == UNREACHABLE
    dropped = replace(one, metadata_id="00000000-0000-0000-0000-000000000000")
    assert examine(dropped, fetch, read_xml, registry).state == GONE
    proxy.add(faults.Status(where="geonetwork", status=503))
    assert examine(dropped, fetch, read_xml, registry).state == UNREACHABLE


def test_the_record_completes_what_the_service_tells(servers, proxy, registry):
    one = layer_of(proxy.base, "mirt_vlakken", WFS)
    found = resolve(one, fetch, read_xml, registry=registry)
    assert (found.state, found.date) == (WORKS, "")
    assert describe(found, registry, fetch, read_xml).date.startswith("2025-")
