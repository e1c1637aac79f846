"""The record of a sheet: any change gives another code, and what differs is told by name."""

import re
from dataclasses import replace

import pytest
from shapely.geometry import Point, box

from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets import trace

WIJK = ProposalObject("u1", "Wijk", box(0, 0, 100, 100), "vlak", "woningbouw")
MOLEN = ProposalObject("u2", "Molen", Point(50, 50), "punt", "windpark")


def made(*objects, outside=()):
    marks = {item.uuid: trace.fingerprint(item) for item in objects}
    return trace.record({"objecten": trace.object_rows(objects, marks), "buiten_kader": list(outside)})


@pytest.mark.parametrize("change", [
    {"name": "Andere wijk"}, {"function": "bos"}, {"horizon": "2050"}, {"exactness": "zoekgebied"}, {"quantity": 5.0},
    {"geometry": box(0, 0, 100, 100.01)},
])  # fmt: skip
def test_what_a_sheet_may_show_is_in_the_fingerprint(change):
    assert trace.fingerprint(replace(WIJK, **change)) != trace.fingerprint(WIJK)


def test_bookkeeping_is_not():
    assert trace.fingerprint(replace(WIJK, extra={"gewijzigd_op": "2026-01-01"})) == trace.fingerprint(WIJK)


def test_the_code_is_the_same_whatever_the_order_and_another_for_other_content():
    assert made(WIJK, MOLEN)["spoorcode"] == made(MOLEN, WIJK)["spoorcode"]
    assert made(WIJK)["spoorcode"] != made(WIJK, MOLEN)["spoorcode"]


def test_the_code_is_short_and_has_no_signs_that_are_misread():
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", made(WIJK)["spoorcode"])


def test_a_record_that_was_changed_by_hand_is_not_whole():
    record = made(WIJK)
    assert trace.is_whole(record)
    record["inhoud"]["objecten"][0]["naam"] = "Stad"
    assert not trace.is_whole(record)


def test_what_differs_is_told_by_name():
    record = made(WIJK, MOLEN)
    moved = replace(WIJK, geometry=box(5, 0, 105, 100))
    new = replace(MOLEN, uuid="u3", name="Nieuwe molen")
    marks = {item.uuid: trace.fingerprint(item) for item in (moved, new)}
    said = trace.differences(record, marks, {item.uuid: item.name for item in (moved, new)})
    assert [line.split("'")[1] for line in said] == ["Molen", "Wijk", "Nieuwe molen"]
    assert "gewijzigd" in said[1]


def test_the_same_objects_give_no_difference():
    marks = {item.uuid: trace.fingerprint(item) for item in (WIJK, MOLEN)}
    assert trace.differences(made(WIJK, MOLEN), marks, {}) == []


def test_the_proof_of_drawing_tells_both_ways():
    proof = trace.drawn_proof(["a", "b"], ["b", "c"])
    assert (proof["niet_getekend"], proof["niet_in_filter"]) == (["a"], ["c"])


def test_counts_add_up():
    counts = trace.counted([WIJK, MOLEN], 3)
    assert (counts["in_filter"], counts["op_blad"], counts["buiten_kader"]) == (5, 2, 3)
    assert sum(counts["per_functie"].values()) == 2
