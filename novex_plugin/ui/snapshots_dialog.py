"""The snapshots of one province: which there are, how large, which one is in use; use another, or take one away."""

from pathlib import Path
from typing import List, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from ..adapters import settings
from ..adapters.messages import reports_errors
from ..adapters.snapshots import Library, Snapshot, default_root
from ..core.model.codelists import code_name
from ..core.services.loading_words import size_text
from ..core.texts import tr
from ..core.wording import number
from .forms import load_form
from .look import Painter, theme_palette, tick_icon
from .session import Session
from .tables import figures_right, table_header

SNAPSHOT_ROLE = int(Qt.ItemDataRole.UserRole)


class SnapshotsDialog(QDialog):
    """Changes take effect at once; there is nothing to confirm at the end."""

    def __init__(self, parent: Optional[QWidget], session: Session, library: Library, province: str) -> None:
        super().__init__(parent)
        load_form("snapshots_dialog", self)
        self.session, self.messages = session, session.messages
        self.library, self._province = library, province
        self.painter = Painter(self)
        self.painter.dim(self.introLabel)
        self._model = QStandardItemModel(0, 4, self)
        self.snapshotTree.setModel(self._model)
        self.snapshotTree.selectionModel().selectionChanged.connect(self._enable)
        self.snapshotTree.doubleClicked.connect(self.use)
        for button, slot in (
            (self.openButton, self.use), (self.removeButton, self.remove), (self.folderButton, self._choose_folder),
        ):  # fmt: skip
            button.clicked.connect(slot)
            button.setAutoDefault(False)
        self.buttonBox.rejected.connect(self.reject)
        for button in self.buttonBox.buttons():
            button.setText(tr("Sluiten"))
            button.setIcon(QIcon())
        self._show()

    def chosen(self) -> List[Snapshot]:
        return [index.data(SNAPSHOT_ROLE) for index in self.snapshotTree.selectionModel().selectedRows(0)]

    @reports_errors
    def use(self) -> None:
        found = self.chosen()
        if len(found) == 1:
            self.session.set_store(found[0].store_path)
            self._show()

    @reports_errors
    def remove(self) -> None:
        """Delete the chosen snapshots after a question; the one in use only when that is said."""
        found = self.chosen()
        used = [self.session.store.path] if self.session.store is not None else []
        in_use = [one for one in found if one.store_path in used]
        text = tr("{count} momentopname(n) van {size} verwijderen? Dit is niet terug te draaien.").format(
            count=len(found), size=size_text(sum(one.size for one in found))
        )
        if in_use:
            text += "\n\n" + tr("Let op: dit project gebruikt er een van. Zonder basisset is niets toetsbaar.")
        box = QMessageBox.question(
            self, tr("Verwijderen"), text, QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )  # fmt: skip
        if box != QMessageBox.StandardButton.Yes:
            return
        if in_use:
            self._let_go(in_use)
        for one in found:
            self.library.remove(one, used=used, although_used=True)
        self._show()

    def _let_go(self, snapshots: List[Snapshot]) -> None:
        """No layer of the project may stand on a file that goes away."""
        folders = tuple(str(one.path) for one in snapshots)
        project = self.session.project
        project.removeMapLayers([one.id() for one in project.mapLayers().values() if one.source().startswith(folders)])
        self.session.set_store(None)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Map voor momentopnamen"), str(self.library.root))
        if folder:
            self.use_folder(folder)

    def use_folder(self, folder: str) -> None:
        """Keep snapshots here from now on, such as a folder that colleagues share."""
        settings.put("basisset_folder", folder)
        self.library.root = Path(default_root())
        self._show()

    def _show(self) -> None:
        self._model.removeRows(0, self._model.rowCount())
        self._model.setHorizontalHeaderLabels([tr("Momentopname"), tr("Gemaakt"), tr("Lagen"), tr("Grootte")])
        found = self.library.snapshots(self._province) if self._province else []
        for one in found:
            self._model.appendRow(self._row(one))
        table_header(self.snapshotTree, stretched=(0,))
        name = code_name("provincies", self._province) if self._province else tr("geen provincie gekozen")
        total = size_text(sum(one.size for one in found)) if found else tr("nog geen momentopnamen")
        text = tr("{province}: {total}, in {folder}. De nieuwste staat boven.")
        self.introLabel.setText(text.format(province=name, total=total, folder=self.library.root))
        if found:
            self.snapshotTree.setCurrentIndex(self._model.index(0, 0))
        self._enable()

    def _row(self, one: Snapshot) -> List[QStandardItem]:
        used = self.session.store is not None and self.session.store.path == one.store_path
        title = tr("{date} (in gebruik)").format(date=one.date) if used else one.date
        name = QStandardItem(tick_icon("ja" if used else "streep", theme_palette()), title)
        name.setData(one, SNAPSHOT_ROLE)
        name.setToolTip(str(one.path))
        figures = [QStandardItem(number(len(one.layers))), QStandardItem(size_text(one.size))]
        figures_right(figures)
        return [name, QStandardItem(one.made[:16].replace("T", " ")), *figures]

    def _enable(self, *_selection: object) -> None:
        found = self.chosen()
        self.openButton.setEnabled(len(found) == 1)
        self.removeButton.setEnabled(bool(found))
