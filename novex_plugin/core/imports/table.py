"""A source as it was read: column names, rows of plain values, and places in RD New.

Geometry is shapely (EPSG:28992, valid, 2D, one kind per part). Nothing here is of QGIS or GDAL.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Dict, List, Sequence, Tuple

from .values import number_style, read_number, read_year
from .words import is_blank

MOST_VALUES = 400  # different values of one column that are kept for a profile


@dataclass(frozen=True)
class Part:
    """One place of a row: of one kind (vlak, lijn, punt). ``notes`` says what was done to it."""

    kind: str
    geometry: Any


@dataclass(frozen=True)
class SourceRow:
    """One row; ``number`` counts from 1 in the source. ``trouble`` says why it has no usable place."""

    number: int
    values: Tuple[Any, ...]
    parts: Tuple[Part, ...] = ()
    notes: Tuple[str, ...] = ()
    trouble: str = ""


@dataclass
class SourceTable:
    """All rows of one layer, and what there is to say about the reading of it."""

    name: str  # of the file or layer, as it is written into ``bron``
    columns: Tuple[str, ...]
    rows: List[SourceRow] = field(default_factory=list)
    messages: List[Tuple[str, str]] = field(default_factory=list)  # level and text, as in ``adapters.sources``
    area_before: float = 0.0  # m², in RD New, before and after repair
    area_after: float = 0.0

    def column(self, name: str) -> int:
        """The place of a column; KeyError when there is none."""
        try:
            return self.columns.index(name)
        except ValueError:
            raise KeyError(name) from None


@dataclass(frozen=True)
class Profile:
    """What the values of one column look like. Shares are of the values that are filled in."""

    name: str
    filled: int
    total: int
    counts: Tuple[Tuple[str, int], ...]  # values as text with how often, the most frequent first
    distinct: int
    style: str
    numeric: float  # share that reads as a number
    whole: float  # share that is a whole number
    years: float  # share that holds a year
    low: float = 0.0
    high: float = 0.0
    mean_length: float = 0.0

    @property
    def samples(self) -> Tuple[str, ...]:
        return tuple(text for text, _ in self.counts[:3])

    @property
    def is_text(self) -> bool:
        return self.numeric < 0.5


def profiles(table: SourceTable, most_rows: int = 5000) -> Dict[str, Profile]:
    """The profile of every column, from the first rows."""
    rows = table.rows[:most_rows]
    return {name: profile(name, [row.values[place] for row in rows]) for place, name in enumerate(table.columns)}


def profile(name: str, values: Sequence[Any]) -> Profile:
    filled = [value for value in values if not is_blank(value)]
    counts = Counter(str(value).strip() for value in filled)
    style = number_style(text for text, _ in counts.most_common(MOST_VALUES))
    figures = [figure for figure in (_figure(value, style) for value in filled[:MOST_VALUES]) if figure is not None]
    looked_at = max(1, len(filled[:MOST_VALUES]))
    years = sum(_has_year(value) for value in filled[:MOST_VALUES])
    return Profile(
        name=name,
        filled=len(filled),
        total=len(values),
        counts=tuple(counts.most_common(MOST_VALUES)),
        distinct=len(counts),
        style=style,
        numeric=len(figures) / looked_at,
        whole=sum(figure.is_integer() for figure in figures) / looked_at,
        years=years / looked_at,
        low=min(figures, default=0.0),
        high=max(figures, default=0.0),
        mean_length=sum(len(text) * count for text, count in counts.items()) / max(1, len(filled)),
    )


def _figure(value: Any, style: str) -> Any:
    try:
        return read_number(value, style).value
    except ValueError:
        return None


def _has_year(value: Any) -> bool:
    try:
        return read_year(value).value is not None
    except ValueError:
        return False
