"""What the objects of a variant add up to: areas, lengths, numbers and quantities."""

from typing import Any, Iterable, List, Optional, Sequence, Tuple

import numpy as np

from .. import optional
from ..geometry.arrays import array_of
from ..geometry.repair import keep_kind, repair
from ..model.records import AREA, LINE, POINT, SEARCH_AREA, ProposalObject
from ..progress import Progress
from ..texts import tr
from .areas import Drawn, area_lines
from .figures import Totals
from .lines import length_lines, point_lines
from .names import Names
from .quantities import double_claims, quantities

_DIMENSION = {POINT: 0, LINE: 1, AREA: 2}


def compute_totals(objects: Iterable[ProposalObject], *, progress: Optional[Progress] = None) -> Totals:
    """Count objects that are already resolved for one variant and horizon (EPSG:28992, metres).

    Every figure is defined in :mod:`.figures`. Objects that cannot be measured are left out of the
    areas and named in ``messages``; their quantities still count. The order of objects is irrelevant.
    Raises Cancelled when ``progress`` asks to stop.
    """
    progress = progress or Progress()
    items = sorted((item for item in objects if not item.dropped), key=lambda item: item.uuid)
    names = Names()
    progress.step(0.0, tr("Hoeveelheden optellen"))
    entered = quantities(items, names)
    drawn, messages = measurable(items)
    progress.step(0.1, tr("Oppervlakten optellen zonder dubbeltelling"))
    areas, combinations = area_lines(
        _select(drawn, AREA, search=False), _select(drawn, AREA, search=True), names, progress.part(0.1, 0.8)
    )
    progress.step(0.8, tr("Lengten en punten optellen"))
    lengths = length_lines(_select(drawn, LINE, search=False), _select(drawn, LINE, search=True), names)
    points = point_lines(_select(drawn, POINT, search=False), _select(drawn, POINT, search=True), names)
    progress.step(0.9, tr("Dubbele claims zoeken"))
    claims = double_claims(entered.claims, {entry.item.uuid: entry for entry in drawn})
    searching = sum(item.exactness == SEARCH_AREA for item in items)
    progress.step(1.0)
    return Totals(
        objects=len(items) - searching,
        search_objects=searching,
        areas=areas,
        lengths=lengths,
        points=points,
        quantities=entered.lines,
        combinations=combinations,
        double_claims=claims,
        without_quantity=entered.without,
        messages=(*entered.messages, *messages),
    )


def _select(drawn: Sequence[Drawn], kind: str, *, search: bool) -> List[Drawn]:
    return [
        entry for entry in drawn if entry.item.kind == kind and (entry.item.exactness == SEARCH_AREA) is search
    ]


def measurable(items: Sequence[ProposalObject]) -> Tuple[List[Drawn], List[str]]:
    """The objects with a sound geometry of their own kind; the others are named in a message."""
    shapely = optional.shapely()
    shapes = array_of([item.geometry for item in items])
    # An empty or missing geometry has no dimension; the predicates are asked once for all objects.
    fits = shapely.is_valid(shapes) & ~shapely.is_empty(shapes)
    fits &= shapely.get_dimensions(shapes) == np.array([_DIMENSION.get(item.kind, -1) for item in items], dtype=int)
    drawn: List[Drawn] = []
    messages: List[str] = []
    for item, fit in zip(items, fits.tolist()):
        geometry, message = (item.geometry, "") if fit else _mended(item)
        if message:
            messages.append(message)
        if geometry is not None:
            drawn.append(Drawn(item, geometry))
    return drawn, messages


def _mended(item: ProposalObject) -> Tuple[Optional[Any], str]:
    """The geometry of an object that is not sound as it stands, or None; and what has to be said about it."""
    shapely = optional.shapely()
    if item.geometry is None or shapely.is_empty(item.geometry):
        return None, tr("'{name}' heeft geen geometrie en telt niet mee in de maten.").format(name=item.name)
    if shapely.get_dimensions(item.geometry) == _DIMENSION.get(item.kind):
        geometry = keep_kind(repair(item.geometry), item.kind)
        if not shapely.is_empty(geometry):
            message = tr("'{name}' heeft een ongeldige geometrie; voor de maten is een herstelde versie gebruikt.")
            return geometry, message.format(name=item.name)
    message = tr("'{name}' heeft geen geldige geometrie van het soort {kind} en telt niet mee in de maten.")
    return None, message.format(name=item.name, kind=item.kind)
