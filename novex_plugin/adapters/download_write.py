"""One GeoPackage out of what came in: pages or files, with the fields and geometries as they were served."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Tuple

from osgeo import gdal, ogr

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services.paging import UselessPagesError
from ..core.services.records import Box
from ..core.texts import tr
from ..core.wording import number as figure
from .download_area import box_in, spatial_reference
from .download_shape import Shape, geometry_of, opened
from .source_reader import quiet

BATCH = 2000  # features per transaction
_REPORT_EVERY = 500
_ID = "id"


@dataclass(frozen=True)
class Part:
    """One file to read features from. ``table`` '' is its only one; ``skip`` are positions that came before."""

    path: str
    kind: str
    table: str = ""
    skip: Tuple[int, ...] = ()
    features: Optional[int] = None  # how many there must be, skipped ones included
    ids_as_fid: bool = False  # GDAL took whole-number ids for row numbers; they get a field again


@dataclass
class Harvest:
    """Everything that is to go into the GeoPackage."""

    parts: List[Part]
    shape: Shape
    crs: str
    total: int = 0  # for progress
    area: Optional[Box] = None
    name: str = ""  # of the layer, for messages


@dataclass
class Written:
    features: int = 0
    outside: int = 0  # left out because they lie outside the area
    renamed: Dict[str, str] = field(default_factory=dict)


def file_name(code: str) -> str:
    """A catalogue code as the name of a file, without its suffix."""
    return re.sub(r"[^\w.-]", "_", code, flags=re.ASCII).lstrip(".") or "laag"


def table_name(code: str) -> str:
    """A catalogue code as the name of a table."""
    name = re.sub(r"\W", "_", code, flags=re.ASCII).lower()
    return name if name[:1].isalpha() else f"laag_{name}"


def write_geopackage(harvest: Harvest, path: Path, table: str, progress: Progress) -> Written:
    """Make ``path`` (GeoPackage 1.3) with one table. Raises NovexError when anything is lost on the way."""
    path.unlink(missing_ok=True)
    written = Written()
    columns, written.renamed = column_names(_source_names(harvest))
    data = None
    with quiet():
        try:
            data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path), options=["VERSION=1.3"])
            if data is None:
                raise _not_written(harvest, path)
            writer = _Writer(_make_layer(data, table, harvest, columns), harvest, columns, written, progress)
            for part in harvest.parts:
                writer.copy(part)
            writer.finish()
            gdal.ErrorReset()
        finally:
            data = None  # closes the file, also when an error is on its way
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _not_written(harvest, path)
    return written


def _source_names(harvest: Harvest) -> List[str]:
    names = list(harvest.shape.names)
    wants_id = any(part.ids_as_fid for part in harvest.parts)
    return [_ID, *names] if wants_id and _ID not in names else names


def column_names(names: Iterable[str]) -> Tuple[Dict[str, str], Dict[str, str]]:
    """Source field -> column. SQLite does not tell capitals apart and has two columns of its own; the second
    answer holds the fields that had to be called differently for that.
    """
    taken = {"geom"}
    columns: Dict[str, str] = {}
    renamed: Dict[str, str] = {}
    for name in names:
        column, count = name, 1
        while column.lower() in taken:
            count += 1
            column = f"{name}_{count}"
        taken.add(column.lower())
        columns[name] = column
        if column != name:
            renamed[name] = column
    return columns, renamed


def _make_layer(data: Any, table: str, harvest: Harvest, columns: Dict[str, str]) -> Any:
    row = "fid"
    while row in {column.lower() for column in columns.values()}:
        row = f"rij_{row}"
    options = ["GEOMETRY_NAME=geom", f"FID={row}", "SPATIAL_INDEX=YES"]
    layer = data.CreateLayer(table, spatial_reference(harvest.crs), harvest.shape.geometry_type(), options)
    for name, column in columns.items():
        kind, subtype = harvest.shape.type_of(name)
        if name == _ID and name not in harvest.shape.names:
            kind, subtype = ogr.OFTInteger64, ogr.OFSTNone
        definition = ogr.FieldDefn(column, kind)
        definition.SetSubType(subtype)
        if layer.CreateField(definition) != 0:
            raise NovexError(
                tr("{layer}: het veld {field} kan niet worden opgeslagen.").format(layer=harvest.name, field=name),
                tr("Meld dit aan de makers van de plugin, met de naam van de laag."),
            )
    return layer


class _Writer:
    """Copies features in transactions of a fixed size."""

    def __init__(
        self, layer: Any, harvest: Harvest, columns: Dict[str, str], written: Written, progress: Progress
    ) -> None:
        self.layer = layer
        self._harvest, self._columns, self._written, self._progress = harvest, columns, written, progress
        self._box = None if harvest.area is None else box_in(harvest.area, harvest.crs)
        self._multi = _promotion(harvest.shape)
        self._open = 0
        self._read = 0

    def copy(self, part: Part) -> None:
        with opened(part.path, part.kind) as file:
            source = file.layer(part.table)
            if source is None:
                if part.features:
                    raise self._lost(part, 0)
                return
            if self._box is not None and not part.skip and part.features is None:
                west, south, east, north = self._box
                source.SetSpatialFilterRect(west, south, east, north)
            count = self._copy_layer(source, part)
        if part.features is not None and count != part.features:
            raise self._lost(part, count)

    def _copy_layer(self, source: Any, part: Part) -> int:
        mapping = self._mapping(source)
        skip = set(part.skip)
        target = self.layer.GetLayerDefn()
        id_index = target.GetFieldIndex(self._columns[_ID]) if part.ids_as_fid and _ID in self._columns else -1
        if source.GetLayerDefn().GetFieldIndex(_ID) >= 0:
            id_index = -1
        gdal.ErrorReset()
        source.ResetReading()
        position = -1
        for position, feature in enumerate(source):
            if self._read % _REPORT_EVERY == 0:
                self._report()
            self._read += 1
            if position in skip:
                continue
            geometry = geometry_of(feature)
            if not self._inside(geometry):
                self._written.outside += 1
                continue
            made = ogr.Feature(target)
            made.SetFromWithMap(feature, True, mapping)
            made.SetFID(ogr.NullFID)
            if id_index >= 0:
                made.SetField(id_index, feature.GetFID())
            made.SetGeometryDirectly(self._promoted(geometry))
            self._put(made)
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise self._lost(part, position + 1)
        return position + 1

    def _mapping(self, source: Any) -> List[int]:
        definition, target = source.GetLayerDefn(), self.layer.GetLayerDefn()
        names = [definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())]
        return [target.GetFieldIndex(self._columns[name]) if name in self._columns else -1 for name in names]

    def _inside(self, geometry: Any) -> bool:
        if self._box is None:
            return True
        if geometry is None or geometry.IsEmpty():
            return False
        west, east, south, north = geometry.GetEnvelope()
        box = self._box
        return west <= box[2] and east >= box[0] and south <= box[3] and north >= box[1]

    def _promoted(self, geometry: Any) -> Any:
        if geometry is None:
            return None
        copy = geometry.Clone()
        if self._multi is None or ogr.GT_Flatten(copy.GetGeometryType()) == self._multi:
            return copy
        return ogr.ForceTo(copy, ogr.GT_SetZ(self._multi) if copy.Is3D() else self._multi)

    def _put(self, feature: Any) -> None:
        if not self._open:
            self.layer.StartTransaction()
        if self.layer.CreateFeature(feature) != 0:
            raise _not_written(self._harvest, None)
        self._written.features += 1
        self._open += 1
        if self._open >= BATCH:
            self._commit()

    def _commit(self) -> None:
        if self._open and self.layer.CommitTransaction() != 0:
            raise _not_written(self._harvest, None)
        self._open = 0

    def finish(self) -> None:
        self._commit()

    def _report(self) -> None:
        text = tr("{layer}: {count} kenmerken opgeslagen").format(
            layer=self._harvest.name, count=figure(self._written.features)
        )
        total = self._harvest.total
        self._progress.step(min(1.0, self._read / total) if total else 0.5, text)

    def _lost(self, part: Part, count: int) -> NovexError:
        text = tr("{layer}: {file} is beschadigd; na {count} kenmerken is er niets meer te lezen ({reason}).")
        reason = gdal.GetLastErrorMsg() or tr("geen reden genoemd")
        return UselessPagesError(
            text.format(layer=self._harvest.name, file=Path(part.path).name, count=figure(count), reason=reason),
            tr("Download de laag opnieuw; blijft het zo, meld het dan aan de beheerder van de dienst."),
        )


def _promotion(shape: Shape) -> Optional[int]:
    """The multi kind that single geometries are put into, when both kinds occur; else None."""
    flat = {ogr.GT_Flatten(kind) for kind in shape.geometries}
    wanted = ogr.GT_Flatten(shape.geometry_type())
    return wanted if len(flat) > 1 and wanted != ogr.wkbUnknown else None


def _not_written(harvest: Harvest, path: Optional[Path]) -> NovexError:
    return NovexError(
        tr("{layer} kan niet worden opgeslagen ({reason}).").format(
            layer=harvest.name, reason=gdal.GetLastErrorMsg() or (path.parent if path else "")
        ),
        tr("Maak ruimte vrij of kies een map waarin u mag schrijven, en probeer het opnieuw."),
    )
