"""What a card says of a variant."""

from dataclasses import replace

from novex_plugin.core.accounting.figures import TOTAL, AreaLine, Totals
from novex_plugin.core.accounting.goals import GoalLine
from novex_plugin.core.variants.compare import BEST, WORST, OutcomeCount, VariantView, compare
from novex_plugin.core.variants.compare_cards import cards_of

GOAL = GoalLine("D1", "Woningen", "woningen", "2030", "provinciaal", "", 100.0, None, 0.0, 0.0, 0.0, 0.0, None, None,
                True, False, "")  # fmt: skip


def view(name, *goals, outcomes=None):
    lines = [replace(GOAL, code=f"D{place}", unit=f"u{place}", value=value) for place, value in enumerate(goals)]
    national = replace(GOAL, code="N", unit="landelijk", scale="nationaal", value=1.0)
    totals = Totals(objects=1, areas=(AreaLine(TOTAL, "", "Totaal", 1, 5e6, 4.2e6),))
    return VariantView(name, name, "2030", totals, (*lines, national), outcomes)


def test_goals_of_the_province_are_counted_and_the_most_and_least_are_marked():
    cards = cards_of(compare([view("A", 100.0, 50.0), view("B", 120.0, 100.0), view("C", 0.0, 99.9)]))
    assert [card.figures[0].text for card in cards] == ["1 van 2", "2 van 2", "0 van 2"]
    assert [card.figures[0].mark for card in cards] == ["", BEST, WORST]


def test_alike_is_neither_best_nor_worst():
    cards = cards_of(compare([view("A", 100.0), view("B", 150.0)]))
    assert {card.figures[0].mark for card in cards} == {""}


def test_conflicts_are_counted_and_what_was_not_checked_says_so():
    hard = (OutcomeCount("HARD", 3, 9), OutcomeCount("NEE_TENZIJ", 1))
    cards = cards_of(compare([view("A", 1.0, outcomes=hard), view("B", 1.0, outcomes=()), view("C", 1.0)]))
    assert [[one.text for one in card.figures[1:-1]] for card in cards] == [["3", "1"], ["0", "0"], ["–"]]
    assert [card.figures[1].mark for card in cards] == [WORST, BEST, ""]
    assert "nog niet getoetst" in cards[2].words()


def test_a_card_is_a_sentence_and_knows_what_its_maker_says():
    (card,) = cards_of(compare([view("A", 100.0)]), ("Alles bij het station",))
    assert card.words() == "A: 1 van 1 eigen doelen gehaald, – nog niet getoetst, 420 ha grond in gebruik."
    assert card.about == "Alles bij het station"


def test_without_goals_there_is_no_figure_of_them():
    (card,) = cards_of(compare([view("A")]))
    assert [one.label for one in card.figures] == ["nog niet getoetst", "grond in gebruik"]
