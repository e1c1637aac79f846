"""The dialog that makes the annex of agreements: as which files, compared with what, and where."""

from datetime import date
from pathlib import Path
from typing import Any, List, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..adapters.agreements import AnnexRequest, make_annex
from ..adapters.messages import reports_errors
from ..adapters.states import last_arrangement
from ..core.errors import NovexError
from ..core.texts import tr
from .desk import Desk
from .forms import load_form
from .look import Painter, icon

FOLDER = "afspraken"


class AnnexDialog(QDialog):
    """The work itself runs in a task, with progress and cancel in the panel; the dialog closes when it starts."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("annex_dialog", self)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self._formats = {
            "odt": self.formatOdt, "pdf": self.formatPdf, "html": self.formatHtml, "csv": self.formatCsv,
            "xlsx": self.formatXlsx,
        }  # fmt: skip
        self.painter = Painter(self)
        self.painter.dim(self.introLabel)
        self.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folderWidget.setDialogTitle(tr("Map voor de bijlage"))
        self.earlierWidget.setDialogTitle(tr("Een eerder voorstel, een stand of een pakket"))
        self.earlierWidget.setFilter(tr("Voorstellen en pakketten (*.gpkg *.zip)"))
        previous = last_arrangement(self.session.path)
        self.earlierWidget.setFilePath(str(previous.path) if previous is not None else "")
        self.folderWidget.setFilePath(str(self.session.path.parent / FOLDER))
        self.errorLabel.setVisible(False)
        self._make = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._make.setText(tr("Bijlage maken"))
        self._make.setIcon(icon("afspraken"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        self.buttonBox.accepted.connect(self.make)
        self.buttonBox.rejected.connect(self.reject)
        for box in self._formats.values():
            box.toggled.connect(self._enable)
        self.folderWidget.fileChanged.connect(self._enable)
        self._enable()

    def request(self) -> AnnexRequest:
        """What was asked. Raises NovexError when nothing is open."""
        return AnnexRequest(
            proposal_path=self.session.path,
            store_path=self.session.store_path if self.session.store is not None else None,
            out_dir=Path(self.folderWidget.filePath().strip()), date=date.today().isoformat(),
            earlier_path=self.earlierWidget.filePath().strip() or None,
            formats=tuple(code for code, box in self._formats.items() if box.isChecked()),
        )  # fmt: skip

    @reports_errors
    def make(self) -> None:
        """Start the work and close; what goes wrong now is said in the dialog."""
        try:
            if self.session.has_edits():
                self.session.save()  # the annex is made of the file
            request, open_after = self.request(), self.openAfter.isChecked()
            self.desk.run(
                tr("Afsprakenbijlage maken"), lambda progress: make_annex(request, progress),
                lambda files: self._made(files, open_after=open_after),
            )  # fmt: skip
        except NovexError as error:
            self.errorLabel.setText("\n".join(part for part in (error.message, error.hint) if part))
            self.errorLabel.setVisible(True)
            return
        self.accept()

    def _made(self, files: List[Path], *, open_after: bool) -> None:
        self.desk.messages.made(tr("De afsprakenbijlage is klaar."), files)
        if open_after:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0])))

    def _enable(self, *_state: Any) -> None:
        folder = bool(self.folderWidget.filePath().strip())
        wanted = any(box.isChecked() for box in self._formats.values())
        self._make.setEnabled(self.session.is_open and not self.desk.is_busy and folder and wanted)
