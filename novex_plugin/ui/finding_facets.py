"""The row of questions above the findings: each a button with a list of ticks, and one that keeps to the map."""

from typing import Any, Dict, FrozenSet, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton, QWidget

from ..core.finding_list import FACETS, Choice, facet_name
from ..core.listing import Facets
from ..core.texts import tr
from .flow_layout import FlowLayout
from .look import class_icon, resized


class TickMenu(QMenu):
    """Stays open while ticks are set, with the mouse as well as with the space bar; Esc or a click beside it closes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.pos())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class FacetButton(QToolButton):
    """One question. ``changed`` when the answer is another."""

    changed = pyqtSignal()

    def __init__(self, facet: str, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.facet, self.name = facet, name
        self.setObjectName(f"{facet}Facet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ticks = TickMenu(self)
        self.setMenu(self.ticks)
        self._chosen: FrozenSet[str] = frozenset()
        self._show()

    def chosen(self) -> FrozenSet[str]:
        return self._chosen

    def choose(self, values: Sequence[str]) -> None:
        """Another answer, without telling."""
        self._chosen = frozenset(values)
        for action in self.ticks.actions():
            action.setChecked(action.data() in self._chosen)
        self._show()

    def offer(self, choices: Sequence[Tuple[str, str, int]]) -> None:
        """``(value, name, how many)``; what was chosen stays offered, also when there is none of it now."""
        known = {value for value, _name, _count in choices}
        gone = [(value, facet_name(self.facet, value), 0) for value in sorted(self._chosen - known)]
        wanted: List[Tuple[str, str, int]] = [*choices, *gone]
        if [action.data() for action in self.ticks.actions()] != [value for value, _name, _count in wanted]:
            self.ticks.clear()
            for value, _name, _count in wanted:
                self._add(value)
        for action, (_value, name, count) in zip(self.ticks.actions(), wanted):
            action.setText(tr("{name}  ({count})").format(name=name, count=count).replace("&", "&&"))
        self.setEnabled(bool(wanted))

    def _add(self, value: str) -> None:
        action = QAction(self.ticks)
        action.setData(value)
        action.setCheckable(True)
        action.setChecked(value in self._chosen)
        if self.facet == "outcome" and value:
            action.setIcon(class_icon(value))
            action.setIconVisibleInMenu(True)
        action.triggered.connect(self._ticked)
        self.ticks.addAction(action)

    def _ticked(self) -> None:
        self._chosen = frozenset(action.data() for action in self.ticks.actions() if action.isChecked())
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        names = [facet_name(self.facet, value) for value in sorted(self._chosen)]
        short = names[0] if len(names) == 1 else tr("{name}: {count}").format(name=self.name, count=len(names))
        self.setText(short if names else self.name)
        self.setFont(resized(self.parentWidget().font() if self.parentWidget() else self.font(), 0, bold=bool(names)))
        said = tr("{name}: {values}").format(name=self.name, values=", ".join(names) or tr("alles"))
        self.setAccessibleName(said)
        self.setToolTip(tr("{said}. Kies een of meer; spatie zet een vinkje.").format(said=said))


class _Rows(FlowLayout):
    """As many rows as it takes and no more: what is left of the height is for the list."""

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)


class FacetRow(QWidget):
    """All questions but the words; ``changed`` when one of the answers is another."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        names = (tr("Klasse"), tr("Rechtskracht"), tr("Thema"), tr("Horizon"), tr("Status"))
        self.buttons: Dict[str, FacetButton] = {}
        row = _Rows(self, spacing=4)
        for facet, name in zip(FACETS, names):
            button = FacetButton(facet, name, self)
            button.changed.connect(self.changed)
            row.addWidget(button)
            self.buttons[facet] = button
        self.in_sight = QToolButton(self)
        self.in_sight.setObjectName("inSightButton")
        self.in_sight.setText(tr("Alleen op kaart"))
        self.in_sight.setCheckable(True)
        self.in_sight.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.in_sight.setToolTip(tr("Toon alleen wat in het kaartbeeld ligt; de lijst volgt de kaart"))
        self.in_sight.toggled.connect(lambda _checked: self.changed.emit())
        row.addWidget(self.in_sight)

    def offer(self, facets: Facets) -> None:
        for facet, button in self.buttons.items():
            button.offer(facets[facet])

    def choice(self) -> Choice:
        """The answers; words and map extent are added by whoever knows them."""
        answers: Dict[str, Any] = {facet: button.chosen() for facet, button in self.buttons.items()}
        return Choice(**answers)

    def choose(self, facet: str, values: Sequence[str]) -> None:
        self.buttons[facet].choose(values)
        self.changed.emit()

    def clear(self) -> None:
        for button in self.buttons.values():
            button.choose(())
        self.in_sight.blockSignals(True)
        self.in_sight.setChecked(False)
        self.in_sight.blockSignals(False)
        self.changed.emit()
