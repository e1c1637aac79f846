"""Proposal against proposal: what the matrix says about two functions on the same place.

One finding per pair of objects, under a key that does not depend on their order. What is not in the matrix is
shown as such, never passed over in silence.
"""

from dataclasses import dataclass
from typing import Any, List, Optional, Sequence, Tuple, Union

import numpy as np

from ..model.functions import function, has_function
from ..model.records import INDICATIVE, SEARCH_AREA, Finding, ProposalObject
from ..optional import shapely
from ..texts import tr
from . import outcomes
from .findings import PAIR_KIND, finding_key
from .layers import measure_of
from .matrix import CONDITIONAL, CONFLICTING, NEUTRAL, STRENGTHENING, Matrix, PairRule
from .measure import AREA, COUNT, LENGTH, ObjectSet
from .tolerances import NOISE_M, NOISE_M2

SAME_FUNCTION, NO_RULE = "dubbel", "geen-regel"
_OUTCOMES = {
    CONFLICTING: outcomes.NEE_TENZIJ,
    CONDITIONAL: outcomes.COMBINABLE,
    NEUTRAL: outcomes.NEUTRAL,
    STRENGTHENING: outcomes.COMBINABLE,
}
_DIMENSIONS = (COUNT, LENGTH, AREA)


@dataclass(frozen=True)
class _Judgement:
    rule: str
    outcome: str
    explanation: str
    severity: str = ""
    source: str = ""
    vertical: str = ""
    legal_force: str = "oordeel"


def check_pairs(
    objects: Sequence[ProposalObject],
    shapes: ObjectSet,
    matrix: Matrix,
    *,
    asked: Tuple[str, str] = ("", ""),
    with_overlaps: bool = False,
    focus: Union[int, Sequence[int], None] = None,
) -> List[Finding]:
    """Findings for all pairs of objects that share a place.

    With ``focus`` only the pairs of that object, named first, or those in which one of several has a part.
    """
    lib = shapely()
    usable = np.flatnonzero(shapes.kinds != "")
    if len(usable) < 2 or (not isinstance(focus, int) and focus is not None and not len(focus)):
        return []
    first, second = _candidates(shapes, usable, focus)
    shared = lib.intersection(shapes.geometries[first], shapes.geometries[second])
    findings = []
    for one, other, shape in zip(first.tolist(), second.tolist(), shared):
        amount = _shared_amount(shapes, one, other, shape)
        if amount is not None:
            judgement = judge_pair(objects[one], objects[other], matrix)
            findings.append(_finding(objects, shapes, (one, other), shape, amount, judgement, asked, with_overlaps))
    return findings


def _candidates(shapes: ObjectSet, usable: Any, focus: Union[int, Sequence[int], None]) -> Tuple[Any, Any]:
    lib = shapely()
    asked = usable if focus is None else np.atleast_1d(np.asarray(focus, dtype=np.intp))
    geometries = shapes.geometries[asked]
    lib.prepare(geometries)
    left, right = lib.STRtree(shapes.geometries[usable]).query(geometries, predicate="intersects")
    first, second = asked[left], usable[right]
    if isinstance(focus, int):
        return first[first != second], second[first != second]
    # every pair once, the earlier object first, in one order whichever of both was asked about
    pairs = np.unique(np.sort(np.column_stack([first, second]), axis=1), axis=0)
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    return pairs[:, 0], pairs[:, 1]


def _shared_amount(shapes: ObjectSet, one: int, other: int, shape: Any) -> Optional[Tuple[str, float]]:
    """Unit and size of what two objects share; None when they only touch."""
    unit = _DIMENSIONS[min(_DIMENSIONS.index(shapes.kinds[one]), _DIMENSIONS.index(shapes.kinds[other]))]
    amount = float(measure_of(shape, unit)) if unit != COUNT else 1.0
    crossing = unit == LENGTH and shapes.kinds[one] == shapes.kinds[other]
    noise = {AREA: NOISE_M2, LENGTH: -1.0 if crossing else NOISE_M, COUNT: 0.0}[unit]
    return (unit, amount) if amount > noise else None


def judge_pair(one: ProposalObject, other: ProposalObject, matrix: Matrix) -> _Judgement:
    """What two overlapping objects mean for each other."""
    if one.layer != other.layer:
        text = tr("Op verschillende hoogte: {one} en {other}; geen strijd om dezelfde ruimte.")
        levels = text.format(one=one.layer, other=other.layer)
        return _Judgement(_pair_code(one, other, matrix), outcomes.NEUTRAL, "", vertical=levels)
    if one.function == other.function:
        text = tr("Twee keer dezelfde functie op dezelfde plaats: de oppervlakte kan dubbel geteld zijn.")
        return _Judgement(f"{SAME_FUNCTION}:{one.function}", outcomes.ATTENTION, text)
    rule = _pair_rule(one.function, other.function, matrix)
    combined = _combination(one, other, matrix)
    if combined is not None and (rule is None or rule.overlap == CONFLICTING):
        return combined
    if rule is None:
        text = tr("De matrix heeft geen regel voor deze twee functies: weeg zelf af of ze samengaan.")
        return _Judgement(NO_RULE, outcomes.ATTENTION, text)
    return _Judgement(rule.code, _OUTCOMES[rule.overlap], rule.reason, rule.overlap, rule.source)


def _combination(one: ProposalObject, other: ProposalObject, matrix: Matrix) -> Optional[_Judgement]:
    """Multiple use that the objects themselves declare, where the matrix allows the combination."""
    for code_one in (one.function, *one.further_functions):
        for code_other in (other.function, *other.further_functions):
            declared = code_one != one.function or code_other != other.function
            if not declared:
                continue
            if code_one == code_other:
                text = tr("Meervoudig ruimtegebruik: beide voorstellen noemen {function}.")
                return _Judgement(f"meervoudig:{code_one}", outcomes.COMBINABLE, text.format(function=_name(code_one)))
            rule = _pair_rule(code_one, code_other, matrix)
            if rule is not None and rule.overlap in (CONDITIONAL, STRENGTHENING):
                text = tr("Meervoudig ruimtegebruik: {reason}").format(reason=rule.reason)
                return _Judgement(rule.code, outcomes.COMBINABLE, text, rule.overlap, rule.source)
    return None


def _pair_rule(one: str, other: str, matrix: Matrix) -> Optional[PairRule]:
    return matrix.pair(_group(one), _group(other)) if _group(one) and _group(other) else None


def _pair_code(one: ProposalObject, other: ProposalObject, matrix: Matrix) -> str:
    if one.function == other.function:
        return f"{SAME_FUNCTION}:{one.function}"
    rule = _pair_rule(one.function, other.function, matrix)
    return rule.code if rule is not None else NO_RULE


def _group(code: str) -> str:
    return function(code).matrix_group if has_function(code) else ""


def _name(code: str) -> str:
    return function(code).name if has_function(code) else code


def _finding(
    objects: Sequence[ProposalObject],
    shapes: ObjectSet,
    pair: Tuple[int, int],
    shape: Any,
    amount: Tuple[str, float],
    judgement: _Judgement,
    asked: Tuple[str, str],
    with_overlaps: bool,
) -> Finding:
    one, other = objects[pair[0]], objects[pair[1]]
    unit, size = amount
    first, second = sorted((one.uuid, other.uuid))
    inexact = (INDICATIVE, SEARCH_AREA)
    return Finding(
        key=finding_key(first, PAIR_KIND, "", second, ""),
        object_uuid=one.uuid,
        object_name=one.name,
        variant=asked[0],
        horizon=asked[1],
        kind=PAIR_KIND,
        rule=judgement.rule,
        outcome=judgement.outcome,
        title=tr("{one} en {other}").format(one=_name(one.function), other=_name(other.function)),
        explanation=judgement.explanation,
        severity=judgement.severity,
        legal_force=judgement.legal_force,
        other_uuid=other.uuid,
        other_name=other.name,
        overlap_m2=size if unit == AREA else 0.0,
        overlap_pct=_share(shapes, pair[0], unit, size),
        length_m=size if unit == LENGTH else 0.0,
        reserved_pct=_share(shapes, pair[1], unit, size),
        indicative=one.exactness in inexact or other.exactness in inexact,
        vertical=judgement.vertical,
        source=judgement.source,
        place=shapely().point_on_surface(shape),
        overlap=shape if with_overlaps else None,
    )


def _share(shapes: ObjectSet, index: int, unit: str, size: float) -> float:
    """Percentage of an object that is shared."""
    if shapes.kinds[index] != unit:
        return 0.0
    whole = float(shapes.measures[index])
    return min(100.0, 100.0 * size / whole) if whole > 0 else 0.0
