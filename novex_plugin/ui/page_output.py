"""Page Uitvoer: map sheets, the dataset package, validation, and where the results are."""

from pathlib import Path
from typing import Any, Dict, List, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QLocale, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from ..adapters import settings
from ..adapters.messages import reports_errors
from ..adapters.statements import mapped_layers, stored_layers
from ..core.errors import NovexError
from ..core.exchange.issues import has_errors
from ..core.texts import tr
from .adder_dialog import add_entry as add_adder
from .agreements_dialog import add_entry as add_agreements
from .flow_layout import FlowLayout
from .issue_list import IssueList, summary
from .look import icon
from .page import Page
from .publish_dialog import add_entry as add_publishing
from .row_delegate import FIGURE_ROLE, dress
from .view_3d_action import add_entry as add_3d

PATH_ROLE = int(Qt.ItemDataRole.UserRole)
SHEETS_FOLDER = "kaartbeelden"


class OutputPage(Page):
    """Everything that leaves the house."""

    FORM = "page_output"

    def build(self) -> None:
        self._perspectives = {
            "integraal": self.perspIntegraal, "1": self.persp1, "2": self.persp2, "3": self.persp3,
            "overkoepelend": self.perspOverkoepelend,
        }  # fmt: skip
        self._horizons = {"2030": self.sheet2030, "2050": self.sheet2050, "2100": self.sheet2100}
        self._formats = {"pdf": self.formatPdf, "png": self.formatPng}
        self.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folderWidget.setDialogTitle(tr("Map voor kaartbeelden en pakket"))
        self.dpiSpin.setValue(settings.get("sheet_dpi"))
        self.dpiSpin.setClearValue(150)
        self.painter.dim(
            self.sheetCountLabel, self.perspHead, self.horizonHead, self.formatHead, self.folderLabel
        )
        dress(self.resultTree, indentation=0)
        self.issues = IssueList(self.desk, self.resultTree)
        for button, name, slot in (
            (self.sheetsButton, "kaartbeelden", self.make_sheets), (self.composeButton, "filter", self.choose_sheets),
            (self.fullSetButton, "kaartbeelden", self.make_full_set),
            (self.packageButton, "pakket", self.make_package),
            (self.validateButton, "valideer", self.validate), (self.openResult, "open", self.open_result),
            (self.openFolder, "open", self.open_folder),
        ):  # fmt: skip
            button.setIcon(icon(name))
            button.clicked.connect(slot)
        making = FlowLayout(self.makingArea, spacing=8)
        for widget in (self.sheetsButton, self.fullSetButton, self.composeButton, self.sheetCountLabel):
            making.addWidget(widget)
        self.sheetCountLabel.setMinimumHeight(self.sheetsButton.sizeHint().height())  # in the middle beside them
        contents = FlowLayout(self.packageContentArea, spacing=8)
        for box in (self.withSheets, self.withReport, self.withAnnex):
            contents.addWidget(box)
        FlowLayout(self.furtherArea, spacing=6)
        for add_entry in (add_agreements, add_adder, add_publishing, add_3d):
            add_entry(self, self.furtherArea)
        for box in self._boxes():
            box.toggled.connect(self._enable)
        self.folderWidget.fileChanged.connect(self._enable)
        self.dpiSpin.valueChanged.connect(lambda value: settings.put("sheet_dpi", value))
        self.resultTree.itemDoubleClicked.connect(self.open_result)
        self.resultTree.itemSelectionChanged.connect(self._enable)
        self.listen(self.session.proposal_changed, self._new_proposal)
        self.listen(self.session.store_changed, self._enable)
        self.listen(self.desk.busy_changed, self._enable)
        self._new_proposal()

    # -- map sheets ---------------------------------------------------------------------------

    @reports_errors
    def make_sheets(self) -> None:
        """The quick set: what is ticked on the page, of the variant in view, for the province."""
        from .sheet_making import make_sheets

        self._save_first()
        make_sheets(self.desk, [self._quick_request()], self._show_files)

    @reports_errors
    def make_full_set(self) -> None:
        """Everything that belongs to a proposal: all variants, and an atlas of the municipalities."""
        from ..adapters.sheet_areas import LAYERS, MUNICIPALITIES
        from .full_set import full_set
        from .sheet_making import make_sheets

        self._save_first()
        store = self.session.store
        atlas = store is not None and store.has(LAYERS[MUNICIPALITIES])
        if not atlas:
            self.messages.info(tr("De set komt zonder atlas: de basisset heeft geen gemeenten."))
        sets = full_set(self._quick_request(), self.session.variants)
        make_sheets(self.desk, sets if atlas else sets[:1], self._show_files)

    def _quick_request(self) -> Any:
        from ..adapters.sheet_request import SheetRequest

        return SheetRequest(
            proposal_path=self.session.path,
            store_path=self.session.store_path,
            out_dir=self.folder() / SHEETS_FOLDER,
            variant=self.session.variant,
            horizons=tuple(_ticked(self._horizons)),
            perspectives=tuple(_ticked(self._perspectives)),
            formats=tuple(_ticked(self._formats)),
            dpi=self.dpiSpin.value(),
            on_map=tuple(mapped_layers(self.session.project)),
            house_style=settings.get("house_style") or None,
        )

    @reports_errors
    def choose_sheets(self) -> None:
        """Compose a set in the dialog: variants, areas, paper, status; it begins with what is ticked here."""
        from .sheet_dialog import SheetDialog
        from .sheet_making import make_sheets

        self._save_first()
        dialog = SheetDialog(self.desk, self.folder() / SHEETS_FOLDER, self.window())
        dialog.take_over(_ticked(self._perspectives), _ticked(self._horizons), _ticked(self._formats),
                         self.dpiSpin.value())  # fmt: skip
        if dialog.exec():
            make_sheets(self.desk, [dialog.request()], self._show_files, with_account=dialog.with_account)

    # -- dataset ------------------------------------------------------------------------------

    @reports_errors
    def make_package(self) -> None:
        from ..adapters.package import make_package
        from ..adapters.package_documents import ANNEX, REPORT
        from ..adapters.totals import run_totals

        self._save_first()
        path = self.session.path
        self._make_folder()
        store = self.session.store_path if self.session.store is not None else None
        sheets = self.folder() / SHEETS_FOLDER
        target = self.folder() / f"{path.stem}.zip"
        variant, horizon = self.session.variant, self.session.horizon
        on_map = mapped_layers(self.session.project)
        with_sheets = sheets if self.withSheets.isChecked() and sheets.is_dir() else None
        asked = ((REPORT, self.withReport), (ANNEX, self.withAnnex))
        documents = [name for name, box in asked if box.isChecked()]

        def work(progress: Any) -> Any:
            totals = run_totals(
                path, variant=variant, horizon=horizon, store_path=store, progress=progress.part(0.0, 0.3)
            )
            return make_package(path, target, store_path=store, sheets_dir=with_sheets, totals=totals, on_map=on_map,
                                documents=documents, progress=progress.part(0.3, 1.0))  # fmt: skip

        self.desk.run(tr("Datapakket maken"), work, self._package_made)

    def _package_made(self, result: Any) -> None:
        self._show_files([Path(result.path)])
        self.messages.success(
            tr("Het datapakket is klaar: {file}.").format(file=Path(result.path).name),
            tr("{count} bestanden met controlegetallen.").format(count=len(result.files)),
        )

    @reports_errors
    def validate(self) -> None:
        """Check the file against the exchange model; nothing is written."""
        from ..adapters.geopackage import validate_proposal
        from ..adapters.province import province_outline

        self._save_first()
        path, stored = self.session.path, stored_layers(self.session.store)
        store = self.session.store_path if self.session.store is not None else None
        on_map = mapped_layers(self.session.project)

        def work(_progress: Any) -> Any:
            return validate_proposal(path, province=province_outline(store), stored=stored, on_map=on_map)

        self.desk.run(tr("Valideren"), work, self._validated)

    def _validated(self, issues: List[Any]) -> None:
        self.issues.fill(issues)
        tell = self.messages.warn if has_errors(issues) else self.messages.success
        tell(tr("De validatie is klaar."), summary(issues) or tr("Er is niets op te merken."))
        self._enable()

    # -- results ------------------------------------------------------------------------------

    @reports_errors
    def open_result(self) -> None:
        path = self._chosen_path()
        if self.issues.show():
            return
        if path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    @reports_errors
    def open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder())))

    def folder(self) -> Path:
        """Where results go. Raises NovexError when no folder was chosen."""
        text = self.folderWidget.filePath().strip()
        if not text:
            raise NovexError(tr("Er is geen map gekozen."), tr("Kies bovenaan de pagina waar de uitvoer komt."))
        return Path(text)

    def _make_folder(self) -> None:
        try:
            self.folder().mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NovexError(
                tr("De map '{folder}' kan niet worden gemaakt ({error}).").format(folder=self.folder(), error=error),
                tr("Kies een map waarin u mag schrijven."),
            ) from error

    def _save_first(self) -> None:
        """Output is made of the file, so the file has to hold what is on screen."""
        self.session.path  # noqa: B018 - raises with advice when nothing is open
        if self.session.has_edits():
            self.session.save()

    def _show_files(self, files: List[Path]) -> None:
        self.resultTree.clear()
        for path in files:
            kind = "kaartbeelden" if path.suffix.lower() in (".pdf", ".png", ".svg", ".tif") else "pakket"
            item = self._line(path.name, icon(kind))
            item.setData(0, PATH_ROLE, str(path))
            item.setData(0, FIGURE_ROLE, QLocale().formattedDataSize(path.stat().st_size, 1))
            item.setToolTip(0, str(path))
        self._enable()

    def _line(self, text: str, mark: QIcon) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setIcon(0, mark)
        item.setToolTip(0, text)
        self.resultTree.addTopLevelItem(item)
        return item

    def _chosen_path(self) -> str:
        items = self.resultTree.selectedItems()
        return str(items[0].data(0, PATH_ROLE) or "") if items else ""

    # -- state --------------------------------------------------------------------------------

    def _boxes(self) -> Tuple[Any, ...]:
        return (*self._perspectives.values(), *self._horizons.values(), *self._formats.values())

    def _new_proposal(self) -> None:
        if self.session.is_open:
            self.folderWidget.setFilePath(str(self.session.path.parent / "uitvoer"))
        self.resultTree.clear()
        self._enable()

    def _enable(self) -> None:
        free = self.session.is_open and not self.desk.is_busy and bool(self.folderWidget.filePath().strip())
        count = len(_ticked(self._perspectives)) * len(_ticked(self._horizons))
        formats = len(_ticked(self._formats))
        has_store = self.session.store is not None
        self.sheetCountLabel.setText(self._sheet_text(count, has_store=has_store))
        self.sheetsButton.setEnabled(free and has_store and count > 0 and formats > 0)
        self.composeButton.setEnabled(free and has_store)
        self.fullSetButton.setEnabled(free and has_store)
        self.packageButton.setEnabled(free)
        self.validateButton.setEnabled(self.session.is_open and not self.desk.is_busy)
        self._name_opening()
        text = self.folderWidget.filePath().strip()
        self.openFolder.setEnabled(bool(text) and Path(text).is_dir())

    def _name_opening(self) -> None:
        """One button for what is chosen: a file opens, an issue is shown on the map."""
        on_map = self.issues.has_place()
        self.openResult.setEnabled(on_map or bool(self._chosen_path()))
        self.openResult.setText(tr("Op de &kaart") if on_map else tr("&Openen"))
        self.openResult.setToolTip(tr("Zoom naar de plek van de melding") if on_map else tr("Open het gekozen bestand"))

    def _sheet_text(self, count: int, *, has_store: bool) -> str:
        if not self.session.is_open:
            return tr("Open eerst een voorstel.")
        if not has_store:
            return tr("Laad eerst een basisset.")
        return tr("1 blad") if count == 1 else tr("{count} bladen").format(count=count)


def _ticked(boxes: Dict[str, Any]) -> List[str]:
    return [code for code, box in boxes.items() if box.isChecked()]
