"""Writing down what two proposals mean for each other as a :class:`Finding`, the same whichever came first."""

from sys import intern  # of hundreds of thousands of findings many say the same
from typing import Any, Dict, Tuple

from ..model.records import Finding, ProposalObject
from ..optional import shapely
from ..texts import tr
from ..wording import area, length
from .findings import PAIR_KIND, finding_key
from .matrix import Matrix
from .measure import AREA, LENGTH
from .pair_party import Party
from .pair_verdict import PairVerdict, function_name, judge_pair

THEME, BORDER_THEME = "voorstellen onderling", "grenseffect"
LEGAL_FORCE = "oordeel"  # the matrix weighs; it is no law, whatever its rows cite
_FIGURES = 3  # significant figures of a size that a fingerprint sees: an edit of a per mille is no other situation

Pair = Tuple[int, int]


def overlap_finding(
    party: Party, pair: Pair, matrix: Matrix, shape: Any, amount: Tuple[str, float], asked: Tuple[str, str]
) -> Finding:
    """The finding of two objects that share ``shape``; ``amount`` is its unit and size (m², m or a count)."""
    unit, size = amount
    one, other = party.items[pair[0]], party.items[pair[1]]
    verdict = judge_pair(one, other, matrix, _size_text(unit, size))
    figures = {
        "overlap_m2": size if unit == AREA else 0.0,
        "overlap_pct": _share(party, pair[0], unit, size),
        "length_m": size if unit == LENGTH else 0.0,
        "reserved_pct": _share(party, pair[1], unit, size),
        "place": shapely().point_on_surface(shape),
    }
    return _finding(party, pair, verdict, asked, _situation(one, other, verdict, size, 0.0), figures)


def near_finding(
    party: Party, pair: Pair, verdict: PairVerdict, distance_m: float, place: Any, asked: Tuple[str, str]
) -> Finding:
    """The finding of two objects that lie near each other; its place is half-way between them."""
    one, other = party.items[pair[0]], party.items[pair[1]]
    situation = _situation(one, other, verdict, 0.0, distance_m)
    return _finding(party, pair, verdict, asked, situation, {"distance_m": distance_m, "place": place})


def _finding(
    party: Party, pair: Pair, verdict: PairVerdict, asked: Tuple[str, str], situation: str, figures: Dict[str, Any]
) -> Finding:
    one, other = party.items[pair[0]], party.items[pair[1]]
    province = party.provinces[pair[1]]
    first, second = sorted((one.uuid, other.uuid))
    explanation = verdict.explanation
    if province:
        text = tr("Grenseffect: het andere object staat in het voorstel van {province}.").format(province=province)
        explanation = f"{text} {explanation}"
    return Finding(
        key=finding_key(first, PAIR_KIND, "", second, ""),
        object_uuid=one.uuid,
        object_name=one.name,
        variant=asked[0],
        horizon=asked[1],
        kind=PAIR_KIND,
        rule=verdict.rule,
        outcome=verdict.outcome,
        title=intern(_title(one, other)),
        explanation=intern(explanation),
        severity=verdict.severity,
        legal_force=LEGAL_FORCE,
        other_uuid=other.uuid,
        other_name=f"{other.name} ({province})" if province else other.name,
        indicative=verdict.indicative,
        vertical=intern(verdict.vertical),
        source=verdict.source,
        theme=BORDER_THEME if province else THEME,
        situation=situation,
        **figures,
    )


def _title(one: ProposalObject, other: ProposalObject) -> str:
    return tr("{one} en {other}").format(one=function_name(one.function), other=function_name(other.function))


def _situation(
    one: ProposalObject, other: ProposalObject, verdict: PairVerdict, size: float, distance_m: float
) -> str:
    """A fingerprint of what the outcome rests on. The name of an object or a nudge of its outline changes nothing, nor
    that a copy takes its place in a variant: which objects they are stands in the key."""
    sides = sorted("/".join([item.function, *sorted(item.further_functions)]) for item in (one, other))
    return finding_key(
        *sides, verdict.rule, verdict.outcome, verdict.severity, verdict.source, "apart" if verdict.vertical else "",
        "indicatief" if verdict.indicative else "", _rounded(size), _rounded(distance_m),
    )  # fmt: skip


def _rounded(value: float) -> str:
    return f"{value:.{_FIGURES}g}" if value >= 1.0 else "0"


def _size_text(unit: str, size: float) -> str:
    if unit == AREA:
        return area(size)
    return length(size) if unit == LENGTH else ""


def _share(party: Party, index: int, unit: str, size: float) -> float:
    """Percentage of an object that is shared."""
    if party.kinds[index] != unit:
        return 0.0
    whole = float(party.measures[index])
    return min(100.0, 100.0 * size / whole) if whole > 0 else 0.0
