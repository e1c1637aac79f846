"""The lines of the list of findings: what each shows, worked out when it comes into sight."""

from typing import Any, Callable, Dict, List, Mapping

from qgis.PyQt.QtCore import Qt

from ..adapters.live import layer_title
from ..core import dossier
from ..core.checks.outcomes import BY_CODE, UNKNOWN
from ..core.checks.result import Untested
from ..core.finding_list import BY_OBJECT, BY_RULE, OUTDATED, WEIGHED, Choice, Listed, status_name
from ..core.model.codelists import code_name
from ..core.texts import tr
from ..core.weighing import Orphan
from ..core.wording import number
from .look import class_icon, icon
from .row_delegate import BELOW_FIGURE_ROLE, BELOW_ROLE, DIM_ROLE

FINDING_ROLE = int(Qt.ItemDataRole.UserRole)
UNTESTED_ROLE = FINDING_ROLE + 1
LISTED_ROLE = FINDING_ROLE + 4
ORPHAN_ROLE = FINDING_ROLE + 5
SHOWN, MARK = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.DecorationRole)
TIP, FONT = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.FontRole)
Answer = Callable[[], Any]


class FindingLine:
    """The line says what the heading does not; the other one goes to the second line."""

    def __init__(self, listed: Listed, grouping: str) -> None:
        self.listed, self._grouping = listed, grouping

    def data(self, role: int) -> Any:
        answer = _FINDING_ANSWERS.get(role)
        return answer(self) if answer is not None else None

    def title(self) -> str:
        finding = self.listed.finding
        what = dossier.heading(finding)
        return (finding.object_name if self._grouping == BY_RULE else what) or what

    def below(self) -> str:
        finding = self.listed.finding
        other = self._label() if self._grouping in (BY_OBJECT, BY_RULE) else finding.object_name
        return " · ".join(part for part in (other, self._status()) if part)

    def tip(self) -> str:
        finding = self.listed.finding
        parts = (dossier.heading(finding), finding.object_name, self._label(), self._status())
        return "\n".join(part for part in parts if part)

    def _label(self) -> str:
        return BY_CODE[self.listed.outcome].label

    def _status(self) -> str:
        sign = {WEIGHED: "✓ ", OUTDATED: "⚠ "}.get(self.listed.status, "")
        return f"{sign}{status_name(self.listed.status).lower()}" if sign else ""


_FINDING_ANSWERS: Dict[int, Callable[[FindingLine], Any]] = {
    SHOWN: FindingLine.title,
    MARK: lambda line: class_icon(line.listed.outcome),
    TIP: FindingLine.tip,
    BELOW_ROLE: FindingLine.below,
    BELOW_FIGURE_ROLE: lambda line: dossier.figures(line.listed.finding),
    DIM_ROLE: lambda line: line.listed.status == WEIGHED,
    FINDING_ROLE: lambda line: line.listed.finding,
    LISTED_ROLE: lambda line: line.listed,
}


class Line:
    """A line that is no finding: answers the roles that it knows. Only its words and its class can be asked for."""

    def __init__(self, answers: Mapping[int, Answer], outcome: str, text: str) -> None:
        self._answers, self._outcome, self._text = answers, outcome, text.casefold()

    def data(self, role: int) -> Any:
        answer = self._answers.get(role)
        return answer() if answer is not None else None

    def is_asked(self, choice: Choice) -> bool:
        if choice.force or choice.theme or choice.horizon or choice.status or choice.box:
            return False
        if choice.outcome and self._outcome not in choice.outcome:
            return False
        return all(word in self._text for word in choice.words)


class GapLine(Line):
    """A layer that could not be tested, with the rules that asked for it."""

    def __init__(self, layer: str, reason: str, gaps: List[Untested]) -> None:
        title = layer_title(layer) if layer else ", ".join(sorted({gap.rule for gap in gaps}))
        rules = tr("{count} regel(s)").format(count=len({gap.rule for gap in gaps}))
        answers: Dict[int, Answer] = {
            SHOWN: lambda: title, MARK: lambda: class_icon(UNKNOWN), TIP: lambda: reason,
            BELOW_ROLE: lambda: reason, BELOW_FIGURE_ROLE: lambda: rules, UNTESTED_ROLE: lambda: gaps,
        }  # fmt: skip
        super().__init__(answers, UNKNOWN, f"{title} {reason}")


class OrphanLine(Line):
    """A weighing of which the finding is gone."""

    def __init__(self, orphan: Orphan) -> None:
        answer = orphan.weighing
        title = answer.title or answer.rule or tr("Onbekende bevinding")
        below = f"{answer.object_name} · {orphan.reason}".lstrip(" ·")
        text = f"{answer.title} {answer.object_name} {answer.rule} {answer.motivation}"
        answers: Dict[int, Answer] = {
            SHOWN: lambda: title, MARK: lambda: icon("weeg"), TIP: lambda: orphan.reason, BELOW_ROLE: lambda: below,
            BELOW_FIGURE_ROLE: lambda: code_name("besluit", answer.decision), ORPHAN_ROLE: lambda: orphan,
        }  # fmt: skip
        super().__init__(answers, "", text)


class MoreLine(Line):
    """The last line under a long heading: it brings the next ones."""

    def __init__(self, count: int, left: int) -> None:
        title = tr("Toon er {count} meer").format(count=number(count))
        below = tr("nog {left} in deze lijst; een filter maakt haar korter").format(left=number(left))
        answers: Dict[int, Answer] = {SHOWN: lambda: title, TIP: lambda: title, BELOW_ROLE: lambda: below}
        super().__init__(answers, "", "")
