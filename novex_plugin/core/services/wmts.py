"""WMTS 1.0: layers, their formats and the tile grids that they are cut in."""

from dataclasses import dataclass
from typing import Optional, Tuple

from .addresses import endpoint, with_query
from .documents import RD, crs_name, refuse_exception, unexpected, unique
from .xml import XmlNode


@dataclass(frozen=True)
class TileSet:
    """A grid of tiles: name and CRS."""

    name: str
    crs: str


@dataclass(frozen=True)
class WmtsLayer:
    name: str
    title: str = ""
    formats: Tuple[str, ...] = ()
    styles: Tuple[str, ...] = ()  # the default first
    sets: Tuple[TileSet, ...] = ()

    @property
    def crs(self) -> Tuple[str, ...]:
        return unique(one.crs for one in self.sets)


@dataclass(frozen=True)
class WmtsCapabilities:
    """``url`` is the capabilities document itself, which is what QGIS asks for."""

    version: str
    url: str
    title: str = ""
    layers: Tuple[WmtsLayer, ...] = ()


def capabilities_url(url: str) -> str:
    """An address that ends in .xml is the document itself (RESTful); others get a request."""
    bare = endpoint(url)
    if bare.lower().split("?")[0].endswith(".xml"):
        return url
    return with_query(bare, service="WMTS", request="GetCapabilities")


def parse_capabilities(root: XmlNode, url: str) -> WmtsCapabilities:
    """``url`` is where the document came from. Raises NovexError when it is no WMTS capabilities document."""
    refuse_exception(root, "WMTS")
    contents = root.find("Contents")
    if root.name != "Capabilities" or "wmts" not in root.namespace or contents is None:
        raise unexpected("WMTS", root.name)
    sets = {
        node.value("Identifier"): TileSet(node.value("Identifier"), crs_name(node.value("SupportedCRS")))
        for node in contents.all("TileMatrixSet")
    }
    return WmtsCapabilities(
        version=root.get("version"),
        url=url,
        title=root.value("ServiceIdentification", "Title"),
        layers=tuple(_layer(node, sets) for node in contents.all("Layer") if node.value("Identifier")),
    )


def set_for(layer: WmtsLayer, crs: str = RD) -> Optional[TileSet]:
    """The grid in this CRS, otherwise the first one; None when the layer has none."""
    return next((one for one in layer.sets if one.crs == crs), next(iter(layer.sets), None))


def _layer(node: XmlNode, sets: "dict[str, TileSet]") -> WmtsLayer:
    styles = sorted(node.all("Style"), key=lambda style: style.get("isDefault").lower() != "true")
    linked = unique(node.values("TileMatrixSetLink", "TileMatrixSet"))
    return WmtsLayer(
        name=node.value("Identifier"),
        title=node.value("Title"),
        formats=unique(node.values("Format")),
        styles=unique(style.value("Identifier") for style in styles),
        sets=tuple(sets[name] for name in linked if name in sets),
    )
