"""The objects of the chosen variant and horizon: choose, zoom, open the full form, delete."""

from typing import List, Optional

from qgis.PyQt.QtCore import QItemSelection, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from ..adapters import edits
from ..adapters.messages import reports_errors
from ..adapters.styles import function_icon
from ..core.model.functions import has_function
from ..core.model.records import AREA, BASIS, LINE, ProposalObject
from ..core.texts import tr
from ..core.wording import area, length, quantity
from . import map_view
from .desk import Desk
from .forms import load_form
from .look import heading, icon
from .row_delegate import FIGURE_ROLE, dress
from .selection import ObjectSelection

UUID_ROLE = int(Qt.ItemDataRole.UserRole)


class ObjectList(QWidget):
    """The rows chosen here are the objects chosen on the map, and the reverse."""

    counted = pyqtSignal(int)

    def __init__(self, desk: Desk, selection: ObjectSelection, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("object_list", self)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self.selection = selection
        self._showing = False
        heading(self.objectsTitle, steps=0.0)
        self._objects = QStandardItemModel(0, 1, self)
        self.objectTree.setModel(self._objects)
        dress(self.objectTree, indentation=0)
        for button, name, slot in ((self.zoomObject, "zoom", self.zoom_object),
                                   (self.editObject, "tekenen", self.edit_object),
                                   (self.deleteObject, "verwijder", self.delete_object)):  # fmt: skip
            button.setIcon(icon(name))
            button.setAutoRaise(True)
            button.clicked.connect(slot)
        self.objectTree.selectionModel().selectionChanged.connect(self._rows_chosen)
        self.objectTree.doubleClicked.connect(self.zoom_object)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.objectTree)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_object)
        selection.changed.connect(self._show_chosen)

    @reports_errors
    def zoom_object(self) -> None:
        wanted = set(self.selection.uuids())
        map_view.show(self.desk.canvas, [one.geometry for one in self.session.objects() if one.uuid in wanted])

    @reports_errors
    def edit_object(self) -> None:
        for uuid in self.selection.uuids()[:1]:
            layer, feature = edits.find_feature(self.session.layers(), uuid)
            edits.start_editing(layer)
            self.desk.iface.openFeatureForm(layer, feature, False, False)

    @reports_errors
    def delete_object(self) -> None:
        with self.session.step(tr("Objecten verwijderen")) as step:
            count = edits.delete_objects(self.session.layers(), self.selection.uuids(), step)
        self.session.watch.flush()
        if count:
            self.messages.info(
                tr("{count} object(en) verwijderd.").format(count=count), tr("Ongedaan maken kan tot u opslaat.")
            )

    def refresh(self) -> None:
        """Fill the list anew; what is chosen stays chosen."""
        objects = self.session.effective() if self.session.is_open else []
        self._showing = True
        self._objects.removeRows(0, self._objects.rowCount())
        rows = [_row(item) for item in sorted(objects, key=lambda one: one.name.casefold())]
        self._objects.invisibleRootItem().appendRows(rows)
        self._showing = False
        self.objectsTitle.setText(tr("Objecten ({count})").format(count=len(objects)))
        self.counted.emit(len(objects))
        self._show_chosen()

    def _show_chosen(self) -> None:
        wanted = set(self.selection.uuids())
        chosen = QItemSelection()
        for row in range(self._objects.rowCount()):
            index = self._objects.index(row, 0)
            if index.data(UUID_ROLE) in wanted:
                chosen.select(index, index)
        self._showing = True
        model = self.objectTree.selectionModel()
        model.select(chosen, model.SelectionFlag.ClearAndSelect | model.SelectionFlag.Rows)
        self._showing = False
        if chosen.indexes():
            self.objectTree.scrollTo(chosen.indexes()[0])
        self._enable()

    def _rows_chosen(self) -> None:
        if not self._showing:
            self.selection.choose(self._chosen_rows())

    def _chosen_rows(self) -> List[str]:
        return [str(index.data(UUID_ROLE)) for index in self.objectTree.selectionModel().selectedRows()]

    def _enable(self) -> None:
        chosen = bool(self.selection.uuids())
        for button in (self.zoomObject, self.editObject, self.deleteObject):
            button.setEnabled(chosen)


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
