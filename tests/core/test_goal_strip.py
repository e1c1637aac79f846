"""Which goals stand in the strip, in which order, and what is told of a change."""

from dataclasses import replace

from novex_plugin.core.accounting import Goal, Totals, goal_progress
from novex_plugin.core.accounting.figures import Band, QuantityLine
from novex_plugin.core.accounting.following import Asked, Standing
from novex_plugin.core.goal_strip import effects, figure, fitting, of_this_province

HOMES = "hoeveelheid:woningen"
NATIONAL = (
    Goal("D-WON", "Woningen van het Rijk", "woningen", 900_000.0, derived_from=HOMES),
    Goal("D-RES", "Opwek", "TWh/jaar", 35.0, derived_from="hoeveelheid:TWh/jaar"),
    Goal("D-KRW", "Schoon water", "%", 90.0),
)
OWN = (
    Goal("P-WON", "Woningen", "woningen", 9_500.0, derived_from=HOMES, scale="provinciaal", national_goal="D-WON"),
    Goal("P-NUL", "Niets gevraagd", "woningen", 0.0, derived_from=HOMES, scale="provinciaal"),
    Goal("P-BED", "Bedrijven", "ha", 90.0, derived_from="oppervlakte:bedrijventerrein", scale="provinciaal"),
)
ASKED = Asked(NATIONAL, OWN)


def standing(homes: float, asked: Asked = ASKED) -> Standing:
    line = QuantityLine("woningbouw", "Woningbouw", "woningen", 1, Band(homes, homes, homes))
    totals = Totals(objects=1, quantities=(line,))
    return Standing(totals, tuple(goal_progress(totals, asked.national, asked.provincial)))


def codes(found):
    return [one.line.code for one in found]


def test_the_goals_of_the_province_come_first_and_shares_of_them_are_left_out():
    assert codes(of_this_province(effects(standing(10.0), None), ASKED)) == ["P-WON", "P-BED", "D-RES"]
    nation = Asked(NATIONAL)
    assert codes(of_this_province(effects(standing(10.0, nation), None), nation)) == ["D-WON", "D-RES"]


def test_what_changed_is_told_in_the_unit_of_the_goal():
    found = {one.line.code: one for one in effects(standing(1_340.0), standing(1_000.0))}
    assert (found["P-WON"].change, found["P-WON"].change_text) == (340.0, "+340")
    assert not found["P-BED"].is_touched
    less = {one.line.code: one for one in effects(standing(1_000.0), standing(1_340.0))}
    assert less["P-WON"].change_text == "−340"


def test_nothing_changed_when_there_is_nothing_to_compare_with():
    assert not any(one.is_touched for one in effects(standing(10.0), None))
    other = Asked(NATIONAL, OWN[2:])
    found = {one.line.code: one for one in effects(standing(10.0), standing(5.0, other))}
    assert found["P-WON"].before is None
    assert found["P-WON"].change_text == ""


def test_rounding_is_no_change():
    assert not effects(standing(1_000.0 + 1e-7), standing(1_000.0))[0].is_touched


def test_a_goal_that_is_touched_takes_the_place_of_the_last_one_that_is_not():
    quiet = of_this_province(effects(standing(10.0), standing(10.0)), ASKED)
    assert codes(fitting(quiet, 2)) == ["P-WON", "P-BED"]
    touched = [quiet[0], quiet[1], replace_value(quiet[2], 1.0)]
    assert codes(fitting(touched, 2)) == ["P-WON", "D-RES"]
    assert codes(fitting(touched, 1)) == ["D-RES"]
    assert codes(fitting(touched, 5)) == ["P-WON", "P-BED", "D-RES"]


def replace_value(effect, value):
    return effect._replace(line=replace(effect.line, value=value), before=replace(effect.line, value=0.0))


def test_figures_have_as_many_decimals_as_say_something():
    assert [figure(each) for each in (0.0, 9_300.4, 59.085, 9.758, 0.0271, 0.0000127)] == [
        "0", "9.300", "59,1", "9,76", "0,027", "0,000013",
    ]  # fmt: skip
    assert figure(118.3, 8_400.0) == "118"
