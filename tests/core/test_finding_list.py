"""Filter, headings and order of the findings."""

from dataclasses import replace

import pytest
from shapely.geometry import box

from novex_plugin.core import finding_list as fl
from novex_plugin.core.model.records import AREA, Finding, ProposalObject, Weighing


def finding(key, **extra):
    values = {"object_uuid": "o1", "object_name": "Wijk", "variant": "", "horizon": "2030", "kind": "regel",
              "rule": "N01", "outcome": "HARD", "title": "Natura 2000", "legal_force": "wet_amvb", **extra}  # fmt: skip
    return Finding(key=key, **values)


HERE = box(0, 0, 10, 10)


def listed(key, weighing=None, horizon="2030", place=HERE, **extra):
    item = ProposalObject(extra.get("object_uuid", "o1"), "Wijk", place, AREA, "woningbouw", horizon=horizon)
    return fl.listed(finding(key, **extra), weighing, item)


ROWS = (
    listed("a", overlap_m2=100.0),
    listed("b", outcome="ATTENTION", object_uuid="o2", object_name="Aanlanding", overlap_m2=900.0, rule="W07",
           title="Rivierbed", horizon="2050", place=box(100, 100, 110, 110)),
    listed("c", Weighing("c", "geaccepteerd"), outcome="NEE_TENZIJ", legal_force="verordening", distance_m=40.0),
    listed("d", kind="paar", rule="BED-WON", title="Bedrijf en wonen", outcome="NEE_TENZIJ", legal_force="oordeel",
           distance_m=5.0, place=None),
)  # fmt: skip


def keys(choice):
    return [one.finding.key for one in ROWS if choice.accepts(one)]


def test_without_a_question_everything_is_shown():
    assert keys(fl.Choice()) == ["a", "b", "c", "d"]
    assert not fl.Choice().asks


@pytest.mark.parametrize(("choice", "wanted"), [
    (fl.Choice(outcome=frozenset({"HARD", "ATTENTION"})), ["a", "b"]),
    (fl.Choice(force=frozenset({"verordening"})), ["c"]),
    (fl.Choice(theme=frozenset({"Voorstellen onderling"})), ["d"]),
    (fl.Choice(horizon=frozenset({"2050"})), ["b"]),
    (fl.Choice(status=frozenset({"open"})), ["a", "b", "d"]),
    (fl.Choice(words=("wijk", "natura")), ["a", "c"]),
    (fl.Choice(box=(105, 105, 200, 200)), ["b"]),
    (fl.Choice(outcome=frozenset({"NEE_TENZIJ"}), status=frozenset({"open"})), ["d"]),
    (fl.Choice(outcome=frozenset({"HARD"}), words=("rivierbed",)), []),
])  # fmt: skip
def test_questions_add_up(choice, wanted):
    assert choice.asks
    assert keys(choice) == wanted


def test_one_facet_is_changed_and_the_others_stay():
    choice = fl.Choice(words=("wijk",)).only("outcome", ["HARD"])
    assert (choice.outcome, choice.words) == (frozenset({"HARD"}), ("wijk",))
    assert not choice.only("outcome", []).outcome


def test_a_weighing_is_outdated_when_the_situation_is_another():
    now = finding("a", situation="nieuw")
    assert fl.status_of(now, Weighing("a", "geaccepteerd", situation="oud")) == fl.OUTDATED
    assert fl.status_of(now, Weighing("a", "geaccepteerd", situation="nieuw")) == fl.WEIGHED
    assert fl.status_of(now, None) == fl.OPEN


def titles(grouping, order=fl.BY_WEIGHT):
    return [(group.title, [one.finding.key for one in group.members]) for group in fl.grouped(ROWS, grouping, order)]


def test_headings_come_worst_first():
    assert [title for title, _ in titles(fl.BY_CLASS)] == ["Hard conflict", "Nee, tenzij", "Aandachtspunt"]
    assert [title for title, _ in titles(fl.BY_OBJECT)] == ["Wijk", "Aanlanding"]
    assert [title for title, _ in titles(fl.BY_RULE)] == ["N01  Natura 2000", "Bedrijf en wonen", "W07  Rivierbed"]
    assert {title for title, _ in titles(fl.BY_THEME)} == {"Natuur", "Grote rivieren", "Voorstellen onderling"}


def test_every_finding_is_under_one_heading_whatever_the_order():
    for grouping in (fl.BY_CLASS, fl.BY_OBJECT, fl.BY_RULE, fl.BY_THEME):
        for order in (fl.BY_WEIGHT, fl.BY_AREA, fl.BY_NAME, fl.BY_DISTANCE):
            found = [key for _title, members in titles(grouping, order) for key in members]
            assert sorted(found) == ["a", "b", "c", "d"]


def test_orders():
    assert titles(fl.BY_OBJECT, fl.BY_NAME)[0][0] == "Aanlanding"
    assert titles(fl.BY_OBJECT, fl.BY_AREA)[0][0] == "Aanlanding"
    assert [one.finding.key for one in fl.ordered(ROWS, fl.BY_AREA)][:2] == ["b", "a"]
    assert [one.finding.key for one in fl.ordered(ROWS, fl.BY_DISTANCE)][-2:] == ["d", "c"]
    assert fl.ordered(ROWS, fl.BY_WEIGHT)[0].finding.key == "a"


def test_facets_name_what_occurs_with_how_many():
    assert fl.facet_names("outcome", ROWS) == [
        ("HARD", "Hard conflict", 1), ("NEE_TENZIJ", "Nee, tenzij", 2), ("ATTENTION", "Aandachtspunt", 1),
    ]  # fmt: skip
    assert [name for _value, name, _count in fl.facet_names("force", ROWS)][:2] == ["Wet of AMvB", "Verordening"]
    assert [one[0] for one in fl.facet_names("status", ROWS)] == ["open", "afgewogen"]
    assert fl.facet_names("horizon", [replace(ROWS[0], horizon="")])[0][1] == "Onbekend"
