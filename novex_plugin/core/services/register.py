"""Where today's address of a layer is looked up: the national register of metadata, and the list of OGC APIs."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Dict, Iterable, Optional, Protocol, Tuple

from ...paths import resources
from ..model.tables import read_json
from . import csw, ogcapi
from .addresses import endpoint, is_web
from .documents import NoServiceError, read_document, read_json_document
from .metadata import MetadataRecord, OnlineResource
from .records import ATOM, FILE, OGC_API, WCS, WFS, WMS, WMTS, Fetch
from .xml import ReadXml

_WHAT = "CSW"
_FILE = ("catalogus", "register.json")
_PROTOCOLS = (
    (r"ogc[: ]*api.*feat|oapif", OGC_API),
    (r"\bwfs\b", WFS),
    (r"\bwmts\b", WMTS),
    (r"\bwms\b", WMS),
    (r"\bwcs\b", WCS),
    (r"\batom\b", ATOM),
)
_IN_ADDRESS = (
    (r"/ogc/v\d|/collections\b", OGC_API),
    (r"service=wfs|/wfs\b", WFS),
    (r"service=wmts|/wmts\b", WMTS),
    (r"service=wms|/wms\b", WMS),
    (r"service=wcs|/wcs\b", WCS),
    (r"/atom\b.*\.xml|atom\.xml", ATOM),
    (r"\.gpkg(\?|$)", FILE),
)


@dataclass(frozen=True)
class Registry:
    """The two places to ask, and the questions in CQL. ``services_cql`` has ``{id}`` where the dataset's id goes."""

    csw_url: str
    ogc_index_url: str
    keyword_cql: str = ""
    services_cql: str = ""
    page_size: int = 20


@dataclass(frozen=True)
class Place:
    """A service that the register names for a layer, with the layer name that it gives (often none)."""

    kind: str
    url: str
    layer_name: str = ""


class Known(Protocol):
    """What of a catalogue layer is compared with the register."""

    @property
    def code(self) -> str: ...
    @property
    def metadata_id(self) -> str: ...
    @property
    def in_basisset(self) -> bool: ...


@dataclass(frozen=True)
class Comparison:
    """The catalogue against the register: records nobody has here, codes that the register lists (no longer)."""

    new: Tuple[MetadataRecord, ...] = ()
    gone: Tuple[str, ...] = ()  # in the catalogue marked as basisset, by the register no more
    unchanged: Tuple[str, ...] = ()


@cache
def default_registry() -> Registry:
    """The national register and list. Raises NovexError when their file is broken."""
    content = read_json(resources(*_FILE))
    return Registry(
        csw_url=content["csw"],
        ogc_index_url=content["ogc_index"],
        keyword_cql=content["trefwoord_cql"],
        services_cql=content["diensten_cql"],
        page_size=int(content["per_pagina"]),
    )


def find_record(registry: Registry, metadata_id: str, fetch: Fetch, read_xml: ReadXml) -> Optional[MetadataRecord]:
    """The record with this id; None when the register has none. Raises NovexError when it cannot be asked."""
    answer = fetch(csw.record_url(registry.csw_url, metadata_id))
    try:
        records = csw.parse_by_id(read_document(answer, read_xml, _WHAT))
    except NoServiceError as error:
        if error.definitive and answer.status:  # some registers answer an unknown id with 404
            return None
        raise
    wanted = metadata_id.lower()
    return next((one for one in records if one.identifier.lower() == wanted), records[0] if records else None)


def find_services(registry: Registry, metadata_id: str, fetch: Fetch, read_xml: ReadXml) -> Tuple[MetadataRecord, ...]:
    """The records of the services that work on this dataset. Raises NovexError when the register cannot be asked."""
    if not registry.services_cql or re.search(r"['%]", metadata_id):
        return ()
    cql = registry.services_cql.replace("{id}", metadata_id)
    found = _search(registry, cql, fetch, read_xml)
    return tuple(one for one in found if not one.operates_on or metadata_id.lower() in one.operates_on)


def official_list(fetch: Fetch, read_xml: ReadXml, registry: Registry) -> Tuple[MetadataRecord, ...]:
    """Every record with the keyword of the basisset. Raises NovexError when the register cannot be asked."""
    return _search(registry, registry.keyword_cql, fetch, read_xml)


def compare(layers: Iterable[Known], records: Iterable[MetadataRecord]) -> Comparison:
    """What the register lists against what the catalogue has, by metadata id. Layers without one are left out."""
    listed: Dict[str, MetadataRecord] = {one.identifier.lower(): one for one in records}
    known = {layer.metadata_id.lower() for layer in layers if layer.metadata_id}
    marked = [layer for layer in layers if layer.metadata_id]
    return Comparison(
        new=tuple(record for identifier, record in listed.items() if identifier not in known),
        gone=tuple(one.code for one in marked if one.in_basisset and one.metadata_id.lower() not in listed),
        unchanged=tuple(one.code for one in marked if one.metadata_id.lower() in listed),
    )


def find_apis(registry: Registry, fetch: Fetch) -> Tuple[ogcapi.Landing, ...]:
    """The OGC APIs by the list. Raises NovexError when it cannot be read."""
    answer = fetch(registry.ogc_index_url)
    return ogcapi.parse_index(read_json_document(answer, "OGC API"), answer.url or registry.ogc_index_url)


def places(records: Iterable[MetadataRecord]) -> Tuple[Place, ...]:
    """The services that records name, each once per address and layer name, in the order of the records."""
    found: Dict[Tuple[str, str, str], Place] = {}
    for record in records:
        for resource in record.resources:
            kind = kind_of(resource, record.service_type)
            if kind and is_web(resource.url):
                url = resource.url if kind in (ATOM, FILE, WMTS) else endpoint(resource.url)
                found.setdefault((kind, url, resource.name), Place(kind, url, resource.name))
    return tuple(found.values())


def kind_of(resource: OnlineResource, service_type: str = "") -> str:
    """The kind of service of an address: by its protocol, else by the address; '' for pages and what is unknown."""
    for text, patterns in ((resource.protocol, _PROTOCOLS), (resource.url, _IN_ADDRESS), (service_type, _PROTOCOLS)):
        for pattern, kind in patterns:
            if re.search(pattern, text.lower()):
                return kind
    return ""


def _search(registry: Registry, cql: str, fetch: Fetch, read_xml: ReadXml) -> Tuple[MetadataRecord, ...]:
    def page(start: int) -> csw.Page:
        url = csw.search_url(registry.csw_url, cql, start, registry.page_size)
        return csw.parse_page(read_document(fetch(url), read_xml, _WHAT))

    return csw.all_pages(page)
