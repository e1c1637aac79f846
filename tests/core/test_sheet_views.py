"""Kinds of sheets: the map, one vertical layer, the stack, sections."""

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets.naming import sheet_code
from novex_plugin.core.sheets.views import LEVELS, MAP, STACK, View, level_of, views


def item(layer, **more):
    return ProposalObject(layer or "leeg", "naam", None, "vlak", "windpark", layer=layer, **more)


def test_the_layers_are_those_of_the_code_list():
    assert set(LEVELS) == {code.code for code in codelist("laag")}


def test_every_object_is_on_one_layer_and_what_is_not_filled_in_is_on_the_ground():
    objects = [item("ondergronds"), item("maaiveld", height_m=55.0), item("bovengronds"), item(""), item("vreemd")]
    per_layer = [[one.uuid for one in View(level=level).filtered(objects)] for level in LEVELS]
    assert per_layer == [["bovengronds"], ["maaiveld", "leeg", "vreemd"], ["ondergronds"]]
    assert level_of(item("")) == "maaiveld"


def test_the_map_shows_every_layer():
    objects = [item("ondergronds"), item("bovengronds")]
    assert View().filtered(objects) == objects


def test_views_come_in_a_fixed_order_whatever_is_asked_first():
    assert [view.slug for view in views([STACK, "lagen", MAP])] == [
        "", "laag-bovengronds", "laag-maaiveld", "laag-ondergronds", "stapel"]


@pytest.mark.parametrize("kinds", [(), ("kaart", "hologram")])
def test_an_unknown_kind_or_none_is_refused_with_what_there_is(kinds):
    with pytest.raises(NovexError, match="soort kaartbeeld") as refused:
        views(kinds)
    assert "stapel" in refused.value.hint


def test_a_title_and_a_file_name_say_what_is_looked_at():
    view = views(["lagen"])[2]
    assert view.titled("Integraal beeld") == "Integraal beeld: onder het maaiveld"
    assert View().titled("Integraal beeld") == "Integraal beeld"
    assert sheet_code("PV00", "integraal", "2050", "A", "gemeente-tessem", view=view.slug) == (
        "PV00_voorstel_integraal_2050_variant-A_gemeente-tessem_laag-ondergronds")
