"""Draw a vertical section of a proposal as SVG or PNG."""

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
)

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import HORIZON, PROPOSAL, VARIANT, horizon, proposal_file, variant_code

START, END, PLACE, CORRIDOR, SVG, PNG = "BEGIN", "EIND", "PLEK", "STROOK", "SVG", "PNG"
COUNT, LENGTH, HIGHEST, DEEPEST = "AANTAL_VOORSTELLEN", "LENGTE", "HOOGSTE", "DIEPSTE"
RD_NEW = "EPSG:28992"


class DrawSection(NovexAlgorithm):
    ID = "doorsnede"
    TAGS = ["doorsnede", "hoogte", "diepte", "ondergrond", "svg", "3d"]

    def displayName(self) -> str:
        return tr("Doorsnede")

    def group(self) -> str:
        return tr("Uitvoer")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(variant_code())
        self.addParameter(horizon())
        for name, label in ((START, tr("Begin van de lijn (A)")), (END, tr("Eind van de lijn (A′)")),
                            (PLACE, tr("Of één plek: een lijn van 5 km van west naar oost"))):  # fmt: skip
            self.addParameter(QgsProcessingParameterPoint(name, label, optional=True))
        self.addParameter(QgsProcessingParameterNumber(
            CORRIDOR, tr("Punten tellen mee tot (m van de lijn)"), QgsProcessingParameterNumber.Type.Double, 250.0,
            False, 0.0, 10_000.0))  # fmt: skip
        for name, label, kind in ((SVG, tr("Doorsnede als SVG"), tr("SVG-bestanden (*.svg)")),
                                  (PNG, tr("Doorsnede als PNG"), tr("PNG-bestanden (*.png)"))):  # fmt: skip
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, optional=True))
        for name, label in ((COUNT, tr("Aantal voorstellen dat de lijn raakt")), (LENGTH, tr("Lengte van de lijn (m)")),
                            (HIGHEST, tr("Hoogste punt (m boven maaiveld)")),
                            (DEEPEST, tr("Diepste punt (m onder maaiveld)"))):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.section_file import section_words, write_section

        paths = {name: self.parameterAsFileOutput(parameters, name, context) for name in (SVG, PNG)}
        found, _files = write_section(
            self.parameterAsString(parameters, PROPOSAL, context), self._line(parameters, context),
            [path for path in paths.values() if path],
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            corridor_m=self.parameterAsDouble(parameters, CORRIDOR, context),
        )  # fmt: skip
        feedback.pushInfo(section_words(found))
        progress.step(1.0)
        return {COUNT: len(found.objects), LENGTH: found.length_m, HIGHEST: found.top_m, DEEPEST: 0.0 - found.bottom_m,
                **{name: path for name, path in paths.items() if path}}  # fmt: skip

    def _line(self, parameters: Parameters, context: QgsProcessingContext) -> Any:
        """From begin to end, or through the one place. Raises NovexError when neither is whole."""
        from ..core.optional import shapely
        from ..core.sheets.section import line_through

        given = [name for name in (START, END, PLACE) if parameters.get(name) not in (None, "")]
        crs = QgsCoordinateReferenceSystem(RD_NEW)
        points = {name: self.parameterAsPoint(parameters, name, context, crs) for name in given}
        if given == [PLACE]:
            return line_through(points[PLACE].x(), points[PLACE].y())
        if given != [START, END] or points[START] == points[END]:
            raise NovexError(tr("De lijn van de doorsnede is niet bepaald."),
                             tr("Geef een begin en een ander eind, of alleen een plek."))  # fmt: skip
        return shapely().linestrings([(points[name].x(), points[name].y()) for name in (START, END)])
