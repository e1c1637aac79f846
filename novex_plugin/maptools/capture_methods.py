"""The ways to draw, and the tool for each."""

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Tuple

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas

from ..core.model.records import AREA, LINE, POINT
from .capture import CaptureTool
from .capture_corridor import CorridorTool
from .capture_fill import FillTool
from .capture_picks import CircleTool, RectangleTool, TurnedRectangleTool
from .freehand import FreehandTool

CLICKS, FREEHAND, RECTANGLE, TURNED, CIRCLE, CORRIDOR, GAP = (
    "klikken", "losse_hand", "rechthoek", "rechthoek_schuin", "cirkel", "corridor", "open_plek",
)  # fmt: skip
METHODS: Dict[str, Tuple[str, ...]] = {
    AREA: (CLICKS, FREEHAND, RECTANGLE, TURNED, CIRCLE, CORRIDOR, GAP),
    LINE: (CLICKS, FREEHAND),
    POINT: (CLICKS,),
}


@dataclass
class Options:
    """What stays the same from one stroke to the next."""

    width_m: float = 100.0  # of a corridor
    precision_m: float = 0.0  # of a loose hand; 0 = what the scale of the map gives


def make_tool(method: str, canvas: QgsMapCanvas, cad_dock: Any, layer: QgsVectorLayer, kind: str, options: Options,
              edges: Callable[[], List[QgsVectorLayer]]) -> Any:  # fmt: skip
    """The capture tool for a method; ``edges`` gives the layers of which a gap is filled."""
    if method == FREEHAND:
        tool = FreehandTool(canvas, cad_dock, layer, kind)
        tool.precision = options.precision_m
        return tool
    if method == CORRIDOR:
        return CorridorTool(canvas, cad_dock, layer, options.width_m)
    if method == GAP:
        return FillTool(canvas, cad_dock, layer, edges)
    picks = {RECTANGLE: RectangleTool, TURNED: TurnedRectangleTool, CIRCLE: CircleTool}.get(method)
    return CaptureTool(canvas, cad_dock, layer, kind) if picks is None else picks(canvas, cad_dock, layer, kind)
