"""Several codes as chips with a box to add one, and a few codes side by side as buttons."""

from typing import Any, Dict, List, Optional, Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.texts import tr
from .card_inputs import Choice, CodeCombo, Finder
from .flow_layout import FlowLayout


class Chip(QToolButton):
    """One code that was chosen; a click, Delete or Backspace takes it away."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.code = choice.code
        self.setIcon(choice.icon)
        self.setText(f"{choice.text}  ×")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(tr("{name} weghalen").format(name=choice.text))
        self.setAccessibleName(self.toolTip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)


class ChipInput(QWidget):
    """Several codes of one list. ``added`` and ``removed`` tell one code at a time."""

    added = pyqtSignal(str)
    removed = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row)
        self.combo = CodeCombo(self)
        outer.addWidget(self._row)
        outer.addWidget(self.combo)
        self.setFocusProxy(self.combo)
        self.combo.committed.connect(self._add)
        self._choices: Dict[str, Choice] = {}
        self._codes: List[str] = []
        self._find: Optional[Finder] = None
        self._hint = ""
        self._shown: Any = None

    def offer(self, choices: Sequence[Choice], find: Optional[Finder] = None, hint: str = "") -> None:
        """What can be added; takes effect with the next :meth:`show_codes`."""
        self._choices = {one.code: one for one in choices}
        self._find, self._hint = find, hint

    def codes(self) -> List[str]:
        return list(self._codes)

    def chips(self) -> List[Chip]:
        return [one for one in self._row.findChildren(Chip) if one.code in self._codes]

    def show_codes(self, codes: Sequence[str], *, differs: bool = False) -> None:
        """Show these codes; with ``differs`` some of the objects have others as well."""
        now = (list(codes), differs, list(self._choices))
        if now == self._shown:
            return
        self._shown, self._codes = now, list(codes)
        while self._flow.count():
            gone = self._flow.takeAt(0).widget()
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        for code in self._codes:
            chip = Chip(self._choices.get(code, Choice(code, f"({code})")), self._row)
            chip.clicked.connect(lambda _checked=False, code=code: self._remove(code))
            self._flow.addWidget(chip)
            chip.show()
        if differs:
            note = QLabel(tr("verschillend"), self._row)
            self._flow.addWidget(note)
            note.show()
        self._row.setVisible(bool(self._codes) or differs)
        self.combo.offer([one for one in self._choices.values() if one.code not in self._codes], self._find, self._hint)
        self.combo.show_value(None)
        self.updateGeometry()

    def _add(self, code: Any) -> None:
        if code:
            self.added.emit(str(code))

    def _remove(self, code: str) -> None:
        self.combo.setFocus()
        self.removed.emit(code)


class Segments(QWidget):
    """A few codes side by side; one at most is pressed."""

    committed = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self.buttons: Dict[str, QToolButton] = {}
        self._shown: Optional[str] = None

    def offer(self, choices: Sequence[Choice]) -> None:
        """The buttons; only their icons change when the codes stay the same."""
        if [one.code for one in choices] != list(self.buttons):
            self._build(choices)
        for choice in choices:
            self.buttons[choice.code].setIcon(choice.icon)

    def _build(self, choices: Sequence[Choice]) -> None:
        for button in self.buttons.values():
            self._group.removeButton(button)
            button.deleteLater()
        self.buttons = {}
        for choice in choices:
            button = QToolButton(self)
            button.setObjectName(f"segment_{choice.code}")
            button.setCheckable(True)
            button.setText(choice.text)
            button.setToolTip(choice.tip or choice.text)
            button.setAccessibleName(choice.text)
            button.setIconSize(QSize(26, 16))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button)
            self._row.addWidget(button)
            self.buttons[choice.code] = button
        self.setFocusProxy(next(iter(self.buttons.values()), None))

    def show_value(self, value: Any, *, differs: bool = False) -> None:
        self._shown = None if differs or not value else str(value)
        self._group.setExclusive(False)  # else the last one stays pressed
        for code, button in self.buttons.items():
            button.setChecked(code == self._shown)
        self._group.setExclusive(True)

    def _clicked(self, button: Any) -> None:
        code = next(code for code, one in self.buttons.items() if one is button)
        if code != self._shown:
            self._shown = code
            self.committed.emit(code)
