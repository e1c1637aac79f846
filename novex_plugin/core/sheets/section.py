"""A vertical section: what lies over and under a line, and from how deep to how high. Metres; heights from the ground.

Of an object its highest and its deepest point are known, so it is taken to reach from the ground to those. What has no
height or depth has no extent of its own and says so. Points count within a distance of the line, at the place of the
line that is nearest to them.
"""

from dataclasses import dataclass, replace
from math import atan2, radians, remainder, tau
from typing import Any, Dict, Iterable, List, Sequence, Tuple

from ..model.records import AREA, POINT, ProposalObject
from ..optional import shapely
from .views import ABOVE, BELOW, level_of

CORRIDOR_M = 250.0  # how far a point may be from the line
PLACE_M = 5_000.0  # length of a section through one place
TURN_RAD = radians(20)  # a smaller bend is not told
TOUCH_M = 0.01  # a shorter stretch is a touch of two borders
Interval = Tuple[float, float]


@dataclass(frozen=True)
class SectionSource:
    """Where the lines of sections come from: a layer (or a path as QGIS writes it) and the field with their names."""

    layer: Any = None
    field: str = ""


NO_SECTIONS = SectionSource()


@dataclass(frozen=True)
class Stretch:
    """An object where the line meets it, from ``start_m`` to ``end_m`` along it; the same across a line."""

    item: ProposalObject
    start_m: float
    end_m: float
    aside_m: float = 0.0  # of a point: its distance to the line

    @property
    def top_m(self) -> float:
        """Above the ground; 0 where no height is known, or nothing stands above it."""
        return 0.0 if level_of(self.item) == BELOW else self.item.height_m or 0.0

    @property
    def bottom_m(self) -> float:
        """Below the ground, as a negative number; 0 where no depth is known."""
        return 0.0 if level_of(self.item) == ABOVE else 0.0 - (self.item.depth_m or 0.0)

    @property
    def known(self) -> bool:
        """Whether the object says how high or deep it reaches."""
        return self.top_m > 0 or self.bottom_m < 0


@dataclass(frozen=True)
class Section:
    """What a line meets, in the order in which it is met."""

    length_m: float
    stretches: Tuple[Stretch, ...]
    bends_m: Tuple[float, ...] = ()  # where the line turns

    @property
    def top_m(self) -> float:
        return max((stretch.top_m for stretch in self.stretches), default=0.0)

    @property
    def bottom_m(self) -> float:
        return min((stretch.bottom_m for stretch in self.stretches), default=0.0)

    @property
    def objects(self) -> List[ProposalObject]:
        """Each object once, in the order in which it is met."""
        return list({stretch.item.uuid: stretch.item for stretch in self.stretches}.values())

    def row(self) -> List[Dict[str, Any]]:
        """For the record of a sheet; m, rounded to centimetres."""
        return [{"uuid": one.item.uuid, "van_m": round(one.start_m, 2), "tot_m": round(one.end_m, 2),
                 "onder_m": round(one.bottom_m, 2), "boven_m": round(one.top_m, 2), "bekend": one.known,
                 "naast_m": round(one.aside_m, 2)} for one in self.stretches]  # fmt: skip


def section(line: Any, objects: Iterable[ProposalObject], corridor_m: float = CORRIDOR_M) -> Section:
    """The section along ``line`` (shapely LineString, EPSG:28992)."""
    lib = shapely()
    found: List[Stretch] = []
    for item in objects:
        if item.geometry is None or lib.is_empty(item.geometry):
            continue
        if item.kind == POINT:
            found += _beside(line, item, corridor_m)
        elif lib.intersects(line, item.geometry):
            found += [Stretch(item, start, end) for start, end in _met(line, item)]
    ranked = sorted(found, key=lambda one: (one.start_m, one.end_m, one.item.name, one.item.uuid))
    return Section(float(lib.length(line)), tuple(ranked), tuple(_bends(lib.get_coordinates(line))))


def _bends(corners: Any) -> List[float]:
    """Where along the line it turns so far that the drawing should say so; a river has hundreds of faint corners."""
    steps = corners[1:] - corners[:-1]
    places = ((steps**2).sum(axis=1) ** 0.5).cumsum().tolist()
    ahead = [atan2(dy, dx) for dx, dy in steps.tolist()]
    turns = [abs(remainder(after - before, tau)) for before, after in zip(ahead, ahead[1:])]
    return [place for place, turn in zip(places, turns) if turn >= TURN_RAD]


def line_through(x: float, y: float, length_m: float = PLACE_M) -> Any:
    """The line of a section at one place: from west to east through it."""
    return shapely().linestrings([(x - length_m / 2, y), (x + length_m / 2, y)])


def _beside(line: Any, item: ProposalObject, corridor_m: float) -> List[Stretch]:
    lib = shapely()
    found = []
    for point in lib.get_parts(item.geometry):
        aside = float(lib.distance(line, point))
        if aside <= corridor_m:
            at = float(lib.line_locate_point(line, point))
            found.append(Stretch(item, at, at, aside))
    return found


def _met(line: Any, item: ProposalObject) -> List[Interval]:
    """Where the line is in an area, along a line or across it, leg by leg: a bent line may pass a place twice."""
    lib = shapely()
    corners = lib.get_coordinates(line)
    found: List[Interval] = []
    before = 0.0
    for start, end in zip(corners, corners[1:]):
        leg = lib.linestrings([start, end])
        for part in lib.get_parts(lib.intersection(leg, item.geometry)):
            ends = lib.get_coordinates(part)
            if len(ends) == 0:
                continue
            places = sorted(float(((place - start) ** 2).sum() ** 0.5) for place in (ends[0], ends[-1]))
            found.append((before + places[0], before + places[1]))
        before += float(lib.length(leg))
    joined = _joined(found)
    return [each for each in joined if each[1] - each[0] > TOUCH_M] if item.kind == AREA else joined


def _joined(intervals: Sequence[Interval]) -> List[Interval]:
    """Intervals that meet, as one."""
    found: List[Interval] = []
    for start, end in sorted(intervals):
        if found and start <= found[-1][1] + TOUCH_M:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


@dataclass(frozen=True)
class Label:
    """Where a name stands: its leader at ``place``, its text from ``left`` on, in a row counted from the drawing."""

    place: float
    left: float
    width: float
    row: int
    text: str


def set_labels(wanted: Sequence[Tuple[float, float, str]], width: float, gap: float) -> List[Label]:
    """Names (place, width, text) in rows, so that no name lies on another and, where it can be, on no leader.

    A name begins at its place, or ends there when it would run off the right end. It stands above the names whose
    leaders it would cover.
    """
    waiting = [Label(place, _left(place, wide, width), wide, 0, text) for place, wide, text in sorted(wanted)]
    found: List[Label] = []
    while waiting:
        free = [one for one in waiting if not any(_covers(one, other, gap) for other in waiting if other is not one)]
        chosen = max(free or waiting, key=lambda one: (one.place, one.text))
        waiting.remove(chosen)
        under = [one.row for one in found if _covers(chosen, one, gap) or _overlaps(chosen, one, gap)]
        found.append(replace(chosen, row=max(under, default=-1) + 1))
    return found


def _left(place: float, wide: float, width: float) -> float:
    return place if place + wide <= width else max(0.0, min(place, width) - wide)


def _covers(one: Label, other: Label, gap: float) -> bool:
    """Whether a name lies where the leader of another must pass."""
    return one.left - gap < other.place < one.left + one.width + gap


def _overlaps(one: Label, other: Label, gap: float) -> bool:
    return one.left < other.left + other.width + gap and other.left < one.left + one.width + gap


def round_step(span: float, most: int) -> float:
    """A round step (1, 2 or 5 times a power of ten) of which at most ``most`` go into ``span``."""
    steps = [factor * 10.0**power for power in range(-2, 8) for factor in (1, 2, 5)]
    return next((step for step in steps if span / step <= most), span)
