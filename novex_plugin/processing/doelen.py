"""Hold a proposal against its goals, and bring in the goals of a province from a table."""

from typing import Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.accounting.figures import HECTARE_M2
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .goals_page import goals_page
from .parameters import (
    HORIZON,
    PROPOSAL,
    STORE,
    TABLE,
    VARIANT,
    choice,
    horizon,
    proposal_file,
    report_file,
    store_file,
    table_file,
    variant_code,
)

IMPORT, MODE, RURAL, THRESHOLDS = "DOELEN_CSV", "DOELEN_WIJZE", "LANDELIJK_GEBIED_HA", "DREMPELS"
READ, DERIVED, MET = "AANTAL_INGELEZEN", "AANTAL_AFLEIDBAAR", "AANTAL_GEHAALD"
MODES = ("aanvullen", "vervangen")


class ProposalGoals(NovexAlgorithm):
    ID = "doelen"
    ICON = "doelbereik"
    TAGS = ["doelen", "doelbereik", "drempels", "uitruil"]

    def displayName(self) -> str:
        return tr("Doelen, drempels en uitruil")

    def group(self) -> str:
        return tr("Doelbereik")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(
            QgsProcessingParameterFile(IMPORT, tr("Eerst deze doelen inlezen (CSV)"), extension="csv", optional=True)
        )
        self.addParameter(choice(MODE, tr("Doelen die er al zijn"), MODES, default=MODES[0]))
        self.addParameter(variant_code())
        self.addParameter(horizon())
        self.addParameter(store_file(tr("Ingelezen basisset, om te toetsen op welke grond het ligt"), optional=True))
        self.addParameter(
            QgsProcessingParameterNumber(
                RURAL,
                tr("Oppervlakte landelijk gebied (ha); gaat voor op de basisset"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.0,
            )
        )
        self.addParameter(table_file(tr("Doelen")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                THRESHOLDS, tr("Drempels"), tr("CSV-bestanden (*.csv)"), optional=True, createByDefault=False
            )
        )
        self.addParameter(report_file())
        for name, label in (
            (READ, tr("Ingelezen doelen")),
            (DERIVED, tr("Doelen met een cijfer")),
            (MET, tr("Gehaalde doelen")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.goals import run_goals

        read = self._import(parameters, context, feedback)
        result = run_goals(
            self.parameterAsString(parameters, PROPOSAL, context),
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            rural_area_m2=self._rural(parameters, context),
            store_path=self.parameterAsString(parameters, STORE, context) or None,
            progress=progress,
        )
        for message in result.messages:
            feedback.pushWarning(message)
        return {
            **self.bytes_written(TABLE, result.goals_csv, parameters, context),
            **self.bytes_written(THRESHOLDS, result.thresholds_csv, parameters, context),
            **self.written(goals_page(result), parameters, context),
            READ: read,
            DERIVED: sum(line.derivable for line in result.lines),
            MET: sum(line.gap is not None and line.gap <= 0 for line in result.lines),
        }

    def _import(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> int:
        """Bring in the goals of a table where one is given; returns how many."""
        from ..adapters.goals import import_goals

        table = self.parameterAsString(parameters, IMPORT, context)
        if not table:
            return 0
        proposal = self.parameterAsString(parameters, PROPOSAL, context)
        read = import_goals(proposal, table, self.parameterAsEnumString(parameters, MODE, context))
        for remark in read.remarks:
            feedback.pushInfo(remark)
        feedback.pushInfo(tr("{count} doelen ingelezen.").format(count=len(read.goals)))
        return len(read.goals)

    def _rural(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[float]:
        return self.parameterAsDouble(parameters, RURAL, context) * HECTARE_M2 if parameters.get(RURAL) else None
