"""Names of sheets: the same choice gives the same name, and every name is safe for a file."""

import re

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.sheets.naming import LONGEST, overview_code, sheet_code, slug, slugs
from novex_plugin.core.sheets.paper import PAPERS, Paper, paper_of


@pytest.mark.parametrize(("text", "name"), [
    ("Dorenborg", "dorenborg"), ("'s-Hertogenbosch", "s-hertogenbosch"), ("Súdwest-Fryslân", "sudwest-fryslan"),
    ("De Wolden / Hoogeveen", "de-wolden-hoogeveen"),
])  # fmt: skip
def test_a_name_of_a_place_becomes_part_of_a_file_name(text, name):
    assert slug(text) == name


@pytest.mark.parametrize("text", ["Gebied " * 50, "風車", "", "...", "../../etc/passwd", "con", "a" * 300])
def test_any_text_gives_a_short_and_safe_name(text):
    assert re.fullmatch(r"[a-z0-9-]+", slug(text))
    assert len(slug(text)) <= LONGEST
    assert slug(text) == slug(text)


def test_long_names_that_begin_alike_stay_apart():
    assert slug("Gebied " * 50 + "oost") != slug("Gebied " * 50 + "west")


def test_names_that_would_be_the_same_are_numbered():
    assert slugs(["Bergen", "Bergen!", "Bergen (L)"]) == ["bergen", "bergen-2", "bergen-l"]


def test_the_usual_paper_is_not_named_and_others_are():
    assert sheet_code("PV00", "integraal", "2030", "") == "PV00_voorstel_integraal_2030_basis"
    assert sheet_code("PV00", "2", "2050", "A", "gemeente-tessem", Paper("A1", "staand")) == (
        "PV00_voorstel_perspectief-2_2050_variant-A_gemeente-tessem_a1-staand")
    assert overview_code("PV00", ["", "A"], ["gemeenten"]) == (
        "PV00_voorstel_contactblad_basis_variant-A_gemeenten")


def test_a_variant_with_a_strange_code_gives_a_safe_name():
    assert sheet_code("PV00", "1", "2030", "a/b") == "PV00_voorstel_perspectief-1_2030_variant-a-b"


def test_sheets_of_all_papers_have_names_of_their_own():
    codes = {sheet_code("PV00", "1", "2030", "", paper=paper) for paper in PAPERS}
    assert len(codes) == len(PAPERS) == 6


def test_an_unknown_paper_is_explained():
    with pytest.raises(NovexError, match="A0 liggend"):
        paper_of("A0", "liggend")
