"""What an import knows of its objects besides what the file says: the place, and what follows from the shape.

It is what drawing fills in (``adapters.object_defaults``). Runs in a task: records and the store only.
"""

from collections import Counter
from dataclasses import replace
from typing import Any, Dict, Iterable, Mapping, Optional

from qgis.core import QgsGeometry

from ..core.imports.plan import CHANGED, NEW, REPLACES, ImportPlan, Known, Planned
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.proposal.derive import derived_quantity
from ..core.texts import tr
from .object_defaults import after_geometry, place_values, size_of
from .places import Places

_REPORT_EVERY = 100


def completed(
    plan: ImportPlan,
    known: Iterable[Known],
    places: Optional[Places] = None,
    *,
    measured_only: bool = False,
    progress: Optional[Progress] = None,
) -> ImportPlan:
    """The plan with municipality, region, shares of provinces and derived quantities where the file gives none.

    ``measured_only`` is for a file that has quantities: where it leaves one open, hectares and kilometres still follow
    from the shape, but no dwellings or megawatts from a usual density. An object that is changed follows its new
    shape the way it does after an edit on the map. May raise Cancelled.
    """
    progress = progress or Progress()
    by_uuid = {item.uuid: item for item in known}
    counted = Counter(row.draft.number for row in plan.rows if "hoeveelheid" in row.draft.values)
    rows = []
    for place, row in enumerate(plan.rows):
        if place % _REPORT_EVERY == 0:
            progress.step(place / max(1, len(plan.rows)), tr("Gemeente en gebied opzoeken"))
        if row.verdict == NEW:
            rows.append(_new(row, places, derive=not counted[row.draft.number], measured_only=measured_only))
        elif row.verdict == REPLACES:
            rows.append(_successor(row, places))
        elif row.verdict == CHANGED and row.uuid in by_uuid:
            rows.append(replace(row, changes=_followed(row, by_uuid[row.uuid].values, places)))
        else:
            rows.append(row)
    return replace(plan, rows=tuple(rows))


def _new(row: Planned, places: Optional[Places], *, derive: bool, measured_only: bool) -> Planned:
    """``derive``: no part of this row of the source has a quantity, so that nothing is counted twice."""
    draft, notes = row.draft, row.draft.notes
    values = {**_where(draft.geometry, places), **draft.values}
    derived = None
    if derive:
        size = size_of(_qgis(draft.geometry), draft.kind)
        function, density = str(values["functie"]), values.get("dichtheid")
        derived = derived_quantity(function, draft.kind, size["area_m2"], size["length_m"], density)
    if derived is not None and (derived.density is None or density is not None or not measured_only):
        values.update({name: value for name, value in derived.values().items() if value is not None})
        notes = (*notes, tr("hoeveelheid afgeleid: {how}").format(how=derived.how))
    return replace(row, draft=replace(draft, values=values, notes=notes))


def _successor(row: Planned, places: Optional[Places]) -> Planned:
    """The object of the basis with the values of the file, and what follows from its shape here."""
    follow = _followed(row, row.draft.values, places)
    values = {name: value for name, value in {**row.draft.values, **follow}.items() if value is not None}
    return replace(row, draft=replace(row.draft, values=values))


def _followed(row: Planned, before: Mapping[str, Any], places: Optional[Places]) -> Dict[str, Any]:
    """The changes of a row with those that follow from them; a figure of the file is no derived one."""
    changes = dict(row.changes)
    if "hoeveelheid" in changes:
        changes["hoeveelheid_afgeleid"] = False
    if row.moved:
        follow = after_geometry({**before, **changes}, _qgis(row.draft.geometry), row.draft.kind, places)
        changes = {**follow, **changes}
    return changes


def _where(shape: Any, places: Optional[Places]) -> Dict[str, Any]:
    if places is None:
        return {}
    return {name: value for name, value in place_values(places.of(shape), places.province).items() if value is not None}


def _qgis(shape: Any) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(shapely().to_wkb(shape))
    return made
