"""Page Voorstel: new, open, the data of the proposal and its variants."""

from pathlib import Path
from typing import Callable, Optional

from qgis.PyQt.QtCore import QDateTime, QFileInfo, QLocale, QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QListWidgetItem, QMessageBox

from ..adapters import basisset, example, settings, tasks
from ..adapters.messages import reports_errors
from ..adapters.province import province_box
from ..adapters.styles import add_basisset_layers
from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.texts import tr
from . import map_view, package_opening
from .look import heading, icon
from .metadata_dialog import MetadataDialog
from .page import Page
from .proposal_dialog import ProposalDialog
from .variant_list import VariantList


class ProposalPage(Page):
    """Where the work begins."""

    FORM = "page_proposal"
    _opening: Optional[tasks.Work] = None

    def build(self) -> None:
        self.emptyIcon.setPixmap(icon("novex").pixmap(QSize(56, 56)))
        heading(self.emptyTitle, steps=3.0)
        self.painter.dim(
            self.emptyText, self.titelLabel, self.provincieLabel, self.ijkmomentLabel, self.versieLabel,
            self.organisatieLabel, self.inhoudLabel, self.bestandLabel, self.gewijzigdLabel,
        )  # fmt: skip
        self._dress_buttons()
        self._home = QTimer(self)
        self._home.setSingleShot(True)
        self._home.timeout.connect(self.show_home)
        self.variant_list = VariantList(self.desk, self)
        self.variantLayout.addWidget(self.variant_list)
        self.variantLayout.addStretch(1)  # a high window gives the list no empty room above it
        self.layout14.insertLayout(2, package_opening.add_entries(self))  # below the variants
        self.recentList.itemActivated.connect(self.open_recent)
        self.recentList.itemClicked.connect(self.open_recent)
        for signal in (self.session.proposal_changed, self.session.header_changed, self.session.objects_changed):
            self.listen(signal, self.refresh)
        self.listen(self.desk.busy_changed, self._enable)
        self.refresh()

    def _dress_buttons(self) -> None:
        actions = (
            (self.emptyNew, "nieuw", self.new), (self.newProposal, "", self.new),
            (self.emptyOpen, "open", self.open), (self.openProposal, "", self.open),
            (self.emptyExample, "novex", self.open_example), (self.openExample, "", self.open_example),
            (self.closeProposal, "", self.close_proposal), (self.editHeader, "", self.edit_header),
            (self.showFolder, "", self.show_folder), (self.metadataButton, "", self.edit_metadata),
        )  # fmt: skip
        for button, name, slot in actions:
            if name:
                button.setIcon(icon(name))
            button.clicked.connect(slot)
        self.emptyNew.setDefault(True)

    # -- proposal -----------------------------------------------------------------------------

    @reports_errors
    def new(self) -> None:
        """Ask the data, make the file and open it."""
        dialog = ProposalDialog(self.window())
        if not dialog.exec():
            return
        if not self._may_leave():
            return
        self.session.create(dialog.path(), dialog.header(), dialog.variants())
        settings.put("last_folder", str(dialog.path().parent))
        self.messages.success(
            tr("Het voorstel '{title}' is gemaakt.").format(title=dialog.header().title),
            tr("Laad nu een basisset, of begin te tekenen."),
        )

    @reports_errors
    def open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Voorstel openen"), settings.get("last_folder"), tr("NOVEX-voorstel of pakket (*.gpkg *.zip)")
        )
        if path:
            package_opening.open_any(self, Path(path))

    def open_path(self, path: Path, then: Callable[[], None] = lambda: None) -> None:
        """Open a file while the window lives on, and then do what comes ``then``; the basisset used last comes along
        when it still exists."""
        if not self._may_leave():
            return
        self._opening = tasks.run_in_turns(
            tr("Voorstel openen"), self.session.opening(path), lambda _done: self._opened(path, then),
            self.messages.exception,
        )  # fmt: skip
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)  # the window lives, but this one is not there yet
        self._opening.ended.connect(QApplication.restoreOverrideCursor)

    @reports_errors
    def _opened(self, path: Path, then: Callable[[], None]) -> None:
        settings.put("last_folder", str(path.parent))
        self._tell_upgrade()
        last = settings.get("recent_store")
        if self.session.store is None and last and Path(last).exists():
            self.session.set_store(Path(last))
        self._show_home_soon()
        then()

    def _tell_upgrade(self) -> None:
        proposal = self.session.proposal
        if proposal is not None and proposal.upgraded_from is not None:
            self.messages.info(
                tr("Dit voorstel was van een oudere versie; u werkt nu in een bijgewerkte kopie."),
                tr("Het origineel {file} is niet gewijzigd.").format(file=proposal.upgraded_from.name),
            )

    def _show_home_soon(self) -> None:
        """After QGIS itself has taken in the new layers: it sets the map's CRS and extent at the first ones."""
        self._home.start()

    @reports_errors
    def show_home(self) -> None:
        """Fill the map with the province; without a basisset, with the objects."""
        session = self.session
        if session.header is None:
            return
        outline = province_box(session.store, session.header.province) if session.store is not None else None
        places = [outline] if outline is not None else [item.geometry for item in session.objects()]
        map_view.frame(self.desk.canvas, places, map_view.SNUG)

    @reports_errors
    def open_recent(self, item: QListWidgetItem) -> None:
        path = Path(item.data(Qt.ItemDataRole.UserRole))
        if self.session.is_open and path == self.session.path:
            return
        if not path.exists():
            raise NovexError(
                tr("'{path}' is er niet meer.").format(path=path),
                tr("Is het bestand verplaatst? Open het dan opnieuw."),
            )
        self.open_path(path)

    @reports_errors
    def open_example(self) -> None:
        """Copy the example to a folder of the user's choice, open it and prepare its basisset."""
        folder = QFileDialog.getExistingDirectory(
            self, tr("Kies een lege map voor het voorbeeld"), settings.get("last_folder")
        )
        if folder:
            self.open_example_in(Path(folder))

    def open_example_in(self, folder: Path) -> None:
        if not self._may_leave():
            return
        copied = example.copy_example(folder)
        self.session.open(copied.proposal)

        self.desk.run(
            tr("Basisset van het voorbeeld klaarzetten"),
            lambda progress: basisset.prepare(copied.basisset, copied.store, progress),
            lambda _report: self._example_ready(copied),
        )

    def show_basisset(self) -> None:
        """Bring the loaded basisset onto the map and show the whole province."""
        if self.session.store is not None:
            add_basisset_layers(self.session.project, self.session.store)
        self._show_home_soon()

    def _example_ready(self, copied: example.Example) -> None:
        self.session.set_store(copied.store)
        self.show_basisset()
        self.messages.success(
            tr("Het voorbeeld is geopend."), tr("Kijk op de pagina Toetsen, of teken zelf iets op de pagina Tekenen.")
        )

    @reports_errors
    def close_proposal(self) -> None:
        if self._may_leave():
            self.session.close()

    def _may_leave(self) -> bool:
        """Ask what to do with unsaved edits; False when the user wants to stay, or another file is being opened."""
        if self._opening is not None and not self._opening.is_over():
            return False
        if not self.session.has_edits():
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self.window(),
            tr("Bewerkingen opslaan?"),
            tr("Het geopende voorstel heeft bewerkingen die nog niet zijn opgeslagen."),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            self.session.save()
        elif answer == buttons.Discard:
            self.session.discard()
        return answer != buttons.Cancel

    @reports_errors
    def edit_header(self) -> None:
        dialog = ProposalDialog(self.window(), self.session.header)
        if dialog.exec():
            self.session.set_header(dialog.header())

    @reports_errors
    def edit_metadata(self) -> None:
        dialog = MetadataDialog(self.desk, self.window())
        if dialog.exec() and dialog.header() != self.session.header:
            self.session.set_header(dialog.header())

    @reports_errors
    def show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.path.parent)))

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        is_open = self.session.is_open
        self.emptyState.setVisible(not is_open)
        self.filledState.setVisible(is_open)
        self._fill_recent()
        if is_open:
            self._fill_header()
            self.variant_list.refresh()
        self._enable()

    def _fill_header(self) -> None:
        header = self.session.header
        if header is None:
            return
        path = self.session.path
        changed = QFileInfo(str(path)).lastModified()
        objects = self.session.objects()
        values = {
            "titel": header.title,
            "provincie": code_name("provincies", header.province),
            "ijkmoment": code_name("ijkmoment", header.milestone),
            "versie": header.version,
            "organisatie": header.organisation,
            "inhoud": tr("{objects} objecten, {variants} varianten").format(
                objects=len(objects), variants=len(self.session.variants)
            ),
            "bestand": path.name,
            "gewijzigd": _moment(changed),
        }
        for name, text in values.items():
            getattr(self, f"{name}Value").setText(text or "–")
        self.bestandValue.setToolTip(str(path))

    def _fill_recent(self) -> None:
        self.recentList.clear()
        for path in settings.recent():
            known = Path(path)
            item = QListWidgetItem(icon("voorstel"), f"{known.stem}  –  {known.parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(path)
            self.recentList.addItem(item)
        self.recentGroup.setVisible(self.recentList.count() > 0)

    def _enable(self) -> None:
        for button in (self.emptyExample, self.openExample, self.closeProposal):
            button.setEnabled(not self.desk.is_busy)


def _moment(moment: QDateTime) -> str:
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
