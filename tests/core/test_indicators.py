"""Values of objects made one figure, held against a target; indicators as a file to share."""

import json
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.accounting.indicator_files import SUFFIX, file_text, read_file
from novex_plugin.core.accounting.indicators import (
    COLUMNS,
    Measured,
    aggregated,
    next_code,
    problems,
    reached_word,
    rows,
)
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Indicator
from novex_plugin.core.model.codelists import codelist
from novex_plugin.paths import resources

SCHEMA = json.loads(resources("doelbereik", "novex-indicatoren.schema.json").read_text(encoding="utf-8"))
THREE = (Measured("a", "A", 10.0, 100.0), Measured("b", "B", 40, 300.0), Measured("c", "C", None, 50.0))


def indicator(aggregate="som", **values):
    return Indicator("I01", "Proef", "hoeveelheid", aggregate=aggregate, **values)


@pytest.mark.parametrize("aggregate, value", [
    ("som", 50.0), ("gemiddelde", 25.0), ("gewogen", 32.5), ("minimum", 10.0), ("maximum", 40.0), ("aantal", 2.0),
])  # fmt: skip
def test_each_aggregate_of_the_list_gives_its_figure(aggregate, value):
    line = aggregated(indicator(aggregate), THREE)
    assert line.value == pytest.approx(value)
    assert (line.objects, line.missing) == (("a", "b"), ("c",)) and "1 object(en) zonder waarde" in line.note


def test_every_aggregate_of_the_list_is_known():
    for code in codelist("samenvatting"):
        assert aggregated(indicator(code.code), THREE).value is not None


@pytest.mark.parametrize("aggregate, value", [("som", 0.0), ("aantal", 0.0), ("gemiddelde", None), ("minimum", None)])
def test_of_nothing_there_is_a_sum_and_a_count_but_no_mean(aggregate, value):
    line = aggregated(indicator(aggregate), ())
    assert line.value == value
    assert ("Geen enkel object" in line.note) is (value is None)


@pytest.mark.parametrize("wrong", ["tien", float("nan"), float("inf")])
def test_what_is_no_number_gives_no_figure_and_names_the_objects(wrong):
    line = aggregated(indicator(), (*THREE, Measured("d", "Fout object", wrong)))
    assert line.value is None and "Fout object" in line.note
    assert aggregated(indicator("aantal"), (*THREE, Measured("d", "D", wrong))).value == 3.0


def test_what_has_no_area_cannot_be_weighed_and_is_named():
    line = aggregated(indicator("gewogen"), (*THREE, Measured("l", "Lijn", 1000.0)))
    assert line.value == pytest.approx(32.5) and "Lijn" in line.note and "l" not in line.objects


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=30), st.randoms(use_true_random=False))
def test_the_order_of_objects_does_not_matter(values, chance):
    measured = [Measured(str(number), "x", value, 1.0 + number) for number, value in enumerate(values)]
    mixed = list(measured)
    chance.shuffle(mixed)
    for code in codelist("samenvatting"):
        assert aggregated(indicator(code.code), measured).value == aggregated(indicator(code.code), mixed).value


@pytest.mark.parametrize("target, direction, reached, word", [
    (50.0, "meer", True, "gehaald"), (51.0, "meer", False, "niet gehaald"), (50.0, "minder", True, "gehaald"),
    (49.0, "minder", False, "niet gehaald"), (50.0, "neutraal", None, ""), (None, "meer", None, ""),
    (0.0, "minder", False, "niet gehaald"),
])  # fmt: skip
def test_a_target_is_met_in_the_direction_that_is_better(target, direction, reached, word):
    line = aggregated(indicator(target=target, direction=direction), THREE)
    assert (line.reached, reached_word(line)) == (reached, word)
    assert line.gap == (None if target is None else target - 50.0)


def test_the_table_has_every_column():
    (row,) = rows([aggregated(indicator(target=60.0, unit="woningen"), THREE)])
    assert tuple(row) == COLUMNS
    assert (row["waarde"], row["verschil"], row["gehaald"], row["objecten"], row["zonder_waarde"]) == (
        50.0, 10.0, False, 2, 1)  # fmt: skip


def test_problems_name_the_field():
    assert problems(indicator()) == []
    bad = Indicator("", "n" * 201, " ", aggregate="mediaan", direction="omhoog", target=float("nan"))
    assert len(problems(bad)) == 6
    assert next_code(["I01", "I03"]) == "I02"


# -- files


def test_a_file_comes_back_as_it_went_and_follows_its_schema(tmp_path):
    full = Indicator("I02", "Groen ‘rond’", "$area", "functie = 'bos'", "gewogen", "m²", 0.0, "minder", "noot")
    path = tmp_path / f"proef{SUFFIX}"
    path.write_text(file_text([full, indicator()]), encoding="utf-8")
    jsonschema.Draft7Validator(SCHEMA).validate(json.loads(path.read_text(encoding="utf-8")))
    assert read_file(path) == (indicator(), full)


def test_who_made_it_does_not_travel(tmp_path):
    path = tmp_path / f"proef{SUFFIX}"
    path.write_text(file_text([replace(indicator(), by="An", at="2026-01-01T00:00:00Z")]), encoding="utf-8")
    assert read_file(path) == (indicator(),)


GOOD = {"code": "I1", "naam": "N", "uitdrukking": "1"}


@pytest.mark.parametrize("entry, words", [
    ({**GOOD, "kleur": "geel"}, "kleur"), ({"code": "I1", "naam": "N"}, "uitdrukking"),
    ({**GOOD, "doel": "veel"}, "doel"),
    ({**GOOD, "doel": True}, "doel"), ({**GOOD, "naam": 3}, "naam"), ("x", "indicator 1"),
    ({**GOOD, "samenvatting": "mediaan"}, "mediaan"), ({**GOOD, "richting": "op"}, "op"),
    ({**GOOD, "code": ""}, "indicator 1"), ({**GOOD, "uitdrukking": None}, "uitdrukking"),
])  # fmt: skip
def test_a_wrong_entry_is_refused_and_named_and_the_schema_agrees(tmp_path, entry, words):
    content = {"soort": "novex-indicatoren", "versie": 1, "indicatoren": [entry]}
    path = tmp_path / "fout.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(NovexError) as caught:
        read_file(path)
    assert words in caught.value.message and "schema" in caught.value.hint
    assert not jsonschema.Draft7Validator(SCHEMA).is_valid(content)


@pytest.mark.parametrize("content", [
    [], {"soort": "novex-regels", "versie": 1, "indicatoren": []}, {"soort": "novex-indicatoren", "versie": 1},
    {"soort": "novex-indicatoren", "versie": 2, "indicatoren": []},
])  # fmt: skip
def test_another_file_or_a_newer_one_is_refused(tmp_path, content):
    path = tmp_path / "ander.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(NovexError, match=r"ander\.json"):
        read_file(path)


def test_doubles_and_wrong_expressions_are_refused_together(tmp_path):
    path = tmp_path / "dubbel.json"
    path.write_text(json.dumps({"soort": "novex-indicatoren", "versie": 1, "indicatoren": [GOOD, GOOD]}))
    with pytest.raises(NovexError) as caught:
        read_file(path, lambda one: ["regel 1, teken 4: fout"])
    assert "meer dan eens" in caught.value.message and "teken 4" in caught.value.message
