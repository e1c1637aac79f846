"""The dialog that publishes: what, which variant and horizons, how it calls itself, and where the folder comes.

What is left empty is taken from the dataset. Reading and writing the data happens in a task; the project is made on the
main thread, a layer at a time, so that the window stays alive.
"""

from pathlib import Path
from typing import Any, Callable, Dict, Optional, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QWidget

from ..adapters.messages import reports_errors
from ..adapters.publish_project import Published, Publishing, PublishRequest, addresses
from ..core.errors import NovexError
from ..core.exchange.publication import Source, source_of
from ..core.model.records import BASIS
from ..core.texts import tr
from ..core.variants.naming import offered
from .choices import chosen, fill, select
from .desk import Desk
from .forms import load_form
from .look import Painter, icon

FOLDER = "publicatie"


def open_publishing(desk: Desk, parent: Optional[QWidget] = None) -> "PublishDialog":
    """Show the dialog beside the map."""
    dialog = PublishDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def add_entry(page: Any, group: QWidget) -> QPushButton:
    """Put a button that opens the dialog among the others of this group; it works without a proposal."""
    button = QPushButton(icon("publiceer"), tr("Pu&bliceren…"), group)
    button.setObjectName("publishButton")
    button.setToolTip(tr("Maak een kaartdienst: WMS, WFS en OGC API Features met QGIS Server"))
    group.layout().addWidget(button)
    button.clicked.connect(lambda _checked=False: open_publishing(page.desk, page.window()))
    return button


class PublishDialog(QDialog):
    """One publication; it stays open so that the addresses can be copied."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("publish_dialog", self)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self.published: Optional[Published] = None
        self._source: Optional[Source] = None
        self._closed = self._reading = False
        self.horizon_boxes: Dict[str, QCheckBox] = {
            "2030": self.horizon2030, "2050": self.horizon2050, "2100": self.horizon2100,
        }  # fmt: skip
        self.painter = Painter(self)
        self.painter.dim(self.introLabel)
        self._set_up()
        if self.session.is_open:
            self.sourceWidget.setFilePath(str(self.session.path))
        else:
            self._enable()

    def _set_up(self) -> None:
        self.sourceWidget.setDialogTitle(tr("Wat u publiceert"))
        self.sourceWidget.setFilter(tr("Voorstellen en pakketten (*.gpkg *.zip)"))
        self.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folderWidget.setDialogTitle(tr("Map voor de publicatie"))
        self.publishButton.setIcon(icon("publiceer"))
        for button, slot in ((self.publishButton, self.publish), (self.showFolderButton, self.open_folder)):
            button.clicked.connect(lambda _checked=False, run=slot: run())
        close = self.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Sluiten"))
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        self.buttonBox.rejected.connect(self.reject)
        for box in self.horizon_boxes.values():
            box.toggled.connect(self._enable)
        self.sourceWidget.fileChanged.connect(self._new_source)
        self.folderWidget.fileChanged.connect(self._enable)
        self.desk.busy_changed.connect(self._enable)
        self.finished.connect(self._let_go)

    # -- what is published

    def _new_source(self, _text: str = "") -> None:
        """Look at the file that was chosen, in the background; after one that is being looked at."""
        self._source, self.published = None, None
        self._enable()
        if not self._reading:
            self._read()

    def _read(self) -> None:
        named = self.sourceWidget.filePath().strip()
        if not named:
            self._say("")
            return
        path = Path(named)
        self._say(tr("{file} lezen…").format(file=path.name))
        stopped = tr("Geannuleerd; kies het bestand opnieuw.")
        try:
            self.desk.run(
                tr("Lezen wat wordt gepubliceerd"), lambda _progress: source_of(path),
                lambda source: self._was_read(named, lambda: self._looked(source)),
                on_error=lambda error: self._was_read(named, lambda: self._failed(error)),
                on_stopped=lambda: self._was_read(named, lambda: self._say(stopped)),
            )  # fmt: skip
            self._reading = True
        except NovexError as error:
            self._failed(error)

    def _was_read(self, named: str, tell: Callable[[], None]) -> None:
        """Tell what came of it, unless another file was chosen meanwhile: then that one is looked at."""
        self._reading = False
        if self._closed:
            return
        if named == self.sourceWidget.filePath().strip():
            tell()
        else:
            self._read()

    def _looked(self, source: Source) -> None:
        self._source = source
        names = [(one.code, f"{one.code}  {one.name}") for one in offered(source.variants)]
        fill(self.variantCombo, [(BASIS, tr("Basis")), *names] if not source.is_national else [])
        is_ours = self.session.is_open and Path(self.sourceWidget.filePath()) == self.session.path
        preferred = next((one.code for one in source.variants if one.preferred), BASIS)
        select(self.variantCombo, self.session.variant if is_ours else preferred)
        for field, text in (
            (self.titleEdit, source.title), (self.organisationEdit, source.organisation),
            (self.contactEdit, source.contact),
        ):  # fmt: skip
            field.setPlaceholderText(text)
        self.abstractEdit.setPlaceholderText(tr("Leeg: een zin over het voorstel, zijn versie en zijn variant"))
        if not self.folderWidget.filePath():
            self.folderWidget.setFilePath(str(Path(self.sourceWidget.filePath()).parent / FOLDER))
        self._say("")
        self._enable()

    def horizons(self) -> Tuple[str, ...]:
        return tuple(year for year, box in self.horizon_boxes.items() if box.isChecked())

    def request(self) -> PublishRequest:
        return PublishRequest(
            source=Path(self.sourceWidget.filePath().strip()), folder=Path(self.folderWidget.filePath().strip()),
            variant=chosen(self.variantCombo), horizons=self.horizons(), title=self.titleEdit.text(),
            abstract=self.abstractEdit.toPlainText(), organisation=self.organisationEdit.text(),
            contact=self.contactEdit.text(), address=self.addressEdit.text(),
        )  # fmt: skip

    # -- the work

    def publish(self) -> None:
        """Save what is on screen when that is what goes out, and publish it."""
        try:
            request = self.request()
            if self.session.is_open and request.source == self.session.path and self.session.has_edits():
                self.session.save()
            work = Publishing(request)
            self.desk.run(
                tr("Publiceren"), work.prepare, lambda _nothing: self._prepared(work),
                on_error=lambda error: self._undone(work, error), on_stopped=lambda: self._undone(work, None),
            )  # fmt: skip
            self.sourceWidget.setEnabled(False)  # the answer is about this file
            self._say(tr("Bezig met publiceren…"))
        except NovexError as error:
            self._failed(error)

    def _prepared(self, work: Publishing) -> None:
        """The second half, on the main thread."""
        if self._closed:
            work.close()
            return
        try:
            self.desk.run_steps(
                tr("Publiceren"), work.steps(), lambda _results: self._finish(work),
                on_error=lambda error: self._undone(work, error), on_stopped=lambda: self._undone(work, None),
            )  # fmt: skip
        except NovexError as error:
            self._undone(work, error)

    def _finish(self, work: Publishing) -> None:
        try:
            self.published = work.finish()
        except NovexError as error:
            self._undone(work, error)
            return
        if self._closed:
            return
        found = addresses(work.request.address)
        lines = [tr("Klaar: {count} lagen in {folder}.").format(
            count=len(self.published.layers), folder=self.published.folder)]  # fmt: skip
        lines += [f"{name}: {address}" for name, address in found]
        self._ended("\n".join(lines))

    def _undone(self, work: Publishing, error: Optional[BaseException]) -> None:
        work.close()
        if error is not None:
            self._failed(error)
        elif not self._closed:
            self._ended(tr("Geannuleerd; er is niets geschreven."))

    def _failed(self, error: BaseException) -> None:
        if self._closed:
            return
        if isinstance(error, NovexError):
            self._ended(" ".join(part for part in (error.message, error.hint) if part))
        else:
            self._ended("")
            self.messages.exception(error)

    def _ended(self, text: str) -> None:
        self.sourceWidget.setEnabled(True)
        self._say(text)
        self._enable()

    @reports_errors
    def open_folder(self) -> None:
        if self.published is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.published.folder)))

    # -- state

    def _say(self, text: str) -> None:
        self.messageLabel.setText(text)

    def _enable(self, *_anything: object) -> None:
        source = self._source
        self.variantCombo.setEnabled(source is not None and bool(source.variants))
        ready = source is not None and bool(self.horizons()) and bool(self.folderWidget.filePath().strip())
        self.publishButton.setEnabled(ready and not self.desk.is_busy)
        self.showFolderButton.setEnabled(self.published is not None)

    def _let_go(self, *_result: object) -> None:
        self._closed = True
        self.desk.busy_changed.disconnect(self._enable)
