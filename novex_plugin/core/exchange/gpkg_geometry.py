"""Geometries between shapely and the binary form of GeoPackage (standard, clause 2.1.3).

The header is "GP", version, flags, coordinate system and, for geometries that are not empty, the
bounding box; then follows WKB. All little-endian, as every GIS writes it.
"""

import sqlite3
import struct
from typing import Any, List, Optional, Sequence

from ..errors import NovexError
from ..optional import shapely
from ..texts import tr

_HEADER = struct.Struct("<2sBBi")
_BOX = struct.Struct("<4d")
_BOX_SIZES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}  # by envelope indicator
_LITTLE_ENDIAN, _BOX_XY, _EMPTY = 0x01, 0x02, 0x10


def encode(geometry: Any, srs_id: int) -> Optional[bytes]:
    """A shapely geometry as GeoPackage binary; None stays None."""
    if geometry is None:
        return None
    lib = shapely()
    wkb = lib.to_wkb(geometry, byte_order=1, output_dimension=2)
    if geometry.is_empty:
        return _HEADER.pack(b"GP", 0, _LITTLE_ENDIAN | _EMPTY, srs_id) + wkb
    west, south, east, north = geometry.bounds
    header = _HEADER.pack(b"GP", 0, _LITTLE_ENDIAN | _BOX_XY, srs_id)
    return header + _BOX.pack(west, east, south, north) + wkb


def decode(blob: Optional[bytes]) -> Any:
    """A GeoPackage binary as shapely geometry; None stays None. Raises NovexError when it cannot be read."""
    if blob is None:
        return None
    try:
        return shapely().from_wkb(blob[_wkb_start(blob) :])
    except (ValueError, TypeError, KeyError, IndexError, shapely().errors.GEOSException) as error:
        message = tr("Een geometrie is niet te lezen ({error}).").format(error=error)
        hint = tr("Open de laag in QGIS, herstel of verwijder het object en probeer opnieuw.")
        raise NovexError(message, hint) from error


def wkb_of(blob: bytes) -> bytes:
    """The WKB in a GeoPackage binary."""
    return blob[_wkb_start(blob) :]


def wkb_of_all(blobs: Sequence[Optional[bytes]]) -> List[Optional[bytes]]:
    """The WKB in each GeoPackage binary; None where there is no geometry, or an empty one. Raises ValueError."""
    heads = {blob[:2] + blob[3:4] for blob in blobs if blob is not None}
    if len(heads) != 1 or not all(blob is None or len(blob) >= _HEADER.size for blob in blobs):
        return [None if blob is None or is_empty(blob) else wkb_of(blob) for blob in blobs]
    (head,) = heads  # all are written by the same program, as good as always
    if head[:2] != b"GP":
        raise ValueError("GP")
    if head[2] & _EMPTY:
        return [None] * len(blobs)
    start = _HEADER.size + _BOX_SIZES[(head[2] >> 1) & 0x07]
    return [None if blob is None else blob[start:] for blob in blobs]


def srs_of(blob: bytes) -> int:
    """The number of the coordinate system in the header of a GeoPackage binary. Raises ValueError for another blob."""
    _wkb_start(blob)
    return int(struct.unpack_from("<i" if blob[3] & _LITTLE_ENDIAN else ">i", blob, 4)[0])


def multi(geometry: Any, kind: str) -> Any:
    """The geometry as the tables store it: areas and lines as multi geometry, points single."""
    lib = shapely()
    if geometry is None:
        return None
    geometry = lib.force_2d(geometry)
    if kind == "vlak" and geometry.geom_type == "Polygon":
        return lib.multipolygons([geometry] if not geometry.is_empty else [])
    if kind == "lijn" and geometry.geom_type in ("LineString", "LinearRing"):
        return lib.multilinestrings([geometry] if not geometry.is_empty else [])
    if kind == "punt" and geometry.geom_type == "MultiPoint" and len(geometry.geoms) == 1:
        return geometry.geoms[0]
    return geometry


def turned(area: Any) -> Any:
    """An area with outer rings counter-clockwise and holes clockwise, as receivers advise (PDOK: RC20)."""
    lib = shapely()
    return lib.reverse(lib.normalize(area))  # normalising turns them the other way


def register_functions(connection: sqlite3.Connection) -> None:
    """The functions that the spatial index of a GeoPackage calls when a row changes.

    OGR and QGIS bring their own; plain SQLite has none and would refuse the write.
    """
    connection.create_function("ST_IsEmpty", 1, lambda blob: None if blob is None else int(is_empty(blob)))
    for position, function in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(function, 1, _box_reader(position))


def _box_reader(position: int) -> Any:
    def read(blob: Optional[bytes]) -> Optional[float]:
        return None if blob is None or is_empty(blob) else _box(blob)[position]

    return read


def _box(blob: bytes) -> Any:
    """west, east, south, north, from the header or else from the geometry."""
    indicator = (blob[3] >> 1) & 0x07
    if indicator and blob[3] & _LITTLE_ENDIAN:
        return _BOX.unpack_from(blob, _HEADER.size)
    west, south, east, north = decode(blob).bounds
    return west, east, south, north


def is_empty(blob: bytes) -> bool:
    """True for a GeoPackage binary without any place."""
    return bool(blob[3] & _EMPTY)


def _wkb_start(blob: bytes) -> int:
    if blob[:2] != b"GP" or len(blob) < _HEADER.size:
        raise ValueError("GP")
    return _HEADER.size + _BOX_SIZES[(blob[3] >> 1) & 0x07]
