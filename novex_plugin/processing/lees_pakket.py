"""Take a package in as a proposal: what opening a package in the panel does, for scripts and models."""

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results

PACKAGE, OUTPUT, SHEETS = "PAKKET", "UITVOER", "KAARTBEELDEN"
OBJECTS, VARIANT, HORIZON = "AANTAL_OBJECTEN", "VARIANT", "HORIZON"


class TakePackageIn(NovexAlgorithm):
    ID = "lees_pakket"
    ICON = "pakket"
    TAGS = ["pakket", "zip", "inlezen", "uitpakken", "openen", "uitwisselmodel"]

    def displayName(self) -> str:
        return tr("Voorstel uit een pakket")

    def group(self) -> str:
        return tr("Voorstel")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(QgsProcessingParameterFile(PACKAGE, tr("Pakket (zip)"), extension="zip"))
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Voorstel"), tr("GeoPackage (*.gpkg)")))
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                SHEETS, tr("Nieuwe map voor de kaartbeelden"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber(OBJECTS, tr("Aantal objecten")))
        self.addOutput(QgsProcessingOutputString(VARIANT, tr("Variant van de totalen in het pakket")))
        self.addOutput(QgsProcessingOutputString(HORIZON, tr("Horizon van de totalen in het pakket")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.geopackage import open_proposal
        from ..adapters.package_import import import_package

        folder = self.parameterAsString(parameters, SHEETS, context)
        found = import_package(
            self.parameterAsString(parameters, PACKAGE, context),
            self.parameterAsFileOutput(parameters, OUTPUT, context), sheets_dir=folder or None, progress=progress,
        )  # fmt: skip
        if found.upgraded_from:
            text = tr("Het pakket was van uitwisselmodel {version} en is bijgewerkt.")
            feedback.pushInfo(text.format(version=found.upgraded_from))
        results = {OUTPUT: str(found.path), OBJECTS: len(open_proposal(found.path).objects()),
                   VARIANT: found.variant, HORIZON: found.horizon}  # fmt: skip
        return {**results, SHEETS: str(found.sheets)} if found.sheets else results
