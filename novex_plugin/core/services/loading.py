"""What is said while a basisset is fetched: per layer where it stands, and in the end what did not come and why."""

from dataclasses import dataclass, field
from typing import Callable, Dict, Optional, Tuple

from ..catalogue.basisset import BasisLayer
from .records import Box, Resolved
from .register import Registry

# States of a layer while it is fetched, in the words that the screen and the report use.
WAITING, BUSY, FOUND, LOADED, PICTURE, KEPT, FAILED = (
    "wacht", "bezig", "gevonden", "geladen", "kaartbeeld", "bewaard", "mislukt",
)  # fmt: skip
MUCH_BYTES = 200_000_000  # from here on size and time are shown before anything starts


@dataclass(frozen=True)
class LayerNews:
    """Where one layer stands. ``text`` (Dutch) says what happens or why it failed; ``fraction`` is 0..1 of its work."""

    code: str
    name: str
    state: str
    text: str = ""
    fraction: float = 0.0
    count: int = 0  # features that came in
    resolved: Optional[Resolved] = None  # the service in use, for the layers that are shown as a picture


Tell = Callable[[LayerNews], None]


@dataclass(frozen=True)
class Order:
    """What to fetch for which province. ``area`` (EPSG:28992) limits it; None fetches the whole country."""

    province: str  # code of list provincies
    layers: Tuple[BasisLayer, ...]
    profile: str = ""
    area: Optional[Box] = None


@dataclass(frozen=True)
class PlannedLayer:
    """A layer whose address was found (or not: ``reason``), with what it would bring in as far as the service tells."""

    layer: BasisLayer
    resolved: Optional[Resolved] = None
    reason: str = ""
    features: Optional[int] = None
    bytes: Optional[int] = None
    present: bool = False  # it came in during an earlier run that broke off


@dataclass(frozen=True)
class Plan:
    """The order with its addresses, ready to be fetched."""

    order: Order
    layers: Tuple[PlannedLayer, ...] = ()
    registry: Optional[Registry] = None  # where addresses are looked up; None = the national one

    @property
    def bytes(self) -> int:
        """What the services say that will travel, of the layers that are not there yet."""
        return sum(one.bytes or 0 for one in self.layers if not one.present)

    @property
    def is_much(self) -> bool:
        """To be asked first: much for sure, or a layer that is known to be large and of which nobody says how large."""
        return self.bytes > MUCH_BYTES or any(one.layer.large for one in self.unsized)

    @property
    def unsized(self) -> Tuple[PlannedLayer, ...]:
        """The layers to fetch of which the service does not say how large they are."""
        return tuple(
            one for one in self.layers
            if one.bytes is None and one.layer.checkable and one.resolved is not None and not one.present
        )  # fmt: skip

    @property
    def largest(self) -> Tuple[PlannedLayer, ...]:
        """The layers of which the size is known, the largest first."""
        known = [one for one in self.layers if one.bytes]
        return tuple(sorted(known, key=lambda one: -(one.bytes or 0)))


@dataclass
class Board:
    """The last news of every layer, in the order of the list; what the screen shows and the report prints."""

    news: Dict[str, LayerNews] = field(default_factory=dict)

    def put(self, item: LayerNews) -> None:
        self.news[item.code] = item

    def of(self, *states: str) -> Tuple[LayerNews, ...]:
        return tuple(item for item in self.news.values() if item.state in states)

    @property
    def failed(self) -> Tuple[LayerNews, ...]:
        return self.of(FAILED)
