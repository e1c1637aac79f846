"""Looking through well-known binary before GEOS reads it.

GEOS reads nested collections by recursion without a limit: a few kB of nesting in a file from a stranger end
the whole process. Here every part is walked, one level deep, so that only what a table may hold reaches GEOS.
"""

import struct
from typing import Tuple

_KINDS = {1: "Point", 2: "LineString", 3: "Polygon", 4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon"}
_PARTS = {4: 1, 5: 2, 6: 3}
_Z, _M = 0x80000000, 0x40000000


class WkbError(ValueError):
    """The bytes are no geometry of a kind that a table of the model holds."""


def kind_of(wkb: bytes) -> Tuple[str, int]:
    """The simple-features name and the number of dimensions; every byte is accounted for. Raises WkbError."""
    try:
        code, dimensions, end = _walk(wkb, 0, multi=True)
    except struct.error as error:
        raise WkbError("cut off") from error
    if end != len(wkb):
        raise WkbError("length")
    return _KINDS[code], dimensions


def _walk(wkb: bytes, start: int, *, multi: bool) -> Tuple[int, int, int]:
    """Code of the kind, dimensions, and where the geometry ends."""
    if start >= len(wkb) or wkb[start] not in (0, 1):
        raise WkbError("byte order")
    order = "<" if wkb[start] else ">"
    (found,) = struct.unpack_from(order + "I", wkb, start + 1)
    code, dimensions = _decoded(found)
    if code not in _KINDS or (code in _PARTS and not multi):
        raise WkbError(f"type {found}")
    at = start + 5
    if code in _PARTS:
        return code, dimensions, _parts(wkb, at, order, code)
    if code == 1:
        return code, dimensions, _within(wkb, at + 8 * dimensions)
    (rings,) = struct.unpack_from(order + "I", wkb, at) if code == 3 else (1,)
    at += 4 if code == 3 else 0
    for _ in range(rings):
        (points,) = struct.unpack_from(order + "I", wkb, at)
        at = _within(wkb, at + 4 + 8 * dimensions * points)
    return code, dimensions, at


def _parts(wkb: bytes, at: int, order: str, code: int) -> int:
    (count,) = struct.unpack_from(order + "I", wkb, at)
    at += 4
    for _ in range(count):
        part, _dimensions, at = _walk(wkb, at, multi=False)
        if part != _PARTS[code]:
            raise WkbError("part")
    return at


def _decoded(found: int) -> Tuple[int, int]:
    """Kind and dimensions of a type code, as ISO (1003) or as older writers (0x80000003) put it."""
    dimensions = 2 + bool(found & _Z) + bool(found & _M)
    plain = found & 0x0FFFFFFF
    dimensions += {0: 0, 1: 1, 2: 1, 3: 2}.get(plain // 1000, 0)
    return plain % 1000, dimensions


def _within(wkb: bytes, at: int) -> int:
    if at > len(wkb):
        raise WkbError("cut off")
    return at
