"""A comparison in words and figures as a reader meets them: the same on screen, on paper and in HTML."""

from dataclasses import dataclass
from math import floor, log10
from typing import List, Optional, Sequence, Set, Tuple

from ..texts import tr
from ..wording import number, signed, trimmed
from .compare_records import BEST, CHECK, GOALS, WORST, Comparison, Figure, Row

NO_FIGURE = "–"
MARKS = {BEST: "▲", WORST: "▽"}  # filled and open: they hold in grey print
_MOST_NAMED = 4
_MOST_DECIMALS = 8
PROVINCIAL = "provinciaal"


@dataclass(frozen=True)
class Standing:
    """In which rows one variant is the best, and in which the worst."""

    best: Tuple[Row, ...]
    worst: Tuple[Row, ...]


def figure_text(value: Optional[float]) -> str:
    """A figure with as many decimals as its size is worth: 12.345, 12,3 and 0,027; a dash where there is none."""
    if value is None:
        return NO_FIGURE
    size = abs(value)
    if size >= 100 or value == 0:
        return number(value)
    if size >= 1:
        return trimmed(value, 1)
    return trimmed(value, min(_MOST_DECIMALS, 1 - floor(log10(size))))


def band_text(figure: Figure) -> str:
    """``10.000 tot 14.000``, empty without a bandwidth."""
    if not figure.banded:
        return ""
    return tr("{low} tot {high}").format(low=figure_text(figure.minimum), high=figure_text(figure.maximum))


def difference_text(figure: Figure) -> str:
    """``+1.200`` or ``−340``; empty for the first variant and where nothing differs."""
    if figure.difference is None or abs(figure.difference) < 1e-9:
        return ""
    return signed(figure_text(figure.difference))


def mark_text(mark: str) -> str:
    """The word for best and worst; empty for neither. "Minste" would read as "fewest" beside a number of conflicts."""
    return {BEST: tr("gunstigst"), WORST: tr("ongunstigst")}.get(mark, "")


def target_text(row: Row) -> str:
    """What was asked: ``doel 9.500 woningen in 2030``; empty when nothing was."""
    if row.target is None:
        return ""
    text = tr("doel {asked} {unit}").format(asked=asked_text(row), unit=row.unit).strip()
    return tr("{text} in {year}").format(text=text, year=row.year) if row.year else text


def share_of_target(row: Row, figure: Figure) -> Optional[float]:
    """The figure as a share of what was asked (1 is all of it); None when that says nothing."""
    if figure.value is None or not row.target:
        return None
    return figure.value / row.target


def row_label(row: Row) -> str:
    """The label with what tells it apart: a national goal beside that of the province."""
    return tr("{label} (landelijk)").format(label=row.label) if is_national(row) else row.label


def is_national(row: Row) -> bool:
    return row.group == GOALS and bool(row.scale) and row.scale != PROVINCIAL


def told_rows(comparison: Comparison) -> Tuple[Row, ...]:
    """The rows that best and worst are read from, each thing once.

    A national goal that the same dwellings count for as a goal of the province says nothing new.
    """
    seen: Set[Tuple[object, ...]] = set()
    found = []
    for row in comparison.rows:
        mark = (row.unit, *(figure.value for figure in row.figures))
        if row.group == GOALS and mark in seen:
            continue
        seen.add(mark)
        found.append(row)
    return tuple(found)


def standings(comparison: Comparison) -> Tuple[Standing, ...]:
    """Per variant where it does best and where it does worst; a difference within the bandwidth is neither."""
    rows = told_rows(comparison)
    return tuple(
        Standing(
            tuple(row for row in rows if _surely(row.figures[place], BEST)),
            tuple(row for row in rows if _surely(row.figures[place], WORST)),
        )
        for place in range(len(comparison.views))
    )


def _surely(figure: Figure, mark: str) -> bool:
    return figure.mark == mark and figure.sure


def asked_text(row: Row) -> str:
    """``16.000 tot 22.000``; empty when nothing was asked."""
    if row.target is None:
        return ""
    if row.target_max is None:
        return figure_text(row.target)
    return tr("{low} tot {high}").format(low=figure_text(row.target), high=figure_text(row.target_max))


def highlights(comparison: Comparison, most: int = 4) -> List[str]:
    """What stands out, a sentence per row that has a best and a worst: goals first, then the check."""
    told = [row for row in told_rows(comparison) if row.best and row.group in (GOALS, CHECK)]
    told.sort(key=lambda row: (row.close, row.group != GOALS, is_national(row)))
    return [_highlight(row, comparison.names) for row in told[:most]]


def _highlight(row: Row, names: Sequence[str]) -> str:
    best, worst = _named(row, row.best, names), _named(row, row.worst, names)
    enough = row.target_max if row.target_max is not None else row.target
    if row.group == CHECK:
        text = tr("{label}: het minst bij {best}, het meest bij {worst}.")
    elif enough and all((row.figures[place].value or 0.0) >= enough for place in row.best):
        text = tr("{label}: het doel van {target} wordt gehaald door {best}; het minst ver komt {worst}.")
    else:
        text = tr("{label}: het meest bij {best}, het minst bij {worst}.")
    target = f"{asked_text(row)} {row.unit}"
    said = text.format(label=row.label, best=best, worst=worst, target=target)
    return tr("{said} Dat verschil valt binnen de bandbreedte.").format(said=said) if row.close else said


def _named(row: Row, places: Sequence[int], names: Sequence[str]) -> str:
    """``A Compact (169 ha) en C Spoor (102 ha)``."""
    return tr(" en ").join(f"{names[place]} ({amount_text(row, row.figures[place].value)})" for place in places)


def amount_text(row: Row, value: Optional[float]) -> str:
    """A figure with its unit: ``169 ha``, ``1 object``."""
    one = row.group == CHECK and value == 1
    return f"{figure_text(value)} {tr('object') if one else row.unit}".strip()


def best_words(rows: Sequence[Row], most: int = _MOST_NAMED) -> List[str]:
    """The labels of rows, cut off with how many more there are."""
    labels = [row_label(row) for row in rows]
    if len(labels) <= most:
        return labels
    return [*labels[: most - 1], tr("en {count} andere").format(count=len(labels) - most + 1)]
