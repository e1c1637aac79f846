"""Page Basisset: read layers in once, see which are there and which are missing, put them on the map."""

from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFileDialog

from ..adapters import basisset, settings
from ..adapters.messages import log, reports_errors
from ..adapters.store import StoredLayer
from ..adapters.styles import add_basisset_layers
from ..core.catalogue import CheckLayer, check_layers, context_layers
from ..core.texts import tr
from ..core.wording import number
from .explain_entry import ExplainEntry
from .look import heading, icon, resized, theme_palette, tick_icon
from .page import Page
from .row_delegate import BELOW_ROLE, DIM_ROLE, FIGURE_ROLE, dress

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
SEARCH_ROLE = KEY_ROLE + 1
STATE_ROLE = KEY_ROLE + 2
LOADED, MISSING, ELSEWHERE = "geladen", "ontbreekt", "elders"


class _LayerFilter(QSortFilterProxyModel):
    """Keeps layers whose text holds the filter, and only the missing ones when asked."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self.words: List[str] = []
        self.only_missing = False

    def narrow(self, text: str, *, only_missing: bool) -> None:
        self.words = text.casefold().split()
        self.only_missing = only_missing
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        if not index.data(KEY_ROLE):
            return False  # a theme shows only through its layers
        if self.only_missing and index.data(STATE_ROLE) != MISSING:
            return False
        text = index.data(SEARCH_ROLE)
        return all(word in text for word in self.words)


class BasissetPage(Page):
    """The layers that proposals are checked against."""

    FORM = "page_basisset"

    def build(self) -> None:
        self._model = QStandardItemModel(0, 1, self)
        self._filter = _LayerFilter(self)
        self._filter.setSourceModel(self._model)
        self.layerTree.setModel(self._filter)
        dress(self.layerTree)
        self.painter.dim(self.introLabel, self.storeText, self.detailLabel, self.explainLabel)
        self.painter.card(self.storeCard)
        self.explain_entry = ExplainEntry(self, self.explainButton, self.explainLabel)
        heading(self.storeTitle, steps=0.5)
        for button, name, slot in (
            (self.pickFolder, "", self.read_folder), (self.pickFile, "", self.read_file),
            (self.openStore, "", self.open_store), (self.addSelected, "zichtbaar", self.add_selected),
            (self.addAll, "zichtbaar", self.add_all),
        ):  # fmt: skip
            if name:
                button.setIcon(icon(name))
            button.clicked.connect(slot)
        self.filterEdit.textChanged.connect(self._narrow)
        self.onlyMissing.toggled.connect(self._narrow)
        self.layerTree.selectionModel().selectionChanged.connect(self._show_details)
        self.layerTree.doubleClicked.connect(self.add_selected)
        self.listen(self.session.store_changed, self.refresh)
        self.listen(self.session.proposal_changed, self.refresh)
        self.listen(self.desk.busy_changed, self._enable)
        self.refresh()

    # -- reading ------------------------------------------------------------------------------

    @reports_errors
    def read_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Map met kaartlagen kiezen"), settings.get("last_folder")
        )
        if folder:
            self.read(Path(folder), Path(folder))

    @reports_errors
    def read_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Bestand met kaartlagen kiezen"), settings.get("last_folder"),
            tr("Kaartlagen (*.gpkg *.geojson *.json *.gml *.shp *.fgb *.xml)"),
        )  # fmt: skip
        if path:
            self.read(Path(path), Path(path).parent)

    def read(self, source: Path, beside: Path) -> None:
        """Prepare a basisset in a task: next to the proposal, or beside the source without one."""
        folder = self.session.path.parent if self.session.is_open else beside
        target = folder / basisset.STORE_NAME
        self.desk.run(
            tr("Basisset inlezen"),
            lambda progress: basisset.prepare(source, target, progress),
            self._ready,
        )

    def _ready(self, result: Any) -> None:
        report, messages = result
        self.session.set_store(report.path)
        for level, text in messages:
            log(f"[{level}] {text}")
        repaired = sum(layer.repaired for layer in report.layers)
        text = tr("{count} lagen staan klaar; {repaired} kenmerken zijn hersteld (zie het logboek, tab NOVEX).")
        self.messages.success(
            tr("De basisset is ingelezen."), text.format(count=len(report.layers), repaired=number(repaired))
        )

    @reports_errors
    def open_store(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Klaargezette basisset openen"), settings.get("last_folder"), tr("GeoPackage (*.gpkg)")
        )
        if path:
            self.session.set_store(Path(path))

    # -- on the map ---------------------------------------------------------------------------

    @reports_errors
    def add_selected(self) -> None:
        keys = [key for key in self._chosen() if self.session.store is not None and self.session.store.has(key)]
        if keys:
            self._add(keys)

    @reports_errors
    def add_all(self) -> None:
        self._add(None)

    def _add(self, keys: Any) -> None:
        self.session.store_path  # noqa: B018 - raises with advice when no basisset is loaded
        added = add_basisset_layers(self.session.project, self.session.store, keys)
        if added:
            self.messages.info(
                tr("{count} lagen toegevoegd.").format(count=len(added)), tr("Zet ze aan en uit in het lagenpaneel.")
            )
        else:
            self.messages.info(tr("Deze lagen staan al in het project."))

    def _chosen(self) -> List[str]:
        keys = [index.data(KEY_ROLE) for index in self.layerTree.selectionModel().selectedRows()]
        return [key for key in keys if key]

    # -- showing ------------------------------------------------------------------------------

    @reports_errors
    def refresh(self) -> None:
        store = self.session.store
        stored = {one.key: one for one in store.layers()} if store is not None else {}
        self._show_card(stored)
        self._fill(stored)
        self._narrow()
        self._show_details()
        self._enable()

    def _show_card(self, stored: Dict[str, StoredLayer]) -> None:
        store = self.session.store
        self.introLabel.setVisible(store is None)
        if store is None:
            self.storeTitle.setText(tr("Nog geen basisset geladen"))
            self.storeText.setText(tr("Zonder basisset is niets toetsbaar. Kies hierboven een map of een bestand."))
            return
        province = self.session.header.province if self.session.header is not None else ""
        missing = len(basisset.missing_layers(store, province))
        self.storeTitle.setText(store.snapshot_name)
        text = tr("{count} lagen, peildatum {date}.").format(count=len(stored), date=store.snapshot_date or "–")
        if missing:
            text += " " + tr("{count} toetslagen ontbreken: regels daarop zijn niet toetsbaar.").format(count=missing)
        self.storeText.setText(text)
        self.storeTitle.setToolTip(str(store.path))

    def _fill(self, stored: Dict[str, StoredLayer]) -> None:
        self._model.removeRows(0, self._model.rowCount())
        themes: Dict[str, QStandardItem] = {}
        province = self.session.header.province if self.session.header is not None else ""
        for known in (*check_layers(), *context_layers()):
            if known.group not in themes:
                themes[known.group] = self._theme(known.group)
            state = LOADED if known.key in stored else MISSING if known.expected_in(province) else ELSEWHERE
            themes[known.group].appendRow(self._row(known, stored.get(known.key), state))
        self.layerTree.expandAll()

    def _theme(self, name: str) -> QStandardItem:
        theme = QStandardItem(name)
        theme.setFont(resized(self.font(), 0, bold=True))
        self._model.appendRow(theme)
        return theme

    def _row(self, known: CheckLayer, stored: Optional[StoredLayer], state: str) -> QStandardItem:
        row = QStandardItem(known.title)
        row.setData(known.key, KEY_ROLE)
        row.setData(state, STATE_ROLE)
        row.setData(f"{known.title} {known.key} {known.owner} {known.group}".casefold(), SEARCH_ROLE)
        row.setToolTip(known.title)
        row.setIcon(tick_icon("ja" if stored is not None else "nee", theme_palette()))
        if stored is not None:
            row.setData(number(stored.count), FIGURE_ROLE)
            if stored.repaired:
                row.setData(tr("{count} hersteld").format(count=number(stored.repaired)), BELOW_ROLE)
        else:
            row.setData(tr("niet geladen") if state == MISSING else tr("n.v.t."), FIGURE_ROLE)
            row.setData(True, DIM_ROLE)
        return row

    def _narrow(self) -> None:
        self._filter.narrow(self.filterEdit.text(), only_missing=self.onlyMissing.isChecked())
        self.layerTree.expandAll()

    def _show_details(self) -> None:
        keys = self._chosen()
        self.detailLabel.setText(
            self._details(keys[0]) if len(keys) == 1
            else tr("{count} lagen gekozen.").format(count=len(keys)) if keys
            else tr("Kies een laag om bron, datum en opmerkingen te zien.")
        )  # fmt: skip
        self._enable()

    def _details(self, key: str) -> str:
        known = next(one for one in (*check_layers(), *context_layers()) if one.key == key)
        store = self.session.store
        if store is None or not store.has(key):
            province = self.session.header.province if self.session.header is not None else ""
            if not known.expected_in(province):
                return tr("{title}: komt in deze provincie niet voor. Bronhouder: {owner}.").format(
                    title=known.title, owner=known.owner)  # fmt: skip
            return tr("{title}: niet geladen, dus niet toetsbaar. Bronhouder: {owner}.").format(
                title=known.title, owner=known.owner)  # fmt: skip
        stored = store.layer(key)
        source, date = stored.source or known.owner, stored.date or tr("zonder datum")
        text = tr("{title}. Bron: {source}, {date}.").format(title=known.title, source=source, date=date)
        return " ".join([text, *stored.notes[:3]])

    def _enable(self) -> None:
        busy = self.desk.is_busy
        for button in (self.pickFolder, self.pickFile, self.openStore):
            button.setEnabled(not busy)
        has_store = self.session.store is not None
        self.addAll.setEnabled(has_store)
        self.addSelected.setEnabled(has_store and bool(self._chosen()))
