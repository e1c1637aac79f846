"""The rules say what the law and the agreements say, and name only what exists."""

import re

import pytest

from novex_plugin.core.catalogue import check_layers, has_layer, layer
from novex_plugin.core.checks.quantities import DERIVED_UNITS
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
    assert all(has_code("eenheid", test.unit) or test.unit in DERIVED_UNITS for test in rule.quantities)
    assert [code for code in rule.evidence if not has_code("bewijs", code)] == []
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


def test_quantities_are_those_of_the_proposal_itself():
    """A quantity that describes the reservation, such as 500 MW or 220 kV, is no test of the proposal."""
    measured = {rule.code: [(one.unit, one.limit) for one in rule.quantities] for rule in ALL if rule.quantities}
    assert measured == {
        "E05": [("inwoners", 5000.0)], "E08": [("MW", 70.0), ("ha", 10.0)], "H03": [("m2", 100.0)],
        "L02": [("werknemers/ha", 22.0)], "L03": [("woningen", 25.0)], "L06": [("ha", 3.0)], "L09": [("ha", 3.0)],
    }  # fmt: skip


@pytest.mark.parametrize("rule", ALL, ids=by_code)
def test_every_exception_can_be_claimed_and_proven(rule):
    assert rule.exception_list, "a planner always finds a way out that he may claim, or reads why there is none"
    for number, one in enumerate(rule.exception_list, 1):
        assert one.code == f"{rule.code}-{number}"
        assert one.evidence, "a claim asks for evidence"
        assert not one.text.endswith(".")
    assert rule.exceptions == "; ".join(one.text for one in rule.exception_list)


@pytest.mark.parametrize("rule", [rule for rule in ALL if rule.severity in ("ja-mits", "nee-tenzij")], ids=by_code)
def test_a_conditional_rule_says_what_proves_that_its_condition_is_met(rule):
    assert rule.evidence


@pytest.mark.parametrize("rule", ALL, ids=by_code)
def test_the_date_of_the_law_follows_the_legal_basis(rule):
    """Bkl as of October 2026, the Schiphol decree as of July 2025, older decrees as read in 2017; else none."""
    if re.search(r"Bkl|Omgevingswet", rule.legal_basis):
        assert rule.law_date == "2026-10-01"
    elif "LIB" in rule.legal_basis:
        assert rule.law_date == "2025-07-01"
    elif re.search(r"Besluit (burger|militaire )luchthavens|Beleidsregel windturbines", rule.legal_basis):
        assert rule.law_date == "2017"
    else:
        assert rule.law_date == ""


def test_the_rule_that_was_cut_from_the_law_is_dated_too():
    assert RULES["L07"].law_date == "2026-10-01"


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
