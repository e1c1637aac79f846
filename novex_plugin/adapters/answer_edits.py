"""Answers in words and own indicators in the edit buffers of their tables: read unsaved, changed as undo steps."""

from typing import Collection, Iterable, List

from qgis.core import QgsVectorLayer

from ..core.model.annexes import Answer, Indicator
from . import records, row_edits
from .edit_steps import Step

ANSWER_TABLE, INDICATOR_TABLE = "antwoord", "indicator"
TABLES = (ANSWER_TABLE, INDICATOR_TABLE)


def read_answers(layer: QgsVectorLayer) -> List[Answer]:
    """The answers as they stand on screen, unsaved ones included, by key. Moments are ISO 8601 in UTC."""
    found = (records.answer_from_row(row) for row in row_edits.read(layer, ANSWER_TABLE))
    return sorted((one for one in found if one.question), key=lambda one: one.key)


def read_indicators(layer: QgsVectorLayer) -> List[Indicator]:
    """The indicators as they stand on screen, unsaved ones included, by code. Moments are ISO 8601 in UTC."""
    found = (records.indicator_from_row(row) for row in row_edits.read(layer, INDICATOR_TABLE))
    return sorted((one for one in found if one.code), key=lambda one: one.code)


def put_answers(layer: QgsVectorLayer, answers: Iterable[Answer], step: Step) -> None:
    """Record answers inside ``step``, replacing those to the same question, variant and horizon; an empty text takes
    an answer away. Raises NovexError."""
    given = list(answers)
    row_edits.remove(layer, ANSWER_TABLE, {one.key for one in given if not one.text.strip()}, step)
    rows = {one.key: records.to_row(records.ANSWER_COLUMNS, one) for one in given if one.text.strip()}
    row_edits.put(layer, ANSWER_TABLE, rows, step)


def put_indicators(layer: QgsVectorLayer, indicators: Iterable[Indicator], step: Step) -> None:
    """Record indicators inside ``step``, replacing those with the same code. Raises NovexError."""
    rows = {one.code: records.to_row(records.INDICATOR_COLUMNS, one) for one in indicators}
    row_edits.put(layer, INDICATOR_TABLE, rows, step)


def remove_indicators(layer: QgsVectorLayer, codes: Collection[str], step: Step) -> int:
    """Take indicators away inside ``step``; returns how many there were."""
    return row_edits.remove(layer, INDICATOR_TABLE, codes, step)
