"""The outcome of adding up as short lists for a screen: chosen columns of :mod:`.adder_tables`, in words."""

from typing import Any, List, NamedTuple, Optional, Sequence, Tuple

from ..accounting.figures import FUNCTION, PERSPECTIVE
from ..texts import tr
from ..wording import number, trimmed
from . import adder_tables
from .adder_count import SENDER
from .adder_gate import province_name
from .adder_records import COUNT_MEASURE, Addition, BorderFinding
from .adder_words import said

NOTHING = "–"
_ORDER = {"fout": 0, "waarschuwing": 1, "advies": 2}


class Heading(NamedTuple):
    """The title of a column. ``figure``: its cells are figures, that stand to the right."""

    title: str
    figure: bool = False
    explanation: str = ""


class Listing(NamedTuple):
    headings: Tuple[Heading, ...]
    rows: Tuple[Tuple[str, ...], ...]


class Mismatch(NamedTuple):
    """A finding at a border, as it is shown; ``finding`` knows where it is."""

    finding: BorderFinding
    title: str
    message: str
    size: str


def split_choices() -> List[Tuple[str, str]]:
    """(name in the column ``indeling``, title) of the ways in which figures are split."""
    splits: Sequence[Tuple[Tuple[str, ...], str]] = (
        ((PERSPECTIVE,), tr("per perspectief")), ((FUNCTION,), tr("per functie")), ((SENDER,), tr("per provincie")),
        ((SENDER, PERSPECTIVE), tr("per provincie en perspectief")),
        ((SENDER, FUNCTION), tr("per provincie en functie")),
    )  # fmt: skip
    return [(adder_tables.split_name(keys), title) for keys, title in splits]


def goals(addition: Addition) -> Listing:
    """The national goals that follow from what is drawn."""
    headings = (
        Heading(tr("Doel")), Heading(tr("Jaar"), figure=True), Heading(tr("Eenheid")),
        Heading(tr("Gevraagd"), figure=True),
        Heading(tr("Samen"), True, tr("Wat alle voorstellen samen opleveren; niets telt dubbel")),
        Heading(tr("Bandbreedte"), True, tr("Van de laagste tot de hoogste opgegeven hoeveelheid")),
        Heading(tr("Gat"), True, tr("Wat er nog ontbreekt")),
        Heading(tr("Dubbel, eraf"), True, tr("Wat provincies samen te veel tellen")),
    )  # fmt: skip
    rows = []
    for goal in addition.goals:
        line = goal.line
        if line.derivable:
            rows.append((
                line.indicator, line.horizon, line.unit, _figure(line.target), _figure(line.value),
                _band(line.minimum, line.maximum), _figure(line.gap), _figure(goal.double or None),
            ))  # fmt: skip
    return Listing(headings, tuple(rows))


def figures(addition: Addition, horizon: str, split: str) -> Listing:
    """Everything at one horizon, the whole first; ``split`` is a name of :func:`split_choices`."""
    headings = (
        Heading(tr("Wat")), Heading(tr("Eenheid")),
        Heading(tr("Bruto"), True, tr("Som over de objecten: wat over elkaar ligt telt meer dan eens")),
        Heading(tr("Netto"), True, tr("Elke plek één keer; bij hoeveelheden min wat dubbel is geclaimd")),
        Heading(tr("Bandbreedte"), figure=True),
        Heading(tr("Meervoudig"), True, tr("Het deel waar twee of meer functies samengaan")),
        Heading(tr("Zoekgebied"), figure=True),
        Heading(tr("Gedeeld"), True, tr("Wat meer dan één provincie telt; het is er al afgehaald")),
    )  # fmt: skip
    told = [
        row for row in adder_tables.figures(addition)
        if row["horizon"] == horizon and row["indeling"] in (adder_tables.TOTAL, split)
    ]  # fmt: skip
    return Listing(headings, tuple(map(_figure_row, told)))


def _figure_row(row: adder_tables.Row) -> Tuple[str, ...]:
    measure = tr("punten") if row["maat"] == COUNT_MEASURE else row["eenheid"]
    return (
        row["naam"], measure, _figure(row.get("bruto")), _figure(row.get("waarde")),
        _band(row.get("minimum"), row.get("maximum")),
        *(_figure(row.get(name) or None) for name in ("meervoudig", "zoekgebied", "dubbel")),
    )  # fmt: skip


def proof(addition: Addition) -> Listing:
    """Every sum that must come out; those that do not come first."""
    headings = (
        Heading(tr("Som")), Heading(tr("Jaar"), figure=True), Heading(tr("Provincies apart"), figure=True),
        Heading(tr("Dubbel"), figure=True), Heading(tr("Geheel"), figure=True), Heading(tr("Verschil"), figure=True),
        Heading(tr("Eenheid")), Heading(tr("Klopt")),
    )  # fmt: skip
    lines = sorted(addition.proof, key=lambda line: line.holds)
    rows = tuple(
        (one.what, one.horizon, trimmed(one.parts, 2), trimmed(one.double, 2), trimmed(one.whole, 2),
         _small(one.difference), one.unit, tr("ja") if one.holds else tr("NEE"))
        for one in lines
    )  # fmt: skip
    return Listing(headings, rows)


def verdict(addition: Addition) -> str:
    """Whether the sum of the parts is the whole, in one sentence."""
    failing = sum(not one.holds for one in addition.proof)
    if failing:
        text = tr("{count} van de {total} controlesommen kloppen niet. Gebruik deze cijfers niet.")
        return text.format(count=failing, total=len(addition.proof))
    text = tr("Alle {count} controlesommen kloppen: de som van de provincies, min wat dubbel is, is het geheel.")
    return text.format(count=len(addition.proof))


def mismatches(addition: Addition) -> List[Mismatch]:
    """What does not fit where provinces meet, the worst first."""
    worst = sorted(addition.borders, key=lambda one: (_ORDER.get(one.severity, 3), one.code, -one.size))
    return [
        Mismatch(one, f"{one.title}: {province_name(one.first_province)} – {province_name(one.second_province)}",
                 f"{one.message} {one.hint}", said(one.size, one.unit))
        for one in worst
    ]  # fmt: skip


def in_short(addition: Addition) -> str:
    """What was added up, in one sentence."""
    text = tr("{packages} pakketten, {objects} objecten; {findings} bevindingen aan provinciegrenzen.")
    return text.format(
        packages=number(len(addition.admission.counted)), objects=number(addition.admission.objects),
        findings=number(len(addition.borders)),
    )  # fmt: skip


def _figure(value: Optional[Any]) -> str:
    """About three digits: 8.724 and 0,28."""
    if value is None:
        return NOTHING
    return trimmed(value, 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 2)


def _band(low: Optional[float], high: Optional[float]) -> str:
    if low is None or high is None or low == high:
        return NOTHING
    return tr("{low} tot {high}").format(low=_figure(low), high=_figure(high))


def _small(value: float) -> str:
    return "0" if abs(value) < 1e-12 else f"{value:.1e}".replace(".", ",")
