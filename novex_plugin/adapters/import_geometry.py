"""Geometry of any source into places of a proposal: straight, flat, in RD New, valid, one kind per part."""

import math
from collections import Counter
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from osgeo import ogr
from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from ..core.geometry.repair import keep_kind, repair
from ..core.imports.table import Part
from ..core.model.records import AREA, LINE, POINT
from ..core.model.schema import schema
from ..core.optional import shapely
from ..core.texts import tr
from ..core.wording import number
from .curves import METRES_PER_DEGREE, TOLERANCE_M, straightened

Places = Tuple[Tuple[Part, ...], Tuple[str, ...], str]  # parts, notes, and why there is no place
_SURFACES = (ogr.wkbPolyhedralSurface, ogr.wkbTIN, ogr.wkbTriangle)
_AREA_SHARE = 1e-6  # a repair that changes less than this is only said, without figures


class Placer:
    """Brings geometries to RD New; ``changes`` counts what was done, areas are in m² before and after repair."""

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, context: Optional[QgsCoordinateTransformContext] = None
    ) -> None:
        target = QgsCoordinateReferenceSystem(schema().crs)
        self.changes: Dict[str, int] = Counter()
        self.area_before = self.area_after = 0.0
        self._tolerance = TOLERANCE_M / METRES_PER_DEGREE if crs.isGeographic() else TOLERANCE_M
        self.reprojects = bool(crs != target)
        self._transform = QgsCoordinateTransform(crs, target, context or QgsCoordinateTransformContext())

    def place(self, shapes: List[Any]) -> List[Places]:
        """The places of a batch of OGR geometries (None where a row has none)."""
        blobs, said, trouble = [], [], []
        for shape in shapes:
            notes: List[str] = []
            blob, why = self._flat(shape, notes)
            blobs.append(blob)
            said.append(notes)
            trouble.append(why)
        lib = shapely()
        read = lib.from_wkb(np.array(blobs, dtype=object), on_invalid="ignore")
        return [self._parts(lib, *each) for each in zip(read, blobs, said, trouble)]

    def _flat(self, shape: Any, notes: List[str]) -> Tuple[Optional[bytes], str]:
        """WKB without heights and curves, in RD New; otherwise why there is none."""
        if shape is None or shape.IsEmpty():
            return None, tr("heeft geen geometrie; teken het object in de bron of verwijder de rij")
        if shape.HasCurveGeometry(True):
            self.changes["curved"] += 1
            notes.append(tr("bogen zijn rechte lijnstukken geworden"))
        if shape.Is3D() or shape.IsMeasured():
            self.changes["dimensions"] += 1
        flat_type = ogr.GT_Flatten(shape.GetGeometryType())
        surfaces = flat_type in _SURFACES
        flat = ogr.ForceToMultiPolygon(shape.Clone()) if surfaces else straightened(shape, self._tolerance)
        flat.FlattenTo2D()
        blob = bytes(flat.ExportToIsoWkb())
        return self._reprojected(blob) if self.reprojects else (blob, "")

    def _reprojected(self, blob: bytes) -> Tuple[Optional[bytes], str]:
        geometry = QgsGeometry()
        geometry.fromWkb(blob)
        try:
            geometry.transform(self._transform)
        except QgsCsException:
            return None, tr("is niet om te zetten naar RD New; controleer het coördinatenstelsel")
        self.changes["reprojected"] += 1
        return geometry.asWkb().data(), ""

    def _parts(self, lib: Any, shape: Any, blob: Optional[bytes], notes: List[str], trouble: str) -> Places:
        if trouble:
            return (), tuple(notes), trouble
        if shape is None and blob is not None:
            return (), tuple(notes), tr("heeft een geometrie die niet te lezen is")
        if not np.isfinite(lib.get_coordinates(shape)).all():
            return (), tuple(notes), tr("heeft coördinaten die geen getal zijn")
        shape = self._repaired(lib, shape, notes)
        if shape is None or shape.is_empty:
            return (), tuple(notes), tr("heeft een geometrie zonder oppervlakte of lengte die niet te herstellen is")
        parts = split(shape)
        if not parts:
            return (), tuple(notes), tr("heeft een geometrie zonder oppervlakte of lengte")
        if len(parts) > 1:
            self.changes["split"] += 1
            notes.append(tr("is gesplitst in {count} objecten").format(count=len(parts)))
        return tuple(parts), tuple(notes), ""

    def _repaired(self, lib: Any, shape: Any, notes: List[str]) -> Any:
        self.area_before += _drawn_area(lib, shape)
        if lib.is_valid(shape):
            self.area_after += float(lib.area(shape))
            return shape
        reason = str(lib.is_valid_reason(shape)).split("[", maxsplit=1)[0].strip()
        fixed = repair(shape)
        if fixed is None or not lib.is_valid(fixed):
            return None
        self.changes["repaired"] += 1
        before, after = _drawn_area(lib, shape), float(lib.area(fixed))
        self.area_after += after
        if math.isclose(before, after, rel_tol=_AREA_SHARE):
            notes.append(tr("geometrie hersteld ({reason})").format(reason=reason))
        else:
            text = tr("geometrie hersteld ({reason}): {before} ha werd {after} ha")
            notes.append(text.format(reason=reason, before=number(before / 1e4, 2), after=number(after / 1e4, 2)))
        return fixed


def _drawn_area(lib: Any, shape: Any) -> float:
    """The area by the rings as drawn; a ring that crosses itself counts with its sign, as most programs show it."""
    return abs(float(lib.area(shape)))


def split(shape: Any) -> List[Part]:
    """One part per kind, and one per point: the tables of a proposal hold areas, lines and single points."""
    lib = shapely()
    found = []
    for kind in (AREA, LINE, POINT):
        own = keep_kind(shape, kind)
        if own.is_empty:
            continue
        singles = list(lib.get_parts(own)) if kind == POINT else [own]
        found += [Part(kind, single) for single in singles]
    return found


def geometry_messages(placer: Placer, crs_name: str) -> List[Tuple[str, str]]:
    """What was done to all geometries together, as (level, text)."""
    done = placer.changes
    texts = (
        ("reprojected", "info", tr("{count} objecten omgezet van {crs} naar RD New (EPSG:28992).")),
        ("curved", "info", tr("{count} objecten met bogen zijn omgezet naar rechte lijnstukken, tot op 1 mm.")),
        ("dimensions", "info", tr("Bij {count} objecten zijn hoogte (Z) of maat (M) weggelaten.")),
        ("repaired", "waarschuwing", tr("Bij {count} objecten is ongeldige geometrie hersteld.")),
        ("split", "waarschuwing", tr("{count} rijen met gemengde geometrie of meer punten zijn gesplitst.")),
    )
    return [(level, text.format(count=number(done[key]), crs=crs_name)) for key, level, text in texts if done[key]]
