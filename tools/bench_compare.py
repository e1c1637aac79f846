"""Running the processes of the benchmark, and holding the areas that they found against ours."""

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, Mapping, NamedTuple, Optional, Sequence, Tuple

from tools.bench_child import ROOT, UNITED, median

ALLOWED_M2, ALLOWED_SHARE = 1.0, 1e-6

Areas = Dict[Tuple[int, int, int], float]  # by object, layer and feature; UNITED: what the layer covers


class Answer(NamedTuple):
    """What a process said of itself, and the areas it found."""

    said: Mapping[str, Any]
    areas: Areas

    @property
    def seconds(self) -> float:
        return median(self.said["seconds"])

    @property
    def cpu(self) -> float:
        return median(self.said["cpu"])


def ask(tool: str, *arguments: str, python: str = sys.executable, answer: Optional[Path] = None) -> Answer:
    """Run a tool in a process of its own. Raises RuntimeError with its last word when it fails."""
    command = [python, str(ROOT / "tools" / tool), *arguments, *([str(answer)] if answer else [])]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    if done.returncode != 0:
        raise RuntimeError((done.stderr.strip().splitlines() or ["it ended without a word"])[-1])
    return Answer(json.loads(done.stdout.strip().splitlines()[-1]), read_areas(answer) if answer else {})


def read_areas(path: Path) -> Areas:
    """Areas per feature, and what each layer covers: the sum of the pieces that count ``once``."""
    areas: Areas = {}

    def add(key: Tuple[int, int, int], area: str) -> None:
        areas[key] = areas.get(key, 0.0) + float(area)

    with open(path, newline="") as stream:
        for number, layer, feature, once, area in csv.reader(stream):
            if int(feature) != UNITED:
                add((int(number), int(layer), int(feature)), area)
            if once.lower() in ("true", "t", "1"):
                add((int(number), int(layer), UNITED), area)
    return areas


def covered(areas: Areas) -> Areas:
    return {key: area for key, area in areas.items() if key[2] == UNITED}


def per_feature(areas: Areas) -> Areas:
    return {key: area for key, area in areas.items() if key[2] != UNITED}


class Difference(NamedTuple):
    """The largest difference in m², how many pairs differ by more than is allowed, and of how many pairs."""

    worst: float
    wrong: int
    pairs: int

    def __str__(self) -> str:
        said = f"largest difference {self.worst:.2g} m2 over {self.pairs:,} areas"
        return said if not self.wrong else f"{self.wrong} of {self.pairs:,} areas DIFFER, {said}"


def difference(ours: Areas, theirs: Areas) -> Difference:
    worst, wrong = 0.0, 0
    pairs = set(ours) | set(theirs)
    for pair in pairs:
        one, other = ours.get(pair, 0.0), theirs.get(pair, 0.0)
        apart = abs(one - other)
        worst = max(worst, apart)
        wrong += apart > max(ALLOWED_M2, ALLOWED_SHARE * max(one, other))
    return Difference(worst, wrong, len(pairs))


def lines(rows: Sequence[Sequence[str]]) -> str:
    """A plain table, the first column to the left."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) if not n else cell.rjust(width) for n, (cell, width) in enumerate(zip(row, widths)))
        for row in rows
    )
