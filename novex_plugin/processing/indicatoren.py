"""What the own indicators of a proposal give for a variant; indicators in from a shared file, and out to one."""

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.accounting.indicators import reached_word
from ..core.model.codelists import code_name
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import HORIZON, PROPOSAL, VARIANT, horizon, proposal_file, report_file, variant_code
from .report import Report, dutch

SOURCE, TABLE, SHARED = "INVOER", "INDICATOREN", "DELEN"
READ, COUNT, REACHED, WITHOUT = "INGELEZEN", "AANTAL", "AANTAL_GEHAALD", "AANTAL_ZONDER_WAARDE"


class OwnIndicators(NovexAlgorithm):
    ID = "indicatoren"
    TAGS = ["indicator", "uitdrukking", "doelbereik", "expressie", "delen"]

    def displayName(self) -> str:
        return tr("Eigen indicatoren")

    def group(self) -> str:
        return tr("Doelbereik")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(variant_code())
        self.addParameter(horizon())
        self.addParameter(
            QgsProcessingParameterFile(
                SOURCE, tr("Indicatoren om eerst over te nemen (*.novex-indicatoren.json)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(TABLE, tr("Indicatoren"), tr("CSV-bestanden (*.csv)"))
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                SHARED, tr("Bestand om te delen"), tr("Indicatoren van NOVEX (*.novex-indicatoren.json)"),
                optional=True, createByDefault=False,
            )
        )  # fmt: skip
        self.addParameter(report_file())
        for name, label in (
            (READ, tr("Overgenomen indicatoren")),
            (COUNT, tr("Aantal indicatoren")),
            (REACHED, tr("Waarvan het doel is gehaald")),
            (WITHOUT, tr("Zonder uitkomst")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.indicators import import_indicators, run_indicators, write_shared

        proposal = self.parameterAsString(parameters, PROPOSAL, context)
        source = self.parameterAsString(parameters, SOURCE, context)
        read = import_indicators(proposal, source) if source else 0
        result = run_indicators(
            proposal,
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            progress=progress,
        )
        for line in result.lines:
            if line.note:
                feedback.pushWarning(f"{line.indicator.code} {line.indicator.name}: {line.note}")
        target = self.parameterAsFileOutput(parameters, SHARED, context)
        shared = {SHARED: str(write_shared(target, [line.indicator for line in result.lines]))} if target else {}
        return {
            **shared,
            TABLE: str(result.write_csv(self.parameterAsFileOutput(parameters, TABLE, context))),
            **self.written(indicator_report(result), parameters, context),
            READ: read,
            COUNT: len(result.lines),
            REACHED: sum(line.reached is True for line in result.lines),
            WITHOUT: sum(line.value is None for line in result.lines),
        }


def indicator_report(result: Any) -> Report:
    """The figures of an IndicatorReport as a page."""
    report = Report(tr("Eigen indicatoren: {title}").format(title=result.header.title))
    report.text(tr("Variant {variant}, horizon {horizon}.").format(variant=result.variant_name, horizon=result.horizon))
    report.text(tr("Een indicator rekent per object: grond onder twee objecten telt twee keer."))
    return report.table(
        [tr("Code"), tr("Indicator"), tr("Samenvatting"), tr("Waarde"), tr("Doel"), tr("Eenheid"), tr("Stand"),
         tr("Objecten"), tr("Opmerking")],
        [
            (line.indicator.code, line.indicator.name, code_name("samenvatting", line.indicator.aggregate),
             dutch(line.value) if line.value is not None else tr("geen uitkomst"), line.indicator.target,
             line.indicator.unit, reached_word(line), len(line.objects), line.note)
            for line in result.lines
        ],
    )  # fmt: skip
