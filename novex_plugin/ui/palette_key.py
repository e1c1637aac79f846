"""The line above the palette that says how certain places look: exact, indicative, search area."""

from typing import List, Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..adapters.swatches import kind_pixmap
from ..adapters.symbols import EXACT, EXACTNESS
from ..core.model.codelists import code_name
from ..core.model.records import AREA, INDICATIVE, SEARCH_AREA
from ..core.texts import tr
from .look import resized

NEUTRAL = "#8a8f98"  # of no function in particular
SWATCH = QSize(26, 18)


def short_name(degree: str) -> str:
    """One word for a degree of exactness; the list of codes has longer names."""
    words = {EXACT: tr("exact"), INDICATIVE: tr("indicatief"), SEARCH_AREA: tr("zoekgebied")}
    return words.get(degree, degree)


class ExactnessKey(QWidget):
    """Three small symbols with their words; they follow the armed function and its kind of shape."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("exactnessKey")
        self._kind, self._code, self._room = AREA, "", SWATCH
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(5)
        self.pictures: List[QLabel] = []
        self._words: List[QLabel] = []
        for degree in EXACTNESS:
            picture, word = QLabel(self), QLabel(short_name(degree), self)
            word.setMinimumWidth(1)  # rather cut off than a wider panel
            word.setFont(resized(word.font(), -0.5))
            self.pictures.append(picture)
            self._words.append(word)
            layout.addWidget(picture)
            layout.addWidget(word)
            layout.addSpacing(6)
        layout.addStretch(1)
        words = ", ".join(map(short_name, EXACTNESS))
        self.setAccessibleName(tr("Verklaring van de symbolen: {words}").format(words=words))
        self.setToolTip(tr("Vol en doorgetrokken: exact. Licht en gestreept: indicatief. Gearceerd: zoekgebied."))
        self._paint()

    def show_kind(self, kind: str, code: str = "") -> None:
        """Show areas, lines or points (``kind`` empty: areas) of a function, or of none."""
        wanted = (kind or AREA, code)
        if wanted != (self._kind, self._code):
            self._kind, self._code = wanted
            self._paint()

    def set_tile_size(self, size: int) -> None:
        """Grow the symbols along with tiles of that height in pixels."""
        height = max(SWATCH.height(), round(size * 0.45))
        self._room = QSize(round(height * SWATCH.width() / SWATCH.height()), height)
        self._paint()

    def set_letters(self, points: float) -> None:
        """Words a little smaller than ``points``; 0 is as usual."""
        for word in self._words:
            font = resized(self.font(), -0.5)
            if points > 0:
                font.setPointSizeF(points * 0.9)
            word.setFont(font)

    def _paint(self) -> None:
        ratio = self.devicePixelRatioF()
        for picture, degree in zip(self.pictures, EXACTNESS):
            room = self._room
            picture.setPixmap(kind_pixmap(
                self._code, self._kind, room.width(), room.height(), degree, ratio, "" if self._code else NEUTRAL,
            ))  # fmt: skip
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            picture.setAccessibleName(code_name("nauwkeurigheid", degree))
