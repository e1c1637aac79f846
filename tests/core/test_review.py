"""An incoming state against our own: every difference once, whose it is, and what taking it over comes to."""

import random
from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.exchange.review import ADDED, BOTH, CHANGED, OWN, REMOVED, SENDER, UNKNOWN, review
from novex_plugin.core.exchange.review_entries import LINKED, Side, entries
from novex_plugin.core.model.annexes import LogEntry
from novex_plugin.core.model.codelists import code_name
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.progress import Progress

HEADER = {"uuid": "h", "titel": "Voorstel", "provincie": "PV25", "versie": "1", "schema_versie": "1.2.0"}
HOME = ProposalObject("a", "Wijk", shapely.box(0, 0, 100, 100), "vlak", "woningbouw", quantity=100.0, unit="woningen")
WOOD = ProposalObject("b", "Bos", shapely.box(200, 0, 300, 100), "vlak", "bos")
STATION = ProposalObject("c", "Station", shapely.Point(5, 5), "punt", "kerncentrale")
AGREED = {"uuid": "f", "titel": "Afspraak", "nummer": "1", "soort": "beleid", "departementen": "VRO"}


def side(*objects, title="pakket.zip", log=(), unsaved=(), **rows):
    links = [{"afspraak_uuid": "f", "object_uuid": uuid} for uuid in rows.pop("linked", ())]
    return Side(title, objects, {"voorstel": [HEADER], "afspraak_object": links, **rows}, log, frozenset(unsaved))


def told(found):
    return {one.entry.key: (one.kind, one.origin) for one in found.items}


def entry(minute, table, uuid, what="gewijzigd: naam", by="J."):
    return LogEntry(f"2026-03-01T10:{minute:02d}:00.000Z", by, table, uuid, what)


def test_two_that_are_equal_have_nothing_to_review():
    turned = replace(HOME, geometry=shapely.Polygon([(100, 100), (100, 0), (0, 0), (0, 100)]))
    found = review(side(HOME, WOOD), side(WOOD, turned))
    assert found.items == () and found.sentence() == "Het pakket is gelijk aan uw voorstel."


def test_added_changed_and_removed_with_old_and_new_values():
    fewer = replace(HOME, quantity=80.0, geometry=shapely.box(0, 0, 80, 100), extra={"toelichting": "Kleiner"})
    found = review(side(HOME, WOOD), side(fewer, STATION))
    assert told(found) == {"a": (CHANGED, UNKNOWN), "b": (REMOVED, UNKNOWN), "c": (ADDED, UNKNOWN)}
    change = next(one for one in found.items if one.kind == CHANGED)
    assert [(one.label, one.before, one.after) for one in change.values] == [
        ("Vorm", "1,0 ha", "0,8 ha"), ("Hoeveelheid", "100", "80"), ("Toelichting", "leeg", "Kleiner"),
    ]  # fmt: skip
    assert change.moved and "1 toegevoegd, 1 gewijzigd, 1 verwijderd" in found.sentence()


def test_who_and_when_are_no_difference():
    stamped = replace(HOME, extra={"gewijzigd_door": "K.", "gewijzigd_op": "2026-03-02T00:00:00Z"})
    assert review(side(HOME), side(stamped)).items == ()


def test_a_moment_reads_the_same_from_a_layer_and_from_a_file():
    own, other = ({"sleutel": "k", "besluit": "geaccepteerd", "op": text}
                  for text in ("2026-03-01T10:00:00.000", "2026-03-01T10:00:00.000Z"))  # fmt: skip
    assert review(side(afweging=[own]), side(afweging=[other])).items == ()


def test_the_log_says_whose_change_it_is():
    common = [entry(0, "object_vlak", uuid, "toegevoegd") for uuid in "abc"]
    mine = [*common, entry(1, "object_vlak", "a"), entry(2, "object_vlak", "n", "toegevoegd"),
            entry(3, "object_vlak", "d", "verwijderd"), entry(3, "object_vlak", "x")]  # fmt: skip
    theirs = [*common, entry(1, "object_vlak", "b"), entry(2, "object_vlak", "x")]
    new, both, gone = (replace(HOME, uuid=key, name=key) for key in "nxd")
    found = review(
        side(replace(HOME, name="Mijn"), WOOD, new, both, log=mine),
        side(HOME, replace(WOOD, name="Hun"), gone, replace(both, name="X"), log=theirs),
    )
    assert told(found) == {
        "a": (CHANGED, OWN), "b": (CHANGED, SENDER), "n": (REMOVED, OWN), "d": (ADDED, OWN), "x": (CHANGED, BOTH),
    }  # fmt: skip
    assert {one.entry.key for one in found.offered} == {"b", "x"}
    assert found.overwritten(found.offered) == 1
    assert "3 verschillen komen doordat u zelf verder werkte" in found.sentence()


def test_what_is_not_saved_yet_is_our_own():
    found = review(side(replace(HOME, name="Net"), unsaved=[("object_vlak", "a")]), side(HOME))
    assert told(found) == {"a": (CHANGED, OWN)}


def test_the_header_is_one_row_without_its_version_of_the_model():
    other = side(HOME)
    other.rows["voorstel"][0]  # the same row in both
    changed = Side("p", (HOME,), {"voorstel": [{**HEADER, "versie": "2", "schema_versie": "1.1.0"}]})
    (item,) = review(side(HOME), changed).items
    assert (item.entry.table, item.kind) == ("voorstel", CHANGED)
    assert [(one.label, one.before, one.after) for one in item.values] == [("Versie", "1", "2")]


def test_a_changed_link_changes_the_agreement_and_is_told_by_name():
    found = review(side(HOME, WOOD, afspraak=[AGREED], linked=["a"]), side(HOME, WOOD, afspraak=[AGREED], linked="ab"))
    (item,) = found.items
    assert [(one.field, one.before, one.after) for one in item.values] == [(LINKED, "Wijk", "Wijk, Bos")]


def test_answers_and_indicators_are_reviewed_and_named():
    answer = {"sleutel": "P1-A:A:", "vraag": "P1-A", "variant": "A", "tekst": "Hier."}
    measure = {"code": "I01", "naam": "Woningen", "uitdrukking": "hoeveelheid", "doel": 100.0}
    found = review(
        side(antwoord=[answer], indicator=[measure]),
        side(antwoord=[{**answer, "tekst": "Daar."}], indicator=[{**measure, "code": "I02"}],
             variant=[{"code": "A", "naam": "Een"}]),
    )  # fmt: skip
    assert told(found) == {
        "A": (ADDED, UNKNOWN), "I01": (REMOVED, UNKNOWN), "I02": (ADDED, UNKNOWN), "P1-A:A:": (CHANGED, UNKNOWN),
    }  # fmt: skip
    words = found.items[-1]
    assert words.entry.name == f"{code_name('opgaven', 'P1-A')} · A" and words.entry.name != "P1-A · A"
    assert [(one.label, one.before, one.after) for one in words.values] == [("Tekst", "Hier.", "Daar.")]
    assert [one.entry.key for one in found.with_needed([words])] == ["A", "P1-A:A:"]


def test_what_an_older_model_does_not_have_is_no_wish_to_empty_it():
    mine = replace(HOME, quantity=90.0, extra={"gemeente": "GM0344"})
    own = side(mine, afspraak=[AGREED], linked=["a"], indicator=[{"code": "I01", "naam": "Woningen"}],
               voorstel=[{**HEADER, "email": "a@b.nl"}])  # fmt: skip
    older = replace(
        side(HOME, afspraak=[AGREED]),
        columns={"voorstel": {"titel"}, "object_vlak": {"naam", "functie", "hoeveelheid"}, "afspraak": set(AGREED)},
    )
    (item,) = review(own, older).items
    assert [(one.label, one.before, one.after) for one in item.values] == [("Hoeveelheid", "90", "100")]
    assert item.after.row["gemeente"] == "GM0344"
    kinds = {one.entry.table: one.kind for one in review(own, side(HOME, afspraak=[AGREED])).items}
    assert kinds == {"voorstel": CHANGED, "object_vlak": CHANGED, "afspraak": CHANGED, "indicator": REMOVED}


def test_comparing_can_be_cancelled():
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        review(side(HOME), side(WOOD), Stopped())


def test_a_neighbour_is_refused_and_another_proposal_is_told():
    foreign = Side("buur.zip", (), {"voorstel": [{**HEADER, "provincie": "PV24"}]})
    with pytest.raises(NovexError, match="niet van uw provincie"):
        review(side(HOME), foreign)
    other = Side("ander.zip", (HOME,), {"voorstel": [{**HEADER, "uuid": "z"}]})
    assert "ander voorstel" in review(side(HOME), other).messages[0]


def test_what_is_accepted_brings_what_it_cannot_do_without():
    spread = replace(HOME, uuid="s", variant="B", replaces="r")
    source = replace(WOOD, uuid="r", variant="A")
    rows = [{"code": "A", "naam": "Een"}, {"code": "B", "naam": "Twee", "ouder": "A"}]
    found = review(side(HOME), side(HOME, spread, source, variant=rows))
    one = next(item for item in found.items if item.entry.key == "s")
    assert [item.entry.key for item in found.with_needed([one])] == ["A", "B", "r", "s"]
    assert len(found.loose_ends([one])) == 2  # its variant and what it replaces
    assert found.loose_ends(found.with_needed([one])) == ()


def test_what_would_be_left_hanging_is_told():
    later = replace(WOOD, replaces="a")
    found = review(side(HOME, later, afspraak=[AGREED], linked="a"), side(later, afspraak=[AGREED], linked="a"))
    texts = found.loose_ends(found.items)
    assert [("vervangt een object" in text, "verwijst naar een object" in text) for text in texts] == [
        (True, False), (False, True),
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_all_of_it_makes_ours_theirs_and_none_of_it_leaves_ours(seed):
    chance = random.Random(seed)
    pool = [replace(HOME, uuid=f"u{number}", name=f"N{number}") for number in range(12)]

    def drawn():
        chosen = [one for one in pool if chance.random() < 0.7]
        return [replace(one, quantity=chance.choice((1.0, 2.0)), geometry=shapely.box(0, 0, chance.choice((1, 2)), 1))
                for one in chosen]  # fmt: skip

    def rows():
        return {"afspraak": [AGREED][: chance.randrange(2)], "variant": [{"code": "A", "naam": chance.choice("xy")}]}

    own, other = side(*drawn(), **rows()), side(*drawn(), **rows())
    found = review(own, other)
    after = found.result(found.items)
    assert {place: (one.row, one.shape) for place, one in after.items()} == {
        place: (one.row, one.shape) for place, one in entries(other).items()
    }
    assert found.result([]) == entries(own)
    assert len({one.place for one in found.items}) == len(found.items)
    assert review(other, own).count(ADDED) == found.count(REMOVED)
