"""How an object lies over the areas of one layer: which, and with what share.

A share is a part (0..1) of the area of a polygon, of the length of a line, or of the number of points. Geometries
are shapely in EPSG:28992, metres.
"""

from dataclasses import dataclass
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..geometry.pieces import cut
from ..model.records import AREA, LINE, POINT
from ..optional import shapely

SLIVER = 0.01  # of an object: less of it in a municipality is drawing along a border
MANY_VERTICES = 1_024  # from here on it pays to cut the object itself
_NOISE = 1e-9
SHARE_DECIMALS = 4
_KINDS = {2: AREA, 1: LINE, 0: POINT}


class Share(NamedTuple):
    """One area that an object lies in, by its code or name, and the part of the object that does."""

    name: str
    share: float


@dataclass(frozen=True)
class Place:
    """Where an object lies. ``source`` says what the shares per province were taken from."""

    municipalities: Tuple[str, ...] = ()  # names, the largest share first
    novex_area: str = ""  # code of novex_gebieden
    region: str = ""  # names, the largest share first, '; ' between
    vista: str = ""  # code of vista, of the region with the largest share
    province_shares: Tuple[Share, ...] = ()  # by province code; the rest lies outside every known province
    source: str = ""
    municipality_shares: Tuple[Share, ...] = ()
    region_shares: Tuple[Share, ...] = ()
    novex_name: str = ""  # as the layer calls it, also when no code fits

    def share_in(self, province: str) -> Optional[float]:
        """The part of the object in one province; None when nothing is known of provinces."""
        if not self.source:
            return None
        return next((item.share for item in self.province_shares if item.name == province), 0.0)

    def crosses(self, province: str) -> bool:
        """True when a part that can be written down lies outside ``province``."""
        inside = self.share_in(province)
        return inside is not None and round(inside, SHARE_DECIMALS) < 1.0


class Subject:
    """A geometry that is asked of several layers: measured, and cut where it is large, once."""

    def __init__(self, geometry: Any) -> None:
        lib = shapely()
        self.geometry = geometry
        self.kind = _KINDS.get(int(lib.get_dimensions(geometry)), POINT)
        measured = {AREA: lib.area, LINE: lib.length}.get(self.kind, lib.get_num_geometries)
        self.measure: Any = measured
        self.whole = 0.0 if geometry.is_empty else float(measured(geometry))
        self.parts = self._parts() if self.whole > 0 else np.empty(0, dtype=object)
        lib.prepare(self.parts)

    def _parts(self) -> Any:
        lib = shapely()
        if self.kind != POINT and int(lib.get_num_coordinates(self.geometry)) > MANY_VERTICES:
            return cut(np.array([self.geometry], dtype=object), self.kind)[0]
        return lib.get_parts(self.geometry)


class AreaIndex:
    """The areas of one layer, in pieces, ready to be asked. Pieces of one name count together."""

    def __init__(self, pieces: Any, piece_name: Any, names: Sequence[str], piece_alone: Any = None) -> None:
        """``piece_name`` points into ``names``; ``piece_alone`` is False where pieces of two features overlap."""
        self._pieces = np.asarray(pieces, dtype=object)
        self._piece_name = np.asarray(piece_name, dtype=np.intp)
        self._alone = np.ones(len(self._pieces), dtype=bool) if piece_alone is None else np.asarray(piece_alone)
        self.names = list(names)
        self._tree = shapely().STRtree(self._pieces)

    def shares(self, geometry: Any, *, exclusive: bool = False) -> List[Share]:
        """What part of a geometry (or :class:`Subject`) lies in each area that it has more than nothing of.

        The largest first. ``exclusive``: ground where areas of the layer overlap counts for the first of them only,
        so that the sum is at most 1. An empty geometry lies nowhere.
        """
        if geometry is None:
            return []
        subject = geometry if isinstance(geometry, Subject) else Subject(geometry)
        if subject.whole <= 0:
            return []
        sizes = self._of_points(subject) if subject.kind == POINT else self._of_shape(subject, exclusive)
        merged: Dict[str, float] = {}
        for name, size in sizes.items():
            if size > 0:
                merged[self.names[name]] = min(1.0, merged.get(self.names[name], 0.0) + size / subject.whole)
        return sorted((Share(*pair) for pair in merged.items()), key=lambda item: (-item.share, item.name))

    def _of_points(self, subject: Subject) -> Dict[int, float]:
        """A point on a border belongs to the first of its areas."""
        left, right = self._tree.query(subject.parts, predicate="intersects")
        first: Dict[int, int] = {}
        for point, piece in zip(left.tolist(), right.tolist()):
            name = int(self._piece_name[piece])
            first[point] = min(name, first.get(point, name))
        found: Dict[int, float] = {}
        for name in first.values():
            found[name] = found.get(name, 0.0) + 1.0
        return found

    def _of_shape(self, subject: Subject, exclusive: bool) -> Dict[int, float]:
        lib, parts = shapely(), subject.parts
        left, right = self._tree.query(parts, predicate="intersects")
        if not len(right):
            return {}
        common = self._pieces[right].copy()
        partly = np.ones(len(right), dtype=bool) if subject.kind == LINE else ~lib.covers(parts[left], common)
        common[partly] = lib.intersection(parts[left[partly]], common[partly])
        sizes = subject.measure(common)
        if sizes.sum() > subject.whole * (1 + _NOISE) or not self._alone[right].all():
            return self._each_once(subject, right[sizes > 0], exclusive)
        totals = np.bincount(self._piece_name[right], weights=sizes, minlength=len(self.names))
        return {int(name): float(totals[name]) for name in np.flatnonzero(totals)}

    def _each_once(self, subject: Subject, hit: Any, exclusive: bool) -> Dict[int, float]:
        """Measures where pieces share ground, or a line runs along a border: per name united, each place once.

        What is left of the object is taken off by areas: taking lines off lines fails where they are cut apart.
        """
        lib = shapely()
        found: Dict[int, float] = {}
        left_over = subject.geometry
        for name in sorted({int(self._piece_name[piece]) for piece in hit}):
            mine = lib.union_all(self._pieces[np.unique(hit[self._piece_name[hit] == name])])
            found[name] = float(subject.measure(lib.intersection(left_over, mine)))
            if exclusive:
                left_over = lib.difference(left_over, mine)
        return found


def without_slivers(shares: Sequence[Share], least: float = SLIVER) -> List[Share]:
    """The areas that an object really lies in; always the first, however little."""
    return [item for number, item in enumerate(shares) if number == 0 or item.share >= least]


def shares_text(shares: Sequence[Share]) -> str:
    """``PV25:0.8241;PV28:0.1759``: four decimals that together never pass 1 and lose at most half of the last one.

    Rounded by largest remainder, so that what covers an object wholly also reads as 1.
    """
    scale = 10**SHARE_DECIMALS
    exact = [item.share * scale for item in shares]
    parts = [int(value) for value in exact]
    short = min(scale, round(sum(exact))) - sum(parts)
    by_remainder = sorted(range(len(exact)), key=lambda number: (parts[number] - exact[number], number))
    for number in by_remainder[: max(0, short)]:
        parts[number] += 1
    written = [(item.name, part) for item, part in zip(shares, parts) if part > 0]
    return ";".join(f"{name}:{part / scale:.{SHARE_DECIMALS}f}" for name, part in written)


def read_shares(text: str) -> Tuple[Share, ...]:
    """The shares of such a text; what cannot be read is left out."""
    found: List[Share] = []
    for part in (text or "").split(";"):
        name, _, figure = part.partition(":")
        try:
            found.append(Share(name.strip(), float(figure)))
        except ValueError:
            continue
    return tuple(found)
