"""The findings as a tree under headings, with what was not tested and what was weighed without a finding at the end.

A whole proposal can have tens of thousands of findings: a line is worked out when it comes into sight, and the view
gets a page of lines under each heading, with a line at its end that brings more. A view asks about every row that it
has, and would stand still for that.
"""

from typing import Any, Callable, Collection, Dict, Iterator, List, Sequence, Tuple

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.live import layer_title
from ..core.checks.outcomes import UNKNOWN
from ..core.checks.result import Untested
from ..core.finding_list import Group, Listed
from ..core.listing import EMPTY, Listing
from ..core.texts import tr
from ..core.weighing import Orphan
from ..core.wording import number
from .finding_lines import (
    FINDING_ROLE,
    FONT,
    LISTED_ROLE,
    MARK,
    ORPHAN_ROLE,
    SHOWN,
    TIP,
    UNTESTED_ROLE,
    FindingLine,
    GapLine,
    Line,
    MoreLine,
    OrphanLine,
)
from .look import class_icon, icon, resized
from .row_delegate import FIGURE_ROLE

__all__ = ["FINDING_ROLE", "LISTED_ROLE", "ORPHAN_ROLE", "UNTESTED_ROLE", "FindingsModel"]

PAGE = 500  # lines under a heading before somebody asks for more
_ROOT = QModelIndex()


class _Head:
    """A heading with what is asked for of its ``every`` lines, and how far the view knows them."""

    def __init__(self, title: str, mark: Any, every: int, shown: Sequence[Any], line_of: Callable[[Any], Any]) -> None:
        self.title, self.mark, self.every, self.shown = title, mark, every, shown
        self._line_of = line_of
        self.limit = PAGE

    @property
    def rows(self) -> int:
        """In the view: the lines as far as it knows them, and the one that brings more."""
        return min(len(self.shown), self.limit + 1)

    @property
    def more(self) -> int:
        """How many lines the view does not know yet."""
        return max(0, len(self.shown) - self.limit)

    def line(self, row: int) -> Any:
        more = self.more
        return MoreLine(min(more, PAGE), more) if more and row == self.limit else self._line_of(self.shown[row])

    def data(self, role: int) -> Any:
        if role in (SHOWN, TIP):
            return self.title
        if role == MARK:
            return self.mark
        if role == FONT:
            return resized(QApplication.font(), 0, bold=True)
        return self._figure() if role == FIGURE_ROLE else None

    def _figure(self) -> str:
        shown, every = len(self.shown), self.every
        if shown == every:
            return number(every)
        return tr("{shown} van {every}").format(shown=shown, every=every)


class FindingsModel(QAbstractItemModel):
    """One column of rows with a figure and a second line; see row_delegate. Headings without lines are left out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.listing = EMPTY
        self._heads: List[_Head] = []

    # -- what is in it ------------------------------------------------------------------------

    def show(self, listing: Listing, untested: Sequence[Untested] = (), orphans: Sequence[Orphan] = ()) -> None:
        """Show a list that is ready, and of the other lines those that are asked for as well."""
        unfolded = {head.title: head.limit for head in self._heads}
        heads = [_head(group, shown, listing.wanted.grouping) for group, shown in zip(listing.groups, listing.shown)]
        others = (
            (tr("Niet getoetst"), class_icon(UNKNOWN), _gap_lines(untested)),
            (tr("Afwegingen zonder bevinding"), icon("weeg"), [OrphanLine(one) for one in orphans]),
        )
        for title, mark, lines in others:
            asked = [line for line in lines if line.is_asked(listing.wanted.choice)]
            heads.append(_Head(title, mark, len(lines), asked, _itself))
        for head in heads:
            head.limit = unfolded.get(head.title, PAGE)
        self.beginResetModel()
        self.listing, self._heads = listing, [head for head in heads if head.shown]
        self.endResetModel()

    def lines(self) -> Iterator[QModelIndex]:
        """The lines under all headings that the view knows, from top to bottom."""
        for row, head in enumerate(self._heads):
            for line in range(head.rows):
                yield self.createIndex(line, 0, row + 1)

    def find(self, keys: Collection[str]) -> List[QModelIndex]:
        """The lines of these findings, as far as they are asked for; the view gets to know them."""
        found: List[QModelIndex] = []
        for row, head in enumerate(self._heads if keys else ()):
            places = [place for place, one in enumerate(head.shown) if _key(one) in keys]
            if places:
                self._unfold(row, places[-1] + 1)
            found += [self.createIndex(place, 0, row + 1) for place in places]
        return found

    def show_more(self, index: QModelIndex) -> bool:
        """Let the view know the next lines, when this is the line that brings more; its place is that of the first."""
        row = index.internalId() - 1 if index.isValid() else -1
        if row < 0 or not self._heads[row].more or index.row() != self._heads[row].limit:
            return False
        self._unfold(row, self._heads[row].limit + 1)
        return True

    def _unfold(self, row: int, lines: int) -> None:
        """Let the view know this many lines under a heading, and the rest of the page."""
        head = self._heads[row]
        if not head.more or lines <= head.limit:
            return
        turned = head.limit  # the line that brought more becomes a finding
        limit = -(-lines // PAGE) * PAGE
        last = min(len(head.shown), limit + 1) - 1
        if last > turned:
            self.beginInsertRows(self.createIndex(row, 0, 0), turned + 1, last)
        head.limit = limit
        if last > turned:
            self.endInsertRows()
        changed = self.createIndex(turned, 0, row + 1)
        self.dataChanged.emit(changed, changed)

    def count(self) -> int:
        """How many findings are asked for."""
        return self.listing.count

    # -- what the view asks -------------------------------------------------------------------
    # A line carries the number of its heading plus one; headings carry 0.

    def index(self, row: int, column: int, parent: QModelIndex = _ROOT) -> QModelIndex:
        head = parent.row() + 1 if parent.isValid() else 0
        rows = self._heads[head - 1].rows if head else len(self._heads)
        return self.createIndex(row, column, head) if column == 0 and 0 <= row < rows else QModelIndex()

    def parent(self, index: QModelIndex) -> QModelIndex:  # type: ignore[override]
        number_of_head = index.internalId() if index.isValid() else 0
        return self.createIndex(number_of_head - 1, 0, 0) if number_of_head else QModelIndex()

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:
        if not parent.isValid():
            return len(self._heads)
        return 0 if parent.internalId() else self._heads[parent.row()].rows

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:
        return 1

    def data(self, index: QModelIndex, role: int = SHOWN) -> Any:
        if not index.isValid():
            return None
        number_of_head = index.internalId()
        if number_of_head:
            return self._heads[number_of_head - 1].line(index.row()).data(role)
        return self._heads[index.row()].data(role)


def _head(group: Group, shown: Sequence[Listed], grouping: str) -> _Head:
    mark = class_icon(group.outcome)
    return _Head(group.title, mark, len(group.members), shown, lambda one: FindingLine(one, grouping))


def _itself(line: Line) -> Line:
    return line


def _key(one: Any) -> str:
    return one.finding.key if isinstance(one, Listed) else ""


def _gap_lines(untested: Sequence[Untested]) -> List[GapLine]:
    """One line per layer: what cannot be said, and for which rules."""
    per_layer: Dict[Tuple[str, str], List[Untested]] = {}
    for gap in untested:
        per_layer.setdefault((gap.layer, gap.reason), []).append(gap)
    sorted_gaps = sorted(per_layer.items(), key=lambda item: layer_title(item[0][0]))
    return [GapLine(layer, reason, gaps) for (layer, reason), gaps in sorted_gaps]
