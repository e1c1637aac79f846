"""A check that is brought up to date, or done in parts, or on objects in another order, is the whole check."""

from dataclasses import fields, replace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.incremental import Setting, assemble, checked, in_parts, is_of, work_for
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.geometry import parallel
from novex_plugin.core.model.records import NeighbourObject
from tests.core.checked_world import MATRIX, RULES, edited, layers, proposal

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)
SETTING = Setting("r1", "l1")


def whole(objects, known, **options):
    return check(objects, RULES, known, MATRIX, with_overlaps=True, **options)


def part_of(known, asked=None):
    def part(objects, uuids):
        if asked is not None:
            asked.append(uuids)
        return check(objects, RULES, known, MATRIX, with_overlaps=True, focus=uuids)

    return part


def assert_equal(one, other):
    """The same to the last digit and in the same order, every field of every finding."""
    assert [item.key for item in one.findings] == [item.key for item in other.findings]
    for mine, theirs in zip(one.findings, other.findings):
        for column in fields(mine):
            first, second = getattr(mine, column.name), getattr(theirs, column.name)
            if column.name == "overlap":
                assert (first is None) == (second is None)
                assert first is None or first.equals_exact(second, 1e-6) or first.equals(second)
            else:
                assert first == second, (mine.key, column.name)
    assert one.untested == other.untested
    assert one.per_object == other.per_object
    assert list(one.per_object) == list(other.per_object)
    assert (one.tested_layers, one.messages) == (other.tested_layers, other.messages)


@settings(max_examples=12, deadline=None)
@given(SEEDS)
def test_a_few_random_edits_later(seed):
    rng = np.random.default_rng(seed)
    known, objects = layers(rng), proposal(rng, 40)
    before = checked(whole(objects, known), SETTING, objects, {})
    for _ in range(3):
        objects = edited(rng, objects)
        work = work_for(before, SETTING, objects, {})
        assert not work.everything
        result = assemble(before.result, work, objects, MATRIX, part_of(known))
        assert_equal(result, whole(objects, known))
        before = checked(result, SETTING, objects, {})


@settings(max_examples=8, deadline=None)
@given(SEEDS)
def test_any_order_of_objects(seed):
    rng = np.random.default_rng(seed)
    known, objects = layers(rng), proposal(rng, 30)
    shuffled = [objects[place] for place in rng.permutation(len(objects))]
    assert_equal(whole(objects, known), whole(shuffled, known))


@settings(max_examples=8, deadline=None)
@given(SEEDS, st.integers(min_value=1, max_value=25))
def test_parts_of_any_size(seed, most):
    rng = np.random.default_rng(seed)
    known, objects = layers(rng), proposal(rng, 40)
    parts = in_parts(objects, most)
    assert sorted(item.uuid for part in parts for item in part) == sorted(item.uuid for item in objects)
    assert max(len(part) for part in parts) <= most
    result = assemble(None, work_for(None, SETTING, objects, {}), objects, MATRIX, part_of(known), most=most)
    assert_equal(result, whole(objects, known))


@pytest.mark.parametrize("threads", [1, 2, 3, 4])
def test_any_number_of_threads(threads, monkeypatch):
    rng = np.random.default_rng(3)
    known, objects = layers(rng), proposal(rng, 60)
    expected = whole(objects, known)
    for module in ("overlay", "zones"):
        monkeypatch.setattr(f"novex_plugin.core.checks.{module}.worker_count", lambda: threads)
    monkeypatch.setattr("novex_plugin.core.checks.overlay.WORTH_A_THREAD", 4)
    monkeypatch.setattr(parallel, "worker_count", lambda: threads)
    assert_equal(whole(objects, known), expected)


def test_only_what_changed_is_asked():
    rng = np.random.default_rng(11)
    known = layers(rng)
    placed, gone, *others = [item for item in proposal(rng, 30) if item.geometry is not None]
    before = [placed, gone, *others]
    before = checked(whole(before, known), SETTING, before, {})
    moved = replace(placed, geometry=shapely.transform(placed.geometry, lambda xy: xy + 25.0))
    later = [moved, *others]
    work = work_for(before, SETTING, later, {})
    assert (work.ask, work.drop) == ({moved.uuid}, {moved.uuid, gone.uuid})
    asked = []
    assemble(before.result, work, later, MATRIX, part_of(known, asked))
    assert asked == [{moved.uuid}]


def test_nothing_changed_asks_nothing():
    objects = proposal(np.random.default_rng(1), 5)
    before = checked(whole(objects, layers(np.random.default_rng(1))), SETTING, objects, {})
    work = work_for(before, SETTING, [replace(item) for item in objects], {})
    assert work.nothing


def test_an_exception_that_is_claimed_asks_its_object_again():
    rng = np.random.default_rng(5)
    known, objects = layers(rng), proposal(rng, 20)
    before = checked(whole(objects, known), SETTING, objects, {})
    finding = next(item for item in before.result.findings if item.rule == "R1")
    assert finding.object_uuid in work_for(before, SETTING, objects, {finding.key: "R1-1"}).ask
    assert work_for(before, SETTING, objects, {"weg": "R1-1"}).nothing


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"rules": "r2"}, "toetsregels"), ({"layers": "l2"}, "basisset"), ({"variant": "A"}, "variant"),
        ({"horizon": "2050"}, "horizon"), ({"neighbours": (1,)}, "buurprovincies"),
    ],
)  # fmt: skip
def test_another_setting_asks_everything_and_says_why(change, word):
    objects = proposal(np.random.default_rng(1), 5)
    before = checked(whole(objects, {}), SETTING, objects, {})
    if "neighbours" in change:
        change = {"neighbours": (NeighbourObject(objects[0], "PV26"),)}
    work = work_for(before, replace(SETTING, **change), objects, {})
    assert work.everything and word in work.reason
    assert work.ask == {item.uuid for item in objects}


def test_two_objects_under_one_name_ask_everything():
    [item] = proposal(np.random.default_rng(2), 1)
    before = checked(whole([item], {}), SETTING, [item], {})
    assert work_for(before, SETTING, [item, replace(item, name="kopie")], {}).everything


def test_without_an_earlier_check():
    assert "eerdere" in work_for(None, SETTING, [], {}).reason


def test_no_objects_at_all():
    result = assemble(None, work_for(None, SETTING, [], {}), [], MATRIX, part_of({}))
    assert_equal(result, whole([], {}))


def test_a_shape_that_was_read_anew_is_the_same_and_one_that_moved_a_hair_is_not():
    placed, *others = [item for item in proposal(np.random.default_rng(5), 20) if item.geometry is not None]
    before = checked(CheckResult(), SETTING, [placed, *others], {})
    again = [replace(item, geometry=shapely.from_wkb(shapely.to_wkb(item.geometry))) for item in (placed, *others)]
    assert is_of(before, again)
    stamped = replace(again[0], extra={"gewijzigd_op": "2026-11-26T10:00:00.000Z"})
    assert is_of(before, [stamped, *others])
    for other in (
        replace(placed, geometry=shapely.transform(placed.geometry, lambda xy: xy + 1e-6)),
        replace(placed, geometry=shapely.force_3d(placed.geometry, 2.0)),
        replace(placed, geometry=None),
        replace(placed, height_m=3.25),
        replace(placed, extra={"toelichting": "anders"}),
    ):
        assert not is_of(before, [other, *others])
