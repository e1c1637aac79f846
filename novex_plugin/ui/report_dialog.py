"""The dialog that makes a report of the check: about what, for which years, as which files, and where."""

from datetime import date
from pathlib import Path
from typing import Any, List, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..adapters.messages import reports_errors
from ..adapters.report import ReportRequest, make_report
from ..core.errors import NovexError
from ..core.model.records import BASIS, ProposalObject
from ..core.report.records import OBJECT, PROPOSAL, VARIANT
from ..core.texts import tr
from .choices import chosen, fill, select
from .desk import Desk
from .forms import load_form
from .look import Painter, icon

FOLDER = "rapporten"


class ReportDialog(QDialog):
    """The work itself runs in a task, with progress and cancel in the panel; the dialog closes when it starts."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None, object_uuid: str = "") -> None:
        super().__init__(parent)
        load_form("report_dialog", self)
        self._desk, self._session = desk, desk.session
        self._painter = Painter(self)
        self._painter.dim(self.introLabel, self.whatLabel)
        self._years = {"2030": self.year2030, "2050": self.year2050, "2100": self.year2100}
        self._formats = {
            "html": self.formatHtml, "pdf": self.formatPdf, "csv": self.formatCsv, "xlsx": self.formatXlsx,
        }  # fmt: skip
        self._object = self._find(object_uuid)
        self.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folderWidget.setDialogTitle(tr("Map voor het rapport"))
        self.errorLabel.setVisible(False)
        scopes = [(VARIANT, tr("Deze variant")), (PROPOSAL, tr("Het hele voorstel"))]
        fill(self.scopeCombo, [*([(OBJECT, tr("Het gekozen object"))] if self._object else []), *scopes])
        self._years.get(self._session.horizon, self.year2030).setChecked(True)
        if self._session.is_open:
            self.folderWidget.setFilePath(str(self._session.path.parent / FOLDER))
        self._make = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._make.setText(tr("Rapport maken"))
        self._make.setIcon(icon("toetsrapport"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        self.buttonBox.accepted.connect(self.make)
        self.buttonBox.rejected.connect(self.reject)
        self.scopeCombo.currentIndexChanged.connect(self._show_what)
        for box in (*self._years.values(), *self._formats.values()):
            box.toggled.connect(self._enable)
        self.folderWidget.fileChanged.connect(self._enable)
        self._show_what()

    def choose(self, scope: str) -> None:
        """Set what the report is about: object, variant or voorstel."""
        select(self.scopeCombo, scope)

    def request(self) -> ReportRequest:
        """What was asked. Raises NovexError when nothing is open."""
        scope = chosen(self.scopeCombo)
        return ReportRequest(
            proposal_path=self._session.path,
            store_path=self._session.store_path if self._session.store is not None else None,
            out_dir=Path(self.folderWidget.filePath().strip()),
            date=date.today().isoformat(),
            scope=scope,
            object_uuid=self._object.uuid if scope == OBJECT and self._object else "",
            variants=None if scope == PROPOSAL else (self._session.variant,),
            horizons=tuple(_ticked(self._years)),
            formats=tuple(_ticked(self._formats)),
        )

    @reports_errors
    def make(self) -> None:
        """Start the work and close; what goes wrong now is said in the dialog."""
        try:
            if self._session.has_edits():
                self._session.save()  # the report is made of the file
            request = self.request()
            open_after = self.openAfter.isChecked()
            self._desk.run(
                tr("Toetsrapport maken"), lambda progress: make_report(request, progress),
                lambda files: self._made(files, open_after=open_after),
            )  # fmt: skip
        except NovexError as error:
            self.errorLabel.setText("\n".join(part for part in (error.message, error.hint) if part))
            self.errorLabel.setVisible(True)
            return
        self.accept()

    def _made(self, files: List[Path], *, open_after: bool) -> None:
        self._desk.messages.made(tr("Het toetsrapport is klaar."), files)
        if open_after:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0])))

    def _find(self, uuid: str) -> Optional[ProposalObject]:
        """The object that was named, else the one that is selected; None when there is not exactly one."""
        if not self._session.is_open:
            return None
        named = [uuid] if uuid else self._session.selection.uuids()
        if len(named) != 1:
            return None
        return next((item for item in self._session.objects() if item.uuid == named[0]), None)

    def _show_what(self, *_index: Any) -> None:
        scope = chosen(self.scopeCombo)
        variant = self._session.variant
        name = tr("Basis") if variant == BASIS else next(
            (one.name or one.code for one in self._session.variants if one.code == variant), variant)  # fmt: skip
        text = tr("De basis en elke variant, met alle gekozen horizons.")
        if scope == OBJECT and self._object:
            text = tr("{object}, in {variant}").format(object=self._object.name, variant=name)
        elif scope == VARIANT:
            text = name
        if self._session.store is None:
            text += "\n" + tr("Zonder basisset: het rapport geeft de laatste toets weer die in het voorstel staat.")
        self.whatLabel.setText(text)
        self._enable()

    def _enable(self, *_state: Any) -> None:
        folder = bool(self.folderWidget.filePath().strip())
        free = self._session.is_open and not self._desk.is_busy
        self._make.setEnabled(free and folder and bool(_ticked(self._years)) and bool(_ticked(self._formats)))


def _ticked(boxes: Any) -> List[str]:
    return [code for code, box in boxes.items() if box.isChecked()]
