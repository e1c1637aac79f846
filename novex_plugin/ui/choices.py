"""Filling combo boxes from code lists, and reading them back by code."""

from typing import Iterable, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from ..core.model.codelists import codelist


def fill(combo: QComboBox, choices: Iterable[Tuple[str, str]]) -> None:
    """Put ``(code, text)`` pairs in a combo box, keeping the chosen code when it is still there."""
    kept = chosen(combo)
    combo.blockSignals(True)
    combo.clear()
    for code, text in choices:
        combo.addItem(text, code)
        combo.setItemData(combo.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
    select(combo, kept)
    combo.blockSignals(False)


def fill_codes(combo: QComboBox, name: str) -> None:
    """Put a whole code list in a combo box, notes as tooltips."""
    fill(combo, [(item.code, item.name) for item in codelist(name)])
    for place, item in enumerate(codelist(name)):
        combo.setItemData(place, item.note or item.name, Qt.ItemDataRole.ToolTipRole)


def chosen(combo: QComboBox) -> str:
    data = combo.currentData()
    return "" if data is None else str(data)


def select(combo: QComboBox, code: str) -> None:
    """Choose a code; an unknown one leaves the first entry chosen."""
    place = combo.findData(code)
    combo.setCurrentIndex(max(place, 0))
