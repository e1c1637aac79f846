"""Measure the time from the last click of a stroke to the filled card, in QGIS's real window.

    .venv/bin/python tools/bench_live.py [--strokes 30] [--vertices 200000] [--profile] [--off]

Starts QGIS on a virtual screen (Xvfb with a window manager) with a copy of the example province, and runs
``bench_live_window.py`` in there by ``--code``. A stroke is drawn with mouse events on the map; a filter stamps the
release of the right button that ends it, the moment at which the window has painted the card of the new object with the
line about its export, and that at which it has painted the verdict too. "Blocked" is the longest time that the main
thread did not turn its event loop, with the function of the plugin that it stood in. ``--vertices`` adds one large
area, edits it and takes both back; 0 leaves that out. ``--off`` draws without figures at the pointer. Figures are of
this machine.
"""

import argparse
import json
import math
import os
import shutil
import statistics
import sys
from pathlib import Path
from typing import Any, Dict, List

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
PATIENCE_S = 900
FIGURES = (("click to card", "card_ms"), ("and to verdict", "total_ms"), ("of which its work", "work_ms"),
           ("in handlers", "handlers_ms"), ("blocked", "blocked_ms"))  # fmt: skip


def prepare(folder: Path) -> None:
    """The example's proposal and its basisset, ready to be opened."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.testing import start_app

    start_app()
    from novex_plugin.adapters import basisset
    from novex_plugin.adapters.example import copy_example
    from novex_plugin.core.progress import Progress

    shutil.rmtree(folder, ignore_errors=True)
    copied = copy_example(folder)
    basisset.prepare(copied.basisset, copied.store, Progress())


def share(values: List[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, math.ceil(part * len(values)) - 1)]


def show_strokes(strokes: List[Dict[str, Any]]) -> None:
    print(f"  cold   {line(strokes[0])}")
    warm = [each for each in strokes[1:] if each["total_ms"] is not None]
    print(f"  warm   {len(warm)} strokes, {len(strokes) - 1 - len(warm)} without a card within 5 s")
    if not warm:
        return
    for title, key in FIGURES:
        values = [each[key] for each in warm if each[key] is not None]
        print(f"         {title:16} p50 {statistics.median(values):6.1f} ms   p95 {share(values, 0.95):6.1f} ms")
    where: Dict[str, float] = {}
    for each in warm:
        for name, spent in each["where"].items():
            where[name] = where.get(name, 0.0) + spent / len(warm)
    for name, spent in sorted(where.items(), key=lambda one: -one[1])[:12]:
        print(f"         {spent:6.1f} ms  {name}")


def show(found: Dict[str, Any]) -> None:
    if "error" in found:
        print(found["error"])
    strokes = found["strokes"]
    print(f"load {os.getloadavg()[0]:.1f}; {len(strokes)} strokes; the first one after opening is cold")
    if strokes:
        show_strokes(strokes)
    if found["previews"]:
        print(f"  sketch {len(found['previews'])} answers, p50 {1000 * statistics.median(found['previews']):.0f} ms, "
              f"p95 {1000 * share(found['previews'], 0.95):.0f} ms")  # fmt: skip
    for name, figures in found["blocked"].items():
        print(f"  {name:20} blocked {figures['longest_ms']:6.0f} ms   act {figures['act_ms']:6.0f} ms   "
              f"all there after {figures['settled_ms']:6.0f} ms   pauses {figures['pauses_ms']}")  # fmt: skip
        for length, where in figures["worst"]:
            print(f"      a pause of {length} ms: {where}")
    print({name: found[name] for name in ("place", "verdict", "missed") if name in found})


def line(stroke: Dict[str, Any]) -> str:
    total = "no card" if stroke["total_ms"] is None else f"{stroke['total_ms']:.1f} ms"
    card = f"card {stroke['card_ms'] or 0:.1f} ms, verdict {total}"
    return f"{card}, in handlers {stroke['handlers_ms']:.1f} ms, {stroke['where']}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strokes", type=int, default=30)
    parser.add_argument("--vertices", type=int, default=200_000)
    parser.add_argument("--profile", action="store_true", help="profile all but the first stroke, by processor time")
    parser.add_argument("--off", action="store_true", help="without figures at the pointer")
    asked = parser.parse_args()
    from tools.demo.desktop import run_script
    from tools.demo.places import BUILD

    folder = BUILD / "bench_live"
    prepare(folder)
    (folder / "wish.json").write_text(json.dumps(vars(asked)))
    script = Path(__file__).with_name("bench_live_window.py")
    run_script(script, folder / "qgis.log", timeout=PATIENCE_S, NOVEX_BENCH_LIVE=str(folder))
    show(json.loads((folder / "found.json").read_text()))
    if asked.profile:
        print((folder / "profile.txt").read_text())


if __name__ == "__main__":
    main()
