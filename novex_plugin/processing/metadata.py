"""Fill in the metadata of a proposal where needed, and write them as ISO 19139 and DCAT-AP."""

from dataclasses import replace
from typing import Any, Dict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, choice, codes, proposal_file, store_file

LICENCE, SCALE, FOLDER, FILES, LACKING = "LICENTIE", "SCHAAL", "MAP", "AANTAL_BESTANDEN", "ONTBREEKT"
EMPTY = "-"
# Parameter: field of the header, and whether it takes more than one line.
TEXTS = {
    "SAMENVATTING": ("summary", True), "TREFWOORDEN": ("keywords", False), "GEBRUIKSBEPERKING": ("use_limits", True),
    "EMAIL": ("email", False), "WEBSITE": ("website", False), "TOTSTANDKOMING": ("lineage", True),
}  # fmt: skip


class ProposalMetadata(NovexAlgorithm):
    ID = "metadata"
    TAGS = ["metadata", "iso 19115", "iso 19139", "dcat", "georegister", "licentie"]

    def displayName(self) -> str:
        return tr("Metadata")

    def group(self) -> str:
        return tr("Uitvoer")

    def initAlgorithm(self, configuration=None) -> None:
        labels = {
            "SAMENVATTING": tr("Samenvatting"), "TREFWOORDEN": tr("Trefwoorden, met komma's"),
            "GEBRUIKSBEPERKING": tr("Gebruiksbeperking"), "EMAIL": tr("E-mailadres"), "WEBSITE": tr("Website"),
            "TOTSTANDKOMING": tr("Totstandkoming"),
        }  # fmt: skip
        self.addParameter(proposal_file())
        self.addParameter(store_file(optional=True))
        for name, (_field, long) in TEXTS.items():
            self.addParameter(QgsProcessingParameterString(name, labels[name], multiLine=long, optional=True))
        self.addParameter(choice(LICENCE, tr("Licentie"), codes("licentie"), optional=True))
        label = tr("Schaal (noemer)")
        self.addParameter(QgsProcessingParameterNumber(SCALE, label, optional=True, minValue=100, maxValue=10_000_000))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor de metadata")))
        self.addOutput(QgsProcessingOutputNumber(FILES, tr("Aantal bestanden")))
        self.addOutput(QgsProcessingOutputString(LACKING, tr("Wat nog ontbreekt")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.geopackage import open_proposal, validate_proposal
        from ..adapters.package_metadata import write_metadata
        from ..core.metadata.describe import lacking
        from ..core.metadata.record import Facts

        proposal = open_proposal(self.parameterAsString(parameters, PROPOSAL, context))
        header = proposal.header()
        changed = replace(header, **self._given(parameters, context))
        if changed != header:
            proposal.set_header(changed)
        store = self.parameterAsString(parameters, STORE, context) or None
        folder = self.parameterAsString(parameters, FOLDER, context)
        made = write_metadata(proposal.path, folder, store, validate_proposal(proposal.path), progress)
        missing = "; ".join(lacking(Facts(changed)))
        if missing:
            feedback.pushWarning(tr("Ontbreekt nog: {what}.").format(what=missing))
        for path in made:
            feedback.pushInfo(path.name)
        return {FOLDER: folder, FILES: len(made), LACKING: missing}

    def _given(self, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
        """What is to change: a field that was left out stays as it is, a dash makes it empty."""
        found: Dict[str, Any] = {}
        for name, (field, _long) in TEXTS.items():
            text = self.parameterAsString(parameters, name, context).strip()
            if text:
                found[field] = "" if text == EMPTY else text
        licence = self.parameterAsEnumString(parameters, LICENCE, context) if parameters.get(LICENCE) else ""
        if licence:
            found["licence"] = licence
        if parameters.get(SCALE) is not None:
            found["scale"] = self.parameterAsInt(parameters, SCALE, context)
        return found
