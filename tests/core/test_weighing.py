"""Weighings that survive, that say what changed, and that are found again when their finding is gone."""

from dataclasses import replace

from novex_plugin.core import weighing as w
from novex_plugin.core.checks.result import CheckResult, Untested
from novex_plugin.core.checks.rules import Rule, RuleException
from novex_plugin.core.model.records import Finding, ProposalObject, Weighing

FINDING = Finding(
    key="k", object_uuid="o", object_name="Wijk", variant="", horizon="2030", kind="regel", rule="W07",
    outcome="NEE_TENZIJ", title="Rivierbed", exceptions="Groot openbaar belang", situation="nu",
    evidence=("watertoets", "waterstand"), source_date="2026-11-01",
)  # fmt: skip
ANSWER = Weighing("", "geaccepteerd", "Kan niet elders", by="Jan", at="2026-10-01T10:00:00Z")
OBJECT = ProposalObject("o", "Wijk", None, "vlak", "woningbouw")


def rules(*exceptions):
    made = Rule("W07", "water", "Rivierbed", "Bkl 5.46", "wet_amvb", "RWS", (), "nee-tenzij", "", "",
                exception_list=exceptions)  # fmt: skip
    return {"W07": made}


def test_an_answer_is_tied_to_the_finding_as_it_is():
    tied = w.about(ANSWER, FINDING)
    assert (tied.key, tied.object_uuid, tied.object_name, tied.rule, tied.title, tied.situation) == (
        "k", "o", "Wijk", "W07", "Rivierbed", "nu")  # fmt: skip
    assert not tied.outdated(FINDING)
    assert tied.motivation == ANSWER.motivation


def test_exceptions_come_from_the_list_of_the_rule_for_this_function():
    some = RuleException("W07-1", "Voor water", functions=frozenset({"waterberging"}))
    every = RuleException("W07-2", "Groot openbaar belang", ("openbaar_belang",))
    found = w.exceptions_of(FINDING, rules(some, every), "woningbouw")
    assert [one.code for one in found] == ["W07-2"]
    assert len(w.exceptions_of(FINDING, rules(some, every))) == 2


def test_without_a_list_the_text_of_the_rule_is_the_exception():
    (only,) = w.exceptions_of(FINDING, rules())
    assert (only.code, only.text) == ("W07-tekst", "Groot openbaar belang")
    assert w.exceptions_of(replace(FINDING, exceptions=""), rules()) == ()


def test_evidence_is_that_of_the_rule_and_of_the_claim():
    claim = RuleException("W07-2", "x", ("openbaar_belang", "watertoets"))
    assert w.asked_evidence(FINDING, (claim,), "") == ("watertoets", "waterstand")
    assert w.asked_evidence(FINDING, (claim,), "W07-2") == ("watertoets", "waterstand", "openbaar_belang")


def test_what_changed_is_said_in_words():
    tied = w.about(ANSWER, FINDING)
    assert w.what_changed(tied, FINDING) == []
    later = replace(FINDING, situation="straks", object_name="Wijk Oost", title="Rivierbed (nieuw)")
    lines = w.what_changed(tied, later, ["Vorm", "Hoogte", "Vorm"])
    assert "Rivierbed (nieuw)" in lines[0] and "Wijk Oost" in lines[1]
    assert lines[2] == "het object is gewijzigd (vorm, hoogte)"
    assert "2026-11-01" in lines[3]


def test_an_outdated_weighing_always_says_something():
    tied = replace(w.about(ANSWER, FINDING), at="2026-12-01T10:00:00Z")
    assert len(w.what_changed(tied, replace(FINDING, situation="straks"))) == 1


def test_a_weighing_without_a_fingerprint_is_never_outdated():
    assert w.what_changed(replace(w.about(ANSWER, FINDING), situation=""), FINDING) == []


def gone(result, in_force=("o",), objects=None):
    found = w.orphans([w.about(ANSWER, FINDING)], result, in_force, {"o": OBJECT} if objects is None else objects)
    return [one.reason for one in found]


def test_a_weighing_with_its_finding_is_no_orphan():
    assert gone(CheckResult(findings=(FINDING,))) == []
    assert gone(None) == []


def test_orphans_say_why():
    assert gone(CheckResult()) == ["De overlap is weg, of de regel geldt hier niet meer."]
    assert gone(CheckResult(), objects={}) == ["Het object bestaat niet meer."]
    gap = Untested("W07", "rivierbed", "De laag is leeg.", ("o",))
    assert gone(CheckResult(untested=(gap,))) == ["Nu niet te toetsen: De laag is leeg."]


def test_an_object_of_another_variant_was_not_asked_about():
    assert gone(CheckResult(), in_force=()) == []
