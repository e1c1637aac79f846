"""What a story page tells: sheets along themes, years, variants and areas, their key figures, and the goals.

Plain values; :mod:`.story_html` makes the page of them. Figures are texts already, as they stand on the sheets.
"""

from dataclasses import dataclass
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from ..accounting import GoalLine
from ..texts import tr
from ..wording import percent, trimmed

PROVINCIAL = "provinciaal"
AXES = ("thema", "gebied", "variant", "horizon")  # in the order of the controls
SLIDERS = ("variant", "horizon")  # what a reader may slide along
Option = Tuple[str, str]  # code and name


@dataclass(frozen=True)
class StorySheet:
    """One sheet. ``choice`` is a code per axis; ``figures`` are (value, label), ``functions`` (name, count, size)."""

    key: str
    choice: Mapping[str, str]
    names: Mapping[str, str]
    figures: Tuple[Tuple[str, str], ...] = ()
    functions: Tuple[Tuple[str, int, str], ...] = ()
    scale: int = 0
    trace: str = ""  # the short code on the sheet
    note: str = ""  # in what way the data have changed since it was made

    @property
    def title(self) -> str:
        return " · ".join(self.names[axis] for axis in ("thema", "gebied", "horizon", "variant") if self.names[axis])

    @property
    def alt(self) -> str:
        """The sheet in words, for who does not see it."""
        title = ", ".join(part for part in self.title.split(" · "))
        figures = "; ".join(f"{value} {' '.join(label.split())}" for value, label in self.figures)
        parts = [tr("Kaartbeeld {title}.").format(title=title), f"{figures}." if figures else "", self._on_the_map()]
        return " ".join(part for part in parts if part)

    def _on_the_map(self) -> str:
        told = [f"{name} ({count}{f', {size}' if size else ''})" for name, count, size in self.functions]
        return tr("Op de kaart: {functions}.").format(functions=", ".join(told)) if told else ""


@dataclass(frozen=True)
class GoalCell:
    """What one variant yields for a goal; ``share_pct`` is None where no share can be told."""

    text: str
    band: str = ""
    share_pct: Optional[float] = None


@dataclass(frozen=True)
class GoalRow:
    """A goal with what each variant yields, in the order of the variants."""

    indicator: str
    asked: str
    about: str  # whose goal, for which year
    cells: Tuple[GoalCell, ...]
    note: str = ""


@dataclass(frozen=True)
class Story:
    """Everything on the page. ``axes`` holds the options of each axis in order; ``variants`` those with goals."""

    title: str
    kicker: str
    foot: str
    axes: Mapping[str, Tuple[Option, ...]]
    sheets: Tuple[StorySheet, ...]
    variants: Tuple[Option, ...] = ()
    goals: Tuple[GoalRow, ...] = ()
    silent: Tuple[Tuple[str, str], ...] = ()  # goals without a figure, and why
    about: Tuple[Tuple[str, str], ...] = ()  # name and description of the variants
    notes: Tuple[str, ...] = ()
    author: str = ""
    date: str = ""

    @property
    def lead(self) -> str:
        """One sentence on what there is to see."""
        counts = [tr("{count} kaartbeelden").format(count=len(self.sheets)) if len(self.sheets) != 1
                  else tr("1 kaartbeeld")]  # fmt: skip
        for axis, words in (("thema", tr("{count} onderwerpen")), ("gebied", tr("{count} gebieden")),
                            ("variant", tr("{count} varianten")), ("horizon", tr("{count} horizons"))):  # fmt: skip
            if len(self.axes[axis]) > 1:
                counts.append(words.format(count=len(self.axes[axis])))
        return ", ".join(counts) + "."


def options(sheets: Iterable[StorySheet], orders: Mapping[str, Sequence[str]]) -> Dict[str, Tuple[Option, ...]]:
    """What there is to choose along each axis: in the order given, then what that does not know by name."""
    sheets = list(sheets)
    found: Dict[str, Tuple[Option, ...]] = {}
    for axis in AXES:
        names = {sheet.choice[axis]: sheet.names[axis] for sheet in sheets}
        known = [code for code in orders.get(axis, ()) if code in names]
        rest = sorted((code for code in names if code not in known), key=lambda code: (names[code], code))
        found[axis] = tuple((code, names[code]) for code in (*known, *rest))
    return found


def sliders(axes: Mapping[str, Tuple[Option, ...]]) -> List[str]:
    """The axes that have something to slide along."""
    return [axis for axis in SLIDERS if len(axes[axis]) > 1]


def goal_rows(per_variant: Sequence[Sequence[GoalLine]]) -> Tuple[Tuple[GoalRow, ...], Tuple[Tuple[str, str], ...]]:
    """The goals that have a figure in some variant, and those that have none with the reason.

    ``per_variant`` holds the same goals in the same order for each variant.
    """
    rows, silent = [], []
    for lines in zip(*per_variant):
        goal = lines[0]
        if not any(line.derivable for line in lines):
            silent.append((goal.indicator, goal.note))
            continue
        note = next((line.note for line in lines if line.note), "")
        rows.append(GoalRow(goal.indicator, _asked(goal), _about(goal), tuple(map(_cell, lines)), note))
    return tuple(rows), tuple(silent)


def _asked(goal: GoalLine) -> str:
    if goal.target is None:
        return tr("zonder getal")
    unit = goal.unit.replace("m3", "m³").replace("m2", "m²").replace("CO2", "CO₂")
    if goal.target_max is not None and goal.target_max != goal.target:
        return f"{_amount(goal.target)}–{_amount(goal.target_max)} {unit}"
    return f"{_amount(goal.target)} {unit}"


def _about(goal: GoalLine) -> str:
    whose = tr("provinciaal doel") if goal.scale == PROVINCIAL else tr("landelijk doel")
    return f"{whose} · {goal.horizon}" if goal.horizon else whose


def _cell(line: GoalLine) -> GoalCell:
    if line.value is None:
        return GoalCell("–")
    low, high = line.minimum, line.maximum
    wide = low is not None and high is not None and _amount(low) != _amount(high)
    return GoalCell(_amount(line.value), f"{_amount(low)}–{_amount(high)}" if wide else "", line.share_pct)


def _amount(value: Optional[float]) -> str:
    """With as many decimals as a reader needs to see the difference."""
    size = abs(value or 0.0)
    return trimmed(value or 0.0, 0 if size >= 100 else 1 if size >= 1 else 2 if size >= 0.1 else 3)


def share_text(cell: GoalCell) -> str:
    return "" if cell.share_pct is None else percent(cell.share_pct)
