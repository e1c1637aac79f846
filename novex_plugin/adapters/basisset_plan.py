"""Before anything is fetched: where each layer lives today, and how much it would bring in."""

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Dict, List, Optional

from ..core.catalogue.basisset import BasisLayer
from ..core.catalogue.moves import moves as known_moves
from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services.diagnosis import remembering
from ..core.services.loading import BUSY, FAILED, FOUND, PICTURE, LayerNews, Order, Plan, PlannedLayer, Tell
from ..core.services.records import Answer, Fetch, Fetched, Resolved
from ..core.services.register import Registry, default_registry
from ..core.services.resolve import describe, resolve
from ..core.texts import tr
from .download import estimate
from .network import Network
from .snapshots import Library
from .xml_reader import read_xml

_GOOD_FOR = timedelta(hours=24)  # what came in before a break is not asked again for so long


def silent(_news: LayerNews) -> None:
    """Nobody listens."""


def make_plan(
    order: Order,
    network: Network,
    progress: Progress,
    *,
    tell: Tell = silent,
    registry: Optional[Registry] = None,
    library: Optional[Library] = None,
) -> Plan:
    """The address of every layer of an order, and the size of what it would bring in as far as its service says.

    A layer that is not found stays in the plan with the reason. With a ``library`` the layers that came in during a run
    that broke off are marked as present. ``tell`` is called in the thread of the caller. For a task; raises Cancelled.
    """
    seeker = Seeker(network, progress, registry)
    present = _present(order, library) if library is not None else {}
    planned: List[PlannedLayer] = []
    for number, layer in enumerate(order.layers):
        progress.step(number / len(order.layers), layer.name)
        tell(LayerNews(layer.code, layer.name, BUSY, tr("Adres zoeken")))
        one = _planned(layer, order, seeker, network, present.get(layer.code))
        planned.append(one)
        tell(_news(one))
    progress.step(1.0)
    return Plan(order, tuple(planned), registry)


class Seeker:
    """Finds the present address of layers; each address is asked once, and a user who cancels is heard."""

    def __init__(self, network: Network, progress: Progress, registry: Optional[Registry] = None) -> None:
        self._registry = registry or default_registry()
        self._fetch: Fetch = remembering(lambda url: network.get(url, progress=progress))
        self._network, self._progress = network, progress

    def find(self, layer: BasisLayer, kinds: "tuple[str, ...]" = ()) -> Resolved:
        """The service that gives ``layer`` now, with date and licence of its record. Raises NovexError."""
        found = resolve(
            layer, self._fetch, read_xml, registry=self._registry, moves=known_moves(), kinds=kinds, peek=self._peek
        )
        return describe(found, self._registry, self._fetch, read_xml)

    def document(self, url: str) -> Answer:
        """What an address answers, asked once."""
        return self._fetch(url)

    def _peek(self, url: str) -> Answer:
        return self._network.head(url, progress=self._progress)


def still_good(fetched: Fetched, order: Order) -> bool:
    """Came this in for the same area, not long ago?"""
    about = fetched.provenance
    try:
        age = datetime.now(timezone.utc) - datetime.fromisoformat(about.retrieved.replace("Z", "+00:00"))
    except ValueError:
        return False
    return about.area == order.area and age < _GOOD_FOR


def _planned(
    layer: BasisLayer, order: Order, seeker: Seeker, network: Network, present: Optional[Fetched]
) -> PlannedLayer:
    try:
        found = seeker.find(layer)
    except NovexError as error:
        return PlannedLayer(layer, None, str(error), present=present is not None)
    if not layer.checkable:
        return PlannedLayer(layer, found)
    try:
        size = estimate(found, network, order.area)
    except NovexError:  # the download will say it, and may have another service to turn to
        return PlannedLayer(layer, found, present=present is not None)
    return PlannedLayer(layer, found, "", size.features, size.bytes, present is not None)


def _news(one: PlannedLayer) -> LayerNews:
    layer = one.layer
    if one.resolved is None:
        return LayerNews(layer.code, layer.name, FAILED, one.reason)
    notes = " ".join(one.resolved.notes)
    if not layer.checkable:  # the load says it when there is no picture either
        return LayerNews(layer.code, layer.name, PICTURE, notes, 1.0, resolved=one.resolved)
    return LayerNews(layer.code, layer.name, FOUND, notes, count=one.features or 0, resolved=one.resolved)


def _present(order: Order, library: Library) -> Dict[str, Fetched]:
    """What an earlier run of the same order brought in before it broke off."""
    candidate = library.begin(order.province)
    try:
        return {
            one.provenance.layer: one
            for one in candidate.fetched
            if still_good(one, order) and Path(one.path).is_file()
        }
    finally:
        candidate.close()
