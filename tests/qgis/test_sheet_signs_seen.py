"""What lies over a map sheet can be told apart by colour-blind readers and in grey print, as it is drawn.

Two drawings are apart when their mean colours are (CIE 1976), or when their lines are: the mean difference dot by dot
of the lightness. Both are looked at through every simulated eye.
"""

import itertools

import numpy as np
import pytest
from qgis.core import QgsRenderContext
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygonF

from novex_plugin.adapters.sheet_overlay import class_area, class_sign, double_symbol
from novex_plugin.core.sheets.overlay import CLASSES
from tests.colour_vision import VISIONS, lab
from tools.style_set import LAND

SIDE, DPI = 200, 300
APART, VISIBLE = 8.0, 3.0  # about 2 is just visible side by side; the mildest class is meant to be faint
DOUBLE = "dubbel"


def as_linear(image):
    pixels = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = pixels.constBits().asstring(pixels.sizeInBytes())
    rows = np.frombuffer(bits, dtype=np.uint8).reshape(pixels.height(), pixels.bytesPerLine())
    parts = rows[:, : pixels.width() * 3].reshape(pixels.height(), pixels.width(), 3) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def drawn(draw):
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(QColor(LAND))
    painter = QPainter(image)
    context = QgsRenderContext.fromQPainter(painter)
    draw(context)
    painter.end()
    return as_linear(image)


def area(symbol):
    def draw(context):
        symbol.startRender(context)
        corners = [QPointF(-20, -20), QPointF(SIDE + 20, -20), QPointF(SIDE + 20, SIDE + 20), QPointF(-20, SIDE + 20)]
        symbol.renderPolygon(QPolygonF([*corners, corners[0]]), None, None, context)
        symbol.stopRender(context)

    return drawn(draw)


def sign(symbol):
    def draw(context):
        symbol.startRender(context)
        symbol.renderPoint(QPointF(SIDE / 2, SIDE / 2), None, context)
        symbol.stopRender(context)

    return drawn(draw)


def apart(one, other, vision):
    here, there = lab(one @ vision.T), lab(other @ vision.T)
    means = np.linalg.norm(here.mean(axis=(0, 1)) - there.mean(axis=(0, 1)))
    return float(max(means, np.abs(here[..., 0] - there[..., 0]).mean()))


@pytest.fixture(scope="module")
def areas(qgis_app):
    return {**{code: area(class_area(code)) for code in CLASSES}, DOUBLE: area(double_symbol())}


@pytest.mark.parametrize("eye", VISIONS)
def test_ground_with_findings_can_be_told_apart_and_told_from_double_claims(areas, eye):
    close = {(one, other): round(apart(areas[one], areas[other], VISIONS[eye]), 1)
             for one, other in itertools.combinations(areas, 2)}  # fmt: skip
    assert {pair: far for pair, far in close.items() if far < APART} == {}


@pytest.mark.parametrize("eye", VISIONS)
def test_ground_with_findings_does_not_vanish_on_the_land(areas, eye):
    land = drawn(lambda _context: None)
    assert min(apart(each, land, VISIONS[eye]) for each in areas.values()) > VISIBLE


@pytest.mark.parametrize("eye", VISIONS)
def test_the_signs_differ_in_shape_as_well(qgis_app, eye):
    """Of the dots that one of two signs covers, at least a tenth looks different; grey print has only the shape."""
    signs = {code: sign(class_sign(code)) for code in CLASSES}
    land = drawn(lambda _context: None)
    for one, other in itertools.combinations(CLASSES, 2):
        here, there, ground = (lab(each @ VISIONS[eye].T)[..., 0] for each in (signs[one], signs[other], land))
        covered = (np.abs(here - ground) > 3) | (np.abs(there - ground) > 3)
        assert (np.abs(here - there)[covered] > 10).mean() > 0.1, (one, other)
