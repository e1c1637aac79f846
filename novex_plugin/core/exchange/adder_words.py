"""What findings at a border between provinces are called, how heavy they weigh, and what to do about them."""

from typing import Any, Dict, Tuple

from ..model.functions import function, has_function
from ..model.records import ProposalObject
from ..texts import tr
from ..wording import area, length, number
from .adder_gate import province_name
from .adder_records import BorderFinding
from .validation import ADVICE, ERROR, WARNING

DOUBLE_GROUND, SAME_OBJECT, CONTRARY, STACKED = "OPT-01", "OPT-02", "OPT-03", "OPT-04"
SLIVER, GAP, LINE_APART, OTHER_HORIZON = "OPT-05", "OPT-06", "OPT-07", "OPT-08"
OUTSIDE, LINE_STOPS = "OPT-09", "OPT-10"

_SEVERITY = {
    DOUBLE_GROUND: WARNING, SAME_OBJECT: ERROR, CONTRARY: WARNING, STACKED: ADVICE, SLIVER: ADVICE, GAP: ADVICE,
    LINE_APART: WARNING, OTHER_HORIZON: WARNING, OUTSIDE: ADVICE, LINE_STOPS: WARNING,
}  # fmt: skip


def titles() -> Dict[str, str]:
    """What each code is called."""
    return {code: title for code, (title, _message, _hint) in _texts().items()}


def _texts() -> Dict[str, Tuple[str, str, str]]:
    return {
        DOUBLE_GROUND: (
            tr("Twee provincies claimen dezelfde grond"),
            tr("'{one}' ({p}) en '{other}' ({q}) liggen voor {size} over elkaar, met dezelfde functie ({f})."),
            tr("De grond en de hoogste hoeveelheid daarop tellen één keer. Spreek af wie wat aanlevert."),
        ),
        SAME_OBJECT: (
            tr("Waarschijnlijk hetzelfde object"),
            tr("'{one}' ({p}) en '{other}' ({q}) vallen vrijwel samen ({size}), met dezelfde functie ({f})."),
            tr("Het telt één keer. Laat één provincie het aanleveren."),
        ),
        CONTRARY: (
            tr("Strijdige functies over de grens"),
            tr("'{one}' ({p}, {f}) en '{other}' ({q}, {g}) liggen voor {size} over elkaar en verdragen elkaar niet."),
            tr("Beide provincies zullen een keuze moeten maken. De grond telt één keer."),
        ),
        STACKED: (
            tr("Verschillende functies over de grens"),
            tr("'{one}' ({p}, {f}) en '{other}' ({q}, {g}) liggen voor {size} over elkaar."),
            tr("De grond telt één keer, als meervoudig gebruik. Controleer of dat zo bedoeld is."),
        ),
        SLIVER: (
            tr("Smalle overlap langs de grens"),
            tr("'{one}' ({p}) en '{other}' ({q}) overlappen een strook van {size}."),
            tr("Waarschijnlijk is de provinciegrens verschillend getekend. Knip beide op dezelfde grens."),
        ),
        GAP: (
            tr("Kier langs de grens"),
            tr("Tussen '{one}' ({p}) en '{other}' ({q}) zit een kier van {size} ({f})."),
            tr("Teken beide tot dezelfde grens, of laat het zo als de afstand bedoeld is."),
        ),
        LINE_APART: (
            tr("Lijnen sluiten niet op elkaar aan"),
            tr("'{one}' ({p}) en '{other}' ({q}) eindigen {size} uit elkaar ({f})."),
            tr("Spreek één punt op de grens af en laat beide lijnen daar eindigen."),
        ),
        OTHER_HORIZON: (
            tr("Aansluitend, maar op een andere horizon"),
            tr("'{one}' ({p}, {h}) en '{other}' ({q}, {k}) sluiten aan ({f}), maar op een andere horizon."),
            tr("Stem de horizon op elkaar af, of leg uit waarom die verschilt."),
        ),
        OUTSIDE: (
            tr("Buiten de eigen provincie"),
            tr("'{one}' van {p} ligt voor {size} in {q}."),
            tr("Knip het object af op de grens, of spreek af dat {p} het aanlevert."),
        ),
        LINE_STOPS: (
            tr("Lijn houdt op bij de grens"),
            tr("'{one}' van {p} ({f}) eindigt op de grens met {q}, en daar gaat niets verder."),
            tr("Vraag {q} of de lijn daar doorgaat."),
        ),
    }  # fmt: skip


def finding(
    code: str, one: ProposalObject, other: ProposalObject, size: float, unit: str, horizon: str, place: Any,
    shape: Any = None,
) -> BorderFinding:  # fmt: skip
    """A finding about two objects; which comes first follows from their identifiers."""
    one, other = sorted((one, other), key=lambda item: item.uuid)
    names = {"one": _called(one), "other": _called(other), "h": one.horizon, "k": other.horizon,
             "f": _function(one), "g": _function(other)}  # fmt: skip
    return _made(code, one, one.variant, other.variant, other, names, size, unit, horizon, place, shape)


def finding_of_one(
    code: str, one: ProposalObject, neighbour: str, size: float, unit: str, horizon: str, place: Any, shape: Any = None
) -> BorderFinding:
    """A finding about one object and the province that it meets."""
    names = {"one": _called(one), "f": _function(one)}
    return _made(code, one, one.variant, neighbour, None, names, size, unit, horizon, place, shape)


def _made(  # noqa: PLR0913 - a finding has that many sides
    code: str, one: ProposalObject, p: str, q: str, other: Any, names: Dict[str, str], size: float, unit: str,
    horizon: str, place: Any, shape: Any,
) -> BorderFinding:  # fmt: skip
    title, message, hint = _texts()[code]
    words = {**names, "p": province_name(p), "q": province_name(q), "size": said(size, unit)}
    return BorderFinding(
        code, _SEVERITY[code], title, message.format(**words), hint.format(**words), p, q, one.uuid,
        other.uuid if other else "", one.name, other.name if other else "", size, unit, horizon, place, shape,
    )  # fmt: skip


def said(size: float, unit: str) -> str:
    """A measure in words."""
    if unit == "m2":
        return area(size)
    if unit == "m":
        return length(size) if size >= 1 else tr("{count} cm").format(count=number(100 * size, 1))
    return tr("1 punt") if size == 1 else tr("{count} punten").format(count=number(size))


def _called(item: ProposalObject) -> str:
    return " ".join(item.name.split()) or item.uuid


def _function(item: ProposalObject) -> str:
    return function(item.function).name if has_function(item.function) else item.function
