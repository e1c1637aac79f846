"""Tests of size: thresholds that must all hold, exemptions, and a severity that changes with size."""

from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.rules import AT_MOST, LESS_THAN, MORE_THAN, QuantityTest, Rule
from novex_plugin.core.model.records import ProposalObject

RULE = Rule("R1", "thema", "Zone", "art. 1", "wet_amvb", "Rijk", ("zone",), "verboden", "Uitleg.", "bron")
SITE = ProposalObject("u1", "Terrein", shapely.box(0, 0, 400, 500), "vlak", "bedrijventerrein")  # 20 ha
ZONE = layer_from_geometries("zone", [shapely.box(-1000, -1000, 1000, 1000)], accuracy="exact")


def found(tests, item=SITE, layer=ZONE, **rule):
    asked = replace(RULE, quantity=tests[0], further_quantities=tuple(tests[1:]), **rule)
    findings = check([item], [asked], {"zone": layer}, None).findings
    return findings[0] if findings else None


BOTH = [QuantityTest("MW", 70.0), QuantityTest("ha", 10.0, comparison=MORE_THAN)]


@pytest.mark.parametrize(
    ("power", "side", "outcome"),
    [
        (70.0, 400, outcomes.HARD), (69.0, 400, None), (70.0, 250, None), (None, 400, outcomes.UNKNOWN),
        (None, 250, None), (70.0, 316.3, outcomes.HARD), (70.0, 316.2, None),
    ],
)  # fmt: skip
def test_both_conditions_must_hold(power, side, outcome):
    """70 MW and more than 10 ha; one that surely fails settles it, whatever the other is."""
    item = replace(SITE, geometry=shapely.box(0, 0, side, side), quantity=power, unit="MW")
    hit = found(BOTH, item)
    assert (hit.outcome if hit else None) == outcome


def test_the_area_of_a_point_is_not_known():
    point = replace(SITE, geometry=shapely.Point(0, 0), kind="punt", quantity=80.0, unit="MW")
    hit = found(BOTH, point)
    assert hit.outcome == outcomes.UNKNOWN
    assert "teken een vlak" in hit.explanation


def test_a_condition_that_fails_may_soften_instead_of_free():
    tests = [QuantityTest("ha", 30.0, comparison=MORE_THAN, otherwise="signaleren", note="Op lagen kan het meer zijn.")]
    hit = found(tests)
    assert (hit.outcome, hit.severity) == (outcomes.ATTENTION, "signaleren")
    assert "Omvang: 20 ha; de grens is meer dan 30 ha. Op lagen kan het meer zijn." in hit.explanation


STAFF = [QuantityTest("werknemers/ha", 22.0, comparison=AT_MOST, functions=frozenset({"bedrijventerrein"}))]


@pytest.mark.parametrize(
    ("employees", "outcome"), [(440.0, outcomes.NEUTRAL), (441.0, outcomes.HARD), (None, outcomes.HARD)]
)
def test_employees_per_hectare(employees, outcome):
    hit = found(STAFF, replace(SITE, employees=employees))
    assert hit.outcome == outcome
    if employees is None:
        assert "De uitkomst kan anders zijn bij hoogstens 22 werknemers per ha" in hit.explanation


def test_an_exemption_is_only_for_its_own_functions():
    shop = replace(SITE, employees=10.0, further_functions=("woningbouw",))
    assert found(STAFF, shop).outcome == outcomes.HARD
    assert found(STAFF, replace(SITE, employees=10.0, function="woningbouw")).outcome == outcomes.HARD


HOMES = replace(SITE, function="woningbouw", unit="woningen")


@pytest.mark.parametrize(
    ("homes", "most", "outcome"),
    [(25, None, "CONDITIONAL"), (26, None, "HARD"), (20, 30, "HARD"), (None, None, "HARD")],
)
def test_a_small_plan_gets_a_milder_severity_by_its_upper_end(homes, most, outcome):
    tests = [QuantityTest("woningen", 25.0, comparison=AT_MOST, severity="ja-mits")]
    hit = found(tests, replace(HOMES, quantity=homes, quantity_max=most))
    assert hit.outcome == outcome
    assert hit.severity == ("ja-mits" if outcome == "CONDITIONAL" else "verboden")


PEOPLE = [QuantityTest("inwoners", 5000.0, comparison=MORE_THAN, severity="verboden", per_dwelling=2.0)]


@pytest.mark.parametrize(("homes", "outcome"), [(2501, outcomes.HARD), (2500, outcomes.CONDITIONAL)])
def test_inhabitants_follow_from_dwellings(homes, outcome):
    assert found(PEOPLE, replace(HOMES, quantity=homes), severity="ja-mits").outcome == outcome


def test_only_inhabitants_in_the_zone_count():
    half = layer_from_geometries("zone", [shapely.box(0, 0, 400, 250)], accuracy="exact")
    assert found(PEOPLE, replace(HOMES, quantity=4900), half, severity="ja-mits").outcome == outcomes.CONDITIONAL
    assert found(PEOPLE, replace(HOMES, quantity=5100), half, severity="ja-mits").outcome == outcomes.HARD


def test_inhabitants_per_hectare():
    dense = [QuantityTest("inwoners/ha", 100.0, comparison=LESS_THAN, per_dwelling=2.0)]
    assert found(dense, replace(HOMES, quantity=990)).outcome == outcomes.NEUTRAL
    assert found(dense, replace(HOMES, quantity=1000)).outcome == outcomes.HARD


def test_square_metres_on_one_of_the_layers_only():
    tests = [QuantityTest("m2", 300_000.0, comparison=LESS_THAN, layers=("zone",))]
    other = layer_from_geometries("ander", [shapely.box(-1000, -1000, 1000, 1000)], accuracy="exact")
    rule = replace(RULE, layers=("zone", "ander"), quantity=tests[0])
    hits = check([SITE], [rule], {"zone": ZONE, "ander": other}, None).findings
    assert {hit.layer: hit.outcome for hit in hits} == {"zone": outcomes.NEUTRAL, "ander": outcomes.HARD}


def test_a_drawn_limit_is_the_limit_whatever_rounding_does():
    """3 ha drawn is not more than 3 ha, also when the sum of its corners is a hair above."""
    three = [QuantityTest("ha", 3.0, comparison=AT_MOST)]
    side = 30_000**0.5
    assert found(three, replace(SITE, geometry=shapely.box(7, 7, 7 + side, 7 + side))).outcome == outcomes.NEUTRAL
    assert found(three, replace(SITE, geometry=shapely.box(0, 0, 300, 100.1))).outcome == outcomes.HARD
