"""On what ground a figure lies: each object's quantity by the share of its own area, the worst class first."""

from dataclasses import replace

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.accounting import Goal, compute_totals, goal_progress, national_goals, provincial_goals
from novex_plugin.core.accounting.contributions import contributions, with_shares
from novex_plugin.core.accounting.exposure import exposures
from novex_plugin.core.accounting.ground_shares import FREE, method, shares_from_levels, shares_text
from novex_plugin.core.checks.outcomes import CONDITIONAL, HARD, NEE_TENZIJ, UNKNOWN
from novex_plugin.core.checks.result import CheckResult, Untested
from novex_plugin.core.model.annexes import ProvinceGoal
from novex_plugin.core.model.records import AREA, LINE, POINT, Finding, ProposalObject

HOUSES = Goal("W", "Woningen", "woningen", 1000.0, derived_from="hoeveelheid:woningen")
FOREST = Goal("B", "Bos", "ha", 10.0, derived_from="oppervlakte:bos")


def area(uuid, west, east, function="woningbouw", **values):
    """An area of 100 m high; a width of 100 m is one hectare."""
    return ProposalObject(uuid, uuid, shapely.box(west, 0, east, 100), AREA, function, **values)


def found(item, outcome, west=None, east=None, *, with_shape=True, rule="eigen", other=""):
    """A finding of a rule on the strip between ``west`` and ``east`` of an object; all of it without."""
    shape = item.geometry if west is None else shapely.intersection(item.geometry, shapely.box(west, 0, east, 100))
    return Finding(
        f"{item.uuid}{outcome}{west}", item.uuid, item.name, "", "2030", "regel", rule, outcome, "T", other_uuid=other,
        overlap_m2=shape.area, overlap_pct=100 * shape.area / item.geometry.area,
        overlap=shape if with_shape else None,
    )  # fmt: skip


def shares(objects, findings, goal=HOUSES, untested=(), **options):
    lines = goal_progress(compute_totals(objects), [goal])
    (line,) = with_shares(lines, [goal], objects, CheckResult(tuple(findings), tuple(untested)), **options)
    return line.shares


def test_dwellings_go_by_the_share_of_the_area_under_a_finding():
    one = area("a", 0, 100, quantity=1000.0)
    made = shares([one], [found(one, HARD, 0, 20)])
    assert made.parts == pytest.approx({HARD: 200, NEE_TENZIJ: 0, CONDITIONAL: 0, UNKNOWN: 0, FREE: 800})
    assert not made.at_least


def test_ground_under_several_findings_counts_once_in_the_worst_class():
    one = area("a", 0, 100, quantity=1000.0)
    made = shares([one], [
        found(one, HARD, 0, 20), found(one, HARD, 10, 30), found(one, CONDITIONAL, 20, 60),
        found(one, NEE_TENZIJ, 0, 5),
    ])  # fmt: skip
    assert made.parts == pytest.approx({HARD: 300, NEE_TENZIJ: 0, CONDITIONAL: 300, UNKNOWN: 0, FREE: 400})


def test_without_the_shapes_only_what_is_certain_is_said():
    one = area("a", 0, 100, quantity=1000.0)
    made = shares([one], [found(one, HARD, 0, 20, with_shape=False), found(one, HARD, 10, 40, with_shape=False)])
    assert (made.hard, made.at_least) == (pytest.approx(300), True)
    assert "ten minste 300 woningen op grond met een hard conflict" in shares_text(made, "woningen")
    single = shares([one], [found(one, HARD, 0, 20, with_shape=False)])
    assert (single.hard, single.at_least) == (pytest.approx(200), False)


def test_a_milder_finding_over_everything_does_not_make_the_worse_part_certain():
    one = area("a", 0, 100, quantity=1000.0)
    made = shares([one], [found(one, HARD, 0, 20, with_shape=False), found(one, HARD, 10, 40, with_shape=False),
                          found(one, CONDITIONAL)])  # fmt: skip
    assert (made.hard, made.conditional, made.at_least) == (pytest.approx(300), pytest.approx(700), True)


def test_each_object_goes_by_its_own_area():
    small, large = area("a", 0, 10, quantity=900.0), area("b", 1000, 2000, quantity=100.0)
    assert shares([small, large], [found(small, HARD, 0, 5)]).hard == pytest.approx(450)


def test_both_sides_of_a_pair_are_hit():
    one, other = area("a", 0, 100, quantity=100.0), area("b", 50, 250, quantity=100.0)
    pair = replace(found(one, HARD, 50, 100), kind="paar", rule="WON-WON", other_uuid="b", other_name="b")
    assert shares([one, other], [pair]).hard == pytest.approx(50 + 25)


def test_what_was_not_tested_is_not_called_free():
    one = area("a", 0, 100, quantity=1000.0)
    made = shares([one], [found(one, HARD, 0, 20)], untested=[Untested("R", "laag", "ontbreekt", ("a",))])
    assert made.parts == pytest.approx({HARD: 200, NEE_TENZIJ: 0, CONDITIONAL: 0, UNKNOWN: 800, FREE: 0})


def test_a_rule_that_reaches_far_says_nothing_of_ground():
    from novex_plugin.core.checks.nearness import FAR_M, reach_m
    from novex_plugin.core.checks.rule_files import load_rules

    one = area("a", 0, 100, quantity=1000.0)
    wide = [replace(found(one, CONDITIONAL), rule=rule.code, layer=rule.layers[0], distance_m=10.0)
            for rule in load_rules() if rule.layers]  # fmt: skip
    far = [finding for finding in wide if reach_m(finding) > FAR_M]
    assert far and shares([one], far).free == pytest.approx(1000)


def test_ground_of_an_area_goal_counts_each_place_once():
    one, other = area("a", 0, 200, "bos"), area("b", 100, 300, "bos")  # 3 ha together
    made = shares([one, other], [found(one, HARD, 100, 150), found(other, HARD, 100, 200)], FOREST)
    assert made.parts == pytest.approx({HARD: 1.0, NEE_TENZIJ: 0, CONDITIONAL: 0, UNKNOWN: 0, FREE: 2.0})


def test_a_line_goes_by_length_and_a_point_as_a_whole():
    wind = Goal("E", "Wind", "MW", 10.0, derived_from="hoeveelheid:MW")
    line = ProposalObject("l", "l", shapely.LineString([(0, 0), (100, 0)]), LINE, "windpark", quantity=10.0)
    point = ProposalObject("p", "p", shapely.Point(0, 0), POINT, "windpark", quantity=5.0)
    half = Finding("k", "l", "l", "", "2030", "regel", "eigen", HARD, "T", overlap_pct=50.0, length_m=50.0)
    hit = Finding("k2", "p", "p", "", "2030", "regel", "eigen", NEE_TENZIJ, "T", overlap_pct=100.0)
    near = replace(hit, key="k3", outcome=HARD, distance_m=20.0)
    made = shares([line, point], [half, hit, near], wind)
    assert (made.hard, made.no_unless, made.free) == pytest.approx((5.0, 5.0, 5.0))


def test_search_areas_and_goals_of_another_year_have_no_ground():
    one = area("a", 0, 100, quantity=1000.0, exactness="zoekgebied")
    assert shares([one], [found(one, HARD)]).parts[HARD] == 0.0
    later = replace(HOUSES, horizon="2050")
    assert shares([area("b", 0, 100, quantity=1.0)], [], later, years=("2030", "")) is None


def test_contributions_add_up_to_every_derivable_quantity_goal():
    objects = [
        area("a", 0, 100, quantity=10.0, quantity_min=5.0, quantity_max=20.0),
        area("b", 0, 100, "windpark", quantity=100.0, unit="MW"),
        area("c", 0, 100, "zonneveld", quantity=0.5, unit="TWh/jaar"),
        area("d", 0, 100, "bos", quantity=30.0, unit="kton CO2-eq"),
        area("e", 0, 100, "woningbouw", quantity=3.0, unit="MW"),  # refused: two units in one function
    ]
    own = provincial_goals([ProvinceGoal("MW", "Vermogen", "MW", 1.0, counts_from="hoeveelheid:MW")])
    goals = [*national_goals(), *own]
    checked = 0
    for goal, line in zip(goals, goal_progress(compute_totals(objects), goals)):
        parts = contributions(goal, objects)
        if goal.derived_from.startswith("hoeveelheid:") and line.value is not None:
            assert sum(one.band.value for one in parts) == pytest.approx(line.value)
            assert sum(one.band.minimum for one in parts) == pytest.approx(line.minimum)
            checked += bool(parts)
    assert checked == 4  # dwellings, energy, forest and the province's own


def test_a_refused_unit_serves_no_goal_of_the_province_either():
    objects = [area("a", 0, 100, quantity=10.0), area("e", 0, 100, quantity=3.0, unit="MW")]
    own = provincial_goals([ProvinceGoal("MW", "Vermogen", "MW", 1.0, counts_from="hoeveelheid:MW")])
    (line,) = goal_progress(compute_totals(objects), own)
    assert line.value == 0.0


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([HARD, NEE_TENZIJ, CONDITIONAL]), st.integers(0, 90), st.integers(1, 60)),
                max_size=6), st.booleans())  # fmt: skip
def test_parts_are_disjoint_and_make_the_whole_whatever_the_findings(strips, with_shape):
    one = area("a", 0, 100, quantity=730.0)
    findings = [replace(found(one, outcome, west, west + width, with_shape=with_shape), key=str(number))
                for number, (outcome, west, width) in enumerate(strips)]  # fmt: skip
    made = shares([one], findings)
    assert sum(made.parts.values()) == pytest.approx(730.0)
    assert min(made.parts.values()) >= 0.0
    exact = shares([one], [replace(f, overlap=shapely.box(w, 0, min(100, w + d), 100))
                           for f, (_o, w, d) in zip(findings, strips)])  # fmt: skip
    metres = {code: len(at) for code, at in _by_hand(strips).items()}
    assert exact.parts == pytest.approx({**{code: 7.3 * count for code, count in metres.items()}, UNKNOWN: 0.0})
    assert made.hard <= exact.hard + 1e-6


def _by_hand(strips):
    """Metre by metre: the worst class there."""
    worst = {HARD: set(), NEE_TENZIJ: set(), CONDITIONAL: set()}
    for outcome, west, width in strips:
        worst[outcome].update(range(west, min(100, west + width)))
    hard = worst[HARD]
    nee = worst[NEE_TENZIJ] - hard
    mits = worst[CONDITIONAL] - hard - nee
    return {HARD: hard, NEE_TENZIJ: nee, CONDITIONAL: mits, FREE: set(range(100)) - hard - nee - mits}


def test_an_invalid_outline_is_measured_after_repair():
    bow = shapely.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    item = ProposalObject("a", "a", bow, AREA, "woningbouw", quantity=100.0)
    assert exposures([item], CheckResult())["a"].reached == (0.0, 0.0, 0.0, 0.0)
    halves = [Finding(str(n), "a", "a", "", "2030", "regel", "eigen", HARD, "T", overlap_pct=40.0, overlap_m2=2000.0,
                      overlap=shapely.box(0, 0, 50, 100)) for n in range(2)]  # fmt: skip
    assert exposures([item], CheckResult(tuple(halves)))["a"].reached[0] == pytest.approx(0.5)


def test_rounding_never_makes_a_part_negative():
    made = shares_from_levels(10.0, [4.0, 4.0 - 1e-12, 10.0 + 1e-12, 10.0], at_least=False)
    assert (made.no_unless, made.free) == (0.0, 0.0)
    assert len(method()) == 4
