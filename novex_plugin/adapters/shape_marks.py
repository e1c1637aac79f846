"""Sketch marks: arrows, free lines, texts and sticky notes on the map. Data of the proposal, but no proposal.

They stand in tables of their own, so that no total and no check ever meets them.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from ..core.errors import NovexError
from ..core.texts import tr
from . import edits, records
from .visibility import YEAR

if TYPE_CHECKING:
    from .edit_steps import Step

ARROW, FREE_LINE, TEXT, NOTE = "pijl", "lijn", "tekst", "notitie"
TABLE_OF = {ARROW: "schets_lijn", FREE_LINE: "schets_lijn", TEXT: "schets_punt", NOTE: "schets_punt"}
TABLES = ("schets_punt", "schets_lijn")  # texts lie on top
INK = "#1f2937"
# Ink, and four colours that colour-blind people tell apart and that differ in grey print.
COLOURS = (INK, "#1f5fa8", "#c2410c", "#6b2c91", "#0f7a4f")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")

# A mark belongs to the view that it was made in: its variant and what builds on that, from its horizon on.
MARK_IN_VIEW = (
    "@novex_keten IS NULL OR ("
    "strpos(@novex_keten, ',' || coalesce(\"variant\", '') || ',') > 0"
    f" AND coalesce(try(to_int(\"horizon\")), 0) <= to_int(@novex_{YEAR}))"
)


@dataclass(frozen=True)
class Mark:
    """A mark as it stands on the map, unsaved ones included."""

    layer: QgsVectorLayer
    feature_id: int
    kind: str
    text: str
    colour: str
    anchor: QgsPointXY  # where an editor for it belongs, in the CRS of the layer


def add_mark(
    step: "Step", layer: QgsVectorLayer, kind: str, geometry: QgsGeometry, values: Mapping[str, Any]
) -> str:
    """Add a mark inside ``step``; returns its uuid.

    ``values`` may hold tekst, kleur, variant and horizon. Raises NovexError for a line without length, a text
    without letters and a colour that is none.
    """
    if kind in (ARROW, FREE_LINE) and not geometry.length() > 0:
        raise NovexError(tr("Deze lijn heeft geen lengte."), tr("Sleep, of klik ten minste twee punten."))
    sound, _repaired = edits.sound_geometry(geometry, layer)
    checked = {**values, **_checked(kind, values)}
    feature = edits.new_feature(layer, sound, {**checked, "soort": kind})
    return edits.add_feature(layer, feature, step)


def change_mark(step: "Step", mark: Mark, *, text: Optional[str] = None, colour: Optional[str] = None) -> None:
    """Change text or colour inside ``step``. Raises NovexError for a text that became empty."""
    values: Dict[str, Any] = {}
    if text is not None:
        values["tekst"] = text
    if colour is not None:
        values["kleur"] = colour
    values.update(_checked(mark.kind, {"tekst": mark.text, **values}))
    fields = mark.layer.fields()
    for name, value in values.items():
        index = fields.lookupField(name)
        if index >= 0:
            step.edit(mark.layer).changeAttributeValue(mark.feature_id, index, value)


def remove_marks(step: "Step", marks: Sequence[Mark]) -> int:
    """Take marks away inside ``step``; returns how many went."""
    for mark in marks:
        if not step.edit(mark.layer).deleteFeature(mark.feature_id):
            raise NovexError(tr("Een schetsteken kon niet worden verwijderd."))
    return len(marks)


def marks_at(layers: Mapping[str, QgsVectorLayer], box: QgsRectangle) -> List[Mark]:
    """The marks within a box (CRS of the layers), nearest to its middle first, texts before lines."""
    middle = QgsGeometry.fromPointXY(box.center())
    frame = QgsGeometry.fromRect(box)
    found: List[Tuple[float, Mark]] = []
    for table in TABLES:
        if table not in layers:
            continue
        for feature in layers[table].getFeatures(QgsFeatureRequest(box)):
            if feature.geometry().intersects(frame):
                found.append((feature.geometry().distance(middle), mark_of(layers[table], feature)))
    return [mark for _distance, mark in sorted(found, key=lambda pair: pair[0])]


def find_mark(layers: Mapping[str, QgsVectorLayer], uuid: str) -> Optional[Mark]:
    """The mark with this uuid, or None when it is gone."""
    for table in TABLES:
        for feature in layers[table].getFeatures() if table in layers else ():
            if feature["uuid"] == uuid:
                return mark_of(layers[table], feature)
    return None


def mark_of(layer: QgsVectorLayer, feature: QgsFeature) -> Mark:
    """A feature of a sketch table as a mark."""
    def told(name: str) -> str:
        return str(records.plain(feature[name]) or "")

    vertices = list(feature.geometry().vertices())
    anchor = QgsPointXY(vertices[-1]) if vertices else QgsPointXY()
    return Mark(layer, feature.id(), told("soort"), told("tekst"), told("kleur") or INK, anchor)


def _checked(kind: str, values: Mapping[str, Any]) -> Dict[str, Any]:
    """Text and colour as they are stored."""
    text = str(values.get("tekst") or "").strip()
    if kind in (TEXT, NOTE) and not text:
        raise NovexError(tr("Er is geen tekst."), tr("Typ een tekst, of verwijder het teken."))
    checked: Dict[str, Any] = {"tekst": text or None}
    if values.get("kleur") is not None:
        colour = str(values["kleur"])
        if not _COLOUR.fullmatch(colour):
            raise NovexError(tr("'{colour}' is geen kleur.").format(colour=colour), tr("Gebruik #rrggbb."))
        checked["kleur"] = colour.lower()
    return checked
