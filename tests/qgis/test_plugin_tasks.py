"""Work in a thread and work in steps: one answer, on the main thread, or none when abandoned."""

import threading

import pytest
from qgis.core import QgsApplication

from novex_plugin.adapters import tasks
from novex_plugin.core.errors import NovexError


class Answers:
    def __init__(self):
        self.done, self.errors, self.cancelled = [], [], 0

    def stop(self):
        self.cancelled += 1

    def callbacks(self):
        return self.done.append, self.errors.append, self.stop

    @property
    def count(self):
        return len(self.done) + len(self.errors) + self.cancelled


@pytest.fixture
def answers():
    return Answers()


def test_a_result_arrives_on_the_main_thread(qgis_app, qtbot, answers):
    threads = []

    def work(progress):
        threads.append(threading.current_thread())
        progress.step(0.5, "half")
        return 42

    done, error, cancelled = answers.callbacks()
    tasks.run_in_task("proef", work, lambda result: (threads.append(threading.current_thread()), done(result)), error,
                      cancelled)  # fmt: skip
    qtbot.waitUntil(lambda: answers.count == 1)
    assert answers.done == [42]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_progress_is_reported(qgis_app, qtbot, answers):
    seen = []
    release = threading.Event()

    def slow(progress):
        progress.step(0.4, "lezen")
        release.wait(5)

    work = tasks.run_in_task("proef", slow, *answers.callbacks())
    work.progressed.connect(lambda fraction, text: seen.append((round(fraction, 2), text)))
    qtbot.waitUntil(lambda: (0.4, "lezen") in seen)
    release.set()
    qtbot.waitUntil(lambda: answers.count == 1)


def test_an_error_arrives_as_itself(qgis_app, qtbot, answers):
    def fail(progress):
        raise NovexError("stuk", "doe iets")

    tasks.run_in_task("proef", fail, *answers.callbacks())
    qtbot.waitUntil(lambda: answers.count == 1)
    assert answers.errors[0].hint == "doe iets"


def test_cancelling_stops_at_the_next_step(qgis_app, qtbot, answers):
    started = threading.Event()

    def endless(progress):
        started.set()
        while True:
            progress.step(0.1)

    work = tasks.run_in_task("proef", endless, *answers.callbacks())
    assert started.wait(5)
    work.cancel()
    qtbot.waitUntil(lambda: answers.count == 1)
    assert answers.cancelled == 1
    assert work.is_over()


def test_abandoned_work_says_nothing_and_leaves_its_thread(qgis_app, qtbot, answers):
    started, left = threading.Event(), threading.Event()

    def endless(progress):
        started.set()
        try:
            while True:
                progress.step(0.1)
        finally:
            left.set()

    tasks.run_in_task("proef", endless, *answers.callbacks())
    assert started.wait(5)
    tasks.abandon_all()
    assert left.is_set()
    qtbot.wait(100)
    assert answers.count == 0


def test_steps_run_in_order_with_the_window_alive(qgis_app, qtbot, answers):
    order, texts = [], []
    steps = [("een", lambda: order.append(1) or "a"), ("twee", lambda: order.append(2) or "b")]
    work = tasks.run_in_steps("proef", steps, *answers.callbacks())
    work.progressed.connect(lambda _fraction, text: texts.append(text))
    assert order == []  # nothing has run yet: the window paints first
    qtbot.waitUntil(lambda: answers.count == 1)
    assert (order, answers.done) == ([1, 2], [["a", "b"]])
    assert "twee" in texts


def test_steps_stop_between_two_steps(qgis_app, qtbot, answers):
    order = []
    work = None
    steps = [("een", lambda: (order.append(1), work.cancel())), ("twee", lambda: order.append(2))]
    work = tasks.run_in_steps("proef", steps, *answers.callbacks())
    qtbot.waitUntil(lambda: answers.count == 1)
    assert (order, answers.cancelled) == ([1], 1)


def test_a_failing_step_ends_the_work(qgis_app, qtbot, answers):
    def fail():
        raise NovexError("stuk")

    tasks.run_in_steps("proef", [("een", fail), ("twee", fail)], *answers.callbacks())
    qtbot.waitUntil(lambda: answers.count == 1)
    assert len(answers.errors) == 1


def test_nothing_stays_behind_in_the_task_manager(qgis_app, qtbot, answers):
    tasks.run_in_task("proef", lambda progress: None, *answers.callbacks())
    qtbot.waitUntil(lambda: answers.count == 1)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert not tasks._running
