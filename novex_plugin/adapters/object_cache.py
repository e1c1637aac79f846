"""The objects of a proposal as records, read once and after that only where the layers say that something changed.

Reading thousands of features takes longer than the eye allows for a single edit. QGIS names every feature that an edit,
undo, redo, save or roll back touches; those are read again and nothing else. A record that did not change stays the
same object, so that whoever compares two states can ask ``is`` first.
"""

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, Iterator, List, Mapping, Optional, Set, Tuple, Type

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import NovexError
from ..core.model.records import ProposalObject
from ..core.model.schema import OBJECT_TABLES
from ..core.optional import shapely
from . import gpkg_sql as sql
from .layers import read_objects
from .object_reading import objects_in, objects_in_file

WHOLE_FROM = 0.3  # of a layer: from that share on, reading all of it is quicker than picking


@dataclass(frozen=True)
class Touched:
    """One object before and after an edit; None where it did not exist."""

    before: Optional[ProposalObject]
    after: Optional[ProposalObject]
    feature_before: Optional[QgsFeature]  # with every attribute, also those that no record knows


Known = Dict[int, Tuple[ProposalObject, Optional[QgsFeature]]]  # without feature: as it stands in the file


Ahead = Dict[str, Known]  # by kind


def read_ahead(path: Path) -> Ahead:
    """What the layers of this file are going to hold, while QGIS still opens them; without the kinds that only QGIS
    can make sense of."""
    ahead: Ahead = {}
    with suppress(NovexError, *_odd()), sql.reading(path) as connection:
        for kind in OBJECT_TABLES:
            with suppress(*_odd()):
                ahead[kind] = _as_known(objects_in(connection, kind))
    return ahead


@contextmanager
def reading_ahead(path: Path) -> Iterator["Future[Ahead]"]:
    """:func:`read_ahead` in another thread, which is gone at the end of the block."""
    with ThreadPoolExecutor(1, thread_name_prefix="novex-reading") as reader:
        yield reader.submit(read_ahead, path)


def _in_file(path: Path, kind: str) -> Optional[Known]:
    with suppress(NovexError, *_odd()):
        return _as_known(objects_in_file(path, kind))
    return None


def _as_known(objects: Mapping[int, ProposalObject]) -> Known:
    return {feature_id: (record, None) for feature_id, record in objects.items()}


def _odd() -> Tuple[Type[Exception], ...]:
    """What a value or a geometry raises that only QGIS may still make sense of."""
    return (ValueError, TypeError, KeyError, IndexError, shapely().errors.GEOSException)


class _Followed:
    """One layer: what is known of it, and which features that is no longer true of."""

    def __init__(self, layer: QgsVectorLayer, kind: str, ahead: Optional[Known] = None) -> None:
        self.layer, self.kind = layer, kind
        self._ahead = ahead  # what a full reading gives as long as nothing happened
        self.known: Known = {}
        self.order: List[int] = []
        self.stale: Set[int] = set()
        self.all_stale = True
        self._connections: List[Tuple[Any, Callable[..., None]]] = []
        for name, slot in (
            ("featureAdded", self._one), ("featureDeleted", self._one), ("geometryChanged", self._one),
            ("attributeValueChanged", self._one), ("committedAttributeValuesChanges", self._several),
            ("committedGeometriesChanges", self._several), ("updatedFields", self._all), ("dataChanged", self._all),
            ("afterRollBack", self._all),
        ):  # fmt: skip
            signal = getattr(layer, name)
            signal.connect(slot)
            self._connections.append((signal, slot))

    def let_go(self) -> None:
        if not sip.isdeleted(self.layer):
            for signal, slot in self._connections:
                signal.disconnect(slot)
        self._connections = []

    def _one(self, feature_id: int, *_what: Any) -> None:
        self.stale.add(feature_id)
        self._ahead = None

    def _several(self, _layer_id: str, by_id: Mapping[int, Any]) -> None:
        self.stale.update(by_id)
        self._ahead = None

    def _all(self, *_what: Any) -> None:
        self.all_stale = True
        self._ahead = None

    def forget(self) -> None:
        """What is known may be true no longer."""
        self._all()

    def read(self) -> List[Touched]:
        """Bring what is known up to date; returns what changed, or nothing when all was read."""
        if self.all_stale or len(self.stale) > max(50, WHOLE_FROM * len(self.known)):
            fresh = self._whole()
            told = [] if self.all_stale else self._differences(self.stale, fresh)
            self.known = fresh
            self._sort()
        elif self.stale:
            fresh = self._some(QgsFeatureRequest(list(self.stale)))
            told = self._differences(self.stale, fresh)
            self._put(fresh)
        else:
            told = []
        self.stale, self.all_stale = set(), False
        return told

    def _some(self, request: QgsFeatureRequest) -> Known:
        return {one.id(): (record, one) for record, one in read_objects(self.layer, self.kind, request)}

    def _whole(self) -> Known:
        """Everything: from the file where the layer is nothing but the file."""
        ahead, self._ahead = self._ahead, None
        path = Path(self.layer.source().split("|", 1)[0])
        if not self.layer.isModified() and not self.layer.subsetString() and path.suffix.lower() == ".gpkg":
            known = ahead if ahead is not None else _in_file(path, self.kind)
            if known is not None:
                return known
        return self._some(QgsFeatureRequest())

    def _put(self, fresh: Known) -> None:
        came_or_went = False
        for feature_id in self.stale:
            came_or_went |= (feature_id in fresh) != (feature_id in self.known)
            if feature_id in fresh:
                self.known[feature_id] = fresh[feature_id]
            else:
                self.known.pop(feature_id, None)
        if came_or_went:
            self._sort()

    def _sort(self) -> None:
        # QGIS hands out new features first; the order of the file, then of drawing, is that of the user
        self.order = sorted(self.known, key=lambda feature_id: (feature_id < 0, abs(feature_id)))

    def _differences(self, ids: Iterable[int], fresh: Known) -> List[Touched]:
        none: Tuple[Any, Any] = (None, None)
        told = []
        for feature_id in ids:
            before, feature = self.known.get(feature_id, none)
            after, _ = fresh.get(feature_id, none)
            if before is not None and feature is None:
                feature = self._stored(feature_id)
            if before is not None or after is not None:
                told.append(Touched(before, after, feature))
        return told

    def _stored(self, feature_id: int) -> Optional[QgsFeature]:
        """A feature as it stands in the file, which is how it was before the first edit of it."""
        found = self.layer.dataProvider().getFeatures(QgsFeatureRequest(feature_id))
        return next((QgsFeature(one) for one in found), None)


class ObjectCache(QObject):
    """All objects of all variants, unsaved edits included; ask it on the main thread."""

    touched = pyqtSignal(list)  # of Touched: after an edit was read; not after everything was read anew

    def __init__(self) -> None:
        super().__init__()
        self._followed: List[_Followed] = []
        self._objects: List[ProposalObject] = []
        self.version = 0  # another number means that the objects may be others

    def follow(self, layers: Mapping[str, QgsVectorLayer], ahead: Optional[Ahead] = None) -> None:
        """Read from these layers, by table, and no others; ``ahead`` comes from :func:`read_ahead`, for layers that
        were opened just now."""
        self.let_go()
        for kind, table in OBJECT_TABLES.items():
            if table in layers:
                self._followed.append(_Followed(layers[table], kind, (ahead or {}).get(kind)))

    def let_go(self) -> None:
        """Forget the layers; safe when some are already gone."""
        for one in self._followed:
            one.let_go()
        self._followed, self._objects = [], []
        self.version += 1

    def forget(self) -> None:
        """Read everything anew: the file was written behind the layers' back."""
        for one in self._followed:
            one.forget()

    def objects(self) -> List[ProposalObject]:
        """The objects, areas first, then lines and points, in the order of the file and then of drawing."""
        if not any(one.all_stale or one.stale for one in self._followed):
            return self._objects
        told = [change for one in self._followed for change in one.read()]
        self._objects = [one.known[feature_id][0] for one in self._followed for feature_id in one.order]
        self.version += 1
        if told:
            self.touched.emit(told)
        return self._objects
