"""Apply or explain as a table: what a package holds, and what a province fills in outside QGIS and brings back."""

import csv
from typing import Dict, Iterable, List, Mapping, Sequence, Set, Tuple

from ..catalogue.basisset import basis_layers
from ..catalogue.explain import LayerStatement, reason_problem
from ..errors import NovexError
from ..model.annexes import Explanation
from ..texts import tr
from .spreadsheet import BYTE_ORDER_MARK, csv_bytes, utf8_text

FILE_NAME = "pas_toe_of_leg_uit.csv"
LAYER, APPLIED, REASON, REPLACEMENT = "LAAG", "TOEGEPAST", "REDEN", "VERVANGING"
ASKED = (LAYER, APPLIED, REASON, REPLACEMENT)
COLUMNS = (*ASKED, "STAND", "OPMERKING", "NAAM", "THEMA", "BRONHOUDER")  # those after the asked ones are not read back
_YES, _NO = {"ja", "j", "yes", "true", "waar", "1"}, {"nee", "n", "no", "false", "onwaar", "0"}
_SHOWN_PROBLEMS = 10


def statements_csv(statements: Iterable[LayerStatement]) -> bytes:
    """A row for every official layer with its present state; an empty TOEGEPAST is still open."""
    return csv_bytes(COLUMNS, [_row(item) for item in statements])


def read_statements(content: bytes, name: str) -> Tuple[Explanation, ...]:
    """The statements in a CSV file called ``name``; rows without TOEGEPAST, REDEN and VERVANGING are passed over.

    Columns are those of :data:`ASKED`, in any order, between semicolons or commas. Raises NovexError that names
    every faulty row by its number (the heading is row 1), so that all can be repaired at once.
    """
    rows = _rows(utf8_text(content, name), name)
    found: Dict[str, Explanation] = {}
    problems: List[str] = []
    first_row: Dict[str, int] = {}
    known = {item.code for item in basis_layers()}
    for number, row in rows:
        code = row[LAYER]
        problem = _problem(row, known)
        if not problem and code in first_row:
            problem = tr("de laag '{layer}' staat ook op regel {line}").format(layer=code, line=first_row[code])
        if problem:
            problems.append(tr("regel {line}: {problem}").format(line=number, problem=problem))
            continue
        first_row[code] = number
        if row[APPLIED]:
            found[code] = Explanation(code, row[APPLIED].casefold() in _YES, row[REASON], row[REPLACEMENT])
    if problems:
        raise _refused(name, problems)
    return tuple(found.values())


def _row(item: LayerStatement) -> Dict[str, str]:
    applied = {True: "ja", False: "nee", None: ""}[item.applied]
    remark = item.problem or ("" if item.recorded else tr("geladen, nog niet vastgelegd"))
    values = (item.layer.code, applied, item.reason, item.replacement, item.state, remark, item.layer.name,
              item.layer.theme, item.layer.owner)  # fmt: skip
    return dict(zip(COLUMNS, values))


def _problem(row: Mapping[str, str], known: Set[str]) -> str:
    code, applied = row[LAYER], row[APPLIED].casefold()
    if not code:
        return tr("de kolom {column} is leeg").format(column=LAYER)
    if code not in known:
        return tr("de laag '{layer}' staat niet in de catalogus").format(layer=code)
    if not applied:
        filled = row[REASON] or row[REPLACEMENT]
        return tr("er staat een reden of vervanging, maar {column} is leeg").format(column=APPLIED) if filled else ""
    if applied not in _YES | _NO:
        return tr("{column} is '{value}'; schrijf ja of nee").format(column=APPLIED, value=row[APPLIED])
    return reason_problem(row[REASON]) if applied in _NO else ""


def _rows(text: str, name: str) -> List[Tuple[int, Dict[str, str]]]:
    """(row number, cells by column) of every row that is not empty."""
    lines = text.lstrip(BYTE_ORDER_MARK).splitlines(keepends=True)
    delimiter = ";" if lines and ";" in lines[0] else ","
    try:
        table = list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        message = tr("{file} is geen geldige CSV: {reason}.").format(file=name, reason=error)
        raise NovexError(message, tr("Sla het bestand in uw spreadsheet opnieuw op als CSV.")) from error
    heading = [cell.strip().upper() for cell in table[0]] if table else []
    missing = [column for column in ASKED if column not in heading]
    if missing:
        message = tr("In {file} ontbreekt de kolom {columns}.").format(file=name, columns=", ".join(missing))
        raise NovexError(message, tr("De eerste regel noemt de kolommen: {columns}.").format(columns=";".join(ASKED)))
    filled = [(number, cells) for number, cells in enumerate(table[1:], start=2) if any(cell.strip() for cell in cells)]
    return [(number, _cells(heading, cells)) for number, cells in filled]


def _cells(heading: Sequence[str], cells: Sequence[str]) -> Dict[str, str]:
    row = dict(zip(heading, (_plain(cell) for cell in cells)))
    return {column: row.get(column, "") for column in ASKED}


def _plain(cell: str) -> str:
    """Without the quote that keeps a spreadsheet from reading a text as a formula."""
    text = cell.strip()
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text


def _refused(name: str, problems: Sequence[str]) -> NovexError:
    shown = "; ".join(problems[:_SHOWN_PROBLEMS])
    more = len(problems) - len(problems[:_SHOWN_PROBLEMS])
    text = tr("{shown}; en nog {more}").format(shown=shown, more=more) if more else shown
    message = tr("{file} is niet ingelezen: {problems}.").format(file=name, problems=text)
    return NovexError(message, tr("Verbeter deze regels en lees het bestand opnieuw in; er is niets gewijzigd."))
