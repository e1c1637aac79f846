"""Maps whose names come to the same place every time they are drawn.

QGIS fits the names of all layers together at once. In which order it takes the layers, and the rules of a layer,
follows from where they are in memory, and so does which name gets the better place. Here the names of one rule are
placed at a time, the most important first. Where a name lies no later one may come; otherwise every layer stands in
the way of names as its style says.
"""

from contextlib import contextmanager
from itertools import count
from typing import Callable, Iterator, List, NamedTuple, Sequence

from qgis.core import (
    QgsGeometry,
    QgsLabelBlockingRegion,
    QgsLabelingEngineSettings,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

_LETTERS = 90  # from ! to z
_unseen = count()


class _Names(NamedTuple):
    """The names of one rule of a layer; the key is empty where a layer has no rules."""

    layer: QgsVectorLayer
    key: str
    priority: int


def paint_map(settings: QgsMapSettings, image: QImage) -> None:
    """Paint the vector layers of ``settings`` and their names on ``image``, which has the size and dpi of the settings.

    The layers must belong to this thread alone: while names are placed they wear another look. Names stay whole within
    the map; distances that follow from the size of a symbol are left out.
    """
    layers = [layer for layer in settings.layers() if isinstance(layer, QgsVectorLayer)]
    _paint(_without_names(settings), layers, image)
    named = [layer for layer in layers if layer.labelsEnabled() and layer.labeling() is not None]
    sheets: List[QImage] = []
    taken: List[QgsGeometry] = []
    with _without_symbols(named):
        for names in _in_order(named):
            sheets.append(_sheet_over(image))
            taken += _place(_names_alone(settings, taken), names, named, sheets[-1])
    for sheet in reversed(sheets):  # the halo of a lesser name covers nothing of a greater one
        _lay(sheet, image)


def paint_on(image: QImage, draw: Callable[[QPainter], object]) -> None:
    """Let ``draw`` paint on ``image``, and let go of it however that ends."""
    painter = QPainter(image)
    try:
        draw(painter)
    finally:
        painter.end()


def _in_order(layers: Sequence[QgsVectorLayer]) -> List[_Names]:
    """All names by priority, those of one priority from the top of the map to the bottom."""
    found = []
    for layer in layers:
        labeling = layer.labeling()
        for key in labeling.subProviders():
            style = labeling.settings(key)
            if style.drawLabels:
                found.append(_Names(layer, key, style.priority))
    return sorted(found, key=lambda names: -names.priority)


def _place(
    settings: QgsMapSettings, names: _Names, layers: Sequence[QgsVectorLayer], image: QImage
) -> List[QgsGeometry]:  # fmt: skip
    """Paint these names alone; returns the ground that they take."""
    usual = [layer.labeling().clone() for layer in layers]
    try:
        concerned = [layer for layer in layers if _takes_part(layer, names)]
        results = _paint(settings, concerned, image).takeLabelingResults()
        placed = results.labelsWithinRect(settings.visibleExtent()) if results is not None else []
        return [QgsGeometry(one.labelGeometry) for one in placed if not one.isUnplaced]
    finally:
        for layer, labeling in zip(layers, usual):
            layer.setLabeling(labeling)


def _takes_part(layer: QgsVectorLayer, names: _Names) -> bool:
    """Let a layer draw these names only; False when it neither has them nor stands in their way."""
    labeling, hinders = layer.labeling().clone(), False
    for key in labeling.subProviders():
        style = QgsPalLayerSettings(labeling.settings(key))
        hinders = hinders or style.obstacleSettings().isObstacle()
        style.drawLabels = layer is names.layer and key == names.key
        if style.drawLabels:
            forget_last_letter(style.format().font())
        labeling.setSettings(style, key)
    layer.setLabeling(labeling)
    return hinders or layer is names.layer


def forget_last_letter(font: QFont) -> None:
    """Letters that are painted as outlines, as names are, lie a hair aside after one that was painted as dots: FreeType
    remembers by which part of a dot that one was moved. Measuring a letter makes it forget, but only one that nobody
    has measured yet; hence the sizes that nobody uses."""
    number = next(_unseen)
    unseen = QFont(font)
    unseen.setPixelSize(3000 + number // _LETTERS)
    QFontMetricsF(unseen).horizontalAdvance(chr(ord("!") + number % _LETTERS))


def _without_names(usual: QgsMapSettings) -> QgsMapSettings:
    settings = QgsMapSettings(usual)
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
    return settings


def _names_alone(usual: QgsMapSettings, taken: Sequence[QgsGeometry]) -> QgsMapSettings:
    """Settings to draw names over what is there, on the ground that is left."""
    settings, engine = QgsMapSettings(usual), QgsLabelingEngineSettings(usual.labelingEngineSettings())
    engine.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)  # else a corner may lie on taken ground
    settings.setLabelingEngineSettings(engine)
    settings.setLabelBlockingRegions([QgsLabelBlockingRegion(one) for one in taken])
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    return settings


def _paint(
    settings: QgsMapSettings, layers: Sequence[QgsVectorLayer], image: QImage
) -> QgsMapRendererCustomPainterJob:
    settings.setLayers(list(layers))
    jobs: List[QgsMapRendererCustomPainterJob] = []

    def draw(painter: QPainter) -> None:
        jobs.append(QgsMapRendererCustomPainterJob(settings, painter))
        jobs[0].renderSynchronously()

    paint_on(image, draw)
    return jobs[0]


@contextmanager
def _without_symbols(layers: Sequence[QgsVectorLayer]) -> Iterator[None]:
    usual = [layer.renderer().clone() for layer in layers]
    for layer in layers:
        layer.setRenderer(QgsNullSymbolRenderer())
    try:
        yield
    finally:
        for layer, renderer in zip(layers, usual):
            layer.setRenderer(renderer)


def _sheet_over(image: QImage) -> QImage:
    sheet = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    sheet.setDotsPerMeterX(image.dotsPerMeterX())
    sheet.setDotsPerMeterY(image.dotsPerMeterY())
    sheet.fill(Qt.GlobalColor.transparent)
    return sheet


def _lay(sheet: QImage, image: QImage) -> None:
    paint_on(image, lambda painter: painter.drawImage(0, 0, sheet))
