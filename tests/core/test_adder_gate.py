"""Which packages may be added up, and what is said about those that may not."""

from dataclasses import replace

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.adder_gate import admit
from novex_plugin.core.exchange.adder_records import Delivery
from novex_plugin.core.model.records import ProposalHeader, Variant
from novex_plugin.core.model.schema import schema
from tests.core.accounting_world import box, thing

NOW = schema().version


def delivery(province: str, *uuids: str, uuid: str = "", version: str = "1.0", model: str = NOW, **more) -> Delivery:
    header = ProposalHeader(uuid or f"voorstel-{province}", "Proef", province, version=version, schema_version=model)
    items = tuple(thing(one, box(0, 0, 10, 10)) for one in uuids)
    return Delivery(f"{province}-{version}.zip", header, items, **more)


def test_every_province_takes_part_once_and_in_order():
    found = admit([delivery("PV25", "b"), delivery("PV20", "a")])
    assert [one.province for one in found.counted] == ["PV20", "PV25"] and found.objects == 2
    assert found.older == () and found.messages == ()


def test_nothing_to_add_up_is_refused():
    with pytest.raises(NovexError, match="geen pakketten"):
        admit([])


def test_mixed_versions_of_the_model_are_refused_with_an_offer_and_read_when_it_is_taken():
    given = [delivery("PV20", "a", model="1.1.0"), delivery("PV25", "b")]
    with pytest.raises(NovexError) as caught:
        admit(given)
    assert "1.1.0: PV20-1.0.zip" in caught.value.message and f"{NOW}: PV25-1.0.zip" in caught.value.message
    assert "--bijwerken" in caught.value.hint
    found = admit(given, bring_up=True)
    assert found.brought_up == ("PV20-1.0.zip",) and f"Gelezen als schemaversie {NOW}: PV20-1.0.zip." in found.messages


def test_packages_of_one_earlier_version_are_no_mixture():
    found = admit([delivery("PV20", "a", model="1.1.0"), delivery("PV25", "b", model="1.1.0")])
    assert found.brought_up == ("PV20-1.0.zip", "PV25-1.0.zip")


@pytest.mark.parametrize("model", ["9.0.0", "", "los"])
def test_a_version_that_nobody_knows_is_refused_whatever_is_asked(model):
    with pytest.raises(NovexError, match="niet bekend"):
        admit([delivery("PV20", "a", model=model), delivery("PV25", "b")], bring_up=True)


def test_the_latest_version_of_a_proposal_counts_and_the_others_are_named():
    given = [delivery("PV20", "a", version="1.10"), delivery("PV20", "a", "b", version="1.9"), delivery("PV25", "c")]
    found = admit(given)
    assert [one.delivery.header.version for one in found.counted] == ["1.10", "1.0"]
    assert [one.header.version for one in found.older] == ["1.9"] and found.objects == 2
    assert found.messages == (
        "PV20-1.9.zip (versie 1.9) telt niet mee: er is een latere versie van hetzelfde voorstel.",
    )


def test_of_one_version_the_last_state_counts():
    early, late = (delivery("PV20", "a", moment=f"2026-11-0{day}T00:00:00.000Z") for day in (1, 2))
    assert admit([late, early]).counted[0].delivery is late


@pytest.mark.parametrize("version", ["1.²", "twee", ""])
def test_a_version_that_is_no_number_is_older_than_one_that_is(version):
    strange, plain = (delivery("PV20", "a", version=each) for each in (version, "1.1"))
    assert admit([plain, strange]).counted[0].delivery is plain


def test_two_proposals_of_one_province_are_refused():
    with pytest.raises(NovexError, match="Groningen levert twee verschillende voorstellen"):
        admit([delivery("PV20", "a", uuid="een"), delivery("PV20", "b", uuid="twee", version="2.0")])


def test_an_identifier_that_occurs_twice_is_named_with_its_packages():
    with pytest.raises(NovexError) as caught:
        admit([delivery("PV20", "a", "x", "x"), delivery("PV25", "a", "b")])
    assert "2 kenmerken" in caught.value.message
    assert "a (PV20-1.0.zip, PV25-1.0.zip)" in caught.value.message
    assert "x (2 keer in PV20-1.0.zip)" in caught.value.message


VARIANTS = (Variant("A", "Een"), Variant("B", "Twee", preferred=True))


@pytest.mark.parametrize(
    ("choice", "expected"),
    [("voorkeur", "B"), ("basis", ""), ({"PV20": "A"}, "A"), ({"PV20": ""}, ""), ({}, "B")],
)
def test_the_variant_that_counts_can_be_chosen(choice, expected):
    given = delivery("PV20", "a", variants=VARIANTS)
    assert admit([given], choice=choice).counted[0].variant == expected


def test_without_one_preferred_variant_the_basis_counts():
    both = tuple(replace(one, preferred=True) for one in VARIANTS)
    assert admit([delivery("PV20", "a", variants=both)]).counted[0].variant == ""


@pytest.mark.parametrize("choice", [{"PV20": "Z"}, {"PV29": "A"}, "iets"])
def test_a_choice_that_does_not_exist_is_refused(choice):
    with pytest.raises(NovexError):
        admit([delivery("PV20", "a", variants=VARIANTS)], choice=choice)


def test_packages_with_faults_are_named():
    found = admit([delivery("PV20", "a", errors=3)])
    assert found.messages == (
        "PV20-1.0.zip: de controle vond 3 fouten. De cijfers van dit pakket zijn onder voorbehoud.",
    )
