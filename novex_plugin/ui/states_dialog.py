"""The window of kept states: keep one per ijkmoment, and see what changed between any two.

It stays open beside the map. What is compared with is the proposal as it stands on screen, unsaved edits included; only
keeping a state needs the file, so that saves first.
"""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QMessageBox, QPushButton, QWidget

from ..adapters import agreement_edits, goal_edits, layers, weighing_edits
from ..adapters.atomic import make_folder
from ..adapters.edit_stamps import current_user
from ..adapters.messages import reports_errors
from ..adapters.state_files import StateRequest, add_state_layers, make_state_report, write_state_difference
from ..adapters.states import KeptState, compare_states, keep_state, kept_states, read_state, remove_state
from ..adapters.tasks import Work
from ..adapters.totals import rural_area_of
from ..adapters.variant_layers import DIFFERENCE
from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.states.difference import StateDifference
from ..core.states.state import State
from ..core.texts import tr
from ..core.variants.naming import offered
from . import map_view
from .choices import chosen, fill, fill_codes, select
from .desk import Desk
from .look import Painter, heading, icon
from .row_delegate import BELOW_ROLE, FIGURE_ROLE, dress
from .session import Session
from .side_window import SideWindow
from .state_results import PLACES_ROLE, result_rows

STATE_ROLE = int(Qt.ItemDataRole.UserRole)
NOW, OTHER = "nu", "bestand"
FOLDER = "standen"
FORMATS = ("pdf", "html", "odt", "xlsx", "gpkg")


def open_states(desk: Desk, parent: Optional[QWidget] = None) -> "StatesDialog":
    """Show the window beside the map. Raises NovexError when no proposal is open."""
    desk.session.path  # noqa: B018 - raises with advice when nothing is open
    dialog = StatesDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class StatesDialog(SideWindow):
    """Follows the session until it is closed."""

    FORM, TELLS = "states_dialog", "messageLabel"

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(desk, parent)
        self.found: Optional[StateDifference] = None
        self._view = ""  # variant and horizon that the figures of ``found`` are of, in words
        self._comparing: Optional[Work] = None
        self._files: Dict[str, Path] = {}
        self._build()
        self.follow((desk.busy_changed, self._enable), (self.session.header_changed, self.refresh))
        self.refresh()

    def _build(self) -> None:
        self._model, self._results = QStandardItemModel(0, 1, self), QStandardItemModel(0, 1, self)
        for tree, model in ((self.stateTree, self._model), (self.resultTree, self._results)):
            tree.setModel(model)
            dress(tree, indentation=14 if tree is self.resultTree else 0)
        self.stateTree.selectionModel().selectionChanged.connect(self._enable)
        self.resultTree.activated.connect(self._show_place)
        self.resultTree.clicked.connect(self._show_place)
        self.splitter.setSizes([400, 600])
        heading(self.keepHead, self.compareHead)
        self.painter = Painter(self)
        self.painter.dim(self.introLabel, self.messageLabel)
        fill_codes(self.horizonCombo, "horizon")
        select(self.horizonCombo, self.session.horizon)
        for button, slot in (
            (self.keepButton, self.keep), (self.removeButton, self.remove), (self.compareButton, self.compare),
            (self.mapButton, self.show_layers), (self.reportButton, self.make_report),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, run=slot: run())
            button.setAutoDefault(False)
        self.keepButton.setIcon(icon("momentopname"))
        self.reportButton.setIcon(icon("toetsrapport"))
        for combo in (self.fromCombo, self.toCombo):
            combo.activated.connect(partial(self._file_asked, combo))
        self.nameEdit.textChanged.connect(self._enable)

    # -- kept states ------------------------------------------------------------------------------

    @reports_errors
    def refresh(self, *_anything: Any) -> None:
        """Read which states are kept."""
        if self.session.header is None:
            return
        states = kept_states(self._path)
        self._model.removeRows(0, self._model.rowCount())
        for one in states:
            self._model.appendRow(_row(one))
        self.introLabel.setText(tr("Nog geen standen bewaard. Bewaar er een bij elk ijkmoment.") if not states
                                else tr("Bewaard in {folder}").format(folder=states[0].folder.name))  # fmt: skip
        known = {one.name.casefold() for one in states}
        self.nameEdit.setText(_fresh(code_name("ijkmoment", self.session.header.milestone), known))
        self._offer(states)
        self._enable()

    def _offer(self, states: List[KeptState]) -> None:
        choices = [(one.file, one.title) for one in states]
        files = [(key, path.name) for key, path in self._files.items()]
        fill(self.fromCombo, [*choices, *files, (OTHER, tr("Een ander bestand…"))])
        fill(self.toCombo, [(NOW, tr("Het voorstel van nu")), *choices, *files, (OTHER, tr("Een ander bestand…"))])
        names = [(item.code, f"{item.code}  {item.name}") for item in offered(self.session.variants)]
        fill(self.variantCombo, [(BASIS, tr("Basis")), *names])

    def chosen_states(self) -> List[KeptState]:
        return [index.data(STATE_ROLE) for index in self.stateTree.selectionModel().selectedRows(0)]

    def keep(self) -> None:
        """Keep the proposal under the name in the box; unsaved edits are saved first."""
        proposal = self.session.proposal
        if proposal is None:
            return
        try:
            if self.session.has_edits():
                self.session.save()
        except NovexError as error:  # said here: the bar with messages is in the other window
            self.say_error(error)
            return
        name, note, by = self.nameEdit.text(), self.noteEdit.text(), current_user()
        self.desk.run(
            tr("Stand bewaren"), lambda progress: keep_state(proposal, name, note=note, by=by, progress=progress),
            self._has_kept, on_error=self.say_error, on_stopped=lambda: self.say(tr("De stand is niet bewaard.")),
        )  # fmt: skip

    def _has_kept(self, kept: KeptState) -> None:
        if not self._pairs:  # closed meanwhile
            return
        self.noteEdit.clear()
        self.refresh()
        select(self.fromCombo, kept.file)
        self.say(tr("De stand '{name}' is bewaard.").format(name=kept.name))

    def remove(self) -> None:
        """Throw the chosen states away, after a question."""
        found = self.chosen_states()
        names = ", ".join(f"'{one.name}'" for one in found)
        buttons = QMessageBox.StandardButton
        text = tr("{names} verwijderen? Dit is niet terug te draaien.").format(names=names)
        answer = QMessageBox.question(self, tr("Stand verwijderen"), text, buttons.Yes | buttons.No, buttons.No)
        if not found or answer != buttons.Yes:
            return
        try:
            for one in found:
                remove_state(one)
        except NovexError as error:
            self.say_error(error)
        self.refresh()

    # -- comparing --------------------------------------------------------------------------------

    def _file_asked(self, combo: QComboBox, _place: int) -> None:
        """The last choice asks for a file, which then stands in both lists."""
        if chosen(combo) != OTHER:
            return
        kinds = tr("Voorstellen en pakketten (*.gpkg *.zip)")
        path, _filter = QFileDialog.getOpenFileName(self, tr("Een andere stand"), str(self._path.parent), kinds)
        if path:
            self.add_file(Path(path), combo)
        else:
            combo.setCurrentIndex(0)

    def add_file(self, path: Path, combo: QComboBox) -> None:
        """Offer a file in both lists and choose it in one."""
        key = f"{OTHER}:{path}"
        self._files[key] = path
        self._offer(kept_states(self._path))
        select(combo, key)

    def compare(self) -> None:
        """Compare in a task; the result comes below."""
        try:
            sources = [self._source(chosen(combo)) for combo in (self.fromCombo, self.toCombo)]
        except NovexError as error:
            self.say_error(error)
            return
        variant, horizon = chosen(self.variantCombo), chosen(self.horizonCombo)
        view = f"{self.variantCombo.currentText()}, {self.horizonCombo.currentText()}"
        store = self.session.store.path if self.session.store is not None else None

        def work(progress: Progress) -> StateDifference:
            states = []
            for place, read in enumerate(sources):
                progress.step(0.1 * place, tr("Standen lezen"))
                states.append(read())
            area = rural_area_of(store)
            return compare_states(states[0], states[1], variant=variant, horizon=horizon, rural_area_m2=area,
                                  progress=progress.part(0.2, 1.0))  # fmt: skip

        self.say(tr("Bezig met vergelijken…"))
        self.desk.run(tr("Standen vergelijken"), work, lambda found: self.show_difference(found, view),
                      on_error=self.say_error, on_stopped=self._stopped)  # fmt: skip
        self._comparing = self.desk.work

    def _source(self, key: str) -> Callable[[], State]:
        """What reads a state, in any thread."""
        if key == NOW:
            return partial(_now, self._path, _on_screen(self.session))
        if key in self._files:
            return partial(read_state, self._files[key])
        found = next((one for one in kept_states(self._path) if one.file == key), None)
        if found is None:
            raise NovexError(tr("Er is geen stand gekozen."), tr("Bewaar eerst een stand, of kies een bestand."))
        return partial(read_state, found)

    def _stopped(self) -> None:
        self.say(tr("Het vergelijken is geannuleerd."))

    def show_difference(self, found: StateDifference, view: str) -> None:
        """Fill the list with what differs."""
        self.found, self._view = found, view
        self.say("\n".join([*found.sentences(), *(f"⚠ {text}" for text in found.messages)]))
        self._results.removeRows(0, self._results.rowCount())
        for row in result_rows(found, self.font()):
            self._results.appendRow(row)
        self.resultTree.expandAll()
        self._enable()

    @reports_errors
    def _show_place(self, index: QModelIndex) -> None:
        places = index.data(PLACES_ROLE) or []
        if places:
            map_view.show(self.desk.canvas, places)

    # -- what comes of it -------------------------------------------------------------------------

    def folder(self) -> Path:
        return self._path.parent / "uitvoer" / FOLDER

    def show_layers(self) -> None:
        """Write what differs and show it on the map, in place of an earlier difference."""
        found, target = self.found, self.folder() / "verschil_standen.gpkg"
        if found is None:
            return
        project = self.session.project
        roles = tuple(DIFFERENCE.values())
        project.removeMapLayers([one.id() for one in project.mapLayers().values()
                                 if one.customProperty(layers.ROLE) in roles])  # fmt: skip
        title = tr("Verschil: {before} → {after}").format(before=found.before.title, after=found.after.title)

        def work(_progress: Progress) -> None:
            make_folder(target.parent, tr("Zet het voorstel in een map waarin u mag schrijven."))
            write_state_difference(found, target)

        self.desk.run(
            tr("Verschil schrijven"), work,
            lambda _none: self._shown(target, title), on_error=self.say_error,
        )  # fmt: skip

    def _shown(self, target: Path, title: str) -> None:
        add_state_layers(self.session.project, target, title)
        self.say(tr("Het verschil staat op de kaart, en in {file}.").format(file=target.name))

    def make_report(self) -> None:
        """Ask where, and make the report and the tables there."""
        if self.found is None:
            return
        folder = QFileDialog.getExistingDirectory(self, tr("Map voor het rapport"), str(self._path.parent))
        if folder:
            self.report_in(Path(folder))

    def report_in(self, folder: Path) -> None:
        """The report in every format, in a task."""
        found = self.found
        if found is None:
            return
        store = self.session.store.path if self.session.store is not None else None
        request = StateRequest(folder, date.today().isoformat(), FORMATS, store, self._view)
        self.desk.run(
            tr("Rapport maken"), lambda progress: make_state_report(found, request, progress), self._made,
            on_error=self.say_error,
        )  # fmt: skip

    def _made(self, files: List[Path]) -> None:
        names = ", ".join(one.name for one in files)
        self.say(tr("Gemaakt in {folder}: {names}.").format(folder=files[0].parent, names=names))

    # -- state ------------------------------------------------------------------------------------

    def _enable(self, *_anything: Any) -> None:
        free = not self.desk.is_busy
        self.keepButton.setEnabled(free and bool(self.nameEdit.text().strip()))
        self.removeButton.setEnabled(free and bool(self.chosen_states()))
        self.compareButton.setEnabled(free)
        for button in (self.mapButton, self.reportButton):
            button.setEnabled(free and self.found is not None)

    def end(self) -> None:
        if self._comparing is not None:
            self._comparing.forget()


def add_entry(page: Any) -> QPushButton:
    """The button that opens the window, for the page of the proposal."""
    button = QPushButton(icon("momentopname"), tr("Sta&nden…"), page)
    button.setObjectName("statesButton")
    button.setToolTip(tr("Een stand per ijkmoment bewaren, en zien wat er tussen twee standen veranderde"))
    button.clicked.connect(lambda: _opened(page))
    return button


def _opened(page: Any) -> None:
    try:
        open_states(page.desk, page)
    except NovexError as error:
        page.messages.exception(error)


def _on_screen(session: Session) -> Dict[str, Any]:
    """What the proposal says on screen where that may differ from its file. Main thread."""
    found = layers.find_layers(session.project)
    shown: Dict[str, Any] = {"variants": tuple(session.variants), "objects": tuple(session.objects())}
    if session.header is not None:
        shown["header"] = session.header
    if {agreement_edits.TABLE, agreement_edits.LINKS} <= set(found):
        shown["agreements"] = tuple(agreement_edits.read(found))
    if weighing_edits.TABLE in found:
        shown["weighings"] = {one.key: one for one in weighing_edits.read(found[weighing_edits.TABLE])}
    if goal_edits.GOAL_TABLE in found:
        shown["goals"] = tuple(goal_edits.read_goals(found[goal_edits.GOAL_TABLE]))
    return shown


def _now(path: Path, shown: Mapping[str, Any]) -> State:
    """The proposal as it stands on screen; of a project without some of its tables, those are as in the file."""
    return replace(read_state(path, tr("nu")), **shown)


def _row(state: KeptState) -> QStandardItem:
    row = QStandardItem(state.name)
    row.setData(state, STATE_ROLE)
    row.setData(state.at[:10], FIGURE_ROLE)
    told = [
        code_name("ijkmoment", state.milestone), tr("versie {version}").format(version=state.version),
        tr("{count} objecten").format(count=state.objects), tr("getoetst") if state.checked else tr("niet getoetst"),
    ]  # fmt: skip
    row.setData(" · ".join(told), BELOW_ROLE)
    kept = tr("Bewaard door {by} op {moment}").format(by=state.by or "–", moment=state.at[:16].replace("T", " "))
    row.setToolTip("\n".join(filter(None, (state.name, " · ".join(told), kept, state.note))))
    row.setData(", ".join([state.name, *told]), Qt.ItemDataRole.AccessibleTextRole)
    return row


def _fresh(name: str, known: Any) -> str:
    """A name that is not taken yet."""
    candidate, number = name, 2
    while candidate.casefold() in known:
        candidate = f"{name} ({number})"
        number += 1
    return candidate
