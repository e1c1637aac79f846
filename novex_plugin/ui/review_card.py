"""One difference of a review: what it is about, whose change it is, and every value here and in the package."""

from typing import List, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QTreeView, QVBoxLayout, QWidget

from ..core.exchange.review import ADDED, BOTH, CHANGED, OWN, REMOVED, SENDER, ReviewItem
from ..core.exchange.review_entries import AGREEMENT, LINKED, OBJECTS, Entry, label_of, row_title, value_words
from ..core.model.schema import schema
from ..core.texts import tr
from ..core.variants.diff import size
from .look import Painter, heading, resized
from .tables import table_header

DASH = "–"
_SHORT = (
    "code", "ouder", "functie", "variant", "horizon", "hoeveelheid", "status", "vervangt", "soort", "omschrijving",
    "tekst", "nummer", "departementen", "partijen", LINKED, "besluit", "motivering",
    "uitdrukking", "filter", "eenheid", "waarde", "doel",
)  # fmt: skip


class ReviewCard(QWidget):
    """Shows one item, or an explanation when nothing is chosen."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.titleLabel, self.aboutLabel, self.warningLabel = QLabel(self), QLabel(self), QLabel(self)
        heading(self.titleLabel, steps=2)
        for label in (self.titleLabel, self.aboutLabel, self.warningLabel):
            label.setWordWrap(True)
        self.painter = Painter(self)
        self.painter.dim(self.aboutLabel)
        self.valueTree = QTreeView(self)
        self.valueTree.setAccessibleName(tr("Waarden hier en in het pakket"))
        self.valueTree.setRootIsDecorated(False)
        self.valueTree.setWordWrap(True)
        self.valueTree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.valueTree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._model = QStandardItemModel(0, 3, self)
        self.valueTree.setModel(self._model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 0, 0)
        for widget in (self.titleLabel, self.aboutLabel, self.warningLabel):
            layout.addWidget(widget)
        layout.addWidget(self.valueTree, 1)

    def show_item(self, item: Optional[ReviewItem], names: Mapping[str, str]) -> None:
        """``names`` of objects by uuid."""
        self.titleLabel.setText(item.entry.name if item else tr("Kies links een verschil"))
        self.aboutLabel.setText(_about(item) if item else tr("Het licht dan op in de kaart."))
        warning = warning_of(item) if item else ""
        self.warningLabel.setText(f"⚠ {warning}" if warning else "")
        self.warningLabel.setVisible(bool(warning))
        self._model.clear()
        self._model.setHorizontalHeaderLabels([tr("Gegeven"), tr("In uw voorstel"), tr("In het pakket")])
        for row in _rows(item, names) if item else ():
            self._model.appendRow(_items(row, bold=item is not None and item.kind == CHANGED))
        table_header(self.valueTree, stretched=(1, 2))


def _items(row: Sequence[str], *, bold: bool) -> List[QStandardItem]:
    made = [QStandardItem(text) for text in row]
    for one in made:
        one.setToolTip(one.text())
        one.setData(int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), Qt.ItemDataRole.TextAlignmentRole)
    if bold:
        made[2].setFont(resized(made[2].font(), 0, bold=True))
    return made


def _rows(item: ReviewItem, names: Mapping[str, str]) -> List[Tuple[str, str, str]]:
    """What differs; of a row that comes or goes, the values that say what it is."""
    if item.kind == CHANGED:
        return [(one.label, one.before, one.after) for one in item.values]
    told = _told(item.entry, names)
    if item.kind == ADDED:
        return [(label, DASH, value) for label, value in told]
    return [(label, value, DASH) for label, value in told]


def _told(entry: Entry, names: Mapping[str, str]) -> List[Tuple[str, str]]:
    fields = {one.name: one for one in schema().table(entry.table).fields}
    found = [(tr("Omvang"), size(entry.item))] if entry.item is not None else []
    for column in _SHORT:
        if entry.row.get(column):
            words = value_words(fields.get(column), column, entry.row[column], names)
            found.append((label_of(entry.table, column), words))
    return found


def _about(item: ReviewItem) -> str:
    """The kind of row, and who touched it last where."""
    there = item.after or item.before
    parts = [row_title(item.entry.table)]
    if there is not None and there.by:
        where = tr("in het pakket") if item.after is not None else tr("in uw voorstel")
        moment = there.at[:16].replace("T", " ")
        told = tr("{where} het laatst gewijzigd door {by}").format(where=where, by=there.by)
        parts.append(tr("{told} op {moment}").format(told=told, moment=moment) if moment else told)
    return " · ".join(parts)


def warning_of(item: ReviewItem) -> str:
    """What to know before taking it over; empty when there is nothing."""
    if item.origin == OWN:
        return {
            ADDED: tr("U verwijderde dit zelf. Neemt u het over, dan komt het terug."),
            REMOVED: tr("U maakte dit zelf, na het pakket. Neemt u het over, dan vervalt het."),
            CHANGED: tr("Alleen u wijzigde dit. Neemt u het over, dan vervalt uw wijziging."),
        }[item.kind]
    if item.origin == BOTH:
        return tr("U wijzigde dit ook. Neemt u het over, dan vervalt uw eigen wijziging.")
    if item.kind == REMOVED and item.origin != SENDER:
        return tr("Het pakket heeft dit niet; niet te zien is of de afzender het verwijderde.")
    return ""


def kind_words(item: ReviewItem) -> str:
    """One line below the name in the list."""
    if item.kind == CHANGED:
        labels = ", ".join(one.label for one in item.values)
        return tr("{table}: {labels}").format(table=row_title(item.entry.table), labels=labels)
    table = row_title(item.entry.table)
    is_place = item.entry.table in OBJECTS and item.entry.item is not None
    if is_place and item.entry.item is not None:
        return f"{table}: {size(item.entry.item)}"
    if item.entry.table == AGREEMENT and item.entry.row.get("nummer"):
        return f"{table}: {item.entry.row['nummer']}"
    return table
