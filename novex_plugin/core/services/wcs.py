"""WCS 1.0, 1.1 and 2.0: the coverages that a service offers."""

from dataclasses import dataclass
from typing import Tuple

from .addresses import endpoint, join, with_query
from .documents import crs_names, refuse_exception, unexpected, unique
from .xml import XmlNode


@dataclass(frozen=True)
class Coverage:
    name: str
    title: str = ""
    crs: Tuple[str, ...] = ()


@dataclass(frozen=True)
class WcsCapabilities:
    """``url`` is where GetCoverage goes."""

    version: str
    url: str
    title: str = ""
    coverages: Tuple[Coverage, ...] = ()
    formats: Tuple[str, ...] = ()


def capabilities_url(url: str) -> str:
    return with_query(endpoint(url), service="WCS", request="GetCapabilities")


def parse_capabilities(root: XmlNode, url: str) -> WcsCapabilities:
    """``url`` is where the document came from. Raises NovexError when it is no WCS capabilities document."""
    refuse_exception(root, "WCS")
    contents = root.find("Contents") or root.find("ContentMetadata")
    if root.name not in ("WCS_Capabilities", "Capabilities") or "wcs" not in root.namespace or contents is None:
        raise unexpected("WCS", root.name)
    shared = root.find("ServiceMetadata")
    offered = crs_names(node.text for node in shared.walk("crsSupported")) if shared else ()
    nodes = [*contents.all("CoverageSummary"), *contents.all("CoverageOfferingBrief")]
    return WcsCapabilities(
        version=root.get("version"),
        url=_get_coverage(root, url),
        title=root.value("ServiceIdentification", "Title") or root.value("Service", "label"),
        coverages=tuple(one for node in nodes for one in _coverages(node, offered)),
        formats=unique([*root.values("ServiceMetadata", "formatSupported"), *contents.values("SupportedFormat")]),
    )


def _coverages(node: XmlNode, offered: Tuple[str, ...]) -> "list[Coverage]":
    """The coverages of a summary; WCS 1.1 nests them."""
    name = node.value("CoverageId") or node.value("Identifier") or node.value("name")
    title = node.value("Title") or node.value("label")
    crs = crs_names(node.values("SupportedCRS")) or offered
    found = [Coverage(name, title, crs)] if name else []
    return found + [one for child in node.all("CoverageSummary") for one in _coverages(child, crs)]


def _get_coverage(root: XmlNode, url: str) -> str:
    for operation in root.all("OperationsMetadata", "Operation"):
        get = operation.find("DCP", "HTTP", "Get")
        if operation.get("name") == "GetCoverage" and get is not None and get.get("href"):
            return endpoint(join(url, get.get("href")))
    old = root.find("Capability", "Request", "GetCoverage", "DCPType", "HTTP", "Get", "OnlineResource")
    return endpoint(join(url, old.get("href"))) if old is not None and old.get("href") else endpoint(url)
