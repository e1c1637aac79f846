"""Operations on variants without the panel: make, branch, change, merge, archive, remove, and objects between them."""

from typing import Any, Callable, Dict, List, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..core.model.records import BASIS, Variant
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants import object_operations, operations
from ..core.variants.merge import merge_variant
from ..core.variants.naming import next_code, variant_of
from ..core.variants.plan import Plan, State
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, VARIANT, choice, proposal_file, report_file, variant_code
from .report import Report

OPERATION, CODE, NAME, PARENT, OBJECTS, CHILDREN = (
    "BEWERKING", "NIEUWE_CODE", "NAAM", "OUDER", "OBJECTEN", "MET_KINDEREN",
)  # fmt: skip
NEW, REMOVED, CHANGED = "AANTAL_NIEUW", "AANTAL_VERWIJDERD", "AANTAL_GEWIJZIGD"
Asked = Dict[str, Any]


def _made(state: State, asked: Asked) -> Variant:
    return Variant(asked[CODE] or next_code(state.variants, asked[VARIANT]), asked[NAME], parent=asked[PARENT])


def _renamed(state: State, asked: Asked) -> Plan:
    known = variant_of(asked[VARIANT], state.variants)
    changed = Variant(asked[CODE] or known.code, asked[NAME] or known.name, known.description, known.preferred,
                      known.parent, known.archived)  # fmt: skip
    return operations.change_variant(state, known.code, changed)


def _removed(state: State, asked: Asked) -> Plan:
    return operations.remove_variant(
        state, asked[VARIANT], operations.TAKE_ALONG if asked[CHILDREN] else operations.REFUSE
    )


OPERATIONS: Dict[str, Callable[[State, Asked], Plan]] = {
    "maak": lambda state, asked: operations.new_variant(state, _made(state, asked)),
    "aftakken": lambda state, asked: operations.branch(state, asked[VARIANT], _made(state, asked)),
    "hernoemen": _renamed,
    "samenvoegen": lambda state, asked: merge_variant(state, asked[VARIANT]),
    "archiveren": lambda state, asked: operations.archive(state, asked[VARIANT]),
    "uit_archief": lambda state, asked: operations.archive(state, asked[VARIANT], archived=False),
    "voorkeur": lambda state, asked: operations.prefer(state, asked[VARIANT]),
    "verwijderen": _removed,
    "kopieer": lambda state, asked: object_operations.copy_objects(state, asked[OBJECTS], asked[VARIANT]),
    "verplaats": lambda state, asked: object_operations.move_objects(state, asked[OBJECTS], asked[VARIANT]),
    "vervang": lambda state, asked: object_operations.replace_objects(state, asked[OBJECTS], asked[VARIANT]),
    "laat_vervallen": lambda state, asked: object_operations.drop_objects(state, asked[OBJECTS], asked[VARIANT]),
    "zet_terug": lambda state, asked: object_operations.restore_objects(state, asked[OBJECTS], asked[VARIANT]),
}


class ChangeVariants(NovexAlgorithm):
    ID = "variant"
    TAGS = ["variant", "basis", "aftakken", "samenvoegen", "archiveren", "kopiëren"]

    def displayName(self) -> str:
        return tr("Varianten bewerken")

    def group(self) -> str:
        return tr("Voorstel")

    def flags(self) -> Any:
        # It edits layers, which belong to the main thread. (The stubs only know a newer name.)
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # type: ignore[attr-defined]

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(choice(OPERATION, tr("Bewerking"), list(OPERATIONS), default="maak"))
        self.addParameter(variant_code())
        for name, label in (
            (CODE, tr("Nieuwe code (leeg: de eerste die vrij is, of dezelfde)")), (NAME, tr("Naam van de variant")),
            (PARENT, tr("Bouwt voort op (code; leeg: basis)")), (OBJECTS, tr("Objecten (uuid's met komma's ertussen)")),
        ):  # fmt: skip
            self.addParameter(QgsProcessingParameterString(name, label, optional=True))
        self.addParameter(
            QgsProcessingParameterBoolean(CHILDREN, tr("Verwijder ook de varianten die erop voortbouwen"), False)
        )
        self.addParameter(report_file())
        self.addOutput(QgsProcessingOutputNumber(NEW, tr("Nieuwe objecten")))
        self.addOutput(QgsProcessingOutputNumber(CHANGED, tr("Gewijzigde objecten")))
        self.addOutput(QgsProcessingOutputNumber(REMOVED, tr("Verwijderde objecten")))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        operation = self.parameterAsEnumString(parameters, OPERATION, context)
        if operation in ("maak", "aftakken") and not self.parameterAsString(parameters, NAME, context).strip():
            return tr("Naam: geef de nieuwe variant een naam.")
        return None

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.variant_files import change_file

        asked: Asked = {name: self.parameterAsString(parameters, name, context).strip()
                        for name in (VARIANT, CODE, NAME, PARENT)}  # fmt: skip
        asked[PARENT] = asked[PARENT] or BASIS
        asked[OBJECTS] = _listed(self.parameterAsString(parameters, OBJECTS, context))
        asked[CHILDREN] = self.parameterAsBoolean(parameters, CHILDREN, context)
        operation = OPERATIONS[self.parameterAsEnumString(parameters, OPERATION, context)]
        path = self.parameterAsString(parameters, PROPOSAL, context)
        plan = change_file(path, lambda state: operation(state, asked))
        for note in (plan.title, *plan.notes):
            feedback.pushInfo(note)
        report = Report(plan.title).items(plan.notes)
        return {
            NEW: len(plan.copies), CHANGED: len(plan.changes), REMOVED: len(plan.removed),
            **self.written(report, parameters, context),
        }  # fmt: skip


def _listed(text: str) -> List[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
