"""Draws findings and double claims over the objects of a sheet, and makes the check that they come from.

A check is made once per variant and horizon of a set, with the basisset of the sheets; without one the last check in
the file serves when it is of that variant and horizon.
"""

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple, Union

from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.checks.outcomes import ATTENTION, BY_CODE, CONDITIONAL, HARD, NEE_TENZIJ
from ..core.checks.result import CheckResult
from ..core.errors import NovexError
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.sheets.overlay import CLASSES, ClassHits, DoubleClaim, Overlay, class_hits, double_claims
from ..core.sheets.views import CONFLICTS, DOUBLE
from ..core.texts import tr
from .geopackage import ProposalFile
from .report_check import checked
from .store import Store
from .styles import apply_style
from .symbol_parts import edge_colour, stroke, symbol_of, with_alpha
from .symbol_patterns import hatch

INK, PAPER = QColor("#1f2933"), QColor(255, 255, 255, 230)
_APART_MM, _PAIR_MM, _ANGLE = 2.9, 0.9, 70  # of the double lines
_SIGN_ROOM_MM = 6.0  # half the width of ground that has room for the sign of its class
_SIGNS_APART_MM = 5.0
_THIN = 0.3  # edges up to here are dashed


@dataclass(frozen=True)
class _Ground:
    """How ground of a class is drawn: how much colour, the angles and distance of its lines, the width of its edge."""

    alpha: float
    angles: Tuple[int, ...]
    apart: float
    edge: float


_GROUND = {HARD: _Ground(0.62, (45, 135), 1.3, 0.55), NEE_TENZIJ: _Ground(0.52, (45,), 1.2, 0.45),
           CONDITIONAL: _Ground(0.45, (135,), 2.0, 0.35), ATTENTION: _Ground(0.30, (), 1.0, 0.25)}  # fmt: skip
Made = Callable[[str, str, Sequence[Tuple[Any, str]]], QgsVectorLayer]  # (name, kind, (shape, class) rows)


class Overlays:
    """What a request wants over its sheets. Main thread only."""

    def __init__(self, proposal: ProposalFile, store: Optional[Store], asked: Sequence[str]) -> None:
        self._proposal, self._store, self._asked = proposal, store, asked
        self._checks: Dict[Tuple[str, str], Union[CheckResult, str]] = {}  # the check, or why there is none

    @property
    def messages(self) -> List[str]:
        """What could not be had, of all sheets together."""
        return [found for found in self._checks.values() if isinstance(found, str)]

    def over(self, objects: Sequence[ProposalObject], variant: str, horizon: str) -> Overlay:
        """The overlay of a sheet with these objects."""
        double = double_claims(objects) if DOUBLE in self._asked else None
        result = self._check(variant, horizon) if CONFLICTS in self._asked else ""
        if isinstance(result, str):
            return Overlay(None, double, result)
        return Overlay(class_hits(result.findings, [item.uuid for item in objects]), double)

    def _check(self, variant: str, horizon: str) -> Union[CheckResult, str]:
        key = (variant, horizon)
        if key not in self._checks:
            try:
                self._checks[key] = checked(self._proposal, self._store, variant, horizon)[1]
            except NovexError as error:
                self._checks[key] = tr("Zonder bevindingen op de kaart: {reason}").format(reason=error.message)
        return self._checks[key]


def overlay_layers(overlay: Overlay, make: Made, scale: int) -> List[QgsVectorLayer]:
    """The layers of an overlay from top to bottom; ``scale`` decides which ground has room for a sign."""
    hits: Sequence[ClassHits] = overlay.hits or ()
    claims: Sequence[DoubleClaim] = overlay.double or ()
    layers = []
    signs = _signs(hits, scale)
    if signs:
        layers.append(make(tr("Bevindingen"), POINT, signs))
        apply_style(layers[-1], "bevinding")
    lines = [(line, each.outcome) for each in reversed(hits) for line in each.lines]
    if lines:
        layers.append(make(tr("Bevindingen: lijnen"), LINE, lines))
        layers[-1].setRenderer(_class_renderer(class_line))
    if claims:
        layers.append(make(tr("Dubbele claims"), AREA, [(claim.geometry, "") for claim in claims]))
        layers[-1].setRenderer(QgsSingleSymbolRenderer(double_symbol()))
    grounds = [(each.ground, each.outcome) for each in hits if each.ground is not None]
    if grounds:
        layers.append(make(tr("Bevindingen: vlakken"), AREA, grounds))
        layers[-1].setRenderer(_class_renderer(class_area))
    return layers


def overlay_features(
    layer: QgsVectorLayer, rows: Sequence[Tuple[Any, str]], shape: Callable[[Any], QgsGeometry]
) -> None:
    """Fill a layer with one field ``klasse``."""
    features = []
    for geometry, outcome in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([outcome])
        feature.setGeometry(shape(geometry))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()


def double_symbol() -> QgsFillSymbol:
    """Pairs of dark lines on white: on whatever lies below, and unlike every pattern of a function."""
    layers: List[QgsSymbolLayer] = []
    for colour, width in ((PAPER, 0.75), (INK, 0.32)):
        for shift in (0.0, _PAIR_MM):
            line = hatch(colour, _APART_MM, width, _ANGLE)
            line.setOffset(shift)
            layers.append(line)
    layers += [stroke(PAPER, 1.0), stroke(INK, 0.45)]
    return symbol_of(QgsFillSymbol, layers)


def class_line(outcome: str) -> QgsLineSymbol:
    """A stretch of a line in the colour of its class, with a dark edge."""
    colour = BY_CODE[outcome].colour
    bands = ((PAPER, 3.0), (edge_colour(colour), 2.4), (QColor(colour), 1.6))
    return symbol_of(QgsLineSymbol, [stroke(ink, width, cap=Qt.PenCapStyle.FlatCap) for ink, width in bands])


def class_area(outcome: str) -> QgsFillSymbol:
    """Ground with a finding: the worse, the denser. Its drawing tells the class without colour too."""
    colour, look = BY_CODE[outcome].colour, _GROUND[outcome]
    ink = edge_colour(colour)
    face = QgsSimpleFillSymbolLayer(with_alpha(colour, look.alpha))
    face.setStrokeStyle(Qt.PenStyle.NoPen)
    lines = [hatch(ink, look.apart, 0.22, angle) for angle in look.angles]
    edge = stroke(ink, look.edge, None if look.edge > _THIN else [2.0, 2.0])
    return symbol_of(QgsFillSymbol, [face, *lines, edge])


def class_sign(outcome: str) -> QgsMarkerSymbol:
    """The sign of a class for a legend: a third smaller than on the map."""
    layer = QgsVectorLayer("Point?field=klasse:string", "", "memory")
    apply_style(layer, "bevinding")
    rules = layer.renderer().rootRule().descendants()
    sign = next(rule.symbol() for rule in rules if rule.ruleKey() == f"klasse:{outcome}").clone()
    sign.setSize(sign.size() * 0.62)
    return sign


def _class_renderer(symbol: Callable[[str], QgsSymbol]) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    for outcome in reversed(CLASSES):
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol(outcome), 0, 0, f"\"klasse\" = '{outcome}'"))
    return QgsRuleBasedRenderer(root)


def _signs(hits: Sequence[ClassHits], scale: int) -> List[Tuple[Any, str]]:
    """Where signs stand: on points, halfway lines, on ground with room for one. The worst come first and the
    others keep their distance; attention to ground or a line is told by its colour."""
    lib = shapely()
    found: List[Tuple[Any, str]] = []
    for each in hits:
        places = list(each.points)
        if each.outcome != ATTENTION:
            places += [lib.line_interpolate_point(line, 0.5, normalized=True) for line in each.lines]
            parts = [] if each.ground is None else lib.get_parts(each.ground)
            places += [lib.point_on_surface(part) for part in parts
                       if 2000.0 * lib.area(part) / lib.length(part) / scale > _SIGN_ROOM_MM / 2]  # fmt: skip
        for place in places:
            if all(lib.distance(place, other) > _SIGNS_APART_MM / 1000 * scale for other, _outcome in found):
                found.append((place, each.outcome))
    return found
