"""Where remembered mappings are kept: a file in the profile of QGIS, which can be given to colleagues."""

from datetime import date
from pathlib import Path

from qgis.core import QgsApplication

from ..core.errors import NovexError
from ..core.imports.mapping import ImportMapping
from ..core.imports.memory import SUFFIX, Fingerprint, Memory, as_text, read_memory
from ..core.texts import tr
from . import settings
from .atomic import make_folder, publish, temporary_beside

FILE_NAME = f"koppelingen{SUFFIX}"


def memory_path() -> Path:
    """The file of the setting ``import_memory``, or one in the profile of QGIS; it need not exist yet."""
    chosen = settings.get("import_memory")
    return Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "novex" / FILE_NAME


def recall() -> Memory:
    """All remembered mappings. Raises NovexError for a file with faults."""
    return read_memory(memory_path())


def remember(source: Fingerprint, mapping: ImportMapping) -> None:
    """Keep the mapping of a source for the next time. Raises NovexError when it cannot be written."""
    _write(memory_path(), recall().with_mapping(source, mapping, date.today().isoformat()))


def share(path: Path) -> Path:
    """Write all remembered mappings to a file for others. Raises NovexError when there are none."""
    known = recall()
    if not known.items:
        raise NovexError(tr("Er zijn nog geen koppelingen om te delen."), tr("Importeer eerst een bestand."))
    target = path if path.name.endswith(SUFFIX) else path.with_name(f"{path.name.split('.', 1)[0]}{SUFFIX}")
    _write(target, known)
    return target


def take_in(path: Path) -> int:
    """Add the mappings of a colleague behind the own ones; returns how many came. Raises NovexError."""
    own, others = recall(), read_memory(path)
    whole = own.joined(others)
    _write(memory_path(), whole)
    return len(whole.items) - len(own.items)


def _write(path: Path, memory: Memory) -> None:
    make_folder(path.parent, tr("Kies een map waarin u mag schrijven."))
    with temporary_beside(path) as work:
        work.write_text(as_text(memory), encoding="utf-8")
        publish(work, path)
