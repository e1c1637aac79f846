"""Bijknippen of a whole proposal file without a window: a copy of it in which the objects are clipped."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Optional, Tuple, Union

from ..core.errors import NovexError
from ..core.model.records import ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from . import object_defaults, records
from .atomic import publish, temporary_beside
from .geopackage import ProposalFile, open_proposal
from .places import Places
from .province import province_outline
from .shape_plans import Plan, plan_free, plan_province
from .shape_rows import to_qgis
from .store import Store
from .upgrades import backup


@dataclass(frozen=True)
class Clipped:
    """How many objects were clipped, the names of those of which nothing would be left, and what was done (Dutch)."""

    changed: int
    emptied: Tuple[str, ...]
    said: Tuple[str, ...]


def clip_proposal(
    source: Union[str, Path],
    store_path: Union[str, Path],
    target: Union[str, Path],
    *,
    province: bool = True,
    free: bool = False,
    variant: Optional[str] = None,
    progress: Optional[Progress] = None,
) -> Clipped:
    """Write a copy of a proposal to ``target`` with its objects inside the province, free of hard conflicts, or both.

    ``variant`` limits it to the objects of that variant ("" is the basis); None takes all. Objects of which nothing
    would be left stay as they are and are named. The source is only read. Raises NovexError, and Cancelled.
    """
    progress = progress or Progress()
    target = Path(target).absolute()
    if not province and not free:
        raise NovexError(
            tr("Er is niets om tot te knippen gekozen."), tr("Kies de provincie, harde conflicten of beide.")
        )
    original = open_proposal(source)
    if target == Path(original.path):
        raise NovexError(
            tr("De uitkomst kan niet het voorstel zelf zijn."), tr("Kies een andere naam; het voorstel blijft bewaard.")
        )
    with temporary_beside(target) as work:
        backup(Path(original.path), work)
        result = _clip(open_proposal(work), Path(store_path), province, free, variant, progress)
        publish(work, target)
    progress.step(1.0)
    return result


def _clip(
    copy: ProposalFile, store_path: Path, province: bool, free: bool, variant: Optional[str], progress: Progress
) -> Clipped:
    code = copy.header().province
    items = [
        item for item in copy.objects()
        if not item.dropped and item.geometry is not None and variant in (None, item.variant)
    ]  # fmt: skip
    said: List[str] = []
    emptied: List[str] = []
    before = {item.uuid: item for item in items}
    if province:
        outline = province_outline(store_path)
        if outline is None:
            raise NovexError(
                tr("De basisset heeft geen grens van de provincie."), tr("Laad er een met de laag provincie.")
            )
        plan = plan_province(items, outline, progress.part(0.0, 0.4)) if items else Plan()
        items = _carried_out(items, plan, said, emptied)
    if free and items:
        plan = plan_free(items, Store.open(store_path), code, progress.part(0.4, 0.9))
        items = _carried_out(items, plan, said, emptied)
    places = Places(store_path, code)
    changed = [_followed(before[item.uuid], item, places) for item in items if item is not before[item.uuid]]
    copy.write_objects(changed)
    return Clipped(len(changed), tuple(dict.fromkeys(emptied)), tuple(said))


def _carried_out(
    items: List[ProposalObject], plan: Plan, said: List[str], emptied: List[str]
) -> List[ProposalObject]:
    said += plan.said
    emptied += [item.name for item in plan.emptied]
    return [
        records.with_geometry(item, plan.shapes[item.uuid][1]) if item.uuid in plan.shapes else item for item in items
    ]


def _followed(before: ProposalObject, item: ProposalObject, places: Places) -> ProposalObject:
    """The object with all that follows from its new ground: derived quantities and where it lies."""
    row = records.object_to_row(before)
    geometry: Any = to_qgis(shapely().force_2d(item.geometry), item.kind)
    row.update(object_defaults.after_geometry(row, geometry, item.kind, places))
    return records.object_from_row(item.kind, row, item.geometry)
