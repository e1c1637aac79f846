"""INSPIRE Planned Land Use as a GeoPackage in ETRS89 (EPSG:4258): the plan, its zones, and their land uses."""

from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from osgeo import osr

from ..core.exchange.gpkg_geometry import turned
from ..core.exchange.planned_land_use import (
    PLAN_FIELDS,
    USE_FIELDS,
    ZONE_FIELDS,
    PlannedLandUse,
    lower_name,
    planned_land_use,
)
from ..core.geometry.repair import areas_of, repair
from ..core.model.records import AREA
from ..core.model.schema import BOOLEAN, TEXT
from ..core.optional import shapely
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .geopackage import ProposalFile
from .ogr_output import RD_NEW, TableRows, spatial_reference, transformed, write_tables

ETRS89 = 4258
PLAN, ZONES, USES = map(lower_name, ("SpatialPlan", "ZoningElement", "ZoningElement_hilucsLandUse"))
_PLACES = ["GEOMETRY_NAME=geom", "FID=fid"]


def write_planned_land_use(proposal: ProposalFile, path: Path, variant: str, horizon: str) -> List[str]:
    """Write one variant at one horizon to ``path``; returns what has to be said. Nothing is written without areas.

    Raises NovexError for an unknown variant or horizon, and when it cannot be written.
    """
    objects = effective_objects(proposal.objects(), proposal.variants(), variant, horizon)
    found = planned_land_use(proposal.header(), objects)
    messages = []
    if found.left_out:
        message = tr("INSPIRE: {count} zoekgebieden, lijnen, punten of objecten zonder vlak blijven erbuiten.")
        messages.append(message.format(count=found.left_out))
    if not found.zones:
        return [*messages, tr("INSPIRE: geen bestand, want deze variant heeft in dit jaar geen vlakken.")]
    _write(found, path)
    return messages


def _write(found: PlannedLandUse, path: Path) -> None:
    way = osr.CoordinateTransformation(spatial_reference(RD_NEW), spatial_reference(ETRS89))
    shapes = [areas_of(repair(geometry)) for _row, geometry in found.zones]
    extent = turned(transformed(areas_of(shapely().union_all(shapes)), way))
    zones = ((_lower(row), turned(transformed(shape, way))) for (row, _drawn), shape in zip(found.zones, shapes))
    columns = [(lower_name(name), BOOLEAN if name == "main" else TEXT) for name in USE_FIELDS]
    plan = TableRows(PLAN, AREA, _texts(PLAN_FIELDS), [(_lower(found.plan), extent)], ETRS89, _PLACES)
    drawn = TableRows(ZONES, AREA, _texts(ZONE_FIELDS), zones, ETRS89, _PLACES)
    uses = TableRows(USES, "", columns, ((_lower(use), None) for use in found.uses))
    write_tables("GPKG", path, (plan, drawn, uses))


def _texts(names: Sequence[str]) -> List[Tuple[str, str]]:
    return [(lower_name(name), TEXT) for name in names]


def _lower(row: Mapping[str, Any]) -> Dict[str, Any]:
    return {lower_name(name): value for name, value in row.items()}
