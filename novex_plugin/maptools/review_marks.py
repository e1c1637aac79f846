"""What a review is about, on the map: all differences thin, the chosen one strong, as it was and as it would be."""

from typing import Any, Iterable, List, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.exchange.review import ADDED, CHANGED, REMOVED
from ..core.optional import shapely

COLOURS = {ADDED: "#1b7f5c", CHANGED: "#b26a00", REMOVED: "#b3261e"}
MOST = 2000  # drawn thin at once; more would only be a blot
_RD_NEW = "EPSG:28992"
_THIN, _STRONG, _DOT = 1, 3, 12


class ReviewMarks:
    """Rubber bands over a canvas; shapes are shapely in EPSG:28992. Call :meth:`unload` at the end."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._all: List[QgsRubberBand] = []
        self._chosen: List[QgsRubberBand] = []

    def show_all(self, shapes: Iterable[Tuple[str, Any]]) -> None:
        """Every difference as (kind, shape)."""
        self._drop(self._all)
        for kind, shape in list(shapes)[:MOST]:
            self._all += self._bands(shape, COLOURS[kind], _THIN, filled=False, dashed=kind == REMOVED)

    def choose(self, before: Any, after: Any) -> None:
        """One difference: the shape as it is here dashed in red, as it would be filled in green. None: no shape."""
        self._drop(self._chosen)
        if before is not None:
            self._chosen += self._bands(before, COLOURS[REMOVED], _STRONG, filled=False, dashed=True)
        if after is not None:
            self._chosen += self._bands(after, COLOURS[ADDED], _STRONG, filled=True, dashed=False)

    def unload(self) -> None:
        self._drop(self._all)
        self._drop(self._chosen)

    @property
    def counts(self) -> Tuple[int, int]:
        """How many bands there are: of all, and of the chosen one."""
        return len(self._all), len(self._chosen)

    def _bands(self, shape: Any, colour: str, width: int, *, filled: bool, dashed: bool) -> List[QgsRubberBand]:
        geometry = QgsGeometry()
        geometry.fromWkb(shapely().to_wkb(shape))
        if geometry.isNull() or geometry.isEmpty():
            return []
        band = QgsRubberBand(self._canvas, geometry.type())
        line, inside = QColor(colour), QColor(colour)
        inside.setAlpha(60 if filled else 0)
        band.setStrokeColor(line)
        band.setSecondaryStrokeColor(QColor(255, 255, 255, 170))
        band.setFillColor(inside)
        band.setWidth(width)
        band.setLineStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        band.setIcon(QgsRubberBand.IconType.ICON_X if dashed else QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(_DOT)
        band.setToGeometry(geometry, QgsCoordinateReferenceSystem(_RD_NEW))
        return [band]

    def _drop(self, bands: List[QgsRubberBand]) -> None:
        for band in bands:
            self._canvas.scene().removeItem(band)
        bands.clear()
