"""Rules that reach beyond the drawn reservation: everything within a distance of it.

A zone is never drawn for a whole layer. Per object only the pieces within reach count; the nearest are
buffered first and taken off the object until nothing is left or nothing is near, so that one forest edge
settles a 25 km zone.
"""

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, Optional, Tuple

import numpy as np

from ..geometry.parallel import worker_count
from ..geometry.repair import keep_kind
from ..optional import shapely
from .layers import ReservationLayer, measure_of
from .measure import AREA, COUNT, ObjectOverlap, ObjectSet, Touched, measure_layer, single_part
from .tolerances import NOISE_M, NOISE_M2

QUADRANT_SEGMENTS = 16  # the arc of a zone stays within 0.5 % of its distance
_FIRST_BITE = 4


def measure_zone(
    objects: ObjectSet, layer: ReservationLayer, distance_m: float, wanted: Any
) -> Dict[int, ObjectOverlap]:
    """Overlap of the wanted objects with the zone of ``distance_m`` around (and including) a layer, by object index.

    The features of the result carry their distance in m; their amount is 0, since zones of neighbours overlap.
    """
    members = np.flatnonzero(wanted & (objects.kinds != ""))
    if len(members) == 0 or len(layer.pieces) == 0:
        return {}
    layer.tree  # noqa: B018 - built before threads ask for it

    def work(index: int) -> Optional[ObjectOverlap]:
        return _zone_of_object(objects.geometries[index], objects.kinds[index], layer, distance_m)

    if len(members) < 2:
        found = [work(int(index)) for index in members]
    else:
        with ThreadPoolExecutor(worker_count()) as pool:
            found = list(pool.map(work, members.tolist()))
    return {int(index): overlap for index, overlap in zip(members, found) if overlap is not None}


def _zone_of_object(geometry: Any, kind: str, layer: ReservationLayer, distance_m: float) -> Optional[ObjectOverlap]:
    lib = shapely()
    near = np.sort(layer.tree.query(geometry, predicate="dwithin", distance=distance_m))
    if len(near) == 0:
        return None
    nearest, farthest = _box_distances(lib.bounds(geometry), lib.bounds(layer.pieces[near]))
    touched = _feature_distances(geometry, layer, near, nearest, farthest)
    inside = keep_kind(_inside_zone(geometry, layer.pieces[near], nearest, farthest, distance_m), kind)
    covered = float(measure_of(inside, kind)) if kind != COUNT else float(len(touched))
    if kind != COUNT and covered <= (NOISE_M2 if kind == AREA else NOISE_M):
        return None
    return single_part(kind, covered, touched, inside, float(touched.distance[0]))


def _box_distances(box: Any, boxes: Any) -> Tuple[Any, Any]:
    """Per box the least and the greatest distance that two points in ``box`` and that box can have."""
    gap_x = np.maximum(0, np.maximum(boxes[:, 0] - box[2], box[0] - boxes[:, 2]))
    gap_y = np.maximum(0, np.maximum(boxes[:, 1] - box[3], box[1] - boxes[:, 3]))
    span_x = np.maximum(boxes[:, 2] - box[0], box[2] - boxes[:, 0])
    span_y = np.maximum(boxes[:, 3] - box[1], box[3] - boxes[:, 1])
    return np.hypot(gap_x, gap_y), np.hypot(span_x, span_y)


def _feature_distances(geometry: Any, layer: ReservationLayer, near: Any, nearest: Any, farthest: Any) -> Touched:
    """Distance per feature, nearest first; only pieces that can be the nearest of their feature are measured."""
    lib = shapely()
    features, inverse = np.unique(layer.piece_feature[near], return_inverse=True)
    reach = np.full(len(features), np.inf)
    np.minimum.at(reach, inverse, farthest)
    worth = nearest <= reach[inverse]
    distance = np.full(len(features), np.inf)
    np.minimum.at(distance, inverse[worth], lib.distance(geometry, layer.pieces[near[worth]]))
    order = np.argsort(distance, kind="stable")
    nothing = np.zeros(len(order))
    return Touched(features[order], nothing, distance[order], nothing)


def _inside_zone(geometry: Any, pieces: Any, nearest: Any, farthest: Any, distance_m: float) -> Any:
    """The part of the geometry within the distance of any piece."""
    lib = shapely()
    queue = pieces[np.argsort(nearest, kind="stable")]
    if (farthest <= distance_m).any() or _reached_from_one_point(geometry, queue[:_FIRST_BITE], distance_m):
        return geometry
    left, taken = geometry, []
    bite = _FIRST_BITE
    while len(queue) and not lib.is_empty(left):
        zone = lib.union_all(lib.buffer(queue[:bite], distance_m, quad_segs=QUADRANT_SEGMENTS))
        taken.append(zone)
        left = lib.difference(left, zone)
        queue = queue[bite:]
        queue = queue[lib.dwithin(left, queue, distance_m)] if len(queue) else queue
        bite *= 4
    # taking off what is left would leave threads without width along the border of the object
    return lib.intersection(geometry, lib.union_all(taken)) if not lib.is_empty(left) else geometry


def _reached_from_one_point(geometry: Any, pieces: Any, distance_m: float) -> bool:
    """True when one point of a piece has the whole geometry within reach: then no zone needs to be drawn."""
    lib = shapely()
    ways = lib.shortest_line(lib.centroid(geometry), pieces)
    ends = lib.get_coordinates(lib.get_point(ways, -1))
    corners = lib.get_coordinates(geometry)
    apart = np.hypot(corners[:, None, 0] - ends[None, :, 0], corners[:, None, 1] - ends[None, :, 1])
    return bool((apart.max(axis=0) <= distance_m).any())


def overlap_geometry(geometry: Any, layer: ReservationLayer, buffer_m: float = 0.0) -> Any:
    """The part of a valid geometry (EPSG:28992) in the layer or within ``buffer_m`` of it; None if there is none."""
    objects = ObjectSet([geometry])
    wanted = np.ones(1, dtype=bool)
    found = measure_zone(objects, layer, buffer_m, wanted) if buffer_m > 0 else measure_layer(objects, layer, wanted)
    return found[0].geometry() if 0 in found else None
