"""What the engine itself is asked in the benchmark; every question runs in a process of its own.

    .venv/bin/python tools/bench_ours.py areas answer.csv | scale PROPOSALS TIMES | edits LAYERS COUNT | cold COUNT

Layers beyond the ten are the same ones, read some hundred metres away and moved here: as many pieces, in other places.
"""

import itertools
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Sequence, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import shapely
from shapely.affinity import translate

from novex_plugin.adapters.check import LiveChecker, load_layers
from novex_plugin.adapters.store import Store
from novex_plugin.core.checks.engine import CheckResult, ReservationLayer, check
from novex_plugin.core.checks.matrix import Matrix
from novex_plugin.core.checks.measure import Measured, ObjectSet, measure_layers
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.geometry.boxes import Boxes
from novex_plugin.core.geometry.parallel import in_parallel
from novex_plugin.core.geometry.shared_area import shared_areas
from novex_plugin.core.model.records import ProposalObject
from tools.bench_child import (
    FOLDER,
    OBJECTS,
    PIECES,
    UNITED,
    Row,
    peak_mb,
    repeated,
    say,
    workers,
    write_rows,
)
from tools.bench_data import LAYERS, VERSION, make_proposals

Layers = Dict[str, ReservationLayer]
STEP_M = (170.0, 90.0)  # how far away every further copy of a layer is fetched: towns stay where the proposals are
STORE = FOLDER / f"basisset_v{VERSION}.gpkg"


def as_objects(sketches: Sequence[Any]) -> List[ProposalObject]:
    return [
        ProposalObject(f"v{number:05}", f"voorstel {number}", shape, "vlak", "woningbouw")
        for number, shape in enumerate(sketches)
    ]


def rules_for(keys: Sequence[str]) -> List[Rule]:
    return [
        Rule(f"B{number}", "bench", key, "art", "wet_amvb", "Rijk", (key,), "verboden", "uitleg", "bron")
        for number, key in enumerate(keys)
    ]


class Elsewhere:
    """The store with more layers than it has: copy n of a layer is what lies n steps away, moved here."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def has(self, key: str) -> bool:
        return self._store.has(key.partition("#")[0])

    def held(self) -> Any:
        return self._store.held()

    def load(self, key: str, bbox: Any = None, *, boxes: Any = None) -> ReservationLayer:
        name, _mark, copy = key.partition("#")
        away = np.array(STEP_M) * int(copy or 0)
        asked = np.atleast_2d(np.asarray(bbox if bbox is not None else boxes, dtype=float)) + np.tile(away, 2)
        layer = self._store.load(name, boxes=asked) if bbox is None else self._store.load(name, tuple(asked[0]))
        if not copy:
            return layer
        pieces, united = (shapely.transform(some, lambda at: at - away) for some in (layer.pieces, layer.united))
        moved = replace(layer, key=key, pieces=pieces, united=united)
        moved.index.boxes, moved.united_index.boxes  # noqa: B018 - as the store hands them over
        return moved

    def load_around(self, asked: Mapping[str, Any]) -> Dict[str, ReservationLayer]:
        return {key: self.load(key, boxes=boxes) for key, boxes in asked.items()}


def keys_of(layers: int) -> List[str]:
    """The ten, then their copies."""
    numbered = ((key, copy) for copy in itertools.count() for key in LAYERS)
    return [f"{key}#{copy}" if copy else key for key, copy in itertools.islice(numbered, layers)]


def warm(layers: Layers) -> None:
    for layer in layers.values():
        layer.tree, layer.united_tree  # noqa: B018 - the indexes are part of being warm


# -- areas and pairs, the whole check, and the floor of GEOS


def measure(objects: Sequence[ProposalObject], layers: Layers) -> List[Measured]:
    """Areas and pairs of all objects and layers; overlap geometry is made when it is asked for."""
    shapes = ObjectSet([item.geometry for item in objects])
    everything = np.ones(len(objects), dtype=bool)
    return measure_layers(shapes, [(layer, everything) for layer in layers.values()])


def export(objects: Sequence[ProposalObject], layers: Layers) -> int:
    """Objects and pieces for the other engines: layer, feature, once, area, shape. Returns the number of pieces."""
    shapes = shapely.to_wkb(np.array([item.geometry for item in objects], dtype=object), hex=True)
    write_rows(OBJECTS, enumerate(shapes))
    rows: List[Tuple[Any, ...]] = []
    for number, layer in enumerate(layers.values()):
        together = np.full(len(layer.united), UNITED)
        for pieces, feature, once in (
            (layer.pieces, numbers_of(layer)[layer.piece_feature], layer.piece_alone),
            (layer.united, together, together < 0),
        ):
            columns = feature.tolist(), once.astype(int).tolist(), shapely.area(pieces).tolist()
            rows += zip(itertools.repeat(number), *columns, shapely.to_wkb(pieces, hex=True))
    write_rows(PIECES, rows)
    return len(rows)


def numbers_of(layer: ReservationLayer) -> Any:
    """The number that the generator gave to each feature."""
    return np.array([int(name.split(".")[1]) for name in layer.feature_ids], dtype=int)


def rows_of(found: Sequence[Measured], layers: Layers) -> Iterator[Row]:
    for number, (overlaps, layer) in enumerate(zip(found, layers.values())):
        names = numbers_of(layer)
        for index, overlap in overlaps.items():
            yield index, number, UNITED, True, overlap.covered
            touched = zip(names[overlap.touched.feature].tolist(), overlap.touched.amount.tolist())
            yield from ((index, number, feature, False, area) for feature, area in touched)


def border_pairs(objects: Sequence[ProposalObject], layers: Layers) -> Tuple[Any, Any]:
    """Object and piece of all pairs of which the borders cross: what no engine gets past."""
    shapes = np.array([item.geometry for item in objects], dtype=object)
    shapely.prepare(shapes)
    mine, theirs = [], []
    for layer in layers.values():
        for index in (layer.index, layer.united_index):
            left, right = index.tree.query(shapes, predicate="intersects")
            cut = ~shapely.contains_properly(shapes[left], index.pieces[right])
            mine.append(shapes[left[cut]])
            theirs.append(index.pieces[right[cut]])
    return np.concatenate(mine), np.concatenate(theirs)


def areas(answer: str) -> None:
    store, objects = Store.open(STORE), as_objects(make_proposals())
    rules = rules_for(list(LAYERS))

    def cold() -> CheckResult:
        return check(objects, rules, load_layers(store, rules, objects), None)

    cold_took, _result = repeated(cold)
    layers = load_layers(store, rules, objects)
    warm(layers)
    pieces = export(objects, layers)
    measured, found = repeated(lambda: measure(objects, layers), 9)
    checked, result = repeated(lambda: check(objects, rules, layers, None), 9)
    with_shapes, _result = repeated(lambda: check(objects, rules, layers, None, with_overlaps=True), 3)
    mine, theirs = border_pairs(objects, layers)
    write_rows(Path(answer), rows_of(found, layers))
    say(
        **measured, check=checked, cold=cold_took, with_shapes=with_shapes, floor=floor(mine, theirs),
        pieces=pieces, pairs=sum(len(one.touched) for some in found for one in some.values()),
        findings=len(result.findings), processors=workers(), peak_mb=peak_mb(), version="NOVEX",
        features=sum(layer.count for layer in store.layers()),
    )  # fmt: skip


def floor(mine: Any, theirs: Any) -> Dict[str, Any]:
    """GEOS's overlay of exactly the pairs that a border cuts, and ours of the same pairs from their borders alone."""
    overlay: Callable[..., Any] = lambda one, other: shapely.area(shapely.intersection(one, other))  # noqa: E731
    one_thread, theirs_area = repeated(lambda: overlay(mine, theirs), 3)
    threads, _areas = repeated(lambda: in_parallel(overlay, mine, theirs), 3)
    borders, (ours, _outline, sure) = repeated(lambda: shared_areas(mine, theirs))
    return {
        "pairs": len(mine), "one_thread": one_thread, "threads": threads, "borders": borders,
        "unsure": int((~sure).sum()), "difference": float(np.abs(ours - theirs_area)[sure].max()),
    }  # fmt: skip


# -- more proposals, more layers


def scale(proposals: str, times: str) -> None:
    """Areas and pairs for some hundreds or thousands of proposals, against the ten layers or several times those."""
    store, objects = Elsewhere(Store.open(STORE)), as_objects(make_proposals(int(proposals)))
    keys = keys_of(int(times) * len(LAYERS))
    layers = load_layers(store, rules_for(keys), objects)  # type: ignore[arg-type]
    warm(layers)
    loaded = peak_mb()
    took, found = repeated(lambda: measure(objects, layers), 3)
    pairs = sum(len(one.touched) for some in found for one in some.values())
    say(**took, pairs=pairs, loaded_mb=loaded, peak_mb=peak_mb(), layers=len(keys), proposals=len(objects))


# -- while drawing


def edits(layers: str, count: str) -> None:
    """Milliseconds of one edit: an object moves a little, and is checked against the layers and its neighbours."""
    rules = rules_for(keys_of(int(layers)))
    live = LiveChecker(STORE, rules=rules, matrix=Matrix([]))
    live.store = Elsewhere(live.store)  # type: ignore[assignment]
    objects = as_objects(make_proposals())
    state = Boxes(objects)
    rng = np.random.default_rng(7)
    wall, cpu = [], []

    def edit(item: ProposalObject) -> CheckResult:
        others = state.meeting([tuple(shapely.bounds(item.geometry).tolist())])
        return live.check_object(item, [other for other in others if other.uuid != item.uuid])

    for item in itertools.islice(itertools.cycle(objects), int(count)):
        live.warm_up(item)
        moved = replace(item, geometry=translate(item.geometry, *rng.uniform(-40, 40, 2)))
        took, _result = repeated_once(partial(edit, moved))
        wall.append(took[0] * 1000)
        cpu.append(took[1] * 1000)
    say(wall=percentiles(wall), cpu=percentiles(cpu), layers=int(layers), edits=int(count))


def cold(count: str) -> None:
    """Milliseconds of the first edit after the store was opened: only what lies near the object is read."""
    objects, rules = as_objects(make_proposals()), rules_for(list(LAYERS))
    wall, cpu = [], []

    def first(item: ProposalObject) -> CheckResult:
        with Store.opened(STORE) as store:
            layers = load_layers(store, rules, [item])
        return check([item], rules, layers, Matrix([]), focus=item.uuid)

    for item in objects[: int(count)]:
        took, _result = repeated_once(partial(first, item))
        wall.append(took[0] * 1000)
        cpu.append(took[1] * 1000)
    say(wall=percentiles(wall), cpu=percentiles(cpu), edits=int(count))


def repeated_once(action: Callable[[], Any]) -> Tuple[Tuple[float, float], Any]:
    start, busy = time.perf_counter(), time.process_time()
    answer = action()
    return (time.perf_counter() - start, time.process_time() - busy), answer


def percentiles(values: Sequence[float]) -> Mapping[str, float]:
    return {f"p{share}": float(np.percentile(values, share)) for share in (50, 95, 99)}


QUESTIONS: Dict[str, Callable[..., None]] = {"areas": areas, "scale": scale, "edits": edits, "cold": cold}

if __name__ == "__main__":
    QUESTIONS[sys.argv[1]](*sys.argv[2:])
