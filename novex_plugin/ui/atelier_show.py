"""Presenting a variant: a clean map with a title and a legend of what is on it. Arrow keys leaf through variants."""

from typing import List, Optional

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QShortcut, QWidget

from ..adapters import layers
from ..adapters.messages import reports_errors
from ..adapters.styles import function_icon
from ..core.accounting.figures import FUNCTION
from ..core.model.functions import has_function
from ..core.model.records import BASIS
from ..core.texts import tr
from ..core.wording import area
from .desk import Desk
from .live_monitor import LiveMonitor
from .look import heading
from .session import HORIZONS

MOST_LINES = 9
WORKING_TABLES = ("bevinding", "bevinding_vlak")  # what a check drew is for the work, not for the wall
CAPTION_STYLE = """
QFrame#presentationCaption { background: rgba(255, 255, 255, 235); border: 1px solid #c9ced4; }
QFrame#presentationCaption QLabel { color: #22282e; }
"""


class Presentation(QObject):
    """Hides selection, findings and every control; Left and Right change the variant, Up and Down the horizon."""

    changed = pyqtSignal(bool)

    def __init__(self, desk: Desk, live: LiveMonitor) -> None:
        super().__init__()
        self._desk, self._session, self._live = desk, desk.session, live
        self.messages = desk.messages
        self._caption: Optional[_Caption] = None
        self._shortcuts: List[QShortcut] = []
        self._unchecked: List[str] = []  # layers that were visible
        self._chosen: List[str] = []

    @property
    def is_on(self) -> bool:
        return self._caption is not None

    @reports_errors
    def start(self) -> None:
        if self.is_on:
            return
        canvas = self._desk.canvas
        self._desk.iface.messageBar().clearWidgets()
        self._chosen = self._session.selection.uuids()
        self._session.selection.choose([])
        self._show_working_layers(False)
        self._caption = _Caption(canvas)
        self._session.view_changed.connect(self._show)
        self._live.totals_changed.connect(self._show)
        for key, slot in (
            (Qt.Key.Key_Right, lambda: self._step_variant(1)), (Qt.Key.Key_Left, lambda: self._step_variant(-1)),
            (Qt.Key.Key_Down, lambda: self._step_horizon(1)), (Qt.Key.Key_Up, lambda: self._step_horizon(-1)),
            (Qt.Key.Key_Escape, self.stop),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(key), self._desk.iface.mainWindow())
            shortcut.activated.connect(slot)
            self._shortcuts.append(shortcut)
        self._show()
        self.changed.emit(True)

    def stop(self) -> None:
        if self._caption is None:
            return
        self._session.view_changed.disconnect(self._show)
        self._live.totals_changed.disconnect(self._show)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        self._caption.close_down()
        self._caption = None
        self._show_working_layers(True)
        self._session.selection.choose(self._chosen)
        self.changed.emit(False)

    def _show_working_layers(self, back: bool) -> None:
        root = self._session.project.layerTreeRoot()
        if back:
            wanted, self._unchecked = self._unchecked, []
        else:
            found = layers.find_layers(self._session.project)
            nodes = [root.findLayer(found[table].id()) for table in WORKING_TABLES if table in found]
            visible = [node for node in nodes if node is not None and node.itemVisibilityChecked()]
            wanted = self._unchecked = [node.layerId() for node in visible]
        for layer_id in wanted:
            node = root.findLayer(layer_id)
            if node is not None:
                node.setItemVisibilityChecked(back)

    def _step_variant(self, way: int) -> None:
        codes = [BASIS, *(item.code for item in self._session.variants if not item.archived)]
        here = codes.index(self._session.variant) if self._session.variant in codes else 0
        self._session.set_variant(codes[(here + way) % len(codes)])

    def _step_horizon(self, way: int) -> None:
        here = HORIZONS.index(self._session.horizon) if self._session.horizon in HORIZONS else 0
        self._session.set_horizon(HORIZONS[min(max(here + way, 0), len(HORIZONS) - 1)])

    def _show(self, *_signal: object) -> None:
        if self._caption is None:
            return
        session = self._session
        title = session.header.title if session.header is not None else ""
        name = session.variant_name(session.variant)
        if session.variant != BASIS:
            name = tr("Variant {name}").format(name=name)
        lines = self._live.totals.areas if self._live.totals is not None else ()
        drawn = sorted((line for line in lines if line.dimension == FUNCTION and line.net_m2 > 0),
                       key=lambda line: -line.net_m2)  # fmt: skip
        functions = [(line.key, line.name, area(line.net_m2)) for line in drawn]
        self._caption.show_view(title, f"{name}  ·  {session.horizon}", functions)


class _Caption(QFrame):
    """A card in the corner of the map, as large as the map allows."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("presentationCaption")
        self.setStyleSheet(CAPTION_STYLE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas = canvas
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 14, 18, 14)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)  # else the title would widen the column of swatches
        canvas.installEventFilter(self)

    def close_down(self) -> None:
        self._canvas.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def show_view(self, title: str, view: str, functions: List[tuple]) -> None:
        """``functions`` are code, name and area in words, the largest first."""
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self._line(view, 0, steps=8.0)
        self._line(title, 1, steps=1.0, bold=False)
        for place, (code, name, size) in enumerate(functions[:MOST_LINES], start=2):
            side = round(self.fontMetrics().height() * 1.4)
            swatch = QLabel(self)
            if has_function(code):
                swatch.setPixmap(function_icon(code, side).pixmap(QSize(side, side)))
            self._grid.addWidget(swatch, place, 0)
            self._grid.addWidget(QLabel(name, self), place, 1)
            figure = QLabel(size, self)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(figure, place, 2)
        more = len(functions) - MOST_LINES
        if more > 0:
            rest = QLabel(tr("en nog {count} functies").format(count=more), self)
            self._grid.addWidget(rest, MOST_LINES + 2, 1)
        self._place()
        self.show()
        self.raise_()

    def _line(self, text: str, place: int, *, steps: float, bold: bool = True) -> None:
        label = QLabel(text, self)
        label.setWordWrap(True)
        if bold:
            heading(label, steps=steps)
        self._grid.addWidget(label, place, 0, 1, 3)

    def _place(self) -> None:
        room = self._canvas.size()
        self.setMaximumWidth(max(240, room.width() // 3))
        self.adjustSize()
        self.move(20, room.height() - self.height() - 20)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
