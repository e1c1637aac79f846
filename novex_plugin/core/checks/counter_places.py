"""Where objects count: the part of each that lies in the area of a counter, sorted by place.

Everything is measured on the pieces of the layers, as the check itself does; only what overlaps is united.
"""

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Mapping, Sequence, Tuple

import numpy as np

from ..model.records import ProposalObject
from ..optional import shapely
from ..texts import tr
from .counter_files import ALTOGETHER, BY_MUNICIPALITY, BY_NAME, BY_PLAN, Counter
from .layers import ReservationLayer
from .measure import ObjectOverlap, ObjectSet, measure_layer
from .sound import sound_geometries
from .zones import measure_zone

MUNICIPALITIES = "gemeenten"

Layers = Mapping[str, ReservationLayer]


@dataclass(frozen=True)
class Part:
    """What of an object (a position in the list of objects) lies at a place; ``share`` of its area or length."""

    place: str
    index: int
    geometry: Any
    share: float = 1.0


class PartMemory:
    """Keeps the parts of objects that did not change, so that an edit costs one object; for one set of layers."""

    def __init__(self) -> None:
        self._kept: Dict[Tuple[str, str], Tuple[Any, str, List[Part]]] = {}

    def parts(self, counter: Counter, members: Sequence[ProposalObject], layers: Layers) -> List[Part]:
        """The parts of the members that count, by place; positions are those in ``members``."""
        fresh = [item for item in members if not self._knows(counter, item)]
        made = parts_of(counter, sound_geometries(fresh), [item.name for item in fresh], layers)
        for number, item in enumerate(fresh):
            mine = [part for part in made if part.index == number]
            self._kept[counter.code, item.uuid] = (item.geometry, item.name, mine)
        return [
            replace(part, index=number)
            for number, item in enumerate(members)
            for part in self._kept[counter.code, item.uuid][2]
        ]

    def _knows(self, counter: Counter, item: ProposalObject) -> bool:
        kept = self._kept.get((counter.code, item.uuid))
        return kept is not None and kept[0] is item.geometry and kept[1] == item.name


def parts_of(counter: Counter, geometries: Sequence[Any], names: Sequence[str], layers: Layers) -> List[Part]:
    """The parts of the objects that count, by place. All layers of the counter must be there; None: no geometry."""
    parts = _placed(counter, [Part("", at, shape) for at, shape in enumerate(geometries) if shape is not None],
                    names, layers)  # fmt: skip
    return [replace(part, share=_share(part.geometry, geometries[part.index])) for part in parts]


def _placed(counter: Counter, parts: List[Part], names: Sequence[str], layers: Layers) -> List[Part]:
    where = counter.where
    if where.layer:
        parts = _inside(parts, layers[where.layer], where.distance_m, by_name=counter.place == BY_NAME)
    for key in where.inside:
        parts = _inside(parts, layers[key])
    for key in where.outside:
        parts = _outside(parts, layers[key])
    if counter.place == BY_PLAN:
        return [Part(names[part.index] or tr("zonder naam"), part.index, part.geometry) for part in parts]
    if counter.place == BY_MUNICIPALITY:
        return _inside(parts, layers[MUNICIPALITIES], by_name=True) if parts else []
    whole = layers[where.layer].title if where.layer and counter.place == ALTOGETHER else ""
    return [Part(whole, part.index, part.geometry) for part in parts] if whole else parts


def _share(part: Any, original: Any) -> float:
    """The share of an object that a part of it is: of its area, its length, or all of a point."""
    lib = shapely()
    dimension = int(lib.get_dimensions(original))
    if dimension == 0:
        return 1.0
    measure = lib.area if dimension == 2 else lib.length
    return min(1.0, float(measure(part)) / max(float(measure(original)), 1e-9))


def needed_at_place(counter: Counter) -> List[str]:
    """The layers that name the places of a counter, beside those that say where it counts."""
    return [MUNICIPALITIES] if counter.place == BY_MUNICIPALITY else []


def place_area(counter: Counter, place: str, layers: Layers) -> float:
    """The whole area (m²) of the features of a place, also where only a part of them was loaded."""
    layer = layers[counter.where.layer]
    mine = [number for number, name in enumerate(_names(layer)) if name == place]
    return float(np.asarray(layer.feature_measure)[mine].sum())


def value_at_place(counter: Counter, place: str, layers: Layers) -> Any:
    """What the layer of ``counter.present`` says is there already, by share of its features; None when it does not."""
    present = counter.present
    layer = layers.get(present.layer) if present is not None else None
    if present is None or layer is None or present.field not in layer.feature_values:
        return None
    zone = place_zone(counter, place, layers)
    found = measure_layer(ObjectSet([zone]), layer, np.ones(1, dtype=bool)).get(0)
    total = 0.0
    for number, share in zip(found.touched.feature.tolist(), found.touched.share.tolist()) if found else ():
        try:
            total += float(layer.feature_values[present.field][number].replace(",", ".")) * share / 100.0
        except ValueError:
            return None
    return total


def place_zone(counter: Counter, place: str, layers: Layers) -> Any:
    """The area of a place: its features, or all of the layer, widened by the distance of the counter."""
    lib = shapely()
    layer = layers[counter.where.layer]
    layer = _by_name(layer).get(place, layer)
    shape = lib.union_all(layer.pieces)
    return lib.buffer(shape, counter.where.distance_m, quad_segs=16) if counter.where.distance_m else shape


def _inside(
    parts: Sequence[Part], layer: ReservationLayer, distance_m: float = 0.0, *, by_name: bool = False
) -> List[Part]:
    """What of the parts lies in the layer; with ``by_name`` per name of its features, which become the places."""
    if not parts:
        return []
    measured = _measured(parts, layer, distance_m)
    if not by_name:
        return [Part(parts[at].place, parts[at].index, one.geometry()) for at, one in measured.items()]
    names = _names(layer)
    touched: Dict[str, List[int]] = {}
    for at, one in measured.items():
        for name in sorted({names[number] for number in one.touched.feature.tolist()}):
            touched.setdefault(name, []).append(at)
    split, found = _by_name(layer), []
    for name in sorted(touched):
        mine = [parts[at] for at in touched[name]]
        for at, one in _measured(mine, split[name], distance_m).items():
            found.append(Part(name, mine[at].index, one.geometry()))
    return found


def _outside(parts: Sequence[Part], layer: ReservationLayer) -> List[Part]:
    lib = shapely()
    measured = _measured(parts, layer, 0.0) if parts else {}
    found = []
    for at, part in enumerate(parts):
        shape = part.geometry if at not in measured else lib.difference(part.geometry, measured[at].geometry())
        if not lib.is_empty(shape):
            found.append(Part(part.place, part.index, shape))
    return found


def _measured(parts: Sequence[Part], layer: ReservationLayer, distance_m: float) -> Dict[int, ObjectOverlap]:
    objects = ObjectSet([part.geometry for part in parts])
    everyone = np.ones(len(parts), dtype=bool)
    if distance_m > 0:
        return measure_zone(objects, layer, distance_m, everyone)
    return measure_layer(objects, layer, everyone)


def _names(layer: ReservationLayer) -> List[str]:
    """The name of every feature; one without a name goes by its id."""
    return [str(name or mark) for name, mark in zip(layer.feature_names, layer.feature_ids)]


def _by_name(layer: ReservationLayer) -> Dict[str, ReservationLayer]:
    """A layer of its own per name, with the pieces of all features that are called so."""
    names = np.array(_names(layer), dtype=object)
    split = {}
    for name in dict.fromkeys(names.tolist()):
        keep = (names == name)[layer.piece_feature]
        split[name] = ReservationLayer(
            layer.key, layer.title, layer.kind, layer.accuracy, pieces=layer.pieces[keep],
            piece_feature=np.zeros(int(keep.sum()), dtype=np.intp), piece_measure=layer.piece_measure[keep],
            feature_ids=[name], feature_names=[name],
        )  # fmt: skip
    return split
