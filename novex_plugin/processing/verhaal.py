"""Make the story page of a proposal from a folder of its map sheets."""

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, proposal_file, store_file

FOLDER, PAGE, SHEETS = "MAP", "PAGINA", "AANTAL_KAARTBEELDEN"


class MakeStory(NovexAlgorithm):
    ID = "verhaal"
    TAGS = ["html", "pagina", "kaartbeelden", "presentatie"]

    def displayName(self) -> str:
        return tr("Verhaalpagina")

    def group(self) -> str:
        return tr("Uitvoer")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(
            QgsProcessingParameterFile(
                FOLDER, tr("Map met de kaartbeelden (PNG)"), QgsProcessingParameterFile.Behavior.Folder
            )
        )
        label = tr("Ingelezen basisset, voor doelen die een deel van het landelijk gebied zijn")
        self.addParameter(store_file(label, optional=True))
        self.addParameter(
            QgsProcessingParameterFileDestination(PAGE, tr("Verhaalpagina"), tr("HTML-bestanden (*.html)"))
        )
        self.addOutput(QgsProcessingOutputNumber(SHEETS, tr("Aantal kaartbeelden")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.story_page import write_story

        made = write_story(
            self.parameterAsString(parameters, PROPOSAL, context),
            self.parameterAsString(parameters, FOLDER, context),
            self.parameterAsFileOutput(parameters, PAGE, context),
            store_path=self.parameterAsString(parameters, STORE, context) or None,
            progress=progress,
        )
        for note in made.notes:
            feedback.pushWarning(note)
        return {PAGE: str(made.path), SHEETS: len(made.sheets)}
