"""Measure the check against QGIS, PostGIS and DuckDB on the same data in the same run, and prove that the areas agree.

    python tools/bench.py [--quick] [--edits 300]

``--quick`` leaves out native:calculatevectoroverlaps, which takes minutes, and uses the store that is there. Generated
data and the store are kept in ``build/bench``. Every engine runs in a process of its own. Figures are seconds of wall
clock on this machine, and of its processors where others use it too; only the ratios travel. See docs/performance.md.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import Any, List, Mapping, Optional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.bench_child import FOLDER, median  # noqa: E402
from tools.bench_compare import Answer, Areas, ask, covered, difference, lines, per_feature  # noqa: E402
from tools.bench_data import VERSION  # noqa: E402
from tools.bench_store import this  # noqa: E402

ANSWERS = FOLDER / "antwoorden"
DUCKDB = ROOT / ".venv-bench" / "bin" / "python"
ORIGINALS, STORE = FOLDER / f"lagen_v{VERSION}.gpkg", FOLDER / f"basisset_v{VERSION}.gpkg"


MOST_PER_PAIR = 1.25  # more data than the caches of the processor hold cost a little more a pair, however it is done


class Targets:
    """Counts what is met while the tables are printed."""

    def __init__(self) -> None:
        self.missed: List[str] = []

    def at_least(self, name: str, value: float, target: float) -> str:
        return self._say(name, value >= target, f"{target:g} x")

    def at_most(self, name: str, value: float, target: float, unit: str) -> str:
        return self._say(name, value <= target, f"{target:g} {unit}")

    def true(self, name: str, fine: bool) -> None:
        if not fine:
            self.missed.append(name)

    def _say(self, name: str, met: bool, target: str) -> str:
        if not met:
            self.missed.append(name)
        return f"{target} {'met' if met else 'MISSED'}"


def prepare(quick: bool, targets: Targets) -> None:
    """The generated originals, and a store made of them now."""
    if not ORIGINALS.exists():
        print(f"generated in {this('generate', ORIGINALS).seconds:.0f} s")
    if quick and STORE.exists():
        return
    STORE.unlink(missing_ok=True)
    made = this("build", ORIGINALS, STORE, FOLDER / "none")
    verdict = targets.at_most("preparing", made.seconds, 60, "s")
    print(
        f"store of {int(made.said):,} features made in {made.seconds:.1f} s ({made.cpu:.1f} s of processors, "
        f"peak {made.peak_mb:.0f} MB, {STORE.stat().st_size / 1e6:.0f} MB on disk)  target {verdict}\n"
    )


def ours() -> Answer:
    answer = ask("bench_ours.py", "areas", answer=ANSWERS / "novex.csv")
    said = answer.said
    print(
        f"300 proposals, 10 layers, {said['features']:,} reserved features, {said['pairs']:,} pairs, "
        f"{said['findings']:,} findings; {said['pieces']:,} pieces near them; {said['processors']} processors\n"
    )
    rows = [["NOVEX", "wall s", "cpu s"], row("areas and pairs, warm", said)]
    rows.append(row("whole check with all findings, warm", said["check"]))
    rows.append(row("whole check with the shape of every overlap", said["with_shapes"]))
    rows.append(row("whole check, cold (read by box, index, check)", said["cold"]))
    print(lines(rows) + "\n")
    return answer


def row(name: str, took: Mapping[str, Any]) -> List[str]:
    return [name, f"{median(took['seconds']):.3f}", f"{median(took['cpu']):.3f}"]


def floor(mine: Answer) -> None:
    """What GEOS needs for the pairs that a border cuts, beside our areas of the same pairs without any shape."""
    said = mine.said["floor"]
    ours_s = median(said["borders"]["cpu"])
    rows = [[f"{said['pairs']:,} pairs that a border cuts", "wall s", "cpu s", "x borders (cpu)"]]
    names = {"one_thread": "GEOS overlay, 1 thread", "threads": "GEOS overlay, threads", "borders": "borders, 1 thread"}
    for key, name in names.items():
        rows.append([*row(name, said[key]), f"{median(said[key]['cpu']) / ours_s:.1f}"])
    print(lines(rows))
    print(f"largest difference {said['difference']:.2g} m2; {said['unsure']} pairs left to GEOS\n")


def against(name: str, theirs: Answer, mine: Answer, target: float, targets: Targets, areas: Areas) -> List[str]:
    """A row of the table: an engine, the ratios to ours, and whether the areas agree."""
    apart = difference(areas, theirs.areas)
    targets.true(f"areas of {name}", apart.wrong == 0)
    ratio = theirs.seconds / mine.seconds
    whole = theirs.seconds / median(mine.said["check"]["seconds"])
    verdict = targets.at_least(name, ratio, target)
    return [
        name, f"{theirs.seconds:.2f}", f"{theirs.cpu:.2f}", f"{ratio:.1f}", f"{theirs.cpu / mine.cpu:.1f}",
        f"{whole:.1f}", verdict, str(apart),
    ]  # fmt: skip


def engines(mine: Answer, quick: bool, targets: Targets) -> None:
    head = ["engine", "wall s", "cpu s", "x areas", "x (cpu)", "x whole check", "target", "agreement"]
    rows = [head]
    for name, tool, python in (
        ("PostGIS, GiST, same pieces", "bench_postgis.py", sys.executable),
        ("DuckDB spatial, same pieces", "bench_duckdb.py", str(DUCKDB)),
    ):
        theirs = tried(name, tool, python)
        if theirs is not None:
            rows.append(against(name, theirs, mine, 2.5, targets, mine.areas))
            print(f"{theirs.said['version']}, {theirs.said['processors']} processes or threads: {theirs.said['way']}")
    natives = [("native:intersection", 130.0, per_feature(mine.areas))]
    if not quick:
        natives.append(("native:calculatevectoroverlaps", 800.0, covered(mine.areas)))
    for name, target, areas in natives:
        theirs = ask("bench_native.py", name, answer=ANSWERS / f"{name.split(':')[1]}.csv")
        rows.append(against(name, theirs, mine, target, targets, areas))
    print(lines(rows) + "\n")


def tried(name: str, tool: str, python: str) -> Optional[Answer]:
    """An engine that may not be there: then that is said, and nothing is compared."""
    try:
        return ask(tool, python=python, answer=ANSWERS / f"{tool}.csv")
    except (RuntimeError, OSError) as error:
        print(f"{name}: NOT MEASURED, {error}. Run tools/bootstrap.sh bench.")
        return None


def scales(targets: Targets) -> None:
    """Time per pair and memory when there are many more proposals, or layers."""
    rows = [["areas and pairs", "pairs", "wall s", "cpu s", "cpu us a pair", "peak MB", "of which loaded", "target"]]
    base = 0.0
    for proposals, times in ((300, 1), (5000, 1), (300, 4)):
        name = f"{proposals:,} proposals, {10 * times} layers"
        answer = ask("bench_ours.py", "scale", str(proposals), str(times))
        said, each = answer.said, 1e6 * answer.cpu / answer.said["pairs"]
        base = base or each
        verdict = targets.at_most(name, each / base, MOST_PER_PAIR, "x a pair") if each != base else ""
        rows.append([
            name, f"{said['pairs']:,}", f"{answer.seconds:.3f}", f"{answer.cpu:.3f}", f"{each:.2f}",
            f"{said['peak_mb']:.0f}", f"{said['loaded_mb']:.0f}", verdict,
        ])  # fmt: skip
    print(lines(rows) + "\n")


def edits(count: int, targets: Targets) -> None:
    rows = [["one edit, ms", "p50", "p95", "p99", "cpu p50", "cpu p95", "cpu p99", "target p95", "target p99"]]
    asked = (
        ("warm, 10 layers", ("edits", "10", str(count)), 5.0, 12.0),
        ("warm, 37 layers", ("edits", "37", str(count)), 16.0, None),
        ("cold, 10 layers", ("cold", str(min(count, 100))), 20.0, None),
    )
    for name, arguments, p95, p99 in asked:
        said = ask("bench_ours.py", *arguments).said
        figures = [f"{said[kind][share]:.1f}" for kind in ("wall", "cpu") for share in ("p50", "p95", "p99")]
        verdicts = [targets.at_most(f"{name}, p95", said["wall"]["p95"], p95, "ms")]
        verdicts.append(targets.at_most(f"{name}, p99", said["wall"]["p99"], p99, "ms") if p99 else "")
        rows.append([name, *figures, *verdicts])
    print(lines(rows) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="leave out what takes minutes")
    parser.add_argument("--edits", type=int, default=300, help="how many edits to time")
    options = parser.parse_args()
    targets = Targets()
    prepare(options.quick, targets)
    mine = ours()
    floor(mine)
    engines(mine, options.quick, targets)
    scales(targets)
    edits(options.edits, targets)
    print(f"load average {os.getloadavg()[0]:.1f}, {os.cpu_count()} processors")
    print("all areas agree and all targets are met" if not targets.missed else "NOT met: " + "; ".join(targets.missed))
    return 0 if not targets.missed else 1


if __name__ == "__main__":
    sys.exit(main())
