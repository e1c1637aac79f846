"""Charts as records: axes, figures and words, before anything is drawn."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.accounting import chart_sizes
from novex_plugin.core.accounting.chart_specs import (
    BEST,
    WORST,
    Bar,
    BarChart,
    Multiples,
    Part,
    Radar,
    Ring,
    Strip,
    band,
    bar_text,
    describe,
    figure_text,
    part_colour,
    parts_in,
    radar_of,
    scale,
    wrapped,
)

HOUSES = BarChart(
    "Nieuwe woningen", "woningen",
    (Bar("A  Bundelen", 21_000, 18_000, 24_500, BEST, (Part("hard conflict", 3_400, "HARD"),)),
     Bar("B  Spreiden", 14_250.6, standing=WORST), Bar("C  Wachten", None)),
    target=20_000,
)  # fmt: skip
figures = st.integers(-(10**12), 10**12).map(lambda thousandths: thousandths / 1000)


def test_the_words_hold_every_figure_of_the_chart():
    assert describe(HOUSES) == (
        "Nieuwe woningen (woningen): A  Bundelen 21.000 (18.000–24.500) (gunstigst), waarvan hard conflict 3.400; "
        "B  Spreiden 14.251 (ongunstigst); C  Wachten geen cijfer; doel 20.000."
    )


def test_a_chart_without_bars_says_so():
    assert describe(BarChart("Wind", "MW", ())) == "Wind (MW): geen cijfers."


def test_the_words_of_a_radar_and_of_small_charts():
    radar = Radar("Samen", ("Wonen", "Natuur", "Wind"), (Ring("A", (0.5, 1.0, None)),))
    assert describe(radar) == "Samen. A: Wonen 50 %, Natuur 100 %, Wind geen cijfer."
    assert describe(Multiples("Alles", (HOUSES, HOUSES))).count("21.000") == 2


@pytest.mark.parametrize(
    ("values", "target", "ticks"),
    [
        ((21_000, 14_000), None, (0, 10_000, 20_000, 30_000)),
        ((3,), 10, (0, 2.5, 5, 7.5, 10)),
        ((-40, 20), None, (-40, -20, 0, 20)),
        ((), None, (0, 0.25, 0.5, 0.75, 1)),
        ((0, 0), 0, (0, 0.25, 0.5, 0.75, 1)),
        ((math.nan, math.inf, 8), None, (0, 2, 4, 6, 8)),
    ],
)
def test_the_axis_has_round_figures_and_holds_zero(values, target, ticks):
    chart = BarChart("", "", tuple(Bar(str(value), value) for value in values), target)
    low, high, found = scale(chart)
    assert found == pytest.approx(ticks)
    assert (low, high) == (found[0], found[-1])


@given(st.lists(st.tuples(figures, figures, figures), max_size=6), st.none() | figures)
def test_everything_that_is_drawn_fits_on_the_axis(bars, target):
    chart = BarChart("", "", tuple(Bar("", *bar) for bar in bars), target)
    low, high, ticks = scale(chart)
    shown = [0.0, *(figure for bar in bars for figure in bar), *([target] if target is not None else [])]
    slack = 1e-6 * (high - low)
    assert low - slack <= min(shown) and max(shown) <= high + slack
    assert 2 <= len(ticks) <= 8


def test_a_band_needs_two_ends_that_differ_and_a_figure():
    assert band(Bar("", 5, 9, 3)) == (3, 9)
    assert band(Bar("", 5, 5, 5)) is None
    assert band(Bar("", None, 3, 9)) is None
    assert band(Bar("", 5, 3, math.inf)) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (12_345.6, "12.346"), (-12_345.6, "−12.346"), (12.34, "12,3"), (0.125, "0,12"), (5, "5")],
)  # fmt: skip
def test_figures_have_as_many_decimals_as_their_size_is_worth(value, text):
    assert figure_text(value) == text
    assert bar_text(Bar("", value)) == text


def test_a_missing_figure_is_never_a_zero():
    for nothing in (None, math.nan, -math.inf):
        assert bar_text(Bar("", nothing)) == "geen cijfer"


def test_parts_are_explained_once():
    found = parts_in(Multiples("", (HOUSES, HOUSES, BarChart("", "", (Bar("A", 9, parts=(Part("ja", 2), )),)))))
    assert [part.name for part in found] == ["hard conflict", "ja"]
    assert parts_in(Radar("", (), ())) == ()


def chart(title, target, *values, names=("A", "B")):
    return BarChart(title, "", tuple(Bar(name, value) for name, value in zip(names, values)), target)


def test_a_radar_takes_charts_with_a_target_as_shares_of_it():
    radar = radar_of("Samen", [chart("W", 200, 100, 500), chart("N", 4, None, 1), chart("E", 10, -3, 10),
                               chart("zonder", None, 1, 2), chart("nul", 0, 1, 2),
                               chart("leeg", 5, None, None)])  # fmt: skip
    assert radar.axes == ("W", "N", "E")
    assert radar.rings == (Ring("A", (0.5, None, 0.0)), Ring("B", (1.0, 0.25, 1.0)))
    assert "100 %" in radar.note


@pytest.mark.parametrize(
    "charts",
    [
        [chart("W", 1, 1, 1), chart("N", 1, 1, 1)],
        [chart(str(at), 1, 1, 1) for at in range(9)],
        [chart("W", 1, 1, 1), chart("N", 1, 1, 1), chart("E", 1, 1, 1, names=("A", "C"))],
        [chart(str(at), 1, *range(6), names="abcdef") for at in range(4)],
    ],
    ids=["two axes", "nine axes", "other bars", "six lines"],
)
def test_no_radar_where_it_would_mislead(charts):
    assert radar_of("Samen", charts) is None


def test_paper_grows_with_what_stands_on_it():
    alone = chart("W", None, 1)
    width, height = chart_sizes.size_mm(alone, 80)
    assert width == 80
    assert chart_sizes.size_mm(chart("W", 9, 1, 2), 80)[1] > height
    assert chart_sizes.size_mm(alone, 5)[0] == chart_sizes.SMALLEST
    assert chart_sizes.size_mm(BarChart("W", "", ()), 80)[1] == height
    four, each = Multiples("", (alone,) * 4, columns=2), chart_sizes.bar_chart_height(alone)
    assert 2 * each < chart_sizes.size_mm(four, 100)[1] < 4 * each
    assert chart_sizes.size_mm(four, 60)[1] > 4 * each  # two columns would be too narrow
    assert chart_sizes.row_heights(Multiples("", (alone, HOUSES, alone)), 2) == (
        chart_sizes.bar_chart_height(HOUSES), chart_sizes.bar_chart_height(alone),
    )  # fmt: skip
    assert chart_sizes.size_mm(Multiples("", ()), 80)[1] > 0


def test_names_are_broken_between_words():
    assert wrapped("Wonen bij de stad", 9) == ["Wonen bij", "de stad"]
    assert wrapped("Waterbergingsgebied bij", 9) == ["Waterbergingsgebied", "bij"]
    assert wrapped("", 9) == []


STRIP = Strip("woningen", "", Bar("woningen", 16_750, 14_700, 19_250, parts=(Part("koop", 9_000, colour="#112233"),)),
              others=(21_000.0, 12_000.0), target=18_000)  # fmt: skip


def test_a_strip_says_every_figure_that_it_shows():
    assert describe(STRIP) == (
        "woningen: woningen 16.750 (14.700–19.250), waarvan koop 9.000; elders 21.000, 12.000; doel 18.000.")


@given(value=figures, others=st.lists(figures, max_size=4), target=st.none() | figures)
def test_the_end_of_a_strip_is_its_largest_figure_and_never_below_zero(value, others, target):
    strip = Strip("t", "", Bar("t", value, value - 1, value + 1), tuple(others), target)
    known = [value + 1, *others, *([] if target is None else [target])]
    assert strip.end == max(0.0, *known)


def test_a_strip_is_low_and_may_be_narrow():
    assert chart_sizes.size_mm(STRIP, 20) == (20, chart_sizes.STRIP)


def test_a_colour_of_its_own_goes_before_that_of_a_class():
    assert part_colour(Part("Woningbouw", 1, "HARD", "#ffdd00")) == "#ffdd00"
    assert part_colour(Part("overig", 1)) == "#7b8794"
