"""The thread that answers the newest question only."""

import threading

import pytest

from novex_plugin.adapters.latest import Latest


@pytest.fixture
def latest(qgis_app):
    made = Latest()
    yield made
    made.stop()


def test_an_answer_arrives_on_the_thread_that_asked(latest, qtbot):
    where = []
    latest.answered.connect(lambda _number, _result: where.append(threading.get_ident()))
    with qtbot.waitSignal(latest.answered) as told:
        number = latest.ask(lambda _progress: threading.get_ident())
    assert told.args[0] == number and latest.is_newest(number)
    assert where == [threading.get_ident()] and told.args[1] != threading.get_ident()


def test_only_the_newest_is_answered_and_what_runs_is_cancelled(latest, qtbot):
    began, seen, answers = threading.Event(), [], []
    latest.answered.connect(lambda _number, result: answers.append(result))

    def long(progress):
        began.set()
        while True:
            progress.step(0.5)  # raises when a newer question comes

    latest.ask(long)
    assert began.wait(10)
    latest.ask(lambda _progress: seen.append("never") or "never")
    with qtbot.waitSignal(latest.answered):
        latest.ask(lambda _progress: "last")
    assert answers == ["last"] or answers == ["never", "last"]  # the second may just have begun
    assert answers[-1] == "last"


def test_what_is_dropped_is_not_newest_any_more(latest, qtbot):
    with qtbot.waitSignal(latest.answered):
        number = latest.ask(lambda _progress: 1)
    latest.drop()
    assert not latest.is_newest(number)


def test_an_error_is_told_and_the_next_question_answered(latest, qtbot):
    with qtbot.waitSignal(latest.failed) as told:
        latest.ask(lambda _progress: 1 // 0)
    assert isinstance(told.args[1], ZeroDivisionError)
    with qtbot.waitSignal(latest.answered) as told:
        latest.ask(lambda _progress: "fine")
    assert told.args[1] == "fine"


def test_stopping_ends_the_thread(qgis_app):
    latest = Latest()
    latest.ask(lambda _progress: 1)
    latest.stop()
    assert not latest._thread.is_alive()
