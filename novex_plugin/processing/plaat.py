"""Make a plate of a proposal at a given extent."""

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import HORIZON, PROPOSAL, STORE, VARIANT, horizon, proposal_file, store_file, variant_code

EXTENT, PNG, PDF = "UITSNEDE", "PNG", "PDF"
RD_NEW = "EPSG:28992"


class MakePlate(NovexAlgorithm):
    ID = "plaat"
    TAGS = ["kaart", "atelier", "a3", "pdf", "png"]

    def displayName(self) -> str:
        return tr("Plaat")

    def group(self) -> str:
        return tr("Uitvoer")

    def flags(self):
        # Small pictures of the legend are pixmaps, which belong to the main thread.
        # (The stubs only know the name of a newer QGIS.)
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # type: ignore[attr-defined]

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_file(optional=True))
        self.addParameter(variant_code())
        self.addParameter(horizon())
        self.addParameter(
            QgsProcessingParameterExtent(EXTENT, tr("Uitsnede (leeg: om alle objecten)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(PNG, tr("Plaat als PNG"), tr("PNG-bestanden (*.png)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(PDF, tr("Plaat als PDF"), tr("PDF-bestanden (*.pdf)"), optional=True)
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.plate_file import write_plate

        box = self.parameterAsExtent(parameters, EXTENT, context, QgsCoordinateReferenceSystem(RD_NEW))
        extent = None if box.isEmpty() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        paths = {name: self.parameterAsFileOutput(parameters, name, context) for name in (PNG, PDF)}
        wanted = {name: Path(path) if path else None for name, path in paths.items()}
        _files, notes = write_plate(
            self.parameterAsString(parameters, PROPOSAL, context),
            self.parameterAsString(parameters, STORE, context) or None,
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            extent=extent, png=wanted[PNG], pdf=wanted[PDF], progress=progress,
        )  # fmt: skip
        for note in notes:
            feedback.pushWarning(note)
        return {name: str(path) for name, path in wanted.items() if path}
