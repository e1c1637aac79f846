"""Where variants agree and where they compete, as a map and as a table."""

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.consensus import AGREED, CONTESTED, PARTLY, SINGLE
from ..core.wording import HECTARE_M2
from .base import NovexAlgorithm, Parameters, Results
from .parameters import HORIZON, PROPOSAL, TABLE, horizon, proposal_file, table_file
from .variant_choice import VARIANTS, codes_in, variant_codes

MAP, WHOLE = "CONSENSUS", "OPPERVLAKTE_HA"
AREAS = {AGREED: "EENS_HA", PARTLY: "DEELS_EENS_HA", CONTESTED: "STRIJDIG_HA", SINGLE: "ENKEL_HA"}


class ConsensusMap(NovexAlgorithm):
    ID = "consensus"
    TAGS = ["variant", "consensus", "overeenstemming", "concurrentie", "vergelijking"]

    def displayName(self) -> str:
        return tr("Consensuskaart van varianten")

    def group(self) -> str:
        return tr("Doelbereik")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(variant_codes())
        self.addParameter(horizon())
        self.addParameter(QgsProcessingParameterFileDestination(MAP, tr("Consensuskaart"), tr("GeoPackage (*.gpkg)")))
        self.addParameter(table_file(tr("Tabel per functie (CSV)")))
        self.addOutput(QgsProcessingOutputNumber(WHOLE, tr("Grond die een variant gebruikt (ha)")))
        for kind, name in AREAS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr("Grond (ha): {kind}").format(kind=kind)))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.variant_layers import consensus_in_file, support_fields, support_rows, write_consensus

        target = self.parameterAsFileOutput(parameters, MAP, context)
        found = consensus_in_file(
            self.parameterAsString(parameters, PROPOSAL, context),
            codes_in(self.parameterAsString(parameters, VARIANTS, context)),
            self.parameterAsEnumString(parameters, HORIZON, context),
            progress.part(0.0, 0.8),
        )
        progress.step(0.8, tr("Kaart schrijven"))
        write_consensus(found, Path(target))
        for message in found.messages:
            feedback.pushInfo(message)
        columns = [name for name, _kind in support_fields(found)]
        return {
            MAP: target,
            WHOLE: found.area_m2 / HECTARE_M2,
            **{name: found.area_of(kind) / HECTARE_M2 for kind, name in AREAS.items()},
            **self.table(TABLE, columns, support_rows(found), parameters, context),
        }
