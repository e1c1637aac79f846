"""Whether what is drawn in a region suits its strategy, and the data that says so."""

import json

import jsonschema
import pytest

from novex_plugin.core.accounting import vista
from novex_plugin.core.accounting.vista import ATTENTION, NO_STRATEGY, NOTHING_DRAWN, SUITS, Region, fit_of
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.codelists import codelist, has_code
from novex_plugin.core.model.functions import has_function
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.paths import resources

FILE = resources("doelbereik", "vista.json")
CONTENT = json.loads(FILE.read_text(encoding="utf-8"))
SCHEMA = json.loads(resources("doelbereik", "vista.schema.json").read_text(encoding="utf-8"))


def thing(uuid, function="woningbouw", **values):
    return ProposalObject(uuid=uuid, name=f"object {uuid}", geometry=None, kind="vlak", function=function, **values)


def fit(strategy, *items):
    return fit_of(Region("Noord", strategy), items)


def test_the_file_follows_its_schema_and_names_what_exists():
    validator = jsonschema.Draft7Validator(SCHEMA)
    assert list(validator.iter_errors(CONTENT)) == []
    assert {row["strategie"] for row in CONTENT["strategieen"]} == {code.code for code in codelist("vista")}
    groups = {row["code"] for row in CONTENT["groepen"]}
    for row in CONTENT["groepen"]:
        assert all(map(has_function, row["functies"])), row
    for rule in (rule for row in CONTENT["strategieen"] for rule in row["regels"]):
        assert {*rule.get("groepen", ()), *([rule["als"]] if "als" in rule else ())} <= groups
        assert "drempel" not in rule or has_code("drempels", rule["drempel"])


def test_the_schema_refuses_a_rule_that_is_not_whole():
    validator = jsonschema.Draft7Validator(SCHEMA)
    wrong = json.loads(json.dumps(CONTENT))
    wrong["strategieen"][0]["regels"].append({"soort": "eerst", "groepen": ["wonen"], "basis": "bron"})
    assert not validator.is_valid(wrong)


def test_nothing_is_said_without_a_strategy_or_without_objects():
    assert fit("", thing("a")).verdict == NO_STRATEGY
    assert fit("?", thing("a")).verdict == NO_STRATEGY
    assert fit("S").verdict == NOTHING_DRAWN and fit("S").core


def test_stimulate_wants_work_beside_dwellings_and_what_grows_along():
    found = fit("S", thing("a"), thing("p", "gezonde_leefomgeving"))
    assert found.verdict == ATTENTION
    assert [remark.text for remark in found.remarks] == [
        "Nog niet getekend: ruimte voor werken.",
        "Bij de woningbouw groeit nog niet mee: voorzieningen, bereikbaarheid.",
    ]
    assert found.remarks[1].objects == ("a",) and found.remarks[0].basis == "bron"
    whole = fit("S", thing("a", further_functions=("gezonde_leefomgeving",)), thing("b", "bedrijventerrein"),
                thing("c", "voorzieningen_kwetsbaar"), thing("d", "infrastructuur_weg_spoor"))  # fmt: skip
    assert (whole.verdict, whole.remarks) == (SUITS, ())


def test_initiate_wants_work_before_dwellings():
    road, work = thing("r", "infrastructuur_weg_spoor"), thing("w", "bedrijventerrein", start_year=2035)
    early = fit("I", road, work, thing("a", start_year=2030))
    assert [remark.objects for remark in early.remarks] == [("a",)]
    assert "Begint eerder" in early.remarks[0].text
    assert fit("I", road, work, thing("a", start_year=2035)).verdict == SUITS
    without = fit("I", road, thing("a"))
    assert any("voorafgaat" in remark.text for remark in without.remarks)


@pytest.mark.parametrize("quantity, unit, verdict", [
    (399.0, "woningen", SUITS), (400.0, "woningen", ATTENTION), (400.0, "", ATTENTION), (900.0, "ha", SUITS),
    (None, "woningen", SUITS),
])  # fmt: skip
def test_vitalise_asks_about_large_housing_sites_from_the_threshold_on(quantity, unit, verdict):
    assert fit("V", thing("a", quantity=quantity, unit=unit)).verdict == verdict


def test_accommodate_asks_about_what_takes_much_room_and_names_a_few():
    grown = [thing("g", "bos"), thing("v", "voorzieningen_kwetsbaar"), thing("i", "infrastructuur_weg_spoor")]
    assert fit("A", thing("a"), *grown).verdict == SUITS
    found = fit("A", thing("a"), *grown, *(thing(f"z{number}", "zonneveld") for number in range(6)))
    assert len(found.remarks) == 1 and len(found.remarks[0].objects) == 6
    assert found.remarks[0].text.endswith("object z3 en nog 2.")


def test_a_province_can_put_its_own_reading_there(tmp_path):
    own = dict(CONTENT, strategieen=[{"strategie": "V", "kern": "k", "regels": [
        {"soort": "verwacht", "groepen": ["groen"], "basis": "oordeel"}]}])  # fmt: skip
    path = tmp_path / "vista.json"
    path.write_text(json.dumps(own), encoding="utf-8")
    strategies = vista.read_strategies(path)
    assert fit_of(Region("N", "V"), [thing("a")], strategies).remarks[0].text == "Nog niet getekend: groen."
    assert fit_of(Region("N", "S"), [thing("a")], strategies).verdict == NO_STRATEGY


def test_a_broken_file_names_itself(tmp_path):
    path = tmp_path / "kapot.json"
    path.write_text('{"groepen": []}', encoding="utf-8")
    with pytest.raises(NovexError, match=r"kapot\.json"):
        vista.read_strategies(path)
