"""Measure the making of the store against tools that prepare the same layers, in the same run.

    python tools/bench_store.py [--quick]

Ten generated layers of national size (``tools/bench_data.py``; kept in ``build/bench``). Every step runs in a
process of its own, so that its peak memory is its own. Peers: ``ogr2ogr`` only copies the tables and indexes them;
QGIS's ``native:subdivide`` cuts the same features to at most 256 vertices, without repair, dissolve or checksums.
``--quick`` leaves out native:subdivide. Figures are of this machine; only the ratios travel.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable, Dict, List, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FOLDER = ROOT / "build" / "bench"
TARGET_S, TARGET_MB, OPEN_S = 60.0, 3_000.0, 1.0


class Step(NamedTuple):
    """Seconds of wall clock and of processors, and peak memory (MB) of a child process, and what it printed."""

    seconds: float
    cpu: float
    peak_mb: float
    said: str


def in_child(arguments: List[str]) -> Step:
    """Run a command and measure it; its own peak memory is known because children are waited for one by one."""
    start = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    said = process.stdout.read() if process.stdout else ""
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(arguments)} ended with {process.returncode}")
    cpu = usage.ru_utime + usage.ru_stime
    return Step(time.perf_counter() - start, cpu, usage.ru_maxrss / 1024, said.strip())


def this(what: str, *paths: Path) -> Step:
    return in_child([sys.executable, str(Path(__file__)), "--child", what, *map(str, paths)])


# -- what the children do


def generate(target: Path) -> None:
    from tools.bench_data import make_layers

    print(sum(make_layers(target).values()))


def build(originals: Path, target: Path, old: Path) -> None:
    """Make the store; from ``old`` as far as nothing changed, when it exists."""
    from novex_plugin.adapters.store import Store, build_store, discover_sources

    sources = discover_sources(originals).sources
    report = build_store(sources, target, reuse_from=Store.open(old) if old.exists() else None)
    print(sum(layer.kept for layer in report.layers))


def open_store(store: Path) -> None:
    from novex_plugin.adapters.store import Store

    start = time.perf_counter()
    layers = Store.open(store).layers()
    print(f"{time.perf_counter() - start:.3f} {len(layers)}")


def subdivide(originals: Path, target: Path) -> None:
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

    from tools.bench_data import LAYERS

    application = QgsApplication([], False)
    application.initQgis()
    native = QgsNativeAlgorithms()
    QgsApplication.processingRegistry().addProvider(native)
    algorithm = QgsApplication.processingRegistry().algorithmById("native:subdivide")
    context = QgsProcessingContext()
    for key in LAYERS:
        layer = QgsVectorLayer(f"{originals}|layername={key}", key, "ogr")
        output = target.with_name(f"{target.stem}_{key}.gpkg")
        parameters = {"INPUT": layer, "MAX_NODES": 256, "OUTPUT": str(output)}
        _results, worked = algorithm.run(parameters, context, QgsProcessingFeedback())
        if not worked:
            raise SystemExit(f"native:subdivide failed on {key}")
        output.unlink()


CHILDREN: Dict[str, Callable[..., None]] = {
    "generate": generate, "build": build, "open": open_store, "subdivide": subdivide,
}  # fmt: skip


# -- the run


def peers(originals: Path, quick: bool) -> Dict[str, Step]:
    copy = FOLDER / "kopie.gpkg"
    copy.unlink(missing_ok=True)
    found = {"ogr2ogr": in_child(["ogr2ogr", "-f", "GPKG", "-lco", "SPATIAL_INDEX=YES", str(copy), str(originals)])}
    copy.unlink()
    if not quick:
        found["native:subdivide"] = this("subdivide", originals, FOLDER / "stukken.gpkg")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        CHILDREN[options.child[0]](*map(Path, options.child[1:]))
        return 0
    from tools.bench_data import VERSION

    originals, store, again = FOLDER / f"lagen_v{VERSION}.gpkg", FOLDER / "store.gpkg", FOLDER / "store_weer.gpkg"
    if not originals.exists():
        print(f"generated in {this('generate', originals).seconds:.0f} s")
    made = this("build", originals, store, FOLDER / "none")
    reused = this("build", originals, again, store)
    opened, layers = this("open", store).said.split()
    size_mb = store.stat().st_size / 1e6
    print(f"{'step':32} {'seconds':>8} {'cpu s':>8} {'peak MB':>8}")
    named = f"NOVEX, store of {made.said} features"
    print(f"{named:32} {made.seconds:8.1f} {made.cpu:8.1f} {made.peak_mb:8.0f}   {size_mb:.0f} MB")
    print(f"{'NOVEX, again, nothing changed':32} {reused.seconds:8.1f} {reused.cpu:8.1f} {reused.peak_mb:8.0f}")
    for name, step in peers(originals, options.quick).items():
        ratio = made.seconds / step.seconds
        figures = f"{step.seconds:8.1f} {step.cpu:8.1f} {step.peak_mb:8.0f}"
        print(f"{name:32} {figures}   the store takes {ratio:.2f} times as long")
    print(f"Store.open: {float(opened):.3f} s, {layers} layers; load average {os.getloadavg()[0]:.1f}")
    again.unlink()
    good = made.seconds <= TARGET_S and made.peak_mb <= TARGET_MB and float(opened) <= OPEN_S
    print(f"target of {TARGET_S:.0f} s, {TARGET_MB:.0f} MB and {OPEN_S:.0f} s to open: {'met' if good else 'NOT met'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
