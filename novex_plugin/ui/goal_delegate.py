"""A goal as one row: name and figures above, a bar with its bandwidth below."""

from typing import Any, Optional

from qgis.PyQt.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..compat import as_int
from ..core.accounting import GoalLine
from ..core.texts import tr
from ..core.wording import quantity, trimmed
from .look import blend, dim_colour, line_colour, resized

GOAL_ROLE = int(Qt.ItemDataRole.UserRole)
BAR_HEIGHT = 8
PADDING = 8
REACHED = QColor("#3a8f4d")


class GoalDelegate(QStyledItemDelegate):
    """Paints a GoalLine; rows without a figure say why instead of showing an empty bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        line = QFontMetrics(option.font).lineSpacing()
        goal = index.data(GOAL_ROLE)
        rows = 2 if isinstance(goal, GoalLine) else 1
        return QSize(200, rows * line + BAR_HEIGHT + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        goal = index.data(GOAL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, blend(option.palette.color(QPalette.ColorRole.Highlight),
                                                option.palette.color(QPalette.ColorRole.Base), 0.15))  # fmt: skip
        self._texts(painter, option, goal)
        area = QRectF(option.rect.adjusted(PADDING, 0, -PADDING, -PADDING))
        bar = QRectF(area.left(), area.bottom() - BAR_HEIGHT, area.width(), BAR_HEIGHT)
        if goal.derivable and goal.target:
            _bar(painter, bar, goal, option.palette)
        painter.setPen(line_colour(option.palette))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _texts(self, painter: QPainter, option: QStyleOptionViewItem, goal: GoalLine) -> None:
        area = option.rect.adjusted(PADDING, PADDING, -PADDING, 0)
        metrics = QFontMetrics(option.font)
        top = QRectF(area.left(), area.top(), area.width(), metrics.lineSpacing())
        below = top.translated(0, metrics.lineSpacing())
        share = tr("{share} %").format(share=trimmed(goal.share_pct)) if goal.share_pct is not None else ""
        room = metrics.horizontalAdvance(share) + 8
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setFont(resized(option.font, 0, bold=True))
        bold = QFontMetrics(painter.font())
        name = bold.elidedText(f"{goal.indicator}", Qt.TextElideMode.ElideRight, int(top.width()) - room)
        painter.drawText(top, as_int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
        painter.drawText(top, as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), share)
        painter.setFont(option.font)
        painter.setPen(dim_colour(option.palette))
        text = metrics.elidedText(goal_text(goal), Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, as_int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)


def goal_text(goal: GoalLine) -> str:
    """``12.300 van 21.000 woningen · 2030``, with the bandwidth when there is one."""
    if not goal.derivable:
        return tr("Niet af te leiden uit getekende objecten")
    text = trimmed(goal.value or 0.0)
    if goal.minimum is not None and goal.maximum is not None and goal.minimum != goal.maximum:
        text += tr(" ({low}–{high})").format(low=trimmed(goal.minimum), high=trimmed(goal.maximum))
    if goal.target is not None:
        target = quantity(goal.target, "") if goal.target_max in (None, goal.target) else tr("{low}–{high}").format(
            low=trimmed(goal.target), high=trimmed(goal.target_max or 0.0))  # fmt: skip
        text = tr("{value} van {target}").format(value=text, target=target)
    return " · ".join(part for part in (f"{text} {goal.unit}", goal.horizon, _scale(goal.scale)) if part)


def _scale(scale: str) -> str:
    return tr("provinciaal doel") if scale == "provinciaal" else tr("nationaal doel")


def _bar(painter: QPainter, bar: QRectF, goal: GoalLine, palette: QPalette) -> None:
    """The bar reaches to the target, or further when more is drawn; a tick marks the target."""
    target = goal.target or 1.0
    reach = max(target, goal.maximum or 0.0, goal.value or 0.0)
    base = palette.color(QPalette.ColorRole.Base)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(blend(line_colour(palette), base, 0.7))
    painter.drawRoundedRect(bar, 3, 3)
    value = _x(bar, goal.value, reach)
    colour = REACHED if (goal.value or 0.0) >= target else palette.color(QPalette.ColorRole.Highlight)
    painter.setBrush(colour)
    if value > bar.left() + 1:
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), value - bar.left(), bar.height()), 3, 3)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1.4))
    low, high = _x(bar, goal.minimum, reach), _x(bar, goal.maximum, reach)
    if high - low > 2:
        middle = bar.center().y()
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for end in (low, high):
            painter.drawLine(QPointF(end, bar.top() + 1), QPointF(end, bar.bottom() - 1))
    if reach > target:
        mark = _x(bar, target, reach)
        painter.drawLine(QPointF(mark, bar.top() - 3), QPointF(mark, bar.bottom() + 3))


def _x(bar: QRectF, value: Optional[float], reach: float) -> float:
    return bar.left() + bar.width() * max(0.0, min(1.0, (value or 0.0) / reach))


def tooltip(goal: GoalLine) -> str:
    """Everything that did not fit in the row."""
    parts: Any = [f"{goal.code}  {goal.indicator}", goal_text(goal)]
    if goal.derivable and goal.search_value:
        parts.append(tr("Zoekgebieden zouden {value} toevoegen.").format(value=quantity(goal.search_value, goal.unit)))
    if goal.assumption:
        parts.append(tr("Gerekend met een aanname van NOVEX."))
    parts += [goal.note, goal.source]
    return "\n".join(part for part in parts if part)
