"""Fetch the basisset from its services into a dated snapshot; what the button Laden does."""

from pathlib import Path
from typing import Any, Iterable, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..core.catalogue.profiles import profiles
from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services.loading import FAILED as LAYER_FAILED
from ..core.services.loading import KEPT as LAYER_KEPT
from ..core.services.loading import LOADED as LAYER_LOADED
from ..core.services.loading import PICTURE, LayerNews
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .catalogue import OWN, REGISTER, catalogue_of, own_file, register_file, registry_of
from .parameters import TABLE, choice, code_of, names, report_file, table_file
from .report import Report

PROVINCE, PROFILE, CODES, WHOLE, FOLDER, ACCEPT = (
    "PROVINCIE", "PROFIEL", "LAGEN", "HEEL_NEDERLAND", "MAP", "AANVAARD",
)  # fmt: skip
STORE = "BASISSET"
_COLUMNS = ("code", "laag", "uitkomst", "kenmerken", "adres", "toelichting")
LOADED, PICTURES, KEPT, FAILED = "AANTAL_GELADEN", "AANTAL_KAARTBEELDEN", "AANTAL_BEWAARD", "AANTAL_MISLUKT"


class FetchBasisset(NovexAlgorithm):
    ID = "haal_basisset"
    ICON = "basisset"
    TAGS = ["basisset", "dienst", "wfs", "ogc api", "atom", "downloaden", "momentopname"]

    def displayName(self) -> str:
        return tr("Haal basisset van de diensten")

    def group(self) -> str:
        return tr("Basisset")

    def initAlgorithm(self, configuration: Any = None) -> None:
        titles = [one.title for one in profiles()]
        self.addParameter(choice(PROVINCE, tr("Provincie"), names("provincies")))
        self.addParameter(choice(PROFILE, tr("Profiel"), titles, default=titles[0]))
        label = tr("Alleen deze lagen (codes uit de catalogus, met een komma ertussen)")
        self.addParameter(QgsProcessingParameterString(CODES, label, optional=True))
        label = tr("Voor heel Nederland in plaats van de provincie met een rand")
        self.addParameter(QgsProcessingParameterBoolean(WHOLE, label, False))
        self.addParameter(own_file())
        folder, label = QgsProcessingParameterFile.Behavior.Folder, tr("Map voor momentopnamen (leeg: die van NOVEX)")
        self.addParameter(QgsProcessingParameterFile(FOLDER, label, folder, optional=True))
        label = tr("Aanvaard de nieuwe momentopname, ook als er al een is")
        self.addParameter(QgsProcessingParameterBoolean(ACCEPT, label, True))
        self.addParameter(register_file())
        self.addParameter(table_file(tr("Uitkomst per laag")))
        self.addParameter(report_file())
        self.addOutput(QgsProcessingOutputString(STORE, tr("Basisset (GeoPackage)")))
        for name, label in (
            (LOADED, tr("Geladen lagen")), (PICTURES, tr("Lagen die alleen een kaartbeeld zijn")),
            (KEPT, tr("Lagen waarvan de vorige versie blijft")), (FAILED, tr("Mislukte lagen")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters import basisset_load, basisset_plan
        from ..adapters.network import Network
        from ..adapters.snapshots import Library, default_root

        order = self._order(parameters, context, feedback)
        folder = self.parameterAsString(parameters, FOLDER, context)
        library, network = Library(Path(folder) if folder else default_root()), Network()
        registry = registry_of(self.parameterAsString(parameters, REGISTER, context))
        plan = basisset_plan.make_plan(order, network, progress.part(0.0, 0.2), registry=registry, library=library)
        feedback.pushInfo(tr("Er komt naar schatting {size:.0f} MB binnen.").format(size=plan.bytes / 1e6))
        result = basisset_load.load(plan, library, network, progress.part(0.2, 1.0))
        snapshot = result.snapshot
        if result.change is not None:
            feedback.pushInfo(result.change.summary())
            if self.parameterAsBoolean(parameters, ACCEPT, context):
                snapshot = basisset_load.accept(library, order.province)
            else:
                waiting = tr("De nieuwe momentopname wacht: aanvaard haar in het paneel, of geef AANVAARD mee.")
                feedback.pushWarning(waiting)
        messages = self.tell(feedback, result.messages)
        rows = _rows(result.board.news.values())
        for item in result.board.failed:
            feedback.pushWarning(f"{item.name}: {item.text}")
        written = self.written(_report(rows, messages, result.change), parameters, context)
        return {
            **written,
            **self.table(TABLE, _COLUMNS, rows, parameters, context),
            STORE: str(snapshot.store_path) if snapshot is not None else "",
            LOADED: len(result.board.of(LAYER_LOADED)),
            PICTURES: len(result.board.of(PICTURE)),
            KEPT: len(result.board.of(LAYER_KEPT)),
            FAILED: len(result.board.of(LAYER_FAILED)),
        }

    def _order(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Any:
        from ..adapters.province_area import province_area
        from ..core.services.loading import Order

        province = code_of("provincies", self.parameterAsEnumString(parameters, PROVINCE, context))
        title = self.parameterAsEnumString(parameters, PROFILE, context)
        chosen = next(one for one in profiles() if one.title == title)
        known = {one.code: one for one in catalogue_of(self.parameterAsString(parameters, OWN, context))}
        wanted = _codes(self.parameterAsString(parameters, CODES, context)) or list(chosen.layers)
        unknown = [code for code in wanted if code not in known]
        if unknown:
            raise NovexError(
                tr("Deze lagen staan niet in de catalogus: {codes}.").format(codes=", ".join(unknown)),
                tr("Zie resources/catalogus/basislagen.csv voor de bekende codes."),
            )
        area = None
        if not self.parameterAsBoolean(parameters, WHOLE, context):
            try:
                area = province_area(province)
            except NovexError as error:
                feedback.pushWarning(str(error))
        return Order(province, tuple(known[code] for code in wanted), chosen.code, area)


def _codes(text: str) -> List[str]:
    return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]


def _rows(news: Iterable[LayerNews]) -> List[Tuple[Any, ...]]:
    return [
        (item.code, item.name, item.state, item.count, item.resolved.url if item.resolved else "", item.text)
        for item in news
    ]


def _report(rows: Sequence[Tuple[Any, ...]], messages: Sequence[str], change: Optional[Any]) -> Report:
    report = Report(tr("Basisset van de diensten gehaald"))
    if change is not None:
        report.heading(tr("Wat er verandert")).text(change.summary())
        report.items(one.summary() for one in change.layers)
    report.heading(tr("Lagen")).table((tr("Laag"), tr("Uitkomst"), tr("Kenmerken"), tr("Adres"), tr("Toelichting")),
                                      [row[1:] for row in rows])  # fmt: skip
    if messages:
        report.heading(tr("Opmerkingen")).items(messages)
    return report
