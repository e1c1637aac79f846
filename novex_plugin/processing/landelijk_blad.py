"""Make map sheets of the whole country: of an outcome of the adder, or of packages that are added up for it."""

from pathlib import Path
from typing import Any, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.sheets.paper import ORIENTATIONS, PORTRAIT, SIZES_MM
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import VARIANT, choice, codes

ADDED, PACKAGES, FOLDER = "OPTELLING", "PAKKETTEN", "MAP_MET_PAKKETTEN"
HORIZONS, PERSPECTIVES, FORMATS, DPI = "HORIZONS", "PERSPECTIEVEN", "FORMATEN", "DPI"
SIZE, ORIENTATION, STATUS, OUTLINES, LAYERED, RESULT = (
    "PAPIER", "STAND", "STATUS", "PROVINCIEGRENZEN", "GELAAGD", "MAP",
)  # fmt: skip
SHEETS, OBJECTS = "AANTAL_KAARTBEELDEN", "AANTAL_OBJECTEN"
INTEGRAL = "integraal"
_FORMATS = ("pdf", "png", "svg", "tif")
_STATUSES = ("concept", "ijkmoment", "definitief")


class NationalSheets(NovexAlgorithm):
    ID = "landelijk_blad"
    ICON = "kaartbeelden"
    TAGS = ["kaart", "nationaal", "legenda", "twaalf", "pakketten", "optellen"]

    def displayName(self) -> str:
        return tr("Landelijk kaartbeeld")

    def group(self) -> str:
        return tr("Uitvoer")

    def flags(self):
        # A layout renders through the project's own objects, which belong to the main thread.
        # (The stubs only know the name of a newer QGIS.)
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # type: ignore[attr-defined]

    def initAlgorithm(self, configuration=None) -> None:
        self._ask_what()
        themes = [INTEGRAL, *codes("perspectief")]
        years = [code for code in codes("horizon") if code.isdigit()]
        self.addParameter(choice(HORIZONS, tr("Horizons (leeg: alle)"), years, optional=True, multiple=True))
        self.addParameter(choice(PERSPECTIVES, tr("Thema's"), themes, default=[INTEGRAL], multiple=True))
        self.addParameter(choice(FORMATS, tr("Bestanden"), _FORMATS, default=["pdf", "png"], multiple=True))
        number = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(QgsProcessingParameterNumber(DPI, tr("Beeldpunten per inch"), number, 150, False, 50, 600))
        self.addParameter(choice(SIZE, tr("Papier"), list(SIZES_MM), default="A3"))
        self.addParameter(choice(ORIENTATION, tr("Stand"), ORIENTATIONS, default=PORTRAIT))
        self.addParameter(choice(STATUS, tr("Status"), _STATUSES, default="concept"))
        self.addParameter(QgsProcessingParameterBoolean(LAYERED, tr("PDF met lagen die aan en uit kunnen"), True))
        label, kinds = tr("Provinciegrenzen (GeoJSON in RD New met eigenschap code)"), tr("GeoJSON (*.geojson *.json)")
        self.addParameter(QgsProcessingParameterFile(OUTLINES, label, optional=True, fileFilter=kinds))
        self.addParameter(QgsProcessingParameterFolderDestination(RESULT, tr("Map voor de kaartbeelden")))
        self.addOutput(QgsProcessingOutputNumber(SHEETS, tr("Aantal kaartbeelden")))
        self.addOutput(QgsProcessingOutputNumber(OBJECTS, tr("Aantal objecten")))

    def _ask_what(self) -> None:
        label, kinds = tr("Uitkomst van het optellen (nederland.gpkg)"), tr("GeoPackage (*.gpkg)")
        self.addParameter(QgsProcessingParameterFile(ADDED, label, optional=True, fileFilter=kinds))
        files = QgsProcessing.SourceType.TypeFile
        label = tr("Of pakketten (zip) of voorstellen (GeoPackage), die dan eerst worden opgeteld")
        self.addParameter(QgsProcessingParameterMultipleLayers(PACKAGES, label, files, optional=True))
        behaviour = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(FOLDER, tr("Of een map met pakketten"), behaviour, optional=True))
        label = tr("Varianten bij pakketten: voorkeur, basis, of per provincie zoals PV25=A;PV26=B")
        self.addParameter(QgsProcessingParameterString(VARIANT, label, "voorkeur", optional=True))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        added, packages = self._text(ADDED, parameters, context), self._packages(parameters, context)
        if bool(added) == bool(packages):
            return tr("Kies de uitkomst van het optellen, of pakketten (los of in een map); een van beide.")
        return None

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.national_sheet import NationalRequest, NationalRun

        folder = self._text(RESULT, parameters, context)
        source = self._text(ADDED, parameters, context) or self._added(parameters, context, feedback, progress)
        run = NationalRun(NationalRequest(
            source, folder, horizons=tuple(self.parameterAsEnumStrings(parameters, HORIZONS, context)),
            perspectives=tuple(self.parameterAsEnumStrings(parameters, PERSPECTIVES, context)),
            formats=tuple(self.parameterAsEnumStrings(parameters, FORMATS, context)),
            dpi=self.parameterAsInt(parameters, DPI, context),
            size=self.parameterAsEnumString(parameters, SIZE, context),
            orientation=self.parameterAsEnumString(parameters, ORIENTATION, context),
            status=self.parameterAsEnumString(parameters, STATUS, context),
            outlines=self._text(OUTLINES, parameters, context) or None,
            layered=self.parameterAsBoolean(parameters, LAYERED, context),
        ))  # fmt: skip
        run.all_steps(progress.part(0.5, 1.0))
        for sheet in run.results:
            if sheet.error:
                feedback.reportError(f"{sheet.code}: {sheet.error}")
            else:
                said = f" {sheet.note}" if sheet.note else ""
                feedback.pushInfo(f"{sheet.code}: {sheet.title} (1:{sheet.scale:.0f}).{said}")
        made = [sheet for sheet in run.results if sheet.files]
        return {RESULT: folder, SHEETS: len(made), OBJECTS: len(run.national.objects)}

    def _added(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Any:
        """Add the packages up first; tables, report and GeoPackage come beside the sheets."""
        from ..core.exchange.adder_files import add_up_files, read_outlines, write_results
        from ..core.exchange.adder_gate import choice_in_words

        outlines = self._text(OUTLINES, parameters, context)
        words = self._text(VARIANT, parameters, context).split(";")
        addition = add_up_files(
            self._packages(parameters, context),
            horizons=[year for year in self.parameterAsEnumStrings(parameters, HORIZONS, context) if year],
            choice=choice_in_words([word for word in words if word.strip()]),
            outlines=read_outlines(outlines) if outlines else None,
            progress=progress.part(0.0, 0.5),
        )
        for message in addition.messages:
            feedback.pushWarning(message)
        folder = self._text(RESULT, parameters, context)
        write_results(addition, folder)
        return folder

    def _text(self, name: str, parameters: Parameters, context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, name, context)).strip()

    def _packages(self, parameters: Parameters, context: QgsProcessingContext) -> List[Path]:
        """The files, and the folder, that were chosen."""
        files = self.parameterAsFileList(parameters, PACKAGES, context) if parameters.get(PACKAGES) else []
        folder = self._text(FOLDER, parameters, context)
        return [Path(each) for each in (*files, folder) if each]
