"""The sketchbook as a PDF to hand out: a page per snapshot, A4 or A3 landscape, with searchable text."""

from pathlib import Path
from typing import Optional, Sequence

from qgis.PyQt.QtCore import QDateTime, QLocale, QMarginsF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ..core.errors import NovexError
from ..core.model.sketchbook import SketchPage
from ..core.progress import Progress
from ..core.texts import tr
from .atomic import publish, temporary_beside
from .sheet_text import INK, QUIET, line_height, sheet_font, shortened
from .sketchbook import Page

DPI = 300
MARGIN, GAP = 12.0, 4.0  # mm
TITLE, SUBTITLE, SMALL = 20.0, 11.0, 8.0  # points
SIZES = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3}


def write_pdf(pages: Sequence[Page], target: Path, *, size: str = "A4", progress: Optional[Progress] = None) -> Path:
    """Write the pages to ``target``, which appears whole or not at all.

    Raises NovexError for an empty book, a picture that cannot be read or a file that cannot be written, and
    Cancelled when the user stopped it.
    """
    if not pages:
        raise NovexError(tr("Het schetsboek is nog leeg."), tr("Maak eerst een momentopname van de kaart."))
    with temporary_beside(target) as work:
        writer = _writer(work, pages[0].content.proposal or tr("Schetsboek"), size)
        painter = QPainter()
        if not painter.begin(writer):
            raise NovexError(tr("{file} kan niet worden geschreven.").format(file=target.name))
        try:
            for number, page in enumerate(pages, start=1):
                if progress is not None:
                    progress.step((number - 1) / len(pages), page.content.title)
                if number > 1:
                    writer.newPage()
                _PageArtist(painter, writer).draw(page, number, len(pages))
        finally:
            painter.end()
        publish(work, target)
    return target


def _writer(path: Path, title: str, size: str) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("NOVEX")
    layout = QPageLayout(QPageSize(SIZES[size]), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    writer.setPageLayout(layout)
    return writer


class _PageArtist:
    """Draws one page in millimetres."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self._painter = painter
        self._scale = DPI / 25.4
        self._size = QSizeF(writer.width() / self._scale, writer.height() / self._scale)

    def draw(self, page: Page, number: int, count: int) -> None:
        picture = QImage(str(page.picture))
        if picture.isNull():
            raise NovexError(
                tr("Het beeld {file} is niet te lezen.").format(file=page.picture.name),
                tr("Verwijder deze bladzijde uit het schetsboek en probeer opnieuw."),
            )
        content = page.content
        width = self._size.width() - 2 * MARGIN
        top = MARGIN + self._line(content.title or tr("Zonder titel"), MARGIN, TITLE, width, bold=True)
        top += self._line(_subtitle(content), top, SUBTITLE, width, colour=QUIET) + GAP / 2
        foot = line_height(SMALL) + GAP
        figures = line_height(SUBTITLE) + GAP / 2 if content.figures else 0.0
        room = QRectF(MARGIN, top, width, self._size.height() - top - MARGIN - foot - figures)
        frame = self._picture(picture, room)
        if content.figures:
            self._line("   ·   ".join(content.figures), frame.bottom() + GAP / 2, SUBTITLE, width)
        self._foot(content, number, count)

    def _line(self, text: str, top: float, size: float, width: float, *, bold: bool = False, colour: str = INK,
              right: bool = False) -> float:  # fmt: skip
        """A line of text; returns its height in mm."""
        height = line_height(size)
        self._painter.setFont(sheet_font(size, bold=bold))
        self._painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(
            self._dots(QRectF(MARGIN, top, width, height)), side | Qt.AlignmentFlag.AlignVCenter,
            shortened(text, size, width, bold=bold),
        )  # fmt: skip
        return height

    def _picture(self, picture: QImage, room: QRectF) -> QRectF:
        """The picture as large as it fits, in a thin frame."""
        share = min(room.width() / picture.width(), room.height() / picture.height())
        size = QSizeF(picture.width() * share, picture.height() * share)
        left = room.left() + (room.width() - size.width()) / 2
        frame = QRectF(left, room.top(), size.width(), size.height())
        self._painter.drawImage(self._dots(frame), picture)
        self._painter.setPen(QPen(QColor(QUIET), 0.2 * self._scale))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self._dots(frame))
        return frame

    def _foot(self, content: SketchPage, number: int, count: int) -> None:
        top = self._size.height() - MARGIN - line_height(SMALL)
        width = self._size.width() - 2 * MARGIN
        made = QDateTime.fromString(content.made_at, Qt.DateFormat.ISODate).toLocalTime()
        moment = QLocale().toString(made, "d MMMM yyyy HH:mm") if made.isValid() else content.made_at
        parts = [part for part in (content.proposal, moment, content.made_by) if part]
        self._line("  ·  ".join(parts), top, SMALL, width, colour=QUIET)
        place = tr("{number} van {count}").format(number=number, count=count)
        self._line(place, top, SMALL, width, colour=QUIET, right=True)

    def _dots(self, box: QRectF) -> QRectF:
        return QRectF(*(value * self._scale for value in (box.left(), box.top(), box.width(), box.height())))


def _subtitle(content: SketchPage) -> str:
    horizon = tr("horizon {year}").format(year=content.horizon) if content.horizon else ""
    return "  ·  ".join(part for part in (content.variant_name or tr("Basis"), horizon) if part)
