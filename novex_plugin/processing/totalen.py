"""Count what a proposal adds up to, without double counting."""

from typing import Optional, Sequence, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.accounting.figures import FUNCTION, HECTARE_M2
from ..core.accounting.keys import KEYS
from ..core.accounting.periods import Period
from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import (
    HORIZON,
    PROPOSAL,
    STORE,
    VARIANT,
    choice,
    horizon,
    proposal_file,
    report_file,
    store_file,
    variant_code,
)
from .report import Report, dutch

TABLE, RURAL = "TOTALEN", "LANDELIJK_GEBIED_HA"
SPLIT, CROSS, FROM, UNTIL = "INDELING", "KRUISTABEL", "PERIODE_VAN", "PERIODE_TOT"
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
        self.addParameter(choice(SPLIT, tr("Kruistabel: splitsen naar"), KEYS, optional=True, multiple=True))
        for name, label in (
            (FROM, tr("Kruistabel: gemiddelde over een periode, eerste jaar")),
            (UNTIL, tr("Kruistabel: gemiddelde over een periode, laatste jaar")),
        ):
            whole = QgsProcessingParameterNumber.Type.Integer
            self.addParameter(QgsProcessingParameterNumber(name, label, whole, optional=True, minValue=1900))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                CROSS, tr("Kruistabel"), tr("CSV-bestanden (*.csv)"), optional=True, createByDefault=False
            )
        )
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
            progress=progress.part(0.0, 0.7),
        )
        for message in result.totals.messages:
            feedback.pushWarning(message)
        whole = result.totals.area()
        cross_file, messages = self._cross(parameters, context, progress.part(0.7, 1.0))
        for message in messages:
            feedback.pushWarning(message)
        return {
            **cross_file,
            TABLE: str(result.write_csv(self.parameterAsFileOutput(parameters, TABLE, context))),
            **self.written(totals_report(result), parameters, context),
            GROSS: whole.gross_ha,
            NET: whole.net_ha,
            SHARED: whole.shared_ha,
            SEARCH: whole.search_net_ha,
            OBJECTS: result.totals.objects + result.totals.search_objects,
        }

    def _cross(
        self, parameters: Parameters, context: QgsProcessingContext, progress: Progress
    ) -> Tuple[Results, Sequence[str]]:
        """Write the cross table where one is asked, and say what is odd about its objects."""
        from ..adapters.cross_totals import run_cross

        target = self.parameterAsFileOutput(parameters, CROSS, context)
        if not target:
            return {}, ()
        report = run_cross(
            self.parameterAsString(parameters, PROPOSAL, context),
            self.parameterAsEnumStrings(parameters, SPLIT, context),
            variant=self.parameterAsString(parameters, VARIANT, context),
            horizon=self.parameterAsEnumString(parameters, HORIZON, context),
            period=self._period(parameters, context),
            store_path=self.parameterAsString(parameters, STORE, context) or None,
            progress=progress,
        )
        return {CROSS: str(report.write_csv(target))}, report.table.messages

    def _period(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[Period]:
        given = [name for name in (FROM, UNTIL) if parameters.get(name) is not None]
        if not given:
            return None
        if len(given) == 1:
            raise NovexError(tr("Van de periode is maar één jaar gegeven."), tr("Geef het eerste en het laatste jaar."))
        first, last = (self.parameterAsInt(parameters, name, context) for name in given)
        return Period(first, last)


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
