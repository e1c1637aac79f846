"""A card per variant: its colour and name, and the few figures that a first look asks for."""

from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..adapters.chart_bars import colour_of
from ..core.variants.compare_cards import Card, CardFigure
from .flow_layout import FlowLayout
from .look import Painter, line_colour, resized, theme_palette

WIDE = 250


class CompareCards(QWidget):
    """``show_cards`` replaces the cards; on a narrow window they go on to a next row."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.cards: List[QFrame] = []
        self._flow = FlowLayout(self, spacing=10)
        self._painter = Painter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_cards(self, cards: Sequence[Card]) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for old in self.cards:
            old.hide()
            old.deleteLater()
        self._painter = Painter(self)
        self.cards = [self._card(card, place) for place, card in enumerate(cards)]
        high = max((card.layout().totalHeightForWidth(WIDE) for card in self.cards), default=0)
        for card in self.cards:
            card.setFixedSize(WIDE, high)
            self._flow.addWidget(card)
            card.show()
        self.updateGeometry()

    def _card(self, card: Card, place: int) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName(f"card{place}")
        frame.setAccessibleName(card.name)
        frame.setAccessibleDescription(card.words())
        frame.setToolTip(card.about)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        layout.addLayout(self._head(card.name, place))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for row, figure in enumerate(card.figures):
            self._line(grid, row, figure)
        layout.addLayout(grid)
        layout.addStretch(1)
        self._painter.card(frame)
        return frame

    def _head(self, name: str, place: int) -> QHBoxLayout:
        row = QHBoxLayout()
        swatch = QLabel(self)
        swatch.setFixedSize(14, 14)
        edge = line_colour(theme_palette()).name()
        swatch.setStyleSheet(f"background: {colour_of(place)}; border: 1px solid {edge};")
        title = QLabel(name, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        title.setFont(resized(title.font(), 1, bold=True))
        row.addWidget(swatch, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(title, 1)
        return row

    def _line(self, grid: QGridLayout, row: int, figure: CardFigure) -> None:
        """The figure large, what it is about beside it; a sign where it is the best or the least."""
        value = QLabel(figure.text, self)
        value.setFont(resized(value.font(), 3, bold=figure.mark != ""))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label = QLabel(f"{figure.sign} {figure.label}".strip(), self)
        label.setWordWrap(True)
        label.setToolTip(figure.note)
        self._painter.dim(label)
        grid.addWidget(value, row, 0)
        grid.addWidget(label, row, 1)
        grid.setColumnStretch(1, 1)

