"""The rows of a comparison: which figures there are, and which variant does best in each."""

from dataclasses import replace
from math import isclose
from typing import Callable, Dict, Iterable, List, Optional, Sequence, Tuple

from ..accounting.figures import FUNCTION, HECTARE_M2, KILOMETRE_M, AreaLine, QuantityLine, Totals
from ..accounting.goals import GoalLine
from ..checks.outcomes import BY_CODE, HARD, NEE_TENZIJ, ORDER, SYNERGY, UNKNOWN
from ..model.functions import functions
from ..texts import tr
from ..wording import trimmed
from .compare_records import (
    AREAS,
    BEST,
    CHECK,
    GOALS,
    INDICATORS,
    LESS,
    MORE,
    NEUTRAL,
    QUANTITIES,
    WORST,
    Figure,
    IndicatorValue,
    Row,
    VariantView,
)

_SAME = 1e-9  # relative: figures closer than this are the same figure
ALL_OBJECTS, HEAVY = "objecten", "ZWAAR"  # rows of the check that are no class of their own
_CODES = tuple(BY_CODE)
_MEASURED = ("ha", "km")  # counted from the shapes themselves, in AREAS


def all_rows(views: Sequence[VariantView]) -> List[Row]:
    """Every row, marked and with differences."""
    made = [*_goals(views), *_quantities(views), *_areas(views), *_check(views), *_indicators(views)]
    return [_judged(_with_differences(row), views) for row in made]


# -- what is set side by side -----------------------------------------------------------------------


def _areas(views: Sequence[VariantView]) -> List[Row]:
    """Totals first, then functions in the order of the code list."""

    def row(key: str, label: str, measure: Callable[[Totals], float], unit: str = "ha", note: str = "") -> Row:
        figures = tuple(Figure(measure(view.totals)) for view in views)
        return Row(AREAS, key, label, unit, figures, note=note)

    def area(key: str, label: str, measure: Callable[[AreaLine], float], note: str) -> Row:
        return row(key, label, lambda totals: measure(totals.area()) / HECTARE_M2, note=note)

    rows = [
        area("netto", tr("Grond in gebruik (netto)"), lambda line: line.net_m2,
             tr("elk stuk grond één keer geteld")),
        area("bruto", tr("Som van de objecten (bruto)"), lambda line: line.gross_m2,
             tr("grond onder twee objecten telt twee keer")),
        area("meervoudig", tr("Meervoudig gebruikt"), lambda line: line.shared_m2,
             tr("grond met twee of meer functies")),
        area("zoekgebied", tr("Zoekgebieden"), lambda line: line.search_net_m2,
             tr("niet meegeteld in netto en bruto")),
    ]  # fmt: skip
    for one in functions():
        rows += [row(f"{kind}:{one.code}", one.name, measure, unit) for kind, measure, unit in _measures(one.code)]
    return [place for place in rows if place.key == "netto" or any(figure.value for figure in place.figures)]


def _measures(code: str) -> List[Tuple[str, Callable[[Totals], float], str]]:
    """What is drawn of one function: ground, lines and points."""
    return [
        ("functie", lambda totals: totals.area(FUNCTION, code).net_m2 / HECTARE_M2, "ha"),
        ("lengte", lambda totals: totals.length(FUNCTION, code).net_m / KILOMETRE_M, "km"),
        ("punten", lambda totals: float(totals.count(FUNCTION, code).count), tr("punten")),
    ]


def _quantities(views: Sequence[VariantView]) -> List[Row]:
    """Per function and unit; what search areas would add is a note, it is no part of the figure."""
    lines = [{(line.function, line.unit): line for line in view.totals.quantities} for view in views]
    keys = sorted({key for of_view in lines for key in of_view if key[1] not in _MEASURED})
    names = {key: line.name for of_view in lines for key, line in of_view.items()}
    return [
        Row(QUANTITIES, ":".join(key), names[key], key[1], tuple(_quantity(of_view.get(key)) for of_view in lines))
        for key in keys
    ]


def _quantity(line: Optional[QuantityLine]) -> Figure:
    if line is None:
        return Figure(0.0, 0.0, 0.0)
    return Figure(line.band.value, line.band.minimum, line.band.maximum, note=_searching(line.search.value))


def _searching(amount: Optional[float]) -> str:
    return tr("plus {amount} in zoekgebied").format(amount=trimmed(amount)) if amount else ""


def _goals(views: Sequence[VariantView]) -> List[Row]:
    known: Dict[str, GoalLine] = {}
    for view in views:
        for goal in view.goals:
            known.setdefault(goal.code, goal)
    by_code = [{goal.code: goal for goal in view.goals} for view in views]
    return [_goal_row(goal, [of_view.get(code) for of_view in by_code]) for code, goal in known.items()]


def _goal_row(goal: GoalLine, lines: Sequence[Optional[GoalLine]]) -> Row:
    notes = list(dict.fromkeys(line.note for line in lines if line is not None and line.note))
    return Row(
        GOALS, goal.code, goal.indicator, goal.unit, tuple(_goal_figure(line) for line in lines), MORE,
        goal.target, goal.target_max, goal.horizon, " ".join(notes), scale=goal.scale,
    )  # fmt: skip


def _goal_figure(line: Optional[GoalLine]) -> Figure:
    if line is None or line.value is None:
        return Figure(note=line.note if line is not None else "")
    return Figure(line.value, line.minimum, line.maximum, note=_searching(line.search_value))


def _check(views: Sequence[VariantView]) -> List[Row]:
    """Objects per worst class, after those with a heavy conflict together; a row only where some variant has one.

    An object that loses its hard conflict turns up in a milder class. So fewer in a milder class is no gain by itself,
    and only the heavy ones are judged, each time together with what is heavier still.
    """
    if all(view.outcomes is None for view in views):
        return []
    unit = tr("objecten")
    rows = [
        Row(CHECK, ALL_OBJECTS, tr("Objecten"), unit, tuple(_counted(view, _CODES) for view in views),
            note=tr("alle objecten die zijn getoetst")),
        Row(CHECK, HARD, tr(BY_CODE[HARD].label), unit, tuple(_counted(view, (HARD,)) for view in views), LESS),
        Row(CHECK, HEAVY, tr("Hard conflict of nee, tenzij"), unit,
            tuple(_counted(view, (HARD, NEE_TENZIJ)) for view in views), LESS),
    ]  # fmt: skip
    for outcome in ORDER:
        if outcome.code == HARD:
            continue
        figures = tuple(_counted(view, (outcome.code,)) for view in views)
        direction = LESS if outcome.code == UNKNOWN else MORE if outcome.code == SYNERGY else NEUTRAL
        if any(figure.value for figure in figures):
            rows.append(Row(CHECK, outcome.code, tr(outcome.label), unit, figures, direction))
    return rows


def _counted(view: VariantView, codes: Sequence[str]) -> Figure:
    """The objects of these classes; for one class the note says how many findings there are."""
    if view.outcomes is None:
        return Figure(note=tr("niet getoetst"))
    found = [one for one in view.outcomes if one.code in codes]
    findings = sum(one.findings for one in found)
    note = tr("{count} bevindingen").format(count=findings) if len(codes) == 1 and findings > 1 else ""
    return Figure(float(sum(one.objects for one in found)), note=note)


def _indicators(views: Sequence[VariantView]) -> List[Row]:
    known: Dict[str, IndicatorValue] = {}
    for view in views:
        for one in view.indicators:
            known.setdefault(one.code, one)
    by_code = [{one.code: one for one in view.indicators} for view in views]
    rows = []
    for code, one in known.items():
        found = [of_view.get(code) for of_view in by_code]
        figures = tuple(Figure(item.value, note=item.note) if item else Figure() for item in found)
        rows.append(Row(INDICATORS, code, one.name, one.unit, figures, one.direction, one.target))
    return rows


# -- what is said of it -----------------------------------------------------------------------------


def _with_differences(row: Row) -> Row:
    first = row.figures[0].value if row.figures else None
    figures = [
        figure if place == 0 or first is None or figure.value is None
        else replace(figure, difference=figure.value - first)
        for place, figure in enumerate(row.figures)
    ]  # fmt: skip
    return replace(row, figures=tuple(figures))


def _judged(row: Row, views: Sequence[VariantView]) -> Row:
    """With best and worst marked, where a direction is known and the variants that hold something differ."""
    if row.direction not in (MORE, LESS):
        return row
    merit = {
        place: _merit(row, figure.value)
        for place, (figure, view) in enumerate(zip(row.figures, views))
        if figure.value is not None and not view.empty
    }
    if len(merit) < 2 or _alike(max(merit.values()), min(merit.values())):
        return row
    figures = list(row.figures)
    for mark, wanted in ((WORST, min(merit.values())), (BEST, max(merit.values()))):
        marked = _those(merit, wanted)
        others = [figures[place] for place in merit if place not in marked]
        for place in marked:
            sure = not any(_overlap(figures[place], other) for other in others)
            figures[place] = replace(figures[place], mark=mark, sure=sure)
    close = any(figure.mark == BEST and not figure.sure for figure in figures)
    return replace(row, figures=tuple(figures), close=close)


def _merit(row: Row, value: float) -> float:
    """Higher is better. More than a goal asks is no better than what it asks."""
    if row.direction == LESS:
        return -value
    enough = row.target_max if row.target_max is not None else row.target
    return value if not enough or row.group != GOALS else min(value, enough)


def _alike(one: float, other: float) -> bool:
    return isclose(one, other, rel_tol=_SAME, abs_tol=_SAME)


def _those(merit: Dict[int, float], wanted: float) -> Tuple[int, ...]:
    return tuple(place for place, value in merit.items() if _alike(value, wanted))


def _overlap(one: Figure, other: Figure) -> bool:
    """Whether the bandwidths meet; a figure without one is a bandwidth of no width."""
    if not (one.banded or other.banded):
        return False
    return _ends(one)[0] <= _ends(other)[1] and _ends(other)[0] <= _ends(one)[1]


def _ends(figure: Figure) -> Tuple[float, float]:
    known: Iterable[float] = [end for end in (figure.minimum, figure.value, figure.maximum) if end is not None]
    ends = sorted(known)
    return ends[0], ends[-1]
