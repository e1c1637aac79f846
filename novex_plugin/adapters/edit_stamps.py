"""Who changed an object and when: written by the step that changes it, so that it is undone with it.

QGIS fills these fields by the defaults of the layer when a value is changed one by one. That costs two more commands
and two expressions per value, and does not happen at all for code that switches defaults off (see :meth:`Step.change`)
or for objects that come in without the form. This fills what is missing once per object.
"""

from typing import Dict, Iterable, List, Optional, Set

from qgis.core import QgsApplication, QgsFeature, QgsFeatureRequest, QgsVectorLayer
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
    wanted = set(changed.values())  # unless whoever changed the object has seen to it
    unsigned = [fid for fid, fields in touched.changed.items() if fid not in touched.added and not fields & wanted]
    for feature in _read(layer, unsigned, wanted):
        _fill(layer, feature, wanted, by_field)
    for feature in _read(layer, touched.added, made.values()):
        empty = [place for place in made.values() if plain(feature.attribute(place)) is None]
        _fill(layer, feature, empty, by_field)


def _places(layer: QgsVectorLayer, names: Iterable[str]) -> Dict[str, int]:
    found = {name: layer.fields().lookupField(name) for name in names}
    return {name: place for name, place in found.items() if place >= 0}


def _fill(layer: QgsVectorLayer, feature: QgsFeature, places: Iterable[int], values: Dict[int, object]) -> None:
    """With the old value: without it QGIS reads the file again for each when it is undone."""
    for place in places:
        layer.changeAttributeValue(feature.id(), place, values[place], feature.attribute(place), True)


def _read(layer: QgsVectorLayer, fids: Iterable[int], places: Iterable[int]) -> List[QgsFeature]:
    """Those of these features that are still there, with only these fields."""
    wanted = list(fids)
    if not wanted:
        return []
    request = QgsFeatureRequest(wanted).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return [QgsFeature(one) for one in layer.getFeatures(request.setSubsetOfAttributes(list(places)))]
