"""Is this the layer that was meant? By name, by title, and by what its data look like when names say too little."""

import difflib
import re
from dataclasses import dataclass
from typing import Iterable, Sequence, Tuple

from .addresses import local_name

CERTAIN, PLAUSIBLE, LEAD = 0.86, 0.6, 0.1
_NOISE = {
    "actueel", "actuele", "latest", "current", "wfs", "wms", "wmts", "ogc", "gpkg", "geopackage", "laag",
    "layer", "inspire",
}  # fmt: skip


@dataclass(frozen=True)
class Item:
    """One layer of a service, of whatever kind."""

    name: str
    title: str = ""
    crs: Tuple[str, ...] = ()
    formats: Tuple[str, ...] = ()
    url: str = ""  # of the file, where each layer has its own address
    size_bytes: int = 0
    date: str = ""
    is_group: bool = False  # of a WMS: draws the layers under it


@dataclass(frozen=True)
class Match:
    """``item`` None: not certain; ``candidates`` then are what it may be, the likeliest first."""

    item: "Item | None" = None
    renamed: bool = False
    candidates: Tuple[Item, ...] = ()


def match(name: str, title: str, items: Sequence[Item]) -> Match:
    """The layer called ``name`` (Dutch ``title`` in the catalogue) among those of a service.

    Without a name the title decides, or the only layer there is. A year, date, version or 'actueel' in a name may
    differ; a short number may not, for zone 1 is not zone 2.
    """
    same = _same_name(name, items)
    if same is not None:
        return Match(same)
    items = [one for one in items if not one.is_group] or items  # a group is meant only by its very name
    if not name and len(items) == 1:
        return Match(items[0])
    alike = [one for one in items if name and plain(one.name) and plain(one.name) == plain(name)]
    if len(alike) == 1:
        return Match(alike[0], renamed=True)
    ranked = sorted(((_score(name, title, one), -place) for place, one in enumerate(items)), reverse=True)
    likely = [(score, items[-place]) for score, place in ranked if score >= PLAUSIBLE]
    if likely and _is_clear(likely, len(items)):
        return Match(likely[0][1], renamed=bool(name))
    return Match(candidates=tuple(one for _score_, one in likely[:8]))


def plain(name: str) -> str:
    """A name without what changes from one edition to the next: namespace, case, year, date, version, 'actueel'."""
    return "".join(_words(local_name(name)))


def likeness(one: str, other: str) -> float:
    """0 (nothing alike) to 1 for two titles; 0 when their short numbers differ."""
    first, second = _words(one), _words(other)
    if not first or not second or _numbers(first) != _numbers(second):
        return 0.0
    return max(_ratio(" ".join(first), " ".join(second)), _ratio(" ".join(sorted(first)), " ".join(sorted(second))))


def _same_name(name: str, items: Sequence[Item]) -> "Item | None":
    wanted = name.strip()
    for compare in (str, str.lower):
        for one in items:
            if wanted and compare(one.name) == compare(wanted):
                return one
    bare = [one for one in items if wanted and local_name(one.name).lower() == local_name(wanted).lower()]
    return bare[0] if len(bare) == 1 else None


def _score(name: str, title: str, item: Item) -> float:
    own = re.sub(r"\(.*?\)", " ", title)  # the catalogue adds the kind of service in brackets
    by_name = likeness(local_name(name), local_name(item.name)) if name else 0.0
    by_title = max(likeness(own, item.title), likeness(own, local_name(item.name)))
    return max(by_name, by_title)


def _is_clear(likely: Sequence[Tuple[float, Item]], count: int) -> bool:
    """The best is good enough and the second well behind; in a service of one layer a likeness is enough."""
    best = likely[0][0]
    second = likely[1][0] if len(likely) > 1 else 0.0
    return count == 1 or (best >= CERTAIN and best - second >= LEAD)


def _words(text: str) -> "list[str]":
    found = re.findall(r"[^\W\d_]+|\d+", text.lower())
    return [word for word in found if not (word in _NOISE or (word.isdigit() and len(word) >= 4) or word == "v")]


def _numbers(words: Iterable[str]) -> "list[str]":
    return sorted(word for word in words if word.isdigit())


def _ratio(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one, other).ratio()
