"""A file on its way in: what is there already, whether it may be continued, and its last step to a name.

Beside ``<file>.deel`` stands ``<file>.deel.json`` with the mark (ETag or date) that the server gave the file. Only
when that mark still holds is the rest asked for (If-Range); in all other cases the download starts over.
"""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Optional

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import number
from .atomic import publish
from .network_transfer import Sink

_CHUNK = 1 << 20
_KEPT_OF_ERROR = 1 << 16
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Downloaded:
    """A file that came in whole. ``url`` is where it came from after redirects; ``size`` in bytes."""

    path: str
    url: str
    size: int
    sha256: str
    etag: str = ""
    last_modified: str = ""
    content_type: str = ""
    content_crs: str = ""  # header of OGC API Features: the CRS of the coordinates


class PartFile:
    """The part of one download; see the module. Times and marks are those of the server."""

    def __init__(self, path: Path, url: str, *, resumable: bool) -> None:
        self.path = path
        self._part = path.with_name(path.name + ".deel")
        self._note = path.with_name(path.name + ".deel.json")
        self._url, self._resumable = url, resumable
        self._digest: Any = hashlib.sha256()
        self._known: Dict[str, Any] = self._read_note()
        self.size = self._part.stat().st_size if self._known and self._part.exists() else 0
        self.total: Optional[int] = None
        self.headers_in: Dict[str, str] = {}
        self.error_body = b""
        self.fault: Optional[OSError] = None
        self.must_restart = False
        self._restarted = False
        self._status = 0

    def prepare(self) -> None:
        """Before each request: the digest of what is there, and a clean slate for the rest."""
        self.error_body, self.fault, self.total, self._status = b"", None, None, 0
        if self.must_restart or not self._known or not self._resumable:
            self._start_over()
        self.must_restart = False
        self._digest = hashlib.sha256()
        if self.size:
            with open(self._part, "rb") as stream:
                for chunk in iter(lambda: stream.read(_CHUNK), b""):
                    self._digest.update(chunk)

    def headers(self) -> Dict[str, str]:
        """The request headers that ask for the rest only, when there is something to continue."""
        headers = {} if not self._resumable else {"Accept-Encoding": "identity"}
        if self.size:
            headers.update({"Range": f"bytes={self.size}-", "If-Range": self._known["mark"]})
        return headers

    def sink(self, progress: Progress) -> "_PartSink":
        return _PartSink(self, progress)

    def begin(self, status: int, headers: Dict[str, str]) -> bool:
        """Decide, from the head of an answer, whether it continues, replaces or is of no use."""
        self.headers_in, self._status = headers, status
        if status == 416 or (status == 206 and not self._continues(headers)):
            self.must_restart = True
            return False
        if status == 206:
            self.total = int(headers["content-range"].rpartition("/")[2])
            return True
        if status == 200:
            self._start_over()
            self._digest = hashlib.sha256()
            stated = headers.get("content-length", "")
            packed = headers.get("content-encoding", "identity").lower() not in ("", "identity")
            self.total = int(stated) if stated.isdecimal() and not packed else None
            self._write_note(headers, packed)
        return True

    def _continues(self, headers: Dict[str, str]) -> bool:
        span = headers.get("content-range", "")
        return span.startswith(f"bytes {self.size}-") and span.rpartition("/")[2].isdecimal()

    def append(self, stream: Any, data: bytes) -> None:
        stream.write(data)
        self._digest.update(data)
        self.size += len(data)

    def restarts_now(self) -> bool:
        """True, once, when what is there turned out to be of no use: asking anew needs no pause."""
        if self.must_restart and not self._restarted:
            self._restarted = True
            return True
        return False

    def is_complete(self) -> bool:
        """Whether every byte is there that the server announced."""
        arrived = self._status in (200, 206) and not self.must_restart
        return arrived and (self.total is None or self.size == self.total)

    def finish(self, url: str) -> Downloaded:
        """Give the file its name. Raises NovexError when that is not possible."""
        with open(self._part, "ab") as stream:  # also makes the file of an empty answer
            stream.flush()
            os.fsync(stream.fileno())
        publish(self._part, self.path)
        self._note.unlink(missing_ok=True)
        got = self.headers_in
        return Downloaded(
            str(self.path), url, self.size, self._digest.hexdigest(), got.get("etag", ""),
            got.get("last-modified", ""), got.get("content-type", ""), got.get("content-crs", "").strip("<> "),
        )  # fmt: skip

    def open(self) -> Any:
        # Unbuffered: what came in survives when the process is killed.
        return open(self._part, "ab", buffering=0)

    def _start_over(self) -> None:
        self._known, self.size = {}, 0
        self._note.unlink(missing_ok=True)
        self._part.unlink(missing_ok=True)

    def _read_note(self) -> Dict[str, Any]:
        try:
            known = json.loads(self._note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        usable = isinstance(known, dict) and known.get("url") == self._url and known.get("mark")
        return known if usable else {}

    def _write_note(self, headers: Dict[str, str], packed: bool) -> None:
        etag = headers.get("etag", "")
        mark = "" if etag.startswith("W/") else etag  # a weak mark does not promise the same bytes
        mark = mark or headers.get("last-modified", "")
        if mark and self._resumable and not packed:
            self._known = {"url": self._url, "mark": mark}
            self._note.write_text(json.dumps(self._known), encoding="utf-8")


class _PartSink(Sink):
    """Writes the content of a good answer to the part, and keeps the beginning of a bad one apart."""

    def __init__(self, part: PartFile, progress: Progress) -> None:
        self._part, self._progress = part, progress
        self._stream: Optional[Any] = None
        self._good = False

    def begin(self, status: int, headers: Dict[str, str]) -> bool:
        self.close()
        self._good = status in (200, 206)
        try:
            wanted = self._part.begin(status, headers)
            if wanted and self._good:
                self._stream = self._part.open()
        except OSError as error:
            self._part.fault = error
            return False
        return wanted

    def write(self, data: bytes) -> bool:
        if not self._good:
            self._part.error_body = (self._part.error_body + data)[:_KEPT_OF_ERROR]
            return True
        try:
            self._part.append(self._stream, data)
        except OSError as error:
            self._part.fault = error
            return False
        total = self._part.total
        if total is not None:
            if self._part.size > total:
                self._part.must_restart = True
                return False
            text = tr("{done} van {total} MB").format(done=_megabytes(self._part.size), total=_megabytes(total))
            self._progress.step(self._part.size / total if total else 1.0, text)
        return True

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None


def _megabytes(size: int) -> str:
    return number(size / MEGABYTE, 1)


def disk_full(path: Path, error: OSError) -> NovexError:
    """The error for a file that could not be written while it came in."""
    message = tr("{file} kan niet in {folder} worden geschreven ({reason}).").format(
        file=path.name, folder=path.parent, reason=error.strerror or error
    )
    return NovexError(message, tr("Maak ruimte vrij of kies een map waarin u mag schrijven, en probeer het opnieuw."))
