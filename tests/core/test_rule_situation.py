"""The fingerprint of a finding: the same on every run, and another when something changed that matters."""

import random
from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.checks.situation import object_print, rule_print, shape_print, whole_steps
from novex_plugin.core.model.records import ProposalObject, Weighing

RULE = Rule("R1", "thema", "Reservering", "art. 1", "wet_amvb", "Rijk", ("laag",), "nee-tenzij", "Uitleg.", "bron",
            functions=frozenset({"woningbouw", "windpark", "datacenter", "haven"}))  # fmt: skip
HOMES = ProposalObject("u1", "Wijk", shapely.box(0, 0, 400, 400), "vlak", "woningbouw", quantity=100.0, unit="woningen")
SHAPE = shapely.box(200, 0, 1000, 1000)


def layer(shape=SHAPE, date="2026-01-01", **options):
    return layer_from_geometries("laag", [shape], accuracy="exact", date=date, **options)


def situation(item=HOMES, rule=RULE, on=None, **options):
    [finding] = check([item], [rule], {"laag": on or layer()}, None, **options).findings
    return finding.situation


def test_another_run_gives_the_same():
    assert situation() == situation(replace(HOMES), replace(RULE), layer())
    assert situation(variant="A", horizon="2050") == situation()


def test_the_order_of_objects_makes_no_difference():
    rng = random.Random(3)
    items = [
        replace(HOMES, uuid=f"u{number}", geometry=shapely.box(100 + number, number, 300 + 3 * number, 200))
        for number in range(40)
    ]
    first = {one.key: one.situation for one in check(items, [RULE], {"laag": layer()}, None).findings}
    rng.shuffle(items)
    again = {one.key: one.situation for one in check(items, [RULE], {"laag": layer()}, None).findings}
    assert first == again
    assert len(set(first.values())) == 40


def test_how_the_layer_is_cut_makes_no_difference():
    """One feature in a hundred tiles, or as a whole with thousands of corners."""
    ring = shapely.segmentize(SHAPE, 0.5)
    assert shapely.get_num_coordinates(ring) > 5000
    assert situation(on=layer(ring)) == situation()


def test_the_way_a_ring_is_written_makes_no_difference():
    turned = shapely.Polygon([(400, 0), (400, 400), (0, 400), (0, 0)])
    noise = shapely.Polygon([(0, 0.004), (0, 400), (400.003, 400), (400, -0.004)])
    assert shape_print(turned) == shape_print(HOMES.geometry) == shape_print(noise)
    assert shape_print(shapely.force_3d(turned, 7.0)) == shape_print(turned)


@pytest.mark.parametrize(
    "changes",
    [
        {"geometry": shapely.box(0, 0, 400, 400.02)}, {"function": "windpark"}, {"further_functions": ("haven",)},
        {"height_m": 12.0}, {"depth_m": 2.0}, {"ground_nap_m": 1.0}, {"quantity": 101.0}, {"quantity_max": 120.0},
        {"employees": 5.0}, {"exactness": "indicatief"}, {"horizon": "2050"}, {"layer": "bovengronds"},
    ],
    ids=lambda changes: next(iter(changes)),
)  # fmt: skip
def test_a_change_of_the_object_shows(changes):
    assert situation(replace(HOMES, **changes)) != situation()


def test_what_a_check_does_not_look_at_does_not_show():
    other = replace(HOMES, name="Andere naam", status="voorkeur", programme="x", perspective="2", extra={"bron": "y"})
    assert situation(other) == situation()


@pytest.mark.parametrize(
    "changes",
    [
        {"severity": "verboden"}, {"buffer_max_m": 10.0}, {"functions": frozenset({"woningbouw"})},
        {"legal_basis": "art. 2"}, {"law_date": "2027-01-01"}, {"origin": "gewijzigd"}, {"explanation": "Anders."},
    ],
    ids=lambda changes: next(iter(changes)),
)  # fmt: skip
def test_a_change_of_the_rule_shows(changes):
    assert situation(rule=replace(RULE, **changes)) != situation()


def test_switching_a_rule_off_and_on_does_not_show():
    assert rule_print(replace(RULE, active=False)) == rule_print(RULE)


def test_another_date_or_extent_of_the_layer_shows():
    assert situation(on=layer(date="2026-02-01")) != situation()
    assert situation(on=layer(shapely.box(201, 0, 1000, 1000))) != situation()
    assert situation(on=layer(shapely.box(200, 0, 1500, 1000))) == situation(), "beyond the object nothing changed"


def test_steps_of_a_metre_ignore_the_last_digits():
    assert whole_steps(80_000.0) == whole_steps(80_000 - 1e-6) == whole_steps(80_000 + 1e-6)
    assert whole_steps(10.5) == whole_steps(10.5 - 1e-9)
    assert whole_steps(10.0) != whole_steps(11.0)


def test_a_set_is_written_in_order():
    functions = ["woningbouw", "windpark", "datacenter", "haven"]
    for _turn in range(5):
        random.Random(_turn).shuffle(functions)
        assert rule_print(replace(RULE, functions=frozenset(functions))) == rule_print(RULE)


def test_a_weighing_knows_that_it_is_outdated():
    [finding] = check([HOMES], [RULE], {"laag": layer()}, None).findings
    weighing = Weighing(finding.key, "geaccepteerd", situation=finding.situation)
    assert not weighing.outdated(finding)
    [moved] = check([replace(HOMES, height_m=9.0)], [RULE], {"laag": layer()}, None).findings
    assert moved.key == finding.key
    assert weighing.outdated(moved)


def test_an_object_without_a_place_has_a_print_too():
    assert object_print(replace(HOMES, geometry=None)) != object_print(HOMES)
