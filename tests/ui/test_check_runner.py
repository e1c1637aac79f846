"""The whole check in the background: of what is on the screen, up to date by itself, and honest when it is old."""

import threading
from functools import cached_property

import pytest
from qgis.core import QgsGeometry

from novex_plugin.adapters import geopackage
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.ui import check_runner


@pytest.fixture
def runner(panel, monkeypatch):
    monkeypatch.setattr(check_runner, "BREATH_S", 0.0)
    panel.desk.checks._soon.setInterval(10)
    return panel.desk.checks


def run(runner, qtbot):
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        runner.run()
    return runner.result


def move(panel, by_m, flush=True):
    layer = panel.session.layer("object_vlak")
    feature = next(layer.getFeatures())
    shape = QgsGeometry(feature.geometry())
    shape.translate(by_m, 0)
    with panel.session.step("Vorm") as step:
        step.edit(layer).changeGeometry(feature.id(), shape)
    if flush:
        panel.session.watch.flush()


def written(panel):
    return geopackage.open_proposal(panel.session.path).last_check()


def natura(result):
    return {item.overlap_m2 for item in result.findings if item.layer == "natura2000" and not item.distance_m}


def test_a_run_tells_writes_and_is_not_old(panel, runner, qtbot):
    heard = []
    runner.started.connect(lambda: heard.append("started"))
    runner.progress.connect(lambda fraction, _text: heard.append(fraction))
    result = run(runner, qtbot)
    assert heard[0] == "started" and len(heard) > 2
    assert not runner.is_stale and runner.stale_text() == ""
    assert [item.key for item in written(panel).findings] == [item.key for item in result.findings]


def test_the_window_does_not_count_the_findings(panel, runner, qtbot, monkeypatch):
    """Half a million take a tenth of a second: the thread that made them has counted them."""
    counting, where = CheckResult.per_class.func, []
    told = cached_property(lambda result: where.append(threading.current_thread()) or counting(result))
    told.__set_name__(CheckResult, "per_class")
    monkeypatch.setattr(CheckResult, "per_class", told)
    result = run(runner, qtbot)
    panel.session.findings_changed.emit()
    assert len(where) == 1 and where[0] is not threading.main_thread()
    shown = {chip.property("outcome"): chip.text() for chip in panel.dock.strip.chips if not chip.isHidden()}
    assert shown == {code: str(count) for code, count in result.per_class.items() if code in shown} and shown


def test_edits_that_are_not_saved_are_checked_and_written_when_they_are(panel, runner, qtbot):
    before = natura(run(runner, qtbot))
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        move(panel, -100.0)
        assert runner.is_stale
        assert "sindsdien bewerkt" in runner.stale_text()
    assert natura(runner.result) != before
    assert not runner.is_stale
    assert natura(written(panel)) == before, "the file still holds the objects of before the edit"
    with qtbot.waitSignal(panel.session.findings_changed, timeout=20_000):
        panel.session.save()
    assert natura(written(panel)) == natura(runner.result)


def test_undo_takes_the_mark_away_when_it_is_back_where_it_was(panel, runner, qtbot):
    run(runner, qtbot)
    runner._soon.setInterval(60_000)
    changes = []
    runner.stale_changed.connect(lambda: changes.append(runner.is_stale))
    move(panel, 50.0)
    panel.session.undo()
    assert changes == [True, False]


def test_many_edits_are_one_update(panel, runner, qtbot):
    run(runner, qtbot)
    runner._soon.setInterval(150)
    told = []
    runner.finished.connect(told.append)
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        for _ in range(5):
            move(panel, 5.0)
    qtbot.wait(400)
    assert len(told) == 1


def test_an_edit_during_a_run_is_followed_by_another(panel, runner, qtbot):
    run(runner, qtbot)
    told = []
    runner.finished.connect(told.append)
    runner.run(anew=True)
    move(panel, -100.0)
    qtbot.waitUntil(lambda: len(told) >= 2 and not runner.is_stale, timeout=20_000)
    assert natura(told[-1]) != natura(told[0])


def test_cancelling_keeps_the_findings_and_says_that_they_are_old(panel, runner, qtbot, monkeypatch):
    before = run(runner, qtbot)
    runner._soon.setInterval(60_000)
    move(panel, -100.0)

    def stopped(*_anything, **_options):
        raise Cancelled

    monkeypatch.setattr(check_runner.WholeCheck, "run", stopped)
    with qtbot.waitSignal(runner.cancelled, timeout=20_000):
        runner.run()
    assert runner.result is before
    assert runner.is_stale and "sindsdien bewerkt" in runner.stale_text()
    assert [item.key for item in written(panel).findings] == [item.key for item in before.findings]


def test_a_failed_update_keeps_the_findings(panel, runner, qtbot, monkeypatch):
    before = run(runner, qtbot)

    def broken(*_anything, **_options):
        raise NovexError("De basisset is weg.")

    monkeypatch.setattr(check_runner.WholeCheck, "run", broken)
    with qtbot.waitSignal(runner.failed, timeout=20_000):
        move(panel, -100.0)
    assert runner.result is before and runner.is_stale


def test_another_view_is_checked_by_itself(panel, runner, qtbot):
    run(runner, qtbot)
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        panel.session.set_horizon("2050")
        assert "andere variant of horizon" in runner.stale_text()
    assert runner.result.horizon == "2050" and not runner.is_stale


def test_an_edit_before_the_first_check_asks_nothing(panel, runner, qtbot):
    move(panel, 20.0)
    qtbot.wait(60)
    assert runner.result is None and not runner.is_running and not runner.is_stale


def test_findings_of_the_file_are_old_after_an_edit(panel, runner, qtbot):
    run(runner, qtbot)
    path = panel.session.path
    panel.session.close()
    panel.session.open(path)
    assert runner.result is not None and not runner.is_stale
    move(panel, 20.0)
    assert "sindsdien bewerkt" in runner.stale_text()


def test_a_second_run_while_one_is_busy_is_refused_in_words(panel, runner, qtbot):
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        runner.run()
        with pytest.raises(NovexError, match="ander werk"):
            runner.run()


def test_without_a_proposal(empty_panel):
    with pytest.raises(NovexError, match="geen voorstel"):
        empty_panel.desk.checks.run()


@pytest.fixture
def opened_again(panel, runner, qtbot, monkeypatch):
    """The checked proposal, opened anew; its last check is read in a task that waits until ``may_read`` is set."""
    run(runner, qtbot)
    runner.may_read, read = threading.Event(), check_runner.read_last

    def slow(*what):
        runner.may_read.wait(20)
        return read(*what)

    monkeypatch.setattr(check_runner, "READ_AT_ONCE", 0)
    monkeypatch.setattr(check_runner, "read_last", slow)
    path = panel.session.path
    panel.session.close()
    panel.session.open(path)
    yield runner
    runner.may_read.set()


def test_a_long_last_check_comes_in_while_the_window_lives(panel, opened_again, qtbot):
    runner, page = opened_again, panel.page("toetsen")
    assert runner.is_reading and runner.result is None
    assert page.runLabel.text() == "De laatste toets wordt gelezen …" == panel.dock.strip.note.text()
    with qtbot.waitSignal(panel.session.findings_changed, timeout=20_000):
        runner.may_read.set()
    assert not runner.is_reading and not runner.is_stale
    assert [one.key for one in runner.result.findings] == [one.key for one in written(panel).findings]
    assert page.result is runner.result and page.runLabel.text().startswith("Laatste toets")
    assert panel.dock.strip.note.text() == ""


def test_a_last_check_that_cannot_be_read_is_told_and_another_can_be_made(panel, runner, qtbot, monkeypatch):
    run(runner, qtbot)

    def broken(*_anything):
        raise NovexError("Het bestand is weg.")

    monkeypatch.setattr(check_runner, "READ_AT_ONCE", 0)
    monkeypatch.setattr(check_runner, "read_last", broken)
    path = panel.session.path
    panel.session.close()
    panel.desk.messages.reraise = False
    panel.session.open(path)
    qtbot.waitUntil(lambda: not runner.is_reading)
    assert runner.result is None
    assert len(run(runner, qtbot).findings) > 0


def test_the_first_edit_after_a_check_is_told_like_any_other(panel, runner, qtbot):
    run(runner, qtbot)
    told = []
    panel.live.reported.connect(told.append)
    move(panel, 50.0)
    (report,) = told
    assert [item.uuid for item in report.changes.changed] and not report.changes.added
    assert panel.live.counting.before is not None


def test_a_basisset_that_comes_after_the_proposal_is_no_other_one(panel, runner, qtbot):
    run(runner, qtbot)
    path, store = panel.session.path, panel.session.store_path
    panel.session.close()
    panel.session.set_store(None)
    panel.session.open(path)
    assert not runner.is_stale
    panel.session.set_store(store)
    assert not runner.is_stale
    run(runner, qtbot)
    panel.session.set_store(None)  # now it is known which one it was
    assert runner.is_stale and "andere basisset" in runner.stale_text()


def test_another_proposal_drops_what_was_being_read(panel, opened_again, qtbot):
    panel.session.close()
    assert not opened_again.is_reading and opened_again.result is None
    opened_again.may_read.set()
    qtbot.wait(100)
    assert opened_again.result is None and panel.page("toetsen").result is None
