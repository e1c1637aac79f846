"""An exception that a weighing claims: a conflict becomes a condition with its evidence, where that can be."""

from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.rules import Rule, RuleException
from novex_plugin.core.model.records import ProposalObject

RULE = Rule(
    "R01", "water", "Reservering", "art. 1", "wet_amvb", "Rijk", ("laag",), "verboden", "Uitleg.", "bron",
    evidence=("watertoets",), law_date="2026-10-01", origin="eigen",
    exception_list=(
        RuleException("R01-1", "Tijdelijk, hoogstens 5 jaar.", ("tijdelijk",)),
        RuleException("R01-2", "Kleine turbine", ("zicht",), frozenset({"windpark"})),
    ),
)  # fmt: skip
HOMES = ProposalObject("u1", "Wijk", shapely.box(0, 0, 400, 400), "vlak", "woningbouw")
LAYER = layer_from_geometries("laag", [shapely.box(200, 0, 1000, 1000)], accuracy="exact")


def run(rule=RULE, item=HOMES, code="", layer=LAYER):
    """The finding with the exception claimed, and without."""
    [plain] = check([item], [rule], {"laag": layer}, None).findings
    [claimed] = check([item], [rule], {"laag": layer}, None, claims={plain.key: code}).findings
    return plain, claimed


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        ("verboden", outcomes.CONDITIONAL), ("nee-tenzij", outcomes.CONDITIONAL), ("ja-mits", outcomes.CONDITIONAL),
        ("afwegen", outcomes.ATTENTION),
    ],
)  # fmt: skip
def test_a_claim_makes_a_conflict_conditional_and_asks_for_its_own_evidence(severity, expected):
    plain, claimed = run(replace(RULE, severity=severity), code="R01-1")
    assert (claimed.outcome, claimed.claimed, claimed.evidence) == (expected, "R01-1", ("tijdelijk",))
    assert (plain.claimed, plain.evidence) == ("", ("watertoets",))
    assert "uitzondering R01-1: Tijdelijk, hoogstens 5 jaar." in claimed.explanation
    assert (claimed.key, claimed.situation, claimed.severity) == (plain.key, plain.situation, severity)


@pytest.mark.parametrize(
    ("code", "said"), [("R01-9", "kent de regel niet"), ("R01-2", "geldt niet voor deze functie")]
)
def test_a_claim_that_does_not_fit_is_ignored_with_a_remark(code, said):
    plain, claimed = run(code=code)
    assert (claimed.outcome, claimed.claimed, claimed.evidence) == (plain.outcome, "", ("watertoets",))
    assert said in claimed.explanation
    assert code in claimed.explanation


def test_an_exception_for_some_functions_must_fit_all_in_scope():
    wind = replace(HOMES, function="windpark")
    assert run(item=wind, code="R01-2")[1].claimed == "R01-2"
    assert run(item=replace(wind, further_functions=("woningbouw",)), code="R01-2")[1].claimed == ""


def test_where_no_dispensation_exists_a_claim_changes_nothing():
    rule = replace(RULE, absolute_functions=frozenset({"woningbouw"}))
    _plain, claimed = run(rule, code="R01-1")
    assert (claimed.outcome, claimed.absolute, claimed.claimed) == (outcomes.HARD, True, "")
    assert "geen ontheffing mogelijk" in claimed.explanation


def test_an_indicative_conflict_can_be_claimed_away_too():
    plain, claimed = run(item=replace(HOMES, exactness="zoekgebied"), code="R01-1")
    assert (plain.outcome, claimed.outcome) == (outcomes.NEE_TENZIJ, outcomes.CONDITIONAL)


def test_what_is_no_conflict_needs_no_claim():
    rule = replace(RULE, synergy_functions=frozenset({"woningbouw"}))
    _plain, claimed = run(rule, code="R01-1")
    assert (claimed.outcome, claimed.claimed, claimed.evidence) == (outcomes.SYNERGY, "", ())


def test_claims_of_other_findings_do_nothing():
    [finding] = check([HOMES], [RULE], {"laag": LAYER}, None, claims={"iets anders": "R01-1"}).findings
    assert finding.outcome == outcomes.HARD


def test_findings_say_where_the_rule_comes_from():
    [finding] = check([HOMES], [RULE], {"laag": LAYER}, None).findings
    assert (finding.theme, finding.rule_origin, finding.law_date) == ("water", "eigen", "2026-10-01")


@pytest.mark.parametrize("severity", ["verboden", "nee-tenzij", "ja-mits"])
def test_for_a_boundary_that_is_not_exact_the_check_points_and_does_not_say_forbidden(severity):
    rule = replace(RULE, severity=severity, explanation="Hier is bouwen verboden.")
    plain, _claimed = run(rule, replace(HOMES, exactness="indicatief"))
    assert plain.explanation.startswith("De toets wijst op deze regel: ")
    assert not run(rule)[0].explanation.startswith("De toets wijst op")


def test_a_decision_that_was_taken_is_a_reason_to_prove_an_existing_right():
    plain, _claimed = run(item=replace(HOMES, status="in_uitvoering"))
    assert (plain.outcome, "toon het aan" in plain.explanation) == (outcomes.HARD, True)
    assert "toon het aan" not in run()[0].explanation
