"""What was derived from a shape follows when the shape changes, with whatever tool: vertex tool, form, script.

A quantity that somebody typed stays as it is. The change belongs to the edit that caused it: one undo takes back both.
"""

from typing import Any, Dict, List, Tuple

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, QTimer

from ..adapters import edits, object_defaults, records, variant_edits
from ..adapters.messages import reports_errors
from ..adapters.object_cache import Touched
from ..core.errors import NovexError
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.optional import shapely
from .session import Session


class ShapeFollow(QObject):
    """Listens to the object cache of the session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self.messages = session, session.messages
        self._waiting: Dict[str, str] = {}  # uuid and kind of objects with another shape
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        session.object_cache.touched.connect(self._touched)

    def unload(self) -> None:
        self._later.stop()
        self.session.object_cache.touched.disconnect(self._touched)

    def _touched(self, changes: List[Touched]) -> None:
        if self.session.is_moving or variant_edits.is_underway():
            return  # going back, or objects moving between variants: nobody drew
        for change in changes:
            if change.before is not None and change.after is not None and _reshaped(change):
                self._waiting[change.after.uuid] = change.after.kind
        if self._waiting:
            self._later.start(0)  # the layers are still being read

    @reports_errors
    def _follow(self) -> None:
        waiting, self._waiting = self._waiting, {}
        found = [item for item in map(self._changes, waiting.items()) if item[2]]
        if not found:
            return
        with self.session.watch.follow_up() as step:
            for layer, feature, changes in found:
                step.change(layer, feature, changes)
        self.session.watch.flush()

    def _changes(self, one: Tuple[str, str]) -> Tuple[Any, Any, Dict[str, Any]]:
        """The layer, the feature and the fields that no longer agree with its shape."""
        uuid, kind = one
        try:
            layer, feature = edits.find_feature([self.session.layer(OBJECT_TABLES[kind])], uuid)
        except NovexError:  # gone again
            return None, None, {}
        row = records.feature_row(feature, schema().table(OBJECT_TABLES[kind]))
        geometry = QgsGeometry(feature.geometry())
        if geometry.isNull():
            return layer, feature, {}
        places = object_defaults.places_at_once(self.session, geometry)
        return layer, feature, object_defaults.after_geometry(row, geometry, kind, places)


def _reshaped(change: Touched) -> bool:
    before, after = change.before.geometry, change.after.geometry
    if before is None or after is None:
        return after is not None
    return not bool(shapely().equals_exact(before, after, 0.0005))
