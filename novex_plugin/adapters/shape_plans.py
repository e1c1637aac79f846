"""Working out new shapes for objects, away from layers: clip to the province, free of hard conflicts, lighter.

A plan is made of records, so it can be made in a thread, or for a file without QGIS's layers; carrying it out is
:func:`.shape_edits.set_shapes` or writing a file.
"""

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Sequence, Set, Tuple

from ..core.checks.rules import Rule
from ..core.errors import NovexError
from ..core.geometry import shape_cut
from ..core.geometry.shape_simplify import simplify
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import area, length, number
from .shape_free import free_of_hard_conflicts
from .store import Store


@dataclass
class Plan:
    """(shape now, new shape) by uuid of what changes; who would lose everything; and what to say (Dutch).

    Shapes are shapely in EPSG:28992. Objects in ``emptied`` are not in ``shapes``: they stay as they are.
    """

    shapes: Dict[str, Tuple[Any, Any]] = field(default_factory=dict)
    emptied: List[ProposalObject] = field(default_factory=list)
    said: List[str] = field(default_factory=list)

    def take(self, item: ProposalObject, shape: Any) -> None:
        """Note the new shape of an object, if it is one."""
        if shapely().is_empty(shape):
            self.emptied.append(item)
        elif shape is not item.geometry:  # what needs no change comes back as it went in
            self.shapes[item.uuid] = (item.geometry, shape)

    def refuse_nothing(self, message: str) -> None:
        """Raise NovexError when there is nothing to carry out."""
        if not self.shapes:
            raise NovexError(" ".join([message, *self.said]), tr("Er is niets gewijzigd."))


def plan_province(items: Sequence[ProposalObject], outline: Any, progress: Optional[Progress] = None) -> Plan:
    """Only what lies inside the outline of the province (shapely, valid)."""
    progress = progress or Progress()
    plan = Plan()
    for count, item in enumerate(items):
        progress.step(count / len(items), tr("Knippen langs de provinciegrens"))
        shape = shape_cut.clip(item.geometry, outline, item.kind)
        before = _size(item.kind, item.geometry)
        plan.take(item, shape)
        if item.uuid in plan.shapes:
            said = tr("Van '{name}' is {size} buiten de provincie afgeknipt.")
            lost = before - _size(item.kind, shape)
            plan.said.append(said.format(name=item.name, size=_words(item.kind, lost)))
    plan.said += [tr("'{name}' ligt geheel buiten de provincie.").format(name=item.name) for item in plan.emptied]
    return plan


def plan_free(
    items: Sequence[ProposalObject], store: Store, province: str = "", progress: Optional[Progress] = None,
    rules: Optional[Sequence[Rule]] = None,
) -> Plan:  # fmt: skip
    """Only what is free of hard conflicts; says which rules took what, and which could not be tested.

    ``rules`` are those in force, None the national ones.
    """
    progress = progress or Progress()
    plan = Plan()
    untested: Set[str] = set()
    for count, item in enumerate(items):
        part = progress.part(count / len(items), (count + 1) / len(items))
        freed = free_of_hard_conflicts(item, store, province, rules=rules, progress=part)
        untested.update(freed.untested)
        plan.take(item, freed.geometry)
        for title, amount in freed.conflicts if item.uuid in plan.shapes else ():
            said = tr("'{name}': {size} vrijgemaakt van '{title}'.")
            plan.said.append(said.format(name=item.name, size=_words(item.kind, amount), title=title))
    plan.said += [tr("Van '{name}' is niets vrij van harde conflicten.").format(name=item.name)
                  for item in plan.emptied]  # fmt: skip
    if untested:
        text = tr("Niet getoetst, en dus niet vrijgemaakt: regel {rules}.")
        plan.said.append(text.format(rules=", ".join(sorted(untested))))
    return plan


def plan_lighter(items: Sequence[ProposalObject], tolerance_m: float, progress: Optional[Progress] = None) -> Plan:
    """The same outlines with fewer vertices, within ``tolerance_m`` metres."""
    progress = progress or Progress()
    plan = Plan()
    able = [item for item in items if item.kind != POINT]
    for count, item in enumerate(able or items):
        progress.step(count / len(items), tr("Omtrek vereenvoudigen"))
        light = simplify(item.geometry, tolerance_m, item.kind)
        if light.vertices_after < light.vertices_before or not shapely().is_valid(item.geometry):
            plan.take(item, light.geometry)
            text = tr("'{name}': van {before} naar {after} hoekpunten ({change} %).")
            plan.said.append(text.format(name=item.name, before=number(light.vertices_before),
                                         after=number(light.vertices_after),
                                         change=number(light.change_pct, 2)))  # fmt: skip
    return plan


def _size(kind: str, geometry: Any) -> float:
    return shape_cut.measure(geometry, kind)


def _words(kind: str, amount: float) -> str:
    if kind == AREA:
        return area(amount)
    return length(amount) if kind == LINE else tr("het punt")
