"""What the local servers serve: every service of the national catalogue, by the software that takes its address."""

from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import Dict, List, Tuple
from urllib.parse import urlsplit

from novex_plugin.core.catalogue.basisset import RASTER, BasisLayer, Service, basis_layers
from novex_plugin.core.services.records import ATOM, OGC_API, WCS, WFS, WMS, WMTS

MAPSERVER, QGIS, PYGEOAPI, FILES, TILES = "mapserver", "qgis", "pygeoapi", "files", "tiles"
# Places whose services QGIS Server takes: WFS 1.1, styled WMS, and names without a prefix.
QGIS_PLACES = ("services.rce.geovoorziening.nl", "data.geo.cultureelerfgoed.nl", "service.pdok.nl/provincies/")
# Made-up services beside the catalogue: layers of exactly so many features, around the page limit of 1000.
COUNTS = (1, 999, 1000, 1001, 25000)
COUNTS_WFS = "https://service.pdok.nl/novex/aantallen/wfs/v1_0"
COUNTS_API = "https://api.pdok.nl/novex/aantallen/ogc/v1"
CSW = "https://www.nationaalgeoregister.nl/geonetwork/srv/dut/csw"
API_INDEX = "https://api.pdok.nl/index.json"


@dataclass(frozen=True)
class Served:
    """One service of one layer. ``path`` is its address without scheme, ``layer`` its name without prefix."""

    code: str
    title: str
    kind: str  # of service, as in the catalogue
    path: str
    layer: str
    prefix: str  # namespace of a WFS; 'app' where the catalogue gives none
    table: str  # in the GeoPackage with the data; the same for all services of a layer
    geometry: str  # vlak, lijn, punt, or raster
    software: str
    count: int = 0  # features; 0 = as many as the data has

    @property
    def published(self) -> str:
        """The name to ask for: with the prefix of its WFS, where that has one of its own."""
        prefixed = self.kind == WFS and self.software == MAPSERVER and self.prefix != "app"
        return f"{self.prefix}:{self.layer}" if prefixed else self.layer

    @property
    def file(self) -> str:
        """Name of the GeoPackage with its data."""
        return f"{self.code}.gpkg"


def local_path(url: str) -> str:
    """Host and path of a national address: what comes after the local base address."""
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path.rstrip('/')}"


@cache
def served_layers() -> Tuple[Served, ...]:
    """All services of all layers of the catalogue, and the layers for counting."""
    return (*(served for item in basis_layers() for served in _services_of(item)), *_for_counting())


def services(software: str) -> Dict[str, List[Served]]:
    """The layers of one kind of software by the path of their service; a name occurs once in each."""
    found: Dict[str, Dict[str, Served]] = {}
    for item in served_layers():
        if item.software == software:
            found.setdefault(item.path, {}).setdefault(item.layer, item)
    return {path: list(items.values()) for path, items in found.items()}


def _for_counting() -> List[Served]:
    found = []
    for count in COUNTS:
        name, title = f"n{count}", f"Vlakken: {count}"
        for kind, url, software in ((WFS, COUNTS_WFS, MAPSERVER), (OGC_API, COUNTS_API, PYGEOAPI)):
            path = local_path(url)
            found.append(Served(name, title, kind, path, name, "aantallen", name, "vlak", software, count))
    return found


def _services_of(item: BasisLayer) -> List[Served]:
    named = [service.layer_name.rpartition(":")[2] for service in item.services if service.layer_name]
    table = named[0] if named else _name_from(local_path(item.services[0].url))
    return [_served(item, service, table) for service in item.services]


def _served(item: BasisLayer, service: Service, table: str) -> Served:
    path = local_path(service.url)
    prefix, _, layer = service.layer_name.rpartition(":")
    shape = item.geometry if item.geometry in ("lijn", "punt") else "vlak"
    return Served(
        item.code, item.name, service.kind, path, layer or _name_of(service.kind, path, table), prefix or "app", table,
        "raster" if item.kind == RASTER and service.kind in (ATOM, WCS) else shape, _software(service.kind, path),
    )  # fmt: skip


def _software(kind: str, path: str) -> str:
    if kind in (WFS, WMS, WCS):
        return QGIS if path.startswith(QGIS_PLACES) else MAPSERVER
    return {OGC_API: PYGEOAPI, ATOM: FILES, WMTS: TILES}[kind]


def _name_of(kind: str, path: str, table: str) -> str:
    """The name at a service of which the catalogue knows none."""
    return table if kind == ATOM else _name_from(path)


def _name_from(path: str) -> str:
    """A name out of the last part of a path that says something."""
    silent = ("wfs", "wms", "ogc", "atom", "ows", "index.xml", "downloads", "v1", "v2", "v1_0", "v2_0")
    telling = [part for part in PurePosixPath(path).parts if part not in silent]
    return PurePosixPath(telling[-1]).stem.replace("-", "_").lower()
