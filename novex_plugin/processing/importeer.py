"""Bring existing features into a proposal."""

import json
from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import NovexError
from ..core.model.functions import functions
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
    proposal_file,
    province_store,
    report_file,
    variant_code,
)
from .report import Report

SOURCE, FIELDS, FUNCTION, EXACTNESS = "BRON", "VELDEN", "FUNCTIE", "NAUWKEURIGHEID"
ADDED, REJECTED = "TOEGEVOEGD", "GEWEIGERD"


class ImportObjects(NovexAlgorithm):
    ID = "importeer"
    TAGS = ["import", "inlezen", "objecten", "shapefile"]

    def displayName(self) -> str:
        return tr("Importeer objecten")

    def group(self) -> str:
        return tr("Voorstel")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(
            QgsProcessingParameterVectorLayer(
                SOURCE,
                tr("Laag met objecten"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],  # type: ignore[attr-defined]  # newer stubs
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                FIELDS, tr('Velden, als {"naam": "kolom in de bron"}'), optional=True, multiLine=True
            )
        )
        known = [item.code for item in functions()]
        self.addParameter(choice(FUNCTION, tr("Functie, waar de bron er geen geeft"), known, optional=True))
        self.addParameter(
            choice(HORIZON, tr("Horizon, waar de bron er geen geeft"), codes("horizon"), default="2030")
        )
        self.addParameter(
            choice(EXACTNESS, tr("Nauwkeurigheid, waar de bron die niet geeft"), codes("nauwkeurigheid"),
                   default="indicatief")
        )  # fmt: skip
        self.addParameter(variant_code())
        self.addParameter(province_store())
        self.addParameter(report_file())
        self.addOutput(QgsProcessingOutputNumber(ADDED, tr("Toegevoegd")))
        self.addOutput(QgsProcessingOutputNumber(REJECTED, tr("Geweigerd")))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        return mapping_problem(self.parameterAsString(parameters, FIELDS, context))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.intake import import_objects
        from ..adapters.province import province_outline

        layer = self.parameterAsVectorLayer(parameters, SOURCE, context)
        if layer is None:
            raise NovexError(
                tr("De laag met objecten is niet te openen."), tr("Kies een vectorlaag die in QGIS geopend kan worden.")
            )
        done = import_objects(
            self.parameterAsString(parameters, PROPOSAL, context),
            layer,
            mapping=read_mapping(self.parameterAsString(parameters, FIELDS, context)),
            defaults=self._defaults(parameters, context),
            province_geometry=province_outline(self.parameterAsString(parameters, STORE, context)),
            transform_context=context.transformContext(),
            progress=progress,
        )
        messages = self.tell(feedback, done.messages)
        summary = tr("{added} toegevoegd, {rejected} geweigerd.").format(added=done.added, rejected=done.rejected)
        report = Report(tr("Objecten ingelezen")).text(summary).items(messages)
        return {ADDED: done.added, REJECTED: done.rejected, **self.written(report, parameters, context)}

    def _defaults(self, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
        values = {
            "functie": self.parameterAsEnumString(parameters, FUNCTION, context),
            "horizon": self.parameterAsEnumString(parameters, HORIZON, context),
            "nauwkeurigheid": self.parameterAsEnumString(parameters, EXACTNESS, context),
            "variant": self.parameterAsString(parameters, VARIANT, context),
        }
        return {field: value for field, value in values.items() if value}


def read_mapping(text: str) -> Optional[Dict[str, str]]:
    """The mapping from our field names to columns; None when nothing was given."""
    return {str(key): str(value) for key, value in json.loads(text).items()} if text.strip() else None


def mapping_problem(text: str) -> str:
    """Why the text is no mapping, or an empty text."""
    if not text.strip():
        return ""
    try:
        content = json.loads(text)
    except ValueError as error:
        return tr("Velden: dit is geen JSON ({error}).").format(error=error)
    if isinstance(content, dict):
        return ""
    return tr('Velden: geef een object, zoals {"naam": "omschrijving"}.')
