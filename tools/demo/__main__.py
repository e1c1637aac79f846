"""`make demo`: headless steps first, then QGIS's real window; ends with a table.

    .venv/bin/python -m tools.demo [--headless]
"""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any, Dict, Sequence, Tuple

from .desktop import run_script
from .headless import StepFailed, run_all
from .places import LOGS, ROOT, WINDOW
from .table import show

WINDOW_SCRIPT = Path(__file__).with_name("window_steps.py")
WINDOW_TIMEOUT_S = 300


def run_window() -> Tuple[Dict[str, Any], float]:
    """The job by mouse and keyboard in QGIS's window: its journal, and the seconds it took.

    Raises StepFailed when QGIS did not end well, when a check failed or when Python complained.
    """
    print("novex: the same by hand in QGIS's own window (on a virtual screen)", flush=True)
    log, report = LOGS / "venster.log", WINDOW / "window.json"
    start = time.monotonic()
    code = run_script(WINDOW_SCRIPT, log, timeout=WINDOW_TIMEOUT_S, OUT=str(WINDOW), NOVEX_ROOT=str(ROOT))
    if not report.exists():
        said = log.read_text(encoding="utf-8", errors="replace")[-1500:]
        raise StepFailed(f"QGIS ended with {code}; see {log.relative_to(ROOT)}\n{said}")
    journal = json.loads(report.read_text(encoding="utf-8"))
    failed = [name for name, passed in journal["checks"].items() if not passed] + journal["errors"]
    if failed:
        raise StepFailed(f"in the window, see {WINDOW.relative_to(ROOT)}:\n" + "\n".join(failed))
    if code:
        raise StepFailed(f"QGIS did its work and then ended with {code}; see {log.relative_to(ROOT)}")
    return journal, time.monotonic() - start


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--headless", action="store_true", help="leave the window out")
    options = parser.parse_args(arguments)
    try:
        done = run_all()
        journal, seconds = ({}, 0.0) if options.headless else run_window()
    except StepFailed as problem:
        print(f"novex: the demo stopped: {problem}", file=sys.stderr)
        return 1
    print()
    print(show(done, journal, seconds))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
