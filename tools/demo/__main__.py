"""`make demo`: headless steps first, then QGIS's real window; ends with a table.

    .venv/bin/python -m tools.demo [--headless]
"""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Sequence

from .desktop import run_script
from .headless import StepFailed, run_all
from .places import LOGS, OUT, ROOT, SCREENS
from .table import show

WINDOW_SCRIPT = Path(__file__).with_name("window_steps.py")
PAGES = 6


def run_window() -> float:
    """The real window with the panel; the seconds it took. Raises StepFailed."""
    print("novex: the panel in QGIS's own window (on a virtual screen)", flush=True)
    SCREENS.mkdir(parents=True, exist_ok=True)
    log, report = LOGS / "venster.log", OUT / "venster.json"
    start = time.monotonic()
    code = run_script(WINDOW_SCRIPT, log, timeout=300, NOVEX_DEMO_OUT=str(OUT), NOVEX_DEMO_REPORT=str(report))
    said = log.read_text(encoding="utf-8", errors="replace")[-1500:]
    if code or not report.exists():
        raise StepFailed(f"QGIS ended with {code}; see {log.relative_to(ROOT)}\n{said}")
    problems = json.loads(report.read_text(encoding="utf-8")).get("errors", [])
    if problems:
        raise StepFailed("in the window: " + "\n".join(map(str, problems)))
    if len(list(SCREENS.glob("*.png"))) < PAGES:
        raise StepFailed(f"fewer than {PAGES} screenshots in {SCREENS.relative_to(ROOT)}")
    return time.monotonic() - start


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--headless", action="store_true", help="leave the window out")
    options = parser.parse_args(arguments)
    try:
        done = run_all()
        seconds = 0.0 if options.headless else run_window()
    except StepFailed as problem:
        print(f"novex: the demo stopped: {problem}", file=sys.stderr)
        return 1
    print()
    print(show(done, seconds))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
