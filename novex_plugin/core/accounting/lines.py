"""Length of lines and number of points, per function, perspective and horizon."""

from typing import Any, List, Sequence, Tuple

from .. import optional
from .areas import Drawn
from .figures import DIMENSIONS, LengthLine, PointLine
from .names import Names


def length_lines(drawn: Sequence[Drawn], search: Sequence[Drawn], names: Names) -> Tuple[LengthLine, ...]:
    """Lengths in m; a stretch that lines of one key share exactly is counted once in ``net_m``.

    Lines are noded first, so they share a stretch only where they run over the same coordinates:
    two lines drawn next to each other stay two lines.
    """
    lines: List[LengthLine] = []
    for dimension, key in _keys(drawn, search, names):
        own = _of_key(drawn, names, dimension, key)
        maybe = _of_key(search, names, dimension, key)
        lines.append(
            LengthLine(
                dimension,
                key,
                names.of(dimension, key),
                objects=len(own),
                gross_m=float(optional.shapely().length(own).sum()) if own else 0.0,
                net_m=_net_length(own),
                search_objects=len(maybe),
                search_net_m=_net_length(maybe),
            )
        )
    return tuple(lines)


def point_lines(drawn: Sequence[Drawn], search: Sequence[Drawn], names: Names) -> Tuple[PointLine, ...]:
    """Number of points; every point of a multipoint counts."""
    return tuple(
        PointLine(
            dimension,
            key,
            names.of(dimension, key),
            count=_points(_of_key(drawn, names, dimension, key)),
            search_count=_points(_of_key(search, names, dimension, key)),
        )
        for dimension, key in _keys(drawn, search, names)
    )


def _keys(drawn: Sequence[Drawn], search: Sequence[Drawn], names: Names) -> List[Tuple[str, str]]:
    uses = [names.use(entry.item) for entry in (*drawn, *search)]
    return [
        (dimension, key) for dimension in DIMENSIONS for key in sorted({use.key(dimension) for use in uses})
    ]


def _of_key(entries: Sequence[Drawn], names: Names, dimension: str, key: str) -> List[Any]:
    return [entry.geometry for entry in entries if names.use(entry.item).key(dimension) == key]


def _net_length(geometries: Sequence[Any]) -> float:
    if not geometries:
        return 0.0
    shapely = optional.shapely()
    return float(shapely.length(shapely.unary_union(geometries)))


def _points(geometries: Sequence[Any]) -> int:
    return int(optional.shapely().get_num_geometries(list(geometries)).sum()) if geometries else 0
