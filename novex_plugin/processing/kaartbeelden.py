"""Make the map sheets of a proposal."""

from typing import Any, Optional, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..core.progress import Progress
from ..core.sheets.paper import ORIENTATIONS, SIZES_MM
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, VARIANT, choice, codes, proposal_file, store_file, variant_code

FOLDER, HORIZONS, PERSPECTIVES, FORMATS, DPI = "MAP", "HORIZONS", "PERSPECTIEVEN", "FORMATEN", "DPI"
VARIANTS, AREAS, NAMES, FRAMES, FRAME_NAME = "VARIANTEN", "GEBIEDEN", "GEBIEDSNAMEN", "KADERS", "KADERVELD"
SIZE, ORIENTATION, STATUS, LOGO, STYLE = "PAPIER", "STAND", "STATUS", "LOGO", "HUISSTIJL"
LAYERED, CONTACT, STORY, EMPTY = "GELAAGD", "CONTACTBLAD", "VERHAAL", "LEGE_BLADEN"
NUMBERED = "NUMMERS"
SHEETS, FILES, FAILED, OVERVIEW = "AANTAL_KAARTBEELDEN", "AANTAL_BESTANDEN", "AANTAL_MISLUKT", "OVERZICHT"
WITH_ACCOUNT, ACCOUNT = "MET_VERANTWOORDING", "VERANTWOORDING"
KINDS, OVERLAYS, SECTIONS, SECTION_NAME = "BEELDEN", "OVER_DE_KAART", "DOORSNEDEN", "DOORSNEDEVELD"
INTEGRAL, BASIS_WORD, OWN_FRAMES = "integraal", "basis", "kaders"
_FORMATS = ("pdf", "png", "svg", "tif")
_SERIES = ("provincie", "novex", "gemeenten", OWN_FRAMES)
_KINDS = ("kaart", "lagen", "stapel", "doorsnede")
_OVERLAYS = ("bevindingen", "dubbelclaims")
_STATUSES = ("concept", "ijkmoment", "definitief")


class MapSheets(NovexAlgorithm):
    ID = "kaartbeelden"
    TAGS = ["kaart", "layout", "pdf", "a3", "atlas", "svg", "geotiff"]

    def displayName(self) -> str:
        return tr("Kaartbeelden")

    def group(self) -> str:
        return tr("Uitvoer")

    def flags(self):
        # A layout renders through the project's own objects, which belong to the main thread.
        # (The stubs only know the name of a newer QGIS.)
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # type: ignore[attr-defined]

    def initAlgorithm(self, configuration=None) -> None:
        self._ask_what()
        self._ask_how()
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Map voor de kaartbeelden")))
        self.addOutput(QgsProcessingOutputNumber(SHEETS, tr("Aantal kaartbeelden")))
        self.addOutput(QgsProcessingOutputNumber(FILES, tr("Aantal bestanden")))
        self.addOutput(QgsProcessingOutputNumber(FAILED, tr("Aantal dat niet kon worden geschreven")))
        self.addOutput(QgsProcessingOutputFile(ACCOUNT, tr("Verantwoording van de basisset")))
        self.addOutput(QgsProcessingOutputFile(OVERVIEW, tr("Contactblad")))

    def _ask_what(self) -> None:
        perspectives = [INTEGRAL, *codes("perspectief")]
        self.addParameter(proposal_file())
        self.addParameter(store_file())
        self.addParameter(variant_code())
        self.addParameter(QgsProcessingParameterString(
            VARIANTS, tr("Meer varianten tegelijk: codes met een komma ertussen, of 'basis'"), optional=True))
        self.addParameter(choice(HORIZONS, tr("Horizons"), codes("horizon"), default=["2030", "2050"], multiple=True))
        self.addParameter(
            choice(PERSPECTIVES, tr("Perspectieven"), perspectives, default=perspectives, multiple=True)
        )
        self.addParameter(choice(AREAS, tr("Gebieden"), _SERIES, default=["provincie"], multiple=True))
        self.addParameter(QgsProcessingParameterString(
            NAMES, tr("Alleen gebieden met deze namen (met een puntkomma ertussen)"), optional=True))
        self.addParameter(QgsProcessingParameterVectorLayer(
            FRAMES, tr("Laag met eigen kaders"), [QgsProcessing.SourceType.TypeVectorAnyGeometry], optional=True))
        self.addParameter(QgsProcessingParameterField(
            FRAME_NAME, tr("Veld met de naam van een kader"), parentLayerParameterName=FRAMES, optional=True))

    def _ask_how(self) -> None:
        self.addParameter(choice(SIZE, tr("Papier"), list(SIZES_MM), default="A3"))
        self.addParameter(choice(ORIENTATION, tr("Stand van het papier"), ORIENTATIONS, default=ORIENTATIONS[0]))
        self.addParameter(choice(STATUS, tr("Status op het blad"), _STATUSES, default=_STATUSES[0]))
        self.addParameter(choice(FORMATS, tr("Bestanden"), _FORMATS, default=list(_FORMATS[:2]), multiple=True))
        self.addParameter(
            QgsProcessingParameterNumber(
                DPI, tr("Beeldpunten per inch"), QgsProcessingParameterNumber.Type.Integer, 150, False, 50, 600
            )
        )
        for name, label, default in (
            (LAYERED, tr("PDF met lagen die aan en uit kunnen"), True),
            (NUMBERED, tr("Nummers op de kaart, met een tabel op de volgende bladzijde"), False),
            (CONTACT, tr("Met een contactblad van de hele reeks"), False),
            (STORY, tr("Met een verhaalpagina (HTML) van de bladen als PNG"), False),
            (EMPTY, tr("Ook bladen zonder voorstellen"), False),
            (WITH_ACCOUNT, tr("Met de verantwoording van de basisset (PDF)"), True),
        ):
            self.addParameter(QgsProcessingParameterBoolean(name, label, default))
        self._ask_views()
        self.addParameter(QgsProcessingParameterFile(STYLE, tr("Huisstijl van de bladen"), extension="json",
                                                     optional=True))  # fmt: skip
        self.addParameter(QgsProcessingParameterFile(LOGO, tr("Logo, in plaats van dat van de huisstijl"),
                                                     optional=True))  # fmt: skip

    def _ask_views(self) -> None:
        self.addParameter(choice(KINDS, tr("Beelden"), _KINDS, default=list(_KINDS[:1]), multiple=True))
        self.addParameter(choice(OVERLAYS, tr("Over de kaart"), _OVERLAYS, default=[], multiple=True, optional=True))
        self.addParameter(QgsProcessingParameterVectorLayer(
            SECTIONS, tr("Laag met lijnen of punten voor doorsneden (leeg: door wat het hoogst en diepst reikt)"),
            [QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPoint], optional=True))
        self.addParameter(QgsProcessingParameterField(
            SECTION_NAME, tr("Veld met de naam van een doorsnede"), parentLayerParameterName=SECTIONS, optional=True))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        wanted = self.parameterAsEnumStrings(parameters, AREAS, context)
        if OWN_FRAMES in wanted and self.parameterAsVectorLayer(parameters, FRAMES, context) is None:
            return tr("Kies een laag met eigen kaders, of laat '{series}' weg bij Gebieden.").format(series=OWN_FRAMES)
        return None

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.sheet_run import SheetRun

        account = self.parameterAsBoolean(parameters, WITH_ACCOUNT, context)
        run = SheetRun(self._request(parameters, context), with_account=account)
        run.all_steps(progress)
        for message in (*run.exporter.messages, *run.errors):
            feedback.pushWarning(message)
        for sheet in run.results:
            if sheet.error:
                feedback.reportError(f"{sheet.code}: {sheet.error}")
            else:
                said = f" {sheet.note}" if sheet.note else ""
                feedback.pushInfo(f"{sheet.code}: {sheet.title} (1:{sheet.scale:.0f}).{said}")
        pages = {ACCOUNT: next((str(path) for path in run.extra if "verantwoording" in path.name), None),
                 OVERVIEW: next((str(path) for path in run.extra if "contactblad" in path.name), None)}  # fmt: skip
        return {FOLDER: self.parameterAsString(parameters, FOLDER, context), SHEETS: len(run.results),
                FILES: sum(len(sheet.files) for sheet in run.results), FAILED: len(run.failed),
                **{name: path for name, path in pages.items() if path}}  # fmt: skip

    def _request(self, parameters: Parameters, context: QgsProcessingContext) -> Any:
        from ..adapters.sheet_request import SectionSource, SheetRequest

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        def chosen(name: str) -> Tuple[str, ...]:
            return tuple(self.parameterAsEnumStrings(parameters, name, context))

        def ticked(name: str) -> bool:
            return bool(self.parameterAsBoolean(parameters, name, context))

        return SheetRequest(
            proposal_path=text(PROPOSAL), store_path=text(STORE), out_dir=text(FOLDER), variant=text(VARIANT),
            variants=_variants(text(VARIANTS)), horizons=chosen(HORIZONS), perspectives=chosen(PERSPECTIVES),
            areas=self._areas(parameters, context), formats=chosen(FORMATS),
            dpi=self.parameterAsInt(parameters, DPI, context),
            size=self.parameterAsEnumString(parameters, SIZE, context),
            orientation=self.parameterAsEnumString(parameters, ORIENTATION, context),
            status=self.parameterAsEnumString(parameters, STATUS, context),
            layered=ticked(LAYERED), contact_sheet=ticked(CONTACT), story=ticked(STORY), keep_empty=ticked(EMPTY),
            numbered=ticked(NUMBERED), logo=text(LOGO) or None, house_style=text(STYLE) or None,
            kinds=chosen(KINDS), overlays=chosen(OVERLAYS),
            sections=SectionSource(self.parameterAsVectorLayer(parameters, SECTIONS, context), text(SECTION_NAME)),
        )  # fmt: skip

    def _areas(self, parameters: Parameters, context: QgsProcessingContext) -> Tuple[Any, ...]:
        """The series that were asked; names count for the series of the basisset only."""
        from ..adapters.sheet_areas import LAYERS, AreaChoice

        listed = self.parameterAsString(parameters, NAMES, context).split(";")
        names = tuple(dict.fromkeys(name.strip() for name in listed if name.strip()))
        layer = self.parameterAsVectorLayer(parameters, FRAMES, context)
        field = self.parameterAsString(parameters, FRAME_NAME, context)
        return tuple(
            AreaChoice(series, names if series in LAYERS else (), layer if series == OWN_FRAMES else None,
                       field if series == OWN_FRAMES else "")
            for series in self.parameterAsEnumStrings(parameters, AREAS, context)
        )  # fmt: skip


def _variants(text: str) -> Tuple[str, ...]:
    """The codes in a list; 'basis' is the basis."""
    listed = [code.strip() for code in text.split(",") if code.strip()]
    return tuple("" if code.casefold() == BASIS_WORD else code for code in listed)
