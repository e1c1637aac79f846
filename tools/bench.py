"""Measure the check against QGIS's own overlay on the same data in the same run, and prove that the areas agree.

    python tools/bench.py [--quick] [--edits 300]

``--quick`` leaves out native:calculatevectoroverlaps, which takes minutes. Generated data and the store are kept
in ``build/bench``. Every figure is seconds of wall clock on this machine; only the ratios travel.
"""

import argparse
import os
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
import shapely  # noqa: E402

from novex_plugin.adapters.check import LiveChecker, load_layers  # noqa: E402
from novex_plugin.adapters.store import Store, build_store, discover_sources  # noqa: E402
from novex_plugin.core.checks.engine import CheckResult, ReservationLayer, check  # noqa: E402
from novex_plugin.core.checks.matrix import Matrix  # noqa: E402
from novex_plugin.core.checks.rules import Rule  # noqa: E402
from novex_plugin.core.model.records import ProposalObject  # noqa: E402
from tools.bench_data import LAYERS, VERSION, make_layers, make_proposals  # noqa: E402

FOLDER = ROOT / "build" / "bench"
TARGETS = {"native:intersection": 60.0, "native:calculatevectoroverlaps": 300.0}
ALLOWED_M2, ALLOWED_SHARE = 1.0, 1e-6
REPEATS = 5


@dataclass
class Timing:
    """Name of what ran and its seconds; ``note`` says what they include."""

    name: str
    seconds: float
    note: str = ""


def timed(action: Callable[[], Any]) -> Tuple[float, Any]:
    start = time.perf_counter()
    answer = action()
    return time.perf_counter() - start, answer


def best_of(repeats: int, action: Callable[[], Any]) -> Tuple[float, Any]:
    runs = [timed(action) for _ in range(repeats)]
    return sorted(runs, key=lambda run: run[0])[len(runs) // 2]  # the median: neither luck nor a hiccup


# -- data


def prepare() -> Tuple[Path, Path]:
    """The generated originals and the store made of them; from the cache when the generator did not change."""
    originals, store = FOLDER / f"lagen_v{VERSION}.gpkg", FOLDER / f"basisset_v{VERSION}.gpkg"
    if not originals.exists():
        seconds, counts = timed(lambda: make_layers(originals))
        print(f"generated {sum(counts.values()):,} features in {seconds:.0f} s")
    if not store.exists() or store.stat().st_mtime < originals.stat().st_mtime:
        seconds, report = timed(lambda: build_store(discover_sources(originals).sources, store))
        kept = sum(layer.kept for layer in report.layers)
        size_mb = store.stat().st_size / 1e6
        print(f"store of {kept:,} features made in {seconds:.0f} s ({size_mb:.0f} MB), once per snapshot")
    return originals, store


def as_objects(sketches: List[Any]) -> List[ProposalObject]:
    return [
        ProposalObject(f"v{number}", f"voorstel {number}", shape, "vlak", "woningbouw")
        for number, shape in enumerate(sketches)
    ]


def one_rule_per_layer() -> List[Rule]:
    return [
        Rule(f"B{number}", "bench", key, "art", "wet_amvb", "Rijk", (key,), "verboden", "uitleg", "bron")
        for number, key in enumerate(LAYERS)
    ]


# -- ours


def run_ours(store: Store, objects: List[ProposalObject]) -> Tuple[List[Timing], CheckResult]:
    """Cold (store to findings) and warm (layers in memory, as while editing)."""
    rules = one_rule_per_layer()

    def cold() -> CheckResult:
        return check(objects, rules, load_layers(store, rules, objects), None)

    first, _result = timed(cold)
    cold_seconds, _result = best_of(REPEATS, cold)
    layers: Dict[str, ReservationLayer] = load_layers(store, rules, objects)
    for layer in layers.values():
        layer.tree, layer.united_tree  # noqa: B018 - the indexes are part of being warm
    warm_seconds, result = best_of(REPEATS, lambda: check(objects, rules, layers, None))
    load_all, _layers = timed(lambda: [store.load(key) for key in LAYERS])
    return [
        Timing(
            "NOVEX, cold",
            cold_seconds,
            f"reads pieces by box from the store, indexes, checks (first run {first:.2f} s)",
        ),
        Timing("NOVEX, warm", warm_seconds, "pieces and index in memory, all findings made"),
        Timing("load everything", load_all, "all pieces of all layers, not needed for a check"),
    ], result


def run_edits(store: Store, objects: List[ProposalObject], count: int) -> np.ndarray:
    """Milliseconds of one edit: an object moves a little, is checked against ten layers and its neighbours."""
    live = LiveChecker(store.path, rules=one_rule_per_layer(), matrix=Matrix([]))
    rng = np.random.default_rng(7)
    times = []
    for item in (objects * (count // len(objects) + 1))[:count]:
        live.warm_up(item)
        moved = shapely.affinity.translate(item.geometry, *rng.uniform(-40, 40, 2))
        edited = ProposalObject(item.uuid, item.name, moved, "vlak", "woningbouw")
        seconds, _result = timed(partial(live.check_object, edited, objects))
        times.append(seconds * 1000)
    return np.array(times)


# -- QGIS's own


class Native:
    """QGIS's overlay algorithms, without the desktop."""

    def __init__(self, originals: Path, objects: List[ProposalObject]) -> None:
        from qgis.analysis import QgsNativeAlgorithms
        from qgis.core import QgsApplication, QgsVectorLayer

        self.app = QgsApplication([], False)
        self.app.initQgis()
        self._provider = QgsNativeAlgorithms()
        QgsApplication.processingRegistry().addProvider(self._provider)
        self.layers = {key: QgsVectorLayer(f"{originals}|layername={key}", key, "ogr") for key in LAYERS}
        self.proposals = self._proposal_layer(objects)

    def _proposal_layer(self, objects: List[ProposalObject]) -> Any:
        from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

        layer = QgsVectorLayer("Polygon?crs=EPSG:28992&field=uuid:string&index=yes", "voorstellen", "memory")
        features = []
        for item in objects:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([item.uuid])
            geometry = QgsGeometry()
            geometry.fromWkb(shapely.to_wkb(item.geometry))
            feature.setGeometry(geometry)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    def run(self, name: str, parameters: Dict[str, Any]) -> Any:
        from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

        self._context = QgsProcessingContext()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        results, ok = algorithm.run(parameters, self._context, QgsProcessingFeedback())
        if not ok:
            raise RuntimeError(f"{name} failed")
        return self._context.getMapLayer(results["OUTPUT"])

    def intersection(self) -> Dict[Tuple[str, str], float]:
        """Sum of the pieces' areas per object and layer: overlaps of a layer with itself count double."""
        sums: Dict[Tuple[str, str], float] = {}
        for key, layer in self.layers.items():
            output = self.run("native:intersection", {
                "INPUT": self.proposals, "OVERLAY": layer, "OVERLAY_FIELDS": ["id"], "OUTPUT": "TEMPORARY_OUTPUT",
            })  # fmt: skip
            for feature in output.getFeatures():
                pair = (feature["uuid"], key)
                sums[pair] = sums.get(pair, 0.0) + feature.geometry().area()
        return sums

    def overlaps(self) -> Dict[Tuple[str, str], float]:
        """Dissolved area per object and layer."""
        output = self.run("native:calculatevectoroverlaps", {
            "INPUT": self.proposals, "LAYERS": list(self.layers.values()), "OUTPUT": "TEMPORARY_OUTPUT",
        })  # fmt: skip
        return {
            (feature["uuid"], key): feature[f"{key}_area"] for feature in output.getFeatures() for key in self.layers
        }


# -- comparison


def greatest_difference(ours: Dict[Tuple[str, str], float], theirs: Dict[Tuple[str, str], float]) -> Tuple[float, int]:
    """The largest difference in m² between two sets of areas, and how many pairs differ by more than is allowed."""
    worst, wrong = 0.0, 0
    for pair in set(ours) | set(theirs):
        one, other = ours.get(pair, 0.0), theirs.get(pair, 0.0)
        difference = abs(one - other)
        worst = max(worst, difference)
        wrong += difference > max(ALLOWED_M2, ALLOWED_SHARE * max(one, other))
    return worst, wrong


def compare(native: Native, result: CheckResult, warm: float, cold: float, quick: bool) -> bool:
    """Run QGIS's algorithms, print the ratios and the agreement; False when an area or a target is missed."""
    dissolved = {(item.object_uuid, item.layer): item.overlap_m2 for item in result.findings}
    summed = {(item.object_uuid, item.layer): sum(hit.overlap_m2 for hit in item.hits) for item in result.findings}
    runs: List[Tuple[str, Callable[[], Any], Dict[Tuple[str, str], float]]] = [
        ("native:intersection", native.intersection, summed)
    ]
    if not quick:
        runs.append(("native:calculatevectoroverlaps", native.overlaps, dissolved))
    good = True
    print(f"\n{'QGIS on the originals':<34}{'seconds':>9}{'x warm':>9}{'x cold':>9}{'target':>8}  agreement")
    for name, action, ours in runs:
        seconds, theirs = timed(action)
        worst, wrong = greatest_difference(ours, theirs)
        verdict = (
            f"largest difference {worst:.2g} m2 over {len(ours):,} pairs" if not wrong else f"{wrong} pairs DIFFER"
        )
        ratio = seconds / warm
        print(f"{name:<34}{seconds:>9.2f}{ratio:>9.0f}{seconds / cold:>9.0f}{TARGETS[name]:>8.0f}  {verdict}")
        good &= not wrong and ratio >= TARGETS[name]
    return good


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--quick", action="store_true", help="leave out native:calculatevectoroverlaps")
    arguments.add_argument("--edits", type=int, default=300, help="how many edits to time")
    options = arguments.parse_args()
    originals, store_path = prepare()
    store = Store.open(store_path)
    features = sum(layer.count for layer in store.layers())
    objects = as_objects(make_proposals())
    timings, result = run_ours(store, objects)
    pairs = sum(len(item.hits) for item in result.findings)
    print(f"{len(objects)} proposals, {len(store.layers())} layers, {features:,} reserved features, {pairs:,} pairs\n")
    for timing in timings:
        print(f"{timing.name:<34}{timing.seconds:>9.3f} s  {timing.note}")
    edits = run_edits(store, objects, options.edits)
    p50, p95 = np.percentile(edits, [50, 95])
    print(f"{'one edit, warm':<34}p50 {p50:.1f} ms, p95 {p95:.1f} ms, worst {edits.max():.1f} ms ({len(edits)} edits)")
    native = Native(originals, objects)
    good = compare(native, result, timings[1].seconds, timings[0].seconds, options.quick)
    print("\nall areas agree and the targets are met" if good else "\nNOT good: see the table")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
