"""Goals and trades in the edit buffers of their tables: read with what is not saved, changed as undo steps."""

from typing import Collection, Iterable, List

from qgis.core import QgsVectorLayer

from ..core.model.annexes import ProvinceGoal, Trade
from . import records, row_edits
from .edit_steps import Step

GOAL_TABLE, TRADE_TABLE = "doel_provincie", "uitruil"
TABLES = (GOAL_TABLE, TRADE_TABLE)


def read_goals(layer: QgsVectorLayer) -> List[ProvinceGoal]:
    """The goals as they stand on screen, unsaved ones included, by code."""
    found = (records.goal_from_row(row) for row in row_edits.read(layer, GOAL_TABLE))
    return sorted((one for one in found if one.code), key=lambda one: one.code)


def read_trades(layer: QgsVectorLayer) -> List[Trade]:
    """The trades as they stand on screen, by uuid. Moments are ISO 8601 in UTC."""
    found = (records.trade_from_row(row) for row in row_edits.read(layer, TRADE_TABLE))
    return sorted((one for one in found if one.uuid), key=lambda one: one.uuid)


def put_goals(layer: QgsVectorLayer, goals: Iterable[ProvinceGoal], step: Step) -> None:
    """Record goals inside ``step``, replacing those with the same code. Raises NovexError."""
    row_edits.put(layer, GOAL_TABLE, {one.code: records.to_row(records.GOAL_COLUMNS, one) for one in goals}, step)


def put_trades(layer: QgsVectorLayer, trades: Iterable[Trade], step: Step) -> None:
    """Record trades inside ``step``, replacing those with the same uuid. Raises NovexError."""
    row_edits.put(layer, TRADE_TABLE, {one.uuid: records.to_row(records.TRADE_COLUMNS, one) for one in trades}, step)


def remove(layer: QgsVectorLayer, table: str, keys: Collection[str], step: Step) -> int:
    """Take rows away by their key inside ``step``; returns how many there were."""
    return row_edits.remove(layer, table, keys, step)
