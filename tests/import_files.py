"""Files of others for the tests of the import: a housing plan with codes of its own, and much that is wrong."""

import random
from pathlib import Path
from typing import Any, Optional, Sequence

from osgeo import gdal, ogr, osr
from shapely.geometry import box

X, Y = 150_000.0, 450_000.0
# The codes of a province of its own: figures with and without words, as such files have them.
STATUSES = ("1A Onherroepelijk", "1B Vastgesteld", "2 In voorbereiding", "3 Potentieel", "4 Ontwerp ter inzage")
EXPECTED = {"1A Onherroepelijk": "vastgesteld", "1B Vastgesteld": "vastgesteld", "2 In voorbereiding": "verkenning",
            "3 Potentieel": "idee", "4 Ontwerp ter inzage": "voorkeur"}  # fmt: skip
PLAN_FIELDS = (
    ("OBJECTID", ogr.OFTInteger), ("PLAN_ID", ogr.OFTString), ("PLANNAAM", ogr.OFTString), ("GEMEENTE", ogr.OFTString),
    ("AANTAL_WON", ogr.OFTInteger), ("PLANSTATUS", ogr.OFTString), ("OPLEVERING", ogr.OFTString),
    ("HARD_ZACHT", ogr.OFTString), ("Shape_Area", ogr.OFTReal),
)  # fmt: skip


def crs_of(code: Optional[int]) -> Any:
    if code is None:
        return None
    made = osr.SpatialReference()
    made.ImportFromEPSG(code)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def write(path: Path, rows: Sequence[Sequence[Any]], fields: Sequence[Any], *, epsg: Optional[int] = 28992,
          driver: str = "ESRI Shapefile", kind: int = ogr.wkbUnknown, options: Sequence[str] = (),
          layer: str = "") -> Path:  # fmt: skip
    """Rows of (geometry as WKT or shapely or None, values...) as a file of any driver."""
    path.parent.mkdir(parents=True, exist_ok=True)
    gdal.SetConfigOption("SHAPE_ENCODING", None)  # QGIS sets it to nothing for the whole process, and texts go out raw
    data = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    table = data.CreateLayer(layer or path.stem, crs_of(epsg), kind, list(options))
    for name, field_type in fields:
        table.CreateField(ogr.FieldDefn(name, field_type))
    for geometry, *values in rows:
        feature = ogr.Feature(table.GetLayerDefn())
        for place, value in enumerate(values):
            if value is not None:
                feature.SetField(place, value)
        if geometry is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(getattr(geometry, "wkt", geometry)))
        assert table.CreateFeature(feature) == 0
    del feature, table, data
    gdal.SetConfigOption("SHAPE_ENCODING", "")
    return path


def plan_rows(count: int, seed: int = 4) -> list:
    """Housing plans on a grid, 100 m apart, of different sizes."""
    chance = random.Random(seed)
    rows = []
    for number in range(count):
        x, y = X + 300 * (number % 20), Y + 300 * (number // 20)
        shape = box(x, y, x + 100 + number % 90, y + 100 + number % 70)
        rows.append((
            shape, number + 1, f"PL-{number + 1:04d}", f"Plan {number + 1} Zuiderés", "Middelburen",
            10 + 7 * number % 900, STATUSES[number % len(STATUSES)], str(2026 + chance.randrange(20)),
            "H" if number % 2 else "Z", shape.area,
        ))  # fmt: skip
    return rows


def housing_plan(path: Path, count: int = 40, rows: Optional[list] = None, **extra: Any) -> Path:
    """A provincial housing plan as a shapefile."""
    extra.setdefault("kind", ogr.wkbPolygon)
    extra.setdefault("options", ("ENCODING=UTF-8",))
    return write(path, plan_rows(count) if rows is None else rows, PLAN_FIELDS, **extra)
