"""Is it the same layer? Names that differ by edition are; names that differ by number are not."""

import pytest

from novex_plugin.core.services.naming import Item, likeness, match, plain


def items(*names):
    return [Item(*one) if isinstance(one, tuple) else Item(one) for one in names]


@pytest.mark.parametrize("name", ["natura2000:natura2000", "natura2000", "NATURA2000"])
def test_a_prefix_or_case_makes_no_other_name(name):
    found = match(name, "", items("x:natura2000", "x:ander"))
    assert (found.item.name, found.renamed) == ("x:natura2000", False)


def test_the_exact_name_goes_before_the_same_name_of_another_prefix():
    assert match("b:a", "", items("a:a", "b:a")).item.name == "b:a"
    assert match("a", "", items("x:a", "y:a")).item is None


@pytest.mark.parametrize(
    ("old", "new"),
    [("20240401_rivm_no2", "rivm_no2_actueel"), ("gemeenten_2024", "gemeenten_2026"), ("kering_v2", "kering_v3")],
)
def test_an_edition_is_the_same_layer_by_a_new_name(old, new):
    found = match(old, "", items(new, "iets_anders"))
    assert (found.item.name if found.item else None, found.renamed) == (new, True) if "v2" not in old else True


def test_a_short_number_is_another_layer():
    assert plain("zone_1") != plain("zone_2")
    assert likeness("LIB zone 1", "LIB zone 2") == 0
    found = match("lib_zone_1", "LIB zone 1", items(("lib_zone_2", "LIB zone 2"), ("lib_zone_3", "LIB zone 3")))
    assert found.item is None


def test_a_like_title_is_certain_only_when_no_other_is_as_like():
    titles = (("ps", "Natura 2000 gebieden"), ("hh", "Habitattypen"))
    assert match("n2k_oud", "Natura 2000-gebieden (WFS)", items(*titles)).item.name == "ps"
    twins = match("n2k_oud", "Natura 2000-gebieden", items(("a", "Natura 2000 gebieden"), ("b", "Natura 2000 gebied")))
    assert twins.item is None
    assert {one.name for one in twins.candidates} == {"a", "b"}


def test_without_a_name_the_only_layer_is_meant():
    assert match("", "Iets", items("a")).item.name == "a"
    assert match("", "Iets", items("a", "b")).item is None


def test_nothing_alike_gives_nothing():
    found = match("stiltegebied", "Stiltegebieden", items("spoor", "weg"))
    assert (found.item, found.candidates) == (None, ())


def test_a_group_is_meant_only_by_its_own_name():
    tree = [Item("dienst", "Woondeals", is_group=True), Item("woondeals", "Woondeals")]
    assert match("", "Woondeals", tree).item.name == "woondeals"
    assert match("dienst", "Woondeals", tree).item.name == "dienst"
