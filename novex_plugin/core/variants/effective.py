"""Which objects a variant really holds at a horizon.

A variant is the basis, plus every variant between the basis and itself (its parents), plus its
own objects. An object may take the place of another one (``replaces``), or say that the other one
lapses (``dropped``). This module only decides who takes part; it measures nothing.
"""

from functools import lru_cache
from typing import Dict, Iterable, List, Sequence, Set, Tuple

from ..errors import NovexError
from ..model.records import BASIS, ProposalObject, Variant
from ..texts import tr


def variant_chain(variants: Iterable[Variant], variant: str) -> Tuple[str, ...]:
    """The codes from the basis down to ``variant``, both included.

    Raises NovexError for a variant or parent that does not exist and for parents in a circle.
    """
    by_code: Dict[str, Variant] = {item.code: item for item in variants}
    chain: List[str] = []
    code = variant
    while code != BASIS:
        if code not in by_code:
            raise _unknown_variant(code, by_code)
        if code in chain:
            raise NovexError(
                tr("De varianten {codes} zijn in een kring elkaars ouder.").format(codes=", ".join(sorted(chain))),
                tr("Geef een van deze varianten de basis of een andere variant als ouder."),
            )
        chain.append(code)
        code = by_code[code].parent
    return (BASIS, *reversed(chain))


def effective_objects(
    objects: Iterable[ProposalObject], variants: Iterable[Variant], variant: str, horizon: str
) -> List[ProposalObject]:
    """The objects of ``variant`` that are in force at ``horizon``, in the order they came in.

    An object is replaced from the moment its successor starts: before that it still stands, and it
    does not come back when the successor ends. A successor works on objects of its own variant and
    of the parents, never on those of a child.
    Raises NovexError for an unknown variant or horizon, and for objects that replace each other.
    """
    year = horizon_year(horizon)
    started, lapsed = _started_and_lapsed(objects, variants, variant, year)
    return [item for item in started if not item.dropped and item.uuid not in lapsed and _not_ended(item, year)]


def lapsed_uuids(
    objects: Iterable[ProposalObject], variants: Iterable[Variant], variant: str, horizon: str
) -> Set[str]:
    """The uuids that another object has replaced or dropped in ``variant`` at ``horizon``.

    Raises what :func:`effective_objects` raises.
    """
    return _started_and_lapsed(objects, variants, variant, horizon_year(horizon))[1]


def horizon_year(horizon: str) -> int:
    """The year of a horizon code (``"2030"``). Raises NovexError when it is no year."""
    try:
        return int(horizon)
    except (TypeError, ValueError):
        raise NovexError(
            tr("'{horizon}' is geen horizon.").format(horizon=horizon),
            tr("Kies een jaar uit de waardelijst horizon, zoals 2030 of 2050."),
        ) from None


def in_force(item: ProposalObject, horizon: str) -> bool:
    """Whether the object, looked at alone, exists at the horizon (replacement not considered)."""
    year = horizon_year(horizon)
    return not item.dropped and start_year(item) <= year and _not_ended(item, year)


def start_year(item: ProposalObject) -> int:
    """The first year of an object: the later of its horizon code and its own start year.

    "2030" means "up to and including 2030", so such an object is there when 2030 is looked at. A
    missing or unreadable horizon counts as "always": an object is never lost for a typing error;
    validation reports it.
    """
    return max(_number_in(str(item.horizon)), item.start_year or 0)


@lru_cache(maxsize=1_000)
def _number_in(horizon: str) -> int:
    return int(horizon) if horizon.isdecimal() else 0


def _not_ended(item: ProposalObject, year: int) -> bool:
    return item.end_year is None or item.end_year >= year


def _started_and_lapsed(
    objects: Iterable[ProposalObject], variants: Iterable[Variant], variant: str, year: int
) -> Tuple[List[ProposalObject], Set[str]]:
    """The objects of the variant that have started by ``year``, and the uuids that lapse through them."""
    level_of = {code: level for level, code in enumerate(variant_chain(variants, variant))}
    members = [item for item in objects if item.variant in level_of]
    started = [item for item in members if start_year(item) <= year]
    return started, _lapsed(started, level_of, members)


def _lapsed(
    started: Sequence[ProposalObject], level_of: Dict[str, int], members: Sequence[ProposalObject]
) -> Set[str]:
    """The uuids that are replaced or dropped by an object that has started."""
    level_of_object = {item.uuid: level_of[item.variant] for item in members}
    successors = {
        item.uuid: item
        for item in started
        if item.replaces in level_of_object and level_of_object[item.replaces] <= level_of[item.variant]
    }
    _refuse_circles(successors)
    return {item.replaces for item in successors.values()}


def _refuse_circles(successors: Dict[str, ProposalObject]) -> None:
    """Objects that replace each other would all vanish without a word; say so instead."""
    safe: Set[str] = set()
    for start in successors:
        path: List[str] = []
        uuid = start
        while uuid in successors and uuid not in safe:
            if uuid in path:
                names = ", ".join(f"'{successors[item].name}'" for item in path[path.index(uuid):])
                raise NovexError(
                    tr("Objecten vervangen elkaar in een kring: {names}.").format(names=names),
                    tr("Maak bij een van deze objecten het veld 'vervangt' leeg."),
                )
            path.append(uuid)
            uuid = successors[uuid].replaces
        safe.update(path)


def _unknown_variant(code: str, by_code: Dict[str, Variant]) -> NovexError:
    known = ", ".join(sorted(by_code)) or tr("alleen de basis")
    return NovexError(
        tr("Variant '{code}' bestaat niet in dit voorstel.").format(code=code),
        tr("Kies een van de varianten van dit voorstel ({known}) of laat de variant leeg voor de basis.").format(
            known=known
        ),
    )
