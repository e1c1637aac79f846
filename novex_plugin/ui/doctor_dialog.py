"""The doctor: which layers on services still answer, which have moved, and putting those right in the open project."""

from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QWidget

from ..adapters import settings
from ..adapters.catalogue_doctor import examine_catalogue
from ..adapters.messages import log, reports_errors
from ..adapters.network import Network
from ..adapters.project_doctor import HealReport, as_found, examine_layers, heal_project, save_log, service_layers
from ..adapters.tasks import Work
from ..core.catalogue.basisset import BasisLayer
from ..core.errors import Cancelled, NovexError
from ..core.progress import Progress
from ..core.services.diagnosis import Diagnosis
from ..core.services.records import CHANGED_SCHEMA, GONE, MOVED, RENAMED, SLOW, UNREACHABLE, WORKS
from ..core.services.register import Registry
from ..core.texts import tr
from .desk import Desk
from .forms import load_form
from .look import Elided, Painter, heading, theme_palette, tick_icon
from .row_delegate import BELOW_ROLE, RowDelegate
from .tables import table_header

PLACE_ROLE = int(Qt.ItemDataRole.UserRole)
LAYER, STATE, OUTCOME = range(3)
MARKS = {WORKS: "ja", SLOW: "klok", MOVED: "verhuisd", RENAMED: "tekst", GONE: "strijdig", CHANGED_SCHEMA: "strijdig",
         UNREACHABLE: "strijdig"}  # fmt: skip


def health_word(state: str) -> str:
    """The state of a service as the table says it."""
    return {
        WORKS: tr("werkt"), SLOW: tr("traag"), MOVED: tr("verhuisd"), RENAMED: tr("hernoemd"), GONE: tr("verdwenen"),
        CHANGED_SCHEMA: tr("andere velden"), UNREACHABLE: tr("onbereikbaar"),
    }[state]  # fmt: skip


class DoctorDialog(QDialog):
    """``catalogue`` is asked when it is needed and gives the layers to check without a project."""

    def __init__(
        self,
        parent: Optional[QWidget],
        desk: Desk,
        catalogue: Callable[[], Sequence[BasisLayer]],
        *,
        whole_catalogue: Optional[Sequence[BasisLayer]] = None,
        registry: Optional[Registry] = None,
    ) -> None:
        super().__init__(parent)
        load_form("doctor_dialog", self)
        self.desk, self.messages = desk, desk.messages
        self._project = desk.session.project
        self._catalogue, self._known, self._registry = catalogue, whole_catalogue, registry
        self._found: List[Diagnosis] = []
        self._reports: Dict[int, HealReport] = {}
        self._of_project = True
        self._dress()
        self._show([], tr("Nog niets onderzocht."))
        desk.busy_changed.connect(self._enable)
        (self.projectButton if service_layers(self._project) else self.catalogueButton).setFocus()

    def _dress(self) -> None:
        self.painter = Painter(self)
        self.painter.dim(self.introLabel, self.countLabel, self.workLabel)
        self.painter.card(self.detailCard)
        heading(self.detailTitle, steps=0.5)
        self._work_text = Elided(self.workLabel)
        self.workState.setVisible(False)
        self._model = QStandardItemModel(0, 3, self)
        self.resultTree.setModel(self._model)
        self.resultTree.setItemDelegateForColumn(LAYER, RowDelegate(self.resultTree))
        self.resultTree.selectionModel().currentChanged.connect(self._show_current)
        self._model.itemChanged.connect(self._enable)
        for button, slot in (
            (self.projectButton, self.examine_project), (self.catalogueButton, self.examine_catalogue),
            (self.healButton, self.heal_chosen), (self.logButton, self.ask_log), (self.cancelButton, self.desk.cancel),
        ):  # fmt: skip
            button.clicked.connect(slot)
            button.setAutoDefault(False)
        self.buttonBox.rejected.connect(self.reject)
        for button in self.buttonBox.buttons():
            button.setText(tr("Sluiten"))
            button.setIcon(QIcon())

    # -- examining ----------------------------------------------------------------------------

    @reports_errors
    def examine_project(self) -> None:
        """Look at the layers on services in the open project; changes nothing."""
        layers = service_layers(self._project)
        if not layers:
            self._show([], tr("Dit project heeft geen lagen op diensten."))
            return
        network, known, registry = Network(), self._known, self._registry
        self._examine(
            True,
            lambda progress: examine_layers(
                layers, lambda url: network.get(url, progress=progress), progress, registry=registry, catalogue=known,
                peek=lambda url: network.head(url, progress=progress),
            ),
        )  # fmt: skip

    @reports_errors
    def examine_catalogue(self) -> None:
        """Look at the chosen layers of the catalogue; needs no project."""
        layers, network, registry = list(self._catalogue()), Network(), self._registry
        if not layers:
            self._show([], tr("Er is geen laag aangevinkt op de pagina Basisset."))
            return
        self._examine(False, lambda progress: examine_catalogue(layers, network, progress, registry=registry))

    def _examine(self, of_project: bool, function: Callable[[Progress], List[Diagnosis]]) -> None:
        self.desk.work_started.connect(self._follow)
        try:
            self.desk.run(tr("Lagen onderzoeken"), function, self._examined, on_error=self._failed,
                          on_stopped=self._stopped)  # fmt: skip
        except NovexError as error:
            self._say(str(error))
            return
        finally:
            self.desk.work_started.disconnect(self._follow)
        self._of_project = of_project
        self._show([], "")
        self._enable()

    def _follow(self, work: Work) -> None:
        self.workState.setVisible(True)
        self.workBar.setValue(0)
        self._work_text.show(work.title)
        work.progressed.connect(self._show_progress)
        work.ended.connect(lambda: self.workState.setVisible(False))

    def _show_progress(self, fraction: float, text: str) -> None:
        self.workBar.setValue(round(fraction * 1000))
        self._work_text.show(text)

    def _examined(self, found: List[Diagnosis]) -> None:
        ill = sum(one.health.state not in (WORKS, SLOW) for one in found)
        can = sum(one.needs_healing for one in found)
        text = tr("{count} onderzocht, {ill} niet in orde").format(count=len(found), ill=ill)
        if can and self._of_project:
            text += tr(", {can} te herstellen").format(can=can)
        self._show(sorted(found, key=lambda one: one.health.state in (WORKS, SLOW)), text)  # what is ill stands first

    def _failed(self, error: BaseException) -> None:
        self._show([], "")
        self._say(str(error))
        if not isinstance(error, (NovexError, Cancelled)):
            self.messages.exception(error)

    def _stopped(self) -> None:
        self._show([], tr("Gestopt; er is niets veranderd."))

    # -- healing ------------------------------------------------------------------------------

    def chosen(self) -> List[int]:
        """The rows that are ticked for healing."""
        rows = range(self._model.rowCount())
        return [row for row in rows if self._model.item(row).checkState() == Qt.CheckState.Checked]

    @reports_errors
    def heal_chosen(self) -> None:
        """Put the ticked layers on their new address, one per turn of the window; each row tells what came of it."""
        steps = [(self._found[row].layer.name, lambda row=row: self._heal(row)) for row in self.chosen()]
        self.desk.work_started.connect(self._follow)
        try:
            self.desk.run_steps(tr("Lagen herstellen"), steps, self._healed)
        finally:
            self.desk.work_started.disconnect(self._follow)
        self._enable()

    def _heal(self, row: int) -> HealReport:
        report = heal_project(self._project, [self._found[row]])[0]
        self._reports[row] = report
        log(f"{report.name}: {report.reason}")
        done = tr("hersteld") if report.done else tr("niet hersteld")
        outcome = self._model.item(row, OUTCOME)
        outcome.setText(done)
        outcome.setIcon(tick_icon("ja" if report.done else "strijdig", theme_palette()))
        name = self._model.item(row)
        name.setData(report.reason, BELOW_ROLE)
        name.setData(f"{report.name}, {done}: {report.reason}", Qt.ItemDataRole.AccessibleTextRole)
        if report.done:
            name.setCheckState(Qt.CheckState.Unchecked)
            name.setCheckable(False)
        return report

    def _healed(self, reports: List[HealReport]) -> None:
        done = sum(one.done for one in reports)
        text = tr("{done} van {count} lagen hersteld").format(done=done, count=len(reports))
        self.countLabel.setText(text)
        self._show_current()
        self._enable()

    # -- the log ------------------------------------------------------------------------------

    def log_rows(self) -> List[HealReport]:
        return [self._reports.get(row) or as_found(one) for row, one in enumerate(self._found)]

    @reports_errors
    def ask_log(self) -> None:
        name = Path(self._project.fileName()).stem or "project"
        folder = self._project.absolutePath() or settings.get("last_folder")
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Verslag bewaren"), str(Path(folder) / f"{name}_dokter.txt"), tr("Tekst (*.txt)")
        )
        if path:
            self.write_log(Path(path))

    def write_log(self, path: Path) -> None:
        name = Path(self._project.fileName()).name or tr("zonder naam")
        try:
            self._say(tr("Bewaard in {file}.").format(file=save_log(self.log_rows(), path, name)))
        except NovexError as error:
            self._say(str(error))

    # -- showing ------------------------------------------------------------------------------

    def _show(self, found: List[Diagnosis], text: str) -> None:
        self._found, self._reports = found, {}
        self.countLabel.setText(text)
        self._model.removeRows(0, self._model.rowCount())
        self._model.setHorizontalHeaderLabels([tr("Laag"), tr("Stand"), tr("Uitkomst")])
        for row, one in enumerate(found):
            self._model.appendRow(self._row(row, one))
        table_header(self.resultTree, stretched=(LAYER,))
        if found:
            self.resultTree.setCurrentIndex(self._model.index(0, LAYER))
            self.resultTree.setFocus()
        self._show_current()
        self._enable()

    def _row(self, row: int, one: Diagnosis) -> List[QStandardItem]:
        name, state, outcome = QStandardItem(one.layer.name), QStandardItem(), QStandardItem()
        word = health_word(one.health.state)
        state.setText(word)
        state.setIcon(tick_icon(MARKS[one.health.state], theme_palette()))
        name.setData(f"{one.layer.kind} {one.layer.url}", BELOW_ROLE)
        name.setData(row, PLACE_ROLE)
        name.setToolTip(one.health.message)
        name.setData(f"{one.layer.name}, {word}: {one.health.message}", Qt.ItemDataRole.AccessibleTextRole)
        if self._of_project and one.needs_healing:
            name.setCheckable(True)
            name.setCheckState(Qt.CheckState.Checked)
            outcome.setText(tr("te herstellen"))
        return [name, state, outcome]

    def _show_current(self, *_indexes: object) -> None:
        row = self.resultTree.currentIndex().row()
        if not 0 <= row < len(self._found):
            self.detailTitle.setText(tr("Kies een laag"))
            self._say("")
            return
        one, report = self._found[row], self._reports.get(row)
        self.detailTitle.setText(one.layer.name)
        parts = [report.reason] if report is not None else [one.health.message, one.health.proposal]
        self._say("\n".join(part for part in parts if part))

    def _say(self, text: str) -> None:
        self.detailText.setText(text)

    def _enable(self, *_item: object) -> None:
        busy = self.desk.is_busy
        self.projectButton.setEnabled(not busy)
        self.catalogueButton.setEnabled(not busy)
        self.healButton.setEnabled(not busy and bool(self.chosen()))
        self.logButton.setEnabled(bool(self._found))

    def reject(self) -> None:
        """Closing stops an examination that is under way."""
        if self.workState.isVisibleTo(self):
            self.desk.cancel()
        super().reject()
