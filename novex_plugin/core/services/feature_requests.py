"""The addresses that a WFS or an OGC API Features is asked with: count, page, area, CRS and format."""

import re
from typing import Dict, Mapping, Optional, Tuple

from .records import Box, Resolved
from .urls import below, with_query

LARGEST_PAGE = 1000  # what Dutch national services allow per request
RD_URN = "urn:ogc:def:crs:EPSG::28992"
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
_GEOJSON = ("geojson", "geo+json")
_PLAIN_JSON = ("json", "application/json")
_EPSG = re.compile(r"(?:EPSG|epsg)(?:/0/|/[\d.]+/|:[\d.]*:|:|\.xml#|#)(\d+)$")


def page_size(resolved: Resolved) -> int:
    return min(resolved.page_size or LARGEST_PAGE, LARGEST_PAGE)


def epsg_of(crs: str) -> Optional[int]:
    """The EPSG number in any of the spellings of a CRS (short, URN, URL); None for others and for CRS84."""
    found = _EPSG.search(crs.strip())
    return int(found.group(1)) if found else None


def is_crs84(crs: str) -> bool:
    return not crs or "CRS84" in crs.upper()


def same_crs(one: str, other: str) -> bool:
    """Whether two spellings mean the same CRS. RD with and without height (7415) count as the same."""
    if is_crs84(one) or is_crs84(other):
        return is_crs84(one) and is_crs84(other)
    numbers = [28992 if epsg_of(crs) == 7415 else epsg_of(crs) for crs in (one, other)]
    return numbers[0] == numbers[1] and (numbers[0] is not None or one == other)


def is_rd(crs: str) -> bool:
    return epsg_of(crs) in (28992, 7415)


def geojson_format(formats: Tuple[str, ...]) -> str:
    """The name under which a WFS offers GeoJSON; '' when it does not."""
    for item in formats:
        if any(word in item.lower() for word in _GEOJSON):
            return item
    return next((item for item in formats if item.lower().strip() in _PLAIN_JSON), "")


def offers_gml(formats: Tuple[str, ...]) -> bool:
    return not formats or any("gml" in item.lower() or "xml" in item.lower() for item in formats)


# -- WFS


def wfs_pages(resolved: Resolved) -> bool:
    """True for versions that know paging (2.0); older servers are asked for everything at once."""
    return not resolved.version.startswith("1.")


def wfs_crs(resolved: Resolved) -> str:
    """The CRS in the spelling that this version of WFS wants; a spelling of the server's own is kept."""
    short = re.fullmatch(r"EPSG:(\d+)", resolved.crs, re.IGNORECASE)
    if short and wfs_pages(resolved):
        return f"urn:ogc:def:crs:EPSG::{short.group(1)}"
    return resolved.crs


def bbox_text(box: Box, crs: str = "", *, north_first: bool = False) -> str:
    """``box`` in the units of ``crs``; ``north_first`` for CRSs whose official order is latitude, longitude."""
    west, south, east, north = box
    values = (south, west, north, east) if north_first else box
    return ",".join([*(f"{value:.10g}" for value in values), *([crs] if crs else [])])


def _wfs_parameters(resolved: Resolved, bbox: str) -> Dict[str, str]:
    modern = wfs_pages(resolved)
    parameters = {
        "SERVICE": "WFS",
        "VERSION": resolved.version or "2.0.0",
        "REQUEST": "GetFeature",
        "TYPENAMES" if modern else "TYPENAME": resolved.layer_name,
    }
    if resolved.crs:
        parameters["SRSNAME"] = wfs_crs(resolved)
    if bbox:
        parameters["BBOX"] = bbox
    return parameters


def wfs_hits(resolved: Resolved, bbox: str = "") -> str:
    """The address that asks only how many features there are."""
    return with_query(resolved.url, {**_wfs_parameters(resolved, bbox), "RESULTTYPE": "hits"})


def wfs_page(resolved: Resolved, start: int, count: int, *, bbox: str = "", output: str = "") -> str:
    """The address of ``count`` features from number ``start`` (0 is the first); ``count`` 0: all that is left."""
    parameters = _wfs_parameters(resolved, bbox)
    if count:
        parameters["COUNT" if wfs_pages(resolved) else "MAXFEATURES"] = str(count)
    if start or (count and wfs_pages(resolved)):
        parameters["STARTINDEX"] = str(start)
    if output:
        parameters["OUTPUTFORMAT"] = output
    return with_query(resolved.url, parameters)


# -- OGC API Features


def crs_uri(crs: str) -> str:
    """The CRS as OGC APIs write it: http://www.opengis.net/def/crs/EPSG/0/28992; '' for CRS84."""
    number = epsg_of(crs)
    if is_crs84(crs) or number == 4326:
        return ""  # what a service gives unasked
    return crs if crs.startswith("http") or number is None else f"http://www.opengis.net/def/crs/EPSG/0/{number}"


def items_url(resolved: Resolved, limit: int, *, bbox: str = "", extra: Optional[Mapping[str, str]] = None) -> str:
    """The address of the first page of a collection."""
    parameters = {"limit": str(limit)}
    uri = crs_uri(resolved.crs)
    if bbox:
        parameters["bbox"] = bbox
    if bbox and uri:
        parameters["bbox-crs"] = uri
    if uri:
        parameters["crs"] = uri
    parameters.update(extra or {})
    return with_query(below(resolved.url, "collections", resolved.layer_name, "items"), parameters)
