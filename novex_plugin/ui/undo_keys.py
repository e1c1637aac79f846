"""Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y inside the panel act on the proposal.

A shortcut of the panel would be ambiguous with QGIS's own, which acts on one layer, and neither would then work. So
the widget with the focus, and no other, is listened to; a text field that has something of its own to undo goes first.
"""

from typing import Any, Callable, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ..compat import as_int

REDO_TOO = ("Ctrl+Y", "Ctrl+Shift+Z")  # Qt knows one or the other as "redo", by system


class UndoKeys(QObject):
    """Listens inside the dock (or window) that holds ``part``."""

    def __init__(self, part: QWidget, undo: Callable[[], Any], redo: Callable[[], Any]) -> None:
        super().__init__(part)
        self._part, self._undo, self._redo = part, undo, redo
        self._watched: Optional[QWidget] = None
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def unload(self) -> None:
        QApplication.instance().focusChanged.disconnect(self._focus_moved)
        self._watch(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        act = self._meant(event)
        if act is None or _has_own(watched, redo=act is self._redo):
            return False
        event.accept()  # so that the key comes here and not to QGIS's own action
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True

    def _meant(self, event: QKeyEvent) -> Optional[Callable[[], Any]]:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self._undo
        pressed = QKeySequence(as_int(event.modifiers()) | event.key())
        redo = event.matches(QKeySequence.StandardKey.Redo) or pressed in [QKeySequence(one) for one in REDO_TOO]
        return self._redo if redo else None

    def _focus_moved(self, _old: Optional[QWidget], now: Optional[QWidget]) -> None:
        panel = _panel_of(self._part)
        self._watch(now if now is not None and (now is panel or panel.isAncestorOf(now)) else None)

    def _watch(self, widget: Optional[QWidget]) -> None:
        if self._watched is not None and not sip.isdeleted(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)


def _panel_of(part: QWidget) -> QWidget:
    if part.isWindow():
        return part
    parent = part.parentWidget()
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent if parent is not None else part.window()


def _has_own(widget: QWidget, *, redo: bool) -> bool:
    """Whether a text field has typing of its own to take back or do again."""
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        document = widget.document()
        return bool(document.isRedoAvailable() if redo else document.isUndoAvailable())
    field = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    if field is None or not (field is widget or field.focusProxy() is widget):
        return False
    return bool(field.isRedoAvailable() if redo else field.isUndoAvailable())
