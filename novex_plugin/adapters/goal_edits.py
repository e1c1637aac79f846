"""Goals and trades in the edit buffers of their tables: read with what is not saved, changed as undo steps."""

from typing import Any, Collection, Dict, Iterable, List, Mapping

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ..core.model.annexes import ProvinceGoal, Trade
from ..core.model.schema import schema
from . import records
from .edit_steps import Step

GOAL_TABLE, TRADE_TABLE = "doel_provincie", "uitruil"
TABLES = (GOAL_TABLE, TRADE_TABLE)
KEYS = {GOAL_TABLE: "code", TRADE_TABLE: "uuid"}
MOMENT = "op"


def read_goals(layer: QgsVectorLayer) -> List[ProvinceGoal]:
    """The goals as they stand on screen, unsaved ones included, by code."""
    found = (records.goal_from_row(row) for row in _rows(layer, GOAL_TABLE))
    return sorted((one for one in found if one.code), key=lambda one: one.code)


def read_trades(layer: QgsVectorLayer) -> List[Trade]:
    """The trades as they stand on screen, by uuid. Moments are ISO 8601 in UTC."""
    found = (records.trade_from_row(row) for row in _rows(layer, TRADE_TABLE))
    return sorted((one for one in found if one.uuid), key=lambda one: one.uuid)


def put_goals(layer: QgsVectorLayer, goals: Iterable[ProvinceGoal], step: Step) -> None:
    """Record goals inside ``step``, replacing those with the same code. Raises NovexError."""
    _put(layer, GOAL_TABLE, {one.code: records.to_row(records.GOAL_COLUMNS, one) for one in goals}, step)


def put_trades(layer: QgsVectorLayer, trades: Iterable[Trade], step: Step) -> None:
    """Record trades inside ``step``, replacing those with the same uuid. Raises NovexError."""
    rows = {one.uuid: {**records.to_row(records.TRADE_COLUMNS, one), MOMENT: _moment(one.at)} for one in trades}
    _put(layer, TRADE_TABLE, rows, step)


def remove(layer: QgsVectorLayer, table: str, keys: Collection[str], step: Step) -> int:
    """Take rows away by their key inside ``step``; returns how many there were."""
    gone = [feature.id() for key, feature in _features(layer, table).items() if key in keys]
    if gone:
        step.edit(layer).deleteFeatures(gone)
    return len(gone)


def _rows(layer: QgsVectorLayer, table: str) -> Iterable[Mapping[str, Any]]:
    row_of = records.row_reader(layer.fields(), schema().table(table))
    return (row_of(feature) for feature in layer.getFeatures())


def _features(layer: QgsVectorLayer, table: str) -> Dict[str, QgsFeature]:
    return {str(feature[KEYS[table]]): QgsFeature(feature) for feature in layer.getFeatures()}


def _put(layer: QgsVectorLayer, table: str, rows: Mapping[str, Dict[str, Any]], step: Step) -> None:
    known = _features(layer, table)
    for key, row in rows.items():
        feature = known.get(key)
        if feature is not None:
            different = {name: value for name, value in row.items() if _differs(feature, name, value)}
            if different:
                step.change(layer, feature, different)
            continue
        made = QgsFeature(layer.fields())  # all is given; asking QGIS for defaults makes it read the whole file
        for name, value in row.items():
            made.setAttribute(name, value)
        step.edit(layer).addFeature(made)


def _differs(feature: QgsFeature, name: str, value: Any) -> bool:
    """An empty text and no text are the same; zero and no figure are not."""
    before, after = records.plain(feature[name]), records.plain(value)
    return (None if before == "" else before) != (None if after == "" else after)


def _moment(at: str) -> Any:
    """A moment as a layer of QGIS keeps it: the figures of UTC, without a zone."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toUTC()
    return QDateTime(moment.date(), moment.time()) if moment.isValid() else None
