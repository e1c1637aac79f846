"""Agreements of a proposal: read from a table, made into the annex, compared with an earlier proposal."""

from datetime import date

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, choice, proposal_file, store_file

SOURCE, EARLIER, FORMATS, DATE, FOLDER = "INVOER", "EERDER", "FORMATEN", "DATUM", "MAP"
NEW, CHANGED, REFUSED, NAMES = "AANTAL_NIEUW", "AANTAL_GEWIJZIGD", "AANTAL_GEWEIGERD", "BESTANDEN"
ADDED_SINCE, CHANGED_SINCE, ENDED_SINCE = "SINDS_TOEGEVOEGD", "SINDS_GEWIJZIGD", "SINDS_BEEINDIGD"
_FORMATS = ("odt", "pdf", "html", "csv", "xlsx")


class Agreements(NovexAlgorithm):
    ID = "afspraken"
    TAGS = ["afspraak", "arrangement", "bijlage", "departement", "odt", "pdf", "csv", "xlsx", "vergelijking"]

    def displayName(self) -> str:
        return tr("Afspraken en afsprakenbijlage")

    def group(self) -> str:
        return tr("Uitvoer")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(
            QgsProcessingParameterFile(
                SOURCE, tr("Tabel om eerst in te lezen (CSV, XLSX of ODS)"), optional=True,
                fileFilter=tr("Tabellen (*.csv *.txt *.xlsx *.ods)"),
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterFile(EARLIER, tr("Eerder voorstel, stand of pakket om mee te vergelijken"),
                                       fileFilter=tr("Voorstellen en pakketten (*.gpkg *.zip)"), optional=True)
        )  # fmt: skip
        self.addParameter(store_file(tr("Basisset voor de ondergrond van de kaarten"), optional=True))
        self.addParameter(choice(FORMATS, tr("Bestanden"), _FORMATS, default=["odt", "pdf"], multiple=True))
        self.addParameter(QgsProcessingParameterString(DATE, tr("Datum op de bijlage (leeg: vandaag)"), optional=True))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor de bijlage")))
        for name, label in (
            (NEW, tr("Nieuw ingelezen")), (CHANGED, tr("Gewijzigd door het inlezen")),
            (REFUSED, tr("Regels niet overgenomen")), (ADDED_SINCE, tr("Toegevoegd sinds het eerdere voorstel")),
            (CHANGED_SINCE, tr("Gewijzigd sinds het eerdere voorstel")),
            (ENDED_SINCE, tr("Beëindigd sinds het eerdere voorstel")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString(NAMES, tr("Namen van de bestanden")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.agreements import AnnexRequest, make_annex

        proposal = self.parameterAsString(parameters, PROPOSAL, context)
        earlier = self.parameterAsString(parameters, EARLIER, context)
        folder = self.parameterAsString(parameters, FOLDER, context)
        read = self._read(proposal, self.parameterAsString(parameters, SOURCE, context), feedback)
        compared = self._compared(proposal, earlier, feedback)
        request = AnnexRequest(
            proposal_path=proposal, out_dir=folder, earlier_path=earlier or None,
            store_path=self.parameterAsString(parameters, STORE, context) or None,
            date=self.parameterAsString(parameters, DATE, context) or date.today().isoformat(),
            formats=tuple(self.parameterAsEnumStrings(parameters, FORMATS, context)),
        )  # fmt: skip
        made = make_annex(request, progress)
        for path in made:
            feedback.pushInfo(path.name)
        return {FOLDER: folder, NAMES: ";".join(path.name for path in made), **read, **compared}

    @staticmethod
    def _read(proposal: str, source: str, feedback: QgsProcessingFeedback) -> Results:
        if not source:
            return {NEW: 0, CHANGED: 0, REFUSED: 0}
        from ..adapters.agreements import import_agreements

        plan = import_agreements(proposal, source)
        for one in plan.remarks:
            feedback.pushWarning(str(one))
        feedback.pushInfo(plan.sentence())
        return {NEW: len(plan.added), CHANGED: len(plan.changed), REFUSED: len(plan.refused)}

    @staticmethod
    def _compared(proposal: str, earlier: str, feedback: QgsProcessingFeedback) -> Results:
        if not earlier:
            return {}
        from ..adapters.agreements import compare_with
        from ..adapters.geopackage import open_proposal
        from ..core.agreements.compare import ADDED, ENDED
        from ..core.agreements.compare import CHANGED as IS_CHANGED
        from ..core.agreements.cycle import Cycle

        found = compare_with(open_proposal(proposal), earlier)
        feedback.pushInfo(found.sentence())
        feedback.pushInfo(Cycle(found).sentence())
        kinds = {ADDED_SINCE: ADDED, CHANGED_SINCE: IS_CHANGED, ENDED_SINCE: ENDED}
        return {name: len(found.of(kind)) for name, kind in kinds.items()}
