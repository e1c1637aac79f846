"""Findings as a table: the worst first, figures that mean something, and nothing that depends on their order."""

import csv
import io
import random

import shapely

from novex_plugin.core.checks.findings_table import COLUMNS, findings_csv, findings_rows
from novex_plugin.core.checks.result import Untested
from novex_plugin.core.model.records import FeatureHit, Finding, Weighing

HARD = Finding(
    "k1", "u1", "Wijk", "A", "2050", "regel", "W07", "HARD", "Rivierbed", overlap_m2=123_456.789, overlap_pct=12.3456,
    layer="rivierbed", place=shapely.Point(150_000.04, 450_000.06), hits=(FeatureHit("1", "Waal"), FeatureHit("2", "")),
    situation="s2", evidence=("watertoets", "aerius"),
)  # fmt: skip
MILD = Finding("k2", "u2", "Bos", "A", "2050", "paar", "BED-WON", "ATTENTION", "Bos en wijk", length_m=12.34)
GAP = Untested("N01", "natura2000", "De laag ontbreekt.", ("u2",))
ANSWER = Weighing("k1", "geaccepteerd", "Omdat; het kan", by="Jansen", at="2026-11-25", situation="s1")


def read(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))


def test_rows_from_bad_to_mild_with_what_is_not_known_in_between():
    rows = findings_rows([MILD, HARD], [GAP], [ANSWER], {"u2": "Bos"})
    assert [row["klasse"] for row in rows] == ["HARD", "ATTENTION", "UNKNOWN"]
    assert all(set(row) <= set(COLUMNS) for row in rows)


def test_figures_with_the_decimals_that_mean_something():
    [row] = read(findings_csv([HARD]))
    assert (row["overlap_ha"], row["overlap_pct"], row["lengte_m"]) == ("12,3457", "12,35", "")
    assert (row["x_rd"], row["y_rd"]) == ("150000", "450000,1")
    assert row["kenmerken"] == "Waal; 2"
    assert row["bewijs"] == "watertoets, aerius"


def test_the_answer_and_whether_it_is_of_another_situation():
    [row] = read(findings_csv([HARD], weighings=[ANSWER]))
    assert (row["besluit"], row["motivering"], row["door"], row["verouderd"]) == (
        "geaccepteerd", "Omdat; het kan", "Jansen", "ja",
    )  # fmt: skip


def test_a_gap_names_its_objects_or_all_of_them():
    rows = read(findings_csv([], [GAP, Untested("N02", "nnn", "Leeg.")], names={"u2": "Bos"}))
    assert {(row["regel"], row["object_naam"]) for row in rows} == {("N01", "Bos"), ("N02", "alle objecten")}


def test_many_features_are_counted():
    many = [FeatureHit(str(number), f"kenmerk {number}") for number in range(40)]
    [row] = findings_rows([Finding("k", "u", "n", "", "", "regel", "N01", "HARD", "t", hits=tuple(many))])
    assert row["kenmerken"].endswith("en 15 andere")


def test_the_same_bytes_whatever_the_order():
    findings = [Finding(f"k{n}", f"u{n % 7}", "Wijk", "", "", "regel", f"R{n % 5}", "HARD", "t") for n in range(60)]
    expected = findings_csv(findings)
    random.Random(1).shuffle(findings)
    assert findings_csv(findings) == expected
