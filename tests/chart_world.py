"""Charts with everything in them, and pictures of charts as arrays."""

import numpy as np
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from novex_plugin.core.accounting.chart_specs import BEST, WORST, Bar, BarChart, Multiples, Part, Strip, radar_of

NAMES = ("Basis", "A  Bundelen", "B  Spreiden", "C  Wachten", "D  Draaien")


def bars(title="Nieuwe woningen", values=(12_300, 21_000, 14_250, 9_000, 17_000), target=20_000, unit="woningen"):
    """Five bars; the second with a bandwidth, a part on contested land and the best standing."""
    made = [Bar(name, value) for name, value in zip(NAMES, values)]
    made[1] = Bar(NAMES[1], values[1], 0.8 * values[1], 1.2 * values[1], BEST, (Part("hard conflict", 4_000, "HARD"),))
    made[3] = Bar(NAMES[3], values[3], standing=WORST)
    return BarChart(title, unit, tuple(made), target)


def small_charts():
    return Multiples("Varianten naast elkaar", tuple(bars(f"Doel {number}") for number in range(3)))


def radar():
    return radar_of("Samen", small_charts().charts)


def strip():
    parts = (Part("Landbouw en natuur", 9_000, colour="#3f7d3a"), Part("Steden", 4_000, colour="#a83a34"))
    return Strip("woningen", "", Bar("woningen", 16_750, 14_700, 19_250, parts=parts), (21_000, 12_000), 18_000)


def picture(data: bytes) -> np.ndarray:
    """A PNG as an array of height, width, RGB."""
    return as_array(QImage.fromData(data, "PNG"))


def painted(data: bytes, width: int, height: int) -> np.ndarray:
    """An SVG as Qt paints it on white."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    renderer = QSvgRenderer(data)
    assert renderer.isValid()
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return as_array(image)


def as_array(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
