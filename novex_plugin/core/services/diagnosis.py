"""What is the matter with a layer in a project, and which service it should be on."""

from dataclasses import dataclass, field, replace
from typing import Dict, Iterable, Optional, Sequence, Tuple

from ..catalogue.moves import Move
from ..texts import tr
from .addresses import local_name, same
from .health import Health, examine
from .matching import ProjectLayer, find_catalogue_layer
from .records import ATOM, FILE, MOVED, OGC_API, RENAMED, SLOW, WFS, WORKS, Answer, Fetch, Resolved
from .register import Registry
from .wanted import Layer, Service
from .xml import ReadXml

# A layer can be put on another kind of service only where QGIS keeps the sort of layer: data stay data.
_HEALS_TO = {WFS: (WFS, OGC_API), OGC_API: (OGC_API, WFS), ATOM: (ATOM, FILE), FILE: (FILE, ATOM)}


@dataclass(frozen=True)
class Diagnosis:
    """``layer`` as the project has it, ``code`` of the catalogue layer ('' = not one of ours), and its health."""

    layer: ProjectLayer
    code: str
    health: Health

    @property
    def needs_healing(self) -> bool:
        return self.health.state in (MOVED, RENAMED) and self.health.resolved is not None


@dataclass(frozen=True)
class _Own:
    """The service that the project layer is on."""

    kind: str
    url: str
    layer_name: str


@dataclass(frozen=True)
class _View:
    """A catalogue layer, or none, seen from a project: the project's own service comes first."""

    code: str
    name: str
    services: Sequence[Service]
    owner: str = ""
    metadata_id: str = ""
    geometry: str = ""
    licence: str = ""
    attribution: str = ""
    check_layers: Tuple[str, ...] = field(default=())


def diagnose(
    one: ProjectLayer,
    fetch: Fetch,
    read_xml: ReadXml,
    registry: Registry,
    layers: Sequence[Layer],
    moves: Iterable[Move] = (),
    *,
    slow_s: float = 5.0,
    peek: Optional[Fetch] = None,
) -> Diagnosis:
    """Examine one layer of a project: first where it is now, then where the catalogue and the register say.

    The same kind of service is preferred, so that coordinates and speed stay as they were; a WFS may become an OGC API
    and the reverse. Raises nothing that has to do with the network.
    """
    known = tuple(moves)
    found = find_catalogue_layer(one, layers, known)
    view = _view(one, found)
    needed = [(name,) for name in one.used_fields]

    def look(kinds: Sequence[str]) -> Health:
        return examine(
            view, fetch, read_xml, registry, one.fields,
            needed=needed, moves=known, kinds=kinds, slow_s=slow_s, peek=peek,
        )  # fmt: skip

    health, others = look((one.kind,)), _HEALS_TO.get(one.kind, ())
    if health.resolved is None and others:
        second = look(others)
        health = second if second.resolved is not None else health
    return Diagnosis(one, found.code if found else "", _seen_from(one, health))


def remembering(fetch: Fetch) -> Fetch:
    """``fetch`` that asks each address once: layers of one project share their services and the register."""
    known: Dict[str, Answer] = {}

    def ask(url: str) -> Answer:
        if url not in known:
            known[url] = fetch(url)
        return known[url]

    return ask


def _view(one: ProjectLayer, found: Optional[Layer]) -> _View:
    own = _Own(one.kind, one.url, one.layer_name)
    if found is None:
        return _View("", one.name, (own,), tr("de bronhouder"), one.metadata_id, one.geometry)
    others = [service for service in found.services if service.kind in one.family]
    others.sort(key=lambda service: service.kind != one.kind)
    return _View(
        found.code,
        one.name,
        (own, *others),
        found.owner,
        found.metadata_id or one.metadata_id,
        one.geometry or found.geometry,
        found.licence,
        found.attribution,
    )


def _seen_from(one: ProjectLayer, health: Health) -> Health:
    """The state against what the project has, instead of against the catalogue."""
    found = health.resolved
    if found is None or health.state not in (WORKS, SLOW, MOVED):
        return health
    if _is_same(one, found):
        return replace(health, state=SLOW if health.state == SLOW else WORKS)
    old, new = f"{one.kind} {one.url}", f"{found.service} {found.url}"
    message = tr("'{name}' is verhuisd van {old} naar {new}.").format(name=one.name, old=old, new=new)
    proposal = tr("Zet de laag op {service} {url}, laag '{name}'.")
    proposal = proposal.format(service=found.service, url=found.url, name=found.layer_name)
    return replace(health, state=MOVED, message=message, proposal=proposal, resolved=replace(found, state=MOVED))


def _is_same(one: ProjectLayer, found: Resolved) -> bool:
    names = local_name(one.layer_name).lower() == local_name(found.layer_name).lower() or not one.layer_name
    return one.kind == found.service and same(one.url, found.url) and names
