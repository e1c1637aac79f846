"""The goals of a province as a table: written out, filled in elsewhere, and read back; every faulty line is named."""

import csv
from dataclasses import replace
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Sequence, Tuple

from ..accounting import goal_input
from ..accounting.yields import NOTHING
from ..errors import NovexError
from ..imports import encoding
from ..model.annexes import ProvinceGoal
from ..model.schema import Field, schema
from ..texts import tr
from ..typed_number import read_number
from .spreadsheet import BYTE_ORDER_MARK, csv_bytes

TABLE = "doel_provincie"
ATTRIBUTES = {
    "code": "code", "indicator": "indicator", "eenheid": "unit", "waarde": "value", "waarde_max": "value_max",
    "in_plannen": "in_plans", "horizon": "horizon", "doel": "goal", "telt_op_uit": "counts_from", "bron": "source",
}  # fmt: skip
COLUMNS = tuple(ATTRIBUTES)
ASKED = ("code", "indicator", "eenheid", "waarde")
_FIGURES = ("waarde", "waarde_max", "in_plannen")
_SHOWN_PROBLEMS = 10


class ReadGoals(NamedTuple):
    """What a file held. ``remarks`` are odd things that are no reason to refuse it (Dutch, with their line)."""

    goals: Tuple[ProvinceGoal, ...]
    remarks: Tuple[str, ...] = ()


def goals_csv(goals: Iterable[ProvinceGoal]) -> bytes:
    """The goals as the bytes of a CSV file that :func:`read_goals` reads back."""
    return csv_bytes(COLUMNS, [{column: getattr(goal, name) for column, name in ATTRIBUTES.items()} for goal in goals])


def read_goals(content: bytes, name: str) -> ReadGoals:
    """The goals in a CSV file called ``name``: semicolons, commas or tabs, UTF-8 or the code page of Windows.

    Columns may stand in any order and case; others are passed over, and so are empty lines. Raises NovexError that
    names every faulty line by its number (the heading is line 1), so that all can be repaired at once.
    """
    found: List[ProvinceGoal] = []
    faults: List[str] = []
    remarks: List[str] = []
    first: Dict[str, int] = {}
    for line, cells in _rows(_text(content), name):
        goal, problems = _goal(cells)
        if not problems and goal.code in first:
            problems = [tr("de code '{code}' staat ook op regel {line}").format(code=goal.code, line=first[goal.code])]
        if problems:
            faults.append(tr("regel {line}: {problem}").format(line=line, problem="; ".join(problems)))
            continue
        first[goal.code] = line
        found.append(goal)
        remarks += [tr("Regel {line}: {remark}").format(line=line, remark=one) for one in goal_input.remarks(goal)]
    if faults:
        raise _refused(name, faults)
    if not found:
        raise NovexError(tr("In {file} staan geen doelen.").format(file=name),
                         tr("Zet onder de kolomnamen een regel voor elk doel."))  # fmt: skip
    return ReadGoals(tuple(found), tuple(remarks))


def _goal(cells: Mapping[str, str]) -> Tuple[ProvinceGoal, List[str]]:
    """The goal on a line, and what is wrong with it."""
    values: Dict[str, Any] = {ATTRIBUTES[column]: text for column, text in cells.items() if column not in _FIGURES}
    problems: List[str] = []
    for column in _FIGURES:
        try:
            values[ATTRIBUTES[column]] = read_number(cells.get(column, ""), _field(column))
        except NovexError as error:
            problems.append(f"{column}: {error.message}".rstrip("."))
            values[ATTRIBUTES[column]] = 0.0
    if values["value"] is None:
        problems.append(tr("niet ingevuld: waarde"))
        values["value"] = 0.0
    goal = ProvinceGoal(**values)
    return goal if goal.counts_from else replace(goal, counts_from=NOTHING), problems + goal_input.problems(goal)


def _field(column: str) -> Field:
    """Without its range: that a figure is negative is said in the words of a goal."""
    found = next(field for field in schema().table(TABLE).fields if field.name == column)
    return replace(found, minimum=None, maximum=None)


def _text(content: bytes) -> str:
    return content.decode("utf-8-sig" if encoding.guess(content) == encoding.UTF8 else "cp1252", errors="replace")


def _rows(text: str, name: str) -> List[Tuple[int, Dict[str, str]]]:
    """(line number, cells by column) of every line that is not empty."""
    lines = text.lstrip(BYTE_ORDER_MARK).splitlines(keepends=True)
    heading_line = lines[0] if lines else ""
    delimiter = next((sign for sign in (";", "\t") if sign in heading_line), ",")
    try:
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        table = [(reader.line_num, cells) for cells in reader]
    except csv.Error as error:
        raise NovexError(
            tr("{file} is geen geldige CSV: {reason}.").format(file=name, reason=error),
            tr("Sla het bestand in uw spreadsheet opnieuw op als CSV."),
        ) from error
    heading = [cell.strip().casefold() for cell in table[0][1]] if table else []
    missing = [column for column in ASKED if column not in heading]
    if missing:
        raise NovexError(
            tr("In {file} ontbreekt de kolom {columns}.").format(file=name, columns=", ".join(missing)),
            tr("De eerste regel noemt de kolommen: {columns}.").format(columns=";".join(COLUMNS)),
        )
    return [(line, _cells(heading, cells)) for line, cells in table[1:] if any(cell.strip() for cell in cells)]


def _cells(heading: Sequence[str], cells: Sequence[str]) -> Dict[str, str]:
    row = dict(zip(heading, map(_plain, cells)))
    return {column: row.get(column, "") for column in COLUMNS}


def _plain(cell: str) -> str:
    """Without the quote that keeps a spreadsheet from reading a text as a formula."""
    text = cell.strip()
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text


def _refused(name: str, faults: Sequence[str]) -> NovexError:
    shown = list(faults[:_SHOWN_PROBLEMS])
    if len(faults) > len(shown):
        shown.append(tr("en nog {more} regels").format(more=len(faults) - len(shown)))
    return NovexError(
        "\n".join((tr("{file} is niet ingelezen:").format(file=name), *shown)),
        tr("Verbeter deze regels en lees het bestand opnieuw in; er is niets gewijzigd."),
    )
