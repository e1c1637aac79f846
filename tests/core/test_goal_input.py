"""Goals of a province: what may be filled in, and a table that is read back with a word on every faulty line."""

import pytest

from novex_plugin.core.accounting import goal_input
from novex_plugin.core.accounting.goals import goal_progress, provincial_goals
from novex_plugin.core.accounting.totals import compute_totals
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.goals_csv import COLUMNS, goals_csv, read_goals
from novex_plugin.core.model.annexes import ProvinceGoal
from tests.core.test_accounting_goals import thing

GOAL = ProvinceGoal("PV-W", "Woningen", "woningen", 21_000.0, 24_000.0, "2030", "D-WON-2030", "hoeveelheid:woningen",
                    "Woondeal", 4_000.0)  # fmt: skip
HEADED = "CODE;Indicator;eenheid;WAARDE;telt_op_uit;iets\n"
HEAD = "code;indicator;eenheid;waarde;horizon;telt_op_uit;doel;waarde_max\n"


def read(text, encoding="utf-8"):
    return read_goals(text.encode(encoding), "doelen.csv")


def test_a_sound_goal_has_no_problems_and_every_choice_is_sound():
    assert goal_input.problems(GOAL) == [] and goal_input.remarks(GOAL) == []
    for kind, words in goal_input.kind_choices():
        for what, _name in goal_input.what_choices(kind) or [("", "")]:
            unit = {"oppervlakte": "ha", "aandeel": "%"}.get(kind, what or "x")
            counted = f"{kind}:{what}" if what else kind
            assert goal_input.problems(ProvinceGoal("X", words, unit, 1.0, counts_from=counted)) == [], counted
            assert goal_input.split_counts_from(counted) == (kind, what)


def test_a_new_code_is_one_that_nobody_has():
    assert goal_input.next_code([]) == "PD-01"
    assert goal_input.next_code(["PD-01", "PD-02", "X"]) == "PD-03"
    assert goal_input.split_counts_from("") == goal_input.split_counts_from("onzin") == ("geen", "")


def test_every_unit_that_is_offered_can_be_kept():
    assert {"woningen", "ha", "%", "Mton CO2-eq", "TWh/jaar"} <= set(goal_input.units())


@pytest.mark.parametrize(("line", "said"), [
    (";Woningen;woningen;1;;;;", "niet ingevuld: code"),
    ("A;;;1;;;;", "niet ingevuld: indicator, eenheid"),
    ("A;W;woningen;;;;;", "niet ingevuld: waarde"),
    ("A;W;woningen;veel;;;;", "waarde: 'veel' is geen getal"),
    ("A;W;woningen;-5;;;;", "niet negatief"),
    ("A;W;woningen;5;;;;3", "bovengrens is kleiner"),
    ("A;W;woningen;5;2031;;;", "horizon '2031' bestaat niet"),
    ("A;W;woningen;5;;;D-WON-2031;", "bedoelt u 'D-WON-2030'?"),
    ("D-WON-2030;W;woningen;5;;;;", "van een nationaal doel"),
    ("A;W;ha;5;;oppervlakte:boss;;", "de functie 'boss' bestaat niet; bedoelt u 'bos'?"),
    ("A;W;km2;5;;oppervlakte:bos;;", "telt in ha, niet in km2"),
    ("A;W;ha;5;;hoeveelheid:woningen;;", "van woningen naar ha bestaat geen omrekening"),
    ("A;W;ha;5;;hoeveelheid:wonigen;;", "bedoelt u 'woningen'?"),
    ("A;W;ha;5;;gewoon;;", "zegt niet waaruit het doel volgt"),
])  # fmt: skip
def test_a_faulty_line_is_named_and_nothing_is_read(line, said):
    with pytest.raises(NovexError) as refused:
        read(HEAD + "GOED;Bos;ha;40;2030;oppervlakte:bos;;\n\n" + line + "\n")
    assert "regel 4: " in refused.value.message and said in refused.value.message
    assert "er is niets gewijzigd" in refused.value.hint


def test_all_faulty_lines_are_named_at_once_and_a_code_stands_once():
    with pytest.raises(NovexError) as refused:
        read(HEAD + "A;W;ha;1;;;;\nA;V;ha;2;;;;\nB;V;ha;x;;;;\n")
    assert "\nregel 3: de code 'A' staat ook op regel 2\nregel 4" in refused.value.message
    with pytest.raises(NovexError, match="en nog 5"):
        read(HEAD + "".join(f"A{n};W;ha;x;;;;\n" for n in range(15)))


@pytest.mark.parametrize("text", ["", "\n", "een;twee\n1;2\n", "code;indicator;eenheid\nA;B;ha\n"])
def test_a_table_without_the_columns_says_which(text):
    with pytest.raises(NovexError) as refused:
        read(text)
    assert "waarde" in refused.value.message and "code;indicator" in refused.value.hint


def test_a_table_without_lines_is_refused():
    with pytest.raises(NovexError, match="staan geen doelen"):
        read(HEAD)


def test_dutch_and_english_tables_from_any_spreadsheet_are_read():
    wanted = ProvinceGoal("A", "Rivieren: méér ruimte", "ha", 1250.5, counts_from="oppervlakte:bos")
    semicolons = HEADED + "A;Rivieren: méér ruimte;ha;1.250,5;oppervlakte:bos;x\n"
    for text, encoding in (
        (semicolons, "utf-8"), (semicolons, "utf-8-sig"), (semicolons, "cp1252"),
        (semicolons.replace(";", "\t"), "utf-8"),
        (semicolons.replace("1.250,5", "1250.5").replace(";", ","), "utf-8"),
        (semicolons.replace("\n", "\r\n"), "utf-8"),
    ):  # fmt: skip
        assert read(text, encoding).goals == (wanted,)


def test_what_is_written_is_read_back_the_same():
    goals = (GOAL, ProvinceGoal("=1+1", "-gevaar", "ha", 0.25, counts_from="geen"))
    assert read_goals(goals_csv(goals), "x").goals == goals
    assert goals_csv([]).decode("utf-8-sig").strip() == ";".join(COLUMNS)


def test_odd_goals_are_read_and_said():
    found = read(HEAD + "A;W;woningen;0;;hoeveelheid:woningen;;\nB;W;%;5;2030;;;\n")
    assert [one.code for one in found.goals] == ["A", "B"]
    assert found.remarks[0] == "Regel 2: De waarde is nul: dan is er niets te halen."
    assert any(one.startswith("Regel 3: Zonder 'telt op uit'") for one in found.remarks)


def test_what_plans_yield_narrows_the_gap_with_its_bandwidth():
    totals = compute_totals([thing("a", "woningbouw", quantity=10_000.0, quantity_min=8e3, quantity_max=12e3)])
    (line,) = goal_progress(totals, [], provincial_goals([GOAL]))
    assert (line.in_plans, line.covered, line.gap) == (4_000.0, 14_000.0, 7_000.0)
    assert (line.gap_min, line.gap_max) == (5_000.0, 9_000.0)
    assert line.share_pct == pytest.approx(100 * 14 / 21)


def test_a_zero_or_missing_target_is_said_and_gives_no_percentage():
    rows = [ProvinceGoal("Z", "Woningen", "woningen", 0.0, counts_from="hoeveelheid:woningen")]
    (line,) = goal_progress(compute_totals([]), [], provincial_goals(rows))
    assert line.share_pct is None and "nul of minder" in line.note
    assert goal_progress(compute_totals([]), [], []) == []
