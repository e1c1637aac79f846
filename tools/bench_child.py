"""For the processes of the benchmark: timing, and handing an answer over. Standard library only.

Every engine runs in a process of its own, so that none has the memory or the caches of another, and hands over the
rows it found: object, layer, feature, ``once`` (whether the area counts for what is covered) and area in m².
"""

import csv
import json
import os
import resource
import time
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Sequence, Tuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench"
EXCHANGE = FOLDER / "uitwisseling"
OBJECTS, PIECES = EXCHANGE / "objecten.csv", EXCHANGE / "stukken.csv"
UNITED = -1  # the feature of pieces that hold what several features cover together
REPEATS = 5

Row = Tuple[int, int, int, bool, float]


def workers() -> int:
    """Processors that every engine may use: as many as ours does."""
    return max(1, min(4, os.cpu_count() or 1))


def repeated(
    action: Callable[[], Any], times: int = REPEATS, cpu: Callable[[], float] = time.process_time
) -> Tuple[Dict[str, List[float]], Any]:
    """Seconds of wall clock and of processors of every run after one to warm up, and the last answer."""
    answer = action()
    took: Dict[str, List[float]] = {"seconds": [], "cpu": []}
    for _ in range(times):
        start, busy = time.perf_counter(), cpu()
        answer = action()
        took["seconds"].append(time.perf_counter() - start)
        took["cpu"].append(cpu() - busy)
    return took, answer


def median(values: Sequence[float]) -> float:
    """Neither luck nor a hiccup."""
    return sorted(values)[len(values) // 2]


def peak_mb() -> float:
    """Most memory that this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def write_rows(path: Path, rows: Iterable[Sequence[Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", newline="") as stream:
        csv.writer(stream).writerows(rows)


def say(**said: Any) -> None:
    """The last line that a process prints: what it measured."""
    print(json.dumps(said), flush=True)
