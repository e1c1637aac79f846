"""A rule that is about some features of a layer only: known misfits fall away, unknown ones count and are named."""

from dataclasses import replace

import numpy as np
import pytest
import shapely

from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.checks.selection import LayerFilter
from novex_plugin.core.model.records import ProposalObject

KEY = "hoogspanningsverbinding"
RULE = Rule("R1", "thema", "Tracé", "art. 1", "wet_amvb", "Rijk", (KEY,), "nee-tenzij", "Uitleg.", "bron",
            selection=LayerFilter("spanning_kv", minimum=220.0))  # fmt: skip
HOMES = ProposalObject("u1", "Wijk", shapely.box(0, 0, 400, 400), "vlak", "woningbouw")
LINES = [shapely.LineString([(-100, y), (500, y)]) for y in (100, 200, 300)]


def lines(*voltages, geometries=LINES, **options):
    values = {"spanning_kv": list(voltages)} if voltages else None
    names = [f"Lijn {number}" for number in range(1, len(geometries) + 1)]
    return layer_from_geometries(KEY, geometries, options.pop("kind", "lijn"), names=names, values=values)


def run(layer, rule=RULE, **options):
    return check([HOMES], [rule], {layer.key: layer}, None, **options).findings


def test_only_the_features_above_the_threshold_count():
    [finding] = run(lines("380", "150", "220"))
    assert finding.length_m == pytest.approx(800)
    assert [hit.name for hit in finding.hits] == ["Lijn 1", "Lijn 3"]
    assert "onbekend" not in finding.explanation


def test_nothing_is_found_when_all_features_are_known_to_be_lower():
    assert run(lines("150", "110,5", "50")) == ()


def test_a_missing_value_counts_and_is_named():
    [finding] = run(lines("150", "", "380"))
    assert [hit.name for hit in finding.hits] == ["Lijn 2", "Lijn 3"]
    assert "Spanning onbekend bij 1 van 2 geraakte kenmerken (Lijn 2)" in finding.explanation
    assert "vanaf 220 kV" in finding.explanation


def test_a_value_that_is_no_figure_is_unknown():
    [finding] = run(lines("150", "hoog", "110"))
    assert [hit.name for hit in finding.hits] == ["Lijn 2"]
    assert "(Lijn 2)" in finding.explanation


def test_a_layer_without_the_field_counts_whole():
    [finding] = run(lines())
    assert finding.length_m == pytest.approx(1200)
    assert "Spanning onbekend bij 3 van 3 geraakte kenmerken" in finding.explanation


def test_an_untouched_feature_without_value_raises_no_doubt():
    away = [LINES[0], shapely.LineString([(-100, 900), (500, 900)])]
    [finding] = run(lines("380", "", geometries=away))
    assert "onbekend" not in finding.explanation


def test_another_rule_on_the_same_layer_still_sees_everything():
    layer = lines("380", "150", "150")
    whole = replace(RULE, code="R2", selection=None)
    first, second = check([HOMES], [RULE, whole], {KEY: layer}, None).findings
    assert (first.length_m, second.length_m) == (pytest.approx(400), pytest.approx(1200))


def test_the_zone_of_a_rule_lies_around_its_own_features_only():
    near = replace(RULE, buffer_max_m=50.0)
    layer = lines("380", "150", geometries=[LINES[0], shapely.LineString([(-100, 420), (500, 420)])])
    [finding] = run(layer, near)
    assert finding.overlap_m2 == pytest.approx(400 * 100)
    assert [hit.name for hit in finding.hits] == ["Lijn 1"]


def test_land_under_overlapping_areas_counts_once_after_selection():
    areas = [shapely.box(0, 0, 100, 100), shapely.box(50, 0, 150, 100), shapely.box(100, 0, 200, 100)]
    layer = lines("380", "150", "400", geometries=areas, kind="vlak")
    part = layer.part(RULE.selection)
    assert part is layer.part(RULE.selection), "made once"
    assert shapely.area(part.pieces).sum() == pytest.approx(20_000)
    [finding] = run(layer)
    assert finding.overlap_m2 == pytest.approx(20_000)
    [finding] = run(lines("380", "", "150", geometries=areas, kind="vlak"))
    assert finding.overlap_m2 == pytest.approx(15_000)


def test_when_every_feature_fits_the_layer_itself_is_used():
    layer = lines("380", "220", "")
    assert layer.part(RULE.selection) is layer


def test_limits_are_inclusive_and_words_ignore_case():
    fits, unknown = LayerFilter("v", minimum=150, maximum=220).sort(["149", "150", "220", "221", ""])
    assert (fits.tolist(), unknown.tolist()) == ([False, True, True, False, True], [False] * 4 + [True])
    fits, unknown = LayerFilter("v", one_of=("Spoor", "weg")).sort(["spoor", "WEG", "water", " "])
    assert (fits.tolist(), unknown.tolist()) == ([True, True, False, True], [False, False, False, True])


def test_selecting_is_vectorised_enough_for_a_national_layer():
    fits, _unknown = LayerFilter("v", minimum=220).sort(["150", "380"] * 50_000)
    assert int(np.count_nonzero(fits)) == 50_000


@pytest.mark.parametrize(("code", "least"), [("E01", 220.0), ("E06", 150.0)])
def test_the_power_rules_keep_to_their_voltage(code, least):
    [rule] = [item for item in load_rules() if item.code == code]
    assert rule.selection == LayerFilter("spanning_kv", minimum=least)
