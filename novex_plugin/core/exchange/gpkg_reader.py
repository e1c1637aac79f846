"""A proposal file as rows and records, by SQLite and shapely alone: no QGIS, no GDAL.

The file may come from anywhere, so nothing in it is taken for granted: what cannot be read is said with its code
and left out, and a file that is not safe to read is not read.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple

from ..model.annexes import Agreement, Explanation, ProvinceGoal, Trade
from ..model.records import Finding, ProposalHeader, ProposalObject, Variant, Weighing
from ..model.schema import OBJECT_TABLES, Schema, Table, schema
from ..optional import shapely
from ..texts import tr
from . import gpkg_shape, row_records, sql
from .gpkg_geometry import srs_of, wkb_of
from .issues import Breach
from .wkb_walk import WkbError, kind_of

BULKY = ("bevinding_vlak", "bevinding_kenmerk", "codelijst", "logboek")  # read only when asked for
_READS_ON = ("versie_ouder",)  # breaches of the shape that do not stop the reading
_KIND_OF = {"vlak": ("MultiPolygon", "Polygon"), "lijn": ("MultiLineString", "LineString"), "punt": ("Point",)}
Row = Dict[str, Any]


@dataclass(frozen=True)
class ProposalData:
    """All that stands in one proposal file. Geometries are shapely in EPSG:28992; rows have them under ``geom``.

    ``rows`` holds every table of the model that was read, also when the file has no such table (then it is empty),
    and each row every column of the model. ``counts`` is the number of rows per table, read or not; ``columns`` are
    those that the file itself has, by table: of an older version there are fewer.
    """

    schema_version: str
    rows: Mapping[str, Sequence[Row]]
    counts: Mapping[str, int] = field(default_factory=dict)
    columns: Mapping[str, FrozenSet[str]] = field(default_factory=dict)

    @cached_property
    def header(self) -> ProposalHeader:
        return row_records.header_from_row(self.rows["voorstel"][0])

    @cached_property
    def variants(self) -> Tuple[Variant, ...]:
        return tuple(row_records.variant_from_row(row) for row in self.rows["variant"])

    @cached_property
    def objects(self) -> Tuple[ProposalObject, ...]:
        """Areas first, then lines and points, each in order of entry; a geometry that cannot be read is None."""
        return tuple(
            row_records.object_from_row(kind, row, row["geom"])
            for kind, table in OBJECT_TABLES.items()
            for row in self.rows[table]
        )

    @cached_property
    def goals(self) -> Tuple[ProvinceGoal, ...]:
        return tuple(row_records.goal_from_row(row) for row in self.rows["doel_provincie"])

    @cached_property
    def trades(self) -> Tuple[Trade, ...]:
        return tuple(row_records.trade_from_row(row) for row in self.rows["uitruil"])

    @cached_property
    def agreements(self) -> Tuple[Agreement, ...]:
        links: Dict[str, List[str]] = {}
        for row in self.rows["afspraak_object"]:
            links.setdefault(str(row["afspraak_uuid"]), []).append(str(row["object_uuid"]))
        return tuple(
            row_records.agreement_from_row(row, tuple(links.get(str(row["uuid"]), ()))) for row in self.rows["afspraak"]
        )

    @cached_property
    def explanations(self) -> Tuple[Explanation, ...]:
        return tuple(row_records.explanation_from_row(row) for row in self.rows["leg_uit"])

    @cached_property
    def findings(self) -> Tuple[Finding, ...]:
        """The findings of the last check, without the shapes of overlaps and the features that were hit."""
        return tuple(row_records.finding_from_row(row, row["geom"], None, ()) for row in self.rows["bevinding"])

    @cached_property
    def weighings(self) -> Tuple[Weighing, ...]:
        return tuple(row_records.weighing_from_row(row) for row in self.rows["afweging"])


@dataclass(frozen=True)
class GpkgReading:
    """A file that was read: ``data`` is None when that was not possible or not safe, and the breaches say why."""

    data: Optional[ProposalData]
    breaches: Tuple[Breach, ...]


def read_geopackage(path: Path, *, model: Optional[Schema] = None, bulky: bool = False) -> GpkgReading:
    """Read a proposal file without changing it; with ``bulky`` the tables in BULKY too.

    A file of an earlier version of the model is read as one of today: what it did not have yet is empty. Never
    raises for what stands in the file.
    """
    used = model or schema()
    try:
        if not gpkg_shape.is_geopackage(path):
            message = tr("{file} is geen GeoPackage.").format(file=path.name)
            return _refused(Breach("geen_geopackage", path.name, message))
        with closing(sql.open_readonly(path)) as connection:
            return _Reader(connection, used, path.name).read(bulky=bulky)
    except sqlite3.OperationalError as error:
        if not sql.is_locked(error):
            return _refused(_unreadable(path, error))
        message = tr("{file} is in gebruik door een ander programma.").format(file=path.name)
        return _refused(Breach("bestand_in_gebruik", path.name, message))
    except (OSError, sqlite3.Error, UnicodeError, OverflowError) as error:  # also a message of SQLite can be spoilt
        return _refused(_unreadable(path, error))


def _unreadable(path: Path, error: Exception) -> Breach:
    message = tr("{file} is beschadigd of niet te lezen ({reason}).").format(file=path.name, reason=error)
    return Breach("gpkg_beschadigd", path.name, message)


def _refused(*breaches: Breach) -> GpkgReading:
    return GpkgReading(None, breaches)


class _Broken(str):
    """A text that is not UTF-8, as far as it can be shown."""


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _Broken(raw.decode("utf-8", "replace"))


class _Reader:
    """One reading of one open file."""

    def __init__(self, connection: sqlite3.Connection, model: Schema, name: str) -> None:
        self._connection = connection
        self._model = model
        self._name = name
        self._breaches: List[Breach] = []
        connection.text_factory = _text
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")

    def read(self, *, bulky: bool) -> GpkgReading:
        if gpkg_shape.damaged(self._connection):
            message = tr("{file} is van binnen beschadigd.").format(file=self._name)
            return _refused(Breach("gpkg_beschadigd", self._name, message))
        tables = gpkg_shape.tables_of(self._connection)
        version = gpkg_shape.version_of(self._connection, tables)
        if not version:
            message = tr("{file} is een GeoPackage, maar geen NOVEX-voorstel.").format(file=self._name)
            return _refused(Breach("geen_voorstel", self._name, message))
        shape = self._shape_breaches(tables, version)
        if any(item.code not in _READS_ON for item in shape):
            return _refused(*shape)
        self._breaches += shape
        self._look_around(tables)
        wanted = [item for item in self._model.tables if bulky or item.name not in BULKY]
        rows = {item.name: self._rows(item, tables.get(item.name)) for item in wanted}
        counts = {item.name: self._count(item.name) if item.name in tables else 0 for item in self._model.tables}
        if len(rows["voorstel"]) != 1:
            message = tr("De tabel voorstel heeft {count} rijen; dat moet er één zijn.")
            self._breaches.append(Breach("voorstel_rij", "voorstel", message.format(count=len(rows["voorstel"]))))
        return GpkgReading(ProposalData(version, rows, counts, tables), tuple(self._breaches))

    def _shape_breaches(self, tables: Dict[str, FrozenSet[str]], version: str) -> List[Breach]:
        """What keeps the rows from being read. Of a newer version nothing can be said but that."""
        found = gpkg_shape.version_breaches(version, self._model)
        if any(item.code not in _READS_ON for item in found):
            return found
        found += gpkg_shape.missing(tables, self._model, version)
        return found + gpkg_shape.crs_breaches(self._connection, self._model)

    def _look_around(self, tables: Dict[str, FrozenSet[str]]) -> None:
        for name in gpkg_shape.foreign(self._connection, self._model):
            message = tr("De tabel of view '{name}' hoort niet bij het uitwisselmodel.").format(name=name)
            self._breaches.append(Breach("vreemde_tabel", name, message))
        self._breaches += gpkg_shape.pdok_breaches(self._connection, tables, self._model)
        for name in gpkg_shape.extra_columns(tables, self._model):
            message = tr("Het veld {name} hoort niet bij het uitwisselmodel.").format(name=name)
            self._breaches.append(Breach("vreemd_veld", name, message))

    def _count(self, table: str) -> int:
        return int(self._connection.execute(sql.count(table)).fetchone()[0])

    def _rows(self, table: Table, present: Optional[FrozenSet[str]]) -> List[Row]:
        if present is None:
            return []
        geometry = [self._model.geometry_column] if table.geometry else []
        columns = [name for name in (*table.field_names, *geometry) if name in present]
        empty = dict.fromkeys((*table.field_names, *geometry))
        cursor = self._connection.execute(sql.select(table.name, columns, order_by="fid"))
        rows = [row_records.typed_row(table, {**empty, **dict(zip(columns, values))}) for values in cursor]
        self._say_broken_texts(table, rows)
        if geometry:
            self._decode(table, rows)
        return rows

    def _say_broken_texts(self, table: Table, rows: Sequence[Row]) -> None:
        for row in rows:
            for column, value in row.items():
                if isinstance(value, _Broken):
                    message = tr("De tekst in '{field}' is niet in UTF-8 opgeslagen.").format(field=column)
                    self._breaches.append(
                        Breach("tekst_utf8", f"{table.name} {value[:40]} ({column})", message, field=column)
                    )
                    row[column] = str(value)

    def _decode(self, table: Table, rows: Sequence[Row]) -> None:
        """Geometry of all rows at once; what GEOS should not or cannot read becomes None."""
        column = self._model.geometry_column
        raw = [self._wkb(table, row) for row in rows]
        shapes = shapely().from_wkb(raw, on_invalid="ignore") if rows else []
        for row, wkb, shape in zip(rows, raw, shapes):
            if wkb is not None and shape is None:
                self._unreadable(table, row, tr("niet te lezen"))
            row[column] = shape

    def _wkb(self, table: Table, row: Row) -> Optional[bytes]:
        blob = row[self._model.geometry_column]
        if blob is None:
            return None
        try:
            wkb, srs = wkb_of(blob), srs_of(blob)
            kind, dimensions = kind_of(wkb)
        except (WkbError, ValueError, TypeError, KeyError, IndexError) as error:
            self._unreadable(table, row, str(error))
            return None
        if srs != self._model.srs_id:
            message = tr("De geometrie staat in stelsel {srs} en niet in {crs}.").format(srs=srs, crs=self._model.crs)
            self._of_row("ander_stelsel", table, row, message)
        if kind not in _KIND_OF[table.geometry] or dimensions != 2:
            message = tr("De geometrie is {kind} met {count} dimensies; verwacht {wanted} met 2.")
            message = message.format(kind=kind, count=dimensions, wanted=table.geometry_type)
            self._of_row("geometrie_soort", table, row, message)
        return wkb

    def _unreadable(self, table: Table, row: Row, reason: str) -> None:
        message = tr("De geometrie is niet te lezen ({reason}).").format(reason=reason)
        self._of_row("geometrie_onleesbaar", table, row, message)

    def _of_row(self, code: str, table: Table, row: Row, message: str) -> None:
        key = str(row.get("uuid") or row.get("sleutel") or "")
        shown = str(row.get("naam") or row.get("titel") or key)
        uuid = key if table.name in OBJECT_TABLES.values() else ""
        place = f"{table.name} {shown}".strip()
        self._breaches.append(Breach(code, place, message, object_uuid=uuid, field=self._model.geometry_column))
