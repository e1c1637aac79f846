"""A small drawing of a sheet on its paper, as the template sets it: what is chosen is seen at once."""

from typing import Dict, Optional

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..adapters.sheet_pen import Box
from ..adapters.sheet_template import paper_boxes
from ..core.sheets.paper import SIZES_MM, Paper
from .look import line_colour, theme_palette

PAGE, LAND, INK, QUIET, ACCENT = "#ffffff", "#e6e1d6", "#22282e", "#b9b4aa", "#16324f"
LONGEST_MM = SIZES_MM["A1"][1]
# A small paper is drawn smaller than a large one, but not as small as it is: then nothing would be seen of it.
SHARES = {"A4": 0.72, "A3": 0.86, "A1": 1.0}


class SheetPreview(QWidget):
    """Page, map and what stands beside it; takes no input and needs no proposal."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._paper = Paper()
        self._boxes: Dict[str, Box] = {}
        self._accent = ACCENT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_paper(self._paper)

    def show_paper(self, paper: Paper, accent: str = ACCENT) -> None:
        """``accent`` is the colour of the line over the title."""
        self._paper, self._accent = paper, accent
        self._boxes = paper_boxes(paper)
        self.setAccessibleName(f"{paper.size} {paper.orientation}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(250, 196)

    def page(self) -> QRectF:
        """Where the page is drawn, in pixels."""
        paper, share = self._paper, SHARES[self._paper.size]
        room = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        per_mm = share * min(room.width() / paper.width_mm, room.height() / paper.height_mm)
        width, height = paper.width_mm * per_mm, paper.height_mm * per_mm
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = self.page()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 38))
        painter.drawRect(page.translated(2, 2))
        painter.setPen(QPen(line_colour(theme_palette()), 1))
        painter.setBrush(QColor(PAGE))
        painter.drawRect(page)
        self._draw_parts(painter, page)
        painter.end()

    def _draw_parts(self, painter: QPainter, page: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for name, colour in (("kaart", LAND), ("accent", self._accent), ("locator", LAND)):
            if name in self._boxes:
                painter.fillRect(self._on(page, name), QColor(colour))
        for name, colour, height in (("titel", INK, 0.4), ("ondertitel", QUIET, 0.3), ("schaal", INK, 0.5),
                                     ("bronnen", QUIET, 0.3), ("code", QUIET, 0.6)):  # fmt: skip
            if name in self._boxes:
                place = self._on(page, name)
                line = QRectF(place.left(), place.bottom() - place.height() * height, place.width() * 0.7,
                              max(1.0, place.height() * height * 0.7))
                painter.fillRect(line, QColor(colour))
        if "legenda" in self._boxes:
            self._draw_legend(painter, self._on(page, "legenda"))

    @staticmethod
    def _draw_legend(painter: QPainter, place: QRectF) -> None:
        """Rows with a swatch, in as many columns as the legend is wide."""
        columns = 2 if place.width() > place.height() else 1
        row, width = 6.0, place.width() / columns
        for number in range(int(place.height() * 0.8 / row) * columns):
            x = place.left() + number % columns * width
            y = place.top() + number // columns * row
            painter.fillRect(QRectF(x, y, 6, 3.4), QColor(_SWATCHES[number % len(_SWATCHES)]))
            painter.fillRect(QRectF(x + 9, y + 1, width * 0.5, 1.4), QColor(QUIET))

    def _on(self, page: QRectF, name: str) -> QRectF:
        box, per_mm = self._boxes[name], page.width() / self._paper.width_mm
        return QRectF(page.left() + box.x * per_mm, page.top() + box.y * per_mm, box.width * per_mm,
                      box.height * per_mm)  # fmt: skip


_SWATCHES = ("#5f9f59", "#7db3d6", "#e3bb3c", "#a77cc0", "#d98a4b", "#6f7a86")
