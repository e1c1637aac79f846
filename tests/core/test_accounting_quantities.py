"""Lines, points and quantities: counted once where that means something, flagged where it does not."""

import pytest
import shapely

from novex_plugin.core.accounting import compute_totals
from novex_plugin.core.accounting.figures import FUNCTION, Band
from novex_plugin.core.accounting.quantities import band_of
from novex_plugin.core.model.records import AREA, LINE, POINT, ProposalObject


def thing(uuid: str, geometry, kind=AREA, function="woningbouw", **values) -> ProposalObject:
    return ProposalObject(uuid=uuid, name=f"object {uuid}", geometry=geometry, kind=kind, function=function, **values)


def test_a_stretch_that_two_lines_share_counts_once():
    totals = compute_totals(
        [
            thing("a", shapely.LineString([(0, 0), (1000, 0)]), LINE, "buisleiding"),
            thing("b", shapely.LineString([(600, 0), (1600, 0)]), LINE, "buisleiding"),
            thing("c", shapely.LineString([(0, 0), (1000, 0)]), LINE, "hoogspanningsverbinding"),
        ]
    )
    pipe = totals.length(FUNCTION, "buisleiding")
    assert (pipe.objects, pipe.gross_m, pipe.net_m, pipe.net_km) == (2, 2000.0, 1600.0, 1.6)
    assert totals.length(FUNCTION, "hoogspanningsverbinding").net_m == 1000.0
    assert totals.length().gross_m == 3000.0


def test_crossing_lines_keep_their_full_length():
    totals = compute_totals(
        [
            thing("a", shapely.LineString([(0, 0), (100, 100)]), LINE, "buisleiding"),
            thing("b", shapely.LineString([(0, 100), (100, 0)]), LINE, "buisleiding"),
        ]
    )
    assert totals.length().net_m == pytest.approx(2 * 2**0.5 * 100)


def test_points_are_counted_and_search_points_apart():
    totals = compute_totals(
        [
            thing("a", shapely.Point(0, 0), POINT, "windpark"),
            thing("b", shapely.MultiPoint([(1, 1), (2, 2)]), POINT, "windpark"),
            thing("c", shapely.Point(5, 5), POINT, "windpark", exactness="zoekgebied"),
        ]
    )
    line = totals.count(FUNCTION, "windpark")
    assert (line.count, line.search_count) == (3, 1)


@pytest.mark.parametrize(
    "values, band, warned",
    [
        ({"quantity": 100.0}, Band(100, 100, 100), False),
        ({"quantity": 100.0, "quantity_min": 80.0}, Band(100, 80, 100), False),
        ({"quantity": 100.0, "quantity_min": 80.0, "quantity_max": 150.0}, Band(100, 80, 150), False),
        ({"quantity_min": 80.0, "quantity_max": 120.0}, Band(100, 80, 120), True),
        ({"quantity_max": 120.0}, Band(120, 120, 120), True),
        ({"quantity": 100.0, "quantity_min": 110.0, "quantity_max": 120.0}, Band(100, 100, 120), True),
        ({"quantity": 0.0}, Band(0, 0, 0), False),
        ({"quantity": -5.0}, None, True),
        ({"quantity": 5.0, "quantity_min": -5.0}, None, True),
        ({"quantity": float("nan")}, None, False),
        ({}, None, False),
    ],
)
def test_the_band_of_one_object(values, band, warned):
    found, message = band_of(thing("a", None, **values))
    assert found == band
    assert bool(message) is warned


def test_quantities_add_up_per_function_and_unit_with_their_band():
    totals = compute_totals(
        [
            thing("a", shapely.box(0, 0, 10, 10), quantity=100.0, quantity_min=80.0, affordable_pct=60.0),
            thing("b", shapely.box(20, 0, 30, 10), quantity=50.0, quantity_max=90.0, unit="woningen"),
            thing("c", shapely.box(40, 0, 50, 10), quantity=300.0, exactness="zoekgebied"),
            thing("d", shapely.box(60, 0, 70, 10), function="zonneveld", quantity=12.0, unit="MW"),
            thing("e", shapely.box(80, 0, 90, 10)),
        ]
    )
    homes, solar = {line.function: line for line in totals.quantities}["woningbouw"], totals.quantities[-1]
    assert (homes.unit, homes.objects) == ("woningen", 3)
    assert homes.band == Band(150, 130, 190)
    assert homes.search == Band(300, 300, 300)
    assert (homes.affordable, homes.affordable_of) == (60.0, 100.0)
    assert (solar.unit, solar.band.value) == ("MW", 12.0)
    assert totals.without_quantity == (("woningbouw", 1),)


def test_mixed_units_of_one_function_stay_apart():
    totals = compute_totals(
        [
            thing("a", None, function="zonneveld", quantity=12.0, unit="MW"),
            thing("b", None, function="zonneveld", quantity=0.02, unit="TWh/jaar"),
        ]
    )
    assert [(line.unit, line.band.value) for line in totals.quantities] == [("MW", 12.0), ("TWh/jaar", 0.02)]


def test_overlapping_quantities_are_added_as_entered_and_flagged():
    totals = compute_totals(
        [
            thing("a", shapely.box(0, 0, 100, 100), quantity=500.0),
            thing("b", shapely.box(50, 0, 150, 100), quantity=400.0),
        ]
    )
    assert totals.quantities[0].band.value == 900.0
    (claim,) = totals.double_claims
    assert (claim.first_uuid, claim.second_uuid, claim.overlap, claim.measure) == ("a", "b", 5000.0, "m2")


@pytest.mark.parametrize(
    "other",
    [
        {"function": "zonneveld", "unit": "woningen"},  # another function
        {"unit": "kavels"},  # another unit
        {"exactness": "zoekgebied"},  # claims no place yet
        {"quantity": None},  # claims nothing
        {"quantity": 0.0},
    ],
)
def test_no_double_claim_without_the_same_kind_of_claim(other):
    values = {"quantity": 400.0, **other}
    square = shapely.box(0, 0, 100, 100)
    objects = [thing("a", square, quantity=500.0), thing("b", square, **values)]
    assert compute_totals(objects).double_claims == ()


def test_a_sliver_along_the_border_is_not_a_double_claim():
    totals = compute_totals(
        [
            thing("a", shapely.box(0, 0, 100, 100), quantity=1.0),
            thing("b", shapely.box(99.5, 0, 200, 100), quantity=1.0),
        ]
    )
    assert totals.double_claims == ()


def test_turbines_inside_their_own_wind_farm_are_a_double_claim():
    totals = compute_totals(
        [
            thing("a", shapely.box(0, 0, 1000, 1000), function="windpark", quantity=30.0),
            thing("b", shapely.Point(500, 500), POINT, "windpark", quantity=6.0),
            thing("c", shapely.LineString([(0, 500), (2000, 500)]), LINE, "windpark", quantity=20.0),
        ]
    )
    assert [(claim.first_uuid, claim.second_uuid, claim.overlap, claim.measure) for claim in totals.double_claims] == [
        ("a", "b", 1.0, "aantal"),
        ("a", "c", 1000.0, "m"),
        ("b", "c", 1.0, "aantal"),
    ]
