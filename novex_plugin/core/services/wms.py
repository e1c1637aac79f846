"""WMS 1.1.1 and 1.3.0: the tree of layers, each with what it inherits."""

import math
from dataclasses import dataclass
from typing import Iterator, Tuple

from .addresses import endpoint, join, with_query
from .documents import crs_names, refuse_exception, unexpected, unique
from .xml import XmlNode

PIXEL_M = 0.00028  # size of a pixel by the standard


@dataclass(frozen=True)
class WmsLayer:
    """A layer that can be asked for. Scales are denominators; 0 = no limit."""

    name: str
    title: str = ""
    abstract: str = ""
    crs: Tuple[str, ...] = ()
    styles: Tuple[str, ...] = ()
    min_scale: float = 0.0
    max_scale: float = 0.0
    queryable: bool = False
    is_group: bool = False
    metadata: Tuple[str, ...] = ()


@dataclass(frozen=True)
class WmsCapabilities:
    """``url`` is where GetMap goes."""

    version: str
    url: str
    title: str = ""
    layers: Tuple[WmsLayer, ...] = ()
    formats: Tuple[str, ...] = ()


def capabilities_url(url: str) -> str:
    return with_query(endpoint(url), service="WMS", request="GetCapabilities")


def parse_capabilities(root: XmlNode, url: str) -> WmsCapabilities:
    """``url`` is where the document came from. Raises NovexError when it is no WMS capabilities document."""
    refuse_exception(root, "WMS")
    if root.name not in ("WMS_Capabilities", "WMT_MS_Capabilities"):
        raise unexpected("WMS", root.name)
    get = root.find("Capability", "Request", "GetMap", "DCPType", "HTTP", "Get", "OnlineResource")
    found = [one for node in root.all("Capability", "Layer") for one in _layers(node, WmsLayer(""))]
    return WmsCapabilities(
        version=root.get("version"),
        url=endpoint(join(url, get.get("href"))) if get and get.get("href") else endpoint(url),
        title=root.value("Service", "Title"),
        layers=tuple(found),
        formats=unique(root.values("Capability", "Request", "GetMap", "Format")),
    )


def _layers(node: XmlNode, parent: WmsLayer) -> Iterator[WmsLayer]:
    """The named layers in and under ``node``; CRS and styles add to those above, scales replace them."""
    smallest, largest = _scales(node)
    this = WmsLayer(
        name=node.value("Name"),
        title=node.value("Title"),
        abstract=node.value("Abstract"),
        crs=unique([*crs_names([*node.values("CRS"), *node.values("SRS")]), *parent.crs]),
        styles=unique([*node.values("Style", "Name"), *parent.styles]),
        min_scale=smallest or parent.min_scale,
        max_scale=largest or parent.max_scale,
        queryable=node.get("queryable") == "1",
        is_group=bool(node.all("Layer")),
        metadata=unique(link.get("href") for link in node.all("MetadataURL", "OnlineResource")),
    )
    if this.name:
        yield this
    for child in node.all("Layer"):
        yield from _layers(child, this)


def _scales(node: XmlNode) -> Tuple[float, float]:
    """Smallest and largest denominator. WMS 1.1.1 gives the diagonal of a pixel in metres instead."""
    hint = node.find("ScaleHint")
    if hint is not None:
        factor = 1 / (math.sqrt(2) * PIXEL_M)
        return _real(hint.get("min")) * factor, _real(hint.get("max")) * factor
    return _real(node.value("MinScaleDenominator")), _real(node.value("MaxScaleDenominator"))


def _real(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if math.isfinite(value) else 0.0
