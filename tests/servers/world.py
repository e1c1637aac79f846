"""What tests know of the running servers."""

from typing import Tuple

from novex_plugin.core.catalogue.basisset import BasisLayer
from novex_plugin.core.services.records import ATOM, WCS, WFS, WMS, WMTS
from tools.services import data, layers
from tools.services.catalogue import local_catalogue
from tools.services.farm import Farm
from tools.services.layers import Served


class Servers:
    """Addresses and contents of the farm."""

    def __init__(self, farm: Farm) -> None:
        self.farm, self.base, self.url = farm, farm.base, farm.url

    @property
    def mapserver_wfs(self) -> str:
        """WFS 2.0 with layers n1, n999, n1000, n1001 and n25000 of so many features."""
        return self.url(layers.COUNTS_WFS)

    @property
    def ogcapi(self) -> str:
        """OGC API Features with the same layers."""
        return self.url(layers.COUNTS_API)

    @property
    def qgis_wfs(self) -> str:
        """WFS 1.1 of QGIS Server, with one layer."""
        return self.of("werelderfgoed", WFS)

    @property
    def wms(self) -> str:
        return self.of("novex_gebieden", WMS)

    @property
    def qgis_wms(self) -> str:
        return self.of("stiltegebieden", WMS)

    @property
    def wmts(self) -> str:
        return self.of("brta_standaard", WMTS)

    @property
    def wcs(self) -> str:
        return self.of("ahn_dtm", WCS)

    @property
    def atom(self) -> str:
        return self.of("novex_gebieden", ATOM)

    @property
    def csw(self) -> str:
        return self.url(layers.CSW)

    @property
    def index(self) -> str:
        """The list of OGC APIs."""
        return self.url(layers.API_INDEX)

    @property
    def catalogue(self) -> Tuple[BasisLayer, ...]:
        return local_catalogue(self.base)

    def served(self, code: str, kind: str = "") -> Served:
        """What is served of a layer: its service of this kind, or its preferred one."""
        return next(item for item in layers.served_layers() if item.code == code and kind in ("", item.kind))

    def of(self, code: str, kind: str = "") -> str:
        """The address of a layer of the catalogue."""
        return f"{self.base}/{self.served(code, kind).path}"

    def features(self, code: str) -> int:
        """How many features this layer has."""
        return data.count_in(self.farm.data / f"{code}.gpkg")
