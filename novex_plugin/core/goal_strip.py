"""Which goals stand in the live strip, and what an edit or a stroke does to each of them."""

from typing import List, NamedTuple, Optional, Sequence

from .accounting.following import Asked, Standing
from .accounting.goals import GoalLine
from .wording import signed, trimmed

LEAST_SHARE = 1e-6  # of the target: smaller differences are rounding


class Effect(NamedTuple):
    """A goal as it would be, or is now; and as it was, when something is different."""

    line: GoalLine
    before: Optional[GoalLine] = None

    @property
    def change(self) -> float:
        """What came to it, in the unit of the goal; 0 when nothing did."""
        if self.before is None:
            return 0.0
        return (self.line.value or 0.0) - (self.before.value or 0.0)

    @property
    def is_touched(self) -> bool:
        if self.before is None or self.before.value == self.line.value:
            return False
        is_known = None not in (self.before.value, self.line.value)
        return not is_known or abs(self.change) > LEAST_SHARE * abs(self.line.target or 1.0)

    @property
    def change_text(self) -> str:
        """``+340``; empty when nothing changed."""
        return signed(figure(self.change, self.line.target)) if self.is_touched else ""


def figure(value: float, whole: Optional[float] = None) -> str:
    """A figure of a goal with as many decimals as say something: ``9.300``, ``59,1``, ``0,027``.

    ``whole``: what it is a part of; a part has no more decimals than that.
    """
    size = max(abs(value), abs(whole or 0.0))
    decimals = 0 if size >= 1000 else 1 if size >= 10 else 2 if size >= 1 else 3
    return trimmed(value, decimals if size == 0 or size >= 0.0005 else 6)


def effects(standing: Standing, before: Optional[Standing]) -> List[Effect]:
    """Every goal of ``standing`` beside what it was."""
    known = {(line.scale, line.code): line for line in before.goals} if before is not None else {}
    return [Effect(line, known.get((line.scale, line.code))) for line in standing.goals]


def of_this_province(found: Sequence[Effect], asked: Asked) -> List[Effect]:
    """The goals to keep an eye on while drawing: those that have a target and follow from what is drawn.

    Those of the province come first. A national goal is left out where the province has a share of it: that is what a
    drawing in this province can be held against.
    """
    shares = {goal.national_goal for goal in asked.provincial}
    own = {(goal.scale, goal.code) for goal in asked.provincial}
    kept = [one for one in found if one.line.target and one.line.target > 0 and _is_derivable(one)]
    mine = [one for one in kept if (one.line.scale, one.line.code) in own]
    return mine + [one for one in kept if one not in mine and one.line.code not in shares]


def _is_derivable(effect: Effect) -> bool:
    return effect.line.derivable or (effect.before is not None and effect.before.derivable)


def fitting(found: Sequence[Effect], room: int) -> List[Effect]:
    """As many as there is room for, each in its own order; one that is touched takes the place of the last that is not.

    So what somebody draws is always in sight, and the others do not jump about.
    """
    shown = list(found[:room])
    for late in [one for one in found[room:] if one.is_touched]:
        free = [place for place, one in enumerate(shown) if not one.is_touched]
        if not free:
            break
        del shown[free[-1]]
        shown.append(late)
    return shown
