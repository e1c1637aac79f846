"""The list of findings as one piece of work: what is taken over, what is asked for, and stopping halfway."""

import random

import pytest
from shapely.geometry import box

from novex_plugin.core import finding_list as fl
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.listing import EMPTY, STEP, Source, Wanted, list_findings
from novex_plugin.core.model.records import AREA, FeatureHit, Finding, ProposalObject, Weighing
from novex_plugin.core.progress import Progress

OUTCOMES = ("HARD", "NEE_TENZIJ", "CONDITIONAL", "ATTENTION")
WIJK = ProposalObject("o1", "Wijk", box(0, 0, 10, 10), AREA, "woningbouw", horizon="2050")


def finding(number, **extra):
    values = {"object_uuid": f"o{number % 7}", "object_name": f"Object {number % 7}", "variant": "", "horizon": "2030",
              "kind": "regel", "rule": "N01", "outcome": OUTCOMES[number % 4], "title": "Natura 2000",
              "legal_force": "wet_amvb", "overlap_m2": float(number * 37 % 101), **extra}  # fmt: skip
    return Finding(key=f"k{number}", **values)


def source(count, weighings=(), objects=(WIJK,)):
    findings = tuple(finding(number) for number in range(count))
    return Source(findings, {one.key: one for one in weighings}, {one.uuid: one for one in objects})


def shown(listing):
    return [[one.finding.key for one in group] for group in listing.shown]


def test_what_is_not_asked_for_is_left_out_and_the_headings_still_know_it():
    made = list_findings(source(40), Wanted(choice=fl.Choice(outcome=frozenset({"HARD"}))))
    assert [len(group.members) for group in made.groups] == [10, 10, 10, 10]
    assert [len(group) for group in made.shown] == [10, 0, 0, 0] and made.count == 10
    assert [count for _value, _name, count in made.facets["outcome"]] == [10, 10, 10, 10]


def test_after_an_edit_only_what_is_different_is_looked_at_again():
    was = source(40)
    before = list_findings(was, Wanted())
    moved = finding(3, overlap_m2=5.0)
    now = Source((*was.findings[:3], moved, *was.findings[4:]), {}, was.objects)
    after = list_findings(now, Wanted(), before)
    known = {id(one) for one in before.listed}
    assert [one.finding.key for one in after.listed if id(one) not in known] == ["k3"]
    assert shown(after) == shown(list_findings(now, Wanted()))


@pytest.mark.parametrize("change", ["weighing", "object"])
def test_an_answer_or_another_object_is_seen(change):
    was = source(8)
    before = list_findings(was, Wanted())
    weighings = {"k1": Weighing("k1", "geaccepteerd")} if change == "weighing" else {}
    objects = {} if change == "object" else was.objects
    after = list_findings(Source(was.findings, weighings, objects), Wanted(), before)
    one = next(one for one in after.listed if one.finding.key == "k1")
    assert (one.status, one.horizon) == (("afgewogen", "2050") if change == "weighing" else ("open", ""))


def test_another_question_keeps_headings_and_order():
    same = source(40)
    before = list_findings(same, Wanted())
    after = list_findings(same, Wanted(choice=fl.Choice(words=("object 3",))), before)
    assert after.groups is before.groups and after.facets is before.facets
    assert {key for group in shown(after) for key in group} == {f"k{number}" for number in range(40) if number % 7 == 3}


@pytest.mark.parametrize("order", [fl.BY_WEIGHT, fl.BY_AREA, fl.BY_NAME, fl.BY_DISTANCE])
def test_sorting_in_runs_gives_the_order_of_sorting_at_once(monkeypatch, order):
    listed = [fl.listed(one, None, WIJK) for one in source(97).findings]
    random.Random(4).shuffle(listed)
    at_once = fl.ordered(listed, order)
    monkeypatch.setattr(fl, "RUN", 10)
    assert fl.ordered(listed, order) == at_once
    assert fl.ordered([], order) == []


def test_words_find_names_of_what_is_hit_and_a_place_is_where_it_lies():
    hit = finding(1, hits=(FeatureHit("1", "Gasleiding A-525"),), layer="nnn", overlap=box(2, 2, 3, 3))
    one = fl.listed(hit, None, WIJK)
    assert "gasleiding a-525" in one.text and "natuurnetwerk" in one.text
    assert one.box == (2, 2, 3, 3)
    assert fl.listed(finding(1), None, WIJK).box == (0, 0, 10, 10)
    assert fl.listed(finding(1)).box is None


def test_a_long_list_can_be_stopped():
    class Stopping(Progress):
        steps = 0

        def cancelled(self):
            self.steps += 1
            return self.steps > 2

    progress = Stopping()
    with pytest.raises(Cancelled):
        list_findings(source(3 * STEP), Wanted(), EMPTY, progress)
    assert progress.steps == 3
