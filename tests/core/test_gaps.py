"""A rule whose layer is not there says why, and what somebody can do about it."""

import pytest
import shapely

from novex_plugin.core.catalogue import check_layers, context_layers, layer, sources_for
from novex_plugin.core.catalogue.check_layers import AS_GIO, AS_PICTURE, BY_SERVICE, NOT_PUBLIC, TO_DERIVE
from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.gaps import missing_reason
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.model.records import ProposalObject

ALL = check_layers() + context_layers()
RULES = [rule for rule in load_rules() if rule.active]
NAMED = sorted({key for rule in RULES for key in rule.layers})
SQUARE = shapely.box(0, 0, 4000, 4000)  # 1600 ha: above every threshold


def outcome_without(key: str):
    """The result for an object that the first rule on this layer alone is about, without any layer."""
    rule = next(rule for rule in RULES if rule.layers == (key,))
    function = min(rule.functions) if rule.functions else "woningbouw"
    item = ProposalObject("u1", "Plan", SQUARE, "vlak", function)
    return check([item], [rule], {}, None)


@pytest.mark.parametrize("key", NAMED)
def test_every_layer_that_a_rule_names_can_be_had_or_says_what_to_do(key):
    wanted = layer(key)
    assert wanted.availability in (BY_SERVICE, AS_PICTURE, AS_GIO, TO_DERIVE, NOT_PUBLIC)
    if wanted.availability == BY_SERVICE:
        assert any(item.checkable for item in sources_for(key))
        assert not wanted.advice, "no advice where a service gives the layer: it would never be read"
    else:
        assert len(wanted.advice) > 40
        assert wanted.advice.endswith(".")
        assert wanted.advice in missing_reason(key)


def test_context_layers_as_well():
    assert [item.key for item in context_layers() if item.availability != BY_SERVICE] == ["vista_regio", "plaatsen"]
    assert layer("plaatsen").advice and layer("vista_regio").advice


def test_pictures_are_what_the_survey_found_without_vectors():
    found = {item.key for item in ALL if item.availability == AS_PICTURE}
    assert found == {
        "grondwaterbescherming", "krw_waterlichamen", "landschap_waardevol", "luchthaven_contour", "stiltegebied",
        "woningbouwlocaties",
    }  # fmt: skip


def test_availability_is_stated_only_where_the_catalogue_does_not_tell():
    stated = [item.key for item in ALL if item.without_service != NOT_PUBLIC]
    assert [key for key in stated if layer(key).availability in (BY_SERVICE, AS_PICTURE)] == []
    assert layer("rivierbed").availability == AS_GIO
    assert layer("diepe_polder").availability == TO_DERIVE
    assert layer("res_zoekgebied").availability == NOT_PUBLIC


@pytest.mark.parametrize("key", ["stiltegebied", "woningbouwlocaties", "grondwaterbescherming"])
def test_a_layer_that_is_only_a_picture_is_untestable_and_never_harmless(key):
    result = outcome_without(key)
    assert result.findings == ()
    assert result.per_object == {"u1": outcomes.UNKNOWN}
    reasons = {gap.reason for gap in result.untested}
    assert len(reasons) == 1
    [reason] = reasons
    assert reason.startswith("Niet toetsbaar: alleen als kaartbeeld (WMS) beschikbaar")
    assert sources_for(key)[0].name in reason
    assert reason.endswith(layer(key).advice)
    assert "geen conflict" not in reason.lower()


def test_a_layer_with_a_service_is_missing_and_can_be_loaded():
    result = outcome_without("natura2000")
    assert result.per_object == {"u1": outcomes.UNKNOWN}
    assert {gap.reason for gap in result.untested} == {
        "De laag ontbreekt in de basisset. Laad haar uit de catalogus: Natura 2000-gebieden."
    }


def test_other_layers_say_where_to_ask():
    assert "GIO bij een regeling. Laad de GIO van het rivierbed" in missing_reason("rivierbed")
    assert missing_reason("res_zoekgebied").startswith("De laag ontbreekt in de basisset. Vraag de RES-regio")
    assert missing_reason("slotgracht") == "De laag ontbreekt in de basisset."

