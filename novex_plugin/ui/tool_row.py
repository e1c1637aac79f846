"""The row of the armed tool: what is drawn, as which kind of shape, in which way, how large it is, how to stop."""

from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtProperty
from qgis.PyQt.QtGui import QColor, QKeySequence, QPalette
from qgis.PyQt.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QMenu, QShortcut, QWidget

from ..adapters.messages import reports_errors
from ..adapters.styles import function_icon
from ..core.geometry.sketch import precision_at
from ..core.geometry.sketch_measure import Readout
from ..core.model.records import AREA, LINE, POINT
from ..core.texts import tr
from ..core.wording import trimmed
from ..maptools.capture_edges import CUT, FILL, OFF, edge_layers
from ..maptools.capture_methods import CIRCLE, CLICKS, CORRIDOR, FREEHAND, GAP, METHODS, RECTANGLE, TURNED
from ..maptools.capture_shape import Fault
from .drawing import Drawing
from .flow_layout import FlowLayout
from .forms import load_form
from .loan import SCALES_ITSELF
from .look import Elided, Painter, heading, icon

ICON_PX = 20
WARNING = QColor("#c8102e")


class ToolRow(QFrame):
    """Shows the armed tool of :class:`Drawing`; hidden while none is."""

    def __init__(self, drawing: Drawing, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setProperty(SCALES_ITSELF, True)
        load_form("tool_row", self)
        self.drawing = drawing
        self.messages = drawing.messages
        self._icon_px = ICON_PX
        painter.card(self)
        painter.dim(self.readoutLabel)
        heading(self.toolLabel, steps=0.0)
        self._tool_name = Elided(self.toolLabel)
        flow = FlowLayout(self.buttonArea)
        for part in (self.kindSwitch, self.methodSwitch, self.edgeSwitch):
            flow.addWidget(part)
        self.kinds: Dict[str, Any] = {AREA: self.kindArea, LINE: self.kindLine, POINT: self.kindPoint}
        self.methods: Dict[str, Any] = {
            CLICKS: self.methodClicks, FREEHAND: self.methodFreehand, RECTANGLE: self.methodRectangle,
            TURNED: self.methodTurned, CIRCLE: self.methodCircle, CORRIDOR: self.methodCorridor, GAP: self.methodGap,
        }  # fmt: skip
        self._edge_actions: List[Any] = []
        self._dress()
        self._connect()
        self.refresh()

    def _dress(self) -> None:
        icons = {**{button: f"{kind}" for kind, button in self.kinds.items()},
                 **{button: f"methode_{name}" for name, button in self.methods.items()},
                 self.traceButton: "trekken", self.edgeButton: "rand", self.stopTool: "stop"}  # fmt: skip
        for button, name in icons.items():
            button.setIcon(icon(name))
        for buttons in (self.kinds, self.methods):
            group = QButtonGroup(self)
            for button in buttons.values():
                group.addButton(button)
        self.edgeButton.setMenu(QMenu(self))
        self.statusLabel.hide()
        self.heldBar.hide()
        self.widthSpin.setValue(self.drawing.options.width_m)
        self.set_icon_size(ICON_PX)

    def _connect(self) -> None:
        drawing = self.drawing
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _checked, kind=kind: self.choose_kind(kind))
        for method, button in self.methods.items():
            button.clicked.connect(lambda _checked, method=method: self.choose_method(method))
        self.stopTool.clicked.connect(drawing.disarm)
        self.widthSpin.valueChanged.connect(drawing.set_width)
        self.precisionSpin.valueChanged.connect(drawing.set_precision)
        self.traceButton.clicked.connect(self.choose_trace)
        self.edgeButton.clicked.connect(self._toggle_edge)
        self.edgeButton.menu().aboutToShow.connect(self.fill_edge_menu)
        self.repairButton.clicked.connect(drawing.repair)
        self.resumeButton.clicked.connect(drawing.resume)
        self.discardButton.clicked.connect(drawing.discard)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.heldBar)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(drawing.resume)
        drawing.armed_changed.connect(self.refresh)
        drawing.measured.connect(self._show_size)
        drawing.held.connect(self._show_held)
        drawing.released.connect(self.heldBar.hide)
        drawing.noted.connect(self._note)
        drawing.tracing.changed.connect(self._show_trace)
        drawing.canvas.scaleChanged.connect(self._show_precision)

    # -- size of the buttons ----------------------------------------------------------------------

    def icon_size(self) -> int:
        return self._icon_px

    def set_icon_size(self, pixels: int) -> None:
        """Larger icons for a wall screen or a finger; the buttons go on to a second row when they must."""
        self._icon_px = pixels
        for button in self.findChildren(QAbstractButton):
            button.setIconSize(QSize(pixels, pixels))
        self._show_swatch()
        self.buttonArea.updateGeometry()

    iconSize = pyqtProperty(int, icon_size, set_icon_size)  # noqa: N815 - a Qt property, named as Qt names it

    # -- choosing -------------------------------------------------------------------------------

    @reports_errors
    def choose_kind(self, kind: str) -> None:
        if self.drawing.function is not None:
            self.drawing.arm(self.drawing.function, kind)

    @reports_errors
    def choose_method(self, method: str) -> None:
        self.drawing.set_method(method)

    @reports_errors
    def choose_trace(self, on: bool) -> None:
        self.drawing.set_trace(on)
        self.drawing.canvas.setFocus()

    def _toggle_edge(self, on: bool) -> None:
        self._choose_edge(CUT if on else OFF, self.drawing.edge_layer)

    def fill_edge_menu(self) -> None:
        """What to do at an edge, and the edges of which layer."""
        menu = self.edgeButton.menu()
        menu.clear()
        drawing = self.drawing
        for mode, text in ((OFF, tr("Niet tot de rand")), (CUT, tr("Afsnijden op de rand")),
                           (FILL, tr("Open plek vullen tot de rand"))):  # fmt: skip
            self._edge_action(text, mode == drawing.edge_mode, mode, drawing.edge_layer)
        menu.addSeparator()
        mode = drawing.edge_mode if drawing.edge_mode != OFF else CUT
        self._edge_action(tr("Rand van alle vlakken in beeld"), drawing.edge_layer == "", mode, "")
        for layer in edge_layers(drawing.canvas):
            text = tr("Rand van '{layer}'").format(layer=layer.name())
            self._edge_action(text, drawing.edge_layer == layer.id(), mode, layer.id())

    def _edge_action(self, text: str, checked: bool, mode: str, layer_id: str) -> None:
        action = self.edgeButton.menu().addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda _checked: self._choose_edge(mode, layer_id))

    def _choose_edge(self, mode: str, layer_id: str) -> None:
        self.drawing.set_edge(mode, layer_id)
        self._show_edge()
        self.drawing.canvas.setFocus()

    # -- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        drawing = self.drawing
        function = drawing.function
        self.setVisible(function is not None)
        if function is None:
            return
        self._show_swatch()
        self._tool_name.show(function.name)
        for kind, button in self.kinds.items():
            button.setVisible(kind in function.geometries)
            button.setChecked(kind == drawing.kind)
        self.kindSwitch.setVisible(len(function.geometries) > 1)
        for method, button in self.methods.items():
            button.setVisible(method in METHODS[drawing.kind])
            button.setChecked(method == drawing.method)
        self.methodSwitch.setVisible(len(METHODS[drawing.kind]) > 1)
        self.edgeButton.setVisible(drawing.kind == AREA)
        self.widthRow.setVisible(drawing.method == CORRIDOR)
        self.precisionRow.setVisible(drawing.method == FREEHAND)
        self.heldBar.setVisible(drawing.is_held)
        self._show_precision()
        self._show_trace()
        self._show_edge()
        self._show_size(Readout(drawing.kind))
        self.buttonArea.updateGeometry()

    def _show_swatch(self) -> None:
        function = self.drawing.function
        if function is not None:
            size = self._icon_px
            self.toolIcon.setPixmap(function_icon(function.code, size).pixmap(QSize(size, size)))

    def _show_precision(self) -> None:
        if not self.drawing.options.precision_m:
            metres = trimmed(precision_at(self.drawing.canvas.scale()))
            self.precisionSpin.setSpecialValueText(tr("kaartschaal: {metres} m").format(metres=metres))

    def _show_trace(self) -> None:
        self.traceButton.setChecked(self.drawing.tracing.is_on)

    def _show_edge(self) -> None:
        self.edgeButton.setChecked(self.drawing.edge_mode != OFF)

    def _show_size(self, readout: Readout) -> None:
        self.readoutLabel.setText(readout.text)
        if readout.crossing:
            self._note(tr("De lijn kruist zichzelf"), warning=True)
        elif self.statusLabel.property("warning"):
            self._note("")

    def _note(self, text: str, *, warning: bool = False) -> None:
        self.statusLabel.setProperty("warning", warning)
        palette = QPalette(self.palette())
        if warning:
            palette.setColor(QPalette.ColorRole.WindowText, WARNING)
        self.statusLabel.setPalette(palette)
        self.statusLabel.setText(text)
        self.statusLabel.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A label that wraps asks for one line only; a panel that is short of room then cuts the others off."""
        width = self.contentsRect().width() - 2 * self.rowLayout.contentsMargins().left()
        for label in (self.statusLabel, self.heldLabel):
            label.setMinimumHeight(max(0, label.heightForWidth(width)) if label.text() else 0)

    def _show_held(self, fault: Fault) -> None:
        """Two ways out and one back; the keyboard stands on the one that changes nothing."""
        self.heldLabel.setText(fault.message)
        self.heldLabel.setToolTip(fault.hint)
        self.heldLabel.setAccessibleDescription(fault.hint)
        self._fit()
        self._note("")
        self.heldBar.show()
        self.resumeButton.setFocus()
