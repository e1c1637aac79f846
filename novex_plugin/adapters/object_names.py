"""The names that objects have, for numbering new ones; quick enough to ask at every stroke.

What stands in the file is read once per layer and stem, and again after a save or reload; what is not saved yet is read
from the edit buffer each time.
"""

from typing import Any, Dict, Iterable, List, Set, Tuple

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from .records import plain

FIELD = "naam"
_stored: Dict[Tuple[str, str], List[str]] = {}  # by layer id and stem
_followed: Set[str] = set()  # ids of layers whose changes in the file we hear of


def names_like(layers: Iterable[QgsVectorLayer], stem: str) -> List[str]:
    """The names that begin with ``stem`` and a blank, in any case, unsaved ones included.

    A name in the file that was changed or deleted in the edit buffer still counts as taken.
    """
    found: List[str] = []
    wanted = f"{stem} ".casefold()
    for layer in layers:
        index = layer.fields().lookupField(FIELD)
        if index < 0:
            continue
        found += _of_file(layer, stem, index)
        found += [name for name in _of_buffer(layer, index) if name.casefold().startswith(wanted)]
    return found


def _of_file(layer: QgsVectorLayer, stem: str, index: int) -> List[str]:
    key = (layer.id(), stem)
    if key not in _stored:
        _follow(layer)
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([index])
        text = stem.replace("\\", "\\\\").replace("'", "''").replace("%", "\\%").replace("_", "\\_")
        request.setFilterExpression(f"\"{FIELD}\" ILIKE '{text} %'")
        rows = layer.dataProvider().getFeatures(request)
        _stored[key] = [str(plain(feature.attribute(FIELD)) or "") for feature in rows]
    return _stored[key]


def _of_buffer(layer: QgsVectorLayer, index: int) -> List[str]:
    buffer = layer.editBuffer()
    if buffer is None:
        return []
    values: List[Any] = [feature.attribute(index) for feature in buffer.addedFeatures().values()]
    values += [changed[index] for changed in buffer.changedAttributeValues().values() if index in changed]
    return [str(plain(value) or "") for value in values]


def _follow(layer: QgsVectorLayer) -> None:
    """Forget what was read when the file has changed under the layer."""
    known = layer.id()
    if known in _followed:
        return
    _followed.add(known)
    layer.afterCommitChanges.connect(lambda: _forget(known))
    layer.dataChanged.connect(lambda: _forget(known))
    layer.willBeDeleted.connect(lambda: _drop(known))


def _forget(layer_id: str) -> None:
    for key in [key for key in _stored if key[0] == layer_id]:
        del _stored[key]


def _drop(layer_id: str) -> None:
    _forget(layer_id)
    _followed.discard(layer_id)
