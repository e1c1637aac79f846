"""The findings as a tree under headings, with what was not tested and what was weighed without a finding at the end.

A whole proposal can have tens of thousands of findings: a line is worked out when it comes into sight, and the view
gets a page of lines under each heading, with a line at its end that brings more. A view asks about every row that it
has, and would stand still for that.
"""

from typing import AbstractSet, Any, Callable, Collection, Dict, Iterator, List, Optional, Sequence, Tuple

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

PAGE = 500  # lines under a heading, and headings, before somebody asks for more
FAR = 5_000  # lines or headings that the view gets to know for the sake of one of them
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
    """One column of rows with a figure and a second line; see row_delegate. Headings without lines are left out.

    Of the headings of findings the view knows a page as well: there may be one for each of 50,000 objects.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.listing = EMPTY
        self._groups: List[Tuple[Group, Sequence[Listed]]] = []  # those with lines
        self._heads: List[_Head] = []  # of the groups that the view knows
        self._others: List[_Head] = []  # what was not tested, and what lost its finding
        self._with_more = False  # the line that brought the last headings is still there

    # -- what is in it ------------------------------------------------------------------------

    def show(self, listing: Listing, untested: Sequence[Untested] = (), orphans: Sequence[Orphan] = ()) -> None:
        """Show a list that is ready, and of the other lines those that are asked for as well."""
        unfolded = {head.title: head.limit for head in (*self._heads, *self._others) if head.limit != PAGE}
        others = (
            (tr("Niet getoetst"), class_icon(UNKNOWN), _gap_lines(untested)),
            (tr("Afwegingen zonder bevinding"), icon("weeg"), [OrphanLine(one) for one in orphans]),
        )
        self.beginResetModel()
        self.listing, self._others = listing, []
        for title, mark, lines in others:
            asked = [line for line in lines if line.is_asked(listing.wanted.choice)]
            if asked:
                self._others.append(_Head(title, mark, len(lines), asked, _itself))
        self._groups = [(group, shown) for group, shown in zip(listing.groups, listing.shown) if shown]
        self._heads = self._made(0, PAGE)
        for head in (*self._heads, *self._others):
            head.limit = unfolded.get(head.title, PAGE)
        self.endResetModel()

    def _made(self, first: int, last: int) -> List[_Head]:
        grouping = self.listing.wanted.grouping
        return [_head(group, shown, grouping) for group, shown in self._groups[first:last]]

    def lines(self) -> Iterator[QModelIndex]:
        """The lines under all headings that the view knows, from top to bottom."""
        for head in range(self.rowCount()):
            parent = self.index(head, 0)
            for line in range(self.rowCount(parent)):
                yield self.index(line, 0, parent)

    def find(self, keys: Collection[str]) -> List[QModelIndex]:
        """The lines of these findings, as far as they are asked for; the view gets to know them.

        One that stands very far down comes up to the end of what the view knows: tens of thousands of lines or headings
        on the way would take it half a second.
        """
        wanted = {self.listing.by_key[key] for key in keys if key in self.listing.by_key}
        groups = enumerate(self._groups if wanted else ())
        places = [place for place, (_group, shown) in groups if _places(shown, wanted)]
        self._groups, places = _pulled_up(self._groups, places, len(self._heads))
        found: List[QModelIndex] = []
        for place in places:
            self._unfold_heads(place + 1)
            head = self._heads[place]
            head.shown, lines = _pulled_up(head.shown, _places(head.shown, wanted), head.limit)
            self._groups[place] = self._groups[place][0], head.shown
            self._unfold(place, lines[-1] + 1)
            found += [self.createIndex(line, 0, self._number_of(place)) for line in lines]
        return found

    def show_more(self, index: QModelIndex) -> bool:
        """Let the view know the next lines, when this is the line that brings more; its place is that of the first."""
        if not index.isValid():
            return False
        if not index.internalId():
            brings = bool(self._more_heads) and index.row() == len(self._heads)
            self._unfold_heads(len(self._heads) + 1 if brings else 0)
            return brings
        row = self.parent(index).row()
        head = self._head_in(row)
        if head is None or not head.more or index.row() != head.limit:
            return False
        self._unfold(row, head.limit + 1)
        return True

    def _unfold_heads(self, heads: int) -> None:
        """Let the view know this many headings of findings, and the rest of the page."""
        known = len(self._heads)
        if heads <= known:
            return
        fresh = self._made(known, -(-heads // PAGE) * PAGE)
        self.beginInsertRows(_ROOT, known, known + len(fresh) - 1)
        self._heads += fresh
        self._with_more = True  # its row goes after this
        self.endInsertRows()
        row = len(self._heads)
        if not self._more_heads:
            self.beginRemoveRows(_ROOT, row, row)
        self._with_more = False
        if not self._more_heads:
            self.endRemoveRows()
            return
        changed = self.createIndex(row, 0, 0)
        self.dataChanged.emit(changed, changed)

    def _unfold(self, row: int, lines: int) -> None:
        """Let the view know this many lines under a heading, and the rest of the page."""
        head = self._head_in(row)
        if head is None or not head.more or lines <= head.limit:
            return
        turned = head.limit  # the line that brought more becomes a finding
        limit = -(-lines // PAGE) * PAGE
        last = min(len(head.shown), limit + 1) - 1
        if last > turned:
            self.beginInsertRows(self.createIndex(row, 0, 0), turned + 1, last)
        head.limit = limit
        if last > turned:
            self.endInsertRows()
        changed = self.createIndex(turned, 0, self._number_of(row))
        self.dataChanged.emit(changed, changed)

    def count(self) -> int:
        """How many findings are asked for."""
        return self.listing.count

    # -- what the view asks -------------------------------------------------------------------
    # A line carries the number of its heading; headings carry 0. The other headings, which come last, have the first
    # numbers: those of the rest stay what they are when more of them come in sight.

    @property
    def _more_heads(self) -> int:
        """How many headings of findings the view does not know yet."""
        return len(self._groups) - len(self._heads)

    @property
    def _first_other(self) -> int:
        return len(self._heads) + (self._more_heads > 0 or self._with_more)

    def _number_of(self, row: int) -> int:
        known = len(self._heads)
        return row + 1 + len(self._others) if row < known else row - self._first_other + 1

    def _head_in(self, row: int) -> Optional[_Head]:
        """The heading in a row; None for the row that brings more of them."""
        if row < len(self._heads):
            return self._heads[row]
        return self._others[row - self._first_other] if row >= self._first_other else None

    def index(self, row: int, column: int, parent: QModelIndex = _ROOT) -> QModelIndex:
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, self._number_of(parent.row()) if parent.isValid() else 0)

    def parent(self, index: QModelIndex) -> QModelIndex:  # type: ignore[override]
        number_of_head = index.internalId() if index.isValid() else 0
        if not number_of_head:
            return QModelIndex()
        place = number_of_head - 1 - len(self._others)
        return self.createIndex(place if place >= 0 else self._first_other + number_of_head - 1, 0, 0)

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:
        if not parent.isValid():
            return self._first_other + len(self._others)
        head = None if parent.internalId() else self._head_in(parent.row())
        return head.rows if head is not None else 0

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:
        return 1

    def data(self, index: QModelIndex, role: int = SHOWN) -> Any:
        if not index.isValid():
            return None
        number_of_head = index.internalId()
        head = self._head_in(self.parent(index).row() if number_of_head else index.row())
        if head is None:
            return MoreLine(min(self._more_heads, PAGE), self._more_heads).data(role)
        return head.line(index.row()).data(role) if number_of_head else head.data(role)


def _head(group: Group, shown: Sequence[Listed], grouping: str) -> _Head:
    mark = class_icon(group.outcome)
    return _Head(group.title, mark, len(group.members), shown, lambda one: FindingLine(one, grouping))


def _places(shown: Sequence[Listed], wanted: AbstractSet[Listed]) -> List[int]:
    return [place for place, one in enumerate(shown) if one in wanted]


def _pulled_up(row: Sequence[Any], places: List[int], known: int) -> Tuple[List[Any], List[int]]:
    """The row with the items at places that are too far down just after the known ones; and where all are then."""
    far = [place for place in places if place >= max(known, FAR)]
    if not far:
        return list(row), places
    moved = set(far)
    rest = [item for place, item in enumerate(row) if place not in moved]
    near = [place if place < known else place + len(far) for place in places if place not in moved]
    pulled = [*rest[:known], *(row[place] for place in far), *rest[known:]]
    return pulled, sorted([*near, *range(known, known + len(far))])


def _itself(line: Line) -> Line:
    return line


def _gap_lines(untested: Sequence[Untested]) -> List[GapLine]:
    """One line per layer: what cannot be said, and for which rules."""
    per_layer: Dict[Tuple[str, str], List[Untested]] = {}
    for gap in untested:
        per_layer.setdefault((gap.layer, gap.reason), []).append(gap)
    sorted_gaps = sorted(per_layer.items(), key=lambda item: layer_title(item[0][0]))
    return [GapLine(layer, reason, gaps) for (layer, reason), gaps in sorted_gaps]
