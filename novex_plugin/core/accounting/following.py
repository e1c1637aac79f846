"""Where one variant stands against its goals, kept up to date edit by edit; and where it would stand after a stroke.

A goal is measured in its own year, whatever horizon is on the screen, so several years are followed at once.
"""

from typing import Iterable, List, NamedTuple, Optional, Sequence, Tuple

from ..model.records import ProposalObject, Variant
from ..progress import Progress
from ..variants.effective import effective_objects, in_force, variant_chain
from .figures import Totals
from .goals import Goal, GoalLine, goal_progress
from .running import ByYear, Edit, Held, RunningTotals
from .yields import NOTHING


class View(NamedTuple):
    """What is looked at."""

    variants: Tuple[Variant, ...]
    variant: str
    horizon: str


class Asked(NamedTuple):
    """What it is held against; ``rural_area_m2`` is the whole of which some goals are a share."""

    national: Tuple[Goal, ...] = ()
    provincial: Tuple[Goal, ...] = ()
    rural_area_m2: Optional[float] = None

    @property
    def goals(self) -> Tuple[Goal, ...]:
        return (*self.provincial, *self.national)


class Standing(NamedTuple):
    """Totals of the horizon that is looked at, without doubtful claims and messages; and a line per goal."""

    totals: Totals
    goals: Tuple[GoalLine, ...]


def goal_years(goals: Iterable[Goal], horizon: str) -> Tuple[str, ...]:
    """The horizon that is looked at, and the years in which goals that can be derived are measured."""
    derivable = {goal.horizon for goal in goals if goal.derived_from != NOTHING}
    return (horizon, *sorted(year for year in derivable - {horizon} if year.isdigit()))


class Following:
    """Follows the objects of all variants as they are edited; shows one view. Not for several threads at once.

    Raises what :func:`effective_objects` raises, and Cancelled when ``progress`` asks to stop.
    """

    def __init__(
        self, objects: Sequence[ProposalObject], view: View, asked: Asked, progress: Optional[Progress] = None
    ) -> None:
        self.view, self._asked = view, asked
        self.years = goal_years(asked.goals, view.horizon)
        self._chain = set(variant_chain(view.variants, view.variant))
        self._running = RunningTotals(self._by_year(objects), progress)
        self._standing: Optional[Standing] = None
        self._seen = self._wanted = _Seen(objects)

    def _by_year(self, objects: Sequence[ProposalObject]) -> ByYear:
        view = self.view
        return {year: effective_objects(objects, view.variants, view.variant, year) for year in self.years}

    @property
    def standing(self) -> Standing:
        """As it is now."""
        if self._standing is None:
            self._standing = self._stand()
        return self._standing

    def _stand(self) -> Standing:
        by_year = {year: self._running.totals(year) for year in self.years}
        totals, asked = by_year[self.view.horizon], self._asked
        lines = goal_progress(
            totals, asked.national, asked.provincial, by_horizon=by_year, rural_area_m2=asked.rural_area_m2
        )
        return Standing(totals, tuple(lines))

    def ask(self, asked: Asked) -> bool:
        """Hold it against other goals; False when they need a year that is not followed."""
        if not set(goal_years(asked.goals, self.view.horizon)) <= set(self.years):
            return False
        self._asked, self._standing = asked, None
        return True

    # -- edits

    def edits_to(self, objects: Sequence[ProposalObject]) -> List[Edit]:
        """What is different in this list of all objects; to be applied before the next question, or not at all."""
        self._wanted = _Seen(objects)
        touched = self._seen.touched(self._wanted)
        if touched is None:
            edits = self._running.edits_to(self._by_year(objects))
        else:
            edits = [edit for edit in map(self._edit, touched, map(self._wanted.known.get, touched)) if edit]
        if not edits:
            self._seen = self._wanted
        return edits

    def _edit(self, uuid: str, item: Optional[ProposalObject]) -> Optional[Edit]:
        """Of an object that stands alone: nothing replaces it, and it replaces nothing."""
        there = item is not None and item.variant in self._chain
        moments = [moment for moment, year in enumerate(self.years) if there and item and in_force(item, year)]
        if not moments and not self._running.moments(uuid):
            return None
        return Edit(uuid, Held(item, tuple(moments)) if item is not None and moments else None)

    def involved(self, edits: Iterable[Edit]) -> List[ProposalObject]:
        """What edits make necessary to count again."""
        return self._running.involved(edits)

    def apply(self, edits: Sequence[Edit]) -> None:
        self._running.apply(edits)
        self._seen, self._standing = self._wanted, None

    # -- what is not there yet

    def edits_for(self, items: Iterable[ProposalObject]) -> List[Edit]:
        """Objects that are being drawn, or known ones with another shape, as edits of the view."""
        return [Edit(item.uuid, self._held(item)) for item in items]

    def _held(self, item: ProposalObject) -> Held:
        known = self._running.moments(item.uuid)
        years = [moment for moment, year in enumerate(self.years) if in_force(item, year)]
        return Held(item, known if known else tuple(years))

    def supposed(self, edits: Sequence[Edit]) -> Standing:
        """Where it would stand after these edits; nothing of them is kept."""
        with self._running.supposed(edits):
            return self._stand()


class _Seen:
    """All objects of all variants as they were."""

    def __init__(self, objects: Sequence[ProposalObject]) -> None:
        self.known = {item.uuid: item for item in objects}
        self._is_clear = len(self.known) == len(objects)  # no two with one uuid
        self._replaced = {item.replaces for item in objects}

    def touched(self, now: "_Seen") -> Optional[List[str]]:
        """The uuids of what differs, when each of those counts by itself; None when who is in force must be asked."""
        if not (self._is_clear and now._is_clear):
            return None
        found = [uuid for uuid, item in now.known.items() if self.known.get(uuid) is not item]
        found += self.known.keys() - now.known.keys()
        return found if all(self._is_alone(uuid) and now._is_alone(uuid) for uuid in found) else None

    def _is_alone(self, uuid: str) -> bool:
        item = self.known.get(uuid)
        return uuid not in self._replaced and (item is None or not (item.replaces or item.dropped))
