"""Reading a whole source into a table of plain rows with places in RD New. Runs in a task; touches no project.

A file is read through OGR (or as text, for CSV), a layer of the project through a copy of its data source that was
taken on the main thread. Both end in the same rows.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, List, Optional, Sequence, Tuple

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.errors import NovexError
from ..core.imports import encoding
from ..core.imports.coordinates import guess_crs, is_no_degrees, is_swapped
from ..core.imports.table import SourceRow, SourceTable
from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import number
from .import_geometry import Placer, geometry_messages
from .import_source import FileChoice, open_layer
from .import_table import Raw, from_text, places_in_columns
from .records import plain
from .source_reader import quiet

INFO, WARNING = "info", "waarschuwing"
BATCH = 1000
DEFAULT_LIMIT = 50_000
Box = Tuple[float, float, float, float]


@dataclass
class Read:
    """A source as it was read: the rows, and what was decided on the way."""

    table: SourceTable
    encoding: str = ""
    crs: str = ""  # authority code, or the description of a system without one
    crs_guessed: bool = False
    garbled: str = ""  # a text that was read in the wrong encoding, or ''


@dataclass(frozen=True)
class LayerCopy:
    """A layer of the project, taken on the main thread so that a task may read it."""

    name: str
    columns: Tuple[str, ...]
    source: Any  # QgsVectorLayerFeatureSource
    crs: QgsCoordinateReferenceSystem
    count: int
    fids: Tuple[int, ...] = ()
    where: str = ""
    chosen_crs: str = ""


def copy_layer(layer: QgsVectorLayer, *, selected: bool = False, where: str = "", crs: str = "") -> LayerCopy:
    """Call on the main thread. Raises NovexError for a layer without places, or an empty selection."""
    if not layer.isValid() or not layer.isSpatial():
        message = tr("De laag '{layer}' heeft geen geometrie of is niet te lezen.").format(layer=layer.name())
        raise NovexError(message, tr("Kies een laag met vlakken, lijnen of punten."))
    fids = tuple(layer.selectedFeatureIds()) if selected else ()
    if selected and not fids:
        raise NovexError(tr("In de laag '{layer}' is niets geselecteerd.").format(layer=layer.name()))
    names = tuple(layer.fields().names())
    return LayerCopy(layer.name(), names, QgsVectorLayerFeatureSource(layer), layer.crs(),
                     len(fids) if selected else int(layer.featureCount()), fids, where, crs)  # fmt: skip


def read_source(
    choice: Any,
    *,
    limit: int = DEFAULT_LIMIT,
    context: Optional[QgsCoordinateTransformContext] = None,
    progress: Optional[Progress] = None,
) -> Read:
    """Read a :class:`FileChoice` or a :class:`LayerCopy` of at most ``limit`` rows.

    Raises NovexError when it cannot be read, has more rows, or lies nobody knows where; and Cancelled.
    """
    progress = progress or Progress()
    if isinstance(choice, LayerCopy):
        raw = _raw_layer(choice, limit, progress.part(0.0, 0.5))
    elif choice.is_table:
        raw = from_text(choice, limit, progress.part(0.0, 0.5))
    else:
        raw = _raw_file(choice, limit, progress.part(0.0, 0.5))
    return _placed(raw, choice, context, progress.part(0.5, 1.0))


# -- rows as they are -----------------------------------------------------------------------------


def _raw_file(choice: FileChoice, limit: int, progress: Progress) -> Raw:
    data, layer, used, remarks = open_layer(choice)
    expected = _rows_in(layer)
    refuse_too_many(choice.name, expected, limit)
    definition = layer.GetLayerDefn()
    columns = tuple(definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount()))
    raw = Raw(choice.name, columns, encoding=used, remarks=remarks, crs=_crs_of(layer))
    kinds = [definition.GetFieldDefn(place).GetType() for place in range(len(columns))]
    gdal.ErrorReset()
    with quiet():
        for values, shape in _ogr_rows(layer, kinds):
            raw.rows.append(values)
            raw.shapes.append(shape)
            _count(raw, choice.name, expected, limit, progress)
        reason = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
    is_shape = data.GetDriver().ShortName == "ESRI Shapefile"
    has_places = bool(definition.GetGeomFieldCount())
    del definition, layer, data  # in this order: a layer does not outlive its data set
    _require_whole(raw, choice, expected, reason, is_shape=is_shape)
    if not has_places or not any(shape is not None for shape in raw.shapes):
        places_in_columns(raw, required=not has_places)
    return raw


def _rows_in(layer: Any) -> int:
    with quiet():
        return int(layer.GetFeatureCount(1))


def _require_whole(raw: Raw, choice: FileChoice, expected: int, reason: str, *, is_shape: bool) -> None:
    """Raises NovexError when not all of a file could be read.

    A shapefile counts rows that were marked as deleted, so there fewer rows alone prove nothing; and where its
    shapes cannot be read it goes on with rows that have none.
    """
    done = len(raw.rows)
    if is_shape and reason and any(shape is None for shape in raw.shapes):
        raise _broken_off(choice.name, sum(shape is not None for shape in raw.shapes), expected, reason)
    if done < expected and (reason or not is_shape or not Path(choice.path).exists()):
        raise _broken_off(choice.name, done, expected, reason)


def _ogr_rows(layer: Any, kinds: Sequence[int]) -> Iterator[Tuple[Tuple[Any, ...], Any]]:
    """(values, geometry) per row; no feature is left when the data set closes."""
    for feature in _ogr_features(layer):
        shape = feature.GetGeometryRef()
        yield (
            tuple(_ogr_value(feature, place, kind) for place, kind in enumerate(kinds)),
            shape.Clone() if shape is not None else None,
        )


def _ogr_features(layer: Any) -> Iterator[Any]:
    layer.ResetReading()
    while True:
        try:
            feature = layer.GetNextFeature()
        except RuntimeError:  # only when somebody switched GDAL's exceptions on
            return
        if feature is None:
            return
        yield feature


def _ogr_value(feature: Any, place: int, kind: int) -> Any:
    if not feature.IsFieldSetAndNotNull(place):
        return None
    if kind in (ogr.OFTInteger, ogr.OFTInteger64):
        return feature.GetFieldAsInteger64(place)
    if kind == ogr.OFTReal:
        return feature.GetFieldAsDouble(place)
    value = feature.GetFieldAsString(place)
    return value if isinstance(value, str) else bytes(value).decode("utf-8", "replace")


def _crs_of(layer: Any) -> QgsCoordinateReferenceSystem:
    found = layer.GetSpatialRef()
    if found is None:
        return QgsCoordinateReferenceSystem()
    code = f"{found.GetAuthorityName(None)}:{found.GetAuthorityCode(None)}"
    made = QgsCoordinateReferenceSystem(code) if found.GetAuthorityCode(None) else QgsCoordinateReferenceSystem()
    return made if made.isValid() else QgsCoordinateReferenceSystem.fromWkt(found.ExportToWkt())


def _raw_layer(copy: LayerCopy, limit: int, progress: Progress) -> Raw:
    if not copy.where:
        refuse_too_many(copy.name, copy.count, limit)
    request = QgsFeatureRequest()
    if copy.fids:
        request.setFilterFids(list(copy.fids))
    elif copy.where:
        request.setFilterExpression(copy.where)
    raw = Raw(copy.name, copy.columns, crs=copy.crs)
    for feature in copy.source.getFeatures(request):
        geometry = feature.geometry()
        empty = geometry.isNull() or geometry.isEmpty()
        raw.rows.append(tuple(plain(value) for value in feature.attributes()))
        raw.shapes.append(None if empty else ogr.CreateGeometryFromWkb(geometry.asWkb().data()))
        _count(raw, copy.name, copy.count, limit, progress)
    return raw


def _count(raw: Raw, name: str, expected: int, limit: int, progress: Progress) -> None:
    done = len(raw.rows)
    if done > limit:
        raise _too_many(name, done, limit, more=True)
    if done % BATCH == 0:
        progress.step(min(1.0, done / max(done, expected, 1)), tr("{count} rijen gelezen").format(count=number(done)))


def refuse_too_many(name: str, count: int, limit: int) -> None:
    """Raises NovexError before a single row is read when there are more than ``limit``; -1 means not known."""
    if count > limit:
        raise _too_many(name, count, limit)


def _too_many(name: str, count: int, limit: int, *, more: bool = False) -> NovexError:
    text = tr("{name} heeft {count} rijen; er passen er {limit}.")
    if more:
        text = tr("{name} heeft meer dan {limit} rijen.")
    hint = tr(
        'Lees een deel in: vul een filter in, zoals "PROVINCIE" = \'Gelderland\', of selecteer op de kaart wat u nodig '
        "hebt en kies 'Alleen geselecteerde'. De grens staat in de instellingen (novex/import_limit)."
    )
    return NovexError(text.format(name=name, count=number(count), limit=number(limit)), hint)


def _broken_off(name: str, done: int, expected: int, reason: str) -> NovexError:
    text = tr("{name} is niet tot het einde te lezen: {done} van {expected} rijen{reason}.")
    shown = f" ({reason})" if reason else ""
    return NovexError(
        text.format(name=name, done=number(done), expected=number(expected), reason=shown),
        tr("Er is niets ingelezen. Staat het bestand er nog, en is het heel? Maak zo nodig eerst een kopie."),
    )


# -- places ---------------------------------------------------------------------------------------


def _placed(raw: Raw, choice: Any, context: Optional[QgsCoordinateTransformContext], progress: Progress) -> Read:
    table = SourceTable(raw.name, raw.columns, messages=[(WARNING, text) for text in raw.remarks])
    crs, guessed = _settle_crs(raw, choice, table)
    placer = Placer(crs, context)
    repair_texts = raw.encoding == encoding.REPAIR
    for start in range(0, len(raw.rows), BATCH):
        progress.step(start / len(raw.rows), tr("Geometrie nakijken: {count} rijen").format(count=number(start)))
        placed = placer.place(raw.shapes[start : start + BATCH])
        for offset, (parts, notes, trouble) in enumerate(placed):
            values = raw.rows[start + offset]
            if repair_texts:
                values = tuple(encoding.ungarbled(one) if isinstance(one, str) else one for one in values)
            table.rows.append(SourceRow(start + offset + 1, values, parts, notes, trouble))
    table.area_before, table.area_after = placer.area_before, placer.area_after
    name = crs.authid() or crs.description()
    table.messages += geometry_messages(placer, name)
    garbled = encoding.looks_garbled(_texts(table))
    if garbled:
        text = tr("Teksten lijken in een andere tekenset te staan, zoals '{text}'. Kies hierboven een andere tekenset.")
        table.messages.append((WARNING, text.format(text=garbled[:60])))
    return Read(table, raw.encoding, name, guessed, garbled)


def _texts(table: SourceTable) -> Iterator[str]:
    return (value for row in table.rows[:5000] for value in row.values if isinstance(value, str))


def _settle_crs(raw: Raw, choice: Any, table: SourceTable) -> Tuple[QgsCoordinateReferenceSystem, bool]:
    """The coordinate system: as chosen, as stated, or as the figures allow. Raises NovexError when nobody knows."""
    wanted = choice.chosen_crs if isinstance(choice, LayerCopy) else choice.crs
    if wanted:
        return _known_crs(wanted), False
    bounds = _bounds(raw.shapes)
    stated = raw.crs if _is_known(raw.crs) else None
    if stated is not None and not (bounds and stated.isGeographic() and is_no_degrees(bounds)):
        return stated, False
    if bounds is None:
        return _known_crs("EPSG:28992"), False
    guess = guess_crs(bounds)
    if not guess and is_swapped(bounds):
        for shape in raw.shapes:
            if shape is not None:
                shape.SwapXY()
        guess = "EPSG:4326"
        table.messages.append((WARNING, tr("Breedte- en lengtegraad stonden verwisseld en zijn omgedraaid.")))
    if not guess:
        raise _no_crs(raw.name)
    text = tr("Het coördinatenstelsel is niet bekend; de getallen passen bij {crs} en zo zijn zij gelezen.")
    if stated is not None:
        text = tr("Het bestand noemt een stelsel in graden, maar de getallen passen bij {crs}; zo zijn zij gelezen.")
    table.messages.append((WARNING, text.format(crs=_known_crs(guess).description() + f" ({guess})")))
    return _known_crs(guess), True


def _known_crs(code: str) -> QgsCoordinateReferenceSystem:
    made = QgsCoordinateReferenceSystem(code)
    if not made.isValid():
        message = tr("'{crs}' is geen bekend coördinatenstelsel.").format(crs=code)
        raise NovexError(message, tr("Kies er een uit de lijst."))
    return made


def _is_known(crs: Optional[QgsCoordinateReferenceSystem]) -> bool:
    """GDAL hands out a made-up "Undefined ..." system where a file says that it has none."""
    return crs is not None and bool(crs.isValid()) and "ndefined" not in crs.description()


def _no_crs(name: str) -> NovexError:
    return NovexError(
        tr("Het is niet bekend in welk coördinatenstelsel {name} staat.").format(name=name),
        tr("De getallen passen niet bij Nederland in een gangbaar stelsel. Kies het stelsel zelf."),
    )


def _bounds(shapes: Sequence[Any]) -> Optional[Box]:
    """Of all shapes with finite coordinates; None when there are none."""
    boxes: List[Tuple[float, float, float, float]] = [
        shape.GetEnvelope() for shape in shapes if shape is not None and not shape.IsEmpty()
    ]
    finite = [box for box in boxes if all(abs(edge) < 1e12 for edge in box)]
    if not finite:
        return None
    return (min(box[0] for box in finite), min(box[2] for box in finite), max(box[1] for box in finite),
            max(box[3] for box in finite))  # fmt: skip


__all__ = ["DEFAULT_LIMIT", "FileChoice", "LayerCopy", "Read", "copy_layer", "read_source"]
