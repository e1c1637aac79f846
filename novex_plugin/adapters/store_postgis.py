"""A store in PostgreSQL with PostGIS: the same pieces as in the file, for teams that share one.

Pieces keep the order that they have in the file, so a check gives the same findings to the last digit. Reading asks
PostGIS for the pieces whose boxes meet those of the objects. The schema is a setting of the connection, so that all
statements are fixed texts.
"""

import json
import threading
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..core.checks.layers import ReservationLayer
from ..core.database import Address
from ..core.database import connected as in_database
from ..core.errors import NovexError
from ..core.optional import shapely
from ..core.services import provenance as origin
from ..core.texts import tr
from . import store_format as inside
from .store import Box, StoredLayer
from .store_address import address_of
from .store_format import Pieces

FORMAT_VERSION = 1
_HAS_STORE = "SELECT to_regclass('basisset_info') IS NOT NULL AND to_regclass('basisset_laag') IS NOT NULL"
_INFO = "SELECT sleutel, waarde FROM basisset_info"
_LAYERS = (
    "SELECT sleutel, titel, soort, nauwkeurigheid, bron, datum, sha256, gelezen, kenmerken, hersteld, vervallen, "
    "oppervlakte_voor, oppervlakte_na, opmerkingen, herkomst FROM basisset_laag ORDER BY volgorde"
)
_ALL_PIECES = (
    "SELECT kenmerk, maat, alleen, ST_AsBinary(geom, 'NDR') FROM basisset_deel "
    "WHERE laag = %(laag)s AND soort = %(soort)s ORDER BY nr"
)
_PIECES_IN = (
    "SELECT kenmerk, maat, alleen, ST_AsBinary(geom, 'NDR') FROM basisset_deel "
    "WHERE laag = %(laag)s AND soort = %(soort)s AND nr IN ("
    "SELECT d.nr FROM unnest(%(west)s::float8[], %(zuid)s::float8[], %(oost)s::float8[], %(noord)s::float8[]) "
    "AS v(west, zuid, oost, noord) "
    "JOIN basisset_deel d ON d.geom && ST_MakeEnvelope(v.west, v.zuid, v.oost, v.noord, 28992) "
    "WHERE d.laag = %(laag)s AND d.soort = %(soort)s) ORDER BY nr"
)
_FEATURES = (
    "SELECT nr, kenmerk_id, naam, maat FROM basisset_kenmerk WHERE laag = %s AND nr = ANY(%s::int[]) ORDER BY nr"
)
_VALUES = "SELECT veld, nr, waarde FROM basisset_waarde WHERE laag = %s AND nr = ANY(%s::int[])"


@contextmanager
def connected(address: Address, *, writing: bool = False) -> Iterator[Any]:
    """A cursor in the schema of the address, in one transaction. Raises NovexError when the database says no."""
    hint = tr("Controleer adres, rechten en netwerk, of gebruik een basisset in een GeoPackage.")
    with in_database(address, tr("De basisset"), hint, writing=writing) as cursor:
        yield cursor


class PostgisStore:
    """A store in a schema of a database, opened for reading. Safe to use from several threads."""

    def __init__(self, address: Address, info: Dict[str, str], layers: Sequence[StoredLayer]) -> None:
        self._address, self._info = address, info
        self._layers = {layer.key: layer for layer in layers}
        self._held = threading.local()

    @staticmethod
    def open(place: Any) -> "PostgisStore":
        """Raises NovexError when the database cannot be reached or the schema holds no (whole) store."""
        address = address_of(place)
        with connected(address) as cursor:
            cursor.execute(_HAS_STORE)
            if not cursor.fetchone()[0]:
                raise NovexError(
                    tr("Het schema '{schema}' bevat geen NOVEX-basisset.").format(schema=address.schema),
                    tr("Zet een basisset in dit schema, of noem een ander schema in het adres (schema=...)."),
                )
            cursor.execute(_INFO)
            info = dict(cursor.fetchall())
            cursor.execute(_LAYERS)
            layers = [_stored(row) for row in cursor.fetchall()]
        if int(info.get("versie", "0")) != FORMAT_VERSION:
            raise NovexError(
                tr("De basisset in schema '{schema}' is half gemaakt of van een andere versie van NOVEX.").format(
                    schema=address.schema
                ),
                tr("Zet haar opnieuw in de database."),
            )
        return PostgisStore(address, info, layers)

    @property
    def snapshot_name(self) -> str:
        return self._info.get("naam", self._address.schema)

    @property
    def snapshot_date(self) -> str:
        """Date of the snapshot, ISO 8601."""
        return self._info.get("datum", "")

    @property
    def province(self) -> str:
        return self._info.get("provincie", "")

    def stamp(self) -> str:
        """Another text when any layer is another one."""
        return self._info.get("stempel", "")

    def layers(self) -> List[StoredLayer]:
        return list(self._layers.values())

    def has(self, key: str) -> bool:
        return key in self._layers

    def layer(self, key: str) -> StoredLayer:
        """Raises NovexError when the store does not hold the layer."""
        if key not in self._layers:
            raise NovexError(
                tr("De laag '{key}' zit niet in deze basisset.").format(key=key),
                tr("Voeg de laag toe aan de basisset en zet die opnieuw in de database."),
            )
        return self._layers[key]

    @contextmanager
    def held(self) -> Iterator[None]:
        """Read with one connection, in one transaction, for as long as this lasts, in this thread."""
        with connected(self._address) as cursor:
            self._held.cursor = cursor
            try:
                yield
            finally:
                self._held.cursor = None

    @contextmanager
    def _cursor(self) -> Iterator[Any]:
        cursor = getattr(self._held, "cursor", None)
        if cursor is not None:
            yield cursor
            return
        with connected(self._address) as cursor:
            yield cursor

    def load(self, key: str, bbox: Optional[Box] = None, *, boxes: Any = None) -> ReservationLayer:
        """A layer for the check: whole, or the pieces that meet ``bbox`` or any of ``boxes``."""
        stored = self.layer(key)
        asked = np.asarray([bbox], dtype=float) if bbox is not None else boxes
        with self._cursor() as cursor:
            pieces = _pieces(cursor, key, inside.PIECE, asked)
            united = _pieces(cursor, key, inside.UNITED, asked)
            numbers = np.unique(pieces.feature)
            cursor.execute(_FEATURES, (key, numbers.tolist()))
            rows = cursor.fetchall()
            cursor.execute(_VALUES, (key, numbers.tolist()))
            values = _values(cursor.fetchall(), numbers)
        return ReservationLayer(
            key, stored.title, stored.kind, stored.accuracy, stored.source, stored.date,
            pieces=pieces.geometry, piece_feature=np.searchsorted(numbers, pieces.feature),
            piece_measure=pieces.measure, piece_alone=pieces.alone, united=united.geometry,
            feature_ids=[row[1] for row in rows], feature_names=[row[2] for row in rows],
            feature_measure=np.array([row[3] for row in rows], dtype=float), feature_count=stored.count,
            feature_values=values,
        )  # fmt: skip

    def load_around(self, asked: Mapping[str, Any]) -> Dict[str, ReservationLayer]:
        """Several layers, each with what meets its boxes (n x 4)."""
        with self.held():
            return {key: self.load(key, boxes=boxes) for key, boxes in asked.items()}


def _pieces(cursor: Any, key: str, kind: str, boxes: Any) -> Pieces:
    if boxes is None:
        cursor.execute(_ALL_PIECES, {"laag": key, "soort": kind})
    else:
        west, south, east, north = np.asarray(boxes, dtype=float).reshape(-1, 4).T.tolist()
        asked = {"west": west, "zuid": south, "oost": east, "noord": north}
        cursor.execute(_PIECES_IN, {"laag": key, "soort": kind, **asked})
    rows = cursor.fetchall()
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [bytes(row[3]) for row in rows]
    return Pieces(
        shapely().from_wkb(blobs),
        np.array([row[0] for row in rows], dtype=np.intp),
        np.array([row[1] for row in rows], dtype=float),
        np.array([row[2] for row in rows], dtype=bool),
    )


def _values(rows: Sequence[Tuple[str, int, str]], numbers: Any) -> Dict[str, List[str]]:
    place = {number: index for index, number in enumerate(numbers.tolist())}
    found: Dict[str, List[str]] = {}
    for name, number, text in rows:
        found.setdefault(name, [""] * len(place))[place[number]] = text
    return found


def _stored(row: Any) -> StoredLayer:
    key, title, kind, accuracy, source, date, sha256, read, kept, repaired, dropped, before, after, notes, made_of = row
    return StoredLayer(
        key, title, kind, kept, date, source, accuracy, tuple(json.loads(notes)), read, repaired, dropped, before,
        after, sha256, tuple(origin.from_record(item) for item in json.loads(made_of)),
    )  # fmt: skip
