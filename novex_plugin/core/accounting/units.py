"""Quantities of one function in several units cannot be added: which of them are refused."""

from typing import Dict, Iterable, Mapping, Set, Tuple

from ..model.functions import function, has_function
from ..texts import tr
from .names import Names

_MOST_NAMES = 5


def refused_units(units: Mapping[str, Iterable[str]]) -> Dict[str, Tuple[str, ...]]:
    """Per function the units that do not count, because the function also has quantities in its own unit(s).

    Units that a function may have (MW and TWh a year) are kept apart and both count. Where none of several units is
    the function's own nobody knows which is meant, and none counts. One unit alone always counts.
    """
    found: Dict[str, Tuple[str, ...]] = {}
    for code, there in units.items():
        present: Set[str] = set(there)
        own = set(function(code).units) if has_function(code) else set()
        if len(present) > 1 and not present <= own:
            found[code] = tuple(sorted(present - own))
    return found


def refusal(code: str, unit: str, objects: Iterable[str], names: Names) -> str:
    """What is said about a refused unit; ``objects`` are the names of those that use it."""
    own = function(code).units if has_function(code) else ()
    named = sorted(objects)
    shown = ", ".join(f"'{name}'" for name in named[:_MOST_NAMES])
    if len(named) > _MOST_NAMES:
        shown = tr("{names} en nog {count}").format(names=shown, count=len(named) - _MOST_NAMES)
    message = tr("{function} heeft hoeveelheden in verschillende eenheden. In {unit} telt niet mee: {names}.")
    said = message.format(function=names.function(code), unit=unit or tr("onbekende eenheid"), names=shown)
    if not own:
        return said
    return said + " " + tr("Geef die hoeveelheid in {units}.").format(units=tr(" of ").join(own))
