"""Pack a proposal as the dataset that is handed over."""


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
from .parameters import (
    HORIZON,
    PROPOSAL,
    STORE,
    VARIANT,
    choice,
    horizon,
    proposal_file,
    store_file,
    variant_code,
)

SHEETS, PACKAGE, FILES, DOCUMENTS = "KAARTBEELDEN", "PAKKET", "AANTAL_BESTANDEN", "DOCUMENTEN"
_DOCUMENTS = ("rapport", "bijlage")


class MakePackage(NovexAlgorithm):
    ID = "pakket"
    TAGS = ["zip", "dataset", "aanlevering", "uitwisselmodel"]

    def displayName(self) -> str:
        return tr("Datapakket")

    def group(self) -> str:
        return tr("Uitvoer")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_file(optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                SHEETS, tr("Map met kaartbeelden"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            )
        )
        self.addParameter(variant_code())
        self.addParameter(horizon())
        self.addParameter(
            choice(DOCUMENTS, tr("Documenten erbij"), _DOCUMENTS, default=list(_DOCUMENTS), optional=True,
                   multiple=True)
        )
        self.addParameter(QgsProcessingParameterFileDestination(PACKAGE, tr("Pakket"), tr("ZIP-bestanden (*.zip)")))
        self.addOutput(QgsProcessingOutputNumber(FILES, tr("Aantal bestanden in het pakket")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.package import make_package
        from ..adapters.totals import run_totals

        proposal = self.parameterAsString(parameters, PROPOSAL, context)
        store = self.parameterAsString(parameters, STORE, context) or None
        totals = run_totals(
            proposal,
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            store_path=store,
            progress=progress.part(0.0, 0.3),
        )
        made = make_package(
            proposal,
            self.parameterAsFileOutput(parameters, PACKAGE, context),
            store_path=store,
            sheets_dir=self.parameterAsString(parameters, SHEETS, context) or None,
            totals=totals,
            documents=[name for name in self.parameterAsEnumStrings(parameters, DOCUMENTS, context) if name],
            progress=progress.part(0.3, 1.0),
        )
        return {PACKAGE: str(made.path), FILES: len(made.files)}
