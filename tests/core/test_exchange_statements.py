"""Apply or explain as a table: out and in again, and every fault by its row."""

import pytest

from novex_plugin.core.catalogue.explain import official_layers, status
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.spreadsheet import BYTE_ORDER_MARK
from novex_plugin.core.exchange.statements import ASKED, COLUMNS, read_statements, statements_csv
from novex_plugin.core.model.annexes import Explanation

GOOD = "Ouder dan onze kaart; die is beter"
ROWS = (
    Explanation("uhi", False, GOOD, "Hittekaart; 2025"),
    Explanation("mirt_punten", False, "=1+1 is \"geen\" formule\nmaar tekst", "@bron 2024"),
    Explanation("novex_gebieden", True),
)


def read(text, name="tabel.csv"):
    return read_statements(text.encode("utf-8"), name)


def test_a_row_for_every_official_layer_with_its_state():
    lines = statements_csv(status(official_layers(), {"novex_gebieden", "top10nl_water"}, ROWS[:1])).decode("utf-8-sig")
    head, *rows = [line.split(";") for line in lines.replace("Ouder dan onze kaart; die", "Ouder; die").splitlines()]
    assert tuple(head) == COLUMNS and COLUMNS[:4] == ASKED == ("LAAG", "TOEGEPAST", "REDEN", "VERVANGING")
    assert [row[0] for row in rows] == [item.code for item in official_layers()]
    applied = {row[0]: row[1] for row in rows}
    assert (applied["uhi"], applied["novex_gebieden"], applied["mirt_punten"]) == ("nee", "ja", "")


def test_what_was_written_is_read_back():
    statements = status(official_layers(), None, ROWS)
    assert set(read_statements(statements_csv(statements), "t.csv")) == set(ROWS)


@pytest.mark.parametrize(
    "text",
    [
        f"LAAG;TOEGEPAST;REDEN;VERVANGING\r\nuhi;nee;\"{GOOD}\";\"Hittekaart; 2025\"\r\n",
        f"vervanging,reden,extra,laag,toegepast\n\"Hittekaart; 2025\",{GOOD},x,uhi,NEE\n\n",
        f"{BYTE_ORDER_MARK}LAAG;TOEGEPAST;REDEN;VERVANGING\nuhi;0;\"{GOOD}\";\"Hittekaart; 2025\"\npm10_2019;;;\n;;;",
    ],
)
def test_forms_in_which_the_table_comes_back(text):
    assert read(text) == ROWS[:1]


def test_rows_without_a_statement_change_nothing():
    assert read("LAAG;TOEGEPAST;REDEN;VERVANGING\nuhi;;;\npm10_2019;;;") == ()


FAULTS = "\n".join(
    ["LAAG;TOEGEPAST;REDEN;VERVANGING", "uhi;ja;;", "B01;ja;;", "pm10_2019;misschien;;", "pm10_2020;nee;n.v.t.;",
     "no2_2019;;wel een reden;", "uhi;nee;Toch maar niet toegepast;", ";ja;;"]
)  # fmt: skip


def test_every_fault_is_named_by_its_row():
    with pytest.raises(NovexError) as error:
        read(FAULTS, "prov.csv")
    text = str(error.value)
    for words in ("prov.csv is niet ingelezen", "regel 3: de laag 'B01'", "regel 4: TOEGEPAST is 'misschien'",
                  "regel 5: 'n.v.t.'", "regel 6: er staat een reden", "regel 7: de laag 'uhi' staat ook op regel 2",
                  "regel 8: de kolom LAAG is leeg"):  # fmt: skip
        assert words in text
    assert "niets gewijzigd" in error.value.hint


def test_many_faults_are_counted():
    text = "LAAG;TOEGEPAST;REDEN;VERVANGING\n" + "\n".join(f"onbekend{n};ja;;" for n in range(15))
    with pytest.raises(NovexError, match="en nog 5"):
        read(text)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "ontbreekt de kolom LAAG"),
        (b"LAAG;REDEN\nuhi;x", "TOEGEPAST, VERVANGING"),
        (b"LAAG;TOEGEPAST;REDEN;VERVANGING\nuhi;nee;r\xeb\xe9nvol;", "UTF-8"),
        (b'LAAG;TOEGEPAST;REDEN;VERVANGING\nuhi;nee;"open', "geen geldige CSV"),
    ],
)
def test_files_that_are_no_table(content, words):
    with pytest.raises(NovexError, match=words) as error:
        read_statements(content, "t.csv")
    assert error.value.hint
