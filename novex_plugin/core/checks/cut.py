"""What would make a finding disappear: the smallest cut of the object, or a lower height.

Nothing is taken for granted. The object without its reserved part is checked again with every rule, and a cut is only
offered when the finding is really gone; otherwise the reason is said.
"""

from dataclasses import dataclass, replace
from typing import Any, List, Mapping, Optional, Sequence, Tuple, Union

from ..geometry.repair import collect, repair
from ..geometry.shape_cut import without_threads
from ..model.records import AREA, LINE, POINT, Finding, ProposalObject
from ..optional import shapely
from ..proposal.derive import derived_quantity
from ..texts import tr
from ..wording import trimmed
from . import outcomes
from .engine import check
from .findings import PAIR_KIND, RULE_KIND
from .layers import MEDIUM, ReservationLayer
from .matrix import Matrix
from .rules import ABOVE, EVERYWHERE, INSIDE, Rule
from .tolerances import DEFAULT, NOISE_M, Tolerance, Tolerances

REMOVABLE = (outcomes.HARD, outcomes.NEE_TENZIJ)
MARGINS_M = (0.0, 0.05, 1.0)  # kept free of the zone: none, and more only when the check still finds something


@dataclass(frozen=True, eq=False)
class Surroundings:
    """What an object is checked with. ``others`` are the objects in force with it, the object itself left out."""

    rules: Sequence[Rule]
    layers: Mapping[str, ReservationLayer]
    matrix: Optional[Matrix] = None
    others: Sequence[ProposalObject] = ()
    tolerances: Tolerances = DEFAULT
    variant: str = ""
    horizon: str = "2030"


@dataclass(frozen=True)
class Consequences:
    """What else an edit of the object does: findings that go with it, that stay, and that were not there before."""

    removes: Tuple[Finding, ...] = ()  # the finding itself left out
    remains: Tuple[Finding, ...] = ()
    brings: Tuple[Finding, ...] = ()


@dataclass(frozen=True, eq=False)
class Cut:
    """The object without the part that the finding is about. Geometries in EPSG:28992, areas in m², lengths in m.

    ``removed`` also holds the splinters that were left and are not worth keeping. Quantities are None when the
    object has none, or one that somebody typed: that does not follow from the shape.
    """

    left: Any
    removed: Any
    removed_m2: float
    removed_m: float
    left_m2: float
    left_m: float
    parts: int  # that the object falls into
    quantity_left: Optional[float]
    quantity_gone: Optional[float]
    unit: str
    consequences: Consequences


@dataclass(frozen=True)
class Lower:
    """The object with a lower height, in m above the ground."""

    height_m: float
    consequences: Consequences


@dataclass(frozen=True)
class NoCut:
    """Nothing can be offered, and why (Dutch)."""

    reason: str


Remedy = Union[Cut, Lower, NoCut]


def smallest_cut(item: ProposalObject, finding: Finding, around: Surroundings) -> Remedy:
    """The smallest change of ``item`` that takes ``finding`` away; ``item`` is one of the objects of the finding."""
    if finding.outcome not in REMOVABLE:
        return NoCut(tr("Dit is geen hard conflict en geen 'nee, tenzij'."))
    rule = next((one for one in around.rules if one.code == finding.rule), None)
    if finding.kind == RULE_KIND and rule is None:
        return NoCut(tr("De regel {code} staat uit of bestaat niet meer.").format(code=finding.rule))
    limit = _limit_height(item, finding, rule)
    if limit is not None:
        return _lowered(item, finding, around, limit)
    if item.kind == POINT:
        return NoCut(tr("Een punt heeft geen deel dat weg kan; verplaats het."))
    if rule is not None and rule.place == EVERYWHERE:
        return NoCut(tr("De regel geldt overal; er is geen deel van het object dat erbuiten ligt."))
    return _cut(_sound(item), finding, rule, around)


# -- a lower height ---------------------------------------------------------------------------


def _limit_height(item: ProposalObject, finding: Finding, rule: Optional[Rule]) -> Optional[float]:
    """The greatest height that the rule allows here, when the object is higher than that."""
    limit = finding.limit_height_m
    if limit is None and rule is not None and rule.vertical.kind == ABOVE:
        limit = rule.vertical.above_m
    return limit if limit is not None and item.height_m is not None and item.height_m > limit else None


def _lowered(item: ProposalObject, finding: Finding, around: Surroundings, limit_m: float) -> Remedy:
    if limit_m <= 0:
        return NoCut(tr("Hier is geen enkele hoogte toegestaan."))
    before = _findings(item, around)
    after = _findings(replace(item, height_m=limit_m), _narrowed(around, before))
    if _still_there(finding, after):
        return NoCut(tr("Ook met een hoogte van {limit} m blijft de bevinding.").format(limit=trimmed(limit_m)))
    return Lower(limit_m, _consequences(finding, before, after))


# -- a smaller object -------------------------------------------------------------------------


def _cut(item: ProposalObject, finding: Finding, rule: Optional[Rule], around: Surroundings) -> Remedy:
    lib = shapely()
    hits = _hits(item, finding, rule, around)
    if not hits:
        return NoCut(tr("Met de stand van nu is deze bevinding er niet meer; toets opnieuw."))
    hit = hits[0]
    if hit is None or lib.is_empty(hit):
        return NoCut(tr("De twee raken elkaar niet, ze liggen dicht bij elkaar; verleg er een."))
    if lib.get_dimensions(hit) < lib.get_dimensions(item.geometry):
        return NoCut(tr("De reservering is hier een lijn of punt zonder breedte; verleg of splits het object."))
    tolerance = around.tolerances.of(_accuracy(finding, around), item.exactness)
    before = _findings(item, around)
    around = _narrowed(around, before)
    for margin in MARGINS_M:
        left = _without(item, hit, margin, tolerance)
        if left is None:
            return NoCut(tr("Het hele object ligt erin, of wat overblijft is te smal om te houden."))
        after = _findings(_resized(item, left), around)
        if not _still_there(finding, after):
            return _described(item, left, _consequences(finding, before, after))
    return NoCut(tr("Ook het verkleinde object houdt deze bevinding."))


def _hits(item: ProposalObject, finding: Finding, rule: Optional[Rule], around: Surroundings) -> List[Any]:
    """What the finding is about on the object as it is now; nothing when there is no such finding any more."""
    others = [other for other in around.others if other.uuid in (finding.object_uuid, finding.other_uuid)]
    paired = finding.kind == PAIR_KIND
    found = check(
        [item, *others] if paired else [item], [rule] if rule is not None else [], around.layers,
        around.matrix if paired else None, tolerances=around.tolerances, variant=around.variant,
        horizon=around.horizon, focus=item.uuid, with_overlaps=True,
    )  # fmt: skip
    return [one.overlap for one in found.findings if one.key == finding.key and one.outcome in REMOVABLE]


def _without(item: ProposalObject, hit: Any, margin_m: float, tolerance: Tolerance) -> Any:
    """The parts of the object that are worth keeping, as one geometry; None when there are none."""
    lib = shapely()
    taken = lib.buffer(hit, margin_m) if margin_m > 0 else hit
    rest = lib.difference(item.geometry, taken)
    if item.kind == AREA:  # what was taken runs along the border, and rounding leaves threads there between the parts
        rest = without_threads(rest)
    kept = [part for part in lib.get_parts(rest) if _worth_keeping(part, item.kind, tolerance)]
    return collect(kept, item.kind) if kept else None


def _worth_keeping(part: Any, kind: str, tolerance: Tolerance) -> bool:
    """Neither a strip along a border nor a crumb: those are what the precision of the data makes of a border."""
    lib = shapely()
    length = float(lib.length(part))
    if kind == LINE:
        return lib.get_dimensions(part) == 1 and length > max(NOISE_M, tolerance.sliver_width_m)
    area = float(lib.area(part))
    return area > tolerance.sliver_area_m2 and 2.0 * area / max(length, 1e-9) > tolerance.sliver_width_m


def _described(item: ProposalObject, left: Any, consequences: Consequences) -> Cut:
    lib = shapely()
    removed = lib.difference(item.geometry, left)
    if item.kind == AREA:
        removed = without_threads(removed)
    gone_m2, left_m2 = (float(lib.area(shape)) for shape in (removed, left))
    is_line = item.kind == LINE
    quantity = _resized(item, left).quantity if item.quantity_derived else None
    gone = item.quantity - quantity if quantity is not None and item.quantity is not None else None
    return Cut(
        left, removed,
        0.0 if is_line else gone_m2, float(lib.length(removed)) if is_line else 0.0,
        0.0 if is_line else left_m2, float(lib.length(left)) if is_line else 0.0,
        int(lib.get_num_geometries(left)), quantity, gone, item.unit, consequences,
    )  # fmt: skip


def _resized(item: ProposalObject, geometry: Any) -> ProposalObject:
    """The object in another shape, with the quantity that follows from it when it was derived before."""
    lib = shapely()
    if not item.quantity_derived:
        return replace(item, geometry=geometry)
    found = derived_quantity(
        item.function, item.kind, float(lib.area(geometry)), float(lib.length(geometry)), item.density
    )
    return replace(item, geometry=geometry, quantity=found.value if found is not None else None)


def _sound(item: ProposalObject) -> ProposalObject:
    lib = shapely()
    flat = lib.force_2d(item.geometry)
    return replace(item, geometry=flat if lib.is_valid(flat) or item.kind != AREA else repair(flat))


def _accuracy(finding: Finding, around: Surroundings) -> str:
    layer = around.layers.get(finding.layer)
    return layer.accuracy if layer is not None else MEDIUM


# -- what it does to the findings -------------------------------------------------------------


def _findings(item: ProposalObject, around: Surroundings) -> List[Finding]:
    result = check(
        [item, *around.others], around.rules, around.layers, around.matrix, tolerances=around.tolerances,
        variant=around.variant, horizon=around.horizon, focus=item.uuid,
    )  # fmt: skip
    return list(result.of_object(item.uuid))


def _narrowed(around: Surroundings, before: Sequence[Finding]) -> Surroundings:
    """Only the rules that can strike a part of the object: those that strike the whole, and those outside a layer."""
    struck = {one.rule for one in before}
    return replace(around, rules=[one for one in around.rules if one.code in struck or one.place != INSIDE])


def _still_there(finding: Finding, after: Sequence[Finding]) -> bool:
    """Whether it is still an obstacle; a height that is allowed leaves a finding that says so."""
    return any(one.key == finding.key and outcomes.rank(one.outcome) <= outcomes.rank(outcomes.UNKNOWN)
               for one in after)  # fmt: skip


def _consequences(finding: Finding, before: Sequence[Finding], after: Sequence[Finding]) -> Consequences:
    old, new = {one.key for one in before}, {one.key: one for one in after}
    told = [one for one in before if one.key != finding.key and one.outcome != outcomes.NEUTRAL]
    gone = [one for one in told if one.key not in new or new[one.key].outcome == outcomes.NEUTRAL]
    kept = [new[one.key] for one in told if one not in gone]
    brought = [one for one in after if one.key not in old and one.outcome != outcomes.NEUTRAL]
    return Consequences(*(tuple(_worst_first(group)) for group in (gone, kept, brought)))


def _worst_first(findings: Sequence[Finding]) -> List[Finding]:
    return sorted(findings, key=lambda one: (outcomes.rank(one.outcome), one.title, one.key))
