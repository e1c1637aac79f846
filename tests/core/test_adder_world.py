"""Twelve provinces that share borders, added up, against plain unions of shapely: see adder_oracle.py."""

from functools import lru_cache

import pytest

from novex_plugin.core.accounting.figures import FUNCTION, PERSPECTIVE
from novex_plugin.core.exchange.adder import add_up
from novex_plugin.core.exchange.adder_count import SENDER
from novex_plugin.core.model.records import LINE, POINT
from tests.core import adder_oracle as oracle
from tools.twelve_provinces import APART, JOINED, TWINS, make_world

YEARS = ("2030", "2050", "2100")


@lru_cache(maxsize=1)
def world():
    return make_world(40, seed=11)


@lru_cache(maxsize=1)
def addition():
    return add_up(world().deliveries, outlines=world().outlines)


@lru_cache(maxsize=4)
def things(year: str):
    return oracle.things(world().deliveries, "A", int(year))


def count(year: str):
    return next(one for one in addition().horizons if one.horizon == year)


def near(expected: float):
    return pytest.approx(expected, rel=1e-8, abs=0.01)  # 1 m² per 100 km²


@pytest.fixture(params=YEARS)
def year(request) -> str:
    return request.param


def test_the_whole_country_is_what_one_union_of_everything_says(year):
    whole, found = count(year).whole, things(year)
    areas = oracle.firm(found, "vlak")
    assert whole.net_m2 == near(oracle.net_area(areas))
    assert whole.gross_m2 == near(sum(one.item.geometry.area for one in areas))
    assert whole.search_net_m2 == near(oracle.net_area(oracle.searching(found, "vlak")))
    assert whole.length_m == near(oracle.net_length(oracle.firm(found, LINE)))
    assert whole.objects == len([one for one in found if one.item.exactness != "zoekgebied"])


@pytest.mark.parametrize("keys", [(FUNCTION,), (PERSPECTIVE,), (SENDER, FUNCTION), (SENDER, PERSPECTIVE)])
def test_every_row_is_what_a_union_of_its_objects_says(year, keys):
    table = count(year).tables[keys]
    names = [{SENDER: "provincie"}.get(key, key) for key in keys]
    expected = oracle.by(oracle.firm(things(year), "vlak"), *names)
    assert {row.key for row in table.rows if row.net_m2} == set(expected)
    for key, group in expected.items():
        assert table.row(*key).net_m2 == near(oracle.net_area(group)), key


def test_a_province_alone_is_what_a_union_of_its_own_objects_says(year):
    groups = oracle.by(oracle.firm(things(year), "vlak"), "provincie")
    assert len(count(year).provinces) == 12
    for one in count(year).provinces:
        assert one.table.whole.net_m2 == near(oracle.net_area(groups[one.province,]))


def test_quantities_count_once_where_two_provinces_claim_the_same_ground(year):
    entered, doubles = oracle.quantities(things(year)), oracle.doubles(things(year))
    lines = {(line.function, line.unit): line for line in count(year).totals.quantities}
    assert doubles and set(entered) <= set(lines)
    for key, (value, low, high) in entered.items():
        double, double_low = doubles.get(key, (0.0, 0.0))
        band = lines[key].band
        assert (band.value, band.minimum, band.maximum) == pytest.approx(
            (value - double, low - double_low, high), rel=1e-7, abs=1e-6
        ), key


def test_points_that_two_provinces_deliver_are_counted_once(year):
    groups = oracle.by(oracle.firm(things(year), POINT), "functie")
    for (function,), group in groups.items():
        places = {one.item.geometry.wkb for one in group}
        double = sum(n for key, n in count(year).double_points.items() if key[0] == function)
        assert count(year).tables[FUNCTION,].row(function).count - double == len(places)
    assert sum(count(year).double_points.values()) == TWINS * len(world().neighbours)


def test_the_proof_holds_and_names_what_provinces_share():
    lines = {(line.horizon, line.what): line for line in addition().proof}
    assert addition().proven and len(lines) > 60
    net = lines["2030", "netto oppervlakte"]
    assert net.double > 0 and net.parts > net.whole
    assert lines["2030", "netto oppervlakte, uit delen die niet overlappen"].difference == pytest.approx(0, abs=1e-9)
    assert lines["2030", "punten"].double == TWINS * len(world().neighbours)


def test_the_goal_for_dwellings_is_the_sum_of_provinces_less_the_double_claims():
    goal = next(one for one in addition().goals if one.line.code == "D-WON-2030")
    entered = oracle.quantities(things("2030"))["woningbouw", "woningen"]
    double = oracle.doubles(things("2030"))["woningbouw", "woningen"]
    assert goal.line.value == pytest.approx(entered[0] - double[0])
    assert (goal.line.minimum, goal.line.maximum) == pytest.approx((entered[1] - double[1], entered[2]))
    assert goal.double == pytest.approx(double[0]) and goal.line.gap == pytest.approx(900_000 - goal.line.value)
    assert sum(value for _province, value in goal.provinces if value) == pytest.approx(entered[0])
    assert goal.asked == sum(60_000 + 1_000 * place for place in range(12)) and len(goal.asked_by) == 12
    assert goal.in_plans == 12 * 15_000


def test_what_was_put_at_the_borders_on_purpose_is_found():
    codes = [one.code for one in addition().borders]
    borders = len(world().neighbours)
    assert codes.count("OPT-02") == 2 * TWINS * borders  # an area and a point each
    assert codes.count("OPT-07") == APART * borders
    assert codes.count("OPT-08") == borders and JOINED > 0  # of the roads that meet, the first is later on one side
    assert {one.severity for one in addition().borders} <= {"fout", "waarschuwing", "advies"}


def test_trades_come_to_nothing_and_the_one_that_does_not_match_is_named():
    pairs = addition().trades
    assert len(pairs) == len(world().neighbours) and [pair.matches for pair in pairs].count(False) == 1
    line = next(one for one in addition().proof if one.what.startswith("uitruil"))
    assert line.parts == pytest.approx(0.0) and line.holds
    assert any("sluit niet" in message for message in addition().messages)


def test_the_order_of_the_packages_makes_no_difference():
    again = add_up(tuple(reversed(world().deliveries)), outlines=world().outlines)
    assert again.proof == addition().proof and again.goals == addition().goals
    assert [one.message for one in again.borders] == [one.message for one in addition().borders]
    assert [one.whole for one in again.horizons] == [one.whole for one in addition().horizons]
