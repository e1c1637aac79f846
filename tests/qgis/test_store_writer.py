"""One thread writes; what waits for it is little, and an error or a cancel stops it."""

import threading

import pytest

from novex_plugin.adapters import store_writer
from novex_plugin.adapters.store_writer import Writer
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.progress import Progress


class Gate:
    """Writing that waits until it may go on."""

    def __init__(self):
        self.open, self.done = threading.Event(), []

    def write(self, name):
        return lambda between: (self.open.wait(20), between(), self.done.append(name))


class OpensAfter(Progress):
    """Opens the gate at so many looks: until then whoever hands over has to wait."""

    def __init__(self, gate, looks):
        self.gate, self.looks, self.looked = gate, looks, 0

    def step(self, fraction, text=""):
        self.looked += 1
        if self.looked >= self.looks:
            self.gate.open.set()
        super().step(fraction, text)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(store_writer, "_LOOK_EVERY_S", 0.01)


def test_a_small_layer_waits_while_another_is_written():
    gate, progress = Gate(), OpensAfter(None, 10**9)
    with Writer() as writer:
        writer.hand_over(gate.write("groot"), progress, 6_000_000)
        writer.hand_over(gate.write("klein"), progress, 1_000_000)
        assert progress.looked == 0 and gate.done == []
        gate.open.set()
        writer.wait(progress)
    assert gate.done == ["groot", "klein"]


@pytest.mark.parametrize("sizes", [(6_000_000, 1_000_000, 1_000_000), (6_000_000, 7_000_000), (20_000_000, 1)])
def test_more_than_that_has_to_be_written_first(sizes):
    gate = Gate()
    progress = OpensAfter(gate, 3)
    with Writer() as writer:
        for number, size in enumerate(sizes):
            writer.hand_over(gate.write(number), progress, size)
        assert progress.looked >= 3, "the last one was handed over without waiting"
        assert gate.done[0] == 0
        writer.wait(progress)
    assert gate.done == list(range(len(sizes)))


def test_an_error_of_the_writing_comes_out_and_nothing_more_is_written():
    gate = Gate()

    def fails(_between):
        raise TimeoutError("schijf")

    with pytest.raises(TimeoutError, match="schijf"), Writer() as writer:
        writer.hand_over(fails, Progress())
        writer.wait(Progress())
        writer.hand_over(gate.write("later"), Progress())
    assert gate.done == []


def test_a_cancel_stops_the_writing_too():
    gate = Gate()

    class Stopped(Progress):
        def cancelled(self):
            gate.open.set()
            return True

    with pytest.raises(Cancelled), Writer() as writer:
        writer.hand_over(lambda between: (gate.open.wait(20), threading.Event().wait(0.1), between(),
                                          gate.done.append("toch")), Progress())  # fmt: skip
        writer.hand_over(gate.write("wacht"), Progress())
        writer.wait(Stopped())
    assert gate.done == []
