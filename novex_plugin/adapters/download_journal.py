"""The working folder of a download: what was asked, and every whole page that came in.

``<code>.bezig/`` survives a crash. The question stands in ``vraag.json``; page ``p000001`` counts only when its
record ``p000001.json`` is there, which is written last and in one step. Which features came is kept in a small
SQLite table, so that memory does not grow with the layer.
"""

import errno
import json
import os
import shutil
import sqlite3
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QLockFile

from ..core.errors import NovexError
from ..core.services.paging import PageView
from ..core.texts import tr
from .download_shape import Shape

FORMAT = 1
_SEEN = "CREATE TABLE IF NOT EXISTS gezien (sleutel BLOB PRIMARY KEY, pagina INTEGER) WITHOUT ROWID"


@dataclass(frozen=True)
class PageRecord:
    """One whole page on disk."""

    number: int
    file: str
    kind: str  # gml or geojson
    url: str  # as asked
    final_url: str
    etag: str
    sha256: str
    crs: str
    features: int
    ids_as_fid: bool = False
    skip: Tuple[int, ...] = ()
    filled: Mapping[str, int] = field(default_factory=dict)
    names: Tuple[str, ...] = ()
    types: Mapping[str, Tuple[int, int]] = field(default_factory=dict)
    geometries: Tuple[int, ...] = ()
    matched: Optional[int] = None
    next_url: str = ""

    def view(self) -> PageView:
        return PageView(
            self.features, self.skip, self.filled, matched=self.matched, next_url=self.next_url
        )

    def shape(self) -> Shape:
        return Shape(list(self.names), {name: (kind[0], kind[1]) for name, kind in self.types.items()},
                     list(self.geometries))  # fmt: skip


class Journal:
    """One download under way. Use :func:`working_in` to get one; one process at a time holds it."""

    def __init__(self, folder: Path, question: Mapping[str, Any]) -> None:
        self.folder = folder
        self.question = {"format": FORMAT, **question}
        self.state: Dict[str, Any] = {}
        self.pages: List[PageRecord] = []
        self._seen: Optional[sqlite3.Connection] = None
        self._load()

    def start_over(self) -> None:
        """Forget everything that came in."""
        self.close()
        for item in self.folder.iterdir():
            if item.name != "slot":
                shutil.rmtree(item, ignore_errors=True) if item.is_dir() else item.unlink(missing_ok=True)
        self.state, self.pages = {}, []
        self._write("vraag.json", {"question": self.question, "state": self.state})

    def remember(self, **state: Any) -> None:
        """Keep plain values with the question, such as the number of features that the service stated."""
        self.state.update(state)
        self._write("vraag.json", {"question": self.question, "state": self.state})

    def page_path(self, number: int) -> Path:
        return self.folder / f"p{number:06d}"

    def known(self, keys: Sequence[bytes], number: int) -> Tuple[int, ...]:
        """Positions of the keys that came before; the others are remembered as of page ``number``."""
        table = self._table()
        skip = []
        with table:
            table.execute("DELETE FROM gezien WHERE pagina >= ?", (number,))  # of a page that was not finished
            for position, key in enumerate(keys):
                added = table.execute("INSERT OR IGNORE INTO gezien VALUES (?, ?)", (key, number)).rowcount
                if not added:
                    skip.append(position)
        return tuple(skip)

    def add(self, record: PageRecord) -> None:
        """The page is whole and checked: from here on it need not be asked for again."""
        self._write(f"p{record.number:06d}.json", asdict(record))
        self.pages.append(record)

    def close(self) -> None:
        if self._seen is not None:
            self._seen.close()
            self._seen = None

    def _load(self) -> None:
        kept = _read(self.folder / "vraag.json")
        if kept.get("question") != self.question:
            self.start_over()
            return
        self.state = kept.get("state") or {}
        for number in range(1, 1 + len(list(self.folder.glob("p*.json")))):
            record = _record(_read(self.folder / f"p{number:06d}.json"))
            if record is None or not (self.folder / record.file).exists():
                break
            self.pages.append(record)
        if self.pages and not (self.folder / "gezien.sqlite").exists():
            self.start_over()

    def _table(self) -> sqlite3.Connection:
        if self._seen is None:
            self._seen = sqlite3.connect(self.folder / "gezien.sqlite")
            with self._seen:
                self._seen.execute(_SEEN)
        return self._seen

    def _write(self, name: str, content: Mapping[str, Any]) -> None:
        draft = self.folder / f"{name}.nieuw"
        with open(draft, "w", encoding="utf-8") as stream:
            json.dump(content, stream)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(draft, self.folder / name)


def _read(path: Path) -> Dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _record(content: Mapping[str, Any]) -> Optional[PageRecord]:
    try:
        record = PageRecord(**content)
    except TypeError:
        return None
    return PageRecord(**{**record.__dict__, "skip": tuple(record.skip), "names": tuple(record.names),
                         "geometries": tuple(record.geometries)})  # fmt: skip


@contextmanager
def working_in(folder: Path, name: str, question: Mapping[str, Any]) -> Iterator[Journal]:
    """The journal of the download ``name`` in ``folder``, for this process alone.

    Raises NovexError when the folder cannot be written to, or when the same layer is being downloaded already.
    """
    place = folder / f"{name}.bezig"
    try:
        place.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(place / "slot"))
        lock.setStaleLockTime(0)  # only the death of its process ends it, however long a download takes
        if not lock.tryLock(0):
            if lock.error() == QLockFile.LockError.PermissionError:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            raise NovexError(
                tr("De laag {name} wordt al gedownload.").format(name=name),
                tr("Wacht tot die download klaar is of breek hem af."),
            )
        journal: Optional[Journal] = None
        try:
            journal = Journal(place, question)
            yield journal
        finally:
            if journal is not None:
                journal.close()
            lock.unlock()
    except (OSError, sqlite3.Error) as error:
        raise NovexError(
            tr("In {folder} kan niet worden geschreven ({reason}).").format(folder=folder, reason=error),
            tr("Maak ruimte vrij of kies een map waarin u mag schrijven, en probeer het opnieuw."),
        ) from error


def remove(folder: Path, name: str) -> None:
    """Clear the working folder away after a complete download."""
    shutil.rmtree(folder / f"{name}.bezig", ignore_errors=True)
