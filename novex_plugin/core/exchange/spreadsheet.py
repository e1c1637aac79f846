"""CSV that a Dutch Excel opens with a double click and a script reads in one line.

Semicolons and decimal commas (Dutch Excel would read ``12.5`` as a date), UTF-8 with a byte order
mark (so that Excel keeps ë and €), CRLF. In Python: ``pandas.read_csv(path, sep=";", decimal=",")``.
"""

import csv
import io
import os
import tempfile
from math import isfinite
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

from ..errors import NovexError
from ..texts import tr

BYTE_ORDER_MARK = "\ufeff"
_DECIMALS = 6
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_text(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """The table as text without byte order mark; a missing or None value becomes an empty cell."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([cell(row.get(column)) for column in columns])
    return buffer.getvalue()


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> Path:
    """Write the table whole or not at all. Raises NovexError when the place cannot be written."""
    path = Path(path)
    content = (BYTE_ORDER_MARK + csv_text(columns, rows)).encode("utf-8")
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=str(path.parent))
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        os.replace(temporary, path)
    except OSError as error:
        if temporary and os.path.exists(temporary):
            os.remove(temporary)
        raise NovexError(
            tr("{file} kan niet worden geschreven: {error}.").format(file=path, error=error.strerror or error),
            tr("Kies een andere map, of sluit het bestand als het in Excel openstaat."),
        ) from error
    return path


def cell(value: Any) -> str:
    """One value as a cell: Dutch decimals, ja/nee, and text that a spreadsheet will not run as a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return tr("ja") if value else tr("nee")
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return number(value)
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def number(value: float) -> str:
    """Six decimals at most, comma as decimal sign, no thousands separator; empty when not finite."""
    if not isfinite(value):
        return ""
    text = f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".").replace(".", ",")
    return "0" if text in ("-0", "") else text
