"""The objects of a proposal in the formats of other programs, one file per kind of geometry."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Collection, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from ..core.errors import NovexError
from ..core.exchange.object_fields import Column, columns, values
from ..core.exchange.spreadsheet import csv_bytes
from ..core.model.records import BASIS
from ..core.model.schema import OBJECT_TABLES, TEXT, schema
from ..core.progress import Progress
from ..core.texts import tr
from .atomic import make_folder, publish, take_away, temporary_beside
from .geopackage import ProposalFile, open_proposal
from .inspire_file import write_planned_land_use
from .ogr_output import Row, TableRows, has_driver, write_tables
from .pdok_file import NAME as PDOK_NAME
from .pdok_file import write_for_pdok

GEOPARQUET, FLATGEOBUF, GEOJSON, SHAPEFILE, INSPIRE = "geoparquet", "flatgeobuf", "geojson", "shapefile", "inspire"
PDOK = "pdok"
FORMATS = (GEOPARQUET, FLATGEOBUF, GEOJSON, SHAPEFILE, INSPIRE, PDOK)
NAMES_TABLE, INSPIRE_NAME = "veldnamen.csv", "inspire_plu.gpkg"
_SHAPEFILE_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")
_TEXT_BYTES = 254  # that a text may have in a Shapefile


@dataclass(frozen=True)
class _Format:
    driver: str
    suffix: str
    options: Tuple[str, ...] = ()


_OGR = {
    GEOPARQUET: _Format("Parquet", ".parquet", ("GEOMETRY_NAME=geometry",)),
    FLATGEOBUF: _Format("FlatGeobuf", ".fgb"),
    # the driver itself goes to WGS 84, turns the rings and limits the decimals when the standard is asked
    GEOJSON: _Format("GeoJSON", ".geojson", ("RFC7946=YES", "WRITE_BBOX=YES")),
    SHAPEFILE: _Format("ESRI Shapefile", ".shp", ("ENCODING=UTF-8",)),
}


@dataclass(frozen=True)
class FormatFiles:
    """What was written, and what has to be said about it."""

    folder: Path
    files: Tuple[Path, ...]
    messages: Tuple[str, ...]


def make_format_files(
    proposal_path: Union[str, Path],
    folder: Union[str, Path],
    *,
    formats: Sequence[str] = FORMATS,
    variant: str = BASIS,
    horizon: str = "2050",
    progress: Optional[Progress] = None,
) -> FormatFiles:
    """Write every object of a proposal, of all variants, in the ``formats`` asked.

    INSPIRE holds the areas of one ``variant`` at one ``horizon``, for a plan has no variants. A format that the GDAL
    of this QGIS lacks is told in the messages and left out. Raises NovexError for a file that is no proposal, an
    unknown variant, nothing to write, and what cannot be written; Cancelled. Then no file appears.
    """
    progress = progress or Progress()
    progress.step(0.0, tr("Voorstel lezen"))
    proposal = open_proposal(proposal_path)
    target = Path(folder)
    make_folder(target, tr("Kies een map waarin u mag schrijven."))
    wanted, messages = _available(formats)
    tables = {kind: _rows(proposal, table) for kind, table in OBJECT_TABLES.items()}
    with temporary_beside(target / "x") as inside:
        work = inside.parent
        for place, name in enumerate(wanted):
            progress.step(0.1 + 0.8 * place / max(1, len(wanted)), tr("{format} schrijven").format(format=name))
            if name == INSPIRE:
                messages += write_planned_land_use(proposal, work / INSPIRE_NAME, variant, horizon)
            elif name == PDOK:
                messages += write_for_pdok(proposal, tables, work / PDOK_NAME)
            elif name == SHAPEFILE:
                messages += _write_shapefiles(tables, work)
            else:
                messages += _write(name, tables, work)
        progress.step(0.9)
        made = sorted(work.iterdir())
        if not made:
            message = tr("Er is niets geschreven: het voorstel heeft geen objecten of het formaat ontbreekt.")
            raise NovexError(message, "\n".join(messages) or tr("Teken eerst objecten, of kies een ander formaat."))
        for path in made:
            publish(path, target / path.name)
    _take_away(wanted, target, {path.name for path in made})
    progress.step(1.0)
    return FormatFiles(target, tuple(target / path.name for path in made), tuple(messages))


def _take_away(wanted: Sequence[str], target: Path, made: Collection[str]) -> None:
    """Remove the files of an earlier run that this one has no objects for: they would tell of what is gone."""
    names = [file for name, file in ((INSPIRE, INSPIRE_NAME), (PDOK, PDOK_NAME)) if name in wanted]
    for name in wanted:
        suffixes = _SHAPEFILE_PARTS if name == SHAPEFILE else (_OGR[name].suffix,) if name in _OGR else ()
        names += [f"{table}{suffix}" for table in OBJECT_TABLES.values() for suffix in suffixes]
    for name in names:
        if name not in made:
            take_away(target / name)


def _available(formats: Sequence[str]) -> Tuple[List[str], List[str]]:
    """The formats that can be written here, and a message for each that cannot."""
    wanted, messages = [], []
    for name in formats:
        if name not in FORMATS:
            message = tr("Het formaat '{format}' bestaat niet.").format(format=name)
            raise NovexError(message, tr("Kies uit: {formats}.").format(formats=", ".join(FORMATS)))
        if name in _OGR and not has_driver(_OGR[name].driver):
            message = tr("{format} is niet gemaakt: de GDAL van deze QGIS kan dit formaat niet schrijven.")
            messages.append(message.format(format=name))
        else:
            wanted.append(name)
    return wanted, messages


def _rows(proposal: ProposalFile, table: str) -> List[Row]:
    geometry = schema().geometry_column
    return [(values(row), row[geometry]) for row in proposal.rows(table)]


def _write(name: str, tables: Mapping[str, Sequence[Row]], work: Path) -> List[str]:
    for kind, rows in tables.items():
        if rows:
            path = work / f"{OBJECT_TABLES[kind]}{_OGR[name].suffix}"
            heads = [(column.name, column.type) for column in columns()]
            table = TableRows(path.stem, kind, heads, rows, options=_OGR[name].options)
            write_tables(_OGR[name].driver, path, [table])
    return []


def _write_shapefiles(tables: Mapping[str, Sequence[Row]], work: Path) -> List[str]:
    """Shapefiles with short names and texts that fit, and the table that says which name is which field."""
    heads = [(column.short, column.type) for column in columns()]
    format_, cut = _OGR[SHAPEFILE], 0
    for kind, rows in tables.items():
        if rows:
            path = work / f"{OBJECT_TABLES[kind]}{format_.suffix}"
            fitted, shortened = _for_shapefile(rows)
            table = TableRows(path.stem, kind, heads, fitted, options=format_.options, width=_TEXT_BYTES)
            write_tables(format_.driver, path, [table])
            cut += shortened
    if any(tables.values()):
        (work / NAMES_TABLE).write_bytes(_names_table())
    message = tr("Shapefile: {count} teksten zijn ingekort tot {size} bytes; de andere formaten houden ze heel.")
    return [message.format(count=cut, size=_TEXT_BYTES)] if cut else []


def _for_shapefile(rows: Sequence[Row]) -> Tuple[List[Row], int]:
    """The rows with short column names and texts that fit, and how many texts were cut."""
    fitted: List[Row] = []
    cut = 0
    for found, geometry in rows:
        short: Dict[str, Any] = {}
        for column in columns():
            value = found[column.name]
            if column.type == TEXT and value is not None and len(value.encode("utf-8")) > _TEXT_BYTES:
                value = value.encode("utf-8")[:_TEXT_BYTES].decode("utf-8", errors="ignore")
                cut += 1
            short[column.short] = value
        fitted.append((short, geometry))
    return fitted, cut


def _names_table() -> bytes:
    heads = ("shapefile", "veld", "titel", "soort", "codelijst", "toelichting")
    return csv_bytes(heads, (dict(zip(heads, _described(column))) for column in columns()))


def _described(column: Column) -> Tuple[str, ...]:
    return column.short, column.name, column.title, column.type, column.codelist, column.note
