"""Small pictures of functions for the panel: the very symbols of the map, as area, line or point."""

from functools import lru_cache
from typing import Callable

from qgis.core import QgsFillSymbol, QgsLineSymbol, QgsMarkerSymbol, QgsRenderContext
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

from ..core.model.functions import function
from ..core.model.records import AREA, LINE, POINT
from .symbol_parts import symbol_of
from .symbols import EXACT, area_symbol, glyph_layers, line_symbol, needs_disc, point_symbol

PIXELS_PER_MM = 96 / 25.4


@lru_cache(maxsize=512)
def function_icon(code: str, size: int = 24, exactness: str = EXACT) -> QIcon:
    """A swatch of the function, ``size`` pixels square: the disc with glyph of its point symbol.

    The same disc for every function, whatever its geometry, so that a list reads as one list; made once, because a
    list of objects asks for it in every row. Raises NovexError for an unknown function.
    """
    return QIcon(function_pixmap(code, size, exactness))


def function_pixmap(code: str, size: int = 24, exactness: str = EXACT) -> QPixmap:
    """The swatch of :func:`function_icon` as a pixmap."""
    return kind_pixmap(code, POINT, size, size, exactness)


@lru_cache(maxsize=512)
def kind_pixmap(
    code: str, kind: str, width: int, height: int, exactness: str = EXACT, ratio: float = 1.0, ink: str = ""
) -> QPixmap:
    """The function as it is drawn on the map, in ``width`` x ``height`` pixels (times ``ratio`` on a fine screen).

    ``code`` may be empty, for a key that means no function in particular; ``ink`` (#rrggbb) is its colour then.
    Do not paint on the answer: it is kept. Raises NovexError for an unknown function.
    """
    colour = function(code).colour if code else ink
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.fill(QColor(0, 0, 0, 0))
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(PIXELS_PER_MM)
    context.setFlag(QgsRenderContext.Flag.Antialiasing)
    draw: Callable[..., None] = {AREA: _area, LINE: _line}.get(kind, _point)
    draw(context, code, colour, exactness, QRectF(0, 0, width, height))
    painter.end()
    return pixmap


def _area(context: QgsRenderContext, code: str, colour: str, exactness: str, room: QRectF) -> None:
    symbol: QgsFillSymbol = area_symbol(code, colour, exactness, glyph=False)
    symbol.startRender(context)
    symbol.renderPolygon(QPolygonF(room.adjusted(1.5, 1.5, -1.5, -1.5)), [], None, context)
    symbol.stopRender(context)
    if code:
        _glyph(context, code, exactness, room)


def _glyph(context: QgsRenderContext, code: str, exactness: str, room: QRectF) -> None:
    """On the map the glyph depends on scale and shape; here it always fits."""
    symbol = symbol_of(QgsMarkerSymbol, glyph_layers(code, disc=needs_disc(code, exactness)))
    symbol.setSize(0.82 * min(room.width(), room.height()) / PIXELS_PER_MM)
    symbol.startRender(context)
    symbol.renderPoint(room.center(), None, context, -1, False)
    symbol.stopRender(context)


def _line(context: QgsRenderContext, code: str, colour: str, exactness: str, room: QRectF) -> None:
    symbol: QgsLineSymbol = line_symbol(code, colour, exactness)
    middle, rise = room.center().y(), room.height() * 0.22
    places = (0.08, middle + rise), (0.36, middle - rise), (0.64, middle + rise), (0.92, middle - rise)
    symbol.startRender(context)
    symbol.renderPolyline(QPolygonF([QPointF(room.width() * share, y) for share, y in places]), None, context)
    symbol.stopRender(context)


def _point(context: QgsRenderContext, code: str, colour: str, exactness: str, room: QRectF) -> None:
    symbol: QgsMarkerSymbol = point_symbol(code, colour, exactness)
    symbol.setSize(min(room.width(), room.height()) / PIXELS_PER_MM)
    symbol.startRender(context)
    symbol.renderPoint(room.center(), None, context, -1, False)
    symbol.stopRender(context)

