"""From a touched reservation to an outcome: the order of vertical test, quantity, severity and what softens it."""

from dataclasses import replace

import numpy as np
import pytest
import shapely

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.rules import QuantityTest, Rule, VerticalTest
from novex_plugin.core.checks.tolerances import Tolerance, Tolerances
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.progress import Progress

RULE = Rule("R1", "thema", "Reservering", "art. 1", "wet_amvb", "Rijk", ("laag",), "verboden", "Uitleg.", "bron")
HOMES = ProposalObject("u1", "Wijk", shapely.box(0, 0, 400, 400), "vlak", "woningbouw")
LAYER = layer_from_geometries(
    "laag", [shapely.box(200, 0, 1000, 1000)], accuracy="exact", source="Bron", date="2026-01-01"
)


def run(rule=RULE, item=HOMES, layer=LAYER, **options):
    return check([item], [rule], {} if layer is None else {"laag": layer}, None, **options)


def outcome(rule=RULE, item=HOMES, layer=LAYER):
    found = run(rule, item, layer).findings
    return found[0].outcome if found else None


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        ("verboden", outcomes.HARD),
        ("nee-tenzij", outcomes.NEE_TENZIJ),
        ("ja-mits", outcomes.CONDITIONAL),
        ("afwegen", outcomes.ATTENTION),
        ("signaleren", outcomes.ATTENTION),
    ],
)
def test_severity_gives_the_class(severity, expected):
    assert outcome(replace(RULE, severity=severity)) == expected


def test_a_finding_carries_what_a_report_needs():
    [finding] = run(variant="A", horizon="2050").findings
    assert (finding.rule, finding.layer, finding.legal_basis, finding.legal_force) == (
        "R1",
        "laag",
        "art. 1",
        "wet_amvb",
    )
    assert (finding.source, finding.source_date, finding.variant, finding.horizon) == (
        "Bron",
        "2026-01-01",
        "A",
        "2050",
    )
    assert finding.overlap_m2 == pytest.approx(80_000)
    assert finding.place.within(HOMES.geometry)
    assert "Uitleg." in finding.explanation


def test_functions_outside_the_rule_are_not_its_business():
    assert outcome(replace(RULE, functions=frozenset({"windpark"}))) is None


def test_a_further_function_brings_the_rule_in():
    rule = replace(RULE, functions=frozenset({"waterberging"}))
    assert outcome(rule, replace(HOMES, further_functions=("waterberging",))) == outcomes.HARD


def test_an_inactive_rule_sleeps():
    result = run(replace(RULE, active=False))
    assert result.findings == () and result.untested == ()


# -- the vertical test


@pytest.mark.parametrize(
    ("height", "expected", "said"),
    [
        (None, outcomes.UNKNOWN, "22 m"),
        (30.0, outcomes.HARD, "30 m"),
        (22.0, outcomes.NEUTRAL, "22 m"),
        (5.0, outcomes.NEUTRAL, "5 m"),
    ],
)
def test_height_limit(height, expected, said):
    rule = replace(RULE, vertical=VerticalTest("bovengronds", 22.0))
    [finding] = run(rule, replace(HOMES, height_m=height)).findings
    assert finding.outcome == expected
    assert said in finding.vertical


def test_a_limit_that_differs_per_place_cannot_be_tested():
    rule = replace(RULE, vertical=VerticalTest("bovengronds", None, "Zie de kaart."))
    [finding] = run(rule, replace(HOMES, height_m=200.0)).findings
    assert finding.outcome == outcomes.UNKNOWN
    assert "Zie de kaart." in finding.vertical


@pytest.mark.parametrize("kind", ["maaiveld", "bovengronds"])
def test_what_lies_below_ground_is_free_of_rules_above_it(kind):
    rule = replace(RULE, vertical=VerticalTest(kind, 10.0 if kind == "bovengronds" else None))
    [finding] = run(rule, replace(HOMES, layer="ondergronds")).findings
    assert finding.outcome == outcomes.NEUTRAL
    assert "ondergronds" in finding.vertical


def test_rules_about_the_soil_spare_what_hangs_above():
    rule = replace(RULE, vertical=VerticalTest("ondergronds"))
    assert outcome(rule, replace(HOMES, layer="bovengronds")) == outcomes.NEUTRAL
    assert outcome(rule, replace(HOMES, layer="bovengronds", depth_m=12.0)) == outcomes.HARD
    assert outcome(rule) == outcomes.HARD


# -- quantity, horizon, softening


@pytest.mark.parametrize(
    ("quantity", "most", "unit", "expected"),
    [
        (100.0, None, "MW", outcomes.HARD),
        (70.0, None, "mw", outcomes.HARD),
        (50.0, None, "MW", None),
        (50.0, 90.0, "MW", outcomes.HARD),
        (None, None, "MW", outcomes.UNKNOWN),
        (100.0, None, "woningen", outcomes.UNKNOWN),
    ],
)
def test_quantity_threshold(quantity, most, unit, expected):
    rule = replace(RULE, quantity=QuantityTest("MW", 70.0))
    assert outcome(rule, replace(HOMES, quantity=quantity, quantity_max=most, unit=unit)) == expected


def test_hectares_are_measured_not_asked():
    assert outcome(replace(RULE, quantity=QuantityTest("ha", 16.0))) == outcomes.HARD
    assert outcome(replace(RULE, quantity=QuantityTest("ha", 16.1))) is None


def test_a_welcome_function_is_a_chance():
    rule = replace(RULE, functions=frozenset({"windpark"}), synergy_functions=frozenset({"woningbouw"}))
    assert outcome(rule) == outcomes.SYNERGY


def test_a_rule_for_2030_only_informs_a_sketch_for_2050():
    assert outcome(replace(RULE, horizon="2030"), replace(HOMES, horizon="2050")) == outcomes.ATTENTION
    assert outcome(replace(RULE, horizon="2050"), replace(HOMES, horizon="2030")) == outcomes.HARD
    assert (
        outcome(replace(RULE, horizon="2030", severity="signaleren"), replace(HOMES, horizon="2050"))
        == outcomes.ATTENTION
    )


@pytest.mark.parametrize("exactness", ["indicatief", "zoekgebied"])
def test_an_indicative_boundary_never_proves_a_hard_conflict(exactness):
    [finding] = run(item=replace(HOMES, exactness=exactness)).findings
    assert (finding.outcome, finding.indicative) == (outcomes.NEE_TENZIJ, True)


def test_an_indicative_layer_neither():
    layer = layer_from_geometries("laag", [shapely.box(200, 0, 1000, 1000)], accuracy="indicatief")
    [finding] = run(layer=layer).findings
    assert (finding.outcome, finding.indicative) == (outcomes.NEE_TENZIJ, True)


def test_absolute_holds_per_function():
    rule = replace(RULE, absolute_functions=frozenset({"windpark"}))
    assert not run(rule).findings[0].absolute
    assert run(rule, replace(HOMES, function="windpark")).findings[0].absolute


# -- slivers


def sliver(width, length=40.0):
    return layer_from_geometries("laag", [shapely.box(400 - width, 0, 500, length)], accuracy="exact")


def test_a_sliver_is_ignored_unless_the_rule_forbids():
    assert outcome(replace(RULE, severity="nee-tenzij"), layer=sliver(0.5)) is None
    [finding] = run(layer=sliver(0.5)).findings
    assert (finding.outcome, finding.edge_case) == (outcomes.HARD, True)
    assert "Randgeval" in finding.explanation


def test_a_thin_strip_is_an_edge_case_and_a_broad_one_is_not():
    rule = replace(RULE, severity="nee-tenzij")
    [thin] = run(rule, layer=sliver(3.0, 400)).findings
    [broad] = run(rule, layer=sliver(50.0, 400)).findings
    assert (thin.edge_case, broad.edge_case) == (True, False)


def test_seams_between_pieces_do_not_make_a_broad_hit_thin():
    """Many small features side by side: the rim of the parts is long, the hit itself is not thin."""
    cells = [shapely.box(x, y, x + 4, y + 4) for x in range(200, 400, 4) for y in range(0, 400, 4)]
    [finding] = run(layer=layer_from_geometries("laag", cells, accuracy="exact")).findings
    assert finding.edge_case is False
    assert len(finding.hits) == 5000


def test_tolerances_can_be_set():
    wide = Tolerances({name: Tolerance(100.0, 1e9, 100.0, 100.0) for name in ("exact", "middel", "indicatief")})
    assert run(replace(RULE, severity="afwegen"), tolerances=wide, layer=sliver(50.0, 400)).findings == ()


# -- places, gaps, keys


def test_outside_a_layer():
    rule = replace(RULE, place="buiten", severity="ja-mits")
    [finding] = run(rule).findings
    assert finding.overlap_m2 == pytest.approx(80_000)
    assert finding.place.x < 200
    assert run(rule, replace(HOMES, geometry=shapely.box(300, 0, 400, 400))).findings == ()


def test_what_lies_outside_has_no_threads_along_the_border_inside():
    corners = [(168432.870, 424643.640), (169367.130, 424760.422), (169453.447, 423912.480), (168605.505, 423765.232)]
    area = shapely.Polygon(corners)
    rng = np.random.default_rng(2)
    places = shapely.points(rng.uniform([168400, 423700], [169500, 424800], (2, 2)))
    towns = shapely.buffer(places, rng.uniform(100, 400, 2), quad_segs=16)
    rule = replace(RULE, place="buiten", severity="ja-mits")
    layer = layer_from_geometries("laag", towns)
    [finding] = run(rule, replace(HOMES, geometry=area), layer, with_overlaps=True).findings
    away = area.difference(shapely.union_all(towns))
    assert finding.overlap.area == pytest.approx(away.area, abs=1e-3) == finding.overlap_m2
    assert away.buffer(1e-3).covers(finding.overlap)
    assert finding.overlap.length == pytest.approx(away.length, abs=0.1)


def test_everywhere_needs_no_layer():
    result = run(replace(RULE, place="overal", layers=()), layer=None)
    assert [finding.outcome for finding in result.findings] == [outcomes.HARD]
    assert result.untested == ()


@pytest.mark.parametrize(
    ("layer", "reason"), [(None, "ontbreekt"), (layer_from_geometries("laag", []), "leeg")], ids=["missing", "empty"]
)
def test_a_layer_that_cannot_be_tested_is_never_harmless(layer, reason):
    for place in ("binnen", "buiten"):
        result = run(replace(RULE, place=place), layer=layer)
        assert result.findings == ()
        [gap] = result.untested
        assert (gap.rule, gap.layer, gap.objects) == ("R1", "laag", ("u1",))
        assert reason in gap.reason
        assert result.per_object == {"u1": outcomes.UNKNOWN}
        assert result.count() == {outcomes.UNKNOWN: 1}


def test_a_gap_hides_no_conflict_and_a_conflict_no_gap():
    result = check([HOMES], [replace(RULE, layers=("laag", "weg"))], {"laag": LAYER}, None)
    assert [finding.outcome for finding in result.findings] == [outcomes.HARD]
    assert [gap.layer for gap in result.untested] == ["weg"]
    assert result.per_object == {"u1": outcomes.HARD}
    assert result.per_class == {outcomes.HARD: 1} and result.per_class is result.per_class
    assert result.count() == {outcomes.HARD: 1, outcomes.UNKNOWN: 1}


def test_a_layer_that_does_not_exist_here_leaves_no_gap():
    result = run(layer=None, expected=lambda key: key != "laag")
    assert result.untested == ()
    assert result.per_object == {"u1": outcomes.NEUTRAL}


def test_only_who_is_untested_is_named():
    wind = replace(HOMES, uuid="u2", function="windpark")
    result = check([HOMES, wind], [replace(RULE, functions=frozenset({"windpark"}))], {}, None)
    assert result.untested[0].objects == ("u2",)
    assert result.per_object == {"u1": outcomes.NEUTRAL, "u2": outcomes.UNKNOWN}


def test_keys_survive_a_rerun_and_tell_findings_apart():
    two = {"laag": LAYER, "ander": layer_from_geometries("ander", [HOMES.geometry])}
    rules = [replace(RULE, layers=("laag", "ander")), replace(RULE, code="R2")]
    first = [finding.key for finding in check([HOMES], rules, two, None).findings]
    moved = replace(HOMES, geometry=shapely.box(1, 1, 390, 390), name="Andere naam")
    again = [finding.key for finding in check([moved], rules, two, None, variant="B").findings]
    assert len(set(first)) == 3
    assert first == again


def test_an_object_without_a_place_is_unknown_and_a_broken_one_is_repaired_and_said():
    broken = replace(
        HOMES, uuid="u2", name="Vlinder", geometry=shapely.Polygon([(0, 0), (400, 400), (400, 0), (0, 400)])
    )
    result = check([replace(HOMES, geometry=None), broken], [RULE], {"laag": LAYER}, None)
    assert result.per_object["u1"] == outcomes.UNKNOWN
    assert result.per_object["u2"] == outcomes.HARD
    assert "Vlinder" in result.messages[0]
    assert result.findings[0].overlap_m2 == pytest.approx(40_000)


def test_heights_in_a_geometry_do_no_harm():
    high = replace(HOMES, geometry=shapely.force_3d(HOMES.geometry, 12.0))
    assert run(item=high).findings[0].overlap_m2 == pytest.approx(80_000)


def test_a_buffer_reaches_and_says_how_far_it_is():
    far = replace(HOMES, geometry=shapely.box(0, 0, 100, 100))
    [finding] = run(replace(RULE, buffer_max_m=120.0), far).findings
    assert finding.distance_m == pytest.approx(100.0)
    assert finding.overlap_m2 == pytest.approx(20 * 100.0)
    assert finding.hits[0].distance_m == pytest.approx(100.0)


def test_a_buffer_may_follow_the_height():
    rule = replace(RULE, buffer_max_m=600.0, buffer_per_height=2.0)
    far = replace(HOMES, geometry=shapely.box(0, 0, 10, 10))
    assert outcome(rule, far) == outcomes.HARD
    assert outcome(rule, replace(far, height_m=50.0)) is None
    assert outcome(rule, replace(far, height_m=100.0)) == outcomes.HARD


def test_the_user_can_stop_it():
    class Stop(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        run(progress=Stop())
