"""Make the map of friction points: where claims and reservations pile up."""

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..core.checks.outcomes import HARD
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import (
    HORIZON,
    PROPOSAL,
    STORE,
    TABLE,
    VARIANT,
    horizon,
    proposal_file,
    store_file,
    table_file,
    variant_code,
)

MAP, PIECES, HARD_PIECES, MOST = "SCHUURPUNTEN", "AANTAL_VLAKKEN", "AANTAL_HARD", "HOOGSTE_DRUK"


class PressureMap(NovexAlgorithm):
    ID = "schuurpunten"
    TAGS = ["toets", "stapeling", "ruimtedruk", "conflict", "overlap", "perspectief"]

    def displayName(self) -> str:
        return tr("Schuurpuntenkaart")

    def group(self) -> str:
        return tr("Toetsen")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_file(optional=True))
        self.addParameter(variant_code())
        self.addParameter(horizon())
        self.addParameter(
            QgsProcessingParameterFileDestination(MAP, tr("Schuurpunten"), tr("GeoPackage (*.gpkg)"))
        )
        self.addParameter(table_file(tr("Tabel per paar perspectieven (CSV)")))
        self.addOutput(QgsProcessingOutputNumber(PIECES, tr("Aantal vlakken met meer dan een claim of reservering")))
        self.addOutput(QgsProcessingOutputNumber(HARD_PIECES, tr("Aantal daarvan met een hard conflict")))
        self.addOutput(QgsProcessingOutputNumber(MOST, tr("Grootste aantal claims en reserveringen op een plek")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.pressure_map import PAIR_FIELDS, make_pressure_map, pair_rows

        target = self.parameterAsFileOutput(parameters, MAP, context)
        found = make_pressure_map(
            self.parameterAsString(parameters, PROPOSAL, context),
            self.parameterAsString(parameters, STORE, context) or None,
            target,
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            progress=progress,
        )
        piled = found.piled
        columns = [name for name, _kind in PAIR_FIELDS]
        return {
            MAP: target,
            PIECES: len(piled),
            HARD_PIECES: sum(piece.worst == HARD for piece in piled),
            MOST: max((piece.pressure for piece in piled), default=0),
            **self.table(TABLE, columns, pair_rows(found), parameters, context),
        }
