"""The findings as a tree under headings, with what was not tested and what was weighed without a finding at the end."""

from typing import Any, Dict, Iterator, List, Sequence, Tuple

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.live import layer_title
from ..core import dossier
from ..core.checks.outcomes import BY_CODE, UNKNOWN
from ..core.checks.result import Untested
from ..core.finding_list import (
    BY_CLASS,
    BY_OBJECT,
    BY_RULE,
    BY_WEIGHT,
    OUTDATED,
    WEIGHED,
    Choice,
    Listed,
    grouped,
    status_name,
)
from ..core.model.codelists import code_name
from ..core.model.records import Finding
from ..core.texts import tr
from ..core.weighing import Orphan
from ..core.wording import number
from .look import class_icon, icon, resized
from .row_delegate import BELOW_FIGURE_ROLE, BELOW_ROLE, DIM_ROLE, FIGURE_ROLE

FINDING_ROLE = int(Qt.ItemDataRole.UserRole)
UNTESTED_ROLE = FINDING_ROLE + 1
SEARCH_ROLE = FINDING_ROLE + 2
CLASS_ROLE = FINDING_ROLE + 3
LISTED_ROLE = FINDING_ROLE + 4
ORPHAN_ROLE = FINDING_ROLE + 5


class FindingsModel(QStandardItemModel):
    """One column of rows with a figure and a second line; see row_delegate."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 1, parent)

    def fill(
        self, listed: Sequence[Listed], untested: Sequence[Untested], orphans: Sequence[Orphan],
        grouping: str = BY_CLASS, order: str = BY_WEIGHT,
    ) -> None:  # fmt: skip
        """Show findings anew under the headings of ``grouping``."""
        self.removeRows(0, self.rowCount())
        for group in grouped(listed, grouping, order):
            head = self._head(group.title, class_icon(group.outcome))
            head.appendRows([_row(one, grouping) for one in group.members])
        if untested:
            self._add_untested(untested)
        if orphans:
            head = self._head(tr("Afwegingen zonder bevinding"), icon("weeg"))
            head.appendRows([_orphan_row(one) for one in orphans])

    def _head(self, title: str, mark: Any) -> QStandardItem:
        head = QStandardItem(mark, title)
        head.setFont(resized(QApplication.font(), 0, bold=True))
        head.setToolTip(title)
        self.appendRow(head)
        return head

    def _add_untested(self, untested: Sequence[Untested]) -> None:
        """One line per layer: what cannot be said, and for which rules."""
        per_layer: Dict[Tuple[str, str], List[Untested]] = {}
        for gap in untested:
            per_layer.setdefault((gap.layer, gap.reason), []).append(gap)
        head = self._head(tr("Niet getoetst"), class_icon(UNKNOWN))
        for (layer, reason), gaps in sorted(per_layer.items(), key=lambda item: layer_title(item[0][0])):
            title = layer_title(layer) if layer else ", ".join(sorted({gap.rule for gap in gaps}))
            line = QStandardItem(class_icon(UNKNOWN), title)
            line.setToolTip(reason)
            line.setData(gaps, UNTESTED_ROLE)
            line.setData(UNKNOWN, CLASS_ROLE)
            line.setData(f"{title} {reason}".casefold(), SEARCH_ROLE)
            rules = len({gap.rule for gap in gaps})
            line.setData(tr("{count} regel(s)").format(count=rules), BELOW_FIGURE_ROLE)
            line.setData(reason, BELOW_ROLE)
            head.appendRow(line)


class FindingsFilter(QSortFilterProxyModel):
    """Keeps the lines that are asked for; headings show through their lines and count them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self.choice = Choice()

    def narrow(self, choice: Choice) -> None:
        self.choice = choice
        self.invalidateFilter()
        self._count()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        listed = index.data(LISTED_ROLE)
        if isinstance(listed, Listed):
            return self.choice.accepts(listed)
        outcome = index.data(CLASS_ROLE)  # what is no finding: only its words can be asked for, and that it is UNKNOWN
        if not outcome:
            return False
        asked = self.choice
        if asked.force or asked.theme or asked.horizon or asked.status or asked.box:
            return False
        if asked.outcome and outcome not in asked.outcome:
            return False
        return all(word in index.data(SEARCH_ROLE) for word in asked.words)

    def lines(self) -> Iterator[QModelIndex]:
        """The lines under all headings, from top to bottom."""
        for row in range(self.rowCount()):
            head = self.index(row, 0)
            for line in range(self.rowCount(head)):
                yield self.index(line, 0, head)

    def count(self) -> int:
        """How many findings are in sight."""
        return sum(isinstance(index.data(LISTED_ROLE), Listed) for index in self.lines())

    def _count(self) -> None:
        for row in range(self.rowCount()):
            head = self.index(row, 0)
            shown, every = self.rowCount(head), self.sourceModel().rowCount(self.mapToSource(head))
            figure = number(every) if shown == every else tr("{shown} van {every}").format(shown=shown, every=every)
            if head.data(FIGURE_ROLE) != figure:
                self.setData(head, figure, FIGURE_ROLE)


def search_text(one: Finding, theme: str) -> str:
    """Everything of a finding that somebody may look for."""
    names = " ".join(hit.name for hit in one.hits[:50])
    parts = (dossier.heading(one), one.object_name, one.rule, one.legal_basis, one.authority, theme, names,
             layer_title(one.layer) if one.layer else "")  # fmt: skip
    return " ".join(parts).casefold()


def _row(one: Listed, grouping: str) -> QStandardItem:
    """The line says what the heading does not; the other one goes to the second line."""
    finding = one.finding
    what, label = dossier.heading(finding), BY_CODE[finding.outcome].label
    sign = {WEIGHED: "✓ ", OUTDATED: "⚠ "}.get(one.status, "")
    status = f"{sign}{status_name(one.status).lower()}" if sign else ""
    title = finding.object_name if grouping == BY_RULE else what
    below = label if grouping in (BY_OBJECT, BY_RULE) else finding.object_name
    line = QStandardItem(class_icon(finding.outcome), title or what)
    line.setData(dossier.figures(finding), BELOW_FIGURE_ROLE)
    line.setData(" · ".join(part for part in (below, status) if part), BELOW_ROLE)
    line.setData(one.status == WEIGHED, DIM_ROLE)
    line.setToolTip("\n".join(part for part in (what, finding.object_name, label, status) if part))
    line.setData(finding, FINDING_ROLE)
    line.setData(one, LISTED_ROLE)
    line.setData(finding.outcome, CLASS_ROLE)
    line.setData(one.text, SEARCH_ROLE)
    return line


def _orphan_row(orphan: Orphan) -> QStandardItem:
    answer = orphan.weighing
    line = QStandardItem(icon("weeg"), answer.title or answer.rule or tr("Onbekende bevinding"))
    line.setData(f"{answer.object_name} · {orphan.reason}".lstrip(" ·"), BELOW_ROLE)
    line.setData(code_name("besluit", answer.decision), BELOW_FIGURE_ROLE)
    line.setData(orphan, ORPHAN_ROLE)
    line.setData("orphan", CLASS_ROLE)
    line.setData(f"{answer.title} {answer.object_name} {answer.rule} {answer.motivation}".casefold(), SEARCH_ROLE)
    line.setToolTip(orphan.reason)
    return line
