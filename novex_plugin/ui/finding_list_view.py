"""The upper half of the page Toetsen: the tree of findings, its questions, headings and order.

A long list is put together in a thread, and the tree shows the one before until it is ready.
"""

from dataclasses import replace
from typing import Any, Collection, Dict, Iterable, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from ..adapters.latest import Latest
from ..adapters.messages import reports_errors
from ..core.checks.result import CheckResult, Untested
from ..core.collecting import keep_for_good, let_go_slowly, without_collecting
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
)
from ..core.listing import AT_ONCE, EMPTY, Listing, Source, Wanted, list_findings
from ..core.model.records import Finding, ProposalObject, Weighing
from ..core.progress import Breathing, Progress
from ..core.texts import tr
from ..core.weighing import Orphan
from ..core.wording import number
from . import map_view
from .choices import chosen, fill
from .finding_facets import FacetRow
from .findings_model import FINDING_ROLE, ORPHAN_ROLE, UNTESTED_ROLE, FindingsModel
from .look import icon
from .row_delegate import dress

FOLLOW_MAP_MS = 200
MOST_OPEN = 1_000  # lines that are unfolded by themselves
SOON_MS = 40  # after the last of several reasons to put a long list together; who gave them has the window till then
BREATH_S = 0.002


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
        self.messages = page.messages
        self._source = Source()
        self._listing = EMPTY
        self._latest = Latest()
        self._asked = False  # a list is being put together, or about to be
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._ask)
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
        self._latest.answered.connect(self._answered)
        self._latest.failed.connect(self._failed)
        self._canvas.extentsChanged.connect(self._follow_map)
        self.tree.selectionModel().selectionChanged.connect(self._selected)
        self.tree.selectionModel().currentChanged.connect(self._selected)
        self.tree.doubleClicked.connect(self._open)
        self.tree.clicked.connect(self._more)
        self.tree.installEventFilter(self)
        find = QShortcut("Ctrl+F", page)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(page.filterEdit.setFocus)

    def unload(self) -> None:
        self._map_moved.stop()
        self._soon.stop()
        self._latest.stop()
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
        self._source = Source(result.findings if result is not None else (), weighings, objects)
        self._untested = result.untested if result is not None else ()
        self._orphans = orphans
        self._lay_out()

    @property
    def listed(self) -> Sequence[Listed]:
        """Every finding of the list that is shown, also those that are not asked for."""
        return self._listing.listed

    def is_waiting(self) -> bool:
        """Whether a list is being put together."""
        return self._asked

    def arrange(self, *_anything: Any) -> None:
        """Put the lines under their headings anew."""
        self._lay_out()

    def narrow(self, *_anything: Any) -> None:
        """Show what is asked for."""
        self._lay_out()

    def _lay_out(self) -> None:
        self._latest.drop()  # what it works on is not what is asked for any more
        if len(self._source.findings) <= AT_ONCE:
            self._show(list_findings(self._source, self._wanted(), self._listing))
        else:
            self._asked = True
            self._soon.start()
            self._show_count(self.choice())

    def _wanted(self) -> Wanted:
        return Wanted(chosen(self._page.groupCombo), chosen(self._page.orderCombo), self.choice())

    def _ask(self) -> None:
        source, wanted, before = self._source, self._wanted(), self._listing
        self._latest.ask(lambda progress: put_together(source, wanted, before, progress))

    @reports_errors
    def _answered(self, number_of: int, listing: Listing) -> None:
        if self._latest.is_newest(number_of):
            self._show(listing)

    def _failed(self, number_of: int, error: BaseException) -> None:
        if self._latest.is_newest(number_of):
            self._asked = False
            self.messages.exception(error)

    def _show(self, listing: Listing) -> None:
        self._asked = False
        self._soon.stop()
        kept, opened = {finding.key for finding in self.selected()}, self._open_heads()
        if len(self._listing.listed) - (len(listing.listed) - listing.fresh) > AT_ONCE:  # so many lines go
            let_go_slowly(self._listing.listed)
        choice, self._listing = listing.wanted.choice, listing
        self.facets.offer(listing.facets)
        self._filling = True
        try:
            self.model.show(listing, self._untested, self._orphans)
            self._expand(choice, opened)
            self._select(kept)
        finally:
            self._filling = False
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
        text = tr("{text} …").format(text=text) if self.is_waiting() else text
        page.countLabel.setText(text if self.listed or self.is_waiting() else "")
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
        """What was open stays open; of a new list what needs attention; under a question as much as one can read."""
        known, room = any(head.data() in opened for head in self._heads()), MOST_OPEN
        for place, head in enumerate(self._heads()):
            wanted = (choice.asks and room > 0) or (head.data() in opened if known else place < 2)
            if wanted:
                self.tree.setExpanded(head, True)
                room -= self.model.rowCount(head)

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
        """Choose the lines of these findings, as far as they are asked for."""
        self._filling = True
        try:
            found = self._select(set(keys))
        finally:
            self._filling = False
        if found:
            self.chosen.emit()

    def _select(self, keys: Collection[str]) -> bool:
        found = self.model.find(keys)
        if not found:
            return False
        others = QItemSelection()
        for index in found[1:]:
            others.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.tree.setCurrentIndex(found[0])
        self.tree.selectionModel().select(others, flags.Select | flags.Rows)
        return True

    def _selected(self, *_indexes: Any) -> None:
        if not self._filling:
            self.chosen.emit()

    def _more(self, index: QModelIndex) -> bool:
        """Bring more lines, when that is what this line is for; the first of them is chosen then."""
        row, of_head = index.row(), index.parent().isValid()
        brought = bool(self.model.show_more(index))
        if brought and not of_head:
            self.tree.setCurrentIndex(self.model.index(row, 0))
        if brought:
            self.chosen.emit()
        return brought

    def _open(self, index: QModelIndex) -> None:
        if self._more(index):
            return
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


def put_together(source: Source, wanted: Wanted, before: Listing, progress: Progress) -> Listing:
    """A long list. No search for garbage meanwhile, nor among very many new lines or headings afterwards: half a
    million of them hold up the window for most of a second, each time."""
    with without_collecting():
        listing = list_findings(source, wanted, before, Breathing(progress, BREATH_S))
        headings = len(listing.groups) if listing.groups is not before.groups else 0
        if max(listing.fresh, headings) > AT_ONCE:
            keep_for_good()
    return listing


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def by_uuid(objects: Iterable[ProposalObject]) -> Dict[str, ProposalObject]:
    return {item.uuid: item for item in objects}
