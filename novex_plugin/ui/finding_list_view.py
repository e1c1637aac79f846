"""The upper half of the page Toetsen: the tree of findings, its questions, headings and order."""

from dataclasses import replace
from typing import Any, Collection, Dict, Iterable, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from ..core.checks.result import CheckResult, Untested
from ..core.finding_list import (
    BY_AREA,
    BY_CLASS,
    BY_DISTANCE,
    BY_NAME,
    BY_OBJECT,
    BY_RULE,
    BY_THEME,
    BY_WEIGHT,
    Box,
    Choice,
    Listed,
    status_of,
    theme_of,
)
from ..core.model.records import Finding, ProposalObject, Weighing
from ..core.texts import tr
from ..core.weighing import Orphan
from ..core.wording import number
from . import map_view
from .choices import chosen, fill
from .finding_facets import FacetRow
from .findings_model import FINDING_ROLE, ORPHAN_ROLE, UNTESTED_ROLE, FindingsModel, search_text
from .look import icon
from .row_delegate import dress

FOLLOW_MAP_MS = 200


class FindingList(QObject):
    """Drives the widgets of the form. ``chosen``: other lines are chosen; ``opened``: a line was asked to be shown."""

    chosen = pyqtSignal()
    opened = pyqtSignal()

    def __init__(self, page: Any, canvas: Any) -> None:
        super().__init__(page)
        self._page, self._canvas = page, canvas
        self.tree = page.findingTree
        self.model = FindingsModel(self)
        self.tree.setModel(self.model)
        dress(self.tree)
        self.listed: Sequence[Listed] = ()
        self._untested: Sequence[Untested] = ()
        self._orphans: Sequence[Orphan] = ()
        self._filling = False
        self.brief = False  # a low page: headings and order unfold with the questions
        self.facets = FacetRow(page.facetArea)
        page.facetLayout.addWidget(self.facets)
        page.facetArea.setVisible(False)
        self._fill_combos()
        self._map_moved = QTimer(self)
        self._map_moved.setSingleShot(True)
        self._map_moved.setInterval(FOLLOW_MAP_MS)
        self._map_moved.timeout.connect(self.narrow)
        self._connect()

    def _fill_combos(self) -> None:
        fill(self._page.groupCombo, [
            (BY_CLASS, tr("Per uitkomst")), (BY_OBJECT, tr("Per object")), (BY_RULE, tr("Per regel")),
            (BY_THEME, tr("Per thema")),
        ])  # fmt: skip
        fill(self._page.orderCombo, [
            (BY_WEIGHT, tr("Zwaarste eerst")), (BY_AREA, tr("Grootste eerst")), (BY_NAME, tr("Op naam")),
            (BY_DISTANCE, tr("Dichtstbij eerst")),
        ])  # fmt: skip
        for combo in (self._page.groupCombo, self._page.orderCombo):
            combo.setCurrentIndex(0)

    def _connect(self) -> None:
        page = self._page
        page.filterButton.setIcon(icon("filter"))
        page.filterButton.toggled.connect(self.show_rows)
        page.filterEdit.textChanged.connect(self.narrow)
        page.clearButton.clicked.connect(self.clear)
        page.groupCombo.currentIndexChanged.connect(self.arrange)
        page.orderCombo.currentIndexChanged.connect(self.arrange)
        self.facets.changed.connect(self.narrow)
        self._canvas.extentsChanged.connect(self._follow_map)
        self.tree.selectionModel().selectionChanged.connect(self._selected)
        self.tree.selectionModel().currentChanged.connect(self._selected)
        self.tree.doubleClicked.connect(self._open)
        self.tree.installEventFilter(self)
        find = QShortcut("Ctrl+F", page)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(page.filterEdit.setFocus)

    def unload(self) -> None:
        self._map_moved.stop()
        self._canvas.extentsChanged.disconnect(self._follow_map)

    def show_rows(self, *_anything: Any) -> None:
        """The rows above the tree, as far as they are wanted and there is room."""
        unfolded = self._page.filterButton.isChecked()
        self._page.facetArea.setVisible(unfolded)
        self._page.orderArea.setVisible(unfolded or not self.brief)
        self._show_count(self.choice())

    def tab_order(self) -> List[QWidget]:
        """The questions, in the order in which Tab goes through them."""
        return [*self.facets.buttons.values(), self.facets.in_sight]

    # -- what is in it ------------------------------------------------------------------------

    def fill(
        self, result: Optional[CheckResult], weighings: Mapping[str, Weighing], objects: Mapping[str, ProposalObject],
        orphans: Sequence[Orphan],
    ) -> None:  # fmt: skip
        """Show a result. What was chosen stays chosen as far as it is still there."""
        findings = result.findings if result is not None else ()
        self.listed = [_listed(one, weighings.get(one.key), objects.get(one.object_uuid)) for one in findings]
        self._untested = result.untested if result is not None else ()
        self._orphans = orphans
        self.facets.offer(self.listed)
        self.arrange()

    def arrange(self, *_anything: Any) -> None:
        """Put the lines under their headings anew."""
        kept = [finding.key for finding in self.selected()]
        opened = self._open_heads()
        self._filling = True
        try:
            self.model.fill(self.listed, self._untested, self._orphans, chosen(self._page.groupCombo),
                            chosen(self._page.orderCombo))  # fmt: skip
        finally:
            self._filling = False
        self.narrow(opened=opened)
        self.select_keys(kept)

    def narrow(self, *_anything: Any, opened: Collection[str] = ()) -> None:
        """Show what is asked for."""
        kept = [finding.key for finding in self.selected()]
        choice = self.choice()
        opened = opened or self._open_heads()
        self._filling = True
        try:
            self.model.narrow(choice)
            self._expand(choice, opened)
        finally:
            self._filling = False
        if kept and not self.selected():
            self.select_keys(kept)
        self._show_count(choice)
        self.chosen.emit()

    def choice(self) -> Choice:
        """Everything that is asked for now."""
        words = tuple(self._page.filterEdit.text().casefold().split())
        box: Optional[Box] = map_view.box_in_rd(self._canvas) if self.facets.in_sight.isChecked() else None
        return replace(self.facets.choice(), words=words, box=box)

    def clear(self) -> None:
        """Ask nothing any more."""
        self._page.filterEdit.blockSignals(True)
        self._page.filterEdit.clear()
        self._page.filterEdit.blockSignals(False)
        self.facets.clear()

    def show_class(self, code: str) -> None:
        """Only this class; the other questions are dropped, so that the count of the strip below is the count here."""
        self.clear()
        self.facets.choose("outcome", [code] if code else [])

    def follows_map(self) -> bool:
        return bool(self.facets.in_sight.isChecked())

    def _follow_map(self) -> None:
        if self.follows_map():
            self._map_moved.start()

    def _show_count(self, choice: Choice) -> None:
        shown, every = self.model.count(), len(self.listed)
        page = self._page
        asks = choice.asks
        text = tr("{shown} van {every}").format(shown=number(shown), every=number(every)) if asks else number(every)
        page.countLabel.setText(text if self.listed else "")
        page.countLabel.setToolTip(tr("Bevindingen in de lijst"))
        page.countLabel.setAccessibleName(tr("Bevindingen in de lijst: {text}").format(text=text))
        page.clearButton.setVisible(asks)
        hidden = replace(choice, words=())
        count = sum(bool(getattr(hidden, name)) for name in ("outcome", "force", "theme", "horizon", "status", "box"))
        if self.brief and asks and not page.filterButton.isChecked():
            page.filterButton.setText(text)
        else:
            page.filterButton.setText(tr("Filter ({count})").format(count=count) if count else tr("Filter"))

    # -- what is open and chosen --------------------------------------------------------------

    def _heads(self) -> Iterable[QModelIndex]:
        return (self.model.index(row, 0) for row in range(self.model.rowCount()))

    def _open_heads(self) -> Collection[str]:
        return {str(head.data()) for head in self._heads() if self.tree.isExpanded(head)}

    def _expand(self, choice: Choice, opened: Collection[str]) -> None:
        """What was open stays open; of a new list what needs attention; under a question everything."""
        known = any(head.data() in opened for head in self._heads())
        for place, head in enumerate(self._heads()):
            self.tree.setExpanded(head, choice.asks or (head.data() in opened if known else place < 2))

    def selected(self) -> List[Finding]:
        """The findings that are chosen, from top to bottom."""
        indexes = [index for index in self.tree.selectionModel().selectedRows() if index.data(FINDING_ROLE)]
        indexes.sort(key=lambda index: (index.parent().row(), index.row()))
        return [index.data(FINDING_ROLE) for index in indexes]

    def current(self) -> QModelIndex:
        """The line with the keyboard on it, if it is chosen."""
        index = self.tree.currentIndex().siblingAtColumn(0)
        return index if self.tree.selectionModel().isSelected(index) else QModelIndex()

    def gaps(self) -> Sequence[Untested]:
        return self.current().data(UNTESTED_ROLE) or ()

    def orphans(self) -> List[Orphan]:
        """The weighings without a finding that are chosen."""
        rows = self.tree.selectionModel().selectedRows()
        return [index.data(ORPHAN_ROLE) for index in rows if index.data(ORPHAN_ROLE)]

    def select_keys(self, keys: Collection[str]) -> None:
        """Choose the lines of these findings, as far as they are in sight."""
        found = self.model.find(keys)
        if not found:
            return
        flags = QItemSelectionModel.SelectionFlag
        self._filling = True
        try:
            self.tree.setCurrentIndex(found[0])
            for index in found[1:]:
                self.tree.selectionModel().select(index, flags.Select | flags.Rows)
        finally:
            self._filling = False
        self.chosen.emit()

    def _selected(self, *_indexes: Any) -> None:
        if not self._filling:
            self.chosen.emit()

    def _open(self, index: QModelIndex) -> None:
        if index.data(FINDING_ROLE) is not None:
            self.opened.emit()
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter shows the chosen findings on the map and opens or closes a heading; Esc lets go of the choice."""
        if watched is self.tree and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self._open(self.current())
                return True
            if event.key() == Qt.Key.Key_Escape and self.tree.selectionModel().hasSelection():
                self.tree.clearSelection()
                return True
        return super().eventFilter(watched, event)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _listed(finding: Finding, weighing: Optional[Weighing], item: Optional[ProposalObject]) -> Listed:
    theme = theme_of(finding)
    return Listed(
        finding, weighing, status_of(finding, weighing), theme, item.horizon if item is not None else "",
        search_text(finding, theme), _box(finding, item),
    )  # fmt: skip


def _box(finding: Finding, item: Optional[ProposalObject]) -> Optional[Box]:
    """Where a finding lies: its hit when that was made, else the object, else its point."""
    for shape in (finding.overlap, item.geometry if item is not None else None, finding.place):
        if shape is not None and not shape.is_empty:
            west, south, east, north = shape.bounds
            return west, south, east, north
    return None


def by_uuid(objects: Iterable[ProposalObject]) -> Dict[str, ProposalObject]:
    return {item.uuid: item for item in objects}
