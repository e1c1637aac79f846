"""The objects of the chosen variant and horizon: choose, zoom, open the full form, delete."""

from functools import lru_cache
from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QAbstractListModel, QItemSelection, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from ..adapters import edits
from ..adapters.messages import reports_errors
from ..adapters.styles import function_icon
from ..compat import as_int
from ..core.model.functions import has_function
from ..core.model.records import AREA, BASIS, LINE, ProposalObject
from ..core.texts import tr
from ..core.wording import area, length, quantity
from . import map_view
from .desk import Desk
from .forms import load_form
from .import_dialog import open_import
from .look import heading, icon
from .row_delegate import FIGURE_ROLE, dress
from .selection import ObjectSelection
from .variant_actions import VariantObjectButton

UUID_ROLE = int(Qt.ItemDataRole.UserRole)
ROOT = QModelIndex()


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
        self._objects = ObjectModel(self)
        self.objectTree.setModel(self._objects)
        dress(self.objectTree, indentation=0)
        self.objectTree.setUniformRowHeights(True)  # one line each; else the view asks every row how high it is
        self.variant_button = VariantObjectButton(desk, selection, self)
        self.variantSlot.addWidget(self.variant_button)
        self.importObjects.setIcon(icon("importeer"))
        self.importObjects.setAutoRaise(True)
        self.importObjects.clicked.connect(self.import_objects)
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
    def import_objects(self) -> None:
        open_import(self.desk, self.window())

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
        """Show the objects of now; what is chosen stays chosen."""
        objects = self.session.effective() if self.session.is_open else []
        self._showing = True
        self._objects.show(objects)
        self._showing = False
        self.objectsTitle.setText(tr("Objecten ({count})").format(count=len(objects)))
        self.counted.emit(len(objects))
        self._show_chosen()

    def _show_chosen(self) -> None:
        rows = sorted(self._objects.rows(self.selection.uuids()))
        chosen = QItemSelection()
        for first, last in _runs(rows):
            chosen.select(self._objects.index(first, 0), self._objects.index(last, 0))
        self._showing = True
        model = self.objectTree.selectionModel()
        model.select(chosen, model.SelectionFlag.ClearAndSelect | model.SelectionFlag.Rows)
        self._showing = False
        if rows:
            self.objectTree.scrollTo(self._objects.index(rows[0], 0))
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


class ObjectModel(QAbstractListModel):
    """Objects in the order of their names; what a row shows is made when it comes into sight."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._source: Sequence[ProposalObject] = ()
        self._items: List[ProposalObject] = []
        self._rows: Dict[str, int] = {}

    def show(self, objects: Sequence[ProposalObject]) -> None:
        """Show these objects; one that is only another version of the same object keeps its row where it can."""
        if objects is self._source:
            return
        self._source = objects
        items = sorted(objects, key=_by_name)
        rows = {item.uuid: row for row, item in enumerate(items)}
        if list(rows) == list(self._rows) and len(items) == len(self._items):
            changed = [row for row, item in enumerate(items) if item is not self._items[row]]
            self._items = items
            for first, last in _runs(changed):
                self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
            return
        self.beginResetModel()
        self._items, self._rows = items, rows
        self.endResetModel()

    def rows(self, uuids: Iterable[str]) -> List[int]:
        """The rows of the objects that are in the list."""
        return [self._rows[uuid] for uuid in uuids if uuid in self._rows]

    def rowCount(self, parent: QModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        show = _SHOWN.get(int(role))
        return show(self._items[index.row()]) if show is not None else None


def _by_name(item: ProposalObject) -> str:
    return item.name.casefold()


def _name(item: ProposalObject) -> str:
    return item.name or tr("Naamloos object")


def _tooltip(item: ProposalObject) -> str:
    variant = tr(" · variant {code}").format(code=item.variant) if item.variant != BASIS else ""
    return f"{item.name}{variant}"


def _icon(item: ProposalObject) -> Any:
    return _function_icon(item.function) if has_function(item.function) else None


@lru_cache(maxsize=128)
def _function_icon(code: str) -> QIcon:
    return function_icon(code, 18)


def _uuid(item: ProposalObject) -> str:
    return item.uuid


def _runs(rows: Sequence[int]) -> List[Tuple[int, int]]:
    """Rows in order as (first, last) of those that follow each other."""
    runs: List[Tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _size(item: ProposalObject) -> str:
    """The measure a reader expects: the quantity when there is one, else area or length."""
    if item.quantity is not None:
        return quantity(item.quantity, item.unit)
    if item.geometry is None:
        return "–"
    if item.kind == AREA:
        return area(item.geometry.area)
    return length(item.geometry.length) if item.kind == LINE else ""


_SHOWN: Dict[int, Callable[[ProposalObject], Any]] = {
    as_int(Qt.ItemDataRole.DisplayRole): _name, as_int(Qt.ItemDataRole.AccessibleTextRole): _name,
    as_int(Qt.ItemDataRole.ToolTipRole): _tooltip, as_int(Qt.ItemDataRole.DecorationRole): _icon,
    UUID_ROLE: _uuid, FIGURE_ROLE: _size,
}  # fmt: skip
