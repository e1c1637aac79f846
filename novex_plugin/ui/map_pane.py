"""One map with the name of its variant above it, showing the layers of the project in its own view."""

from typing import Any, Optional

from qgis.core import QgsExpressionContextScope, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..adapters.view_scope import MapView
from .look import Elided, line_colour, resized, theme_palette

CROSS = QColor("#b2182b")
SWATCH = 12


class MapPane(QWidget):
    """A map to look at: it pans and zooms, and draws nothing."""

    pointed = pyqtSignal(object)  # the place of the mouse in the map, or None when it left

    def __init__(self, view: MapView, main: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.view = view
        self.canvas = QgsMapCanvas(self)
        self.canvas.setAccessibleName(view.title)
        self.canvas.setMinimumSize(120, 120)
        self.canvas.setParallelRenderingEnabled(True)
        self.canvas.setCachingEnabled(False)  # in 3.22 a drawing that outlives its map falls over it
        self.canvas.enableAntiAliasing(True)
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self._cross: Optional[QgsVertexMarker] = None
        self.canvas.xyCoordinates.connect(self._point)
        self.canvas.viewport().installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.titleRow = self._title()
        layout.addWidget(self.titleRow)
        layout.addWidget(self.canvas, 1)
        self.like(main)

    def like(self, main: QgsMapCanvas) -> None:
        """The layers, coordinate system and background of another map; not its place."""
        self.canvas.setDestinationCrs(main.mapSettings().destinationCrs())
        self.canvas.setLayers(main.layers())
        self.canvas.setCanvasColor(main.canvasColor())

    def show_scope(self, scope: QgsExpressionContextScope) -> None:
        """Draw the layers with these variables from now on."""
        self.canvas.setExpressionContextScope(scope)
        self.canvas.refresh()

    def mark(self, place: Optional[QgsPointXY]) -> None:
        """A cross where the mouse is in another map; None takes it away."""
        if place is None:
            if self._cross is not None:
                self.canvas.scene().removeItem(self._cross)
                self._cross = None
            return
        if self._cross is None:
            self._cross = QgsVertexMarker(self.canvas)
            self._cross.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            self._cross.setIconSize(18)
            self._cross.setPenWidth(3)
            self._cross.setColor(CROSS)
        self._cross.setCenter(place)

    @property
    def marked(self) -> Optional[QgsPointXY]:
        """Where the cross is, in the coordinates of the map."""
        return self._cross.center() if self._cross is not None else None

    def unload(self) -> None:
        self.canvas.viewport().removeEventFilter(self)
        self.canvas.xyCoordinates.disconnect(self._point)
        self.canvas.stopRendering()
        self.canvas.unsetMapTool(self._pan)
        self.canvas.setLayers([])

    def _point(self, place: QgsPointXY) -> None:
        self.pointed.emit(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(None)
        return super().eventFilter(watched, event)

    def _title(self) -> QWidget:
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(2, 0, 2, 0)
        swatch = QLabel(row)
        swatch.setFixedSize(SWATCH, SWATCH)
        edge = line_colour(theme_palette()).name()
        swatch.setStyleSheet(f"background: {self.view.colour or 'transparent'}; border: 1px solid {edge};")
        name = QLabel(row)
        name.setFont(resized(name.font(), 0, bold=True))
        name.setTextFormat(Qt.TextFormat.PlainText)
        Elided(name).show(f"{self.view.title} · {self.view.horizon}")
        across.addWidget(swatch)
        across.addWidget(name, 1)
        return row


def same_extent(one: Any, other: Any) -> bool:
    """Whether two extents are the same but for the last digits."""
    size = max(one.width(), one.height(), 1e-9)
    pairs = ((one.xMinimum(), other.xMinimum()), (one.yMinimum(), other.yMinimum()),
             (one.xMaximum(), other.xMaximum()), (one.yMaximum(), other.yMaximum()))  # fmt: skip
    return all(abs(a - b) <= 1e-6 * size for a, b in pairs)
