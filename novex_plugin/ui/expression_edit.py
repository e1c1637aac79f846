"""A box for an expression: marks the place of a fault, and opens the expression builder of QGIS."""

from typing import Any, Optional

from qgis.core import QgsDistanceArea, QgsExpressionContext, QgsVectorLayer
from qgis.gui import QgsExpressionBuilderDialog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor, QFontDatabase, QTextCharFormat, QTextCursor
from qgis.PyQt.QtWidgets import QPlainTextEdit, QTextEdit, QToolButton

from ..adapters.expressions import Fault

FAULT_COLOUR = "#c0392b"


class ExpressionBox(QObject):
    """Dresses a text box and its button; ``layer()`` gives the fields and values that the builder offers."""

    def __init__(self, box: QPlainTextEdit, button: QToolButton, layer: Any, title: str) -> None:
        super().__init__(box)
        self._box, self._layer, self._title = box, layer, title
        box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        box.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        button.clicked.connect(self.build)

    def text(self) -> str:
        return str(self._box.toPlainText()).strip()

    def put(self, text: str) -> None:
        if self._box.toPlainText() != text:
            self._box.setPlainText(text)

    def mark(self, fault: Optional[Fault]) -> None:
        """Underline the place of a fault; None takes the mark away."""
        self._box.setExtraSelections([self._selection(fault)] if fault is not None else [])

    def build(self) -> None:
        """Let the builder of QGIS change the text; areas and lengths in it are planar, as the figures are."""
        layer: Optional[QgsVectorLayer] = self._layer()
        context = QgsExpressionContext()
        if layer is not None:
            context.setFields(layer.fields())
        dialog = QgsExpressionBuilderDialog(layer, self.text(), self._box.window(), "generic", context)
        dialog.setWindowTitle(self._title)
        dialog.setGeomCalculator(QgsDistanceArea())
        if dialog.exec():
            self.put(dialog.expressionText().strip())
        # Gone at once and not later: it has a timer of its own that reads the layer, which may be gone by then.
        sip.delete(dialog)

    def _selection(self, fault: Fault) -> QTextEdit.ExtraSelection:
        """The text in the box may start with blanks that :meth:`text` leaves out."""
        whole = self._box.toPlainText()
        lead = len(whole) - len(whole.lstrip())
        lines = self.text().split("\n")
        start = lead + sum(len(line) + 1 for line in lines[: fault.line - 1]) + fault.column - 1
        cursor = QTextCursor(self._box.document())
        cursor.setPosition(min(start, len(whole)))
        end = min(start + fault.length, len(whole))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextCharFormat()
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.setUnderlineColor(QColor(FAULT_COLOUR))
        ground = QColor(FAULT_COLOUR)
        ground.setAlpha(48)
        mark.setBackground(ground)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, mark
        return selection
