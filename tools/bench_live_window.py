"""The part of ``bench_live.py`` that runs inside QGIS (``--code``): draws, and stamps what happened when."""

import cProfile
import json
import math
import os
import pstats
import random
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional, Set, Tuple

from qgis import utils
from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtTest import QTest

FOLDER = Path(os.environ["NOVEX_BENCH_LIVE"])
BEAT_MS, SAMPLE_S, PAUSE_S = 2, 0.004, 0.03
CENTRE, SPREAD_M = (155_000.0, 427_000.0), 9_000.0  # of the example province, where most layers are
FOUND: Dict[str, Any] = {"strokes": [], "blocked": {}, "previews": []}
IFACE: Any = utils.iface
PLUGIN = utils.plugins["novex_plugin"]


class Stamps(QObject):
    """When the last click was let go, and when what it led to was painted."""

    PAINTED = QEvent.Type(QEvent.registerEventType())

    def __init__(self, page: Any) -> None:
        super().__init__()
        self.page = page
        self.released = self.painted = self.shown = self.work = self.work_before = 0.0
        self.before = ""
        self.seen: Set[Any] = set()
        self.texts: Dict[Any, str] = {}
        self.card = (page.card.headLabel, page.card.verdict.sentence)
        self.watched = (page.verdict.title, *self.card)
        for widget in self.watched:
            widget.installEventFilter(self)
        IFACE.mapCanvas().viewport().installEventFilter(self)
        painting = page.card.repaint

        def paint() -> None:
            painting()
            self.is_painted()

        page.card.repaint = paint  # it paints at once; what it posts would be told much later

    def start(self) -> None:
        self.before, self.seen = chosen(self.page), set()
        self.texts = {one: one.text() for one in self.watched}
        self.released = self.painted = self.shown = self.work = 0.0

    def is_painted(self) -> None:
        # what says the same needs no paint, and what is scrolled out of sight gets none
        if not self.released or self.painted or not self.seen:
            return
        wanted = {one for one in self.watched if one.text() != self.texts[one] and not one.visibleRegion().isEmpty()}
        if not self.shown and wanted & set(self.card) <= self.seen:
            self.shown = time.perf_counter()
        if self.is_told() and wanted <= self.seen:
            self.painted = time.perf_counter()
            self.work = time.thread_time() - self.work_before

    def missing(self) -> Dict[str, Any]:
        """What was not painted in time, for whoever wants to know why."""
        return {
            "is_new": self.is_new(), "is_told": self.is_told(), "chosen": chosen(self.page), "before": self.before,
            "parts": {one.objectName(): [one.text(), one.isVisible(), one in self.seen] for one in self.watched},
        }  # fmt: skip

    def is_new(self) -> bool:
        """Whether the card speaks of the object that was just drawn."""
        objects, uuid = self.page.card._objects, chosen(self.page)
        return bool(uuid and uuid != self.before and objects and objects[0].uuid == uuid)

    def is_told(self) -> bool:
        """Whether the verdict does so too."""
        told = self.page.live_verdict._told
        return told is not None and getattr(told, "changes", told).present[0].uuid == chosen(self.page)

    def eventFilter(self, watched: Any, event: Any) -> bool:  # noqa: N802 - called so by Qt
        kind = event.type()
        if kind == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.RightButton:
            self.released, self.work_before = time.perf_counter(), time.thread_time()
        elif kind == QEvent.Type.Paint and self.released and self.is_new() and self.is_of_now(watched):
            self.seen.add(watched)
            # comes after the paint event that is under way, before anything else that waits
            QCoreApplication.postEvent(self, QEvent(self.PAINTED), 10_000)
        return False

    def is_of_now(self, watched: Any) -> bool:
        return watched in self.card or (watched in self.watched and self.is_told())

    def event(self, event: Any) -> bool:
        if event.type() == self.PAINTED:
            self.is_painted()
            return True
        return bool(super().event(event))


class Heart:
    """The longest pause of the event loop, and what the main thread did in it."""

    def __init__(self) -> None:
        self.timer = QTimer()
        self.timer.timeout.connect(self.beat)
        self.last = self.longest = 0.0
        self.pauses: List[Tuple[float, float]] = []  # when it began and ended
        self.samples: List[Tuple[float, str]] = []
        self.running = False
        self.main = threading.get_ident()

    def start(self) -> None:
        self.last, self.longest, self.pauses, self.samples = time.perf_counter(), 0.0, [], []
        self.running = True
        self.timer.start(BEAT_MS)
        threading.Thread(target=self.sample, daemon=True).start()

    def beat(self) -> None:
        now = time.perf_counter()
        if now - self.last > PAUSE_S:
            self.pauses.append((self.last, now))
        self.longest = max(self.longest, now - self.last)
        self.last = now

    def sample(self) -> None:
        """Where the main thread is, every few ms, while it does not turn."""
        while self.running:
            time.sleep(SAMPLE_S)
            self.samples.append((time.perf_counter(), deepest(sys._current_frames().get(self.main))))

    def where(self, start: float, end: float) -> Dict[str, int]:
        """ms per place in the code, between two moments."""
        spent: Counter[str] = Counter()
        then = start
        for at, name in self.samples:
            if start < at < end:
                spent[name] += round(1000 * (at - then))
                then = at
        return dict(spent.most_common(8))

    def stop(self) -> Dict[str, Any]:
        self.beat()
        self.running = False
        self.timer.stop()
        worst = sorted(self.pauses, key=lambda one: one[0] - one[1])[:3]
        return {
            "longest_ms": 1000 * self.longest,
            "pauses_ms": [round(1000 * (end - start)) for start, end in self.pauses],
            "where_ms": self.where(*worst[0]) if worst else {},
            "worst": [[round(1000 * (end - start)), self.where(start, end)] for start, end in worst],
        }  # fmt: skip


def deepest(frame: Any) -> str:
    """The names of our functions, the innermost first."""
    names: List[str] = []
    while frame is not None:
        if "novex_plugin" in frame.f_code.co_filename:
            names.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(names[:3]) or "QGIS and Qt"


def chosen(page: Any) -> str:
    found = page.session.selection.uuids()
    return found[0] if found else ""


def pixel(x: float, y: float) -> Any:
    return IFACE.mapCanvas().getCoordinateTransform().transform(QgsPointXY(x, y)).toQPointF().toPoint()


def pause(seconds: float) -> Callable[[], bool]:
    until = time.perf_counter() + seconds
    return lambda: time.perf_counter() > until


def quiet() -> bool:
    return not IFACE.mapCanvas().isDrawing() and not QgsApplication.taskManager().countActiveTasks()


def stroke(dice: random.Random, stamps: Stamps, heart: Heart, profile: Optional[Any]) -> Iterator[Any]:
    view = IFACE.mapCanvas().viewport()
    x, y = (middle + dice.uniform(-SPREAD_M, SPREAD_M) * 0.8 for middle in CENTRE)
    corners, radius = dice.randint(4, 8), dice.uniform(150, 500)
    none = Qt.KeyboardModifier.NoModifier
    at = pixel(x, y)
    for number in range(corners):
        angle = 2 * math.pi * number / corners
        at = pixel(x + radius * math.cos(angle), y + radius * math.sin(angle))
        QTest.mouseMove(view, at)
        yield pause(0.03)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, none, at)
        yield pause(0.06)
    yield pause(0.15)
    stamps.start()
    heart.start()
    if profile is not None:
        profile.enable()
    QTest.mouseClick(view, Qt.MouseButton.RightButton, none, at)
    handled = time.perf_counter()
    end = pause(5.0)
    yield lambda: bool(stamps.painted) or end()
    if profile is not None:
        profile.disable()
    beat = heart.stop()
    if not stamps.painted:
        FOUND.setdefault("missed", []).append(stamps.missing())
    FOUND["strokes"].append({
        "card_ms": 1000 * (stamps.shown - stamps.released) if stamps.shown else None,
        "total_ms": 1000 * (stamps.painted - stamps.released) if stamps.painted else None,
        "work_ms": 1000 * stamps.work, "handlers_ms": 1000 * (handled - stamps.released),
        "blocked_ms": beat["longest_ms"], "where": beat["where_ms"],
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
    acted, settled = time.perf_counter() - start, 0.0
    for _ in range(3):
        yield quiet
        settled = time.perf_counter() - start
        yield pause(1.0)
    FOUND["blocked"][name] = {**heart.stop(), "act_ms": 1000 * acted, "settled_ms": 1000 * settled}


def heavy(page: Any, heart: Heart, count: int) -> Iterator[Any]:
    session, shape = PLUGIN.session, large(count)
    yield from measured("new area", heart, lambda: page.drawing._drawn(shape))
    layer = session.layer("object_vlak")
    feature = next(one for one in layer.getFeatures() if one["uuid"] == chosen(page))
    FOUND["place"] = f"{feature['gemeente']}, {feature['regio']}"
    FOUND["verdict"] = f"{page.verdict.title.toolTip()}: {page.verdict.sentence.text()}"

    def edit() -> None:
        moved = QgsGeometry(feature.geometry())
        moved.moveVertex(moved.vertexAt(5).x() + 3, moved.vertexAt(5).y(), 5)
        with session.step("Vorm") as step:
            step.reshape(layer, feature.id(), moved)
        session.watch.flush()

    yield from measured("edited area", heart, edit)
    yield from measured("undo", heart, session.undo)
    yield from measured("undo of the stroke", heart, session.undo)


def steps(wish: Dict[str, Any]) -> Iterator[Any]:
    from novex_plugin.adapters import settings

    IFACE.mainWindow().showMaximized()
    PLUGIN.dock.setUserVisible(True)
    yield pause(2.0)
    settings.put("live_cursor", not wish["off"])
    settings.put("recent_store", str(FOLDER / "basisset_klaar.gpkg"))
    first = PLUGIN.dock.pages_by_name["voorstel"]
    first.open_path(FOLDER / "voorstel.gpkg", first.show_basisset)
    PLUGIN.dock.show_page("tekenen")
    page = PLUGIN.dock.pages_by_name["tekenen"]
    yield lambda: PLUGIN.session.is_open and PLUGIN.session.store is not None  # opening takes turns with the window
    yield pause(1.0)
    (x, y), canvas = CENTRE, IFACE.mapCanvas()
    canvas.setExtent(QgsRectangle(x - SPREAD_M, y - SPREAD_M, x + SPREAD_M, y + SPREAD_M))
    canvas.refresh()
    yield quiet
    page.drawing.arm(page.palette_view.tiles["woningbouw"].function, "vlak", "klikken")
    PLUGIN.live.previewed.connect(lambda report: report and FOUND["previews"].append(PLUGIN.live.preview_s))
    stamps, heart, dice = Stamps(page), Heart(), random.Random(4)
    profile = cProfile.Profile(time.thread_time) if wish["profile"] else None
    for number in range(wish["strokes"] + 1):
        yield from stroke(dice, stamps, heart, profile if number else None)
    if profile is not None:
        write_profile(profile)
    IFACE.mainWindow().screen().grabWindow(0).save(str(FOLDER / "venster.png"))
    if wish["vertices"]:
        yield from heavy(page, heart, wish["vertices"])


def write_profile(profile: Any) -> None:
    with (FOLDER / "profile.txt").open("w") as text:
        stats = pstats.Stats(profile, stream=text)
        stats.sort_stats("cumulative").print_stats(110)
        stats.sort_stats("tottime").print_stats(25)


class Driver(QObject):
    """Runs the steps one by one; a step that yields a condition waits until it holds."""

    def __init__(self, work: Iterator[Any]) -> None:
        super().__init__(PLUGIN.dock)
        self.work = work
        self.waiting: Callable[[], bool] = lambda: True
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.tick)
        self.timer.start(5)

    def tick(self) -> None:
        if not self.waiting():
            return
        self.timer.stop()
        try:
            self.waiting = next(self.work)
            self.timer.start(5)
        except StopIteration:
            self.finish()
        except Exception:
            FOUND["error"] = traceback.format_exc()
            self.finish()

    def finish(self) -> None:
        (FOLDER / "found.json").write_text(json.dumps(FOUND))
        os._exit(0)


QTimer.singleShot(1500, lambda: Driver(steps(json.loads((FOLDER / "wish.json").read_text()))))
