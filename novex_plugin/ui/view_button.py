"""The button beside the horizons: how the map shows time, and where it is when it is not at the panel's horizon."""

from typing import Callable, Dict, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu, QToolButton, QWidget

from ..adapters import settings
from ..adapters.temporal import STEPS
from ..adapters.visibility import ViewLook
from ..core.texts import tr
from .look import icon
from .time_link import TimeLink


class ViewButton(QToolButton):
    """A menu; its text is the year of the map while that differs from the panel's."""

    def __init__(self, link: TimeLink, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.link = link
        self.setObjectName("viewButton")
        self.setIcon(icon("tijd"))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setAccessibleName(tr("Tijd en dimmen op de kaart"))
        self.menu_ = QMenu(self)
        self.menu_.setToolTipsVisible(True)
        self.outside = self._action(tr("Toon wat buiten de horizon valt gedimd"), self._set_look)
        self.basis = self._action(tr("Dim de basis onder een variant"), self._set_look)
        self.menu_.addSeparator()
        self.figures = self._action(tr("Cijfers bij de muis tijdens het tekenen"), self._set_figures)
        self.figures.setToolTip(tr("Toont wat de schets toevoegt en raakt voordat zij af is"))
        self.menu_.addSeparator()
        self.stepping = self._action(tr("Stap door de tijd met de tijdbesturing van QGIS"), self.link.switch)
        self.steps: Dict[int, QAction] = {}
        self._add_steps()
        self.back = QAction(tr("Terug naar de horizon van het paneel"), self)
        self.back.triggered.connect(lambda: self.link.show(self.link.session.horizon))
        self.menu_.addAction(self.back)
        self.setMenu(self.menu_)
        link.changed.connect(self.refresh)
        self.refresh()

    def unload(self) -> None:
        self.link.changed.disconnect(self.refresh)

    def refresh(self) -> None:
        """Show the state as it is, wherever it was changed."""
        link = self.link
        for action, state in ((self.outside, link.look.dim_outside), (self.basis, link.look.dim_basis),
                              (self.stepping, link.year is not None)):  # fmt: skip
            action.setChecked(state)
        self.figures.setChecked(settings.get("live_cursor"))
        self.stepping.setEnabled(link.control is not None)
        for years, action in self.steps.items():
            action.setChecked(years == link.step)
        self.back.setEnabled(link.is_astray)
        self.setText(str(link.year) if link.is_astray else "")
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if link.is_astray else style.ToolButtonIconOnly)
        self.setToolTip(self._explanation())

    def _explanation(self) -> str:
        if self.link.is_astray:
            return tr("De kaart toont {year}; de cijfers in het paneel gelden voor {horizon}.").format(
                year=self.link.year, horizon=self.link.session.horizon
            )
        return tr("Wat de kaart toont van andere jaren en van de basis, en door de tijd stappen")

    def _set_look(self, _checked: bool = False) -> None:
        self.link.set_look(ViewLook(dim_outside=self.outside.isChecked(), dim_basis=self.basis.isChecked()))

    def _set_figures(self, on: bool) -> None:
        settings.put("live_cursor", on)

    def _action(self, text: str, slot: Callable[[bool], None]) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.triggered.connect(slot)
        self.menu_.addAction(action)
        return action

    def _add_steps(self) -> None:
        menu = self.menu_.addMenu(tr("Jaren per stap"))
        group = QActionGroup(self)
        for years in STEPS:
            action = QAction(tr("{years} jaar").format(years=years), group)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, years=years: self.link.set_step(years))
            menu.addAction(action)
            self.steps[years] = action
