"""Every pair of functions has a rule, or is explicitly without one."""

import itertools

import pytest

from novex_plugin.core.checks.matrix import VALUES, load_matrix, without_rule
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.functions import functions

HEAD = "groep_a,groep_b,naam_a,naam_b,overlap,nabijheid,afstand_min_m,afstand_max_m,reden,bron,basis\n"
ROW = "WON,BED,a,b,strijdig,neutraal,10,100,omdat,Bron,bron\n"


def test_every_pair_of_functions_is_covered_or_explicitly_without_rule():
    matrix, without = load_matrix(), without_rule()
    uncovered = []
    for one, other in itertools.combinations(functions(), 2):
        if one.code in without or other.code in without or one.matrix_group == other.matrix_group:
            continue
        if matrix.pair(one.matrix_group, other.matrix_group) is None:
            uncovered.append((one.code, other.code))
    assert uncovered == []


def test_without_rule_are_exactly_the_functions_without_group():
    assert set(without_rule()) == {item.code for item in functions() if not item.matrix_group}
    assert all(len(reason) > 20 for reason in without_rule().values())


def test_136_pairs_of_17_groups():
    groups = {group for pair in load_matrix().pairs for group in (pair.group_a, pair.group_b)}
    assert len(groups) == 17
    assert len(load_matrix().pairs) == 17 * 16 // 2


def test_pair_does_not_depend_on_order():
    matrix = load_matrix()
    for pair in matrix.pairs:
        assert matrix.pair(pair.group_b, pair.group_a) is pair
        assert pair.code == "-".join(sorted((pair.group_a, pair.group_b)))


def test_same_group_and_no_group_have_no_rule():
    assert load_matrix().pair("WON", "WON") is None
    assert load_matrix().pair("", "WON") is None
    assert load_matrix().pair("", "") is None


def test_values_and_distances_make_sense():
    for pair in load_matrix().pairs:
        assert pair.overlap in VALUES
        assert pair.nearness in VALUES
        assert (pair.distance_min_m is None) == (pair.distance_max_m is None), pair.code
        assert (pair.distance_min_m or 0.0) <= (pair.distance_max_m or 0.0), pair.code
        assert pair.reason
        assert pair.source


@pytest.mark.parametrize(
    ("one", "other", "overlap", "nearness"),
    [
        ("WON", "WIN", "strijdig", "strijdig"),
        ("ZON", "BED", "versterkend", "versterkend"),
        ("WIN", "LBW", "versterkend", "neutraal"),
        ("NAT", "DEF", "versterkend", "onder voorwaarden"),
        ("LVG", "WIN", "strijdig", "onder voorwaarden"),
        ("DRW", "LVG", "neutraal", "neutraal"),
    ],
)
def test_pairs_as_the_survey_gives_them(one, other, overlap, nearness):
    pair = load_matrix().pair(one, other)
    assert (pair.overlap, pair.nearness) == (overlap, nearness)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (ROW.replace("strijdig", "lastig"), r"paar WON-BED: 'lastig' is geen waarde voor overlap; kies uit strijdig"),
        (ROW.replace("BED", "XYZ"), r"paar WON-XYZ: de groep 'XYZ' komt bij geen functie voor"),
        (ROW.replace("BED", "WON"), r"paar WON-WON: staat twee keer .* of noemt twee keer dezelfde groep"),
        (ROW + ROW.replace("WON,BED", "BED,WON"), r"paar BED-WON: staat twee keer"),
        (ROW.replace(",100,", ",ver,"), r"WON-BED, afstand_max_m: 'ver' is geen getal"),
        (ROW.replace("omdat", ""), r"regel 2: de kolom 'reden' is leeg"),
    ],
)
def test_mistake_in_the_matrix_is_named(tmp_path, rows, message):
    path = tmp_path / "matrix.csv"
    path.write_text(HEAD + rows, encoding="utf-8")
    with pytest.raises(NovexError, match=message) as caught:
        load_matrix(path)
    assert caught.value.message.startswith("matrix.csv, ")
    assert str(path) in caught.value.hint
