"""Proposal against proposal: what the matrix says, and that nothing is passed over in silence."""

from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.matrix import VALUES, Matrix, PairRule, load_matrix
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
        ("onder voorwaarden", outcomes.COMBINABLE),
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


def test_no_rule_is_said():
    [finding] = pairs(HOMES, WIND, matrix=Matrix([]))
    assert (finding.outcome, finding.rule) == (outcomes.ATTENTION, "geen-regel")
    assert finding.explanation


def test_different_levels_do_not_fight_and_say_so():
    [finding] = pairs(HOMES, replace(WIND, layer="ondergronds"), matrix=matrix_of("strijdig"))
    assert finding.outcome == outcomes.NEUTRAL
    assert "ondergronds" in finding.vertical


def test_declared_multiple_use_turns_a_conflict_into_a_combination():
    shared = replace(HOMES, further_functions=("windpark",))
    [finding] = pairs(shared, WIND, matrix=matrix_of("strijdig"))
    assert finding.outcome == outcomes.COMBINABLE
    [finding] = pairs(replace(HOMES, further_functions=("bos",)), WIND, matrix=matrix_of("strijdig"))
    assert finding.outcome == outcomes.NEE_TENZIJ


def test_neighbours_and_distant_objects_are_no_pair():
    assert pairs(HOMES, replace(WIND, geometry=shapely.box(100, 0, 200, 100))) == ()
    assert pairs(HOMES, replace(WIND, geometry=shapely.box(500, 0, 600, 100))) == ()


def test_lines_and_points():
    line = replace(WIND, geometry=shapely.LineString([(-50, 50), (150, 50)]), kind="lijn")
    point = replace(WIND, uuid="c", geometry=shapely.Point(10, 10), kind="punt")
    found = {finding.other_uuid: finding for finding in pairs(HOMES, line, point)}
    assert found["b"].length_m == pytest.approx(100.0)
    assert found["c"].place.equals(point.geometry)


def test_indicative_objects_are_marked():
    [finding] = pairs(HOMES, replace(WIND, exactness="zoekgebied"))
    assert finding.indicative


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
