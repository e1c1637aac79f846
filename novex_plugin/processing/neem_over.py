"""Take existing work over into a proposal: what the import dialog does, for scripts and models."""

import json
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import NovexError
from ..core.imports.mapping import ImportMapping, from_json
from ..core.imports.memory import KIND, fingerprint, from_content
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import (
    HORIZON,
    PROPOSAL,
    STORE,
    VARIANT,
    choice,
    codes,
    horizon,
    proposal_file,
    province_store,
    report_file,
    variant_code,
)
from .report import Report

FILE, LAYER, SUBLAYER, MAPPING, FUNCTION = "BESTAND", "INVOER", "LAAG", "KOPPELING", "FUNCTIE"
WHERE, ENCODING, CRS, OUTPUT, TRIAL = "FILTER", "TEKENSET", "STELSEL", "UITVOER", "PROEF"
ADDED, CHANGED, SKIPPED, REJECTED = "TOEGEVOEGD", "BIJGEWERKT", "OVERGESLAGEN", "GEWEIGERD"


class TakeOver(NovexAlgorithm):
    ID = "neem_over"
    ICON = "importeer"
    TAGS = ["import", "overnemen", "koppeling", "vertaling", "shapefile", "woningbouwplannen"]

    def displayName(self) -> str:
        return tr("Neem bestaand werk over")

    def group(self) -> str:
        return tr("Voorstel")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(QgsProcessingParameterFile(FILE, tr("Bestand met bestaand werk"), optional=True))
        self.addParameter(QgsProcessingParameterString(SUBLAYER, tr("Laag in het bestand"), optional=True))
        anything = [QgsProcessing.SourceType.TypeVectorAnyGeometry]  # type: ignore[attr-defined]  # newer stubs
        self.addParameter(
            QgsProcessingParameterVectorLayer(LAYER, tr("Of een laag van het project"), anything, optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFile(MAPPING, tr("Koppeling (JSON; leeg: vanzelf)"), extension="json", optional=True)
        )
        functions = codes("functies")
        self.addParameter(choice(FUNCTION, tr("Functie, waar de bron er geen geeft"), functions, optional=True))
        self.addParameter(variant_code())
        self.addParameter(horizon())
        self.addParameter(QgsProcessingParameterString(WHERE, tr("Filter op de rijen"), optional=True))
        self.addParameter(QgsProcessingParameterString(ENCODING, tr("Tekenset (leeg: vanzelf)"), optional=True))
        label = tr("Coördinatenstelsel (leeg: van de bron)")
        self.addParameter(QgsProcessingParameterString(CRS, label, optional=True))
        self.addParameter(province_store())
        self.addParameter(QgsProcessingParameterBoolean(TRIAL, tr("Alleen proberen, niets schrijven"), False))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                OUTPUT, tr("Kopie van het voorstel (leeg: in het voorstel zelf)"), tr("GeoPackage (*.gpkg)"),
                optional=True, createByDefault=False,
            )
        )  # fmt: skip
        self.addParameter(report_file())
        for name, label in ((ADDED, tr("Toegevoegd")), (CHANGED, tr("Bijgewerkt")), (SKIPPED, tr("Overgeslagen")),
                            (REJECTED, tr("Geweigerd"))):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        if bool(self.parameterAsString(parameters, FILE, context)) == bool(parameters.get(LAYER)):
            return tr("Geef een bestand of een laag van het project: één van beide.")
        return None

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: a layer of the project may only be touched here."""
        from ..adapters.import_reader import copy_layer

        layer = self.parameterAsVectorLayer(parameters, LAYER, context) if parameters.get(LAYER) else None
        self._copy: Any = None
        if layer is not None:
            self._copy = copy_layer(layer, where=self.parameterAsString(parameters, WHERE, context),
                                    crs=self.parameterAsString(parameters, CRS, context))  # fmt: skip
        return True

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters import settings
        from ..adapters.import_reader import read_source
        from ..adapters.province import province_outline

        read = read_source(
            self._copy if self._copy is not None else self._file_choice(parameters, context),
            limit=settings.get("import_limit"), context=context.transformContext(), progress=progress.part(0.0, 0.5),
        )  # fmt: skip
        mapping = self._mapping(parameters, context, read)
        outline = province_outline(self.parameterAsString(parameters, STORE, context))
        done = self._import(parameters, context, read, mapping, outline, progress.part(0.5, 1.0))
        plan = done.plan
        messages = self.tell(feedback, done.messages)
        report = Report(tr("Bestaand werk overgenomen")).text(messages[0]).items(messages[1:])
        return {
            ADDED: plan.count("nieuw"), CHANGED: plan.count("gewijzigd", "vervangt"),
            SKIPPED: plan.count("ongewijzigd", "dubbel"), REJECTED: plan.count("geweigerd"),
            OUTPUT: str(done.path), **self.written(report, parameters, context),
        }  # fmt: skip

    def _import(
        self, parameters: Parameters, context: QgsProcessingContext, read: Any, mapping: ImportMapping, outline: Any,
        progress: Progress,
    ) -> Any:  # fmt: skip
        from ..adapters.import_file import import_into_file

        output = self.parameterAsFileOutput(parameters, OUTPUT, context)
        store = self.parameterAsString(parameters, STORE, context)
        return import_into_file(
            Path(self.parameterAsString(parameters, PROPOSAL, context)), read, mapping,
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            output=Path(output) if output else None, store=Path(store) if store else None,
            trial=self.parameterAsBoolean(parameters, TRIAL, context), province=outline, progress=progress,
        )  # fmt: skip

    def _file_choice(self, parameters: Parameters, context: QgsProcessingContext) -> Any:
        from ..adapters.import_source import FileChoice

        values = [self.parameterAsString(parameters, name, context) for name in (FILE, SUBLAYER, ENCODING, CRS, WHERE)]
        return FileChoice(*values)

    def _mapping(self, parameters: Parameters, context: QgsProcessingContext, read: Any) -> ImportMapping:
        """As in the file, or else proposed; a chosen function fills what the source leaves open."""
        from ..core.imports.mapping import Rule
        from ..core.imports.propose import suggest

        path = self.parameterAsString(parameters, MAPPING, context)
        mapping = read_mapping(Path(path), read.table) if path else suggest(read.table).mapping
        wanted = self.parameterAsEnumString(parameters, FUNCTION, context)
        if wanted:
            rule = mapping.rule("functie")
            mapping = mapping.with_rule("functie", Rule(rule.column, wanted, rule.translations))
        return mapping


def read_mapping(path: Path, table: Any) -> ImportMapping:
    """The mapping in a file: one by itself, or the one for this source out of a shared file. Raises NovexError."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise NovexError(
            tr("{file} is niet te lezen als koppeling ({reason}).").format(file=path.name, reason=error),
            tr("Gebruik een bestand dat u in het importvenster hebt bewaard."),
        ) from error
    if not isinstance(content, dict) or content.get("soort") != KIND:
        return from_json(content)
    found = from_content(content).find(fingerprint(table.name, table.columns), table.columns)
    if found is None:
        raise NovexError(
            tr("{file} heeft geen koppeling voor een bron met deze kolommen.").format(file=path.name),
            tr("Kolommen van de bron: {columns}.").format(columns=", ".join(table.columns)),
        )
    return found
