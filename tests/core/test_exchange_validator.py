"""The one validation of a dataset: rules as data, whole packages, and values that nobody expects."""

import csv
import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
import shapely

from novex_plugin.core.exchange.issues import MILESTONES, NOT_ASKED, SEVERITIES, rules, weigh
from novex_plugin.core.exchange.issues import Breach as RuleBreach
from novex_plugin.core.exchange.json_schema import problems
from novex_plugin.core.exchange.manifest import MANIFEST_NAME, manifest_bytes
from novex_plugin.core.exchange.validator import validate_dataset
from novex_plugin.core.model.schema import schema
from novex_plugin.paths import resources
from tests.package_world import PROPOSAL, contents_of, editing, relisted, small_proposal, write_zip

EXCHANGE = Path(__file__).resolve().parents[2] / "novex_plugin" / "core" / "exchange"


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return small_proposal(tmp_path_factory.mktemp("voorstel") / PROPOSAL)


@pytest.fixture
def edited(proposal, tmp_path):
    def make(*statements, parameters=()):
        copy = tmp_path / "v.gpkg"
        copy.write_bytes(proposal.read_bytes())
        with editing(copy) as connection:
            for statement in statements:
                connection.execute(statement, parameters if "?" in statement else ())
        return copy

    return make


def codes(verdict, severity=""):
    return [issue.code for issue in verdict.issues if severity in ("", issue.severity)]


# -- rules as data


def test_every_rule_is_used_and_every_code_is_a_rule():
    """Codes in the source are whole words between quotes, which is enough to find them all."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in EXCHANGE.glob("*.py"))
    quoted = set(re.findall(r'"([a-z0-9_]+)"', source))
    assert set(rules()) - quoted == set()
    called = set(re.findall(r'(?:Breach|_of_row|_unreadable)\(\s*"(\w+)"', source))
    called |= set(re.findall(r'of_object\(\w+(?:\[\d\])?, "(\w+)"', source))
    called |= {"type", "lengte", "code", "bereik", "uniek", "verplicht", "verplicht_bij_ijkmoment", "aanbevolen"}
    assert called - set(rules()) == set()
    assert len(called) > 60


def test_what_an_ijkmoment_asks_every_later_one_asks_too():
    order = {NOT_ASKED: 0, "advies": 1, "waarschuwing": 2, "fout": 3}
    for rule in rules().values():
        weights = [order[rule.weights[milestone]] for milestone in MILESTONES]
        assert weights == sorted(weights), rule.code
    assert schema().milestones == MILESTONES


def test_a_scoping_sketch_is_asked_less_than_an_arrangement():
    breaches = [RuleBreach(code, "", "") for code in rules()]
    count = {name: sum(issue.severity == "fout" for issue in weigh(breaches, name)) for name in MILESTONES}
    assert count["IJK1"] < count["RV"] < count["RA"]
    assert weigh([RuleBreach("toets_ontbreekt", "", "")], "IJK1") == []
    assert weigh(breaches, "bestaat niet") == weigh(breaches, "IJK1")


def test_rules_follow_their_schema():
    path = resources("uitwisselmodel", "regels.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    described = json.loads(resources("uitwisselmodel", "schema", "regels.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(described)
    jsonschema.validate(rows, described)
    assert list(rows[0]) == list(described["items"]["properties"])


# -- a whole proposal


def test_the_example_is_valid(proposal):
    verdict = validate_dataset(resources("voorbeeld", "voorstel.gpkg"))
    assert verdict.valid
    assert set(codes(verdict)) == {"aanbevolen", "doel_eenheid", "toets_ontbreekt"}
    assert verdict.milestone == "IJK3"
    assert verdict.counts == {"fout": 0, "waarschuwing": 0, "advies": len(verdict.issues)}


@pytest.mark.parametrize(
    ("statement", "code", "severity"),
    [
        ("UPDATE voorstel SET uuid = '1'", "uuid_vorm", "advies"),
        ("UPDATE object_lijn SET uuid = (SELECT uuid FROM object_vlak LIMIT 1) WHERE fid = 1",
         "dubbel_kenmerk", "fout"),
        ("UPDATE object_vlak SET variant = 'ZZ' WHERE fid = 1", "variant", "fout"),
        ("UPDATE object_vlak SET functie = 'kasteel' WHERE fid = 1", "code", "fout"),
        ("INSERT INTO afspraak_object (afspraak_uuid, object_uuid) SELECT 'weg', uuid FROM object_vlak LIMIT 1",
         "verwijzing", "fout"),
        ("INSERT INTO niet_getoetst (object_uuid) VALUES ('weg')", "verwijzing_toets", "waarschuwing"),
        ("INSERT INTO bevinding (sleutel, object_uuid, klasse) SELECT 's', uuid, 'HARD' FROM object_vlak LIMIT 1",
         "afweging_ontbreekt", "advies"),
        ("DELETE FROM doel_provincie", "doelen_ontbreken", ""),
        (("INSERT INTO uitruil (uuid, doel, hoeveelheid, eenheid, richting, partner) "
         "VALUES ('9c8d5b1e-0000-4000-8000-000000000001', 'D-WON-2030', 1, 'woningen', 'weg', 'PV00')"),
         "uitruil_zelf", "fout"),
        ("INSERT INTO antwoord (sleutel, vraag, variant) VALUES ('a', 'P3-A', 'ZZ')", "verwijzing", "fout"),
        ("CREATE TABLE eigen (a)", "vreemde_tabel", "waarschuwing"),
    ],
)  # fmt: skip
def test_faults_of_a_file(edited, statement, code, severity):
    verdict = validate_dataset(edited(statement))
    found = [issue.severity for issue in verdict.issues if issue.code == code]
    assert found == ([severity] if severity else [])


def test_obligations_grow_with_the_ijkmoment(edited):
    early = validate_dataset(edited("UPDATE voorstel SET ijkmoment = 'IJK1'", "DELETE FROM doel_provincie"))
    late = validate_dataset(edited("UPDATE voorstel SET ijkmoment = 'RA'", "DELETE FROM doel_provincie"))
    assert early.valid
    assert not late.valid
    assert set(codes(late)) >= {"toets_ontbreekt", "doelen_ontbreken", "afspraken_ontbreken"}
    assert not set(codes(early)) & {"toets_ontbreekt", "doelen_ontbreken", "afspraken_ontbreken"}


def test_the_province_is_an_outline_to_stay_within(proposal):
    inside = validate_dataset(proposal, province=shapely.box(0, 300000, 290000, 620000))
    outside = validate_dataset(proposal, province=shapely.box(0, 300000, 10000, 310000))
    assert "buiten_provincie" not in codes(inside)
    assert codes(outside).count("buiten_provincie") == len(outside.reading.data.objects)


STRANGE = (b"\xff\x00", "", " ", "x" * 500, "\x00", float("inf"), -1e308, -(2**63), 2**63 - 1, 0.5, "NaN", "{\"a\"}")


@pytest.mark.parametrize("value", STRANGE, ids=lambda value: repr(value)[:12])
def test_no_value_in_any_field_makes_the_validation_fall(edited, value):
    """SQLite holds anything in any column."""
    tables = [table for table in schema().tables if table.name not in ("codelijst", "logboek")]
    free = {table.name: [f.name for f in table.fields if not f.required and not f.unique] for table in tables}
    settings = {table: ", ".join(f"{name} = ?1" for name in names) for table, names in free.items() if names}
    orders = [f"UPDATE {table} SET {setting}" for table, setting in settings.items()]
    assert validate_dataset(edited(*orders, parameters=(value,))).reading.data is not None
    required = ("uuid", "titel", "provincie", "ijkmoment", "versie")
    orders = ["UPDATE object_vlak SET functie = ?1, horizon = ?1, naam = ?1"]
    orders += [f"UPDATE voorstel SET {name} = ?1" for name in required]
    assert validate_dataset(edited(*orders, parameters=(value,))).milestone is not None


def test_a_number_without_end_is_a_fault(edited):
    verdict = validate_dataset(edited("UPDATE object_vlak SET hoeveelheid = 9e999 WHERE fid = 1"))
    assert "type" in codes(verdict, "fout")


def test_objects_that_changed_after_the_check(edited):
    check = "INSERT INTO toets (berekend_op) VALUES ('2026-01-01T00:00:00.000Z')"
    earlier, later = "2025-12-31T00:00:00.000Z", "2026-01-02T00:00:00.000Z"
    stamp = "UPDATE object_vlak SET gewijzigd_op = '{}'"
    tables = ("object_vlak", "object_lijn", "object_punt")
    clean = [f"UPDATE {table} SET gemaakt_op = NULL, gewijzigd_op = NULL" for table in tables]
    assert "toets_verouderd" in codes(validate_dataset(edited(*clean, check, stamp.format(later))))
    assert "toets_verouderd" not in codes(validate_dataset(edited(*clean, check, stamp.format(earlier))))


# -- a whole package


def test_a_package_says_of_itself_what_is_in_it(proposal, tmp_path):
    def other(manifest):
        manifest["voorstel"]["provincie"] = "PV25"
        manifest["aantallen"]["object_vlak"] = 99

    verdict = validate_dataset(write_zip(tmp_path / "p.zip", contents_of(proposal, other)))
    places = [issue.place for issue in verdict.issues if issue.code == "manifest_anders"]
    assert places == ["manifest.json provincie", "manifest.json object_vlak"]
    assert not verdict.valid


def test_a_package_that_calls_itself_final_without_being_it(proposal, tmp_path):
    contents = contents_of(proposal, lambda manifest: manifest.update(status="definitief"))
    assert codes(validate_dataset(write_zip(tmp_path / "p.zip", contents)), "fout") == ["status_onjuist"]


def test_layers_that_were_loaded_are_believed_of_the_table_in_the_package(proposal, edited, tmp_path):
    bare = edited("DELETE FROM leg_uit")
    contents = contents_of(bare)
    assert "leg_uit" in codes(validate_dataset(write_zip(tmp_path / "a.zip", contents)))
    official = [row["laag"] for row in validate_dataset(proposal).reading.data.rows["leg_uit"]]
    table = "LAAG;TOEGEPAST;REDEN;VERVANGING\r\n" + "".join(f"{code};ja;;\r\n" for code in official)
    with_table = relisted({**contents, "pas_toe_of_leg_uit.csv": table.encode()})
    found = codes(validate_dataset(write_zip(tmp_path / "b.zip", with_table)))
    assert "leg_uit" not in found
    assert "leg_uit_vastleggen" in found
    broken = relisted({**contents, "pas_toe_of_leg_uit.csv": b"LAAG\r\n"})
    assert "leg_uit" in codes(validate_dataset(write_zip(tmp_path / "c.zip", broken)))


# -- the manifest against its schema


def test_our_reading_of_the_manifest_schema_is_that_of_jsonschema(proposal):
    """Every leaf of a manifest is taken away or replaced; both have to agree on each."""
    described = json.loads(resources("schema", "manifest.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(described)
    judge = jsonschema.Draft7Validator(described)
    manifest = json.loads(contents_of(proposal)[MANIFEST_NAME])
    assert problems(manifest, described) == []
    tried = 0
    for path in list(_paths(manifest)):
        for value in (None, "", "x", -1, 1.5, [], {}, True):
            changed = json.loads(manifest_bytes(manifest))
            _put(changed, path, value)
            assert bool(problems(changed, described)) == (not judge.is_valid(changed)), (path, value)
            tried += 1
        changed = json.loads(manifest_bytes(manifest))
        _take(changed, path)
        assert bool(problems(changed, described)) == (not judge.is_valid(changed)), path
    assert tried > 400


def test_a_word_that_the_schema_reader_does_not_know_is_said():
    with pytest.raises(KeyError):
        problems({}, {"oneOf": []})


def _paths(value, path=()):
    if path:
        yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in items:
        yield from _paths(item, (*path, name))


def _put(document, path, value):
    for name in path[:-1]:
        document = document[name]
    document[path[-1]] = value


def _take(document, path):
    for name in path[:-1]:
        document = document[name]
    del document[path[-1]]


def test_a_breach_is_only_weighed(proposal):
    breach = RuleBreach("lengte", "p", "m")
    assert weigh([breach], "RV")[0].hint == rules()["lengte"].hint
    assert weigh([replace(breach, hint="h")], "RV")[0].hint == "h"
    assert {rule.part for rule in rules().values()} <= {"pakket", "bestand", "veld", "object", "voorstel", "basisset"}
    assert {weight for rule in rules().values() for weight in rule.weights.values()} <= {*SEVERITIES, NOT_ASKED}
