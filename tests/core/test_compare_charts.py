"""The charts of a comparison hold the figures of its table."""

import pytest

from novex_plugin.core.accounting import chart_specs
from novex_plugin.core.accounting.chart_specs import BarChart, Multiples, Radar
from novex_plugin.core.accounting.figures import FUNCTION, TOTAL, AreaLine, Band, QuantityLine, Totals
from novex_plugin.core.accounting.goals import Goal, goal_progress
from novex_plugin.core.variants import compare as comparing
from novex_plugin.core.variants import compare_words
from novex_plugin.core.variants.compare import IndicatorValue, OutcomeCount, VariantView, compare
from novex_plugin.core.variants.compare_charts import MOST, comparison_charts, row_chart

GOALS = tuple(
    Goal(f"D{number}", f"Doel {number}", unit, 1000.0 * number, horizon="2030", derived_from=counted,
         scale="nationaal" if number == 4 else "provinciaal")
    for number, (unit, counted) in enumerate((
        ("woningen", "hoeveelheid:woningen"), ("MW", "hoeveelheid:MW"), ("TWh/jaar", "hoeveelheid:TWh/jaar"),
        ("woningen", "hoeveelheid:woningen"), ("woningen", "geen"),
    ), start=1)
)  # fmt: skip


def view(name, houses, *, horizon="2030", outcomes=None, indicators=()):
    totals = Totals(
        objects=1 if houses else 0,
        areas=(AreaLine(TOTAL, "", "Totaal", 1, houses * 12.0, houses * 10.0),
               AreaLine(FUNCTION, "woningbouw", "Woningbouw", 1, houses * 12.0, houses * 10.0)),
        quantities=tuple(
            QuantityLine(function, function.title(), unit, 1, Band(share * houses, 0.9 * houses * share, 2.0 * houses))
            for function, unit, share in (("woningbouw", "woningen", 1.0), ("windpark", "MW", 0.5),
                                          ("zonneveld", "TWh/jaar", 0.25))
        ),
    )  # fmt: skip
    return VariantView(name, name[0], horizon, totals, tuple(goal_progress(totals, GOALS)), outcomes, indicators)


@pytest.fixture
def three():
    checked = (OutcomeCount("HARD", 2, 5), OutcomeCount("NEUTRAL", 7))
    own = IndicatorValue("i1", "Reistijd", "min", 12.0, direction="minder")
    return compare([view("A Een", 800, outcomes=checked), view("B Twee", 2400, indicators=(own,)), view("C Drie", 0)])


def titled(charts, title):
    return next(one for one in charts if one.title.startswith(title))


def test_marks_mean_the_same_in_table_and_chart():
    assert (chart_specs.BEST, chart_specs.WORST) == (comparing.BEST, comparing.WORST)


@pytest.mark.parametrize("value", [0, 12_345.6, -7.25, 0.125, 0.0271, 99.96])
def test_figures_are_written_the_same_in_table_and_chart(value):
    assert chart_specs.figure_text(value) == compare_words.figure_text(value)
    for mark in (chart_specs.BEST, chart_specs.WORST, ""):
        assert chart_specs.standing_text(mark) == compare_words.mark_text(mark)


def test_every_bar_is_a_figure_of_the_table(three):
    charts = comparison_charts(three)
    assert [type(one) for one in charts] == [Multiples, Radar, BarChart, Multiples, Multiples, Multiples]
    for one in charts:
        for chart in one.charts if isinstance(one, Multiples) else ():
            row = next(row for row in three.rows if chart == row_chart(row, three.names))
            assert [bar.value for bar in chart.bars] == [figure.value for figure in row.figures]
            assert [bar.standing for bar in chart.bars] == [figure.mark for figure in row.figures]
            assert chart.target == row.target


def test_goals_without_a_figure_and_those_that_say_the_same_stay_in_the_table(three):
    goals = comparison_charts(three)[0]
    assert [chart.title for chart in goals.charts] == ["Doel 1, 2030", "Doel 2, 2030", "Doel 3, 2030"]


def test_the_check_is_a_bar_of_classes_and_unchecked_is_no_figure(three):
    chart = titled(comparison_charts(three), "Toets")
    assert [bar.value for bar in chart.bars] == [9.0, None, None]
    assert [(part.outcome, part.value) for part in chart.bars[0].parts] == [("HARD", 2.0)]


def test_explanations_of_the_count_are_no_result(three):
    titles = [chart.title for chart in titled(comparison_charts(three), "Ruimte").charts]
    assert titles == ["Grond in gebruik (netto)", "Woningbouw"]


def test_what_is_too_much_for_a_sheet_is_said():
    names = [f"i{number:02d}" for number in range(MOST + 3)]
    same = tuple(IndicatorValue(name, name, "x", 1.0) for name in names)
    other = (*same[:-1], IndicatorValue(names[-1], names[-1], "x", 2.0))
    chart = titled(comparison_charts(compare([view("A", 0, indicators=same), view("B", 0, indicators=other)])), "Eigen")
    assert len(chart.charts) == MOST
    assert chart.charts[0].title == names[-1]  # what differs comes first
    assert chart.note == "Nog 3 rijen staan in de tabel."


def test_nothing_to_compare_gives_no_charts():
    assert comparison_charts(compare([])) == ()
