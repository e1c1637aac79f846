"""Measure the time from the last click of a stroke to the filled card, in QGIS's real window.

    .venv/bin/python tools/bench_live.py [--strokes 30] [--vertices 200000] [--profile] [--off]

Starts QGIS on a virtual screen (Xvfb with a window manager) with a copy of the example province, and runs itself in
there by ``--code``. A stroke is drawn with mouse events on the map; a filter stamps the release of the right button
that ends it, and the moment at which the window has painted the card and the verdict of the new object. "Blocked" is
the longest time that the main thread did not turn its event loop, with the function of the plugin that it stood in.
``--vertices`` adds one large area, edits it and takes both back; 0 leaves that out. ``--off`` draws without figures
at the pointer. Figures are of this machine.
"""

import argparse
import cProfile
import json
import math
import os
import pstats
import random
import statistics
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional

FOLDER = "NOVEX_BENCH_LIVE"
BEAT_MS = 2
CENTRE, SPREAD_M = (150_500.0, 450_400.0), 5_000.0  # of the example province, where most layers are


# -- in QGIS ----------------------------------------------------------------------------------------------------------


def inside() -> None:
    from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
    from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
    from qgis.PyQt.QtTest import QTest
    from qgis.utils import iface, plugins

    folder = Path(os.environ[FOLDER])
    wish = json.loads((folder / "wish.json").read_text())
    plugin = plugins["novex_plugin"]
    found: Dict[str, Any] = {"strokes": [], "blocked": {}}

    class Stamps(QObject):
        """When the last click was let go, and when what it led to was painted."""

        PAINTED = QEvent.Type(QEvent.registerEventType())

        def __init__(self) -> None:
            super().__init__()
            self.released = self.painted = self.handled = 0.0
            self.before = ""
            self.seen: set = set()
            page = plugin.dock.pages_by_name["tekenen"]
            self.page = page
            self.watched = (page.verdict.title, page.card.headLabel)
            for widget in self.watched:
                widget.installEventFilter(self)
            iface.mapCanvas().viewport().installEventFilter(self)

        def state(self) -> str:
            chosen = page_uuid(self.page)
            shown = self.page.card._objects[0].uuid if self.page.card._objects else ""
            return f"{chosen}" if chosen == shown else ""

        def start(self) -> None:
            self.before, self.seen = page_uuid(self.page), set()
            self.released = self.painted = 0.0

        def eventFilter(self, watched: Any, event: Any) -> bool:
            kind = event.type()
            if kind == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.RightButton:
                self.released = time.perf_counter()
            elif kind == QEvent.Type.Paint and watched in self.watched and self.released and not self.painted:
                new = self.state()
                told = self.page.verdict.uuid_told() if hasattr(self.page.verdict, "uuid_told") else new
                if new and new != self.before and told == new:
                    self.seen.add(watched)
                    if len(self.seen) == len(self.watched):
                        # comes after the paint event that is under way, before anything else that waits
                        QCoreApplication.postEvent(self, QEvent(self.PAINTED), 10_000)
            return False

        def event(self, event: Any) -> bool:
            if event.type() == self.PAINTED:
                self.painted = self.painted or time.perf_counter()
                return True
            return bool(super().event(event))

    def page_uuid(page: Any) -> str:
        chosen = page.session.selection.uuids()
        return chosen[0] if chosen else ""

    class Heart:
        """The longest pause of the event loop, and what the main thread did in it."""

        def __init__(self) -> None:
            self.timer = QTimer()
            self.timer.timeout.connect(self.beat)
            self.last = self.longest = 0.0
            self.pauses: List[float] = []
            self.where: Counter = Counter()
            self.running = False
            self.main = threading.get_ident()

        def start(self) -> None:
            self.last, self.longest, self.pauses = time.perf_counter(), 0.0, []
            self.where.clear()
            self.running = True
            self.timer.start(BEAT_MS)
            threading.Thread(target=self.sample, daemon=True).start()

        def beat(self) -> None:
            now = time.perf_counter()
            if now - self.last > 0.03:
                self.pauses.append(now - self.last)
            self.longest = max(self.longest, now - self.last)
            self.last = now

        def sample(self) -> None:
            """Where the main thread is, every few ms, while it does not turn."""
            then = time.perf_counter()
            while self.running:
                time.sleep(0.004)
                now = time.perf_counter()
                if now - self.last > 0.02:
                    self.where[deepest(sys._current_frames().get(self.main))] += now - then
                then = now

        def stop(self) -> Dict[str, Any]:
            self.beat()
            self.running = False
            self.timer.stop()
            return {"longest_ms": 1000 * self.longest, "pauses_ms": [round(1000 * each) for each in self.pauses],
                    "where_ms": {name: round(1000 * each) for name, each in self.where.most_common(8)}}  # fmt: skip

    def deepest(frame: Any) -> str:
        """The names of our functions, the innermost last; '' when none of ours is on the stack."""
        names: List[str] = []
        while frame is not None:
            if "novex_plugin" in frame.f_code.co_filename:
                names.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
            frame = frame.f_back
        return " < ".join(names[:3]) or "QGIS and Qt"

    def pixel(x: float, y: float) -> Any:
        canvas = iface.mapCanvas()
        return canvas.getCoordinateTransform().transform(QgsPointXY(x, y)).toQPointF().toPoint()

    def pause(seconds: float) -> Callable[[], bool]:
        until = time.perf_counter() + seconds
        return lambda: time.perf_counter() > until

    def quiet() -> bool:
        from qgis.core import QgsApplication

        return not iface.mapCanvas().isDrawing() and not QgsApplication.taskManager().countActiveTasks()

    def stroke(dice: random.Random, stamps: Stamps, heart: Heart, profile: Optional[Any]) -> Iterator[Any]:
        view = iface.mapCanvas().viewport()
        x, y = (middle + dice.uniform(-SPREAD_M, SPREAD_M) / 2 for middle in CENTRE)
        corners, radius = dice.randint(4, 8), dice.uniform(150, 500)
        for number in range(corners):
            angle = 2 * math.pi * number / corners
            at = pixel(x + radius * math.cos(angle), y + radius * math.sin(angle))
            QTest.mouseMove(view, at)
            yield pause(0.03)
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
            yield pause(0.06)
        yield pause(0.15)
        stamps.start()
        heart.start()
        if profile is not None:
            profile.enable()
        QTest.mouseClick(view, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
        handled = time.perf_counter()
        end = pause(5.0)
        yield lambda: bool(stamps.painted) or end()
        if profile is not None:
            profile.disable()
        beat = heart.stop()
        found["strokes"].append({
            "total_ms": 1000 * (stamps.painted - stamps.released) if stamps.painted else None,
            "handlers_ms": 1000 * (handled - stamps.released), "blocked_ms": beat["longest_ms"],
            "where": beat["where_ms"],
        })  # fmt: skip
        yield quiet
        yield pause(0.35)

    def large(count: int) -> Any:
        """A wobbly area of 4 km across."""
        ring = []
        for number in range(count):
            angle = 2 * math.pi * number / count
            reach = 2000 * (1 + 0.2 * math.sin(7 * angle) + 0.002 * math.sin(977 * angle))
            ring.append(QgsPointXY(CENTRE[0] + reach * math.cos(angle), CENTRE[1] + reach * math.sin(angle)))
        return QgsGeometry.fromPolygonXY([ring])

    def measured(name: str, heart: Heart, act: Callable[[], Any]) -> Iterator[Any]:
        heart.start()
        start = time.perf_counter()
        act()
        acted = time.perf_counter() - start
        yield pause(1.0)
        yield quiet
        yield pause(1.5)
        found["blocked"][name] = {**heart.stop(), "act_ms": 1000 * acted}

    def heavy(heart: Heart, count: int) -> Iterator[Any]:
        session, page = plugin.session, plugin.dock.pages_by_name["tekenen"]
        shape = large(count)
        yield from measured("new area", heart, lambda: page.drawing._drawn(shape))
        layer = session.layer("object_vlak")
        feature = next(one for one in layer.getFeatures() if one["uuid"] == page_uuid(page))
        found["place"] = str(feature["gemeente"])
        found["verdict"] = page.verdict.title.toolTip()

        def edit() -> None:
            moved = QgsGeometry(feature.geometry())
            moved.moveVertex(moved.vertexAt(5).x() + 30, moved.vertexAt(5).y(), 5)
            with session.step("Vorm") as step:
                step.reshape(layer, feature.id(), moved)
            session.watch.flush()

        yield from measured("edited area", heart, edit)
        yield from measured("undo", heart, session.undo)
        yield from measured("undo of the stroke", heart, session.undo)

    def steps() -> Iterator[Any]:
        from novex_plugin.adapters import settings

        window = iface.mainWindow()
        window.showMaximized()
        plugin.dock.setUserVisible(True)
        yield pause(2.0)
        if wish["off"]:
            settings.put("live_cursor", False)
        settings.put("recent_store", str(folder / "basisset_klaar.gpkg"))
        plugin.dock.pages_by_name["voorstel"].open_path(folder / "voorstel.gpkg")
        plugin.dock.pages_by_name["voorstel"].show_basisset()
        page = plugin.dock.show_page("tekenen") or plugin.dock.pages_by_name["tekenen"]
        x, y = CENTRE
        iface.mapCanvas().setExtent(QgsRectangle(x - SPREAD_M, y - SPREAD_M, x + SPREAD_M, y + SPREAD_M))
        iface.mapCanvas().refresh()
        yield pause(1.0)
        yield quiet
        page.drawing.arm(page.palette_view.tiles["woningbouw"].function, "vlak", "klikken")
        stamps, heart, dice = Stamps(), Heart(), random.Random(4)
        for number in range(wish["strokes"] + 1):
            profile = cProfile.Profile() if wish["profile"] and number == wish["strokes"] else None
            yield from stroke(dice, stamps, heart, profile)
            if profile is not None:
                with (folder / "profile.txt").open("w") as text:
                    stats = pstats.Stats(profile, stream=text)
                    stats.sort_stats("cumulative").print_stats(70)
                    stats.sort_stats("tottime").print_stats(30)
            if number == wish["strokes"]:
                window.screen().grabWindow(0).save(str(folder / "venster.png"))
        if wish["vertices"]:
            yield from heavy(heart, wish["vertices"])

    def drive(work: Iterator[Any]) -> None:
        waiting: List[Any] = [lambda: True]
        timer = QTimer(plugin.dock)

        def tick() -> None:
            if not waiting[0]():
                return
            timer.stop()
            try:
                waiting[0] = next(work)
            except StopIteration:
                finish()
            except Exception:
                import traceback

                found["error"] = traceback.format_exc()
                finish()
            else:
                timer.start(5)

        timer.timeout.connect(tick)
        timer.start(5)

    def finish() -> None:
        (folder / "found.json").write_text(json.dumps(found))
        os._exit(0)

    QTimer.singleShot(1500, lambda: drive(steps()))


# -- around it --------------------------------------------------------------------------------------------------------


def around() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strokes", type=int, default=30)
    parser.add_argument("--vertices", type=int, default=200_000)
    parser.add_argument("--profile", action="store_true", help="profile the last stroke")
    parser.add_argument("--off", action="store_true", help="without figures at the pointer")
    asked = parser.parse_args()
    root = Path(__file__).resolve().parent.parent
    sys.path.insert(0, str(root))
    from tools.demo.desktop import run_script
    from tools.demo.places import BUILD, EXAMPLE

    folder = BUILD / "bench_live"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("voorstel.gpkg", "basisset_klaar.gpkg", "found.json"):
        (folder / name).unlink(missing_ok=True)
    prepare(EXAMPLE, folder)
    (folder / "wish.json").write_text(json.dumps(vars(asked)))
    run_script(Path(__file__), folder / "qgis.log", timeout=600, **{FOLDER: str(folder)})
    show(json.loads((folder / "found.json").read_text()))
    if asked.profile:
        print((folder / "profile.txt").read_text())


def prepare(example: Path, folder: Path) -> None:
    """The example's proposal and its basisset, ready to be opened."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.testing import start_app

    start_app()
    from novex_plugin.adapters import basisset
    from novex_plugin.adapters.example import copy_example
    from novex_plugin.core.progress import Progress

    copied = copy_example(folder / "kopie") if not (folder / "kopie").exists() else None
    if copied is None:
        import shutil

        shutil.rmtree(folder / "kopie")
        copied = copy_example(folder / "kopie")
    basisset.prepare(copied.basisset, folder / "basisset_klaar.gpkg", Progress())
    copied.proposal.replace(folder / "voorstel.gpkg")


def show(found: Dict[str, Any]) -> None:
    if "error" in found:
        print(found["error"])
    strokes = found["strokes"]
    print(f"load {os.getloadavg()[0]:.1f}; {len(strokes)} strokes; the first one after opening is cold")
    if strokes:
        print(f"  cold   {line(strokes[0])}")
        warm = [each for each in strokes[1:] if each["total_ms"] is not None]
        print(f"  missed {len(strokes) - 1 - len(warm)}")
        for title, key in (("click to card", "total_ms"), ("in handlers", "handlers_ms"), ("blocked", "blocked_ms")):
            values = sorted(each[key] for each in warm)
            if values:
                print(f"  warm   {title:14} p50 {statistics.median(values):6.1f} ms   p95 "
                      f"{values[min(len(values) - 1, math.ceil(0.95 * len(values)) - 1)]:6.1f} ms")  # fmt: skip
    for name, figures in found["blocked"].items():
        print(f"  {name:20} blocked {figures['longest_ms']:6.0f} ms   act {figures['act_ms']:6.0f} ms   "
              f"pauses {figures['pauses_ms']}")  # fmt: skip
        for where, spent in figures["where_ms"].items():
            print(f"      {spent:6} ms  {where}")
    print({name: found[name] for name in ("place", "verdict") if name in found})


def line(stroke: Dict[str, Any]) -> str:
    total = "no card" if stroke["total_ms"] is None else f"{stroke['total_ms']:.1f} ms"
    return f"{total}, in handlers {stroke['handlers_ms']:.1f} ms, {stroke['where']}"


if FOLDER in os.environ:
    inside()
elif __name__ == "__main__":
    around()
