"""Friction points: disjoint pieces whose sums are those of shapely on the originals, whatever the order or cutting."""

import itertools

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.pressure import Claim, Reservation, perspective_pairs, pile_up

X, Y = 150_000.0, 430_000.0  # far from the origin, as real data are


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north)


def near(expected):
    return pytest.approx(expected, rel=1e-6, abs=1.0)


def whole(shapes):
    return shapely.union_all([shapely.make_valid(shape) for shape in shapes])


def sum_of(pieces):
    return sum(piece.geometry.area for piece in pieces)


@st.composite
def areas(draw):
    """Rectangles, turned squares, areas with a hole, two parts, and slivers; touching edges occur by themselves."""
    west, south = draw(st.integers(0, 12)) * 50, draw(st.integers(0, 12)) * 50
    width, height = draw(st.integers(1, 8)) * 50, draw(st.integers(1, 8)) * 50
    shape = box(west, south, west + width, south + height)
    kind = draw(st.sampled_from(["plain", "turned", "hole", "parts", "sliver", "round"]))
    if kind == "turned":
        middle = shape.centroid
        shape = shapely.Polygon([(middle.x - width, middle.y), (middle.x, middle.y - height * 0.7),
                                 (middle.x + width * 0.9, middle.y), (middle.x, middle.y + height)])  # fmt: skip
    elif kind == "hole":
        shape = shape.difference(shape.buffer(-min(width, height) / 4))
    elif kind == "parts":
        shape = shapely.union_all([shape, box(west + 700, south, west + 700 + width, south + height)])
    elif kind == "sliver":
        shape = box(west, south, west + 0.4, south + height)
    elif kind == "round":
        shape = shape.centroid.buffer(width / 2)
    return shape


def claims_of(shapes):
    return [Claim(f"c{place}", f"Claim {place}", shape, str(place % 3 + 1)) for place, shape in enumerate(shapes)]


def reserved_of(shapes):
    codes = (outcomes.HARD, outcomes.CONDITIONAL, outcomes.ATTENTION)
    return [Reservation(f"r{place % 4}", f"Laag {place % 4}", shape, codes[place % 3])
            for place, shape in enumerate(shapes)]  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(areas(), min_size=1, max_size=7), st.lists(areas(), max_size=5))
def test_pieces_are_disjoint_and_complete(claimed, reserved):
    pieces = pile_up(claims_of(claimed), reserved_of(reserved))
    together = whole([*claimed, *reserved])
    assert sum_of(pieces) == near(together.area)
    assert whole([piece.geometry for piece in pieces]).symmetric_difference(together).area < 1.0
    for one, other in itertools.combinations(pieces, 2):
        assert one.geometry.intersection(other.geometry).area < 1e-2


@settings(max_examples=80, deadline=None)
@given(st.lists(areas(), min_size=2, max_size=6))
def test_what_two_claims_share_is_what_shapely_says(claimed):
    pieces = pile_up(claims_of(claimed))
    for one, other in itertools.combinations(range(len(claimed)), 2):
        both = {f"c{one}", f"c{other}"}
        shared = sum_of(piece for piece in pieces if both <= set(piece.claims))
        assert shared == near(claimed[one].intersection(claimed[other]).area)


@settings(max_examples=60, deadline=None)
@given(st.lists(areas(), min_size=1, max_size=6))
def test_perspective_pairs_are_what_shapely_says(claimed):
    claims = claims_of(claimed)
    found = {(pair.one, pair.other): pair.area_m2 for pair in perspective_pairs(pile_up(claims), claims)}
    of = {code: [claim.geometry for claim in claims if claim.perspective == code] for code in "123"}
    for one, other in itertools.combinations("123", 2):
        shared = whole(of[one]).intersection(whole(of[other])).area if of[one] and of[other] else 0.0
        assert found.get((one, other), 0.0) == near(shared)
    for code, shapes in of.items():
        twice = [one.intersection(other) for one, other in itertools.combinations(shapes, 2)]
        assert found.get((code, code), 0.0) == near(whole(twice).area if twice else 0.0)


@settings(max_examples=60, deadline=None)
@given(st.lists(areas(), min_size=2, max_size=5), st.lists(areas(), max_size=3), st.randoms())
def test_order_does_not_matter(claimed, reserved, random):
    claims, reservations = claims_of(claimed), reserved_of(reserved)
    expected = pile_up(claims, reservations)
    random.shuffle(claims)
    random.shuffle(reservations)
    assert pile_up(claims, reservations) == expected


@settings(max_examples=60, deadline=None)
@given(st.lists(areas(), min_size=1, max_size=4), st.lists(areas(), max_size=3))
def test_cutting_a_shape_up_changes_nothing(claimed, reserved):
    """Halves of a claim with the claim's own uuid, as an area drawn in parts or a layer cut into pieces."""
    line = X + 320.0
    halves = [
        Claim(claim.uuid, claim.name, half, claim.perspective)
        for claim in claims_of(claimed)
        for half in (claim.geometry.intersection(box(-5000, -5000, line - X, 5000)),
                     claim.geometry.intersection(box(line - X, -5000, 5000, 5000)))
    ]  # fmt: skip
    first, second = pile_up(claims_of(claimed), reserved_of(reserved)), pile_up(halves, reserved_of(reserved))
    assert by_signature(first).keys() == by_signature(second).keys()
    for signature, area in by_signature(first).items():
        assert by_signature(second)[signature] == near(area)


def by_signature(pieces):
    sums = {}
    for piece in pieces:
        signature = (piece.claims, piece.reservations, piece.worst)
        sums[signature] = sums.get(signature, 0.0) + piece.geometry.area
    return {signature: area for signature, area in sums.items() if area > 0.5}


def test_a_layer_counts_once_and_the_worst_outcome_wins():
    claim = Claim("c", "Wijk", box(0, 0, 100, 100), "3")
    reserved = [Reservation("nnn", "NNN", box(0, 0, 100, 50), outcomes.ATTENTION),
                Reservation("nnn", "NNN", box(0, 0, 100, 50), outcomes.NEE_TENZIJ),
                Reservation("", "", box(0, 0, 50, 50), outcomes.HARD)]  # fmt: skip
    pieces = {piece.worst: piece for piece in pile_up([claim], reserved)}
    assert pieces[outcomes.HARD].geometry.area == pytest.approx(2500)
    assert pieces[outcomes.HARD].pressure == pieces[outcomes.NEE_TENZIJ].pressure == 2
    assert pieces[outcomes.NEUTRAL].pressure == 1


def test_neighbours_that_share_a_border_do_not_pile_up():
    pieces = pile_up([Claim("a", "A", box(0, 0, 10, 10), "1"), Claim("b", "B", box(10, 0, 20, 10), "2")])
    assert [piece.pressure for piece in pieces] == [1, 1]


def test_overlaps_that_were_computed_lie_exactly_on_their_claim():
    """The overlap of a round area has corners of its own, a rounding off the border of the claim."""
    claim = shapely.Point(X, Y).buffer(333.3)
    reserved = claim.intersection(shapely.Point(X + 150.7, Y + 91.3).buffer(217.9))
    pieces = pile_up([Claim("c", "C", claim)], [Reservation("r", "R", reserved, outcomes.HARD)])
    assert len(pieces) == 2
    assert sum_of(piece for piece in pieces if piece.pressure == 2) == near(reserved.area)


@pytest.mark.parametrize("shape", [None, shapely.Point(X, Y), shapely.LineString([(X, Y), (X + 9, Y)]),
                                   shapely.Polygon()])  # fmt: skip
def test_what_takes_no_area_stays_out(shape):
    assert pile_up([Claim("c", "C", shape)]) == ()


def test_an_invalid_outline_is_repaired():
    knot = shapely.Polygon([(X, Y), (X + 100, Y + 100), (X + 100, Y), (X, Y + 100)])
    assert sum_of(pile_up([Claim("c", "C", knot)])) == pytest.approx(5000)
