"""Carrying out what was offered: the cut, or the lower height, on the object in its layer."""

from typing import Sequence

from qgis.core import QgsGeometry, QgsVectorLayer

from ..core.checks.cut import Cut, Lower, Remedy
from ..core.errors import NovexError
from ..core.model.records import ProposalObject
from ..core.optional import shapely
from ..core.texts import tr
from . import edits
from .edit_steps import Step

SAME_M2 = 0.01


def apply(layers: Sequence[QgsVectorLayer], remedy: Remedy, item: ProposalObject, step: Step) -> None:
    """Edit ``item`` inside ``step``. Raises NovexError when the object is gone or is no longer as it was."""
    layer, feature = edits.find_feature(layers, item.uuid)
    if isinstance(remedy, Lower):
        step.change(layer, feature, {"hoogte_m": remedy.height_m})
        return
    if not isinstance(remedy, Cut):
        raise NovexError(tr("Er is niets om toe te passen."))
    now = shapely().from_wkb(feature.geometry().asWkb().data())
    if not shapely().equals_exact(shapely().force_2d(now), shapely().force_2d(item.geometry), 0.001):
        raise NovexError(
            tr("'{name}' is intussen gewijzigd.").format(name=item.name),
            tr("Kies de bevinding opnieuw; dan wordt de snede opnieuw bepaald."),
        )
    made = QgsGeometry()
    made.fromWkb(shapely().to_wkb(remedy.left))
    shape, _repaired = edits.sound_geometry(made, layer)
    step.reshape(layer, feature.id(), shape)
