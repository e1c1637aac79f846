"""Holding the search for garbage while many records are made that are none."""

import gc
import threading
import time
from contextlib import contextmanager
from typing import Any, Callable, Iterator, List, Optional, Sequence

_FEW = 20_000  # records that are let go of at once
_AT_ONCE, _BREATH_S = 1_000, 0.002
_PATIENCE_S = 1.0  # until everybody has forgotten them


@contextmanager
def without_collecting() -> Iterator[None]:
    """Python looks for garbage after every so many new records, and goes through all that QGIS and its plugins have in
    memory; as long as the ``with`` lasts it does not."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def kept_for_good() -> Iterator[None]:
    """No search for garbage while hundreds of thousands of records are made, nor among them afterwards.

    Such a search holds all threads: for more than a second per 100,000 findings with their features.
    """
    with without_collecting():
        yield
        keep_for_good()


class _Kept:
    times = 0


def keep_for_good() -> None:
    """What there is now is left out when Python looks for garbage."""
    _Kept.times += 1
    gc.freeze()


def let_go_again(records: Sequence[Any] = ()) -> None:
    """Another proposal: what was kept for good may be looked at when Python looks for garbage.

    ``records`` are those that nobody needs any more; when they are many they go first, a few at a time.
    """
    if len(records) <= _FEW:
        gc.unfreeze()
        return
    times = _Kept.times

    def done() -> None:
        if times == _Kept.times:  # else what came since would be looked at as well
            gc.unfreeze()

    let_go_slowly(records, done)


def let_go_slowly(records: Sequence[Any], done: Optional[Callable[[], None]] = None) -> None:
    """Free records a few at a time, in a thread: half a million in one go would hold up the window for a second.

    To be called by whoever is about to forget them; what somebody else still knows stays.
    """
    if len(records) > _FEW:
        threading.Thread(target=_empty, args=(list(records), done), name="novex-letting-go", daemon=True).start()
    elif done is not None:
        done()


def _empty(records: List[Any], done: Optional[Callable[[], None]]) -> None:
    time.sleep(_PATIENCE_S)
    while records:
        del records[-_AT_ONCE:]
        time.sleep(_BREATH_S)
    if done is not None:
        done()
