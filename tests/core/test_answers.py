"""Answers to the startpakket from a table that was filled in outside QGIS."""

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.answers import read_answers
from novex_plugin.core.model.annexes import Answer


def read(text, variants=("A",)):
    return read_answers(text.encode("utf-8"), "antwoorden.csv", variants)


def test_answers_come_in_with_semicolons_or_commas_and_columns_in_any_order():
    wanted = (Answer("P3-A", "Wij bouwen; veel", "A", "2030"), Answer("WB", ""))
    assert read('\ufeffTekst;Vraag;Variant;Horizon\r\n"Wij bouwen; veel";P3-A;A;2030\r\n;;;\r\n;WB;;\r\n') == wanted
    assert read('vraag,tekst\nWB,"één, twee"\n') == (Answer("WB", "één, twee"),)


def test_a_quote_before_a_formula_is_taken_away_and_lines_stay():
    assert read('vraag;tekst\nWB;"\'=x"\nRK;"een\ntwee"\n') == (Answer("WB", "=x"), Answer("RK", "een\ntwee"))


def test_every_faulty_row_is_named_by_its_number():
    text = "vraag;variant;horizon;tekst\nP9;;;a\nWB;Z;;b\nWB;;2031;c\nRK;;;d\nRK;;;e\n"
    with pytest.raises(NovexError) as caught:
        read(text)
    for words in ("regel 2: de vraag 'P9'", "regel 3: variant 'Z'", "regel 4: '2031'", "regel 6: deze vraag"):
        assert words in caught.value.message
    assert "niets gewijzigd" in caught.value.hint


def test_many_faults_are_counted():
    with pytest.raises(NovexError, match="en nog 2"):
        read("vraag;tekst\n" + "P9;x\n" * 12)


@pytest.mark.parametrize("content, words", [
    (b"vraag;antwoord\nWB;x\n", "tekst"), (b"", "vraag"), ("vraag;tekst\nWB;é".encode("latin-1"), "UTF-8"),
    (b'vraag;tekst\nWB;"open', "geen geldige CSV"),
])  # fmt: skip
def test_what_is_no_such_table_is_refused(content, words):
    with pytest.raises(NovexError, match=words):
        read_answers(content, "antwoorden.csv", ())
