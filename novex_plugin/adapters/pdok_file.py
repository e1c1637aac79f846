"""A proposal as PDOK takes it in: one GeoPackage with the layers that hold something, valid shapes and metadata.

It is meant for the public, so it does not say who drew what. The GeoPackage of a package also has the tables and empty
layers of the exchange model, which PDOK refuses (RQ2). The same proposal gives the same bytes.
"""

from pathlib import Path
from typing import Any, List, Mapping, Sequence, Tuple

from ..core.exchange.gpkg_geometry import turned
from ..core.exchange.gpkg_new import NewTable, write_geopackage
from ..core.exchange.layer_styles import styles_table
from ..core.exchange.object_fields import public_columns
from ..core.geometry.repair import areas_of, repair
from ..core.metadata.describe import described
from ..core.model.records import AREA
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.texts import tr
from . import gpkg_sql as sql
from .geopackage import ProposalFile
from .gpkg_geometry import multi
from .ogr_output import Row
from .package_metadata import gather, put_in

NAME = "voorstel_pdok.gpkg"


def write_for_pdok(proposal: ProposalFile, tables: Mapping[str, Sequence[Row]], path: Path) -> List[str]:
    """Write ``tables`` (rows by kind of object: values by column, shapely in EPSG:28992); returns what has to be said.

    Nothing is written when no object has a place. Raises NovexError when it cannot be written.
    """
    found, left_out = [], 0
    for kind, rows in tables.items():
        table, empty = _layer(kind, rows)
        left_out += empty
        found += [table] if table.rows else []
    if found:
        facts = gather(proposal)
        styles = styles_table({one.name: one.title for one in found}, facts.moment)
        write_geopackage(path, [*found, styles], facts.moment)
        with sql.writing(path) as connection:
            put_in(connection, described(facts)[:1], facts.moment, [one.name for one in found])
    message = tr("PDOK: {count} objecten zonder plek blijven erbuiten.")
    return [message.format(count=left_out)] if left_out else []


def _layer(kind: str, rows: Sequence[Row]) -> Tuple[NewTable, int]:
    """The layer of one kind, and how many objects have no place."""
    known = schema().table(OBJECT_TABLES[kind])
    heads = tuple((column.name, column.type) for column in public_columns())
    placed = [(values, _shape(kind, geometry)) for values, geometry in rows
              if geometry is not None and not geometry.is_empty]  # fmt: skip
    placed = [(values, shape) for values, shape in placed if not shape.is_empty]
    values = [[found[name] for name, _kind in heads] for found, _shape in placed]
    shapes = [shape for _values, shape in placed]
    table = NewTable(known.name, known.title_nl, heads, values, known.note_nl, known.geometry_type, shapes)
    return table, len(rows) - len(placed)


def _shape(kind: str, geometry: Any) -> Any:
    """Areas are valid, and turned as PDOK advises."""
    if kind != AREA:
        return multi(geometry, kind)
    sound = geometry if geometry.is_valid else areas_of(repair(geometry))
    return multi(turned(sound), kind)
