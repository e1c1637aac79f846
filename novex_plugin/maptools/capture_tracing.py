"""Following the edge of another layer: QGIS's own tracing, switched on with all that it needs in one go."""

from typing import List, Optional

from qgis.core import QgsProject, QgsSnappingConfig, QgsTolerance
from qgis.gui import QgsMapCanvas, QgsMapCanvasTracer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..compat import snap_to_corners_and_edges
from ..core.texts import tr

REACH_PX = 12


class Tracing(QObject):
    """``changed``: tracing was switched on or off, here or in QGIS's own toolbar."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._canvas, self._project = canvas, project
        self._own: Optional[QgsMapCanvasTracer] = None  # only where QGIS has none for this map
        self._followed: Optional[QAction] = None
        project.snappingConfigChanged.connect(self.changed)
        self._follow()

    def unload(self) -> None:
        self._project.snappingConfigChanged.disconnect(self.changed)
        if self._followed is not None:
            self._followed.toggled.disconnect(self.changed)
            self._followed = None
        if self._own is not None:
            sip.delete(self._own)  # it stands in a list of QGIS by the address of its canvas; that may go any moment
            self._own = None

    @property
    def is_on(self) -> bool:
        tracer = QgsMapCanvasTracer.tracerForCanvas(self._canvas)
        if tracer is None or not self._project.snappingConfig().enabled():
            return False
        action = tracer.actionEnableTracing()
        return action is None or bool(action.isChecked())

    def switch_on(self) -> List[str]:
        """Snapping and tracing on; returns in words what was switched on or changed for it."""
        done = self._snap()
        tracer = QgsMapCanvasTracer.tracerForCanvas(self._canvas) or self._make()
        self._follow()
        action = tracer.actionEnableTracing()
        if action is not None and not action.isChecked():
            action.setChecked(True)
            done.append(tr("trekken langs randen"))
        self.changed.emit()
        return done

    def switch_off(self) -> None:
        """Tracing off. Snapping stays as it is: it may have been on before."""
        tracer = QgsMapCanvasTracer.tracerForCanvas(self._canvas)
        action = tracer.actionEnableTracing() if tracer is not None else None
        if action is not None:
            action.setChecked(False)
        self.changed.emit()

    def _snap(self) -> List[str]:
        config = QgsSnappingConfig(self._project.snappingConfig())
        done = []
        if not config.enabled():
            config.setEnabled(True)
            done.append(tr("snappen"))
        if config.mode() == QgsSnappingConfig.SnappingMode.ActiveLayer:
            config.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
            done.append(tr("snappen op alle lagen"))
        if config.mode() == QgsSnappingConfig.SnappingMode.AllLayers and snap_to_corners_and_edges(config):
            done.append(tr("snappen op hoekpunten en randen"))
        if config.tolerance() <= 0:
            config.setTolerance(REACH_PX)
            config.setUnits(QgsTolerance.UnitType.Pixels)
        if done:
            self._project.setSnappingConfig(config)
        return done

    def _make(self) -> QgsMapCanvasTracer:
        self._own = QgsMapCanvasTracer(self._canvas)
        action = QAction(tr("Trekken"), self)
        action.setCheckable(True)
        self._own.setActionEnableTracing(action)
        return self._own

    def _follow(self) -> None:
        tracer = QgsMapCanvasTracer.tracerForCanvas(self._canvas)
        action = tracer.actionEnableTracing() if tracer is not None else None
        if action is not None and self._followed is None:
            action.toggled.connect(self.changed)
            self._followed = action
