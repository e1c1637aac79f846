"""Review a package that came in: what the dialog in the panel does, for scripts and models."""

from pathlib import Path

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
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, TABLE, choice, proposal_file, report_file, table_file
from .report import Report

PACKAGE, ACCEPT, KEYS, MAP, OUTPUT = "PAKKET", "OVERNEMEN", "KENMERKEN", "VERSCHIL", "UITVOER"
ADDED, CHANGED, REMOVED, KEPT, TAKEN = (
    "AANTAL_TOEGEVOEGD", "AANTAL_GEWIJZIGD", "AANTAL_VERWIJDERD", "AANTAL_EIGEN", "AANTAL_OVERGENOMEN",
)  # fmt: skip
_CHOICES = ("niets", "afzender", "alles")


class ReviewPackage(NovexAlgorithm):
    ID = "beoordeel"
    ICON = "vergelijk"
    TAGS = ["beoordelen", "pakket", "overnemen", "verschil", "samenvoegen", "nieuwe versie", "accepteren"]

    def displayName(self) -> str:
        return tr("Beoordeel een binnengekomen pakket")

    def group(self) -> str:
        return tr("Voorstel")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        label = tr("Binnengekomen pakket (zip) of voorstel (GeoPackage)")
        kinds = tr("Pakketten en voorstellen (*.zip *.gpkg)")
        self.addParameter(QgsProcessingParameterFile(PACKAGE, label, fileFilter=kinds))
        self.addParameter(choice(ACCEPT, tr("Overnemen"), _CHOICES, default="niets"))
        label = tr("Of alleen deze kenmerken, met komma's ertussen")
        self.addParameter(QgsProcessingParameterString(KEYS, label, optional=True))
        gpkg = tr("GeoPackage (*.gpkg)")
        for name, text in ((OUTPUT, tr("Kopie van het voorstel (leeg: in het voorstel zelf)")),
                           (MAP, tr("Verschillen als lagen"))):  # fmt: skip
            self.addParameter(
                QgsProcessingParameterFileDestination(name, text, gpkg, optional=True, createByDefault=False)
            )
        self.addParameter(table_file(tr("Tabel van verschillen (CSV)")))
        self.addParameter(report_file())
        for name, text in (
            (ADDED, tr("Door de afzender toegevoegd")), (CHANGED, tr("Door de afzender gewijzigd")),
            (REMOVED, tr("Door de afzender verwijderd")), (KEPT, tr("Alleen bij u anders")), (TAKEN, tr("Overgenomen")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.geopackage import open_proposal
        from ..adapters.review_file import COLUMNS, chosen, review_file, rows, take_over_in_file, write_review
        from ..core.exchange import review as kinds

        path = self.parameterAsString(parameters, PROPOSAL, context)
        progress.step(0.0, tr("Pakket en voorstel vergelijken"))
        found = review_file(open_proposal(path), self.parameterAsString(parameters, PACKAGE, context))
        keys = [one.strip() for one in self.parameterAsString(parameters, KEYS, context).split(",")]
        wanted = self.parameterAsEnumString(parameters, ACCEPT, context)
        accepted = chosen(found, wanted, filter(None, keys))
        progress.step(0.5, tr("Overnemen"))
        output = self.parameterAsFileOutput(parameters, OUTPUT, context)
        results: Results = {}
        if accepted or output:
            target = take_over_in_file(path, accepted, Path(output) if output else None)
            results[OUTPUT] = str(target)
        layers = self.parameterAsFileOutput(parameters, MAP, context)
        if layers:
            write_review(found, Path(layers))
            results[MAP] = layers
        told = [*found.messages, found.sentence(), *found.loose_ends(accepted)]
        for text in told:
            feedback.pushInfo(text)
        table = [[row.get(name) for name in COLUMNS] for row in rows(found, accepted)]
        report = Report(tr("Beoordeling van een pakket")).items(told).table(COLUMNS, table)
        return {
            ADDED: found.count(kinds.ADDED), CHANGED: found.count(kinds.CHANGED), REMOVED: found.count(kinds.REMOVED),
            KEPT: len(found.kept), TAKEN: len(accepted), **results,
            **self.table(TABLE, COLUMNS, table, parameters, context), **self.written(report, parameters, context),
        }  # fmt: skip
