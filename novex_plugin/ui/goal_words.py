"""A goal in words: for tooltips and for whoever cannot see the bar."""

from typing import List

from ..core.accounting import GoalLine
from ..core.accounting.ground_shares import shares_text
from ..core.goal_strip import Effect, figure
from ..core.texts import tr
from ..core.wording import trimmed

PROVINCIAL = "provinciaal"


def goal_text(goal: GoalLine) -> str:
    """``12.300 van 21.000 woningen · 2030``, with the bandwidth when there is one."""
    if not goal.derivable:
        return tr("Niet af te leiden uit getekende objecten")
    text = figure(goal.value or 0.0) + band_text(goal)
    if goal.target is not None:
        text = tr("{value} van {target}").format(value=text, target=target_text(goal))
    return " · ".join(part for part in (f"{text} {goal.unit}", goal.horizon, scale_text(goal.scale)) if part)


def target_text(goal: GoalLine) -> str:
    """The target, from and to when it is a range; a dash when there is none."""
    if goal.target is None:
        return "–"
    if goal.target_max in (None, goal.target):
        return figure(goal.target)
    return tr("{low}–{high}").format(low=figure(goal.target), high=figure(goal.target_max or 0.0))


def band_text(goal: GoalLine) -> str:
    if goal.minimum is None or goal.maximum is None or goal.minimum == goal.maximum:
        return ""
    return tr(" ({low}–{high})").format(low=figure(goal.minimum), high=figure(goal.maximum))


def gap_text(goal: GoalLine) -> str:
    """What is still needed, or how much more there is than was asked."""
    if goal.gap is None or not goal.target or goal.target <= 0:
        return "–"
    if abs(goal.gap) < 1e-9 * goal.target:
        return "0"
    return figure(goal.gap) if goal.gap > 0 else tr("{more} over").format(more=figure(-goal.gap))


def scale_text(scale: str) -> str:
    return tr("provinciaal doel") if scale == PROVINCIAL else tr("nationaal doel")


def goal_tip(goal: GoalLine) -> str:
    """Everything that did not fit in the row."""
    parts: List[str] = [f"{goal.code}  {goal.indicator}", goal_text(goal)]
    if goal.in_plans is not None:
        parts.append(tr("In bestaande plannen: {amount} {unit}.").format(amount=figure(goal.in_plans), unit=goal.unit))
    if goal.target_before is not None:
        parts.append(tr("Voor uitruil was het doel {target}.").format(target=figure(goal.target_before)))
    if goal.gap_min is not None and goal.gap_max is not None and goal.gap_min != goal.gap_max:
        parts.append(tr("Nog nodig: tussen {low} en {high} {unit}.").format(
            low=figure(goal.gap_min), high=figure(goal.gap_max), unit=goal.unit))  # fmt: skip
    if goal.derivable and goal.search_value:
        parts.append(tr("Zoekgebieden zouden {value} {unit} toevoegen.").format(
            value=figure(goal.search_value), unit=goal.unit))  # fmt: skip
    if goal.shares is not None:
        parts.append(shares_text(goal.shares, goal.unit))
    if goal.assumption:
        parts.append(tr("Gerekend met een aanname van NOVEX."))
    parts += [goal.note, tr("Bron: {source}").format(source=goal.source) if goal.source else ""]
    return "\n".join(part for part in parts if part)


def effect_tip(effect: Effect) -> str:
    """The same, with the percentage and what a stroke or the last edit changed."""
    parts = [goal_tip(effect.line)]
    if effect.line.share_pct is not None:
        parts.append(tr("{share} % van het doel.").format(share=trimmed(effect.line.share_pct)))
    if effect.is_touched:
        parts.append(tr("Deze streek of de laatste bewerking: {change} {unit}.").format(
            change=effect.change_text, unit=effect.line.unit))  # fmt: skip
    return "\n".join(parts)
