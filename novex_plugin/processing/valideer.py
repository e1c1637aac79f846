"""Look whether a proposal file, or a package, keeps to the exchange model."""

from typing import Callable, Dict, List

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
)

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, TABLE, dataset_file, province_store, report_file, table_file
from .report import Report

STRICT, VALID = "STOP_BIJ_FOUTEN", "GELDIG"
ERRORS, WARNINGS, ADVICES = "AANTAL_FOUTEN", "AANTAL_WAARSCHUWINGEN", "AANTAL_ADVIEZEN"


class ValidateProposal(NovexAlgorithm):
    ID = "valideer"
    TAGS = ["validatie", "controle", "uitwisselmodel"]

    def displayName(self) -> str:
        return tr("Valideer voorstel")

    def group(self) -> str:
        return tr("Voorstel")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(dataset_file())
        self.addParameter(province_store())
        self.addParameter(QgsProcessingParameterBoolean(STRICT, tr("Stop met een fout als er fouten zijn"), False))
        self.addParameter(report_file())
        self.addParameter(table_file(tr("Tabel met meldingen")))
        self.addOutput(QgsProcessingOutputBoolean(VALID, tr("Geldig")))
        self.addOutput(QgsProcessingOutputNumber(ERRORS, tr("Aantal fouten")))
        self.addOutput(QgsProcessingOutputNumber(WARNINGS, tr("Aantal waarschuwingen")))
        self.addOutput(QgsProcessingOutputNumber(ADVICES, tr("Aantal adviezen")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.geopackage import validate_proposal
        from ..adapters.province import province_outline
        from ..adapters.statements import stored_layers
        from ..core.exchange.issues import ADVICE, ERROR, WARNING, counts
        from ..core.exchange.issues_table import issues_csv

        progress.step(0.0, tr("Voorstel controleren"))
        store = self.parameterAsString(parameters, STORE, context)
        proposal = self.parameterAsString(parameters, PROPOSAL, context)
        issues = validate_proposal(proposal, province=province_outline(store), stored=stored_layers(store))
        count = counts(issues)
        say: Dict[str, Callable[[str], None]] = {ERROR: feedback.reportError, WARNING: feedback.pushWarning}
        for issue in issues:
            say.get(issue.severity, feedback.pushInfo)(_sentence(issue))
        written = self.written(_report(issues), parameters, context)
        written.update(self.bytes_written(TABLE, lambda: issues_csv(issues), parameters, context))
        if count[ERROR] and self.parameterAsBoolean(parameters, STRICT, context):
            raise NovexError(
                tr("Het voorstel heeft {count} fouten.").format(count=count[ERROR]),
                tr("Los de meldingen hierboven op en controleer opnieuw."),
            )
        return {
            VALID: not count[ERROR],
            ERRORS: count[ERROR],
            WARNINGS: count[WARNING],
            ADVICES: count[ADVICE],
            **written,
        }


def _sentence(issue) -> str:
    return " ".join(part for part in (f"{issue.place}:" if issue.place else "", issue.message, issue.hint) if part)


def _report(issues: List) -> Report:
    report = Report(tr("Controle van het voorstel"))
    if not issues:
        return report.text(tr("Geen fouten of waarschuwingen gevonden."))
    return report.table(
        [tr("Zwaarte"), tr("Plaats"), tr("Melding"), tr("Wat te doen"), tr("Code")],
        [(issue.severity, issue.place, issue.message, issue.hint, issue.code) for issue in issues],
    )
