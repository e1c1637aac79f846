"""The GeoPackage inside a package: a clean, self-explaining and repeatable copy of a proposal.

Repeatable means: the same content gives the same bytes. So the copy is rebuilt page by page, carries
the moment of the last change of the content instead of that of copying, and styles without random ids.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Callable, Dict, List

from osgeo import ogr
from qgis.core import QgsVectorLayer

from ..core.exchange.codes import join_codes, split_codes
from ..core.model.schema import schema
from . import forms, gpkg_create
from . import gpkg_sql as sql
from .geopackage import ProposalFile
from .package_foreign import leave_out
from .qml import style_text
from .styles import apply_style
from .upgrades import backup

STYLE_TABLE, CODE_TABLE = "layer_styles", "codelijst"
_STYLE_FIELDS = (
    ("f_table_catalog", ogr.OFTString, 256),
    ("f_table_schema", ogr.OFTString, 256),
    ("f_table_name", ogr.OFTString, 256),
    ("f_geometry_column", ogr.OFTString, 256),
    ("styleName", ogr.OFTString, 30),
    ("styleQML", ogr.OFTString, 0),
    ("styleSLD", ogr.OFTString, 0),
    ("useAsDefault", ogr.OFTInteger, 0),
    ("description", ogr.OFTString, 0),
    ("owner", ogr.OFTString, 30),
    ("ui", ogr.OFTString, 30),
    ("update_time", ogr.OFTDateTime, 0),
)


def last_moment(proposal: ProposalFile) -> str:
    """The moment of the last change of a proposal: of its log, or else the date in its header."""
    moments = [entry.at for entry in proposal.log()] + [row["berekend_op"] for row in proposal.rows("toets")]
    header = proposal.header()
    return max(filter(None, moments), default=f"{header.date or '1970-01-01'}T00:00:00.000Z")


def write_copy(
    proposal: ProposalFile, target: Path, moment: str, dress: Callable[[sqlite3.Connection], None] = lambda _one: None
) -> None:
    """Write the copy to ``target``, whose folder also holds the intermediate file; ``dress`` adds to its tables.

    Raises NovexError.
    """
    work = target.with_name(f"werk_{target.name}")
    backup(proposal.path, work)
    styles = _styles(proposal, work)
    sql.settle(work)
    leave_out(work, schema())
    _make_style_table(work)
    with sql.writing(work) as connection:
        _tidy(connection)
        _count_anew(connection)
        gpkg_create.write_code_lists(connection, schema())
        _write_styles(connection, styles, moment)
        dress(connection)
        for table in schema().tables:
            if table.geometry:
                gpkg_create.update_extent(connection, table.name, schema().geometry_column)
        gpkg_create.set_last_change(connection, moment)
    _rebuild(work, target)
    work.unlink()


def _tidy(connection: sqlite3.Connection) -> None:
    """Write codes that some editors wrap in braces as plain comma separated codes, without a log entry."""
    for table in schema().object_tables:
        for field in (item for item in table.fields if item.multiple):
            query = sql.select(table.name, ["fid", field.name])
            for fid, value in connection.execute(query).fetchall():
                clean = join_codes(split_codes(value or "")) or None
                if clean != value:
                    connection.execute(sql.update(table.name, [field.name], "fid"), (clean, fid))


def _count_anew(connection: sqlite3.Connection) -> None:
    """Number the rows that are written here from 1: else a package made from a package would have other numbers."""
    for table in (CODE_TABLE, STYLE_TABLE):
        connection.execute("UPDATE sqlite_sequence SET seq = 0 WHERE name = ?", (table,))


def _styles(proposal: ProposalFile, path: Path) -> Dict[str, str]:
    """The style and form of every layer with places, as QML; read from the copy, so the original rests."""
    header, variants = proposal.header(), proposal.variants()
    found = {}
    for table in schema().tables:
        if table.geometry:
            layer = QgsVectorLayer(f"{path}|layername={table.name}", table.title_nl, "ogr")
            apply_style(layer, table.name)
            forms.configure(layer, table, variants, header.milestone)
            found[table.name] = style_text(layer)
    return found


def _make_style_table(path: Path) -> None:
    """The table in which QGIS looks for styles; made by OGR so that it is registered as it should be."""
    source = ogr.Open(str(path), 1)
    if source.GetLayerByName(STYLE_TABLE) is None:
        layer = source.CreateLayer(STYLE_TABLE, None, ogr.wkbNone, ["FID=id"])
        for name, field_type, width in _STYLE_FIELDS:
            definition = ogr.FieldDefn(name, field_type)
            definition.SetWidth(width)
            layer.CreateField(definition)
    source.FlushCache()


def _write_styles(connection: sqlite3.Connection, styles: Dict[str, str], moment: str) -> None:
    connection.execute(sql.delete(STYLE_TABLE))
    rows: List[Dict[str, Any]] = [
        {
            "f_table_catalog": "",
            "f_table_schema": "",
            "f_table_name": table,
            "f_geometry_column": schema().geometry_column,
            "styleName": "NOVEX",
            "styleQML": text,
            "styleSLD": "",
            "useAsDefault": 1,
            "description": schema().table(table).title_nl,
            "owner": "",
            "ui": "",
            "update_time": moment,
        }
        for table, text in styles.items()
    ]
    sql.insert_rows(connection, STYLE_TABLE, rows)


def _rebuild(work: Path, target: Path) -> None:
    """Copy page by page without free space or history, so that equal content gives equal bytes."""
    try:
        with closing(sqlite3.connect(str(work), isolation_level=None)) as connection:
            connection.execute("PRAGMA schema_version = 1")  # counts how often tables were changed: history too
            connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.Error as error:
        raise sql.explained(error, target) from error
