"""Arming the capture tool for a function, and turning a stroke into an object. The tool row shows it."""

from typing import Any, Dict, List, Optional

from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..adapters import edits, object_defaults, settings
from ..adapters.messages import reports_errors
from ..core.model.functions import Function
from ..core.model.records import AREA
from ..core.proposal.last_values import LastValues
from ..core.texts import tr
from ..core.wording import area
from ..maptools import capture_edges, capture_shape
from ..maptools.capture_edges import CUT, FILL, OFF, EdgeResult
from ..maptools.capture_input import PenAndTouch
from ..maptools.capture_methods import CLICKS, GAP, METHODS, Options, make_tool
from ..maptools.capture_tracing import Tracing
from .desk import Desk
from .tool_seat import to_give_back

TABLE = "object_{kind}"


class Drawing(QObject):
    """One tool at a time; it stays armed, so that several objects can be drawn in a row.

    Finishing a stroke adds the object at once, as one undo step, and chooses it.
    """

    armed_changed = pyqtSignal()
    measured = pyqtSignal(object)  # Readout of the sketch
    held = pyqtSignal(object)  # Fault: the sketch crosses itself and waits for a choice
    released = pyqtSignal()
    noted = pyqtSignal(str)  # a remark about what was just drawn or refused; '' takes the last one away
    added = pyqtSignal(str)  # uuid of the new object

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.messages = desk.messages
        self._window = window
        self.function: Optional[Function] = None
        self.kind = ""
        self.method = CLICKS
        self.options = Options(width_m=float(settings.get("corridor_width_m")))
        self.edge_mode = OFF
        self.edge_layer = ""  # id of the layer whose edges count; '' = every layer with areas that is in sight
        self.last = LastValues()  # of the objects drawn before, for the defaults of the next
        self.tracing = Tracing(desk.canvas, desk.session.project)
        self._tool: Any = None
        self._input: Optional[PenAndTouch] = None
        self._before: Any = None  # the map tool to give back
        desk.canvas.mapToolSet.connect(self._tool_set)

    def unload(self) -> None:
        self._desk.canvas.mapToolSet.disconnect(self._tool_set)
        self.disarm()
        self.tracing.unload()

    @property
    def canvas(self) -> Any:
        return self._desk.canvas

    @property
    def tool(self) -> Any:
        """The armed capture tool, or None."""
        return self._tool

    @property
    def is_held(self) -> bool:
        return self._tool is not None and bool(self._tool.is_held)

    # -- arming ---------------------------------------------------------------------------------

    def arm(self, function: Function, kind: str, method: str = "") -> None:
        """Start drawing, with the method used last when this kind of shape has it.

        Raises NovexError without a proposal or when its file cannot be written.
        """
        layer = self._desk.session.layer(TABLE.format(kind=kind))
        edits.start_editing(layer)
        wanted = method or self.method
        self.method = wanted if wanted in METHODS[kind] else CLICKS
        if self._tool is None:
            self._before = to_give_back(self.canvas.mapTool())
        old, self._tool = self._tool, None  # so that laying down the old one is not taken for a stop
        self._stop_input()
        self._desk.iface.setActiveLayer(layer)
        tool = make_tool(self.method, self.canvas, self._desk.iface.cadDockWidget(), layer, kind, self.options,
                         self._edges)  # fmt: skip
        tool.novex_before = self._before
        self._connect(tool)
        self.function, self.kind = function, kind
        self.canvas.setMapTool(tool)
        self._tool = tool
        self._input = PenAndTouch(self.canvas, tool)
        self._input.start()
        if old is not None:
            old.deleteLater()
        self.canvas.setFocus()
        self.noted.emit("")
        self.armed_changed.emit()

    def _connect(self, tool: Any) -> None:
        tool.drawn.connect(self._drawn)
        tool.laid_down.connect(self.disarm)
        tool.measured.connect(self.measured)
        tool.held.connect(self.held)
        tool.released.connect(self.released)
        tool.refused.connect(self._refused)
        tool.noted.connect(self.noted)

    def disarm(self) -> None:
        """Lay the tool down and give the map its former tool back."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        self._stop_input()
        self.function, self.kind = None, ""
        if self.canvas.mapTool() is tool:
            if self._before is not None and not sip.isdeleted(self._before):
                self.canvas.setMapTool(self._before)
            else:
                self.canvas.unsetMapTool(tool)
        self._before = None
        tool.deleteLater()
        self.armed_changed.emit()

    def _tool_set(self, new: Any, _old: Any = None) -> None:
        """Somebody chose another map tool: that is a way to stop drawing too."""
        if self._tool is not None and new is not self._tool:
            self._before = None
            self._stop_input()
            tool, self._tool = self._tool, None
            self.function, self.kind = None, ""
            tool.deleteLater()
            self.armed_changed.emit()

    def _stop_input(self) -> None:
        if self._input is not None:
            self._input.stop()
            self._input = None

    # -- choices --------------------------------------------------------------------------------

    def set_method(self, method: str) -> None:
        if self.function is not None and method != self.method:
            self.arm(self.function, self.kind, method)

    def set_width(self, metres: float) -> None:
        """The width of corridors; one that is being drawn follows."""
        self.options.width_m = metres
        settings.put("corridor_width_m", round(metres))
        if hasattr(self._tool, "width"):
            self._tool.width = metres

    def set_precision(self, metres: float) -> None:
        """The precision of a loose hand; 0 lets it follow the scale of the map."""
        self.options.precision_m = metres
        if hasattr(self._tool, "precision"):
            self._tool.precision = metres

    def set_edge(self, mode: str, layer_id: str) -> None:
        """Whether areas are cut off at, or filled up to, the edges of a layer ('' = all in sight)."""
        self.edge_mode, self.edge_layer = mode, layer_id

    def set_trace(self, on: bool) -> None:
        if not on:
            self.tracing.switch_off()
            return
        done = self.tracing.switch_on()
        if done:
            self.messages.info(
                tr("Ingeschakeld: {what}.").format(what=", ".join(done)),
                tr("Klik een begin en een eind op een rand; de lijn volgt die rand."),
            )

    # -- a sketch that crosses itself -------------------------------------------------------------

    @reports_errors
    def repair(self) -> None:
        if self._tool is not None:
            self._tool.repair()
            self.canvas.setFocus()

    def resume(self) -> None:
        if self._tool is not None:
            self._tool.resume()
            self.canvas.setFocus()

    def discard(self) -> None:
        if self._tool is not None:
            self._tool.discard()
            self.canvas.setFocus()

    def _refused(self, fault: Any) -> None:
        self.noted.emit(f"{fault.message} {fault.hint}")

    # -- from stroke to object --------------------------------------------------------------------

    @reports_errors
    def _drawn(self, geometry: QgsGeometry) -> None:
        if self.function is None:
            return
        layer = self._desk.session.layer(TABLE.format(kind=self.kind))
        self.noted.emit("")
        result = self._to_edge(layer, geometry)
        shape, left_out = capture_shape.as_stored(result.geometry, layer)
        self._add(layer, shape)
        self._tell(result, left_out)

    def _to_edge(self, layer: QgsVectorLayer, drawn: QgsGeometry) -> EdgeResult:
        if self.edge_mode == OFF or self.kind != AREA or self.method == GAP:
            return EdgeResult(drawn, 0.0, 0)
        work = {CUT: capture_edges.cut_off, FILL: capture_edges.fill_up}[self.edge_mode]
        return work(self.canvas, layer, self._edges(), drawn)

    def _edges(self) -> List[QgsVectorLayer]:
        return capture_edges.layers_of(self.canvas, self.edge_layer)[0]

    def _add(self, layer: QgsVectorLayer, shape: QgsGeometry) -> None:
        session, function = self._desk.session, self.function
        values = self._values(layer, shape)
        feature = edits.new_feature(layer, shape, values)
        with session.step(tr("{name} tekenen").format(name=values.get("naam") or function.name)) as step:
            uuid = edits.add_feature(layer, feature, step)
        self.last.remember(values)
        session.selection.choose([uuid])  # first, so that the answer finds the card of the new object
        self.added.emit(uuid)
        session.watch.flush()

    def _values(self, layer: QgsVectorLayer, shape: QgsGeometry) -> Dict[str, Any]:
        """All that can be known of the new object: what it is, where it lies, how much it holds."""
        precision = self._tool.precision_m if self._tool is not None else None
        return object_defaults.filled(
            self._desk.session, layer, shape, self.function, self.kind, self.last, precision_m=precision
        )

    def _tell(self, result: EdgeResult, left_out: int) -> None:
        parts = []
        if result.cut_m2 >= 1.0:
            parts.append(tr("{area} afgesneden langs de rand.").format(area=area(result.cut_m2)))
        if result.gaps:
            parts.append(tr("{count} open plek(ken) gevuld tot de rand.").format(count=result.gaps))
        if left_out:
            parts.append(tr("{count} dubbele punten weggelaten.").format(count=left_out))
        if parts:
            self.noted.emit(" ".join(parts))
