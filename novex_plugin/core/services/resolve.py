"""Where a layer of the catalogue lives today.

The catalogue's own addresses first; when none has the layer, the metadata register by the id that does not
change, then the list of OGC APIs, then moves that are known. Each try is kept, so that a refusal can name them all.
"""

from dataclasses import replace
from typing import Iterable, List, Optional, Sequence, Tuple

from ..catalogue.licences import find_licence
from ..catalogue.moves import Move
from ..errors import NovexError
from ..texts import tr
from . import atom, offers, register
from .addresses import host, same
from .documents import best_crs
from .metadata import MetadataRecord
from .naming import Item
from .ogcapi import landing_url
from .records import (
    ATOM,
    FILE,
    MOVED,
    PICTURE_SERVICES,
    RENAMED,
    SLOW,
    VECTOR_SERVICES,
    WORKS,
    Fetch,
    Resolved,
)
from .register import Registry
from .search import Attempt, Hit, Search
from .wanted import Layer
from .xml import ReadXml


class NotFoundError(NovexError):
    """The layer was found nowhere. Says what was tried, and whether that settles it.

    ``gone``: servers and register answered, and none has the layer. Otherwise something did not answer, and the layer
    may still be there. ``candidates``: layers that may be it, with a name too different to be certain.
    """

    def __init__(self, layer: Layer, attempts: Sequence[Attempt], candidates: Sequence[Item], gone: bool) -> None:
        lines = [f"{one.kind} {one.url}: {one.reason}" for one in attempts]
        message = tr("De laag '{name}' is niet gevonden.").format(name=layer.name)
        if candidates:
            names = ", ".join(f"{one.name} ({one.title})" if one.title else one.name for one in candidates)
            message += " " + tr("Misschien bedoeld: {names}.").format(names=names)
        if lines:
            message += " " + tr("Geprobeerd: {tries}").format(tries=" | ".join(lines))
        hint = tr("Kies zelf een laag of dienst, of vraag {owner} naar het nieuwe adres.").format(owner=layer.owner)
        super().__init__(message, hint if gone or candidates else tr("Probeer het later opnieuw."))
        self.attempts = tuple(attempts)
        self.candidates = tuple(candidates)
        self.gone = gone


def resolve(
    layer: Layer,
    fetch: Fetch,
    read_xml: ReadXml,
    *,
    registry: Registry,
    slow_s: float = 5.0,
    moves: Iterable[Move] = (),
    kinds: Sequence[str] = (),
    known_fields: Sequence[str] = (),
    peek: Optional[Fetch] = None,
) -> Resolved:
    """The service that gives ``layer`` now: vectors before pictures, and of each the catalogue's own order.

    ``slow_s`` seconds and longer counts as slow. ``kinds`` limits the services that will do. ``known_fields`` (what the
    layer used to have) help to know a renamed layer again. ``peek`` asks for the head of a file without its content.
    Raises NotFoundError with every attempt.
    """
    search = Search(layer, fetch, read_xml, registry, tuple(moves), tuple(known_fields), peek)
    for family in (VECTOR_SERVICES, PICTURE_SERVICES):
        wanted = tuple(kind for kind in family if not kinds or kind in kinds)
        if not any(service.kind in family for service in layer.services) or not wanted:
            continue
        found = search.among(wanted)
        if found is not None:
            return _resolved(search, found, slow_s)
    raise NotFoundError(layer, search.attempts, search.candidates, search.is_gone)


def describe(found: Resolved, registry: Registry, fetch: Fetch, read_xml: ReadXml) -> Resolved:
    """``found`` with date, licence and attribution by its metadata record; as it is when the register is silent."""
    if not found.metadata_id:
        return found
    try:
        record = register.find_record(registry, found.metadata_id, fetch, read_xml)
    except NovexError:
        return found
    if record is None:
        return found
    return replace(
        found,
        date=record.date or found.date,
        licence=_licence(record) or found.licence,
        attribution=record.attribution or found.attribution,
    )


def _licence(record: MetadataRecord) -> str:
    """The code of the licence that a record names, or its own words when nobody knows that licence."""
    known = find_licence(record.licence_url) if record.licence_url else None
    return known.code if known else record.licence


def _resolved(search: Search, hit: Hit, slow_s: float) -> Resolved:
    """The hit as the record that downloads and project layers are made from."""
    offer, item, layer, record = hit.offer, hit.item, search.layer, search.record
    is_file = offer.kind in (ATOM, FILE)
    shape = offers.shape_of(offer, item.name, search.fetch, search.read_xml)
    state, notes = _state(search, hit, slow_s)
    return Resolved(
        code=layer.code,
        service=offer.kind,
        url=item.url if is_file else offer.url,
        layer_name=hit.name if is_file else item.name,
        state=state,
        version=offer.version,
        crs=best_crs(item.crs),
        page_size=offer.page_size,
        formats=item.formats or offer.formats,
        fields=shape.fields,
        size_bytes=item.size_bytes,
        title=item.title or offer.title,
        date=(record.date if record else "") or item.date,
        licence=(_licence(record) if record else "") or layer.licence,
        attribution=(record.attribution if record else "") or layer.attribution,
        metadata_id=layer.metadata_id,
        seconds=offer.seconds,
        notes=notes,
        auth=getattr(search.own(hit), "auth", ""),
    )


def _state(search: Search, hit: Hit, slow_s: float) -> Tuple[str, Tuple[str, ...]]:
    """How the layer is against what the catalogue says, and what a user should know of that."""
    notes: List[str] = []
    state = SLOW if hit.offer.seconds >= slow_s else WORKS
    if state == SLOW:
        notes.append(tr("De dienst antwoordde pas na {seconds:.0f} s.").format(seconds=hit.offer.seconds))
    own, now = search.own(hit), hit.item.url or hit.offer.answered or hit.offer.url
    if own is None:
        state = MOVED
        old, new = _old_address(search, hit), hit.item.url or hit.offer.url
        notes.insert(0, tr("Verhuisd van {old} naar {new}.").format(old=old, new=new))
    elif _elsewhere(own.url, now, hit.offer.kind):
        state = MOVED
        notes.insert(0, tr("{old} verwijst door naar {new}.").format(old=own.url, new=now))
    if hit.renamed and hit.name:
        state = RENAMED
        notes.insert(0, tr("De laag '{old}' heet nu '{new}'.").format(old=hit.name, new=hit.item.name))
    return state, tuple(notes)


def _old_address(search: Search, hit: Hit) -> str:
    """The address of the catalogue that the found one takes the place of: of the same kind, else the first."""
    services = search.layer.services
    return next((one.url for one in services if one.kind == hit.offer.kind), services[0].url if services else "")


def _elsewhere(asked: str, now: str, kind: str) -> bool:
    """Did the address lead to another one? A feed leads to its files, which is no move."""
    if kind in (ATOM, FILE):
        return atom.is_file(asked) and not same(asked, now)
    return host(asked) != host(now) or not same(landing_url(asked), landing_url(now))
