"""The surroundings of what somebody draws, made ready so that one edit after the other finds everything there."""

from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from .layers import ReservationLayer
from .measure import stacked
from .rules import Rule
from .selection import LayerFilter
from .target import Region, Stack

Layers = Mapping[str, ReservationLayer]


class Ready:
    """Keeps one stack of the layers that are asked. Call it from one thread at a time."""

    def __init__(self, rules: Sequence[Rule], around_m: float) -> None:
        """``rules``: all that may be asked (some are about a part of the features of a layer); ``around_m``: how far
        around an object its surroundings are made ready."""
        picked = {(key, rule.selection) for rule in rules if rule.selection is not None for key in rule.layers}
        self._picked: List[Tuple[str, LayerFilter]] = sorted(picked, key=repr)
        self._around_m = around_m
        self._known: Dict[str, ReservationLayer] = {}  # as they were asked last
        self._made_of: Layers = {}
        self._stack: Optional[Stack] = None

    def make(self, layers: Layers, box: Region) -> None:
        """Make the surroundings of a box (west, south, east, north) ready in these layers and in those known before."""
        self._known.update(layers)
        if self._serves(layers, box):
            return
        self._made_of = dict(self._known)
        parts = [self._known[key].part(selection) for key, selection in self._picked if key in self._known]
        far = self._around_m
        region = (box[0] - far, box[1] - far, box[2] + far, box[3] + far)
        self._stack = stacked([*self._known.values(), *parts], region)

    def of(self, layers: Layers, box: Region) -> Optional[Stack]:
        """The stack that holds what lies around a box in these layers; None while there is none.

        It is made when the same layers are asked a second time: a first answer does not wait for it.
        """
        if not self._serves(layers, box):
            again = _are_of(self._known, layers)
            self._known.update(layers)
            if not again:
                return None
            self.make(layers, box)
        return self._stack

    def _serves(self, layers: Layers, box: Region) -> bool:
        if self._stack is None or not _are_of(self._made_of, layers):
            return False
        west, south, east, north = self._stack.region
        return bool(west <= box[0] and south <= box[1] and box[2] <= east and box[3] <= north)


def _are_of(known: Layers, layers: Layers) -> bool:
    return all(known.get(key) is layer for key, layer in layers.items())
