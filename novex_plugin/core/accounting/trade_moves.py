"""Trades of several provinces put side by side: what moves from where to where, counted once, and the sum that stays.

Two provinces that agree each record the trade in their own proposal. Together that is one move. Where they record
different amounts, only what both recorded moves; where only one of them did, that amount moves and it is said.
"""

from dataclasses import dataclass, replace
from math import fsum
from typing import Dict, Iterable, List, Mapping, Sequence, Tuple

from ..model.annexes import Trade
from ..model.codelists import code_name
from ..texts import tr
from ..wording import trimmed
from .goals import Goal
from .trades import AWAY

Key = Tuple[str, str, str, str, str]  # goal, unit, horizon, from, to


@dataclass(frozen=True)
class Move:
    """A part of a target that goes from one province to another; never negative."""

    goal: str
    unit: str
    horizon: str
    source: str  # code of the province that has less to do
    destination: str
    quantity: float
    agreed: bool  # both sides recorded it, and say that they agree


def by_national_goal(trades: Iterable[Trade], goals: Iterable[Goal]) -> List[Trade]:
    """Trades of a province by the national goal that its own goal is a share of; those without keep their code."""
    national = {goal.code: goal.national_goal for goal in goals}
    return [replace(trade, goal=national.get(trade.goal) or trade.goal) for trade in trades]


def moves(trades: Mapping[str, Iterable[Trade]]) -> Tuple[Tuple[Move, ...], Tuple[str, ...]]:
    """What moves, and what must be said about it; ``trades`` are sound ones, by the code of the province they are of.

    ``goal`` of the trades must mean the same in every province: the code of the national goal
    (:func:`by_national_goal`).
    """
    given: Dict[Key, List[Trade]] = {}
    taken: Dict[Key, List[Trade]] = {}
    for province, recorded in trades.items():
        for trade in recorded:
            away = trade.direction == AWAY
            ends = (province, trade.partner) if away else (trade.partner, province)
            (given if away else taken).setdefault((trade.goal, trade.unit, trade.horizon, *ends), []).append(trade)
    found, said = [], []
    for key in sorted({*given, *taken}):
        move, message = _move(key, given.get(key, []), taken.get(key, []))
        found.append(move)
        said += [message] if message else []
    return tuple(found), tuple(said)


def _move(key: Key, given: Sequence[Trade], taken: Sequence[Trade]) -> Tuple[Move, str]:
    away, here = fsum(one.quantity for one in given), fsum(one.quantity for one in taken)
    agreed = bool(given and taken) and all(one.agreed for one in (*given, *taken))
    goal, unit, horizon, source, destination = key
    giver, taker = code_name("provincies", source), code_name("provincies", destination)
    quantity, message = away, ""
    if not given or not taken:
        quantity = away or here
        text = tr("{goal}: {quantity} {unit} van {giver} naar {taker} staat alleen bij {one}.")
        message = text.format(goal=goal, quantity=trimmed(quantity), unit=unit, giver=giver, taker=taker,
                              one=giver if given else taker)  # fmt: skip
    elif away != here:
        quantity = min(away, here)
        text = tr("{goal}: {giver} geeft {away} {unit}, {taker} neemt {here}; wat beide noemen telt: {quantity}.")
        message = text.format(goal=goal, giver=giver, taker=taker, away=trimmed(away), here=trimmed(here), unit=unit,
                              quantity=trimmed(quantity))  # fmt: skip
    return Move(goal, unit, horizon, source, destination, quantity, agreed), message


def after_moves(targets: Mapping[str, float], found: Iterable[Move]) -> Dict[str, float]:
    """Targets of one goal by province after its moves; a province that is not among ``targets`` begins at zero."""
    changes: Dict[str, List[float]] = {province: [target] for province, target in targets.items()}
    for move in found:
        changes.setdefault(move.source, [0.0]).append(-move.quantity)
        changes.setdefault(move.destination, [0.0]).append(move.quantity)
    return {province: fsum(parts) for province, parts in changes.items()}
