"""A comparison as tables: a row per figure for scripts, and a row per line with the variants beside each other."""

from typing import Any, Dict, List, Tuple

from .compare_records import Comparison, Row

COLUMNS = (
    "groep", "sleutel", "naam", "eenheid", "richting", "schaal", "doeljaar", "doel", "doel_max", "variant",
    "variant_naam", "horizon", "waarde", "minimum", "maximum", "verschil", "oordeel", "binnen_bandbreedte", "opmerking",
)  # fmt: skip
Cells = Dict[str, Any]


def figure_rows(comparison: Comparison) -> List[Cells]:
    """One row per figure, with everything that is known of it; figures as they are, not rounded."""
    return [
        {
            "groep": row.group, "sleutel": row.key, "naam": row.label, "eenheid": row.unit, "richting": row.direction,
            "schaal": row.scale, "doeljaar": row.year, "doel": row.target, "doel_max": row.target_max,
            "variant": view.code, "variant_naam": view.name, "horizon": view.horizon, "waarde": figure.value,
            "minimum": figure.minimum, "maximum": figure.maximum, "verschil": figure.difference, "oordeel": figure.mark,
            "binnen_bandbreedte": row.close if figure.mark else None, "opmerking": figure.note or row.note,
        }
        for row in (*comparison.rows, *comparison.silent)
        for view, figure in zip(comparison.views, row.figures)
    ]  # fmt: skip


def wide_rows(comparison: Comparison) -> Tuple[Tuple[str, ...], List[Cells]]:
    """The columns and the rows of the table as the screen shows it: a column per variant, then its difference."""
    names = _distinct(comparison.names)
    columns = ["groep", "naam", "eenheid", "doel", "doeljaar", *names]
    columns += [f"verschil {name}" for name in names[1:]]
    columns += ["beste", "minste", "opmerking"]
    return tuple(columns), [_wide(row, names) for row in comparison.rows]


def _wide(row: Row, names: List[str]) -> Cells:
    cells: Cells = {
        "groep": row.group, "naam": row.label, "eenheid": row.unit, "doel": row.target, "doeljaar": row.year,
        "beste": ", ".join(names[place] for place in row.best),
        "minste": ", ".join(names[place] for place in row.worst), "opmerking": row.note,
    }  # fmt: skip
    for place, (name, figure) in enumerate(zip(names, row.figures)):
        cells[name] = figure.value
        if place:
            cells[f"verschil {name}"] = figure.difference
    return cells


def _distinct(names: Tuple[str, ...]) -> List[str]:
    """Column names that occur once, also when two variants are called the same."""
    found: List[str] = []
    for name in names:
        found.append(name if name not in found else f"{name} ({len(found) + 1})")
    return found
