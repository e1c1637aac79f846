"""Areas without double counting: hand arithmetic, plain shapely as a second opinion, and properties.

Tolerance for areas: 1e-6 relative, or 1 m² where that is larger.
"""

from itertools import combinations
from typing import List, Optional

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.accounting import Totals, compute_totals, pieces
from novex_plugin.core.accounting.figures import FUNCTION, HORIZON, PERSPECTIVE
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.model.records import AREA, ProposalObject
from novex_plugin.core.progress import Progress

FUNCTIONS = ["woningbouw", "zonneveld", "bos", "waterberging"]


def area(uuid: str, geometry, function="woningbouw", **values) -> ProposalObject:
    return ProposalObject(uuid=uuid, name=f"vlak {uuid}", geometry=geometry, kind=AREA, function=function, **values)


def near(expected: float):
    return pytest.approx(expected, rel=1e-6, abs=1.0)


def test_overlap_of_one_function_counts_once_and_parts_add_up():
    # Two squares of 1 ha that share a quarter, and a strip of another function over both.
    totals = compute_totals(
        [
            area("a", shapely.box(0, 0, 100, 100)),
            area("b", shapely.box(75, 0, 175, 100)),
            area("c", shapely.box(0, 50, 200, 100), "zonneveld"),
        ]
    )
    homes, solar, whole = totals.area(FUNCTION, "woningbouw"), totals.area(FUNCTION, "zonneveld"), totals.area()
    assert (homes.objects, homes.gross_m2, homes.net_m2, homes.shared_m2) == (2, 20000.0, 17500.0, 8750.0)
    assert (solar.objects, solar.gross_m2, solar.net_m2, solar.shared_m2) == (1, 10000.0, 10000.0, 8750.0)
    assert (whole.gross_m2, whole.net_m2, whole.shared_m2) == (30000.0, 18750.0, 8750.0)
    assert {(item.main, item.area_m2) for item in totals.combinations} == {
        (("woningbouw",), 8750.0),
        (("zonneveld",), 1250.0),
        (("woningbouw", "zonneveld"), 8750.0),
    }


def test_a_further_function_is_multiple_use_but_not_net_area_of_its_own():
    totals = compute_totals(
        [
            area("a", shapely.box(0, 0, 100, 100), "zonneveld", further_functions=("waterberging",)),
            area("b", shapely.box(50, 0, 150, 100), "waterberging"),
        ]
    )
    water, solar = totals.area(FUNCTION, "waterberging"), totals.area(FUNCTION, "zonneveld")
    assert (water.net_m2, water.further_m2) == (10000.0, 5000.0)
    assert (solar.net_m2, solar.shared_m2, solar.stacked_m2) == (10000.0, 10000.0, 5000.0)
    assert totals.area().stacked_m2 == 5000.0
    assert totals.area().net_m2 == 15000.0


def test_search_areas_stand_apart():
    totals = compute_totals(
        [
            area("a", shapely.box(0, 0, 100, 100)),
            area("b", shapely.box(0, 0, 1000, 1000), exactness="zoekgebied"),
            area("c", shapely.box(500, 0, 1500, 1000), exactness="zoekgebied"),
        ]
    )
    whole = totals.area()
    assert (whole.objects, whole.gross_m2, whole.net_m2) == (1, 10000.0, 10000.0)
    assert (whole.search_objects, whole.search_gross_m2, whole.search_net_m2) == (2, 2_000_000.0, 1_500_000.0)


def test_perspective_is_that_of_the_object_and_otherwise_that_of_its_function():
    totals = compute_totals(
        [
            area("a", shapely.box(0, 0, 100, 100), "bos"),  # perspective 1 by its function
            area("b", shapely.box(200, 0, 300, 100), "bos", perspective="3"),
        ]
    )
    assert totals.area(PERSPECTIVE, "1").net_m2 == totals.area(PERSPECTIVE, "3").net_m2 == 10000.0


def test_each_horizon_has_its_own_line_and_the_total_counts_shared_ground_once():
    totals = compute_totals(
        [
            area("a", shapely.box(0, 0, 100, 100), horizon="2030"),
            area("b", shapely.box(50, 0, 150, 100), horizon="2050"),
        ]
    )
    assert totals.area(HORIZON, "2030").net_m2 == totals.area(HORIZON, "2050").net_m2 == 10000.0
    assert totals.area().net_m2 == 15000.0


def test_holes_are_not_counted_and_an_object_inside_a_hole_is_alone():
    ring = shapely.box(0, 0, 300, 300).difference(shapely.box(100, 100, 200, 200))
    totals = compute_totals([area("a", ring), area("b", shapely.box(100, 100, 200, 200), "bos")])
    assert totals.area().net_m2 == 90000.0
    assert totals.area().shared_m2 == 0.0


def test_neighbours_that_only_touch_share_nothing():
    totals = compute_totals([area("a", shapely.box(0, 0, 100, 100)), area("b", shapely.box(100, 0, 200, 100))])
    assert (totals.area().net_m2, totals.area().shared_m2) == (20000.0, 0.0)
    assert totals.double_claims == ()


def test_an_invalid_polygon_is_measured_repaired_and_named():
    # A bow tie: two triangles of 2500 m² each; its signed area is zero.
    bow = shapely.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    totals = compute_totals([area("a", bow)])
    assert totals.area().net_m2 == near(5000.0)
    assert any("'vlak a'" in message and "ongeldige" in message for message in totals.messages)


@pytest.mark.parametrize("geometry", [None, shapely.Polygon(), shapely.Point(1, 1)])
def test_an_object_without_a_usable_area_is_named_and_counts_its_quantity(geometry):
    totals = compute_totals([area("a", geometry, quantity=40.0, unit="woningen")])
    assert totals.area().net_m2 == 0.0
    assert totals.quantities[0].band.value == 40.0
    assert any("'vlak a'" in message for message in totals.messages)


def test_nothing_drawn_gives_zeros_and_no_lines():
    totals = compute_totals([])
    assert totals.areas == () and totals.area().net_m2 == 0.0
    assert totals == Totals()


def test_an_unknown_function_is_still_counted_under_its_own_code():
    totals = compute_totals([area("a", shapely.box(0, 0, 10, 10), "ruimtehaven")])
    assert totals.area(FUNCTION, "ruimtehaven").net_m2 == 100.0
    assert totals.area(FUNCTION, "ruimtehaven").name == "ruimtehaven"


def test_dropped_records_are_never_counted():
    assert compute_totals([area("a", shapely.box(0, 0, 10, 10), dropped=True)]).objects == 0


def test_counting_stops_when_asked():
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        compute_totals([area("a", shapely.box(0, 0, 10, 10))], progress=Stop())


# -- a second opinion: plain shapely on everything, without components or faces


def union_m2(objects: List[ProposalObject], function: Optional[str] = None) -> float:
    shapes = [item.geometry for item in objects if function in (None, item.function)]
    return shapely.unary_union(shapes).area if shapes else 0.0


def shared_m2(objects: List[ProposalObject]) -> float:
    """Ground under two or more functions: the union of all pairwise overlaps of the functions' unions."""
    unions = [shapely.unary_union([i.geometry for i in objects if i.function == code]) for code in FUNCTIONS]
    return shapely.unary_union([a.intersection(b) for a, b in combinations(unions, 2)]).area


coordinate = st.integers(0, 400).map(lambda number: number / 2 + 100_000)


@st.composite
def rotated_boxes(draw):
    x, y, angle = draw(coordinate), draw(coordinate), draw(st.integers(0, 89))
    box = shapely.box(x, y, x + draw(st.integers(5, 90)), y + draw(st.integers(5, 90)))
    turned = shapely.affinity.rotate(box, angle)
    if draw(st.booleans()):
        turned = turned.difference(turned.centroid.buffer(2.0, quad_segs=3))
    return turned


@st.composite
def sketches(draw, most=12) -> List[ProposalObject]:
    shapes = draw(st.lists(rotated_boxes(), max_size=most))
    return [area(f"{n:03d}", shape, draw(st.sampled_from(FUNCTIONS))) for n, shape in enumerate(shapes)]


@settings(max_examples=60, deadline=None)
@given(sketches())
def test_net_and_shared_equal_plain_unions(objects):
    totals = compute_totals(objects)
    assert totals.area().net_m2 == near(union_m2(objects))
    assert totals.area().shared_m2 == totals.area().stacked_m2 == near(shared_m2(objects))
    for code in FUNCTIONS:
        assert totals.area(FUNCTION, code).net_m2 == near(union_m2(objects, code))


@settings(max_examples=40, deadline=None)
@given(sketches())
def test_disjoint_parts_add_up_to_the_whole_and_net_never_exceeds_gross(objects):
    totals = compute_totals(objects)
    parts = sum(item.area_m2 for item in totals.combinations)
    assert parts == pytest.approx(totals.area().net_m2, rel=1e-12, abs=1e-9)
    multiple = sum(item.area_m2 for item in totals.combinations if len(item.main) > 1)
    assert multiple == pytest.approx(totals.area().shared_m2, rel=1e-12, abs=1e-9)
    for line in totals.areas:
        assert line.shared_m2 <= line.net_m2 <= line.gross_m2 * (1 + 1e-9) + 1e-6


@settings(max_examples=30, deadline=None)
@given(sketches(), st.randoms())
def test_the_order_of_objects_changes_nothing(objects, shuffler):
    shuffled = list(objects)
    shuffler.shuffle(shuffled)
    assert compute_totals(shuffled) == compute_totals(objects)


@settings(max_examples=30, deadline=None)
@given(sketches(most=8), rotated_boxes())
def test_adding_an_object_never_lowers_gross_or_net(objects, extra):
    before, after = compute_totals(objects).area(), compute_totals([*objects, area("zzz", extra, "bos")]).area()
    assert after.gross_m2 == near(before.gross_m2 + extra.area)
    assert after.net_m2 >= before.net_m2 - 1e-6


@settings(max_examples=30, deadline=None)
@given(sketches(most=6), st.integers(100_000, 100_200))
def test_splitting_the_objects_changes_no_net_area(objects, x):
    halves = []
    for item in objects:
        for side, box in (("w", shapely.box(0, 0, x, 1e6)), ("e", shapely.box(x, 0, 1e6, 1e6))):
            part = item.geometry.intersection(box)
            if part.area > 0:
                halves.append(area(item.uuid + side, part, item.function))
    whole, split = compute_totals(objects), compute_totals(halves)
    assert split.area().net_m2 == near(whole.area().net_m2)
    assert split.area().gross_m2 == near(whole.area().gross_m2)
    assert split.area().shared_m2 == near(whole.area().shared_m2)


def test_hundreds_of_copies_of_one_outline_are_cut_once(monkeypatch):
    """Identical objects are on each other all along: one outline to cut, and every object is on its pieces."""
    asked = []
    whole = pieces.arrange
    monkeypatch.setattr(pieces, "arrange", lambda shapes, *rest: asked.append(len(shapes)) or whole(shapes, *rest))
    disc = shapely.Point(0, 0).buffer(50, 64)
    found = pieces.disjoint_pieces([disc] * 300 + [shapely.box(0, -100, 100, 100)])
    assert asked == [2]
    half = disc.area / 2
    areas = {piece.members: piece.area_m2 for piece in found}
    every = tuple(range(300))
    assert areas == pytest.approx({every: half, (*every, 300): half, (300,): 20_000 - half})
