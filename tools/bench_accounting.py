"""Measure the cross tables against native:dissolve on the same objects in the same run, and compare all areas.

    python tools/bench_accounting.py [--objects 5000] [--edits 300] [--vertices 200]

Both sides get objects that were already looked at: dissolve as a layer with attributes and a spatial index, ours with
what they say, their boxes and areas. Nobody checks geometry again. *First* is the first table of a set of objects,
*next* another table of the same objects: the disjoint pieces are kept. Seconds are processor time: the clock of a busy
machine proves nothing. Only the ratios travel.
"""

import argparse
import os
import sys
import time
from copy import copy
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, NamedTuple, Optional, Sequence, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
import shapely  # noqa: E402

from novex_plugin.core.accounting.cross_table import CrossTable  # noqa: E402
from novex_plugin.core.accounting.crosstab import cross  # noqa: E402
from novex_plugin.core.accounting.figures import FUNCTION, PERSPECTIVE, Totals  # noqa: E402
from novex_plugin.core.accounting.keys import OUTSIDE, PROVINCE  # noqa: E402
from novex_plugin.core.accounting.looked import Sound, sound  # noqa: E402
from novex_plugin.core.accounting.places import Borders  # noqa: E402
from novex_plugin.core.accounting.running import Edit, Held, RunningTotals  # noqa: E402
from novex_plugin.core.accounting.totals import compute_totals  # noqa: E402
from novex_plugin.core.model.records import ProposalObject  # noqa: E402
from tools.bench_national import PROVINCES, national_objects, national_provinces  # noqa: E402

TARGET, TARGET_EDIT_MS = 40.0, 2.0
REPEATS, PEER_REPEATS = 9, 3
YEAR = "2050"
ALLOWED_SHARE = 1e-8  # 1 m² per 100 km²
KEYS: Tuple[Tuple[str, ...], ...] = ((), (FUNCTION,), (PERSPECTIVE,), (FUNCTION, PERSPECTIVE, PROVINCE))
Areas = Dict[Tuple[str, ...], float]


def cpu(action: Callable[[], Any]) -> Tuple[float, Any]:
    start = time.process_time()
    answer = action()
    return time.process_time() - start, answer


def median(action: Callable[[], Any], repeats: int = REPEATS) -> Tuple[float, Any]:
    runs = [cpu(action) for _ in range(repeats)]
    return sorted(runs, key=lambda run: run[0])[repeats // 2]


class Native:
    """QGIS's own algorithms, without the desktop and without its check of every geometry."""

    def __init__(self) -> None:
        from qgis.analysis import QgsNativeAlgorithms
        from qgis.core import QgsApplication

        self.app = QgsApplication([], False)
        self.app.initQgis()
        self._provider = QgsNativeAlgorithms()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def layer(self, fields: Sequence[str], rows: Sequence[Tuple[Sequence[str], Any]]) -> Any:
        from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

        columns = "".join(f"&field={name}:string" for name in fields)
        layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:28992{columns}&index=yes", "objecten", "memory")
        features = []
        for values, shape in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(values))
            geometry = QgsGeometry()
            geometry.fromWkb(shapely.to_wkb(shape))
            feature.setGeometry(geometry)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    def run(self, name: str, parameters: Dict[str, Any]) -> Any:
        from qgis.core import QgsApplication, QgsFeatureRequest, QgsProcessingContext, QgsProcessingFeedback

        self._context = QgsProcessingContext()
        self._context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        results, worked = algorithm.run({**parameters, "OUTPUT": "TEMPORARY_OUTPUT"}, self._context,
                                        QgsProcessingFeedback())  # fmt: skip
        if not worked:
            raise RuntimeError(f"{name} failed")
        return self._context.takeResultLayer(results["OUTPUT"])

    def dissolve(self, layer: Any, fields: Sequence[str]) -> Any:
        return self.run("native:dissolve", {"INPUT": layer, "FIELD": list(fields)})


def areas_of(layer: Any, fields: Sequence[str]) -> Areas:
    found: Areas = {}
    for feature in layer.getFeatures():
        found[tuple(str(feature[name]) for name in fields)] = feature.geometry().area()
    return found


def anew(looked: Sound) -> Sound:
    """The same objects without the pieces that were kept."""
    other = copy(looked)
    other._kept, other._lines = {}, {}
    return other


class Ours(NamedTuple):
    first_s: float
    next_s: float
    table: CrossTable


def count(looked: Sound, keys: Sequence[str], asked: Optional[Borders]) -> Ours:
    first_s, _table = median(lambda: cross(anew(looked), keys, asked))
    return Ours(first_s, *median(lambda: cross(looked, keys, asked)))


def compare(looked: Sound, borders: Borders) -> bool:
    """Run both for each key, print ratios and the largest difference; False when one misses the target."""
    # ours first: after a few runs of dissolve the memory of the process is in pieces, and everything is slower in it
    ours = {keys: count(looked, keys, borders if PROVINCE in keys else None) for keys in KEYS}
    native = Native()
    rows = [((item.function, item.perspective), shape) for item, shape in looked.drawn]
    objects = native.layer((FUNCTION, PERSPECTIVE), rows)
    provinces = native.layer((PROVINCE,), list(zip([(code,) for code in PROVINCES], national_provinces().geometries)))
    split_s, by_province = cpu(lambda: native.run("native:intersection", {"INPUT": objects, "OVERLAY": provinces}))
    print(f"{'key':<36}{'first ms':>9}{'next ms':>9}{'dissolve s':>12}{'x first':>9}{'x next':>9}  areas")
    good = True
    for keys, (first_s, next_s, table) in ours.items():
        placed = PROVINCE in keys
        theirs_s, layer = median(partial(native.dissolve, by_province if placed else objects, keys), PEER_REPEATS)
        said, agree = agreement(table, areas_of(layer, keys))
        good &= agree and theirs_s / first_s >= TARGET
        name = " x ".join(keys) or "total"
        line = f"{name:<36}{first_s * 1000:>9.0f}{next_s * 1000:>9.0f}"
        print(f"{line}{theirs_s:>12.2f}{theirs_s / first_s:>9.0f}{theirs_s / next_s:>9.0f}  {said}")
        if placed:
            both = theirs_s + split_s
            name = "  with the native:intersection first"
            print(f"{name:<54}{both:>12.2f}{both / first_s:>9.0f}{both / next_s:>9.0f}")
    return good


def agreement(table: CrossTable, theirs: Areas) -> Tuple[str, bool]:
    """In words and as a verdict: are the areas the same, and do our parts add up to the whole?"""
    ours = {row.key: row.net_m2 for row in table.rows if OUTSIDE not in row.key}
    worst = max(abs(ours.get(key, 0.0) - theirs.get(key, 0.0)) for key in {*ours, *theirs})
    whole = sum(part.area_m2 for part in table.parts) == table.whole.net_m2
    agree = whole and worst <= max(1.0, ALLOWED_SHARE * table.whole.net_m2)
    return f"{'largest difference' if agree else 'DIFFER by'} {worst:.2g} m2 over {len(theirs)}", agree


def edits(objects: Sequence[ProposalObject], count: int) -> Tuple[np.ndarray, bool]:
    """Milliseconds of one edit in what the live strip counts with: an object moves a little, and what lies under it, by
    function, perspective and horizon, is counted anew. And whether that ends where counting from scratch does."""
    items, rng, times = list(objects), np.random.default_rng(7), []
    running = RunningTotals({YEAR: items})
    for number in rng.integers(0, len(items), count).tolist():
        old = items[number]
        new = replace(old, geometry=shapely.affinity.translate(old.geometry, *rng.uniform(-40, 40, 2)))
        seconds, _none = cpu(partial(running.apply, [Edit(new.uuid, Held(new, (0,)))]))
        items[number] = new
        times.append(seconds * 1000)
    return np.array(times), alike(running.totals(YEAR), compute_totals(items))


def alike(ours: Totals, anew: Totals) -> bool:
    """The same rows with the same net areas."""
    both = [{(line.dimension, line.key): line.net_m2 for line in totals.areas} for totals in (ours, anew)]
    least = max(1.0, ALLOWED_SHARE * max(both[1].values()))
    return both[0].keys() == both[1].keys() and all(abs(both[0][key] - both[1][key]) <= least for key in both[0])


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--objects", type=int, default=5_000)
    arguments.add_argument("--edits", type=int, default=300)
    arguments.add_argument("--vertices", type=int, default=200, help="of half of the objects at most (60: sketches)")
    options = arguments.parse_args()
    objects = national_objects(options.objects, options.vertices)
    seconds, looked = cpu(lambda: sound(objects))
    borders = Borders([national_provinces()])
    cross(looked, (PROVINCE,), borders)  # the index of the borders is made once
    vertices = int(shapely.get_num_coordinates([shape for _item, shape in looked.drawn]).sum())
    print(f"{len(objects)} objects, {vertices:,} vertices; looking at their geometry took {seconds:.2f} s, once\n")
    good = compare(looked, borders)
    times, same = edits([item for item, _shape in looked.drawn], options.edits)
    p50, p95 = np.percentile(times, [50, 95])
    print(f"\none edit: half within {p50:.2f} ms, 95 % within {p95:.2f} ms, worst {times.max():.1f} ms")
    print("after all edits the areas are those of a count from scratch" if same else "after the edits areas DIFFER")
    good &= same and bool(p50 <= TARGET_EDIT_MS)
    print("all areas agree and the targets are met" if good else "NOT good: see above")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
