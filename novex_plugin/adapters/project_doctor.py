"""The doctor for projects: which layers are on services, how those are, and putting them right in place.

Works on any project, also one made by hand or by another plugin. Reading a project and healing it need the main
thread; :func:`examine_layers` in between touches no layer and may run in a task.
"""

import re
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any, Iterable, List, Optional, Sequence, Tuple, Union

from qgis.core import QgsMapLayer, QgsNetworkAccessManager, QgsProject

from ..core.catalogue import basis_layers
from ..core.catalogue.moves import moves as known_moves
from ..core.errors import Cancelled, NovexError
from ..core.progress import Progress
from ..core.services.diagnosis import Diagnosis, diagnose, remembering
from ..core.services.health import Health
from ..core.services.matching import ProjectLayer
from ..core.services.records import SLOW, UNREACHABLE, WORKS, Fetch
from ..core.services.register import Registry, default_registry
from ..core.texts import tr
from .doctor_fields import fields_of, geometry_of, used_fields_of
from .doctor_heal import HealReport, heal, log_line
from .doctor_sources import source_of
from .xml_reader import read_xml

CODE = "novex/code"  # custom property: code of the catalogue layer
ROLE = "novex/role"
OPEN_TIMEOUT_MS = 10_000  # a dead server must not keep a project from opening for minutes
LOG_NAME = "{stem}_dokter.txt"
BACKUP_NAME = "{stem}_voor_herstel{number}{suffix}"
_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")

__all__ = [
    "HealReport",
    "as_found",
    "doctor_file",
    "examine_layers",
    "heal",
    "heal_project",
    "heal_project_file",
    "save_log",
    "service_layers",
    "write_log",
]


def service_layers(project: QgsProject) -> List[ProjectLayer]:
    """The layers of a project that are on a service, broken ones too, in the order of their names."""
    found = [_project_layer(layer) for layer in project.mapLayers().values()]
    return sorted((one for one in found if one is not None), key=lambda one: (one.name.lower(), one.layer_id))


def examine_layers(
    layers: Sequence[ProjectLayer],
    fetch: Fetch,
    progress: Progress,
    *,
    registry: Optional[Registry] = None,
    catalogue: Optional[Sequence] = None,
    peek: Optional[Fetch] = None,
) -> List[Diagnosis]:
    """The diagnosis of each layer, in the same order; each address is asked once. For a task: touches no layer.

    Without ``registry`` and ``catalogue`` the national ones. A layer that cannot be examined gets the state
    onbereikbaar with the reason. Raises Cancelled.
    """
    ask = remembering(fetch)
    where = registry or default_registry()
    known = basis_layers() if catalogue is None else catalogue
    found = []
    for place, one in enumerate(layers):
        progress.step(place / max(1, len(layers)), one.name)
        try:
            found.append(diagnose(one, ask, read_xml, where, known, known_moves(), peek=peek))
        except Cancelled:
            raise
        except NovexError as error:
            found.append(Diagnosis(one, one.code, Health(one.code, UNREACHABLE, None, error.message, error.hint)))
    progress.step(1.0, "")
    return found


def heal_project(project: QgsProject, found: Iterable[Diagnosis]) -> List[HealReport]:
    """Heal the layers that have moved or were renamed, one by one; a failure does not stop the others.

    A row per layer that is not well. Raises nothing.
    """
    rows = []
    for one in found:
        if one.health.state in (WORKS, SLOW):
            continue
        layer = project.mapLayer(one.layer.layer_id)
        if layer is None or not one.needs_healing:
            rows.append(as_found(one))
            continue
        rows.append(heal(layer, one.health.resolved))
    if any(row.done for row in rows):
        project.setDirty(True)
    return rows


def heal_project_file(
    path: Union[str, Path], fetch: Fetch, progress: Progress, *, log: bool = False, **options: Any
) -> List[HealReport]:
    """Heal a project file without a window; see :func:`doctor_file` for ``options`` and errors.

    ``log``: a text file beside what was written.
    """
    _found, rows = doctor_file(path, fetch, progress, **options)
    if log:
        write_log(rows, options.get("target") or path)
    return rows


def doctor_file(
    path: Union[str, Path],
    fetch: Fetch,
    progress: Progress,
    *,
    heal_too: bool = True,
    target: Union[str, Path, None] = None,
    registry: Optional[Registry] = None,
    catalogue: Optional[Sequence] = None,
    peek: Optional[Fetch] = None,
) -> Tuple[List[Diagnosis], List[HealReport]]:
    """Open a project file without a window and examine its layers; with ``heal_too`` also heal and write it.

    It is written to ``target``, or in place after a backup beside it; in place only when something was healed. Raises
    NovexError when the file cannot be read or written, and Cancelled.
    """
    file = Path(path)
    progress.step(0.0, tr("Project openen"))
    project = QgsProject()
    _read(project, file)
    layers = service_layers(project)
    part = progress.part(0.1, 0.8)
    found = examine_layers(layers, fetch, part, registry=registry, catalogue=catalogue, peek=peek)
    rows: List[HealReport] = []
    if heal_too:
        progress.step(0.8, tr("Lagen herstellen"))
        rows = heal_project(project, found)
        place = Path(target) if target else file
        if target or any(row.done for row in rows):
            _write(project, place, file)
    progress.step(1.0, "")
    return found, rows


def _write(project: QgsProject, place: Path, file: Path) -> None:
    if place.resolve() == file.resolve():
        _back_up(file)
    if not project.write(str(place)):
        raise NovexError(
            tr("{file} kan niet worden geschreven: {reason}").format(file=place, reason=project.error()),
            tr("Kies een map waarin u mag schrijven, of sluit het project eerst."),
        )


def write_log(rows: Sequence[HealReport], project_path: Union[str, Path]) -> Path:
    """What was done, as a text file beside the project; returns its path. Raises NovexError."""
    beside = Path(project_path)
    return save_log(rows, beside.with_name(LOG_NAME.format(stem=beside.stem)), beside.name)


def save_log(rows: Sequence[HealReport], place: Path, name: str) -> Path:
    """The same at a place of choice; ``name`` is that of the project. Raises NovexError."""
    head = tr("De dokter, {when}, project {name}").format(when=datetime.now().strftime("%Y-%m-%d %H:%M"), name=name)
    body = [log_line(row) for row in rows] or [tr("Alle lagen op diensten werken.")]
    try:
        place.write_text("\n".join([head, "", *body, ""]), encoding="utf-8")
    except OSError as error:
        message = tr("Het verslag {file} kan niet worden geschreven: {reason}.")
        raise NovexError(
            message.format(file=place, reason=error.strerror or error), tr("Kies een map waarin u mag schrijven.")
        ) from error
    return place


def as_found(one: Diagnosis) -> HealReport:
    """A row of the log for a layer that nothing was done with."""
    text = " ".join(part for part in (one.health.message, one.health.proposal) if part)
    return HealReport(one.layer.layer_id, one.layer.name, one.layer.url, "", one.health.state, False, text)


def _read(project: QgsProject, file: Path) -> None:
    usual = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(min(usual, OPEN_TIMEOUT_MS))
    try:
        opened = file.is_file() and project.read(str(file))
    finally:
        QgsNetworkAccessManager.setTimeout(usual)
    if not opened:
        raise NovexError(
            tr("{file} is geen project dat QGIS kan openen.").format(file=file), tr("Kies een .qgz- of .qgs-bestand.")
        )


def _back_up(file: Path) -> Path:
    """A copy of the file beside it, under a name that nothing has yet. Raises NovexError."""
    numbers = ("" if number == 1 else f"_{number}" for number in range(1, 1000))
    names = (BACKUP_NAME.format(stem=file.stem, number=number, suffix=file.suffix) for number in numbers)
    place = next(file.with_name(name) for name in names if not file.with_name(name).exists())
    try:
        shutil.copy2(file, place)
    except OSError as error:
        message = tr("Er kan geen reservekopie {file} worden gemaakt: {reason}. Er is niets veranderd.")
        raise NovexError(
            message.format(file=place, reason=error.strerror or error),
            tr("Kies een map waarin u mag schrijven, of schrijf naar een nieuw bestand."),
        ) from error
    return place


def _project_layer(layer: QgsMapLayer) -> Optional[ProjectLayer]:
    source = source_of(layer)
    if source is None:
        return None
    return ProjectLayer(
        layer_id=layer.id(),
        name=layer.name(),
        kind=source.kind,
        url=source.url,
        layer_name=source.layer_name,
        code=str(layer.customProperty(CODE) or layer.customProperty(ROLE) or ""),
        metadata_id=_metadata_id(layer),
        fields=fields_of(layer),
        used_fields=used_fields_of(layer),
        geometry=geometry_of(layer),
        valid=layer.isValid(),
        secret=source.secret,
    )


def _metadata_id(layer: QgsMapLayer) -> str:
    """The id of the metadata record, from the layer's metadata or the addresses of it that QGIS keeps."""
    texts: List[str] = [layer.metadata().identifier()]
    if hasattr(layer, "serverProperties"):
        texts += [one.url for one in layer.serverProperties().metadataUrls()]
    found: Tuple[str, ...] = tuple(match.group(0) for text in texts for match in _UUID.finditer(text or ""))
    return found[0].lower() if found else ""
