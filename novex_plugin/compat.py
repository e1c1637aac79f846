"""Every difference between QGIS and Qt versions that the plugin meets, each in one function.

Each is written so that the same code runs on both sides, and is covered by tests/qgis/test_plugin_compat.py
and test_compat.py. Ask what the class at hand can do, not which version runs: a distribution may have patched it.
"""

from typing import Any, List

from qgis.core import Qgis, QgsAttributeEditorContainer, QgsSnappingConfig, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QPointF


def as_int(flags: Any) -> int:
    """Qt flags or an enum member as the int that painting and request attributes want: an enum in PyQt6."""
    return int(getattr(flags, "value", flags))


def show_as_tab(container: QgsAttributeEditorContainer) -> None:
    """Let a container of an attribute form be a tab; ``setIsGroupBox`` is deprecated since QGIS 3.32."""
    if hasattr(container, "setType"):
        container.setType(Qgis.AttributeEditorContainerType.Tab)
    else:
        container.setIsGroupBox(False)


def event_position(event: Any) -> QPointF:
    """Where a mouse or pen event took place, with the parts of a pixel that a pen knows."""
    for name in ("position", "posF", "localPos"):  # Qt 6; Qt 5 for pens; Qt 5 for mice
        if hasattr(event, name):
            return QPointF(getattr(event, name)())
    return QPointF(event.pos())


def touch_positions(event: Any) -> List[QPointF]:
    """Where the fingers of a touch event are, the one that was put down first in front."""
    if hasattr(event, "touchPoints"):
        points = sorted(event.touchPoints(), key=lambda point: point.id())
        return [QPointF(point.pos()) for point in points]
    return [QPointF(point.position()) for point in sorted(event.points(), key=lambda point: point.id())]


def obsolete_command() -> Any:
    """An undo command that a stack drops at once; the class moved from QtWidgets to QtGui with Qt 6."""
    try:
        from qgis.PyQt.QtGui import QUndoCommand
    except ImportError:
        from qgis.PyQt.QtWidgets import QUndoCommand
    command = QUndoCommand()
    command.setObsolete(True)
    return command


def snap_to_corners_and_edges(config: QgsSnappingConfig) -> bool:
    """Let a snapping configuration snap to both; True when it did not yet. The enum moved to Qgis with QGIS 3.26."""
    types: Any = getattr(Qgis, "SnappingType", None) or QgsSnappingConfig.SnappingTypes
    both = (getattr(types, "Vertex", None) or types.VertexFlag) | (getattr(types, "Segment", None) or types.SegmentFlag)
    if as_int(config.typeFlag()) & as_int(both) == as_int(both):
        return False
    config.setTypeFlag(both)
    return True


def navigation_off() -> Any:
    """The mode of a temporal controller that does nothing; called ``Disabled`` since QGIS 3.36."""
    modes = QgsTemporalNavigationObject.NavigationMode
    return modes.NavigationOff if hasattr(modes, "NavigationOff") else modes.Disabled  # type: ignore[attr-defined]


def served(layer: Any) -> Any:
    """What holds the names under which a map server offers a layer: its server properties since QGIS 3.38, the layer
    itself before."""
    own = layer.serverProperties()
    return own if hasattr(own, "setShortName") else layer


def show_all_labels(settings: Any) -> None:
    """Let labels lie over others rather than be left out; a setting of its own since QGIS 3.26."""
    if not hasattr(settings, "placementSettings"):
        settings.displayAll = True
        return
    placement = settings.placementSettings()
    placement.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    settings.setPlacementSettings(placement)


def give_material(symbol: Any, material: Any) -> None:
    """Dress a symbol of the 3D view; the method got another name since QGIS 3.22."""
    give = symbol.setMaterialSettings if hasattr(symbol, "setMaterialSettings") else symbol.setMaterial
    give(material)
