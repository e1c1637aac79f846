"""What is answered of the startpakket, the NOVEX areas, the programmes and the regions, and what is still empty."""

from dataclasses import replace

import pytest

from novex_plugin.core.accounting import coverage_table
from novex_plugin.core.accounting.coverage import (
    AREAS,
    BOTH,
    DRAWN,
    EMPTY,
    PROGRAMMES,
    QUESTIONS,
    REGIONS,
    WORDS,
    Lies,
    Surroundings,
    answer_for,
    coverage,
)
from novex_plugin.core.accounting.vista import ATTENTION, NO_STRATEGY, NOTHING_DRAWN, Region
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.spreadsheet import csv_text
from novex_plugin.core.model.annexes import Answer
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.records import ProposalObject, Variant

VARIANTS = (Variant("A", "Eerste"), Variant("A1", "Kind", parent="A"), Variant("B", "Tweede"))


def thing(uuid, function="woningbouw", **values):
    return ProposalObject(uuid=uuid, name=f"object {uuid}", geometry=None, kind="vlak", function=function, **values)


def line(found, group, code):
    return next(one for one in found.group(group) if one.code == code)


def cell(found, group, code, horizon, perspective):
    return next(one for one in line(found, group, code).at(horizon) if one.perspective == perspective)


def test_an_empty_proposal_has_every_subject_and_all_are_open():
    found = coverage([], ())
    assert len(found.group(QUESTIONS)) == len(codelist("opgaven"))
    assert len(found.group(AREAS)) == len(codelist("novex_gebieden")) == 16
    assert len(found.group(PROGRAMMES)) == len(codelist("programmas"))
    assert found.group(REGIONS) == ()
    for group in (QUESTIONS, AREAS, PROGRAMMES):
        assert found.open(group) == found.group(group)
    assert found.horizons == ("2030", "2050", "2100")


def test_an_object_answers_from_its_horizon_on():
    found = coverage([thing("a", question="P3-A", horizon="2050")], ())
    assert [line(found, QUESTIONS, "P3-A").state(horizon) for horizon in found.horizons] == [EMPTY, DRAWN, DRAWN]
    assert cell(found, QUESTIONS, "P3-A", "2050", "3").objects == ("a",)
    assert "P3-A" in {one.code for one in found.open(QUESTIONS, "2030")}
    assert "P3-A" not in {one.code for one in found.open(QUESTIONS)}


def test_an_object_of_another_perspective_answers_beside_the_one_that_has_to():
    found = coverage([thing("a", "bos", question="P3-A")], ())
    assert cell(found, QUESTIONS, "P3-A", "2030", "1").objects == ("a",)
    assert line(found, QUESTIONS, "P3-A").silent("2030") == ("3",)
    assert line(found, QUESTIONS, "P3-A").state("2030") == DRAWN


def test_a_question_for_all_has_to_be_answered_by_each_of_the_three():
    found = coverage([thing("a", "zonneveld", question="WB")], ())
    assert line(found, QUESTIONS, "WB").silent("2030") == ("1", "3")
    assert coverage_table.silent_words(line(found, QUESTIONS, "WB"), "2030") == (
        "Landbouw en natuur, Leefbare steden en regio's"
    )


def test_quality_and_water_are_also_answered_by_what_an_object_says_of_itself():
    item = thing("a", "bos", question="P1-A", extra={"kwaliteit_toelichting": "Herkenbaar.",
                                                     "water_bodem_toelichting": "  "})  # fmt: skip
    found = coverage([item], ())
    assert cell(found, QUESTIONS, "RK", "2030", "1").objects == ("a",)
    assert line(found, QUESTIONS, "WB").state() == EMPTY
    assert cell(found, QUESTIONS, "P1-A", "2030", "1").objects == ("a",)


def test_objects_that_are_replaced_ended_or_of_another_variant_answer_nothing():
    objects = [
        thing("a", question="P3-A"), thing("a2", question="P3-B", variant="A", replaces="a"),
        thing("b", question="P3-C", variant="B"), thing("c", question="P2-A", end_year=2040),
    ]  # fmt: skip
    found = coverage(objects, VARIANTS, variant="A")
    assert line(found, QUESTIONS, "P3-A").state() == EMPTY
    assert line(found, QUESTIONS, "P3-B").state() == DRAWN
    assert line(found, QUESTIONS, "P3-C").state() == EMPTY
    assert [line(found, QUESTIONS, "P2-A").state(when) for when in found.horizons] == [DRAWN, EMPTY, EMPTY]


def test_words_answer_every_perspective_and_the_most_particular_ones_are_taken():
    answers = [
        Answer("WB", "algemeen"), Answer("WB", "later", horizon="2050"), Answer("WB", "van A", variant="A"),
        Answer("WB", "van B", variant="B", horizon="2030"),
    ]  # fmt: skip
    found = coverage([thing("a", "zonneveld", question="WB")], VARIANTS, answers, variant="A1")
    assert cell(found, QUESTIONS, "WB", "2030", "2").state == BOTH
    assert cell(found, QUESTIONS, "WB", "2030", "1").state == WORDS
    assert line(found, QUESTIONS, "WB").silent("2030") == ()
    assert cell(found, QUESTIONS, "WB", "2050", "1").answer.text == "van A"
    assert answer_for(answers, "WB", ("",), "2050").text == "later"
    assert answer_for(answers, "WB", ("", "B"), "2030").text == "van B"
    assert answer_for(answers, "WB", ("", "B"), "2050").text == "later"
    assert answer_for([Answer("WB", " ")], "WB", ("",), "2030") is None


def test_a_search_area_is_counted_as_one():
    found = coverage([thing("a", question="P3-A", exactness="zoekgebied"), thing("b", question="P3-A")], ())
    assert (cell(found, QUESTIONS, "P3-A", "2030", "3").objects, cell(found, QUESTIONS, "P3-A", "2030", "3").searching
            ) == (("a", "b"), 1)  # fmt: skip


def test_what_an_object_says_of_its_place_goes_before_what_the_basisset_says():
    around = Surroundings(
        areas=("NG07", "Fictief gebied"),
        regions=(Region("Noord", "S"), Region("Zuid", "V"), Region("Leeg", "A")),
        lies={"a": Lies("NG07", ("Noord",)), "b": Lies("NG01", ("Zuid",)), "c": Lies("Fictief gebied")},
    )
    objects = [
        thing("a", novex_area="NG04", extra={"regio": "Zuid; Oost"}), thing("b"), thing("c"),
    ]  # fmt: skip
    found = coverage(objects, (), surroundings=around)
    assert line(found, AREAS, "NG04").objects() == ("a",)
    assert line(found, AREAS, "NG01").objects() == ("b",)
    assert line(found, AREAS, "NG07").objects() == () and line(found, AREAS, "NG07").is_here
    assert line(found, AREAS, "Fictief gebied").objects() == ("c",)
    assert not line(found, AREAS, "NG16").is_here
    assert {one.code for one in found.open(AREAS)} == {"NG07"}
    assert [one.code for one in found.group(REGIONS)] == ["Leeg", "Noord", "Oost", "Zuid"]
    assert line(found, REGIONS, "Zuid").objects() == ("a", "b")
    verdicts = {one.code: one.fit.verdict for one in found.group(REGIONS)}
    assert (verdicts["Leeg"], verdicts["Oost"]) == (NOTHING_DRAWN, NO_STRATEGY)


def test_without_a_basisset_no_area_is_said_to_lie_elsewhere_and_objects_name_their_strategy():
    objects = [thing("a", extra={"regio": "Noord", "vista": "S"}), thing("b", extra={"regio": "Zuid", "vista": "V"}),
               thing("c", extra={"regio": "Zuid", "vista": "A"})]  # fmt: skip
    found = coverage(objects, ())
    assert all(one.is_here for one in found.group(AREAS))
    assert line(found, REGIONS, "Noord").fit.strategy == "S"
    assert line(found, REGIONS, "Noord").fit.verdict == ATTENTION
    assert line(found, REGIONS, "Zuid").fit.verdict == NO_STRATEGY  # they contradict each other


def test_unknown_codes_are_shown_and_said():
    found = coverage([thing("a", question="P9-Z", programme="NP99")], (), [Answer("X", "?")])
    assert line(found, QUESTIONS, "P9-Z").objects() == ("a",)
    assert [text for text in found.messages if "P9-Z" in text and "object a" in text]
    assert any("NP99" in text for text in found.messages) and any("'X'" in text for text in found.messages)


def test_objects_that_answer_no_question_are_named():
    found = coverage([thing("a", question="P3-A"), thing("b", programme="NP38")], ())
    assert found.unlinked[QUESTIONS] == ("b",) and found.unlinked[PROGRAMMES] == ("a",)
    assert found.names["b"] == "object b"


def test_the_order_of_objects_and_answers_does_not_matter():
    objects = [thing(name, question="P3-A", extra={"regio": "Noord", "vista": "S"}) for name in "cab"]
    answers = [Answer("P3-A", "x"), Answer("P3-A", "y", horizon="2030")]
    assert coverage(objects, (), answers) == coverage(objects[::-1], (), answers[::-1])


def test_an_unknown_variant_is_refused():
    with pytest.raises(NovexError):
        coverage([], VARIANTS, variant="Z")


def test_the_table_has_a_row_per_cell_and_every_column_is_known():
    answers = [Answer("P3-A", "Woorden", "A", "2030")]
    objects = [thing("a", question="P3-A", extra={"regio": "Noord", "vista": "V"}, quantity=900.0, unit="woningen")]
    found = coverage(objects, VARIANTS, answers, variant="A", surroundings=Surroundings(areas=("NG01",)))
    rows = coverage_table.rows(found)
    assert len(rows) == sum(len(one.cells) for one in found.lines)
    assert {key for row in rows for key in row} == set(coverage_table.COLUMNS)
    row = next(one for one in rows if one["code"] == "P3-A" and one["horizon"] == "2030")
    assert (row["stand"], row["objecten"], row["objectnamen"], row["antwoord"], row["antwoord_voor_variant"]) == (
        "getekend en beschreven", 1, "object a", "Woorden", "A")  # fmt: skip
    region = next(one for one in rows if one["groep"] == REGIONS)
    assert region["strategie"] == "Vitaliseren" and "400 woningen" in region["opmerkingen"]
    assert {one["stand"] for one in rows if one["code"] == "NG02"} == {"ligt elders"}
    assert csv_text(coverage_table.COLUMNS, rows).count("\r\n") == len(rows) + 1


def test_the_summary_counts_only_what_is_asked_here():
    found = coverage([thing("a", novex_area="NG01")], (), surroundings=Surroundings(areas=("NG01", "NG02")))
    assert coverage_table.summary(found, AREAS) == "bij 1 van 2 is iets getekend"
    moved = coverage([replace(thing("a", novex_area="NG01"), horizon="2050")], ())
    assert coverage_table.summary(moved, AREAS, "2030") == "bij 0 van 16 is iets getekend"
    assert coverage_table.summary(found, QUESTIONS) == "0 van 24 beantwoord"
    one = coverage([thing("a", extra={"regio": "Noord", "vista": "S"})], ())
    assert coverage_table.summary(one, REGIONS) == "bij 1 van 1 is iets getekend, 1 vraagt aandacht"
