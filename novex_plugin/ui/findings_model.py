"""The findings as a tree under headings, with what was not tested and what was weighed without a finding at the end.

A whole proposal can have tens of thousands of findings: a line is worked out when it comes into sight, and what is not
asked for is left out before the view hears of it.
"""

from typing import Any, Collection, Dict, Iterator, List, Sequence, Tuple

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.live import layer_title
from ..core import dossier
from ..core.checks.outcomes import UNKNOWN
from ..core.checks.result import Untested
from ..core.finding_list import BY_CLASS, BY_WEIGHT, Choice, Listed, grouped
from ..core.model.records import Finding
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
    OrphanLine,
)
from .look import class_icon, icon, resized
from .row_delegate import FIGURE_ROLE

__all__ = ["FINDING_ROLE", "LISTED_ROLE", "ORPHAN_ROLE", "UNTESTED_ROLE", "FindingsModel", "search_text"]

_ROOT = QModelIndex()


class _Head:
    """A heading with all its lines, and those that are asked for."""

    def __init__(self, title: str, mark: Any, lines: Sequence[Any]) -> None:
        self.title, self.mark, self.lines = title, mark, lines
        self.shown: Sequence[Any] = lines

    def narrow(self, choice: Choice) -> bool:
        self.shown = [line for line in self.lines if line.is_asked(choice)] if choice.asks else self.lines
        return bool(self.shown)

    def data(self, role: int) -> Any:
        if role in (SHOWN, TIP):
            return self.title
        if role == MARK:
            return self.mark
        if role == FONT:
            return resized(QApplication.font(), 0, bold=True)
        return self._figure() if role == FIGURE_ROLE else None

    def _figure(self) -> str:
        shown, every = len(self.shown), len(self.lines)
        if shown == every:
            return number(every)
        return tr("{shown} van {every}").format(shown=shown, every=every)


class FindingsModel(QAbstractItemModel):
    """One column of rows with a figure and a second line; see row_delegate. Headings without lines are left out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choice = Choice()
        self._heads: List[_Head] = []
        self._shown: List[_Head] = []

    # -- what is in it ------------------------------------------------------------------------

    def fill(
        self, listed: Sequence[Listed], untested: Sequence[Untested], orphans: Sequence[Orphan],
        grouping: str = BY_CLASS, order: str = BY_WEIGHT,
    ) -> None:  # fmt: skip
        """Show findings anew under the headings of ``grouping``, as far as they are asked for."""
        self._heads = [
            _Head(group.title, class_icon(group.outcome), [FindingLine(one, grouping) for one in group.members])
            for group in grouped(listed, grouping, order)
        ]
        if untested:
            self._heads.append(_Head(tr("Niet getoetst"), class_icon(UNKNOWN), _gap_lines(untested)))
        if orphans:
            lines = [OrphanLine(one) for one in orphans]
            self._heads.append(_Head(tr("Afwegingen zonder bevinding"), icon("weeg"), lines))
        self.narrow(self.choice)

    def narrow(self, choice: Choice) -> None:
        """Keep the lines that are asked for; headings count them."""
        self.beginResetModel()
        self.choice = choice
        self._shown = [head for head in self._heads if head.narrow(choice)]
        self.endResetModel()

    def lines(self) -> Iterator[QModelIndex]:
        """The lines under all headings, from top to bottom."""
        for row, head in enumerate(self._shown):
            for line in range(len(head.shown)):
                yield self.createIndex(line, 0, row + 1)

    def find(self, keys: Collection[str]) -> List[QModelIndex]:
        """The lines of these findings, as far as they are in sight."""
        return [
            self.createIndex(place, 0, row + 1)
            for row, head in enumerate(self._shown)
            for place, line in enumerate(head.shown)
            if line.key in keys
        ]

    def count(self) -> int:
        """How many findings are in sight."""
        return sum(isinstance(line, FindingLine) for head in self._shown for line in head.shown)

    # -- what the view asks -------------------------------------------------------------------
    # A line carries the number of its heading plus one; headings carry 0.

    def index(self, row: int, column: int, parent: QModelIndex = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: QModelIndex) -> QModelIndex:  # type: ignore[override]
        number_of_head = index.internalId() if index.isValid() else 0
        return self.createIndex(number_of_head - 1, 0, 0) if number_of_head else QModelIndex()

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:
        if not parent.isValid():
            return len(self._shown)
        return 0 if parent.internalId() else len(self._shown[parent.row()].shown)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:
        return 1

    def data(self, index: QModelIndex, role: int = SHOWN) -> Any:
        if not index.isValid():
            return None
        number_of_head = index.internalId()
        if number_of_head:
            return self._shown[number_of_head - 1].shown[index.row()].data(role)
        return self._shown[index.row()].data(role)


def search_text(one: Finding, theme: str) -> str:
    """Everything of a finding that somebody may look for."""
    names = " ".join(hit.name for hit in one.hits[:50])
    parts = (dossier.heading(one), one.object_name, one.rule, one.legal_basis, one.authority, theme, names,
             layer_title(one.layer) if one.layer else "")  # fmt: skip
    return " ".join(parts).casefold()


def _gap_lines(untested: Sequence[Untested]) -> List[GapLine]:
    """One line per layer: what cannot be said, and for which rules."""
    per_layer: Dict[Tuple[str, str], List[Untested]] = {}
    for gap in untested:
        per_layer.setdefault((gap.layer, gap.reason), []).append(gap)
    sorted_gaps = sorted(per_layer.items(), key=lambda item: layer_title(item[0][0]))
    return [GapLine(layer, reason, gaps) for (layer, reason), gaps in sorted_gaps]
