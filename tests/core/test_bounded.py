"""A check of very many objects keeps what matters and says how much it left out."""

from dataclasses import replace

import pytest

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.bounded import Room, left_out_text, less_the_lightest, room_beside, with_left_out, within
from novex_plugin.core.checks.findings import PAIR_KIND, RULE_KIND
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.model.records import Finding


def pair(one, other, outcome=outcomes.ATTENTION, distance_m=100.0):
    return Finding(f"{one}-{other}", one, one, "", "2030", PAIR_KIND, "A-B", outcome, "", other_uuid=other,
                   distance_m=distance_m)  # fmt: skip


def rule(one, outcome=outcomes.NEUTRAL):
    return Finding(f"{one}-regel", one, one, "", "2030", RULE_KIND, "R01", outcome, "")


def keys(findings):
    return [item.key for item in findings]


def worst_of(findings, uuid):
    return outcomes.worst(item.outcome for item in findings if uuid in (item.object_uuid, item.other_uuid))


def test_what_fits_stays_as_it_is():
    found = (pair("a", "b"), rule("a"))
    assert less_the_lightest(found, 2) == found


def test_the_farthest_of_the_mildest_class_go_first():
    # every object has something worse, so that nothing has to stay for its verdict
    worse = tuple(rule(uuid, outcomes.HARD) for uuid in "abcd")
    found = (pair("a", "b", distance_m=90), pair("a", "c", distance_m=10), pair("a", "d", outcomes.SYNERGY, 1),
             pair("b", "c", outcomes.CONDITIONAL, 400))  # fmt: skip
    assert keys(less_the_lightest((*worse, *found), 7)) == [*keys(worse), "a-b", "a-c", "b-c"]
    assert keys(less_the_lightest((*worse, *found), 6)) == [*keys(worse), "a-c", "b-c"]


def test_on_the_same_place_of_a_rule_of_the_worst_classes_or_weighed_nothing_goes():
    found = (rule("a"), pair("a", "b", distance_m=0.0), pair("a", "c", outcomes.NEE_TENZIJ), pair("b", "c"),
             pair("a", "d", outcomes.CONDITIONAL))  # fmt: skip
    # the last pair is all that d has
    assert keys(less_the_lightest(found, 0, {"b-c"})) == ["a-regel", "a-b", "a-c", "b-c", "a-d"]
    assert keys(less_the_lightest((*found, rule("d", outcomes.HARD)), 0)) == ["a-regel", "a-b", "a-c", "d-regel"]


@pytest.mark.parametrize("most", [0, 3, 10, 40])
def test_the_verdict_of_every_object_stays(most):
    classes = (outcomes.SYNERGY, outcomes.ATTENTION, outcomes.CONDITIONAL, outcomes.NEUTRAL)
    names = [f"o{number}" for number in range(12)]
    found = tuple(
        pair(one, other, classes[(3 * i + j) % 4], 1.0 + (7 * i + 5 * j) % 11)
        for i, one in enumerate(names) for j, other in enumerate(names) if i < j
    )  # fmt: skip
    kept = less_the_lightest(found, most)
    assert len(kept) < len(found)
    assert [worst_of(kept, name) for name in names] == [worst_of(found, name) for name in names]


def test_half_of_the_room_is_free_and_the_rest_is_shared_by_the_parts():
    room = Room(4, most=8)
    worse = {uuid: rule(uuid, outcomes.HARD) for uuid in "abcd"}
    pairs = (pair("a", "b", distance_m=1), pair("a", "c", distance_m=2), pair("b", "c", distance_m=3),
             pair("a", "d", outcomes.SYNERGY))  # fmt: skip
    first = CheckResult((worse["a"], worse["b"], worse["c"], worse["d"], *pairs))
    assert keys(room.keep(first, {"a", "b"}).findings) == [*keys(worse.values()), "a-b", "a-c"]
    assert room.left_out == 2
    second = CheckResult((worse["c"], worse["d"], pair("a", "c"), pair("c", "d"), pair("c", "e"), pair("d", "e")))
    assert len(room.keep(second, {"c", "d"}).findings) == 3  # something about e has to stay
    assert room.left_out == 4


def test_a_pair_over_the_seam_is_left_to_the_first_part():
    room = Room(2, most=100)
    assert keys(room.keep(CheckResult((pair("a", "b"),)), {"a"}).findings) == ["a-b"]
    assert keys(room.keep(CheckResult((pair("a", "b"), rule("b"))), {"b"}).findings) == ["b-regel"]
    assert room.left_out == 0


def test_what_was_left_out_is_said_once_and_never_when_there_is_nothing():
    result = CheckResult((rule("a"),))
    assert with_left_out(result, 0) is result
    told = with_left_out(result, 1_234_567)
    assert told.left_out == 1_234_567
    assert [gap.reason for gap in told.untested] == [left_out_text(1_234_567)]
    assert "1.234.567" in left_out_text(1_234_567)



def test_beside_a_full_check_there_is_some_room_and_what_goes_makes_more():
    before = CheckResult(tuple(pair("a", f"b{number}") for number in range(100)))
    assert room_beside(before, frozenset(), 1_000) == 900
    assert room_beside(before, frozenset(), 100) == 10
    assert room_beside(before, frozenset({"b1", "b2"}), 100) == 10
    assert room_beside(before, frozenset({"a"}), 100) == 100


def test_a_check_that_grew_by_edits_goes_back_to_what_it_may_be():
    worst = tuple(rule(uuid, outcomes.HARD) for uuid in "abc")
    found = (*worst, *(pair("a", "b", distance_m=float(number)) for number in range(1, 8)))
    found = tuple(replace(one, key=f"{number}") for number, one in enumerate(found))
    result = CheckResult(found, per_object={"a": outcomes.HARD})
    assert within(result, (), 10) == (result, 0)
    assert within(result, (), 9.5) == (result, 0), "up to a tenth more"
    cut, lost = within(result, {"9"}, 5)
    assert (keys(cut.findings), lost) == (["0", "1", "2", "3", "9"], 5)
    assert cut.per_object == result.per_object
