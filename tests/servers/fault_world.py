"""What the tests of faults share: layers to strike, a first snapshot per set of layers, and what must stay whole."""

import hashlib
import re
import shutil
from dataclasses import replace

from novex_plugin.adapters.snapshots import Library
from novex_plugin.adapters.source_reader import field_names
from novex_plugin.adapters.store import Store
from novex_plugin.adapters.xml_reader import read_xml
from novex_plugin.core.catalogue.basisset import Service
from novex_plugin.core.services.health import examine
from novex_plugin.core.services.loading import FAILED, Order
from novex_plugin.core.services.records import OGC_API, WFS
from novex_plugin.core.services.register import Registry, default_registry
from tests.servers import fault_table as table
from tests.servers.loading import PROVINCE, layers, no_register, run
from tools.services.layers import API_INDEX, COUNTS_API, COUNTS_WFS, CSW, local_path

BYSTANDER = "bro_guf"  # a file from a server that no fault strikes


def layer_of(which, base):
    """The layer of a row, with its services at ``base``."""
    if which not in table.OF_CATALOGUE:
        return counted(1001, OGC_API if which == table.API_PAGES else WFS, base)
    code, kinds = table.OF_CATALOGUE[which]
    [one] = layers(base, code)
    return replace(one, services=tuple(way for way in one.services if way.kind in kinds))


def counted(count, kind, base):
    """A layer with exactly so many features, at a WFS 2.0 of MapServer or at pygeoapi."""
    [form] = layers(base, BYSTANDER)
    national, name = (COUNTS_WFS, f"aantallen:n{count}") if kind == WFS else (COUNTS_API, f"n{count}")
    service = Service(kind, f"{base}/{local_path(national)}", name)
    title, code = f"{count} vlakken ({kind})", f"n{count}_{'wfs' if kind == WFS else 'api'}"
    return replace(form, code=code, name=title, services=(service,), geometry="vlak", metadata_id="")


def count_of(servers, layer):
    """How many features the source of a layer has."""
    known = re.match(r"n(\d+)_", layer.code)
    return int(known[1]) if known else servers.features(layer.code)


def registry_at(base):
    """The national register and list of APIs, as they are at ``base``."""
    national = default_registry()
    csw, index = (f"{base}/{local_path(url)}" for url in (CSW, API_INDEX))
    return Registry(csw, index, national.keyword_cql, national.services_cql)


class Firsts:
    """The first snapshot, made once per set of layers; every test gets a copy of the whole library."""

    def __init__(self, servers, folder):
        self._servers, self._folder, self._made = servers, folder, {}

    def library(self, rows, target):
        wanted = frozenset(row.layer for row in rows if row.state != FAILED)
        if wanted not in self._made:
            self._made[wanted] = self._make(sorted(wanted))
        shutil.copytree(self._made[wanted], target)
        return Library(target)

    def _make(self, wanted):
        root, base = self._folder / f"eerste-{len(self._made)}", self._servers.base
        known = [layer_of(which, base) for which in wanted]
        _plan, result = run(Order(PROVINCE, (*layers(base, BYSTANDER), *known)), Library(root), no_register())
        assert result.snapshot is not None and not result.board.failed
        return root


def prints(folder):
    """Every file of a folder with its content in short."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def features_in(snapshot, key):
    """How many features a check gets from the store of a snapshot."""
    return len(Store.open(snapshot.store_path).load(key).feature_ids)


def doctor(layer, where, snapshot, network):
    """What the doctor says of a layer that an earlier snapshot has."""
    sources = [source for source in snapshot.sources() if source.provenance.layer == layer.code]
    known = [name for source in sources for name in field_names(source)]
    return examine(layer, network.get, read_xml, where, known, peek=network.head)
