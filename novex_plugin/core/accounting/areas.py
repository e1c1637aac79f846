"""Areas per function, perspective and horizon, out of disjoint pieces."""

from collections import defaultdict
from math import fsum
from typing import Any, DefaultDict, Dict, FrozenSet, List, NamedTuple, Sequence, Set, Tuple

from .. import optional
from ..geometry.arrays import array_of
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


Key = Tuple[str, str]  # dimension and key
Parts = DefaultDict[Key, List[float]]


class _Ground:
    """Everything that is summed per key: object by object, and piece by disjoint piece."""

    def __init__(self, drawn: Sequence[Drawn], names: Names, progress: Progress) -> None:
        self.gross: Parts = defaultdict(list)
        self.net: Parts = defaultdict(list)
        self.shared: Parts = defaultdict(list)
        self.stacked: Parts = defaultdict(list)
        self.further: Parts = defaultdict(list)
        uses = [names.use(entry.item) for entry in drawn]
        for use, area in zip(uses, optional.shapely().area(array_of([entry.geometry for entry in drawn])).tolist()):
            for key in _keys(use):
                self.gross[key].append(area)
        self.by_label = _by_label(drawn, uses, progress)
        for label, area in self.by_label.items():
            self._add(label, area)

    def _add(self, label: _Label, area: float) -> None:
        multiple, stacked = len(label.functions()) > 1, len(label.main_functions()) > 1
        for key in {key for use in label.main for key in _keys(use)}:
            self.net[key].append(area)
            if multiple:
                self.shared[key].append(area)
            if stacked:
                self.stacked[key].append(area)
        for code in label.further:
            self.further[(FUNCTION, code)].append(area)

    def keys(self) -> Set[Key]:
        return {*self.gross, *self.further}


def _by_label(drawn: Sequence[Drawn], uses: Sequence[Use], progress: Progress) -> Dict[_Label, float]:
    parts: DefaultDict[_Label, List[float]] = defaultdict(list)
    for piece in disjoint_pieces([entry.geometry for entry in drawn], progress):
        main = frozenset(uses[member] for member in piece.members)
        functions = {use.function for use in main}
        also = (code for member in piece.members for code in drawn[member].item.further_functions)
        parts[_Label(main, frozenset(code for code in also if code and code not in functions))].append(piece.area_m2)
    return {label: fsum(areas) for label, areas in parts.items()}


def _keys(use: Use) -> List[Key]:
    return [(dimension, use.key(dimension)) for dimension in DIMENSIONS]


def area_lines(
    drawn: Sequence[Drawn], search: Sequence[Drawn], names: Names, progress: Progress
) -> Tuple[Tuple[AreaLine, ...], Tuple[Combination, ...]]:
    """The lines of every dimension (the total first) and the disjoint combinations of functions."""
    ground = _Ground(drawn, names, progress.part(0.0, 0.7))
    maybe = _Ground(search, names, progress.part(0.7, 1.0))
    keys = sorted(ground.keys() | set(maybe.gross), key=lambda key: (DIMENSIONS.index(key[0]), key[1]))
    return tuple(_line(ground, maybe, names, key) for key in keys), _combinations(ground, names)


def _line(ground: _Ground, maybe: _Ground, names: Names, key: Key) -> AreaLine:
    return AreaLine(
        *key,
        name=names.of(*key),
        objects=len(ground.gross.get(key, ())),
        gross_m2=fsum(ground.gross.get(key, ())),
        net_m2=fsum(ground.net.get(key, ())),
        shared_m2=fsum(ground.shared.get(key, ())),
        stacked_m2=fsum(ground.stacked.get(key, ())),
        further_m2=fsum(ground.further.get(key, ())),
        search_objects=len(maybe.gross.get(key, ())),
        search_gross_m2=fsum(maybe.gross.get(key, ())),
        search_net_m2=fsum(maybe.net.get(key, ())),
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
