"""Make the files that land-use models read."""

from typing import Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..core.errors import NovexError
from ..core.exchange.sector_areas import years_in
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, VARIANT, choice, proposal_file, store_file, variant_code

YEARS, SIZES, FOLDER = "JAREN", "CELMATEN", "MAP"
RASTERS, INDEX, TOWNS = "AANTAL_RASTERS", "OVERZICHT", "GEMEENTEN"
_SIZES = ("25", "100")


class ModelRasters(NovexAlgorithm):
    ID = "modelbestanden"
    TAGS = ["raster", "geotiff", "cog", "pbl", "ruimtescanner", "model", "gemeente"]

    def displayName(self) -> str:
        return tr("Bestanden voor modellen")

    def group(self) -> str:
        return tr("Uitvoer")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_file(tr("Ingelezen basisset, voor de gemeenten"), optional=True))
        self.addParameter(variant_code())
        self.addParameter(QgsProcessingParameterString(YEARS, tr("Modeljaren, met komma's"), "2030, 2050"))
        self.addParameter(choice(SIZES, tr("Celmaten (m)"), _SIZES, default=list(_SIZES), multiple=True))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor de bestanden")))
        self.addOutput(QgsProcessingOutputNumber(RASTERS, tr("Aantal rasters")))
        self.addOutput(QgsProcessingOutputFile(INDEX, tr("Overzicht van de rasters (CSV)")))
        self.addOutput(QgsProcessingOutputFile(TOWNS, tr("Oppervlakte per gemeente (CSV)")))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        try:
            years_in(self.parameterAsString(parameters, YEARS, context))
        except NovexError as error:
            return f"{error.message} {error.hint}"
        return None

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.model_files import make_model_files

        made = make_model_files(
            self.parameterAsString(parameters, PROPOSAL, context),
            self.parameterAsString(parameters, FOLDER, context),
            years=years_in(self.parameterAsString(parameters, YEARS, context)),
            sizes_m=tuple(int(size) for size in self.parameterAsEnumStrings(parameters, SIZES, context)),
            variant=self.parameterAsString(parameters, VARIANT, context),
            store_path=self.parameterAsString(parameters, STORE, context) or None,
            progress=progress,
        )
        for message in made.messages:
            feedback.pushWarning(message)
        return {FOLDER: str(made.folder), RASTERS: len(made.rasters), INDEX: str(made.index), TOWNS: str(made.towns)}
