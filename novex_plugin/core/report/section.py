"""A small section through an object: how high or deep it is, next to the heights at which rules begin to count.

Written as SVG, so that it needs nothing but this text and prints sharp. Not to scale from side to side.
"""

from dataclasses import dataclass
from html import escape
from typing import Dict, List, Optional, Tuple

from ..checks.outcomes import BY_CODE, rank
from ..checks.rules import ABOVE
from ..model.records import Finding
from ..texts import tr
from ..wording import trimmed
from .blocks import Picture
from .records import Case, ReportInput
from .words import rule_of

WIDTH, HEIGHT = 640.0, 250.0  # in units of the drawing
PAPER_MM = (174.0, 68.0)
_LEFT, _RIGHT, _TOP, _BOTTOM = 52.0, 330.0, 16.0, 232.0  # the sky and the soil
_ROW = 15.0  # between two labels
_INK, _QUIET, _SOIL, _SKY, _BODY = "#22282e", "#5f6670", "#e9dfcf", "#eef4f8", "#16324f"
_MOST = 8
_OPEN = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" '
         'font-family="Open Sans, DejaVu Sans, sans-serif" font-size="11">')  # fmt: skip


@dataclass(frozen=True)
class Limit:
    """A height above ground (m) from which a rule counts."""

    height: float
    outcome: str
    text: str


def section(report: ReportInput, case: Case) -> Optional[Picture]:
    """The diagram, or None when no rule asks for a height and the object does not go below the ground."""
    item = case.item
    limits = _limits(report, case)
    if not limits and not item.depth_m:
        return None
    top = max([1.0, item.height_m or 0.0, *(limit.height for limit in limits)]) * 1.15
    low = -max([top * 0.12, (item.depth_m or 0.0) * 1.15])
    parts = _Drawing(top, low).draw(item.height_m, item.depth_m or 0.0, limits, item.name)
    return Picture(
        alt=_told(case, limits), caption=tr("Doorsnede: hoogte en diepte in meters ten opzichte van het maaiveld."),
        width=PAPER_MM[0], height=PAPER_MM[1], svg=parts,
    )  # fmt: skip


def _limits(report: ReportInput, case: Case) -> List[Limit]:
    """Every height at which something begins to count, the lowest first, each once."""
    found: Dict[Tuple[float, str], Limit] = {}
    for finding in case.findings:
        height = _limit_of(report, finding)
        if height is not None:
            key = (height, finding.title)
            if key not in found or rank(finding.outcome) < rank(found[key].outcome):
                found[key] = Limit(height, finding.outcome, finding.title)
    return sorted(found.values(), key=lambda limit: (limit.height, limit.text))[:_MOST]


def _limit_of(report: ReportInput, finding: Finding) -> Optional[float]:
    if finding.limit_height_m is not None:
        return finding.limit_height_m
    rule = rule_of(report.note.rules, finding)
    return rule.vertical.above_m if rule is not None and rule.vertical.kind == ABOVE else None


def _told(case: Case, limits: List[Limit]) -> str:
    item = case.item
    parts = [tr("Doorsnede van {name}.").format(name=item.name)]
    if item.height_m is not None:
        parts.append(tr("Hoogte {height} m.").format(height=trimmed(item.height_m)))
    if item.depth_m:
        parts.append(tr("Diepte {depth} m.").format(depth=trimmed(item.depth_m)))
    parts += [tr("Grens op {height} m: {text}.").format(height=trimmed(one.height), text=one.text) for one in limits]
    return " ".join(parts)


class _Drawing:
    """Heights in metres to places on the drawing."""

    def __init__(self, top: float, low: float) -> None:
        self._top, self._low = top, low

    def _y(self, height: float) -> float:
        return _TOP + (self._top - height) / (self._top - self._low) * (_BOTTOM - _TOP)

    def draw(self, height: Optional[float], depth: float, limits: List[Limit], name: str) -> str:
        ground = self._y(0.0)
        parts = [
            _OPEN,
            _box(_LEFT, _TOP, _RIGHT, ground, _SKY), _box(_LEFT, ground, _RIGHT, _BOTTOM, _SOIL),
            *self._axis(), *self._body(height, depth, name), *self._limit_lines(limits),
            _line(_LEFT, ground, _RIGHT, ground, _INK, 1.6), "</svg>",
        ]  # fmt: skip
        return "".join(parts)

    def _axis(self) -> List[str]:
        step = _round_step((self._top - self._low) / 5)
        parts, value = [], step * int(self._low / step)
        while value <= self._top:
            y = self._y(value)
            parts.append(_line(_LEFT - 4, y, _LEFT, y, _QUIET, 0.8))
            parts.append(_text(_LEFT - 7, y + 4, tr("{height} m").format(height=trimmed(value)), _QUIET, "end"))
            value += step
        return parts

    def _body(self, height: Optional[float], depth: float, name: str) -> List[str]:
        middle = (_LEFT + _RIGHT) / 2
        if height is None and not depth:
            return [_text(middle, self._y(0.0) - 6, tr("hoogte niet ingevuld"), _INK, "middle")]
        top, foot = self._y(height or 0.0), self._y(-depth)
        if foot - top < 3:
            top = foot - 3
        told = tr("{height} m").format(height=trimmed(height)) if height is not None else ""
        label = " · ".join(part for part in (_short(name, 30), told) if part)
        above = top - 6 if top > _TOP + 14 else top + 14
        return [_box(middle - 34, top, middle + 34, foot, _BODY),
                _text(middle, above, label, _INK if above < top else "#ffffff", "middle", bold=True)]  # fmt: skip

    def _limit_lines(self, limits: List[Limit]) -> List[str]:
        """A dashed line per limit, and its text to the right, pushed apart where they would touch."""
        parts = []
        for limit, y_text in zip(reversed(limits), self._places(limits)):
            y, colour = self._y(limit.height), BY_CODE[limit.outcome].colour
            parts.append(_line(_LEFT, y, _RIGHT, y, colour, 1.8, dash="6 3"))
            parts.append(_line(_RIGHT, y, _RIGHT + 14, y_text - 4, _QUIET, 0.7))
            told = tr("{height} m: {text}").format(height=trimmed(limit.height), text=limit.text)
            parts.append(_text(_RIGHT + 18, y_text, _short(told, 52), _INK, "start"))
        return parts

    def _places(self, limits: List[Limit]) -> List[float]:
        """Where the labels go, the highest limit first."""
        places: List[float] = []
        for limit in reversed(limits):
            wanted = self._y(limit.height) + 4
            places.append(max(wanted, places[-1] + _ROW) if places else max(wanted, _TOP + 8))
        over = max(0.0, places[-1] - _BOTTOM) if places else 0.0
        return [place - over for place in places]


def _round_step(rough: float) -> float:
    steps = [factor * 10.0**power for power in range(-1, 4) for factor in (1, 2, 5)]
    return next((step for step in steps if step >= rough), steps[-1])


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _box(left: float, top: float, right: float, bottom: float, colour: str) -> str:
    return (f'<rect x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" height="{max(0.0, bottom - top):.1f}" '
            f'fill="{colour}"/>')  # fmt: skip


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float, *, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" '
            f'stroke-width="{width:g}"{dashed}/>')  # fmt: skip


def _text(x: float, y: float, text: str, colour: str, anchor: str, *, bold: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    return (f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}"{weight}>'
            f"{escape(text, quote=False)}</text>")  # fmt: skip


