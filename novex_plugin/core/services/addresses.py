"""Addresses of services: put a request on them, take it off, compare them, read owner and dataset from them."""

import re
from typing import List, Tuple
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

# Parameters of a request, as opposed to those that name the service itself (map=, file=, token=).
REQUEST_PARAMETERS = {
    "service", "request", "version", "acceptversions", "typename", "typenames", "layers", "layer", "styles",
    "style", "crs", "srs", "srsname", "bbox", "width", "height", "format", "outputformat", "count",
    "maxfeatures", "startindex", "resulttype", "propertyname", "filter", "coverage", "coverageid", "identifier",
    "identifiers", "featureid", "exceptions", "transparent", "f",
}  # fmt: skip
_KIND_WORDS = {"ogc", "wfs", "wms", "wmts", "wcs", "atom", "ows", "api", "geoserver", "services", "service", "ogcapi"}
_VERSION = re.compile(r"^v?\d+([._]\d+)*$")


def with_query(url: str, **parameters: str) -> str:
    """The address with these parameters; those it has already (in any case of letters) are replaced."""
    parts = urlsplit(url.strip())
    given = {name.lower() for name in parameters}
    kept = [(name, value) for name, value in _query(parts.query) if name.lower() not in given]
    query = urlencode(kept + [(name, value) for name, value in parameters.items() if value], safe=":/,")
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def endpoint(url: str) -> str:
    """The address without a request: what stays are the parameters that the server itself needs."""
    parts = urlsplit(url.strip())
    kept = [(name, value) for name, value in _query(parts.query) if name.lower() not in REQUEST_PARAMETERS]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(kept, safe=":/,"), ""))


def join(base: str, href: str) -> str:
    """A link of a document as a full address."""
    return urljoin(base, href.strip())


def is_web(url: str) -> bool:
    return urlsplit(url.strip()).scheme.lower() in ("http", "https")


def without_query(url: str) -> str:
    return url.partition("?")[0]


def host(url: str) -> str:
    """Host and port in lower case, without the port that goes without saying."""
    return re.sub(r":(80|443)$", "", urlsplit(url.strip()).netloc.rsplit("@", 1)[-1].lower())


def key(url: str) -> Tuple[str, str, str]:
    """Equal for addresses that mean the same service: http or https, slash or not, request or not."""
    parts = urlsplit(endpoint(url))
    path = re.sub(r"/+$", "", parts.path)
    return host(url), path, "&".join(sorted(parts.query.split("&")))


def same(one: str, other: str) -> bool:
    return key(one) == key(other)


def local_name(name: str) -> str:
    """A layer name without the namespace that a server puts before it."""
    return name.strip().rsplit(":", 1)[-1]


def slug(url: str) -> Tuple[str, str]:
    """Owner and dataset by the path of an address, version left out: ('rvo', 'natura2000'); '' where it has none.

    Addresses of the national services read ``<host>/<owner>/<dataset>/<kind>/<version>``.
    """
    words: List[str] = []
    for part in urlsplit(url.strip()).path.lower().split("/"):
        if part in _KIND_WORDS or _VERSION.match(part):
            if words:
                break
            continue
        if part:
            words.append(part)
    if len(words) < 2:
        return "", words[0] if words else ""
    return words[-2], words[-1]


def version_of(url: str) -> Tuple[int, ...]:
    """The version in the path of an address as numbers: (1, 0) for ``/v1_0``; empty when there is none."""
    found = [part for part in urlsplit(url.strip()).path.lower().split("/") if re.match(r"^v\d", part)]
    return tuple(int(number) for number in re.findall(r"\d+", found[-1])) if found else ()


def _query(query: str) -> List[Tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)
