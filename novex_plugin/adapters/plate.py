"""A plate: the map as it is in view, on A3 landscape with title, key figures and legend, as PNG and PDF.

Made in one go for the table of an atelier. The map is drawn once, in several threads, and painted on both; so its
symbols are dots in the PDF too, while texts can be searched. Paint on the main thread.
"""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QMarginsF, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.model.records import BASIS, ProposalHeader, ProposalObject
from ..core.texts import tr
from .atomic import make_folder, not_writable, publish, temporary_beside
from .frames import Box, Frame, fitted
from .layers import ROLE
from .pdf_place import POINTS_PER_INCH, place_map
from .plate_paint import MAP, PAGE, PlateArtist, PlateTexts, map_px, size_px
from .sheet_content import Content, content
from .sheet_project import split_by_frame

DPI = 180
MM_PER_INCH = 25.4
RD_NEW, GROUND = "EPSG:28992", "#f7f4ec"
FOLDER_END = "_platen"
WORKING_TABLES = ("bevinding", "bevinding_vlak")  # what a check drew is for the work, not for the wall
PNG_QUALITY = 75  # Qt's way of saying: pack quickly


@dataclass(frozen=True)
class Plate:
    """What a plate shows: ``box`` (metres, RD New) has the shape of the map on it; ``objects`` are those in force."""

    texts: PlateTexts
    box: Box
    objects: Sequence[ProposalObject]


def plate_box(box: Box) -> Box:
    """A view, made wider or higher around its middle until it fills the map of a plate."""
    return fitted(box, MAP.width(), MAP.height())


def plate_texts(header: ProposalHeader, variant: str, variant_name: str, horizon: str, made: str) -> PlateTexts:
    """The words of a plate; ``made`` is when, or of what date."""
    status = tr("{horizon} · {milestone}").format(
        horizon=code_name("horizon", horizon), milestone=code_name("ijkmoment", header.milestone))
    version = tr("Voorstel versie {version}").format(version=header.version)
    small = " · ".join(part for part in (header.organisation, version, made) if part)
    return PlateTexts(header.title, horizon, _variant(variant, variant_name), status, small)


def _variant(code: str, name: str) -> str:
    if code == BASIS:
        return tr("Basis")
    named = tr("Variant {code}: {name}") if name and name != code else tr("Variant {code}")
    return named.format(code=code, name=name)


def for_the_wall(layers: Iterable[QgsMapLayer]) -> List[QgsMapLayer]:
    """The layers without those that only serve the work."""
    return [layer for layer in layers if layer.customProperty(ROLE) not in WORKING_TABLES]


def plate_job(
    layers: Sequence[QgsMapLayer], box: Box, context: Optional[QgsExpressionContext] = None, base: Any = None
) -> QgsMapRendererParallelJob:
    """The drawing of the map, not yet started. ``base``: the settings of a canvas, of which time and looks are taken
    over. The job does not keep the layers alive."""
    settings = QgsMapSettings(base) if base is not None else QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(RD_NEW))
    settings.setRotation(0.0)
    settings.setOutputSize(QSize(*size_px(DPI)))
    settings.setOutputDpi(DPI)
    settings.setExtent(QgsRectangle(*box))
    settings.setMagnificationFactor(1.0)
    settings.setBackgroundColor(QColor(GROUND))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
    settings.setFlag(QgsMapSettings.Flag.UseRenderingOptimization, True)  # leaves out vertices within one dot
    settings.setFlag(QgsMapSettings.Flag.DrawSelection, False)
    settings.setFlag(QgsMapSettings.Flag.DrawEditingInfo, False)
    if context is not None:
        settings.setExpressionContext(context)
    return QgsMapRendererParallelJob(settings)


def counted(plate: Plate) -> Content:
    """What the column beside the map says; can be worked out while the map is drawn."""
    frame = Frame(plate.box, round((plate.box[2] - plate.box[0]) / (MAP.width() / 1000.0)))
    return content(split_by_frame(plate.objects, frame)[0])


def paint_plate(
    plate: Plate, picture: QImage, png: Optional[Path], pdf: Optional[Path], shown: Optional[Content] = None
) -> List[Path]:
    """Write the plate to the files that are asked for, each whole or not at all; ``shown`` when it was counted
    already. The PNG is packed in a thread while the PDF is painted. Raises NovexError."""
    if picture.isNull():
        raise NovexError(tr("Van de kaart kon geen beeld worden gemaakt."), tr("Kies een andere uitsnede."))
    told = shown or counted(plate)

    def draw(painter: QPainter, dpi: float) -> None:
        PlateArtist(painter, dpi / MM_PER_INCH).draw(picture, plate.box, plate.texts, told)

    with ThreadPoolExecutor(1) as thread:
        page = _page(draw) if png is not None else None
        packing = thread.submit(_written, png, lambda work: _png(work, page)) if png is not None else None
        made = [_written(pdf, lambda work: _pdf(work, plate.texts, draw) and _placed(work, plate.box))] if pdf else []
        return [*([packing.result()] if packing is not None else []), *made]


def plate_folder(proposal: Path) -> Path:
    """Where the plates of a proposal go: a folder beside it."""
    return proposal.with_name(proposal.stem + FOLDER_END)


def next_stem(folder: Path, variant: str, horizon: str) -> str:
    """The name of the next plate: numbered, so that none is overwritten. Makes the folder; raises NovexError."""
    make_folder(folder, tr("Sla het voorstel op in een map waarin u mag schrijven."))
    taken = [re.match(r"(\d+)_", path.name) for path in folder.iterdir()]
    number = max((int(found[1]) for found in taken if found), default=0) + 1
    safe = re.sub(r"[^A-Za-z0-9-]+", "-", variant)
    return f"{number:03d}_plaat_{horizon}_{f'variant-{safe}' if variant else 'basis'}"


def _written(target: Path, write: Any) -> Path:
    with temporary_beside(target) as work:
        if not write(work):
            raise not_writable(target, OSError(tr("de schijf neemt het bestand niet aan")))
        publish(work, target)
    return target


def _page(draw: Any) -> QImage:
    dots = DPI / MM_PER_INCH
    image = QImage(round(PAGE[0] * dots), round(PAGE[1] * dots), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        draw(painter, DPI)
    finally:
        painter.end()
    return image


def _png(work: Path, page: QImage) -> bool:
    return bool(page.save(str(work), "PNG", PNG_QUALITY))


def _pdf(work: Path, texts: PlateTexts, draw: Any) -> bool:
    writer = QPdfWriter(str(work))
    writer.setResolution(DPI)
    writer.setTitle(f"{texts.proposal}: {texts.variant} {texts.horizon}")
    writer.setCreator("NOVEX")
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A3), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    writer.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    try:
        draw(painter, DPI)
    finally:
        painter.end()
    return work.exists()


def _placed(work: Path, box: Box) -> bool:
    """Say in the PDF where the map lies. A file that cannot be told still is a plate."""
    left, top, width, height = map_px(DPI)
    points = [each * POINTS_PER_INCH / DPI for each in (left, top, left + width, top + height)]
    place_map(work, (points[0], points[1], points[2], points[3]), fitted(box, width, height))
    return True
