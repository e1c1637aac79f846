"""Sketch marks from the panel: arrow, free line, text and note, each one undo step; choose one to edit or delete it."""

from typing import Any, Dict, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsHighlight
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPoint, Qt
from qgis.PyQt.QtGui import QColor

from ..adapters import layers, shape_marks
from ..adapters.messages import reports_errors
from ..adapters.shape_marks import ARROW, FREE_LINE, INK, NOTE, TEXT, Mark
from ..core.texts import tr
from ..maptools.shape_marks import CRS, PlaceTool, SketchLineTool
from .desk import Desk
from .mark_editor import MarkEditor
from .tool_seat import ToolSeat

PICK = "schets_kies"
TOOLS = {"schets_pijl": ARROW, "schets_lijn": FREE_LINE, "schets_tekst": TEXT, "schets_notitie": NOTE}


class SketchTools(QObject):
    """Works on the sketch tables of the session; ``colour`` is that of the next mark."""

    def __init__(self, desk: Desk, drawing: Any, seat: ToolSeat) -> None:
        super().__init__()
        self._desk, self._session = desk, desk.session
        self.messages = desk.messages
        self._drawing, self.seat = drawing, seat
        self.colour = INK
        self.editor: Optional[MarkEditor] = None
        self.chosen: Optional[Mark] = None
        self._light: Optional[QgsHighlight] = None
        seat.changed.connect(self._seat_changed)

    def unload(self) -> None:
        self.seat.changed.disconnect(self._seat_changed)
        self.close_editor()
        self._choose(None)

    def close_editor(self) -> None:
        """Close the sheet without keeping what stands on it."""
        if self.editor is not None and not sip.isdeleted(self.editor):
            self.editor.cancel()
        self.editor = None

    @reports_errors
    def arm(self, tool: str) -> None:
        """Put a sketch tool on the map; asking for the one that is there lays it down."""
        again = self.seat.name == tool
        self.seat.leave()
        if again:
            return
        self._drawing.disarm()
        canvas = self._desk.canvas
        kind = TOOLS.get(tool, "")
        made: Any
        if kind in (ARROW, FREE_LINE):
            made = SketchLineTool(canvas, self.colour, free=kind == FREE_LINE)
            made.drawn.connect(lambda line: self._line_drawn(kind, line))
        else:
            made = PlaceTool(canvas, Qt.CursorShape.IBeamCursor if kind else Qt.CursorShape.PointingHandCursor)
            made.clicked.connect(lambda place, box: self._clicked(kind, place, box))
            made.removed.connect(self._remove_chosen)
        self.seat.take(tool, made)

    def _seat_changed(self) -> None:
        if self.seat.name != PICK:
            self._choose(None)

    # -- new marks

    @reports_errors
    def _line_drawn(self, kind: str, line: QgsGeometry) -> None:
        self._add(kind, line, "", self.colour)

    @reports_errors
    def _clicked(self, kind: str, place: QgsPointXY, box: QgsRectangle) -> None:
        """A mark of the same kind under the pointer is edited; elsewhere a new one is written."""
        self._finish_writing()
        near = shape_marks.marks_at(self._layers(), box)
        if not kind:
            self._choose(near[0] if near else None)
            if near:
                self._edit(near[0])
            return
        there = [mark for mark in near if mark.kind == kind]
        if there:
            self._edit(there[0])
            return
        editor = self._sheet("", self.colour, self._pixel(place), is_new=True)
        editor.done.connect(lambda text, colour: self._written(kind, place, text, colour))

    @reports_errors
    def _written(self, kind: str, place: QgsPointXY, text: str, colour: str) -> None:
        self.colour = colour
        if text:
            self._add(kind, QgsGeometry.fromPointXY(place), text, colour)

    def _add(self, kind: str, geometry: QgsGeometry, text: str, colour: str) -> None:
        layer = self._session.layer(shape_marks.TABLE_OF[kind])
        values = {"tekst": text, "kleur": colour, "variant": self._session.variant or None,
                  "horizon": self._session.horizon}  # fmt: skip
        with self._session.step(_ADDED[kind]()) as step:
            shape_marks.add_mark(step, layer, kind, geometry, values)

    # -- marks that are there

    def _edit(self, mark: Mark) -> None:
        editor = self._sheet(mark.text, mark.colour, self._pixel(mark.anchor), is_new=False)
        editor.done.connect(lambda text, colour: self._rewritten(mark, text, colour))
        editor.removed.connect(lambda: self.remove(mark))

    @reports_errors
    def _rewritten(self, mark: Mark, text: str, colour: str) -> None:
        if (text, colour) != (mark.text, mark.colour):
            with self._session.step(tr("Schetsteken wijzigen")) as step:
                shape_marks.change_mark(step, mark, text=text, colour=colour)

    @reports_errors
    def remove(self, mark: Mark) -> None:
        """Take a mark away, as one undo step."""
        with self._session.step(tr("Schetsteken verwijderen")) as step:
            shape_marks.remove_marks(step, [mark])
        self._choose(None)

    def _remove_chosen(self) -> None:
        if self.chosen is not None:
            mark = self.chosen
            self.close_editor()
            self.remove(mark)

    def _choose(self, mark: Optional[Mark]) -> None:
        """Remember a mark for the Delete key, and let it light up."""
        self.chosen = mark
        if self._light is not None and not sip.isdeleted(self._light):
            self._desk.canvas.scene().removeItem(self._light)
        self._light = None
        if mark is not None:
            feature = mark.layer.getFeature(mark.feature_id)
            self._light = QgsHighlight(self._desk.canvas, feature.geometry(), mark.layer)
            self._light.setColor(QColor("#2a9591"))
            self._light.setWidth(5)
            self._light.show()

    # -- the sheet to write on

    def _sheet(self, text: str, colour: str, at: QPoint, *, is_new: bool) -> MarkEditor:
        self.close_editor()
        editor = MarkEditor(self._desk.canvas, text, colour, is_new=is_new)
        self.editor = editor
        for ended in (editor.done, editor.removed, editor.dropped):
            ended.connect(lambda *_told: self._sheet_gone(editor))
        editor.open_at(at)
        return editor

    def _sheet_gone(self, editor: MarkEditor) -> None:
        if self.editor is editor:
            self.editor = None
        self._desk.canvas.setFocus()

    def _finish_writing(self) -> None:
        """A click elsewhere on the map means: done with that one."""
        if self.editor is not None and not sip.isdeleted(self.editor):
            self.editor.finish()

    def _pixel(self, place: QgsPointXY) -> QPoint:
        canvas = self._desk.canvas
        crs = canvas.mapSettings().destinationCrs()
        here = QgsCoordinateTransform(QgsCoordinateReferenceSystem(CRS), crs, self._session.project).transform(place)
        return canvas.getCoordinateTransform().transform(here).toQPointF().toPoint()

    def _layers(self) -> Dict[str, Any]:
        return layers.find_layers(self._session.project)


_ADDED = {
    ARROW: lambda: tr("Pijl tekenen"),
    FREE_LINE: lambda: tr("Lijn schetsen"),
    TEXT: lambda: tr("Tekst plaatsen"),
    NOTE: lambda: tr("Notitie plaatsen"),
}
