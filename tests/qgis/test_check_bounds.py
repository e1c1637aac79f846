"""A whole check of more findings than are kept: what stays, what is said, and stopping while it is saved."""

from collections import Counter
from dataclasses import replace

import pytest

from novex_plugin.adapters.check import run_check
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.store import Store
from novex_plugin.adapters.whole_check import WholeCheck, question_of, record
from novex_plugin.core.checks import bounded
from novex_plugin.core.checks.bounded import left_out_text
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.model.records import Weighing
from novex_plugin.core.progress import Progress
from tests.store_world import make_big_store, random_proposal

FEW = 40


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return Store.open(make_big_store(tmp_path_factory.mktemp("basisset")))


@pytest.fixture
def proposal(tmp_path):
    return random_proposal(tmp_path, 60)


def test_what_is_left_out_changes_no_verdict_and_is_kept_in_the_file(store, proposal):
    question = question_of(proposal)
    whole = WholeCheck(store).run(question).result
    light = next(item for item in whole.findings if item.kind == "paar" and item.distance_m > 0)
    proposal.save_weighing(Weighing(light.key, "geaccepteerd"))
    result = WholeCheck(store, most=FEW).run(question_of(proposal)).result
    assert result.left_out == len(whole.findings) - len(result.findings) > 0
    assert result.per_object == whole.per_object
    assert light.key in {item.key for item in result.findings}
    gone = {item.key for item in whole.findings} - {item.key for item in result.findings}
    assert all(item.kind == "paar" and item.distance_m > 0 for item in whole.findings if item.key in gone)
    record(proposal, result, store)
    kept = open_proposal(proposal.path).last_check()
    assert len(kept.findings) == len(result.findings)
    assert left_out_text(result.left_out) in {gap.reason for gap in kept.untested}


def test_it_is_still_said_after_an_edit(store, proposal):
    check = WholeCheck(store, most=FEW)
    before = check.run(question_of(proposal))
    proposal.remove_objects([before.result.findings[0].object_uuid])
    after = check.run(question_of(proposal), before.checked).result
    assert after.left_out == before.result.left_out
    assert [gap.reason for gap in after.untested].count(left_out_text(after.left_out)) == 1


def test_parts_together_keep_no_more_than_there_is_room_for(store, proposal):
    question = question_of(proposal)
    whole = WholeCheck(store).run(question).result
    most = len(whole.findings) * 2 // 3
    result = WholeCheck(store, most=most, part=10).run(question).result
    assert result.left_out > 0 and result.per_object == whole.per_object
    assert len(result.findings) <= most + len(question.objects)  # the worst one of each object always stays


def test_saving_can_be_stopped_and_leaves_the_file_as_it_was(store, proposal):
    result = run_check(proposal.path, store.path)
    moment = proposal.rows("toets")

    class Stop(Progress):
        def step(self, _fraction, text=""):
            raise Cancelled

    with pytest.raises(Cancelled):
        record(proposal, result, store, progress=Stop())
    assert proposal.rows("toets") == moment
    assert len(proposal.findings()) == len(result.findings)


def test_an_edit_shows_all_of_the_touched_object_until_the_check_is_a_tenth_too_large(store, proposal, monkeypatch):
    whole = WholeCheck(store).run(question_of(proposal))
    count = len(whole.result.findings)
    check = WholeCheck(store, most=count // 2)
    full = check.run(question_of(proposal))
    kept = {one.key for one in full.result.findings}
    uuid = Counter(one.object_uuid for one in whole.result.findings if one.key not in kept).most_common(1)[0][0]
    item = next(one for one in proposal.objects() if one.uuid == uuid)
    proposal.write_objects([replace(item, name="Anders")])
    monkeypatch.setattr(bounded, "_SLACK", 1.0)
    shown = check.run(question_of(proposal), full.checked).result
    assert len(shown.of_object(uuid)) == len(whole.result.of_object(uuid)) > len(full.result.of_object(uuid))
    assert shown.left_out == full.result.left_out
    monkeypatch.setattr(bounded, "_SLACK", 0.0)
    cut_back = check.run(question_of(proposal), full.checked).result
    assert len(cut_back.findings) < len(shown.findings)
    assert len(cut_back.findings) <= count // 2 + len(cut_back.per_object)
    assert cut_back.left_out > full.result.left_out
    assert cut_back.per_object == whole.result.per_object
    assert left_out_text(cut_back.left_out) in {gap.reason for gap in cut_back.untested}
