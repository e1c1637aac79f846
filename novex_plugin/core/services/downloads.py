"""Files to download: which a feed has, which one is the layer, and whether an address of a file still holds."""

import re
from dataclasses import replace
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

from ..errors import NovexError
from ..texts import tr
from . import atom
from .addresses import endpoint, is_web, same, without_query
from .documents import NoServiceError, not_a_service, number, reachable, read_document
from .naming import Item, likeness, match, plain
from .offers import Offer
from .records import ATOM, FILE, Answer, Fetch
from .xml import ReadXml

MOST_FEEDS = 12  # dataset feeds that are opened of one index


def look_at_files(kind: str, url: str, title: str, fetch: Fetch, read_xml: ReadXml, peek: Optional[Fetch]) -> Offer:
    """What can be downloaded at this address: a feed, a file in a feed, a single file, or a file on disk.

    ``title`` picks the feed when an index has many. ``peek`` asks for the head of a file without its content;
    without it a file that no feed lists cannot be looked at. Raises NovexError.
    """
    if not is_web(url):
        return _file_on_disk(url)
    if not atom.is_file(url):
        return _feed(url, title, fetch, read_xml)
    try:
        offer = _feed(atom.feed_beside(url), title, fetch, read_xml)
    except NovexError:
        return _single_file(kind, url, peek)
    if any(same(file.url, url) for file in offer.files) or _successor(url, offer.files) is not None:
        return offer
    return _single_file(kind, url, peek) if peek else offer


def pick_file(offer: Offer, url: str, name: str, title: str) -> Tuple[Optional[atom.File], Tuple[Item, ...]]:
    """The file that is the layer, or None and what it may be.

    ``url`` is what the catalogue has: the file itself, its edition of another year, or the feed.
    """
    if not offer.files:
        return None, ()
    if atom.is_file(url):
        listed = next((file for file in offer.files if file.url == url or same(file.url, url)), None)
        listed = listed or _successor(url, offer.files)
        if listed:
            return listed, ()
    datasets = dict.fromkeys(file.dataset for file in offer.files)
    if len(datasets) == 1 and not atom.is_file(url):
        return atom.choose(offer.files), ()
    found = match(name, title, offer.items)
    if found.item is None:
        return None, found.candidates or offer.items[:8]
    chosen = next(file for file in offer.files if file.url == found.item.url)
    return atom.choose(tuple(file for file in offer.files if file.dataset == chosen.dataset)), ()


def _feed(url: str, title: str, fetch: Fetch, read_xml: ReadXml) -> Offer:
    """A feed with the files of the datasets under it; of an index with many only those that are like ``title``."""
    answer = fetch(url)
    feed = atom.parse_feed(read_document(answer, read_xml, ATOM), answer.url or url)
    files = [replace(file, dataset=feed.title) for file in feed.files]
    seconds, rights = answer.seconds, feed.rights
    for address in _dataset_feeds(feed, title):
        below = fetch(address)
        inner = atom.parse_feed(read_document(below, read_xml, ATOM), below.url or address)
        files += [replace(file, dataset=inner.title or address) for file in inner.files]
        seconds, rights = max(seconds, below.seconds), inner.rights or rights
    if not files:
        raise NoServiceError(
            tr("ATOM: de feed '{title}' heeft geen bestanden.").format(title=feed.title or url),
            tr("Zoek het bestand op bij de bronhouder."),
        )
    return Offer(
        ATOM, endpoint(answer.url or url), tuple(map(_item, files)), title=feed.title, answered=answer.url or url,
        seconds=seconds, files=tuple(files), rights=rights,
    )  # fmt: skip


def _dataset_feeds(feed: atom.Feed, title: str) -> Sequence[str]:
    entries = [entry for entry in feed.entries if entry.feeds]
    if len(entries) > 1:
        alike = [entry for entry in entries if likeness(re.sub(r"\(.*?\)", " ", title), entry.title) >= 0.8]
        entries = alike or entries
    return list(dict.fromkeys(address for entry in entries for address in entry.feeds))[:MOST_FEEDS]


def _item(file: atom.File) -> Item:
    crs = (file.crs,) if file.crs else ()
    return Item(_stem(file.url), file.title or file.dataset, crs, (file.type,), file.url, file.size, file.updated)


def _successor(url: str, files: Sequence[atom.File]) -> Optional[atom.File]:
    """The file that took the place of ``url``: the same name and kind but for a year, date or version."""
    alike: List[atom.File] = [
        file for file in files if plain(_stem(file.url)) == plain(_stem(url)) and _ending(file.url) == _ending(url)
    ]
    return max(alike, key=lambda file: (file.updated, file.url)) if alike else None


def _single_file(kind: str, url: str, peek: Optional[Fetch]) -> Offer:
    if peek is None:
        raise NoServiceError(
            tr("Het bestand {url} staat in geen feed; of het er nog is, blijkt pas bij ophalen.").format(url=url),
            tr("Haal het bestand op, of zoek de feed van de bronhouder."),
        )
    answer: Answer = reachable(peek(url), kind)
    if answer.content_type == "text/html":
        raise not_a_service(kind)
    size = number(answer.headers.get("content-length", ""))
    file = atom.File(answer.url or url, _stem(url), answer.content_type, size)
    return Offer(
        kind, url, (_item(file),), title=file.title, answered=file.url, seconds=answer.seconds, files=(file,)
    )  # fmt: skip


def _file_on_disk(path: str) -> Offer:
    place = Path(path)
    if not place.exists():
        raise NoServiceError(
            tr("Het bestand {path} bestaat niet (meer).").format(path=path),
            tr("Wijs het bestand opnieuw aan, of controleer of de schijf is verbonden."),
        )
    file = atom.File(path, place.stem, size=place.stat().st_size)
    return Offer(FILE, path, (_item(file),), title=place.stem, answered=path, files=(file,))


def _stem(url: str) -> str:
    return re.sub(r"\.\w+$", "", without_query(url).rstrip("/").rsplit("/", 1)[-1])


def _ending(url: str) -> str:
    return without_query(url).lower().rsplit(".", 1)[-1]
