"""The journal of the edits that are not saved yet, so that a crash of QGIS does not cost them.

It lies in the QGIS profile of the user and not beside the proposal: folders of proposals are shared and synchronised,
and an unsaved edit is nobody else's business. Only the objects in the edit buffers are written, and of those only the
ones that were touched since the last time; so an edit costs the same in a large proposal as in a small one.
"""

import hashlib
import itertools
import os
import uuid
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Dict, Iterable, Iterator, List, Optional, Set, Tuple

from qgis.core import QgsApplication, QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..core.errors import NovexError
from . import settings
from .edit_stamps import current_user
from .gpkg_rows import utc_now
from .journal_file import ADDED, CHANGED, DELETED, SUFFIX, Change, Content, JournalFile, Place
from .journal_values import differing, key_of, row_of, shape_of
from .messages import log

ROLE = "novex/role"
WAIT_MS = 800  # after an edit; with the writing itself this stays within a second
NEXT_MS = 20  # between two parts of a large edit, so that the window stays alive
AT_ONCE = 100  # objects that are written in one go


def folder() -> Path:
    """Where journals are kept: the setting ``journal_folder``, otherwise in the QGIS profile."""
    chosen = settings.get("journal_folder")
    return Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "novex" / "herstel"


def name_for(proposal: Path) -> str:
    """The first part of the name of every journal of this proposal; the process comes behind it."""
    digest = hashlib.sha256(os.path.normcase(str(proposal)).encode("utf-8")).hexdigest()[:12]
    return f"{proposal.stem[:40]}-{digest}"


class Journal(QObject):
    """Writes what is edited, about a second later. ``written``: the journal or the list of changes is up to date."""

    written = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.trouble: Optional[NovexError] = None  # why the journal could not be written, if so
        self.written_at = ""  # ISO 8601, UTC
        self._layers: Dict[str, QgsVectorLayer] = {}
        self._tables: Dict[str, str] = {}
        self._originals: Dict[Place, Change] = {}  # as the file had it when an object was first touched
        self._changes: Dict[Place, Change] = {}
        self._dirty: Dict[str, Set[int]] = {}
        self._file: Optional[JournalFile] = None
        self._proposal = Path()
        self._held: Optional[List[str]] = None  # layers that were settled while a save is under way
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write_part)

    def follow(self, layers: Iterable[QgsVectorLayer]) -> None:
        """Keep a journal of these layers, of one proposal; what is in their edit buffers goes into it now."""
        self.stop()
        for layer in layers:
            self._proposal = Path(layer.source().split("|", 1)[0])
            self._layers[layer.id()] = layer
            self._tables[layer.id()] = str(layer.customProperty(ROLE, layer.name()))
        if not self._layers:
            return
        self._drop_own_leftover()
        for layer_id, layer in self._layers.items():
            if layer.isEditable() and layer.isModified():
                self._dirty[layer_id] = _all_edited(layer)
        self.flush()

    def stop(self) -> None:
        """Write what is still to be written and let go; a journal of unsaved edits stays on disk."""
        if self._layers:
            self.flush()
        self._timer.stop()
        if self._file is not None:
            self._file.close()
        self._file = None
        self._layers, self._tables, self._dirty = {}, {}, {}
        self._originals, self._changes = {}, {}
        self.trouble, self.written_at = None, ""

    def changes(self) -> List[Change]:
        """What is not saved yet, as of the last writing."""
        return list(self._changes.values())

    @property
    def path(self) -> Optional[Path]:
        """The file of the journal while there is something in it."""
        return self._file.path if self._file is not None else None

    @property
    def proposal(self) -> Path:
        return self._proposal

    # -- what the watch tells -----------------------------------------------------------------

    def touch(self, layer_id: str, fid: int) -> None:
        """An object was added, removed, changed, or any of these undone."""
        self._dirty.setdefault(layer_id, set()).add(fid)
        if not self._timer.isActive():  # not started anew: a long series of edits is written on the way
            self._timer.start(WAIT_MS)

    def settled(self, layer_id: str) -> None:
        """The layer was saved or rolled back: nothing of it is unsaved any more."""
        if self._held is not None:
            self._held.append(layer_id)
            return
        table = self._tables[layer_id]
        self._dirty[layer_id] = {fid for known, fid in self._changes if known == table}
        for place in [place for place in self._originals if place[0] == table]:
            del self._originals[place]
        self.flush()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the journal as it is while layers are saved and what was written is looked at.

        An exception with ``edits_lost`` set leaves it behind for the user to put back later.
        """
        self.flush()
        self._held = []
        try:
            yield
        except NovexError as error:
            if getattr(error, "edits_lost", False):
                self._leave_behind()
            raise
        finally:
            settled, self._held = self._held, None
            for layer_id in dict.fromkeys(settled):
                self.settled(layer_id)

    def _leave_behind(self) -> None:
        """Close the file under a name of its own; the next edit starts another."""
        if self._file is not None:
            self._file.close()
            kept = self._file.path.with_name(f"{self._file.path.stem}-{utc_now()[11:19].replace(':', '')}{SUFFIX}")
            with suppress(OSError):
                os.replace(self._file.path, kept)
        self._file = None

    def lost(self, layer_id: str) -> None:
        """The layer is gone. What was unsaved in it stays in the journal, and is offered when it is opened again."""
        if self._layers.pop(layer_id, None) is not None:
            self._dirty.pop(layer_id, None)
            del self._tables[layer_id]

    def flush(self) -> None:
        """Write everything now."""
        self._timer.stop()
        while self._dirty:
            self._write_part(every=True)

    def table_of(self, layer: QgsVectorLayer) -> str:
        return self._tables[layer.id()]

    def as_content(self, changes: Iterable[Change]) -> Content:
        """These changes as if they were read from a journal."""
        return Content(Path(), self._proposal, self.written_at, current_user(), "", tuple(changes))

    # -- writing ------------------------------------------------------------------------------

    def _write_part(self, *, every: bool = False) -> None:
        layer_id, fids = self._next_part(every=every)
        changes, gone = self._describe(layer_id, fids) if layer_id in self._layers else ([], [])
        self._changes.update({change.place: change for change in changes})
        for place in gone:
            self._changes.pop(place, None)
        self._put(changes, gone)
        if self._dirty:
            if not every:
                self._timer.start(NEXT_MS)
        else:
            self.written.emit()

    def _next_part(self, *, every: bool) -> Tuple[str, List[int]]:
        layer_id = next(iter(self._dirty), "")
        fids = sorted(self._dirty.pop(layer_id, ()))
        if len(fids) > AT_ONCE and not every:
            self._dirty[layer_id] = set(fids[AT_ONCE:])
            fids = fids[:AT_ONCE]
        return layer_id, fids

    def _put(self, changes: List[Change], gone: List[Place]) -> None:
        """Bring the file up to date; without anything unsaved there is none."""
        try:
            if not self._changes and not self._dirty:
                self._remove_file()
            elif changes or gone:
                self.written_at = utc_now()
                about = {"bijgewerkt": self.written_at, "wie": current_user()}
                self._open_file().write(changes, gone, about)
            self.trouble = None
        except NovexError as error:
            if self.trouble is None:  # once, not after every edit
                log(f"{error.message} {error.hint}")
            self.trouble = error

    def _open_file(self) -> JournalFile:
        if self._file is None:
            made = JournalFile(self._own_path(), {"voorstel": str(self._proposal), "begonnen": utc_now()})
            made.write(self._changes.values(), (), {})
            self._file = made
        return self._file

    def _remove_file(self) -> None:
        if self._file is not None:
            self._file.remove()
        self._file = None
        self.written_at = ""

    def _own_path(self) -> Path:
        """A name that no journal has: another process may have had the same number before it crashed."""
        first = f"{name_for(self._proposal)}-{_process()}"
        names = itertools.chain([first], (f"{first}-{number}" for number in itertools.count(2)))
        return next(path for path in (folder() / f"{name}{SUFFIX}" for name in names) if not path.exists())

    def _drop_own_leftover(self) -> None:
        """Journals of this very process, from before the panel was loaded anew: their edits are still in the layers."""
        if any(layer.isEditable() and layer.isModified() for layer in self._layers.values()):
            own = f"{name_for(self._proposal)}-{_process()}"
            for path in folder().glob(f"*-{_process()}*{SUFFIX}"):
                if path.name.startswith(own):
                    JournalFile(path, {"voorstel": str(self._proposal)}).remove()

    # -- what an object is --------------------------------------------------------------------

    def _describe(self, layer_id: str, fids: List[int]) -> Tuple[List[Change], List[Place]]:
        """The changes at these features, and the places at which there is none any more."""
        layer, table = self._layers[layer_id], self._tables[layer_id]
        buffer = layer.editBuffer()
        if sip.isdeleted(layer) or buffer is None:
            return [], [(table, fid) for fid in fids]
        added = [fid for fid in fids if buffer.isFeatureAdded(fid)]
        deleted = [fid for fid in fids if buffer.isFeatureDeleted(fid)]
        changed = [
            fid for fid in fids if buffer.isFeatureAttributesChanged(fid) or buffer.isFeatureGeometryChanged(fid)
        ]
        edited = {*added, *deleted, *changed}
        changed = [fid for fid in changed if fid not in {*added, *deleted}]
        self._read_originals(layer, table, [*deleted, *changed])
        now = {feature.id(): feature for feature in _features(layer, [*added, *changed])}
        made = [_added(table, now[fid]) for fid in added if fid in now]
        made += [self._originals[(table, fid)] for fid in deleted if (table, fid) in self._originals]
        made += [self._changed(table, now[fid]) for fid in changed if fid in now and (table, fid) in self._originals]
        # one that another program took out of the file is still edited: what was known of it is kept
        return made, [(table, fid) for fid in fids if fid not in edited]

    def _read_originals(self, layer: QgsVectorLayer, table: str, fids: List[int]) -> None:
        wanted = [fid for fid in fids if (table, fid) not in self._originals]
        if wanted:
            for feature in layer.dataProvider().getFeatures(QgsFeatureRequest(wanted)):
                place = (table, feature.id())
                self._originals[place] = Change(
                    *place, DELETED, key_of(feature), was=row_of(feature), old_shape=shape_of(feature)
                )

    def _changed(self, table: str, now: QgsFeature) -> Change:
        was = self._originals[(table, now.id())]
        row, shape = row_of(now), shape_of(now)
        old = {name: was.was.get(name) for name in differing(row, was.was)}
        return Change(
            table, now.id(), CHANGED, was.key, row, old, shape, was.old_shape if shape != was.old_shape else None
        )


def _process() -> str:
    """What this process is known by, also after the plugin was loaded anew; its number alone comes back."""
    application = QCoreApplication.instance()
    known = application.property("novex_process")
    if not known:
        known = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
        application.setProperty("novex_process", known)
    return str(known)


def _added(table: str, now: QgsFeature) -> Change:
    return Change(table, now.id(), ADDED, key_of(now), row_of(now), shape=shape_of(now))


def _features(layer: QgsVectorLayer, fids: List[int]) -> List[QgsFeature]:
    return list(layer.getFeatures(QgsFeatureRequest(fids))) if fids else []


def _all_edited(layer: QgsVectorLayer) -> Set[int]:
    buffer = layer.editBuffer()
    return {
        *buffer.addedFeatures(), *buffer.changedAttributeValues(), *buffer.changedGeometries(),
        *buffer.deletedFeatureIds(),
    }  # fmt: skip
