"""What is different between two variants, object by object: added, lapsed, changed, with old and new values."""

from typing import Any, List, Optional, Tuple

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QTreeView, QVBoxLayout, QWidget

from ..adapters.comparison import Compared
from ..adapters.latest import Latest
from ..adapters.messages import reports_errors
from ..adapters.styles import function_icon
from ..adapters.variant_layers import change_words
from ..core.texts import tr
from ..core.variants.diff import ADDED, CHANGED, REMOVED, Difference, ObjectChange, difference, size
from .choices import chosen, fill
from .desk import Desk
from .look import Painter, resized
from .map_view import show
from .row_delegate import BELOW_ROLE, FIGURE_ROLE, dress

CHANGE_ROLE = int(Qt.ItemDataRole.UserRole) + 130


class CompareChanges(QWidget):
    """The way from the first variant to another; choosing an object shows it on the map of QGIS."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.messages = desk.messages
        self._found: Optional[Compared] = None
        self._shown: Any = None  # of what the list is
        self._latest = Latest()
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._fail)
        self.afterCombo = QComboBox(self)
        self.afterCombo.setAccessibleName(tr("Variant die met de eerste wordt vergeleken"))
        self.afterCombo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.beforeLabel, self.sentenceLabel = QLabel(self), QLabel(self)
        self.sentenceLabel.setWordWrap(True)
        self.tree = QTreeView(self)
        self.tree.setAccessibleName(tr("Objecten die verschillen"))
        self._model = QStandardItemModel(0, 1, self)
        self.tree.setModel(self._model)
        dress(self.tree)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.activated.connect(self._show_on_map)
        self.tree.clicked.connect(self._show_on_map)
        self.afterCombo.currentIndexChanged.connect(lambda _place: self.refresh())
        row = QHBoxLayout()
        row.addWidget(self.beforeLabel)
        row.addWidget(self.afterCombo)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.sentenceLabel)
        layout.addWidget(self.tree, 1)
        self._painter = Painter(self)
        self._painter.dim(self.sentenceLabel)

    def show_compared(self, found: Compared) -> None:
        """Offer the other variants; the list is made when somebody looks."""
        self._found, self._shown = found, None
        first = found.drawings[0].name if found.drawings else ""
        self.beforeLabel.setText(tr("Van {name} naar").format(name=first))
        fill(self.afterCombo, [(one.code, one.name) for one in found.drawings[1:]])
        self.refresh()

    def unload(self) -> None:
        self._latest.stop()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.refresh()

    @reports_errors
    def refresh(self) -> None:
        """Make the list of the chosen pair, in a thread, when it is in sight and not there yet."""
        found, code = self._found, chosen(self.afterCombo)
        if found is None or not self.isVisible() or self._shown == (found, code):
            return
        self._shown = (found, code)
        after = next((one for one in found.drawings[1:] if one.code == code), None)
        if after is None:
            self._show(None)
            return
        before, lineage = found.drawings[0], found.objects
        self.sentenceLabel.setText(tr("Bezig met vergelijken…"))
        self._latest.ask(lambda _progress: difference(before, after, lineage))

    def _take(self, number: int, answer: Any) -> None:
        if self._latest.is_newest(number):
            self._show(answer)

    @reports_errors
    def _fail(self, number: int, error: Any) -> None:
        if self._latest.is_newest(number):
            self.sentenceLabel.setText("")
            self.messages.exception(error)

    # -- showing ------------------------------------------------------------------------------

    def _show(self, answer: Optional[Difference]) -> None:
        self._model.removeRows(0, self._model.rowCount())
        if answer is None:
            self.sentenceLabel.setText(tr("Kies twee of meer varianten om verschillen te zien."))
            return
        self.sentenceLabel.setText(answer.sentence())
        for kind, title in _titles():
            changes = answer.of(kind)
            if changes:
                head = QStandardItem(title)
                head.setFont(resized(self.font(), 0, bold=True))
                head.setData(str(len(changes)), FIGURE_ROLE)
                head.appendRows([_row(change) for change in changes])
                self._model.appendRow(head)
        self.tree.expandAll()

    @reports_errors
    def _show_on_map(self, index: QModelIndex) -> None:
        change = index.data(CHANGE_ROLE)
        if isinstance(change, ObjectChange):
            items = [one for one in (change.before, change.after) if one is not None]
            show(self._desk.canvas, [one.geometry for one in items])


def _titles() -> Tuple[Tuple[str, str], ...]:
    return (ADDED, tr("Toegevoegd")), (REMOVED, tr("Vervallen")), (CHANGED, tr("Gewijzigd"))


def _row(change: ObjectChange) -> QStandardItem:
    """Name and size; under it, of a changed object, every value that is other than it was."""
    item = change.item
    row = QStandardItem(function_icon(item.function, 18), item.name or tr("(zonder naam)"))
    row.setData(size(item), FIGURE_ROLE)
    words = change_words(change)
    row.setData(words, BELOW_ROLE)
    row.setToolTip("\n".join([item.name, *_lines(change)]))
    row.setData(change, CHANGE_ROLE)
    return row


def _lines(change: ObjectChange) -> List[str]:
    return [f"{one.label}: {one.before} → {one.after}" for one in change.values]
