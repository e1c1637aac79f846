"""Page Tekenen: the palette, the verdict on the last stroke, the objects, and saving."""

from typing import List, Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QShortcut

from ..adapters import edits
from ..adapters.messages import reports_errors
from ..adapters.styles import function_icon
from ..core.live import LiveReport
from ..core.model.functions import Function, has_function
from ..core.model.records import AREA, BASIS, LINE, POINT, Finding, ProposalObject
from ..core.texts import tr
from ..core.wording import area, length, quantity
from . import map_view
from .desk import Desk
from .drawing import Drawing
from .live_monitor import LiveMonitor
from .look import Elided, heading, icon
from .page import Page
from .row_delegate import FIGURE_ROLE, dress
from .tiles import FunctionPalette
from .verdict import VerdictCard

UUID_ROLE = int(Qt.ItemDataRole.UserRole)


class DrawPage(Page):
    """Choose a function, draw, see at once what it means."""

    FORM = "page_draw"

    def __init__(self, desk: Desk, live: LiveMonitor) -> None:
        self._live = live
        super().__init__(desk)

    def build(self) -> None:
        self.drawing = Drawing(self.desk, self.desk.iface.mainWindow())
        self.palette_view = FunctionPalette(self)
        self.paletteLayout.addWidget(self.palette_view)
        self.verdict = VerdictCard(self.painter, self)
        self.verdictLayout.addWidget(self.verdict)
        self._kinds = {AREA: self.kindArea, LINE: self.kindLine, POINT: self.kindPoint}
        self._objects = QStandardItemModel(0, 1, self)
        self.objectTree.setModel(self._objects)
        dress(self.objectTree, indentation=0)
        self._dress()
        self._connect()
        self.refresh()

    def _dress(self) -> None:
        heading(self.objectsTitle, steps=0.0)
        heading(self.toolLabel, steps=0.0)
        self._tool_name = Elided(self.toolLabel)
        self.painter.dim(self.saveLabel)
        self.painter.card(self.toolBar)
        for kind, button, name in ((AREA, self.kindArea, "vlak"), (LINE, self.kindLine, "lijn"),
                                   (POINT, self.kindPoint, "punt")):  # fmt: skip
            button.setIcon(icon(name))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _checked, kind=kind: self.choose_kind(kind))
        for button, name in ((self.zoomObject, "zoom"), (self.deleteObject, "verwijder"),
                             (self.undoButton, "ongedaan"), (self.saveButton, "opslaan")):  # fmt: skip
            button.setIcon(icon(name))
        self.editObject.setIcon(icon("tekenen"))
        for button in (self.zoomObject, self.editObject, self.deleteObject):
            button.setAutoRaise(True)

    def _connect(self) -> None:
        self.palette_view.chosen.connect(self.choose)
        self.searchEdit.textChanged.connect(self.palette_view.filter)
        self.searchEdit.returnPressed.connect(self.choose_first)
        self.stopTool.clicked.connect(self.drawing.disarm)
        self.drawing.armed_changed.connect(self._show_tool)
        self.verdict.finding_chosen.connect(self.show_finding)
        self.objectTree.selectionModel().selectionChanged.connect(self._enable)
        self.objectTree.doubleClicked.connect(self.zoom_object)
        self.zoomObject.clicked.connect(self.zoom_object)
        self.editObject.clicked.connect(self.edit_object)
        self.deleteObject.clicked.connect(self.delete_object)
        self.undoButton.clicked.connect(self.undo)
        self.saveButton.clicked.connect(self.save)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.objectTree)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_object)
        session = self.session
        for signal in (session.objects_changed, session.view_changed, session.header_changed):
            self.listen(signal, self.refresh)
        self.listen(session.proposal_changed, self._new_proposal)
        self.listen(session.edit_state_changed, self._enable)
        self.listen(self._live.reported, self._show_report)

    def unload(self) -> None:
        self.drawing.unload()
        super().unload()

    # -- drawing ------------------------------------------------------------------------------

    @reports_errors
    def choose(self, function: Optional[Function]) -> None:
        """Arm the tool for a function, with the kind used last when it has that kind."""
        if function is None:
            self.drawing.disarm()
            return
        kind = self.drawing.kind if self.drawing.kind in function.geometries else function.geometries[0]
        try:
            self.drawing.arm(function, kind)
        finally:
            self._show_tool()

    @reports_errors
    def choose_kind(self, kind: str) -> None:
        if self.drawing.function is not None:
            self.drawing.arm(self.drawing.function, kind)

    @reports_errors
    def choose_first(self) -> None:
        """Enter in the search field takes the first tile that is left."""
        tile = self.palette_view.first_visible()
        if tile is not None:
            self.choose(tile.function)

    def _show_tool(self) -> None:
        function = self.drawing.function
        self.palette_view.show_chosen(function.code if function else "")
        self.toolBar.setVisible(function is not None)
        if function is None:
            return
        self.toolIcon.setPixmap(function_icon(function.code, 20).pixmap(QSize(20, 20)))
        self._tool_name.show(function.name)
        self.toolBar.setToolTip(
            tr("Klik op de kaart, rechtsklik sluit af. Backspace haalt het laatste punt weg, Esc stopt.")
        )
        self.kindSwitch.setVisible(len(function.geometries) > 1)
        for kind, button in self._kinds.items():
            button.setVisible(kind in function.geometries)
            button.setChecked(kind == self.drawing.kind)

    # -- the verdict --------------------------------------------------------------------------

    def _show_report(self, report: LiveReport) -> None:
        self.verdict.show_report(report)

    @reports_errors
    def show_finding(self, finding: Finding) -> None:
        """Zoom to what is hit; without a geometry of the hit, to the object."""
        places = [finding.overlap if finding.overlap is not None else finding.place]
        if places[0] is None:
            places = [item.geometry for item in self.session.objects() if item.uuid == finding.object_uuid]
        map_view.show(self.desk.canvas, places)

    # -- objects ------------------------------------------------------------------------------

    @reports_errors
    def zoom_object(self) -> None:
        wanted = set(self._chosen())
        map_view.show(self.desk.canvas, [one.geometry for one in self.session.objects() if one.uuid in wanted])

    @reports_errors
    def edit_object(self) -> None:
        for uuid in self._chosen()[:1]:
            layer, feature = edits.find_feature(self.session.layers(), uuid)
            edits.start_editing(layer)
            self.desk.iface.openFeatureForm(layer, feature, False, False)

    @reports_errors
    def delete_object(self) -> None:
        count = edits.delete_objects(self.session.layers(), self._chosen())
        self.session.watch.flush()
        if count:
            self.messages.info(
                tr("{count} object(en) verwijderd.").format(count=count), tr("Ongedaan maken kan tot u opslaat.")
            )

    @reports_errors
    def undo(self) -> None:
        self.session.watch.undo()
        self.session.watch.flush()

    @reports_errors
    def save(self) -> None:
        if self.session.save():
            self.messages.success(tr("Opgeslagen in {file}.").format(file=self.session.path.name))

    def _chosen(self) -> List[str]:
        return [str(index.data(UUID_ROLE)) for index in self.objectTree.selectionModel().selectedRows()]

    # -- showing ------------------------------------------------------------------------------

    def _new_proposal(self) -> None:
        self.drawing.disarm()
        self.verdict.clear()
        self.refresh()

    @reports_errors
    def refresh(self) -> None:
        self._show_tool()
        self._fill_objects(self.session.effective() if self.session.is_open else [])
        self._enable()

    def _fill_objects(self, objects: List[ProposalObject]) -> None:
        kept = set(self._chosen())
        self._objects.removeRows(0, self._objects.rowCount())
        for item in sorted(objects, key=lambda one: one.name.casefold()):
            row = _row(item)
            self._objects.appendRow(row)
            if item.uuid in kept:
                model = self.objectTree.selectionModel()
                model.select(row.index(), model.SelectionFlag.Select | model.SelectionFlag.Rows)
        self.objectsTitle.setText(tr("Objecten ({count})").format(count=len(objects)))

    def _enable(self) -> None:
        is_open = self.session.is_open
        chosen = bool(self._chosen())
        for button in (self.zoomObject, self.editObject, self.deleteObject):
            button.setEnabled(chosen)
        unsaved = is_open and self.session.has_edits()
        self.saveButton.setEnabled(unsaved)
        self.undoButton.setEnabled(is_open and self.session.watch.can_undo())
        self.saveLabel.setText(_save_text(is_open=is_open, unsaved=unsaved))


def _save_text(*, is_open: bool, unsaved: bool) -> str:
    if not is_open:
        return tr("Open eerst een voorstel.")
    return tr("Niet opgeslagen wijzigingen.") if unsaved else tr("Alles is opgeslagen.")


def _row(item: ProposalObject) -> QStandardItem:
    row = QStandardItem(item.name or tr("Naamloos object"))
    if has_function(item.function):
        row.setIcon(function_icon(item.function, 18))
    row.setData(item.uuid, UUID_ROLE)
    variant = tr(" · variant {code}").format(code=item.variant) if item.variant != BASIS else ""
    row.setToolTip(f"{item.name}{variant}")
    row.setData(_size(item), FIGURE_ROLE)
    return row


def _size(item: ProposalObject) -> str:
    """The measure a reader expects: the quantity when there is one, else area or length."""
    if item.quantity is not None:
        return quantity(item.quantity, item.unit)
    if item.geometry is None:
        return "–"
    if item.kind == AREA:
        return area(item.geometry.area)
    return length(item.geometry.length) if item.kind == LINE else ""
