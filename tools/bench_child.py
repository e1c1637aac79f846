"""For the processes of the benchmark: timing, and handing an answer over. Standard library only."""

import csv
import json
import os
import time
from pathlib import Path
from typing import Any, Callable, List, Sequence, Tuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench"
EXCHANGE = FOLDER / "uitwisseling"
OBJECTS, PIECES = EXCHANGE / "objecten.csv", EXCHANGE / "stukken.csv"
UNITED = -1  # the feature of pieces that hold what several features cover together
REPEATS = 5


def workers() -> int:
    """Processors that every engine may use: as many as ours does."""
    return max(1, min(4, os.cpu_count() or 1))


def repeated(action: Callable[[], Any], times: int = REPEATS) -> Tuple[List[float], Any]:
    """Seconds of wall clock of every run after one to warm up, and the last answer."""
    answer = action()
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        answer = action()
        seconds.append(time.perf_counter() - start)
    return seconds, answer


def median(values: Sequence[float]) -> float:
    """Neither luck nor a hiccup."""
    return sorted(values)[len(values) // 2]


def write_answer(path: Path, rows: Sequence[Sequence[Any]], seconds: Sequence[float], **said: Any) -> None:
    """The rows of an engine in a file, and its times as the last line it prints."""
    with open(path, "w", newline="") as stream:
        csv.writer(stream).writerows(rows)
    print(json.dumps({"seconds": list(seconds), **said}))
