"""Make the PDF of a sketchbook."""

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, proposal_file

PAPER, PDF, PAGES = "PAPIER", "PDF", "AANTAL_BLADZIJDEN"
SIZES = ["A4", "A3"]


class MakeSketchbook(NovexAlgorithm):
    ID = "schetsboek"
    TAGS = ["atelier", "momentopname", "pdf", "schets"]

    def displayName(self) -> str:
        return tr("Schetsboek als PDF")

    def group(self) -> str:
        return tr("Uitvoer")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        paper = QgsProcessingParameterEnum(PAPER, tr("Papier"), SIZES, defaultValue="A4", usesStaticStrings=True)
        self.addParameter(paper)
        self.addParameter(QgsProcessingParameterFileDestination(PDF, tr("Schetsboek"), tr("PDF-bestanden (*.pdf)")))
        self.addOutput(QgsProcessingOutputNumber(PAGES, tr("Aantal bladzijden")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.sketchbook import book_folder, pages
        from ..adapters.sketchbook_pdf import write_pdf

        proposal = Path(self.parameterAsString(parameters, PROPOSAL, context))
        found, unread = pages(book_folder(proposal))
        for name in unread:
            feedback.reportError(tr("{file} is niet te lezen en doet niet mee.").format(file=name))
        target = Path(self.parameterAsFileOutput(parameters, PDF, context))
        size = self.parameterAsEnumString(parameters, PAPER, context)
        write_pdf(found, target, size=size, progress=progress)
        return {PDF: str(target), PAGES: len(found)}
