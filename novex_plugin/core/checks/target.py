"""What objects are held against: the pieces of layers, layer by layer, or those of many layers in one go."""

from dataclasses import dataclass
from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np

from ..geometry.borders import Borders, BoxColumns
from ..optional import shapely
from .layers import PieceIndex

Region = Tuple[float, float, float, float]
_MOST_VERTICES = 400_000  # of which borders are kept: some 40 MB


@dataclass(eq=False)
class Target:
    """Pieces to hold objects against.

    Per piece: ``measure`` (m², m or 1), ``feature`` (-1: what several cover together) and ``once``, whether
    it counts for the area that is covered. ``wanted`` says of which objects the result is wanted; ``number`` is
    the caller's own.
    """

    number: int
    index: PieceIndex
    measure: Any
    feature: Any
    once: Any
    wanted: Any


class Stack:
    """The areas of many targets in one region, one after the other and with their borders taken apart.

    While somebody draws the same surroundings are asked again and again: one search then stands for one in every layer,
    and the borders of what is found are there already. Figures are the same to the last digit with and without.
    """

    def __init__(self, targets: Sequence[Target], region: Region) -> None:
        """``region`` is west, south, east and north; only objects inside it are served."""
        self.region = region
        chosen = [_inside(target.index.boxes, region) for target in targets]
        self._places: Dict[int, int] = {id(target.index): place for place, target in enumerate(targets)}
        self._kept = [target.index for target in targets]  # so that no other index gets the id of one of these
        self._member = np.repeat(np.arange(len(targets)), [len(some) for some in chosen])
        self.index = PieceIndex(_joined([target.index.pieces[some] for target, some in zip(targets, chosen)], object))
        if targets:
            self.index.boxes = BoxColumns.joined([one.index.boxes.take(some) for one, some in zip(targets, chosen)])
        self.feature = _joined([target.feature[some] for target, some in zip(targets, chosen)], np.intp)
        self.once = _joined([target.once[some] for target, some in zip(targets, chosen)], bool)
        self.measure = _joined([target.measure[some] for target, some in zip(targets, chosen)], float)
        self.borders = self._taken_apart()

    def _taken_apart(self) -> Optional[Borders]:
        pieces = self.index.pieces
        few = 0 < shapely().get_num_coordinates(pieces).sum() <= _MOST_VERTICES
        return Borders.of(pieces) if few else None

    def serves(self, targets: Sequence[Target], boxes: BoxColumns) -> bool:
        """Whether it holds all pieces of these targets that lie near these boxes."""
        west, south, east, north = self.region
        low, high = boxes.low.min(axis=1).tolist(), boxes.high.max(axis=1).tolist()
        inside = west <= low[0] and south <= low[1] and high[0] <= east and high[1] <= north
        return inside and all(id(target.index) in self._places for target in targets)

    def near(self, pieces: Any, boxes: BoxColumns, owner: Any, targets: Sequence[Target]) -> Tuple[Any, Any]:
        """Numbers of object pieces and of pieces of the stack whose boxes meet, in the order of both."""
        mine, theirs = self.index.near(pieces, boxes)
        order = np.lexsort((theirs, mine))
        mine, theirs = mine.take(order), theirs.take(order)
        wanted = np.zeros((len(self._kept), len(targets[0].wanted)), dtype=bool)
        for target in targets:
            wanted[self._places[id(target.index)]] = target.wanted
        keep = wanted[self._member.take(theirs), owner.take(mine)].nonzero()[0]
        return mine.take(keep), theirs.take(keep)

    def numbers(self, targets: Sequence[Target]) -> Any:
        """Per piece the number of its target; -1 for what is not among these."""
        number = np.full(len(self._kept), -1)
        for target in targets:
            number[self._places[id(target.index)]] = target.number
        return number.take(self._member)


def _inside(boxes: BoxColumns, region: Region) -> Any:
    west, south, east, north = region
    meets = (boxes.low[0] <= east) & (boxes.high[0] >= west) & (boxes.low[1] <= north) & (boxes.high[1] >= south)
    return meets.nonzero()[0]


def _joined(parts: Sequence[Any], kind: Any) -> Any:
    return np.concatenate(parts) if parts else np.empty(0, dtype=kind)
