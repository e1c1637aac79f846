"""Which layer is current while a digitizing tool of ours is on the map, and which afterwards.

QGIS's own tool makes its layer current and remembers the one before by a bare pointer: when that layer is removed
while the tool is on the map (another proposal, another project), laying the tool down brings QGIS down with it.
"""

from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsMapToolCapture


class LayerInHand:
    """Mix it in before ``QgsMapToolDigitizeFeature``: the layer before is remembered by its id, and looked up."""

    _layer_before = ""

    def activate(self: Any) -> None:
        before = self.canvas().currentLayer()
        self._layer_before = before.id() if before is not None else ""
        self.canvas().setCurrentLayer(self.layer_in_hand())
        QgsMapToolCapture.activate(self)  # past QGIS's digitizing tool, which does no more than the above

    def deactivate(self: Any) -> None:
        QgsMapToolCapture.deactivate(self)
        self.canvas().setCurrentLayer(QgsProject.instance().mapLayer(self._layer_before))

    def layer_in_hand(self) -> Any:
        """The layer that the tool draws on."""
        raise NotImplementedError
