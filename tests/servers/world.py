"""What tests know of the running servers."""

from dataclasses import replace
from typing import Tuple

from novex_plugin.core.catalogue.basisset import BasisLayer, basis_layers
from tools.services import data, layers
from tools.services.farm import Farm
from tools.services.layers import Served


def repointed(base: str) -> Tuple[BasisLayer, ...]:
    """The national catalogue with local addresses, at servers or at a proxy before them."""
    names = {item.code: item for item in layers.served_layers()}
    return tuple(
        replace(
            item,
            service_url=f"{base}/{layers.local_path(item.service_url)}",
            layer_name=names[item.code].published,
        )
        for item in basis_layers()
    )


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
        """WFS 1.1 of QGIS Server."""
        return self.of("groenaanleggen")

    @property
    def wms(self) -> str:
        return self.of("novex_gebieden_wms")

    @property
    def wmts(self) -> str:
        return self.of("brta_standaard")

    @property
    def wcs(self) -> str:
        return self.of("ahn_dtm_wcs")

    @property
    def atom(self) -> str:
        return self.of("novex_gebieden_gpkg")

    @property
    def csw(self) -> str:
        return self.url(layers.CSW)

    @property
    def index(self) -> str:
        """The list of OGC APIs."""
        return self.url(layers.API_INDEX)

    @property
    def catalogue(self) -> Tuple[BasisLayer, ...]:
        return repointed(self.base)

    def served(self, code: str) -> Served:
        return next(item for item in layers.served_layers() if item.code == code)

    def of(self, code: str) -> str:
        """The address of a layer of the catalogue."""
        return f"{self.base}/{self.served(code).path}"

    def features(self, code: str) -> int:
        """How many features this layer has."""
        return data.count_in(self.farm.data / self.served(code).file)
