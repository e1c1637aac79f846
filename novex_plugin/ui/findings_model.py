"""The findings as a tree: per class or per object, with what could not be tested at the end."""

from typing import Any, Dict, Iterable, List, Mapping, Sequence, Tuple

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.live import layer_title
from ..core import dossier
from ..core.checks.outcomes import BY_CODE, ORDER, UNKNOWN
from ..core.checks.result import Untested
from ..core.live import by_weight, worst_of
from ..core.model.records import Finding, Weighing
from ..core.texts import tr
from ..core.wording import number
from .look import class_icon, resized
from .row_delegate import BELOW_FIGURE_ROLE, BELOW_ROLE, FIGURE_ROLE

FINDING_ROLE = int(Qt.ItemDataRole.UserRole)
UNTESTED_ROLE = FINDING_ROLE + 1
SEARCH_ROLE = FINDING_ROLE + 2
CLASS_ROLE = FINDING_ROLE + 3
BY_CLASS, BY_OBJECT = 0, 1


class FindingsModel(QStandardItemModel):
    """One column of rows with a figure and a second line; see row_delegate."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 1, parent)

    def fill(
        self, findings: Iterable[Finding], untested: Sequence[Untested], weighings: Mapping[str, Weighing],
        grouping: int,
    ) -> None:
        """Show findings anew; ``weighings`` by key of the finding."""
        self.removeRows(0, self.rowCount())
        for title, code, members in _groups(list(findings), grouping):
            head = self._head(title, code, len(members))
            for finding in members:
                head.appendRow(_row(finding, weighings.get(finding.key), grouping))
        if untested:
            self._add_untested(untested)

    def _head(self, title: str, code: str, count: int) -> QStandardItem:
        head = QStandardItem(class_icon(code), title)
        head.setFont(resized(QApplication.font(), 0, bold=True))
        head.setData(number(count), FIGURE_ROLE)
        head.setToolTip(title)
        self.appendRow(head)
        return head

    def _add_untested(self, untested: Sequence[Untested]) -> None:
        """One line per layer: what cannot be said, and for which rules."""
        per_layer: Dict[Tuple[str, str], List[Untested]] = {}
        for gap in untested:
            per_layer.setdefault((gap.layer, gap.reason), []).append(gap)
        head = self._head(tr("Niet getoetst"), UNKNOWN, len(per_layer))
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
    """Keeps lines that hold all words and are of the chosen class; groups show through their lines."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self._words: List[str] = []
        self._outcome = ""

    def narrow(self, text: str, outcome: str) -> None:
        self._words = text.casefold().split()
        self._outcome = outcome
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        outcome = index.data(CLASS_ROLE)
        if not outcome or (self._outcome and outcome != self._outcome):
            return False
        text = index.data(SEARCH_ROLE)
        return all(word in text for word in self._words)


def _groups(findings: List[Finding], grouping: int) -> List[Tuple[str, str, List[Finding]]]:
    """``(title, class, findings)``, the worst first."""
    if grouping == BY_CLASS:
        found = [(one.label, one.code, [item for item in findings if item.outcome == one.code]) for one in ORDER]
        return [(title, code, by_weight(members)) for title, code, members in found if members]
    per_object: Dict[str, List[Finding]] = {}
    for finding in findings:
        per_object.setdefault(finding.object_uuid, []).append(finding)
    order = [outcome.code for outcome in ORDER]
    named = [(members[0].object_name, worst_of(members), by_weight(members)) for members in per_object.values()]
    return sorted(named, key=lambda group: (order.index(group[1]), -len(group[2]), group[0]))


def _row(finding: Finding, weighing: Any, grouping: int) -> QStandardItem:
    """By class the object is news, by object the class is; the other one goes to the second line."""
    what = dossier.heading(finding)
    weighed = tr(" · afgewogen") if weighing is not None else ""
    below = finding.object_name if grouping == BY_CLASS else BY_CODE[finding.outcome].label
    line = QStandardItem(class_icon(finding.outcome), what)
    line.setData(dossier.figures(finding), BELOW_FIGURE_ROLE)
    line.setData(below + weighed, BELOW_ROLE)
    line.setToolTip(f"{what}\n{finding.object_name}\n{BY_CODE[finding.outcome].label}{weighed}")
    line.setData(finding, FINDING_ROLE)
    line.setData(finding.outcome, CLASS_ROLE)
    search = (what, finding.object_name, finding.rule, finding.legal_basis, finding.authority,
              layer_title(finding.layer) if finding.layer else "")  # fmt: skip
    line.setData(" ".join(search).casefold(), SEARCH_ROLE)
    return line
