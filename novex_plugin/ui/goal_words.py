"""A goal in words: for tooltips and for whoever cannot see the bar."""

from typing import List, Tuple

from ..core.accounting import GoalLine
from ..core.accounting.ground_shares import LEVELS, shares_text
from ..core.checks.outcomes import CONDITIONAL, HARD, NEE_TENZIJ, UNKNOWN
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


def remaining(goal: GoalLine) -> Tuple[str, bool]:
    """What is still needed, or how much more there is than was asked; and whether the goal is reached."""
    if goal.gap is None or not goal.target or goal.target <= 0:
        return "", False
    if abs(goal.gap) < 1e-9 * goal.target:
        return tr("gehaald"), True
    if goal.gap > 0:
        return tr("nog {amount} nodig").format(amount=figure(goal.gap)), False
    return tr("gehaald, {amount} over").format(amount=figure(-goal.gap)), True


def made_of(goal: GoalLine) -> str:
    """What the figure is made of, when it is more than one number; else empty."""
    parts: List[str] = []
    if goal.in_plans is not None:
        parts.append(tr("{amount} in plannen").format(amount=figure(goal.in_plans)))
    if parts or band_text(goal):
        parts.append(tr("{amount} getekend").format(amount=figure(goal.value or 0.0)) + band_text(goal))
    if goal.search_value:
        parts.append(tr("{amount} in zoekgebied").format(amount=figure(goal.search_value)))
    if goal.target_before is not None:
        parts.append(tr("doel voor uitruil {target}").format(target=figure(goal.target_before)))
    return " · ".join(parts)


def contested(goal: GoalLine) -> List[Tuple[str, str]]:
    """The parts of the figure on ground where something stands in the way: class and words, the worst first."""
    if goal.shares is None:
        return []
    words = {
        HARD: tr("{amount} {unit} op grond met een hard conflict"),
        NEE_TENZIJ: tr("{amount} {unit} op grond met 'nee, tenzij'"),
        CONDITIONAL: tr("{amount} {unit} op grond waar voorwaarden gelden"),
        UNKNOWN: tr("{amount} {unit} op grond die niet (helemaal) te toetsen was"),
    }
    at_least = tr("ten minste ") if goal.shares.at_least else ""
    found = []
    for code, amount in goal.shares.parts.items():
        text = figure(amount, goal.value)
        if code in LEVELS and text != "0":
            said = words[code].format(amount=text, unit=goal.unit)
            found.append((code, said if code == UNKNOWN else at_least + said))
    return found


def why_not(goal: GoalLine) -> str:
    """Why a goal has no figure: the reason itself, without what everybody sees already."""
    note = goal.note.replace(tr("Niet af te leiden."), "", 1).strip()
    return note or tr("Niet af te leiden uit getekende objecten.")


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


def goals_help() -> str:
    """What the page Doelbereik shows, as a few lines of HTML."""
    lines = (
        tr("<b>Doelen.</b> Elk doel wordt gemeten in zijn eigen jaar, ook als u naar een ander jaar kijkt. Vet staat "
           "wat er al is: bestaande plannen en wat in deze variant is getekend, samen."),
        tr("<b>De balk.</b> De streep is het doel (een tweede, dunne streep: tot daar). Bleek is wat al in plannen "
           "staat. De haken zijn de bandbreedte. Gearceerd is wat de streek die u tekent, of de laatste bewerking, "
           "erbij of eraf doet."),
        tr("<b>Grond.</b> Na een toets ziet u welk deel op grond met een hard conflict of 'nee, tenzij' ligt: rood en "
           "oranje in de balk."),
        tr("<b>Ruimtebeslag.</b> Netto telt elk stuk grond één keer. Bruto telt alle objecten op. Meervoudig is het "
           "deel van netto met twee of meer functies. Zoekgebieden tellen apart."),
        tr("<b>Niet af te leiden.</b> Staat er geen getal, dan volgt het doel niet uit wat is getekend; de regel zegt "
           "waarom."),
    )  # fmt: skip
    return "".join(f"<p>{line}</p>" for line in lines)
