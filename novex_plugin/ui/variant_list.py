"""The variants of the proposal on page Voorstel: a small tree, with what can be done with each."""

from typing import Dict, Optional

from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QMenu, QShortcut, QWidget

from ..core.model.records import BASIS, Variant
from ..core.texts import tr
from ..core.variants.naming import as_tree
from .desk import Desk
from .forms import load_form
from .look import icon
from .row_delegate import BELOW_ROLE, DIM_ROLE, FIGURE_ROLE, dress
from .variant_handling import VariantHandling

CODE_ROLE = int(Qt.ItemDataRole.UserRole)


class VariantList(QWidget):
    """Every variant under its parent; archived ones only when asked for."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("variant_list", self)
        self.session = desk.session
        self.handling = VariantHandling(desk, self)
        self._model = QStandardItemModel(0, 1, self)
        self.variantTree.setModel(self._model)
        dress(self.variantTree)
        self.variantTree.selectionModel().selectionChanged.connect(self._enable)
        self.variantTree.doubleClicked.connect(self.edit)
        self.variantTree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.variantTree.customContextMenuRequested.connect(self._context_menu)
        self.showArchived.toggled.connect(self.refresh)
        menu = QMenu(self.moreVariant)
        menu.aboutToShow.connect(lambda: self.handling.fill(menu, self.current() or BASIS))
        self.moreVariant.setMenu(menu)
        for button, name, slot in (
            (self.addVariant, "nieuw", self.handling.new), (self.branchVariant, "aftakken", self.branch),
            (self.editVariant, "tekenen", self.edit), (self.removeVariant, "verwijder", self.remove),
        ):  # fmt: skip
            button.setIcon(icon(name))
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
        for keys, slot in ((Qt.Key.Key_F2, self.edit), (Qt.Key.Key_Delete, self.remove)):
            shortcut = QShortcut(QKeySequence(keys), self.variantTree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def current(self) -> str:
        """The code of the chosen variant; empty when none is."""
        rows = self.variantTree.selectionModel().selectedRows()
        return str(rows[0].data(CODE_ROLE)) if rows else ""

    def select(self, code: str) -> None:
        """Choose a variant, if it is in sight."""
        found = self._model.match(
            self._model.index(0, 0), CODE_ROLE, code, 1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchCaseSensitive,
        ) if self._model.rowCount() else []  # fmt: skip
        self.variantTree.setCurrentIndex(found[0] if found else QModelIndex())

    def branch(self) -> None:
        if self.current():
            self.handling.branch(self.current())

    def edit(self) -> None:
        if self.current():
            self.handling.edit(self.current())

    def remove(self) -> None:
        if self.current():
            self.handling.remove(self.current())

    def refresh(self) -> None:
        """Fill the tree anew; what was chosen stays chosen."""
        kept = self.current()
        counts = self._counts()
        archived = sum(item.archived for item in self.session.variants)
        self.showArchived.setVisible(archived > 0)
        self._model.removeRows(0, self._model.rowCount())
        parents: Dict[int, QStandardItem] = {-1: self._model.invisibleRootItem()}
        for depth, item in as_tree(self.session.variants):
            if item.archived and not self.showArchived.isChecked():
                parents[depth] = parents[depth - 1]  # what builds on it stays in sight
                continue
            row = _row(item, counts[item.code])
            parents[depth - 1].appendRow(row)
            parents[depth] = row
        self.variantTree.expandAll()
        self.select(kept)
        self._enable()

    def _counts(self) -> Dict[str, int]:
        counts = dict.fromkeys((item.code for item in self.session.variants), 0)
        for item in self.session.objects():
            if item.variant in counts:
                counts[item.variant] += 1
        return counts

    def _enable(self, *_selection: object) -> None:
        for button in (self.branchVariant, self.editVariant, self.removeVariant, self.moreVariant):
            button.setEnabled(bool(self.current()))

    def _context_menu(self, place: QPoint) -> None:
        index = self.variantTree.indexAt(place)
        if not index.isValid():
            return
        self.variantTree.setCurrentIndex(index)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.handling.fill(menu, self.current())
        menu.popup(self.variantTree.viewport().mapToGlobal(place))


def _row(variant: Variant, count: int) -> QStandardItem:
    row = QStandardItem(f"{variant.code}  {variant.name}")
    row.setData(variant.code, CODE_ROLE)
    row.setToolTip(variant.description or variant.name)
    row.setData(tr("{count} eigen").format(count=count), FIGURE_ROLE)
    row.setData(variant.archived, DIM_ROLE)
    parts = [tr("voorkeur")] if variant.preferred else []
    parts += [tr("gearchiveerd")] if variant.archived else []
    if variant.parent != BASIS:
        parts.append(tr("bouwt voort op {code}").format(code=variant.parent))
    row.setData(" · ".join([*parts, variant.description] if variant.description else parts), BELOW_ROLE)
    row.setEditable(False)
    return row
