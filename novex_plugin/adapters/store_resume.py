"""A place to make a store in that survives a cancel and a crash, so that finished layers need not be made again.

Beside the target stands a folder ``.<name>.bezig`` while a store is made. What a broken-off run leaves there becomes
the *earlier* file of the next one, which takes its finished layers over first of all; then the earlier file goes.
"""

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Optional

from qgis.PyQt.QtCore import QLockFile

from . import store_format as inside
from .atomic import not_writable, temporary_beside

_EARLIER, _LOCK = "eerder.gpkg", "vergrendeld.lock"


@dataclass(frozen=True)
class Workplace:
    """Where to write the store, and what an earlier run that broke off had finished; None when there is nothing."""

    work: Path
    earlier: Optional[Path] = None

    def forget_earlier(self) -> None:
        """To be called when everything of use has been taken over."""
        if self.earlier is not None:
            self.earlier.unlink(missing_ok=True)


@contextmanager
def resumable(target: Path) -> Iterator[Workplace]:
    """A place for the work on ``target``. When the work ends with an error, its finished layers are kept.

    A second process that makes the same store at the same time gets a place of its own, which nothing survives. Raises
    NovexError when the folder of ``target`` does not exist or cannot be written to.
    """
    folder = target.absolute().parent / f".{target.name}.bezig"  # SQLite's addresses know no relative ones
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise not_writable(target, error) from error
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)  # only when its process is gone: making a store may take long
    if not lock.tryLock(0):
        with temporary_beside(target) as work:
            yield Workplace(work)
        return
    work = folder / target.name
    keep = False
    try:
        yield Workplace(work, _earlier(work))
    except BaseException:
        keep = finished_layers(work) > 0 or finished_layers(work.with_name(_EARLIER)) > 0
        raise
    finally:
        lock.unlock()
        if not keep:
            shutil.rmtree(folder, ignore_errors=True)


def _earlier(work: Path) -> Optional[Path]:
    """What a run that broke off left, under its new name; None when it left nothing whole."""
    earlier = work.with_name(_EARLIER)
    if not earlier.exists() and finished_layers(work) > 0:
        os.replace(work, earlier)
    for rest in (work, Path(f"{work}-journal")):  # it broke off while it took over: the earlier file has it all
        rest.unlink(missing_ok=True)
    if _is_sound(earlier):
        return earlier
    earlier.unlink(missing_ok=True)
    return None


def finished_layers(path: Path) -> int:
    """How many layers a store in the making holds whole; opening it also takes back what was half written."""
    if not path.is_file():
        return 0
    try:
        with closing(sqlite3.connect(path)) as connection:
            return int(connection.execute(inside.COUNT_LAYERS).fetchone()[0])
    except sqlite3.Error:
        return 0


def _is_sound(path: Path) -> bool:
    """False when the power went off at a bad moment: layers are written without waiting for the disk."""
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    except sqlite3.Error:
        return False
