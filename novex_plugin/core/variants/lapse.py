"""From which year on objects lapse in a variant: one answer for every moment, for a map that steps through time.

``effective`` decides for one horizon. Here the same is said of all years at once, so that another horizon costs
nothing and no list has to be made again for it; tests hold the two together.
"""

from dataclasses import dataclass, field
from typing import Dict, Iterable, List, Mapping, Optional, Set

from ..model.records import ProposalObject, Variant
from .effective import start_year, variant_chain


@dataclass(frozen=True)
class Lapses:
    """``since``: the first year in which an object is gone because of its successor, by uuid.

    ``circle_year``: from this year on objects replace each other in a circle, and nobody can say who stands; None
    when that never happens.
    """

    since: Mapping[str, int] = field(default_factory=dict)
    circle_year: Optional[int] = None

    def at(self, year: int) -> Set[str]:
        """The uuids that have lapsed in ``year``; none once there is a circle."""
        if self.circle_year is not None and year >= self.circle_year:
            return set()
        return {uuid for uuid, since in self.since.items() if since <= year}


def lapses(objects: Iterable[ProposalObject], variants: Iterable[Variant], variant: str) -> Lapses:
    """When the objects of ``variant`` (with its parents and the basis) lapse.

    Takes one pass over the objects. Raises NovexError for an unknown variant or parents in a circle.
    """
    level_of = {code: level for level, code in enumerate(variant_chain(variants, variant))}
    members = [item for item in objects if item.variant in level_of]
    level_of_object = {item.uuid: level_of[item.variant] for item in members}
    successors = {
        item.uuid: item
        for item in members
        if item.replaces in level_of_object and level_of_object[item.replaces] <= level_of[item.variant]
    }
    since: Dict[str, int] = {}
    for item in successors.values():
        since[item.replaces] = min(start_year(item), since.get(item.replaces, start_year(item)))
    return Lapses(since, _circle_year(successors))


def _circle_year(successors: Mapping[str, ProposalObject]) -> Optional[int]:
    """The year in which the first circle is complete: all of its members have started."""
    done: Set[str] = set()
    found: List[int] = []
    for first in successors:
        path: Dict[str, None] = {}
        uuid = first
        while uuid in successors and uuid not in done and uuid not in path:
            path[uuid] = None
            uuid = successors[uuid].replaces
        if uuid in path:
            circle = list(path)[list(path).index(uuid):]
            found.append(max(start_year(successors[each]) for each in circle))
        done.update(path)
    return min(found, default=None)
