"""Who changed what and when: the log that the proposal file keeps itself, and what is not saved yet.

The file records who, when and which fields (table ``logboek``, written by triggers whatever program edits it), not the
values. Of unsaved changes the journal knows the values too.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, Iterable, List, Tuple

from ..core.exchange.codes import split_codes
from ..core.model.codelists import code_name
from ..core.model.schema import BOOLEAN, Field, schema
from ..core.texts import tr
from ..core.wording import trimmed
from . import gpkg_sql as sql
from .edit_stamps import current_user
from .journal_file import ADDED, CHANGED, DELETED, Change
from .journal_values import is_bookkeeping

LINES = 300  # read at most; older ones are in the file and in the export
TOGETHER_S = 3.0  # one save writes a row for the shape and one for the values
_KINDS = {"toegevoegd": ADDED, "verwijderd": DELETED}
_READ = "SELECT tijd, wie, tabel, uuid, wat FROM logboek ORDER BY fid DESC LIMIT ?"
_READ_ONE = "SELECT tijd, wie, tabel, uuid, wat FROM logboek WHERE uuid = ? ORDER BY fid DESC LIMIT ?"
Values = Tuple[Tuple[str, str, str], ...]  # field, from, to


@dataclass(frozen=True)
class LogLine:
    """One change of one object; ``fields`` as forms name them. ``at`` is ISO 8601 in UTC, empty while unsaved."""

    at: str
    by: str
    table: str
    uuid: str
    kind: str  # ADDED, CHANGED or DELETED
    fields: Tuple[str, ...] = ()
    name: str = ""  # of the object, when it is known
    values: Values = ()

    @property
    def pending(self) -> bool:
        return not self.at


def saved_lines(path: Path, uuid: str = "", limit: int = LINES) -> List[LogLine]:
    """What the file says, the last change first: of one object, or of everything. Raises NovexError."""
    with sql.reading(path) as connection:
        rows = connection.execute(*((_READ_ONE, (uuid, limit)) if uuid else (_READ, (limit,)))).fetchall()
    return grouped(_line(*row) for row in rows)


def pending_lines(changes: Iterable[Change], uuid: str = "") -> List[LogLine]:
    """What is not saved yet, with the values before and after."""
    return [_pending(change) for change in changes if not uuid or change.key == uuid]


def grouped(lines: Iterable[LogLine]) -> List[LogLine]:
    """Lines that one save wrote about one object become one; the last change comes first."""
    found: List[LogLine] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and _belongs(last, line):
            fields = tuple(dict.fromkeys([*line.fields, *last.fields]))
            found[-1] = replace(last, kind=line.kind if line.kind == ADDED else last.kind, fields=fields)
        else:
            found.append(line)
    return [replace(line, fields=()) if line.kind != CHANGED else line for line in found]


def _belongs(later: LogLine, earlier: LogLine) -> bool:
    same = (later.table, later.uuid, later.by) == (earlier.table, earlier.uuid, earlier.by)
    return same and later.kind == CHANGED and earlier.kind != DELETED and _seconds(earlier.at, later.at) <= TOGETHER_S


def _seconds(start: str, end: str) -> float:
    try:
        return abs((_moment(end) - _moment(start)).total_seconds())
    except ValueError:
        return TOGETHER_S + 1


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _line(at: Any, by: Any, table: Any, uuid: Any, what: Any) -> LogLine:
    kind, _, fields = str(what or "").partition(":")
    titles = tuple(field_title(str(table), name) for name in fields.split())
    return LogLine(str(at or "?"), str(by or ""), str(table or ""), str(uuid or ""), _KINDS.get(kind, CHANGED), titles)


def _pending(change: Change) -> LogLine:
    table, row = change.table, change.row
    values = tuple(
        (field_title(table, name), shown(table, name, before), shown(table, name, row.get(name)))
        for name, before in change.was.items()
        if change.kind == CHANGED and not is_bookkeeping(name)
    )
    fields = [title for title, _before, _after in values]
    if change.old_shape is not None and change.kind == CHANGED:
        fields.append(field_title(change.table, schema().geometry_column))
    return LogLine("", current_user(), change.table, change.key, change.kind, tuple(fields), change.name, values)


def field_title(table: str, name: str) -> str:
    """What forms call a field."""
    if name == schema().geometry_column:
        return tr("Vorm")
    found = _fields(table).get(name)
    return found.alias_nl if found is not None else name


def table_title(table: str) -> str:
    return next((one.title_nl for one in schema().tables if one.name == table), table)


def shown(table: str, name: str, value: Any) -> str:
    """A value as a reader knows it: the name of a code, yes or no, a date without its kind."""
    plain = value[1] if isinstance(value, list) else value
    field = _fields(table).get(name)
    if plain is None or plain == "":
        return tr("leeg")
    if field is not None and field.codelist:
        parts = split_codes(str(plain)) if field.multiple else (str(plain),)
        return ", ".join(code_name(field.codelist, part) for part in parts)
    if isinstance(plain, bool) or (field is not None and field.type == BOOLEAN):
        return tr("ja") if plain else tr("nee")
    return trimmed(plain, 2) if isinstance(plain, (int, float)) else str(plain)


def _fields(table: str) -> Dict[str, Field]:
    return {field.name: field for one in schema().tables if one.name == table for field in one.fields}
