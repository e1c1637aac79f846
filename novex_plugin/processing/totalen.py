"""Count what a proposal adds up to, without double counting."""

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.accounting.figures import FUNCTION, HECTARE_M2
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import (
    HORIZON,
    PROPOSAL,
    STORE,
    VARIANT,
    horizon,
    proposal_file,
    report_file,
    store_file,
    variant_code,
)
from .report import Report, dutch

TABLE, RURAL = "TOTALEN", "LANDELIJK_GEBIED_HA"
GROSS, NET, SHARED, SEARCH, OBJECTS = "BRUTO_HA", "NETTO_HA", "MEERVOUDIG_HA", "ZOEKGEBIED_HA", "AANTAL_OBJECTEN"


class ProposalTotals(NovexAlgorithm):
    ID = "totalen"
    TAGS = ["oppervlakte", "doelbereik", "totalen", "woningen"]

    def displayName(self) -> str:
        return tr("Totalen en doelbereik")

    def group(self) -> str:
        return tr("Doelbereik")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(variant_code())
        self.addParameter(horizon())
        label = tr("Ingelezen basisset, voor doelen als deel van het landelijk gebied")
        self.addParameter(store_file(label, optional=True))
        self.addParameter(
            QgsProcessingParameterNumber(
                RURAL,
                tr("Oppervlakte landelijk gebied (ha); gaat voor op de basisset"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.0,
            )
        )
        self.addParameter(QgsProcessingParameterFileDestination(TABLE, tr("Totalen"), tr("CSV-bestanden (*.csv)")))
        self.addParameter(report_file())
        for name, label in (
            (GROSS, tr("Bruto oppervlakte (ha)")),
            (NET, tr("Netto oppervlakte (ha)")),
            (SHARED, tr("Meervoudig gebruikt (ha)")),
            (SEARCH, tr("Zoekgebieden (ha)")),
            (OBJECTS, tr("Aantal objecten")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.totals import run_totals

        rural = self.parameterAsDouble(parameters, RURAL, context) * HECTARE_M2 if parameters.get(RURAL) else None
        result = run_totals(
            self.parameterAsString(parameters, PROPOSAL, context),
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            rural_area_m2=rural,
            store_path=self.parameterAsString(parameters, STORE, context) or None,
            progress=progress,
        )
        for message in result.totals.messages:
            feedback.pushWarning(message)
        whole = result.totals.area()
        return {
            TABLE: str(result.write_csv(self.parameterAsFileOutput(parameters, TABLE, context))),
            **self.written(totals_report(result), parameters, context),
            GROSS: whole.gross_ha,
            NET: whole.net_ha,
            SHARED: whole.shared_ha,
            SEARCH: whole.search_net_ha,
            OBJECTS: result.totals.objects + result.totals.search_objects,
        }


def totals_report(result) -> Report:
    """The figures of a TotalsReport as a page."""
    totals = result.totals
    report = Report(tr("Totalen: {title}").format(title=result.header.title))
    report.text(tr("Variant {variant}, horizon {horizon}.").format(variant=result.variant_name, horizon=result.horizon))
    report.heading(tr("Oppervlakte (ha)")).table(
        [tr("Functie"), tr("Objecten"), tr("Bruto"), tr("Netto"), tr("Meervoudig"), tr("Gestapeld"),
         tr("Nevenfunctie"), tr("Zoekgebied")],
        [
            (line.name, line.objects, line.gross_ha, line.net_ha, line.shared_ha, line.stacked_ha,
             line.further_m2 / HECTARE_M2, line.search_net_ha)
            for line in totals.areas
            if line.dimension in (FUNCTION, "totaal")
        ],
    )  # fmt: skip
    report.heading(tr("Hoeveelheden")).table(
        [tr("Functie"), tr("Eenheid"), tr("Minimum"), tr("Verwacht"), tr("Maximum"), tr("In zoekgebieden")],
        [
            (line.name, line.unit, line.band.minimum, line.band.value, line.band.maximum, line.search.value)
            for line in totals.quantities
        ],
    )
    report.heading(tr("Doelen")).table(
        [tr("Doel"), tr("Schaal"), tr("Jaar"), tr("Gevraagd"), tr("Voorstel"), tr("Eenheid"), tr("Opmerking")],
        [
            (goal.indicator, goal.scale, goal.horizon, goal.target,
             dutch(goal.value) if goal.value is not None else tr("niet af te leiden"), goal.unit, goal.note)
            for goal in result.goals
        ],
    )  # fmt: skip
    doubles = [
        tr("'{a}' en '{b}' overlappen en tellen allebei hun {unit} mee.").format(
            a=claim.first_name, b=claim.second_name, unit=claim.unit
        )
        for claim in totals.double_claims
    ]
    return report.items([*doubles, *totals.messages])
