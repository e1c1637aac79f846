"""Own indicators: what somebody wants to measure, made one figure and held against a target.

What an expression gives for an object is found out elsewhere (``adapters/indicators.py``); here those values become one
figure. An indicator works per object: ground under two objects counts for both.
"""

from dataclasses import dataclass
from math import fsum, isfinite
from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Sequence, Tuple

from ..model.annexes import Indicator
from ..model.codelists import code_name, has_code
from ..texts import tr

SUM, MEAN, WEIGHTED, LEAST, MOST, COUNT = "som", "gemiddelde", "gewogen", "minimum", "maximum", "aantal"
MORE, LESS, NEUTRAL = "meer", "minder", "neutraal"
LONGEST = {"code": 40, "name": 200, "unit": 40}  # as the exchange model has it
COLUMNS = (
    "code", "naam", "waarde", "eenheid", "doel", "verschil", "gehaald", "richting", "samenvatting", "objecten",
    "zonder_waarde", "uitdrukking", "filter", "toelichting", "opmerking",
)  # fmt: skip


class Measured(NamedTuple):
    """What an indicator gives for one object; ``value`` is None where it has none."""

    uuid: str
    name: str
    value: Any
    area_m2: float = 0.0


@dataclass(frozen=True)
class IndicatorLine:
    """One indicator for one variant and horizon. ``value`` is None when no figure follows; ``note`` then says why."""

    indicator: Indicator
    value: Optional[float]
    objects: Tuple[str, ...] = ()  # uuids that made the figure
    missing: Tuple[str, ...] = ()  # uuids that pass the filter and have no value
    note: str = ""

    @property
    def gap(self) -> Optional[float]:
        """Target less value; None without either."""
        target = self.indicator.target
        return None if target is None or self.value is None else target - self.value

    @property
    def reached(self) -> Optional[bool]:
        """Whether the target is met; None without a target, a value or a direction."""
        gap, direction = self.gap, self.indicator.direction
        if gap is None or direction not in (MORE, LESS):
            return None
        return gap <= 0 if direction == MORE else gap >= 0


def aggregated(indicator: Indicator, measured: Sequence[Measured]) -> IndicatorLine:
    """One figure of what the objects give; their order does not matter.

    Objects without a value are left out and counted as missing. What is no number is refused for every aggregate but
    the count: the line then has no figure, and names the objects.
    """
    given = [one for one in measured if one.value is not None]
    missing = tuple(one.uuid for one in measured if one.value is None)
    wrong = [one.name for one in given if not is_number(one.value)]
    if wrong and indicator.aggregate != COUNT:
        text = tr("Geen getal bij: {names}.").format(names=_few(sorted(wrong)))
        return IndicatorLine(indicator, None, (), missing, text)
    counted = [one for one in given if indicator.aggregate != WEIGHTED or one.area_m2 > 0]
    value = _figure(indicator.aggregate, counted)
    notes = list(_notes(indicator, given, counted, missing, value))
    return IndicatorLine(indicator, value, tuple(one.uuid for one in counted), missing, " ".join(notes))


def problems(indicator: Indicator) -> List[str]:
    """What is wrong with an indicator apart from its expressions, in Dutch; empty when nothing is."""
    found = [
        tr("{field} ontbreekt").format(field=name)
        for name, text in ((tr("de code"), indicator.code), (tr("de naam"), indicator.name),
                           (tr("de uitdrukking"), indicator.expression)) if not text.strip()
    ]  # fmt: skip
    found += [
        tr("{field} is langer dan {count} tekens").format(field=name, count=LONGEST[key])
        for key, name in (("code", tr("de code")), ("name", tr("de naam")), ("unit", tr("de eenheid")))
        if len(getattr(indicator, key)) > LONGEST[key]
    ]
    if not has_code("samenvatting", indicator.aggregate):
        found.append(tr("de samenvatting '{code}' bestaat niet").format(code=indicator.aggregate))
    if not has_code("richting", indicator.direction):
        found.append(tr("de richting '{code}' bestaat niet").format(code=indicator.direction))
    if indicator.target is not None and not isfinite(indicator.target):
        found.append(tr("het doel is geen getal"))
    return found


def rows(lines: Iterable[IndicatorLine]) -> List[Dict[str, Any]]:
    """The lines as a table; the columns are :data:`COLUMNS`."""
    return [_row(line) for line in lines]


def reached_word(line: IndicatorLine) -> str:
    """Whether the target is met, as the screen says it; '' when there is nothing to say."""
    return {True: tr("gehaald"), False: tr("niet gehaald"), None: ""}[line.reached]


def next_code(taken: Iterable[str]) -> str:
    """The first free code: I01, I02, ..."""
    known, number = set(taken), 1
    while f"I{number:02d}" in known:
        number += 1
    return f"I{number:02d}"


def is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and isfinite(value)


def _row(line: IndicatorLine) -> Dict[str, Any]:
    one = line.indicator
    return {
        "code": one.code, "naam": one.name, "waarde": line.value, "eenheid": one.unit, "doel": one.target,
        "verschil": line.gap, "gehaald": line.reached, "richting": one.direction, "samenvatting": one.aggregate,
        "objecten": len(line.objects), "zonder_waarde": len(line.missing), "uitdrukking": one.expression,
        "filter": one.filter, "toelichting": one.note, "opmerking": line.note,
    }  # fmt: skip


def _figure(aggregate: str, counted: Sequence[Measured]) -> Optional[float]:
    """None where nothing has a value; a sum or a count of nothing is zero."""
    if aggregate == COUNT:
        return float(len(counted))
    values = [float(one.value) for one in counted]
    if aggregate == SUM:
        return fsum(values)
    if not values:
        return None
    if aggregate == WEIGHTED:
        weight = fsum(one.area_m2 for one in counted)
        return fsum(value * one.area_m2 for value, one in zip(values, counted)) / weight
    return {MEAN: fsum(values) / len(values), LEAST: min(values), MOST: max(values)}[aggregate]


def _notes(
    indicator: Indicator, given: Sequence[Measured], counted: Sequence[Measured], missing: Sequence[str],
    value: Optional[float],
) -> Iterable[str]:  # fmt: skip
    if value is None:
        name = code_name("samenvatting", indicator.aggregate).lower()
        yield tr("Geen enkel object heeft een waarde; een {aggregate} is er niet.").format(aggregate=name)
    elif missing:
        yield tr("{count} object(en) zonder waarde tellen niet mee.").format(count=len(missing))
    flat = sorted(one.name for one in given if one not in counted)
    if flat:
        yield tr("Zonder oppervlakte, dus niet gewogen: {names}.").format(names=_few(flat))


def _few(names: Sequence[str], most: int = 5) -> str:
    shown = ", ".join(names[:most])
    more = len(names) - most
    return tr("{names} en nog {count}").format(names=shown, count=more) if more > 0 else shown
