"""The dialog in which a finding is weighed: a decision, a motivation, and who decides."""

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..core import dossier
from ..core.model.records import Finding, Weighing
from ..core.texts import tr
from .choices import chosen, fill_codes, select
from .forms import load_form

ESCALATED = "geescaleerd"


class WeighingDialog(QDialog):
    """``weighing()`` gives the answer after OK; a decision without a motivation is refused."""

    def __init__(self, parent: Optional[QWidget], finding: Finding, known: Optional[Weighing]) -> None:
        super().__init__(parent)
        load_form("weighing_dialog", self)
        self._finding = finding
        self.findingLabel.setText(f"<b>{finding.object_name}</b><br>{dossier.heading(finding)}")
        self.findingLabel.setTextFormat(Qt.TextFormat.RichText)
        fill_codes(self.besluitCombo, "besluit")
        fill_codes(self.escalatieCombo, "escalatie")
        self.doorEdit.setText(known.by if known is not None and known.by else QgsApplication.userFullName())
        if known is not None:
            select(self.besluitCombo, known.decision)
            select(self.escalatieCombo, known.escalation)
            self.motiveringEdit.setPlainText(known.motivation)
        self.errorLabel.setVisible(False)
        self.besluitCombo.currentIndexChanged.connect(self._show_escalation)
        self._show_escalation()
        self.buttonBox.accepted.connect(self._try_accept)
        self.buttonBox.rejected.connect(self.reject)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Vastleggen"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))

    def weighing(self) -> Weighing:
        decision = chosen(self.besluitCombo)
        return Weighing(
            key=self._finding.key,
            decision=decision,
            motivation=self.motiveringEdit.toPlainText().strip(),
            escalation=chosen(self.escalatieCombo) if decision == ESCALATED else "",
            by=self.doorEdit.text().strip(),
            at=QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate),
        )

    def _show_escalation(self) -> None:
        escalates = chosen(self.besluitCombo) == ESCALATED
        self.escalatieLabel.setVisible(escalates)
        self.escalatieCombo.setVisible(escalates)

    def _try_accept(self) -> None:
        motivated = bool(self.weighing().motivation)
        problem = "" if motivated else tr("Schrijf een motivering: zonder is een afweging niet te volgen.")
        self.errorLabel.setText(problem)
        self.errorLabel.setVisible(bool(problem))
        if problem:
            self.motiveringEdit.setFocus()
        else:
            self.accept()
