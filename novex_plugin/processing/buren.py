"""Read the objects of a neighbouring province's proposal into ours, or take them away again."""

from pathlib import Path
from typing import List, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..core.model.codelists import has_code
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import (
    HORIZON,
    PROPOSAL,
    STORE,
    VARIANT,
    horizon,
    proposal_file,
    province_store,
    report_file,
)
from .report import Report

NEIGHBOUR, REMOVE = "BUURVOORSTEL", "VERWIJDER"
READ, FAR, SAME = "INGELEZEN", "TE_VER", "OVERGESLAGEN"


class ReadNeighbours(NovexAlgorithm):
    ID = "buren"
    TAGS = ["buurprovincie", "grens", "grenseffect", "provincie", "toets"]

    def displayName(self) -> str:
        return tr("Lees objecten van een buurprovincie")

    def group(self) -> str:
        return tr("Toetsen")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(
            QgsProcessingParameterFile(
                NEIGHBOUR, tr("Voorstel of pakket van de buurprovincie"), optional=True,
                fileFilter=tr("Voorstel of pakket (*.gpkg *.zip)"),
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterString(VARIANT, tr("Code van haar variant (leeg: basis)"), optional=True)
        )
        self.addParameter(horizon())
        self.addParameter(province_store())
        self.addParameter(
            QgsProcessingParameterString(REMOVE, tr("Provincies die weg mogen (codes, met komma's)"), optional=True)
        )
        self.addParameter(report_file())
        for name, label in ((READ, tr("Ingelezen")), (FAR, tr("Te ver weg")), (SAME, tr("Overgeslagen"))):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        remove = self._provinces(parameters, context)
        unknown = [code for code in remove if not has_code("provincies", code)]
        if unknown:
            return tr("Deze provinciecodes bestaan niet: {codes}.").format(codes=", ".join(unknown))
        if not remove and not self.parameterAsString(parameters, NEIGHBOUR, context):
            return tr("Geef een voorstel of pakket van een buurprovincie, of codes van provincies die weg mogen.")
        return None

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.geopackage import open_proposal
        from ..adapters.neighbours import keep_neighbours, read_neighbours, remove_neighbours
        from ..adapters.province import province_outline

        own = open_proposal(Path(self.parameterAsString(parameters, PROPOSAL, context)))
        path = self.parameterAsString(parameters, NEIGHBOUR, context)
        reading = None
        if path:
            reading = read_neighbours(
                own, path,
                variant=self.parameterAsString(parameters, VARIANT, context),
                horizon=self.parameterAsEnumString(parameters, HORIZON, context),
                outline=province_outline(self.parameterAsString(parameters, STORE, context)),
                progress=progress,
            )  # fmt: skip
        for province in self._provinces(parameters, context):
            remove_neighbours(own, province)
        if reading is not None:
            keep_neighbours(own, reading)
        messages = reading.messages() if reading is not None else [tr("De genoemde buurprovincies zijn weggehaald.")]
        for text in messages:
            feedback.pushInfo(text)
        return {
            READ: len(reading.objects) if reading is not None else 0,
            FAR: reading.far if reading is not None else 0,
            SAME: len(reading.same) if reading is not None else 0,
            **self.written(self._report(own, messages), parameters, context),
        }

    def _provinces(self, parameters: Parameters, context: QgsProcessingContext) -> List[str]:
        text = self.parameterAsString(parameters, REMOVE, context)
        return [code.strip().upper() for code in text.replace(";", ",").split(",") if code.strip()]

    @staticmethod
    def _report(own, messages: List[str]) -> Report:
        from ..adapters.neighbours import neighbours_in

        report = Report(tr("Buurprovincies")).items(messages)
        return report.table(
            [tr("Provincie"), tr("Voorstel"), tr("Objecten"), tr("Ingelezen op")],
            [(one.name, one.proposal, one.objects, one.read_at[:10]) for one in neighbours_in(own)],
        )
