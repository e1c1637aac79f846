"""Answers to the startpakket as a table that somebody fills in outside QGIS and brings back."""

import csv
from typing import Collection, Dict, List, Mapping, Sequence, Tuple

from ..errors import NovexError
from ..model.annexes import Answer
from ..model.codelists import has_code
from ..model.records import BASIS
from ..texts import tr
from .spreadsheet import BYTE_ORDER_MARK, utf8_text

QUESTION, VARIANT, HORIZON, TEXT = "vraag", "variant", "horizon", "tekst"
ASKED = (QUESTION, TEXT)
COLUMNS = (QUESTION, VARIANT, HORIZON, TEXT)
_FORMULA_STARTS = ("'=", "'+", "'-", "'@")
_SHOWN_PROBLEMS = 10


def read_answers(content: bytes, name: str, variants: Collection[str]) -> Tuple[Answer, ...]:
    """The answers in a CSV file called ``name``, between semicolons or commas; an empty text takes an answer away.

    An empty or missing variant or horizon means all of them. ``variants`` are the codes of the proposal. Raises
    NovexError that names every faulty row by its number (the heading is row 1), so that all can be repaired at once.
    """
    found: Dict[str, Answer] = {}
    problems: List[str] = []
    for number, row in _rows(utf8_text(content, name), name):
        answer = Answer(row[QUESTION], row[TEXT], row[VARIANT], row[HORIZON])
        problem = _problem(answer, variants)
        if not problem and answer.key in found:
            problem = tr("deze vraag staat met dezelfde variant en horizon al eerder in het bestand")
        if problem:
            problems.append(tr("regel {line}: {problem}").format(line=number, problem=problem))
        found[answer.key] = answer
    if problems:
        raise _refused(name, problems)
    return tuple(found.values())


def _problem(answer: Answer, variants: Collection[str]) -> str:
    if not has_code("opgaven", answer.question):
        return tr("de vraag '{code}' staat niet in de lijst opgaven").format(code=answer.question)
    if answer.variant != BASIS and answer.variant not in variants:
        return tr("variant '{code}' bestaat niet in dit voorstel").format(code=answer.variant)
    if answer.horizon and not has_code("horizon", answer.horizon):
        return tr("'{code}' is geen horizon").format(code=answer.horizon)
    return ""


def _rows(text: str, name: str) -> List[Tuple[int, Dict[str, str]]]:
    """(row number, cells by column) of every row that is not empty."""
    lines = text.lstrip(BYTE_ORDER_MARK).splitlines(keepends=True)
    delimiter = ";" if lines and ";" in lines[0] else ","
    try:
        table = list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        message = tr("{file} is geen geldige CSV: {reason}.").format(file=name, reason=error)
        raise NovexError(message, tr("Sla het bestand in uw spreadsheet opnieuw op als CSV.")) from error
    heading = [cell.strip().casefold() for cell in table[0]] if table else []
    missing = [column for column in ASKED if column not in heading]
    if missing:
        message = tr("In {file} ontbreekt de kolom {columns}.").format(file=name, columns=", ".join(missing))
        raise NovexError(message, tr("De eerste regel noemt de kolommen: {columns}.").format(columns=";".join(COLUMNS)))
    filled = [(number, cells) for number, cells in enumerate(table[1:], start=2) if any(cell.strip() for cell in cells)]
    return [(number, _cells(dict(zip(heading, cells)))) for number, cells in filled]


def _cells(row: Mapping[str, str]) -> Dict[str, str]:
    return {column: _plain(row.get(column, "")) for column in COLUMNS}


def _plain(cell: str) -> str:
    """Without the quote that keeps a spreadsheet from reading a text as a formula."""
    text = cell.strip()
    return text[1:] if text.startswith(_FORMULA_STARTS) else text


def _refused(name: str, problems: Sequence[str]) -> NovexError:
    shown = "; ".join(problems[:_SHOWN_PROBLEMS])
    more = len(problems) - _SHOWN_PROBLEMS
    text = tr("{shown}; en nog {more}").format(shown=shown, more=more) if more > 0 else shown
    message = tr("{file} is niet ingelezen: {problems}.").format(file=name, problems=text)
    return NovexError(message, tr("Verbeter deze regels en lees het bestand opnieuw in; er is niets gewijzigd."))
