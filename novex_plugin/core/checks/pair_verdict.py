"""What two proposals mean for each other, once it is known that they share a place or lie near each other.

The vertical test comes first: what lies wholly underground and what stands above it do not displace each other,
unless one of both needs the whole column. Then the matrix decides, then what the objects declare themselves
(further functions), and last what softens it: a boundary that is only indicative.
"""

from dataclasses import dataclass
from typing import List, Optional, Tuple

from ..model.functions import function, has_function
from ..model.records import INDICATIVE, SEARCH_AREA, ProposalObject
from ..texts import tr
from ..wording import length
from . import outcomes
from .heights import ABOVE_GROUND, BELOW_GROUND
from .matrix import CONDITIONAL, CONFLICTING, NEUTRAL, STRENGTHENING, Matrix, PairRule, without_rule

SAME_FUNCTION, NO_RULE = "dubbel", "geen-regel"
_ON_ONE_PLACE = {
    CONFLICTING: outcomes.NEE_TENZIJ,
    CONDITIONAL: outcomes.CONDITIONAL,
    NEUTRAL: outcomes.NEUTRAL,
    STRENGTHENING: outcomes.COMBINABLE,
}
# Side by side: first the class within the least distance, then the one up to the greatest.
_SIDE_BY_SIDE = {
    CONFLICTING: (outcomes.NEE_TENZIJ, outcomes.CONDITIONAL),
    CONDITIONAL: (outcomes.CONDITIONAL, outcomes.ATTENTION),
    STRENGTHENING: (outcomes.SYNERGY, outcomes.SYNERGY),
}
_SOFTER = {outcomes.NEE_TENZIJ: outcomes.CONDITIONAL, outcomes.CONDITIONAL: outcomes.ATTENTION}


@dataclass(frozen=True)
class PairVerdict:
    """The outcome for two objects, with what has to be said about it (Dutch)."""

    rule: str
    outcome: str
    explanation: str
    severity: str = ""
    source: str = ""
    vertical: str = ""
    indicative: bool = False


def judge_pair(one: ProposalObject, other: ProposalObject, matrix: Matrix, shared: str = "") -> PairVerdict:
    """What two overlapping objects mean for each other; ``shared`` says how much they share, e.g. ``4,1 ha``."""
    rule = pair_rule(one, other, matrix)
    apart = vertical_reason(one, other)
    claimed = same_claim(one, other)
    if claimed:
        return _double(one, other, claimed, apart, shared)
    if rule is None:
        return PairVerdict(NO_RULE, outcomes.UNKNOWN, _no_rule_text(one, other), vertical=apart)
    if apart and not rule.whole_column:
        return _at_other_heights(rule, apart)
    outcome, remarks = _multiple_use(one, other, rule)
    if apart:
        remarks.append(tr("Een andere hoogte of diepte lost dit niet op: de ruimte erboven en eronder telt mee."))
    return _softened(one, other, rule, outcome, remarks, apart)


def judge_nearness(
    one: ProposalObject, other: ProposalObject, rule: PairRule, distance_m: float
) -> Optional[PairVerdict]:
    """What two objects mean for each other that share no place; None when they are too far apart or do not matter."""
    reach = rule.reach_m(coarse=is_coarse(one) or is_coarse(other))
    if rule.nearness not in _SIDE_BY_SIDE or distance_m > reach:
        return None
    least = rule.distance_min_m or 0.0
    strong, usual = _SIDE_BY_SIDE[rule.nearness]
    outcome = strong if least > 0 and distance_m <= least else usual
    remarks = [_distance_text(rule, distance_m, reach)]
    return _softened(one, other, rule, outcome, [rule.reason, *remarks], vertical_reason(one, other), near=True)


def pair_rule(one: ProposalObject, other: ProposalObject, matrix: Matrix) -> Optional[PairRule]:
    """The row of the matrix for the main functions of two objects, whichever comes first."""
    first, second = group_of(one.function), group_of(other.function)
    return matrix.pair(first, second) if first and second else None


def same_claim(one: ProposalObject, other: ProposalObject) -> str:
    """The function, or group of the matrix, that both claim ground for; '' when they claim it for different ones."""
    if one.function == other.function:
        return one.function
    group = group_of(one.function)
    return group if group and group == group_of(other.function) else ""


def vertical_reason(one: ProposalObject, other: ProposalObject) -> str:
    """Why two objects do not meet in the column of air and ground (Dutch); '' when they may."""
    low, high = _range(one), _range(other)
    if low[1] > high[0] and high[1] > low[0]:
        return ""
    text = tr("{one} ligt {place}, {other} {other_place}.")
    return text.format(
        one=one.name, place=_place_words(one), other=other.name, other_place=_place_words(other)
    )


def is_coarse(item: ProposalObject) -> bool:
    """Whether the outline of the object does not lie fast."""
    return item.exactness in (INDICATIVE, SEARCH_AREA)


def group_of(code: str) -> str:
    return function(code).matrix_group if has_function(code) else ""


def function_name(code: str) -> str:
    return function(code).name if has_function(code) else code


def _range(item: ProposalObject) -> Tuple[float, float]:
    """Lowest and highest point that the object may take, m above ground; open where nothing was entered."""
    if item.layer == BELOW_GROUND:
        lowest = -item.depth_m if item.depth_m else -float("inf")
        return lowest, max(0.0, item.height_m or 0.0)
    return -(item.depth_m or 0.0), item.height_m if item.height_m else float("inf")


def _place_words(item: ProposalObject) -> str:
    words = {BELOW_GROUND: tr("onder de grond"), ABOVE_GROUND: tr("boven de grond")}
    return words.get(item.layer, tr("op het maaiveld"))


def _at_other_heights(rule: PairRule, apart: str) -> PairVerdict:
    text = tr("Op verschillende hoogte: geen strijd om dezelfde ruimte. De matrix zegt: {reason}.")
    if rule.overlap in (CONFLICTING, CONDITIONAL):
        text = tr("Op verschillende hoogte: geen strijd om dezelfde ruimte. Let wel op: {reason}.")
    outcome = outcomes.NEUTRAL if rule.overlap == NEUTRAL else outcomes.COMBINABLE
    return PairVerdict(rule.code, outcome, text.format(reason=rule.reason), rule.overlap, rule.source, apart)


def _double(one: ProposalObject, other: ProposalObject, claimed: str, apart: str, shared: str) -> PairVerdict:
    code = f"{SAME_FUNCTION}:{claimed}"
    if apart:
        return PairVerdict(code, outcomes.NEUTRAL, tr("Dezelfde functie op verschillende hoogte."), vertical=apart)
    if one.function == other.function:
        text = tr("Twee keer dezelfde functie op dezelfde plaats: {shared} wordt dubbel geclaimd.")
    else:
        text = tr("Twee functies van dezelfde groep op dezelfde plaats: {shared} wordt dubbel geclaimd.")
    remarks = [text.format(shared=shared or tr("deze ruimte"))]
    coarse = is_coarse(one) or is_coarse(other)
    if coarse:
        remarks.append(_indicative_text())
    return PairVerdict(code, outcomes.ATTENTION, " ".join(remarks), indicative=coarse)


def _multiple_use(one: ProposalObject, other: ProposalObject, rule: PairRule) -> Tuple[str, List[str]]:
    """The class on one place, and the reason, after what the objects declare as their further functions."""
    outcome = _ON_ONE_PLACE[rule.overlap]
    declared = other.function in one.further_functions or one.function in other.further_functions
    if not declared or rule.overlap == NEUTRAL:
        return outcome, [rule.reason]
    if rule.overlap == CONFLICTING:
        refused = tr("Als meervoudig ruimtegebruik ingevuld, maar de matrix noemt deze functies strijdig.")
        return outcome, [_sentence(rule.reason), refused]
    if rule.overlap == CONDITIONAL:
        text = tr("Meervoudig ruimtegebruik onder deze voorwaarde: {reason}")
        return outcomes.COMBINABLE, [text.format(reason=rule.reason)]
    return outcome, [tr("Meervoudig ruimtegebruik: {reason}").format(reason=rule.reason)]


def _softened(
    one: ProposalObject, other: ProposalObject, rule: PairRule, outcome: str, remarks: List[str], vertical: str,
    *, near: bool = False,
) -> PairVerdict:  # fmt: skip
    coarse = is_coarse(one) or is_coarse(other)
    texts = list(remarks)
    if coarse and outcome in _SOFTER:
        outcome = _SOFTER[outcome]
        texts.append(_indicative_text())
    if rule.is_judgement:
        texts.append(tr("Dit berust (mede) op oordeel; vul het aan met wat u weet."))
    severity = rule.nearness if near else rule.overlap
    return PairVerdict(rule.code, outcome, _joined(texts), severity, rule.source, vertical, coarse)


def _distance_text(rule: PairRule, distance_m: float, reach_m: float) -> str:
    if distance_m <= 0:
        return tr("Ze grenzen aan elkaar.")
    text = tr("Ze liggen {distance} uit elkaar; het paar telt tot {reach}.")
    if rule.distance_max_m is None:
        text = tr("Ze liggen {distance} uit elkaar; zonder afstand in de bron geldt {reach} als naast elkaar.")
    elif rule.distance_min_m:
        text = tr("Ze liggen {distance} uit elkaar; het paar telt tot {reach}, en zwaarder binnen {least}.")
    return text.format(distance=length(distance_m), reach=length(reach_m), least=length(rule.distance_min_m or 0.0))


def _no_rule_text(one: ProposalObject, other: ProposalObject) -> str:
    text = tr("Geen regel voor dit paar: de matrix zegt niets over {one} met {other}. Weeg zelf af of ze samengaan.")
    names = text.format(one=function_name(one.function), other=function_name(other.function))
    reasons = {code: without_rule().get(code, "") for code in sorted({one.function, other.function})}
    why = [f"{function_name(code)}: {reason}" for code, reason in reasons.items() if reason]
    return _joined([names, *why])


def _indicative_text() -> str:
    return tr("De begrenzing is indicatief: de toets wijst hierop, maar bewijst het niet.")


def _joined(texts: List[str]) -> str:
    """The last text as it is, those before it as sentences."""
    kept = [text for text in texts if text]
    return " ".join([_sentence(text) for text in kept[:-1]] + kept[-1:])


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
