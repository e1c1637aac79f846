"""Writes a layout as PDF, SVG, PNG and GeoTIFF: all files of a sheet, each whole, or none.

The files are made in a temporary folder and looked at before they get their names: Qt and GDAL do not always tell that
a disk was full.
"""

import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsInvertedPolygonRenderer,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemShape,
    QgsLinePatternFillSymbolLayer,
    QgsPointPatternFillSymbolLayer,
    QgsPrintLayout,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from ..core.errors import NovexError
from ..core.sheets.naming import table_name
from ..core.texts import tr
from .atomic import publish, temporary_beside
from .frames import Box
from .pdf_fonts import settle_font_names
from .pdf_join import append_pages
from .pdf_place import on_page, place_map
from .sheet_pen import page_box
from .sheet_request import PDF, PNG, SVG, TIFF
from .source_reader import quiet

PDF_DPI = 300  # lines and text are vectors anyway; hatches are not
FULL_BELOW = 8_000_000  # bytes that are free on a disk that we call full
_ENDS: Dict[str, Tuple[bytes, bytes]] = {PDF: (b"%PDF", b"%%EOF"), PNG: (b"\x89PNG", b"IEND"), SVG: (b"<", b"</svg>")}
PNG_QUALITY = 75  # Qt's way of saying: pack quickly
NEARLY_OPAQUE = 0.999  # QGIS draws an item that is not wholly opaque as a picture
_PATTERNS = (QgsPointPatternFillSymbolLayer, QgsLinePatternFillSymbolLayer)
_TIFF_OPTIONS = ("COMPRESS=DEFLATE", "PREDICTOR=2", "TILED=YES")


class SheetFiles:
    """Writes into one folder, at one resolution. Main thread only."""

    def __init__(self, folder: Path, dpi: int, *, layered: bool) -> None:
        self.folder = folder
        self._dpi = dpi
        self._layered = layered
        self.placed = True  # whether the map on the page lies in RD New; else there is no georeference

    def prepare(self) -> None:
        """Make the folder and try to write in it. Raises NovexError."""
        target = self.folder / "kaartbeelden"
        self._make_folder(target)
        with temporary_beside(target):
            pass

    def _make_folder(self, target: Path) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise not_written(target, error.strerror or str(error)) from error

    def write(
        self, layout: QgsPrintLayout, code: str, formats: Sequence[str], behind: Optional[QgsPrintLayout] = None
    ) -> Tuple[Path, ...]:
        """Write a file ``code`` of each format, with the pages of ``behind`` at its end.

        In a PDF those are its next pages, PNG and SVG have files of their own for them, a GeoTIFF is the map alone.
        Raises NovexError, and leaves nothing half written.
        """
        target = self.folder / f"{code}.{formats[0]}"
        self._make_folder(target)
        with temporary_beside(target) as work, quiet():  # ours say what GDAL has to say about a GeoTIFF or layers
            made: List[Path] = []
            for extension in formats:
                path = work.parent / f"{code}.{extension}"
                made += self._export(layout, path, extension)
                if behind is not None and extension != TIFF:
                    made += self._put_behind(behind, path, table_name(code), extension)
            targets = [self.folder / path.name for path in made]
            for path, each in zip(made, targets):  # before any of them gets its name
                if not path.exists():
                    raise not_written(each, self._reason())
            for path, each in zip(made, targets):
                publish(path, each)
        return tuple(targets)

    def _put_behind(self, behind: QgsPrintLayout, path: Path, name: str, extension: str) -> List[Path]:
        """The pages that come behind a file: in it, or as files beside it, which are returned."""
        beside = path.with_name(f"{name}.{extension}")
        if extension == PDF:
            self._export_flat(behind, beside)
            if append_pages(path, beside):
                beside.unlink()
                return []
            return [beside]
        return self._export(behind, beside, extension)

    def _export_flat(self, layout: QgsPrintLayout, path: Path) -> None:
        """A PDF without layers and place, as a page without a map needs it."""
        settings = self._pdf_settings()
        settings.appendGeoreference = settings.exportMetadata = False
        done = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
        if done != QgsLayoutExporter.ExportResult.Success or not _is_whole(path, PDF):
            raise not_written(self.folder / path.name, self._reason())

    def _export(self, layout: QgsPrintLayout, path: Path, extension: str) -> List[Path]:
        """Write a layout; returns its files, of which PNG and SVG have one per page."""
        exporter = QgsLayoutExporter(layout)
        done = getattr(self, f"_to_{extension}")(exporter, path)
        if done == QgsLayoutExporter.ExportResult.MemoryError:
            raise NovexError(
                tr("Voor {file} is niet genoeg geheugen.").format(file=path.name),
                tr("Kies minder beeldpunten per inch of een kleiner papier."),
            )
        count = layout.pageCollection().pageCount() if extension in (PNG, SVG) else 1
        pages = [_page(path, number) for number in range(count)]
        if done != QgsLayoutExporter.ExportResult.Success or not all(_is_whole(page, extension) for page in pages):
            raise not_written(self.folder / path.name, self._reason())
        return pages

    def _to_pdf(self, exporter: QgsLayoutExporter, path: Path) -> int:
        """With layers where GDAL can write those; else the same page without."""
        settings, done = self._pdf_settings(), -1
        if self._layered and self.placed:
            settings.writeGeoPdf = True
            settings.includeGeoPdfFeatures = False
            done = exporter.exportToPdf(str(path), settings)
            settings.writeGeoPdf = False
        if done != QgsLayoutExporter.ExportResult.Success or not _is_whole(path, PDF):
            done = exporter.exportToPdf(str(path), settings)
        if done == QgsLayoutExporter.ExportResult.Success and settings.appendGeoreference and _is_whole(path, PDF):
            _place(path, exporter.layout(), int(settings.dpi))
        if done == QgsLayoutExporter.ExportResult.Success and _is_whole(path, PDF):
            settle_font_names(path)
        return int(done)

    def _pdf_settings(self) -> QgsLayoutExporter.PdfExportSettings:
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = max(self._dpi, PDF_DPI)
        settings.appendGeoreference = self.placed
        settings.exportMetadata = True
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText  # newer QGIS draws outlines by default
        settings.simplifyGeometries = True
        return settings

    def _to_png(self, exporter: QgsLayoutExporter, path: Path) -> int:
        """Packed quickly and without the alpha band that a page does not need: QGIS's own way takes twice as long to
        pack, for a file that is no smaller."""
        for number in range(exporter.layout().pageCollection().pageCount()):
            page = exporter.renderPageToImage(number, QSize(), self._dpi)
            if page.isNull():
                return int(QgsLayoutExporter.ExportResult.MemoryError)
            flat = page.convertToFormat(QImage.Format.Format_RGB32)
            if not flat.save(str(_page(path, number)), "PNG", PNG_QUALITY):
                return int(QgsLayoutExporter.ExportResult.FileError)
        return int(QgsLayoutExporter.ExportResult.Success)

    def _to_tif(self, exporter: QgsLayoutExporter, path: Path) -> int:
        """QGIS writes place and coordinate system; compressed here, without the alpha band that only costs room."""
        plain = path.with_name(f"plat_{path.name}")
        done = int(exporter.exportToImage(str(plain), self._image_settings()))
        source = gdal.Open(str(plain)) if plain.exists() else None  # None too for one that was cut off
        if source is not None:
            corners = _corners(exporter.layout(), source.RasterXSize, source.RasterYSize)
            made = gdal.Translate(str(path), source, bandList=[1, 2, 3], outputBounds=corners,
                                  creationOptions=list(_TIFF_OPTIONS))  # fmt: skip
            del made, source  # closes the files
            plain.unlink()
        return done

    def _to_svg(self, exporter: QgsLayoutExporter, path: Path) -> int:
        settings = QgsLayoutExporter.SvgExportSettings()
        settings.dpi = PDF_DPI
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        settings.simplifyGeometries = True
        with patterns_as_pictures(exporter.layout()):
            return int(exporter.exportToSvg(str(path), settings))

    def _image_settings(self) -> QgsLayoutExporter.ImageExportSettings:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = self._dpi
        settings.exportMetadata = False  # the record beside the sheet says all of it, and more
        return settings

    def _reason(self) -> str:
        if shutil.disk_usage(self.folder).free < FULL_BELOW:
            return tr("de schijf is vol")
        return tr("het bestand is niet heel geschreven")


@contextmanager
def patterns_as_pictures(layout: QgsPrintLayout) -> Iterator[None]:
    """For as long as this lasts, areas with a pattern, and the veil, are drawn as pictures and all else as before.

    Qt's SVG cannot cut a drawing off: a pattern would run over the edge of its area, and the veil over the page.
    """
    shapes = [item for item in layout.items() if isinstance(item, QgsLayoutItemShape) and _patterned(item.symbol())]
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    layers = [layer for item in maps for layer in item.layers() if isinstance(layer, QgsVectorLayer)]
    context = QgsRenderContext()
    renderers = [layer.renderer() for layer in layers if isinstance(layer.renderer(), QgsInvertedPolygonRenderer)
                 or any(map(_patterned, layer.renderer().symbols(context)))]  # fmt: skip
    for renderer in renderers:
        renderer.setForceRasterRender(True)
    for shape in shapes:
        shape.setItemOpacity(NEARLY_OPAQUE)
    try:
        yield
    finally:
        for renderer in renderers:
            renderer.setForceRasterRender(False)
        for shape in shapes:
            shape.setItemOpacity(1.0)


def _page(path: Path, number: int) -> Path:
    """The file of a page, counted from 0, by the name that QGIS itself gives it."""
    return path.with_name(f"{path.stem}_{number + 1}{path.suffix}") if number else path


def _map_on_page(layout: QgsPrintLayout) -> Tuple[Box, Box, Tuple[float, float]]:
    """The box of the map on the page (left, top, right, bottom, mm), what it shows (metres), and the page (mm)."""
    item = layout.referenceMap()
    x, y, width, height = page_box(item)
    seen, page = item.extent(), layout.pageCollection().page(0).pageSize()
    shown = (seen.xMinimum(), seen.yMinimum(), seen.xMaximum(), seen.yMaximum())
    return (x, y, x + width, y + height), shown, (page.width(), page.height())


def _place(path: Path, layout: QgsPrintLayout, dpi: int) -> None:
    """Say in the PDF where the map lies, if there is one on the page."""
    if layout.referenceMap() is not None:
        box, shown, page = _map_on_page(layout)
        place_map(path, on_page(box, page, dpi), shown)


def _corners(layout: QgsPrintLayout, columns: int, rows: int) -> List[float]:
    """West, north, east and south of a picture of the page. QGIS fits the page on whole dots, so that the sides do
    not have quite the same share of it; its own georeference takes them for the whole page."""
    box, shown, page = _map_on_page(layout)
    dot = (shown[2] - shown[0]) / (box[2] - box[0]) / min(columns / page[0], rows / page[1])
    per_mm = (shown[2] - shown[0]) / (box[2] - box[0])
    west, north = shown[0] - box[0] * per_mm, shown[3] + box[1] * per_mm
    return [west, north, west + columns * dot, north - rows * dot]


def _patterned(symbol: QgsSymbol) -> bool:
    return any(isinstance(layer, _PATTERNS) for layer in symbol.symbolLayers())


def _is_whole(path: Path, extension: str) -> bool:
    """Whether the file begins and ends as one of its kind does; a GeoTIFF is read."""
    if not path.exists():
        return False
    if extension == TIFF:
        return _is_whole_tiff(path)
    begin, end = _ENDS[extension]
    size = path.stat().st_size
    with path.open("rb") as file:
        starts = file.read(16).startswith(begin)
        file.seek(max(0, size - 64))
        return starts and end in file.read()


def _is_whole_tiff(path: Path) -> bool:
    """Whether every part of the last band can be read; GDAL opens a file that was cut off as well."""
    data = gdal.Open(str(path))
    if data is None:
        return False
    gdal.ErrorReset()
    data.GetRasterBand(data.RasterCount).Checksum()
    return bool(gdal.GetLastErrorType() < gdal.CE_Failure)


def stale_files(folder: Path, code: str, formats: Sequence[str]) -> List[str]:
    """Files of an earlier run by the name of a sheet that is not made now."""
    return [name for name in (f"{code}.{each}" for each in formats) if (folder / name).exists()]


def not_written(target: Path, reason: str) -> NovexError:
    return NovexError(
        tr("Het kaartbeeld {file} kan niet worden geschreven ({reason}).").format(file=target.name, reason=reason),
        tr("Kies een map waarin u mag schrijven met genoeg ruimte, en sluit het bestand als het elders open staat."),
    )
