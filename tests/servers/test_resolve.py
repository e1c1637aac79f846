"""Layers of the catalogue at real servers: where they are, where they went, and what is said when they are not."""

from dataclasses import replace

import pytest

from novex_plugin.adapters.xml_reader import read_xml
from novex_plugin.core.services import offers
from novex_plugin.core.services.health import examine
from novex_plugin.core.services.records import (
    ATOM,
    CHANGED_SCHEMA,
    MOVED,
    OGC_API,
    RENAMED,
    UNREACHABLE,
    WCS,
    WFS,
    WMS,
    WMTS,
    WORKS,
)
from novex_plugin.core.services.register import Registry
from novex_plugin.core.services.resolve import NotFoundError, resolve
from tests.servers.fetching import fetch
from tools.services import faults
from tools.services.catalogue import local_catalogue
from tools.services.proxy import closed_address


def registry(base, index=""):
    return Registry(f"{base}/geen/csw", index or f"{base}/geen/index.json", "x", "y='{id}'")


def layer_of(base, code, *kinds):
    """A layer of the local catalogue, with its services of these kinds only."""
    one = next(item for item in local_catalogue(base) if item.code == code)
    return replace(one, services=tuple(service for service in one.services if not kinds or service.kind in kinds))


@pytest.mark.parametrize(
    ("code", "kind", "version"),
    [
        ("natura2000", WFS, "2.0.0"),
        ("werelderfgoed", WFS, "1.1.0"),
        ("natura2000", OGC_API, "1.0"),
        ("novex_gebieden", WMS, "1.3.0"),
        ("stiltegebieden", WMS, "1.3.0"),
        ("brta_standaard", WMTS, "1.0.0"),
        ("ahn_dtm", WCS, "2.0.1"),
        ("novex_gebieden", ATOM, ""),
    ],
)
def test_each_kind_of_service_is_found_as_it_is(servers, code, kind, version):
    found = resolve(layer_of(servers.base, code, kind), fetch, read_xml, registry=registry(servers.base))
    assert (found.state, found.service, found.version) == (WORKS, kind, version)
    assert found.crs == "EPSG:28992"
    if kind not in (ATOM,):
        assert found.layer_name == servers.served(code, kind).published
    if kind in (WFS, OGC_API):
        assert {"identificatie", "naam"} <= set(found.fields)
    if kind == ATOM:
        assert found.url.endswith(".gpkg")
        assert found.size_bytes > 0


def test_every_layer_of_the_catalogue_is_found_at_its_first_service(servers):
    lost = []
    for one in servers.catalogue:
        try:
            found = resolve(replace(one, services=one.services[:1]), fetch, read_xml, registry=registry(servers.base))
            if found.state != WORKS:
                lost.append((one.code, found.state, found.notes))
        except NotFoundError as error:
            lost.append((one.code, str(error)))
    assert lost == []


def test_the_page_size_is_the_one_the_server_announces(servers):
    found = offers.look(WFS, servers.mapserver_wfs, fetch, read_xml)
    assert found.page_size == 1000
    assert {one.name.rpartition(":")[2] for one in found.items} >= {"n1", "n25000"}


def test_the_list_of_apis_leads_to_a_newer_version(servers, proxy):
    one = layer_of(proxy.base, "natura2000", OGC_API)
    old = one.services[0].url[len(proxy.base) :]
    new = old.replace("/v1", "/v2")
    proxy.add(faults.Move(old=old, new=new))
    index = proxy.base + servers.index[len(servers.base) :]
    found = resolve(one, fetch, read_xml, registry=registry(proxy.base, index))
    assert (found.state, found.url) == (MOVED, proxy.base + new)
    assert "naam" in found.fields


def test_a_redirect_is_followed_and_told(servers, proxy):
    one = layer_of(proxy.base, "natura2000", WFS)
    proxy.add(faults.Redirect(to=servers.base))
    found = resolve(one, fetch, read_xml, registry=registry(proxy.base))
    assert (found.state, found.url) == (MOVED, servers.of("natura2000", WFS))
    assert proxy.base in found.notes[0]


def test_a_new_name_is_found_and_a_hidden_layer_is_missed(servers, proxy):
    one = layer_of(proxy.base, "mirt_vlakken", WFS)
    name = servers.served("mirt_vlakken", WFS).layer
    proxy.add(faults.RenameLayer(old=name, new=f"{name}_2027"))
    found = resolve(one, fetch, read_xml, registry=registry(proxy.base))
    assert (found.state, found.layer_name) == (RENAMED, f"mirt:{name}_2027")
    proxy.clear()
    proxy.add(faults.HideLayer(name=name))
    with pytest.raises(NotFoundError, match=name) as caught:
        resolve(one, fetch, read_xml, registry=registry(proxy.base))
    assert one.services[0].url in str(caught.value)


@pytest.mark.parametrize(
    "fault",
    [
        faults.Refuse(),
        faults.Status(status=503),
        faults.HtmlPage(),
        faults.ServiceException(),
        faults.Truncate(share=0.4),
        faults.Cut(share=0.4),
    ],
    ids=lambda fault: type(fault).__name__,
)
@pytest.mark.parametrize("kind", [WFS, OGC_API])
def test_a_server_in_trouble_is_never_called_gone_and_says_what_came(servers, proxy, fault, kind):
    proxy.add(fault)
    found = examine(layer_of(proxy.base, "natura2000", kind), fetch, read_xml, registry(closed_address()))
    assert found.state == UNREACHABLE
    assert proxy.base in found.message
    proxy.clear()
    assert examine(layer_of(proxy.base, "natura2000", kind), fetch, read_xml, registry(proxy.base)).state == WORKS


def test_without_a_network_nothing_is_called_gone(servers):
    found = examine(layer_of(closed_address(), "natura2000"), fetch, read_xml, registry(closed_address()))
    assert found.state == UNREACHABLE


def test_a_field_that_has_another_name_is_a_changed_schema(servers, proxy):
    one = layer_of(proxy.base, "natura2000", WFS)
    known = resolve(one, fetch, read_xml, registry=registry(proxy.base)).fields
    assert "naam" in known
    proxy.add(faults.RenameFields(names=(("naam", "bezeichnung"),)))
    found = examine(one, fetch, read_xml, registry(proxy.base), known)
    assert found.state == CHANGED_SCHEMA
    assert "naam" in found.message
