"""Tables without geometry of their own: CSV in any encoding and with any separator, and places written in columns."""

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, List, Optional, Tuple

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsField,
    QgsFields,
)

from ..core.errors import NovexError
from ..core.imports import encoding
from ..core.imports.coordinates import PlaceColumns, coordinate, place_columns
from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import number
from .import_source import FileChoice, bad_filter, require_readable
from .source_reader import quiet

SEPARATORS = ";,\t|"
LARGEST_FILE = 1_000_000_000  # bytes; a table of places that is larger is no proposal
_REPORT_EVERY = 1000


@dataclass
class Raw:
    """Rows as the source has them; ``shapes`` are OGR geometries beside them, in ``crs`` (None = not stated)."""

    name: str
    columns: Tuple[str, ...]
    rows: List[Tuple[Any, ...]] = field(default_factory=list)
    shapes: List[Any] = field(default_factory=list)
    encoding: str = ""
    remarks: List[str] = field(default_factory=list)
    crs: Optional[QgsCoordinateReferenceSystem] = None


def from_text(choice: FileChoice, limit: int, progress: Progress) -> Raw:
    """The rows of a CSV file. Raises NovexError when it is none, has no places, or more rows than ``limit``."""
    require_readable(choice.path)
    text, used, remarks = _decoded(choice)
    header, *_rest = text.splitlines() or [""]
    separator = max(SEPARATORS, key=header.count)
    if separator not in header:
        raise _no_places(choice.name)
    reader = csv.reader(io.StringIO(text), delimiter=separator)
    columns = tuple(name.strip() or tr("kolom {number}").format(number=place + 1)
                    for place, name in enumerate(next(reader)))  # fmt: skip
    raw = Raw(choice.name, columns, encoding=used, remarks=remarks)
    keep = _Filter(choice.where, columns)
    csv.field_size_limit(1 << 27)  # a polygon of 200,000 vertices as text
    try:
        for cells in reader:
            if any(cells):
                _take(raw, cells, keep, limit, progress)
    except csv.Error as error:
        raise NovexError(
            tr("{file}, regel {line} is geen geldige CSV: {reason}.").format(
                file=choice.name, line=reader.line_num, reason=error),
            tr("Open het in een spreadsheet en sla het opnieuw op als CSV (UTF-8)."),
        ) from error  # fmt: skip
    raw.shapes = [None] * len(raw.rows)
    places_in_columns(raw, required=True)
    return raw


def _take(raw: Raw, cells: List[str], keep: "_Filter", limit: int, progress: Progress) -> None:
    width = len(raw.columns)
    row = tuple(cell if cell.strip() else None for cell in [*cells, *[""] * (width - len(cells))][:width])
    if not keep(row):
        return
    if len(raw.rows) >= limit:
        raise NovexError(
            tr("{name} heeft meer dan {limit} rijen.").format(name=raw.name, limit=number(limit)),
            tr('Lees een deel in: vul een filter in, zoals "PROVINCIE" = \'Gelderland\'.'),
        )
    raw.rows.append(row)
    if len(raw.rows) % _REPORT_EVERY == 0:
        progress.step(0.5, tr("{count} rijen gelezen").format(count=number(len(raw.rows))))


def _decoded(choice: FileChoice) -> Tuple[str, str, List[str]]:
    path = Path(choice.path)
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise NovexError(
                tr("{file} is groter dan {size} MB.").format(file=path.name, size=number(LARGEST_FILE / 1e6)),
                tr("Splits het bestand, of zet het om naar een GeoPackage en filter dat."),
            )
        content = path.read_bytes()
    except OSError as error:
        raise NovexError(
            tr("{file} is niet te lezen ({reason}).").format(file=path.name, reason=error.strerror or error),
            tr("Staat het bestand er nog? Sluit het in andere programma's en probeer het opnieuw."),
        ) from error
    wanted = "" if choice.encoding == encoding.REPAIR else choice.encoding
    guessed = "UTF-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else encoding.guess(content)
    used = wanted or guessed
    remarks = []
    if not wanted and used != encoding.UTF8:
        remarks.append(tr("De teksten zijn geen UTF-8 en zijn gelezen als {used}.").format(used=used))
    text = content.decode("utf-8-sig" if used == encoding.UTF8 else used, "replace")
    return text, choice.encoding or used, remarks


class _Filter:
    """A filter in the language of QGIS over rows of texts; figures in them compare as figures."""

    def __init__(self, where: str, columns: Tuple[str, ...]) -> None:
        self._expression = QgsExpression(where) if where.strip() else None
        if self._expression is None:
            return
        if self._expression.hasParserError():
            raise bad_filter(where, self._expression.parserErrorString())
        unknown = sorted(self._expression.referencedColumns() - {*columns, "*"})
        if unknown:
            raise bad_filter(where, tr("er is geen kolom {columns}").format(columns=", ".join(unknown)))
        self._fields = QgsFields()
        for name in columns:
            self._fields.append(QgsField(name))
        self._context = QgsExpressionContext()
        self._context.setFields(self._fields)

    def __call__(self, row: Tuple[Any, ...]) -> bool:
        if self._expression is None:
            return True
        feature = QgsFeature(self._fields)
        feature.setAttributes(list(row))
        self._context.setFeature(feature)
        return bool(self._expression.evaluate(self._context))


def places_in_columns(raw: Raw, *, required: bool) -> None:
    """Give rows a geometry out of their columns (WKT, or x and y) and take those columns away.

    Raises NovexError when there are no such columns and the source has no other places.
    """
    where = place_columns(raw.columns, raw.rows)
    if where is None:
        if required:
            raise _no_places(raw.name)
        return
    with quiet():
        raw.shapes = [_shape(row, where, raw) for row in raw.rows]
    gone = {place for place in (where.wkt, where.x, where.y) if place >= 0}
    kept = [place for place in range(len(raw.columns)) if place not in gone]
    raw.columns = tuple(raw.columns[place] for place in kept)
    raw.rows = [tuple(row[place] for place in kept) for row in raw.rows]


def _shape(row: Tuple[Any, ...], where: PlaceColumns, raw: Raw) -> Any:
    """An OGR geometry, or None when the row has no readable place: it is then refused with that reason."""
    if where.wkt >= 0:
        text = str(row[where.wkt] or "").strip()
        if text.upper().startswith("SRID="):
            code, _, text = text.partition(";")
            stated = QgsCoordinateReferenceSystem(f"EPSG:{code[5:]}")
            raw.crs = stated if raw.crs is None and stated.isValid() else raw.crs
        try:
            return ogr.CreateGeometryFromWkt(text) if text else None
        except RuntimeError:
            return None
    try:
        x, y = coordinate(row[where.x]), coordinate(row[where.y])
    except (TypeError, ValueError):
        return None
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(x, y)
    return point


def _no_places(name: str) -> NovexError:
    return NovexError(
        tr("In {name} staat geen plek: geen geometrie en geen kolommen met WKT of x en y.").format(name=name),
        tr("Noem de kolommen x en y (of lon en lat), of voeg een kolom WKT toe."),
    )
