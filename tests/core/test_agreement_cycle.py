"""The yearly account of agreements: how far those of the previous arrangement came, and taking one up again."""

from dataclasses import replace

import pytest

from novex_plugin.core.agreements.compare import compare
from novex_plugin.core.agreements.cycle import BACK, FURTHER, OPEN, STILL, Cycle, is_last, progress, taken_up
from novex_plugin.core.model.annexes import Agreement

WATER = Agreement("w", "Zoetwater", "1", "beleid", status="verkenning", object_uuids=("a", "b"))
HOMES = Agreement("h", "Wonen", "2", "beleid", status="in_uitvoering")


def cycle(earlier, now):
    return Cycle(compare(earlier, now, {}, {}, "Arrangement 2025"))


@pytest.mark.parametrize(("before", "now", "way"), [
    ("idee", "vastgesteld", FURTHER), ("vastgesteld", "verkenning", BACK), ("voorkeur", "voorkeur", STILL),
    ("", "idee", FURTHER), ("idee", "", BACK), ("", "", OPEN), ("onzin", "", OPEN),
])  # fmt: skip
def test_a_status_goes_further_or_back(before, now, way):
    (change,) = cycle([replace(WATER, status=before)], [replace(WATER, status=now)]).comparison.changes
    assert progress(change) == way


def test_the_account_counts_every_agreement_of_last_year_once():
    found = cycle([WATER, HOMES, replace(WATER, uuid="x", title="Natuur", number="3")],
                  [replace(WATER, status="vastgesteld"), Agreement("n", "Nieuw", "4")])  # fmt: skip
    counts = [found.count(way) for way in (FURTHER, STILL, OPEN, BACK)]
    ended = len(found.comparison.of("beëindigd"))
    assert sum(counts) + ended == 3 and (found.count(FURTHER), ended) == (1, 2)
    assert [one.old.title for one in found.unfinished] == ["Natuur"]  # the other one was being carried out
    assert "Van de 3 afspraken uit Arrangement 2025 zijn er 1 verder" in found.sentence()
    assert "Daarvan was er 1 nog niet in uitvoering" in found.sentence()


def test_a_first_year_has_nothing_before_it():
    assert cycle([], [WATER]).sentence() == "In Arrangement 2025 stonden geen afspraken."


def test_the_last_status_is_that_of_the_list():
    assert is_last("in_uitvoering") and not is_last("vastgesteld") and not is_last("")


def test_taken_up_again_it_is_the_same_one_with_links_that_still_exist():
    found = cycle([WATER, replace(WATER, uuid="x", title="Natuur", number="2")], [HOMES])
    back = taken_up(found.unfinished, {"2"}, {"a"})
    assert [(one.uuid, one.number, one.object_uuids) for one in back] == [("w", "1", ("a",)), ("x", "", ("a",))]
    again = cycle([WATER], [HOMES, back[0]])
    assert [one.kind for one in again.comparison.changes if one.agreement.uuid == "w"] == ["gewijzigd"]
    assert progress(next(one for one in again.comparison.changes if one.agreement.uuid == "w")) == STILL
