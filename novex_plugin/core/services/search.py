"""One search for one layer: its own addresses, the register, the list of OGC APIs, and moves that are known."""

from copy import copy
from dataclasses import dataclass, replace
from typing import Callable, Dict, Iterable, List, Optional, Sequence, Set, Tuple, Union

from ..catalogue.moves import Move, moved_to
from ..errors import NovexError
from ..texts import tr
from . import downloads, offers, register
from .addresses import key, slug, version_of
from .documents import NoServiceError
from .metadata import MetadataRecord
from .naming import PLAUSIBLE, Item, Match, likeness, match
from .offers import Offer, Shape
from .records import ATOM, FILE, OGC_API, Fetch
from .register import Place, Registry
from .wanted import Layer, Service
from .xml import ReadXml


@dataclass(frozen=True)
class Attempt:
    """One address that was tried in vain. ``definitive``: the server itself says that the layer is not there."""

    kind: str
    url: str
    reason: str  # Dutch
    definitive: bool = False


@dataclass(frozen=True)
class Hit:
    """A service that has the layer."""

    offer: Offer
    item: Item
    renamed: bool
    asked: str  # the address that was asked
    name: str  # the layer name that was asked


class Search:
    """One search for one layer: remembers what was tried, and what the register said."""

    def __init__(
        self,
        layer: Layer,
        fetch: Fetch,
        read_xml: ReadXml,
        registry: Registry,
        moves: Tuple[Move, ...] = (),
        known_fields: Tuple[str, ...] = (),
        peek: Optional[Fetch] = None,
    ) -> None:
        self.layer, self.fetch, self.read_xml, self.registry = layer, fetch, read_xml, registry
        self.moves, self.known_fields, self.peek = moves, known_fields, peek
        self.attempts: List[Attempt] = []
        self.candidates: List[Item] = []
        self.record: Optional[MetadataRecord] = None
        self._register_says = ""  # found, none, silent; '' = not asked
        self._index_answered = False
        self._places: Optional[Tuple[Place, ...]] = None
        self._tried: Set[Tuple[str, ...]] = set()
        self._looked: Dict[Tuple[str, ...], Union[Offer, NovexError]] = {}

    def among(self, kinds: Sequence[str]) -> Optional[Hit]:
        """The layer in a service of one of these kinds; None when it is nowhere."""
        own = [service for service in self.layer.services if service.kind in kinds]
        renamed = None
        for service in own:
            hit = self._try(service.kind, service.url, service.layer_name)
            if hit is not None and not hit.renamed:
                return hit
            renamed = renamed or hit
        if renamed is not None:
            return renamed
        names = sorted(dict.fromkeys(service.layer_name for service in own or self.layer.services), key=lambda n: not n)
        ways: Tuple[Callable[[Sequence[str]], Iterable[Place]], ...] = (
            self._by_register,
            self._by_index,
            self._by_known_moves,
        )
        for way in ways:
            hit = self._first(way(kinds), names)
            if hit is not None:
                return hit
        return None

    @property
    def is_gone(self) -> bool:
        """Settled that the layer is no more.

        That takes a register that answered: it has no record, or every address that was asked denies the layer.
        """
        if self._register_says == "none":
            return True
        if self._register_says == "silent" or not (self._register_says or self._index_answered):
            return False
        return bool(self.attempts) and all(one.definitive for one in self.attempts)

    def _first(self, found: Iterable[Place], names: Sequence[str]) -> Optional[Hit]:
        """The first place that has the layer by one of its names; one that has it by a new name only after all."""
        renamed = None
        for place in found:
            for name in names or ("",):
                hit = self._try(place.kind, place.url, name, place.layer_name)
                if hit is not None and not hit.renamed:
                    return hit
                renamed = renamed or hit
        return renamed

    def _try(self, kind: str, url: str, name: str, hint: str = "") -> Optional[Hit]:
        """Ask one address; ``hint`` is what the register calls the layer there."""
        mark = (kind, *key(url), name, hint)
        if mark in self._tried:
            return None
        self._tried.add(mark)
        try:
            return self._ask(kind, url, name, hint)
        except NoServiceError as error:
            self.attempts.append(Attempt(kind, url, error.message, error.definitive))
        except NovexError as error:
            self.attempts.append(Attempt(kind, url, error.message))
        return None

    def _ask(self, kind: str, url: str, name: str, hint: str) -> Hit:
        offer = self._look(kind, url)
        if kind in (ATOM, FILE):
            return self._file(offer, url, name)
        found = match(name, self.layer.name, offer.items)
        if found.item is None:
            found = self._by_hint(offer, hint, name) or self._by_shape(offer, found)
        if found.item is None:
            raise self._absent(name, found.candidates)
        return Hit(offer, found.item, found.renamed, url, name)

    def _look(self, kind: str, url: str) -> Offer:
        """What the service has; asked once, for a record may name one service for many layers."""
        mark = (kind, *key(url))
        if mark not in self._looked:
            try:
                if kind in (ATOM, FILE):
                    found = downloads.look_at_files(kind, url, self.layer.name, self.fetch, self.read_xml, self.peek)
                else:
                    found = offers.look(kind, url, self.fetch, self.read_xml)
                self._looked[mark] = found
            except NovexError as error:
                self._looked[mark] = error.with_traceback(None)
        looked = self._looked[mark]
        if isinstance(looked, NovexError):
            raise copy(looked)  # one that is kept must not hold the frames of all who asked, layers of QGIS among them
        return looked

    def _file(self, offer: Offer, url: str, name: str) -> Hit:
        file, others = downloads.pick_file(offer, url, name, self.layer.name)
        if file is None:
            raise self._absent(name, others)
        crs = (file.crs,) if file.crs else ()
        item = Item(name, file.title or file.dataset, crs, (file.type,), file.url, file.size, file.updated)
        return Hit(offer, item, False, url, name)

    def _absent(self, name: str, candidates: Sequence[Item]) -> NoServiceError:
        self.candidates += [one for one in candidates if one not in self.candidates]
        reason = tr("de dienst antwoordt, maar heeft geen laag '{name}'").format(name=name or self.layer.name)
        return NoServiceError(reason, "", definitive=True)

    def _by_hint(self, offer: Offer, hint: str, name: str) -> Optional[Match]:
        """The layer that the register names at this address; None unless that can only be the one that was meant.

        A record may serve several layers of the catalogue, so its name alone does not say which of them.
        """
        item = match(hint, "", offer.items).item if hint else None
        if item is None:
            return None
        alike = likeness(self.layer.name, item.title) >= PLAUSIBLE
        if len(offer.items) == 1 or not name or alike or self._fits(self._shape(offer, item)):
            return Match(item, renamed=bool(name))
        return None

    def _by_shape(self, offer: Offer, found: Match) -> Match:
        """The one candidate whose fields and geometry are those of the layer; otherwise all of them."""
        fitting = [one for one in found.candidates[:5] if self._fits(self._shape(offer, one))]
        return Match(fitting[0], renamed=True) if len(fitting) == 1 else found

    def _shape(self, offer: Offer, item: Item) -> Shape:
        return offers.shape_of(offer, item.name, self.fetch, self.read_xml) if self.known_fields else Shape()

    def _fits(self, shape: Shape) -> bool:
        """All fields that the layer had are there, and its geometry is of the same kind."""
        has = {name.lower() for name in shape.fields}
        kind_fits = not shape.geometry or self.layer.geometry in ("", "gemengd", shape.geometry)
        return bool(self.known_fields) and kind_fits and all(name.lower() in has for name in self.known_fields)

    def _by_register(self, kinds: Sequence[str]) -> Iterable[Place]:
        """Services by the metadata record of the layer, then by the records of services that work on it."""
        if not self.layer.metadata_id:
            return
        if self._places is None:
            self._places = self._ask_register()
        named: Dict[Tuple[str, ...], Set[str]] = {}
        for place in self._places:
            named.setdefault((place.kind, *key(place.url)), set()).add(place.layer_name)
        for place in self._places:
            if place.kind in kinds:
                alone = len(named[(place.kind, *key(place.url))]) == 1
                yield place if alone else replace(place, layer_name="")

    def _ask_register(self) -> Tuple[Place, ...]:
        metadata_id = self.layer.metadata_id
        try:
            self.record = register.find_record(self.registry, metadata_id, self.fetch, self.read_xml)
        except NovexError as error:
            self._register_says = "silent"
            self.attempts.append(Attempt("CSW", self.registry.csw_url, error.message))
            return ()
        self._register_says = "found" if self.record else "none"
        if self.record is None:
            reason = tr("het register heeft geen record {id}").format(id=metadata_id)
            self.attempts.append(Attempt("CSW", self.registry.csw_url, reason, definitive=True))
            return ()
        records = [self.record]
        try:
            records += register.find_services(self.registry, metadata_id, self.fetch, self.read_xml)
        except NovexError as error:
            self.attempts.append(Attempt("CSW", self.registry.csw_url, error.message))
        return register.places(records)

    def _by_index(self, kinds: Sequence[str]) -> Iterable[Place]:
        """OGC APIs of the same dataset and owner, the newest version first; then the same dataset of a new owner."""
        if OGC_API not in kinds:
            return
        try:
            apis = register.find_apis(self.registry, self.fetch)
        except NovexError as error:
            self.attempts.append(Attempt(OGC_API, self.registry.ogc_index_url, error.message))
            return
        self._index_answered = True
        wanted = {slug(service.url) for service in self.layer.services} - {("", "")}
        datasets = {dataset for _owner, dataset in wanted if _owner}
        listed = sorted(apis, key=lambda api: version_of(api.url), reverse=True)
        first = [api for api in listed if slug(api.url) in wanted]
        second = [api for api in listed if api not in first and slug(api.url)[1] in datasets]
        yield from (Place(OGC_API, api.url) for api in first + second)

    def _by_known_moves(self, kinds: Sequence[str]) -> Iterable[Place]:
        for service in self.layer.services:
            if service.kind not in kinds:
                continue
            if service.kind == OGC_API and service.layer_name:  # a collection may have moved on its own
                landing, found, name = moved_to(
                    f"{service.url.rstrip('/')}/collections/{service.layer_name}", self.moves
                ).partition("/collections/")
                if found:
                    yield Place(OGC_API, landing, name.strip("/"))
            new = moved_to(service.url, self.moves)
            if new:
                yield Place(service.kind, new)

    def own(self, hit: Hit) -> Optional[Service]:
        """The service of the catalogue that was asked; None when the layer was found in another way."""
        return next((one for one in self.layer.services if one.kind == hit.offer.kind and one.url == hit.asked), None)
