"""Proposal against proposal: what the matrix says, and that nothing is passed over in silence."""

from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.matrix import VALUES, Matrix, PairRule, load_matrix
from novex_plugin.core.checks.nearness import FAR, OWN, nearness
from novex_plugin.core.checks.nearness import NEAR as NEAR_BY
from novex_plugin.core.checks.pairs import judge_pair
from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.records import ProposalObject

HOMES = ProposalObject("a", "Wijk", shapely.box(0, 0, 100, 100), "vlak", "woningbouw")
WIND = ProposalObject("b", "Park", shapely.box(60, 0, 160, 100), "vlak", "windpark")


def matrix_of(overlap):
    return Matrix([PairRule("WON", "WIN", overlap, "neutraal", None, None, "omdat", "bron", "bron")])


def pairs(*objects, matrix=None, **options):
    return check(list(objects), [], {}, matrix or load_matrix(), **options).findings


@pytest.mark.parametrize(
    ("overlap", "expected"),
    [
        ("strijdig", outcomes.NEE_TENZIJ),
        ("onder voorwaarden", outcomes.CONDITIONAL),
        ("neutraal", outcomes.NEUTRAL),
        ("versterkend", outcomes.COMBINABLE),
    ],
)
def test_every_value_of_the_matrix_has_a_class(overlap, expected):
    assert overlap in VALUES
    [finding] = pairs(HOMES, WIND, matrix=matrix_of(overlap))
    assert (finding.outcome, finding.rule, finding.severity) == (expected, "WIN-WON", overlap)
    assert (finding.explanation, finding.source, finding.legal_force) == ("omdat", "bron", "oordeel")


def test_figures_of_a_pair():
    [finding] = pairs(HOMES, WIND, with_overlaps=True)
    assert finding.overlap_m2 == pytest.approx(4000.0)
    assert (finding.overlap_pct, finding.reserved_pct) == (pytest.approx(40.0), pytest.approx(40.0))
    assert finding.overlap.equals(shapely.box(60, 0, 100, 100))
    assert finding.place.within(finding.overlap)


def test_both_sides_share_the_verdict():
    result = check([HOMES, WIND], [], {}, matrix_of("strijdig"))
    assert result.per_object == {"a": outcomes.NEE_TENZIJ, "b": outcomes.NEE_TENZIJ}
    assert result.of_object("b") == result.findings


def test_one_finding_per_pair_under_one_key_whatever_the_order():
    forward, backward = pairs(HOMES, WIND), pairs(WIND, HOMES)
    assert len(forward) == len(backward) == 1
    assert forward[0].key == backward[0].key


def test_the_same_function_twice_may_be_counted_double():
    [finding] = pairs(HOMES, replace(WIND, function="woningbouw"))
    assert finding.outcome == outcomes.ATTENTION
    assert finding.rule == "dubbel:woningbouw"
    assert "0,4 ha wordt dubbel geclaimd" in finding.explanation


def test_two_functions_of_one_group_claim_the_same_ground():
    care = replace(WIND, function="voorzieningen_kwetsbaar")
    [finding] = pairs(HOMES, care)
    assert (finding.outcome, finding.rule) == (outcomes.ATTENTION, "dubbel:WON")


def test_lines_of_one_network_that_join_are_no_double_claim():
    one = ProposalObject("a", "A", shapely.LineString([(0, 0), (10, 0)]), "lijn", "hoogspanningsverbinding")
    other = replace(one, uuid="b", geometry=shapely.LineString([(10, 0), (20, 0)]))
    assert pairs(one, other) == ()
    [finding] = pairs(one, replace(other, geometry=shapely.LineString([(5, 0), (20, 0)])))
    assert finding.length_m == pytest.approx(5.0)


def test_no_rule_is_said():
    [finding] = pairs(HOMES, WIND, matrix=Matrix([]))
    assert (finding.outcome, finding.rule) == (outcomes.UNKNOWN, "geen-regel")
    assert "Geen regel voor dit paar" in finding.explanation


@pytest.mark.parametrize(
    ("low", "high", "overlap", "expected"),
    [
        ({}, {}, "strijdig", outcomes.COMBINABLE),
        ({}, {}, "onder voorwaarden", outcomes.COMBINABLE),
        ({}, {}, "versterkend", outcomes.COMBINABLE),
        ({}, {}, "neutraal", outcomes.NEUTRAL),
        ({"depth_m": 20.0}, {}, "strijdig", outcomes.COMBINABLE),
        ({}, {"depth_m": 3.0}, "strijdig", outcomes.NEE_TENZIJ),  # foundations reach into the ground
        ({"height_m": 1.0}, {}, "strijdig", outcomes.NEE_TENZIJ),  # and a cellar that sticks out of it
        ({}, {"layer": "bovengronds", "height_m": 9.0}, "strijdig", outcomes.COMBINABLE),
        ({"layer": "bovengronds"}, {}, "strijdig", outcomes.NEE_TENZIJ),
    ],
)
def test_height_and_depth_come_first(low, high, overlap, expected):
    under = replace(WIND, **{"layer": "ondergronds", **low})
    [finding] = pairs(replace(HOMES, **high), under, matrix=matrix_of(overlap))
    assert finding.outcome == expected
    assert ("onder de grond" in finding.vertical) == (expected in (outcomes.COMBINABLE, outcomes.NEUTRAL))
    assert "omdat" in finding.explanation


def test_who_needs_the_whole_column_is_not_freed_by_depth():
    strip = replace(WIND, function="buisleiding", layer="ondergronds")
    [finding] = pairs(HOMES, strip)
    assert (finding.rule, finding.outcome) == ("BUI-WON", outcomes.NEE_TENZIJ)
    assert "lost dit niet op" in finding.explanation and finding.vertical


def test_the_same_function_on_two_levels_is_no_double_claim():
    [finding] = pairs(HOMES, replace(HOMES, uuid="b", layer="ondergronds"))
    assert finding.outcome == outcomes.NEUTRAL and finding.vertical


@pytest.mark.parametrize(
    ("mine", "theirs", "overlap", "expected"),
    [
        (("windpark",), (), "onder voorwaarden", outcomes.COMBINABLE),
        ((), ("woningbouw",), "onder voorwaarden", outcomes.COMBINABLE),
        (("windpark",), ("woningbouw",), "onder voorwaarden", outcomes.COMBINABLE),
        (("windpark",), (), "versterkend", outcomes.COMBINABLE),
        (("windpark",), ("woningbouw",), "strijdig", outcomes.NEE_TENZIJ),
        (("bos",), ("recreatie",), "onder voorwaarden", outcomes.CONDITIONAL),
    ],
)
def test_declared_multiple_use_counts_where_the_matrix_allows_it(mine, theirs, overlap, expected):
    one, other = replace(HOMES, further_functions=mine), replace(WIND, further_functions=theirs)
    [finding] = pairs(one, other, matrix=matrix_of(overlap))
    assert finding.outcome == expected
    assert "omdat" in finding.explanation
    declared = "windpark" in mine or "woningbouw" in theirs
    assert ("eervoudig ruimtegebruik" in finding.explanation) == declared


NEAR = [PairRule("WON", "WIN", "strijdig", value, 400.0, 600.0, "omdat", "bron", "bron")
        for value in ("strijdig", "onder voorwaarden", "neutraal", "versterkend")]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "gap", "expected"),
    [
        (NEAR[0], 0, outcomes.NEE_TENZIJ), (NEAR[0], 400, outcomes.NEE_TENZIJ), (NEAR[0], 401, outcomes.CONDITIONAL),
        (NEAR[0], 600, outcomes.CONDITIONAL), (NEAR[0], 601, None),
        (NEAR[1], 399, outcomes.CONDITIONAL), (NEAR[1], 599, outcomes.ATTENTION), (NEAR[1], 700, None),
        (NEAR[2], 10, None),
        (NEAR[3], 10, outcomes.SYNERGY), (NEAR[3], 600, outcomes.SYNERGY), (NEAR[3], 601, None),
        (replace(NEAR[1], distance_min_m=None, distance_max_m=None), 25, outcomes.ATTENTION),
        (replace(NEAR[1], distance_min_m=None, distance_max_m=None), 26, None),
        (replace(NEAR[1], distance_min_m=0.0, distance_max_m=1000.0), 0, outcomes.ATTENTION),
    ],
)  # fmt: skip
def test_side_by_side(rule, gap, expected):
    far = replace(WIND, geometry=shapely.box(100 + gap, 0, 200 + gap, 100))
    found = pairs(HOMES, far, matrix=Matrix([rule]))
    assert [finding.outcome for finding in found] == ([expected] if expected else [])
    for finding in found:
        assert (finding.distance_m, finding.overlap_m2) == (pytest.approx(gap), 0.0)
        assert finding.place.x == pytest.approx(100 + gap / 2)
        assert finding.severity == rule.nearness and finding.explanation.startswith("omdat")


def test_a_rough_outline_looks_further_where_no_distance_is_given():
    rule = replace(NEAR[3], distance_min_m=None, distance_max_m=None)
    far = replace(WIND, geometry=shapely.box(300, 0, 400, 100), exactness="indicatief")
    [finding] = pairs(HOMES, far, matrix=Matrix([rule]))
    assert finding.distance_m == pytest.approx(200.0)
    assert pairs(HOMES, replace(far, exactness="exact"), matrix=Matrix([rule])) == ()


def test_distance_decides_how_a_pair_is_ranked():
    for gap, expected in ((0, OWN), (500, NEAR_BY), (1500, FAR)):
        rule = replace(NEAR[0], distance_max_m=2000.0)
        far = replace(WIND, geometry=shapely.box(100 + gap, 0, 200 + gap, 100))
        [finding] = pairs(HOMES, far, matrix=Matrix([rule]))
        assert nearness(finding) == expected


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ({"horizon": "2030", "end_year": 2040}, {"horizon": "2050"}, False),
        ({"horizon": "2030", "end_year": 2050}, {"horizon": "2050"}, True),
        ({"start_year": 2027, "end_year": 2029}, {"start_year": 2029}, True),
        ({"start_year": 2027, "end_year": 2028}, {"start_year": 2029}, False),
        ({"horizon": "2030"}, {"horizon": "2050"}, True),
        ({"horizon": ""}, {"horizon": "2100"}, True),
    ],
)
def test_what_never_exists_together_does_not_meet(one, other, meet):
    assert len(pairs(replace(HOMES, **one), replace(WIND, **other))) == int(meet)


def test_lines_and_points():
    line = replace(WIND, geometry=shapely.LineString([(-50, 50), (150, 50)]), kind="lijn")
    point = replace(WIND, uuid="c", geometry=shapely.Point(10, 10), kind="punt")
    found = {finding.other_uuid: finding for finding in pairs(HOMES, line, point)}
    assert found["b"].length_m == pytest.approx(100.0)
    assert found["c"].place.equals(point.geometry)


def test_indicative_objects_are_marked():
    """A rough outline points at a conflict, it proves none: one class milder, on one side or both."""
    for one, other in ((HOMES, replace(WIND, exactness="zoekgebied")), (replace(HOMES, exactness="indicatief"), WIND)):
        for overlap, expected in (
            ("strijdig", outcomes.CONDITIONAL), ("onder voorwaarden", outcomes.ATTENTION),
            ("versterkend", outcomes.COMBINABLE),
        ):  # fmt: skip
            [finding] = pairs(one, other, matrix=matrix_of(overlap))
            assert (finding.indicative, finding.outcome) == (True, expected)
            assert ("indicatief" in finding.explanation) == (overlap != "versterkend")


def test_judgement_is_said():
    rule = replace(matrix_of("strijdig").pairs[0], basis="bron+oordeel")
    [finding] = pairs(HOMES, WIND, matrix=Matrix([rule]))
    assert "oordeel" in finding.explanation


def test_focus_checks_one_object_only():
    third = replace(WIND, uuid="c", geometry=shapely.box(60, 0, 160, 100))
    found = pairs(HOMES, WIND, third, focus="a")
    assert {(finding.object_uuid, finding.other_uuid) for finding in found} == {("a", "b"), ("a", "c")}


def test_every_pair_of_functions_gets_an_answer():
    """All combinations of what can be drawn: a class, a rule code, and words unless it is harmless."""
    known = load_matrix()
    for one in functions():
        for other in functions():
            verdict = judge_pair(replace(HOMES, function=one.code), replace(WIND, function=other.code), known)
            assert verdict.outcome in outcomes.BY_CODE
            assert verdict.rule
            assert verdict.explanation or verdict.outcome == outcomes.NEUTRAL
