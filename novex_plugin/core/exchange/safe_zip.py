"""Opening a zip from a stranger: its table of contents is looked through before a byte is unpacked.

Nothing is written anywhere but by :func:`extract`, into the folder that the caller names, and under names that
were proven to stay inside it.
"""

import re
import stat
import zipfile
import zlib
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import IO, Dict, Iterator, List

from ..texts import tr
from .issues import Breach
from .manifest import PackedFile

LARGEST_TOTAL = 4 * 1024**3  # bytes, unpacked
MOST_FILES = 10_000
HIGHEST_RATIO = 200  # unpacked to packed; a GeoPackage comes to about 20
RATIO_FROM = 20 * 1024**2  # below this size nobody is harmed by a high ratio
LONGEST_NAME = 240
_CHUNK = 1024 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\x00-\x1f\\:*?"<>|]')
_ENCRYPTED = 0x1


class Unreadable(Exception):  # noqa: N818 - carries what is told, and is caught where it is told
    """The zip cannot be used any further; ``breach`` says why."""

    def __init__(self, breach: Breach) -> None:
        super().__init__(breach.message)
        self.breach = breach


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip for reading. Raises Unreadable when it is none or its table of contents is gone (a cut download)."""
    try:
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile, NotImplementedError, EOFError, ValueError) as error:
        message = tr("{file} is niet te lezen als zip ({reason}).").format(file=path.name, reason=error)
        raise Unreadable(Breach("zip_onleesbaar", path.name, message)) from error
    with archive:
        yield archive


def dangers(archive: zipfile.ZipFile) -> List[Breach]:
    """Why the zip may not be unpacked; empty when it may. Looks at the table of contents only."""
    found = _too_large(archive)
    seen: Dict[str, str] = {}
    for entry in archive.infolist():
        found += _of_entry(entry)
        folded = entry.filename.casefold()
        if folded in seen:
            message = tr("De naam '{name}' komt twee keer voor in het pakket.").format(name=_shown(entry.filename))
            found.append(Breach("zip_dubbel", _shown(entry.filename), message))
        seen[folded] = entry.filename
    return found


def files_in(archive: zipfile.ZipFile) -> List[zipfile.ZipInfo]:
    return [entry for entry in archive.infolist() if not entry.is_dir()]


def digest(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> PackedFile:
    """Name, size and sha256 of a member, read in pieces. Raises Unreadable when it is cut or damaged."""
    found, size = sha256(), 0
    for piece in _pieces(archive, entry):
        found.update(piece)
        size += len(piece)
    return PackedFile(entry.filename, size, found.hexdigest())


def content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """A member as bytes. Raises Unreadable."""
    return b"".join(_pieces(archive, entry))


def extract(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, folder: Path) -> Path:
    """Write a member below ``folder`` and return where. Raises Unreadable, also for a name that leads outside."""
    unsafe = _of_entry(entry)
    if unsafe:
        raise Unreadable(unsafe[0])
    target = folder.joinpath(*PurePosixPath(entry.filename).parts)
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as stream:
        for piece in _pieces(archive, entry):
            stream.write(piece)
    return target


def _pieces(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """At most the size that the table of contents names: what does not end there fails its checksum."""
    try:
        with archive.open(entry) as stream:
            yield from _chunks(stream)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        message = tr("'{name}' is beschadigd of niet volledig ({reason}).")
        message = message.format(name=_shown(entry.filename), reason=error)
        raise Unreadable(Breach("zip_afgekapt", _shown(entry.filename), message)) from error


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    piece = stream.read(_CHUNK)
    while piece:
        yield piece
        piece = stream.read(_CHUNK)


def _too_large(archive: zipfile.ZipFile) -> List[Breach]:
    entries = archive.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    size_on_disk = max(1, archive.fp.seek(0, 2)) if archive.fp else packed  # entries may claim the same bytes
    ratio = unpacked / min(packed, size_on_disk)
    too_dense = unpacked > RATIO_FROM and ratio > HIGHEST_RATIO
    if unpacked <= LARGEST_TOTAL and len(entries) <= MOST_FILES and not too_dense:
        return []
    message = tr("Het pakket is uitgepakt {size} MB in {count} bestanden ({ratio} keer zo groot als de zip).").format(
        size=round(unpacked / 1e6), count=len(entries), ratio=round(ratio)
    )
    return [Breach("zip_bom", "", message)]


def _of_entry(entry: zipfile.ZipInfo) -> List[Breach]:
    shown = _shown(entry.filename)
    found = []
    if not _stays_inside(entry.orig_filename) or not _stays_inside(entry.filename):
        message = tr("De naam '{name}' leidt buiten de map van het pakket of is niet toegestaan.").format(name=shown)
        found.append(Breach("zip_pad", shown, message))
    mode = entry.external_attr >> 16
    if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or not stat.S_IFMT(mode)):
        message = tr("'{name}' is geen gewoon bestand maar een koppeling of een apparaat.").format(name=shown)
        found.append(Breach("zip_koppeling", shown, message))
    if entry.flag_bits & _ENCRYPTED:
        message = tr("'{name}' is versleuteld.").format(name=shown)
        found.append(Breach("zip_versleuteld", shown, message))
    elif entry.compress_type not in _METHODS:
        message = tr("'{name}' is op een ongewone manier ingepakt (methode {method}).")
        found.append(Breach("zip_methode", shown, message.format(name=shown, method=entry.compress_type)))
    return found


def _stays_inside(name: str) -> bool:
    """Whether a name is a plain path below the folder, on every system."""
    parts = name.rstrip("/").split("/")
    return (
        bool(name)
        and len(name) <= LONGEST_NAME
        and not _FORBIDDEN.search(name)
        and all(_plain(part) for part in parts)
    )


def _plain(part: str) -> bool:
    return part not in ("", ".", "..") and not part.endswith((" ", ".")) and not _DEVICE.match(part)


def _shown(name: str) -> str:
    """A name that may hold anything, fit to be shown."""
    text = "".join(letter if letter.isprintable() else "?" for letter in name)
    return text if len(text) <= 120 else text[:117] + "..."


