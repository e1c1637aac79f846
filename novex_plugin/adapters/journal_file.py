"""The file of a journal: a small SQLite database with one row per object that was edited and not yet saved.

Each write is one transaction, so that the file is whole at any moment, also when the process is killed. It belongs to
one process, which holds the lock beside it for as long as it lives.
"""

import os
import platform
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import QLockFile

from ..core.errors import NovexError
from ..core.texts import tr
from .journal_values import Encoded, from_text, to_text

FORMAT = "1"
SUFFIX, LOCK_SUFFIX = ".herstel", ".slot"
ADDED, CHANGED, DELETED = "nieuw", "gewijzigd", "verwijderd"
Place = Tuple[str, int]  # table, and feature id in the session that wrote it

_SCHEMA = """
CREATE TABLE IF NOT EXISTS over (sleutel TEXT PRIMARY KEY, waarde TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS object (
    tabel TEXT NOT NULL, fid INTEGER NOT NULL, soort TEXT NOT NULL, sleutel TEXT NOT NULL,
    rij TEXT NOT NULL, was TEXT NOT NULL, geom BLOB, was_geom BLOB, PRIMARY KEY (tabel, fid)
) WITHOUT ROWID;
"""
_PUT = "INSERT OR REPLACE INTO object VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_READ = "SELECT tabel, fid, soort, sleutel, rij, was, geom, was_geom FROM object ORDER BY tabel, abs(fid)"


@dataclass(frozen=True)
class Change:
    """One object that differs from the file. ``row`` is how it stands, ``was`` how the file had it.

    ``was`` holds all fields of a deleted object, and of a changed one those that changed; ``old_shape`` is the
    geometry that the file had when that was changed too. Geometries are WKB in the CRS of the table.
    """

    table: str
    fid: int
    kind: str  # ADDED, CHANGED or DELETED
    key: str  # uuid, or the code of a variant
    row: Mapping[str, Encoded] = field(default_factory=dict)
    was: Mapping[str, Encoded] = field(default_factory=dict)
    shape: Optional[bytes] = None
    old_shape: Optional[bytes] = None

    @property
    def place(self) -> Place:
        return self.table, self.fid

    @property
    def name(self) -> str:
        """What a user calls it."""
        row = self.row or self.was
        return str(row.get("naam") or row.get("tekst") or row.get("titel") or self.key)


@dataclass(frozen=True)
class Content:
    """What a journal holds: edits on the proposal ``proposal``, the last of them at ``at`` (ISO 8601, UTC)."""

    path: Path
    proposal: Path
    at: str
    user: str
    host: str
    changes: Tuple[Change, ...]

    def count(self, kind: str) -> int:
        return sum(change.kind == kind for change in self.changes)


class JournalFile:
    """A journal that this process writes. Raises NovexError when its folder cannot be written to."""

    def __init__(self, path: Path, about: Mapping[str, str]) -> None:
        self.path = path
        self._lock = QLockFile(str(lock_of(path)))
        self._lock.setStaleLockTime(0)  # only the death of its process ends it
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not self._lock.tryLock(0):
                raise _not_written(path, tr("het bestand is in gebruik"))
            self._connection = sqlite3.connect(str(path), timeout=1.0, isolation_level=None)
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            self._lock.unlock()
            raise _not_written(path, str(error)) from error
        self.write((), (), {"formaat": FORMAT, "host": platform.node(), "pid": str(os.getpid()), **about})

    def write(self, changes: Iterable[Change], gone: Iterable[Place], about: Mapping[str, str]) -> None:
        """Put these changes in, and take those at ``gone`` out, as one whole."""
        rows = [
            (one.table, one.fid, one.kind, one.key, to_text(one.row), to_text(one.was), one.shape, one.old_shape)
            for one in changes
        ]
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany("INSERT OR REPLACE INTO over VALUES (?, ?)", list(about.items()))
            self._connection.executemany("DELETE FROM object WHERE tabel = ? AND fid = ?", list(gone))
            self._connection.executemany(_PUT, rows)
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            with suppress(sqlite3.Error):
                self._connection.rollback()
            raise _not_written(self.path, str(error)) from error

    def close(self) -> None:
        """Let go of the file and leave it for whoever looks for it later."""
        with suppress(sqlite3.Error):
            self._connection.close()
        self._lock.unlock()

    def remove(self) -> None:
        self.close()
        remove(self.path)


def read(path: Path) -> Content:
    """The content of a journal that nobody writes any more. Raises NovexError when it is damaged."""
    try:
        with closing(sqlite3.connect(str(path), timeout=1.0)) as connection:
            if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise ValueError("quick_check")
            about: Dict[str, str] = dict(connection.execute("SELECT sleutel, waarde FROM over"))
            if about["formaat"] != FORMAT:
                raise ValueError(about["formaat"])
            changes = [_change(row) for row in connection.execute(_READ)]
        return Content(
            path, Path(about["voorstel"]), about.get("bijgewerkt", ""), about.get("wie", ""), about.get("host", ""),
            tuple(changes),
        )  # fmt: skip
    except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
        raise NovexError(
            tr("Het herstelbestand {file} is beschadigd en kan niet worden teruggezet.").format(file=path.name),
            tr("Het is bewaard als {file}. Uw voorstel zelf is niet geraakt.").format(file=aside_name(path)),
        ) from error


def _change(row: Tuple[str, int, str, str, str, str, Optional[bytes], Optional[bytes]]) -> Change:
    table, fid, kind, key, now, was, shape, old_shape = row
    if kind not in (ADDED, CHANGED, DELETED):
        raise ValueError(kind)
    return Change(table, fid, kind, key, from_text(now), from_text(was), shape, old_shape)


def lock_of(path: Path) -> Path:
    return path.with_name(path.name + LOCK_SUFFIX)


def in_use(path: Path) -> bool:
    """Whether a living process writes this journal; on another computer every process counts as living."""
    lock = QLockFile(str(lock_of(path)))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return True
    lock.unlock()
    return False


def remove(path: Path) -> None:
    for file in _parts(path):
        with suppress(OSError):
            file.unlink()


def set_aside(path: Path, folder: Path) -> Path:
    """Move a journal, all of its files, to another folder; answers where it is now. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in _parts(path):
        if file.exists():
            os.replace(file, folder / file.name)
    return folder / path.name


def mark_damaged(path: Path) -> Path:
    """Keep a damaged journal under another name, so that it is not offered again. Raises OSError."""
    kept = path.with_name(aside_name(path))
    os.replace(path, kept)
    for extra in _parts(path)[1:]:
        if extra.exists():
            os.replace(extra, kept.with_name(extra.name.replace(path.name, kept.name)))
    return kept


def aside_name(path: Path) -> str:
    return path.name + ".beschadigd"


def _parts(path: Path) -> List[Path]:
    """The journal itself first, then what SQLite keeps beside it."""
    return [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))]


def _not_written(path: Path, reason: str) -> NovexError:
    return NovexError(
        tr("Het herstelbestand in {folder} kan niet worden geschreven ({reason}).").format(
            folder=path.parent, reason=reason
        ),
        tr("Sla vaker op: na een storing kunnen bewerkingen die niet zijn opgeslagen niet worden teruggezet."),
    )
