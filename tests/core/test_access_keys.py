"""Access keys made at run time: each letter once, the first letters of words before others."""

from novex_plugin.core.access_keys import key_of, with_keys
from novex_plugin.core.model.schema import schema


def test_each_letter_is_given_once_and_first_letters_go_first():
    assert with_keys(["Naam", "Functie", "Nevenfuncties"]) == ["&Naam", "&Functie", "N&evenfuncties"]


def test_letters_of_others_are_left_alone():
    assert with_keys(["Naam", "Status"], taken="ns") == ["N&aam", "S&tatus"]


def test_a_text_without_a_free_letter_stays_as_it_is():
    assert with_keys(["na"], taken="na") == ["na"]


def test_all_fields_of_an_object_get_different_keys_as_far_as_the_alphabet_goes():
    keys = [key_of(text) for text in with_keys([field.alias_nl for field in schema().table("object_vlak").fields])]
    given = [key for key in keys if key]
    assert len(given) == len(set(given)) >= 20


def test_a_doubled_ampersand_is_no_key():
    assert key_of("R&&D &Opslag") == "o"
