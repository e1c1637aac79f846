"""Importing existing work: choose a source, look at the mapping that is proposed, and bring it in as one undo step.

The button stands on a page of the panel and calls :func:`open_import`. Reading and comparing run in a task; nothing
is changed before the button Importeren, and then in the edit buffers only.
"""

from dataclasses import replace
from typing import Any, Dict, List, Mapping, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QHeaderView, QPushButton, QVBoxLayout, QWidget

from ..adapters import import_memory, settings
from ..adapters.import_complete import completed
from ..adapters.import_file import require_function
from ..adapters.import_reader import Read, read_source
from ..adapters.import_write import known_objects, write_plan
from ..adapters.messages import log
from ..adapters.object_defaults import places_for
from ..adapters.province import province_outline
from ..core.errors import NovexError
from ..core.imports.mapping import ADD, SKIP, UPDATE, ImportMapping, Rule
from ..core.imports.memory import Fingerprint, fingerprint, merged
from ..core.imports.plan import ImportPlan, make_plan
from ..core.imports.propose import suggest
from ..core.imports.report import account, summary
from ..core.imports.table import Profile, profiles
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.texts import tr
from . import map_view
from .choices import chosen, fill, fill_codes, select
from .desk import Desk
from .forms import load_form
from .import_map import ImportMap
from .import_mapping_files import MappingFiles
from .import_preview import ALL, NAME, NOTE, PreviewModel, rows_of, said, show_choices
from .import_source_row import SourceRow
from .import_tables import CodeTable, FieldTable
from .import_work import DialogWork
from .look import Painter

_FILES = (
    "*.shp *.zip *.gpkg *.geojson *.json *.gml *.kml *.kmz *.fgb *.csv *.txt *.tsv *.dxf *.tab *.mif *.gpx *.xlsx *.ods"
)


def open_import(desk: Desk, parent: Optional[QWidget] = None) -> "ImportDialog":
    """Show the dialog above ``parent``. Raises NovexError when no proposal is open."""
    _path = desk.session.path
    dialog = ImportDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ImportDialog(QDialog):
    """One page: source, mapping and codes to the left, what will happen to each row to the right."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("import_dialog", self)
        self.desk, self.session = desk, desk.session
        self.mapping = ImportMapping()
        self.plan: Optional[ImportPlan] = None
        self.read: Optional[Read] = None
        self._profiles: Dict[str, Profile] = {}
        self._reasons: Mapping[str, str] = {}
        self.source: Optional[Fingerprint] = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self._compare)
        self._work = DialogWork(self, self._failed)
        self._build()
        self._wire()
        self._say(tr("Kies een bestand of laag. NOVEX stelt daarna zelf een koppeling voor."))

    # -- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        Painter(self).dim(self.memoryLabel, self.noteLabel)
        self.rows = SourceRow(self, QgsProject.instance())
        self.fields, self.codes = FieldTable(self.fieldTable), CodeTable(self.codeTable)
        self.files = MappingFiles(self)
        self.map = ImportMap(self.mapFrame)
        layout = QVBoxLayout(self.mapFrame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.map)
        self.preview = PreviewModel(self)
        self.previewTree.setModel(self.preview)
        self.previewTree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in ((0, 40), (1, 110), (NAME, 140), (NOTE - 2, 90), (NOTE - 1, 90)):
            self.previewTree.setColumnWidth(column, width)
        self.splitter.setSizes([570, 560])
        words = {UPDATE: tr("bijwerken"), SKIP: tr("overslaan"), ADD: tr("toch toevoegen")}
        fill(self.knownCombo, words.items())
        fill(self.placeCombo, words.items())
        fill(self.showCombo, show_choices(None))
        codes = [BASIS, *(item.code for item in self.session.variants)]
        fill(self.variantCombo, [(code, self.session.variant_name(code)) for code in codes])
        select(self.variantCombo, self.session.variant)
        fill_codes(self.horizonCombo, "horizon")
        select(self.horizonCombo, self.session.horizon)
        self._show_mapping()

    def _wire(self) -> None:
        self.browseButton.clicked.connect(self._browse)
        self.cancelButton.clicked.connect(self.reject)
        self.importButton.clicked.connect(self.import_now)
        self.rows.changed.connect(self._read_again)
        self.fields.changed.connect(self._field_changed)
        self.codes.changed.connect(self._code_changed)
        self.allFieldsCheck.toggled.connect(lambda on: self.fields.show_only_used(not on))
        for combo in (self.idCombo, self.knownCombo, self.placeCombo):
            combo.activated.connect(lambda _index: self._options_changed())
        self.restCheck.clicked.connect(lambda _on: self._options_changed())
        for combo in (self.variantCombo, self.horizonCombo):
            combo.activated.connect(lambda _index: self._plan_soon())
        self.showCombo.activated.connect(lambda _index: self._show_rows())
        self.previewTree.selectionModel().selectionChanged.connect(lambda *_: self._row_chosen())
        self.previewTree.doubleClicked.connect(self._show_on_map)

    # -- source -------------------------------------------------------------------------------

    def _browse(self) -> None:
        kinds = f"{tr('Bestanden met objecten')} ({_FILES});;{tr('Alle bestanden')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Bestand kiezen"), settings.get("last_folder"), kinds)
        if path:
            settings.put("last_folder", path.rsplit("/", 1)[0])
            self.take_file(path)

    def take_file(self, path: str) -> None:
        """Read a file, as if it was chosen with the button."""
        try:
            self.rows.choose_file(path)
        except NovexError as error:
            self._forget()
            self.complain(error)

    def take_layer(self, layer_id: str) -> None:
        """Read a layer of the project, as if it was chosen in the list."""
        self.rows.choose_layer(layer_id)

    def _read_again(self) -> None:
        self._drop_work()
        self._forget()
        try:
            choice = self.rows.choice()
        except NovexError as error:
            self.complain(error)
            return
        if choice is None:
            return
        limit, context = settings.get("import_limit"), QgsProject.instance().transformContext()

        def work(progress: Progress) -> Any:
            found = read_source(choice, limit=limit, context=context, progress=progress)
            return found, profiles(found.table)

        self._work.run(tr("Bron lezen"), work, lambda result: self._was_read(*result))

    def _drop_work(self) -> None:
        self._soon.stop()
        self._work.drop()

    def _forget(self) -> None:
        self.read, self.plan, self._profiles = None, None, {}
        self._show_plan()

    def _was_read(self, read: Read, seen: Dict[str, Profile]) -> None:
        self.read, self._profiles = read, seen
        self.rows.show_crs(read.crs)
        header = self.session.header
        self.source = fingerprint(read.table.name, read.table.columns, header.province if header else "")
        proposed = suggest(read.table, seen)
        known = self._recalled(read)
        self.mapping, self._reasons = merged(known, proposed.mapping), {} if known else proposed.reasons
        self.memoryLabel.setText(
            tr("Koppeling van een eerdere import van deze bron.") if known else
            tr("Deze koppeling is voorgesteld; zij wordt onthouden zodra u importeert.")
        )  # fmt: skip
        self._show_mapping()
        self._plan_soon()

    def _recalled(self, read: Read) -> Optional[ImportMapping]:
        """What was used before; a file of mappings with faults is told, and does not stop the import."""
        try:
            return import_memory.recall().find(self.source, read.table.columns) if self.source else None
        except NovexError as error:
            self.desk.messages.exception(error)
            return None

    # -- mapping ------------------------------------------------------------------------------

    def use_mapping(self, mapping: ImportMapping) -> None:
        """Take another mapping over, such as one out of a file."""
        self.mapping, self._reasons = mapping, {}
        self._show_mapping()
        self._plan_soon()

    def _show_mapping(self) -> None:
        columns = self.read.table.columns if self.read is not None else ()
        self.fields.show(self.mapping, self._profiles, self._reasons)
        self.fields.show_only_used(not self.allFieldsCheck.isChecked())
        self._show_codes()
        fill(self.idCombo, [("", tr("– geen: alleen op plek –")), *((name, name) for name in columns)])
        select(self.idCombo, self.mapping.id_column)
        select(self.knownCombo, self.mapping.on_known)
        select(self.placeCombo, self.mapping.on_same_place)
        self.restCheck.setChecked(self.mapping.keep_rest)
        self.tabs.setEnabled(self.read is not None)

    def _show_codes(self) -> None:
        self.codes.show(self.mapping, self._profiles)
        wrong = self.codes.open_values
        self.tabs.setTabText(1, tr("Codes ({count} open)").format(count=wrong) if wrong else tr("Codes"))
        if not self.codes.total:
            self.codesLabel.setText(tr("Geen van de gekoppelde kolommen heeft codes."))
        elif wrong:
            text = tr("{count} waarden hebben nog geen betekenis; zij blijven leeg.")
            self.codesLabel.setText(text.format(count=wrong))
        else:
            self.codesLabel.setText(tr("Alle waarden zijn vertaald; verander wat niet klopt."))

    def _field_changed(self, name: str) -> None:
        self.mapping = self.mapping.with_rule(name, self.fields.rule(name))
        self._show_codes()
        self._plan_soon()

    def _code_changed(self, name: str, value: str, code: str) -> None:
        rule = self.mapping.rule(name)
        self.use_mapping(self.mapping.with_rule(
            name, Rule(rule.column, rule.constant, {**rule.translations, value: code})))  # fmt: skip

    def _options_changed(self) -> None:
        self.mapping = replace(
            self.mapping, id_column=chosen(self.idCombo), on_known=chosen(self.knownCombo),
            on_same_place=chosen(self.placeCombo), keep_rest=self.restCheck.isChecked(),
        )  # fmt: skip
        self._plan_soon()

    # -- comparing ----------------------------------------------------------------------------

    def _plan_soon(self) -> None:
        self.plan = None
        self.importButton.setEnabled(False)
        if self.read is not None:
            self._soon.start()

    def _compare(self) -> None:
        if self.read is None:
            return
        self._drop_work()
        try:
            require_function(self.mapping)
        except NovexError as error:
            self._show_plan()
            self.complain(error)
            return
        table, mapping, variants = self.read.table, self.mapping, tuple(self.session.variants)
        known = known_objects(self.session.objects())
        variant, horizon = chosen(self.variantCombo), chosen(self.horizonCombo)
        store = str(self.session.store.path) if self.session.store is not None else None

        places = places_for(self.session)

        def work(progress: Progress) -> ImportPlan:
            plan = make_plan(table, mapping, known, variants, variant=variant, horizon=horizon,
                             province=province_outline(store), progress=progress.part(0.0, 0.6))  # fmt: skip
            return completed(plan, known, places, measured_only=not mapping.rule("hoeveelheid").is_empty,
                             progress=progress.part(0.6, 1.0))  # fmt: skip

        self._work.run(tr("Rijen bekijken"), work, self._was_compared)

    def _was_compared(self, plan: ImportPlan) -> None:
        self.plan = plan
        self._show_plan()

    def _show_plan(self) -> None:
        fill(self.showCombo, show_choices(self.plan))
        self._show_rows()
        self.map.show_rows(self.plan.rows if self.plan is not None else ())
        self.importButton.setEnabled(self.plan is not None and self.plan.writes > 0)
        if self.plan is None or self.read is None:
            self.summaryLabel.setText("")
            return
        self.summaryLabel.setText(summary(self.plan))
        lines = [text for level, text in self.read.table.messages if level != "info"]
        if not self.plan.writes:
            lines.append(tr("Er is niets nieuws om te importeren."))
        self._say(" ".join(lines))

    def _show_rows(self) -> None:
        rows = rows_of(self.plan, chosen(self.showCombo) or ALL) if self.plan is not None else []
        self.preview.set_rows(rows)
        self.noteLabel.setText(tr("Kies een rij voor uitleg; dubbelklik toont haar op de kaart.") if rows else "")

    def _row_chosen(self) -> None:
        rows = [self.preview.row(index) for index in self.previewTree.selectionModel().selectedRows()]
        self.map.choose(rows)
        if rows:
            self.noteLabel.setText(said(rows[0]) or tr("Geen bijzonderheden."))

    def _show_on_map(self) -> None:
        places = [self.preview.row(index).draft.geometry for index in self.previewTree.selectionModel().selectedRows()]
        map_view.show(self.desk.canvas, [place for place in places if place is not None])

    # -- importing ----------------------------------------------------------------------------

    def import_now(self) -> None:
        """Write the plan as one undo step; on an error nothing of it stands and the dialog says why."""
        if self.plan is None or self.read is None:
            return
        try:
            uuids = write_plan(self.session, self.plan)
        except NovexError as error:
            self.complain(error)
            return
        self.session.watch.flush()
        self._remember()
        messages: List[str] = [text for _level, text in account(self.read.table, self.mapping, self.plan)]
        self.desk.messages.success(
            tr("Geïmporteerd: {summary}.").format(summary=summary(self.plan)),
            tr("Ongedaan maken haalt alles in één keer terug; opslaan schrijft het in het bestand."),
        )
        log("\n".join(messages))
        self.session.selection.choose(list(uuids))
        self.accept()

    def _remember(self) -> None:
        if self.source is None:
            return
        try:
            import_memory.remember(self.source, self.mapping)
        except NovexError as error:  # the objects are in; that the mapping is not kept is no reason to undo that
            self.desk.messages.exception(error)

    # -- telling --------------------------------------------------------------------------------

    def _failed(self, error: BaseException) -> None:
        self.complain(error)
        if not isinstance(error, NovexError):
            self.desk.messages.exception(error)

    @property
    def is_busy(self) -> bool:
        return self._work.is_busy or self._soon.isActive()

    def _say(self, text: str) -> None:
        self.statusLabel.setText(text)
        self.statusLabel.setToolTip(text)
        self.statusLabel.setVisible(bool(text))

    def complain(self, error: BaseException) -> None:
        self._say(str(error))

    # -- leaving and dropping -----------------------------------------------------------------

    def done(self, code: int) -> None:
        self._drop_work()
        super().done(code)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._drop_work()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends what is typed; only on a button does it press that button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.take_file(paths[0])
