"""Areas and coordinate systems for downloads: a box in RD expressed in the CRS of a service."""

from typing import Any, Optional

from osgeo import osr

from ..core.services.feature_requests import epsg_of, is_crs84, is_rd
from ..core.services.records import Box
from .source_reader import rd_new

_STEPS = 20  # points along a side: straight in RD is bent in degrees
_WGS84 = 4326


def spatial_reference(crs: str) -> Optional[Any]:
    """The CRS with x before y, from an EPSG code in any spelling, CRS84 ('' too) or WKT; None when unknown."""
    if is_rd(crs):
        return rd_new()
    found = osr.SpatialReference()
    number = _WGS84 if is_crs84(crs) else epsg_of(crs)
    if number is None and not crs.lstrip().startswith(("GEOG", "PROJ", "COMPD", "BOUND", "LOCAL", "ENG")):
        return None
    failed = found.ImportFromEPSG(number) if number is not None else found.ImportFromWkt(crs)
    if failed:
        return None
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def is_geographic(crs: str) -> bool:
    found = spatial_reference(crs)
    return bool(found is not None and found.IsGeographic())


def box_in(area: Box, crs: str) -> Box:
    """The box around ``area`` (EPSG:28992) in another CRS, x before y."""
    target = spatial_reference(crs)
    if target is None or is_rd(crs):
        return area
    west, south, east, north = area
    change = osr.CoordinateTransformation(rd_new(), target)
    along = [step / _STEPS for step in range(_STEPS + 1)]
    points = [(west + (east - west) * part, y) for part in along for y in (south, north)]
    points += [(x, south + (north - south) * part) for part in along for x in (west, east)]
    changed = [change.TransformPoint(x, y) for x, y in points]
    xs, ys = [point[0] for point in changed], [point[1] for point in changed]
    return min(xs), min(ys), max(xs), max(ys)


def name_of_reference(reference: Any) -> str:
    """``EPSG:28992`` where the CRS has a number, else its WKT; '' for none."""
    if reference is None:
        return ""
    code = reference.GetAuthorityCode(None)
    if code and reference.GetAuthorityName(None) == "EPSG":
        return f"EPSG:{code}"
    return str(reference.ExportToWkt())
