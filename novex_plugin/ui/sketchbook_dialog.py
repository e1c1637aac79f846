"""The sketchbook: leaf through the snapshots, go back to one, and make a PDF of them."""

from dataclasses import replace
from pathlib import Path
from typing import Any, List, Optional

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QImageReader, QPixmap
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QMessageBox, QWidget

from ..adapters import sketchbook, sketchbook_pdf
from ..adapters.messages import reports_errors
from ..core.model.records import BASIS
from ..core.texts import tr
from . import map_view
from .desk import Desk
from .forms import load_form
from .look import Painter

THUMBNAIL = QSize(220, 140)
PAGE_ROLE = int(Qt.ItemDataRole.UserRole)


class SketchbookDialog(QDialog):
    """Not modal, so that it can lie beside the map."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("sketchbook_dialog", self)
        self._desk, self._session = desk, desk.session
        self.messages = desk.messages
        self._painter = Painter(self)
        self._painter.dim(self.introLabel)
        self._filling = False
        self.pageList.setIconSize(THUMBNAIL)
        self.pageList.setGridSize(QSize(THUMBNAIL.width() + 16, THUMBNAIL.height() + 56))
        self.pageList.itemSelectionChanged.connect(self._enable)
        self.pageList.itemChanged.connect(self._renamed)
        self.pageList.itemActivated.connect(self.go)
        for button, slot in ((self.goButton, self.go), (self.renameButton, self.rename),
                             (self.removeButton, self.remove), (self.pdfButton, self.make_pdf),
                             (self.closeButton, self.reject)):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
        self.refresh()

    @property
    def folder(self) -> Path:
        return sketchbook.book_folder(self._session.path)

    def chosen(self) -> List[sketchbook.Page]:
        rows = sorted(self.pageList.row(item) for item in self.pageList.selectedItems())
        return [self.pageList.item(row).data(PAGE_ROLE) for row in rows]

    @reports_errors
    def refresh(self, *_taken: Any) -> None:
        """Read the folder anew."""
        found, unread = sketchbook.pages(self.folder)
        self._filling = True
        self.pageList.clear()
        for page in found:
            self.pageList.addItem(_item(page))
        self._filling = False
        text = tr("Nog geen momentopnamen. Maak er een met de knop Momentopname in de ateliermodus.")
        if found:
            text = tr("{count} momentopnamen in {folder}").format(count=len(found), folder=self.folder)
        if unread:
            text += "\n" + tr("Niet te lezen: {files}").format(files=", ".join(unread))
        self.introLabel.setText(text)
        self._enable()

    @reports_errors
    def go(self, *_item: Any) -> None:
        """Show the map of a snapshot: its variant, horizon and extent."""
        for page in self.chosen()[:1]:
            known = {BASIS, *(item.code for item in self._session.variants)}
            if page.content.variant in known:
                self._session.set_variant(page.content.variant)
            else:
                self.messages.warn(
                    tr("Variant {code} van deze momentopname bestaat niet meer.").format(code=page.content.variant),
                    tr("De kaart toont de variant die nu gekozen is."),
                )
            self._session.set_horizon(page.content.horizon)
            map_view.zoom_to(self._desk.canvas, QgsRectangle(*page.content.extent), 1.0)

    def rename(self) -> None:
        items = self.pageList.selectedItems()
        if items:
            self.pageList.editItem(items[0])

    @reports_errors
    def _renamed(self, item: QListWidgetItem) -> None:
        page: sketchbook.Page = item.data(PAGE_ROLE)
        title = item.text().strip()
        if self._filling or title == page.content.title:
            return
        if title:
            sketchbook.rename_page(page, replace(page.content, title=title))
        self.refresh()

    @reports_errors
    def remove(self) -> None:
        found = self.chosen()
        buttons = QMessageBox.StandardButton
        question = tr("{count} momentopname(n) verwijderen? De bestanden worden gewist.").format(count=len(found))
        if not found or QMessageBox.question(self, tr("Verwijderen"), question) != buttons.Yes:
            return
        try:
            for page in found:
                sketchbook.remove_page(page)
        finally:
            self.refresh()

    @reports_errors
    def make_pdf(self) -> None:
        """Of the chosen pages, or of all."""
        start = self._session.path.with_name(f"{self._session.path.stem}_schetsboek.pdf")
        path, _ = QFileDialog.getSaveFileName(self, tr("Schetsboek als PDF"), str(start), tr("PDF-bestanden (*.pdf)"))
        if path:
            self.write_pdf(Path(path))

    def write_pdf(self, target: Path, *, show: bool = True) -> None:
        """Write the PDF in the background; ``show`` opens it in the program of the system when it is there."""
        found = self.chosen() or sketchbook.pages(self.folder)[0]
        self._desk.run(
            tr("Schetsboek maken"),
            lambda progress: sketchbook_pdf.write_pdf(found, target, progress=progress),
            lambda made: self._written(made, show=show),
        )

    def _written(self, target: Path, *, show: bool) -> None:
        self.messages.success(tr("Het schetsboek staat in {file}.").format(file=target.name))
        if show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def _enable(self) -> None:
        count = len(self.pageList.selectedItems())
        self.goButton.setEnabled(count == 1)
        self.renameButton.setEnabled(count == 1)
        self.removeButton.setEnabled(count > 0)
        self.pdfButton.setEnabled(self.pageList.count() > 0)


def _item(page: sketchbook.Page) -> QListWidgetItem:
    item = QListWidgetItem(_thumbnail(page.picture), page.content.title)
    item.setData(PAGE_ROLE, page)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    item.setToolTip(tr("{variant} · {horizon}").format(
        variant=page.content.variant_name, horizon=page.content.horizon))  # fmt: skip
    return item


def _thumbnail(path: Path) -> QIcon:
    """A small picture, read small: a book of a hundred pages must not fill the memory."""
    reader = QImageReader(str(path))
    reader.setScaledSize(reader.size().scaled(THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio))
    return QIcon(QPixmap.fromImage(reader.read()))
