"""What people type in tables, and what becomes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.imports import encoding
from novex_plugin.core.imports.coordinates import coordinate, guess_crs, is_swapped, place_columns
from novex_plugin.core.imports.values import number_style, read_boolean, read_number, read_year
from novex_plugin.core.imports.words import is_blank, name_score, plain
from novex_plugin.core.wording import number


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("1.234,5", 1234.5, ""), ("12 ha", 12.0, "ha"), ("ca. 300", 300.0, ""), ("1.234", 1234.0, ""), ("0.125", 0.125, ""),
    ("1 234", 1234.0, ""), ("circa 1.200 woningen", 1200.0, "woningen"), ("12,5", 12.5, ""), ("-3", -3.0, ""),
    ("45 MW", 45.0, "MW"), ("max. 80", 80.0, ""), ("300 won.", 300.0, "woningen"), ("12.5", 12.5, ""),
])  # fmt: skip
def test_figures_in_texts(text, value, unit):
    found = read_number(text)
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize("text", ["veel", "10 of 20", "fase 2", "12 appels", "1-2-3", "A12", "hoge dichtheid 40"])
def test_a_figure_is_not_guessed(text):
    with pytest.raises(ValueError, match=r".*"):
        read_number(text)


@pytest.mark.parametrize("text", ["", "  ", None, "n.v.t.", "-", "?", "onbekend", "PM", "n.n.b."])
def test_words_for_nothing_are_nothing(text):
    assert is_blank(text)
    assert read_number(text).value is None


def test_a_range_keeps_both_ends_and_says_so():
    found = read_number("100-150")
    assert (found.value, found.low, found.high) == (125.0, 100.0, 150.0)
    assert found.notes
    assert read_number("100 tot 150 woningen").unit == "woningen"


def test_english_figures_are_seen_by_their_column():
    assert number_style(["1,234.5", "12"]) == "en"
    assert read_number("1,234.5", "en").value == 1234.5
    assert number_style(["1.234,5", "12"]) == "nl"


@given(st.floats(min_value=0, max_value=1e9, allow_nan=False), st.integers(0, 3))
def test_what_we_write_we_read_back(value, decimals):
    assert read_number(number(value, decimals)).value == pytest.approx(round(value, decimals), abs=10**-decimals)


@given(st.text(max_size=40))
def test_no_text_breaks_the_readers(text):
    for reader in (read_number, read_year, read_boolean):
        try:
            reader(text)
        except ValueError:
            continue


@pytest.mark.parametrize(("value", "year", "last"), [
    (2028, 2028, False), ("2028", 2028, False), ("Q3 2028", 2028, False), ("2025-2030", 2025, False),
    ("2025-2030", 2030, True), ("31-12-2027", 2027, False), ("2027/06/01", 2027, False), (2027.0, 2027, False),
])  # fmt: skip
def test_years(value, year, last):
    assert read_year(value, last=last).value == year


def test_what_holds_no_year_is_refused():
    assert read_year(0).value is None
    for wrong in ("snel", 12, 28.5):
        with pytest.raises(ValueError, match=r".*"):
            read_year(wrong)


# -- encodings


@given(st.text(alphabet="abcdé ëïöüàçß", min_size=0, max_size=60))
def test_the_encoding_of_dutch_texts_is_found(text):
    assert encoding.guess(text.encode("utf-8")) == encoding.UTF8
    western = text.encode("cp1252")
    if not encoding.is_plain(western):
        assert western.decode(encoding.guess(western)) == text


@given(st.text(alphabet="abc éëïöüÉàç", min_size=1, max_size=40))
def test_garbled_texts_are_noticed_and_put_right(text):
    garbled = text.encode("utf-8").decode("cp1252", "replace")
    if garbled != text and "\ufffd" not in garbled:
        assert encoding.looks_garbled([garbled])
        assert encoding.ungarbled(garbled) == text


def test_right_texts_are_left_alone():
    for text in ("Coöperatie Zuiderés", "Ât", "Ãn", "gewoon", "1 €", "Île"):
        assert encoding.ungarbled(text) == text
    assert not encoding.looks_garbled(["Coöperatie", "Curaçao", "Île-de-France"])


def test_a_sample_that_ends_inside_a_character_is_still_utf8():
    assert encoding.guess("Zuidéré".encode()[:-1]) == encoding.UTF8


@pytest.mark.parametrize(("name", "known"), [
    ("UTF-8", "UTF-8"), ("ANSI 1252", "CP1252"), ("1252", "CP1252"), ("LDID/87", "CP1252"), ("88591", "ISO-8859-1"),
    ("onzin", ""), ("", ""),
])  # fmt: skip
def test_names_of_encodings(name, known):
    assert encoding.normal_name(name) == known


# -- places in columns


def test_columns_with_places_are_found():
    assert place_columns(["naam", "WKT"], [("a", "POINT (1 2)")]).wkt == 1
    assert place_columns(["naam", "vorm"], [("a", "SRID=28992;POLYGON((0 0,1 0,1 1,0 0))")]).wkt == 1
    found = place_columns(["X_RD", "Y_RD", "naam"], [("1", "2", "a")])
    assert (found.x, found.y) == (0, 1)
    found = place_columns(["lat", "lon"], [("52", "5")])
    assert (found.x, found.y) == (1, 0)
    assert place_columns(["naam", "x"], [("a", "b")]) is None


@pytest.mark.parametrize(("bounds", "crs"), [
    ((140_000, 440_000, 160_000, 460_000), "EPSG:28992"), ((5.1, 51.9, 5.9, 52.4), "EPSG:4326"),
    ((650_000, 5_750_000, 690_000, 5_800_000), "EPSG:25831"), ((560_000, 6_800_000, 600_000, 6_900_000), "EPSG:3857"),
    ((1e7, 1e7, 2e7, 2e7), ""),
])  # fmt: skip
def test_bounds_tell_the_coordinate_system(bounds, crs):
    assert guess_crs(bounds) == crs


def test_latitude_first_is_noticed():
    assert is_swapped((51.9, 5.1, 52.4, 5.9))
    assert not is_swapped((5.1, 51.9, 5.9, 52.4))


@pytest.mark.parametrize(("text", "value"), [
    ("155.000,25", 155000.25), ("155000.25", 155000.25), ("155,000.25", 155000.25), ("5,387", 5.387),
    ("52.156", 52.156), (3, 3.0),
])  # fmt: skip
def test_coordinates_as_people_write_them(text, value):
    assert coordinate(text) == value


# -- names


def test_names_of_columns():
    assert name_score("AANTAL_WON", ["aantalwoningen"]) > 0.9  # cut off by a shapefile
    assert name_score("WONINGEN", ["woningen", "aantal"]) > name_score("AANTAL", ["woningen", "aantal"])
    assert name_score("PLANNAAM", ["plannaam"]) == 1.0
    assert name_score("X", ["naam"]) == 0.0
    assert plain("Àantal_Woningen (2026)") == "aantalwoningen2026"
