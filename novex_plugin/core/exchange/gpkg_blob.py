"""Many geometries at once into GeoPackage binaries: shapely makes WKB and boxes in bulk, only the header is left."""

from typing import Any, List

import numpy as np

from ..optional import shapely

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
