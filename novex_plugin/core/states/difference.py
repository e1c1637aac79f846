"""What differs between two states of a proposal: objects, figures, findings and agreements.

Objects belong together by their uuid, findings by their key, agreements as the yearly comparison has it. Figures are of
one variant at one horizon; they are counted by whoever calls and only set side by side here.
"""

from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

from ..agreements.compare import SAME as AGREED_SAME
from ..agreements.compare import Comparison as AgreementComparison
from ..agreements.compare import compare as compare_agreements
from ..checks import outcomes
from ..model.codelists import code_name
from ..model.records import Finding
from ..texts import tr
from ..variants.compare import Comparison as FigureComparison
from ..variants.compare_records import CHECK, Row
from ..variants.compare_words import difference_text
from ..variants.diff import KINDS, Difference, change_of
from ..variants.drawing import Drawing
from .state import State

NEW, GONE, OTHER = "nieuw", "vervallen", "gewijzigd"
FINDING_KINDS = (NEW, GONE, OTHER)


@dataclass(frozen=True)
class FindingChange:
    """One finding that differs; ``said`` are the decisions on it (codes), empty where there is none."""

    kind: str
    before: Optional[Finding]
    after: Optional[Finding]
    said: Tuple[str, str] = ("", "")

    @property
    def finding(self) -> Finding:
        found = self.after or self.before
        if found is None:
            raise ValueError("a change is about a finding")
        return found

    def words(self) -> str:
        """What changed, in one line."""
        told = []
        if self.before and self.after and self.before.outcome != self.after.outcome:
            told.append(_arrow(*(tr(outcomes.BY_CODE[one.outcome].label) for one in (self.before, self.after))))
        if self.said[0] != self.said[1]:
            told.append(_arrow(*(code_name("besluit", one) if one else tr("geen afweging") for one in self.said)))
        return "; ".join(told)


@dataclass(frozen=True)
class StateDifference:
    """``objects`` holds every object of both states; ``findings`` is None when the two cannot be compared."""

    before: State
    after: State
    objects: Difference
    figures: Optional[FigureComparison]
    findings: Optional[Tuple[FindingChange, ...]]
    agreements: AgreementComparison
    messages: Tuple[str, ...] = ()

    @property
    def figure_rows(self) -> Tuple[Row, ...]:
        """The figures that differ; what the check counts is told by the findings."""
        found = self.figures.rows if self.figures is not None else ()
        return tuple(row for row in found if row.group != CHECK and _differs(row))

    @property
    def alike(self) -> bool:
        agreed = all(one.kind == AGREED_SAME for one in self.agreements.changes)
        return self.objects.alike and agreed and not self.findings and not self.figure_rows

    def count_findings(self, kind: str) -> int:
        return sum(one.kind == kind for one in self.findings or ())

    def sentences(self) -> Tuple[str, ...]:
        """The outcome per subject, one sentence each."""
        told = [self._objects_told(), self._figures_told(), self._findings_told(), self._agreements_told()]
        return tuple(one for one in told if one)

    def _objects_told(self) -> str:
        added, removed, changed, same = (self.objects.count(kind) for kind in KINDS)
        text = tr("Objecten: {added} toegevoegd, {removed} vervallen, {changed} gewijzigd, {same} gelijk.")
        return text.format(added=added, removed=removed, changed=changed, same=same)

    def _figures_told(self) -> str:
        if self.figures is None:
            return ""
        known = [row for row in self.figures.rows if row.group != CHECK]
        text = tr("Cijfers: {differ} van de {known} zijn anders.")
        return text.format(differ=len(self.figure_rows), known=len(known))

    def _findings_told(self) -> str:
        if self.findings is None:
            return tr("Bevindingen: niet te vergelijken.")
        counts = {kind: self.count_findings(kind) for kind in FINDING_KINDS}
        return tr("Bevindingen: {nieuw} nieuw, {vervallen} vervallen, {gewijzigd} gewijzigd.").format(**counts)

    def _agreements_told(self) -> str:
        kinds = [one.kind for one in self.agreements.changes]
        if not kinds:
            return ""
        text = tr("Afspraken: {added} toegevoegd, {changed} gewijzigd, {ended} beëindigd.")
        counts = (kinds.count(kind) for kind in ("toegevoegd", "gewijzigd", "beëindigd"))
        return text.format(**dict(zip(("added", "changed", "ended"), counts)))


def difference(before: State, after: State, figures: Optional[FigureComparison] = None) -> StateDifference:
    """What changes on the way from one state to another."""
    findings, why_not = compare_findings(before, after)
    agreed = compare_agreements(before.agreements, after.agreements, before.names, after.names, before.title)
    messages = [why_not] if why_not else []
    if before.header.province != after.header.province:
        messages.insert(0, tr("De twee standen zijn van verschillende provincies."))
    elif before.header.uuid != after.header.uuid:
        messages.insert(0, tr("De twee standen zijn van verschillende voorstellen; objecten horen bij elkaar als hun "
                              "kenmerk gelijk is."))  # fmt: skip
    return StateDifference(before, after, _objects(before, after), figures, findings, agreed, tuple(messages))


def _objects(before: State, after: State) -> Difference:
    """Every object of all variants once, by its uuid."""
    old, new = ({item.uuid: item for item in state.objects} for state in (before, after))
    changes = [change_of(old.get(uuid), new.get(uuid)) for uuid in dict.fromkeys([*old, *new])]
    changes.sort(key=lambda one: (KINDS.index(one.kind), one.item.name.casefold(), one.item.uuid))
    drawings = [Drawing(state.title, "", "", state.objects) for state in (before, after)]
    return Difference(drawings[0], drawings[1], tuple(changes))


def compare_findings(before: State, after: State) -> Tuple[Optional[Tuple[FindingChange, ...]], str]:
    """The findings that differ, the worst first; None with the reason when they are not of the same question."""
    if before.checked is None or after.checked is None:
        name = before.title if before.checked is None else after.title
        return None, tr("'{name}' is niet getoetst; over bevindingen is dan niets te zeggen.").format(name=name)
    asked = [(one.checked.variant, one.checked.horizon) for one in (before, after) if one.checked is not None]
    if asked[0] != asked[1]:
        text = tr("De toets is niet van dezelfde variant en horizon ({before}; {after}); bevindingen zijn dan niet te "
                  "vergelijken.")  # fmt: skip
        return None, text.format(before=before.checked_words(), after=after.checked_words())
    return tuple(_finding_changes(before, after)), ""


def _finding_changes(before: State, after: State) -> List[FindingChange]:
    old: Dict[str, Finding] = {one.key: one for one in before.findings}
    new: Dict[str, Finding] = {one.key: one for one in after.findings}
    found = []
    for key in dict.fromkeys([*old, *new]):
        one, other = old.get(key), new.get(key)
        said = (_said(before, key), _said(after, key))
        if one is None or other is None:
            found.append(FindingChange(NEW if one is None else GONE, one, other, said))
        elif one.outcome != other.outcome or said[0] != said[1]:
            found.append(FindingChange(OTHER, one, other, said))
    found.sort(key=lambda item: (FINDING_KINDS.index(item.kind), outcomes.rank(item.finding.outcome),
                                 item.finding.object_name, item.finding.key))  # fmt: skip
    return found


def _said(state: State, key: str) -> str:
    weighing = state.weighings.get(key)
    return weighing.decision if weighing is not None else ""


def _differs(row: Row) -> bool:
    """Whether a reader sees a difference: rounding of areas is none."""
    one, other = (figure.value for figure in row.figures)
    return row.differs and (one is None or other is None or bool(difference_text(row.figures[1])))


def _arrow(before: str, after: str) -> str:
    return f"{before} → {after}"
