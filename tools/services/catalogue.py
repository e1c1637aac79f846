"""The national catalogue with local addresses."""

from dataclasses import replace
from typing import Tuple

from novex_plugin.core.catalogue.basisset import BasisLayer, basis_layers
from novex_plugin.core.catalogue.own_layers import OwnCatalogue

from . import layers


def local_catalogue(base: str) -> Tuple[BasisLayer, ...]:
    """All layers with the addresses of the servers at ``base``, or of a proxy before them.

    Names of layers are those of the local service; where the catalogue does not know a name it stays unknown.
    """
    return tuple(_local(base, item) for item in basis_layers())


def own_catalogue(base: str) -> OwnCatalogue:
    """The same as a catalogue of own layers that stand in for all national ones, to load into QGIS by hand."""
    own = tuple(replace(item, is_own=True, replaces=item.code) for item in local_catalogue(base))
    note = "Fictieve voorbeelddata op de plaats van de landelijke lagen"
    return OwnCatalogue("Diensten op deze computer", own, note=note)


def _local(base: str, item: BasisLayer) -> BasisLayer:
    names = {(one.path, one.kind): one.published for one in layers.served_layers() if one.code == item.code}
    moved = []
    for service in item.services:
        path = layers.local_path(service.url)
        name = names[path, service.kind] if service.layer_name else ""
        moved.append(replace(service, url=f"{base}/{path}", layer_name=name))
    return replace(item, services=tuple(moved))
