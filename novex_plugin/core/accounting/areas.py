"""Areas per function, perspective and horizon, out of disjoint pieces."""

from math import fsum
from typing import Any, Dict, FrozenSet, List, NamedTuple, Sequence, Tuple

from .. import optional
from ..model.records import ProposalObject
from ..progress import Progress
from .figures import DIMENSIONS, FUNCTION, AreaLine, Combination
from .names import Names, Use
from .pieces import disjoint_pieces


class Drawn(NamedTuple):
    """An object with its cleaned geometry."""

    item: ProposalObject
    geometry: Any


class _Label(NamedTuple):
    """What lies on a piece of ground."""

    main: FrozenSet[Use]  # of every object there
    further: FrozenSet[str]  # functions that are nobody's main function there

    def main_functions(self) -> FrozenSet[str]:
        return frozenset(use.function for use in self.main)

    def functions(self) -> FrozenSet[str]:
        return self.main_functions() | self.further


class _Ground:
    """Disjoint ground by label, and the gross sum and number of objects by key."""

    def __init__(self, drawn: Sequence[Drawn], names: Names, progress: Progress) -> None:
        self._names = names
        self.uses = [names.use(entry.item) for entry in drawn]
        self.areas = [float(area) for area in optional.shapely().area([entry.geometry for entry in drawn])]
        parts: Dict[_Label, List[float]] = {}
        for piece in disjoint_pieces([entry.geometry for entry in drawn], progress):
            label = self._label([drawn[member].item for member in piece.members])
            parts.setdefault(label, []).append(piece.area_m2)
        self.by_label: Dict[_Label, float] = {label: fsum(areas) for label, areas in parts.items()}

    def _label(self, items: Sequence[ProposalObject]) -> _Label:
        main = frozenset(self._names.use(item) for item in items)
        functions = {use.function for use in main}
        further = frozenset(code for item in items for code in item.further_functions if code and code not in functions)
        return _Label(main, further)

    def keys(self, dimension: str) -> List[str]:
        found = {use.key(dimension) for use in self.uses}
        if dimension == FUNCTION:
            found |= {code for label in self.by_label for code in label.further}
        return sorted(found)

    def objects(self, dimension: str, key: str) -> int:
        return sum(use.key(dimension) == key for use in self.uses)

    def gross(self, dimension: str, key: str) -> float:
        return fsum(area for use, area in zip(self.uses, self.areas) if use.key(dimension) == key)

    def net(self, dimension: str, key: str) -> float:
        return fsum(area for label, area in self.by_label.items() if _holds(label, dimension, key))

    def shared(self, dimension: str, key: str) -> float:
        return fsum(
            area
            for label, area in self.by_label.items()
            if len(label.functions()) > 1 and _holds(label, dimension, key)
        )

    def stacked(self, dimension: str, key: str) -> float:
        return fsum(
            area
            for label, area in self.by_label.items()
            if len(label.main_functions()) > 1 and _holds(label, dimension, key)
        )

    def further(self, dimension: str, key: str) -> float:
        if dimension != FUNCTION:
            return 0.0
        return fsum(area for label, area in self.by_label.items() if key in label.further)


def area_lines(
    drawn: Sequence[Drawn], search: Sequence[Drawn], names: Names, progress: Progress
) -> Tuple[Tuple[AreaLine, ...], Tuple[Combination, ...]]:
    """The lines of every dimension (the total first) and the disjoint combinations of functions."""
    ground = _Ground(drawn, names, progress.part(0.0, 0.7))
    maybe = _Ground(search, names, progress.part(0.7, 1.0))
    lines: List[AreaLine] = []
    for dimension in DIMENSIONS:
        for key in sorted(set(ground.keys(dimension)) | set(maybe.keys(dimension))):
            lines.append(_line(ground, maybe, names, dimension, key))
    return tuple(lines), _combinations(ground, names)


def _line(ground: _Ground, maybe: _Ground, names: Names, dimension: str, key: str) -> AreaLine:
    return AreaLine(
        dimension=dimension,
        key=key,
        name=names.of(dimension, key),
        objects=ground.objects(dimension, key),
        gross_m2=ground.gross(dimension, key),
        net_m2=ground.net(dimension, key),
        shared_m2=ground.shared(dimension, key),
        stacked_m2=ground.stacked(dimension, key),
        further_m2=ground.further(dimension, key),
        search_objects=maybe.objects(dimension, key),
        search_gross_m2=maybe.gross(dimension, key),
        search_net_m2=maybe.net(dimension, key),
    )


def _combinations(ground: _Ground, names: Names) -> Tuple[Combination, ...]:
    sums: Dict[Tuple[Tuple[str, ...], Tuple[str, ...]], List[float]] = {}
    for label, area in ground.by_label.items():
        main = tuple(sorted(label.main_functions()))
        sums.setdefault((main, tuple(sorted(label.further))), []).append(area)
    return tuple(
        Combination(main, further, tuple(names.function(code) for code in (*main, *further)), fsum(areas))
        for (main, further), areas in sorted(sums.items(), key=lambda entry: (len(sum(entry[0], ())), entry[0]))
    )


def _holds(label: _Label, dimension: str, key: str) -> bool:
    return any(use.key(dimension) == key for use in label.main)
