"""The dialog for a new proposal, and for changing the data of an existing one."""

import uuid
from dataclasses import replace
from pathlib import Path
from typing import List, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QWidget

from ..adapters import settings
from ..adapters.geopackage import with_suffix
from ..core.model.records import ProposalHeader, Variant
from ..core.texts import tr
from .choices import chosen, fill_codes, select
from .forms import load_form
from .look import Painter

STARTING_VARIANTS = ("A", "B", "C")


class ProposalDialog(QDialog):
    """Asks the header; ``header()``, ``path()`` and ``variants()`` give the answers after OK."""

    def __init__(self, parent: Optional[QWidget] = None, header: Optional[ProposalHeader] = None) -> None:
        super().__init__(parent)
        load_form("proposal_dialog", self)
        self._header = header
        Painter(self).dim(self.introLabel)
        fill_codes(self.provincieCombo, "provincies")
        fill_codes(self.ijkmomentCombo, "ijkmoment")
        self.fileWidget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.fileWidget.setFilter(tr("GeoPackage (*.gpkg)"))
        self.fileWidget.setDialogTitle(tr("Waar komt het voorstel?"))
        self.fileWidget.setDefaultRoot(settings.get("last_folder"))
        self.fileWidget.setConfirmOverwrite(False)  # asked at the end, also about a name that was typed
        self.errorLabel.setVisible(False)
        self.buttonBox.accepted.connect(self._try_accept)
        self.buttonBox.rejected.connect(self.reject)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        if header is None:
            self._ask_new()
        else:
            self._show_existing(header)

    def header(self) -> ProposalHeader:
        """The answers; for an existing proposal everything that was not asked stays."""
        base = self._header or ProposalHeader(
            uuid=str(uuid.uuid4()), title="", province="", date=QDate.currentDate().toString("yyyy-MM-dd")
        )
        return replace(
            base,
            title=self.titelEdit.text().strip(),
            province=chosen(self.provincieCombo),
            milestone=chosen(self.ijkmomentCombo),
            version=self.versieEdit.text().strip() or "0.1",
            organisation=self.organisatieEdit.text().strip(),
            contact=self.contactEdit.text().strip(),
        )

    def path(self) -> Path:
        """The file to make; ``.gpkg`` is added where it was left out."""
        return with_suffix(Path(self.fileWidget.filePath().strip()))

    def variants(self) -> List[Variant]:
        if not self.withVariants.isChecked():
            return []
        return [Variant(code, tr("Variant {code}").format(code=code)) for code in STARTING_VARIANTS]

    def _ask_new(self) -> None:
        self.organisatieEdit.setText(settings.get("organisation"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Maken"))
        self.titelEdit.setFocus()

    def _show_existing(self, header: ProposalHeader) -> None:
        self.setWindowTitle(tr("Gegevens van het voorstel"))
        self.introLabel.setVisible(False)
        self.titelEdit.setText(header.title)
        select(self.provincieCombo, header.province)
        select(self.ijkmomentCombo, header.milestone)
        self.versieEdit.setText(header.version)
        self.organisatieEdit.setText(header.organisation)
        self.contactEdit.setText(header.contact)
        for widget in (self.bestandLabel, self.fileWidget, self.variantenLabel, self.withVariants):
            widget.setVisible(False)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Bewaren"))

    def _try_accept(self) -> None:
        problem = self._problem()
        self.errorLabel.setText(problem)
        self.errorLabel.setVisible(bool(problem))
        if problem or not self._may_replace():
            return
        settings.put("organisation", self.organisatieEdit.text().strip())
        self.accept()

    def _may_replace(self) -> bool:
        """Ask before a file that exists already makes place for the new proposal."""
        if self._header is not None or not self.path().exists():
            return True
        buttons = QMessageBox.StandardButton
        text = tr("{file} bestaat al. Wilt u dat bestand vervangen door een nieuw, leeg voorstel?")
        answer = QMessageBox.question(self, tr("Bestand vervangen?"), text.format(file=self.path().name),
                                      buttons.Yes | buttons.No, buttons.No)  # fmt: skip
        return bool(answer == buttons.Yes)

    def _problem(self) -> str:
        if not self.titelEdit.text().strip():
            self.titelEdit.setFocus()
            return tr("Geef het voorstel een titel.")
        if self._header is None and not self.fileWidget.filePath().strip():
            self.fileWidget.setFocus()
            return tr("Kies waar het bestand komt.")
        return ""
