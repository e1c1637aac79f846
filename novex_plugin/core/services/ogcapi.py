"""OGC API Features: landing page, collections and what one may ask of them. JSON as it was decoded goes in."""

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Tuple

from .addresses import endpoint, join, with_query
from .documents import best_crs, crs_name, crs_names, objects, text_of, unexpected, unique
from .records import Box

_WHAT = "OGC API"


@dataclass(frozen=True)
class Collection:
    """One collection. ``storage_crs`` is the one that its data are kept in; ``extent`` is as given (mostly WGS 84)."""

    id: str
    title: str = ""
    description: str = ""
    crs: Tuple[str, ...] = ()
    storage_crs: str = ""
    item_type: str = "feature"
    extent: Optional[Box] = None
    formats: Tuple[str, ...] = ()  # media types of its items

    @property
    def best_crs(self) -> str:
        return best_crs(self.crs) or self.storage_crs


@dataclass(frozen=True)
class Landing:
    """``url`` is the landing page itself, ``collections_url`` where the list of collections is."""

    url: str
    title: str
    collections_url: str
    description: str = ""


def landing_url(url: str) -> str:
    """The landing page, also from the address of one of its collections."""
    bare = endpoint(url).rstrip("/")
    return bare.split("/collections")[0]


def as_json(url: str) -> str:
    """The same address, asked for as JSON; servers answer browsers and others with pages."""
    return with_query(url, f="json")


def parse_landing(content: Any, url: str) -> Landing:
    """Raises NovexError when the document has no links, as a landing page must."""
    links = objects(content, "links")
    if not isinstance(content, dict) or not links:
        raise unexpected(_WHAT, "JSON")
    bare = landing_url(url)
    data = next((link for link in links if text_of(link, "rel").rsplit("/", 1)[-1] == "data"), None)
    address = join(bare + "/", text_of(data, "href")) if data else f"{bare}/collections"
    return Landing(bare, text_of(content, "title"), endpoint(address).rstrip("/"), text_of(content, "description"))


def parse_collections(content: Any) -> Tuple[Collection, ...]:
    """Raises NovexError when the document lists no collections."""
    if not isinstance(content, dict) or not isinstance(content.get("collections"), list):
        raise unexpected(_WHAT, "JSON")
    shared = crs_names(_texts(content.get("crs")))
    return tuple(_collection(item, shared) for item in objects(content, "collections") if text_of(item, "id", "name"))


def parse_collection(content: Any) -> Collection:
    """One collection document. Raises NovexError when it has no id."""
    if not isinstance(content, dict) or not text_of(content, "id", "name"):
        raise unexpected(_WHAT, "JSON")
    return _collection(content, ())


def parse_queryables(content: Any) -> Tuple[str, ...]:
    """Names of the properties in a JSON schema (queryables or schema), geometry left out."""
    properties = content.get("properties") if isinstance(content, dict) else None
    if not isinstance(properties, dict):
        raise unexpected(_WHAT, "JSON")
    return tuple(name for name, spec in properties.items() if not _is_geometry(name, spec))


def parse_item_fields(content: Any) -> Tuple[str, ...]:
    """Names of the properties of the features in a GeoJSON answer: all that any of them has."""
    features = objects(content, "features")
    return unique(name for one in features if isinstance(one.get("properties"), dict) for name in one["properties"])


def parse_index(content: Any, url: str) -> Tuple[Landing, ...]:
    """A list of APIs, each with a title and links; the link ``root`` (or else the first) is the landing page."""
    found = []
    for item in objects(content, "apis", "services", "items"):
        links = objects(item, "links")
        roots = [link for link in links if text_of(link, "rel") in ("root", "self", "service", "landing-page")]
        address = text_of((roots or list(links) or [item])[0], "href", "url")
        if address:
            bare = landing_url(join(url, address))
            found.append(Landing(bare, text_of(item, "title", "name"), f"{bare}/collections"))
    return tuple(found)


def _collection(record: Mapping[str, Any], shared: Tuple[str, ...]) -> Collection:
    named = crs_names(_texts(record.get("crs")))
    if "#/crs" in _texts(record.get("crs")):
        named = unique([*(name for name in named if name != "#/crs"), *shared])
    items = [link for link in objects(record, "links") if text_of(link, "rel") == "items"]
    return Collection(
        id=text_of(record, "id", "name"),
        title=text_of(record, "title"),
        description=text_of(record, "description"),
        crs=named or shared,
        storage_crs=crs_name(text_of(record, "storageCrs", "storageCRS")),
        item_type=text_of(record, "itemType") or "feature",
        extent=_extent(record.get("extent")),
        formats=unique(text_of(link, "type") for link in items),
    )


def _extent(extent: Any) -> Optional[Box]:
    """The box of a spatial extent, of any of the shapes that servers give it."""
    spatial: Any = extent.get("spatial") if isinstance(extent, dict) else None
    boxes: Any = spatial.get("bbox") if isinstance(spatial, dict) else spatial
    box = boxes[0] if isinstance(boxes, list) and boxes and isinstance(boxes[0], list) else boxes
    if not isinstance(box, list) or len(box) not in (4, 6) or not all(isinstance(v, (int, float)) for v in box):
        return None
    half = len(box) // 2
    return float(box[0]), float(box[1]), float(box[half]), float(box[half + 1])


def _texts(value: Any) -> Tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _is_geometry(name: str, spec: Any) -> bool:
    if not isinstance(spec, dict):
        return False
    record: Dict[str, Any] = spec
    if "geojson.org" in text_of(record, "$ref") or text_of(record, "x-ogc-role") == "primary-geometry":
        return True
    named = name.lower() in ("geometry", "geom") and "$ref" in record
    return named or text_of(record, "format").startswith("geometry")
