"""Paging loses nothing and doubles nothing: as many features as the source has, up to the store that checks read."""

import sqlite3
from contextlib import closing

import pytest

from novex_plugin.adapters.basisset_choices import sources_of
from novex_plugin.adapters.basisset_plan import Seeker
from novex_plugin.adapters.download import fetch_layer
from novex_plugin.adapters.snapshots import Library
from novex_plugin.core.progress import Progress
from novex_plugin.core.services.records import OGC_API, WFS
from tests.servers.fault_world import counted, features_in
from tests.servers.loading import PROVINCE, network, no_register
from tools.services.layers import COUNTS

KINDS = (WFS, OGC_API)


@pytest.fixture(scope="module")
def candidate(tmp_path_factory):
    """A snapshot in the making, into which the layers are downloaded."""
    made = Library(tmp_path_factory.mktemp("aantallen")).begin(PROVINCE)
    yield made
    made.close()


def ids_in(path, table):
    with closing(sqlite3.connect(path)) as opened:
        return [row[0] for row in opened.execute(f'SELECT identificatie FROM "{table}"')]


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_feature_comes_in_once(servers, candidate, kind, count):
    layer = counted(count, kind, servers.base)
    found = Seeker(network(), Progress(), no_register()).find(layer)
    assert (found.service, found.version) == (kind, "2.0.0" if kind == WFS else "1.0")
    got = fetch_layer(found, candidate.downloads, network())
    ids = ids_in(got.path, got.table)
    assert len(ids) == count == got.provenance.count
    assert set(ids) == set(ids_in(servers.farm.data / f"n{count}.gpkg", f"n{count}"))
    candidate.add(got)


def test_the_store_has_as_many(servers, candidate):
    fetched = {one.provenance.layer: one for one in candidate.fetched}
    layers = [counted(count, kind, servers.base) for kind in KINDS for count in COUNTS]
    assert list(fetched) == [layer.code for layer in layers]
    sources = [source for layer in layers for source in sources_of(layer, fetched[layer.code])[0]]
    candidate.finish(sources)
    made = candidate.accept()
    assert [features_in(made, layer.code) for layer in layers] == [*COUNTS, *COUNTS]
