"""Comparing two snapshots of the basisset, layer by layer, in bounded memory.

Of each feature three short checksums are kept: of its id, its shape and its attributes. Shapes are first compared byte
by byte; only what differs is brought into one form (order of vertices, millimetres) and compared again, because a
service that writes the same area from another corner did not change it.
"""

import sqlite3
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, Iterator, List, Optional, Sequence, Tuple, Union

import numpy as np

from ..core.exchange.spreadsheet import csv_bytes
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.services.changes import BY_ID, BY_SHAPE, COLUMNS, LayerChange, LayerFacts, SnapshotChange
from ..core.texts import tr
from . import gpkg_sql as sql
from . import snapshot_files as files
from . import store_format as inside
from .gpkg_geometry import wkb_of
from .snapshots import Candidate, Snapshot
from .source_reader import field_names
from .sources import LayerSource
from .store import Store, StoredLayer

_BATCH = 5000
_OWN_COLUMNS = ("fid", "geom", "kenmerk_id", "maat")
_STABLE_SHARE = 0.9  # of the shapes on both sides: so many kept their id
_KNOWN_SHARE = 0.5  # of the ids, when no shape is on both sides
_ROUNDING = 3  # decimals of a metre

Place = Union[Snapshot, Candidate, None]


@dataclass
class _Features:
    """One layer of one side: an entry per feature in each array."""

    fid: Any
    id: Any
    shape: Any
    attributes: Any

    def __len__(self) -> int:
        return len(self.fid)


def compare(old: Place, new: Union[Snapshot, Candidate], progress: Optional[Progress] = None) -> SnapshotChange:
    """What a new snapshot (or finished candidate) changes against the current one; ``old`` None: all is new.

    Raises NovexError when a store cannot be read, Cancelled when ``progress`` says so.
    """
    progress = progress or Progress()
    before, after = _Side(old), _Side(new)
    keys = [*after.keys, *(key for key in before.keys if key not in after.keys)]
    changes = []
    for number, key in enumerate(keys):
        part = progress.part(number / len(keys), (number + 1) / len(keys))
        part.step(0.0, tr("Vergelijken van {name}").format(name=(after.layer(key) or before.layer(key)).title))
        changes.append(_layer_change(key, before, after, part))
    progress.step(1.0)
    return SnapshotChange(tuple(changes))


def changes_csv(change: SnapshotChange) -> bytes:
    """The changes as a table for a spreadsheet: a row per layer."""
    return csv_bytes(COLUMNS, [layer.row() for layer in change.layers])


class _Side:
    """A snapshot as far as the comparison asks."""

    def __init__(self, place: Place) -> None:
        folder = None if place is None else (place.folder if isinstance(place, Candidate) else place.path)
        self.store: Optional[Store] = None if folder is None else Store.open(folder / files.STORE)
        self._folder = folder
        self._layers = {} if self.store is None else {layer.key: layer for layer in self.store.layers()}
        self._sources = [] if folder is None else _sources(folder)

    @property
    def keys(self) -> List[str]:
        return list(self._layers)

    @property
    def path(self) -> Path:
        if self.store is None:
            raise ValueError("store")
        return self.store.path

    def layer(self, key: str) -> Any:
        return self._layers.get(key)

    def facts(self, key: str) -> Optional[LayerFacts]:
        stored: Optional[StoredLayer] = self._layers.get(key)
        if stored is None:
            return None
        fields = {name for source in self._sources if source.key == key for name in field_names(source)}
        measure = float(stored.count) if stored.kind == "punt" else stored.area_after
        return LayerFacts(stored.kind, stored.count, measure, stored.date, stored.licence, tuple(sorted(fields)))

    def fingerprint(self, key: str) -> Tuple[Any, ...]:
        """What is the same when the layer was made of the same files in the same way."""
        layer = self._layers[key]
        return layer.sha256, layer.count, layer.area_after, self.store.area if self.store else None


def _sources(folder: Path) -> List[LayerSource]:
    return files.read_sources(files.read_json(folder / files.ORIGINS).get("bronnen", ()), folder)


def _layer_change(key: str, before: _Side, after: _Side, progress: Progress) -> LayerChange:
    title = (after.layer(key) or before.layer(key)).title
    facts = before.facts(key), after.facts(key)
    if facts[0] is None or facts[1] is None:
        return LayerChange(
            key, title, *facts, added=facts[1].count if facts[1] else 0, removed=facts[0].count if facts[0] else 0
        )
    if before.fingerprint(key) == after.fingerprint(key) and before.layer(key).sha256:
        return LayerChange(key, title, *facts)
    one = _read(before.path, key, progress.part(0.0, 0.4))
    other = _read(after.path, key, progress.part(0.4, 0.8))
    _same_form(before.path, after.path, key, one, other, progress.part(0.8, 1.0))
    count = _by_id if _ids_are_stable(one, other) else _by_shape
    added, removed, changed = count(one, other)
    return LayerChange(key, title, *facts, added, removed, changed, BY_ID if count is _by_id else BY_SHAPE)


def _read(path: Path, key: str, progress: Progress) -> _Features:
    """The checksums of all features of a layer, read in batches."""
    columns: List[List[int]] = [[], [], [], []]
    with sql.reading(path) as connection:
        for number, row in enumerate(_rows(connection, key)):
            if number % _BATCH == 0:
                progress.step(min(0.99, number / 1_000_000))
            fid, geometry, identifier, _measure, *others = row
            columns[0].append(fid)
            columns[1].append(_short(str(identifier).encode("utf-8")))
            columns[2].append(_short(wkb_of(geometry)))
            columns[3].append(_short("\x1f".join(map(str, others)).encode("utf-8")))
    return _Features(np.array(columns[0], dtype=np.int64), *(np.array(one, dtype=np.uint64) for one in columns[1:]))


def _rows(connection: sqlite3.Connection, key: str) -> Iterator[Tuple[Any, ...]]:
    table = inside.LAYER_PREFIX + key
    named = sql.tables(connection)[table]
    columns = [*_OWN_COLUMNS, *sorted(name for name in named if name not in _OWN_COLUMNS)]
    cursor = connection.execute(sql.select(table, columns, order_by="fid"))
    while True:
        batch = cursor.fetchmany(_BATCH)
        if not batch:
            return
        yield from batch


def _short(content: bytes) -> int:
    return int.from_bytes(blake2b(content, digest_size=8).digest(), "little")


def _same_form(old: Path, new: Path, key: str, one: _Features, other: _Features, progress: Progress) -> None:
    """Give shapes that differ byte by byte the checksum of their normal form, on both sides."""
    left, right = ~np.isin(one.shape, other.shape), ~np.isin(other.shape, one.shape)
    if left.any() and right.any():
        _normalise(old, key, one, left, progress.part(0.0, 0.5))
        _normalise(new, key, other, right, progress.part(0.5, 1.0))


def _normalise(path: Path, key: str, features: _Features, chosen: Any, progress: Progress) -> None:
    numbers = np.flatnonzero(chosen)
    with sql.reading(path) as connection:
        for start in range(0, len(numbers), _BATCH):
            progress.step(start / len(numbers))
            part = numbers[start : start + _BATCH]
            blobs = sql.values_of(connection, inside.LAYER_PREFIX + key, "geom", features.fid[part].tolist())
            features.shape[part] = [_short(wkb) for wkb in _normal_wkb(blobs)]


def _normal_wkb(blobs: Sequence[bytes]) -> Any:
    lib = shapely()
    shapes = lib.from_wkb(np.array([wkb_of(blob) for blob in blobs], dtype=object))
    coordinates = lib.get_coordinates(shapes)
    rounded = lib.set_coordinates(shapes, np.round(coordinates, _ROUNDING) + 0.0)  # + 0.0: no minus zero
    return lib.to_wkb(lib.normalize(rounded), byte_order=1)


def _ids_are_stable(one: _Features, other: _Features) -> bool:
    """True when ids tell features apart and shapes that are on both sides kept theirs.

    A running number given at download looks like an id too, but shifts with the first feature that comes or goes.
    """
    if len(np.unique(one.id)) < len(one) or len(np.unique(other.id)) < len(other) or not len(one) or not len(other):
        return False
    single = np.intersect1d(_once(one.shape), _once(other.shape), assume_unique=True)
    if len(single) == 0:
        return bool(np.isin(one.id, other.id).mean() >= _KNOWN_SHARE)
    mine = one.id[np.isin(one.shape, single)][np.argsort(one.shape[np.isin(one.shape, single)])]
    theirs = other.id[np.isin(other.shape, single)][np.argsort(other.shape[np.isin(other.shape, single)])]
    return bool((mine == theirs).mean() >= _STABLE_SHARE)


def _once(values: Any) -> Any:
    found, times = np.unique(values, return_counts=True)
    return found[times == 1]


def _by_id(one: _Features, other: _Features) -> Tuple[int, int, int]:
    """Added, removed and changed features, matched by id."""
    _common, left, right = np.intersect1d(one.id, other.id, assume_unique=True, return_indices=True)
    differ = (one.shape[left] != other.shape[right]) | (one.attributes[left] != other.attributes[right])
    return len(other) - len(right), len(one) - len(left), int(differ.sum())


def _by_shape(one: _Features, other: _Features) -> Tuple[int, int, int]:
    """The same, matched by shape: what kept its shape and got other attributes counts as changed."""
    shared = _in_common(one.shape, other.shape)
    whole = _in_common(_pair(one), _pair(other))
    return len(other) - shared, len(one) - shared, shared - whole


def _pair(features: _Features) -> Any:
    return features.shape ^ (features.attributes * np.uint64(0x9E3779B97F4A7C15))


def _in_common(one: Any, other: Any) -> int:
    """How many values two lists share, each as often as it stands in both."""
    left, left_times = np.unique(one, return_counts=True)
    right, right_times = np.unique(other, return_counts=True)
    _values, at_left, at_right = np.intersect1d(left, right, assume_unique=True, return_indices=True)
    return int(np.minimum(left_times[at_left], right_times[at_right]).sum())
