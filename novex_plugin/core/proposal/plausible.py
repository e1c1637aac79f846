"""Quantities against the shape they stand on: what the shape gives itself, and what is hard to believe on it."""

from typing import Iterator, Tuple

from ..model.records import AREA, LINE, SEARCH_AREA, ProposalObject
from ..model.units import measured_unit
from ..texts import tr
from ..wording import HECTARE_M2, trimmed
from .densities import density_of

KILOMETRE_M = 1_000.0
MORE_THAN_DRAWN = 1.05  # a typed figure may be that many times the measure of the shape: plans are rounded


def is_measured(item: ProposalObject) -> bool:
    """True when the quantity is the area (ha) or length (km) of the object itself, as derived from its shape."""
    return item.quantity_derived and bool(item.unit) and item.unit == measured_unit(item.kind)


def hard_to_believe(item: ProposalObject) -> Iterator[Tuple[str, str]]:
    """What is odd about a quantity on this shape, as message and hint; nothing for what was measured itself."""
    geometry, value = item.geometry, item.quantity
    if item.dropped or value is None or value < 0 or geometry is None or geometry.is_empty or is_measured(item):
        return
    hectares = geometry.area / HECTARE_M2 if item.kind == AREA else 0.0
    kilometres = geometry.length / KILOMETRE_M if item.kind == LINE else 0.0
    drawn = {"ha": hectares, "km": kilometres}.get(item.unit, 0.0)
    if drawn > 0 and item.unit == measured_unit(item.kind):
        if value > drawn * MORE_THAN_DRAWN:
            message = tr("De hoeveelheid ({value} {unit}) is meer dan er getekend is ({drawn} {unit}).")
            yield message.format(value=trimmed(value), unit=item.unit, drawn=trimmed(drawn, 2)), tr(
                "Verbeter het getal, of laat het uit de vorm afleiden."
            )
    elif hectares > 0:
        yield from _per_hectare(item, value, hectares)


def _per_hectare(item: ProposalObject, value: float, hectares: float) -> Iterator[Tuple[str, str]]:
    known = density_of(item.function)
    if known is None or known.unit != item.unit:
        return
    per_ha = value / hectares
    too_low = per_ha < known.unusual_below and item.exactness != SEARCH_AREA  # a search area is never filled
    if too_low or per_ha > known.unusual_above:
        message = tr("{value} {unit} op {hectares} ha is {density} per ha; gewoon is {low} tot {high}.").format(
            value=trimmed(value), unit=item.unit, hectares=trimmed(hectares, 2), density=trimmed(per_ha, 2),
            low=trimmed(known.low, 2), high=trimmed(known.high, 2),
        )  # fmt: skip
        yield message, tr("Controleer de hoeveelheid en de begrenzing.")
