"""The boxes of the object card: a line of text or a number, and a code to search for.

Each tells ``committed`` once per change, on Enter or when the focus leaves; never per key. What cannot be read stays
in the box, with the reason in ``refused``; Escape brings the former value back.
"""

from typing import Any, Callable, List, NamedTuple, Optional, Sequence

from qgis.PyQt.QtCore import QEvent, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel, QWheelEvent
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from ..core.errors import NovexError
from ..core.proposal.place_names import plain
from ..core.texts import tr

CODE_ROLE = int(Qt.ItemDataRole.UserRole)
MOST_FOUND = 12
_ERASERS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

Reader = Callable[[str], Any]
Writer = Callable[[Any], str]
Finder = Callable[[str], Sequence[str]]  # codes for what was typed, the best first


class Choice(NamedTuple):
    """One entry of a list. ``code`` '' stands for nothing."""

    code: str
    text: str
    tip: str = ""
    icon: QIcon = QIcon()


def _as_typed(text: str) -> Any:
    return text.strip() or None


def _as_text(value: Any) -> str:
    return "" if value is None else str(value)


class LineInput(QLineEdit):
    """One line; ``use`` says how its text is read and written."""

    committed = pyqtSignal(object)
    refused = pyqtSignal(str)  # '' when what was refused is gone

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._read: Reader = _as_typed
        self._write: Writer = _as_text
        self._shown = ""
        self._hint = ""
        self._differs = self._emptied = self._is_refused = False
        self.editingFinished.connect(self.commit)

    def use(self, read: Reader, write: Writer = _as_text, hint: str = "") -> None:
        """``read`` raises NovexError for what it cannot take; ``hint`` stands in the empty box."""
        self._read, self._write, self._hint = read, write, hint
        self.setPlaceholderText(hint)

    def show_value(self, value: Any, *, differs: bool = False) -> None:
        """Show a value of the object; with ``differs`` the objects do not agree."""
        self._shown = "" if differs else self._write(value)
        self._differs, self._emptied = differs, False
        self.setPlaceholderText(tr("verschillend") if differs else self._hint)
        if self.text() != self._shown:
            self.setText(self._shown)
            self.setCursorPosition(0)
        self._tell("")

    def is_pending(self) -> bool:
        """True while something is typed that is not written yet."""
        return self._emptied or self.text() != self._shown

    def is_refused(self) -> bool:
        return self._is_refused

    def commit(self) -> None:
        """Hand over what was typed, or say why that cannot be done."""
        if not self.is_pending():
            self._tell("")
            return
        try:
            value = self._read(self.text())
        except NovexError as error:
            self._tell(f"{error.message} {error.hint}".strip())
            return
        self._tell("")
        self._shown, self._emptied = self.text(), False  # before the signal: whoever hears it may take the focus
        self.committed.emit(value)

    def restore(self) -> None:
        self._emptied = False
        self.setPlaceholderText(tr("verschillend") if self._differs else self._hint)
        self.setText(self._shown)
        self._tell("")

    def _tell(self, reason: str) -> None:
        if reason or self._is_refused:
            self._is_refused = bool(reason)
            self.refused.emit(reason)

    def event(self, event: QEvent) -> bool:
        """Let undo and redo of the proposal through while there is nothing to undo in the box itself."""
        if event.type() == QEvent.Type.ShortcutOverride and not self.is_pending():
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_pending():
            self.restore()
        elif event.key() in _ERASERS and self._differs and not self.text():
            self._emptied = True
            self.setPlaceholderText(tr("leegmaken: Enter"))
        else:
            super().keyPressEvent(event)


class CodeCombo(QComboBox):
    """A list that is searched by typing: any word of a name, its code or its explanation."""

    committed = pyqtSignal(object)  # the code, or None for nothing
    refused = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._find: Finder = self._containing
        self._offered: List[Any] = []
        self._code: Optional[str] = None
        self._shown = ""
        self._hint = ""
        self._is_refused = False
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._found = QStandardItemModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST_FOUND)
        self._completer.activated[QModelIndex].connect(self._take_found)
        edit = self.lineEdit()
        edit.setCompleter(self._completer)
        edit.textEdited.connect(self._search)
        edit.returnPressed.connect(lambda: self._take_typed(best=True))
        edit.editingFinished.connect(lambda: self._take_typed(best=False))
        self.activated[int].connect(self._take_row)

    def offer(self, choices: Sequence[Choice], find: Optional[Finder] = None, hint: str = "") -> None:
        """The entries, and how to search them (default: every word somewhere in text, code or tip)."""
        self._find, self._hint = find or self._containing, hint
        if self._offered == [choice[:3] for choice in choices]:
            return
        self._offered = [choice[:3] for choice in choices]
        self.blockSignals(True)
        self.clear()
        for row, choice in enumerate(choices):
            self.addItem(choice.icon, choice.text, choice.code)
            self.setItemData(row, choice.tip or choice.text, Qt.ItemDataRole.ToolTipRole)
        self.blockSignals(False)
        self.show_value(self._code)

    def codes(self) -> List[str]:
        return [str(self.itemData(row)) for row in range(self.count())]

    def code(self) -> Optional[str]:
        """The code that is shown; None for nothing or while objects differ."""
        return self._code

    def show_value(self, value: Any, *, differs: bool = False) -> None:
        """Show a code; one that the list does not know stands there in brackets and is kept."""
        self._code = None if differs or value in (None, "") else str(value)
        row = -1 if differs else self.findData(self._code or "")
        self.setCurrentIndex(row)
        if row < 0:
            self.setEditText(f"({self._code})" if self._code else "")
        self._shown = self.lineEdit().text()
        self.lineEdit().setCursorPosition(0)
        self.lineEdit().setPlaceholderText(tr("verschillend") if differs else self._hint)
        self._tell("")

    def is_pending(self) -> bool:
        return self.lineEdit().text() != self._shown

    def is_refused(self) -> bool:
        return self._is_refused

    def commit(self) -> None:
        self._take_typed(best=False)

    def restore(self) -> None:
        self._completer.popup().hide()
        self.show_value(self._code, differs=self.lineEdit().placeholderText() == tr("verschillend"))

    def _search(self, text: str) -> None:
        self._found.clear()
        for code in list(self._find(text))[:MOST_FOUND]:
            row = self.findData(code)
            if row >= 0:
                item = QStandardItem(self.itemIcon(row), self.itemText(row))
                item.setData(code, CODE_ROLE)
                item.setToolTip(str(self.itemData(row, Qt.ItemDataRole.ToolTipRole)))
                self._found.appendRow(item)

    def _containing(self, text: str) -> Sequence[str]:
        words = plain(text).split()
        found = []
        for row in range(self.count()):
            tip = self.itemData(row, Qt.ItemDataRole.ToolTipRole)
            whole = plain(f"{self.itemText(row)} {self.itemData(row)} {tip}")
            if all(word in whole for word in words):
                found.append(str(self.itemData(row)))
        return sorted(found, key=lambda code: not plain(self.itemText(self.findData(code))).startswith(plain(text)))

    def _take_found(self, index: QModelIndex) -> None:
        self._take(str(index.data(CODE_ROLE)))

    def _take_row(self, row: int) -> None:
        self._take(str(self.itemData(row)))

    def _take_typed(self, *, best: bool) -> None:
        """What was typed: a name, a code, or with Enter the first that was found for it."""
        if not self.is_pending():
            self._tell("")
            return
        text = self.lineEdit().text()
        bare = plain(text)
        same = [code for row, code in enumerate(self.codes()) if bare in (plain(self.itemText(row)), plain(code))]
        found = same[:1] if bare or "" in self.codes() else []
        if not found and bare:
            found = list(self._find(text))
        if len(found) == 1 or (best and found):
            self._take(found[0])
        elif not text.strip():
            self._tell(tr("Hier moet iets gekozen zijn. Kies uit de lijst, of druk op Esc."))
        elif found:
            reason = tr("'{text}' past bij {count} keuzen. Typ meer, of kies uit de lijst.")
            self._tell(reason.format(text=text.strip(), count=len(found)))
        else:
            self._tell(tr("'{text}' staat niet in de lijst. Kies een ander woord, of druk op Esc.").format(
                text=text.strip()))  # fmt: skip

    def _take(self, code: str) -> None:
        was = self._code
        differed = self.lineEdit().placeholderText() == tr("verschillend")
        self.show_value(code)
        self._completer.popup().hide()
        if differed or (code or None) != was:
            self.committed.emit(code or None)

    def _tell(self, reason: str) -> None:
        if reason or self._is_refused:
            self._is_refused = bool(reason)
            self.refused.emit(reason)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the card; it must not change what happens to lie under the mouse."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows open the list: each step would be a change, and an undo step, of its own."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.showPopup()
        elif event.key() == Qt.Key.Key_Escape and self.is_pending():
            self.restore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Names may be cut off in a narrow panel; the list shows them whole."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 10 * self.fontMetrics().averageCharWidth() + 40), hint.height())
