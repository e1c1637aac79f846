"""Colours that stay apart: on land, in grey print, and for colour-blind readers (simulated)."""

import itertools

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.sheet_content import ACCENTS
from novex_plugin.adapters.sheet_text import INK, QUIET
from novex_plugin.adapters.symbols import edge_colour, ink_on_paper, luminance, readable_on
from novex_plugin.core.checks.outcomes import ORDER
from novex_plugin.core.model.functions import functions
from tools.style_backdrop import NAME, NAME_WATER, WATER, WOOD
from tools.style_findings import SHAPES
from tools.style_set import FAMILIES, LAND

FUNCTIONS = functions()
NORMAL = np.eye(3)
SRGB_TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
# Machado, Oliveira & Fernandes (2009), severity 1.0, for linear RGB
DEFICIENCIES = {
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                            [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                              [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                            [0.004733, 0.691367, 0.303900]]),
}


def linear(colour: str) -> np.ndarray:
    item = QColor(colour)
    parts = np.array([item.redF(), item.greenF(), item.blueF()])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb: np.ndarray) -> np.ndarray:
    ratio = SRGB_TO_XYZ @ np.clip(rgb, 0, 1) / np.array([0.9505, 1.0, 1.089])
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def difference(one: str, other: str, simulate: np.ndarray = NORMAL) -> float:
    """CIE 1976 colour difference; about 2 is just visible side by side."""
    return float(np.linalg.norm(lab(simulate @ linear(one)) - lab(simulate @ linear(other))))


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


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_confusable_functions_of_one_perspective_are_few_and_differ_by_glyph(deficiency):
    """Thirty-four functions cannot differ by colour alone for everybody; the glyph and the legend carry the rest."""
    pairs = [(a, b) for a, b in itertools.combinations(FUNCTIONS, 2) if a.perspective == b.perspective]
    close = [(a.code, b.code) for a, b in pairs if difference(a.colour, b.colour, DEFICIENCIES[deficiency]) < 6]
    assert len(close) <= len(pairs) * 0.06, close


@pytest.mark.parametrize(("text", "ground", "least"), [
    (INK, "#ffffff", 7), (QUIET, "#ffffff", 4.5), (NAME, LAND, 7), (NAME_WATER, WATER, 2.9), ("#6f6a63", LAND, 4.5),
    *[(accent, "#ffffff", 4.5) for accent in ACCENTS.values()],
])
def test_texts_and_accents_can_be_read(text, ground, least):
    assert contrast(text, ground) >= least


@pytest.mark.parametrize("name", FAMILIES)
def test_families_of_reservations_are_seen_on_land(name):
    assert contrast(FAMILIES[name].colour, LAND) >= 2.4
