"""The yearly cycle: the agreements beside those of the previous arrangement, and taking up again what had ended."""

from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from ..adapters import agreement_edits, tasks
from ..adapters.agreements import earlier_state
from ..adapters.messages import reports_errors
from ..adapters.states import kept_states, last_arrangement
from ..core.agreements.compare import ADDED, CHANGED, ENDED, SAME, Change, Comparison, compare
from ..core.agreements.cycle import Cycle, progress_words, taken_up
from ..core.agreements.words import full_title, status_name
from ..core.errors import NovexError
from ..core.model.annexes import Agreement
from ..core.progress import Progress
from ..core.states.state import State
from ..core.texts import tr
from .choices import chosen, fill, select
from .desk import Desk
from .forms import load_form
from .look import Painter, heading, icon, resized
from .row_delegate import BELOW_ROLE, FIGURE_ROLE, dress

CHANGE_ROLE = int(Qt.ItemDataRole.UserRole)
FILE = "bestand"


class AgreementCycleDialog(QDialog):
    """``kept``: the agreements as they stand on screen; ``names`` of objects by uuid."""

    def __init__(
        self, desk: Desk, kept: Sequence[Agreement], names: Mapping[str, str], parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        load_form("agreement_cycle_dialog", self)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self._kept, self._names = list(kept), names
        self._files: Dict[str, Path] = {}
        self.found: Optional[Comparison] = None
        self._earlier: Optional[State] = None  # of the chosen file
        self._reading: Optional[tasks.Work] = None
        self._model = QStandardItemModel(0, 1, self)
        self.changeTree.setModel(self._model)
        dress(self.changeTree)
        self.changeTree.selectionModel().selectionChanged.connect(self._enable)
        self.painter = Painter(self)
        self.painter.dim(self.sentenceLabel)
        heading(self.headLabel, steps=2)
        self.takeButton.setIcon(icon("terugzetten"))
        self.takeButton.setAutoDefault(False)
        self.takeButton.clicked.connect(lambda _checked=False: self.take_up())
        close = self.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Sluiten"))
        close.setIcon(QIcon())
        self.buttonBox.rejected.connect(self.reject)
        self.finished.connect(self._stop_reading)
        self._offer()
        self.earlierCombo.activated.connect(self._chosen)
        self._compare_chosen()

    def _offer(self) -> None:
        """The kept states, the last arrangement first, and any other file."""
        states = kept_states(self.session.path)
        self._files.update({one.file: one.path for one in states})
        known = [(one.file, one.title) for one in states]
        own = {key for key, _title in known}
        files = [(key, path.name) for key, path in self._files.items() if key not in own]
        fill(self.earlierCombo, [*known, *files, (FILE, tr("Een bestand kiezen…"))])
        last = last_arrangement(self.session.path)
        if last is not None and self.found is None:
            select(self.earlierCombo, last.file)

    def _chosen(self, _place: int) -> None:
        if chosen(self.earlierCombo) == FILE:
            kinds = tr("Voorstellen en pakketten (*.gpkg *.zip)")
            path, _filter = QFileDialog.getOpenFileName(
                self, tr("Het vorige arrangement"), str(self.session.path.parent), kinds
            )
            if path:
                self.add_file(Path(path))
            return
        self._compare_chosen()

    def add_file(self, path: Path) -> None:
        """Offer a file, choose it and compare with it."""
        self._files[str(path)] = path
        self._offer()
        select(self.earlierCombo, str(path))
        self._compare_chosen()

    def _compare_chosen(self) -> None:
        """Read the chosen file, however large, while the window lives on; then compare with it."""
        self._stop_reading()
        self.found = self._earlier = None
        path = self._files.get(chosen(self.earlierCombo))
        if path is None:
            text = tr("Kies het vorige arrangement: een bewaarde stand, een voorstel of een pakket.")
        else:
            text = tr("{file} wordt gelezen…").format(file=path.name)
            self._reading = tasks.run_in_task(text, partial(_read, path), self._take, self._refuse)
        self.sentenceLabel.setText(text)
        self._fill()

    def _stop_reading(self, *_result: Any) -> None:
        if self._reading is not None and not self._reading.is_over():
            self._reading.forget()
        self._reading = None

    def _take(self, earlier: State) -> None:
        self._earlier = earlier
        self._compare()

    def _refuse(self, error: BaseException) -> None:
        """Said here: the bar with messages is in the other window."""
        self.sentenceLabel.setText(str(error))
        if not isinstance(error, NovexError):
            self.messages.exception(error)

    def _compare(self) -> None:
        earlier = self._earlier
        if earlier is not None:
            self.found = compare(earlier.agreements, self._kept, earlier.names, self._names, earlier.title)
            self.sentenceLabel.setText(f"{Cycle(self.found).sentence()}\n{self.found.sentence()}")
        self._fill()

    def _fill(self) -> None:
        self._model.removeRows(0, self._model.rowCount())
        for kind, title in _titles():
            changes = self.found.of(kind) if self.found is not None else ()
            if changes:
                head = QStandardItem(title)
                head.setFont(resized(self.font(), 0, bold=True))
                head.setData(str(len(changes)), FIGURE_ROLE)
                head.setSelectable(False)
                head.appendRows([_row(one) for one in changes])
                self._model.appendRow(head)
        self.changeTree.expandAll()
        self._enable()

    # -- taking up again --------------------------------------------------------------------------

    def chosen_changes(self) -> List[Change]:
        """The ended agreements that are chosen."""
        found = [index.data(CHANGE_ROLE) for index in self.changeTree.selectionModel().selectedRows(0)]
        return [one for one in found if isinstance(one, Change) and one.kind == ENDED]

    @reports_errors
    def take_up(self) -> None:
        """Bring the chosen agreements back under their own identifiers, as one undo step."""
        ended = self.chosen_changes()
        back = taken_up(ended, {one.number for one in self._kept if one.number}, set(self._names))
        if not back:
            return
        layers = {name: self.session.layer(name) for name in (agreement_edits.TABLE, agreement_edits.LINKS)}
        with self.session.step(tr("Afspraken opnieuw opnemen")) as step:
            agreement_edits.put(layers, back, step)
        self.session.watch.flush()
        self._kept = agreement_edits.read(layers)
        self._compare()

    def _enable(self, *_anything: Any) -> None:
        self.takeButton.setEnabled(bool(self.chosen_changes()))


def _read(path: Path, _progress: Progress) -> State:
    return earlier_state(path)


def _titles() -> Any:
    return ((CHANGED, tr("Gewijzigd")), (ADDED, tr("Nieuw")), (ENDED, tr("Beëindigd")), (SAME, tr("Gelijk gebleven")))


def _row(change: Change) -> QStandardItem:
    row = QStandardItem(full_title(change.agreement))
    row.setData(change, CHANGE_ROLE)
    moved = progress_words(change)
    row.setData(moved, FIGURE_ROLE)
    told = "; ".join(f"{one.field}: {one.old or '–'} → {one.new or '–'}" for one in change.fields)
    below = told or status_name(change.agreement) or tr("geen status")
    row.setData(below, BELOW_ROLE)
    row.setToolTip("\n".join(filter(None, (row.text(), moved, below, change.agreement.text))))
    row.setData(", ".join(filter(None, (row.text(), moved, below))), Qt.ItemDataRole.AccessibleTextRole)
    return row
