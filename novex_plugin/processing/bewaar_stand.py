"""Keep a named state of a proposal."""

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, proposal_file

NAME, NOTE, FILE, HASH = "NAAM", "OPMERKING", "BESTAND", "SHA256"


class KeepState(NovexAlgorithm):
    ID = "bewaar_stand"
    ICON = "momentopname"
    TAGS = ["stand", "ijkmoment", "bewaren", "versie", "momentopname"]

    def displayName(self) -> str:
        return tr("Bewaar een stand van het voorstel")

    def group(self) -> str:
        return tr("Voorstel")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(QgsProcessingParameterString(NAME, tr("Naam van de stand")))
        self.addParameter(QgsProcessingParameterString(NOTE, tr("Opmerking"), optional=True))
        self.addOutput(QgsProcessingOutputString(FILE, tr("Bestand van de stand")))
        self.addOutput(QgsProcessingOutputString(HASH, tr("Controlegetal (sha256)")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.edit_stamps import current_user
        from ..adapters.geopackage import open_proposal
        from ..adapters.states import keep_state

        kept = keep_state(
            open_proposal(self.parameterAsString(parameters, PROPOSAL, context)),
            self.parameterAsString(parameters, NAME, context), by=current_user(),
            note=self.parameterAsString(parameters, NOTE, context),
        )  # fmt: skip
        feedback.pushInfo(tr("De stand '{name}' is bewaard.").format(name=kept.title))
        return {FILE: str(kept.path), HASH: kept.sha256}
