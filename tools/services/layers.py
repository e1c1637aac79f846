"""What the local servers serve: every layer of the national catalogue, by the software that takes its address."""

from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import Dict, List, Tuple
from urllib.parse import urlsplit

from novex_plugin.core.catalogue.basisset import BasisLayer, basis_layers
from novex_plugin.core.services.records import ATOM, OGC_API, WCS, WFS, WMS, WMTS

MAPSERVER, QGIS, PYGEOAPI, FILES, TILES = "mapserver", "qgis", "pygeoapi", "files", "tiles"
# Hosts whose services QGIS Server takes: WFS 1.1, styled WMS, and names without a prefix.
QGIS_PLACES = ("services.rce.geovoorziening.nl", "data.geo.cultureelerfgoed.nl", "service.pdok.nl/provincies/")
# Made-up services beside the catalogue: layers of exactly so many features, around the page limit of 1000.
COUNTS = (1, 999, 1000, 1001, 25000)
COUNTS_WFS = "https://service.pdok.nl/novex/aantallen/wfs/v1_0"
COUNTS_API = "https://api.pdok.nl/novex/aantallen/ogc/v1"
CSW = "https://www.nationaalgeoregister.nl/geonetwork/srv/dut/csw"
API_INDEX = "https://api.pdok.nl/index.json"


@dataclass(frozen=True)
class Served:
    """One layer at one address. ``path`` is the address without scheme, ``layer`` the name without prefix."""

    code: str
    title: str
    kind: str  # of service, as in the catalogue
    path: str
    layer: str  # also the name of the table
    prefix: str  # namespace of a WFS
    geometry: str  # vlak, lijn, punt
    software: str
    count: int = 0  # features; 0 = as many as the data has

    @property
    def published(self) -> str:
        """The name that the catalogue gives: with the prefix of its WFS, where that has one of its own."""
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
    """All layers of the catalogue, and the layers for counting."""
    return tuple(_from_catalogue(item) for item in basis_layers()) + tuple(_for_counting())


def services(software: str) -> Dict[str, List[Served]]:
    """The layers of one kind of software by the path of their service."""
    found: Dict[str, List[Served]] = {}
    for item in served_layers():
        if item.software == software:
            found.setdefault(item.path, []).append(item)
    return found


def _for_counting() -> List[Served]:
    return [
        Served(f"n{count}", f"Vlakken: {count}", kind, local_path(url), f"n{count}", "aantallen", "vlak", software, count)
        for count in COUNTS
        for kind, url, software in ((WFS, COUNTS_WFS, MAPSERVER), (OGC_API, COUNTS_API, PYGEOAPI))
    ]


def _from_catalogue(item: BasisLayer) -> Served:
    path = local_path(item.service_url)
    prefix, _, layer = item.layer_name.rpartition(":")
    kind = item.service_type
    return Served(
        item.code, item.name, kind, path, layer or _name_from(path), prefix or "app",
        item.geometry if item.geometry in ("lijn", "punt") else "vlak", _software(kind, path),
    )  # fmt: skip


def _software(kind: str, path: str) -> str:
    if kind in (WFS, WMS, WCS):
        return QGIS if path.startswith(QGIS_PLACES) else MAPSERVER
    return {OGC_API: PYGEOAPI, ATOM: FILES, WMTS: TILES}[kind]


def _name_from(path: str) -> str:
    """A layer name for a row that has none: the last part of its path that says something."""
    silent = ("wfs", "wms", "ogc", "atom", "ows", "index.xml", "downloads")
    telling = [part for part in PurePosixPath(path).parts if part not in silent and not part.startswith(("v1", "v2", "v3"))]
    return PurePosixPath(telling[-1]).stem.replace("-", "_").lower()
