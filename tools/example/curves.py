"""Lines that look drawn by water or by surveyors: smoothing, repeatable noise, offsets, rulings and warped grids.

All coordinates are metres in EPSG:28992. Noise is a sum of sines with seeded phases: repeatable on every machine,
independent of the order in which shapes are made.
"""

import math
import zlib
from typing import Callable, List, Sequence, Tuple

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon

GRID = 0.1  # metres: every coordinate of the province lies on this grid, so that shared edges are shared exactly
KM = 1000.0

Points = Sequence[Tuple[float, float]]


def seed_of(name: str) -> int:
    """A stable seed from a name (``hash`` differs per process)."""
    return zlib.crc32(name.encode("utf-8"))


def rng_of(name: str) -> np.random.Generator:
    return np.random.Generator(np.random.PCG64(seed_of(name)))


def km(points: Points) -> np.ndarray:
    """Control points drawn in kilometres, as metres."""
    return np.asarray(points, dtype=float) * KM


def noise(name: str, wavelengths: Sequence[float]) -> Callable[[np.ndarray], np.ndarray]:
    """A smooth random function of distance, about between -1 and 1."""
    rng = rng_of(name)
    parts = [(2 * math.pi / w, rng.uniform(0, 2 * math.pi), w) for w in wavelengths]
    total = sum(math.sqrt(w) for _, _, w in parts)

    def value(s: np.ndarray) -> np.ndarray:
        return sum(math.sqrt(w) * np.sin(k * np.asarray(s) + p) for k, p, w in parts) / total * 1.6

    return value


def field_noise(name: str, wavelength: float) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """A smooth random function of place, about between -1 and 1."""
    rng = rng_of(name)
    waves = []
    for _ in range(7):
        angle, k = rng.uniform(0, math.pi), 2 * math.pi / (wavelength * rng.uniform(0.6, 1.7))
        waves.append((k * math.cos(angle), k * math.sin(angle), rng.uniform(0, 2 * math.pi)))

    def value(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return sum(np.sin(a * x + b * y + p) for a, b, p in waves) / 3.2

    return value


def catmull(points: np.ndarray, step: float = 100.0, closed: bool = False) -> np.ndarray:
    """Centripetal-like Catmull-Rom curve through the points, sampled about every ``step`` metres."""
    pts = np.asarray(points, dtype=float)
    if closed:
        pts = np.vstack([pts[-1], pts, pts[0], pts[1]])
    else:
        pts = np.vstack([2 * pts[0] - pts[1], pts, 2 * pts[-1] - pts[-2]])
    out: List[np.ndarray] = []
    for p0, p1, p2, p3 in zip(pts[:-3], pts[1:-2], pts[2:-1], pts[3:]):
        count = max(2, int(math.hypot(*(p2 - p1)) / step))
        t = np.linspace(0, 1, count, endpoint=False)[:, None]
        out.append(0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2
                          + (3 * p1 - p0 - 3 * p2 + p3) * t**3))
    return np.vstack(out + [pts[-2][None, :]])


def chaikin(points: np.ndarray, times: int = 2) -> np.ndarray:
    """Corner cutting of an open line; the ends stay."""
    pts = np.asarray(points, dtype=float)
    for _ in range(times):
        a, b = pts[:-1] * 0.75 + pts[1:] * 0.25, pts[:-1] * 0.25 + pts[1:] * 0.75
        pts = np.vstack([pts[:1], np.stack([a, b], axis=1).reshape(-1, 2)[1:-1], pts[-1:]])
    return pts


def chainage(pts: np.ndarray) -> np.ndarray:
    """Distance along the line of every vertex."""
    return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(pts, axis=0).T))])


def resample(pts: np.ndarray, step: float) -> np.ndarray:
    s = chainage(pts)
    at = np.linspace(0, s[-1], max(2, round(s[-1] / step) + 1))
    return np.column_stack([np.interp(at, s, pts[:, 0]), np.interp(at, s, pts[:, 1])])


def normals(pts: np.ndarray) -> np.ndarray:
    """Unit normals, to the left of the direction of drawing."""
    d = np.gradient(pts, axis=0)
    d /= np.hypot(d[:, 0], d[:, 1])[:, None]
    return np.column_stack([-d[:, 1], d[:, 0]])


def smooth(values: np.ndarray, half: int) -> np.ndarray:
    """Moving average with mirrored ends; works on one or two columns."""
    if values.ndim == 2:
        return np.column_stack([smooth(values[:, 0], half), smooth(values[:, 1], half)])
    padded = np.pad(values, half, mode="reflect", reflect_type="odd")
    return np.convolve(padded, np.ones(2 * half + 1) / (2 * half + 1), mode="valid")


def curvature(pts: np.ndarray) -> np.ndarray:
    """Signed curvature (1/m), positive where the line bends to the left."""
    d = np.gradient(pts, axis=0)
    dd = np.gradient(d, axis=0)
    return (d[:, 0] * dd[:, 1] - d[:, 1] * dd[:, 0]) / np.hypot(d[:, 0], d[:, 1]) ** 3


def shifted(pts: np.ndarray, distance) -> np.ndarray:
    """The line moved to the left by ``distance`` metres (number or one per vertex)."""
    return pts + normals(pts) * np.broadcast_to(np.asarray(distance, dtype=float), (len(pts),))[:, None]


def wiggled(pts: np.ndarray, name: str, amplitude: float, wavelengths: Sequence[float] = (300, 700, 1900)) -> np.ndarray:
    """The line with a natural, irregular edge."""
    return shifted(pts, noise(name, wavelengths)(chainage(pts)) * amplitude)


def blend(a: np.ndarray, b: np.ndarray, share: float, count: int = 260) -> np.ndarray:
    """The line that lies at ``share`` of the way from a to b, by equal fractions of their length."""
    ra, rb = (resample(p, chainage(p)[-1] / (count - 1)) for p in (a, b))
    n = min(len(ra), len(rb))
    return ra[:n] * (1 - share) + rb[:n] * share


def rulings(a: np.ndarray, b: np.ndarray, spacing: float, name: str, jitter: float = 0.3) -> List[LineString]:
    """Straight lines from a to b about every ``spacing`` metres: the side ditches and lanes of a reclamation."""
    count = max(3, int(chainage(a)[-1] / spacing))
    rng = rng_of(name)
    share = (np.arange(count) + 0.5 + rng.uniform(-jitter, jitter, count)) / count
    sa, sb = chainage(a), chainage(b)
    ends = [[np.interp(share * s[-1], s, p[:, i]) for i in (0, 1)] for p, s in ((a, sa), (b, sb))]
    out = []
    for (ax, ay), (bx, by) in zip(np.transpose(ends[0]), np.transpose(ends[1])):
        dx, dy = (bx - ax) * 0.004, (by - ay) * 0.004
        out.append(LineString([(ax - dx, ay - dy), (bx + dx, by + dy)]))
    return out


def warped_grid(area: Polygon, spacing: Tuple[float, float], angle: float, name: str, warp: float) -> List[LineString]:
    """Two bundles of lines over an area, bent by ``warp`` metres: fields and lanes that grew instead of being planned."""
    cx, cy = area.centroid.x, area.centroid.y
    x0, y0, x1, y1 = area.bounds
    reach = math.hypot(x1 - x0, y1 - y0) / 2 + 2 * warp
    dx, dy = field_noise(name + "x", spacing[0] * 5), field_noise(name + "y", spacing[1] * 5)
    ca, sa = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    rng = rng_of(name)
    lines = []
    for bundle, gap in enumerate(spacing):
        offsets = np.arange(-reach, reach, gap) + rng.uniform(-0.22, 0.22, len(np.arange(-reach, reach, gap))) * gap
        along = np.arange(-reach, reach + 1, 150.0)
        for offset in offsets:
            u, v = (along, np.full_like(along, offset)) if bundle == 0 else (np.full_like(along, offset), along)
            x, y = cx + u * ca - v * sa, cy + u * sa + v * ca
            lines.append(LineString(np.column_stack([x + dx(x, y) * warp, y + dy(x, y) * warp])))
    return [g for g in shapely.intersection(np.array(lines, dtype=object), area) if not g.is_empty]


def areas(geometry):
    """Only the polygon parts of a geometry (an overlay can leave lines and points where shapes touch)."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = [g for g in shapely.get_parts(geometry) if g.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(np.array(parts, dtype=object)) if parts else Polygon()


def on_grid(geometry, size: float = GRID):
    """The geometry on the coordinate grid, valid."""
    return shapely.set_precision(geometry, size)
