"""Keeping count over pages: is this all, is it all once, and does it still look like the same layer?"""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ..errors import NovexError
from ..texts import tr
from ..wording import number
from .feature_requests import is_rd
from .records import Resolved
from .urls import host_of

MOST_PAGES = 100_000  # an endless chain of pages is a fault of the server
_ROUND = 100  # limits of servers are multiples of this
_RD_REACH = (-150_000.0, 280_000.0, 330_000.0, 1_000_000.0)  # the Netherlands and its part of the North Sea

GO_ON, DONE = "verder", "klaar"


class BrokenPageError(NovexError):
    """A fault in one page that a second try may well cure: it was broken off."""


class ServiceFaultError(NovexError):
    """The service answered that it will not or cannot do what was asked."""


class UselessPagesError(NovexError):
    """What came in is whole but of no use: the next attempt has to start anew."""


@dataclass(frozen=True)
class PageView:
    """What was found in one page; ``skip`` are the positions of features that had come before."""

    features: int
    skip: Tuple[int, ...] = ()
    filled: Mapping[str, int] = field(default_factory=dict)  # field -> features that have a value in it
    stated: Optional[int] = None  # numberReturned
    matched: Optional[int] = None  # numberMatched
    next_url: str = ""

    @property
    def fresh(self) -> int:
        return self.features - len(self.skip)


@dataclass
class Tally:
    """The count over the pages so far. ``expected`` is what the service said, None when it does not say."""

    expected: Optional[int] = None
    received: int = 0  # with doubles
    unique: int = 0
    pages: int = 0
    largest: int = 0  # features on the fullest page
    filled: Dict[str, int] = field(default_factory=dict)
    repeats: bool = False  # the server gave the same page again

    @property
    def doubles(self) -> int:
        return self.received - self.unique

    def add(self, page: PageView) -> str:
        """Take a page in; DONE when it shows that no further one will bring anything new."""
        self.pages += 1
        self.received += page.features
        self.unique += page.fresh
        self.largest = max(self.largest, page.features)
        for name, count in page.filled.items():
            self.filled[name] = self.filled.get(name, 0) + count
        if self.expected is None and page.matched is not None:
            self.expected = page.matched
        if page.features and not page.fresh:
            self.repeats = True
            return DONE
        return DONE if not page.features or self.pages >= MOST_PAGES else GO_ON

    def is_met(self, limit: int = 0) -> bool:
        """Whether the stated count is in. Some servers (MapServer, unless told otherwise) never state more than the
        most that they give per request, so that a count that looks like such a ``limit`` calls for one more look.
        """
        if self.expected is None or self.unique < self.expected:
            return False
        return self.unique == self.expected and not looks_like_a_limit(self.expected, limit)

    def renamed(self, page: PageView) -> Tuple[Sequence[str], Sequence[str]]:
        """Fields that went and fields that came, when this page has other ones than those before; else nothing.

        Services leave out fields without a value, so only a field that every feature had until now, replaced
        by one that every feature of this page has, is a sign of another schema.
        """
        if not self.received or not page.features:
            return (), ()
        gone = [name for name, count in self.filled.items() if count == self.received and not page.filled.get(name)]
        new = [name for name, count in page.filled.items() if count == page.features and name not in self.filled]
        return (sorted(gone), sorted(new)) if gone and new else ((), ())


def looks_like_a_limit(count: int, limit: int = 0) -> bool:
    """True for a count that may be the most a server gives: its known limit, or a round number."""
    return count > 0 and (count == limit or count % _ROUND == 0)


def settle(tally: Tally, resolved: Resolved, asked: int) -> List[str]:
    """After the last page: Dutch remarks on a complete result. ``asked`` is the page size that was asked for.

    Raises NovexError when fewer features came than there are.
    """
    if tally.expected is not None and tally.unique < tally.expected:
        raise too_few(tally, resolved)
    if tally.repeats and tally.expected is None and asked and tally.largest == asked:
        raise UselessPagesError(
            tr("{layer}: {host} geeft steeds dezelfde {count} kenmerken en zegt niet hoeveel er zijn.").format(
                layer=name_of(resolved), host=host_of(resolved.url), count=number(tally.largest)
            ),
            _ask_otherwise(),
        )
    said = []
    if tally.repeats and tally.expected is not None and looks_like_a_limit(tally.expected, asked):
        text = tr("{layer}: {host} meldt precies {count} kenmerken en bladert niet; als er meer zijn, ontbreken die.")
        said.append(text.format(layer=name_of(resolved), host=host_of(resolved.url), count=number(tally.unique)))
    elif tally.repeats:
        text = tr("{layer}: de server negeert bladeren; de {count} kenmerken van de eerste pagina zijn gebruikt.")
        said.append(text.format(layer=name_of(resolved), count=number(tally.unique)))
    elif tally.doubles:
        text = tr("{layer}: {count} kenmerken kwamen dubbel en tellen eenmaal.")
        said.append(text.format(layer=name_of(resolved), count=number(tally.doubles)))
    if tally.expected is not None and tally.unique > tally.expected:
        text = tr("{layer}: de dienst meldde {stated} kenmerken en gaf er {count}.")
        said.append(
            text.format(layer=name_of(resolved), stated=number(tally.expected), count=number(tally.unique))
        )
    return said


def too_few(tally: Tally, resolved: Resolved) -> UselessPagesError:
    values = {
        "layer": name_of(resolved),
        "host": host_of(resolved.url),
        "stated": number(tally.expected or 0),
        "count": number(tally.unique),
        "doubles": number(tally.doubles),
    }
    if tally.repeats:
        text = tr(
            "{layer}: {host} meldt {stated} kenmerken maar geeft op elke pagina dezelfde; er kwamen er {count} binnen."
        )
    elif tally.doubles:
        text = tr("{layer}: {host} meldt {stated} kenmerken maar gaf er {count}; {doubles} kwamen dubbel.")
    else:
        text = tr("{layer}: {host} meldt {stated} kenmerken maar gaf er {count}.")
    return UselessPagesError(text.format(**values), _ask_otherwise())


def check_fields(tally: Tally, page: PageView, resolved: Resolved) -> None:
    """Raises NovexError when a page has other field names than those before it."""
    gone, new = tally.renamed(page)
    if gone:
        text = tr("{layer}: {host} veranderde halverwege de velden: {gone} werd {new}.")
        raise UselessPagesError(
            text.format(
                layer=name_of(resolved), host=host_of(resolved.url), gone=", ".join(gone), new=", ".join(new)
            ),
            tr("De dienst wordt waarschijnlijk bijgewerkt. Probeer het later opnieuw."),
        )


def _ask_otherwise() -> str:
    return tr("Probeer het later opnieuw, vraag een kleiner gebied, of kies een andere dienst voor deze laag.")


def name_of(resolved: Resolved) -> str:
    return resolved.title or resolved.code


# -- which features came before


def feature_keys(ids: Sequence[Any], contents: Sequence[bytes]) -> List[bytes]:
    """A key for every feature of a page: the same key means the same feature.

    With an id that is the id. An id that stands twice on one page does not tell features apart, so the content then
    does. Without ids the content does, and its copies on one page are kept apart: they are no fault of paging.
    """
    seen: Dict[Any, List[bytes]] = {}
    keys = []
    for identity, content in zip(ids, contents):
        if identity is None:
            copies = seen.setdefault(content, [])
            copies.append(content)
            keys.append(_hash(b"c", content, str(len(copies)).encode("ascii")))
            continue
        named = seen.setdefault(("id", identity), [])
        key = str(identity).encode("utf-8", "replace")
        doubtful = bool(named) and content not in named
        named.append(content)
        keys.append(_hash(b"d", key, content) if doubtful else _hash(b"i", key))
    return keys


def _hash(*parts: bytes) -> bytes:
    digest = hashlib.blake2b(digest_size=12)
    for part in parts:
        digest.update(len(part).to_bytes(4, "big"))
        digest.update(part)
    return digest.digest()


def content_of(value: Any) -> bytes:
    """A short stand-in for any plain value, the same for the same content."""
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True, default=str)
    return _hash(text.encode("utf-8", "replace"))


# -- coordinates


def coordinates_fit(crs: str, centres: Sequence[Tuple[float, float]], *, geographic: bool) -> bool:
    """Whether most features lie where features in this CRS can lie (x before y); no features always fit."""
    if not centres:
        return True
    fits: Callable[[float, float], bool] = _in_degrees if geographic else (_in_rd if is_rd(crs) else _in_metres)
    good = sum(1 for x, y in centres if fits(x, y))
    return good * 2 >= len(centres)


def _in_degrees(x: float, y: float) -> bool:
    """On the globe, and not with the axes changed about: the Netherlands lie near 5 east, 52 north."""
    swapped = 50 <= x <= 57 and 1 <= y <= 8
    return abs(x) <= 180 and abs(y) <= 90 and not swapped


def _in_rd(x: float, y: float) -> bool:
    west, south, east, north = _RD_REACH
    return west <= x <= east and south <= y <= north


def _in_metres(x: float, y: float) -> bool:
    return abs(x) > 360 or abs(y) > 360 or (x == 0 and y == 0)


# -- links


def next_link(links: Any) -> str:
    """The target of the link to the next page, as it is written; '' when there is none."""
    if not isinstance(links, list):
        return ""
    found = [item for item in links if isinstance(item, dict) and item.get("rel") == "next" and item.get("href")]
    preferred = [item for item in found if "json" in str(item.get("type", "")).lower()]
    return str((preferred or found or [{}])[0].get("href", ""))


def whole_number(value: Any) -> Optional[int]:
    """A count as services write it: a number, digits, or a word such as 'unknown' (None)."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and value.strip().isdecimal() else None
