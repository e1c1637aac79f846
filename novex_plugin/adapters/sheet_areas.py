"""The areas that sheets are made of: the province, its NOVEX areas, its municipalities, and frames from a layer.

Municipalities and NOVEX areas come from the basisset; frames from any vector layer with a place, in whatever
coordinate system. Shapes are shapely in EPSG:28992.
"""

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsVectorLayer,
)

from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.model.records import AREA, ProposalObject
from ..core.optional import shapely
from ..core.sheets.naming import slugs
from ..core.texts import tr
from .store import Store

PROVINCE, NOVEX, MUNICIPALITIES, FRAMES = "provincie", "novex", "gemeenten", "kaders"
SERIES = (PROVINCE, NOVEX, MUNICIPALITIES, FRAMES)
LAYERS = {NOVEX: "novex_gebieden", MUNICIPALITIES: "gemeenten"}
_PREFIX = {NOVEX: "novex", MUNICIPALITIES: "gemeente", FRAMES: "kader"}
NEAR_NL = (-60_000.0, 220_000.0, 360_000.0, 750_000.0)  # a frame outside it is no place in RD New
_RD = "EPSG:28992"


@dataclass(frozen=True)
class AreaChoice:
    """A series of areas that sheets are wanted of: all of it, or those with ``names``.

    ``source`` and ``field`` are for own frames: a layer (QgsVectorLayer, or a path as QGIS writes it) and the field
    with their names; without a field they are called by the first text field, or numbered.
    """

    series: str = PROVINCE
    names: Tuple[str, ...] = ()
    source: Any = None
    field: str = ""


@dataclass(frozen=True)
class Area:
    """One area. ``slug`` is its part of a file name, '' for the province; ``shape`` None is the province."""

    series: str = PROVINCE
    name: str = ""
    slug: str = ""
    shape: Any = None

    @property
    def box(self) -> Optional[Tuple[float, float, float, float]]:
        if self.shape is None:
            return None
        west, south, east, north = (float(each) for each in shapely().bounds(self.shape))
        return west, south, east, north

    def filtered(self, objects: Sequence[ProposalObject]) -> List[ProposalObject]:
        """The objects that lie in the area, wholly or in part; sharing only a border is not lying in it.

        A frame is a window on the map and no area: what it shows follows from the map, so it filters nothing here.
        """
        if self.shape is None or self.series == FRAMES:
            return list(objects)
        lib = shapely()
        lib.prepare(self.shape)
        placed = [item for item in objects if item.geometry is not None and lib.intersects(self.shape, item.geometry)]
        return [item for item in placed if item.kind != AREA or not lib.touches(self.shape, item.geometry)]


WHOLE = Area()


def areas_of(
    choice: AreaChoice, store: Optional[Store], province: Any, messages: List[str]
) -> List[Area]:
    """The areas of a series, by name. ``province`` (shapely or None) keeps out those of other provinces.

    What cannot be used is said in ``messages``. Raises NovexError for an unknown series or name, a series that the
    basisset does not hold, and a layer of frames that cannot be read.
    """
    if choice.series not in SERIES:
        raise NovexError(
            tr("Onbekende reeks gebieden: {series}.").format(series=choice.series),
            tr("Kies uit: {series}.").format(series=", ".join(SERIES)),
        )
    if choice.series == PROVINCE:
        return [WHOLE]
    if choice.series == FRAMES:
        shapes = _frames(choice, messages)
    else:
        shapes = _stored_shapes(choice.series, store, province)
    return _chosen(choice, shapes)


def province_of(store: Optional[Store], code: str) -> Any:
    """The outline (shapely) of a province by its code, or None when the basisset does not know it."""
    if store is None or not store.has(PROVINCE):
        return None
    shapes = _united(store, PROVINCE)
    name = code_name("provincies", code).casefold()
    wanted = {name, name.split(" (", maxsplit=1)[0]}
    named = [shape for each, shape in shapes.items() if each.casefold() in wanted]
    return named[0] if named else next(iter(shapes.values()), None) if len(shapes) == 1 else None


def area_names(series: str, store: Optional[Store], province: Any = None) -> List[str]:
    """The names of the areas that the basisset holds of a series, in order; none when it lacks the layer."""
    if store is None or series not in LAYERS or not store.has(LAYERS[series]):
        return []
    return sorted(_stored_shapes(series, store, province))


def _stored_shapes(series: str, store: Optional[Store], province: Any) -> Dict[str, Any]:
    """Areas of the basisset by name, those of which more than a sliver lies in the province."""
    key = LAYERS[series]
    if store is None or not store.has(key):
        raise NovexError(
            tr("De laag '{layer}' ontbreekt in de basisset; een reeks per gebied kan niet.").format(layer=key),
            tr("Voeg de laag toe op de pagina Basisset, of kies alleen de provincie."),
        )
    shapes = _united(store, key)
    if province is None:
        return shapes
    lib = shapely()
    least = 0.05 if series == MUNICIPALITIES else 0.005  # NOVEX areas may lie in several provinces
    inside = {name: lib.area(lib.intersection(shape, province)) / lib.area(shape) for name, shape in shapes.items()}
    return {name: shape for name, shape in shapes.items() if inside[name] > least}


def _united(store: Store, key: str) -> Dict[str, Any]:
    """The features of a layer by name; those without one by their id."""
    layer = store.load(key)
    pieces: Dict[str, List[Any]] = {}
    for piece, place in zip(layer.pieces, layer.piece_feature):
        name = " ".join(str(layer.feature_names[place] or "").split()) or str(layer.feature_ids[place])
        pieces.setdefault(name, []).append(piece)
    return {name: shapely().union_all(parts) for name, parts in pieces.items()}


def _frames(choice: AreaChoice, messages: List[str]) -> Dict[str, Any]:
    """The boxes around the features of a layer, by name."""
    given = choice.source
    layer = given if isinstance(given, QgsVectorLayer) else QgsVectorLayer(str(given or ""), "kaders", "ogr")
    if not choice.source or not layer.isValid() or not layer.isSpatial():
        raise NovexError(
            tr("De laag met kaders is niet te lezen: {layer}.").format(layer=choice.source or "–"),
            tr("Kies een laag met vlakken (een kader per object), of laat eigen kaders weg."),
        )
    to_rd = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(_RD), QgsProject.instance())
    field = choice.field or next((each.name() for each in layer.fields().toList() if each.typeName() in _TEXTS), "")
    found: Dict[str, Any] = {}
    for number, feature in enumerate(layer.getFeatures(), 1):
        value = feature[field] if field else None
        name = " ".join(str(value or "").split()) or tr("Kader {number}").format(number=number)
        while name in found:
            name = f"{name} ({number})"
        box = _box(feature, to_rd if layer.crs().isValid() else None)
        if box is None:
            messages.append(tr("Kader '{name}' is leeg of ligt niet in Nederland en doet niet mee.").format(name=name))
        else:
            found[name] = box
    return found


_TEXTS = ("String", "string", "text", "varchar", "character varying")


def _box(feature: Any, to_rd: Optional[QgsCoordinateTransform]) -> Any:
    """The box of a feature in RD New; None when it has none, or lies far from the Netherlands."""
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None
    try:
        box = to_rd.transformBoundingBox(geometry.boundingBox()) if to_rd is not None else geometry.boundingBox()
    except QgsCsException:
        return None
    west, south, east, north = NEAR_NL
    inside = box.isFinite() and west <= box.xMinimum() <= box.xMaximum() <= east
    if not inside or not south <= box.yMinimum() <= box.yMaximum() <= north or box.isEmpty():
        return None
    return shapely().box(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())


def _chosen(choice: AreaChoice, shapes: Dict[str, Any]) -> List[Area]:
    """The areas by name. Slugs are given out over the whole series: a smaller choice does not change them."""
    missing = [name for name in choice.names if name not in shapes]
    if missing:
        raise NovexError(
            tr("Onbekend gebied: {names}.").format(names=", ".join(missing)),
            tr("Kies uit: {names}.").format(names=", ".join(sorted(shapes)) or "–"),
        )
    named = sorted(shapes)
    marks = dict(zip(named, slugs(named)))
    return [Area(choice.series, name, f"{_PREFIX[choice.series]}-{marks[name]}", shapes[name]) for name in named
            if not choice.names or name in choice.names]  # fmt: skip


def series_words(series: str) -> str:
    """A series in a sentence: '14 gemeenten' needs 'gemeenten'."""
    words = {PROVINCE: tr("provincie"), NOVEX: tr("NOVEX-gebieden"), MUNICIPALITIES: tr("gemeenten"),
             FRAMES: tr("eigen kaders")}  # fmt: skip
    return words[series]


def area_title(area: Area, province: str) -> str:
    """How an area is called on its sheet."""
    if area.series == MUNICIPALITIES:
        return tr("Gemeente {name}").format(name=area.name)
    return area.name or province
