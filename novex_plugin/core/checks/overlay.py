"""What pieces of objects share with pieces of layers, pair by pair, for many layers at once.

Boxes first. Of two areas the figures come from their borders alone (:mod:`..geometry.shared_area`): pieces that lie
wholly inside an object cost next to nothing, and the shared shape is built when somebody asks for it.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from typing import Any, Callable, Iterable, List, Optional, Sequence, Tuple

import numpy as np

from ..geometry.borders import BoxColumns
from ..geometry.neighbours import near_together
from ..geometry.parallel import in_parallel, keep_freed_memory, worker_count
from ..geometry.shared_area import Polygons, share
from ..optional import shapely
from .layers import measure_of
from .overlap import AREA, COUNT, KINDS, LENGTH
from .target import Stack, Target

__all__ = ["AREA", "COUNT", "KINDS", "LENGTH", "Pairs", "Target", "overlay"]

_AT_ONCE = 2_500  # pairs of boxes: enough to make numpy worth it, few enough to bound the memory they take
WORTH_A_THREAD = 1_000
_WORTH_A_THREAD_TO_BUILD = 30


@dataclass(eq=False)
class Pairs:
    """One entry per object piece and layer piece that meet.

    ``target`` is the number of the target, ``owner`` the object; ``feature`` and ``once`` as in :class:`Target`;
    ``amount`` is what both share in the unit of the measurement, ``rim`` the outline length of that in m. ``shape`` is
    the shared geometry, None as long as it is not built.
    """

    target: Any
    owner: Any
    feature: Any
    once: Any
    amount: Any
    rim: Any
    mine: Any
    theirs: Any
    shape: Any

    @staticmethod
    def none() -> "Pairs":
        number, figure, thing = np.empty(0, dtype=np.intp), np.empty(0), np.empty(0, dtype=object)
        return Pairs(number, number, number, number.astype(bool), figure, figure, thing, thing, thing)

    @staticmethod
    def join(parts: Sequence["Pairs"]) -> "Pairs":
        if len(parts) == 1:
            return parts[0]
        return Pairs(*(np.concatenate([getattr(part, item.name) for part in parts]) for item in fields(Pairs)))

    def take(self, which: Any) -> "Pairs":
        return Pairs(*(getattr(self, item.name).take(which) for item in fields(Pairs)))

    def built(self, which: Any) -> Any:
        """The shared geometries of the entries ``which`` (a slice or indexes), built now where they are missing."""
        lib = shapely()
        numbers = np.arange(len(self.owner))[which]
        missing = numbers[lib.is_missing(self.shape[numbers])]
        self.shape[missing] = in_parallel(
            lib.intersection, self.mine[missing], self.theirs[missing], worth=_WORTH_A_THREAD_TO_BUILD
        )
        return self.shape[numbers]


@dataclass(eq=False)
class _Near:
    """Pairs whose boxes meet, object piece by object piece: both sides, and what is known of the layer's pieces."""

    mine: Polygons
    theirs: Polygons
    owner: Any  # per object piece
    target: Any  # from here on per piece of a layer
    feature: Any
    once: Any
    measure: Any

    def part(self, pairs: slice) -> "_Near":
        """Some pairs; the object pieces are only those that take part."""
        mine, theirs = self.mine, self.theirs
        which = mine.which[pairs]
        pieces = slice(int(which[0]), int(which[-1]) + 1)
        boxes = mine.boxes.take(np.arange(pieces.start, pieces.stop))
        return _Near(
            Polygons(mine.shapes[pieces], boxes, which - which[0]),
            Polygons(theirs.shapes, theirs.boxes, theirs.which[pairs], theirs.borders),
            self.owner[pieces], self.target, self.feature, self.once, self.measure,
        )  # fmt: skip

    def pairs(self, at: Any, amount: Any, rim: Any, shape: Any) -> Pairs:
        """The entries ``at`` with what they share."""
        theirs = self.theirs.which.take(at)
        return Pairs(
            self.target.take(theirs), self.owner.take(self.mine.which.take(at)), self.feature.take(theirs),
            self.once.take(theirs), amount, rim, self.mine.of_pairs(at), self.theirs.shapes.take(theirs), shape,
        )  # fmt: skip


def overlay(
    pieces: Any, owner: Any, targets: Sequence[Target], unit: str, kind: str, between: Callable[[], None],
    stack: Optional[Stack] = None,
) -> Pairs:  # fmt: skip
    """Everything that object pieces of ``kind`` share with the targets, on several threads when there is enough of it.

    Every pair is worked out in the same way however many others there are, and they come in the order of the layers:
    the figures of an object are the same to the last digit whatever it is checked together with. ``unit`` is what is
    measured: that of the lower dimension of both sides. ``between`` may raise to stop. ``stack`` is asked where it
    holds all of the targets.
    """
    keep_freed_memory()
    near = _near(*_place_by_place(pieces, owner), targets, stack if unit == AREA else None)
    if near is None or len(near.mine.which) == 0:
        return Pairs.none()
    count = len(near.mine.which)
    share_out = _by_borders if unit == AREA else _by_overlay
    if count < WORTH_A_THREAD:
        between()
        return share_out(near, unit, kind)
    tasks = _tasks(near.mine.which, max(1, min(_AT_ONCE, count // worker_count() + 1)))

    def work(task: slice) -> Pairs:
        steps = range(task.start, task.stop, _AT_ONCE)
        parts = [near.part(slice(start, min(start + _AT_ONCE, task.stop))) for start in steps]
        return Pairs.join([share_out(part, unit, kind) for part in parts])

    if worker_count() == 1:
        return Pairs.join(list(_one_by_one(map(work, tasks), between)))
    with ThreadPoolExecutor(worker_count()) as pool:
        try:
            return Pairs.join(list(_one_by_one(pool.map(work, tasks), between)))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _one_by_one(results: Iterable[Pairs], between: Callable[[], None]) -> Iterable[Pairs]:
    for result in results:
        between()
        yield result


def _tasks(which: Any, size: int) -> List[slice]:
    """About ``size`` pairs each. What is prepared may not be shared by threads, so an object piece stays in one."""
    edges = np.unique(np.searchsorted(which, which[::size]))
    return [slice(low, high) for low, high in zip(edges.tolist(), [*edges[1:].tolist(), len(which)])]


def _place_by_place(pieces: Any, owner: Any) -> Tuple[Any, Any]:
    """Objects that are neighbours after each other: they meet the same pieces, which are then taken apart once."""
    if (owner == owner[0]).all():
        return pieces, owner
    owners, heads = np.unique(owner, return_index=True)
    rank = np.empty(len(owners), dtype=np.intp)
    rank[near_together(pieces[heads])] = np.arange(len(owners))
    order = np.argsort(rank[np.searchsorted(owners, owner)], kind="stable")
    return pieces[order], owner[order]


def _near(pieces: Any, owner: Any, targets: Sequence[Target], stack: Optional[Stack]) -> Optional[_Near]:
    """The pairs whose boxes meet, by object piece, target and piece; None when there are none."""
    boxes = BoxColumns.around(pieces)
    if stack is not None and stack.serves(targets, boxes):
        return _near_in(stack, pieces, boxes, owner, targets)
    left, right, numbers = [], [], []
    for place, target in enumerate(targets):
        asked = target.wanted.take(owner).nonzero()[0]
        if len(asked):
            mine, found = target.index.near(pieces.take(asked), boxes.take(asked))
            left.append(asked.take(mine))
            right.append(found)
            numbers.append(place)
    if not left:
        return None
    counts = [len(found) for found in right]
    number, lefts, rights = np.repeat(numbers, counts), np.concatenate(left), np.concatenate(right)
    # Neither the order of an index nor that of threads: figures are the same to the last digit however they are found.
    most = max(len(target.index.pieces) for target in targets)
    key = number * most + rights
    order = np.lexsort((key, lefts))
    used, which = np.unique(key.take(order), return_inverse=True)
    number, piece = np.divmod(used, most)
    heads = np.searchsorted(number, np.arange(len(targets) + 1)).tolist()
    parts = [(target, piece[low:high]) for target, low, high in zip(targets, heads, heads[1:])]
    theirs = Polygons(
        np.concatenate([target.index.pieces.take(some) for target, some in parts]),
        BoxColumns.joined([target.index.boxes.take(some) for target, some in parts]), which,
    )  # fmt: skip
    known = [
        np.concatenate([getattr(target, name).take(some) for target, some in parts])
        for name in ("feature", "once", "measure")
    ]
    of_caller = np.array([target.number for target in targets]).take(number)
    return _Near(Polygons(pieces, boxes, lefts.take(order)), theirs, owner, of_caller, *known)


def _near_in(stack: Stack, pieces: Any, boxes: BoxColumns, owner: Any, targets: Sequence[Target]) -> _Near:
    """The same from a stack: one search for all targets, and borders that are there already."""
    mine, found = stack.near(pieces, boxes, owner, targets)
    theirs = Polygons(stack.index.pieces, stack.index.boxes, found, stack.borders)
    number = stack.numbers(targets)
    return _Near(Polygons(pieces, boxes, mine), theirs, owner, number, stack.feature, stack.once, stack.measure)


def _by_borders(near: _Near, unit: str, _kind: str) -> Pairs:
    """Areas that meet areas."""
    lib = shapely()
    found = share(near.mine, near.theirs)
    unsure = (~found.sure).nonzero()[0]
    if len(unsure):
        found.whole[unsure] = lib.covers(near.mine.of_pairs(unsure), near.theirs.of_pairs(unsure))
        unsure = unsure[~found.whole[unsure]]
    shape = np.full(len(found.area), None, dtype=object)
    shape[unsure] = lib.intersection(near.mine.of_pairs(unsure), near.theirs.of_pairs(unsure))
    found.area[unsure], found.outline[unsure] = lib.area(shape[unsure]), lib.length(shape[unsure])
    whole = found.whole.nonzero()[0]
    theirs = near.theirs.which.take(whole)
    shape[whole] = near.theirs.shapes.take(theirs)
    found.area[whole], found.outline[whole] = near.measure.take(theirs), lib.length(shape[whole])
    at = (found.area > 0).nonzero()[0]
    return near.pairs(at, found.area.take(at), found.outline.take(at), shape.take(at))


def _by_overlay(near: _Near, unit: str, kind: str) -> Pairs:
    """Lines and points: a prepared predicate settles what lies wholly inside, GEOS overlays the rest."""
    lib = shapely()
    lib.prepare(near.mine.shapes)
    every = np.arange(len(near.mine.which))
    mine, theirs = near.mine.of_pairs(every), near.theirs.of_pairs(every)
    inside = lib.contains_properly(mine, theirs) if kind == AREA else np.zeros(len(every), dtype=bool)
    met = inside.copy()
    met[~inside] = lib.intersects(mine[~inside], theirs[~inside])
    at, inside, mine, theirs = every[met], inside[met], mine[met], theirs[met]
    shape = np.full(len(at), None, dtype=object)
    shape[inside] = theirs[inside]
    shape[~inside] = lib.intersection(mine[~inside], theirs[~inside])
    amount, rim = near.measure.take(near.theirs.which.take(at)), np.zeros(len(at))
    amount[~inside] = measure_of(shape[~inside], unit)
    rim[~inside] = lib.length(shape[~inside])
    return near.pairs(at, amount, rim, shape)
