"""Figures that need geometry: what is free of conflict, where an overlap lies, and a fingerprint of an outline."""

import hashlib
from typing import Any, Iterable, Optional, Sequence, Tuple

from ..checks.outcomes import HARD, NEE_TENZIJ
from ..model.records import AREA, Finding, ProposalObject
from ..optional import shapely
from ..texts import tr
from ..wording import area, percent

SERIOUS = (HARD, NEE_TENZIJ)
_ALL_PCT = 99.95
_CENTRE = 0.15  # share of the object's size within which a place has no direction


def free_share(objects: Iterable[ProposalObject], findings: Iterable[Finding]) -> Optional[Tuple[float, float]]:
    """Area (m²) of the objects that no HARD or NEE_TENZIJ finding covers, and their whole area, each place once.

    None when there are no areas, or when an overlap that is needed was not kept.
    """
    lib = shapely()
    areas = [item.geometry for item in objects if item.kind == AREA and item.geometry is not None]
    serious = [finding for finding in findings if finding.outcome in SERIOUS and finding.overlap_m2 > 0]
    if not areas or any(finding.overlap is None for finding in serious):
        return None
    whole = lib.union_all(_sound(areas))
    covered = lib.union_all(_sound([finding.overlap for finding in serious])) if serious else None
    free = lib.difference(whole, covered) if covered is not None else whole
    return float(lib.area(free)), float(lib.area(whole))


def _sound(shapes: Sequence[Any]) -> Any:
    lib = shapely()
    return [shape if lib.is_valid(shape) else lib.make_valid(shape) for shape in lib.force_2d(shapes)]


def fingerprint(item: ProposalObject) -> str:
    """A short hash of the geometry, rounded to millimetres: the same outline, whoever drew it, gives the same."""
    if item.geometry is None:
        return "–"
    lib = shapely()
    outline = lib.transform(lib.normalize(lib.force_2d(item.geometry)), lambda points: points.round(3) + 0.0)
    return hashlib.blake2b(lib.to_wkb(outline, byte_order=1), digest_size=6).hexdigest()


def shrinking(item: ProposalObject, finding: Finding, share_pct: float) -> str:
    """What leaving the overlap out would do, in a sentence; empty where that says nothing.

    About this finding alone: what is left may meet something else.
    """
    if item.kind != AREA or item.geometry is None or finding.overlap_m2 <= 0:
        return ""
    if share_pct >= _ALL_PCT:
        return tr("Het object ligt er geheel in: kleiner maken helpt niet, verplaatsen wel.")
    size = area(finding.overlap_m2)
    if finding.overlap is None or finding.overlap.is_empty:
        return tr("Vervalt wanneer de {area} overlap wegblijft ({share}).").format(area=size, share=percent(share_pct))
    text = tr("Vervalt wanneer {area} {where} wegblijft ({share} van het object).")
    return text.format(area=size, where=whereabouts(item.geometry, finding.overlap), share=percent(share_pct))


def whereabouts(whole: Any, part: Any) -> str:
    """In which part of a shape another one lies: ``in het noordoosten``, or ``in het midden``."""
    lib = shapely()
    west, south, east, north = lib.bounds(whole).tolist()
    centre, place = lib.centroid(whole), lib.centroid(part)
    right = (place.x - centre.x) / max(east - west, 1.0)
    up = (place.y - centre.y) / max(north - south, 1.0)
    if max(abs(right), abs(up)) < _CENTRE:
        return tr("in het midden")
    column = 0 if abs(right) < abs(up) / 2 else (1 if right > 0 else -1)
    row = 0 if abs(up) < abs(right) / 2 else (1 if up > 0 else -1)
    return {
        (0, 1): tr("in het noorden"), (1, 1): tr("in het noordoosten"), (1, 0): tr("in het oosten"),
        (1, -1): tr("in het zuidoosten"), (0, -1): tr("in het zuiden"), (-1, -1): tr("in het zuidwesten"),
        (-1, 0): tr("in het westen"), (-1, 1): tr("in het noordwesten"),
    }[column, row]  # fmt: skip
