"""Run the test tiers one after the other and print one closing total.

A tier is a folder under ``tests/``. Each runs in a process of its own, because ``core`` must work
without QGIS and the others start it. A tier that ran nothing, or skipped everything, has failed:
tests that do not run are worth nothing.

    python tools/run_tests.py core qgis ui servers [-- further pytest arguments]
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import List, Sequence, Tuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "tests"
WITHOUT_QGIS = ("-p", "no:pytest_qgis", "-p", "no:pytest-qt")
OPTIONS = {"core": WITHOUT_QGIS}
ONE_BY_ONE = ("servers",)  # its servers and their fault proxy serve one test at a time
MOST_PROCESSES = 4


@dataclass(frozen=True)
class Outcome:
    """What one tier came to."""

    tier: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    returncode: int = 0

    @property
    def verdict(self) -> str:
        if self.failed or self.returncode not in (0, 5):
            return "failed"
        return "ok" if self.passed else "ran nothing"


def read_report(tier: str, report: Path, returncode: int) -> Outcome:
    """Count the cases of a JUnit report; a missing report means that the run died."""
    if not report.exists():
        return Outcome(tier, failed=1, returncode=returncode or 1)
    suites = ElementTree.parse(report).getroot().iter("testsuite")
    total = failed = skipped = 0
    for suite in suites:
        total += int(suite.get("tests", 0))
        failed += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        skipped += int(suite.get("skipped", 0))
    return Outcome(tier, max(0, total - failed - skipped), failed, skipped, returncode)


def run_tier(tier: str, extra: Sequence[str]) -> Outcome:
    report = REPORTS / f"{tier}.xml"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", f"tests/{tier}", "-q", f"--junitxml={report}"]
    command += [*OPTIONS.get(tier, ()), *side_by_side(tier, os.cpu_count() or 1), *extra]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
    environment.pop("DISPLAY", None)
    print(f"== tests/{tier}", flush=True)
    returncode = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    return read_report(tier, report, returncode)


def side_by_side(tier: str, processors: int) -> Tuple[str, ...]:
    """Options to spread the files of a tier over processes; one file stays in one process, with its fixtures."""
    processes = min(processors, MOST_PROCESSES)
    if tier in ONE_BY_ONE or processes < 2 or find_spec("xdist") is None:
        return ()
    # after a crash xdist would wait for ever for the tests of the process that is gone
    return ("-n", str(processes), "--dist", "loadfile", "--max-worker-restart=0")


def split_arguments(arguments: Sequence[str]) -> Tuple[List[str], List[str]]:
    """Tiers before ``--``, arguments for pytest after it."""
    if "--" not in arguments:
        return list(arguments), []
    cut = list(arguments).index("--")
    return list(arguments[:cut]), list(arguments[cut + 1 :])


def closing(outcomes: Sequence[Outcome]) -> str:
    passed, failed, skipped = (sum(getattr(o, name) for o in outcomes) for name in ("passed", "failed", "skipped"))
    return f"{passed} passed, {failed} failed, {skipped} skipped"


def main(arguments: Sequence[str]) -> int:
    tiers, extra = split_arguments(arguments)
    REPORTS.mkdir(parents=True, exist_ok=True)
    outcomes = [run_tier(tier, extra) for tier in tiers or ["core", "qgis", "ui", "servers"]]
    print()
    for outcome in outcomes:
        counts = f"{outcome.passed} passed, {outcome.failed} failed, {outcome.skipped} skipped"
        print(f"tests/{outcome.tier:<8} {outcome.verdict:<12} {counts} (pytest exit {outcome.returncode})")
    print(closing(outcomes))
    return 0 if all(outcome.verdict == "ok" for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
