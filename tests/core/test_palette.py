"""What the palette offers: groups, favourites, recent ones and finding a function by the word that somebody has."""

import pytest

from novex_plugin.core.model import palette
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.functions import functions


def codes(found):
    return [item.code for item in found]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("huizen", "woningbouw"), ("woonwijk", "woningbouw"), ("zonnepark", "zonneveld"),
        ("zonne-energie", "zonneveld"),
        ("turbine", "windpark"), ("windmolen", "windpark"), ("bos", "bos"), ("bomen", "bos"),
        ("snelweg", "infrastructuur_weg_spoor"), ("trein", "infrastructuur_weg_spoor"), ("kassen", "glastuinbouw"),
        ("varkens", "veehouderij"), ("boerderij", "landbouw"), ("school", "voorzieningen_kwetsbaar"),
        ("distributiecentrum", "xxl_logistiek"), ("kerncentrale", "kernenergie"), ("accu", "elektrolyse_batterij"),
        ("vliegveld", "luchthaven"), ("camping", "recreatie"), ("kasteel", "erfgoed"), ("park", "gezonde_leefomgeving"),
        ("geluid", "milieu"), ("leger", "defensie_oefenterrein"), ("helikopter", "laagvlieggebied"),
        ("beekdal", "bufferstrook_beekdal"), ("zandwinning", "delfstofwinning"), ("BOS", "bos"),
        ("hoogspanningsst", "hoogspanningsstation"), ("natura 2000", "overgangsgebied"),
        ("batterij opslag", "elektrolyse_batterij"), ("elektrolyse, batterij", "elektrolyse_batterij"),
    ],
)  # fmt: skip
def test_people_find_a_function_by_their_own_word(words, code):
    assert codes(palette.search(words))[0] == code


@pytest.mark.parametrize(("words", "code"), [("woningbow", "woningbouw"), ("zonepark", "zonneveld"),
                                             ("datacentre", "datacenter")])  # fmt: skip
def test_a_slip_of_the_finger_is_forgiven(words, code):
    assert code in codes(palette.search(words))[:2]


def test_what_fits_exactly_is_never_mixed_with_what_is_alike():
    assert codes(palette.search("boss")) == ["bos"]
    assert palette.search("bss") == ()  # too short to guess at
    assert codes(palette.search("zonneveld")) == ["zonneveld"]


@pytest.mark.parametrize(
    ("words", "some"),
    [
        ("windpark", "windpark"),  # name
        ("xxl_logistiek", "xxl_logistiek"), ("kwetsbaar", "voorzieningen_kwetsbaar"),  # code
        ("tiphoogte", "windpark"), ("bodemdaling", "peilopzet_veenweide"),  # note
        ("verblijfsrecreatie", "recreatie"),  # PBL sector
        ("mw", "zonneveld"),  # unit
    ],
)  # fmt: skip
def test_name_code_note_sector_and_unit_are_searched(words, some):
    assert some in codes(palette.search(words))


def test_the_name_goes_before_other_words_and_these_before_notes():
    found = codes(palette.search("natuur"))
    assert found[0] == "nieuwe_natuur"
    assert found.index("overgangsgebied") > 0
    assert codes(palette.search("haven"))[0] == "haven"


def test_every_word_must_fit():
    assert codes(palette.search("defensie kazerne")) == ["kazerne"]
    assert palette.search("defensie zonnepark") == ()


def test_nothing_typed_is_everything_and_nonsense_is_nothing():
    assert palette.search("  ") == functions()
    assert palette.search("qqqq") == ()
    assert palette.search("(((") == functions()


def test_recent_ones_go_first_among_equals():
    plain = codes(palette.search("militair"))
    last = plain[-1]
    assert codes(palette.search("militair", [last]))[0] == last
    assert sorted(codes(palette.search("militair", [last]))) == sorted(plain)


def test_every_perspective_has_a_group_and_the_overarching_tasks_are_complete():
    groups = {group.code: codes(group.functions) for group in palette.groups()}
    assert list(groups) == [code.code for code in codelist("perspectief")]
    assert {"erfgoed", "milieu", "gezonde_leefomgeving", "defensie_oefenterrein"} <= set(groups["overkoepelend"])
    assert sorted(code for group in groups.values() for code in group) == sorted(codes(functions()))


def test_favourites_and_recent_ones_stand_on_top_and_outlive_a_version():
    groups = palette.groups(["bos", "bestaat_niet", "bos"], ["windpark"])
    assert [group.code for group in groups[:2]] == [palette.FAVOURITES, palette.RECENT]
    assert codes(groups[0].functions) == ["bos"]
    assert palette.groups(["bestaat_niet"])[0].code == "1"


def test_a_favourite_is_switched_on_and_off():
    once = palette.toggled(["bos"], "windpark")
    assert once == ["bos", "windpark"]
    assert palette.toggled(once, "bos") == ["windpark"]
    assert palette.toggled(["weg"], "bos") == ["bos"]


def test_the_last_six_are_kept_the_newest_first():
    found = []
    for item in functions()[:8]:
        found = palette.used(found, item.code)
    assert found == codes(reversed(functions()[2:8]))
    assert palette.used(found, found[3])[0] == found[3]
    assert len(palette.used(found, found[3])) == 6


def test_every_function_has_words_and_a_pattern_of_its_own_or_none():
    for item in functions():
        assert palette.search_words(item.code), item.code
        assert palette.pattern_of(item.code)
    assert palette.pattern_of("bestaat_niet") == palette.PLAIN
    assert palette.search_words("bestaat_niet") == ()
