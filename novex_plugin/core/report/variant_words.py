"""What the report that compares variants says, whatever it is printed on."""

from typing import Dict, List, Tuple

from ..checks.outcomes import ATTENTION, COMBINABLE, CONDITIONAL, HARD, NEE_TENZIJ, SYNERGY, UNKNOWN
from ..texts import tr
from ..variants.compare import AREAS, CHECK, GOALS, QUANTITIES, Comparison, Row
from ..variants.compare_rows import HEAVY
from ..variants.compare_words import is_national, told_rows
from .variant_records import VariantReport

KEY_ROWS = 5  # figures on the card of a variant
_NUMBERS = {1: "één variant", 2: "twee varianten", 3: "drie varianten", 4: "vier varianten", 5: "vijf varianten"}


def how_many(count: int) -> str:
    """``drie varianten``."""
    return tr(_NUMBERS[count]) if count in _NUMBERS else tr("{count} varianten").format(count=count)


def period(comparison: Comparison) -> str:
    """``horizon 2050``, or every horizon that is looked at."""
    years = ", ".join(sorted({view.horizon for view in comparison.views}))
    return tr("horizon {years}").format(years=years)


def cards_lead(comparison: Comparison) -> str:
    """The sentence under the title."""
    years = ", ".join(sorted({view.horizon for view in comparison.views}))
    return tr(
        "{count} van hetzelfde voorstel naast elkaar. Elk cijfer telt alles wat in {years} geldt; een doel is gemeten "
        "in zijn eigen jaar."
    ).format(count=how_many(len(comparison.views)).capitalize(), years=years)


def key_rows(comparison: Comparison) -> Tuple[Row, ...]:
    """The few figures that stand on every card: goals that differ, conflicts, and the ground that is used."""
    rows = told_rows(comparison)
    goals = [row for row in rows if row.group == GOALS and row.differs]
    goals.sort(key=is_national)
    ground = [row for row in rows if row.group == AREAS and row.key == "netto"]
    heavy = [row for row in rows if row.group == CHECK and row.key == HEAVY]
    fixed = [*heavy, *ground]
    chosen = [*goals[: KEY_ROWS - len(fixed)], *fixed]
    more = [row for row in rows if row.group == QUANTITIES and row.differs and row not in chosen]
    return tuple([*chosen, *more][:KEY_ROWS])


def method(report: VariantReport) -> List[Tuple[str, str]]:
    """Words with their meaning."""
    found = [
        (tr("Netto en bruto"), tr(
            "Netto telt elk stuk grond één keer, ook waar objecten over elkaar liggen. Bruto is de som van alle "
            "objecten. Zoekgebieden tellen in geen van beide mee.")),
        (tr("Bandbreedte"), tr(
            "De ondergrens en de bovengrens van alle objecten, apart opgeteld: de uiterste uitkomst, geen kans.")),
        (tr("Gunstigst en ongunstigst"), tr(
            "Alleen waar bekend is wat gunstiger is: meer van een doel (tot aan het doel), minder zware conflicten. "
            "Valt het verschil binnen de bandbreedte, dan staat dat erbij.")),
        (tr("Toets"), tr(
            "Elk object telt bij zijn zwaarste uitkomst. Een object dat zijn harde conflict kwijtraakt, komt in een "
            "mildere klasse; daarom worden alleen de zware klassen samen vergeleken.")),
        (tr("Verschil"), tr(
            "Objecten horen bij elkaar als zij dezelfde zijn, of in de plaats komen van hetzelfde object.")),
        (tr("Overeenstemming"), tr(
            "Grond waarop varianten ten minste één functie gemeen hebben. De vlakken overlappen elkaar niet; samen "
            "zijn zij precies alle grond die een variant gebruikt. Lijnen, punten en zoekgebieden doen daar niet aan "
            "mee.")),
    ]  # fmt: skip
    if report.consensus.messages:
        found.append((tr("Bij deze vergelijking"), " ".join(report.consensus.messages)))
    return found


def class_meanings() -> List[Tuple[str, str]]:
    """The outcome classes in a sentence each, the worst first."""
    return [
        (HARD, tr("Een bindende regel verbiedt dit op deze plek; kleiner maken of verplaatsen is nodig.")),
        (NEE_TENZIJ, tr("Het kan alleen met een uitzondering die de regel zelf noemt.")),
        (CONDITIONAL, tr("Het kan, als aan voorwaarden is voldaan of een vergunning er is.")),
        (ATTENTION, tr("Geen verbod; wel iets om mee te wegen.")),
        (UNKNOWN, tr("Een kaartlaag of een gegeven ontbreekt: hierover is nog niets te zeggen.")),
        (COMBINABLE, tr("Twee functies kunnen hier samen.")),
        (SYNERGY, tr("Twee functies versterken elkaar hier.")),
    ]


def silent_goals(comparison: Comparison) -> List[Tuple[str, str]]:
    """Goals without a figure in any variant, those with one reason together."""
    by_note: Dict[str, List[str]] = {}
    for row in comparison.silent:
        note = row.note or next((figure.note for figure in row.figures if figure.note), "")
        by_note.setdefault(note, []).append(row.label)
    return [("; ".join(labels), note) for note, labels in by_note.items()]
