"""Colours that stay apart: on land, in grey print, and for colour-blind readers (simulated)."""

import itertools

import pytest
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.sheet_content import ACCENTS
from novex_plugin.adapters.sheet_text import INK, QUIET
from novex_plugin.adapters.symbol_parts import edge_colour, ink_on_paper, luminance, readable_on
from novex_plugin.adapters.symbol_patterns import CONTRAST, ink_for, known_patterns, pattern_layers
from novex_plugin.adapters.symbols import EXACT, FULL, PALE, PAPER, area_symbol, glyph_source, line_symbol
from novex_plugin.core.checks.outcomes import ORDER
from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.palette import PLAIN, pattern_of
from novex_plugin.core.model.records import AREA, INDICATIVE, LINE, POINT, SEARCH_AREA
from tests.colour_vision import DEFICIENCIES, VISIONS, difference, painted, smallest_difference
from tools.style_backdrop import NAME, NAME_WATER, WATER, WOOD
from tools.style_findings import SHAPES
from tools.style_set import FAMILIES, LAND

FUNCTIONS = functions()
APART = 10.0  # CIE 1976: less than this, and two areas on one map may be taken for each other by their colour
INDICATIVE_APART = 6.0  # half of an indicative colour is the land below it, which brings all of them closer together


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio, 1 to 21."""
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def test_every_two_functions_have_colours_that_can_be_told_apart():
    close = [(a.code, b.code) for a, b in itertools.combinations(FUNCTIONS, 2) if difference(a.colour, b.colour) < 10]
    assert close == []


@pytest.mark.parametrize("item", FUNCTIONS, ids=lambda item: item.code)
def test_no_function_vanishes_on_the_backdrop(item):
    assert min(difference(item.colour, ground) for ground in (LAND, WATER, WOOD)) > 8 or _edge_is_strong(item.colour)
    assert _edge_is_strong(item.colour)


def _edge_is_strong(colour: str) -> bool:
    """Non-text contrast of WCAG (3:1) of the outline on land: it holds in grey print as well."""
    return contrast(edge_colour(colour).name(), LAND) >= 3


@pytest.mark.parametrize("item", FUNCTIONS, ids=lambda item: item.code)
def test_hatches_and_glyphs_are_dark_enough(item):
    assert contrast(ink_on_paper(item.colour).name(), LAND) >= 2
    assert contrast(readable_on(QColor(item.colour)).name(), item.colour) >= 3


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_serious_outcomes_stay_apart_for_colour_blind_readers_by_colour_or_by_shape(deficiency):
    for one, other in itertools.combinations(ORDER, 2):
        apart = difference(one.colour, other.colour, DEFICIENCIES[deficiency]) > 10
        assert apart or SHAPES[one.code][0] != SHAPES[other.code][0], (one.code, other.code)


def test_every_outcome_has_its_own_mark_in_grey_print():
    assert len({SHAPES[each.code] for each in ORDER}) == len(ORDER)
    assert len({each.symbol for each in ORDER}) == len(ORDER)


def of_kind(kind):
    return [item for item in FUNCTIONS if kind in item.geometries]


def confusable(items, alpha, least):
    """The pairs whose colours, as painted on land, some eye or a grey print cannot tell apart."""
    seen = {item.code: painted(item.colour, alpha, PAPER) for item in items}
    return [(a.code, b.code) for a, b in itertools.combinations(items, 2)
            if smallest_difference(seen[a.code], seen[b.code]) < least]  # fmt: skip


def test_the_simulation_knows_what_is_confused():
    """Red and green of equal lightness: far apart to most, close to two of the three deficiencies, one grey."""
    red, green = "#d0584c", "#7c8c3a"
    seen = {name: difference(red, green, vision) for name, vision in VISIONS.items()}
    assert seen["normal"] > 60
    assert seen["tritanopia"] > 40
    assert seen["deuteranopia"] < 25
    assert seen["grey"] < 5
    assert difference("#ffffff", "#000000", VISIONS["protanopia"]) == pytest.approx(100, abs=1)


@pytest.mark.parametrize(("alpha", "least"), [(FULL, APART), (PALE, INDICATIVE_APART)])
def test_areas_that_can_be_confused_by_colour_have_another_pattern(alpha, least):
    """Exact and indicative areas, to all eyes and in grey print; the glyph helps too, but only where it has room."""
    pairs = confusable(of_kind(AREA), alpha, least)
    assert len(pairs) > 50, "thirty-six colours cannot all be apart: a test that finds no pair measures nothing"
    assert [pair for pair in pairs if pattern_of(pair[0]) == pattern_of(pair[1])] == []


def test_search_areas_have_the_same_patterns_in_their_hatch():
    for item in of_kind(AREA):
        layers = [area_symbol(item.code, item.colour, degree).symbolLayerCount() for degree in
                  (EXACT, INDICATIVE, SEARCH_AREA)]  # fmt: skip
        assert layers[2] == layers[0] + 1 == layers[1] + 1, item.code  # the hatch


def test_every_pattern_is_drawn_differently(qgis_app):
    used = {pattern_of(item.code) for item in of_kind(AREA)}
    assert used == {PLAIN, *known_patterns()}
    drawn = [repr([(layer.layerType(), layer.properties(), layer.subSymbol().symbolLayer(0).properties())
                   for layer in pattern_layers(name, QColor("#000000"))]) for name in sorted(used)]  # fmt: skip
    assert len(set(drawn)) == len(used)


@pytest.mark.parametrize("item", FUNCTIONS, ids=lambda item: item.code)
@pytest.mark.parametrize("alpha", [FULL, PALE])
def test_a_pattern_is_seen_on_its_colour_in_grey_print(item, alpha):
    fill = painted(item.colour, alpha, PAPER)
    ink = ink_for(QColor(fill)).name()
    assert contrast(ink, fill) >= CONTRAST
    assert difference(ink, fill, VISIONS["grey"]) > 15


def test_lines_differ_by_their_pattern_whatever_their_colour(qgis_app):
    shapes = {}
    for item in of_kind(LINE):
        symbol = line_symbol(item.code, "#888888", EXACT)
        shapes[item.code] = repr([_shape(symbol.symbolLayer(at), item.code) for at in range(symbol.symbolLayerCount())])
    assert len(shapes) > 8
    assert len(set(shapes.values())) == len(shapes)


def _shape(layer, code):
    """How a layer of a line looks, without its colours and without the glyph of the function."""
    kept = {key: value for key, value in layer.properties().items() if "color" not in key}
    symbol = layer.subSymbol()
    parts = [symbol.symbolLayer(at) for at in range(symbol.symbolLayerCount())] if symbol else []
    return layer.layerType(), kept, [_shape(part, code) for part in parts if part.layerType() != "SvgMarker"]


def test_points_always_show_their_own_glyph():
    glyphs = {item.code: glyph_source(item.code) for item in of_kind(POINT)}
    assert all(glyphs.values())
    assert len(set(glyphs.values())) == len(glyphs)


@pytest.mark.parametrize(("text", "ground", "least"), [
    (INK, "#ffffff", 7), (QUIET, "#ffffff", 4.5), (NAME, LAND, 7), (NAME_WATER, WATER, 2.9), ("#6f6a63", LAND, 4.5),
    *[(accent, "#ffffff", 4.5) for accent in ACCENTS.values()],
])
def test_texts_and_accents_can_be_read(text, ground, least):
    assert contrast(text, ground) >= least


@pytest.mark.parametrize("name", FAMILIES)
def test_families_of_reservations_are_seen_on_land(name):
    assert contrast(FAMILIES[name].colour, LAND) >= 2.4
