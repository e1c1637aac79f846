"""Disjoint ground that is remembered by who lies on it."""

from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.accounting.ground_held import GroundHeld
from novex_plugin.core.geometry.arrangement import Ground


def held(*pieces):
    found = GroundHeld()
    found.fill(["a", "b", "c"], [Ground(members, area) for members, area in pieces])
    return found


def test_who_goes_leaves_its_ground_to_the_others():
    ground = held(((0,), 10.0), ((0, 1), 4.0), ((1,), 6.0))
    assert sorted(ground.leave("a"), key=lambda each: each[1]) == [(frozenset("b"), 4.0), (frozenset(), 10.0)]
    assert dict(ground.all()) == {frozenset("b"): 10.0}
    assert ground.leave("a") == []


def test_who_comes_takes_its_ground_from_the_others():
    ground = held(((1,), 6.0))
    ground.join("a", [(frozenset("b"), 4.0), (frozenset(), 10.0)])
    assert dict(ground.all()) == {frozenset("a"): 10.0, frozenset("ab"): 4.0, frozenset("b"): 2.0}


def test_ground_that_is_covered_wholly_is_nobodys_alone():
    ground = held(((1,), 6.0))
    ground.join("a", [(frozenset("b"), 6.0)])
    assert dict(ground.all()) == {frozenset("ab"): 6.0}
    assert ground.leave("b") == [(frozenset("a"), 6.0)]


SOME = st.lists(st.tuples(st.frozensets(st.sampled_from("abc"), min_size=1), st.integers(1, 9)))


@given(SOME, st.permutations("abc"))
def test_all_that_go_and_come_back_in_reverse_leave_nothing_behind(pieces, order):
    sums = {}
    for members, area in pieces:
        sums[members] = sums.get(members, 0) + area / 65_536
    ground = held(*((tuple("abc".index(uuid) for uuid in members), area) for members, area in sums.items()))
    gone = [(uuid, ground.leave(uuid)) for uuid in order]
    assert not dict(ground.all())
    for uuid, left in reversed(gone):
        ground.join(uuid, left)
    assert dict(ground.all()) == sums
