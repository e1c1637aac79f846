"""Who changed an object and when: written by the step that changes it, so that it is undone with it.

QGIS fills these fields by the defaults of the layer when a value is changed one by one. That costs two more commands
and two expressions per value, and does not happen at all for code that switches defaults off (see :meth:`Step.change`)
or for objects that come in without the form. This fills what is missing once per object.
"""

from typing import Dict, Iterable, Optional, Set

from qgis.core import QgsApplication, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

from .records import plain

MADE, CHANGED = ("gemaakt_door", "gemaakt_op"), ("gewijzigd_door", "gewijzigd_op")


def current_user() -> str:
    """The name of whoever works here, as QGIS's own defaults have it."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


class Touched:
    """What one step did to one layer."""

    def __init__(self) -> None:
        self.changed: Dict[int, Set[int]] = {}  # feature id to the fields that got another value
        self.added: Set[int] = set()

    def note(self, fid: int, field: Optional[int] = None) -> None:
        fields = self.changed.setdefault(fid, set())
        if field is not None:
            fields.add(field)


def stamp(layer: QgsVectorLayer, touched: Touched) -> None:
    """Fill who and when for what was touched and does not say so yet, inside the open command of ``layer``."""
    made, changed = _places(layer, MADE), _places(layer, CHANGED)
    if not changed:
        return
    values = {"door": current_user(), "op": QDateTime.currentDateTime()}
    by_field = {place: values[name.rpartition("_")[2]] for name, place in {**made, **changed}.items()}
    for fid in [fid for fid in touched.changed if fid not in touched.added]:
        missing = set(changed.values()) - touched.changed[fid]
        if len(missing) == len(changed):  # else the one who changed it has seen to it
            _fill(layer, fid, missing, by_field)
    for fid, empty in _empty(layer, touched.added, made.values()).items():
        _fill(layer, fid, empty, by_field)


def _places(layer: QgsVectorLayer, names: Iterable[str]) -> Dict[str, int]:
    found = {name: layer.fields().lookupField(name) for name in names}
    return {name: place for name, place in found.items() if place >= 0}


def _fill(layer: QgsVectorLayer, fid: int, places: Iterable[int], values: Dict[int, object]) -> None:
    for place in places:
        layer.changeAttributeValue(fid, place, values[place], None, True)


def _empty(layer: QgsVectorLayer, fids: Set[int], places: Iterable[int]) -> Dict[int, Set[int]]:
    """Of each new feature that is still there: the fields among ``places`` without a value."""
    if not fids:
        return {}
    wanted = list(places)
    request = QgsFeatureRequest(list(fids)).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {
        feature.id(): {place for place in wanted if plain(feature.attribute(place)) is None}
        for feature in layer.getFeatures(request.setSubsetOfAttributes(wanted))
    }
