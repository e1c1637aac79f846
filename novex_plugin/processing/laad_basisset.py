"""Read reference layers once into a local store."""

from datetime import date as calendar_date
from pathlib import Path
from typing import List, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import HECTARE_M2
from .base import NovexAlgorithm, Parameters, Results
from .parameters import STORE, report_file
from .report import Report

FOLDER, FILE, DATE = "MAP", "BESTAND", "PEILDATUM"
LAYERS, FEATURES, REPAIRED = "AANTAL_LAGEN", "AANTAL_KENMERKEN", "AANTAL_HERSTELD"


class LoadBasisset(NovexAlgorithm):
    ID = "laad_basisset"
    ICON = "basisset"
    TAGS = ["basisset", "referentie", "inlezen", "toetslaag"]

    def displayName(self) -> str:
        return tr("Laad basisset")

    def group(self) -> str:
        return tr("Basisset")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                FOLDER, tr("Map met lagen"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            )
        )
        self.addParameter(QgsProcessingParameterFile(FILE, tr("Of één bestand met lagen"), optional=True))
        self.addParameter(QgsProcessingParameterString(DATE, tr("Peildatum (jjjj-mm-dd)"), optional=True))
        self.addParameter(
            QgsProcessingParameterFileDestination(STORE, tr("Ingelezen basisset"), tr("GeoPackage (*.gpkg)"))
        )
        self.addParameter(report_file())
        self.addOutput(QgsProcessingOutputNumber(LAYERS, tr("Aantal lagen")))
        self.addOutput(QgsProcessingOutputNumber(FEATURES, tr("Aantal kenmerken")))
        self.addOutput(QgsProcessingOutputNumber(REPAIRED, tr("Aantal herstelde kenmerken")))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        folder, file = (self.parameterAsString(parameters, name, context) for name in (FOLDER, FILE))
        if bool(folder) == bool(file):
            return tr("Kies óf een map óf een bestand met lagen.")
        return date_problem(self.parameterAsString(parameters, DATE, context))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.basisset import prepare

        source = self.parameterAsString(parameters, FOLDER, context) or self.parameterAsString(
            parameters, FILE, context
        )
        target = self.parameterAsFileOutput(parameters, STORE, context)
        date = self.parameterAsString(parameters, DATE, context)
        made, told = prepare(Path(source), Path(target), progress, date=date)
        messages = self.tell(feedback, told)
        return {
            STORE: target,
            **self.written(self._report(made.layers, messages), parameters, context),
            LAYERS: len(made.layers),
            FEATURES: sum(layer.kept for layer in made.layers),
            REPAIRED: sum(layer.repaired for layer in made.layers),
        }

    def _report(self, layers, messages: List[str]) -> Report:
        columns = [tr("Laag"), tr("Gelezen"), tr("Bewaard"), tr("Hersteld"), tr("Weggelaten"), tr("Ha voor"),
                   tr("Ha na"), tr("Opmerkingen")]  # fmt: skip
        rows = [
            (layer.title, layer.read, layer.kept, layer.repaired, layer.dropped, layer.area_before / HECTARE_M2,
             layer.area_after / HECTARE_M2, "; ".join(layer.notes))
            for layer in layers
        ]  # fmt: skip
        return Report(tr("Basisset ingelezen")).table(columns, rows).items(messages)


def date_problem(text: str) -> str:
    """Why a text is no date, or an empty text."""
    try:
        calendar_date.fromisoformat(text or "2000-01-01")
    except ValueError:
        return tr("'{text}' is geen datum; schrijf hem als jjjj-mm-dd.").format(text=text)
    return ""
