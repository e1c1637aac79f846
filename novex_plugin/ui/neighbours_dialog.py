"""Neighbouring provinces: what was read of each, read another proposal, take one away again."""

from pathlib import Path
from typing import List, Optional, Tuple

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QWidget

from ..adapters import settings
from ..adapters.layers import find_group
from ..adapters.messages import reports_errors
from ..adapters.neighbour_layers import show_neighbours
from ..adapters.neighbours import (
    Neighbour,
    NeighbourReading,
    NeighbourSource,
    keep_neighbours,
    neighbours_in,
    open_source,
    read_neighbours,
    remove_neighbours,
)
from ..adapters.province import province_outline
from ..core.checks.pair_party import province_name
from ..core.errors import NovexError
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.naming import offered
from ..core.wording import number
from .choices import chosen, fill, fill_codes, select
from .desk import Desk
from .forms import load_form
from .look import Painter, icon
from .tables import figures_right, table_header

NEIGHBOUR_ROLE = int(Qt.ItemDataRole.UserRole)


class NeighboursDialog(QDialog):
    """Changes go to the file of the proposal at once; there is nothing to confirm at the end."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("neighbours_dialog", self)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self._path: Optional[Path] = None
        self._source: Optional[NeighbourSource] = None
        self.painter = Painter(self)
        self.painter.dim(self.introLabel, self.resultLabel)
        self._model = QStandardItemModel(0, 4, self)
        self.neighbourTree.setModel(self._model)
        self.neighbourTree.selectionModel().selectionChanged.connect(self._enable)
        for button, slot in (
            (self.addButton, self._choose_file), (self.removeButton, self.remove), (self.readButton, self.read),
        ):  # fmt: skip
            button.clicked.connect(slot)
            button.setAutoDefault(False)
        self.addButton.setIcon(icon("open"))
        self.buttonBox.rejected.connect(self.reject)
        for button in self.buttonBox.buttons():
            button.setText(tr("Sluiten"))
            button.setIcon(QIcon())
        self._show()
        self._show_choice()

    def chosen(self) -> List[Neighbour]:
        return [index.data(NEIGHBOUR_ROLE) for index in self.neighbourTree.selectionModel().selectedRows(0)]

    @reports_errors
    def _choose_file(self) -> None:
        wanted = tr("Voorstel of pakket (*.gpkg *.zip)")
        title = tr("Voorstel van een buurprovincie")
        path, _filter = QFileDialog.getOpenFileName(self, title, settings.get("last_folder"), wanted)
        if path:
            settings.put("last_folder", str(Path(path).parent))
            self.offer(Path(path))

    @reports_errors
    def offer(self, path: Path) -> None:
        """Open a file in the background and ask which variant and horizon of it; nothing is taken over yet."""
        self.resultLabel.setText(tr("{file} lezen…").format(file=path.name))
        self.desk.run(
            tr("Voorstel van de buurprovincie openen"), lambda _progress: (path, open_source(path)), self._opened,
            on_error=self._failed,
        )  # fmt: skip

    def _opened(self, found: Tuple[Path, NeighbourSource]) -> None:
        self._path, self._source = found
        header = self._source.header
        text = tr("{title} {version}, {province}, met {count} objecten")
        self.fileLabel.setText(text.format(
            title=header.title, version=header.version, province=province_name(header.province),
            count=number(len(self._source.objects)),
        ))  # fmt: skip
        names = [(item.code, f"{item.code}  {item.name}") for item in offered(self._source.variants)]
        fill(self.variantCombo, [(BASIS, tr("Basis")), *names])
        preferred = next((item.code for item in self._source.variants if item.preferred), BASIS)
        select(self.variantCombo, preferred)
        fill_codes(self.horizonCombo, "horizon")
        select(self.horizonCombo, self.session.horizon)
        self.resultLabel.setText("")
        self._show_choice()
        self.readButton.setFocus()

    @reports_errors
    def read(self) -> None:
        """Take over what lies near enough, in the place of what stood here of that province."""
        path, source, proposal = self._path, self._source, self.session.proposal
        if path is None or source is None or proposal is None:
            return
        variant, horizon = chosen(self.variantCombo), chosen(self.horizonCombo)
        store = self.session.store.path if self.session.store is not None else None

        def work(progress: Progress) -> NeighbourReading:
            outline = province_outline(store)
            reading = read_neighbours(
                proposal, path, variant=variant, horizon=horizon, outline=outline, source=source, progress=progress
            )
            keep_neighbours(proposal, reading)
            return reading

        self.readButton.setEnabled(False)
        self.desk.run(tr("Objecten van de buurprovincie inlezen"), work, self._read, on_error=self._failed)

    def _read(self, reading: NeighbourReading) -> None:
        self._path, self._source = None, None
        self.resultLabel.setText("\n".join(reading.messages()))
        self._changed()

    def _failed(self, error: BaseException) -> None:
        """What is wrong with the file is said here, beside it; the list stays as it is."""
        if isinstance(error, NovexError):
            self.resultLabel.setText(" ".join(part for part in (error.message, error.hint) if part))
        else:
            self.resultLabel.setText("")
            self.messages.exception(error)
        self._show_choice()

    @reports_errors
    def remove(self) -> None:
        """Take the chosen provinces away; their files stay where they are."""
        found, proposal = self.chosen(), self.session.proposal
        if proposal is None or not found:
            return
        for one in found:
            remove_neighbours(proposal, one.province)
        names = ", ".join(one.name for one in found)
        self.resultLabel.setText(tr("Weggehaald: {names}.").format(names=names))
        self._changed()

    def _changed(self) -> None:
        """Map and list follow the file; findings follow at the next check."""
        if self.session.proposal is not None:
            show_neighbours(self.session.project, self.session.proposal, find_group(self.session.project))
        self._show()
        self._show_choice()

    def _show(self) -> None:
        self._model.removeRows(0, self._model.rowCount())
        self._model.setHorizontalHeaderLabels([tr("Provincie"), tr("Voorstel"), tr("Objecten"), tr("Ingelezen")])
        for one in neighbours_in(self.session.proposal) if self.session.proposal is not None else []:
            name = QStandardItem(one.name)
            name.setData(one, NEIGHBOUR_ROLE)
            count = QStandardItem(number(one.objects))
            figures_right([count])
            proposal = QStandardItem(one.proposal)
            proposal.setToolTip(one.proposal)
            self._model.appendRow([name, proposal, count, QStandardItem(one.read_at[:16].replace("T", " "))])
        table_header(self.neighbourTree, stretched=(1,))
        if self._model.rowCount():
            self.neighbourTree.setCurrentIndex(self._model.index(0, 0, QModelIndex()))
        self._enable()

    def _show_choice(self) -> None:
        self.choicePanel.setVisible(self._source is not None)
        self.resultLabel.setVisible(True)
        self._enable()

    def _enable(self, *_selection: object) -> None:
        is_open = self.session.proposal is not None
        self.addButton.setEnabled(is_open)
        self.readButton.setEnabled(is_open and self._source is not None)
        self.removeButton.setEnabled(is_open and bool(self.chosen()))
