"""A small sheet beside the pointer to write on: the text and colour of a sketch mark. The map stays alive."""

from typing import Callable, Dict, Optional, Tuple

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QFrame, QToolButton, QWidget

from ..adapters.shape_marks import COLOURS
from ..core.texts import tr
from .forms import load_form
from .look import icon

LONGEST = 1000  # characters, as the table holds
_SWATCH = 16


class MarkEditor(QFrame):
    """``done``: text and colour. ``removed``: take the mark away. ``dropped``: Escape, nothing changes.

    Exactly one of the three comes, once.
    """

    done = pyqtSignal(str, str)
    removed = pyqtSignal()
    dropped = pyqtSignal()

    def __init__(self, parent: QWidget, text: str, colour: str, *, is_new: bool) -> None:
        super().__init__(parent)
        load_form("mark_editor", self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.colour = colour
        self._over = False
        self._swatches: Dict[str, QToolButton] = {}
        for each, name in zip(COLOURS, _colour_names()):
            self._add_swatch(each, name)
        self._choose(colour)
        self.textEdit.setPlainText(text)
        self.textEdit.selectAll()
        self.textEdit.installEventFilter(self)
        self.deleteButton.setIcon(icon("verwijder"))
        self.deleteButton.setVisible(not is_new)
        self.deleteButton.clicked.connect(self._remove)
        self.doneButton.clicked.connect(self.finish)

    def open_at(self, place: QPoint) -> None:
        """Show it beside a place in its parent, wholly in sight, ready to type."""
        self.adjustSize()
        room = self.parentWidget().rect()
        x = min(max(place.x() + 12, 0), max(0, room.width() - self.width()))
        y = min(max(place.y() + 12, 0), max(0, room.height() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()
        self.textEdit.setFocus()

    def finish(self) -> None:
        """Keep what was typed."""
        self._end(lambda: self.done.emit(self.textEdit.toPlainText().strip()[:LONGEST], self.colour))

    def cancel(self) -> None:
        self._end(self.dropped.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.finish()
                return True
        return super().eventFilter(watched, event)

    def _remove(self) -> None:
        self._end(self.removed.emit)

    def _end(self, tell: Callable[[], None]) -> None:
        if not self._over:
            self._over = True
            self.hide()
            tell()
            self.deleteLater()

    def _add_swatch(self, colour: str, name: str) -> None:
        button = QToolButton(self)
        button.setIcon(swatch(colour))
        button.setIconSize(QSize(_SWATCH, _SWATCH))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(tr("Kleur: {name}").format(name=name))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda _checked: self._choose(colour))
        self.colourLayout.addWidget(button)
        self._swatches[colour] = button

    def _choose(self, colour: str) -> None:
        self.colour = colour
        for each, button in self._swatches.items():
            button.setChecked(each == colour)


def _colour_names() -> Tuple[str, ...]:
    return tr("zwart"), tr("blauw"), tr("oranje"), tr("paars"), tr("groen")


def swatch(colour: Optional[str], size: int = _SWATCH) -> QIcon:
    """A dot of one colour."""
    pixmap = QPixmap(size, size)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colour).darker(130))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(2, 2, size - 4, size - 4)
    painter.end()
    return QIcon(pixmap)
