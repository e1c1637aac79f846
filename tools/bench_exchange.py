"""What the benchmark hands to other engines, and how their answers are compared with ours.

Everything goes through plain CSV with WKB in hexadecimal, so that an engine needs no package of this project. An
answer is a row per object, layer and reserved feature, and ``once``: whether its area counts for what is covered.
"""

import csv
import json
import subprocess
import time
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Sequence, Tuple

import numpy as np
import shapely

from novex_plugin.core.checks.engine import ReservationLayer
from novex_plugin.core.checks.measure import ObjectOverlap
from novex_plugin.core.model.records import ProposalObject

OBJECTS, PIECES = "objecten.csv", "stukken.csv"
UNITED = -1  # the feature of pieces that hold what several features cover together

Key = Tuple[int, int, int]  # object, layer, feature; UNITED: what is covered
Areas = Dict[Key, float]


class Answer(NamedTuple):
    """Seconds of every run of an engine, what it said of itself, and the areas it found."""

    seconds: List[float]
    said: Mapping[str, Any]
    areas: Areas


def write(folder: Path, objects: Sequence[ProposalObject], layers: Mapping[str, ReservationLayer]) -> int:
    """Write objects and pieces; returns the number of pieces."""
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / OBJECTS, "w", newline="") as stream:
        shapes = shapely.to_wkb(np.array([item.geometry for item in objects], dtype=object), hex=True)
        csv.writer(stream).writerows(enumerate(shapes))
    count = 0
    with open(folder / PIECES, "w", newline="") as stream:
        writer = csv.writer(stream)
        for number, layer in enumerate(layers.values()):
            together = np.full(len(layer.united), UNITED)
            for pieces, feature, once in (
                (layer.pieces, layer.piece_feature, layer.piece_alone), (layer.united, together, together < 0),
            ):  # fmt: skip
                rows = zip(feature.tolist(), once.astype(int).tolist(), shapely.area(pieces).tolist(),
                           shapely.to_wkb(pieces, hex=True))  # fmt: skip
                writer.writerows((number, *row) for row in rows)
                count += len(pieces)
    return count


def asked_of(command: Sequence[str], answer: Path) -> Answer:
    """Run an engine in a process of its own. Raises RuntimeError with what it said when it fails."""
    answer.unlink(missing_ok=True)
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError((done.stderr.strip().splitlines() or ["no word of why"])[-1])
    said = json.loads(done.stdout.strip().splitlines()[-1])
    with open(answer, newline="") as stream:
        return Answer(said.pop("seconds"), said, summed(csv.reader(stream)))


def summed(rows: Any) -> Areas:
    """Areas per feature and covered area per layer, from rows of an engine."""
    areas: Areas = {}
    for number, layer, feature, once, area in rows:
        if int(feature) != UNITED:
            key = (int(number), int(layer), int(feature))
            areas[key] = areas.get(key, 0.0) + float(area)
        if once in (1, "1", "t", "true", "True"):
            key = (int(number), int(layer), UNITED)
            areas[key] = areas.get(key, 0.0) + float(area)
    return areas


def ours(found: Sequence[Mapping[int, ObjectOverlap]]) -> Areas:
    """The same of our own measurement, a mapping per layer."""
    areas: Areas = {}
    for layer, overlaps in enumerate(found):
        for number, overlap in overlaps.items():
            areas[number, layer, UNITED] = overlap.covered
            touched = zip(overlap.touched.feature.tolist(), overlap.touched.amount.tolist())
            areas.update({(number, layer, feature): amount for feature, amount in touched})
    return areas


def write_answer(path: Path, rows: Sequence[Sequence[Any]], seconds: Sequence[float], **said: Any) -> None:
    """For the process of an engine: its rows in a file, its times as the last line it prints."""
    with open(path, "w", newline="") as stream:
        csv.writer(stream).writerows(rows)
    print(json.dumps({"seconds": list(seconds), **said}))


def repeated(action: Any, times: int) -> Tuple[List[float], Any]:
    """Seconds of wall clock of every run after one to warm up, and the last answer."""
    answer = action()
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        answer = action()
        seconds.append(time.perf_counter() - start)
    return seconds, answer
