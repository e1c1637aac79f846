"""The first page of the comparison: a card per variant, what stands out in a few sentences, and the main charts."""

from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ..adapters.comparison import Compared
from ..adapters.messages import Messages
from ..core.accounting.chart_specs import ChartSpec
from ..core.texts import tr
from ..core.variants.compare_cards import cards_of
from ..core.variants.compare_words import highlights
from .chart_view import ChartView
from .compare_cards import CompareCards
from .look import heading


class Column(QScrollArea):
    """Widgets under each other that scroll when there are more than fit."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 6, 6, 6)
        self.column.setSpacing(10)
        self.setWidget(self.body)


class CompareCharts(Column):
    """One view per chart, made when there are more charts than before."""

    def __init__(self, messages: Messages, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.views: List[ChartView] = []
        self.emptyLabel = QLabel(tr("Er is nog niets om in een grafiek te tonen."), self.body)
        self.column.addWidget(self.emptyLabel)
        self.column.addStretch(1)

    def show_charts(self, charts: Sequence[ChartSpec]) -> None:
        while len(self.views) < len(charts):
            view = ChartView(self._messages, self.body)
            self.views.append(view)
            self.column.insertWidget(self.column.count() - 1, view)
        for place, view in enumerate(self.views):
            view.setVisible(place < len(charts))
            wanted = charts[place] if place < len(charts) else None
            if view.spec != wanted:
                view.show_chart(wanted)
        self.emptyLabel.setVisible(not charts)

    def unload(self) -> None:
        for view in self.views:
            view.unload()


class CompareOverview(CompareCharts):
    """Cards and sentences above the charts that say most."""

    def __init__(self, messages: Messages, parent: Optional[QWidget] = None) -> None:
        super().__init__(messages, parent)
        self.cards = CompareCards(self.body)
        self.wordsTitle = QLabel(tr("Wat opvalt"), self.body)
        heading(self.wordsTitle)
        self.wordsLabel = QLabel(self.body)
        self.wordsLabel.setWordWrap(True)
        self.wordsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for place, widget in enumerate((self.cards, self.wordsTitle, self.wordsLabel)):
            self.column.insertWidget(place, widget)

    def show_compared(self, found: Compared, charts: Sequence[ChartSpec]) -> None:
        comparison = found.comparison
        self.cards.show_cards(cards_of(comparison, found.about))
        said = [f"•  {sentence}" for sentence in highlights(comparison)]
        said += [f"•  {message}" for message in comparison.messages]
        self.wordsLabel.setText("\n".join(said))
        self.wordsTitle.setVisible(bool(said))
        self.wordsLabel.setVisible(bool(said))
        self.show_charts(charts)
