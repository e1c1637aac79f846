"""Taking over features of other layers as objects: any CRS, several parts, heights and curves included."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsAbstractGeometry,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import NovexError
from ..core.geometry import shape_cut
from ..core.geometry.repair import collect, keep_kind, repair
from ..core.geometry.shape_simplify import HEAVY, vertices
from ..core.model.functions import Function
from ..core.model.records import AREA, LINE, POINT
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.optional import shapely
from ..core.texts import tr
from . import edits, records
from .curves import METRES_PER_DEGREE, TOLERANCE_M
from .shape_edits import Edited
from .shape_rows import to_qgis, to_shape

if TYPE_CHECKING:
    from .edit_steps import Step

ROLE = "novex/role"
MOST = 500  # features in one go; more is an import, with its own preview
WHOLE, PART, PROVINCE = "geheel", "deel", "provincie"

# Values for a new object: (layer, geometry, function, kind) -> values by field name.
Filled = Callable[[QgsVectorLayer, QgsGeometry, Function, str], Dict[str, Any]]

_KINDS = {
    QgsWkbTypes.GeometryType.PolygonGeometry: AREA,
    QgsWkbTypes.GeometryType.LineGeometry: LINE,
    QgsWkbTypes.GeometryType.PointGeometry: POINT,
}


@dataclass(frozen=True)
class Source:
    """One feature of a layer that is to be taken over."""

    layer: QgsVectorLayer
    feature: QgsFeature

    @property
    def title(self) -> str:
        """How it is called in a menu: by the display field of its layer, and the layer."""
        return f"{feature_name(self) or tr('kenmerk {id}').format(id=self.feature.id())} · {self.layer.name()}"


@dataclass(frozen=True)
class Wish:
    """How to take over: as which function and kind, how much of it, and where the user pointed (EPSG:28992)."""

    function: Function
    kind: str
    mode: str = WHOLE
    at: Optional[QgsGeometry] = None  # a point or rectangle; says which part
    region: Any = None  # shapely outline of the province, for PROVINCE
    transform: QgsCoordinateTransformContext = field(default_factory=QgsCoordinateTransformContext)


def offered_layers(layers: Iterable[QgsMapLayer]) -> List[QgsVectorLayer]:
    """The layers of a map that features can be taken from: vectors, but not the objects and sketches themselves."""
    own = {*OBJECT_TABLES.values(), "schets_lijn", "schets_punt"}
    return [
        layer for layer in layers
        if isinstance(layer, QgsVectorLayer) and layer.isSpatial() and layer.customProperty(ROLE) not in own
    ]  # fmt: skip


def take_over(
    step: "Step", layers: Mapping[str, QgsVectorLayer], sources: Sequence[Source], wish: Wish, filled: Filled
) -> Edited:
    """Make objects of features inside ``step``. Raises NovexError that names the feature that does not fit."""
    if len(sources) > MOST:
        raise NovexError(
            tr("{count} kenmerken tegelijk overnemen is te veel.").format(count=len(sources)),
            tr("Wijs er hoogstens {most} aan, of lees de laag in met Importeren.").format(most=MOST),
        )
    made: List[str] = []
    said: List[str] = []
    for source in sources:
        kind, shapes = _shapes(source, wish, layers)
        layer = layers[OBJECT_TABLES[kind]]
        for shape in shapes:
            geometry, repaired = edits.sound_geometry(to_qgis(shape, kind), layer)
            values = {**filled(layer, geometry, wish.function, kind), **_told_by(source)}
            made.append(edits.add_feature(layer, edits.new_feature(layer, geometry, values), step))
            said += [edits.repaired_words(str(values.get("naam")))] if repaired else []
        said += _words(source, shapes, kind)
    said.insert(0, tr("{count} object(en) overgenomen als {function}.").format(
        count=len(made), function=wish.function.name))  # fmt: skip
    return Edited(tuple(made), tuple(said))


def feature_name(source: Source) -> str:
    """What the display field (or display expression) of the layer says of a feature; empty when nothing."""
    expression = QgsExpression(source.layer.displayExpression())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(source.layer))
    context.setFeature(source.feature)
    value = records.plain(expression.evaluate(context)) if expression.isValid() else None
    return "" if value is None else str(value).strip()


def _told_by(source: Source) -> Dict[str, Any]:
    """Name and origin as far as the source tells them."""
    table = schema().object_tables[0]
    origin = tr("Laag '{layer}', kenmerk {id}").format(layer=source.layer.name(), id=_feature_id(source))
    values = {"bron": origin[: table.field("bron").length]}
    name = feature_name(source)
    if name:
        values["naam"] = name[: table.field("naam").length]
    return values


def _feature_id(source: Source) -> str:
    """The key of a feature in its own source; QGIS's number of it where that has none."""
    keys = source.layer.primaryKeyAttributes()
    values = [records.plain(source.feature.attribute(index)) for index in keys]
    told = [str(value) for value in values if value is not None]
    return ", ".join(told) if told else str(source.feature.id())


def _shapes(source: Source, wish: Wish, layers: Mapping[str, QgsVectorLayer]) -> Tuple[str, List[Any]]:
    """The kind of object that it becomes and its shapes: one, but for points, of which an object has only one."""
    shape = _in_rd(source, layers[OBJECT_TABLES[wish.kind]].crs(), wish.transform)
    kind = _kind_of(source, shape, wish)
    shape = keep_kind(repair(shape), kind)
    if wish.mode == PART and wish.at is not None:
        shape = _part_at(shape, to_shape(wish.at), kind)
    if wish.mode == PROVINCE:
        if wish.region is None:
            raise NovexError(
                tr("De grens van de provincie is niet bekend."), tr("Laad een basisset met de laag provincie.")
            )
        shape = shape_cut.clip(shape, wish.region, kind)
    if shapely().is_empty(shape):
        raise NovexError(
            tr("Van '{title}' blijft niets over.").format(title=source.title),
            tr("Neem het hele kenmerk over, of kies een ander."),
        )
    return kind, list(shapely().get_parts(shape)) if kind == POINT else [shape]


def _in_rd(source: Source, target: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> Any:
    """The feature as shapely in the CRS of the proposal: straight and flat."""
    geometry = QgsGeometry(source.feature.geometry())
    crs = source.layer.crs()
    if geometry.isNull() or geometry.isEmpty():
        raise NovexError(tr("'{title}' heeft geen geometrie.").format(title=source.title), tr("Kies een ander."))
    if not crs.isValid():
        raise NovexError(
            tr("Van laag '{layer}' is het coördinatenstelsel niet bekend.").format(layer=source.layer.name()),
            tr("Stel het in bij de eigenschappen van de laag."),
        )
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        degrees = crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceDegrees
        within = TOLERANCE_M / METRES_PER_DEGREE if degrees else TOLERANCE_M
        how = QgsAbstractGeometry.SegmentationToleranceType.MaximumDifference
        geometry = QgsGeometry(geometry.constGet().segmentize(within, how))
    try:
        geometry.transform(QgsCoordinateTransform(crs, target, context))
    except QgsCsException as error:
        raise NovexError(
            tr("'{title}' is niet om te rekenen naar RD: {error}").format(title=source.title, error=error),
            tr("Controleer het coördinatenstelsel van de laag."),
        ) from error
    return to_shape(geometry)


def _kind_of(source: Source, shape: Any, wish: Wish) -> str:
    """The kind of the feature when the function can be that, and of a mixed collection the armed one."""
    lib = shapely()
    present = {(POINT, LINE, AREA)[lib.get_dimensions(part)] for part in lib.get_parts(shape)}
    able = [kind for kind in (wish.kind, *wish.function.geometries) if kind in present]
    if not able:
        kind = _KINDS.get(source.layer.geometryType(), wish.kind)
        raise NovexError(
            tr("{function} kan geen {kind} zijn.").format(function=wish.function.name, kind=kind),
            tr("Kies een andere functie of een ander kenmerk."),
        )
    return able[0]


def _part_at(shape: Any, place: Any, kind: str) -> Any:
    """The parts under a rectangle, or the one nearest to a point."""
    lib = shapely()
    parts = lib.get_parts(shape)
    under = parts[lib.intersects(parts, place)] if lib.get_dimensions(place) == 2 else parts[:0]
    if len(under) == 0:
        distances = lib.distance(parts, place)
        under = parts[[int(distances.argmin())]]
    return collect(list(under), kind)


def _words(source: Source, shapes: Sequence[Any], kind: str) -> List[str]:
    said = []
    heavy = max(vertices(shape) for shape in shapes)
    if heavy > HEAVY:
        text = tr("'{title}' heeft {count} hoekpunten: vereenvoudig de omtrek met Vereenvoudigen.")
        said.append(text.format(title=source.title, count=f"{heavy:,}".replace(",", ".")))
    if kind == POINT and len(shapes) > 1:
        said.append(tr("Elk punt van '{title}' is een eigen object.").format(title=source.title))
    return said
