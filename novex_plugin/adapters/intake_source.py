"""Where imported objects come from: a file or a layer, with a known coordinate system.

Opens the source, refuses what cannot be placed on the map, and brings every geometry to RD New as
plain two-dimensional shapely geometry, remembering what it had to change.
"""

from collections import Counter
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple, Union

import numpy as np
from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import NovexError
from ..core.geometry.repair import repair
from ..core.model.records import AREA, LINE, POINT
from ..core.model.schema import schema
from ..core.optional import shapely
from ..core.texts import tr

Source = Union[str, Path, QgsVectorLayer]
_KINDS = {0: POINT, 1: LINE, 2: AREA}  # by dimension


class Rejection(Exception):  # noqa: N818 - says why one row stays out, it ends no program
    """Why one feature cannot be imported; the text is for the user."""


class Placed(NamedTuple):
    """A feature with its geometry in RD New (shapely, valid, 2D) and the kind of that geometry."""

    feature: QgsFeature
    geometry: Any
    kind: str


class IntakeSource:
    """A readable layer; ``changes`` counts what was done to geometries, ``repairs`` describes each repair."""

    def __init__(self, source: Source, transform_context: Optional[QgsCoordinateTransformContext] = None) -> None:
        self.layer, crs = _open(source)
        self.target = QgsCoordinateReferenceSystem(schema().crs)
        _require_places(self.layer, crs)
        self.crs = crs
        context = transform_context or QgsCoordinateTransformContext()
        self._transform = QgsCoordinateTransform(crs, self.target, context)
        self.changes: Dict[str, int] = Counter()
        self.repairs: List[str] = []

    @property
    def reprojects(self) -> bool:
        return bool(self.crs != self.target)

    @property
    def accuracy_m(self) -> float:
        """How precise the conversion to RD New is, in metres; 0 when unknown or when there is none."""
        if not self.reprojects:
            return 0.0
        return max(0.0, float(self._transform.instantiatedCoordinateOperationDetails().accuracy))

    def features(self) -> Iterator[QgsFeature]:
        return iter(self.layer.getFeatures())

    def place(self, feature: QgsFeature) -> Placed:
        """The feature in RD New. Raises Rejection when it has no usable place."""
        if not feature.hasGeometry() or feature.geometry().isEmpty():
            raise Rejection(tr("heeft geen geometrie; teken het object in de bron of verwijder de rij"))
        flat = self._reproject(self._flatten(feature.geometry()))
        geometry = _read(flat)
        geometry = self._repaired(geometry, feature)
        return Placed(feature, *_single_kind(geometry))

    def _flatten(self, geometry: QgsGeometry) -> QgsGeometry:
        """Straight lines and two dimensions only; counts what that changed."""
        flat = QgsGeometry(geometry)
        if QgsWkbTypes.isCurvedType(flat.wkbType()) or _has_curves(flat):
            flat = QgsGeometry(flat.constGet().segmentize())
            self.changes["curved"] += 1
        if QgsWkbTypes.hasZ(flat.wkbType()) or QgsWkbTypes.hasM(flat.wkbType()):
            flat.get().dropZValue()
            flat.get().dropMValue()
            self.changes["dimensions"] += 1
        return flat

    def _reproject(self, geometry: QgsGeometry) -> QgsGeometry:
        if not self.reprojects:
            return geometry
        try:
            geometry.transform(self._transform)
        except QgsCsException as error:
            raise Rejection(tr("is niet om te zetten naar RD New; controleer het coördinatenstelsel")) from error
        self.changes["reprojected"] += 1
        return geometry

    def _repaired(self, geometry: Any, feature: QgsFeature) -> Any:
        lib = shapely()
        if not np.isfinite(lib.get_coordinates(geometry)).all():
            raise Rejection(tr("heeft coördinaten die geen getal zijn"))
        if geometry.is_valid:
            return geometry
        reason = lib.is_valid_reason(geometry)
        fixed = repair(geometry)
        if fixed is None or fixed.is_empty or not fixed.is_valid:
            message = tr("heeft een ongeldige geometrie die niet te herstellen is ({reason})")
            raise Rejection(message.format(reason=reason))
        text = tr("Object {fid}: geometrie hersteld ({reason}); oppervlakte {before} ha werd {after} ha.")
        self.repairs.append(
            text.format(fid=feature.id(), reason=reason, before=_hectares(geometry), after=_hectares(fixed))
        )
        return fixed


def _open(source: Source) -> Tuple[QgsVectorLayer, QgsCoordinateReferenceSystem]:
    """The layer and the coordinate system it says it has."""
    if isinstance(source, QgsVectorLayer):
        if not source.isValid():
            raise _unreadable(source.name())
        return source, source.crs()
    address = str(source)
    path = Path(address.split("|", 1)[0])
    if not path.exists():
        message = tr("{file} bestaat niet.").format(file=path)
        raise NovexError(message, tr("Controleer de map en de naam van het bestand."))
    layer = QgsVectorLayer(address, path.stem, "ogr")
    if not layer.isValid():
        raise _unreadable(path.name)
    _require_one_layer(layer, address, path)
    # the provider's own word: QGIS may have given the layer a default coordinate system
    return layer, layer.dataProvider().crs()


def _unreadable(name: str) -> NovexError:
    message = tr("{name} is geen bestand met kaartlagen dat QGIS kan lezen.").format(name=name)
    hint = tr("Kies een GeoPackage, Shapefile, GeoJSON of GML, of controleer of het bestand heel is.")
    return NovexError(message, hint)


def _require_one_layer(layer: QgsVectorLayer, address: str, path: Path) -> None:
    """A file with several layers, or kinds of geometry, must say which; guessing could import the wrong one."""
    if any(choice in address for choice in ("|layername=", "|layerid=", "|geometrytype=")):
        return
    separator = layer.dataProvider().sublayerSeparator()
    entries = [entry.split(separator) for entry in layer.dataProvider().subLayers()]
    if len(entries) < 2:
        return
    names = [entry[1] for entry in entries]
    if len(set(names)) == 1:  # one layer with several kinds of geometry, as GeoJSON may have
        names, choice = [entry[3] for entry in entries], "geometrytype"
    else:
        choice = "layername"
    message = tr("{file} bevat meer lagen: {names}.").format(file=path.name, names=", ".join(names))
    hint = tr("Noem de laag erbij, zoals {example}.").format(example=f"{path.name}|{choice}={names[0]}")
    raise NovexError(message, hint)


def _require_places(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> None:
    if not layer.isSpatial():
        message = tr("De laag '{layer}' heeft geen geometrie.").format(layer=layer.name())
        raise NovexError(message, tr("Kies een laag met vlakken, lijnen of punten."))
    if not _is_known(crs):
        message = tr("De laag '{layer}' heeft geen coördinatenstelsel.").format(layer=layer.name())
        hint = tr(
            "Open de laag in QGIS, kies rechtsklik > Laag-CRS > Laag-CRS instellen "
            "(Nederlandse gegevens zijn meestal EPSG:28992) en lees de laag opnieuw in."
        )
        raise NovexError(message, hint)


def _is_known(crs: QgsCoordinateReferenceSystem) -> bool:
    """GDAL hands out a made-up "Undefined ..." system where a GeoPackage says that it has none."""
    return bool(crs.isValid()) and not crs.description().startswith("Undefined") and '"Undefined ' not in crs.toWkt()


def _has_curves(geometry: QgsGeometry) -> bool:
    """Also true for a collection that holds a curve, which the type of the whole does not show."""
    whole = geometry.constGet()
    return bool(whole.hasCurvedSegments())


def _read(geometry: QgsGeometry) -> Any:
    try:
        return shapely().from_wkb(geometry.asWkb().data())
    except shapely().errors.GEOSException as error:
        reason = str(error).rpartition(": ")[2]
        raise Rejection(tr("heeft een geometrie die niet te lezen is ({reason})").format(reason=reason)) from error


def _single_kind(geometry: Any) -> Tuple[Any, str]:
    """The geometry and its kind. Raises Rejection for a collection, which has none, and for several points."""
    if geometry.geom_type == "GeometryCollection":
        raise Rejection(tr("is een verzameling van geometrieën; splits die eerst in vlakken, lijnen en punten"))
    kind = _KINDS[int(shapely().get_dimensions(geometry))]
    return (_one_point(geometry) if geometry.geom_type == "MultiPoint" else geometry), kind


def _one_point(geometry: Any) -> Any:
    points = list(geometry.geoms)
    if len(points) > 1:
        reason = tr("bestaat uit {count} punten; splits het met 'Meerdelig naar enkelvoudig' en geef elk een eigen rij")
        raise Rejection(reason.format(count=len(points)))
    return points[0]


def _hectares(geometry: Any) -> str:
    return f"{abs(geometry.area) / 10000:.4f}".replace(".", ",")
