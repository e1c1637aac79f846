"""Every theme of the catalogue has its group in the layer tree."""

from novex_plugin.core.catalogue import basis_layers, check_layers, layer
from novex_plugin.core.catalogue.themes import group_of, look_of
from novex_plugin.core.model.tables import read_table
from novex_plugin.paths import resources


def test_every_theme_is_in_the_table_and_the_table_has_no_other():
    listed = {row["thema"] for row in read_table(resources("catalogus", "themas.csv"), required=("thema", "groep"))}
    assert {item.theme for item in basis_layers()} == listed


def test_groups_are_those_of_the_check_layers_where_these_have_one():
    assert {group_of("natuur"), group_of("energie"), group_of("mobiliteit")} <= {item.group for item in check_layers()}


def test_a_theme_of_ones_own_is_its_own_group():
    assert group_of("stikstof") == "Stikstof"


def test_look_of_a_layer():
    assert look_of("natura2000") == ("natura2000", layer("natura2000").group)
    style, group = look_of("wetlands")
    assert style.startswith("thema_")
    assert group == "Natuur"
    assert look_of("gio_kasteeltuin") == ("", "")
