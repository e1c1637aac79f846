"""How layers of the catalogue look that no rule tests: a pale tint per theme, and limits for what has very many shapes.

A theme has a style for every kind of geometry, so that a layer a province adds itself finds one too.
"""

from dataclasses import dataclass
from typing import Dict

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.symbols import stroke, symbol_of, with_alpha
from novex_plugin.core.model.records import AREA, LINE, POINT

PREFIX = "thema_"

THEMES: Dict[str, str] = {
    "bestuur": "#7d766c",
    "natuur": "#5d9a63",
    "landbouw": "#a39a5c",
    "bodem": "#8f7a50",
    "water": "#4f8db8",
    "klimaat": "#b08a4e",
    "energie": "#7d6c98",
    "veiligheid": "#b9675a",
    "mobiliteit": "#75706b",
    "economie": "#8f6f9c",
    "wonen": "#9a8577",
    "statistiek": "#8c8c94",
    "erfgoed": "#9c7142",
    "milieu": "#6f8fa3",
}


@dataclass(frozen=True)
class ThemeLook:
    """``tint`` is the opacity of a fill, ``until`` the scale from which the layer shows (0: always)."""

    colour: str
    geometry: str
    tint: float = 0.14
    width: float = 0.22  # mm; of a point its size is 1.6
    until: int = 0


# Layers with very many or very small shapes: drawn only where one can tell them apart.
FINE: Dict[str, ThemeLook] = {
    "thema_percelen_vlak": ThemeLook("#8d8578", AREA, tint=0.0, width=0.08, until=15_000),
    "thema_gebouwen_vlak": ThemeLook(THEMES["wonen"], AREA, tint=0.45, width=0.06, until=25_000),
    "thema_gebouwen_punt": ThemeLook(THEMES["wonen"], POINT, width=0.1, until=10_000),
    "thema_wegen_lijn": ThemeLook(THEMES["mobiliteit"], LINE, width=0.2, until=75_000),
    "thema_terrein_vlak": ThemeLook("#94a07d", AREA, width=0.06, until=25_000),
    "thema_water_fijn_vlak": ThemeLook(THEMES["water"], AREA, tint=0.35, width=0.06, until=75_000),
    "thema_vierkanten_vlak": ThemeLook(THEMES["statistiek"], AREA, width=0.06, until=50_000),
    "thema_bodem_fijn_punt": ThemeLook(THEMES["bodem"], POINT, width=0.1, until=100_000),
    "thema_erfgoed_fijn_vlak": ThemeLook(THEMES["erfgoed"], AREA, tint=0.3, width=0.12, until=50_000),
}


def theme_looks() -> Dict[str, ThemeLook]:
    """The look per style folder."""
    made = {
        f"{PREFIX}{theme}_{kind}": ThemeLook(colour, kind, width=0.4 if kind == LINE else 0.22)
        for theme, colour in THEMES.items()
        for kind in (AREA, LINE, POINT)
    }
    return {**made, **FINE}


def dress_theme(layer: QgsVectorLayer, look: ThemeLook) -> None:
    """Give an empty layer the look of its theme."""
    builders = {AREA: _area, LINE: _line, POINT: _point}
    layer.setRenderer(QgsSingleSymbolRenderer(builders[look.geometry](look)))
    if look.until:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(look.until)


def _area(look: ThemeLook) -> QgsSymbol:
    edge = stroke(with_alpha(look.colour, 0.8), look.width)
    if not look.tint:
        return symbol_of(QgsFillSymbol, [edge])
    fill = QgsSimpleFillSymbolLayer(with_alpha(look.colour, look.tint))
    fill.setStrokeStyle(Qt.PenStyle.NoPen)
    return symbol_of(QgsFillSymbol, [fill, edge])


def _line(look: ThemeLook) -> QgsSymbol:
    casing = stroke(QColor(255, 255, 255, 150), look.width + 0.4)
    return symbol_of(QgsLineSymbol, [casing, stroke(with_alpha(look.colour, 0.9), look.width)])


def _point(look: ThemeLook) -> QgsSymbol:
    return QgsMarkerSymbol.createSimple({
        "name": "circle", "size": "1.6", "color": look.colour, "outline_color": "#ffffff",
        "outline_width": f"{look.width:g}"})
