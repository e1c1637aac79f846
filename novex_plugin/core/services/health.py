"""How a reference layer is today, in words for the person whose map needs it, and what to do about it."""

from dataclasses import dataclass
from typing import Iterable, Optional, Sequence, Tuple

from ..catalogue.check_layers import has_layer
from ..catalogue.check_layers import layer as check_layer
from ..catalogue.moves import Move
from ..texts import tr
from .records import (
    CHANGED_SCHEMA,
    GONE,
    MOVED,
    RENAMED,
    SLOW,
    UNREACHABLE,
    WORKS,
    Fetch,
    Resolved,
)
from .register import Registry
from .resolve import NotFoundError, resolve
from .wanted import Layer
from .xml import ReadXml


@dataclass(frozen=True)
class Health:
    """What the doctor found. ``message`` says how it is, ``proposal`` what to do (Dutch; '' = nothing).

    ``resolved`` is the service to use, None when there is none. ``seconds`` is how long the slowest answer took.
    """

    code: str
    state: str
    resolved: Optional[Resolved]
    message: str
    proposal: str = ""
    seconds: float = 0.0


def examine(
    layer: Layer,
    fetch: Fetch,
    read_xml: ReadXml,
    registry: Registry,
    known_fields: Sequence[str] = (),
    *,
    needed: Iterable[Sequence[str]] = (),
    moves: Iterable[Move] = (),
    kinds: Sequence[str] = (),
    slow_s: float = 5.0,
    peek: Optional[Fetch] = None,
) -> Health:
    """Look at one layer of the catalogue.

    ``known_fields`` are those the layer had when it was last seen. ``needed`` are groups of names of which one must be
    there (see :func:`needed_fields`, whose groups for the layer are added). Only a field that was there before can
    vanish: without ``known_fields`` nothing is said of the schema. Raises nothing that has to do with the network.
    """
    groups = [*needed, *needed_fields(layer)]
    try:
        found = resolve(
            layer, fetch, read_xml, registry=registry, slow_s=slow_s, moves=moves, kinds=kinds,
            known_fields=_kept(known_fields, groups), peek=peek,
        )  # fmt: skip
    except NotFoundError as error:
        return _not_found(layer, error)
    vanished = missing_fields(found.fields, known_fields, groups)
    if vanished:
        return _changed(layer, found, vanished)
    return Health(layer.code, found.state, found, _message(layer, found), _proposal(found), found.seconds)


def needed_fields(layer: Layer) -> Tuple[Tuple[str, ...], ...]:
    """Groups of attribute names that the checks fed by this layer use: one per value of rules, one for the name."""
    groups = []
    for key in getattr(layer, "check_layers", ()):
        if not has_layer(key):
            continue
        known = check_layer(key)
        groups += [(one.name, *one.source_names) for one in known.fields]
        groups.append(known.name_fields)
    return tuple(dict.fromkeys(group for group in groups if group))


def missing_fields(now: Sequence[str], before: Sequence[str], needed: Iterable[Sequence[str]]) -> Tuple[str, ...]:
    """The needed fields of ``before`` of whose group nothing is left in ``now``; none when ``now`` is unknown."""
    if not now:
        return ()
    here = {name.lower() for name in now}
    vanished = []
    for group in needed:
        names = {name.lower() for name in group}
        had = [name for name in before if name.lower() in names]
        if had and not names & here:
            vanished += had
    return tuple(dict.fromkeys(vanished))


def _kept(known: Sequence[str], needed: Iterable[Sequence[str]]) -> Tuple[str, ...]:
    """What a renamed layer is known by: its needed fields, or all of them when none is needed."""
    names = {name.lower() for group in needed for name in group}
    return tuple(name for name in known if name.lower() in names) or tuple(known)


def _not_found(layer: Layer, error: NotFoundError) -> Health:
    if error.candidates:
        proposal = tr("Kies welke van de genoemde lagen het is; NOVEX kiest niet als het niet zeker is.")
        return Health(layer.code, RENAMED, None, error.message, proposal)
    if error.gone:
        proposal = tr("Vraag {owner} naar een opvolger, of vervang de laag door een eigen bestand.")
        return Health(layer.code, GONE, None, error.message, proposal.format(owner=layer.owner))
    proposal = tr("Controleer de internetverbinding en probeer het later opnieuw; er is niets veranderd.")
    return Health(layer.code, UNREACHABLE, None, error.message, proposal)


def _changed(layer: Layer, found: Resolved, vanished: Sequence[str]) -> Health:
    message = tr("'{name}' antwoordt, maar mist velden die de toetsing gebruikt: {fields}.")
    proposal = tr("Werk met de bewaarde versie tot de velden zijn nagegaan; kijk of ze een nieuwe naam hebben.")
    text = message.format(name=layer.name, fields=", ".join(vanished))
    return Health(layer.code, CHANGED_SCHEMA, found, " ".join((text, *found.notes)), proposal, found.seconds)


def _message(layer: Layer, found: Resolved) -> str:
    texts = {
        WORKS: tr("'{name}' werkt."),
        SLOW: tr("'{name}' werkt, maar is traag."),
        MOVED: tr("'{name}' is verhuisd."),
        RENAMED: tr("'{name}' heeft een andere naam gekregen."),
    }
    return " ".join((texts[found.state].format(name=layer.name), *found.notes))


def _proposal(found: Resolved) -> str:
    if found.state == SLOW:
        return tr("Haal de laag binnen in plaats van de dienst telkens te vragen.")
    if found.state in (MOVED, RENAMED):
        return tr("Zet de laag in uw projecten op {service} {url}, laag '{name}'.").format(
            service=found.service, url=found.url, name=found.layer_name
        )
    return ""
