"""What differs between two states of a proposal, as layers and as a report."""

from datetime import date
from pathlib import Path
from typing import Any

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
from .parameters import HORIZON, PROPOSAL, STORE, VARIANT, choice, horizon, proposal_file, store_file, variant_code

FROM, TO, FORMATS, FOLDER, NAMES = "VAN", "NAAR", "FORMATEN", "MAP", "BESTANDEN"
ADDED, REMOVED, CHANGED = "AANTAL_TOEGEVOEGD", "AANTAL_VERVALLEN", "AANTAL_GEWIJZIGD"
FIGURES, FINDINGS, AGREEMENTS = "AANTAL_CIJFERS", "AANTAL_BEVINDINGEN", "AANTAL_AFSPRAKEN"
_FORMATS = ("pdf", "html", "odt", "xlsx", "gpkg")
_ENDINGS = (".gpkg", ".zip")


class StateComparison(NovexAlgorithm):
    ID = "verschil_standen"
    ICON = "verschil"
    TAGS = ["stand", "ijkmoment", "verschil", "vergelijking", "versie", "bevindingen", "afspraken", "rapport"]

    def displayName(self) -> str:
        return tr("Verschil tussen twee standen")

    def group(self) -> str:
        return tr("Uitvoer")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(
            QgsProcessingParameterString(FROM, tr("Van: naam van een stand, of een bestand (gpkg of zip)"))
        )
        label = tr("Naar: naam van een stand, of een bestand (leeg: het voorstel zelf)")
        self.addParameter(QgsProcessingParameterString(TO, label, optional=True))
        self.addParameter(variant_code())
        self.addParameter(horizon())
        self.addParameter(store_file(tr("Basisset voor de ondergrond van de kaart"), optional=True))
        self.addParameter(choice(FORMATS, tr("Bestanden"), _FORMATS, default=["pdf", "gpkg"], multiple=True))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor lagen en rapport")))
        for name, text in (
            (ADDED, tr("Objecten toegevoegd")), (REMOVED, tr("Objecten vervallen")),
            (CHANGED, tr("Objecten gewijzigd")),
            (FIGURES, tr("Cijfers anders")), (FINDINGS, tr("Bevindingen anders")), (AGREEMENTS, tr("Afspraken anders")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString(NAMES, tr("Namen van de bestanden")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.state_files import StateRequest, make_state_report
        from ..adapters.states import compare_states
        from ..adapters.totals import rural_area_of
        from ..core.variants import diff

        path = self.parameterAsString(parameters, PROPOSAL, context)
        store = self.parameterAsString(parameters, STORE, context) or None
        variant = self.parameterAsString(parameters, VARIANT, context)
        year = self.parameterAsEnumString(parameters, HORIZON, context)
        states = [_state(path, self.parameterAsString(parameters, name, context)) for name in (FROM, TO)]
        found = compare_states(states[0], states[1], variant=variant, horizon=year,
                               rural_area_m2=rural_area_of(store), progress=progress.part(0.0, 0.5))  # fmt: skip
        for text in (*found.sentences(), *found.messages):
            feedback.pushInfo(text)
        folder = self.parameterAsString(parameters, FOLDER, context)
        request = StateRequest(
            folder, date.today().isoformat(), tuple(self.parameterAsEnumStrings(parameters, FORMATS, context)), store,
            tr("{variant}, {horizon}").format(variant=variant or tr("Basis"), horizon=year),
        )  # fmt: skip
        made = make_state_report(found, request, progress.part(0.5, 1.0))
        return {
            FOLDER: folder, NAMES: ";".join(one.name for one in made), FIGURES: len(found.figure_rows),
            ADDED: found.objects.count(diff.ADDED), REMOVED: found.objects.count(diff.REMOVED),
            CHANGED: found.objects.count(diff.CHANGED), FINDINGS: len(found.findings or ()),
            AGREEMENTS: sum(one.kind != "gelijk" for one in found.agreements.changes),
        }  # fmt: skip


def _state(proposal: str, wanted: str) -> Any:
    """The proposal itself, a file, or a state that is kept with the proposal."""
    from ..adapters.states import find_state, read_state

    if not wanted:
        return read_state(proposal, tr("nu"))
    if Path(wanted).suffix.lower() in _ENDINGS:
        return read_state(wanted)
    return read_state(find_state(proposal, wanted))
