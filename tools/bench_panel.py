"""Measure opening, switching and editing in the panel with a large proposal.

    python tools/bench_panel.py [--count 5000] [--profile opening|variant|horizon|edit]

A proposal of ``tools/large_proposal.py`` with a small basisset, in the panel on a real canvas that is not painted on
a screen. "Main thread" is how long the window stands still; "until shown" is when the last figure is in sight, work in
tasks included. Parts and "work" are processor time of the main thread, which other programs do not stretch. A window
that waits for another thread stands still as well: without other programs "main thread" lies between "work" and the
work in all threads. Figures are of this machine.
"""

import argparse
import cProfile
import os
import pstats
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false")
PARTS = (
    ("novex_plugin.ui.session", "Session", "objects"), ("novex_plugin.ui.session", "Session", "effective"),
    ("novex_plugin.ui.session", "Session", "_show_in_map"), ("novex_plugin.ui.session", "Session", "_read_variants"),
    ("novex_plugin.ui.session", "Session", "_remember"), ("novex_plugin.adapters.live", "LiveDesk", "reset"),
    ("novex_plugin.adapters.live", "LiveDesk", "ask"), ("novex_plugin.adapters.live", "LiveDesk", "answer"),
    ("novex_plugin.ui.live_totals", "LiveTotals", "follow"),
    ("novex_plugin.ui.object_list", "ObjectList", "refresh"), ("novex_plugin.ui.page_draw", "DrawPage", "refresh"),
    ("novex_plugin.ui.page_proposal", "ProposalPage", "refresh"),
    ("novex_plugin.ui.page_check", "CheckPage", "refresh"), ("novex_plugin.ui.page_goals", "GoalsPage", "refresh"),
    ("novex_plugin.ui.dock", "NovexDock", "refresh"), ("novex_plugin.ui.selection", "ObjectSelection", "_check"),
    ("novex_plugin.ui.selection", "ObjectSelection", "_follow"),
)  # fmt: skip


class Clock:
    """Adds up the time of the parts; a part inside another one counts for both."""

    def __init__(self) -> None:
        self.spent: Dict[str, List[float]] = {}

    def wrap(self, owner: Any, name: str) -> None:
        inner = getattr(owner, name)

        def timed(*args: Any, **kwargs: Any) -> Any:
            start = time.thread_time()
            try:
                return inner(*args, **kwargs)
            finally:
                self.spent.setdefault(f"{owner.__name__}.{name}", []).append(time.thread_time() - start)

        # Qt asks a slot how many arguments it takes
        timed.__wrapped__ = inner  # type: ignore[attr-defined]
        setattr(owner, name, timed)

    def report(self) -> None:
        for name, times in sorted(self.spent.items(), key=lambda one: -sum(one[1])):
            if sum(times) >= 0.001:
                print(f"      {name:32} {len(times):3} x   {1000 * sum(times):8.1f} ms")
        self.spent.clear()


class Panel:
    """The parts that plugin.py puts together, on a stand-in for QGIS's window."""

    def __init__(self, iface: Any) -> None:
        from qgis.core import QgsProject

        from novex_plugin.adapters.messages import Messages
        from novex_plugin.ui.desk import Desk
        from novex_plugin.ui.dock import NovexDock
        from novex_plugin.ui.live_monitor import LiveMonitor
        from novex_plugin.ui.session import Session

        messages = Messages(iface.bar)
        messages.reraise = True
        self.session = Session(QgsProject.instance(), messages)
        self.desk = Desk(iface, self.session, messages)
        self.live = LiveMonitor(self.desk)
        self.dock = NovexDock(self.desk, self.live, iface.window)
        iface.addDockWidget(2, self.dock)
        self.live.load()
        self.session.load()


def settle(panel: Panel) -> None:
    """Let everything that was set in motion come to rest."""
    from qgis.core import QgsApplication

    quiet = time.perf_counter()
    while time.perf_counter() - quiet < 0.3:
        busy = QgsApplication.taskManager().countActiveTasks() or panel.session.watch.is_waiting()
        QgsApplication.processEvents()
        if busy:
            quiet = time.perf_counter()


def until_counted(panel: Panel, start: float) -> float:
    """When the totals of a change are there, s since ``start``."""
    from qgis.core import QgsApplication

    last = time.perf_counter()
    while time.perf_counter() - last < 0.25:
        QgsApplication.processEvents()
        if QgsApplication.taskManager().countActiveTasks():
            last = time.perf_counter()
    return last - start


def measure(title: str, panel: Panel, act: Callable[[], Any], clock: Clock, profiling: bool) -> Tuple[float, float]:
    clock.spent.clear()
    profile = cProfile.Profile()
    start, work, everywhere = time.perf_counter(), time.thread_time(), time.process_time()
    told: List[float] = []
    hear = lambda _report: told.append(time.thread_time() - work)  # noqa: E731
    panel.live.reported.connect(hear)
    if profiling:
        profile.enable()
    act()
    profile.disable()
    blocked, work = time.perf_counter() - start, time.thread_time() - work
    everywhere = time.process_time() - everywhere
    panel.live.reported.disconnect(hear)
    shown = until_counted(panel, start)
    figures = f"{1000 * blocked:7.0f} ms main thread {1000 * work:7.0f} ms work"
    figures += f" ({1000 * everywhere:.0f} in all threads) {1000 * shown:7.0f} ms until shown"
    card = f"   live report after {1000 * told[0]:.0f} ms work" if told else ""
    print(f"  {title:20} {figures}{card}")
    clock.report()
    if profiling:
        pstats.Stats(profile).sort_stats("cumulative").print_stats(45)
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)
    settle(panel)
    return blocked, shown


def nudge(panel: Panel) -> Callable[[], None]:
    """One edit of a corner, told at once: what a user waits for after the last click."""
    layer = panel.session.layer("object_vlak")
    number = iter(range(1, 1000))

    def act() -> None:
        from qgis.core import QgsGeometry

        feature = next(layer.getFeatures())
        shape = QgsGeometry(feature.geometry())
        shape.translate(3.0 * next(number), 0)
        with panel.session.step("Vorm") as step:
            step.edit(layer).changeGeometry(feature.id(), shape)
        panel.session.watch.flush()

    return act


def draw(panel: Panel) -> Callable[[], None]:
    """A new area."""
    from qgis.core import QgsGeometry

    from novex_plugin.adapters import edits

    layer = panel.session.layer("object_vlak")

    def act() -> None:
        shape = QgsGeometry.fromWkt("MultiPolygon (((150000 450000, 150500 450000, 150500 450600, 150000 450000)))")
        values = {"naam": "Nieuw", "functie": "woningbouw", "variant": panel.session.variant or None}
        with panel.session.step("Tekenen") as step:
            edits.add_feature(layer, edits.new_feature(layer, shape, values), step)
        panel.session.watch.flush()

    return act


def open_in_turns(panel: Panel, path: Path) -> None:
    """As a user opens it: parts, between which the window lives."""
    began, parts = time.perf_counter(), []
    turns = panel.session.opening(path)
    while True:
        before, work = time.perf_counter(), time.thread_time()
        ready = next(turns, None)
        parts.append((time.perf_counter() - before, time.thread_time() - work))
        if ready is None:
            break
        while not ready():
            time.sleep(0.002)
    told = ", ".join(f"{1000 * wall:.0f} ({1000 * work:.0f})" for wall, work in parts)
    print(f"  opening in turns {1000 * (time.perf_counter() - began):7.0f} ms; the window waits {told} ms (work)")


def run(panel: Panel, path: Path, store: Path, clock: Clock, wanted: str) -> None:
    open_in_turns(panel, path)
    settle(panel)
    panel.session.close()
    settle(panel)
    clock.spent.clear()
    measure("opening", panel, lambda: panel.session.open(path), clock, wanted == "opening")
    panel.session.set_store(store)
    settle(panel)
    panel.dock.show_page("tekenen")
    settle(panel)
    for code in ("A", "B", "C", "", "A"):
        measure(f"variant '{code}'", panel, partial(panel.session.set_variant, code), clock,
                wanted == "variant" and code == "C")  # fmt: skip
    for code in ("2050", "2100", "2030"):
        measure(f"horizon {code}", panel, partial(panel.session.set_horizon, code), clock,
                wanted == "horizon" and code == "2050")  # fmt: skip
    move, add = nudge(panel), draw(panel)
    for turn in range(3):
        measure("edit of a shape", panel, move, clock, wanted == "edit" and turn == 1)
        measure("new area", panel, add, clock, False)
    measure("undo", panel, panel.session.undo, clock, wanted == "undo")
    measure("save", panel, panel.session.save, clock, wanted == "save")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--profile", default="", choices=("", "opening", "variant", "horizon", "edit", "undo", "save"))
    asked = parser.parse_args()
    from qgis.testing import start_app

    start_app()
    import importlib

    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle

    from tests.fake_iface import FakeIface
    from tests.small_world import make_store
    from tools.large_proposal import make_proposal

    clock = Clock()
    for module, owner, name in PARTS:
        clock.wrap(getattr(importlib.import_module(module), owner), name)
    with tempfile.TemporaryDirectory() as folder:
        path = make_proposal(Path(folder) / "groot.gpkg", asked.count)
        store = make_store(Path(folder))
        iface = FakeIface()
        iface.window.show()
        iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
        iface.canvas.setExtent(QgsRectangle(140_000, 440_000, 160_000, 460_000))
        panel = Panel(iface)
        print(f"{asked.count} objects; this machine has {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
        run(panel, path, store, clock, asked.profile)
        panel.session.discard()
        QgsProject.instance().clear()
    os._exit(0)


if __name__ == "__main__":
    main()
