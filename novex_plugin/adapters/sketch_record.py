"""What is being drawn as a record: the object that it would be if the stroke ended now."""

from dataclasses import replace
from typing import Any, Dict, Iterable, List, Optional

from qgis.core import QgsGeometry, QgsLineString

from ..core.errors import NovexError
from ..core.geometry import shape_cut
from ..core.model.functions import Function
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.proposal.derive import derived_quantity
from ..core.proposal.last_values import LastValues
from ..core.sketch_preview import SKETCH
from ..core.texts import tr
from .object_defaults import SessionLike, size_of
from .records import object_from_row


def sketch_object(
    session: SessionLike, geometry: QgsGeometry, function: Function, kind: str, last: LastValues
) -> ProposalObject:
    """A record for a geometry in EPSG:28992. Its place is left open: no check asks for it."""
    row: Dict[str, Any] = dict(last.of(function.code))
    row.update(
        uuid=SKETCH, naam=tr("{function} (schets)").format(function=function.name), functie=function.code,
        perspectief=function.perspective, variant=session.variant or None, horizon=session.horizon,
        eenheid=function.unit,
    )  # fmt: skip
    size = size_of(geometry, kind)
    derived = derived_quantity(function.code, kind, size["area_m2"], size["length_m"], row.get("dichtheid"))
    if derived is not None:
        row.update(derived.values())
    lib = shapely()
    return object_from_row(kind, row, lib.force_2d(lib.from_wkb(bytes(geometry.asWkb()))))


def holed(items: Iterable[ProposalObject], ring: QgsGeometry) -> List[ProposalObject]:
    """The areas among these as they would be with a hole there; those that it leaves alone are left out."""
    lib, found = shapely(), []
    shape = lib.make_valid(lib.from_wkb(bytes(ring.asWkb())))
    for item in items:
        if item.kind == AREA and item.geometry is not None:
            try:
                found.append(_with_shape(item, shape_cut.with_hole(item.geometry, shape)[0]))
            except NovexError:  # it does not meet the object, or leaves nothing of it
                continue
    return found


def redrawn(items: Iterable[ProposalObject], line: QgsGeometry) -> List[ProposalObject]:
    """Objects as they would be with their outline led along a line; those that it does not change are left out."""
    flat, found = QgsLineString(list(line.vertices())), []
    for item in items:
        changed = _redrawn(item, flat)
        if changed is not None:
            found.append(changed)
    return found


def _redrawn(item: ProposalObject, line: QgsLineString) -> Optional[ProposalObject]:
    if item.kind == POINT or item.geometry is None:
        return None
    lib, geometry = shapely(), QgsGeometry()
    geometry.fromWkb(lib.to_wkb(item.geometry))
    if geometry.reshapeGeometry(line) != QgsGeometry.OperationResult.Success:
        return None
    return _with_shape(item, lib.from_wkb(bytes(geometry.asWkb())))


def _with_shape(item: ProposalObject, shape: Any) -> ProposalObject:
    """With what follows from the shape, unless somebody stated it."""
    lib = shapely()
    moved = replace(item, geometry=shape)
    if not item.quantity_derived:
        return moved
    size = float(lib.area(shape)) if item.kind == AREA else 0.0, float(lib.length(shape)) if item.kind == LINE else 0.0
    derived = derived_quantity(item.function, item.kind, *size, item.density)
    if derived is None:
        return moved
    return replace(
        moved, quantity=derived.value, unit=derived.unit, quantity_min=derived.low, quantity_max=derived.high
    )
