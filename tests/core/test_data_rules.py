"""The rules say what the law and the agreements say, and name only what exists."""

import re

import pytest

from novex_plugin.core.catalogue import check_layers, has_layer, layer
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.checks.rules import EVERYWHERE, OUTSIDE
from novex_plugin.core.model.codelists import has_code
from novex_plugin.core.model.functions import functions, has_function

RULES = {rule.code: rule for rule in load_rules()}
ALL = sorted(RULES.values(), key=lambda rule: rule.code)


def by_code(rule) -> str:
    return rule.code


@pytest.mark.parametrize("rule", ALL, ids=by_code)
def test_rule_is_complete(rule):
    for text in (rule.legal_basis, rule.authority, rule.explanation, rule.source, rule.theme, rule.name):
        assert len(text) > 2
    assert rule.explanation.endswith("."), "a sentence for the planner"
    assert has_code("zwaarte", rule.severity)
    assert has_code("rechtskracht", rule.legal_force)


@pytest.mark.parametrize("rule", ALL, ids=by_code)
def test_rule_names_only_what_exists(rule):
    named = rule.functions | rule.synergy_functions | rule.absolute_functions
    assert [code for code in named if not has_function(code)] == []
    assert [key for key in rule.layers if not has_layer(key)] == []
    assert all(layer(key).role != "context" for key in rule.layers)
    assert rule.quantity is None or has_code("eenheid", rule.quantity.unit)
    assert rule.horizon == "alle" or has_code("horizon", rule.horizon)


@pytest.mark.parametrize("rule", ALL, ids=by_code)
def test_rule_does_not_contradict_itself(rule):
    assert rule.absolute_functions <= (rule.functions or rule.absolute_functions)
    assert rule.buffer_min_m <= max(rule.buffer_max_m, rule.buffer_min_m)
    assert not (rule.buffer_m and rule.place != "binnen"), "a distance only makes sense around a layer"
    assert bool(rule.layers) == (rule.place != EVERYWHERE)
    if "oordeel" in rule.basis:
        assert rule.severity in ("nee-tenzij", "ja-mits", "afwegen", "signaleren"), "judgement forbids nothing"


def test_every_rule_of_the_survey_is_there():
    expected = {"W": 16, "I": 5, "B": 5, "E": 12, "L": 12, "D": 12, "N": 6, "H": 4, "K": 7, "M": 7, "V": 4}
    missing = [f"{letter}{n:02d}" for letter, last in expected.items() for n in range(1, last + 1)]
    assert sum(expected.values()) == 90
    assert [code for code in missing if code not in RULES] == []


def test_every_check_layer_is_used_by_a_rule():
    used = {key for rule in ALL for key in rule.layers}
    assert [item.key for item in check_layers() if item.key not in used] == []


def test_every_function_is_named_by_a_rule_of_its_own():
    """Rules for every function aside; what no rule knows would never get a finding."""
    named = {code for rule in ALL for code in rule.functions | rule.synergy_functions}
    assert [item.code for item in functions() if item.code not in named] == []


@pytest.mark.parametrize("rule", ALL, ids=by_code)
def test_legal_force_follows_the_legal_basis(rule):
    """Law and decrees bind; drafts, letters and agreements never pass for law."""
    law = re.search(r"\bBkl\b|Omgevingswet|LIB Schiphol|Besluit (burger|militaire )luchthavens", rule.legal_basis)
    if rule.legal_force == "wet_amvb":
        assert law
    if re.search(r"[Oo]ntwerp", rule.legal_basis) and not law:
        assert rule.legal_force in ("ontwerp", "afspraak")
    if rule.legal_force in ("ontwerp", "afspraak", "voornemen"):
        assert rule.severity != "verboden"


@pytest.mark.parametrize(("code", "height"), [("D03", 22.0), ("D04", 40.0)])
def test_building_heights_of_the_military_rules(code, height):
    assert RULES[code].severity == "verboden"
    assert RULES[code].vertical.kind == "bovengronds"
    assert RULES[code].vertical.above_m == height


@pytest.mark.parametrize("code", ["L05", "L12", "D05"])
def test_heights_that_differ_from_place_to_place_are_not_guessed(code):
    assert RULES[code].vertical.kind == "bovengronds"
    assert RULES[code].vertical.above_m is None
    assert RULES[code].vertical.note


def test_parallel_runway_of_schiphol_only_informs():
    assert RULES["L07"].severity == "signaleren"
    assert not any(layer("kaagbaan_parallel_vervallen").expected_in(p) for p in ("PV27", "PV28", ""))


def test_only_hyperscale_data_centres_are_excluded():
    rule = RULES["E08"]
    assert (rule.quantity.unit, rule.quantity.minimum) == ("MW", 70.0)
    assert rule.place == EVERYWHERE


def test_only_the_proposal_itself_is_measured():
    assert [rule.code for rule in ALL if rule.quantity] == ["E08"]


def test_no_dispensation_for_wind_and_mining_in_the_wadden_sea_alone():
    assert {rule.code for rule in ALL if rule.absolute} == {"W14"}
    assert RULES["W14"].is_absolute_for("windpark")
    assert RULES["W14"].is_absolute_for("delfstofwinning")
    assert not RULES["W14"].is_absolute_for("woningbouw")


def test_a_new_airport_in_the_wadden_area_is_forbidden():
    assert not RULES["W16"].applies_to("luchthaven")
    assert RULES["W17"].severity == "verboden"


def test_unbuilt_nature_and_storage_may_lie_on_a_road_reservation():
    for function in ("nieuwe_natuur", "waterberging", "landbouw"):
        assert not RULES["I01"].applies_to(function)


def test_water_and_soil_is_advice():
    assert {RULES[code].severity for code in ("K01", "K02", "K03", "K04")} <= {"nee-tenzij", "ja-mits", "afwegen"}
    assert {RULES[code].legal_force for code in ("K01", "K02", "K03", "K04")} == {"voornemen"}


@pytest.mark.parametrize(
    ("code", "function"),
    [("W09", "nieuwe_natuur"), ("W13", "waterberging"), ("E03", "elektrolyse_batterij"), ("H01", "waterberging")],
)
def test_reservation_welcomes_the_function_that_fits(code, function):
    assert RULES[code].is_chance_for(function)
    assert not RULES[code].is_chance_for("woningbouw")


def test_severities_that_are_our_own_reading_say_so():
    for code in ("W02", "W03", "W11", "E03", "V03", "N04", "K06"):
        assert "oordeel" in RULES[code].basis, code


def test_rules_that_strike_outside_their_layer():
    assert [rule.code for rule in ALL if rule.place == OUTSIDE] == ["E07", "V01"]


def test_distance_to_dwellings_follows_the_tip_height():
    rule = RULES["E09"]
    assert rule.buffer_for("woonbebouwing", 240.0) == 480.0
    assert rule.buffer_for("woonbebouwing", None) == rule.buffer_m == 600.0


def test_distance_may_differ_per_layer():
    rule = RULES["M07"]
    assert rule.buffer_for("bedrijventerreinen") == 100.0
    assert rule.buffer_for("zware_bedrijventerreinen") == 1000.0
    assert rule.buffer_m == 1000.0


def test_zones_that_are_drawn_are_not_widened_again():
    """The polygons of these layers already are the zone."""
    for code in ("I01", "I03", "B01", "B02", "L06", "M04", "N04", "D07", "D08", "D09"):
        assert RULES[code].buffer_m == 0.0, code


def test_rule_for_every_function():
    assert RULES["N01"].applies_to("windpark")
    assert RULES["N01"].applies_to("iets_nieuws")
    assert not RULES["W06"].applies_to("woningbouw")
