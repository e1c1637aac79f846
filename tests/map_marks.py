"""Known places on paper: squares that are on one of two maps, found again in what a reader makes of the file.

A square stands where the two pictures differ. Its middle is taken from its edges along the middle of it, to a part of
a pixel, so that signs and patterns inside play no role.
"""

import os
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Iterator, Sequence, Tuple

import numpy as np
import shapely
from osgeo import gdal

from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.core.model.records import ProposalHeader, ProposalObject

HALF_M = 700.0
ANCHORS = ((130_000.0, 401_000.0), (185_000.0, 451_000.0))
SPOTS = ((132_000.25, 449_000.75), (182_345.5, 403_210.0), (150_000.0, 425_000.0))
Offset = Tuple[float, float]


def marked_proposal(path: Path, spots: Sequence[Tuple[float, float]]) -> Path:
    """A proposal with a square at every spot, and two points that keep the frame the same."""
    proposal = create_proposal(path, ProposalHeader(str(uuid.UUID(int=29)), "Proef", "PV00"))
    squares = [shapely.box(x - HALF_M, y - HALF_M, x + HALF_M, y + HALF_M) for x, y in spots]
    shapes = [*((shape, "vlak") for shape in squares), *((shapely.Point(spot), "punt") for spot in ANCHORS)]
    proposal.write_objects([
        ProposalObject(str(uuid.UUID(int=number)), "\u00a0", shape, kind, "woningbouw", exactness="exact")
        for number, (shape, kind) in enumerate(shapes, 100)
    ])  # fmt: skip
    return path


def offsets(with_marks: Path, without: Path, dpi: int) -> Dict[Tuple[float, float], Offset]:
    """How far each square lies from where the georeference of the file says, in pixels at ``dpi``: right, down."""
    with _resolution(dpi):
        one, other = gdal.Open(str(with_marks)), gdal.Open(str(without))
        return {spot: _offset(one, other, spot) for spot in SPOTS}


def _offset(one: gdal.Dataset, other: gdal.Dataset, spot: Tuple[float, float]) -> Offset:
    left, width, _, top, _, height = one.GetGeoTransform()
    column, row = (spot[0] - left) / width, (spot[1] - top) / height
    reach, middle = int(1.5 * HALF_M / width), int(0.4 * HALF_M / width)
    window = (int(column) - reach, int(row) - reach, 2 * reach, 2 * reach)
    seen, empty = (each.ReadAsArray(*window)[:3].astype(float) for each in (one, other))
    different = np.abs(seen - empty).sum(0)
    across = different[reach - middle : reach + middle].mean(0)
    down = different[:, reach - middle : reach + middle].mean(1)
    return window[0] + _middle(across) - column, window[1] + _middle(down) - row


def _middle(profile: np.ndarray) -> float:
    """Halfway between the two outer edges, where the difference passes 40 % of the most."""
    level = profile.max() * 0.4
    above = np.nonzero(profile > level)[0]
    first, last = above[0], above[-1]
    left = first - (profile[first] - level) / (profile[first] - profile[first - 1])
    right = last + (profile[last] - level) / (profile[last] - profile[last + 1])
    return float((left + right) / 2 + 0.5)


@contextmanager
def _resolution(dpi: int) -> Iterator[None]:
    """For as long as this lasts GDAL draws PDFs with that many dots per inch; drawing tells of harmless oddities."""
    before = os.environ.get("GDAL_PDF_DPI")
    gdal.SetConfigOption("GDAL_PDF_DPI", str(dpi))
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        gdal.SetConfigOption("GDAL_PDF_DPI", before)
