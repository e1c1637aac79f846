"""GIO files as the law's download service hands them out: loose, in folders, or inside a zip.

Beside the GML of an information object lie XML files that name it and its authority. How a download is laid out differs
per service and year, so what belongs together is found by identifier, by file name, and else by lying in one folder.
"""

import shutil
import tempfile
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Dict, Iterator, List, Set, Tuple

from qgis.PyQt.QtCore import QXmlStreamReader

from ..core.errors import NovexError
from ..core.texts import tr
from .gio_xml import is_heading

SUFFIXES = (".gml", ".xml")
_HEAD_BYTES = 4096
_LARGEST_METADATA = 4 << 20  # bytes; what is larger is no metadata
_TEXTS = ("naamInformatieObject", "FRBRWork", "FRBRExpression", "bestandsnaam", "alternatieveTitel")


@dataclass
class ObjectFacts:
    """What the files beside a GML say of its information object."""

    name: str = ""
    works: Set[str] = field(default_factory=set)
    files: Set[str] = field(default_factory=set)


def is_gio(path: str, entry: str = "") -> bool:
    """True for a GML file, or one inside the zip ``path``, that is a STOP/IMOP geographic information object."""
    if PurePosixPath(entry or path).suffix.lower() not in SUFFIXES or not Path(path).is_file():
        return False
    return is_heading(_head(path, entry))


def gio_entries(path: str) -> Tuple[str, ...]:
    """The GIO's inside a zip, by their names in it. Raises NovexError when the zip cannot be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            named = [item for item in archive.namelist() if PurePosixPath(item).suffix.lower() in SUFFIXES]
            return tuple(sorted(item for item in named if is_heading(_begin(archive, item))))
    except (OSError, zipfile.BadZipFile, RuntimeError) as error:  # RuntimeError: it has a password
        raise _unreadable(path, error) from error


@contextmanager
def on_disk(path: str, entry: str = "") -> Iterator[str]:
    """The path of a plain file; one inside a zip is unpacked for as long as it is read."""
    if not entry:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="novex-gio-") as folder:
        target = Path(folder) / "gio.gml"  # never the name in the zip, which may lead out of the folder
        try:
            with zipfile.ZipFile(path) as archive, archive.open(entry) as source, open(target, "wb") as copy:
                shutil.copyfileobj(source, copy, 1 << 20)
        except (OSError, KeyError, zipfile.BadZipFile, RuntimeError) as error:
            raise _unreadable(path, error) from error
        yield str(target)


def object_name(path: str, entry: str, work: str) -> str:
    """The name of an information object by the files beside its GML; '' when they do not tell."""
    beside = _beside(path, entry)
    name = PurePosixPath(entry).name or Path(path).name
    for facts in beside:
        if facts.name and (name in facts.files or work in facts.works):
            return facts.name
    named = [facts.name for facts in beside if facts.name]
    return named[0] if len(named) == 1 and _alone(path, entry) else ""


def is_metadata(path: Path) -> bool:
    """True for an XML file of a download that is no map: it belongs to one, and needs no warning."""
    return path.suffix.lower() == ".xml" and b"standaarden.overheid.nl" in _head(str(path), "")


def _beside(path: str, entry: str) -> List[ObjectFacts]:
    if entry:
        folder = str(PurePosixPath(entry).parent)
        with zipfile.ZipFile(path) as archive:
            items = [item for item in archive.infolist() if _is_small_xml(item.filename, item.file_size)]
            near = [item for item in items if str(PurePosixPath(item.filename).parent) == folder]
            return [_read_facts(archive.read(item)) for item in near if not is_heading(_begin(archive, item.filename))]
    found = []
    for item in sorted(Path(path).parent.glob("*.xml")):
        if _is_small_xml(item.name, item.stat().st_size) and not is_heading(_head(str(item), "")):
            found.append(_read_facts(item.read_bytes()))
    return found


def _is_small_xml(name: str, size: int) -> bool:
    return name.lower().endswith(".xml") and size <= _LARGEST_METADATA


def _alone(path: str, entry: str) -> bool:
    """True when the GML is the only one in its folder."""
    if not entry:
        return len(list(Path(path).parent.glob("*.gml"))) == 1
    folder = PurePosixPath(entry).parent
    with zipfile.ZipFile(path) as archive:
        names = [PurePosixPath(item) for item in archive.namelist()]
    return sum(item.parent == folder and item.suffix.lower() == ".gml" for item in names) == 1


def _read_facts(content: bytes) -> ObjectFacts:
    """The facts in one XML file; what is damaged tells nothing."""
    reader = QXmlStreamReader(content)
    texts: Dict[str, List[str]] = {name: [] for name in _TEXTS}
    while not reader.atEnd():
        reader.readNext()
        tag = str(reader.name())
        if reader.isStartElement() and tag in texts:
            texts[tag].append(reader.readElementText().strip())
    names = texts["naamInformatieObject"] or texts["alternatieveTitel"]
    return ObjectFacts(
        names[0] if names else "", {*texts["FRBRWork"], *texts["FRBRExpression"]}, set(texts["bestandsnaam"])
    )


def _head(path: str, entry: str) -> bytes:
    try:
        if entry:
            with zipfile.ZipFile(path) as archive:
                return _begin(archive, entry)
        with open(path, "rb") as stream:
            return stream.read(_HEAD_BYTES)
    except (OSError, KeyError, zipfile.BadZipFile, RuntimeError):
        return b""


def _begin(archive: zipfile.ZipFile, entry: str) -> bytes:
    with archive.open(entry) as stream:
        return stream.read(_HEAD_BYTES)


def _unreadable(path: str, error: Any) -> NovexError:
    return NovexError(
        tr("{file} is niet te lezen als zip-bestand ({reason}).").format(file=Path(path).name, reason=error),
        tr("Download het bestand opnieuw, of pak het zelf uit en lees de map in."),
    )
