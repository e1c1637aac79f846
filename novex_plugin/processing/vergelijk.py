"""Set variants side by side: table and report."""

from datetime import date

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import HORIZON, PROPOSAL, STORE, choice, horizon, proposal_file, store_file
from .variant_choice import VARIANTS, codes_in, variant_codes

FORMATS, DATE, FOLDER = "FORMATEN", "DATUM", "MAP"
FILES, NAMES = "AANTAL_BESTANDEN", "BESTANDEN"
_FORMATS = ("html", "pdf", "csv", "xlsx")


class CompareVariants(NovexAlgorithm):
    ID = "vergelijk"
    TAGS = ["variant", "vergelijking", "rapport", "pdf", "html", "xlsx", "doelbereik", "gedeputeerde"]

    def displayName(self) -> str:
        return tr("Varianten vergelijken")

    def group(self) -> str:
        return tr("Doelbereik")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_file(optional=True))
        self.addParameter(variant_codes())
        self.addParameter(horizon())
        self.addParameter(choice(FORMATS, tr("Bestanden"), _FORMATS, default=["html", "pdf", "xlsx"], multiple=True))
        self.addParameter(QgsProcessingParameterString(DATE, tr("Datum op het rapport (leeg: vandaag)"), optional=True))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor de vergelijking")))
        self.addOutput(QgsProcessingOutputNumber(FILES, tr("Aantal bestanden")))
        self.addOutput(QgsProcessingOutputString(NAMES, tr("Namen van de bestanden")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.comparison_charts import report_charts
        from ..adapters.variant_report import VariantRequest, make_variant_report

        folder = self.parameterAsString(parameters, FOLDER, context)
        made = make_variant_report(
            VariantRequest(
                proposal_path=self.parameterAsString(parameters, PROPOSAL, context),
                out_dir=folder,
                date=self.parameterAsString(parameters, DATE, context) or date.today().isoformat(),
                store_path=self.parameterAsString(parameters, STORE, context) or None,
                variants=codes_in(self.parameterAsString(parameters, VARIANTS, context)),
                horizon=self.parameterAsEnumString(parameters, HORIZON, context),
                formats=tuple(self.parameterAsEnumStrings(parameters, FORMATS, context)),
                charts=report_charts,
            ),
            progress,
        )
        for path in made:
            feedback.pushInfo(path.name)
        return {FOLDER: folder, FILES: len(made), NAMES: ";".join(path.name for path in made)}
