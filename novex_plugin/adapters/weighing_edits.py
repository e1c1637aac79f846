"""Weighings in the edit buffer of their layer: read with what is not saved, recorded and taken back as undo steps."""

from typing import Collection, Iterable, List

from qgis.core import QgsVectorLayer

from ..core.model.records import Weighing
from . import records, row_edits
from .edit_steps import Step

TABLE = "afweging"


def read(layer: QgsVectorLayer) -> List[Weighing]:
    """The weighings as they stand on screen, unsaved ones included. Moments are ISO 8601 in UTC."""
    found = (records.weighing_from_row(row) for row in row_edits.read(layer, TABLE))
    return [one for one in found if one.key]


def put(layer: QgsVectorLayer, weighings: Iterable[Weighing], step: Step) -> None:
    """Record weighings inside ``step``, replacing earlier ones of the same findings. Raises NovexError."""
    row_edits.put(layer, TABLE, {one.key: records.to_row(records.WEIGHING_COLUMNS, one) for one in weighings}, step)


def take_back(layer: QgsVectorLayer, keys: Collection[str], step: Step) -> int:
    """Remove the weighings of these findings inside ``step``; returns how many there were."""
    return row_edits.remove(layer, TABLE, keys, step)
