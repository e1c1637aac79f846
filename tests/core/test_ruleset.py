"""Which rules are in force: nothing that a proposal changes goes unsaid."""

import json
from dataclasses import replace

import pytest

from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.checks.rules import CHANGED, NATIONAL, OWN
from novex_plugin.core.checks.ruleset import assemble, differences, national_record, shown
from novex_plugin.core.checks.tolerances import DEFAULT, figures, from_settings
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import RuleOverride


def _changed(code, reason="omdat", **fields):
    return RuleOverride(code, CHANGED, json.dumps({**national_record(code), **fields}), reason, "An", "2026-11-25")


def _own(code="X01", **fields):
    record = {**national_record("W01"), "code": code, "naam": "Stiltegebied", "lagen": ["gio_stilte"], **fields}
    record.pop("uitzonderingen")  # their codes begin with that of the rule
    return RuleOverride(code, OWN, json.dumps(record), "verordening")


def _anything(_key):
    return True


def test_without_overrides_the_national_rules_are_in_force():
    found = assemble()
    assert found.rules == load_rules()
    assert (found.changes, found.is_national, found.tolerances) == ((), True, DEFAULT)
    assert {rule.origin for rule in found.rules} == {NATIONAL}


def test_every_national_rule_has_a_record_to_start_a_copy_from():
    for rule in load_rules():
        assert national_record(rule.code)["naam"] == rule.name
        copied = assemble([_changed(rule.code)])
        assert copied.changes == ()  # a copy that says the same changes nothing


def test_a_weakened_rule_is_in_force_and_named_with_its_reason():
    found = assemble([_changed("W01", "afgesproken", zwaarte="signaleren")])
    rule = next(rule for rule in found.rules if rule.code == "W01")
    assert (rule.severity, rule.origin) == ("signaleren", CHANGED)
    (change,) = found.changes
    assert (change.code, change.field, change.was, change.now) == ("W01", "zwaarte", "nee-tenzij", "signaleren")
    assert (change.reason, change.by, change.at) == ("afgesproken", "An", "2026-11-25")
    assert len(found.rules) == len(load_rules())


def test_switching_off_is_a_change_too():
    (change,) = assemble([_changed("W01", actief=False)]).changes
    assert (change.field, change.was, change.now) == ("actief", "ja", "nee")


def test_an_own_rule_comes_last_and_is_named():
    found = assemble([_own()], known_layer=_anything)
    assert (found.rules[-1].code, found.rules[-1].origin, found.rules[-1].layers) == ("X01", OWN, ("gio_stilte",))
    assert [(change.code, change.origin) for change in found.changes] == [("X01", OWN)]


@pytest.mark.parametrize("override, words", [
    (_own("W01"), "heeft de code van een landelijke regel"),
    (replace(_own("X09"), origin=CHANGED), "die niet bestaat"),
    (RuleOverride("X01", OWN, "{kapot"), "is niet te lezen"),
    (RuleOverride("X01", OWN, "[]"), "is geen regel"),
    (replace(_own(), code="X02"), "een andere code: X01"),
    (_own(zwaarte="streng"), "'streng' is niet toegestaan"),
    (_own(functies=["kasteel"]), "functie 'kasteel' bestaat niet"),
    (_own(raar=1), "is geen bekend veld"),
])  # fmt: skip
def test_what_is_wrong_is_said_with_what_to_do(override, words):
    with pytest.raises(NovexError, match=words) as error:
        assemble([override], known_layer=_anything)
    assert error.value.hint


def test_an_unknown_layer_is_refused_where_layers_are_known():
    with pytest.raises(NovexError, match="toetslaag 'gio_stilte' bestaat niet"):
        assemble([_own()])


def test_version_follows_what_an_outcome_depends_on_and_not_the_order():
    first, second = _changed("W01", zwaarte="afwegen"), _own()
    both = assemble([first, second], known_layer=_anything).version
    assert both == assemble([second, first], known_layer=_anything).version
    versions = {both, assemble().version, assemble([first]).version,
                assemble(settings={"tolerantie.exact.randgeval_breedte_m": "4"}).version}  # fmt: skip
    assert len(versions) == 4
    assert assemble([replace(first, reason="anders", by="Piet")]).version == assemble([first]).version


def test_tolerances_are_read_and_named():
    found = assemble(settings={"tolerantie.exact.randgeval_breedte_m": "4,5", "iets_anders": "x"})
    assert found.tolerances.by_accuracy["exact"].edge_width_m == 4.5
    assert found.tolerances.by_accuracy["middel"] == DEFAULT.by_accuracy["middel"]
    (change,) = found.changes
    assert (change.field, change.was, change.now) == ("randgeval_breedte_m", "5", "4.5")


def test_every_tolerance_can_be_set():
    for one in figures(DEFAULT):
        changed = {item.key: item.value for item in figures(from_settings({one.key: "0.25"}))}
        assert changed == {item.key: 0.25 if item.key == one.key else item.value for item in figures(DEFAULT)}


@pytest.mark.parametrize("key, value, words", [
    ("tolerantie.exact.randgeval_breedte_m", "veel", "heeft de waarde 'veel'"),
    ("tolerantie.exact.randgeval_breedte_m", "-1", "heeft de waarde '-1'"),
    ("tolerantie.exact.randgeval_aandeel_pct", "101", "heeft de waarde '101'"),
    ("tolerantie.exact.randgeval_breedte_m", "nan", "heeft de waarde 'nan'"),
    ("tolerantie.grof.randgeval_breedte_m", "1", "geen bekende tolerantie"),
    ("tolerantie.exact", "1", "geen bekende tolerantie"),
])  # fmt: skip
def test_wrong_tolerances_are_refused(key, value, words):
    with pytest.raises(NovexError, match=words) as error:
        from_settings({key: value})
    assert error.value.hint


def test_differences_know_that_empty_and_left_out_are_the_same():
    assert differences({"naam": "a", "absoluut": []}, {"naam": "a"}) == []
    assert differences({"naam": "b", "extra": [1, {"m": True}]}, {"naam": "a"}) == [
        ("naam", "a", "b"), ("extra", "", "1; m: ja"),
    ]  # fmt: skip
    assert shown({"min_m": 5, "max_m": 10}) == "min_m: 5, max_m: 10"
