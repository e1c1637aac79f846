"""The library of dated snapshots of the basisset: per province a folder per day, the newest is the current one.

``<root>/<PVnn>/<yyyy-mm-dd>[_n]/`` holds ``basisset.gpkg`` (the store that checks read), ``bronnen/`` (what was
downloaded, so that a store can be made again without network) and ``herkomst.json``. Work in progress stands in
``<root>/<PVnn>/bezig/`` and gets its name in one step; until then the current snapshot stays what it was.
"""

import re
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date as calendar_date
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile

from ..core.catalogue.basisset import basis_layer
from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.progress import Progress
from ..core.services import provenance as origin
from ..core.services.records import Fetched, Provenance
from ..core.texts import tr
from . import settings
from . import snapshot_files as files
from .sources import LayerSource
from .store import Store, StoreReport, build_store

WORK, LOCK = "bezig", "vergrendeld.lock"
_FORMAT = 1
_FOLDER = re.compile(r"^(\d{4}-\d{2}-\d{2})(?:_(\d+))?$")
_STALE_MS = 12 * 3600 * 1000  # a lock of a computer that nobody heard of for half a day is dead


@dataclass(frozen=True)
class Snapshot:
    """One accepted snapshot. ``layers`` are the keys in its store, ``size`` is in bytes."""

    path: Path
    store_path: Path
    date: str  # ISO 8601, of the day that it was made
    made: str  # ISO 8601, UTC
    layers: Tuple[str, ...] = ()
    size: int = 0
    province: str = ""
    name: str = ""

    def sources(self) -> List[LayerSource]:
        """What the store was made of, as files inside the snapshot."""
        return files.read_sources(files.read_json(self.path / files.ORIGINS).get("bronnen", ()), self.path)


class Library:
    """The snapshots under one folder, which may be a shared one. Reading asks for no rights and no network."""

    def __init__(self, root: Any) -> None:
        self.root = Path(root)

    def snapshots(self, province: str) -> List[Snapshot]:
        """The accepted snapshots of a province, the newest first; a folder that is not whole is left out."""
        folder = self._folder(province)
        found = [_snapshot(path) for path in folder.iterdir()] if folder.is_dir() else []
        return sorted((one for one in found if one is not None), key=_order, reverse=True)

    def current(self, province: str) -> Optional[Snapshot]:
        return next(iter(self.snapshots(province)), None)

    def provinces(self) -> List[str]:
        """Codes of the provinces that have a snapshot."""
        folders = sorted(path.name for path in self.root.iterdir() if path.is_dir()) if self.root.is_dir() else []
        return [name for name in folders if self.snapshots(name)]

    def begin(self, province: str) -> "Candidate":
        """Start a new snapshot, or go on with the one that a broken-off run left.

        Raises NovexError when the folder cannot be written to or another QGIS is at work there.
        """
        folder = self._folder(province)
        with files.disk_errors(folder):
            (folder / WORK / files.DOWNLOADS).mkdir(parents=True, exist_ok=True)
        return Candidate(self, province, folder / WORK, _locked(folder))

    def remove(self, snapshot: Snapshot, *, used: Iterable[Any] = (), although_used: bool = False) -> None:
        """Delete a snapshot. ``used`` are the store files of open projects: theirs is refused unless said otherwise.

        Raises NovexError when it is in use or cannot be deleted.
        """
        if not although_used and _is_used(snapshot, used):
            raise NovexError(
                tr("De momentopname van {date} is in gebruik door een geopend project.").format(date=snapshot.date),
                tr("Kies in dat project eerst een andere momentopname, of bevestig dat u deze toch wilt verwijderen."),
            )
        with files.disk_errors(snapshot.path.parent):
            gone = snapshot.path.with_name(f".weg-{snapshot.path.name}")  # no half a snapshot under its own name
            snapshot.path.rename(gone)
            shutil.rmtree(gone)

    def prune(self, province: str, keep: int = 3, *, used: Iterable[Any] = ()) -> List[Snapshot]:
        """Delete all but the ``keep`` newest snapshots, and those in ``used``; answers what was deleted."""
        in_use = list(used)
        old = [one for one in self.snapshots(province)[max(1, keep) :] if not _is_used(one, in_use)]
        for snapshot in old:
            self.remove(snapshot)
        return old

    def _folder(self, province: str) -> Path:
        if not re.fullmatch(r"[A-Za-z0-9_-]+", province):
            message = tr("'{code}' is geen provinciecode.").format(code=province)
            raise NovexError(message, tr("Kies eerst de provincie van het voorstel."))
        return self.root / province


@dataclass
class Candidate:
    """A snapshot in the making. Close it when the work stops: other QGISes wait for its lock."""

    library: Library
    province: str
    folder: Path
    _lock: QLockFile
    _fetched: Dict[str, Fetched] = field(default_factory=dict)

    def __post_init__(self) -> None:
        noted = files.read_json(self.folder / files.ORIGINS)
        for record in noted.get("opgehaald", ()):
            found = _read_fetched(record, self.folder)
            if found is not None:
                self._fetched[found.provenance.layer] = found

    @property
    def downloads(self) -> Path:
        """The folder for what is downloaded: one ``<code>.gpkg`` per layer."""
        return self.folder / files.DOWNLOADS

    @property
    def fetched(self) -> Tuple[Fetched, ...]:
        """The layers that are in, also those of an earlier run that broke off."""
        return tuple(self._fetched.values())

    def add(self, fetched: Fetched) -> None:
        """Note a layer that was downloaded whole into :attr:`downloads`; after a crash it need not come again.

        Raises NovexError when the disk refuses.
        """
        self._fetched[fetched.provenance.layer] = fetched
        with files.disk_errors(self.folder):
            self._touch()
            records = [_fetched_record(one, self.folder) for one in self._fetched.values()]
            files.write_json(self.folder / files.ORIGINS, {"formaat": _FORMAT, "opgehaald": records})

    def taken_over(self, sources: Sequence[LayerSource], dropped: Iterable[str] = ()) -> List[LayerSource]:
        """The sources of the current snapshot that ``sources`` do not replace, as files of this candidate.

        A source replaces the one that had the same key and came from the same layer or file; ``dropped`` names
        layers (codes) or keys that should not come along. Raises NovexError when the disk refuses.
        """
        current = self.library.current(self.province)
        if current is None:
            return []
        replaced, unwanted = {_identity(one) for one in sources}, set(dropped)
        identified = [(one, _identity(one)) for one in current.sources()]
        kept = [one for one, what in identified if what not in replaced and not unwanted & set(what)]
        with files.disk_errors(self.folder):
            return [files.take_over(one, current.path, self.folder) for one in kept]

    def finish(
        self,
        sources: Sequence[LayerSource],
        *,
        dropped: Iterable[str] = (),
        keep_others: bool = True,
        name: str = "",
        date: str = "",
        province: Any = None,
        profile: str = "",
        progress: Optional[Progress] = None,
    ) -> StoreReport:
        """Build the store of this candidate from ``sources`` and (``keep_others``) the rest of the current snapshot.

        ``date`` (ISO 8601) defaults to today, ``name`` to that of the province; ``province`` (shapely, EPSG:28992)
        leaves out what is far away. Raises NovexError and Cancelled as :func:`build_store` does; the candidate can
        then be finished again.
        """
        with files.disk_errors(self.folder):
            mine = [files.own(one, self.folder) for one in sources]
        everything = mine + (self.taken_over(mine, dropped) if keep_others else [])
        day = date or calendar_date.today().isoformat()
        report = build_store(
            everything, self.folder / files.STORE, progress=progress, province=province,
            name=name or tr("Basisset {province}").format(province=code_name("provincies", self.province)), date=day,
            province_code=self.province, profile=profile, reuse_from=self._current_store(),
        )  # fmt: skip
        store = Store.open(report.path)
        with files.disk_errors(self.folder):
            self._touch()
            files.write_json(self.folder / files.ORIGINS, self._about(store, everything))
        return report

    def _current_store(self) -> Optional[Store]:
        """The store of the current snapshot, whose unchanged layers need not be made again; None when it is broken."""
        current = self.library.current(self.province)
        try:
            return None if current is None else Store.open(current.store_path)
        except NovexError:
            return None

    def accept(self) -> Snapshot:
        """Give the finished candidate its place, in one step; it is the current snapshot from then on.

        Raises NovexError when it is not finished or cannot be moved; the old snapshot then stays current.
        """
        about = files.read_json(self.folder / files.ORIGINS)
        if "datum" not in about or not (self.folder / files.STORE).is_file():
            raise NovexError(
                tr("De nieuwe momentopname is nog niet klaar."), tr("Maak eerst de basisset; aanvaard haar daarna.")
            )
        with files.disk_errors(self.folder.parent):
            target = _free_name(self.folder.parent, about["datum"])
            self.folder.rename(target)
        self.close()
        made = _snapshot(target)
        if made is None:
            raise NovexError(
                tr("De momentopname in {folder} is niet te lezen.").format(folder=target), tr("Maak haar opnieuw.")
            )
        return made

    def reject(self) -> None:
        """Throw the candidate away, with what it downloaded. Raises NovexError when the disk refuses."""
        with files.disk_errors(self.folder):
            shutil.rmtree(self.folder)
        self.close()

    def close(self) -> None:
        """Let go of the lock; what is in stays for the next run."""
        self._lock.unlock()

    def _touch(self) -> None:
        """Show that somebody is still at work: the lock of a dead computer is told by its age."""
        with suppress(OSError):  # Windows may not let anybody touch a lock that is held
            (self.folder.parent / LOCK).touch()

    def _about(self, store: Store, sources: Sequence[LayerSource]) -> Dict[str, Any]:
        return {
            "formaat": _FORMAT,
            "provincie": self.province,
            "naam": store.snapshot_name,
            "datum": store.snapshot_date,
            "gemaakt": store.made,
            "lagen": [
                {"sleutel": one.key, "titel": one.title, "herkomst": origin.records(one.provenance)}
                for one in store.layers()
            ],
            "bronnen": [files.source_record(one, self.folder) for one in sources],
            "opgehaald": [_fetched_record(one, self.folder) for one in self._fetched.values()],
        }


def default_root() -> Path:
    """The folder of the setting ``basisset_folder``, or one in the profile of QGIS."""
    chosen = settings.get("basisset_folder")
    return Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "novex" / "basisset"


def layer_sources(fetched: Fetched, keys: Optional[Sequence[str]] = None) -> List[LayerSource]:
    """What a downloaded layer feeds: the check and context layers of the catalogue, or a layer of its own.

    Raises NovexError for a code that the catalogue does not know, unless ``keys`` are given.
    """
    about = fetched.provenance
    wanted = basis_layer(about.layer).check_layers if keys is None else tuple(keys)
    return [
        LayerSource(key, fetched.path, fetched.table, about.date, provenance=about, title=about.title)
        for key in wanted or (about.layer.lower(),)
    ]


def _locked(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(_STALE_MS)
    if lock.tryLock(0):
        return lock
    if lock.error() == QLockFile.LockError.LockFailedError:
        _known, process, host, _program = lock.getLockInfo()
        raise NovexError(
            tr("Een ander QGIS werkt aan de basisset in {folder} (computer {host}, proces {process}).").format(
                folder=folder, host=host or "?", process=process
            ),
            tr("Wacht tot dat klaar is. Is die QGIS vastgelopen, sluit hem dan af en probeer het opnieuw."),
        )
    raise files.refused(PermissionError(13, tr("geen schrijfrecht")), folder)


def _snapshot(path: Path) -> Optional[Snapshot]:
    found = _FOLDER.match(path.name)
    store = path / files.STORE
    if found is None or not store.is_file():
        return None
    about = files.read_json(path / files.ORIGINS)
    layers = tuple(str(layer.get("sleutel", "")) for layer in about.get("lagen", ()))
    return Snapshot(
        path, store, str(about.get("datum") or found.group(1)), str(about.get("gemaakt", "")), layers,
        files.size_of(path), path.parent.name, str(about.get("naam", "")),
    )  # fmt: skip


def _order(snapshot: Snapshot) -> Tuple[str, int]:
    found = _FOLDER.match(snapshot.path.name)
    return (found.group(1), int(found.group(2) or 1)) if found else ("", 0)


def _free_name(folder: Path, day: str) -> Path:
    names = (day, *(f"{day}_{number}" for number in range(2, 1000)))
    return next(folder / name for name in names if not (folder / name).exists())


def _is_used(snapshot: Snapshot, used: Iterable[Any]) -> bool:
    return any(Path(one).absolute() == snapshot.store_path.absolute() for one in used)


def _identity(source: LayerSource) -> Tuple[str, str]:
    """What makes two sources the same through time: the layer that they feed and the one that they came from."""
    about = source.provenance
    return source.key, about.layer if about is not None else Path(source.path).name


def _fetched_record(fetched: Fetched, folder: Path) -> Dict[str, Any]:
    path = Path(fetched.path).absolute().relative_to(folder.absolute()).as_posix()
    return {
        "pad": path, "tabel": fetched.table, "herkomst": origin.to_record(fetched.provenance),
        "meldingen": [list(one) for one in fetched.messages],
    }  # fmt: skip


def _read_fetched(record: Any, folder: Path) -> Optional[Fetched]:
    """What was noted of a download, when its file is still there."""
    try:
        path = folder / record["pad"]
        about: Provenance = origin.from_record(record["herkomst"])
        messages = tuple((level, text) for level, text in record["meldingen"])
        found = Fetched(str(path), record["tabel"], about, messages)
    except (KeyError, TypeError, ValueError):
        return None
    return found if path.is_file() else None
