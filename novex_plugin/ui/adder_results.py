"""What came of adding up, in the tabs of the window of the adder: goals, figures, borders and the proof."""

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QTreeView

from ..core.exchange import adder_lists
from ..core.exchange.adder_records import Addition
from ..core.texts import tr
from ..core.wording import number
from . import map_view
from .choices import chosen, fill
from .row_delegate import BELOW_ROLE, FIGURE_ROLE, dress
from .tables import figures_right, table_header

FINDING_ROLE = int(Qt.ItemDataRole.UserRole)
AROUND_M = 25.0
_ICONS = {"fout": "mIconCritical", "waarschuwing": "mIconWarning", "advies": "mIconInfo"}


class AdderResults:
    """Fills the tabs; they are closed as long as there is nothing to show."""

    def __init__(self, form: Any) -> None:
        self._form = form
        self.addition: Optional[Addition] = None
        self._borders = QStandardItemModel(0, 1, form)
        form.borderTree.setModel(self._borders)
        dress(form.borderTree, indentation=0)
        form.borderTree.selectionModel().currentChanged.connect(self._enable)
        form.borderTree.doubleClicked.connect(lambda _index: self.zoom())
        form.zoomButton.clicked.connect(lambda _checked=False: self.zoom())
        fill(form.splitCombo, adder_lists.split_choices())
        for combo in (form.yearCombo, form.splitCombo):
            combo.currentIndexChanged.connect(self._show_figures)
        self.show(None)

    @property
    def horizon(self) -> str:
        """The horizon that is looked at."""
        return chosen(self._form.yearCombo)

    def show(self, addition: Optional[Addition]) -> None:
        self.addition = addition
        tabs = self._form.tabs
        for place in range(1, tabs.count()):
            tabs.setTabEnabled(place, addition is not None)
        if addition is None:
            tabs.setCurrentIndex(0)
            return
        years = [count.horizon for count in addition.horizons]
        fill(self._form.yearCombo, [(year, year) for year in years])
        _fill(self._form.goalTree, adder_lists.goals(addition))
        _fill(self._form.proofTree, adder_lists.proof(addition))
        self._form.verdictLabel.setText(adder_lists.verdict(addition))
        self._form.remarkEdit.setPlainText("\n".join(addition.messages) or tr("Er is verder niets opgevallen."))
        self._show_figures()
        self._show_borders(addition)
        tabs.setCurrentIndex(1)

    def _show_figures(self, *_index: object) -> None:
        if self.addition is not None and self.horizon:
            listing = adder_lists.figures(self.addition, self.horizon, chosen(self._form.splitCombo))
            _fill(self._form.figureTree, listing, strong_rows=_totals(listing))

    def _show_borders(self, addition: Addition) -> None:
        self._borders.removeRows(0, self._borders.rowCount())
        found = adder_lists.mismatches(addition)
        for one in found:
            item = QStandardItem(QgsApplication.getThemeIcon(f"/{_ICONS[one.finding.severity]}.svg"), one.title)
            item.setData(one.message, BELOW_ROLE)
            item.setData(one.size, FIGURE_ROLE)
            item.setData(one.finding, FINDING_ROLE)
            item.setToolTip(f"{one.finding.code}: {one.message}")
            self._borders.appendRow(item)
        text = tr("{count} plekken waar voorstellen van twee provincies niet op elkaar passen, de zwaarste eerst.")
        none = tr("Niets gevonden: geen objecten van verschillende provincies raken elkaar verkeerd.")
        self._form.bordersLabel.setText(text.format(count=number(len(found))) if found else none)
        self._form.borderTree.setCurrentIndex(self._borders.index(0, 0))
        self._enable()

    def zoom(self) -> bool:
        """Show the chosen finding on the map; False when there is none."""
        finding = self._form.borderTree.currentIndex().data(FINDING_ROLE)
        if finding is None:
            return False
        spot = finding.shape if finding.shape is not None else finding.place
        around = spot if spot is None or spot.area else spot.buffer(AROUND_M)
        return map_view.show(self._form.desk.canvas, [around])

    def _enable(self, *_index: object) -> None:
        self._form.zoomButton.setEnabled(self._form.borderTree.currentIndex().isValid())


def _totals(listing: adder_lists.Listing) -> int:
    """How many rows at the top are about the whole country."""
    first = listing.rows[0][0] if listing.rows else ""
    return next((place for place, row in enumerate(listing.rows) if row[0] != first), len(listing.rows))


def _fill(tree: QTreeView, listing: adder_lists.Listing, strong_rows: int = 0) -> None:
    """Put a listing in a table: the first column stretches, figures stand to the right."""
    model = QStandardItemModel(0, len(listing.headings), tree)
    for place, row in enumerate(listing.rows):
        items = [QStandardItem(text) for text in row]
        items[0].setToolTip(row[0])
        figures_right([item for item, heading in zip(items, listing.headings) if heading.figure])
        if place < strong_rows:
            strong = QFont(tree.font())
            strong.setBold(True)
            for item in items:
                item.setFont(strong)
        model.appendRow(items)
    for column, heading in enumerate(listing.headings):
        model.setHeaderData(column, Qt.Orientation.Horizontal, heading.title)
        model.setHeaderData(column, Qt.Orientation.Horizontal, heading.explanation, Qt.ItemDataRole.ToolTipRole)
        side = Qt.AlignmentFlag.AlignRight if heading.figure else Qt.AlignmentFlag.AlignLeft
        alignment = side | Qt.AlignmentFlag.AlignVCenter
        model.setHeaderData(column, Qt.Orientation.Horizontal, alignment, Qt.ItemDataRole.TextAlignmentRole)
    before = tree.model()
    tree.setModel(model)
    if before is not None:
        before.deleteLater()
    table_header(tree, stretched=(0,))
    if listing.rows:
        tree.setCurrentIndex(model.index(0, 0))
