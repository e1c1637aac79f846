"""Make a folder that QGIS Server serves as WMS, WFS and OGC API Features."""

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import HORIZON, VARIANT, choice, codes, variant_code

SOURCE, FOLDER, PROJECT, LAYERS = "BRON", "MAP", "PROJECT", "AANTAL_LAGEN"
TITLE, ABSTRACT, ORGANISATION, CONTACT, ADDRESS = "TITEL", "SAMENVATTING", "ORGANISATIE", "CONTACT", "ADRES"


class Publish(NovexAlgorithm):
    ID = "publiceer"
    TAGS = ["wms", "wfs", "ogc api", "qgis server", "dienst", "monitoring", "digital twin"]

    def displayName(self) -> str:
        return tr("Publiceren als kaartdienst")

    def group(self) -> str:
        return tr("Uitvoer")

    def flags(self):
        # A project with layers is made, and those belong to the main thread.
        # (The stubs only know the name of a newer QGIS.)
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # type: ignore[attr-defined]

    def initAlgorithm(self, configuration=None) -> None:
        label = tr("Voorstel (GeoPackage), pakket (zip) of landelijk GeoPackage")
        kinds = tr("Voorstellen en pakketten (*.gpkg *.zip)")
        self.addParameter(QgsProcessingParameterFile(SOURCE, label, fileFilter=kinds))
        self.addParameter(variant_code())
        years = [code for code in codes("horizon") if code.isdigit()]
        self.addParameter(choice(HORIZON, tr("Horizon (leeg: alle)"), years, optional=True, multiple=True))
        for name, label in (
            (TITLE, tr("Titel (leeg: die van het voorstel)")), (ABSTRACT, tr("Samenvatting (leeg: uit het voorstel)")),
            (ORGANISATION, tr("Organisatie (leeg: die van het voorstel)")),
            (CONTACT, tr("Contact, een e-mailadres (leeg: dat van het voorstel)")),
            (ADDRESS, tr("Adres van de dienst, als dat al bekend is")),
        ):  # fmt: skip
            self.addParameter(QgsProcessingParameterString(name, label, optional=True))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor de publicatie")))
        self.addOutput(QgsProcessingOutputFile(PROJECT, tr("Project voor QGIS Server")))
        self.addOutput(QgsProcessingOutputNumber(LAYERS, tr("Aantal lagen")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.publish_project import PublishRequest, publish_project

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        made = publish_project(
            PublishRequest(
                source=Path(text(SOURCE)), folder=Path(text(FOLDER)), variant=text(VARIANT),
                horizons=tuple(year for year in self.parameterAsEnumStrings(parameters, HORIZON, context) if year),
                title=text(TITLE), abstract=text(ABSTRACT), organisation=text(ORGANISATION), contact=text(CONTACT),
                address=text(ADDRESS),
            ),
            progress,
        )  # fmt: skip
        for layer in made.layers:
            feedback.pushInfo(tr("{name}: {count} objecten").format(name=layer.name, count=layer.objects))
        return {FOLDER: str(made.folder), PROJECT: str(made.project), LAYERS: len(made.layers)}
