"""Which layers a check needs, how far around the objects, and reading that part of them from a store."""

from typing import (
    Any,
    Callable,
    ContextManager,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Protocol,
    Sequence,
    Set,
    Tuple,
)

import numpy as np

from ..core.catalogue.check_layers import has_layer, layer
from ..core.checks.layers import ReservationLayer
from ..core.checks.rules import EVERYWHERE, Rule
from ..core.checks.verdict import functions_in_scope
from ..core.model.records import ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr


class LayerStore(Protocol):
    """What a check asks of a store, whatever holds it."""

    @property
    def snapshot_name(self) -> str: ...

    @property
    def snapshot_date(self) -> str: ...

    def has(self, key: str) -> bool: ...

    def layer(self, key: str) -> Any: ...

    def held(self) -> ContextManager[None]:
        """Read many layers with one connection, in this thread."""
        ...

    def load(self, key: str, bbox: Any = None, *, boxes: Any = None) -> ReservationLayer: ...

    def load_around(self, asked: Mapping[str, Any]) -> Dict[str, ReservationLayer]:
        """Several layers, each with what meets its boxes."""
        ...

    def stamp(self) -> str:
        """Another text when any layer is another."""
        ...


def expected_in(province: str) -> Callable[[str], bool]:
    """Whether a layer should exist in a province; layers that the catalogue does not know are always expected."""

    def expected(key: str) -> bool:
        return layer(key).expected_in(province) if has_layer(key) else True

    return expected


def load_layers(
    store: LayerStore, rules: Sequence[Rule], objects: Sequence[ProposalObject], progress: Optional[Progress] = None,
    *, among: Optional[Sequence[ProposalObject]] = None,
) -> Dict[str, ReservationLayer]:  # fmt: skip
    """The layers that the rules ask about, as far as they lie near the objects.

    When the objects are a part of a whole check, ``among`` are all of them. A layer of which a rule picks features is
    then read around all: what overlaps is united anew for the picked ones, and a union may reach beyond the part.
    """
    progress = progress or Progress()
    reach = reach_per_layer(rules, objects)
    picked = {key for rule in rules if rule.selection is not None for key in rule.layers}
    wide = reach_per_layer(rules, among) if among is not None else {}
    around, around_all = boxes_of(objects), boxes_of(among) if among is not None else None
    asked: Dict[str, Any] = {}
    for key, distance in reach.items():
        if store.has(key):
            everywhere = around_all is not None and key in picked
            asked[key] = _grown(around_all, wide[key]) if everywhere else _grown(around, distance)
    if len(objects) == 1:
        progress.step(0.0, tr("Basisset lezen"))
        return store.load_around(asked)
    loaded: Dict[str, ReservationLayer] = {}
    with store.held():
        for number, (key, boxes) in enumerate(asked.items()):
            progress.step(number / len(asked), tr("Basisset lezen"))
            loaded[key] = store.load(key, boxes=boxes)
    return loaded


def _grown(boxes: Any, by_m: float) -> Any:
    return boxes + np.array([-1.0, -1.0, 1.0, 1.0]) * by_m


def tested_layers(store: LayerStore, rules: Sequence[Rule], objects: Sequence[ProposalObject]) -> Tuple[str, ...]:
    """The layers that concern these objects and can be tested: those of the store that hold anything."""
    asked = reach_per_layer(rules, objects)
    return tuple(sorted(key for key in asked if store.has(key) and store.layer(key).count > 0))


def reach_per_layer(rules: Iterable[Rule], objects: Sequence[ProposalObject]) -> Dict[str, float]:
    """The layers that matter for these objects, with how far around them a rule looks, in m."""
    kinds = _kinds(objects)
    reach: Dict[str, float] = {}
    for rule in rules:
        heights = {item.height_m for item in kinds if functions_in_scope(rule, item)}
        if not heights or rule.place == EVERYWHERE:
            continue
        for key in rule.layers:
            reach[key] = max([reach.get(key, 0.0), *(rule.reach_for(key, height) for height in heights)])
    return reach


def _kinds(objects: Sequence[ProposalObject]) -> List[ProposalObject]:
    """One object of every combination of functions and height: thousands of objects have few."""
    return list({kind_of(item): item for item in objects}.values())


def kind_of(item: ProposalObject) -> Tuple[Any, ...]:
    """What decides which rules and layers are about an object, and how far they look."""
    return item.function, item.further_functions, item.height_m


def boxes_of(objects: Sequence[ProposalObject]) -> Any:
    """Bounding boxes of the objects that have a place, n x 4."""
    geometries = np.empty(len(objects), dtype=object)
    geometries[:] = [item.geometry for item in objects]
    boxes = shapely().bounds(geometries)
    return boxes[~np.isnan(boxes).any(axis=1)]


def layers_in_use(rules: Iterable[Rule]) -> Set[str]:
    """The keys of all layers that some rule tests."""
    return {key for rule in rules if rule.active for key in rule.layers}
