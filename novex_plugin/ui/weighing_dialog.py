"""The dialog in which findings are weighed: a decision, what it rests on, a motivation, and who decides."""

from dataclasses import replace
from typing import Collection, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QWidget

from ..adapters.edit_stamps import current_user
from ..core import dossier
from ..core.checks.rules import Rule
from ..core.errors import NovexError
from ..core.model.codelists import code_name, codelist, find_code
from ..core.model.records import Finding, Weighing
from ..core.model.schema import schema
from ..core.texts import tr
from ..core.typed_number import read_number
from ..core.weighing import ESCALATED, MITIGATED, TRADED, about, asked_evidence, exceptions_of
from ..core.wording import trimmed
from .choices import chosen, fill, fill_codes, select
from .forms import load_form

NAMED = 3  # findings named above the form
WIDE = 64  # characters of an exception in the list; the tooltip has all of it


class WeighingDialog(QDialog):
    """``weighings()`` gives the answers after OK, one per finding; a decision without a motivation is refused.

    ``known`` is what was decided before, ``ticked`` the evidence that is there by now, ``functions`` by object uuid.
    """

    def __init__(
        self, parent: Optional[QWidget], findings: Sequence[Finding], known: Optional[Weighing] = None, *,
        ticked: Collection[str] = (), rules: Optional[Mapping[str, Rule]] = None, function: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        load_form("weighing_dialog", self)
        self._findings, self._boxes = list(findings), []  # type: List[Finding], List[QCheckBox]
        self._ticked = {*ticked, *(known.evidence if known is not None else ())}
        one_rule = len({finding.rule for finding in findings}) == 1
        self._exceptions = exceptions_of(findings[0], rules, function) if one_rule else ()
        self._show_what()
        self._fill()
        self._show_known(known)
        self.errorLabel.setVisible(False)
        self.besluitCombo.currentIndexChanged.connect(self._show_fields)
        self.uitzonderingCombo.currentIndexChanged.connect(self._show_evidence)
        self._show_fields()
        self._show_evidence()
        self.buttonBox.accepted.connect(self._try_accept)
        self.buttonBox.rejected.connect(self.reject)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Vastleggen"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))

    def weighings(self) -> List[Weighing]:
        """One answer per finding, each with the evidence that its own rule asks for. Raises NovexError on a figure."""
        answer = self.answer()
        return [
            about(replace(answer, evidence=tuple(code for code in answer.evidence if code in self._asked(finding))),
                  finding)
            for finding in self._findings
        ]  # fmt: skip

    def answer(self) -> Weighing:
        """What stands in the form. Raises NovexError when the quantity is no number."""
        decision = chosen(self.besluitCombo)
        amount = self._amount() if decision in (TRADED, MITIGATED) else None
        return Weighing(
            key="",
            decision=decision,
            motivation=self.motiveringEdit.toPlainText().strip(),
            escalation=chosen(self.escalatieCombo) if decision == ESCALATED else "",
            by=self.doorEdit.text().strip(),
            at=self._moment(),
            exception=chosen(self.uitzonderingCombo),
            evidence=tuple(str(box.property("code")) for box in self._boxes if box.isChecked()),
            traded_with=self.ruilCombo.currentText().strip() if decision == TRADED else "",
            quantity=amount,
            unit=chosen(self.eenheidCombo) if amount is not None else "",
        )

    # -- filling ------------------------------------------------------------------------------

    def _show_what(self) -> None:
        named = [f"<b>{one.object_name}</b> – {dossier.heading(one)}" for one in self._findings[:NAMED]]
        more = len(self._findings) - NAMED
        if more > 0:
            named.append(tr("en nog {count} bevindingen").format(count=more))
        self.findingLabel.setText("<br>".join(named))
        self.findingLabel.setTextFormat(Qt.TextFormat.RichText)
        if len(self._findings) > 1:
            self.setWindowTitle(tr("{count} bevindingen afwegen").format(count=len(self._findings)))

    def _fill(self) -> None:
        fill_codes(self.besluitCombo, "besluit")
        fill_codes(self.escalatieCombo, "escalatie")
        fill_codes(self.eenheidCombo, "eenheid")
        self.ruilCombo.addItems(["", *(item.name for item in codelist("provincies"))])
        choices = [("", tr("geen beroep op een uitzondering"))]
        choices += [(one.code, _short(one.text)) for one in self._exceptions]
        fill(self.uitzonderingCombo, choices)
        for place, one in enumerate(self._exceptions, start=1):
            self.uitzonderingCombo.setItemData(place, one.text, Qt.ItemDataRole.ToolTipRole)
        for widget in (self.uitzonderingLabel, self.uitzonderingCombo):
            widget.setVisible(bool(self._exceptions))

    def _show_known(self, known: Optional[Weighing]) -> None:
        self.doorEdit.setText(known.by if known is not None and known.by else current_user())
        self.opEdit.setDate(QDate.currentDate())
        if known is None:
            return
        select(self.besluitCombo, known.decision)
        select(self.escalatieCombo, known.escalation)
        select(self.uitzonderingCombo, known.exception)
        select(self.eenheidCombo, known.unit)
        self.ruilCombo.setEditText(known.traded_with)
        self.motiveringEdit.setPlainText(known.motivation)
        if known.quantity is not None:
            self.hoeveelheidEdit.setText(trimmed(known.quantity, 4))

    # -- what belongs to the choice -----------------------------------------------------------

    def _show_fields(self) -> None:
        decision = chosen(self.besluitCombo)
        for wanted, widgets in (
            (decision == ESCALATED, (self.escalatieLabel, self.escalatieCombo)),
            (decision == TRADED, (self.ruilLabel, self.ruilCombo)),
            (decision in (TRADED, MITIGATED), (self.hoeveelheidLabel, self.hoeveelheidRow)),
        ):
            for widget in widgets:
                widget.setVisible(wanted)
        self.adjustSize()

    def _asked(self, finding: Finding) -> Sequence[str]:
        return asked_evidence(finding, self._exceptions, chosen(self.uitzonderingCombo))

    def _show_evidence(self) -> None:
        """A tick per piece of evidence that the rules and the claimed exception ask for; ticks that were set stay."""
        self._ticked |= {str(box.property("code")) for box in self._boxes if box.isChecked()}
        self._ticked -= {str(box.property("code")) for box in self._boxes if not box.isChecked()}
        for box in self._boxes:
            self.bewijsLayout.removeWidget(box)
            box.deleteLater()
        asked = dict.fromkeys(code for finding in self._findings for code in self._asked(finding))
        self._boxes = [self._tick(code) for code in asked]
        for widget in (self.bewijsLabel, self.bewijsArea):
            widget.setVisible(bool(self._boxes))
        self.adjustSize()

    def _tick(self, code: str) -> QCheckBox:
        box = QCheckBox(code_name("bewijs", code).replace("&", "&&"), self.bewijsArea)
        box.setProperty("code", code)
        box.setChecked(code in self._ticked)
        known = find_code("bewijs", code)
        box.setToolTip(known.note if known is not None else code)
        self.bewijsLayout.addWidget(box)
        return box

    # -- reading ------------------------------------------------------------------------------

    def _amount(self) -> Optional[float]:
        field = next(one for one in schema().table("afweging").fields if one.name == "hoeveelheid")
        return read_number(self.hoeveelheidEdit.text(), field)

    def _moment(self) -> str:
        """Now for a decision of today; noon of the day that was chosen otherwise."""
        day = self.opEdit.date()
        moment = QDateTime.currentDateTime() if day == QDate.currentDate() else QDateTime(day, QTime(12, 0))
        return str(moment.toUTC().toString(Qt.DateFormat.ISODateWithMs))

    def _problem(self) -> str:
        try:
            answer = self.answer()
        except NovexError as error:
            return f"{error.message} {error.hint}"
        if not answer.motivation:
            return tr("Schrijf een motivering: zonder is een afweging niet te volgen.")
        if answer.decision == TRADED and not answer.traded_with:
            return tr("Zeg met wie er wordt geruild: een provincie of een gebied.")
        return ""

    def _try_accept(self) -> None:
        problem = self._problem()
        self.errorLabel.setText(problem)
        self.errorLabel.setVisible(bool(problem))
        if not problem:
            self.accept()
        elif not self.motiveringEdit.toPlainText().strip():
            self.motiveringEdit.setFocus()


def _short(text: str) -> str:
    return text if len(text) <= WIDE else f"{text[: WIDE - 1].rstrip()}…"
