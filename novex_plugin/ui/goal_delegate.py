"""A goal as one row: name, what there is of what is asked, a bar, and below it what the figure is made of."""

from typing import List, Optional

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem

from ..compat import as_int
from ..core.accounting import GoalLine
from ..core.goal_strip import Effect, figure
from ..core.texts import tr
from .goal_bar import REACHED, paint_bar
from .goal_words import contested, made_of, remaining, target_text, why_not
from .look import blend, class_icon, line_colour, resized
from .row_delegate import RowDelegate

GOAL_ROLE = int(Qt.ItemDataRole.UserRole)
BEFORE_ROLE = GOAL_ROLE + 1  # the goal as it was without the stroke, or before the last edit
BAR_HEIGHT = 10
PADDING = 8
GAP = 4
LEFT = as_int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
ELIDE = Qt.TextElideMode.ElideRight


class GoalDelegate(RowDelegate):
    """Paints a GoalLine; a row without a figure says why instead of showing an empty bar. Other rows are headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        goal = index.data(GOAL_ROLE)
        if not isinstance(goal, GoalLine):
            return super().sizeHint(option, index) + QSize(0, 2 * GAP)
        line = QFontMetrics(option.font).lineSpacing()
        below = int(bool(made_of(goal))) + len(contested(goal))
        bar = BAR_HEIGHT + 2 * GAP if has_bar(goal) else 0
        return QSize(200, (2 + below) * line + bar + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        goal = index.data(GOAL_ROLE)
        if not isinstance(goal, GoalLine):
            super().paint(painter, option, index)
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, blend(option.palette.color(QPalette.ColorRole.Highlight),
                                                option.palette.color(QPalette.ColorRole.Base), 0.15))  # fmt: skip
        _Row(painter, option, Effect(goal, index.data(BEFORE_ROLE))).paint()
        painter.setPen(line_colour(option.palette))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


def has_bar(goal: GoalLine) -> bool:
    return goal.derivable and bool(goal.target) and (goal.target or 0.0) > 0


class _Row:
    """Paints from the top down."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, effect: Effect) -> None:
        self._painter, self._option, self._effect = painter, option, effect
        self._goal = effect.line
        self._ink = option.palette.color(QPalette.ColorRole.Text)
        self._dim = blend(self._ink, option.palette.color(QPalette.ColorRole.Base), 0.68)
        self._bold = resized(option.font, 0, bold=True)
        area = QRectF(option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING))
        self._left, self._wide, self._y = area.left(), area.width(), area.top()

    def paint(self) -> None:
        goal, option = self._goal, self._option
        self._line(goal.indicator, goal.horizon, bold=True)
        if not goal.derivable:
            self._line(why_not(goal), "", colour=self._dim)
            return
        self._figures()
        if has_bar(goal):
            self._y += GAP
            bar = QRectF(self._left, self._y, self._wide, BAR_HEIGHT)
            before = self._effect.before if self._effect.is_touched else None
            paint_bar(self._painter, bar, goal, option.palette, before)
            self._y += BAR_HEIGHT + GAP
        if made_of(goal):
            self._line(made_of(goal), "", colour=self._dim)
        for code, text in contested(goal):
            self._marked(code, text)

    def _room(self) -> QRectF:
        """The next line."""
        high = QFontMetrics(self._option.font).lineSpacing()
        room = QRectF(self._left, self._y, self._wide, high)
        self._y += high
        return room

    def _line(self, text: str, beside: str, *, bold: bool = False, colour: Optional[QColor] = None) -> None:
        room, painter = self._room(), self._painter
        painter.setFont(self._option.font)
        painter.setPen(self._dim)
        painter.drawText(room, RIGHT, beside)
        taken = painter.fontMetrics().horizontalAdvance(beside) + 8 if beside else 0
        painter.setFont(self._bold if bold else self._option.font)
        painter.setPen(colour or self._ink)
        painter.drawText(room, LEFT, painter.fontMetrics().elidedText(text, ELIDE, int(room.width()) - taken))

    def _figures(self) -> None:
        """What there is bold, a change, what is asked, and to the right what is still needed."""
        room, goal, painter = self._room(), self._goal, self._painter
        still, is_reached = remaining(goal)
        painter.setFont(self._bold if is_reached else self._option.font)
        painter.setPen(blend(REACHED, self._ink, 0.75) if is_reached else self._ink)
        painter.drawText(room, RIGHT, still)
        room = room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(still) - 8, 0)
        change = self._effect.change_text
        green = blend(REACHED, self._ink, 0.75) if self._effect.change > 0 else self._ink
        asked = tr(" van {target}").format(target=target_text(goal)) if goal.target is not None else ""
        for text, colour, bold in (
            (figure(goal.covered or 0.0), self._ink, True), (f"  {change}" if change else "", green, True),
            (f"{asked} {goal.unit}", self._dim, False),
        ):  # fmt: skip
            painter.setFont(self._bold if bold else self._option.font)
            painter.setPen(colour)
            shown = painter.fontMetrics().elidedText(text, ELIDE, int(room.width()))
            painter.drawText(room, LEFT, shown)
            room = room.adjusted(painter.fontMetrics().horizontalAdvance(shown), 0, 0, 0)

    def _marked(self, code: str, text: str) -> None:
        room, painter = self._room(), self._painter
        side = round(room.height() * 0.8)
        pixmap = class_icon(code, 16).pixmap(QSize(side, side))
        painter.drawPixmap(round(room.left()), round(room.top() + (room.height() - side) / 2), pixmap)
        painter.setFont(self._option.font)
        painter.setPen(self._ink)
        room = room.adjusted(side + 6, 0, 0, 0)
        painter.drawText(room, LEFT, painter.fontMetrics().elidedText(text, ELIDE, int(room.width())))


def legend(goals: List[GoalLine]) -> str:
    """What the signs in the bars mean, of those that are there."""
    said = [tr("streep: doel")]
    if any(goal.minimum != goal.maximum for goal in goals):
        said.append(tr("haken: bandbreedte"))
    if any(goal.in_plans for goal in goals):
        said.append(tr("bleek: al in plannen"))
    if any(goal.shares is not None and (goal.shares.hard or goal.shares.no_unless) for goal in goals):
        said.append(tr("rood en oranje: omstreden grond"))
    return " · ".join([*said, tr("arcering: laatste streek")])
