"""Reading the plugin's own data files, with errors that a planner can act on.

``resources/`` holds what a planner may correct: tables as CSV (UTF-8, comma) and records as JSON.
Everything that reads them goes through here, so that a broken file always names itself.
"""

import csv
import json
from pathlib import Path
from typing import Any, Dict, List, Sequence

from ..errors import NovexError
from ..texts import tr

Row = Dict[str, str]


def read_table(path: Path, required: Sequence[str] = ()) -> List[Row]:
    """All rows of a CSV file as text, blanks as ''. Raises NovexError when a required column or value is missing."""
    rows = _parse(path)
    for number, row in enumerate(rows, start=2):
        for column in required:
            if not row.get(column):
                message = tr("{file}, regel {line}: de kolom '{column}' is leeg of ontbreekt.")
                raise NovexError(message.format(file=path.name, line=number, column=column), repair_hint(path))
    return rows


def read_json(path: Path) -> Any:
    """The content of a JSON file. Raises NovexError with the line where it is broken."""
    try:
        return json.loads(read_text(path))
    except json.JSONDecodeError as error:
        message = tr("{file} is geen geldige JSON: regel {line}, kolom {column}.")
        hint = tr("Kijk naar een ontbrekende komma, aanhalingsteken of accolade op of vlak boven die regel in {path}.")
        raise NovexError(
            message.format(file=path.name, line=error.lineno, column=error.colno), hint.format(path=path)
        ) from error


def read_text(path: Path) -> str:
    """The text of a data file; UTF-8, with or without the byte order mark that spreadsheets add."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise NovexError(
            tr("Het gegevensbestand {path} ontbreekt.").format(path=path), tr("Installeer de plugin opnieuw.")
        ) from error
    except UnicodeDecodeError as error:
        hint = tr("Sla het op als UTF-8 (in een spreadsheet: 'CSV UTF-8') en probeer het opnieuw.")
        raise NovexError(tr("{file} is niet in UTF-8 opgeslagen.").format(file=path.name), hint) from error
    except OSError as error:
        raise NovexError(
            tr("{path} kan niet worden gelezen: {reason}.").format(path=path, reason=error.strerror or error),
            tr("Controleer of u het bestand mag lezen."),
        ) from error


def repair_hint(path: Path) -> str:
    """What to do about a data file with a mistake in it."""
    return tr("Herstel het in {path} en open NOVEX opnieuw.").format(path=path)


def as_number(text: str, path: Path, where: str) -> float:
    """A figure from a table cell; a decimal comma is read as well."""
    try:
        return float(text.replace(",", "."))
    except ValueError as error:
        message = tr("{file}, {where}: '{text}' is geen getal.").format(file=path.name, where=where, text=text)
        raise NovexError(message, repair_hint(path)) from error


def _parse(path: Path) -> List[Row]:
    lines = read_text(path).splitlines()
    reader = csv.DictReader(lines, strict=True)
    try:
        return [_clean(row, path, reader.line_num) for row in reader]
    except csv.Error as error:
        message = tr("{file}, regel {line} is geen geldige CSV: {reason}.")
        raise NovexError(
            message.format(file=path.name, line=reader.line_num, reason=error), repair_hint(path)
        ) from error


def _clean(row: Dict[Any, Any], path: Path, line: int) -> Row:
    if None in row or None in row.values():
        message = tr("{file}, regel {line} heeft een ander aantal kolommen dan de kop.")
        hint = tr("Zet tekst waarin een komma staat tussen dubbele aanhalingstekens. ") + repair_hint(path)
        raise NovexError(message.format(file=path.name, line=line), hint)
    return {str(column).strip(): str(value).strip() for column, value in row.items()}
