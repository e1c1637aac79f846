"""Many geometries at once into GeoPackage binaries: shapely makes WKB and boxes in bulk, only the header is left."""

from typing import Any, List, Optional, Sequence

import numpy as np

from ..geometry.arrays import array_of
from ..optional import shapely
from .gpkg_geometry import encode

_HEAD = np.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", 4)])
_LITTLE_ENDIAN_BOX = 0x03
_BY_X_AND_Y = [0, 2, 1, 3]  # west, east, south, north


def encode_all(geometries: Any, srs_id: int) -> List[bytes]:
    """GeoPackage binaries of an array of 2D geometries that are neither None nor empty."""
    lib = shapely()
    head = np.zeros(len(geometries), dtype=_HEAD)
    head["magic"], head["flags"], head["srs"] = b"GP", _LITTLE_ENDIAN_BOX, srs_id
    head["box"] = lib.bounds(geometries)[:, _BY_X_AND_Y]
    heads, size = head.tobytes(), _HEAD.itemsize
    blobs = lib.to_wkb(geometries, byte_order=1, output_dimension=2)
    return [heads[start : start + size] + wkb for start, wkb in zip(range(0, len(heads), size), blobs)]


def encode_each(geometries: Sequence[Any], srs_id: int) -> List[Optional[bytes]]:
    """The same of geometries of which some may be empty, or None: that stays None."""
    lib = shapely()
    shapes = array_of(geometries)
    missing, empty = lib.is_missing(shapes), lib.is_empty(shapes)
    blobs: List[Optional[bytes]] = [encode(shape, srs_id) if hollow else None for shape, hollow in zip(shapes, empty)]
    filled = np.flatnonzero(~(missing | empty))
    for number, blob in zip(filled.tolist(), encode_all(shapes[filled], srs_id)):
        blobs[number] = blob
    return blobs


def as_multi(geometries: Any, kind: str) -> Any:
    """An array of geometries as QGIS wants a layer: all of one multi type."""
    lib = shapely()
    single, make = {
        "vlak": (3, lib.multipolygons), "lijn": (1, lib.multilinestrings), "punt": (0, lib.multipoints),
    }[kind]  # fmt: skip
    result = geometries.copy()
    chosen = np.flatnonzero(lib.get_type_id(geometries) == single)
    if len(chosen):
        result[chosen] = make(geometries[chosen], indices=np.arange(len(chosen)))
    return result
