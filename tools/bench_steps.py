"""What a step, its undo and the journal cost in a proposal of 5,000 objects: ``make bench`` does not run it.

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m tools.bench_steps
"""

import gc
import resource
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, List

from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsVectorLayer
from shapely.geometry import box

OBJECTS = 5000
ROUNDS = 40


def main() -> None:
    app = QgsApplication([], True)
    app.initQgis()
    from novex_plugin.adapters.watcher import LayerWatch

    layers = proposal(Path(tempfile.mkdtemp()))
    bare(layers[0])
    watch = LayerWatch(200)
    watch.follow(layers)
    memory(watch, layers[0], fids_of(layers[0]))
    one_by_one(watch, layers[0])
    all_at_once(watch, layers[0])
    watch.stop()


def proposal(folder: Path) -> List[QgsVectorLayer]:
    from novex_plugin.adapters import geopackage, layers, settings
    from novex_plugin.core.model.records import ProposalHeader, ProposalObject

    settings.put("journal_folder", str(folder / "herstel"))
    objects = [
        ProposalObject(f"u{n}", f"Object {n}", box(n, 0, n + 0.9, 1), "vlak", "woningbouw") for n in range(OBJECTS)
    ]
    path = folder / "v.gpkg"
    geopackage.create_proposal(path, ProposalHeader("p", "Proef", "PV00")).write_objects(objects)
    found = layers.add_proposal_layers(QgsProject.instance(), path)
    return [found[name] for name in ("object_vlak", "object_lijn", "object_punt", "variant")]


def fids_of(layer: QgsVectorLayer) -> List[int]:
    return sorted(feature.id() for feature in layer.getFeatures())


def bare(layer: QgsVectorLayer) -> None:
    """What QGIS needs for the same, without anybody who follows."""
    layer.startEditing()
    fids, name = fids_of(layer), layer.fields().lookupField("naam")

    def change(n: int) -> None:
        layer.beginEditCommand("kaal")
        layer.changeAttributeValue(fids[n], name, f"kaal {n}", None, True)
        layer.endEditCommand()

    show("one change, QGIS alone", [timed(change, n) for n in range(ROUNDS)])
    layer.rollBack()


def one_by_one(watch: Any, layer: QgsVectorLayer) -> None:
    show("one change as a step", [timed(lambda n: step(watch, layer, n), n) for n in range(ROUNDS)])
    show("undo of it", [timed(lambda _n: watch.undo(), n) for n in range(ROUNDS)])
    show("redo of it", [timed(lambda _n: watch.redo(), n) for n in range(ROUNDS)])
    watch.journal.flush()
    show("journal after one change", [journal(watch, layer, n) for n in range(ROUNDS)])


def step(watch: Any, layer: QgsVectorLayer, n: int) -> None:
    with watch.step("naam") as made:
        made.change(layer, n + 1, {"naam": f"stap {n}"})


def journal(watch: Any, layer: QgsVectorLayer, n: int) -> float:
    step(watch, layer, n)
    return timed(lambda _n: watch.journal.flush(), n)


def all_at_once(watch: Any, layer: QgsVectorLayer) -> None:
    def change(_n: int) -> None:
        with watch.step("alles") as made:
            for feature in layer.getFeatures():
                made.change(layer, feature, {"naam": "allemaal"})

    show(f"{OBJECTS} changes as one step", [timed(change, 0)])
    show(f"journal after {OBJECTS} changes, in all", [timed(lambda _n: watch.journal.flush(), 0)])
    show("journal after one more", [journal(watch, layer, n) for n in range(ROUNDS)])
    for _ in range(ROUNDS):
        watch.undo()
    show(f"undo of {OBJECTS} changes", [timed(lambda _n: watch.undo(), 0)])
    watch.redo()
    watch.journal.flush()
    show("saving all of it", [timed(lambda _n: watch.save(), 0)])


def memory(watch: Any, area: Any, fids: List[int]) -> None:
    """What a long session holds on to: outlines of 1,000 corners, moved 1,000 times."""
    ring = ", ".join(f"{x} {x * x % 97}" for x in range(1000))
    before = resident_mb()
    for n in range(1000):
        with watch.step("vorm") as made:
            made.reshape(area, fids[n % 50], QgsGeometry.fromWkt(f"MultiPolygon ((({n} 0, {ring}, {n} 0)))"))
    watch.journal.flush()
    gc.collect()
    grown = resident_mb() - before
    print(f"{'memory after 1000 moves of 1,000 corners':48} {grown:9.1f} MB")
    layer_stack = area.undoStack().count()
    print(f"{'commands on the stack':48} {layer_stack:9}")
    watch.save()


def resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 2**20


def timed(act: Callable[[int], Any], n: int) -> float:
    start = time.perf_counter()
    act(n)
    return (time.perf_counter() - start) * 1000


def show(what: str, figures: List[float]) -> None:
    print(f"{what:48} {statistics.median(figures):9.2f} ms (worst {max(figures):.2f})", flush=True)


if __name__ == "__main__":
    main()
