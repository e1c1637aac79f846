"""Measure the live strip: one edit and one stroke in the engine, and on the screen, with thousands of objects.

    python tools/bench_strip.py [--count 5000] [--edits 200]

All figures are processor time of the main thread. "Engine" is counting again what an edit touches, in all years that
goals ask for, and the totals and goals that follow. "On screen" is that with finding out what is different among all
objects, everybody who shows totals, and the painting of the strip. Objects are those of ``tools/large_proposal.py``.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Dict, List

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false")

import numpy as np  # noqa: E402
import shapely  # noqa: E402

Times = Dict[str, List[float]]


def timed(times: Times, name: str, action: Callable[[], Any]) -> Any:
    start = time.thread_time()
    answer = action()
    times.setdefault(name, []).append(1000 * (time.thread_time() - start))
    return answer


def engine(panel: Any, count: int) -> Times:
    """Objects move a little; each is one edit, then one stroke beside it."""
    from dataclasses import replace

    from novex_plugin.core.accounting.following import Following, View

    session, times = panel.session, {}  # type: Any, Times
    objects = list(session.objects())
    view = View(tuple(session.variants), session.variant, session.horizon)
    following = timed(times, "first count", lambda: Following(objects, view, panel.live.counting.asked))
    print(f"years that are followed: {', '.join(following.years)}")
    there = {item.uuid for item in session.effective() if item.kind == "vlak"}
    places = [place for place, item in enumerate(objects) if item.uuid in there]
    rng = np.random.default_rng(7)
    for place in rng.choice(places, count).tolist():
        old = objects[place]
        shape = shapely.affinity.translate(old.geometry, *rng.uniform(-40, 40, 2))
        objects[place] = replace(old, geometry=shape)
        edits = timed(times, "finding the edit", lambda: following.edits_to(objects))
        timed(times, "edit: counting", lambda edits=edits: following.apply(edits))
        timed(times, "edit: totals and goals", lambda: following.standing)
        stroke = following.edits_for([replace(old, uuid="schets")])
        timed(times, "stroke: there and back", lambda stroke=stroke: following.supposed(stroke))
    return times


def screen(panel: Any, count: int) -> Times:
    """The same from the records of an edit to the painted strip."""
    from dataclasses import replace

    from qgis.core import QgsGeometry

    times: Times = {}
    session, counting = panel.session, panel.live.counting
    strip = panel.dock.pages_by_name["tekenen"].goal_strip
    layer = session.layer("object_vlak")
    chosen = [item for item in session.effective() if item.kind == "vlak"]
    rng = np.random.default_rng(8)
    follow = counting.follow

    def followed(**how: Any) -> None:
        timed(times, "edit: followed", lambda: follow(**how))

    counting.follow = followed
    ids = {feature["uuid"]: feature.id() for feature in layer.getFeatures()}
    for item in rng.choice(np.array(chosen, dtype=object), count).tolist():
        shape = QgsGeometry.fromWkt(shapely.MultiPolygon([*getattr(item.geometry, "geoms", [item.geometry])]).wkt)
        shape.translate(*rng.uniform(-40, 40, 2))
        with session.step("Vorm") as step:
            step.edit(layer).changeGeometry(ids[item.uuid], shape)
        session.watch.flush()
        timed(times, "edit: painted", strip.repaint)
        stroke = replace(item, uuid="schets")
        timed(times, "stroke: shown", lambda stroke=stroke: counting.suppose([stroke]))
        timed(times, "stroke: painted", strip.repaint)
        counting.suppose(None)
    return times


def show(title: str, times: Times) -> None:
    print(title)
    for name, values in times.items():
        p50, p95 = np.percentile(values, [50, 95])
        print(f"  {name:26} half within {p50:7.2f} ms   95 % within {p95:7.2f} ms   worst {max(values):7.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--edits", type=int, default=200)
    asked = parser.parse_args()
    from qgis.testing import start_app

    start_app()
    from qgis.core import QgsCoordinateReferenceSystem

    from tests.fake_iface import FakeIface
    from tools.bench_panel import Panel, settle
    from tools.large_proposal import make_proposal

    with tempfile.TemporaryDirectory() as folder:
        iface = FakeIface()
        iface.window.show()
        iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
        panel = Panel(iface)
        panel.session.open(make_proposal(Path(folder) / "groot.gpkg", asked.count))
        panel.session.set_variant("A")
        panel.dock.show_page("tekenen")
        settle(panel)
        print(f"{asked.count} objects, {len(panel.session.effective())} in force; load {os.getloadavg()[0]:.1f}")
        show("engine", engine(panel, asked.edits))
        show("on screen", screen(panel, asked.edits))
        panel.session.discard()
    os._exit(0)


if __name__ == "__main__":
    main()
