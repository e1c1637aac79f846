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
        """What part of ``geometry`` lies in each area that it touches with more than nothing, the largest first.

        ``exclusive``: ground where areas of the layer overlap counts for the first of them only, so that the sum is
        at most 1. An empty geometry lies nowhere.
        """
        lib = shapely()
        if geometry is None or geometry.is_empty:
            return []
        kind = _KINDS[int(lib.get_dimensions(geometry))]
        if kind == POINT:
            measures, whole = self._of_points(geometry), float(lib.get_num_geometries(geometry))
        else:
            measures, whole = self._of_shape(geometry, kind, exclusive)
        found = [Share(self.names[name], min(1.0, size / whole)) for name, size in measures.items() if size > 0]
        merged: Dict[str, float] = {}
        for item in found:
            merged[item.name] = min(1.0, merged.get(item.name, 0.0) + item.share)
        return sorted((Share(*pair) for pair in merged.items()), key=lambda item: (-item.share, item.name))

    def _of_points(self, geometry: Any) -> Dict[int, float]:
        """A point on a border belongs to the first of its areas."""
        points = shapely().get_parts(geometry)
        left, right = self._tree.query(points, predicate="intersects")
        first: Dict[int, int] = {}
        for point, piece in zip(left.tolist(), right.tolist()):
            name = int(self._piece_name[piece])
            first[point] = min(name, first.get(point, name))
        found: Dict[int, float] = {}
        for name in first.values():
            found[name] = found.get(name, 0.0) + 1.0
        return found

    def _of_shape(self, geometry: Any, kind: str, exclusive: bool) -> Tuple[Dict[int, float], float]:
        lib = shapely()
        measure = lib.area if kind == AREA else lib.length
        many = int(lib.get_num_coordinates(geometry)) > MANY_VERTICES
        parts = cut(np.array([geometry], dtype=object), kind)[0] if many else lib.get_parts(geometry)
        whole = float(measure(geometry))
        if whole <= 0:
            return {}, 1.0
        lib.prepare(parts)
        left, right = self._tree.query(parts, predicate="intersects")
        common = self._pieces[right].copy()
        if kind == AREA:
            partly = ~lib.covers(parts[left], common)
            common[partly] = lib.intersection(parts[left[partly]], common[partly])
        else:
            common = lib.intersection(parts[left], common)
        sizes = measure(common)
        names = self._piece_name[right]
        totals = np.bincount(names, weights=sizes, minlength=len(self.names))
        if sizes.sum() > whole * (1 + _NOISE) or not self._alone[right].all():
            return self._each_once(geometry, right[sizes > 0], measure, exclusive), whole
        return {int(name): float(totals[name]) for name in np.flatnonzero(totals)}, whole

    def _each_once(self, geometry: Any, hit: Any, measure: Any, exclusive: bool) -> Dict[int, float]:
        """Measures where pieces share ground, or a line runs along a border: per name united, each place once.

        What is left of the object is taken off by areas: taking lines off lines fails where they are cut apart.
        """
        lib = shapely()
        found: Dict[int, float] = {}
        left_over = geometry
        for name in sorted({int(self._piece_name[piece]) for piece in hit}):
            mine = lib.union_all(self._pieces[np.unique(hit[self._piece_name[hit] == name])])
            found[name] = float(measure(lib.intersection(left_over, mine)))
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
