"""Finding a code by words, the help of a field, names and what carries over from the last object."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.schema import schema
from novex_plugin.core.proposal.help import field_help
from novex_plugin.core.proposal.last_values import FIELDS, LastValues
from novex_plugin.core.proposal.lookup import search
from novex_plugin.core.proposal.naming import is_given_name, next_name

AREA = schema().table("object_vlak")


def codes(list_name, text, **options):
    return [item.code for item in search(list_name, text, **options)]


def test_the_whole_list_in_its_own_order_without_words():
    assert codes("functies", "  ") == [item.code for item in codelist("functies")]


def test_what_begins_with_the_words_comes_first():
    assert codes("functies", "zon")[0] == "zonneveld"
    assert codes("functies", "bos")[0] == "bos"
    assert codes("functies", "weg")[0] == "infrastructuur_weg_spoor"
    assert codes("provincies", "holland") == ["PV27", "PV28"]
    assert codes("functies", "defensie oefen") == ["defensie_oefenterrein"]
    assert codes("functies", "oefen defensie") == ["defensie_oefenterrein"], "the order of words does not matter"


def test_accents_case_and_hyphens_do_not_matter():
    assert codes("vista", "INITIEREN") == ["I"]
    assert codes("novex_gebieden", "arnhem nijmegen") == ["NG07"]


def test_notes_are_searched_last():
    found = codes("functies", "distributie")
    assert found == ["xxl_logistiek"]
    found = codes("functies", "landbouw")
    assert found[0] == "landbouw"


def test_limits():
    assert codes("functies", "e", limit=3) == codes("functies", "e")[:3]
    assert codes("functies", "", allowed=["bos", "haven"]) == ["haven", "bos"]
    assert codes("functies", "kasteel") == []
    with pytest.raises(NovexError):
        search("bestaat_niet", "a")


@given(st.sampled_from(functions()))
def test_every_function_is_found_first_by_its_full_name_and_its_code(item):
    assert codes("functies", item.name)[0] == item.code
    assert codes("functies", item.code)[0] == item.code


@given(st.text(max_size=20))
def test_any_text_gives_an_answer_without_doubles(text):
    found = codes("functies", text)
    assert len(found) == len(set(found)) <= len(functions())


def test_help_of_a_field():
    found = field_help(AREA, "herkomst")
    assert found.title == AREA.field("herkomst").alias_nl
    assert found.asked == "Aanbevolen vanaf Scopebepaling. Verplicht vanaf Ruimtelijk voorstel."
    assert [item.code for item in found.codes] == [item.code for item in codelist("herkomst")]
    assert found.text in found.plain_text()
    assert field_help(AREA, "herkomst", "en").title == AREA.field("herkomst").alias_en
    assert field_help(AREA, "naam").asked == "Altijd verplicht."
    assert field_help(AREA, "hoogte_m").limits == "Van 0 tot en met 500 m."
    with pytest.raises(KeyError):
        field_help(AREA, "kleur")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_field_has_help(language):
    for table in schema().object_tables:
        for name in table.field_names:
            found = field_help(table, name, language)
            assert found.title and found.text


def test_names_run_on():
    assert next_name("woningbouw", []) == "Woningbouw 1"
    taken = ["Woningbouw 1", "Woningbouw 3", "Woningbouw noord", "Woningbouw 7b"]
    assert next_name("woningbouw", taken) == "Woningbouw 4"
    assert next_name("zware_industrie", ["Zware industrie (hoge milieucategorie)  2"]).endswith(" 3")
    assert next_name("kasteel", []) == "Object 1"
    assert is_given_name("Woningbouw 12", "woningbouw")
    assert not is_given_name("Woningbouw Dorenborg", "woningbouw")
    assert not is_given_name("Bos 1", "woningbouw")


@given(st.lists(st.integers(0, 10**6), max_size=30), st.sampled_from(functions()))
def test_a_new_name_was_never_there(numbers, item):
    taken = [f"{item.name} {number}" for number in numbers]
    assert next_name(item.code, taken) not in taken


def test_last_values_carry_what_tends_to_be_the_same():
    last = LastValues()
    assert last.of("woningbouw") == {}
    north = {"naam": "Noord", "herkomst": "nationaal", "hoeveelheid": 5, "status": "idee"}
    last.remember({"functie": "woningbouw", **north})
    assert last.of("woningbouw") == {"herkomst": "nationaal", "status": "idee"}
    assert last.of("bos") == {}
    last.remember({"functie": "woningbouw", "status": None})
    assert last.of("woningbouw") == {"herkomst": "nationaal"}
    last.enabled = False
    assert last.of("woningbouw") == {}
    last.enabled = True
    last.forget()
    assert last.of("woningbouw") == {}
    last.remember({"herkomst": "nationaal"})
    assert last.of("") == {}


def test_last_values_are_fields_of_the_model():
    assert set(FIELDS) <= set(AREA.field_names)
    assert not {"naam", "uuid", "hoeveelheid", "gemeente", "variant", "horizon"} & set(FIELDS)
