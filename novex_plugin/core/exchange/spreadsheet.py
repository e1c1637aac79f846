"""CSV that a Dutch Excel opens with a double click and a script reads in one line.

Semicolons and decimal commas (Dutch Excel would read ``12.5`` as a date), UTF-8 with a byte order
mark (so that Excel keeps ë and €), CRLF. In Python: ``pandas.read_csv(path, sep=";", decimal=",")``.
"""

import csv
import io
from math import isfinite
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


def csv_bytes(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """The table as the bytes of a file."""
    return (BYTE_ORDER_MARK + csv_text(columns, rows)).encode("utf-8")


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


def utf8_text(content: bytes, name: str) -> str:
    """The text of a file that somebody hands in. Raises NovexError when it is not UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        hint = tr("Sla het op als UTF-8 (in een spreadsheet: 'CSV UTF-8') en probeer het opnieuw.")
        raise NovexError(tr("{file} is niet in UTF-8 opgeslagen.").format(file=name), hint) from error
