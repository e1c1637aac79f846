"""Rows of a table without geometry in the edit buffer of its layer: read unsaved, put and removed as undo steps.

A row is known by the one column that tells rows apart; the model says which.
"""

from typing import Any, Collection, Dict, Iterator, Mapping

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ..core.model.schema import schema
from . import records
from .edit_steps import Step

MOMENT = "op"
Rows = Mapping[str, Mapping[str, Any]]


def read(layer: QgsVectorLayer, table: str) -> Iterator[Mapping[str, Any]]:
    """The rows as they stand on screen, unsaved ones included, as plain values by column."""
    row_of = records.row_reader(layer.fields(), schema().table(table))
    return (row_of(feature) for feature in layer.getFeatures())


def put(layer: QgsVectorLayer, table: str, rows: Rows, step: Step) -> None:
    """Record rows, by key, inside ``step``; of a row that is there only what differs is changed. A moment is ISO 8601
    in UTC. Raises NovexError."""
    known = _features(layer, table)
    for key, row in rows.items():
        values = {**row, MOMENT: _moment(str(row[MOMENT] or ""))} if MOMENT in row else row
        feature = known.get(key)
        if feature is not None:
            different = {name: value for name, value in values.items() if _differs(feature, name, value)}
            if different:
                step.change(layer, feature, different)
        else:
            add(layer, values, step)


def add(layer: QgsVectorLayer, values: Mapping[str, Any], step: Step) -> None:
    """A new row inside ``step``. All is given: asking QGIS for defaults makes it read the whole file."""
    made = QgsFeature(layer.fields())
    for name, value in values.items():
        made.setAttribute(name, value)
    step.edit(layer).addFeature(made)


def remove(layer: QgsVectorLayer, table: str, keys: Collection[str], step: Step) -> int:
    """Take rows away by their key inside ``step``; returns how many there were."""
    gone = [feature.id() for key, feature in _features(layer, table).items() if key in keys] if keys else []
    if gone:
        step.edit(layer).deleteFeatures(gone)
    return len(gone)


def _features(layer: QgsVectorLayer, table: str) -> Dict[str, QgsFeature]:
    key = schema().table(table).key
    return {str(feature[key]): QgsFeature(feature) for feature in layer.getFeatures()}


def _differs(feature: QgsFeature, name: str, value: Any) -> bool:
    """An empty text and no text are the same; zero and no figure are not."""
    before, after = records.plain(feature[name]), records.plain(value)
    return (None if before == "" else before) != (None if after == "" else after)


def _moment(at: str) -> Any:
    """A moment as a layer of QGIS keeps it: the figures of UTC, without a zone."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toUTC()
    return QDateTime(moment.date(), moment.time()) if moment.isValid() else None
