"""Quantities that follow from what was drawn: ha, km, and dwellings or MW from a density.

A value stays *derived* (field ``hoeveelheid_afgeleid``) until somebody types a figure of his own; only derived
values follow when the shape, the function or the density changes. All functions here take and give values by field
name of the exchange model, and change nothing themselves: the caller writes the changes in its own undo step.
"""

from dataclasses import dataclass
from math import isfinite
from typing import Any, Dict, Mapping, Optional, Sequence

from ..model.functions import Function, function, has_function
from ..model.records import AREA, LINE
from ..model.units import DWELLINGS, HECTARE, measured_unit
from ..texts import tr
from ..wording import HECTARE_M2, trimmed
from .densities import Density, density_of

KILOMETRE_M = 1_000.0
QUANTITY_FIELDS = ("hoeveelheid", "hoeveelheid_min", "hoeveelheid_max", "eenheid")


@dataclass(frozen=True)
class Derived:
    """A quantity in ``unit`` that was worked out. ``low`` and ``high`` are None where there is no bandwidth."""

    value: float
    unit: str
    low: Optional[float]
    high: Optional[float]
    how: str  # Dutch, such as '12,3 ha × 35 woningen per ha'
    assumption: bool = False  # it rests on a density that nobody published
    note: str = ""  # what the density stands for and where it comes from
    density: Optional[float] = None  # per ha in ``unit``; None for what the shape itself gives

    def values(self) -> Dict[str, Any]:
        """The fields of an object that this fills."""
        return {
            "hoeveelheid": self.value,
            "eenheid": self.unit,
            "hoeveelheid_min": self.low,
            "hoeveelheid_max": self.high,
            "hoeveelheid_afgeleid": True,
            "dichtheid": self.density,
        }


def derived_quantity(
    function_code: str, kind: str, area_m2: float, length_m: float, density: Optional[float] = None
) -> Optional[Derived]:
    """What follows from a shape of ``area_m2`` m² or ``length_m`` m; None when nothing does.

    ``density`` (per ha, in the unit of the function) takes the place of the one of the data. Outside the bandwidth
    of the data it gives no bandwidth.
    """
    if not has_function(function_code):
        return None
    what = function(function_code)
    size = {AREA: area_m2, LINE: length_m}.get(kind, 0.0)
    if not isfinite(size) or size <= 0:
        return None
    if what.unit == measured_unit(kind):
        return _measured(what.unit, size)
    if kind == AREA:
        return _by_density(what, size / HECTARE_M2, density)
    return None


def rederive(before: Mapping[str, Any], after: Mapping[str, Any]) -> Dict[str, Any]:
    """What must change with an edit of a shape; empty when the quantity is not derived or stays the same.

    ``before`` holds the fields of the object; ``after`` says what it is now: ``kind``, ``area_m2`` and ``length_m``.
    Fields of the object in ``after`` (``functie``, ``dichtheid``) go before those in ``before``.
    """
    if not before.get("hoeveelheid_afgeleid"):
        return {}
    return changed(before, derive_again({**before, **after}))


def derive_again(values: Mapping[str, Any]) -> Dict[str, Any]:
    """The derived fields of an object as they should be, whether or not somebody typed over them.

    ``values`` holds ``functie``, ``dichtheid`` and ``kind``, ``area_m2``, ``length_m``; an empty ``dichtheid`` is that
    of the data. When nothing follows from
    the shape any more, the quantity becomes empty and is no longer called derived.
    """
    code = str(values.get("functie") or "")
    found = derived_quantity(
        code,
        str(values.get("kind") or ""),
        float(values.get("area_m2") or 0.0),
        float(values.get("length_m") or 0.0),
        _positive(values.get("dichtheid")),
    )
    if found is not None:
        return found.values()
    empty: Dict[str, Any] = {"hoeveelheid": None, "hoeveelheid_min": None, "hoeveelheid_max": None}
    unit = function(code).unit if has_function(code) else values.get("eenheid")
    return {**empty, "eenheid": unit, "hoeveelheid_afgeleid": False}


def after_edit(before: Mapping[str, Any], changes: Mapping[str, Any], size: Mapping[str, Any]) -> Dict[str, Any]:
    """The changes of one edit on the card, and all that follows from them.

    ``before`` are the fields of the object, ``changes`` what the user set, ``size`` has ``kind``, ``area_m2`` and
    ``length_m``. Typing a quantity or a bound makes it the user's own; another function brings its perspective, its
    unit and a newly derived quantity; another density derives anew. A field that the user set himself stays as set.
    """
    derived = bool(before.get("hoeveelheid_afgeleid"))
    result = {**_of_function(before, changes, derived), **changes}
    typed = [name for name in QUANTITY_FIELDS if name in changes and not _same(changes[name], before.get(name))]
    if typed:
        if derived:
            result = {**_own_figure(typed), **result}
        result["hoeveelheid_afgeleid"] = False
    else:
        anew = derive_again({**before, **result, **size})
        asked = bool(changes.get("dichtheid")) or ("functie" in result and before.get("hoeveelheid") is None)
        if derived or (asked and anew["hoeveelheid_afgeleid"]):
            result.update(anew)
    return changed(before, result)


def changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> Dict[str, Any]:
    """The fields of ``after`` that differ from ``before``; an empty text is the same as nothing."""
    return {name: value for name, value in after.items() if not _same(value, before.get(name))}


def _measured(unit: str, size: float) -> Derived:
    """Kept to 0,01 ha and 0,001 km; something smaller than a hectare to the square metre."""
    if unit == HECTARE:
        hectares = size / HECTARE_M2
        value = round(hectares, 2 if hectares >= 1 else 4)
        return Derived(value, unit, None, None, tr("oppervlakte van het getekende vlak"))
    return Derived(round(size / KILOMETRE_M, 3), unit, None, None, tr("lengte van de getekende lijn"))


def _by_density(what: Function, hectares: float, own: Optional[float]) -> Optional[Derived]:
    known = density_of(what.code)
    if known is not None and known.unit != what.unit:
        known = None  # a file of one's own may count in another unit
    given = _positive(own)
    used = given if given is not None else known.expected if known else None
    if used is None:
        return None
    of_data = known is not None and used == known.expected
    within = known is not None and known.low <= used <= known.high
    low = hectares * known.low if known and within else None
    high = hectares * known.high if known and within else None
    how = tr("{hectares} ha × {density} {unit} per ha").format(
        hectares=trimmed(hectares, 2 if hectares < 1 else 1), density=trimmed(used, 3), unit=what.unit
    )
    assumption = of_data and known is not None and known.assumption
    return Derived(
        _rounded(hectares * used, what.unit),
        what.unit,
        None if low is None else _rounded(low, what.unit),
        None if high is None else _rounded(high, what.unit),
        tr("{how} (aanname)").format(how=how) if assumption else how,
        assumption,
        _note(known) if of_data else tr("eigen dichtheid"),
        used,
    )


def _note(known: Optional[Density]) -> str:
    return "" if known is None else f"{known.note}. {known.source}"


def _rounded(value: float, unit: str) -> float:
    """Nobody plans half a dwelling; other quantities to 0,1, and small ones to 0,001."""
    return float(round(value)) if unit == DWELLINGS else round(value, 1 if value >= 1 else 3)


def _of_function(before: Mapping[str, Any], changes: Mapping[str, Any], derived: bool) -> Dict[str, Any]:
    """What comes with another function. A figure that somebody typed keeps its unit, or it would say something else."""
    code = str(changes.get("functie") or "")
    if not has_function(code) or code == before.get("functie"):
        return {}
    what = function(code)
    follows = derived or before.get("hoeveelheid") is None
    return {"perspectief": what.perspective, "dichtheid": None, **({"eenheid": what.unit} if follows else {})}


def _own_figure(typed: Sequence[str]) -> Dict[str, Any]:
    """What a derived figure leaves behind when somebody types: its bounds and density say nothing of a new figure,
    the figure itself says nothing in another unit; a new bound leaves the rest be."""
    bounds: Dict[str, Any] = {"hoeveelheid_min": None, "hoeveelheid_max": None, "dichtheid": None}
    if "hoeveelheid" in typed:
        return bounds
    return {**bounds, "hoeveelheid": None} if "eenheid" in typed else {}


def _positive(value: Any) -> Optional[float]:
    usable = isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value) and value > 0
    return float(value) if usable else None


def _same(one: Any, other: Any) -> bool:
    empty = (None, "")
    return (one in empty and other in empty) or one == other
