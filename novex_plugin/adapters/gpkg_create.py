"""Making an empty proposal file from the exchange model.

OGR makes the GeoPackage, its tables and spatial indexes; SQLite adds what OGR does not write: the
titles and code lists of the schema extension, the code lists as a readable table, and the triggers
that keep the log whichever program edits the file.
"""

import sqlite3
from pathlib import Path
from typing import Any, Dict, List, Tuple

from osgeo import gdal, ogr, osr

from ..core.errors import NovexError
from ..core.exchange.codes import codes, used_lists
from ..core.model import schema as model
from ..core.model.schema import Field, Schema, Table
from ..core.texts import tr
from . import gpkg_sql as sql

GEOPACKAGE_VERSION = "1.3"
LOG_TABLE = "logboek"
LOGGED = (
    "voorstel", "variant", "object_vlak", "object_lijn", "object_punt", "schets_lijn", "schets_punt", "afspraak",
    "afweging", "leg_uit", "doel_provincie", "toetsregel", "toetsinstelling", "antwoord", "indicator", "uitruil",
)  # fmt: skip
_WHO_COLUMNS = ("gewijzigd_door", "gemaakt_door", "door")
_BOOKKEEPING = ("gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op")
_STAMPS = ("gemaakt_op", "gewijzigd_op")
_NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

_OGR_TYPES = {
    model.TEXT: (ogr.OFTString, ogr.OFSTNone),
    model.INTEGER: (ogr.OFTInteger, ogr.OFSTNone),
    model.NUMBER: (ogr.OFTReal, ogr.OFSTNone),
    model.BOOLEAN: (ogr.OFTInteger, ogr.OFSTBoolean),
    model.DATE: (ogr.OFTDate, ogr.OFSTNone),
    model.MOMENT: (ogr.OFTDateTime, ogr.OFSTNone),
}
_WKB_TYPES = {"": ogr.wkbNone, "vlak": ogr.wkbMultiPolygon, "lijn": ogr.wkbMultiLineString, "punt": ogr.wkbPoint}


def create_tables(path: Path, schema: Schema) -> None:
    """Write an empty GeoPackage with every table of ``schema`` to ``path`` (which must not exist).

    Raises NovexError when GDAL cannot write there.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        _create_with_ogr(path, schema)
    except RuntimeError as error:  # only when somebody switched GDAL's exceptions on
        raise _not_created(path, str(error)) from error
    finally:
        gdal.PopErrorHandler()


def _create_with_ogr(path: Path, schema: Schema) -> None:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path), options=[f"VERSION={GEOPACKAGE_VERSION}"])
    if source is None:
        raise _not_created(path, gdal.GetLastErrorMsg())
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(schema.srs_id)
    for table in schema.tables:
        _create_table(source, table, crs, schema.geometry_column)
    source.FlushCache()


def _create_table(source: Any, table: Table, crs: Any, geometry_column: str) -> None:
    options = ["FID=fid", f"IDENTIFIER={table.title_nl}", f"DESCRIPTION={table.note_nl}"]
    if table.geometry:
        options += [f"GEOMETRY_NAME={geometry_column}", "SPATIAL_INDEX=YES"]
    layer = source.CreateLayer(table.name, crs if table.geometry else None, _WKB_TYPES[table.geometry], options)
    for field in table.fields:
        layer.CreateField(_field_definition(field))


def _field_definition(field: Field) -> Any:
    ogr_type, subtype = _OGR_TYPES[field.type]
    definition = ogr.FieldDefn(field.name, ogr_type)
    definition.SetSubType(subtype)
    definition.SetNullable(not field.required)
    definition.SetUnique(field.unique)
    if field.length:
        definition.SetWidth(field.length)
    if field.default is not None:
        definition.SetDefault(_sql_literal(field.default))
    return definition


def _sql_literal(value: Any) -> str:
    if isinstance(value, (bool, int, float)):
        return str(int(value) if isinstance(value, bool) else value)
    return "'" + str(value).replace("'", "''") + "'"


def _not_created(path: Path, reason: str) -> NovexError:
    message = tr("Het voorstelbestand kan niet in {folder} worden gemaakt ({reason}).")
    hint = tr("Kies een map waarin u mag schrijven en waar nog ruimte is.")
    return NovexError(message.format(folder=path.parent, reason=reason.strip()), hint)


def describe(connection: sqlite3.Connection, schema: Schema) -> None:
    """Write titles, notes and code lists of every field by the GeoPackage schema extension."""
    # OGR starts at "unknown" and would write a count into the file when somebody merely looks at it.
    connection.execute("UPDATE gpkg_ogr_contents SET feature_count = 0 WHERE feature_count IS NULL")
    for statement in _SCHEMA_EXTENSION:
        connection.execute(statement)
    constraints: Dict[str, List[Tuple[Any, ...]]] = {}
    for table in schema.tables:
        for field in table.fields:
            constraint = _constraint(field, constraints)
            values = (table.name, field.name, None, field.alias_nl, field.note_nl, None, constraint)
            connection.execute(_INSERT_COLUMN, values)
    for rows in constraints.values():
        connection.executemany(_INSERT_CONSTRAINT, rows)


def drop_triggers(connection: sqlite3.Connection) -> None:
    """Take away our own triggers; those of the spatial indexes stay."""
    for name in _own_triggers(connection):
        connection.execute(" ".join(["DROP TRIGGER", sql.name(name)]))


def _own_triggers(connection: sqlite3.Connection) -> List[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND (name LIKE 'log\\_%' ESCAPE '\\'"
    return [row[0] for row in connection.execute(query + " OR name LIKE 'stamp\\_%' ESCAPE '\\')")]


def refresh_description(connection: sqlite3.Connection, schema: Schema) -> None:
    """Give a file the titles, code lists and triggers of this version of the model."""
    drop_triggers(connection)
    for table in ("gpkg_data_columns", "gpkg_data_column_constraints"):
        if table in sql.tables(connection):
            connection.execute(sql.delete(table))
    connection.execute("DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_schema'")
    describe(connection, schema)
    write_code_lists(connection, schema)
    add_log_triggers(connection, schema)
    add_stamp_triggers(connection, schema)


def _constraint(field: Field, constraints: Dict[str, List[Tuple[Any, ...]]]) -> Any:
    """The name of the field's constraint, adding its rows to ``constraints`` when they are new."""
    if field.codelist and not field.multiple:
        title = f"codelijst_{field.codelist}"
        if title not in constraints:
            items = codes(field.codelist)
            constraints[title] = [(title, "enum", item.code, None, None, None, None, item.name) for item in items]
        return title
    if field.minimum is not None and field.maximum is not None:
        title = f"bereik_{field.name}"
        constraints.setdefault(title, [(title, "range", None, field.minimum, 1, field.maximum, 1, field.alias_nl)])
        return title
    return None


def write_code_lists(connection: sqlite3.Connection, schema: Schema) -> None:
    """Replace the rows of table ``codelijst`` by the lists that the model uses today."""
    connection.execute(sql.delete("codelijst"))
    rows = [
        {"lijst": name, "code": item.code, "naam": item.name, "toelichting": item.note or None}
        for name in used_lists(schema)
        for item in codes(name)
    ]
    sql.insert_rows(connection, "codelijst", rows)


def add_log_triggers(connection: sqlite3.Connection, schema: Schema) -> None:
    """Let the file itself record who added, changed or removed which row."""
    for table_name in LOGGED:
        table = schema.table(table_name)
        who = [column for column in _WHO_COLUMNS if column in table.field_names]
        columns = list(table.field_names) + ([schema.geometry_column] if table.geometry else [])
        for event, row, what in (
            ("INSERT", "NEW", "'toegevoegd'"),
            ("DELETE", "OLD", "'verwijderd'"),
            ("UPDATE", "NEW", _changed_columns(columns)),
        ):
            connection.execute(_trigger(table_name, table.key, who, event, row, what))


def _changed_columns(columns: List[str]) -> str:
    """An SQL expression: 'gewijzigd:' and the columns whose value differs; NULL when none does."""
    parts = [
        f"CASE WHEN OLD.{sql.name(column)} IS NOT NEW.{sql.name(column)} THEN ' {column}' ELSE '' END"
        for column in columns
        if column not in _BOOKKEEPING
    ]
    return "'gewijzigd:' || nullif(" + " || ".join(parts) + ", '')"


def _trigger(table: str, key: str, who: List[str], event: str, row: str, what: str) -> str:
    author = ", ".join([f"{row}.{sql.name(column)}" for column in who] + ["NULL", "NULL"])
    values = ", ".join([_NOW, f"coalesce({author})", f"'{table}'", f"{row}.{sql.name(key)}", f"{what} AS wat"])
    return " ".join(
        [
            "CREATE TRIGGER", sql.name(f"log_{table}_{event.lower()}"), "AFTER", event, "ON", sql.name(table), "BEGIN",
            "INSERT INTO", sql.name(LOG_TABLE), '(tijd, wie, tabel, uuid, wat)',
            "SELECT * FROM (SELECT", values, ") WHERE wat IS NOT NULL;", "END",
        ]
    )  # fmt: skip


def add_stamp_triggers(connection: sqlite3.Connection, schema: Schema) -> None:
    """Let the file itself write moments in UTC.

    QGIS stores the local time of the computer without saying so; a moment that does not end in Z is
    therefore replaced by the moment of writing.
    """
    stamped = [table for table in schema.tables if set(_STAMPS) <= set(table.field_names)]
    for table in stamped:
        for event, column in (("INSERT", "gemaakt_op"), ("INSERT", "gewijzigd_op"), ("UPDATE", "gewijzigd_op")):
            moment = f"NEW.{sql.name(column)}"
            statement = [
                "CREATE TRIGGER", sql.name(f"stamp_{table.name}_{column}_{event.lower()}"), "AFTER", event,
                "ON", sql.name(table.name), "WHEN", moment, "NOT LIKE '%Z'", "BEGIN",
                "UPDATE", sql.name(table.name), "SET", sql.name(column), "=", _NOW, "WHERE fid = NEW.fid;", "END",
            ]  # fmt: skip
            connection.execute(" ".join(statement))


def set_last_change(connection: sqlite3.Connection, moment: str) -> None:
    """Write the moment of the last change for every table, as the standard asks."""
    connection.execute("UPDATE gpkg_contents SET last_change = ?", (moment,))


def update_extent(connection: sqlite3.Connection, table: str, geometry_column: str) -> None:
    """Write the bounding box of a layer to the catalogue, from its spatial index."""
    index = sql.name(f"rtree_{table}_{geometry_column}")
    query = " ".join(["SELECT min(minx), min(miny), max(maxx), max(maxy) FROM", index])
    box = connection.execute(query).fetchone()
    connection.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?", (*box, table)
    )


_SCHEMA_EXTENSION = (
    """CREATE TABLE IF NOT EXISTS gpkg_data_columns (
        table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,
        mime_type TEXT, constraint_name TEXT,
        CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
        CONSTRAINT gdc_tn UNIQUE (table_name, name))""",
    """CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (
        constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT,
        min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
        CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))""",
    """CREATE TABLE IF NOT EXISTS gpkg_extensions (
        table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
        scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
    """INSERT INTO gpkg_extensions VALUES
        ('gpkg_data_columns', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec121/#extension_schema', 'read-write'),
        ('gpkg_data_column_constraints', NULL, 'gpkg_schema',
         'http://www.geopackage.org/spec121/#extension_schema', 'read-write')""",
)
_INSERT_COLUMN = "INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, ?, ?)"
_INSERT_CONSTRAINT = "INSERT INTO gpkg_data_column_constraints VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
