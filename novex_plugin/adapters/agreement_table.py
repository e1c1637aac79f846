"""The lines of a spreadsheet or CSV file with agreements, as texts. Nothing is guessed about types: 2.10 stays 2.10."""

import csv
import io
import re
import zipfile
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from osgeo import gdal

from ..core.agreements.table import Reading, Row, read_table
from ..core.errors import NovexError
from ..core.imports import encoding
from ..core.texts import tr
from .import_source import FileChoice, open_data, require_readable
from .source_reader import quiet

SEPARATORS = ";,\t"
ENDINGS = (".csv", ".txt", ".xlsx", ".ods")
SHEETS = (".xlsx", ".ods")
LARGEST = 50_000_000  # bytes, also of what a spreadsheet holds when unpacked: agreements are texts
MOST_ROWS = 10_000
_LONG_FIGURE = re.compile(r"\d+\.\d{13,}")
_AS_TEXT: Dict[str, Tuple[str, ...]] = {"XLSX": ("HEADERS=DISABLE", "FIELD_TYPES=STRING"),
                                        "ODS": ("HEADERS=DISABLE", "FIELD_TYPES=STRING")}  # fmt: skip


def read_file(path: Path, objects: Mapping[str, str]) -> Reading:
    """The agreements in a CSV, XLSX or ODS file; ``objects``: names by uuid. Raises NovexError when it is none."""
    require_readable(str(path))
    if path.suffix.lower() not in ENDINGS:
        raise NovexError(
            tr("{file} is geen tabel die hier gelezen wordt.").format(file=path.name),
            tr("Kies een bestand dat eindigt op {endings}.").format(endings=", ".join(ENDINGS)),
        )
    if path.stat().st_size > LARGEST:
        raise _too_large(path)
    rows = _sheet(path) if path.suffix.lower() in SHEETS else _text(path)
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    if not filled:
        raise NovexError(tr("{file} is leeg.").format(file=path.name), tr("Kies een ander bestand."))
    if len(filled) > MOST_ROWS:
        raise _too_large(path)
    return read_table(filled[0].cells, filled[1:], objects)


def _text(path: Path) -> List[Row]:
    content = path.read_bytes()
    used = "UTF-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else encoding.guess(content)
    text = content.decode("utf-8-sig" if used == encoding.UTF8 else used, "replace")
    head = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(SEPARATORS, key=head.count)
    try:
        # rows are counted as a spreadsheet shows them: a cell of several lines is one row
        return [Row(number, tuple(cells)) for number, cells in enumerate(
            csv.reader(io.StringIO(text, newline=""), delimiter=separator), start=1)]  # fmt: skip
    except csv.Error as error:
        raise NovexError(
            tr("{file} is geen geldige CSV: {reason}.").format(file=path.name, reason=error),
            tr("Open het in een spreadsheet en sla het opnieuw op als CSV (UTF-8)."),
        ) from error


def _sheet(path: Path) -> List[Row]:
    """The first sheet that has something in it. OGR numbers its rows from 1, empty ones included."""
    _refuse_bomb(path)
    options = {f"OGR_{driver}_{option.split('=')[0]}": option.split("=")[1]
               for driver, wanted in _AS_TEXT.items() for option in wanted}  # fmt: skip
    before = {name: gdal.GetConfigOption(name) for name in options}
    try:
        for name, value in options.items():
            gdal.SetConfigOption(name, value)
        data = open_data(FileChoice(str(path)))
        with quiet():
            return _first_filled(data)
    finally:
        for name, value in before.items():
            gdal.SetConfigOption(name, value)


def _first_filled(data: Any) -> List[Row]:
    for place in range(data.GetLayerCount()):
        layer = data.GetLayerByIndex(place)
        count = layer.GetLayerDefn().GetFieldCount()
        rows = [
            Row(int(feature.GetFID()), tuple(_as_shown(feature.GetFieldAsString(column)) for column in range(count)))
            for feature in layer
        ]
        if rows:
            return rows
    return []


def _as_shown(text: Optional[str]) -> str:
    """A figure as the spreadsheet shows it: Excel writes 1.1 to the file as 1.1000000000000001."""
    return f"{float(text):.12g}" if text and _LONG_FIGURE.fullmatch(text) else text or ""


def _refuse_bomb(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(one.file_size for one in archive.infolist())
    except (zipfile.BadZipFile, OSError) as error:
        raise NovexError(
            tr("{file} is geen geldig spreadsheetbestand ({reason}).").format(file=path.name, reason=error),
            tr("Open het in een spreadsheet en sla het opnieuw op als XLSX of CSV."),
        ) from error
    if size > 4 * LARGEST:
        raise _too_large(path)


def _too_large(path: Path) -> NovexError:
    return NovexError(
        tr("{file} is te groot voor een lijst van afspraken.").format(file=path.name),
        tr("Kies het bestand met de afspraken, of verwijder wat er niet bij hoort."),
    )
