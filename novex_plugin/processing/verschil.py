"""What differs between two variants, as layers and as a table."""

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.diff import ADDED, CHANGED, REMOVED
from .base import NovexAlgorithm, Parameters, Results
from .parameters import HORIZON, PROPOSAL, TABLE, horizon, proposal_file, table_file
from .variant_choice import codes_in

FROM, TO, MAP = "VAN", "NAAR", "VERSCHIL"
COUNTS = {ADDED: "AANTAL_TOEGEVOEGD", REMOVED: "AANTAL_VERVALLEN", CHANGED: "AANTAL_GEWIJZIGD"}


class VariantDifference(NovexAlgorithm):
    ID = "verschil"
    TAGS = ["variant", "verschil", "vergelijking", "toegevoegd", "vervallen", "gewijzigd"]

    def displayName(self) -> str:
        return tr("Verschil tussen twee varianten")

    def group(self) -> str:
        return tr("Doelbereik")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(
            QgsProcessingParameterString(FROM, tr("Code van de eerste variant (leeg: basis)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(TO, tr("Code van de tweede variant (leeg: basis)"), optional=True)
        )
        self.addParameter(horizon())
        self.addParameter(QgsProcessingParameterFileDestination(MAP, tr("Verschil"), tr("GeoPackage (*.gpkg)")))
        self.addParameter(table_file(tr("Tabel van waarden (CSV)")))
        for kind, name in COUNTS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr("Aantal objecten: {kind}").format(kind=kind)))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.variant_layers import VALUE_FIELDS, difference_in_file, value_rows, write_difference

        target = self.parameterAsFileOutput(parameters, MAP, context)
        codes = [codes_in(self.parameterAsString(parameters, name, context)) for name in (FROM, TO)]
        first, second = (code[0] if code else "" for code in codes)
        found = difference_in_file(
            self.parameterAsString(parameters, PROPOSAL, context), first, second,
            self.parameterAsEnumString(parameters, HORIZON, context),
        )  # fmt: skip
        progress.step(0.5, tr("Verschil schrijven"))
        write_difference(found, Path(target))
        feedback.pushInfo(found.sentence())
        columns = [name for name, _kind in VALUE_FIELDS]
        return {
            MAP: target,
            **{name: found.count(kind) for kind, name in COUNTS.items()},
            **self.table(TABLE, columns, value_rows(found), parameters, context),
        }
