"""Make the map sheets of a proposal."""

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, VARIANT, choice, codes, proposal_file, store_file, variant_code

FOLDER, HORIZONS, PERSPECTIVES, FORMATS, DPI = "MAP", "HORIZONS", "PERSPECTIEVEN", "FORMATEN", "DPI"
SHEETS, FILES = "AANTAL_KAARTBEELDEN", "AANTAL_BESTANDEN"
WITH_ACCOUNT, ACCOUNT = "MET_VERANTWOORDING", "VERANTWOORDING"
INTEGRAL = "integraal"
_FORMATS = ("pdf", "png")


class MapSheets(NovexAlgorithm):
    ID = "kaartbeelden"
    TAGS = ["kaart", "layout", "pdf", "a3"]

    def displayName(self) -> str:
        return tr("Kaartbeelden")

    def group(self) -> str:
        return tr("Uitvoer")

    def flags(self):
        # A layout renders through the project's own objects, which belong to the main thread.
        # (The stubs only know the name of a newer QGIS.)
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # type: ignore[attr-defined]

    def initAlgorithm(self, configuration=None) -> None:
        perspectives = [INTEGRAL, *codes("perspectief")]
        self.addParameter(proposal_file())
        self.addParameter(store_file())
        self.addParameter(variant_code())
        self.addParameter(
            choice(HORIZONS, tr("Horizons"), codes("horizon"), default=["2030", "2050"], multiple=True)
        )
        self.addParameter(
            choice(PERSPECTIVES, tr("Perspectieven"), perspectives, default=perspectives, multiple=True)
        )
        self.addParameter(choice(FORMATS, tr("Bestanden"), _FORMATS, default=list(_FORMATS), multiple=True))
        self.addParameter(
            QgsProcessingParameterNumber(
                DPI, tr("Beeldpunten per inch"), QgsProcessingParameterNumber.Type.Integer, 150, False, 50, 600
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(WITH_ACCOUNT, tr("Met de verantwoording van de basisset (PDF)"), True)
        )
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor de kaartbeelden")))
        self.addOutput(QgsProcessingOutputNumber(SHEETS, tr("Aantal kaartbeelden")))
        self.addOutput(QgsProcessingOutputNumber(FILES, tr("Aantal bestanden")))
        self.addOutput(QgsProcessingOutputFile(ACCOUNT, tr("Verantwoording van de basisset")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.sheets import SheetRequest, export_account, export_all

        folder = self.parameterAsString(parameters, FOLDER, context)
        request = SheetRequest(
            proposal_path=self.parameterAsString(parameters, PROPOSAL, context),
            store_path=self.parameterAsString(parameters, STORE, context),
            out_dir=folder,
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizons=tuple(self.parameterAsEnumStrings(parameters, HORIZONS, context)),
            perspectives=tuple(self.parameterAsEnumStrings(parameters, PERSPECTIVES, context)),
            formats=tuple(self.parameterAsEnumStrings(parameters, FORMATS, context)),
            dpi=self.parameterAsInt(parameters, DPI, context),
        )
        made = export_all(request, progress)
        for sheet in made:
            feedback.pushInfo(f"{sheet.title} (1:{sheet.scale:.0f})")
        wanted = self.parameterAsBoolean(parameters, WITH_ACCOUNT, context)
        account = {ACCOUNT: str(export_account(request))} if wanted else {}
        return {FOLDER: folder, SHEETS: len(made), FILES: sum(len(sheet.files) for sheet in made), **account}
