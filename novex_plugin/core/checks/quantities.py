"""Tests of size: power, hectares, dwellings, inhabitants and employees per hectare, against a limit of the rule.

The upper end of a range counts, so that a proposal is only set free when it stays free at its largest. What is
not filled in never decides: a threshold then leaves the rule untested, any other test leaves its severity.
"""

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from ..model.records import ProposalObject
from ..texts import tr
from ..wording import trimmed
from .rules import AT_LEAST, AT_MOST, LESS_THAN, MORE_THAN, QuantityTest, Rule

HECTARE, SQUARE_METRE, DWELLINGS = "ha", "m2", "woningen"
EMPLOYEES_PER_HA, INHABITANTS, INHABITANTS_PER_HA = "werknemers/ha", "inwoners", "inwoners/ha"
DERIVED_UNITS = (SQUARE_METRE, EMPLOYEES_PER_HA, INHABITANTS, INHABITANTS_PER_HA)  # besides those of list eenheid
_SQUARE_METRES_PER_HECTARE = 10_000.0


@dataclass(frozen=True)
class Weighed:
    """What the quantities make of a rule: its severity now, or ``free``, or ``unknown`` when it cannot be told."""

    severity: str
    free: bool = False
    unknown: bool = False
    remarks: Tuple[str, ...] = ()


def value_of(test: QuantityTest, item: ProposalObject, area_m2: float, share: float = 1.0) -> Optional[float]:
    """The figure of the object that the test is about; None when it is not known.

    ``area_m2`` is the drawn area (0: none), ``share`` the part of the object that lies where the rule strikes.
    """
    hectares = area_m2 / _SQUARE_METRES_PER_HECTARE
    unit = test.unit.lower()
    if unit == HECTARE and hectares > 0:
        return hectares
    if unit == SQUARE_METRE:
        return area_m2 if area_m2 > 0 else None
    if unit == EMPLOYEES_PER_HA:
        return item.employees / hectares if item.employees is not None and hectares > 0 else None
    if unit in (INHABITANTS, INHABITANTS_PER_HA):
        dwellings = _given(item, DWELLINGS)
        if dwellings is None or (unit == INHABITANTS_PER_HA and hectares <= 0):
            return None
        people = dwellings * test.per_dwelling
        return people * share if unit == INHABITANTS else people / hectares
    return _given(item, unit)


def _given(item: ProposalObject, unit: str) -> Optional[float]:
    given = [value for value in (item.quantity, item.quantity_max) if value is not None]
    return max(given) if given and item.unit.lower() == unit.lower() else None


def applies(test: QuantityTest, functions: Sequence[str], layer: str = "") -> bool:
    """Whether a test is about all of these functions and about this layer."""
    about = not test.functions or test.functions.issuperset(functions)
    return about and (not test.layers or not layer or layer in test.layers)


def below_threshold(rule: Rule, item: ProposalObject, functions: Sequence[str], area_m2: float) -> Optional[bool]:
    """True: too small for this rule. False: large enough, or no threshold. None: a quantity is not given."""
    unknown = False
    for test in rule.quantities:
        if not test.is_threshold or test.otherwise or test.layers or not applies(test, functions):
            continue
        value = value_of(test, item, area_m2)
        if value is not None and not test.holds(value):
            return True
        unknown = unknown or value is None
    return None if unknown else False


def weigh(
    rule: Rule, item: ProposalObject, functions: Sequence[str], area_m2: float, *, share: float = 1.0, layer: str = ""
) -> Weighed:
    """The severity of the rule after all its tests of quantity, in their order."""
    severity = rule.severity
    remarks: List[str] = []
    for test in rule.quantities:
        if not applies(test, functions, layer):
            continue
        value = value_of(test, item, area_m2, share)
        if value is None:
            if test.is_threshold:
                return Weighed(severity, unknown=True, remarks=(_missing(test),))
            remarks.append(_would_differ(test))
        elif test.holds(value) and not test.is_threshold:
            if not test.severity:
                return Weighed(severity, free=True, remarks=(_met(test, value),))
            severity = test.severity
            remarks.append(_met(test, value))
        elif not test.holds(value):
            if test.is_threshold and not test.otherwise:
                return Weighed(severity, free=True, remarks=(_met(test, value),))
            severity = test.otherwise or severity
            remarks += [_met(test, value)] if test.otherwise else []
    return Weighed(severity, remarks=tuple(remarks))


def words(test: QuantityTest) -> str:
    """The test as a planner reads it: ``vanaf 70 MW``, ``hoogstens 22 werknemers per ha``."""
    forms: Dict[str, str] = {
        AT_LEAST: tr("vanaf {limit} {unit}"),
        MORE_THAN: tr("meer dan {limit} {unit}"),
        AT_MOST: tr("hoogstens {limit} {unit}"),
        LESS_THAN: tr("minder dan {limit} {unit}"),
    }
    return forms[test.comparison].format(limit=trimmed(test.limit, 2), unit=unit_words(test.unit))


def unit_words(unit: str) -> str:
    """A unit in a sentence: ``werknemers per ha``."""
    return unit.replace("m2", "m²").replace("m3", "m³") if "/" not in unit else unit.replace("/", tr(" per "))


def _missing(test: QuantityTest) -> str:
    text = tr("Niet te toetsen: {what}; de regel geldt {limit}.")
    return text.format(what=_what_to_fill_in(test), limit=words(test))


def _would_differ(test: QuantityTest) -> str:
    text = tr("De uitkomst kan anders zijn bij {limit}: {what}.")
    return _with_note(text.format(limit=words(test), what=_what_to_fill_in(test)), test)


def _met(test: QuantityTest, value: float) -> str:
    text = tr("Omvang: {value} {unit}; de grens is {limit}.")
    return _with_note(text.format(value=trimmed(value, 2), unit=unit_words(test.unit), limit=words(test)), test)


def _with_note(text: str, test: QuantityTest) -> str:
    return f"{text} {test.note}" if test.note else text


def _what_to_fill_in(test: QuantityTest) -> str:
    if test.unit == EMPLOYEES_PER_HA:
        return tr("vul het aantal werknemers in en teken een vlak")
    if test.unit in (SQUARE_METRE, HECTARE):
        return tr("teken een vlak")
    unit = DWELLINGS if test.unit in (INHABITANTS, INHABITANTS_PER_HA) else test.unit
    return tr("vul de hoeveelheid in {unit} in").format(unit=unit)
