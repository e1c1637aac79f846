"""Make the report of a check: HTML, PDF and tables."""

from datetime import date

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, choice, codes, proposal_file, store_file

SCOPE, OBJECT, VARIANTS, HORIZONS, FORMATS, DATE, FOLDER = (
    "SOORT", "OBJECT", "VARIANTEN", "HORIZONS", "FORMATEN", "DATUM", "MAP",
)  # fmt: skip
FILES, NAMES = "AANTAL_BESTANDEN", "BESTANDEN"
_SCOPES = ("object", "variant", "voorstel")
_FORMATS = ("html", "pdf", "csv", "xlsx")
ALL = "alle"


class CheckReport(NovexAlgorithm):
    ID = "toetsrapport"
    TAGS = ["toets", "rapport", "pdf", "html", "xlsx", "bevindingen", "conflict"]

    def displayName(self) -> str:
        return tr("Toetsrapport")

    def group(self) -> str:
        return tr("Toetsen")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_file(optional=True))
        self.addParameter(choice(SCOPE, tr("Rapport over"), _SCOPES, default="variant"))
        self.addParameter(QgsProcessingParameterString(OBJECT, tr("Kenmerk (uuid) van het object"), optional=True))
        self.addParameter(
            QgsProcessingParameterString(
                VARIANTS, tr("Codes van varianten, met komma's (leeg: basis; alle: alles)"), optional=True
            )
        )
        self.addParameter(choice(HORIZONS, tr("Horizons"), codes("horizon"), default=["2030"], multiple=True))
        self.addParameter(
            choice(FORMATS, tr("Bestanden"), _FORMATS, default=["html", "pdf"], multiple=True)
        )
        self.addParameter(QgsProcessingParameterString(DATE, tr("Datum op het rapport (leeg: vandaag)"), optional=True))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor het rapport")))
        self.addOutput(QgsProcessingOutputNumber(FILES, tr("Aantal bestanden")))
        self.addOutput(QgsProcessingOutputString(NAMES, tr("Namen van de bestanden")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.report import ReportRequest, make_report

        folder = self.parameterAsString(parameters, FOLDER, context)
        named = [code.strip() for code in self.parameterAsString(parameters, VARIANTS, context).split(",")]
        scope = self.parameterAsEnumString(parameters, SCOPE, context)
        request = ReportRequest(
            proposal_path=self.parameterAsString(parameters, PROPOSAL, context),
            store_path=self.parameterAsString(parameters, STORE, context) or None,
            out_dir=folder,
            date=self.parameterAsString(parameters, DATE, context) or date.today().isoformat(),
            scope=scope,
            object_uuid=self.parameterAsString(parameters, OBJECT, context),
            variants=None if ALL in named or (scope == "voorstel" and named == [""]) else tuple(named),
            horizons=tuple(self.parameterAsEnumStrings(parameters, HORIZONS, context)),
            formats=tuple(self.parameterAsEnumStrings(parameters, FORMATS, context)),
        )
        made = make_report(request, progress)
        for path in made:
            feedback.pushInfo(path.name)
        return {FOLDER: folder, FILES: len(made), NAMES: ";".join(path.name for path in made)}
