"""What is odd about the objects that are counted: said, never repaired in silence."""

from typing import Any, Dict, Iterator, List, Sequence, Tuple

import numpy as np

from .. import optional
from ..geometry.arrays import array_of
from ..model.records import ProposalObject
from ..proposal.densities import density_of
from ..proposal.plausible import hard_to_believe
from ..texts import tr
from ..wording import trimmed
from .quantities import band_of

_MOST_NAMES = 5


def doubts(items: Sequence[ProposalObject]) -> Tuple[str, ...]:
    """Messages about quantities, missing horizons and objects that are drawn twice; one for an empty list."""
    if not items:
        return (tr("Er zijn hier geen objecten: alles is nul. Teken iets, of kies een andere variant of horizon."),)
    return (*_quantities(items), *_horizons(items), *_twice(items))


def _quantities(items: Sequence[ProposalObject]) -> Iterator[str]:
    for item in items:
        said = band_of(item)[1]
        if said:
            yield said + _usual(item) if _negative(item) else said
        for message, hint in hard_to_believe(item):
            yield tr("'{name}': {message} {hint}").format(name=item.name, message=message, hint=hint)


def _negative(item: ProposalObject) -> bool:
    return any(value is not None and value < 0 for value in (item.quantity, item.quantity_min, item.quantity_max))


def _usual(item: ProposalObject) -> str:
    known = density_of(item.function)
    if known is None:
        return ""
    text = tr(" Gewoon is {low} tot {high} {unit} per ha.")
    return text.format(low=trimmed(known.low, 2), high=trimmed(known.high, 2), unit=known.unit)


def _horizons(items: Sequence[ProposalObject]) -> Iterator[str]:
    without = [item.name for item in items if not str(item.horizon or "").isdigit() and item.start_year is None]
    if without:
        message = tr("Zonder horizon of startjaar tellen op elke horizon mee: {names}. Vul de horizon in.")
        yield message.format(names=_named(without))


def _twice(items: Sequence[ProposalObject]) -> Iterator[str]:
    """Objects of one function with the same shape; only those with the same box are compared."""
    lib = optional.shapely()
    shapes = array_of([item.geometry for item in items])
    boxes = lib.bounds(shapes)
    alike: Dict[Tuple[Any, ...], List[int]] = {}
    for place in np.flatnonzero(~np.isnan(boxes[:, 0])).tolist():
        item = items[place]
        alike.setdefault((item.function, item.kind, *boxes[place].tolist()), []).append(place)
    for places in alike.values():
        for first, second in zip(places, places[1:]):
            if lib.equals(shapes[first], shapes[second]):
                message = tr(
                    "'{a}' en '{b}' hebben dezelfde functie en precies dezelfde vorm. De grond telt één keer, een "
                    "hoeveelheid telt bij allebei. Verwijder een van beide als het dubbel is."
                )
                yield message.format(a=items[first].name, b=items[second].name)


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(f"'{name}'" for name in names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return tr("{names} en nog {count}").format(names=shown, count=more) if more > 0 else shown
