"""What is kept out of the search for garbage, and letting go of very many records without holding anybody up."""

import gc
import threading
import weakref

import pytest

from novex_plugin.core import collecting
from novex_plugin.core.collecting import keep_for_good, kept_for_good, let_go_again, let_go_slowly, without_collecting


class Record:
    pass


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch):
    monkeypatch.setattr(collecting, "_PATIENCE_S", 0.0)
    yield
    gc.unfreeze()


def test_no_search_for_garbage_meanwhile():
    with without_collecting():
        assert not gc.isenabled()
        with without_collecting():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_is_kept_for_good_is_not_looked_at_until_it_is_let_go():
    with kept_for_good():
        records = [Record() for _ in range(10)]
    assert gc.get_freeze_count() > 10 and gc.isenabled()
    let_go_again(records)
    assert gc.get_freeze_count() == 0


def test_many_records_go_a_few_at_a_time_and_what_is_known_elsewhere_stays(monkeypatch):
    monkeypatch.setattr(collecting, "_FEW", 5)
    monkeypatch.setattr(collecting, "_AT_ONCE", 2)
    records = [Record() for _ in range(9)]
    known, left = records[3], [weakref.ref(one) for one in records]
    counts, over = [], threading.Event()

    def done():
        counts.append(sum(one() is not None for one in left))
        over.set()

    monkeypatch.setattr(collecting, "_BREATH_S", 0.0)
    monkeypatch.setattr(collecting, "_PATIENCE_S", 0.2)
    let_go_slowly(records, done)
    del records
    assert over.wait(20.0)
    assert counts == [1] and left[3]() is known


def test_few_records_go_at_once():
    done = []
    let_go_slowly([Record()], lambda: done.append(1))
    assert done == [1]


def test_what_was_kept_since_stays_kept(monkeypatch):
    monkeypatch.setattr(collecting, "_FEW", 5)
    gone = []
    monkeypatch.setattr(collecting, "let_go_slowly", lambda records, done: gone.append(done))
    keep_for_good()
    let_go_again([Record()] * 6)
    assert gc.get_freeze_count() > 0, "first the records go"
    gone[0]()
    assert gc.get_freeze_count() == 0
    let_go_again([Record()] * 6)
    keep_for_good()  # another proposal was opened meanwhile
    gone[1]()
    assert gc.get_freeze_count() > 0
