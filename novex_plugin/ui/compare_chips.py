"""Which variants are compared: a button per variant, pressed when it takes part, with the colour it has everywhere."""

from typing import Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..adapters.chart_bars import colour_of
from ..core.texts import tr
from .flow_layout import FlowLayout
from .look import swatch_icon

SWATCH = 14


class CompareChips(QWidget):
    """``changed`` tells that others take part. The variant that the others are held against comes first."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.buttons: Dict[str, QToolButton] = {}
        self._first = ""
        self._flow = FlowLayout(self, spacing=4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, variants: Sequence[Tuple[str, str]], pressed: Sequence[str]) -> None:
        """``(code, name)`` of all that can be compared; those of before keep their state."""
        known = {code: button.isChecked() for code, button in self.buttons.items()}
        while self._flow.count():
            self._flow.takeAt(0)
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {code: self._button(name, known.get(code, code in pressed)) for code, name in variants}
        self._colour()
        self.updateGeometry()

    def codes(self) -> List[str]:
        """What takes part, the first one in front."""
        taken = [code for code, button in self.buttons.items() if button.isChecked()]
        return sorted(taken, key=lambda code: code != self._first)  # the others keep their order

    def set_first(self, code: str) -> None:
        """Hold the others against this one."""
        if code != self._first:
            self._first = code
            self._colour()
            self.changed.emit()

    def _button(self, name: str, pressed: bool) -> QToolButton:
        button = QToolButton(self)
        button.setText(name)
        button.setCheckable(True)
        button.setChecked(pressed)
        button.setIconSize(QSize(SWATCH, SWATCH))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tr("Neem {name} mee in de vergelijking").format(name=name))
        button.toggled.connect(self._toggled)
        self._flow.addWidget(button)
        button.show()
        return button

    def _toggled(self, _on: bool) -> None:
        self._colour()
        self.changed.emit()

    def _colour(self) -> None:
        places = {code: place for place, code in enumerate(self.codes())}
        for code, button in self.buttons.items():
            button.setIcon(swatch_icon(colour_of(places[code])) if code in places else QIcon())


def chips_in(panel: QWidget) -> CompareChips:
    """Chips that fill a place of a form."""
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    made = CompareChips(panel)
    layout.addWidget(made)
    return made
