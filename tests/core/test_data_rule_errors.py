"""A rule file with a mistake is refused with a Dutch message that names file, rule and field."""

import copy
import json

import pytest

from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.errors import NovexError

GOOD = {
    "code": "X01",
    "thema": "proef",
    "naam": "Proefreservering",
    "grondslag": "Proefbesluit art. 1",
    "rechtskracht": "verordening",
    "bevoegd_gezag": "provincie",
    "lagen": ["natura2000", "nnn"],
    "buffer": {"min_m": 10, "max_m": 20, "per_laag": {"nnn": 5}},
    "functies": ["woningbouw"],
    "zwaarte": "ja-mits",
    "verticaal": {"soort": "bovengronds", "boven_m": 22},
    "hoeveelheid": {"eenheid": "woningen", "minimaal": 25},
    "toelichting": "Alleen om mee te proeven.",
    "bron": "Proef",
    "zekerheid": "hoog",
    "basis": "bron",
}


def write(folder, *rules, name="proef.json"):
    path = folder / name
    path.write_text(json.dumps({"regels": list(rules)}), encoding="utf-8")
    return path


def changed(**fields):
    rule = copy.deepcopy(GOOD)
    for field, value in fields.items():
        if value is None:
            del rule[field]
        else:
            rule[field] = value
    return rule


def test_good_file_is_read(tmp_path):
    (rule,) = load_rules(write(tmp_path, GOOD))
    assert (rule.code, rule.layers, rule.buffer_for("natura2000"), rule.buffer_for("nnn")) == (
        "X01", ("natura2000", "nnn"), 20.0, 5.0,
    )  # fmt: skip
    assert rule.vertical.above_m == 22.0
    assert (rule.quantity.unit, rule.quantity.minimum) == ("woningen", 25.0)
    assert rule.active
    assert not rule.absolute


LINES = {"lagen": ["hoogspanningsverbinding"], "buffer": None}


def test_a_layer_filter_is_read(tmp_path):
    asked = {"veld": "spanning_kv", "minimaal": 150, "maximaal": 220}
    (rule,) = load_rules(write(tmp_path, changed(laagfilter=asked, **LINES)))
    assert (rule.selection.field, rule.selection.minimum, rule.selection.maximum) == ("spanning_kv", 150.0, 220.0)


@pytest.mark.parametrize(
    ("asked", "field", "message"),
    [
        ({"veld": "kleur", "minimaal": 1}, "laagfilter.veld", "'kleur' staat niet bij de velden van toetslaag"),
        ({"veld": "spanning_kv"}, "laagfilter", "heeft óf een_van nodig"),
        ({"veld": "spanning_kv", "een_van": ["a"], "minimaal": 1}, "laagfilter", "heeft óf een_van nodig"),
        ({"veld": "spanning_kv", "een_van": ["hoog"]}, "laagfilter", "vraagt bij een getal minimaal"),
        ({"veld": "spanning_kv", "minimaal": "veel"}, "laagfilter.minimaal", "'veel' is geen getal"),
        ({"veld": "spanning_kv", "waar": "x > 1"}, "laagfilter", "moet bestaan uit veld"),
    ],
)
def test_a_wrong_layer_filter_is_named(tmp_path, asked, field, message):
    with pytest.raises(NovexError) as caught:
        load_rules(write(tmp_path, changed(laagfilter=asked, **LINES)))
    assert f"'{field}'" in str(caught.value)
    assert message in str(caught.value)


def test_a_layer_filter_needs_a_rule_that_strikes_inside(tmp_path):
    asked = changed(laagfilter={"veld": "spanning_kv", "minimaal": 1}, ligging="buiten", **LINES)
    with pytest.raises(NovexError, match="alleen bij ligging 'binnen'"):
        load_rules(write(tmp_path, asked))


def test_folder_is_read_file_by_file(tmp_path):
    write(tmp_path, GOOD, name="a.json")
    write(tmp_path, changed(code="X02", actief=False), name="b.json")
    assert [(rule.code, rule.active) for rule in load_rules(tmp_path)] == [("X01", True), ("X02", False)]


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        ({"zwaarte": "streng"}, "zwaarte", "'streng' is niet toegestaan; kies uit verboden"),
        ({"rechtskracht": "wet"}, "rechtskracht", "'wet' is niet toegestaan"),
        ({"basis": "gevoel"}, "basis", "'gevoel' is niet toegestaan"),
        ({"zekerheid": "zeker"}, "zekerheid", "'zeker' is niet toegestaan"),
        ({"horizon": "2040"}, "horizon", "'2040' is niet toegestaan"),
        ({"ligging": "naast"}, "ligging", "'naast' is niet toegestaan"),
        ({"functies": ["woningbouw", "kasteel"]}, "functies", "functie 'kasteel' bestaat niet"),
        ({"koppelkans_functies": ["kasteel"]}, "koppelkans_functies", "functie 'kasteel' bestaat niet"),
        ({"absoluut": ["kasteel"]}, "absoluut", "functie 'kasteel' bestaat niet"),
        ({"absoluut": True}, "absoluut", "moet een lijst van codes zijn"),
        ({"functies": "woningbouw"}, "functies", "moet een lijst van codes zijn"),
        ({"functies": []}, "functies", "noemt geen functie"),
        ({"lagen": ["slotgracht"]}, "lagen", "toetslaag 'slotgracht' bestaat niet"),
        ({"lagen": []}, "lagen", "noemt geen toetslaag"),
        ({"grondslag": None}, "grondslag", "ontbreekt of is leeg"),
        ({"bron": ""}, "bron", "ontbreekt of is leeg"),
        ({"toelichting": 7}, "toelichting", "moet tekst zijn"),
        ({"zwaarde": "ja-mits"}, "zwaarde", "is geen bekend veld"),
        ({"buffer": {"min_m": 0, "max_m": -5}}, "buffer.max_m", "'-5' is geen getal van 0 of meer"),
        ({"buffer": {"min_m": "ja", "max_m": 5}}, "buffer.min_m", "'ja' is geen getal van 0 of meer"),
        ({"buffer": {"breedte": 5}}, "buffer", "moet bestaan uit min_m, max_m"),
        ({"buffer": {"min_m": 0, "max_m": 5, "per_laag": {"bos": 3}}}, "buffer.per_laag", "niet bij de regel hoort"),
        ({"verticaal": {"soort": "schuin"}}, "verticaal.soort", "'schuin' is niet toegestaan"),
        ({"verticaal": {"soort": "maaiveld", "boven_m": 9}}, "verticaal.boven_m", "alleen bij soort 'bovengronds'"),
        ({"hoeveelheid": {"minimaal": 9}}, "hoeveelheid.eenheid", "ontbreekt of is leeg"),
        ({"hoeveelheid": {"eenheid": "voet", "minimaal": 9}}, "hoeveelheid.eenheid", "eenheid 'voet' bestaat niet"),
        ({"hoeveelheid": {"eenheid": "ha", "minimaal": True}}, "hoeveelheid.minimaal", "is geen getal"),
        ({"actief": "nee"}, "actief", "moet true of false zijn"),
    ],
)
def test_mistake_in_a_field(tmp_path, fields, field, message):
    path = write(tmp_path, changed(**fields))
    with pytest.raises(NovexError) as caught:
        load_rules(path)
    assert caught.value.message.startswith(f"proef.json, regel X01: het veld '{field}' ")
    assert message in caught.value.message
    assert str(path) in caught.value.hint


def test_rule_without_code_is_still_named(tmp_path):
    with pytest.raises(NovexError, match=r"proef\.json, regel \?: het veld 'code' ontbreekt"):
        load_rules(write(tmp_path, changed(code=None)))


@pytest.mark.parametrize("record", ["W01", 7, None, []])
def test_record_of_another_kind(tmp_path, record):
    with pytest.raises(NovexError, match=r"proef\.json, regel \?: het veld 'code' ontbreekt"):
        load_rules(write(tmp_path, record))


def test_broken_json_names_the_line(tmp_path):
    path = tmp_path / "proef.json"
    path.write_text('{"regels": [\n  {"code": "X01"\n   "thema": "proef"}\n]}', encoding="utf-8")
    with pytest.raises(NovexError, match=r"proef\.json is geen geldige JSON: regel 3") as caught:
        load_rules(path)
    assert "komma" in caught.value.hint


@pytest.mark.parametrize("content", ["[]", "{}", '{"regels": {}}'])
def test_file_without_rules(tmp_path, content):
    path = tmp_path / "proef.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(NovexError, match=r"proef\.json heeft geen lijst 'regels'"):
        load_rules(path)


def test_code_used_twice_names_both_files(tmp_path):
    write(tmp_path, GOOD, name="a.json")
    write(tmp_path, GOOD, name="b.json")
    with pytest.raises(NovexError, match=r"Regel X01 staat twee keer .* a\.json en in b\.json"):
        load_rules(tmp_path)


def test_folder_without_rules_and_missing_file(tmp_path):
    with pytest.raises(NovexError, match="staan geen toetsregels"):
        load_rules(tmp_path)
    with pytest.raises(NovexError, match="ontbreekt"):
        load_rules(tmp_path / "weg.json")
