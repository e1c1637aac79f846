"""What a capture tool shows on the map beside its own lines: where it crosses itself, and its size at the mouse."""

from typing import Any, Iterable, List, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel

WRONG = QColor("#c8102e")
_BESIDE = QPoint(18, 14)  # right below the mouse, where the hand does not cover it


class Feedback:
    """Owned by one tool; everything on it disappears with :meth:`clear`."""

    def __init__(self, canvas: QgsMapCanvas, layer: QgsVectorLayer) -> None:
        self._canvas = canvas
        self._layer = layer
        self._line: Optional[QgsRubberBand] = None
        self._marks: List[QgsVertexMarker] = []
        self._label: Optional[QLabel] = None

    def show_crossing(self, piece: Optional[QgsGeometry], places: Iterable[Any]) -> None:
        """Draw the piece that crosses in red and set a cross at each place (x, y), both in the CRS of the layer."""
        self.hide_crossing()
        if piece is not None:
            self._line = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.LineGeometry)
            self._line.setStrokeColor(WRONG)
            self._line.setWidth(4)
            self._line.setToGeometry(piece, self._layer)
        for place in places:
            mark = QgsVertexMarker(self._canvas)
            mark.setIconType(QgsVertexMarker.IconType.ICON_X)
            mark.setColor(WRONG)
            mark.setPenWidth(3)
            mark.setIconSize(14)
            point = QgsPointXY(float(place[0]), float(place[1]))
            mark.setCenter(self._canvas.mapSettings().layerToMapCoordinates(self._layer, point))
            self._marks.append(mark)

    @property
    def shows_crossing(self) -> bool:
        return bool(self._marks)

    def hide_crossing(self) -> None:
        scene = self._canvas.scene()
        for item in [*self._marks, *([self._line] if self._line is not None else [])]:
            scene.removeItem(item)
        self._marks, self._line = [], None

    def show_text(self, text: str, at: QPoint, *, wrong: bool = False) -> None:
        """A short text beside the mouse; an empty one takes it away."""
        if not text:
            self.hide_text()
            return
        if self._label is None:
            self._label = _make_label(self._canvas)
        colour = WRONG if wrong else self._label.palette().color(QPalette.ColorRole.ToolTipText)
        name, ground = colour.name(), self._label.palette().color(QPalette.ColorRole.ToolTipBase).name()
        self._label.setStyleSheet(  # with its ground: a style sheet takes the one of the palette away
            f"QLabel {{ color: {name}; background: {ground}; border: 1px solid {name}; border-radius: 3px;"
            f" padding: 2px 5px; }}"
        )
        self._label.setText(text)
        self._label.adjustSize()
        self._label.move(self._inside(at + _BESIDE))
        self._label.show()

    def hide_text(self) -> None:
        if self._label is not None:
            self._label.hide()

    @property
    def text(self) -> str:
        """What stands beside the mouse now."""
        return self._label.text() if self._label is not None and not self._label.isHidden() else ""

    def clear(self) -> None:
        self.hide_crossing()
        if self._label is not None:
            self._label.deleteLater()
            self._label = None

    def _inside(self, at: QPoint) -> QPoint:
        """The label stays on the map, also at its right and lower edge."""
        size = self._label.size() if self._label is not None else self._canvas.size()
        right, bottom = self._canvas.width() - size.width(), self._canvas.height() - size.height()
        return QPoint(max(0, min(at.x(), right)), max(0, min(at.y(), bottom)))


def _make_label(canvas: QgsMapCanvas) -> QLabel:
    label = QLabel(canvas)
    label.setObjectName("novexReadout")
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.ToolTipBase))
    label.setPalette(palette)
    label.setAutoFillBackground(True)
    return label
