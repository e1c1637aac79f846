"""What pieces of objects share with pieces of a layer, pair by pair.

Boxes first, then a prepared "lies wholly inside" that takes the measure the store already knows; only pieces that
the border of an object cuts are worked out. Of those the area comes from the borders alone; the shared shape
is built when somebody asks for it.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from typing import Any, Sequence, Tuple

import numpy as np

from ..geometry.parallel import WORTH_A_THREAD, in_parallel, worker_count
from ..geometry.shared_area import shared_areas
from ..optional import shapely
from .layers import measure_of

AREA, LENGTH, COUNT = "vlak", "lijn", "punt"
KINDS = (COUNT, LENGTH, AREA)  # by dimension
_WORTH_A_THREAD_TO_BUILD = 30
_WORTH_THE_BORDERS = 60  # from here on areas by borders are faster than overlays one by one


@dataclass(eq=False)
class Target:
    """The pieces to hold objects against: geometry, measure (m², m or 1), kind and spatial index."""

    pieces: Any
    measure: Any
    kind: str
    tree: Any


@dataclass(eq=False)
class Pairs:
    """One entry per object piece and layer piece that meet.

    ``owner`` is the object, ``piece`` the layer piece, ``amount`` what they share in the unit of the measurement,
    ``rim`` the outline length of that in m. ``shape`` is the shared geometry, None as long as it is not built.
    """

    owner: Any
    piece: Any
    amount: Any
    rim: Any
    mine: Any
    theirs: Any
    shape: Any

    @staticmethod
    def none() -> "Pairs":
        number, figure, thing = np.empty(0, dtype=np.intp), np.empty(0), np.empty(0, dtype=object)
        return Pairs(number, number, figure, figure, thing, thing, thing)

    @staticmethod
    def join(parts: Sequence["Pairs"]) -> "Pairs":
        return Pairs(*(np.concatenate([getattr(part, item.name) for part in parts]) for item in fields(Pairs)))

    def only(self, keep: Any) -> "Pairs":
        return Pairs(*(getattr(self, item.name)[keep] for item in fields(Pairs)))

    def built(self, which: Any) -> Any:
        """The shared geometries of the entries ``which`` (a slice or indexes), built now where they are missing."""
        lib = shapely()
        numbers = np.arange(len(self.owner))[which]
        missing = numbers[lib.is_missing(self.shape[numbers])]
        self.shape[missing] = in_parallel(
            lib.intersection, self.mine[missing], self.theirs[missing], worth=_WORTH_A_THREAD_TO_BUILD
        )
        return self.shape[numbers]


def overlay(pieces: Any, owner: Any, target: Target, unit: str, kind: str, *, steady: bool = False) -> Pairs:
    """Everything that object pieces of ``kind`` share with a target, on several threads when there is enough of it.

    ``steady``: every pair is worked out in the same way however many others there are, so that the figures of an
    object are the same to the last digit whatever it is checked together with.
    """
    left, right = target.tree.query(pieces)
    if len(left) == 0:
        return Pairs.none()
    order = np.argsort(left * len(target.pieces) + right)  # not the order of an index that holds other pieces as well
    left, right = left[order], right[order]
    workers = worker_count() if len(left) > WORTH_A_THREAD else 1
    # Prepared geometries may not be shared by threads, so every object piece stays within one slice.
    edges = np.searchsorted(left, left[np.linspace(0, len(left) - 1, workers + 1).astype(int)])
    edges[-1] = len(left)

    def work(number: int) -> Pairs:
        part = slice(edges[number], edges[number + 1])
        return _slice(pieces, owner, target, (left[part], right[part]), unit, kind, 1 if steady else _WORTH_THE_BORDERS)

    if workers == 1:
        return work(0)
    with ThreadPoolExecutor(workers) as pool:
        return Pairs.join(list(pool.map(work, range(workers))))


def _slice(
    pieces: Any, owner: Any, target: Target, near: Tuple[Any, Any], unit: str, kind: str, least: int
) -> Pairs:
    lib = shapely()
    left, right = near
    lib.prepare(pieces[np.unique(left)])
    mine, theirs = pieces[left], target.pieces[right]
    inside = lib.contains_properly(mine, theirs) if kind == AREA else np.zeros(len(left), dtype=bool)
    met = inside.copy()
    met[~inside] = lib.intersects(mine[~inside], theirs[~inside])
    inside, left, right, mine, theirs = inside[met], left[met], right[met], mine[met], theirs[met]
    shape = np.full(len(right), None, dtype=object)
    shape[inside] = theirs[inside]
    amount, rim = target.measure[right], np.zeros(len(right))
    if unit == AREA:
        rim[inside] = lib.length(theirs[inside])
    crossed = np.flatnonzero(~inside)
    if unit == AREA and len(crossed) >= least:
        amount[crossed], rim[crossed], sure = shared_areas(mine[crossed], theirs[crossed])
        crossed = crossed[~sure]
    shape[crossed] = lib.intersection(mine[crossed], theirs[crossed])
    amount[crossed] = measure_of(shape[crossed], unit)
    rim[crossed] = lib.length(shape[crossed])
    return Pairs(owner[left], right, amount, rim, mine, theirs, shape)
