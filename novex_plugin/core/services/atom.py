"""ATOM downloads, two feeds deep: an index of datasets, and for each the files."""

import re
from dataclasses import dataclass
from typing import Optional, Tuple

from .addresses import join, without_query
from .documents import RD, crs_name, number, refuse_exception, unexpected, unique
from .xml import XmlNode

_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_FEED_TYPES = ("application/atom+xml",)
# Best first: GDAL reads a GeoPackage as it is, a zip after unpacking, GML only when its schema is friendly.
_PREFERENCE = (
    (".gpkg", ("application/geopackage+sqlite3", "application/x-gpkg", "application/vnd.opengeospatial.geopackage")),
    (".zip", ("application/zip", "application/x-zip", "application/x-zip-compressed", "application/x-gmz")),
    (".gml", ("application/gml+xml", "text/xml", "application/xml")),
    (".json", ("application/geo+json", "application/json")),
)


@dataclass(frozen=True)
class File:
    """Something to download. ``size`` in bytes, 0 = the feed does not say; ``updated`` ISO 8601."""

    url: str
    title: str = ""
    type: str = ""
    size: int = 0
    updated: str = ""
    crs: str = ""
    dataset: str = ""  # title of the feed that lists it


@dataclass(frozen=True)
class Entry:
    """One entry: the feeds it leads to, and the files it holds."""

    id: str
    title: str = ""
    updated: str = ""
    feeds: Tuple[str, ...] = ()
    files: Tuple[File, ...] = ()
    metadata_ids: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Feed:
    title: str
    updated: str = ""
    rights: str = ""
    entries: Tuple[Entry, ...] = ()

    @property
    def files(self) -> Tuple[File, ...]:
        return tuple(file for entry in self.entries for file in entry.files)


def parse_feed(root: XmlNode, url: str) -> Feed:
    """``url`` is where the feed came from; links relative to it are made full. Raises NovexError for no feed."""
    refuse_exception(root, "ATOM")
    if root.name != "feed":
        raise unexpected("ATOM", root.name)
    base = join(url, root.get("base")) if root.get("base") else url
    return Feed(
        title=root.value("title"),
        updated=root.value("updated"),
        rights=root.value("rights"),
        entries=tuple(_entry(node, base) for node in root.all("entry")),
    )


def choose(files: Tuple[File, ...]) -> Optional[File]:
    """The file to download: GeoPackage before zip before GML, and RD before other CRSs; None when none can be read.

    Of equals the first, as the feed has it.
    """
    ranked = [(_rank(file), file.crs not in (RD, ""), file.crs != RD, place) for place, file in enumerate(files)]
    readable = [rank for rank in ranked if rank[0] < len(_PREFERENCE)]
    return files[min(readable)[3]] if readable else None


def is_file(url: str) -> bool:
    """Does this address name a file to download, and not a feed?"""
    return bool(re.search(r"\.(gpkg|zip|gml|json|geojson|7z|gz|laz|tif)$", without_query(url), flags=re.IGNORECASE))


def feed_beside(url: str) -> str:
    """Where the feed of a file most likely is: ``<base>/downloads/x.gpkg`` belongs to ``<base>/index.xml``."""
    folder = without_query(url).rsplit("/", 1)[0]
    return re.sub(r"/downloads?$", "", folder, flags=re.IGNORECASE) + "/index.xml"


def _entry(node: XmlNode, base: str) -> Entry:
    feeds, files = [], []
    crs = _crs(node)
    for link in node.all("link"):
        address, kind, rel = link.get("href"), link.get("type").split(";")[0].lower(), link.get("rel") or "alternate"
        if not address or rel in ("describedby", "related", "search", "up", "self", "license", "via"):
            continue
        full = join(base, address)
        if kind in _FEED_TYPES:
            feeds.append(full)
        elif kind != "text/html" or is_file(full):
            title = link.get("title") or node.value("title")
            updated = link.get("updated") or node.value("updated")
            files.append(File(full, title, kind, number(link.get("length")), updated, crs))
    described = [link.get("href") for link in node.all("link") if link.get("rel") == "describedby"]
    codes = [child.text for child in node.children if child.name == "spatial_dataset_identifier_code"]
    ids = [found.group(0).lower() for text in described + codes for found in _UUID.finditer(text)]
    return Entry(node.value("id"), node.value("title"), node.value("updated"), unique(feeds), tuple(files), unique(ids))


def _crs(node: XmlNode) -> str:
    """The CRS of an entry's files: its category, by the rules of INSPIRE."""
    for category in node.all("category"):
        name = crs_name(category.get("term"))
        if re.match(r"(EPSG|OGC):", name):
            return name
        label = crs_name(category.get("label"))
        if re.match(r"(EPSG|OGC):", label):
            return label
    return ""


def _rank(file: File) -> int:
    """Place in the order of preference: by the name of the file, and only then by the type the feed gives it."""
    name = without_query(file.url).lower()
    for place, (ending, _) in enumerate(_PREFERENCE):
        if name.endswith(ending):
            return place
    if is_file(file.url):
        return len(_PREFERENCE)
    return next((place for place, (_, types) in enumerate(_PREFERENCE) if file.type in types), len(_PREFERENCE))
