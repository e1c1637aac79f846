"""A rule file with a mistake is refused with a Dutch message that names file, rule and field."""

import copy
import json

import pytest

from novex_plugin.core.checks.rule_files import load_rules, read_rule
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
        ({"hoeveelheid": {"eenheid": "ha"}}, "hoeveelheid", "precies één nodig: minimaal, meer_dan"),
        ({"hoeveelheid": {"eenheid": "ha", "minimaal": 1, "hoogstens": 2}}, "hoeveelheid", "precies één nodig"),
        ({"hoeveelheid": {"eenheid": "ha", "hoogstens": 2, "zwaarte": "zwaar"}}, "hoeveelheid.zwaarte",
         "'zwaar' is niet"),
        ({"hoeveelheid": {"eenheid": "ha", "hoogstens": 2, "functies": ["haven"]}}, "hoeveelheid.functies", "'haven'"),
        ({"hoeveelheid": {"eenheid": "ha", "hoogstens": 2, "lagen": ["beken"]}}, "hoeveelheid.lagen",
         "niet bij de regel"),
        ({"hoeveelheid": {"eenheid": "inwoners", "meer_dan": 2}}, "hoeveelheid.per_woning", "inwoners per woning"),
        ({"hoeveelheid": {"eenheid": "ha", "meer_dan": 2, "per_woning": 2}}, "hoeveelheid.per_woning", "alleen daar"),
        ({"hoeveelheid": "veel"}, "hoeveelheid", "moet een lijst zijn"),
        ({"hoeveelheid": [{"eenheid": "MW", "vanaf": 7}]}, "hoeveelheid", "moet bestaan uit eenheid, minimaal"),
        ({"actief": "nee"}, "actief", "moet true of false zijn"),
        ({"strook": "ja"}, "strook", "moet true of false zijn"),
        ({"wetsdatum": "1 mei 2026"}, "wetsdatum", "'1 mei 2026' is geen datum zoals 2026-10-01"),
        ({"bewijs": ["gevoel"]}, "bewijs", "bewijs 'gevoel' bestaat niet; zie codelijsten/bewijs.csv"),
        ({"bewijs": "qra"}, "bewijs", "moet een lijst van codes zijn"),
        ({"buffer": {"min_m": 9, "max_m": 5}}, "buffer.min_m", "is groter dan max_m"),
        ({"buffer": {"min_m": 5, "max_m": 5, "tussen": "aandacht"}}, "buffer.tussen", "kleiner is dan max_m"),
        ({"buffer": {"min_m": 1, "max_m": 5, "tussen": "misschien"}}, "buffer.tussen",
         "kies uit raak, aandacht, alleen"),
        ({"buffer": {"min_m": 1, "max_m": 5, "veld": "breedte"}}, "buffer.veld", "'breedte' staat niet bij de velden"),
        ({"buffer": {"min_m": 1, "max_m": 5, "afstanden": {"a": 3}}}, "buffer.afstanden", "hoort bij een veld"),
        ({"verticaal": {"soort": "maaiveld", "dieper_dan_m": 3}}, "verticaal.dieper_dan_m",
         "alleen bij soort 'ondergronds'"),
        ({"verticaal": {"soort": "maaiveld", "grenzen": [{"grens_m": 3}]}}, "verticaal.grenzen",
         "niet bij soort 'maaiveld'"),
        ({"verticaal": {"soort": "bovengronds", "boven_m": 2, "grenzen": [{"grens_m": 3}]}}, "verticaal.grenzen",
         "kan niet samen met boven_m"),
        ({"verticaal": {"soort": "bovengronds", "grenzen": [{"vanaf_m": 3}]}}, "verticaal.grenzen", "óf grens_m nodig"),
        ({"verticaal": {"soort": "bovengronds", "grenzen": [{"veld": "top"}]}}, "verticaal.grenzen.veld",
         "'top' staat niet"),
        ({"verticaal": {"soort": "bovengronds", "grenzen": [{"grens_m": "hoog"}]}}, "verticaal.grenzen.grens_m",
         "'hoog' is geen getal"),
        ({"verticaal": {"soort": "bovengronds", "grenzen": [{"grens_m": 1, "peil": "zee"}]}}, "verticaal.grenzen.peil",
         "kies uit maaiveld, nap"),
        ({"verticaal": {"soort": "bovengronds", "grenzen": [{"grens_m": 1, "vanaf_m": 5, "tot_m": 5}]}},
         "verticaal.grenzen.tot_m", "is niet groter dan vanaf_m"),
        ({"verticaal": {"soort": "bovengronds", "grenzen": [{"grens_m": 1, "helling_graden": 1, "helling_per_m": 1}]}},
         "verticaal.grenzen", "of helling_graden, of helling_per_m"),
        ({"verticaal": {"soort": "bovengronds", "grenzen": [{"grens_m": 1, "functies": ["haven"]}]}},
         "verticaal.grenzen.functies", "noemt 'haven', waarvoor de regel zelf niet geldt"),
        ({"verticaal": {"soort": "bovengronds", "grenzen": 3}}, "verticaal.grenzen", "moet een lijst zijn"),
        ({"uitzonderingen": [{"code": "X01-1"}]}, "uitzonderingen.tekst", "ontbreekt of is leeg"),
        ({"uitzonderingen": [{"code": "W01-1", "tekst": "a"}]}, "uitzonderingen.code",
         "begint niet met de code van de regel"),
        ({"uitzonderingen": [{"code": "X01-1", "tekst": "a"}, {"code": "X01-1", "tekst": "b"}]}, "uitzonderingen.code",
         "'X01-1' komt twee keer voor"),
        ({"uitzonderingen": [{"code": "X01-1", "tekst": "a", "bewijs": ["x"]}]}, "uitzonderingen.bewijs", "bewijs 'x'"),
        ({"uitzonderingen": [{"code": "X01-1", "tekst": "a", "functies": ["haven"]}]}, "uitzonderingen.functies",
         "'haven'"),
        ({"uitzonderingen": ["vrij"]}, "uitzonderingen", "moet bestaan uit code, tekst, bewijs, functies"),
    ],
)  # fmt: skip
def test_mistake_in_a_field(tmp_path, fields, field, message):
    path = write(tmp_path, changed(**fields))
    with pytest.raises(NovexError) as caught:
        load_rules(path)
    assert caught.value.message.startswith(f"proef.json, regel X01: het veld '{field}' ")
    assert message in caught.value.message
    assert str(path) in caught.value.hint


RADAR = {"lagen": ["radarposten"], "buffer": {"min_m": 0, "max_m": 100}}
SITES = {"lagen": ["bedrijventerreinen"]}


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        ({**SITES, "buffer": {"min_m": 0, "max_m": 9, "veld": "milieucategorie"}}, "buffer.afstanden",
         "bij een veld met"),
        ({**RADAR, "buffer": {"min_m": 0, "max_m": 9, "veld": "grenshoogte_nap_m", "afstanden": {"a": 1}}},
         "buffer.afstanden", "alleen daar"),
        ({**RADAR, "buffer": {"min_m": 0, "max_m": 0, "veld": "grenshoogte_nap_m"}}, "buffer.max_m", "is nodig"),
        ({**SITES, "buffer": None, "verticaal": {"soort": "bovengronds", "grenzen": [{"veld": "milieucategorie"}]}},
         "verticaal.grenzen.veld", "is geen veld met getallen"),
    ],
)  # fmt: skip
def test_a_test_asks_a_field_of_the_right_kind(tmp_path, fields, field, message):
    with pytest.raises(NovexError) as caught:
        load_rules(write(tmp_path, changed(**fields)))
    assert f"'{field}'" in caught.value.message
    assert message in caught.value.message


def test_every_test_of_the_vocabulary_is_read(tmp_path):
    limits = [
        {"kenmerk": "Wier", "grens_m": -1.5, "helling_per_m": 0.01, "vanaf_m": 300, "tot_m": 900},
        {"veld": "antennehoogte_nap_m", "helling_graden": 0.25, "peil": "maaiveld", "functies": ["woningbouw"]},
    ]
    quantities = [
        {"eenheid": "werknemers/ha", "hoogstens": 22, "zwaarte": "afwegen", "toelichting": "Kantoor."},
        {"eenheid": "inwoners", "meer_dan": 5000, "anders": "signaleren", "per_woning": 2.1},
    ]
    exceptions = [{"code": "X01-1", "tekst": "Tijdelijk", "bewijs": ["tijdelijk"], "functies": ["woningbouw"]},
                  {"code": "X01-2", "tekst": "Klein"}]  # fmt: skip
    (rule,) = load_rules(write(tmp_path, changed(
        **{**RADAR, "buffer": {"min_m": 10, "max_m": 100, "tussen": "aandacht", "veld": "grenshoogte_nap_m"}},
        verticaal={"soort": "bovengronds", "grenzen": limits}, hoeveelheid=quantities, uitzonderingen=exceptions,
        bewijs=["qra"], wetsdatum="2026-10-01", strook=True,
    )))  # fmt: skip
    assert (rule.buffer_between, rule.buffer_field) == ("aandacht", "grenshoogte_nap_m")
    first, second = rule.vertical.limits
    assert (first.feature, first.base_m, first.slope, first.from_m, first.to_m, first.datum) == (
        "Wier", -1.5, 0.01, 300.0, 900.0, "nap",
    )  # fmt: skip
    assert second.slope == pytest.approx(0.0043633, abs=1e-7)
    assert (second.field, second.datum, second.functions) == (
        "antennehoogte_nap_m", "maaiveld", frozenset({"woningbouw"}),
    )  # fmt: skip
    assert [(one.unit, one.comparison, one.severity, one.otherwise) for one in rule.quantities] == [
        ("werknemers/ha", "hoogstens", "afwegen", ""), ("inwoners", "meer_dan", "", "signaleren"),
    ]  # fmt: skip
    assert rule.exceptions == "Tijdelijk; Klein"
    assert rule.exception("X01-1").evidence == ("tijdelijk",)
    assert rule.exception("X01-3") is None
    assert (rule.evidence, rule.law_date, rule.corridor, rule.origin) == (("qra",), "2026-10-01", True, "landelijk")


def test_a_plain_text_is_one_exception(tmp_path):
    (rule,) = load_rules(write(tmp_path, changed(uitzonderingen="Met instemming van de beheerder")))
    assert rule.exceptions == "Met instemming van de beheerder"
    assert [(one.code, one.text) for one in rule.exception_list] == [("X01-1", rule.exceptions)]


def test_a_rule_of_a_province_may_be_about_a_layer_of_its_own(tmp_path):
    record = changed(lagen=["gio_openheid"], buffer=None)
    with pytest.raises(NovexError, match="toetslaag 'gio_openheid' bestaat niet"):
        read_rule(record, tmp_path / "eigen")
    rule = read_rule(record, tmp_path / "eigen", origin="eigen", known_layer="gio_openheid".__eq__)
    assert (rule.layers, rule.origin) == (("gio_openheid",), "eigen")
    with pytest.raises(NovexError, match=r"laagfilter\.veld.*toetslaag gio_openheid"):
        read_rule({**record, "laagfilter": {"veld": "klasse", "een_van": ["a"]}}, tmp_path / "eigen",
                  known_layer="gio_openheid".__eq__)  # fmt: skip


def test_other_tables_may_lie_beside_the_rules(tmp_path):
    write(tmp_path, GOOD, name="a.json")
    (tmp_path / "b.json").write_text('{"$schema": "schema/tellers.schema.json", "tellers": []}', encoding="utf-8")
    assert [rule.code for rule in load_rules(tmp_path)] == ["X01"]


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
