"""Which objects are chosen: one list for the panel and the map, kept the same both ways."""

from typing import TYPE_CHECKING, Dict, Iterable, List

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

if TYPE_CHECKING:
    from .session import Session


class ObjectSelection(QObject):
    """The chosen objects by uuid. Follows the selection of QGIS on the object layers, and sets it.

    Ids of features change when a layer is saved, uuids do not: after a save the selection is set anew.
    """

    changed = pyqtSignal()

    def __init__(self, session: "Session") -> None:
        super().__init__()
        self._session = session
        self._layers: List[QgsVectorLayer] = []
        self._uuids: List[str] = []
        self._setting = False
        self._timer = QTimer(self)  # QGIS tells per layer; a selection over three layers is one change
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        session.proposal_changed.connect(self._follow)
        session.objects_changed.connect(self._check)
        self._follow()

    def unload(self) -> None:
        self._session.proposal_changed.disconnect(self._follow)
        self._session.objects_changed.disconnect(self._check)
        self._let_go()

    def uuids(self) -> List[str]:
        """The chosen objects, in the order in which they were chosen."""
        return list(self._uuids)

    def choose(self, uuids: Iterable[str]) -> None:
        """Choose these objects and no others, on the map too."""
        wanted = list(dict.fromkeys(uuids))
        self._timer.stop()
        self._mark(wanted)
        if wanted != self._uuids:
            self._uuids = wanted
            self.changed.emit()

    def _mark(self, uuids: List[str]) -> None:
        self._setting = True
        try:
            left = set(uuids)
            for layer in self._layers:
                ids = [fid for uuid, fid in _ids(layer).items() if uuid in left] if left else []
                if ids or layer.selectedFeatureCount():  # choosing nothing draws the map anew all the same
                    layer.selectByIds(ids)
        finally:
            self._setting = False

    def _follow(self) -> None:
        self._let_go()
        self._layers = self._session.layers()
        for layer in self._layers:
            layer.selectionChanged.connect(self._selected)
            layer.afterCommitChanges.connect(self._saved)
        self._read()

    def _let_go(self) -> None:
        self._timer.stop()
        for layer in self._layers:
            if not sip.isdeleted(layer):
                layer.selectionChanged.disconnect(self._selected)
                layer.afterCommitChanges.disconnect(self._saved)
        self._layers = []

    def _selected(self) -> None:
        if not self._setting:
            self._timer.start(0)

    def _saved(self) -> None:
        self._mark(self._uuids)

    def _read(self) -> None:
        found: List[str] = []
        for layer in self._layers:
            if not sip.isdeleted(layer) and layer.selectedFeatureCount():
                found += [str(uuid) for uuid in _ids(layer, layer.selectedFeatureIds())]
        now = [uuid for uuid in self._uuids if uuid in found] + [uuid for uuid in found if uuid not in self._uuids]
        if now != self._uuids:
            self._uuids = now
            self.changed.emit()

    def _check(self) -> None:
        """An object that is chosen may have gone, by an edit or an undo."""
        if not self._uuids:
            return
        known = {item.uuid for item in self._session.objects()}
        left = [uuid for uuid in self._uuids if uuid in known]
        if left != self._uuids:
            self._uuids = left
            self.changed.emit()


def _ids(layer: QgsVectorLayer, only: Iterable[int] = ()) -> Dict[str, int]:
    """Feature ids by uuid, unsaved ones included."""
    request = QgsFeatureRequest(list(only)) if only else QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["uuid"], layer.fields())
    return {str(feature["uuid"]): feature.id() for feature in layer.getFeatures(request)}
