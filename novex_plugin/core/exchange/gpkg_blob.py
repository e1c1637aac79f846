"""Many geometries at once into GeoPackage binaries: shapely makes WKB and boxes in bulk, only the header is left."""

import struct
from typing import Any, List

from ..optional import shapely

_HEADER = struct.Struct("<2sBBi4d")
_LITTLE_ENDIAN_BOX = 0x03


def encode_all(geometries: Any, srs_id: int) -> List[bytes]:
    """GeoPackage binaries of an array of 2D geometries that are neither None nor empty."""
    lib = shapely()
    blobs = lib.to_wkb(geometries, byte_order=1, output_dimension=2)
    pack = _HEADER.pack
    return [
        pack(b"GP", 0, _LITTLE_ENDIAN_BOX, srs_id, west, east, south, north) + wkb
        for wkb, (west, south, east, north) in zip(blobs, lib.bounds(geometries).tolist())
    ]
