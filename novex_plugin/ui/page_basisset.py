"""Page Basisset: load reference layers in one go, see how each one stands, put them on the map, keep them right."""

from typing import Any, Collection, List, Optional, Sequence, Set

from qgis.PyQt.QtCore import Qt, QTimer

from ..adapters import basisset, own_catalogue, settings
from ..adapters.example import PROVINCE as EXAMPLE
from ..adapters.map_loading import add_snapshot, behind, follow_snapshot, shown_codes
from ..adapters.messages import reports_errors
from ..adapters.snapshots import Library, default_root
from ..core.catalogue.basisset import BasisLayer, basis_layers
from ..core.catalogue.profiles import chosen_codes, loadable, profile
from ..core.catalogue.standing import standings
from ..core.errors import NovexError
from ..core.model.codelists import codelist
from ..core.texts import tr
from .basisset_details import layer_html, several_html
from .basisset_files import FilesMenu
from .basisset_loading import Loading
from .basisset_tree import FILTERS, KEY_ROLE, ORDERED, LayerDelegate, LayerFilter, LayerModel, filter_choices
from .choices import chosen, fill, select
from .doctor_dialog import DoctorDialog
from .example_layers import load_example_layers
from .explain_entry import ExplainEntry
from .failures_dialog import FailuresDialog
from .look import heading, icon
from .page import Page
from .row_delegate import dress

OWN_CHOICE = ""  # code of the list of layers that the user ticked


class BasissetPage(Page):
    """The layers that proposals are checked against."""

    FORM = "page_basisset"

    def build(self) -> None:
        self._layers: Sequence[BasisLayer] = ()
        self.loading = Loading(self.desk, Library(default_root()), self)
        self.files = FilesMenu(self, self.loading.library, lambda: self.province)
        self._build_tree()
        self._build_choices()
        self._build_buttons()
        self.explain_entry = ExplainEntry(self, self.explainButton, self.explainLabel)
        self.loading.started.connect(self._loading_began)
        self.loading.news.connect(self._show_news)
        self.loading.ended.connect(self.refresh)
        self.files.layers_changed.connect(self._own_layers_changed)
        self.files.files_chosen.connect(self._add_files)
        self.listen(self.session.store_changed, self.refresh)
        self.listen(self.session.proposal_changed, self.refresh)
        self.listen(self.desk.busy_changed, self._enable)
        self._read_catalogue()
        self.refresh()

    def _build_tree(self) -> None:
        self._model, self._filter = LayerModel(self), LayerFilter(self)
        self._filter.setSourceModel(self._model)
        self.layerTree.setModel(self._filter)
        dress(self.layerTree)
        self.layerTree.setItemDelegate(LayerDelegate(self.layerTree))
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self._model.ticks_changed.connect(self._ticked_by_hand)
        self.filterEdit.textChanged.connect(self._narrow)
        self.stateCombo.currentIndexChanged.connect(self._narrow)
        self.layerTree.selectionModel().selectionChanged.connect(self._show_details)
        self.layerTree.activated.connect(self.add_selected)
        fill(self.stateCombo, filter_choices())

    def _build_choices(self) -> None:
        provinces = [(one.code, one.name) for one in codelist("provincies")]
        fill(self.provinceCombo, [("", tr("Kies…")), *provinces])
        lists = [(one.code, one.title) for one in loadable()]
        fill(self.profileCombo, [*lists, (OWN_CHOICE, tr("Eigen keuze"))])
        for place, one in enumerate(loadable()):
            self.profileCombo.setItemData(place, one.note, Qt.ItemDataRole.ToolTipRole)
        select(self.provinceCombo, settings.get("province"))
        select(self.profileCombo, settings.get("profile"))
        self.provinceCombo.currentIndexChanged.connect(self._province_chosen)
        self.profileCombo.currentIndexChanged.connect(self._profile_chosen)

    def _build_buttons(self) -> None:
        self.painter.dim(self.storeText, self.explainLabel, self.provinceLabel, self.profileLabel)
        self.painter.card(self.storeCard)
        heading(self.storeTitle, steps=0.5)
        self.loadButton.setIcon(icon("importeer"))
        self.moreButton.setMenu(self.files.menu)
        for button, slot in (
            (self.loadButton, self.load), (self.useButton, self.use_snapshot), (self.addSelected, self.add_selected),
            (self.failuresButton, self.show_failures), (self.doctorButton, self.show_doctor),
            (self.updateButton, self.update_layers),
        ):  # fmt: skip
            button.clicked.connect(slot)

    # -- what is chosen -----------------------------------------------------------------------

    @property
    def province(self) -> str:
        """Code of the province: that of the proposal, otherwise as chosen here; '' when nothing is."""
        if self.session.header is not None:
            return self.session.header.province
        return chosen(self.provinceCombo)

    @property
    def layers(self) -> Sequence[BasisLayer]:
        """The whole catalogue, own layers included."""
        return self._layers

    def layers_of(self, codes: Collection[str]) -> List[BasisLayer]:
        return [layer for layer in self._layers if layer.code in codes]

    @reports_errors
    def _read_catalogue(self) -> None:
        """With own layers; a file with faults is told about, and the national layers still work."""
        self._layers = basis_layers()
        self._layers = own_catalogue.whole_catalogue()

    def _own_layers_changed(self, code: str) -> None:
        ticked = self._model.ticked()
        self._read_catalogue()
        self.refresh()
        if code:
            self._model.tick([*ticked, code])
            self._ticked_by_hand()
            self._show_row(code)

    @reports_errors
    def _province_chosen(self) -> None:
        if self.session.header is None:
            settings.put("province", chosen(self.provinceCombo))
        self.refresh()

    @reports_errors
    def _profile_chosen(self) -> None:
        settings.put("profile", chosen(self.profileCombo))
        self.refresh()

    def _ticked_by_hand(self) -> None:
        settings.put("chosen_layers", self._model.ticked())
        if chosen(self.profileCombo) != OWN_CHOICE:
            self.profileCombo.blockSignals(True)
            select(self.profileCombo, OWN_CHOICE)
            self.profileCombo.blockSignals(False)
            settings.put("profile", OWN_CHOICE)
        self._enable()

    def _wanted(self) -> Sequence[str]:
        """Codes of the layers of the chosen list."""
        code = chosen(self.profileCombo)
        if code == OWN_CHOICE:
            return list(settings.get("chosen_layers"))
        return chosen_codes(profile(code), self._layers)

    # -- loading ------------------------------------------------------------------------------

    @reports_errors
    def load(self) -> None:
        """Fetch the ticked layers and work with them."""
        self._load(self._model.ticked())

    @reports_errors
    def update_layers(self) -> None:
        """Fetch what is loaded once more; the change is shown before it is accepted."""
        self._load(self._from_services())

    def _from_services(self) -> Set[str]:
        """Codes of the loaded layers that can be fetched again."""
        store = self.session.store
        named = {one.layer for layer in store.layers() for one in layer.provenance} if store is not None else set()
        return {layer.code for layer in self._layers if layer.code in named}

    def _load(self, codes: Collection[str]) -> None:
        if not self.province:
            self.provinceCombo.setFocus()
            raise NovexError(tr("Er is nog geen provincie gekozen."), tr("Kies de provincie en klik weer op Laden."))
        if self.province == EXAMPLE:
            load_example_layers(self.desk, self)
        else:
            self.loading.start(self.province, self.layers_of(codes), chosen(self.profileCombo))

    @reports_errors
    def _loading_began(self) -> None:
        select(self.stateCombo, ORDERED)
        self.filterEdit.clear()
        self._narrow()
        self.layerTree.clearSelection()
        self.layerTree.scrollToTop()
        self._show_card()

    @reports_errors
    def _show_news(self, items: Sequence[Any]) -> None:
        self._model.show_news(items)
        self._show_card()

    @reports_errors
    def _add_files(self, folder: Any) -> None:
        self.loading.add_files(folder, self.province)

    @reports_errors
    def use_snapshot(self) -> None:
        """Work with the newest snapshot that is on this computer."""
        found = self.loading.library.current(self.province) if self.province else None
        if found is not None:
            self.loading.use(found)

    @reports_errors
    def show_failures(self) -> None:
        dialog = FailuresDialog(self, self.loading.failures)
        dialog.again.connect(self._again)
        dialog.doctor.connect(self._examine)
        dialog.own_file.connect(self._own_instead)
        dialog.exec()
        dialog.deleteLater()

    @reports_errors
    def _again(self, codes: Sequence[str]) -> None:
        self._load(codes)

    @reports_errors
    def _own_instead(self, code: str) -> None:
        self.files.ask_own(next((layer for layer in self._layers if layer.code == code), None))

    # -- the doctor ---------------------------------------------------------------------------

    @reports_errors
    def show_doctor(self) -> None:
        self.doctor(self._model.ticked()).exec()
        self.refresh()

    def doctor(self, codes: Collection[str]) -> DoctorDialog:
        """The dialog of the doctor, with these layers of the catalogue to check."""
        return DoctorDialog(self, self.desk, lambda: self.layers_of(codes), whole_catalogue=self._layers)

    def _examine(self, codes: Sequence[str]) -> None:
        dialog = self.doctor(codes)
        dialog.examine_catalogue()
        dialog.exec()

    # -- on the map ---------------------------------------------------------------------------

    @reports_errors
    def add_selected(self) -> None:
        rows = [self._model.row(code) for code in self._chosen()]
        keys = [key for row in rows if row is not None for key in row.keys]
        if keys:
            self.add_to_map(keys)

    def add_to_map(self, keys: Optional[Sequence[str]]) -> None:
        """Put layers of the store on the map; None puts all. Raises NovexError without a basisset.

        A layer that is there already, of another basisset, comes to read from this one: style and place stay.
        """
        self.session.store_path  # noqa: B018 - raises with advice when no basisset is loaded
        project, store = self.session.project, self.session.store
        if store is None:
            return
        followed = behind(project, store, keys)
        for layer_id in followed:
            follow_snapshot(project, store, layer_id)
        added = add_snapshot(project, store, keys)
        told = []
        if added:
            told.append(tr("{count} lagen toegevoegd.").format(count=len(added)))
        if followed:
            told.append(tr("Komen nu uit deze basisset: {count}.").format(count=len(followed)))
        if told:
            self.messages.info(" ".join(told), tr("Zet ze aan en uit in het lagenpaneel."))
        else:
            self.messages.info(tr("Deze lagen staan al in het project."))

    def _chosen(self) -> List[str]:
        codes = [index.data(KEY_ROLE) for index in self.layerTree.selectionModel().selectedRows()]
        return [code for code in codes if code]

    # -- showing ------------------------------------------------------------------------------

    @reports_errors
    def refresh(self) -> None:
        header = self.session.header
        if header is not None:
            self.provinceCombo.blockSignals(True)
            select(self.provinceCombo, header.province)
            self.provinceCombo.blockSignals(False)
        self._fill()
        self._narrow()
        self._show_card()
        self._show_details()
        self._enable()

    def _fill(self) -> None:
        store, wanted = self.session.store, self._wanted()
        rows = standings(
            self._layers, store.layers() if store is not None else (), wanted=wanted,
            shown=shown_codes(self.session.project), failed={one.code: one.reason for one in self.loading.failures},
            province=self.province,
        )  # fmt: skip
        self._model.fill(rows, wanted)
        if self.loading.is_running:
            self._model.show_news(self.loading.board.news.values())

    def _show_card(self) -> None:
        store, failed = self.session.store, len(self.loading.failures)
        running = self.loading.is_running
        asks = store is None and self.province and not running
        waiting = self.loading.library.current(self.province) if asks else None
        self.chooser.setVisible(not running)  # nothing to choose, and the rows want the room
        self.updateButton.setVisible(store is not None and not running)
        self.useButton.setVisible(waiting is not None)
        self.failuresButton.setVisible(failed > 0 and not running)
        self.failuresButton.setText(tr("&Niet geladen ({count})…").format(count=failed))
        self.storeTitle.setToolTip(str(store.path) if store is not None else "")
        self.storeText.setToolTip(tr("Regels op een laag die ontbreekt, zijn niet toetsbaar. Filter op 'Ontbreekt'."))
        if running:
            title, text = tr("De basisset wordt geladen"), self.loading.line + "."
        elif store is None and waiting is not None:
            title = tr("Er staat een basisset klaar van {date}").format(date=waiting.date)
            text = tr("{count} lagen op deze computer. Gebruik die, of laad opnieuw.")
            text = text.format(count=len(waiting.layers))
        elif store is None:
            title = tr("Nog geen basisset")
            text = tr("Kies een provincie en een lijst van lagen, en klik op Laden. De rest gaat vanzelf.")
        else:
            title = ", ".join(part for part in (store.snapshot_name, store.snapshot_date) if part)
            text = self._store_text()
        self.storeTitle.setText(title)
        self.storeText.setText(text)

    def _store_text(self) -> str:
        store = self.session.store
        if store is None:
            return ""
        missing = len(basisset.missing_layers(store, self.province))
        text = tr("{count} lagen").format(count=len(store.layers()))
        return text + ", " + tr("{count} toetslagen ontbreken").format(count=missing) if missing else text

    def _narrow(self) -> None:
        state = chosen(self.stateCombo)
        codes = self._ordered() if state == ORDERED else None
        self._filter.narrow(self.filterEdit.text(), FILTERS.get(state, ()), codes)
        self.layerTree.expandAll()

    def _ordered(self) -> Set[str]:
        order = self.loading.order
        return {layer.code for layer in order.layers} if order is not None else set()

    def _show_row(self, code: str) -> None:
        index = next((one for one in self._filter.indexes() if one.data(KEY_ROLE) == code), None)
        if index is not None:
            self.layerTree.setCurrentIndex(index)
            self.layerTree.scrollTo(index)

    def _show_details(self, *_selection: Any) -> None:
        rows = [row for row in (self._model.row(code) for code in self._chosen()) if row is not None]
        palette, store = self.detailView.palette(), self.session.store
        if not rows:
            html = ""
        elif len(rows) > 1:
            html = several_html(rows, palette)
        else:
            stored = [store.layer(key) for key in rows[0].keys] if store is not None else []
            made_of = [one for layer in stored for one in layer.provenance]
            html = layer_html(rows[0], made_of, [note for layer in stored for note in layer.notes], palette)
        self.detailView.setHtml(html)
        self._give_room(bool(rows))
        self._enable()

    def _give_room(self, wanted: bool) -> None:
        """The details take two fifths when there is something to tell, and nothing otherwise."""
        if wanted == self.detailView.isVisibleTo(self):
            return
        self.detailView.setVisible(wanted)
        if wanted:
            self.splitter.setSizes([600, 400])  # shares, of whatever height there is
            QTimer.singleShot(0, lambda: self.layerTree.scrollTo(self.layerTree.currentIndex()))

    def _enable(self, *_anything: Any) -> None:
        busy = self.desk.is_busy
        self.provinceCombo.setEnabled(self.session.header is None and not busy)
        self.profileCombo.setEnabled(not busy)
        self.loadButton.setEnabled(not busy and bool(self._model.ticked()))
        self.updateButton.setEnabled(not busy and bool(self._from_services()))
        self.addSelected.setEnabled(any(row is not None and row.keys for row in map(self._model.row, self._chosen())))
        self.files.enable(busy=busy)

