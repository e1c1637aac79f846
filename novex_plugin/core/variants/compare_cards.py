"""What a card of a variant says: how many goals it reaches, what conflicts, how much land it takes."""

from dataclasses import dataclass
from typing import List, Optional, Tuple

from ..checks.outcomes import HARD, NEE_TENZIJ
from ..texts import tr
from ..wording import area
from .compare_records import BEST, CHECK, GOALS, WORST, Comparison, Figure, Row, VariantView
from .compare_words import MARKS, figure_text, is_national, mark_text, told_rows


@dataclass(frozen=True)
class CardFigure:
    """One figure; ``mark`` is BEST, WORST or empty."""

    text: str
    label: str
    mark: str = ""
    note: str = ""

    @property
    def sign(self) -> str:
        return MARKS.get(self.mark, "")


@dataclass(frozen=True)
class Card:
    """One variant at a glance; ``about`` is what its maker says of it."""

    name: str
    figures: Tuple[CardFigure, ...]
    about: str = ""

    def words(self) -> str:
        """The card as a sentence, for a screen reader."""
        said = [" ".join(filter(None, (one.text, one.label, mark_text(one.mark)))) for one in self.figures]
        return f"{self.name}: {', '.join(said)}."


def cards_of(comparison: Comparison, about: Tuple[str, ...] = ()) -> Tuple[Card, ...]:
    """A card per variant, all with the same figures in the same order."""
    reached = [_reached(comparison, place) for place in range(len(comparison.views))]
    hard, heavy = (_row(comparison, code) for code in (HARD, NEE_TENZIJ))
    made = []
    for place, (view, name) in enumerate(zip(comparison.views, comparison.names)):
        figures = [
            *_goal_figure(reached, place),
            *_check_figures(view, place, hard, heavy),
            CardFigure(area(view.totals.area().net_m2), tr("grond in gebruik"),
                       note=tr("elk stuk grond één keer geteld")),
        ]  # fmt: skip
        made.append(Card(name, tuple(figures), about[place] if place < len(about) else ""))
    return tuple(made)


def _reached(comparison: Comparison, place: int) -> Tuple[int, int]:
    """How many goals of the province a variant reaches, of how many that drawn objects say something of."""
    asked = [row for row in told_rows(comparison) if row.group == GOALS and row.target and not is_national(row)]
    met = sum((row.figures[place].value or 0.0) >= (row.target or 0.0) for row in asked)
    return met, len(asked)


def _goal_figure(reached: List[Tuple[int, int]], place: int) -> List[CardFigure]:
    met, asked = reached[place]
    if not asked:
        return []
    everyone = [one for one, _asked in reached]
    differs = min(everyone) != max(everyone)
    mark = BEST if differs and met == max(everyone) else WORST if differs and met == min(everyone) else ""
    note = tr("van de eigen doelen die uit getekende objecten zijn af te leiden")
    return [CardFigure(tr("{met} van {asked}").format(met=met, asked=asked), tr("eigen doelen gehaald"), mark, note)]


def _check_figures(
    view: VariantView, place: int, hard: Optional[Row], heavy: Optional[Row]
) -> List[CardFigure]:
    if view.outcomes is None:
        return [CardFigure("–", tr("nog niet getoetst"))]
    return [
        _conflicts(hard, place, tr("object met een hard conflict"), tr("objecten met een hard conflict")),
        _conflicts(heavy, place, tr("object met 'nee, tenzij'"), tr("objecten met 'nee, tenzij'")),
    ]


def _conflicts(row: Optional[Row], place: int, one: str, several: str) -> CardFigure:
    figure = row.figures[place] if row is not None else Figure(0.0)
    return CardFigure(figure_text(figure.value), one if figure.value == 1 else several, figure.mark)


def _row(comparison: Comparison, key: str) -> Optional[Row]:
    return next((row for row in comparison.of(CHECK) if row.key == key), None)
