"""Trades between provinces: what one hands over another takes, and over the country they come to nothing."""

from typing import Dict, List, NamedTuple, Sequence, Tuple

from ..accounting.trades import AWAY
from ..model.records import BASIS
from ..texts import tr
from ..variants.effective import variant_chain
from ..wording import quantity
from .adder_gate import province_name
from .adder_records import Counted, TradePair


class _Key(NamedTuple):
    goal: str
    unit: str
    giver: str
    taker: str
    horizon: str


def trade_pairs(counted: Sequence[Counted]) -> Tuple[TradePair, ...]:
    """Every trade with both sides of it; a trade of a variant counts when that variant does."""
    said: Dict[_Key, List[float]] = {}
    for one in counted:
        chain = variant_chain(one.delivery.variants, one.variant)
        for trade in one.delivery.trades:
            if trade.variant != BASIS and trade.variant not in chain:
                continue
            giving = trade.direction == AWAY
            giver, taker = (one.province, trade.partner) if giving else (trade.partner, one.province)
            sides = said.setdefault(_Key(trade.goal, trade.unit, giver, taker, trade.horizon), [0.0, 0.0])
            sides[0 if giving else 1] += trade.quantity
    return tuple(
        TradePair(key.goal, key.unit, key.giver, key.taker, given, taken, key.horizon)
        for key, (given, taken) in sorted(said.items())
    )


def effect(pairs: Sequence[TradePair], goal: str, province: str) -> float:
    """By how much trades change what a goal asks of a province; over all provinces that comes to nothing."""
    given = sum(pair.counts for pair in pairs if pair.goal == goal and pair.giver == province)
    return sum(pair.counts for pair in pairs if pair.goal == goal and pair.taker == province) - given


def trade_messages(pairs: Sequence[TradePair], present: Sequence[str]) -> List[str]:
    """What does not match, in words."""
    found: List[str] = []
    for pair in pairs:
        if pair.matches:
            continue
        giver, taker = province_name(pair.giver), province_name(pair.taker)
        words = {"giver": giver, "taker": taker, "goal": pair.goal, "given": quantity(pair.given, pair.unit),
                 "taken": quantity(pair.taken, pair.unit), "counts": quantity(pair.counts, pair.unit)}  # fmt: skip
        if pair.giver not in present or pair.taker not in present:
            text = tr("Uitruil {goal}: {giver} geeft {given} aan {taker} ({taken}), maar een van beide levert niets "
                      "aan. De uitruil telt niet.")  # fmt: skip
        else:
            text = tr("Uitruil {goal} sluit niet: {giver} geeft {given}, {taker} neemt {taken}. Er telt {counts}.")
        found.append(text.format(**words))
    return found
