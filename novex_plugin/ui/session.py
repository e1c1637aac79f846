"""What the panel works on: one proposal, one variant, one horizon, one basisset. Knows no widget.

Pages read from here and listen to the signals; they never talk to each other.
"""

from functools import partial
from pathlib import Path
from typing import Any, Callable, ContextManager, Iterator, List, Optional, Sequence, Tuple

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters import edits, forms, geopackage, layers, project_state, settings, visibility
from ..adapters.edit_steps import Step
from ..adapters.messages import Messages, reports_errors
from ..adapters.object_cache import Ahead, ObjectCache, reading_ahead
from ..adapters.project_state import ProjectState
from ..adapters.store import Store
from ..adapters.watcher import LayerWatch
from ..core.errors import NovexError
from ..core.model.records import BASIS, ProposalHeader, ProposalObject, Variant
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .selection import ObjectSelection

OBJECT_TABLES = ("object_vlak", "object_lijn", "object_punt")
About = Tuple[ProposalHeader, Sequence[Variant]]
HORIZONS = ("2030", "2050", "2100")


class Session(QObject):
    """The open proposal and the view on it."""

    proposal_changed = pyqtSignal()  # another proposal, or none
    header_changed = pyqtSignal()  # title and other data, or the list of variants
    view_changed = pyqtSignal()  # variant or horizon
    store_changed = pyqtSignal()
    objects_changed = pyqtSignal()  # after an edit, undo or save; debounced
    edit_state_changed = pyqtSignal()  # unsaved or not, can undo or not
    saved = pyqtSignal(list)  # marks of the steps that went to the file, see LayerWatch.last_step
    findings_changed = pyqtSignal()  # a check or a weighing was written
    rules_changed = pyqtSignal()  # the rules or tolerances of the proposal are other ones now

    def __init__(self, project: QgsProject, messages: Messages) -> None:
        super().__init__()
        self.project = project
        self.messages = messages
        self.proposal: Optional[geopackage.ProposalFile] = None
        self.header: Optional[ProposalHeader] = None
        self.variants: Sequence[Variant] = ()
        self.store: Optional[Store] = None
        self.variant = BASIS
        self.horizon = HORIZONS[0]
        self.object_cache = ObjectCache()
        self._effective: Tuple[Any, List[ProposalObject]] = (None, [])
        self._switching = False
        self.is_moving = False  # back or forth through what was done: no new edit of the user
        self.watch = LayerWatch(settings.get("debounce_ms"))
        self.selection = ObjectSelection(self)

    # -- life ---------------------------------------------------------------------------------

    def load(self) -> None:
        """Connect to the project and pick up a proposal that is already in it."""
        self.watch.edited.connect(self._edited)
        self.watch.state_changed.connect(self.edit_state_changed)
        self.project.readProject.connect(self.restore)
        self.project.cleared.connect(self._project_cleared)
        self.project.layersRemoved.connect(self._layers_removed)
        self.restore()

    def unload(self) -> None:
        """Disconnect from everything; layers in the project stay as they are."""
        self.project.readProject.disconnect(self.restore)
        self.project.cleared.disconnect(self._project_cleared)
        self.project.layersRemoved.disconnect(self._layers_removed)
        self.selection.unload()
        self.object_cache.let_go()
        self.watch.stop()
        self.watch.edited.disconnect(self._edited)
        self.watch.state_changed.disconnect(self.edit_state_changed)

    # -- proposal -----------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        return self.proposal is not None

    @property
    def path(self) -> Path:
        """The file of the open proposal. Raises NovexError when there is none."""
        if self.proposal is None:
            raise NovexError(
                tr("Er is geen voorstel geopend."), tr("Open het voorstel op de pagina Voorstel, of maak er daar een.")
            )
        return Path(self.proposal.path)

    def create(self, path: Path, header: ProposalHeader, variants: Sequence[Variant]) -> None:
        """Make a proposal file and open it; the dialog has asked about overwriting."""
        geopackage.create_proposal(path, header, variants, overwrite=True)
        self.open(path)

    def open(self, path: Path) -> None:
        """Open a proposal: its layers come into the project, another one goes out."""
        for _ready in self.opening(path):
            pass

    def opening(self, path: Path) -> Iterator[layers.Ready]:
        """The same in steps, between which the window can live; see :func:`.layers.adding`."""
        proposal = geopackage.open_proposal(path, look_through=False)
        path = Path(proposal.path)  # the upgraded copy, when the file was of an older schema
        about = proposal.about()
        ahead: Ahead = {}
        if layers.file_of(layers.find_layers(self.project)) == path:
            proposal.look_through()
        else:
            with reading_ahead(path) as read:
                yield from layers.adding(self.project, proposal, read.result, partial(self._make_room, path), read.done)
                ahead = read.result()
        self._take(proposal, about, ahead)
        settings.add_recent(str(path))
        self._remember()

    def _make_room(self, path: Path) -> None:
        """The file can be opened: now the proposal that is open may go."""
        if self.is_open and self.path != path:
            self.close()

    def close(self) -> None:
        """Take the proposal's layers out of the project. Raises NovexError while edits are unsaved."""
        if self.has_edits():
            raise NovexError(
                tr("Er zijn bewerkingen die nog niet zijn opgeslagen."), tr("Sla ze op of maak ze ongedaan.")
            )
        self._drop()
        self._switching = True
        try:
            layers.take_out(self.project)
        finally:
            self._switching = False
        project_state.forget(self.project)
        self.proposal_changed.emit()

    def set_header(self, header: ProposalHeader) -> None:
        """Change the data of the proposal itself, as one undo step; saving writes it to the file."""
        if layers.HEADER_TABLE not in layers.find_layers(self.project):  # a project of before that table was a layer
            self._proposal().set_header(header)
            self._take(self._proposal(), self._proposal().about())
            return
        with self.step(tr("Gegevens van het voorstel wijzigen")) as step:
            layers.put_header(self.layer(layers.HEADER_TABLE), header, step)
        self.watch.flush()

    def set_variants(self, variants: Sequence[Variant]) -> None:
        """Bring the table of variants to this list, as one undo step; saving writes it to the file."""
        with self.step(tr("Varianten wijzigen")) as step:
            layers.put_variants(self.layer(layers.VARIANT_TABLE), variants, step)
        self.watch.flush()

    # -- view ---------------------------------------------------------------------------------

    def set_variant(self, code: str) -> None:
        if code != self.variant:
            self.variant = code
            self._remember()
            self._show_in_map()
            self.view_changed.emit()

    def set_horizon(self, code: str) -> None:
        if code != self.horizon:
            self.horizon = code
            self._remember()
            self._show_in_map()
            self.view_changed.emit()

    def variant_name(self, code: str) -> str:
        """``A  Bundelen`` for a variant, ``Basis`` for the basis."""
        for item in self.variants:
            if item.code == code:
                return f"{item.code}  {item.name}".strip()
        return tr("Basis") if code == BASIS else code

    # -- basisset -----------------------------------------------------------------------------

    def set_store(self, path: Optional[Path]) -> None:
        """Use a prepared basisset. Raises NovexError when the file is none."""
        self.store = Store.open(path) if path is not None else None
        if path is not None:
            settings.put("recent_store", str(path))
        self._remember()
        self._name_basisset()
        self.store_changed.emit()

    def _name_basisset(self) -> None:
        """Let the project say which data its map was made with, for expressions, layouts and whoever opens it later."""
        if self.store is None:
            project_state.remove_variables(self.project, ("basisset", "basisset_datum"))
        else:
            named = {"basisset": self.store.snapshot_name, "basisset_datum": self.store.snapshot_date}
            project_state.set_variables(self.project, named)

    @property
    def store_path(self) -> Path:
        if self.store is None:
            raise NovexError(tr("Er is geen basisset geladen."), tr("Lees er een in op de pagina Basisset."))
        return Path(self.store.path)

    # -- objects ------------------------------------------------------------------------------

    def layers(self) -> List[QgsVectorLayer]:
        """The three object layers of the open proposal, in the project."""
        if self.proposal is None:
            return []
        found = layers.find_layers(self.project)
        return [found[table] for table in OBJECT_TABLES if table in found]

    def edit_layers(self) -> List[QgsVectorLayer]:
        """Every layer of the proposal that a user edits: objects, sketch marks and the table of variants."""
        found = layers.find_layers(self.project) if self.is_open else {}
        return [found[table] for table in layers.EDIT_TABLES if table in found]

    def layer(self, table: str) -> QgsVectorLayer:
        """One object layer. Raises NovexError when somebody removed it from the project."""
        found = layers.find_layers(self.project).get(table) if self.path else None
        if found is None:
            raise NovexError(
                tr("De laag '{table}' van het voorstel zit niet meer in het project.").format(table=table),
                tr("Open het voorstel opnieuw op de pagina Voorstel."),
            )
        return found

    def objects(self) -> List[ProposalObject]:
        """All objects of all variants, unsaved edits included."""
        return self.object_cache.objects()

    def effective(self) -> List[ProposalObject]:
        """The objects of the chosen variant that are in force at the chosen horizon."""
        objects, view = self.objects(), (self.variants, self.variant, self.horizon)
        if self._effective[0] != (self.object_cache.version, *view):
            self._effective = ((self.object_cache.version, *view), effective_objects(objects, *view))
        return self._effective[1]

    def has_edits(self) -> bool:
        return bool(edits.modified(self.edit_layers()))

    def step(self, title: str) -> ContextManager[Step]:
        """Group edits on the proposal into one undo step: ``with session.step(...) as step: step.edit(layer)``."""
        return self.watch.step(title)

    def undo(self) -> bool:
        """Take back the last action, on whatever layer; False when there is none."""
        return self._move(self.watch.undo)

    def redo(self) -> bool:
        """Do the last undone action again; False when there is none."""
        return self._move(self.watch.redo)

    def _move(self, through_history: Callable[[], bool]) -> bool:
        self.is_moving = True
        try:
            done = through_history()
            self.watch.flush()
        finally:
            self.is_moving = False
        return done

    def save(self, *, over_others: bool = False) -> int:
        """Write pending edits to the file; see :func:`.edit_saving.save` for its errors."""
        marks = self.watch.steps()
        try:
            written = self.watch.save(over_others=over_others)
            self.saved.emit(marks)
            return written
        finally:  # also when it stopped halfway
            self._edited()
            self.edit_state_changed.emit()

    def discard(self) -> None:
        """Throw pending edits away."""
        edits.roll_back(self.edit_layers())
        self.object_cache.forget()
        self._edited()
        self.edit_state_changed.emit()

    # -- project ------------------------------------------------------------------------------

    @reports_errors
    def restore(self) -> None:
        """Find the proposal of a project that was just opened, by its layers and entries."""
        found = layers.find_layers(self.project)
        state = project_state.recall(self.project)
        path = layers.file_of(found) or (Path(state.proposal) if state.proposal else None)
        if path is None or not path.exists():
            if self.is_open:
                self._drop()
                self.proposal_changed.emit()
            return
        self.variant, self.horizon = state.variant, state.horizon
        if state.store and Path(state.store).exists():
            self.store = Store.open(Path(state.store))
        self.open(path)
        self.store_changed.emit()

    def _take(self, proposal: geopackage.ProposalFile, about: About, ahead: Optional[Ahead] = None) -> None:
        self.proposal, self.header = proposal, about[0]
        self.variants = tuple(sorted(about[1], key=lambda one: one.code))
        self.object_cache.follow(layers.find_layers(self.project), ahead)
        if self.variant not in {BASIS, *(item.code for item in self.variants)}:
            self.variant = BASIS
        self.watch.follow(self.edit_layers())
        if self.has_edits():  # else it is that of the file
            self._read_header()
        self._show_in_map()
        self.proposal_changed.emit()

    def _drop(self) -> None:
        self.watch.stop()
        self.object_cache.let_go()
        self.proposal, self.header, self.variants = None, None, ()
        self.variant, self.horizon = BASIS, HORIZONS[0]
        if visibility.show_all(self.project):
            self._repaint()

    def _proposal(self) -> geopackage.ProposalFile:
        if self.proposal is None:
            raise NovexError(tr("Er is geen voorstel geopend."))
        return self.proposal

    def _edited(self) -> None:
        self._read_header()
        self._read_variants()
        self._show_in_map()
        self.objects_changed.emit()

    def _read_header(self) -> None:
        table = layers.find_layers(self.project).get(layers.HEADER_TABLE)
        now = layers.layer_header(table) if table is not None and self.proposal is not None else None
        if now is not None and now != self.header:
            self.header = now
            self.header_changed.emit()
            self._remember()

    def _read_variants(self) -> None:
        """The table may have been edited, here or by hand, or an edit of it undone."""
        table = layers.find_layers(self.project).get(layers.VARIANT_TABLE)
        if table is None or self.proposal is None:
            return
        now = tuple(layers.layer_variants(table))
        if now == tuple(self.variants):
            return
        self.variants = now
        for layer in self.edit_layers():
            forms.set_variants(layer, now)
        if self.variant not in {BASIS, *(item.code for item in now)}:
            self.set_variant(BASIS)
        self.header_changed.emit()

    @reports_errors
    def _show_in_map(self) -> None:
        """Let the map follow variant, horizon and what the objects replace."""
        if visibility.show_view(self.project, self.objects(), self.variants, self.variant, self.horizon):
            self._repaint()

    def _repaint(self) -> None:
        found = layers.find_layers(self.project)
        for table in layers.MAP_TABLES:
            if table in found:
                found[table].triggerRepaint()

    @reports_errors
    def _project_cleared(self) -> None:
        if self.is_open:
            self._drop()
            self.proposal_changed.emit()

    @reports_errors
    def _layers_removed(self) -> None:
        """Somebody removed layers by hand: follow what is left, or say that the proposal is gone."""
        if self._switching or not self.is_open:
            return
        left = self.layers()
        if len(left) == len(OBJECT_TABLES):
            return
        self._drop()
        self.proposal_changed.emit()

    def _remember(self) -> None:
        if self.proposal is None:
            return
        store = str(self.store.path) if self.store is not None else ""
        project_state.remember(self.project, ProjectState(str(self.path), store, self.variant, self.horizon))
        title = self.header.title if self.header else ""
        project_state.set_variables(self.project, {
            "titel": title,
            "variant": self.variant,
            "variant_naam": self.variant_name(self.variant),
            "horizon": self.horizon,
            "ijkmoment": self.header.milestone if self.header else "",
        })  # fmt: skip
