"""Atelier mode: the map, the palette, the variants and the live figures, large, and nothing else.

The widgets are those of the panel itself, lent for the time being, so that both modes make the same data in the same
way. What QGIS looked like before is put back exactly.
"""

from typing import Any, List, Optional

from qgis.PyQt.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.messages import reports_errors
from ..core.texts import tr
from .atelier_plate import Plates
from .atelier_show import Presentation
from .atelier_sketch import Snapshots
from .desk import Desk
from .live_figures import LiveFigures
from .live_monitor import LiveMonitor
from .loan import Lender, scaled
from .look import icon

ENLARGED = 1.35  # of the normal size, on a screen of 1080 lines
LEAST, MOST = 1.1, 3.0
LINES = 1080
SETTLED_MS = 300  # after which the docks have their place
_CORNERS = {  # the bars run over the whole width, above and under the palette
    Qt.Corner.TopLeftCorner: Qt.DockWidgetArea.TopDockWidgetArea,
    Qt.Corner.BottomLeftCorner: Qt.DockWidgetArea.BottomDockWidgetArea,
}  # fmt: skip
PALETTE_WIDTH = 300  # at the normal size


def scale_for(lines: int) -> float:
    """How much larger than normal everything is on a screen that is ``lines`` logical pixels high.

    A small laptop must keep room for the map; a 4K screen that does not scale by itself must stay readable from
    two metres.
    """
    return min(max(ENLARGED * lines / LINES, LEAST), MOST)


def magnification_for(lines: int) -> float:
    """How much larger names and symbols on the map are: only where a screen has more lines than a usual one."""
    return min(max(lines / LINES, 1.0), MOST)


class AtelierMode(QObject):
    """Turns the window into a drawing table and back. ``parts`` is the panel, which lends its widgets."""

    changed = pyqtSignal(bool)

    def __init__(self, desk: Desk, live: LiveMonitor, parts: Any) -> None:
        super().__init__()
        self._desk, self._live, self._parts = desk, live, parts
        self.messages = desk.messages
        self._window = desk.iface.mainWindow()
        self._lender = Lender()
        self._docks: List[QDockWidget] = []
        self._hidden: List[QWidget] = []
        self._state: Optional[QByteArray] = None
        self._was_full = False
        self._corners: List[Any] = []
        self._figures: Optional[LiveFigures] = None
        self._magnification = self._larger = 1.0  # of the map, before and in the atelier
        self._settled = QTimer(self)  # QGIS loses the extent when a larger map changes size, so the size comes first
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(lambda: self._magnify(self._larger))
        self.snapshots = Snapshots(desk, live)
        self.plates = Plates(desk)
        self.presentation = Presentation(desk, live)
        self.presentation.changed.connect(self._presenting)

    @property
    def is_on(self) -> bool:
        return bool(self._docks)

    @reports_errors
    def toggle(self) -> None:
        self.leave() if self.is_on else self.enter()

    def unload(self) -> None:
        self.leave()
        self.snapshots.unload()
        self.plates.unload()

    # -- in and out ---------------------------------------------------------------------------

    def enter(self) -> None:
        """Hide what does not matter now and build the drawing table. Raises NovexError without a proposal."""
        if self.is_on:
            return
        self._desk.session.path  # noqa: B018  (says what to do when nothing is open)
        self._state = self._window.saveState()
        self._was_full = bool(self._window.isFullScreen())
        self._hide_all()
        self._corners = [(corner, self._window.corner(corner)) for corner in _CORNERS]
        for corner, area in _CORNERS.items():
            self._window.setCorner(corner, area)
        lines = self._window.screen().availableGeometry().height()
        scale = scale_for(lines)
        self._build(scale)
        self._magnification = self._desk.canvas.magnificationFactor()
        self._larger = self._magnification * magnification_for(lines)
        self._settled.start()
        self._window.showFullScreen()
        self._window.installEventFilter(self)
        self._desk.canvas.setFocus()
        self.changed.emit(True)

    def leave(self) -> None:
        """Put QGIS back as it was."""
        if not self.is_on:
            return
        self.presentation.stop()
        self._window.removeEventFilter(self)
        if self._figures is not None:
            self._figures.unload()
            self._figures = None
        self._settled.stop()
        self._magnify(self._magnification)
        self._lender.give_back()
        self._parts.set_scale(1.0)
        for dock in self._docks:
            self._window.removeDockWidget(dock)
            dock.deleteLater()
        self._docks = []
        for widget in self._hidden:
            widget.setVisible(True)
        self._hidden = []
        for corner, area in self._corners:
            self._window.setCorner(corner, area)
        if not self._was_full:
            self._window.showNormal()
            self._window.showMaximized()
        if self._state is not None:
            self._window.restoreState(self._state)
        self.changed.emit(False)

    def _magnify(self, factor: float) -> None:
        """Larger names and symbols, with the same part of the country in sight."""
        canvas = self._desk.canvas
        if factor != canvas.magnificationFactor():
            extent = canvas.extent()
            canvas.setMagnificationFactor(factor)
            canvas.setExtent(extent, True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F11, which leaves full screen everywhere, leaves the atelier too."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F11:
            self.toggle()
            return True
        return super().eventFilter(watched, event)

    def _hide_all(self) -> None:
        window = self._window
        around = [*window.findChildren(QToolBar), *window.findChildren(QDockWidget)]
        self._hidden = [widget for widget in around if widget.isVisible() and not widget.isHidden()]
        self._hidden += [bar for bar in (window.menuBar(), window.statusBar()) if bar.isVisible()]
        for widget in self._hidden:
            widget.setVisible(False)

    def _presenting(self, on: bool) -> None:
        for dock in self._docks:
            dock.setVisible(not on)

    # -- the table ----------------------------------------------------------------------------

    def _build(self, scale: float) -> None:
        area = Qt.DockWidgetArea
        self._parts.set_scale(scale)
        self._dock("novex_atelier_balk", area.TopDockWidgetArea, self._bar(scale), scale)
        palette = self._dock("novex_atelier_palet", area.LeftDockWidgetArea, self._palette(scale), scale)
        palette.setMinimumWidth(round(PALETTE_WIDTH * scale))
        self._figures = LiveFigures(self._live)
        self._dock("novex_atelier_cijfers", area.BottomDockWidgetArea, self._figures, scale)

    def _dock(self, name: str, area: Any, content: QWidget, scale: float) -> QDockWidget:
        dock = QDockWidget(self._window)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))  # no title: the room is for the map
        content.setFont(scaled(QApplication.font(), scale))
        if area != Qt.DockWidgetArea.LeftDockWidgetArea:
            # as low as it can be, and never a reason for the window to grow beyond the screen
            content.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            content.setMinimumWidth(1)
            content.setMaximumHeight(content.sizeHint().height())
        dock.setWidget(content)
        self._window.addDockWidget(area, dock)
        dock.show()
        self._docks.append(dock)
        return dock

    def _palette(self, scale: float) -> QWidget:
        column = QFrame()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        for widget, home in self._parts.lend_column():
            grows = isinstance(widget, QScrollArea)  # the palette; what stands above it keeps its height
            layout.addWidget(self._lender.lend(widget, home, scale), int(grows))
        return column

    def _bar(self, scale: float) -> QWidget:
        bar = QFrame()
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(10)
        for widget, home in self._parts.lend_row():
            layout.addWidget(self._lender.lend(widget, home, scale))
        layout.addStretch(1)
        for name, text, tip, slot in (
            ("momentopname", tr("Momentopname"), tr("Bewaar de kaart zoals zij nu is in het schetsboek"),
             self.snapshots.take),
            ("schetsboek", tr("Schetsboek"), tr("Bekijk de momentopnamen en maak er een PDF van"), self.snapshots.show),
            ("plaat", tr("Plaat"), tr("Maak van deze kaart een A3 met titel, kerncijfers en legenda (PDF en PNG)"),
             self.plates.make),
            ("presenteren", tr("Presenteren"),
             tr("Toon alleen de kaart; pijltjes wisselen variant en horizon, Esc gaat terug"), self.presentation.start),
            ("sluiten", tr("Sluiten"), tr("Terug naar het gewone venster (F11)"), self.leave),
        ):
            layout.addWidget(_large_button(bar, name, text, tip, slot, scale))
        return bar


def _large_button(parent: QWidget, name: str, text: str, tip: str, slot: Any, scale: float) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(f"atelier_{name}")
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setAccessibleDescription(tip)
    button.setIcon(icon(name))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(round(24 * scale), round(24 * scale)))
    button.clicked.connect(lambda _checked=False: slot())
    return button
