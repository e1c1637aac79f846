"""One look at a service, of any kind: which layers it has, in one shape for all kinds."""

from dataclasses import dataclass, replace
from typing import Callable, Dict, Tuple

from ..errors import NovexError
from ..texts import tr
from . import atom, ogcapi, wcs, wfs, wms, wmts
from .addresses import endpoint, host
from .documents import read_document, read_json_document, unique
from .naming import Item
from .records import ATOM, FILE, OGC_API, WCS, WFS, WMS, WMTS, Answer, Fetch
from .xml import ReadXml, XmlNode

_SAMPLE = 20  # features that are looked at for their attributes


@dataclass(frozen=True)
class Offer:
    """What a service answered. ``answered`` is the address after redirects, ``seconds`` how long it took."""

    kind: str
    url: str
    items: Tuple[Item, ...] = ()
    version: str = ""
    title: str = ""
    page_size: int = 0
    formats: Tuple[str, ...] = ()
    answered: str = ""
    seconds: float = 0.0
    files: Tuple[atom.File, ...] = ()  # of a download service
    rights: str = ""


@dataclass(frozen=True)
class Shape:
    """Attributes and kind of geometry (vlak, lijn, punt) of a layer, as far as its service tells."""

    fields: Tuple[str, ...] = ()
    geometry: str = ""


def look(kind: str, url: str, fetch: Fetch, read_xml: ReadXml) -> Offer:
    """Ask a live service at this address what it has; downloads are looked at in ``downloads``.

    Raises NovexError (NoServiceError when the address has no service) with the reason in Dutch.
    """
    if kind == OGC_API:
        return _look_at_api(url, fetch)
    if kind not in _XML_KINDS:
        raise NovexError(
            tr("'{kind}' is geen soort dienst die NOVEX kent.").format(kind=kind),
            tr("Kies een van: {kinds}.").format(kinds=", ".join((OGC_API, *_XML_KINDS, ATOM, FILE))),
        )
    address, parse = _XML_KINDS[kind]
    answer = fetch(address(url))
    offer = parse(read_document(answer, read_xml, kind), answer.url or url)
    own = offer.url if kind == WMTS else _own_endpoint(offer.url, answer.url or url)
    return replace(offer, url=own, answered=answer.url or url, seconds=answer.seconds)


def shape_of(offer: Offer, name: str, fetch: Fetch, read_xml: ReadXml) -> Shape:
    """Fields and geometry of one layer. Empty when the service does not tell, or not now: never an error."""
    try:
        if offer.kind == WFS:
            answer = fetch(wfs.describe_url(offer.url, name, offer.version))
            description = wfs.parse_description(read_document(answer, read_xml, WFS), name)
            return Shape(description.fields, wfs.geometry_kind(description))
        if offer.kind == OGC_API:
            return Shape(_api_fields(f"{offer.url}/collections/{name}", fetch))
    except NovexError:
        return Shape()
    return Shape()


def _own_endpoint(given: str, base: str) -> str:
    """Where further requests go: as the document says when that is the same host, otherwise where it came from.

    Servers behind a proxy name themselves by an inner address or by http.
    """
    if host(given) != host(base):
        return endpoint(base)
    if base.startswith("https:") and given.startswith("http:"):
        return "https:" + given[len("http:") :]
    return given


def _wfs(root: XmlNode, url: str) -> Offer:
    found = wfs.parse_capabilities(root, url)
    items = tuple(Item(one.name, one.title, one.crs, one.formats) for one in found.types)
    return Offer(WFS, found.url, items, found.version, found.title, found.page_size, found.formats)


def _wms(root: XmlNode, url: str) -> Offer:
    found = wms.parse_capabilities(root, url)
    items = tuple(Item(one.name, one.title, one.crs, is_group=one.is_group) for one in found.layers)
    return Offer(WMS, found.url, items, found.version, found.title, formats=found.formats)


def _wmts(root: XmlNode, url: str) -> Offer:
    found = wmts.parse_capabilities(root, url)
    items = tuple(Item(one.name, one.title, one.crs, one.formats) for one in found.layers)
    return Offer(WMTS, found.url, items, found.version, found.title)


def _wcs(root: XmlNode, url: str) -> Offer:
    found = wcs.parse_capabilities(root, url)
    items = tuple(Item(one.name, one.title, one.crs) for one in found.coverages)
    return Offer(WCS, found.url, items, found.version, found.title, formats=found.formats)


_XML_KINDS: Dict[str, Tuple[Callable[[str], str], Callable[[XmlNode, str], Offer]]] = {
    WFS: (wfs.capabilities_url, _wfs),
    WMS: (wms.capabilities_url, _wms),
    WMTS: (wmts.capabilities_url, _wmts),
    WCS: (wcs.capabilities_url, _wcs),
}


def _look_at_api(url: str, fetch: Fetch) -> Offer:
    asked = ogcapi.landing_url(url)
    content, answer = _json(asked, fetch)
    landing = ogcapi.parse_landing(content, answer.url or asked)
    listed, second = _json(landing.collections_url, fetch)
    items = tuple(
        Item(one.id, one.title, one.crs or ((one.storage_crs,) if one.storage_crs else ()), one.formats)
        for one in ogcapi.parse_collections(listed)
        if one.item_type == "feature"
    )
    return Offer(
        OGC_API,
        landing.url,
        items,
        version="1.0",
        title=landing.title,
        formats=next((item.formats for item in items if item.formats), ()),
        answered=answer.url or asked,
        seconds=max(answer.seconds, second.seconds),
    )


def _json(url: str, fetch: Fetch) -> Tuple[object, Answer]:
    """The JSON at an address: asked for as such, and once more as it stands for servers that refuse the parameter."""
    answer = fetch(ogcapi.as_json(url))
    if answer.status in (400, 404, 406):
        again = fetch(url)
        answer = again if again.ok else answer
    return read_json_document(answer, OGC_API), answer


def _api_fields(collection_url: str, fetch: Fetch) -> Tuple[str, ...]:
    """By the schema; where a server has none by what can be queried, which may be only a part, and by some features."""
    schema = _properties(f"{collection_url}/schema", fetch)
    if schema:
        return schema
    answer = fetch(ogcapi.as_json(f"{collection_url}/items?limit={_SAMPLE}"))
    try:
        seen = ogcapi.parse_item_fields(read_json_document(answer, OGC_API))
    except NovexError:
        seen = ()
    return unique([*_properties(f"{collection_url}/queryables", fetch), *seen])


def _properties(url: str, fetch: Fetch) -> Tuple[str, ...]:
    try:
        return ogcapi.parse_queryables(read_json_document(fetch(ogcapi.as_json(url)), OGC_API))
    except NovexError:
        return ()
