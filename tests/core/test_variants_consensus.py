"""Where variants agree and compete: hand arithmetic, sums that are exact, and properties."""

from math import fsum

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.accounting import compute_totals
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.model.records import AREA, LINE, SEARCH_AREA, ProposalObject
from novex_plugin.core.progress import Progress
from novex_plugin.core.variants.consensus import AGREED, CONTESTED, KINDS, PARTLY, SINGLE, consensus
from novex_plugin.core.variants.drawing import Drawing

FUNCTIONS = ["woningbouw", "bos", "waterberging"]


def area(uuid, west, east, function="bos", **values):
    shape = values.pop("shape", None) or shapely.box(west, 0, east, 100)
    return ProposalObject(uuid, uuid, shape, AREA, function, **values)


def drawings(*lists):
    return [Drawing(f"V{number}", f"V{number}", "2050", tuple(items)) for number, items in enumerate(lists)]


def areas(found):
    return {kind: found.area_of(kind) for kind in KINDS}


def test_three_variants_by_hand():
    # One hectare each: wood in all, then wood in two, then wood against homes, then homes in one.
    found = consensus(drawings(
        [area("a", 0, 300)], [area("b", 0, 200), area("h", 200, 400, "woningbouw")], [area("c", 0, 100)],
    ))  # fmt: skip
    assert areas(found) == {AGREED: 10_000.0, PARTLY: 10_000.0, CONTESTED: 10_000.0, SINGLE: 10_000.0}
    assert [found.used_by(place) for place in range(3)] == [30_000.0, 40_000.0, 10_000.0]
    wood = next(one for one in found.support if one.code == "bos")
    assert wood.by_count == (10_000.0, 10_000.0, 10_000.0) and wood.contested_m2 == 10_000.0
    (rivals,) = found.competitions
    assert ((rivals.one, rivals.other), rivals.area_m2, rivals.places) == (("bos", "woningbouw"), 10_000.0, 1)


def test_multiple_use_within_one_variant_is_no_competition():
    found = consensus(drawings([area("a", 0, 100), area("w", 0, 100, "waterberging")], [area("b", 0, 100)]))
    assert areas(found)[AGREED] == 10_000.0 and not found.competitions
    assert found.places[0].common == ("bos",) and found.places[0].functions == ("bos", "waterberging")


def test_a_further_function_is_wanted_too():
    first = area("a", 0, 100, "zonneveld", further_functions=("waterberging",))
    found = consensus(drawings([first], [area("b", 0, 100, "waterberging")]))
    assert found.places[0].kind == AGREED and found.places[0].common == ("waterberging",)


def test_what_all_have_from_the_same_object_is_fixed_and_only_that():
    shared, copy = area("s", 0, 100), area("t", 0, 100)
    assert [place.fixed for place in consensus(drawings([shared], [shared])).places] == [True]
    assert [place.fixed for place in consensus(drawings([shared], [copy])).places] == [False]
    assert consensus(drawings([shared], [shared])).fixed_m2 == 10_000.0
    assert [place.fixed for place in consensus(drawings([shared])).places] == [False]


def test_one_uuid_with_another_shape_is_another_object():
    found = consensus(drawings([area("s", 0, 100)], [area("s", 50, 150)]))
    assert areas(found) == {AGREED: 5_000.0, PARTLY: 0, CONTESTED: 0, SINGLE: 10_000.0}


def test_neighbours_with_the_same_answer_become_one_place():
    found = consensus(drawings([area("a", 0, 100), area("b", 100, 200)], []))
    assert len(found.places) == 1 and found.places[0].objects == ("a", "b")
    apart = consensus(drawings([area("a", 0, 100), area("b", 150, 250)], []))
    assert [place.objects for place in apart.places] == [("a",), ("b",)]


def test_lines_and_search_areas_stay_out_and_are_counted():
    line = ProposalObject("l", "l", shapely.LineString([(0, 0), (9, 0)]), LINE, "buisleiding")
    search = area("z", 0, 100, exactness=SEARCH_AREA)
    found = consensus(drawings([line, search], [search]))
    assert found.places == ()
    assert len(found.messages) == 2 and all(message.startswith("1 ") for message in found.messages)


def test_an_invalid_outline_is_mended_and_one_without_ground_is_named():
    bow = shapely.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    found = consensus(drawings([area("bow", 0, 0, shape=bow), area("flat", 0, 0, shape=shapely.Polygon())], []))
    assert found.area_m2 == pytest.approx(5_000.0)
    assert any("'flat'" in message for message in found.messages)


def test_no_variants_and_empty_ones():
    assert consensus([]).area_m2 == 0
    assert consensus(drawings([], [])).places == ()


def test_it_can_be_stopped():
    class Stop(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        consensus(drawings([area("a", 0, 100)], [area("b", 50, 150)]), Stop())


@st.composite
def worlds(draw):
    """Two to four variants of rectangles and triangles on a coarse grid, with shared objects among them."""
    shapes = st.tuples(st.integers(0, 8), st.integers(0, 8), st.integers(1, 5), st.integers(1, 5), st.booleans())
    made = []
    for number, (x, y, width, high, cut) in enumerate(draw(st.lists(shapes, min_size=1, max_size=8))):
        shape = shapely.box(x * 50, y * 50, (x + width) * 50, (y + high) * 50)
        if cut:
            shape = shapely.Polygon([(x * 50, y * 50), ((x + width) * 50, y * 50), (x * 50 + 13, (y + high) * 50)])
        made.append(ProposalObject(f"o{number}", "o", shape, AREA, draw(st.sampled_from(FUNCTIONS))))
    count = draw(st.integers(2, 4))
    return [[item for item in made if draw(st.booleans())] for _variant in range(count)]


@settings(max_examples=60, deadline=None)
@given(worlds())
def test_places_are_disjoint_and_add_up_to_what_each_variant_uses(world):
    found = consensus(drawings(*world))
    shapes = [place.geometry for place in found.places]
    assert sum(areas(found).values()) == found.area_m2 == fsum(place.area_m2 for place in found.places)
    assert found.area_m2 == pytest.approx(shapely.union_all(shapes).area if shapes else 0.0, abs=1.0)
    for place, items in enumerate(world):
        assert found.used_by(place) == pytest.approx(compute_totals(items).area().net_m2, abs=1.0)
    for one in found.support:
        mine = [item.geometry for items in world for item in items if item.function == one.code]
        assert one.area_m2 == pytest.approx(shapely.union_all(mine).area, abs=1.0)


@settings(max_examples=30, deadline=None)
@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_objects_does_not_matter(world, chance):
    shuffled = [chance.sample(items, len(items)) for items in world]
    one, other = consensus(drawings(*world)), consensus(drawings(*shuffled))
    assert [(place.answers, place.area_m2, place.objects) for place in one.places] == [
        (place.answers, place.area_m2, place.objects) for place in other.places
    ]


@settings(max_examples=30, deadline=None)
@given(worlds())
def test_variants_in_another_order_agree_on_as_much(world):
    one, other = consensus(drawings(*world)), consensus(drawings(*reversed(world)))
    assert {kind: pytest.approx(value, abs=0.01) for kind, value in areas(one).items()} == areas(other)


@settings(max_examples=30, deadline=None)
@given(worlds())
def test_cutting_an_object_in_two_changes_no_area(world):
    half = shapely.box(-1, -1, 233, 1000)

    def cut(item):
        parts = [shapely.intersection(item.geometry, half), shapely.difference(item.geometry, half)]
        keep = [part for part in parts if part.area > 0]
        return [ProposalObject(f"{item.uuid}-{n}", "o", part, AREA, item.function) for n, part in enumerate(keep)]

    one = consensus(drawings(*world))
    other = consensus(drawings(*[[part for item in items for part in cut(item)] for items in world]))
    assert {kind: pytest.approx(value, abs=0.5) for kind, value in areas(one).items()} == areas(other)
