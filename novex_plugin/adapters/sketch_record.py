"""What is being drawn as a record: the object that it would be if the stroke ended now."""

from typing import Any, Dict

from qgis.core import QgsGeometry

from ..core.model.functions import Function
from ..core.model.records import ProposalObject
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
