"""Holding the search for garbage while many records are made that are none."""

import gc
from contextlib import contextmanager
from typing import Iterator


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


def keep_for_good() -> None:
    """What there is now is left out when Python looks for garbage."""
    gc.freeze()


def let_go_again() -> None:
    """Another proposal: what was kept for good may be looked at when Python looks for garbage."""
    gc.unfreeze()
