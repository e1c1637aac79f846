"""Apply or explain outside the panel: the statements of a proposal as a table, out and in again."""

from typing import Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, proposal_file, store_file

SOURCE, TABLE, TAKE_OVER = "INVOER", "TABEL", "NEEM_OVER"
READ, TAKEN, OPEN = "INGELEZEN", "OVERGENOMEN", "AANTAL_OPEN"
APPLIED, EXPLAINED = "AANTAL_TOEGEPAST", "AANTAL_UITGELEGD"


class ApplyOrExplain(NovexAlgorithm):
    ID = "leg_uit"
    TAGS = ["basisset", "pas toe", "leg uit", "verantwoording", "csv"]

    def displayName(self) -> str:
        return tr("Pas toe of leg uit")

    def group(self) -> str:
        return tr("Basisset")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_file(optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                SOURCE, tr("Tabel om in te lezen (CSV met LAAG, TOEGEPAST, REDEN, VERVANGING)"), optional=True
            )
        )
        self.addParameter(QgsProcessingParameterBoolean(TAKE_OVER, tr("Neem over wat is geladen"), False))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                TABLE, tr("Tabel met de stand van elke laag"), tr("CSV-bestanden (*.csv)"), optional=True,
                createByDefault=True,
            )
        )  # fmt: skip
        for name, label in _numbers():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        take_over = self.parameterAsBoolean(parameters, TAKE_OVER, context)
        if take_over and not self.parameterAsString(parameters, STORE, context):
            return tr("Kies de ingelezen basisset waarvan u wilt overnemen wat is geladen.")
        return None

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters import statements
        from ..core.catalogue.explain import open_points, sentence, summary

        proposal = self.parameterAsString(parameters, PROPOSAL, context)
        store = self.parameterAsString(parameters, STORE, context) or None
        source = self.parameterAsString(parameters, SOURCE, context)
        progress.step(0.0, tr("Pas toe of leg uit lezen"))
        read = statements.import_statements(proposal, source) if source else 0
        take = self.parameterAsBoolean(parameters, TAKE_OVER, context)
        taken = statements.record_stored(proposal, store) if take else 0
        progress.step(0.6, tr("Tabel schrijven"))
        path = self.parameterAsFileOutput(parameters, TABLE, context)
        written = {TABLE: str(statements.export_statements(proposal, path, store))} if path else {}
        found = statements.current_statements(proposal, store)
        count = summary(found)
        feedback.pushInfo(f"{sentence(count)}.")
        for line in open_points(found):
            feedback.pushWarning(line)
        return {**written, READ: read, TAKEN: taken, APPLIED: count.applied, EXPLAINED: count.explained,
                OPEN: count.open}  # fmt: skip


def _numbers() -> Tuple[Tuple[str, str], ...]:
    return (
        (READ, tr("Ingelezen uitspraken")),
        (TAKEN, tr("Overgenomen uit de basisset")),
        (APPLIED, tr("Toegepaste lagen")),
        (EXPLAINED, tr("Uitgelegde lagen")),
        (OPEN, tr("Lagen die nog open staan")),
    )
