"""Check a proposal against the basisset and against itself."""

from typing import List, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..core.checks import outcomes
from ..core.checks.result import CheckResult
from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import HECTARE_M2
from .base import NovexAlgorithm, Parameters, Results
from .parameters import (
    HORIZON,
    PROPOSAL,
    STORE,
    TABLE,
    VARIANT,
    horizon,
    proposal_file,
    report_file,
    store_place,
    table_file,
    variant_code,
)
from .report import Report

FINDINGS, HARD, UNTESTED, WORST = "AANTAL_BEVINDINGEN", "AANTAL_HARD", "AANTAL_NIET_GETOETST", "ZWAARSTE_KLASSE"


class CheckProposal(NovexAlgorithm):
    ID = "toets"
    TAGS = ["toets", "conflict", "reservering", "bevindingen"]

    def displayName(self) -> str:
        return tr("Toets voorstel")

    def group(self) -> str:
        return tr("Toetsen")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_place())
        self.addParameter(variant_code())
        self.addParameter(horizon())
        self.addParameter(report_file())
        self.addParameter(table_file(tr("Tabel van de bevindingen")))
        self.addOutput(QgsProcessingOutputNumber(FINDINGS, tr("Aantal bevindingen")))
        self.addOutput(QgsProcessingOutputNumber(HARD, tr("Aantal harde conflicten")))
        self.addOutput(QgsProcessingOutputNumber(UNTESTED, tr("Aantal regels dat niet getoetst kon worden")))
        self.addOutput(QgsProcessingOutputString(WORST, tr("Zwaarste klasse")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.check import run_check
        from ..adapters.findings_file import findings_table
        from ..adapters.geopackage import open_proposal

        proposal = self.parameterAsString(parameters, PROPOSAL, context)
        result = run_check(
            proposal,
            self.parameterAsString(parameters, STORE, context),
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            progress=progress,
        )
        counts = result.count()
        for row in class_rows(result):
            feedback.pushInfo(f"{row[0]}: {row[1]}")
        return {
            FINDINGS: len(result.findings),
            HARD: counts.get(outcomes.HARD, 0),
            UNTESTED: len(result.untested),
            WORST: outcomes.worst(counts),
            **self.written(check_report(result), parameters, context),
            **self.bytes_written(
                TABLE, lambda: findings_table(open_proposal(proposal)), parameters, context
            ),
        }


def class_rows(result: CheckResult) -> List[Tuple[str, int]]:
    """How many findings there are per class, the worst class first."""
    counts = result.count()
    return [(class_label(item.code), counts[item.code]) for item in outcomes.ORDER if item.code in counts]


def class_label(code: str) -> str:
    """A class by its mark and name; the mark also tells them apart in grey print."""
    outcome = outcomes.BY_CODE[code]
    return f"{outcome.symbol} {tr(outcome.label)}"


def check_report(result: CheckResult) -> Report:
    """The findings as a page, the worst first, and what could not be tested."""
    findings = sorted(result.findings, key=lambda item: (outcomes.rank(item.outcome), item.object_name, item.rule))
    report = Report(tr("Toets van het voorstel")).table([tr("Klasse"), tr("Aantal")], class_rows(result))
    report.heading(tr("Bevindingen")).table(
        [tr("Klasse"), tr("Object"), tr("Regel"), tr("Bevinding"), tr("Overlap (ha)"), tr("Overlap (%)"),
         tr("Lengte (m)"), tr("Grondslag"), tr("Bron")],
        [
            (class_label(item.outcome), item.object_name, item.rule, item.title,
             item.overlap_m2 / HECTARE_M2, item.overlap_pct, item.length_m, item.legal_basis,
             " ".join(part for part in (item.source, item.source_date) if part))
            for item in findings
        ],
    )  # fmt: skip
    if result.untested:
        report.heading(tr("Niet getoetst")).table(
            [tr("Regel"), tr("Laag"), tr("Reden")], [(item.rule, item.layer, item.reason) for item in result.untested]
        )
    return report.items(result.messages)
