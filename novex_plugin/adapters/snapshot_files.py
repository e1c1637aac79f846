"""The files of a snapshot: taking over, copying, linking, and errors of the disk in words."""

import errno
import hashlib
import json
import os
import shutil
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path, PurePosixPath
from typing import Any, Dict, Iterator, List, Mapping, Sequence

from ..core.errors import NovexError
from ..core.services import provenance as origin
from ..core.texts import tr
from .gio_files import SUFFIXES, is_metadata
from .sources import LayerSource

DOWNLOADS, OWN = "bronnen", "eigen"
ORIGINS, STORE = "herkomst.json", "basisset.gpkg"
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def disk_errors(place: Path) -> Iterator[None]:
    """Errors of the disk as NovexError, with what to do about them."""
    try:
        yield
    except OSError as error:
        raise refused(error, place) from error


def refused(error: OSError, place: Path) -> NovexError:
    """A read-only folder, a full disk and a file that is open elsewhere each ask for something else."""
    if error.errno in _FULL:
        return NovexError(
            tr("De schijf is vol; de basisset in {folder} kon niet worden bewaard.").format(folder=place),
            tr("De vorige momentopname is er nog. Verwijder oude momentopnamen of kies een andere map."),
        )
    if error.errno in _READ_ONLY and not _writable(place):
        return NovexError(
            tr("In de map {folder} mag u niet schrijven.").format(folder=place),
            tr("De momentopnamen erin zijn wel te gebruiken. Kies bij Instellingen een map waarin u mag schrijven."),
        )
    return NovexError(
        tr("In {folder} kan niet worden geschreven ({reason}).").format(folder=place, reason=error.strerror or error),
        tr("Sluit projecten die deze basisset gebruiken en probeer het opnieuw; de vorige momentopname is er nog."),
    )


def _writable(place: Path) -> bool:
    existing = next((folder for folder in (place, *place.parents) if folder.exists()), place)
    return os.access(existing, os.W_OK)


def own(source: LayerSource, folder: Path) -> LayerSource:
    """The source as a file inside the snapshot's ``folder``: a file from elsewhere is copied into it.

    A snapshot must be whole: files of a user move, change or lie on a share that is not always there.
    """
    path = Path(source.path).absolute()
    if folder.absolute() in path.parents or not path.is_file():
        return source
    mark = hashlib.sha256(str(path.parent).encode("utf-8")).hexdigest()[:8]
    target = folder / DOWNLOADS / OWN / mark
    target.mkdir(parents=True, exist_ok=True)
    for part in _with_companions(path):
        shutil.copy2(part, target / part.name)
    return replace(source, path=str(target / path.name), source=source.source or path.name)


def _with_companions(path: Path) -> List[Path]:
    """A file and what belongs to it: the parts of a shapefile, the texts beside a GIO."""
    beside = {path}
    if path.suffix.lower() == ".shp":
        beside |= {other for other in path.parent.iterdir() if other.stem == path.stem and other.is_file()}
    if path.suffix.lower() in SUFFIXES:
        beside |= {other for other in path.parent.glob("*.xml") if is_metadata(other)}
    return sorted(beside)


def take_over(source: LayerSource, old: Path, new: Path) -> LayerSource:
    """The source of an older snapshot, in the new one: linked where the disk can do so, otherwise copied."""
    here = Path(source.path)
    target = new / here.relative_to(old)
    target.parent.mkdir(parents=True, exist_ok=True)
    for part in _with_companions(here):
        copy = target.parent / part.name
        if not copy.exists():
            link_or_copy(part, copy)
    return replace(source, path=str(target))


def link_or_copy(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk, a share, or a file system without links
        shutil.copy2(source, target)


def source_record(source: LayerSource, folder: Path) -> Dict[str, Any]:
    """A source for JSON; its path counts from the snapshot, so that the whole folder may move."""
    record = asdict(source)
    record["path"] = PurePosixPath(*Path(source.path).absolute().relative_to(folder.absolute()).parts).as_posix()
    return record


def read_source(record: Mapping[str, Any], folder: Path) -> LayerSource:
    """The reverse of :func:`source_record`. Raises KeyError, TypeError or ValueError for what is no such record."""
    known = dict(record)
    relative = PurePosixPath(known.pop("path"))
    if relative.is_absolute() or ".." in relative.parts:
        raise ValueError(str(relative))
    found = known.pop("provenance", None)
    known["groups"] = tuple(known.get("groups", ()))
    about = None if found is None else origin.from_record(found)
    return LayerSource(path=str(folder.joinpath(*relative.parts)), provenance=about, **known)


def write_json(path: Path, content: Any) -> None:
    """Whole or not at all."""
    work = path.with_name(path.name + ".nieuw")
    work.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    os.replace(work, path)


def read_json(path: Path) -> Dict[str, Any]:
    """The content of a JSON file; empty when there is none or it cannot be read."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder. A file that snapshots share counts in each of them."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def read_sources(records: Sequence[Mapping[str, Any]], folder: Path) -> List[LayerSource]:
    """The sources of a snapshot that can still be read; what is damaged or gone falls away."""
    found = []
    for record in records:
        try:
            source = read_source(record, folder)
        except (KeyError, TypeError, ValueError):
            continue
        if Path(source.path).is_file():
            found.append(source)
    return found
