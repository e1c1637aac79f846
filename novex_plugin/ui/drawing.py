"""Arming the capture tool for a function, and turning a stroke into an object. The page shows it."""

from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.gui import QgsAttributeEditorContext, QgsRubberBand
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QWidget

from ..adapters import edits
from ..adapters.messages import reports_errors
from ..core.model.functions import Function
from ..core.texts import tr
from ..maptools.capture import CaptureTool
from .desk import Desk
from .object_card import ObjectCard

TABLE = "object_{kind}"


class Drawing(QObject):
    """One tool at a time; it stays armed, so that several objects can be drawn in a row."""

    armed_changed = pyqtSignal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.messages = desk.messages
        self._window = window
        self.function: Optional[Function] = None
        self.kind = ""
        self.card: Optional[ObjectCard] = None
        self._tool: Optional[CaptureTool] = None
        self._before: Any = None  # the map tool to give back
        desk.canvas.mapToolSet.connect(self._tool_set)

    def unload(self) -> None:
        self._desk.canvas.mapToolSet.disconnect(self._tool_set)
        self.disarm()
        if self.card is not None:
            self.card.reject()

    def arm(self, function: Function, kind: str) -> None:
        """Start drawing. Raises NovexError without a proposal or when its file cannot be written."""
        layer = self._desk.session.layer(TABLE.format(kind=kind))
        edits.start_editing(layer)
        canvas = self._desk.canvas
        if self._tool is None:
            self._before = canvas.mapTool()
        old, self._tool = self._tool, None  # so that laying down the old one is not taken for a stop
        self._desk.iface.setActiveLayer(layer)
        tool = CaptureTool(canvas, self._desk.iface.cadDockWidget(), layer, kind)
        tool.drawn.connect(self._drawn)
        tool.laid_down.connect(self.disarm)
        self.function, self.kind = function, kind
        canvas.setMapTool(tool)
        self._tool = tool
        if old is not None:
            old.deleteLater()
        canvas.setFocus()
        self.armed_changed.emit()

    def disarm(self) -> None:
        """Lay the tool down and give the map its former tool back."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        self.function, self.kind = None, ""
        canvas = self._desk.canvas
        if canvas.mapTool() is tool:
            if self._before is not None:
                canvas.setMapTool(self._before)
            else:
                canvas.unsetMapTool(tool)
        self._before = None
        tool.deleteLater()
        self.armed_changed.emit()

    def _tool_set(self, new: Any, _old: Any = None) -> None:
        """Somebody chose another map tool: that is a way to stop drawing too."""
        if self._tool is not None and new is not self._tool:
            self._before = None
            tool, self._tool = self._tool, None
            self.function, self.kind = None, ""
            tool.deleteLater()
            self.armed_changed.emit()

    @reports_errors
    def _drawn(self, geometry: QgsGeometry) -> None:
        """A shape is finished: ask the few things that matter, then add it."""
        if self.function is None:
            return
        layer = self._desk.session.layer(TABLE.format(kind=self.kind))
        sound, repaired = edits.sound_geometry(geometry, layer)
        if repaired:
            self.messages.info(tr("Het vlak kruiste zichzelf en is hersteld."), tr("Controleer de begrenzing."))
        band = self._sketch(layer, sound)
        card = ObjectCard(self._window, self._desk.session, self.function, self.kind, sound)
        card.finished.connect(lambda code: self._card_closed(card, layer, sound, code))
        card.finished.connect(lambda _code: self._wipe(band))
        self.card = card
        card.open()

    def _sketch(self, layer: QgsVectorLayer, geometry: QgsGeometry) -> QgsRubberBand:
        """Keep the shape in sight while its card is filled in."""
        band = QgsRubberBand(self._desk.canvas, layer.geometryType())
        colour = QColor(self.function.colour) if self.function is not None else QColor("#7d8795")
        band.setStrokeColor(colour.darker(150))
        colour.setAlpha(110)
        band.setFillColor(colour)
        band.setWidth(2)
        band.setToGeometry(geometry, layer)
        return band

    def _wipe(self, band: QgsRubberBand) -> None:
        self._desk.canvas.scene().removeItem(band)

    @reports_errors
    def _card_closed(self, card: ObjectCard, layer: QgsVectorLayer, geometry: QgsGeometry, code: int) -> None:
        self.card = None
        card.deleteLater()
        if code == ObjectCard.CANCELLED:
            return
        values = card.values()
        feature = edits.new_feature(layer, geometry, values)
        if code == ObjectCard.FULL_FORM:
            self._full_form(layer, feature)
            return
        with self._desk.session.step(tr("{name} tekenen").format(name=values["naam"] or tr("Object"))) as step:
            edits.add_feature(layer, feature, step)
        self._desk.session.watch.flush()

    def _full_form(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """QGIS's own form in its "add" mode: saving it is the one undo step."""
        form = self._desk.iface.getFeatureForm(layer, feature)
        form.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
        form.show()
