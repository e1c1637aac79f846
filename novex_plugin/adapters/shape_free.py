"""The part of an object that no hard conflict lies on, as the check itself measures it.

Reservations, their zones and rules that strike outside a layer all come from one run of the engine, and the result
is put before that engine again until it finds nothing hard. Only what may never be is cut away: a "nee, tenzij" can
be weighed, so it stays.
"""

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..core.checks import outcomes
from ..core.checks.engine import CheckResult, check
from ..core.checks.rule_files import load_rules
from ..core.checks.rules import Rule
from ..core.checks.verdict import CLASS_OF_SEVERITY, functions_in_scope
from ..core.errors import NovexError
from ..core.geometry.shape_cut import cut_away
from ..core.model.records import Finding, ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from .check import expected_in, load_layers
from .store import Store

# What is cut away is widened when the engine still sees a rest: two lines that cross share no length at all.
_MARGINS_M = (0.0, 0.001, 0.01, 0.1, 1.0)


@dataclass(frozen=True)
class Freed:
    """What is left (shapely, EPSG:28992; empty when nothing is), what was in the way, and what nobody could test.

    ``conflicts`` holds titles of rules and how much of the object each took (m², or m of a line). ``untested`` holds
    the codes of forbidding rules that lacked a layer: the rest is free as far as known.
    """

    geometry: Any
    conflicts: Tuple[Tuple[str, float], ...]
    untested: Tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return bool(shapely().is_empty(self.geometry))


def free_of_hard_conflicts(
    item: ProposalObject,
    store: Store,
    province: str = "",
    *,
    rules: Optional[Sequence[Rule]] = None,
    progress: Optional[Progress] = None,
) -> Freed:
    """The part of ``item`` without hard conflicts. Raises Cancelled, and NovexError when it cannot be cut free."""
    progress = progress or Progress()
    forbidding = _forbidding(item, rules if rules is not None else load_rules())
    taken: Dict[str, float] = {}
    untested: Tuple[str, ...] = ()
    for number, margin in enumerate(_MARGINS_M):
        progress.step(number / len(_MARGINS_M), tr("Harde conflicten zoeken"))
        result = _checked(item, forbidding, store, province)
        if number == 0:
            untested = tuple(sorted({gap.rule for gap in result.untested if gap.rule}))
        hard = [finding for finding in result.findings if finding.outcome == outcomes.HARD]
        if not hard:
            return Freed(item.geometry, tuple(taken.items()), untested)
        for finding in hard:
            taken.setdefault(finding.title, finding.overlap_m2 or finding.length_m)
        item = replace(item, geometry=cut_away(item.geometry, _ground(hard, margin), item.kind))
        if shapely().is_empty(item.geometry):
            return Freed(item.geometry, tuple(taken.items()), untested)
    raise NovexError(
        tr("'{name}' is niet vrij te knippen van harde conflicten.").format(name=item.name),
        tr("Bekijk de bevindingen op de pagina Toetsen en pas de omtrek met de hand aan."),
    )


def _forbidding(item: ProposalObject, rules: Sequence[Rule]) -> List[Rule]:
    return [
        rule for rule in rules
        if rule.active and CLASS_OF_SEVERITY[rule.severity] == outcomes.HARD and functions_in_scope(rule, item)
    ]  # fmt: skip


def _checked(item: ProposalObject, rules: Sequence[Rule], store: Store, province: str) -> CheckResult:
    layers = load_layers(store, rules, [item])
    return check([item], rules, layers, None, with_overlaps=True, expected=expected_in(province))


def _ground(hard: Sequence[Finding], margin_m: float) -> Any:
    lib = shapely()
    ground = lib.union_all([finding.overlap for finding in hard])
    return lib.buffer(ground, margin_m, join_style="mitre") if margin_m else ground
