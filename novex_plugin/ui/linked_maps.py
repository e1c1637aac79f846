"""Maps of several variants that move together: beside each other, or two in one map with a line to move.

They show the layers that are on the map of QGIS, in the same order and style, each in its own view. A cross shows in
the other maps where the mouse is in this one.
"""

from typing import Any, List, Optional, Sequence

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QWidget

from ..adapters.messages import reports_errors
from ..adapters.view_scope import MapView, view_scope
from ..maptools.swipe import Swipe
from .desk import Desk
from .map_pane import MapPane, same_extent

MOST = 4  # maps beside each other that can still be read


class LinkedMaps(QWidget):
    """``show_views`` puts maps in it; ``unload`` lets go of the project before the window closes."""

    extent_changed = pyqtSignal(object)  # QgsRectangle, whichever map was moved

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, desk.session
        self.messages = desk.messages
        self.panes: List[MapPane] = []
        self.swipe: Optional[Swipe] = None
        self._right: Optional[MapView] = None
        self._moving = False
        self._share = 0.5
        self._extent = QgsRectangle(desk.canvas.extent())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._pairs = (
            (desk.canvas.layersChanged, self._follow_layers), (desk.canvas.destinationCrsChanged, self._follow_crs),
            (self._session.objects_changed, self._follow_objects),
        )  # fmt: skip
        for signal, slot in self._pairs:
            signal.connect(slot)

    # -- what is shown ------------------------------------------------------------------------

    def show_views(self, views: Sequence[MapView]) -> None:
        """A map per view, at most four, beside each other."""
        self._clear()
        shown = list(views)[:MOST]
        columns = 2 if len(shown) == MOST else max(1, len(shown))
        for place, view in enumerate(shown):
            self._add(view, place // columns, place % columns)
        self._share_out(columns, -(-len(shown) // columns) if shown else 0)

    def show_swipe(self, left: MapView, right: MapView) -> None:
        """One map: to the left of a line that can be moved the one view, to the right the other."""
        self._clear()
        pane = self._add(left, 0, 0)
        pane.titleRow.setVisible(False)  # the names stand in the map
        self._share_out(1, 1)
        self._right = right
        self.swipe = Swipe(pane.canvas, left, right, self._scope(right))
        self.swipe.item.set_share(self._share)
        self.swipe.tool.moved.connect(self._remember_share)
        pane.canvas.refresh()

    @property
    def extent(self) -> QgsRectangle:
        """What all maps show, in the coordinates of the map of QGIS."""
        return QgsRectangle(self._extent)

    def set_extent(self, extent: QgsRectangle) -> None:
        """Move all maps there."""
        self._extent = QgsRectangle(extent)
        self._move_all(None)

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._clear()

    def _add(self, view: MapView, row: int, column: int) -> MapPane:
        pane = MapPane(view, self._desk.canvas, self)
        pane.canvas.setExtent(self._extent)
        pane.show_scope(self._scope(view))
        pane.canvas.extentsChanged.connect(lambda pane=pane: self._moved(pane))
        pane.pointed.connect(lambda place, pane=pane: self._pointed(pane, place))
        self._grid.addWidget(pane, row, column)
        self.panes.append(pane)
        return pane

    def _share_out(self, columns: int, rows: int) -> None:
        """Rows and columns that are used get the same room, others none."""
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 1 if row < rows else 0)

    def _clear(self) -> None:
        if self.swipe is not None:
            self.swipe.stop()
            self.swipe.deleteLater()
            self.swipe = None
        self._right = None
        panes, self.panes = self.panes, []
        for pane in panes:
            pane.unload()
            self._grid.removeWidget(pane)
            pane.hide()
            pane.deleteLater()

    def _remember_share(self, share: float) -> None:
        self._share = share

    def _scope(self, view: MapView) -> Any:
        return view_scope(self._session.objects(), self._session.variants, view)

    # -- moving together ----------------------------------------------------------------------

    def _moved(self, pane: MapPane) -> None:
        """One map was moved by hand: the others follow. Maps of another shape show the same middle and scale."""
        if self._moving or pane not in self.panes:
            return
        self._extent = QgsRectangle(pane.canvas.extent())
        self._move_all(pane)
        self.extent_changed.emit(self.extent)

    def _move_all(self, but: Optional[MapPane]) -> None:
        self._moving = True
        try:
            for pane in self.panes:
                if pane is not but and not same_extent(pane.canvas.extent(), self._extent):
                    _move(pane.canvas, self._extent)
        finally:
            self._moving = False

    def _pointed(self, pane: MapPane, place: Any) -> None:
        for other in self.panes:
            other.mark(place if other is not pane else None)

    # -- following ----------------------------------------------------------------------------

    @reports_errors
    def _follow_layers(self) -> None:
        for pane in self.panes:
            pane.like(self._desk.canvas)

    @reports_errors
    def _follow_crs(self) -> None:
        self._follow_layers()
        self.set_extent(self._desk.canvas.extent())

    @reports_errors
    def _follow_objects(self) -> None:
        """An edit may change what lapses; the layers themselves tell that they are to be drawn anew."""
        for pane in self.panes:
            pane.show_scope(self._scope(pane.view))
        if self.swipe is not None and self._right is not None:
            self.swipe.set_scope(self._scope(self._right))


def _move(canvas: QgsMapCanvas, extent: QgsRectangle) -> None:
    canvas.setExtent(extent)
    canvas.refresh()
