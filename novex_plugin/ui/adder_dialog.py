"""The window of the adder: choose packages, see what their validation found, add them up, look at the outcome.

It needs no open proposal and stays beside the map. The work runs in a task; the window shows how far it is, and what
goes wrong is said in it.
"""

from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.core import QgsRectangle
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFileDialog, QPushButton, QWidget

from ..adapters import settings, tasks
from ..adapters.messages import reports_errors
from ..adapters.national_layers import show_national
from ..core.errors import NovexError
from ..core.exchange import adder_lists
from ..core.exchange.adder_files import (
    NATIONAL,
    REPORT,
    add_up_examined,
    package_paths,
    read_outlines,
    write_results,
)
from ..core.exchange.adder_intake import Examined, examine_all
from ..core.exchange.adder_records import Addition
from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import HECTARE_M2
from .adder_packages import PackageList, names_of
from .adder_results import AdderResults
from .desk import Desk
from .forms import load_form
from .look import Painter, icon
from .map_view import zoom_to
from .national_sheet import make_national_sheet

FOLDER = "nederland"


def open_adder(desk: Desk, parent: Optional[QWidget] = None) -> "AdderDialog":
    """Show the window beside the map."""
    dialog = AdderDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def add_entry(page: Any, group: QWidget) -> QPushButton:
    """Put a button that opens the window among the others of this group; it works without a proposal."""
    button = QPushButton(icon("optellen"), tr("Pakketten opte&llen…"), group)
    button.setObjectName("adderButton")
    button.setToolTip(tr("Tel de pakketten van provincies op tot één landelijk beeld, zonder iets dubbel te tellen"))
    group.layout().addWidget(button)
    button.clicked.connect(lambda _checked=False: open_adder(page.desk, page.window()))
    return button


class AdderDialog(QDialog):
    """One set of packages and what they come to together."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("adder_dialog", self)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self.made: List[Path] = []
        self._written_to: Optional[Path] = None
        self._work: Optional[tasks.Work] = None
        self._closed = False
        self.horizon_boxes: Dict[str, QCheckBox] = {
            "2030": self.horizon2030, "2050": self.horizon2050, "2100": self.horizon2100,
        }  # fmt: skip
        self.painter = Painter(self)
        self.painter.dim(self.introLabel, self.workLabel)
        self.list = PackageList(self)
        self.results = AdderResults(self)
        self._set_up_files()
        self._set_up_buttons()
        self.workStrip.setVisible(False)
        desk.busy_changed.connect(self._enable)
        self.finished.connect(self._let_go)
        self._enable()

    def _set_up_files(self) -> None:
        self.outlinesWidget.setDialogTitle(tr("Provinciegrenzen"))
        self.outlinesWidget.setFilter(tr("GeoJSON (*.geojson *.json)"))
        self.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folderWidget.setDialogTitle(tr("Map voor de uitkomst"))
        self.folderWidget.fileChanged.connect(self._enable)
        self.ruralSpin.setClearValue(0.0, tr("niet opgegeven"))
        self.ruralSpin.clear()

    def _set_up_buttons(self) -> None:
        for button, slot in (
            (self.filesButton, self._ask_files), (self.folderButton, self._ask_folder),
            (self.removeButton, self.remove), (self.addUpButton, self.add_up), (self.cancelButton, self.cancel),
            (self.reportButton, self.open_report), (self.mapButton, self.show_on_map),
            (self.sheetButton, self.make_sheets), (self.showFolderButton, self.open_folder),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, run=slot: run())
        self.addUpButton.setIcon(icon("optellen"))
        self.filesButton.setIcon(icon("pakket"))
        self.folderButton.setIcon(icon("open"))
        close = self.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Sluiten"))
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        self.buttonBox.rejected.connect(self.reject)
        for box in self.horizon_boxes.values():
            box.toggled.connect(self._enable)

    # -- packages

    @reports_errors
    def _ask_files(self) -> None:
        kinds = tr("Pakketten en voorstellen (*.zip *.gpkg)")
        paths, _kind = QFileDialog.getOpenFileNames(self, tr("Pakketten"), settings.get("last_folder"), kinds)
        if paths:
            settings.put("last_folder", str(Path(paths[0]).parent))
            self.add([Path(path) for path in paths])

    @reports_errors
    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Map met pakketten"), settings.get("last_folder"))
        if path:
            settings.put("last_folder", path)
            self.add([Path(path)])

    def add(self, given: Sequence[Path]) -> None:
        """Read and validate packages, and those in folders, in the background; what is refused stands in the list."""
        try:
            paths = package_paths(given)
        except NovexError as error:
            self._failed(error)
            return
        if not self.folderWidget.filePath():
            self.folderWidget.setFilePath(str(paths[0].parent / FOLDER))
        told = tr("Controleren: {names}").format(names=names_of(paths))
        self._run(tr("Pakketten controleren"), lambda progress: examine_all(paths, progress=progress), self._examined,
                  told)  # fmt: skip

    def _examined(self, found: List[Examined]) -> None:
        self.list.put(found)
        refused = [one for one in found if one.delivery is None]
        self._say("\n".join(f"{one.path.name}: {one.refusal}" for one in refused[:3]))
        self.bringUpCheck.setVisible(self.list.has_older())
        self._changed()

    def remove(self) -> None:
        """Take the chosen packages out of the list; their files stay."""
        self.list.remove_chosen()
        self._say("")
        self._changed()

    def _changed(self) -> None:
        """Other packages: what was added up before is no longer what is in the list."""
        self.results.show(None)
        self._written_to = None
        self._enable()

    # -- adding up

    def horizons(self) -> Tuple[str, ...]:
        return tuple(year for year, box in self.horizon_boxes.items() if box.isChecked())

    def add_up(self) -> None:
        """Add up what is in the list and write the outcome, in the background."""
        packages, horizons, choice = list(self.list.packages), self.horizons(), dict(self.list.choice())
        bring_up = self.list.has_older() and self.bringUpCheck.isChecked()
        outlines, rural = self.outlinesWidget.filePath().strip(), self.ruralSpin.value() * HECTARE_M2 or None
        folder = Path(self.folderWidget.filePath().strip())

        def work(progress: Progress) -> Tuple[Addition, List[Path]]:
            addition = add_up_examined(
                packages, horizons=horizons, choice=choice, bring_up=bring_up, rural_area_m2=rural,
                outlines=read_outlines(outlines) if outlines else None, progress=progress.part(0.0, 0.9),
            )  # fmt: skip
            progress.step(0.9, tr("Tabellen, rapport en GeoPackage schrijven"))
            return addition, write_results(addition, folder)

        self._run(tr("Pakketten optellen"), work, lambda found: self._added(found[0], found[1], folder), "")

    def _added(self, addition: Addition, made: List[Path], folder: Path) -> None:
        self.made, self._written_to = made, folder
        self.results.show(addition)
        told = f"{adder_lists.in_short(addition)} {adder_lists.verdict(addition)}"
        count = len(addition.messages)
        one, more = tr("1 opmerking staat bij het bewijs."), tr("{count} opmerkingen staan bij het bewijs.")
        self._say(f"{told} {one if count == 1 else more.format(count=count)}" if count else told)
        self._enable()

    # -- the outcome

    @reports_errors
    def open_report(self) -> None:
        if self._written_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to / REPORT)))

    @reports_errors
    def open_folder(self) -> None:
        if self._written_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to)))

    def show_on_map(self) -> None:
        """Put the national GeoPackage in the project, at the horizon that is looked at."""
        if self._written_to is None:
            return
        try:
            shown = show_national(self.session.project, self._written_to / NATIONAL, self.results.horizon)
        except NovexError as error:
            self._failed(error)
            return
        whole = QgsRectangle()
        for layer in shown:
            whole.combineExtentWith(layer.extent())
        zoom_to(self.desk.canvas, whole)
        text = tr("Het landelijke beeld van {horizon} staat in de groep bovenaan de lagenlijst.")
        self._say(text.format(horizon=self.results.horizon))

    def make_sheets(self) -> None:
        """Make a map sheet of the whole country for every horizon, sheet by sheet."""
        folder, outlines = self._written_to, self.outlinesWidget.filePath().strip()
        if folder is not None:
            self._start(tr("Landelijke kaartbeelden maken"), lambda: make_national_sheet(
                self.desk, folder / NATIONAL, outlines=outlines, show=self._sheets_made), "")  # fmt: skip

    def _sheets_made(self, files: List[Path]) -> None:
        if self._closed:
            return
        told = tr("{count} bestanden met kaartbeelden staan in {folder}.")
        self._say(told.format(count=len(files), folder=files[0].parent) if files else
                  tr("Er is geen landelijk kaartbeeld gemaakt."))  # fmt: skip

    # -- work and words

    def cancel(self) -> None:
        """Stop what this window started."""
        if self._work is not None:
            self._work.cancel()

    def _run(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None], told: str) -> None:
        self._start(title, lambda: self.desk.run(
            title, work, lambda found: None if self._closed else done(found), on_error=self._failed,
            on_stopped=self._stopped), told)  # fmt: skip

    def _start(self, title: str, begin: Callable[[], None], told: str) -> None:
        """Begin work on the desk and show how far it is; ``told`` is said meanwhile."""
        try:
            begin()
        except NovexError as error:  # something else is busy, or the outcome is gone
            self._failed(error)
            return
        self._work = self.desk.work
        self._say(told)
        self.workBar.setValue(0)
        self.workLabel.setText(title)
        if self._work is not None:
            self._work.progressed.connect(self._progressed)
        self._enable()

    def _progressed(self, fraction: float, text: str) -> None:
        if not self._closed:
            self.workBar.setValue(round(1000 * fraction))
            self.workLabel.setText(text)

    def _failed(self, error: BaseException) -> None:
        """What is wrong is said here, beside the packages."""
        if self._closed:
            return
        if isinstance(error, NovexError):
            self._say(" ".join(part for part in (error.message, error.hint) if part))
        else:
            self.messages.exception(error)
        self._enable()

    def _stopped(self) -> None:
        if not self._closed:
            self._say(tr("Geannuleerd; er is niets geschreven."))
            self._enable()

    def _say(self, text: str) -> None:
        self.messageLabel.setText(text)
        self.messageLabel.setVisible(bool(text))

    def _enable(self, *_anything: object) -> None:
        work = self._work
        running = work is not None and not work.is_over()
        free = not self.desk.is_busy
        packages = self.list.packages
        self.workStrip.setVisible(running)
        for button in (self.filesButton, self.folderButton):
            button.setEnabled(free)
        self.removeButton.setEnabled(free and bool(self.list.chosen()))
        self.bringUpCheck.setVisible(self.list.has_older())
        ready = bool(packages) and bool(self.horizons()) and bool(self.folderWidget.filePath().strip())
        self.addUpButton.setEnabled(free and ready)
        self.addUpButton.setToolTip(_why_not(self) if not ready else tr("Tel de pakketten op en schrijf de uitkomst"))
        for button in (self.reportButton, self.mapButton, self.showFolderButton):
            button.setEnabled(self._written_to is not None)
        self.sheetButton.setEnabled(free and self._written_to is not None)

    def _let_go(self, *_result: object) -> None:
        """Closed: stop our work, and be told nothing any more."""
        self._closed = True
        self.cancel()
        self.desk.busy_changed.disconnect(self._enable)


def _why_not(dialog: AdderDialog) -> str:
    """What is still missing before there is something to add up."""
    if not dialog.list.packages:
        return tr("Voeg eerst pakketten toe.")
    if not dialog.horizons():
        return tr("Kies ten minste één horizon.")
    return tr("Kies een map voor de uitkomst.")
