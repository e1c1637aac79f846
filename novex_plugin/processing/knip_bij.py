"""Clip the objects of a proposal to the province, or to what is free of hard conflicts, in a copy."""

from typing import Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, VARIANT, proposal_file, report_file, store_file
from .report import Report

PROVINCE, FREE, ONLY_VARIANT, OUTPUT = "PROVINCIE", "VRIJ", "ALLEEN_VARIANT", "UITVOER"
CHANGED, EMPTIED = "GEKNIPT", "NIETS_OVER"


class ClipObjects(NovexAlgorithm):
    ID = "knip_bij"
    ICON = "vorm_bijknippen"
    TAGS = ["knippen", "provincie", "reservering", "conflict", "clip"]

    def displayName(self) -> str:
        return tr("Knip objecten bij")

    def group(self) -> str:
        return tr("Voorstel")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_file())
        self.addParameter(QgsProcessingParameterBoolean(PROVINCE, tr("Tot de grens van de provincie"), True))
        self.addParameter(QgsProcessingParameterBoolean(FREE, tr("Tot wat vrij is van harde conflicten"), False))
        self.addParameter(QgsProcessingParameterBoolean(ONLY_VARIANT, tr("Alleen de objecten van één variant"), False))
        self.addParameter(
            QgsProcessingParameterString(VARIANT, tr("Code van die variant (leeg: basis)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Nieuw voorstel"), tr("GeoPackage (*.gpkg)"))
        )
        self.addParameter(report_file())
        self.addOutput(QgsProcessingOutputNumber(CHANGED, tr("Aantal geknipte objecten")))
        self.addOutput(QgsProcessingOutputNumber(EMPTIED, tr("Aantal objecten waarvan niets over zou blijven")))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        if self.parameterAsBool(parameters, PROVINCE, context) or self.parameterAsBool(parameters, FREE, context):
            return None
        return tr("Er is niets om tot te knippen gekozen: kies de provincie, harde conflicten of beide.")

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.shape_clip_file import clip_proposal

        target = self.parameterAsFileOutput(parameters, OUTPUT, context)
        variant = self.parameterAsString(parameters, VARIANT, context)
        done = clip_proposal(
            self.parameterAsString(parameters, PROPOSAL, context),
            self.parameterAsString(parameters, STORE, context),
            target,
            province=self.parameterAsBool(parameters, PROVINCE, context),
            free=self.parameterAsBool(parameters, FREE, context),
            variant=variant if self.parameterAsBool(parameters, ONLY_VARIANT, context) else None,
            progress=progress,
        )
        for text in done.said:
            feedback.pushInfo(text)
        summary = tr("{changed} geknipt; van {emptied} zou niets overblijven, die zijn niet gewijzigd.").format(
            changed=done.changed, emptied=len(done.emptied)
        )
        feedback.pushInfo(summary)
        report = Report(tr("Objecten bijgeknipt")).text(summary).items(done.said)
        return {OUTPUT: target, CHANGED: done.changed, EMPTIED: len(done.emptied),
                **self.written(report, parameters, context)}  # fmt: skip
