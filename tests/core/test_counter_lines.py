"""Counters in words: order, figures, what is left."""

from dataclasses import replace

from novex_plugin.core.counter_lines import details, figures, fill, fullest_first, heading, room, sentence
from novex_plugin.core.model.records import CounterResult

ALMERE = CounterResult("T01", "W12", "Buitendijks", "Almere", "ha", 700.0, 612.5, "ATTENTION", 50.0, ("a", "b"),
                       "Uitleg.", "Bkl 5.49")  # fmt: skip


def test_a_counter_with_room():
    assert heading(ALMERE) == "Almere: Buitendijks"
    assert (figures(ALMERE), room(ALMERE)) == ("662,5 van 700 ha", "nog 37,5 ha")
    assert fill(ALMERE) == 662.5 / 700
    names = {"a": "Pampus", "b": "Haven"}
    assert sentence(ALMERE, names) == (
        "Almere: Buitendijks; 662,5 van 700 ha; nog 37,5 ha; Aandachtspunt; Pampus, Haven."
    )
    assert details(ALMERE, names).endswith("Uitleg.\nW12 · Bkl 5.49")


def test_too_much_no_limit_and_not_known():
    assert room(replace(ALMERE, used=700.0)) == "50 ha te veel"
    assert room(replace(ALMERE, present=None, outcome="UNKNOWN")) == "nog hooguit 87,5 ha"
    without = replace(ALMERE, limit=None, place="")
    assert (heading(without), figures(without), room(without)) == ("Buitendijks", "662,5 ha", "geen grens")
    unknown = replace(ALMERE, used=None, outcome="UNKNOWN")
    assert (figures(unknown), room(unknown), fill(unknown)) == ("niet te tellen", "", None)


def test_many_objects_are_named_in_part():
    many = replace(ALMERE, objects=tuple("abcdefg"))
    assert "A, B, C, D, E en nog 2" in sentence(many, {uuid: uuid.upper() for uuid in "abcdefg"})


def test_the_fullest_comes_first():
    full, half = replace(ALMERE, place="Urk", used=900.0), replace(ALMERE, place="Lelystad", used=10.0)
    free, unknown = replace(ALMERE, limit=None, place="Geheel"), replace(ALMERE, used=None, place="")
    ordered = fullest_first([unknown, free, half, ALMERE, full])
    assert ordered == [full, ALMERE, half, free, unknown]
