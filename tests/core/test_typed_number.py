"""What people type in a number field is understood as a Dutch reader would, or refused with a reason; never guessed."""

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.schema import schema
from novex_plugin.core.typed_number import read_number, write_number

TABLE = schema().table("object_vlak")
QUANTITY, HEIGHT, YEAR, SHARE = (TABLE.field(n) for n in ("hoeveelheid", "hoogte_m", "jaar_eind", "aandeel_betaalbaar"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12,5", 12.5), ("12.5", 12.5), ("1.234,5", 1234.5), ("1.234", 1234), ("1.234.567", 1234567), ("0.125", 0.125),
        ("0,5", 0.5), (",5", 0.5), (".5", 0.5), ("1 234,5", 1234.5), ("1\u00a0234", 1234), ("+7", 7), ("12.50", 12.5),
        ("12345.678", 12345.678), ("340", 340), ("  8 ", 8), ("1.234,50", 1234.5),
    ],
)  # fmt: skip
def test_notations_that_are_understood(text, value):
    assert read_number(text, QUANTITY) == value


def test_a_unit_behind_the_number_does_no_harm():
    assert read_number("120 m", HEIGHT) == 120
    assert read_number("30%", SHARE) == 30


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_means_nothing(text):
    assert read_number(text, QUANTITY) is None


@pytest.mark.parametrize(
    "text", ["veel", "12a", "1,2,3", "1.23.4", "12,5.5", "1,234.5", "1e5", "nan", "inf", "--3", "12-", "±10", "12,",
             "0x1f"],
)
def test_the_rest_is_refused_with_the_text_and_an_example(text):
    with pytest.raises(NovexError) as caught:
        read_number(text, QUANTITY)
    assert f"'{text}'" in caught.value.message
    assert "12,5" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "field", "said"),
    [("-3", QUANTITY, "ten minste 0"), ("501", HEIGHT, "ten hoogste 500 m"), ("1999", YEAR, "ten minste 2000"),
     ("9999999999999", QUANTITY, "ten hoogste")],
)  # fmt: skip
def test_out_of_range_names_the_limit(text, field, said):
    with pytest.raises(NovexError) as caught:
        read_number(text, field)
    assert said in caught.value.hint


def test_years_are_whole_and_are_written_without_a_mark():
    assert read_number("2030", YEAR) == 2030
    assert write_number(2030, YEAR) == "2030"
    with pytest.raises(NovexError, match="heel getal"):
        read_number("2030,5", YEAR)


@pytest.mark.parametrize("value", [0.0, 0.5, 12.5, 1234.5, 1234.0, 1234567.25, 0.125, 999.999])
def test_what_is_written_is_read_back_the_same(value):
    assert read_number(write_number(value, QUANTITY), QUANTITY) == value
