"""The dialog that composes a set of map sheets: themes, years, variants and areas, on what paper, as what files."""

from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QTreeWidgetItem, QVBoxLayout, QWidget

from ..adapters import settings
from ..adapters.messages import reports_errors
from ..adapters.sheet_areas import FRAMES, MUNICIPALITIES, NOVEX, PROVINCE, AreaChoice
from ..adapters.sheet_margin import CONCEPT, FINAL, STATUSES, status_name
from ..adapters.sheet_request import PDF, PNG, SVG, TIFF, SheetRequest
from ..adapters.sheet_template import Scales
from ..adapters.statements import mapped_layers
from ..core.errors import NovexError
from ..core.exchange.validation import is_definitive
from ..core.model.codelists import code_name
from ..core.model.records import BASIS
from ..core.sheets.house_style import read_house_style, usual
from ..core.sheets.paper import LANDSCAPE, SIZES_MM, Paper
from ..core.texts import tr
from .choices import chosen, fill
from .desk import Desk
from .forms import load_form
from .look import Painter, heading, icon
from .sheet_preview import SheetPreview
from .sheet_views_box import add_views

CODE_ROLE = int(Qt.ItemDataRole.UserRole)
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class SheetDialog(QDialog):
    """Chooses; :meth:`request` says what was chosen. Accepted means: make them."""

    def __init__(self, desk: Desk, folder: Path, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("sheet_dialog", self)
        self.messages = desk.messages
        self._session = desk.session
        self._painter = Painter(self)
        self._painter.dim(self.detailLabel, self.areaNote)
        self._painter.card(self.summaryCard)
        heading(self.countLabel, steps=2.0)
        self.themes = {"integraal": self.perspIntegraal, "1": self.persp1, "2": self.persp2, "3": self.persp3,
                       "overkoepelend": self.perspOverkoepelend}  # fmt: skip
        self.years = {"2030": self.sheet2030, "2050": self.sheet2050, "2100": self.sheet2100}
        self.formats = {PDF: self.formatPdf, SVG: self.formatSvg, PNG: self.formatPng, TIFF: self.formatTif}
        self.scales = Scales(self._session.store, self._province())
        self.preview = SheetPreview(self.previewHolder)
        QVBoxLayout(self.previewHolder).addWidget(self.preview)
        self.views = add_views(self.columns, self.areaGroup, self.areaTree)
        self._fill(folder)
        self._listen()
        self._show()

    def _fill(self, folder: Path) -> None:
        fill(self.sizeCombo, [(size, size) for size in SIZES_MM])
        fill(self.turnCombo, [("liggend", tr("Liggend")), ("staand", tr("Staand"))])
        self.sizeCombo.setCurrentIndex(self.sizeCombo.findData("A3"))
        fill(self.statusCombo, [(status, status_name(status)) for status in STATUSES])
        self.dpiSpin.setValue(settings.get("sheet_dpi"))
        self.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folderWidget.setDialogTitle(tr("Map voor de kaartbeelden"))
        self.folderWidget.setFilePath(str(folder))
        self.logoWidget.setFilter(tr("Beelden (*.svg *.png *.jpg *.jpeg)"))
        self.styleWidget.setFilter(tr("Huisstijl (*.json)"))
        self.styleWidget.setDialogTitle(tr("Huisstijl van de bladen"))
        self.styleWidget.setFilePath(settings.get("house_style"))
        self.frameLayer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.frameField.setAllowEmptyFieldName(True)
        self._fill_variants()
        self._fill_areas()
        button = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(tr("Kaartbeelden maken"))
        button.setIcon(icon("kaartbeelden"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        self.errorLabel.setVisible(False)

    def _fill_variants(self) -> None:
        for code in (BASIS, *(each.code for each in self._session.variants if not each.archived)):
            row = QListWidgetItem(self._session.variant_name(code))
            row.setData(CODE_ROLE, code)
            row.setToolTip(row.text())
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(CHECKED if code == self._session.variant else UNCHECKED)
            self.variantList.addItem(row)

    def _fill_areas(self) -> None:
        """The province, and per series of the basisset its areas; a series that is not there says why."""
        province = code_name("provincies", self._province()) or tr("Provincie")
        self._branch(PROVINCE, province, []).setCheckState(0, CHECKED)
        for series, title in ((NOVEX, tr("NOVEX-gebieden")), (MUNICIPALITIES, tr("Gemeenten"))):
            try:
                names = self.scales.names(series)
            except NovexError as error:
                row = self._branch(series, title, [])
                row.setDisabled(True)
                row.setToolTip(0, f"{error.message} {error.hint}")
                continue
            self._branch(series, f"{title} ({len(names)})", names)
        frames = self._branch(FRAMES, tr("Eigen kaders"), [])
        frames.setDisabled(self.frameLayer.count() == 0)

    def _branch(self, series: str, title: str, names: List[str]) -> QTreeWidgetItem:
        row = QTreeWidgetItem([title])
        row.setData(0, CODE_ROLE, series)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        if names:
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        row.setCheckState(0, UNCHECKED)
        for name in names:
            leaf = QTreeWidgetItem([name])
            leaf.setFlags(leaf.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            leaf.setToolTip(0, name)
            leaf.setCheckState(0, UNCHECKED)
            row.addChild(leaf)
        self.areaTree.addTopLevelItem(row)
        return row

    def _listen(self) -> None:
        for box in (*self.themes.values(), *self.years.values(), *self.formats.values(), self.keepEmpty,
                    self.numbered):  # fmt: skip
            box.toggled.connect(self._show)
        for combo in (self.sizeCombo, self.turnCombo, self.statusCombo):
            combo.currentIndexChanged.connect(self._show)
        self.views.changed.connect(self._show)
        self.variantList.itemChanged.connect(self._show)
        self.areaTree.itemChanged.connect(self._show)
        self.folderWidget.fileChanged.connect(self._show)
        self.styleWidget.fileChanged.connect(self._style_chosen)
        self.frameLayer.layerChanged.connect(self._frames_chosen)
        self.buttonBox.accepted.connect(self.accept)
        self.buttonBox.rejected.connect(self.reject)
        self._style_chosen()
        self._frames_chosen(self.frameLayer.currentLayer())

    # -- what is chosen

    def take_over(self, themes: List[str], years: List[str], formats: List[str], dpi: int) -> None:
        """Begin with what was ticked on the page."""
        for boxes, ticked in ((self.themes, themes), (self.years, years), (self.formats, formats)):
            for code, box in boxes.items():
                box.setChecked(code in ticked)
        self.dpiSpin.setValue(dpi)

    def variants(self) -> List[str]:
        rows = [self.variantList.item(place) for place in range(self.variantList.count())]
        return [str(row.data(CODE_ROLE)) for row in rows if row.checkState() == CHECKED]

    def areas(self) -> List[AreaChoice]:
        """The series that are ticked, whole or in part."""
        found = []
        for row in self._branches():
            series, state = str(row.data(0, CODE_ROLE)), row.checkState(0)
            if row.isDisabled() or state == UNCHECKED:
                continue
            leaves = [row.child(place) for place in range(row.childCount())]
            names = tuple(leaf.text(0) for leaf in leaves if leaf.checkState(0) == CHECKED)
            if series == FRAMES:
                found.append(AreaChoice(series, (), self.frameLayer.currentLayer(), self.frameField.currentField()))
            else:
                found.append(AreaChoice(series, () if state == CHECKED else names))
        return found

    def paper(self) -> Paper:
        return Paper(chosen(self.sizeCombo) or "A3", chosen(self.turnCombo) or LANDSCAPE)

    def request(self) -> SheetRequest:
        """What was asked. Raises NovexError when no proposal is open."""
        return SheetRequest(
            proposal_path=self._session.path,
            store_path=self._session.store_path if self._session.store is not None else None,
            out_dir=Path(self.folderWidget.filePath().strip()),
            variants=tuple(self.variants()),
            horizons=tuple(_ticked(self.years)),
            perspectives=tuple(_ticked(self.themes)),
            formats=tuple(_ticked(self.formats)),
            dpi=self.dpiSpin.value(),
            on_map=tuple(mapped_layers(self._session.project)),
            areas=tuple(self.areas()),
            size=self.paper().size,
            orientation=self.paper().orientation,
            status=chosen(self.statusCombo) or CONCEPT,
            layered=self.layered.isChecked(),
            contact_sheet=self.contactSheet.isChecked(),
            story=self.storyPage.isChecked() and PNG in _ticked(self.formats),
            keep_empty=self.keepEmpty.isChecked(),
            logo=self.logoWidget.filePath().strip() or None,
            kinds=self.views.kinds(), overlays=self.views.overlays(), sections=self.views.sections(),
            numbered=self.numbered.isChecked(),
            house_style=self.styleWidget.filePath().strip() or None,
        )

    @property
    def with_account(self) -> bool:
        return bool(self.withAccount.isChecked())

    # -- what it comes to

    def counts(self) -> Dict[str, int]:
        """How many of each: themes, years, variants and areas; their product is the number of sheets."""
        areas = 0
        for choice in self.areas():
            row = next(each for each in self._branches() if each.data(0, CODE_ROLE) == choice.series)
            whole = row.childCount() or 1
            if choice.series == FRAMES and choice.source is not None:
                whole = max(0, choice.source.featureCount())
            areas += len(choice.names) or whole
        return {"themes": len(_ticked(self.themes)), "years": len(_ticked(self.years)),
                "variants": len(self.variants()), "areas": areas}  # fmt: skip

    @reports_errors
    def _show(self, *_args: Any) -> None:
        """Bring preview, sum and button up to date with what is ticked."""
        self.preview.show_paper(self.paper(), self._house.accents["integraal"])
        self.frameRow.setVisible(any(choice.series == FRAMES for choice in self.areas()))
        counts = self.counts()
        sheets = counts["themes"] * counts["years"] * counts["variants"] * (
            counts["areas"] * self.views.per_area() + self.views.lines())  # fmt: skip
        self.countLabel.setText(tr("1 kaartbeeld") if sheets == 1 else tr("{count} kaartbeelden").format(count=sheets))
        self.detailLabel.setText(self._details(counts, sheets))
        self.areaNote.setText(self.scales.words(self.areas(), self.paper()))
        problem = self._problem(counts)
        self.errorLabel.setText(problem)
        self.errorLabel.setVisible(bool(problem))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _details(self, counts: Dict[str, int], sheets: int) -> str:
        said = {"themes": (tr("1 thema"), tr("{count} thema's")), "years": (tr("1 horizon"), tr("{count} horizons")),
                "variants": (tr("1 variant"), tr("{count} varianten")),
                "areas": (tr("1 gebied"), tr("{count} gebieden")),
                "views": (tr("1 beeld"), tr("{count} beelden"))}  # fmt: skip
        looks = self.views.per_area()
        shown = counts if looks < 2 else {**counts, "views": looks}
        product = " × ".join(said[key][count != 1].format(count=count) for key, count in shown.items())
        formats = _ticked(self.formats)
        tables = sum(each in (PNG, SVG) for each in formats) if self.numbered.isChecked() else 0
        files = sheets * (len(formats) + tables + 1)
        text = tr("{product} · {files} bestanden, met bij elk blad een spoorbestand").format(product=product,
                                                                                          files=files)  # fmt: skip
        return text if self.keepEmpty.isChecked() else tr("{text} · bladen zonder voorstellen vallen af").format(
            text=text)  # fmt: skip

    def _problem(self, counts: Dict[str, int]) -> str:
        """Why no sheets can be made of this, or nothing."""
        asks = {"themes": tr("Kies ten minste één thema."), "years": tr("Kies ten minste één horizon."),
                "variants": tr("Kies ten minste één variant, of de basis."),
                "areas": tr("Kies ten minste één gebied.")}  # fmt: skip
        missing = next((asks[key] for key, count in counts.items() if not count), "")
        if missing:
            return missing
        if self.views.problem():
            return self.views.problem()
        if not _ticked(self.formats):
            return tr("Kies ten minste één soort bestand.")
        if not self.folderWidget.filePath().strip():
            return tr("Kies een map voor de kaartbeelden.")
        if self._house_problem:
            return self._house_problem
        header = self._session.header
        if chosen(self.statusCombo) == FINAL and header is not None and not is_definitive(header.milestone):
            return tr("Definitief kan pas vanaf het ruimtelijk voorstel; dit voorstel staat op '{milestone}'.").format(
                milestone=code_name("ijkmoment", header.milestone))  # fmt: skip
        return ""

    @reports_errors
    def _style_chosen(self, *_args: Any) -> None:
        """The colours of the chosen house style at the themes and in the preview; one that cannot be used is said."""
        path = self.styleWidget.filePath().strip()
        self._house, self._house_problem = usual(), ""
        try:
            self._house = read_house_style(path)[0] if path else usual()
        except NovexError as error:
            self._house_problem = f"{error.message} {error.hint}"
        for code, box in self.themes.items():
            box.setIcon(_square(self._house.accents[code]))
        self._show()

    def _frames_chosen(self, layer: Any) -> None:
        self.frameField.setLayer(layer)
        self._show()

    def _branches(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.areaTree.topLevelItemCount()):
            yield self.areaTree.topLevelItem(place)

    def accept(self) -> None:
        """Make them; the house style is that of the next set too."""
        settings.put("house_style", self.styleWidget.filePath().strip())
        super().accept()

    def _province(self) -> str:
        header = self._session.header
        return header.province if header is not None else ""


def _square(colour: str) -> QIcon:
    """The colour of a theme, as on its sheets."""
    pixmap = QPixmap(QSize(12, 12))
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)


def _ticked(boxes: Dict[str, Any]) -> List[str]:
    return [code for code, box in boxes.items() if box.isChecked()]
