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
