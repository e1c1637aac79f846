"""Tests of height and depth: a fixed height, a height that the layer holds, a plane or cone that rises with distance.

A limit above NAP needs the height of the ground. When nobody filled that in, the answer is given where it is the
same for every ground level that the place can have (see ``ground``), and otherwise left open. The height at which
the object becomes a conflict is always told: the lowest that it can be.
"""

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from ..model.records import ProposalObject
from ..texts import tr
from ..wording import length, trimmed
from .ground import ground_range
from .meeting import Meeting
from .rules import ABOVE, BELOW, GROUND, GROUND_LEVEL, HeightLimit, Rule

BELOW_GROUND, ABOVE_GROUND = "ondergronds", "bovengronds"


@dataclass(frozen=True)
class Tested:
    """Whether the object is ``free`` of the rule by its height or depth (None: cannot be told), and why.

    ``limit_m`` is the height above ground from which it is, or can become, a conflict; None where no height is asked
    or no limit is known. ``nowhere`` says that the rule limits nothing at this distance for this function.
    """

    free: Optional[bool]
    text: str = ""
    limit_m: Optional[float] = None
    nowhere: bool = False


@dataclass(frozen=True)
class _Limit:
    """One limit as it holds here: the height above ground can be anything from ``low_m`` to ``high_m``."""

    low_m: float
    high_m: float
    text: str


def vertical_test(rule: Rule, item: ProposalObject, functions: Sequence[str], meeting: Meeting) -> Tested:
    """The vertical test of the rule for an object with these functions in scope."""
    kind, test = rule.vertical.kind, rule.vertical
    if kind in (GROUND, ABOVE) and item.layer == BELOW_GROUND:
        return Tested(True, tr("Ligt ondergronds; de regel gaat over {where}.").format(where=_place_word(kind)))
    if kind == BELOW:
        return _depth_test(rule, item)
    if test.above_m is not None:
        return _judged(item, [_above_ground(test.above_m)], [])
    asked = [limit for limit in test.limits if not limit.functions or limit.functions.intersection(functions)]
    if asked:
        return _limits_test(rule, item, asked, meeting)
    if kind == ABOVE and not test.limits:
        text = tr("Niet te toetsen: de toegestane hoogte verschilt per plaats. {note}")
        return Tested(None, text.format(note=test.note).strip())
    return Tested(True, nowhere=True) if kind == ABOVE else Tested(False, test.note)


def _depth_test(rule: Rule, item: ProposalObject) -> Tested:
    limit, depth = rule.vertical.deeper_m, item.depth_m
    if item.layer == ABOVE_GROUND and not depth:
        return Tested(True, tr("Ligt bovengronds; de regel gaat over de ondergrond."))
    if limit is None:
        return Tested(False, rule.vertical.note)
    if depth is None:
        text = tr("Niet te toetsen zonder diepte: het wordt een conflict dieper dan {limit} m.")
        return Tested(None, text.format(limit=_metres(limit)))
    if depth > limit:
        text = tr("Diepte {depth} m is meer dan de grens van {limit} m.")
    else:
        text = tr("Diepte {depth} m blijft binnen de grens van {limit} m.")
    return Tested(depth <= limit, text.format(depth=_metres(depth), limit=_metres(limit)))


def _place_word(kind: str) -> str:
    return tr("het maaiveld") if kind == GROUND else tr("wat boven het maaiveld uitsteekt")


def _limits_test(rule: Rule, item: ProposalObject, asked: Sequence[HeightLimit], meeting: Meeting) -> Tested:
    """The lowest limit of all features that are met."""
    limits: List[_Limit] = []
    unknown: List[str] = []
    distances = meeting.overlap.touched.distance.tolist()
    for feature, apart in zip(meeting.features, distances):
        found, known = _at_feature(asked, feature, apart, meeting)
        limits += [_here(limit, base, apart, (item, meeting, feature)) for limit, base in found]
        unknown += [] if known else [meeting.name(feature)]
    if not limits and not unknown:
        return Tested(True, nowhere=True)
    return _judged(item, limits, unknown, rule.vertical.note)


def _at_feature(
    asked: Sequence[HeightLimit], feature: int, apart: float, meeting: Meeting
) -> Tuple[List[Tuple[HeightLimit, float]], bool]:
    """The limits of one feature with the height they start from, and whether it is known what holds there.

    What the layer itself says of a feature goes before what the rule says of the feature with that name.
    """
    own = [(limit, meeting.figure(feature, limit.field)) for limit in asked if limit.field]
    known = [(limit, base) for limit, base in own if base is not None]
    if not known:
        name = meeting.name(feature).casefold()
        known = [
            (limit, limit.base_m) for limit in asked
            if limit.base_m is not None and limit.feature.casefold() in name
        ]  # fmt: skip
    ranged = any(limit.from_m > 0 or limit.to_m is not None for limit, _base in known)
    far = meeting.reach(feature)[1] if ranged else apart
    return [(limit, base) for limit, base in known if _meets(limit, apart, far)], bool(known)


def _meets(limit: HeightLimit, nearest_m: float, farthest_m: float) -> bool:
    return farthest_m >= limit.from_m and (limit.to_m is None or nearest_m < limit.to_m)


def _here(limit: HeightLimit, base_m: float, apart: float, where: Tuple[ProposalObject, Meeting, int]) -> _Limit:
    item, meeting, feature = where
    height = limit.height_at(base_m, max(apart, limit.from_m))
    at = tr("{name} op {distance}").format(name=meeting.name(feature), distance=length(apart))
    if limit.datum == GROUND_LEVEL:
        return _Limit(height, height, tr("{height} m boven maaiveld ({at})").format(height=_metres(height), at=at))
    text = tr("{height} m NAP ({at})").format(height=_metres(height), at=at)
    if item.ground_nap_m is not None:
        return _Limit(height - item.ground_nap_m, height - item.ground_nap_m, text)
    ground = ground_range(meeting.geometry)
    return _Limit(height - ground.highest_m, height - ground.lowest_m, text)


def _above_ground(height_m: float) -> _Limit:
    return _Limit(height_m, height_m, "")


def _judged(item: ProposalObject, limits: Sequence[_Limit], unknown: Sequence[str], note: str = "") -> Tested:
    """The verdict on the height of the object against all limits together."""
    doubt = _unknown_text(unknown)
    if not limits:
        return Tested(None, _sentence(tr("Niet te toetsen: de toegestane hoogte is hier niet bekend."), doubt, note))
    lowest = min(limits, key=lambda one: (one.low_m, one.high_m))
    sure = min(one.high_m for one in limits)
    limit = max(0.0, lowest.low_m)
    where = tr("De grens is {limit}.").format(limit=lowest.text) if lowest.text else ""
    if item.height_m is None:
        text = tr("Niet te toetsen zonder hoogte: het wordt een conflict boven {limit} m.")
        if sure > lowest.low_m:
            text = tr("Niet te toetsen zonder hoogte: boven {limit} m kan het een conflict worden, afhankelijk van het"
                      " maaiveld.")  # fmt: skip
        return Tested(None, _sentence(text.format(limit=_metres(limit)), where, doubt), limit)
    if item.height_m > sure:
        text = tr("Hoogte {height} m is meer dan de grens van {limit} m.")
        return Tested(False, _sentence(_filled(text, item.height_m, max(0.0, sure)), where), limit)
    if item.height_m <= lowest.low_m and not unknown:
        text = tr("Hoogte {height} m blijft binnen de grens van {limit} m.")
        return Tested(True, _sentence(_filled(text, item.height_m, limit), where), limit)
    if unknown:
        return Tested(None, _sentence(tr("Niet te toetsen: niet elke grens is bekend."), where, doubt), limit)
    text = tr("Niet te toetsen zonder maaiveldhoogte: tot {limit} m is het geen conflict, boven {sure} m zeker wel.")
    text = text.format(limit=_metres(limit), sure=_metres(max(0.0, sure)))
    return Tested(None, _sentence(text, where), limit)


def _unknown_text(names: Sequence[str]) -> str:
    if not names:
        return ""
    text = tr("Van {names} is geen hoogte bekend; zet haar in de laag of vraag haar na bij het bevoegd gezag.")
    return text.format(names=", ".join(dict.fromkeys(names)))


def _filled(text: str, height_m: float, limit_m: float) -> str:
    return text.format(height=_metres(height_m), limit=_metres(limit_m))


def _metres(value: float) -> str:
    return trimmed(value, 1)


def _sentence(*parts: str) -> str:
    return " ".join(part for part in parts if part)
