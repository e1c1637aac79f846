"""Variants side by side: which rows there are, differences, and who is best only where that can be said."""

import pytest
import shapely

from novex_plugin.core.accounting import compute_totals
from novex_plugin.core.accounting.goals import Goal, goal_progress
from novex_plugin.core.checks.outcomes import CONDITIONAL, HARD, NEE_TENZIJ
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.model.records import AREA, Finding, ProposalObject
from novex_plugin.core.variants import compare_words as words
from novex_plugin.core.variants.compare import (
    AREAS,
    BEST,
    CHECK,
    GOALS,
    INDICATORS,
    LESS,
    QUANTITIES,
    WORST,
    Figure,
    IndicatorValue,
    OutcomeCount,
    VariantView,
    compare,
    outcome_counts,
)
from novex_plugin.core.variants.compare_rows import HEAVY
from novex_plugin.core.variants.compare_table import COLUMNS, figure_rows, wide_rows

HOMES = Goal("H", "Woningen", "woningen", 100.0, derived_from="hoeveelheid:woningen", scale="provinciaal")
NATIONAL = Goal("N", "Woningen in het land", "woningen", 900_000.0, derived_from="hoeveelheid:woningen")
SILENT = Goal("S", "Wind op zee", "GW", 70.0, derived_from="geen")


def homes(value, low=None, high=None, side=100.0):
    return ProposalObject(
        f"w{value}", "Wijk", shapely.box(0, 0, side, side), AREA, "woningbouw", quantity=value, quantity_min=low,
        quantity_max=high, unit="woningen",
    )  # fmt: skip


def view(name, *objects, outcomes=None, indicators=(), goals=(HOMES,), horizon="2050"):
    totals = compute_totals(objects)
    return VariantView(name, name, horizon, totals, tuple(goal_progress(totals, goals)), outcomes, indicators)


def row(comparison, group, key):
    return next(one for one in comparison.of(group) if one.key == key)


def marks(found):
    return [figure.mark for figure in found.figures]


def test_a_goal_has_differences_to_the_first_and_a_best_and_a_worst():
    found = row(compare([view("A", homes(60.0)), view("B", homes(90.0)), view("C", homes(30.0))]), GOALS, "H")
    assert [figure.value for figure in found.figures] == [60.0, 90.0, 30.0]
    assert [figure.difference for figure in found.figures] == [None, 30.0, -30.0]
    assert marks(found) == ["", BEST, WORST]
    assert (found.target, found.unit, found.best, found.worst) == (100.0, "woningen", (1,), (2,))


def test_more_than_a_goal_asks_is_no_better_than_what_it_asks():
    found = row(compare([view("A", homes(150.0)), view("B", homes(100.0)), view("C", homes(40.0))]), GOALS, "H")
    assert marks(found) == [BEST, BEST, WORST]
    assert marks(row(compare([view("A", homes(150.0)), view("B", homes(100.0))]), GOALS, "H")) == ["", ""]


def test_equal_figures_have_no_best():
    assert marks(row(compare([view("A", homes(60.0)), view("B", homes(60.0))]), GOALS, "H")) == ["", ""]


def test_a_best_that_lies_within_the_bandwidth_of_another_is_not_sure():
    first, second = view("A", homes(60.0, 40.0, 80.0)), view("B", homes(70.0, 50.0, 90.0))
    comparison = compare([first, second, view("C", homes(5.0))])
    found = row(comparison, GOALS, "H")
    assert found.close and marks(found) == ["", BEST, WORST]
    assert [figure.sure for figure in found.figures] == [True, False, True]
    standings = words.standings(comparison)
    assert standings[1].best == () and found in standings[2].worst
    assert "binnen de bandbreedte" in words.highlights(comparison)[0]


def test_bandwidths_apart_make_the_best_sure():
    found = row(compare([view("A", homes(60.0, 55.0, 65.0)), view("B", homes(80.0, 70.0, 90.0))]), GOALS, "H")
    assert not found.close and found.figures[1].sure


def test_an_empty_variant_is_neither_best_nor_worst_and_is_named():
    counts = (OutcomeCount(HARD, 2, 3),)
    comparison = compare([view("A", homes(60.0), outcomes=counts), view("B", homes(40.0), outcomes=()),
                          view("Leeg", outcomes=())])  # fmt: skip
    assert marks(row(comparison, GOALS, "H")) == [BEST, WORST, ""]
    assert marks(row(comparison, CHECK, HARD)) == [WORST, BEST, ""]
    assert any("'Leeg' is leeg" in message for message in comparison.messages)


def test_areas_and_quantities_are_told_without_a_judgement():
    comparison = compare([view("A", homes(60.0)), view("B", homes(90.0, side=200.0))])
    ground = row(comparison, AREAS, "netto")
    assert [figure.value for figure in ground.figures] == [1.0, 4.0]
    assert marks(ground) == ["", ""]
    assert marks(row(comparison, QUANTITIES, "woningbouw:woningen")) == ["", ""]


def test_what_is_not_drawn_is_zero_and_what_cannot_be_derived_stays_unknown():
    comparison = compare([view("A", homes(60.0), goals=(HOMES, SILENT)), view("B", goals=(HOMES, SILENT))])
    assert row(comparison, AREAS, "functie:woningbouw").figures[1].value == 0.0
    assert [one.key for one in comparison.silent] == ["S"]
    assert "Niet af te leiden" in comparison.silent[0].note


def test_only_heavy_classes_are_judged_and_the_heavy_ones_together():
    first = (OutcomeCount(HARD, 1, 1), OutcomeCount(NEE_TENZIJ, 1, 2), OutcomeCount(CONDITIONAL, 5, 9))
    second = (OutcomeCount(NEE_TENZIJ, 2, 2), OutcomeCount(CONDITIONAL, 1, 1))
    comparison = compare([view("A", homes(1.0), outcomes=first), view("B", homes(1.0), outcomes=second)])
    assert marks(row(comparison, CHECK, HARD)) == [WORST, BEST]
    assert marks(row(comparison, CHECK, HEAVY)) == ["", ""]  # the hard conflict became a milder one, no object is freed
    assert marks(row(comparison, CHECK, NEE_TENZIJ)) == ["", ""]
    assert [figure.value for figure in row(comparison, CHECK, "objecten").figures] == [7.0, 3.0]


def test_a_variant_that_was_not_checked_has_no_figure_and_is_named():
    comparison = compare([view("A", homes(1.0), outcomes=(OutcomeCount(HARD, 1, 1),)), view("B", homes(1.0))])
    assert row(comparison, CHECK, HARD).figures[1] == Figure(note="niet getoetst")
    assert any("Niet getoetst: 'B'" in message for message in comparison.messages)
    assert not compare([view("A", homes(1.0)), view("B", homes(1.0))]).of(CHECK)


def test_other_horizons_are_said_and_stand_behind_the_names():
    comparison = compare([view("A", homes(1.0)), view("A", homes(1.0), horizon="2030")])
    assert comparison.names == ("A (2050)", "A (2030)")
    assert "De varianten zijn niet op dezelfde horizon bekeken." in comparison.messages


def test_an_own_indicator_knows_its_direction():
    values = [IndicatorValue("i", "Reistijd", "minuten", value, direction=LESS) for value in (30.0, 20.0)]
    comparison = compare([view("A", homes(1.0), indicators=values[:1]), view("B", homes(1.0), indicators=values[1:])])
    assert marks(row(comparison, INDICATORS, "i")) == [WORST, BEST]


@pytest.mark.parametrize("count", [0, 1])
def test_none_and_one_variant_are_no_error(count):
    comparison = compare([view("A", homes(60.0))] * count)
    assert len(comparison.views) == count
    assert all(not figure.mark for one in comparison.rows for figure in one.figures)


def test_counts_of_a_check_are_objects_per_worst_class_and_findings():
    findings = tuple(Finding(f"k{place}", "u", "", "", "2050", "regel", "R", HARD, "t") for place in range(3))
    result = CheckResult(findings, per_object={"u": HARD, "v": CONDITIONAL})
    assert outcome_counts(result) == (OutcomeCount(HARD, 1, 3), OutcomeCount(CONDITIONAL, 1, 0))


def test_a_national_goal_that_says_the_same_is_not_told_twice():
    goals = (HOMES, NATIONAL)
    comparison = compare([view("A", homes(60.0), goals=goals), view("B", homes(90.0), goals=goals)])
    assert [one.key for one in comparison.of(GOALS)] == ["H", "N"]
    assert [one.key for one in words.told_rows(comparison) if one.group == GOALS] == ["H"]
    assert [one.key for one in words.standings(comparison)[1].best] == ["H"]


@pytest.mark.parametrize(
    ("value", "text"),
    [(12345.4, "12.345"), (12.34, "12,3"), (0.0271, "0,027"), (0.0, "0"), (None, "–"), (-340.0, "−340"),
     (1e-6, "0,000001")],
)  # fmt: skip
def test_figures_have_as_many_decimals_as_their_size_is_worth(value, text):
    assert words.figure_text(value) == text


def test_sentences_name_who_reaches_a_goal_and_who_comes_least_far():
    found = words.highlights(compare([view("A", homes(150.0)), view("B", homes(40.0))]))[0]
    assert found == ("Woningen: het doel van 100 woningen wordt gehaald door A (150 woningen); het minst ver komt "
                     "B (40 woningen).")  # fmt: skip


def test_the_table_for_scripts_holds_every_figure_that_the_wide_one_shows():
    comparison = compare([view("A", homes(60.0)), view("B", homes(90.0))])
    columns, wide = wide_rows(comparison)
    long = figure_rows(comparison)
    assert all(set(one) <= set(COLUMNS) for one in long)
    for place, name in enumerate(comparison.names):
        values = [one["waarde"] for one in long if one["variant"] == comparison.views[place].code]
        assert [one[name] for one in wide] == values[: len(wide)]
    assert "verschil B" in columns and "verschil A" not in columns
