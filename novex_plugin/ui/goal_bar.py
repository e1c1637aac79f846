"""The bar of a goal: plans, what is drawn, what a stroke adds or takes, the bandwidth and the target.

Everything reads in grey too: what is added is hatched, what plans yield is pale, the target is a line across.
"""

from typing import List, NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette, QPen

from ..core.accounting import GoalLine
from ..core.checks.outcomes import BY_CODE, HARD, NEE_TENZIJ
from .look import blend, line_colour

REACHED = QColor("#3a8f4d")
PLANS_SHARE = 0.38  # of the colour of what is drawn
ROOM_RIGHT = 1.04  # of the largest figure, so that a tick at the end is seen
_ON_GROUND = (HARD, NEE_TENZIJ)  # conditions hold nearly everywhere: those are told in words


class _Part(NamedTuple):
    start: float
    end: float
    colour: QColor
    hatched: bool = False


def paint_bar(
    painter: QPainter, bar: QRectF, line: GoalLine, palette: QPalette, before: Optional[GoalLine] = None
) -> None:
    """``before``: the goal as it was without a stroke or the last edit; the difference is hatched."""
    target = line.target or 0.0
    reach = max(target, line.target_max or 0.0, *_tops(line), *(_tops(before) if before else ())) * ROOM_RIGHT
    if reach <= 0:
        return
    base = palette.color(QPalette.ColorRole.Base)
    radius = min(3.0, bar.height() / 3)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(bar, radius, radius)
    painter.fillPath(outline, blend(line_colour(palette), base, 0.6))
    painter.setClipPath(outline)
    for part in _parts(line, before, palette):
        _paint_part(painter, bar, part, reach)
    painter.setClipping(False)
    ink = palette.color(QPalette.ColorRole.Text)
    _paint_band(painter, bar, line, reach, ink, base)
    _paint_target(painter, bar, line, reach, ink)
    painter.restore()


def _tops(line: GoalLine) -> Tuple[float, float]:
    plans = line.in_plans or 0.0
    return plans + (line.value or 0.0), plans + (line.maximum or 0.0)


def _parts(line: GoalLine, before: Optional[GoalLine], palette: QPalette) -> List[_Part]:
    base = palette.color(QPalette.ColorRole.Base)
    colour = fill_colour(line, palette)
    plans, now = line.in_plans or 0.0, line.value or 0.0
    was = now if before is None else before.value or 0.0
    sure, end = plans + min(was, now), plans + max(was, now)
    parts = [_Part(0.0, plans, blend(colour, base, PLANS_SHARE)), *_ground(line, plans, sure, colour)]
    if end > sure:
        added = colour if now > was else palette.color(QPalette.ColorRole.Text)
        parts.append(_Part(sure, end, added, True))
    return parts


def _ground(line: GoalLine, plans: float, end: float, colour: QColor) -> List[_Part]:
    """What is drawn, with the part that lies on contested ground at its end, the worst last."""
    contested = [(code, line.shares.parts[code]) for code in _ON_GROUND] if line.shares is not None else []
    free = end - sum(amount for _code, amount in contested)
    parts, at = [_Part(plans, max(plans, free), colour)], max(plans, free)
    for code, amount in reversed(contested):
        parts.append(_Part(at, min(end, at + amount), QColor(BY_CODE[code].colour)))
        at += amount
    return parts


def fill_colour(line: GoalLine, palette: QPalette) -> QColor:
    """Green once plans and drawing together reach the target."""
    covered = (line.in_plans or 0.0) + (line.value or 0.0)
    reached = line.target is not None and line.target > 0 and covered >= line.target
    return REACHED if reached else palette.color(QPalette.ColorRole.Highlight)


def _paint_part(painter: QPainter, bar: QRectF, part: _Part, reach: float) -> None:
    left, right = _x(bar, part.start, reach), _x(bar, part.end, reach)
    if right - left < 0.3:
        return
    room = QRectF(left, bar.top(), max(right - left, 2.0 if part.hatched else 0.0), bar.height())
    if not part.hatched:
        painter.fillRect(room, part.colour)
        return
    pale = QColor(part.colour)
    pale.setAlpha(60)
    painter.fillRect(room, pale)
    painter.save()
    painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(part.colour, 1.4))
    step, x = 4.0, room.left() - room.height()
    while x < room.right():
        painter.drawLine(QLineF(x, room.bottom(), x + room.height(), room.top()))
        x += step
    painter.restore()
    painter.setPen(QPen(part.colour, 1.0))
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_band(painter: QPainter, bar: QRectF, line: GoalLine, reach: float, ink: QColor, base: QColor) -> None:
    if line.minimum is None or line.maximum is None:
        return
    plans = line.in_plans or 0.0
    low, high = _x(bar, plans + line.minimum, reach), _x(bar, plans + line.maximum, reach)
    if high - low < 3:
        return
    middle, tall = bar.center().y(), bar.height() * 0.3
    for pen in (QPen(base, 3.4), QPen(ink, 1.4)):  # a light edge keeps it readable on the fill
        painter.setPen(pen)
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for end in (low, high):
            painter.drawLine(QPointF(end, middle - tall), QPointF(end, middle + tall))


def _paint_target(painter: QPainter, bar: QRectF, line: GoalLine, reach: float, ink: QColor) -> None:
    """A line across at the target, and a thin one at its upper end when it is a range."""
    for target, width in ((line.target, 2.0), (line.target_max, 1.0)):
        if target:
            x = _x(bar, target, reach)
            painter.setPen(QPen(ink, width))
            painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom() + 2))


def _x(bar: QRectF, value: float, reach: float) -> float:
    return bar.left() + bar.width() * max(0.0, min(1.0, value / reach))
