"""Building blocks of symbols, shared by objects, patterns and reference layers. Sizes are millimetres on paper."""

from typing import Sequence, Type, TypeVar

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSimpleLineSymbolLayer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

AnySymbol = TypeVar("AnySymbol", QgsFillSymbol, QgsLineSymbol, QgsMarkerSymbol)
_INK = "#1f2933"


def stroke(colour: QColor, width: float, dash: object = None,
           cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap) -> QgsSimpleLineSymbolLayer:
    """A line of ``width`` mm; ``dash`` is a list of dash and gap lengths in mm, or None for solid."""
    layer = QgsSimpleLineSymbolLayer(colour, width)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    layer.setPenCapStyle(cap if dash is None else Qt.PenCapStyle.FlatCap)
    if dash is not None:
        layer.setUseCustomDashPattern(True)
        layer.setCustomDashVector([float(part) for part in dash])  # type: ignore[attr-defined]
    return layer


def edge_colour(colour: str) -> QColor:
    """A darker shade of the same hue, at least 3:1 against pale land, so that it holds in grey print too."""
    hue, saturation, lightness, _ = QColor(colour).getHslF()
    result = QColor.fromHslF(max(hue, 0.0), min(1.0, saturation * 1.05), lightness * 0.52)
    return _darkened(result, 0.24)


def ink_on_paper(colour: str) -> QColor:
    """The function's colour, darkened as far as thin lines need to be seen on pale land."""
    return _darkened(QColor(colour), 0.42)


def _darkened(colour: QColor, most: float) -> QColor:
    """The colour, darkened until its luminance is ``most`` or less."""
    while luminance(colour) > most:
        hue, saturation, lightness, _ = colour.getHslF()
        colour = QColor.fromHslF(max(hue, 0.0), saturation, lightness * 0.93)
    return colour


def readable_on(background: QColor) -> QColor:
    """White or near-black, whichever contrasts more (WCAG relative luminance)."""
    light, dark = luminance(background), luminance(QColor(_INK))
    white_is_better = 1.05 / (light + 0.05) > (light + 0.05) / (dark + 0.05)
    return QColor("#ffffff") if white_is_better else QColor(_INK)


def luminance(colour: QColor) -> float:
    """WCAG relative luminance, 0 (black) to 1 (white)."""
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def mixed(colour: str, other: str, share: float) -> QColor:
    """``colour`` with ``share`` (0..1) of ``other``."""
    first, second = QColor(colour), QColor(other)
    return QColor.fromRgbF(*(a * (1 - share) + b * share for a, b in (
        (first.redF(), second.redF()), (first.greenF(), second.greenF()), (first.blueF(), second.blueF()))))


def with_alpha(colour: str, alpha: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result


def symbol_of(cls: Type[AnySymbol], layers: Sequence[QgsSymbolLayer]) -> AnySymbol:
    """A symbol of exactly these layers, the lowest first.

    Not ``cls(layers)``: PyQGIS 3.22 does not hand over the ownership of layers in a list, and the symbol
    would point at freed memory as soon as the list goes.
    """
    symbol = cls.createSimple({})
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def name_of(colour: QColor) -> str:
    """The colour as symbol properties spell it."""
    return f"{colour.red()},{colour.green()},{colour.blue()},{colour.alpha()}"
