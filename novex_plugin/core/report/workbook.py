"""A plain .xlsx of a few sheets, written here because no package for it ships with QGIS.

Text as text, figures as figures, a bold head that stays in view, filters on. The same rows give the same bytes.
"""

import io
import zipfile
from dataclasses import dataclass
from html import escape
from math import isfinite
from typing import Any, Iterable, List, Mapping, Sequence, Tuple

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest date a zip can hold
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LONGEST_NAME = 31  # letters in the name of a sheet
_LONGEST_TEXT = 32_767  # letters in a cell
_WIDEST = 60


@dataclass(frozen=True)
class Sheet:
    """``rows`` by column name; None and missing are empty cells."""

    name: str
    columns: Tuple[str, ...]
    rows: Tuple[Mapping[str, Any], ...]


def workbook_bytes(sheets: Sequence[Sheet]) -> bytes:
    """The file, for Excel and LibreOffice."""
    names = _names(sheets)
    parts = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _workbook(names),
        "xl/_rels/workbook.xml.rels": _relations(
            [("worksheet", f"worksheets/sheet{place + 1}.xml") for place in range(len(sheets))]
            + [("styles", "styles.xml")]
        ),
        "xl/styles.xml": _styles(),
    }
    for place, sheet in enumerate(sheets):
        parts[f"xl/worksheets/sheet{place + 1}.xml"] = _sheet(sheet)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o100644 << 16
            archive.writestr(info, text.encode("utf-8"))
    return buffer.getvalue()


def _names(sheets: Sequence[Sheet]) -> List[str]:
    """Names that a spreadsheet accepts, each once."""
    found: List[str] = []
    for sheet in sheets:
        name = "".join("-" if sign in "[]:*?/\\" else sign for sign in sheet.name)[:_LONGEST_NAME] or "Blad"
        while name in found:
            name = f"{name[: _LONGEST_NAME - 1]}{len(found)}"
        found.append(name)
    return found


def _content_types(count: int) -> str:
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{place + 1}.xml" ContentType="{_TYPES}.worksheet+xml"/>'
        for place in range(count)
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/>{sheets}</Types>'
    )


def _relations(targets: Iterable[Tuple[str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{place + 1}" Type="{_LINKS}/{kind}" Target="{target}"/>'
        for place, (kind, target) in enumerate(targets)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _workbook(names: Sequence[str]) -> str:
    rows = "".join(
        f'<sheet name="{escape(name)}" sheetId="{place + 1}" r:id="rId{place + 1}"/>'
        for place, name in enumerate(names)
    )
    return f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{rows}</sheets></workbook>'


def _styles() -> str:
    """0 plain, 1 head, 2 text that wraps."""
    return (
        f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="10"/><name val="Calibri"/></font>'
        '<font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>'
        '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>'
        '</fill><fill><patternFill patternType="solid"><fgColor rgb="FF16324F"/></patternFill></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>'
        '<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>'
        '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>'
    )


def _sheet(sheet: Sheet) -> str:
    last = f"{_letters(max(1, len(sheet.columns)) - 1)}{len(sheet.rows) + 1}"
    widths = "".join(
        f'<col min="{place + 1}" max="{place + 1}" width="{_width(sheet, column)}" customWidth="1"/>'
        for place, column in enumerate(sheet.columns)
    )
    rows = [_row(1, [_cell(place, 1, column, 1) for place, column in enumerate(sheet.columns)])]
    for number, row in enumerate(sheet.rows, start=2):
        rows.append(_row(number, [_cell(place, number, row.get(column), 2)
                                  for place, column in enumerate(sheet.columns)]))  # fmt: skip
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
        f"<cols>{widths}</cols><sheetData>{''.join(rows)}</sheetData>"
        f'<autoFilter ref="A1:{last}"/></worksheet>'
    )


def _row(number: int, cells: Iterable[str]) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(column: int, row: int, value: Any, style: int) -> str:
    """Text is kept as text, also when it begins like a formula; a figure that is not finite is left out."""
    place = f"{_letters(column)}{row}"
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        value = "ja" if value else "nee"
    if isinstance(value, (int, float)):
        return f'<c r="{place}" s="{style}"><v>{value!r}</v></c>' if isfinite(value) else ""
    text = "".join(sign for sign in str(value) if sign >= " " or sign in "\t\n")[:_LONGEST_TEXT]
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def _width(sheet: Sheet, column: str) -> int:
    longest = max([len(column) + 3, *(len(str(row.get(column) or "")) for row in sheet.rows[:500])])
    return min(_WIDEST, max(8, longest + 1))


def _letters(place: int) -> str:
    """0 is A, 25 is Z, 26 is AA."""
    text = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        text = chr(65 + rest) + text
    return text
