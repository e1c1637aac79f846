"""Trades (uitruil): a part of a goal goes to another province, or comes from there.

A trade moves a part of the *target*: who gives a part away has less to do, who takes it over has more. So over all
provinces together nothing changes. What is drawn does not move.
"""

from dataclasses import dataclass, replace
from math import fsum, isfinite
from typing import Dict, Iterable, List, Optional, Sequence, Tuple

from ..errors import NovexError
from ..model.annexes import Trade
from ..model.codelists import code_name, has_code
from ..model.records import BASIS
from ..texts import tr
from ..wording import trimmed
from .derivation import Derivation, derivation
from .goals import Goal

AWAY, HERE = "weg", "hierheen"


@dataclass(frozen=True)
class TradeLine:
    """One trade read against the goals; ``problem`` says why it does not count (Dutch), empty when it does."""

    trade: Trade
    goal: str = ""  # code of the goal whose target changes
    indicator: str = ""
    change: float = 0.0  # of the target, in ``unit``; negative when a part goes away
    unit: str = ""
    before: Optional[float] = None  # target of that goal before all trades
    after: Optional[float] = None  # and after all of them
    problem: str = ""


@dataclass(frozen=True)
class Settlement:
    """The goals after the trades that hold, and what became of every trade."""

    goals: Tuple[Goal, ...]
    lines: Tuple[TradeLine, ...]

    @property
    def messages(self) -> Tuple[str, ...]:
        return tuple(tr("Uitruil {name}: {problem}").format(name=_name(line.trade), problem=line.problem)
                     for line in self.lines if line.problem)  # fmt: skip


def holding(trades: Iterable[Trade], chain: Sequence[str] = (BASIS,)) -> List[Trade]:
    """The trades that hold in a variant; ``chain`` is :func:`~..variants.effective.variant_chain` of it."""
    return [trade for trade in trades if not trade.variant or trade.variant in chain]


def settle(
    goals: Iterable[Goal], trades: Iterable[Trade], *, chain: Sequence[str] = (BASIS,), province: str = "",
    rules: Optional[Derivation] = None,
) -> Settlement:  # fmt: skip
    """Bring the targets of the province's own ``goals`` to what they are after the trades of a variant.

    A trade on a national goal counts for the one provincial goal that is the province's share of it; the national
    target itself stays. A trade that cannot be placed changes nothing and says why.
    """
    asked = list(goals)
    rules = rules or derivation()
    read = [_read(trade, asked, province, rules) for trade in sorted(holding(trades, chain), key=lambda one: one.uuid)]
    changes: Dict[str, List[float]] = {}
    for line in read:
        if not line.problem:
            changes.setdefault(line.goal, []).append(line.change)
    after = tuple(_after(goal, changes[goal.code]) if goal.code in changes else goal for goal in asked)
    targets = {goal.code: goal for goal in after}
    return Settlement(after, tuple(_with_targets(line, targets) for line in read))


def _with_targets(line: TradeLine, targets: Dict[str, Goal]) -> TradeLine:
    if line.problem:
        return line
    goal = targets[line.goal]
    return replace(line, before=goal.target_before, after=goal.target)


def _after(goal: Goal, changes: Sequence[float]) -> Goal:
    """Both bounds of a target move by the same amount."""
    target = fsum((goal.target or 0.0, *changes))
    highest = None if goal.target_max is None else fsum((goal.target_max, *changes))
    remark = tr("Na uitruil: was {before} {unit}.").format(before=trimmed(goal.target or 0.0), unit=goal.unit)
    if target < 0:
        remark += " " + tr("Er gaat meer weg dan er gevraagd is.")
    return replace(goal, target=target, target_max=highest, target_before=goal.target, remark=remark)


def _read(trade: Trade, goals: Sequence[Goal], province: str, rules: Derivation) -> TradeLine:
    problem = trade_problem(trade, province)
    if problem:
        return TradeLine(trade, problem=problem)
    try:
        goal = goal_of(trade, goals)
    except NovexError as error:
        return TradeLine(trade, problem=error.message)
    factor = rules.conversion(trade.unit, goal.unit, "")
    if factor is None or factor.assumption:
        said = tr("van {a} naar {b} bestaat geen omrekening.").format(a=trade.unit or tr("niets"), b=goal.unit)
        return TradeLine(trade, goal.code, goal.indicator, problem=said)
    amount = trade.quantity * factor.factor.value
    return TradeLine(trade, goal.code, goal.indicator, -amount if trade.direction == AWAY else amount, goal.unit)


def trade_problem(trade: Trade, province: str = "") -> str:
    """What is wrong with a trade in itself (Dutch); empty when nothing is."""
    if not trade.goal:
        return tr("kies het doel waarvan een deel verhuist.")
    if not isfinite(trade.quantity) or trade.quantity <= 0:
        return tr("geef een hoeveelheid boven nul; de richting zegt of het weggaat of hierheen komt.")
    if trade.direction not in (AWAY, HERE):
        return tr("de richting '{code}' bestaat niet; kies weg of hierheen.").format(code=trade.direction)
    if not has_code("provincies", trade.partner):
        return tr("de provincie '{code}' bestaat niet.").format(code=trade.partner)
    if province and trade.partner == province:
        return tr("een provincie kan niet met zichzelf ruilen.")
    return ""


def goal_of(trade: Trade, goals: Sequence[Goal]) -> Goal:
    """The provincial goal whose target a trade changes. Raises NovexError when there is none, or more than one."""
    fitting = [goal for goal in goals if not trade.horizon or not goal.horizon or goal.horizon == trade.horizon]
    named = [goal for goal in goals if goal.code == trade.goal]
    found = [goal for goal in fitting if goal.code == trade.goal]
    if not named:
        named = [goal for goal in goals if goal.national_goal == trade.goal]
        found = [goal for goal in fitting if goal.national_goal == trade.goal]
    if len(found) == 1:
        if found[0].target is None:
            raise NovexError(tr("het doel '{code}' heeft geen streefwaarde.").format(code=found[0].code))
        return found[0]
    if len(found) > 1:
        codes = ", ".join(goal.code for goal in found)
        raise NovexError(tr("'{goal}' heeft meer provinciale doelen ({codes}); kies er een.").format(
            goal=trade.goal, codes=codes))  # fmt: skip
    raise NovexError(_none_found(trade, named=bool(named)))


def _none_found(trade: Trade, *, named: bool) -> str:
    if named:
        return tr("het doel '{code}' is er niet in {horizon}.").format(code=trade.goal, horizon=trade.horizon)
    if has_code("doelen", trade.goal):
        text = tr("de provincie heeft zelf nog geen deel van '{name}'; voer dat eerst in bij de doelen.")
        return text.format(name=code_name("doelen", trade.goal))
    return tr("het doel '{code}' bestaat niet.").format(code=trade.goal)


def _name(trade: Trade) -> str:
    partner = code_name("provincies", trade.partner) or tr("onbekend")
    return tr("{quantity} {unit} {direction}, {partner}").format(
        quantity=trimmed(trade.quantity), unit=trade.unit, direction=trade.direction, partner=partner)  # fmt: skip
