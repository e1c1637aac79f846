"""Unpacking zips of others: nothing outside the folder, nothing without end."""

import lzma
import shutil
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import List, Optional, Tuple

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services.paging import UselessPagesError
from ..core.texts import tr
from ..core.wording import number

LARGEST_CONTENT = 40_000_000_000  # bytes; the largest national data sets stay well below
MOST_FILES = 20_000
_CHUNK = 1 << 20
_VECTOR = (".gpkg", ".gml", ".xml", ".json", ".geojson", ".shp", ".shx", ".dbf", ".prj", ".cpg", ".xsd")
# What zipfile raises for damaged, encrypted (RuntimeError) and unknown kinds of content.
_UNREADABLE = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError,
    OSError,
)  # fmt: skip


def unpack(
    path: Path, folder: Path, *, limit: int = LARGEST_CONTENT, progress: Optional[Progress] = None
) -> Tuple[Path, ...]:
    """The files with vector data in a zip, brought to ``folder`` with the paths that they have in the zip.

    Raises NovexError for a damaged or encrypted zip, a path that leads out of the folder, or more content than
    ``limit`` bytes or than the disk can hold; what was unpacked until then is removed.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        with zipfile.ZipFile(path) as archive:
            return _unpack(archive, path, folder, limit, progress or Progress())
    except _UNREADABLE as error:
        shutil.rmtree(folder, ignore_errors=True)
        useless = NovexError if isinstance(error, OSError) else UselessPagesError  # a full disk is no fault of the zip
        raise useless(
            tr("De zip {file} is niet uit te pakken ({reason}).").format(file=path.name, reason=error),
            tr("Download de laag opnieuw; blijft het zo, meld het dan aan de beheerder van de dienst."),
        ) from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _unpack(
    archive: zipfile.ZipFile, path: Path, folder: Path, limit: int, progress: Progress
) -> Tuple[Path, ...]:
    members = [member for member in archive.infolist() if not member.is_dir()]
    for member in members:
        if not is_safe(member.filename):
            text = tr("De zip {file} bevat een onveilig pad ({path}) en is niet uitgepakt.")
            raise UselessPagesError(text.format(file=path.name, path=member.filename), _distrust())
    wanted = [member for member in members if PurePosixPath(member.filename).suffix.lower() in _VECTOR]
    room = min(limit, shutil.disk_usage(folder).free)
    if len(members) > MOST_FILES or sum(member.file_size for member in wanted) > room:
        raise _too_large(path, room)
    made: List[Path] = []
    total, done = max(1, sum(member.file_size for member in wanted)), 0
    for member in wanted:
        target = folder.joinpath(*PurePosixPath(member.filename).parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(member) as source, open(target, "wb") as stream:
            for chunk in iter(lambda source=source: source.read(_CHUNK), b""):  # type: ignore[misc]
                done += len(chunk)
                if done > room:
                    raise _too_large(path, room)
                stream.write(chunk)
                progress.step(min(1.0, done / total), tr("Uitpakken van {file}").format(file=path.name))
        made.append(target)
    return tuple(made)


def is_safe(name: str) -> bool:
    """False for an absolute path, a drive, or one that climbs out of the folder."""
    parts = name.replace("\\", "/").split("/")
    return not (name.startswith(("/", "\\")) or ".." in parts or ":" in name or "\x00" in name)


def _too_large(path: Path, room: int) -> NovexError:
    text = tr("De zip {file} bevat meer dan kan worden uitgepakt ({room} MB).")
    return NovexError(text.format(file=path.name, room=number(room / 1_000_000)), _distrust())


def _distrust() -> str:
    return tr("Controleer of dit de juiste download is, en meld het aan de beheerder van de dienst.")
