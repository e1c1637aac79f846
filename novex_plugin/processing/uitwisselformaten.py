"""Write the objects of a proposal in the formats of other programs."""

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import HORIZON, PROPOSAL, VARIANT, choice, horizon, proposal_file, variant_code

KINDS, FOLDER, FILES = "FORMATEN", "MAP", "AANTAL_BESTANDEN"
_FORMATS = ("geoparquet", "flatgeobuf", "geojson", "shapefile", "inspire", "pdok")


class ExchangeFormats(NovexAlgorithm):
    ID = "uitwisselformaten"
    TAGS = ["geojson", "shapefile", "flatgeobuf", "geoparquet", "inspire", "hilucs", "plu", "export"]

    def displayName(self) -> str:
        return tr("Andere uitwisselformaten")

    def group(self) -> str:
        return tr("Uitvoer")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(choice(KINDS, tr("Formaten"), _FORMATS, default=list(_FORMATS), multiple=True))
        self.addParameter(variant_code())
        self.addParameter(horizon())
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor de bestanden")))
        self.addOutput(QgsProcessingOutputNumber(FILES, tr("Aantal bestanden")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.exchange_formats import make_format_files

        made = make_format_files(
            self.parameterAsString(parameters, PROPOSAL, context),
            self.parameterAsString(parameters, FOLDER, context),
            formats=tuple(self.parameterAsEnumStrings(parameters, KINDS, context)),
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            progress=progress,
        )
        for message in made.messages:
            feedback.pushWarning(message)
        return {FOLDER: str(made.folder), FILES: len(made.files)}
