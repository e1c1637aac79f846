"""The known points of friction name only what exists, and turn up where they should."""

import pytest

from novex_plugin.core.catalogue import has_layer
from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.matrix import load_matrix
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.functions import has_function
from novex_plugin.core.model.records import Finding, ProposalObject
from novex_plugin.core.report.friction import frictions, read_frictions

RULES = {rule.code for rule in load_rules()}
PAIRS = {pair.code for pair in load_matrix().pairs}


@pytest.mark.parametrize("friction", frictions(), ids=lambda one: one.code)
def test_a_friction_names_only_what_exists(friction):
    assert all(has_function(code) for code in friction.functions)
    assert all(has_layer(key) for key in friction.layers)
    assert friction.rules <= RULES
    assert friction.pairs <= PAIRS
    assert friction.pairs | friction.rules | friction.layers, "otherwise it would never turn up"
    assert friction.message.endswith(".") and friction.source


def test_the_seven_of_the_survey_are_there():
    assert len({one.code for one in frictions()}) == len(frictions()) == 7


def applying(function, **finding):
    item = ProposalObject("u", "n", None, "vlak", function)
    values = {"kind": "regel", "rule": "", "outcome": outcomes.NEE_TENZIJ, **finding}
    one = Finding(key="k", object_uuid="u", object_name="n", variant="", horizon="", title="t", **values)
    return [friction.code for friction in frictions() if friction.applies(item, one)]


def test_they_turn_up_where_they_play():
    assert applying("woningbouw", rule="V03") == ["wonen_milieuruimte"]
    assert applying("windpark", kind="paar", rule="LVG-WIN") == ["laagvliegen_wind"]
    assert applying("datacenter", rule="H01") == ["waterlinies"]
    assert applying("datacenter", rule="E12") == ["koelwater"]


def test_they_stay_away_where_nothing_rubs():
    assert applying("windpark", rule="V03") == []
    assert applying("woningbouw", rule="V03", outcome=outcomes.NEUTRAL) == []
    assert applying("woningbouw", rule="BED-WON", severity="versterkend") == []


def test_a_broken_file_is_told_in_words(tmp_path):
    path = tmp_path / "schuurpunten.json"
    path.write_text('{"schuurpunten": [{"code": "x"}]}', encoding="utf-8")
    with pytest.raises(NovexError, match="ontbreekt"):
        read_frictions(path)
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(NovexError, match="geen lijst"):
        read_frictions(path)
