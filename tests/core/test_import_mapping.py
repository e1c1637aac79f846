"""A mapping for a file that nobody has mapped: proposed, remembered, shared; and codes of others in our words."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import box

from novex_plugin.core.errors import NovexError
from novex_plugin.core.imports import memory as remembered
from novex_plugin.core.imports.mapping import (
    CHOICES,
    ImportMapping,
    Rule,
    fitted,
    from_json,
    target_fields,
    to_json,
)
from novex_plugin.core.imports.memory import Memory, fingerprint
from novex_plugin.core.imports.origin import LONGEST, origin_key, pattern, source_label, text_of, with_origin
from novex_plugin.core.imports.propose import BY_FILE, BY_NAME, BY_VALUES, suggest
from novex_plugin.core.imports.table import Part, SourceRow, SourceTable
from novex_plugin.core.imports.translate import LIKELY, meaning
from novex_plugin.core.imports.words import words
from novex_plugin.core.model.codelists import codelist, has_code, names
from novex_plugin.core.model.functions import has_function

FIELDS = [field.name for field in target_fields()]


def table(name, columns, *rows):
    shapes = [Part("vlak", box(150_000 + 200 * n, 450_000, 150_100 + 200 * n, 450_100)) for n in range(len(rows))]
    return SourceTable(name, tuple(columns), [SourceRow(n + 1, row, (shapes[n],)) for n, row in enumerate(rows)])


def columns_of(suggestion):
    return {name: rule.column or f"={rule.constant}" for name, rule in suggestion.mapping.rules.items()}


def test_the_words_name_fields_and_codes_that_exist():
    content = words()
    assert set(content["velden"]) <= set(FIELDS)
    for name, known in content["waarden"].items():
        assert name in names()
        assert {code for code in known if not has_code(name, code)} == set()
    assert all(has_function(code) for code in content["bestandsnamen"])


def test_a_provincial_housing_plan_needs_no_hand():
    found = suggest(table(
        "Woningbouwplannen_2026.shp",
        ("OBJECTID", "PLAN_ID", "PLANNAAM", "GEMEENTE", "AANTAL_WON", "PLANSTATUS", "OPLEVERING", "Shape_Area"),
        (1, "P1", "De Es", "Ede", 120, "1A Onherroepelijk", "2027", 1.5),
        (2, "P2", "Het Veld", "Ede", 80, "3 Potentieel", "2034", 1.5),
    ))  # fmt: skip
    assert columns_of(found) == {"naam": "PLANNAAM", "hoeveelheid": "AANTAL_WON", "status": "PLANSTATUS",
                                 "horizon": "OPLEVERING", "functie": "=woningbouw"}  # fmt: skip
    assert found.mapping.id_column == "PLAN_ID"
    assert found.reasons["functie"] == BY_FILE and found.reasons["naam"] == BY_NAME


@pytest.mark.parametrize(("columns", "row", "wanted"), [
    (("PROJECTNAAM", "WONINGEN", "JAAR"), ("A b", 12, 2030), {"naam": "PROJECTNAAM", "hoeveelheid": "WONINGEN"}),
    (("name", "dwellings", "status"), ("A b", 12, "hard"), {"naam": "name", "hoeveelheid": "dwellings"}),
    (("Projectnaam", "Plancapaciteit", "Planol. status"), ("A b", "12", "hard"), {"hoeveelheid": "Plancapaciteit"}),
    (("LOCATIE", "WON_MIN", "WON_MAX", "NETTO_WON"), ("A b", 10, 20, 15), {"naam": "LOCATIE"}),
])  # fmt: skip
def test_other_names_are_known_too(columns, row, wanted):
    found = columns_of(suggest(table("woningbouw.gpkg", columns, row, row)))
    assert wanted.items() <= found.items()


def test_dwellings_are_recognised_by_their_values():
    rows = [(f"k{n}", f"Straat en dorp {n}", 15 + 37 * n % 400, 2026 + n % 5) for n in range(20)]
    found = suggest(table("nieuwbouw.csv", ("KOL1", "KOL2", "KOL3", "KOL4"), *rows))
    assert columns_of(found)["hoeveelheid"] == "KOL3"
    assert columns_of(found)["naam"] == "KOL2"
    assert found.reasons["hoeveelheid"] == BY_VALUES


def test_row_numbers_years_and_small_codes_are_no_dwellings():
    rows = [(n + 1, 2026 + n, n % 3) for n in range(12)]
    assert "hoeveelheid" not in columns_of(suggest(table("nieuwbouw.csv", ("A", "B", "C"), *rows)))


def test_hectares_are_no_dwellings():
    found = columns_of(suggest(table("woningbouw.shp", ("NAAM", "HECTARE"), ("Plan a", 12.0), ("Plan b", 3.5))))
    assert "hoeveelheid" not in found
    found = columns_of(suggest(table("bedrijventerreinen.shp", ("NAAM", "HECTARE"), ("Plan a", 12.0), ("P b", 3.5))))
    assert found["hoeveelheid"] == "HECTARE" and found["functie"] == "=bedrijventerrein"


def test_without_a_hint_there_is_no_function():
    assert "functie" not in columns_of(suggest(table("export.shp", ("NAAM", "DATUM"), ("a b", "x"), ("c d", "y"))))


def test_an_identifier_must_name_each_row():
    twice = table("w.shp", ("PLAN_ID", "NAAM"), ("P1", "a b"), ("P1", "c d"))
    assert suggest(twice).mapping.id_column == ""
    counted = table("w.shp", ("OBJECTID", "NAAM"), (1, "a b"), (2, "c d"))
    assert suggest(counted).mapping.id_column == ""  # renumbered by software at every export


# -- codes


@pytest.mark.parametrize(("name", "value", "code"), [
    ("status", "1A Onherroepelijk", "vastgesteld"), ("status", "in voorbereiding", "verkenning"),
    ("status", "HARD", "vastgesteld"), ("status", "Vastgestelt", "vastgesteld"), ("functies", "Wonen", "woningbouw"),
    ("functies", "Zonnepark", "zonneveld"),
    ("functies", "bedrijventerein", "bedrijventerrein"), ("horizon", "2027", "2030"), ("horizon", "2030", "2030"),
    ("horizon", "2031-2040", "2050"), ("horizon", "2070", "2100"), ("horizon", "2130", "2100"),
])  # fmt: skip
def test_codes_of_others(name, value, code):
    found = meaning(name, value)
    assert found.code == code and found.score >= LIKELY


@pytest.mark.parametrize(("name", "value"), [("status", "Q7"), ("functies", "zwembad"), ("status", "")])
def test_what_is_not_known_is_not_guessed(name, value):
    assert meaning(name, value).score < LIKELY


@pytest.mark.parametrize("name", ["status", "functies", "concreetheid", "herkomst", "laag", "perspectief"])
def test_our_own_codes_and_names_mean_themselves(name):
    for item in codelist(name):
        assert meaning(name, item.code).code == item.code
        assert meaning(name, item.name).code == item.code


# -- as a file

_TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12)
_RULES = st.builds(Rule, column=_TEXT, constant=_TEXT, translations=st.dictionaries(_TEXT, _TEXT, max_size=3))
MAPPINGS = st.builds(
    ImportMapping, rules=st.dictionaries(st.sampled_from(FIELDS), _RULES, max_size=6), id_column=_TEXT,
    keep_rest=st.booleans(), on_known=st.sampled_from(CHOICES), on_same_place=st.sampled_from(CHOICES),
)  # fmt: skip


@given(MAPPINGS)
def test_a_mapping_survives_its_file(mapping):
    assert from_json(json.loads(json.dumps(to_json(mapping)))) == mapping


@given(st.lists(st.tuples(_TEXT, MAPPINGS), max_size=4))
def test_the_memory_survives_its_file(items):
    known = Memory()
    for number, (name, mapping) in enumerate(items):
        known = known.with_mapping(fingerprint(f"{name}{number}x", ["A", "B"], "PV25"), mapping, "2026-11-25")
    assert remembered.from_content(json.loads(remembered.as_text(known))) == known


@pytest.mark.parametrize("content", [
    None, [], {}, {"velden": []}, {"velden": {"onzin": "A"}}, {"velden": {"naam": 3}}, {"velden": {}, "bekend": "soms"},
    {"velden": {"naam": {"kolom": "A", "vertaling": "x"}}},
])  # fmt: skip
def test_a_broken_mapping_is_refused_with_words(content):
    with pytest.raises(NovexError) as caught:
        from_json(content)
    assert caught.value.hint


def test_the_short_form_is_enough():
    assert from_json({"velden": {"naam": "PLANNAAM"}}).rule("naam") == Rule("PLANNAAM")


def test_columns_that_are_gone_leave_the_mapping():
    mapping = ImportMapping({"naam": Rule("Naam"), "status": Rule("WEG"), "functie": Rule("F", "woningbouw")}, "ID")
    now = fitted(mapping, ["NAAM"])
    assert now.rules == {"naam": Rule("NAAM"), "functie": Rule("", "woningbouw")} and now.id_column == ""


# -- remembered


def test_the_next_edition_of_a_file_is_recognised():
    mapping = ImportMapping({"naam": Rule("NAAM")})
    known = Memory().with_mapping(fingerprint("plannen_2026.shp", ["NAAM", "WON", "ID"], "PV25"), mapping)
    assert known.find(fingerprint("plannen_2027.shp", ["naam", "won", "id", "extra"], "PV25"), ["naam"]) == (
        ImportMapping({"naam": Rule("naam")})
    )
    assert known.find(fingerprint("wegen.shp", ["naam", "won"], "PV25"), ["naam"]) is None
    assert known.find(fingerprint("plannen_2027.shp", ["a", "b", "c"], "PV25"), ["a"]) is None
    same_columns = fingerprint("heel anders.shp", ["NAAM", "WON", "ID"], "PV25")
    assert known.find(same_columns, ["NAAM"]) == mapping


def test_the_province_chooses_between_two_and_the_newest_wins():
    gelderland, zeeland = (ImportMapping({"naam": Rule(column)}) for column in ("A", "B"))
    known = Memory().with_mapping(fingerprint("p.shp", ["A", "B"], "PV25"), gelderland)
    known = known.with_mapping(fingerprint("p.shp", ["A", "B"], "PV29"), zeeland)
    assert known.find(fingerprint("p.shp", ["A", "B"], "PV25"), ["A", "B"]) == gelderland
    assert known.find(fingerprint("p.shp", ["A", "B"], "PV29"), ["A", "B"]) == zeeland
    renewed = known.with_mapping(fingerprint("p.shp", ["A", "B"], "PV25"), zeeland)
    assert len(renewed.items) == 2 and renewed.find(fingerprint("p.shp", ["A", "B"], "PV25"), ["A", "B"]) == zeeland


def test_own_mappings_go_before_those_of_a_colleague():
    mine, theirs = ImportMapping({"naam": Rule("A")}), ImportMapping({"naam": Rule("B")})
    source = fingerprint("p.shp", ["A", "B"])
    joined = Memory().with_mapping(source, mine).joined(Memory().with_mapping(source, theirs))
    assert [item.mapping for item in joined.items] == [mine]


@pytest.mark.parametrize("content", [[], {"soort": "iets anders"}, {"soort": remembered.KIND, "versie": 99},
                                     {"soort": remembered.KIND, "versie": 1, "koppelingen": [{}]}])  # fmt: skip
def test_a_file_that_is_no_memory_is_refused(content):
    with pytest.raises(NovexError):
        remembered.from_content(content)


# -- where an object came from


@given(st.text(max_size=400), st.text(max_size=80), st.text(min_size=1, max_size=150))
def test_the_origin_is_found_back(text, name, identifier):
    label = source_label(name)
    bron = with_origin(text, label, identifier)
    assert len(bron) <= LONGEST
    if identifier.strip() and "\n" not in identifier:
        key = origin_key(bron)
        assert key is None or key[0] == pattern(label) or ":" in label


def test_the_origin_reads_as_a_sentence():
    bron = with_origin("Woondeal 2025", "plannen_2026", "PL-0012")
    assert bron == "Woondeal 2025 [plannen_2026: PL-0012]"
    assert origin_key(bron) == ("plannen #", "PL-0012") == origin_key("[plannen_2027: PL-0012]")
    assert text_of(bron) == "Woondeal 2025"
    assert origin_key("Zomaar een bron [zie bijlage]") is None
    assert origin_key(with_origin("", "plannen", "")) is None
