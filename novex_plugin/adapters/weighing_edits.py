"""Weighings in the edit buffer of their layer: read with what is not saved, recorded and taken back as undo steps."""

from typing import Any, Collection, Dict, Iterable, List

from qgis.core import QgsFeature, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QDateTime, Qt

from ..core.model.records import Weighing
from ..core.model.schema import schema
from . import records
from .edit_steps import Step

TABLE = "afweging"
KEY, MOMENT = "sleutel", "op"


def read(layer: QgsVectorLayer) -> List[Weighing]:
    """The weighings as they stand on screen, unsaved ones included. Moments are ISO 8601."""
    row_of = records.row_reader(layer.fields(), schema().table(TABLE))
    found = [records.weighing_from_row(row_of(feature)) for feature in layer.getFeatures()]
    return [one for one in found if one.key]


def put(layer: QgsVectorLayer, weighings: Iterable[Weighing], step: Step) -> None:
    """Record weighings inside ``step``, replacing earlier ones of the same findings. Raises NovexError."""
    known = _features(layer)
    for weighing in weighings:
        values = _values(weighing)
        feature = known.get(weighing.key)
        if feature is None:
            made = QgsVectorLayerUtils.createFeature(layer)
            for name, value in values.items():
                made.setAttribute(name, value)
            step.edit(layer).addFeature(made)
            continue
        different = {name: value for name, value in values.items() if _differs(feature, name, value)}
        if different:
            step.change(layer, feature, different)


def take_back(layer: QgsVectorLayer, keys: Collection[str], step: Step) -> int:
    """Remove the weighings of these findings inside ``step``; returns how many there were."""
    gone = [feature.id() for key, feature in _features(layer).items() if key in keys]
    if gone:
        step.edit(layer).deleteFeatures(gone)
    return len(gone)


def _features(layer: QgsVectorLayer) -> Dict[str, QgsFeature]:
    return {str(feature[KEY]): QgsFeature(feature) for feature in layer.getFeatures()}


def _values(weighing: Weighing) -> Dict[str, Any]:
    """The row as a layer takes it: a moment is no text there, and loses its zone on the way through the file.

    So it goes in as it comes out: the figures of UTC without a zone. ``records`` knows that they are UTC.
    """
    row = records.to_row(records.WEIGHING_COLUMNS, weighing)
    moment = QDateTime.fromString(str(row[MOMENT] or ""), Qt.DateFormat.ISODateWithMs).toUTC()
    return {**row, MOMENT: QDateTime(moment.date(), moment.time()) if moment.isValid() else None}


def _differs(feature: QgsFeature, name: str, value: Any) -> bool:
    before, after = records.plain(feature[name]), records.plain(value)
    return (before or None) != (after or None)
