"""The row above the palette: what is armed, as which kind of shape, and a way to stop."""

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QWidget

from ..adapters.messages import reports_errors
from ..adapters.styles import function_icon
from ..core.model.records import AREA, LINE, POINT
from ..core.texts import tr
from .drawing import Drawing
from .forms import load_form
from .look import Elided, Painter, heading, icon


class ToolRow(QFrame):
    """Shows the armed tool of :class:`Drawing`; hidden while none is."""

    def __init__(self, drawing: Drawing, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("tool_row", self)
        self.drawing = drawing
        self.messages = drawing.messages
        painter.card(self)
        heading(self.toolLabel, steps=0.0)
        self._tool_name = Elided(self.toolLabel)
        self._kinds = {AREA: self.kindArea, LINE: self.kindLine, POINT: self.kindPoint}
        for kind, button, name in ((AREA, self.kindArea, "vlak"), (LINE, self.kindLine, "lijn"),
                                   (POINT, self.kindPoint, "punt")):  # fmt: skip
            button.setIcon(icon(name))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _checked, kind=kind: self.choose_kind(kind))
        self.stopTool.clicked.connect(drawing.disarm)
        drawing.armed_changed.connect(self.refresh)
        self.refresh()

    @reports_errors
    def choose_kind(self, kind: str) -> None:
        if self.drawing.function is not None:
            self.drawing.arm(self.drawing.function, kind)

    def refresh(self) -> None:
        function = self.drawing.function
        self.setVisible(function is not None)
        if function is None:
            return
        self.toolIcon.setPixmap(function_icon(function.code, 20).pixmap(QSize(20, 20)))
        self._tool_name.show(function.name)
        self.setToolTip(tr("Klik op de kaart, rechtsklik sluit af. Backspace haalt het laatste punt weg, Esc stopt."))
        self.kindSwitch.setVisible(len(function.geometries) > 1)
        for kind, button in self._kinds.items():
            button.setVisible(kind in function.geometries)
            button.setChecked(kind == self.drawing.kind)
