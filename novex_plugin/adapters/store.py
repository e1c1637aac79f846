"""The local store of a basisset snapshot: one GeoPackage that is made once and then only read.

Checks never run on a live service: the store is where they look. Made by :func:`build_store`.
"""

import json
import sqlite3
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..core.checks.layers import ReservationLayer
from ..core.errors import NovexError
from ..core.services import provenance as origin
from ..core.services.records import Provenance
from ..core.texts import tr
from . import gpkg_sql as sql
from . import store_build as making
from . import store_format as inside
from .source_discovery import discover_sources
from .sources import Discovery, LayerSource
from .store_build import LayerReport, StoreReport
from .store_read import read_around, read_features
from .store_reuse import KEY as SIGNATURE
from .window import Window

__all__ = [
    "Discovery", "LayerReport", "LayerSource", "Store", "StoreReport", "StoredLayer", "build_store", "discover_sources",
]  # fmt: skip

Box = Tuple[float, float, float, float]


@dataclass(frozen=True)
class StoredLayer:
    """What the store knows of a layer. ``count`` features are kept of ``read``; areas in m².

    ``provenance`` has a record per source that fed the layer; it is empty for a store of format 1.
    """

    key: str
    title: str
    kind: str
    count: int
    date: str = ""
    source: str = ""
    accuracy: str = ""
    notes: Tuple[str, ...] = ()
    read: int = 0
    repaired: int = 0
    dropped: int = 0
    area_before: float = 0.0
    area_after: float = 0.0
    sha256: str = ""
    provenance: Tuple[Provenance, ...] = ()

    @property
    def licence(self) -> str:
        """The licences of the sources, each once; '' when none is known."""
        return "; ".join(origin.each_once([item.licence for item in self.provenance]))

    @property
    def attribution(self) -> str:
        """Whom to name, as the licences ask; '' when nothing is asked."""
        return "; ".join(origin.each_once([item.attribution for item in self.provenance]))

    @property
    def retrieved(self) -> str:
        """When the oldest part was read from its source (ISO 8601, UTC); '' = not known."""
        return min((item.retrieved for item in self.provenance if item.retrieved), default="")


class Store:
    """A store file, opened for reading. Safe to use from several threads: every read opens its own connection."""

    def __init__(
        self, path: Path, info: Dict[str, str], layers: Tuple[StoredLayer, ...], *, has_values: bool = True,
        has_places: bool = True,
    ) -> None:  # fmt: skip
        self.path = path
        self._has_values = has_values
        self._has_places = has_places
        self._info = info
        self._layers = layers
        self._by_key = {layer.key: layer for layer in layers}
        self._held = threading.local()

    @staticmethod
    def open(path: Any) -> "Store":
        """Open a store. Raises NovexError when the file is missing, is no store, or is of a newer NOVEX."""
        place = _existing(path)
        with sql.reading(place) as connection:
            return Store._as_it_says(place, connection)

    @staticmethod
    @contextmanager
    def opened(path: Any) -> Iterator["Store"]:
        """Open a store and read with one connection for as long as this lasts, in this thread; see :meth:`open`."""
        place = _existing(path)
        with sql.reading(place) as connection:
            store = Store._as_it_says(place, connection)
            store._held.connection = connection
            try:
                yield store
            finally:
                store._held.connection = None

    @staticmethod
    def _as_it_says(place: Path, connection: sqlite3.Connection) -> "Store":
        tables = sql.columns_of(connection, inside.OWN_TABLES)
        if inside.LAYER_TABLE not in tables or inside.INFO_TABLE not in tables:
            raise NovexError(
                tr("{file} is geen klaargemaakte NOVEX-basisset.").format(file=place.name),
                tr("Laad de map of het bestand met lagen op de pagina Basisset; NOVEX maakt dan de basisset."),
            )
        info = dict(connection.execute(inside.INFO_ROWS).fetchall())
        _refuse_newer(place, info)
        newer = inside.PROVENANCE_COLUMN in tables[inside.LAYER_TABLE]
        rows = connection.execute(inside.LAYER_ROWS if newer else inside.LAYER_ROWS_1).fetchall()
        layers = tuple(_stored(row) for row in rows)
        return Store(
            place, info, layers, has_values=inside.VALUE_TABLE in tables, has_places=inside.PLACE_TABLE in tables
        )

    @property
    def snapshot_name(self) -> str:
        return self._info.get("naam", self.path.stem)

    @property
    def snapshot_date(self) -> str:
        """Date of the snapshot, ISO 8601."""
        return self._info.get("datum", "")

    @property
    def province(self) -> str:
        """Code of the province that the store was made for; '' = not stated."""
        return self._info.get("provincie", "")

    @property
    def area(self) -> Optional[Box]:
        """Features outside this box were left out (EPSG:28992); None = nothing was."""
        box = json.loads(self._info.get("kader", "null"))
        return None if box is None else (box[0], box[1], box[2], box[3])

    @property
    def profile(self) -> str:
        """Name of the catalogue profile that the layers were chosen by; '' = none."""
        return self._info.get("profiel", "")

    @property
    def made(self) -> str:
        """When the store was made (ISO 8601, UTC); '' for a store of format 1."""
        return self._info.get("gemaakt", "")

    def signature(self, key: str) -> str:
        """What a layer was made of and how, as one checksum; '' when the store does not say."""
        return self._info.get(SIGNATURE + key, "")

    def stamp(self) -> str:
        """Another text when any layer is another one."""
        layers = [f"{one.key}:{one.count}:{one.date}:{one.sha256}" for one in self._layers]
        return "|".join([self.snapshot_name, self.snapshot_date, self.made, *layers])

    def values(self, connection: Any, key: str, numbers: Any) -> Dict[str, List[str]]:
        """Per field what is known of the features with these (sorted) numbers; nothing in a store of before values."""
        return inside.read_values(connection, key, np.asarray(numbers)) if self._has_values else {}

    def layers(self) -> List[StoredLayer]:
        return list(self._layers)

    def has(self, key: str) -> bool:
        return key in self._by_key

    def layer(self, key: str) -> StoredLayer:
        """Raises NovexError when the store does not hold the layer."""
        if key not in self._by_key:
            raise NovexError(
                tr("De laag '{key}' zit niet in deze basisset.").format(key=key),
                tr("Voeg de laag toe op de pagina Basisset of leg uit waarom zij ontbreekt."),
            )
        return self._by_key[key]

    def uri(self, key: str) -> str:
        """The address of the cleaned layer for QGIS (provider ogr)."""
        self.layer(key)
        return f"{self.path}|layername={inside.LAYER_PREFIX}{key}"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Read with one connection for as long as this lasts, in this thread: SQLite reads the whole list of tables
        for each, which for many layers takes longer than the layers do."""
        with self._reading() as connection:
            before = getattr(self._held, "connection", None)
            self._held.connection = connection
            try:
                yield
            finally:
                self._held.connection = before

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        connection = getattr(self._held, "connection", None)
        if connection is not None:
            yield connection
            return
        with sql.reading(self.path) as connection:
            yield connection

    def load(self, key: str, bbox: Optional[Box] = None, *, boxes: Any = None) -> ReservationLayer:
        """A layer for the check: whole, or what meets ``bbox`` (west, south, east, north) or any of ``boxes``.

        Features keep their full area, also when only a part of them is loaded.
        """
        stored = self.layer(key)
        asked = [bbox] if bbox is not None else boxes
        window = Window(asked) if asked is not None else None
        with self._reading() as connection:
            pieces = inside.read_pieces(connection, key, inside.PIECE, window, has_places=self._has_places)
            united = inside.read_pieces(connection, key, inside.UNITED, window, has_places=self._has_places)
            numbers = np.unique(pieces.feature)
            if len(numbers) == stored.count:
                rows = connection.execute(inside.ALL_FEATURES, (key,)).fetchall()
            else:
                rows = connection.execute(inside.FEATURES_OF, (key, json.dumps(numbers.tolist()))).fetchall()
            values = self.values(connection, key, numbers)
        layer = _filled(stored, pieces, united.geometry, numbers, rows, values)
        layer.index.boxes, layer.united_index.boxes  # noqa: B018 - measured while loading, not by the first edit
        return layer

    def load_around(self, asked: Mapping[str, Any]) -> Dict[str, ReservationLayer]:
        """Several layers, each with what meets its boxes (n x 4): what :meth:`load` gives, read in one go if it can."""
        each = ((self.layer(key).key, Window(boxes).only_box()) for key, boxes in asked.items())
        single = {key: box for key, box in each if box is not None}
        with self.held(), self._reading() as connection:
            if len(single) < len(asked) or not self._has_places:
                return {key: self.load(key, boxes=boxes) for key, boxes in asked.items()}
            found = read_around(connection, single)
            numbers = {key: np.unique(found[key, inside.PIECE].pieces.feature) for key in asked}
            rows = read_features(connection, numbers)
            layers = {}
            for key, here in numbers.items():
                pieces, united = found[key, inside.PIECE], found[key, inside.UNITED]
                values = self.values(connection, key, here) if len(here) else {}
                layer = _filled(self.layer(key), pieces.pieces, united.pieces.geometry, here, rows[key], values)
                layer.index.boxes, layer.united_index.boxes = pieces.boxes, united.boxes
                layers[key] = layer
        return layers


def _existing(path: Any) -> Path:
    place = Path(path)
    if not place.is_file():
        raise NovexError(
            tr("De basisset {path} bestaat niet.").format(path=place),
            tr("Kies een ander bestand of laad de basisset opnieuw op de pagina Basisset."),
        )
    return place


def _filled(
    stored: StoredLayer, pieces: inside.Pieces, united: Any, numbers: Any, rows: Sequence[Any],
    values: Mapping[str, Sequence[str]],
) -> ReservationLayer:  # fmt: skip
    """A layer of these pieces; ``rows`` and ``values`` are of the features with these (sorted) numbers.

    A row ends with id, name and measure.
    """
    return ReservationLayer(
        stored.key, stored.title, stored.kind, stored.accuracy, stored.source, stored.date,
        pieces=pieces.geometry, piece_feature=np.searchsorted(numbers, pieces.feature),
        piece_measure=pieces.measure, piece_alone=pieces.alone, united=united,
        feature_ids=[row[-3] for row in rows], feature_names=[row[-2] for row in rows],
        feature_measure=np.array([row[-1] for row in rows], dtype=float), feature_count=stored.count,
        feature_values=values,
    )  # fmt: skip


def _refuse_newer(path: Path, info: Dict[str, str]) -> None:
    if int(info.get("versie", "0")) > inside.FORMAT_VERSION:
        raise NovexError(
            tr("{file} is gemaakt met een nieuwere versie van NOVEX.").format(file=path.name),
            tr("Werk de plugin bij, of laad de basisset opnieuw met deze versie."),
        )


def _stored(row: Any) -> StoredLayer:
    key, title, kind, accuracy, source, date, sha256, read, kept, repaired, dropped, before, after, notes, made_of = row
    return StoredLayer(
        key, title, kind, kept, date, source, accuracy, tuple(json.loads(notes or "[]")), read, repaired, dropped,
        before, after, sha256, tuple(origin.from_record(item) for item in json.loads(made_of or "[]")),
    )  # fmt: skip


build_store = partial(making.build_store, reopen=Store.open)
"""Make a store of layer sources, see :func:`.store_build.build_store`."""
