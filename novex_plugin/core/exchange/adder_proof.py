"""The proof that nothing was lost or counted twice: every sum of provinces, less what is double, is the whole.

Both sides are counted on their own. The parts are provinces that were counted alone, without the others; the whole is
counted over all objects together. The table says what may differ by rounding, and what does.
"""

from typing import Dict, Iterator, List, Sequence, Tuple

from ..accounting.cross_table import CrossTable
from ..accounting.figures import FUNCTION, HECTARE_M2, KILOMETRE_M, QuantityLine
from ..accounting.names import Names
from ..texts import tr
from .adder_count import SENDER
from .adder_goals import shared_ground
from .adder_records import HorizonCount, NationalGoal, ProofLine, TradePair
from .adder_trades import effect

ALLOWED_HA, ALLOWED_SHARE = 1e-6, 1e-9  # 1 cm², or a billionth


def proof_of(
    counts: Sequence[HorizonCount], goals: Sequence[NationalGoal], trades: Sequence[TradePair],
    provinces: Sequence[str],
) -> Tuple[ProofLine, ...]:  # fmt: skip
    """All sums that must come out."""
    lines = [line for count in counts for line in _of_horizon(count)]
    lines += [_of_goal(goal) for goal in goals if goal.line.derivable]
    lines += list(_of_trades(trades, provinces))
    return tuple(lines)


def _of_horizon(count: HorizonCount) -> Iterator[ProofLine]:
    alone = [one.table for one in count.provinces]
    whole = count.whole
    yield _line(count, tr("objecten"), tr("aantal"), [float(table.whole.objects) for table in alone], 0.0,
                float(whole.objects))  # fmt: skip
    yield from _ground(count, alone)
    yield from _by_function(count, alone)
    yield from _lengths(count, alone)
    yield from _points(count, alone)
    yield from _quantities(count)


def _ground(count: HorizonCount, alone: Sequence[CrossTable]) -> Iterator[ProofLine]:
    together, whole = count.tables[SENDER, FUNCTION], count.whole
    yield _line(
        count, tr("netto oppervlakte"), "ha", [table.whole.net_m2 / HECTARE_M2 for table in alone],
        shared_ground(together.parts) / HECTARE_M2, whole.net_m2 / HECTARE_M2,
    )  # fmt: skip
    yield _line(
        count, tr("netto oppervlakte, uit delen die niet overlappen"), "ha",
        [part.area_m2 / HECTARE_M2 for part in together.parts], 0.0, whole.net_m2 / HECTARE_M2,
    )  # fmt: skip
    yield _line(
        count, tr("bruto oppervlakte"), "ha", [table.whole.gross_m2 / HECTARE_M2 for table in alone], 0.0,
        whole.gross_m2 / HECTARE_M2,
    )  # fmt: skip
    yield _line(
        count, tr("zoekgebieden"), "ha", [table.whole.search_net_m2 / HECTARE_M2 for table in alone],
        shared_ground(together.search_parts) / HECTARE_M2, whole.search_net_m2 / HECTARE_M2,
    )  # fmt: skip


def _by_function(count: HorizonCount, alone: Sequence[CrossTable]) -> Iterator[ProofLine]:
    parts = count.tables[SENDER, FUNCTION].parts
    for row in count.tables[FUNCTION,].rows:
        code = row.key[0]
        own = [table.row(code).net_m2 / HECTARE_M2 for table in alone]
        double = shared_ground(parts, {code}) / HECTARE_M2
        if row.net_m2 or any(own):
            what = tr("netto oppervlakte, {function}").format(function=row.name)
            yield _line(count, what, "ha", own, double, row.net_m2 / HECTARE_M2)


def _lengths(count: HorizonCount, alone: Sequence[CrossTable]) -> Iterator[ProofLine]:
    whole = count.whole.length_m / KILOMETRE_M
    parts = [table.whole.length_m / KILOMETRE_M for table in alone]
    if whole or any(parts):
        yield _line(count, tr("lengte van lijnen"), "km", parts, count.double_length_m / KILOMETRE_M, whole)


def _points(count: HorizonCount, alone: Sequence[CrossTable]) -> Iterator[ProofLine]:
    if count.whole.count:
        double = float(sum(count.double_points.values()))
        parts = [table.whole.count for table in alone]
        yield _line(count, tr("punten"), tr("aantal"), parts, double, count.whole.count - double)


def _quantities(count: HorizonCount) -> Iterator[ProofLine]:
    names = Names()
    doubles = {(one.function, one.unit): one.band.value for one in count.doubles}
    whole: Dict[Tuple[str, str], QuantityLine] = {(line.function, line.unit): line for line in count.totals.quantities}
    parts: Dict[Tuple[str, str], List[float]] = {key: [] for key in whole}
    for province in count.provinces:
        for line in province.totals.quantities:
            parts.setdefault((line.function, line.unit), []).append(line.band.value)
    for key in sorted(parts):
        name = tr("hoeveelheid, {function}").format(function=names.function(key[0]))
        value = whole[key].band.value if key in whole else 0.0
        yield _line(count, name, key[1], parts[key], doubles.get(key, 0.0), value)


def _of_goal(goal: NationalGoal) -> ProofLine:
    parts = [value for _province, value in goal.provinces if value is not None]
    what = tr("doel {code}").format(code=goal.line.code)
    whole = goal.line.value or 0.0
    return ProofLine(goal.line.horizon, what, goal.line.unit, sum(parts), goal.double, whole, _allowed(whole, parts))


def _of_trades(pairs: Sequence[TradePair], provinces: Sequence[str]) -> Iterator[ProofLine]:
    everyone = sorted({*provinces, *(pair.giver for pair in pairs), *(pair.taker for pair in pairs)})
    for goal, unit in sorted({(pair.goal, pair.unit) for pair in pairs}):
        of_goal = [pair for pair in pairs if (pair.goal, pair.unit) == (goal, unit)]
        parts = [effect(of_goal, goal, province) for province in everyone]
        what = tr("uitruil {code}, over alle provincies").format(code=goal)
        yield ProofLine("", what, unit, sum(parts), 0.0, 0.0, _allowed(0.0, parts))


def _line(
    count: HorizonCount, what: str, unit: str, parts: Sequence[float], double: float, whole: float
) -> ProofLine:
    return ProofLine(count.horizon, what, unit, sum(parts), double, whole, _allowed(whole, parts))


def _allowed(whole: float, parts: Sequence[float]) -> float:
    return max(ALLOWED_HA, ALLOWED_SHARE * max(abs(whole), sum(abs(part) for part in parts)))

