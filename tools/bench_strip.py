"""Measure the live strip: one edit and one stroke in the engine, and on the screen, with thousands of objects.

    python tools/bench_strip.py [--count 5000] [--edits 200]

All figures are processor time of the main thread. "Engine" is counting again what an edit touches, in all years that
goals ask for, and the totals and goals that follow. "On screen" is that with finding out what is different among all
objects, everybody who shows totals, and the painting of the strip. Objects are those of ``tools/bench_national.py``
and, denser than any province, ``tools/large_proposal.py``.
"""

import argparse
import os
import sys
import tempfile
import time
from dataclasses import replace
from functools import partial
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


def engine(objects: List[Any], view: Any, asked: Any, count: int) -> Times:
    """Objects move a little; each is one edit, then one stroke beside it."""
    from novex_plugin.core.accounting.following import Following
    from novex_plugin.core.variants.effective import effective_objects

    times: Times = {}
    following = timed(times, "first count", partial(Following, objects, view, asked))
    in_force = effective_objects(objects, view.variants, view.variant, view.horizon)
    there = {item.uuid for item in in_force if item.kind == "vlak"}
    places = [place for place, item in enumerate(objects) if item.uuid in there]
    print(f"{len(in_force)} of {len(objects)} in force; years that are followed: {', '.join(following.years)}")
    rng = np.random.default_rng(7)
    for place in rng.choice(places, count).tolist():
        old = objects[place]
        shape = shapely.affinity.translate(old.geometry, *rng.uniform(-40, 40, 2))
        objects[place] = replace(old, geometry=shape)
        edits = timed(times, "finding the edit", partial(following.edits_to, objects))
        timed(times, "edit: counting", partial(following.apply, edits))
        timed(times, "edit: totals and goals", partial(getattr, following, "standing"))
        stroke = following.edits_for([replace(old, uuid="schets")])
        timed(times, "stroke: there and back", partial(following.supposed, stroke))
    return times


def national(count: int, edits: int) -> Times:
    """Sketches spread over the country, half of them for later."""
    from novex_plugin.core.accounting import national_goals
    from novex_plugin.core.accounting.following import Asked, View
    from tools.bench_national import national_objects

    rng = np.random.default_rng(9)
    objects = [replace(item, horizon=str(rng.choice(["2030", "2050"]))) for item in national_objects(count, 60)]
    return engine(objects, View((), "", "2050"), Asked(national_goals()), edits)


def screen(panel: Any, count: int) -> Times:
    """The same from the records of an edit to the painted strip."""
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
        timed(times, "stroke: shown", partial(counting.suppose, [stroke]))
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

    from novex_plugin.core.accounting.following import View
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
        session = panel.session
        view = View(tuple(session.variants), session.variant, session.horizon)
        print(f"load {os.getloadavg()[0]:.1f}")
        show("engine, sketches spread over the country", national(asked.count, asked.edits))
        found = engine(list(session.objects()), view, panel.live.counting.asked, asked.edits)
        show("engine, a square of 20 km full of objects", found)
        show("the same on screen", screen(panel, asked.edits))
        panel.session.discard()
    os._exit(0)


if __name__ == "__main__":
    main()
