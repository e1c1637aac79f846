"""Measure how long the window stands still while a whole proposal is checked, and what the check costs.

    python tools/bench_check_desktop.py [--count 5000] [--edits 5] [--page] [--stacks]
    python tools/bench_check_desktop.py [--count 50000] --alone

A proposal of ``tools/large_proposal.py`` is laid over the basisset of the example province. A timer on the main thread
beats every 5 ms; the longest silence between two beats is what a user would feel, until the list of findings is there
as well. ``--page``: with the page of findings in sight instead of the one for drawing. ``--alone`` checks on the main
thread without any window: seconds and peak memory, for 50,000 objects. ``--stacks`` prints where all threads were at
silences of more than 90 ms, the main thread first. The silences of an idle window come first: on a busy machine those
are long as well. Figures are of this machine.
"""

import argparse
import faulthandler
import os
import re
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any, List, Optional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false")

import numpy as np  # noqa: E402
import shapely  # noqa: E402

BEAT_MS, LONG_S = 5, 0.09
DEEP = 9  # frames of a stack that are told
FRAME = re.compile(r'File ".*?([^/]+)", line (\d+) in (\S+)')
AFTERWARDS = 200  # turns of the event loop after a result came in
PER_SQUARE = 1000  # objects on 400 km²


def example_store(folder: Path) -> Path:
    """The basisset of the example province, prepared."""
    from novex_plugin.adapters import basisset, example
    from novex_plugin.core.progress import Progress

    copied = example.copy_example(folder / "voorbeeld")
    report, _messages = basisset.prepare(copied.basisset, copied.store, Progress())
    return Path(report.path)


def make_proposal(path: Path, store: Path, count: int) -> Path:
    """``count`` objects spread over the middle of the example province."""
    from dataclasses import replace

    from novex_plugin.adapters import geopackage
    from novex_plugin.adapters.store import Store
    from novex_plugin.core.model.records import ProposalHeader
    from tools import large_proposal

    box = shapely.total_bounds(Store.open(store).load("nnn").pieces)
    middle = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
    from_there = [large_proposal.WEST + large_proposal.SIDE / 2, large_proposal.SOUTH + large_proposal.SIDE / 2]
    stretch = (count / PER_SQUARE) ** 0.5  # more objects on more land, as in reality
    shift = np.array(middle) - np.array(from_there)
    objects = []
    for item in large_proposal.make_objects(count):
        place = shapely.centroid(item.geometry)
        spread = (np.array([place.x, place.y]) - from_there) * (max(1.0, stretch) - 1.0)
        objects.append(replace(item, geometry=shapely.transform(item.geometry, lambda xy, by=shift + spread: xy + by),
                               variant="", replaces="", dropped=False, horizon="2030"))  # fmt: skip
    header = ProposalHeader(uuid="groot", title=f"Voorstel van {count} objecten", province="PV00", milestone="IJK2")
    geopackage.create_proposal(path, header, overwrite=True).write_objects(objects)
    return path


class Heart:
    """Beats on the main thread and remembers its silences, with the stacks of all threads at the long ones.

    The stacks are looked at by a thread that does not wait for Python: one that does would only ever see the moment
    after, and take the main thread for idle.
    """

    def __init__(self, *, stacks: bool) -> None:
        from qgis.PyQt.QtCore import QTimer

        self.silences: List[float] = []
        self.last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._stacks: Any = tempfile.TemporaryFile("w+") if stacks else None  # noqa: SIM115

    def _beat(self) -> None:
        now = time.perf_counter()
        self.silences.append(1000 * (now - self.last))
        self.last = now
        if self._stacks is not None:
            faulthandler.dump_traceback_later(LONG_S, file=self._stacks)

    def stop(self) -> None:
        faulthandler.cancel_dump_traceback_later()
        self._timer.stop()

    def stacks(self) -> Counter[str]:
        """How often the threads stood where, at a long silence."""
        if self._stacks is None:
            return Counter()
        self._stacks.seek(0)
        return Counter(map(_threads, self._stacks.read().split("Timeout (")[1:]))

    def report(self, title: str, seconds: float) -> None:
        beats = np.array(self.silences or [0.0])
        over = int((beats > 100).sum())
        print(f"  {title:34}{seconds:8.2f} s   longest silence {beats.max():6.0f} ms, "
              f"99 % within {np.percentile(beats, 99):5.0f} ms, {over} over 100 ms")  # fmt: skip
        for where, count in self.stacks().most_common(8):
            print(f"--- {count} x\n{where}")


def _threads(dump: str) -> str:
    """The main thread, which comes last in a dump, and then the others."""
    found = []
    for thread in reversed(dump.split("\nThread ")):
        frames = [f"{name}:{line} {function}" for name, line, function in FRAME.findall(thread)[:DEEP]]
        found.append("    " + " < ".join(frames))
    return "\n".join(found)


def beside_the_window(path: Path, store: Path, edits: int, *, stacks: bool, page: bool) -> None:
    from qgis.core import QgsProject

    from tests.fake_iface import FakeIface
    from tools.bench_panel import Panel, settle

    panel = Panel(FakeIface())
    panel.session.open(path)
    panel.session.set_store(store)
    panel.dock.show_page("toetsen" if page else "tekenen")
    listed = panel.dock.pages_by_name["toetsen"].list  # type: ignore[attr-defined]
    settle(panel)
    runner = panel.dock.desk.checks
    answers: List[Any] = []
    runner.finished.connect(answers.append)

    def measured(title: str, act: Any) -> None:
        act()
        count, heart, start = len(answers), Heart(stacks=stacks), time.perf_counter()
        while len(answers) == count or runner.is_running:
            breathe()
        seconds = time.perf_counter() - start
        for _ in range(AFTERWARDS):
            breathe()
        while listed.is_waiting():
            breathe()
        heart.stop()
        heart.report(title, seconds)

    idle(3.0)
    measured("whole check, written", runner.run)
    print(f"  {len(answers[-1].findings):,} findings")
    from tools.bench_panel import nudge

    move = nudge(panel)
    for _ in range(edits):
        measured("an edit, and up to date again", move)
    measured("whole check again, all of it anew", lambda: runner.run(anew=True))
    panel.session.discard()
    QgsProject.instance().clear()


def idle(seconds: float) -> None:
    """The silences of a window in which nothing is checked."""
    heart, start = Heart(stacks=False), time.perf_counter()
    while time.perf_counter() - start < seconds:
        breathe()
    heart.stop()
    heart.report("nothing", seconds)


def breathe() -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    QCoreApplication.processEvents()
    time.sleep(0.001)


def alone(path: Path, store: Path) -> None:
    from novex_plugin.adapters.check import run_check

    before = peak_mb()
    start = time.perf_counter()
    result = run_check(path, store)
    print(f"  whole check, written: {time.perf_counter() - start:.1f} s, {len(result.findings):,} findings, "
          f"about {result.left_out:,} left out, peak {peak_mb():.0f} MB (before it {before:.0f} MB)")  # fmt: skip


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: Optional[List[str]] = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--edits", type=int, default=5)
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--page", action="store_true")
    parser.add_argument("--stacks", action="store_true")
    asked = parser.parse_args(arguments)
    from qgis.testing import start_app

    start_app()
    with tempfile.TemporaryDirectory() as folder:
        store = example_store(Path(folder))
        path = make_proposal(Path(folder) / "groot.gpkg", store, asked.count)
        print(f"{asked.count} objects; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
        if asked.alone:
            alone(path, store)
        else:
            beside_the_window(path, store, asked.edits, stacks=asked.stacks, page=asked.page)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
