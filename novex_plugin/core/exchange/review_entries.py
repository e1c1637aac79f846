"""What a user made in a proposal, row by row, so that two states of it can be held against each other.

A row is known by its key whatever its number in the file. Who and when are kept beside the values: they are no
difference of the proposal itself.
"""

import re
from dataclasses import dataclass, field, replace
from typing import Any, Collection, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple

from ..model.annexes import LogEntry
from ..model.codelists import code_name
from ..model.records import ProposalObject
from ..model.schema import OBJECT_TABLES, Field, schema
from ..optional import shapely
from ..texts import tr
from ..variants.diff import size
from ..variants.diff_values import ValueChange, in_words
from .codes import split_codes
from .row_records import object_table, object_to_row

HEADER, VARIANT, AGREEMENT, LINKS, WEIGHING = "voorstel", "variant", "afspraak", "afspraak_object", "afweging"
GOAL, TRADE, INDICATOR, ANSWER = "doel_provincie", "uitruil", "indicator", "antwoord"
SKETCHES = ("schets_lijn", "schets_punt")
OBJECTS = tuple(OBJECT_TABLES.values())
# every table that a user edits, in the order in which a reader goes through it
REVIEWED = (HEADER, VARIANT, *OBJECTS, AGREEMENT, WEIGHING, GOAL, TRADE, INDICATOR, ANSWER, *SKETCHES)
LINKED = "objecten"  # of an agreement: the uuids of its objects, as codes are written
STAMPS = ("gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op")
_LEFT_OUT = {*STAMPS, "fid", schema().geometry_column}
_OF_THE_FILE = {"uuid", "schema_versie"}  # of the header: not for a user to change
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.0+|(\.\d+))?Z?")
_NAMES = ("naam", "titel", "tekst", "object_naam", "doel")

Key = Tuple[str, str]  # table, and what the row is known by in it
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Entry:
    """One row; ``shape`` is shapely (EPSG:28992) or None, ``item`` the record when the row is an object."""

    table: str
    key: str
    name: str
    row: Row
    shape: Any = None
    by: str = ""  # who touched it last
    at: str = ""  # and when, ISO 8601
    item: Optional[ProposalObject] = None

    @property
    def place(self) -> Key:
        return (self.table, self.key)


@dataclass(frozen=True)
class Side:
    """One state of a proposal. ``rows`` holds the tables besides those of objects, geometry under ``geom``.

    ``unsaved`` names rows that differ from the file, of which the log knows nothing yet. ``columns`` are those that the
    file has, by table; None for all of the model.
    """

    title: str
    objects: Sequence[ProposalObject]
    rows: Mapping[str, Sequence[Row]]
    log: Sequence[LogEntry] = ()
    unsaved: frozenset = field(default_factory=frozenset)
    columns: Optional[Mapping[str, Collection[str]]] = None

    def knows(self, table: str, column: str = "") -> bool:
        """Whether the file has a table, and this column in it: one of an older model may not."""
        if column == LINKED:
            table, column = LINKS, ""
        return self.columns is None or (table in self.columns and (not column or column in self.columns[table]))


def key_column(table: str) -> str:
    """The column that a row is known by; empty for the header, of which there is one."""
    return "" if table == HEADER else schema().table(table).key


def entries(side: Side) -> Dict[Key, Entry]:
    """Every row of a state by its key, in the order of ``REVIEWED``."""
    found: Dict[Key, Entry] = {}
    by_table: Dict[str, List[Entry]] = {}
    for item in side.objects:
        table = object_table(item)
        by_table.setdefault(table, []).append(_entry(table, object_to_row(item), item.geometry, item))
    links = _links(side.rows.get(LINKS, ()))
    for table in REVIEWED:
        if table not in OBJECTS:
            by_table[table] = list(_plain_entries(table, side.rows.get(table, ()), links))
    for table in REVIEWED:
        for one in by_table.get(table, ()):
            if one.key or table == HEADER:
                found[one.place] = one
    return found


def _plain_entries(table: str, rows: Iterable[Row], links: Mapping[str, List[str]]) -> Iterator[Entry]:
    for row in rows:
        values = dict(row)
        shape = values.pop(schema().geometry_column, None)
        if table == HEADER:
            values = {name: value for name, value in values.items() if name not in _OF_THE_FILE}
        if table == AGREEMENT:
            values[LINKED] = ",".join(sorted(links.get(str(row["uuid"]), ())))
        yield _entry(table, values, shape)


def _entry(table: str, row: Row, shape: Any, item: Optional[ProposalObject] = None) -> Entry:
    column = key_column(table)
    name = next((str(row[one]) for one in _NAMES if row.get(one)), "")
    if table == ANSWER:
        question = code_name("opgaven", str(row.get("vraag") or ""))
        name = " · ".join(str(part) for part in (question, row.get("variant"), row.get("horizon")) if part)
    values = {one: _clean(value) for one, value in row.items() if one not in _LEFT_OUT}
    return Entry(
        table, str(row.get(column) or "") if column else "", name or row_title(table), values, shape,
        by=str(row.get("gewijzigd_door") or row.get("gemaakt_door") or row.get("door") or ""),
        at=str(row.get("gewijzigd_op") or row.get("gemaakt_op") or row.get("op") or ""), item=item,
    )  # fmt: skip


def _links(rows: Iterable[Row]) -> Dict[str, List[str]]:
    found: Dict[str, List[str]] = {}
    for row in rows:
        if row.get("afspraak_uuid") and row.get("object_uuid"):
            found.setdefault(str(row["afspraak_uuid"]), []).append(str(row["object_uuid"]))
    return found


def _clean(value: Any) -> Any:
    """Nothing is one thing, and a moment is written one way: QGIS leaves out the zone of what is always UTC."""
    if value == "" or value is None:
        return None
    if isinstance(value, str) and "T" in value:
        found = _MOMENT.fullmatch(value)
        return f"{found[1]}{found[2] or ''}" if found else value
    return value


# -- differences ------------------------------------------------------------------------------------


def same_shape(one: Any, other: Any) -> bool:
    """Whether two shapes are the same, wherever their borders begin."""
    if one is None or other is None:
        return one is other
    lib = shapely()
    if lib.equals_exact(one, other):  # as most are, and quicker than what follows
        return True
    return bool(lib.to_wkb(lib.normalize(one)) == lib.to_wkb(lib.normalize(other)))


def differing(before: Entry, after: Entry) -> List[str]:
    """The columns in which two rows differ; the shape is not one of them."""
    return [name for name in dict.fromkeys([*before.row, *after.row]) if before.row.get(name) != after.row.get(name)]


def completed(after: Entry, before: Optional[Entry], side: Side) -> Entry:
    """A row of ``side`` with what its file has no column for as it is in ``before``."""
    row = before.row if before is not None else {}
    kept = {name: value for name, value in row.items() if not side.knows(after.table, name)}
    return replace(after, row={**after.row, **kept}) if kept else after


def same_entry(one: Optional[Entry], other: Optional[Entry]) -> bool:
    """Whether two rows say the same; None is a row that is not there."""
    if one is None or other is None:
        return one is other
    return not differing(one, other) and same_shape(one.shape, other.shape)


def changes(before: Entry, after: Entry, names: Mapping[str, str]) -> Tuple[ValueChange, ...]:
    """What differs in the words of the forms, the shape first; ``names`` of objects by uuid."""
    found = [] if same_shape(before.shape, after.shape) else [_shape_change(before, after)]
    fields = {one.name: one for one in schema().table(after.table).fields}
    for column in differing(before, after):
        told = [value_words(fields.get(column), column, one.row.get(column), names) for one in (before, after)]
        found.append(ValueChange(column, label_of(after.table, column), *told))
    return tuple(found)


def _shape_change(before: Entry, after: Entry) -> ValueChange:
    column = schema().geometry_column
    if before.item is None or after.item is None:
        return ValueChange(column, tr("Vorm"), tr("oud"), tr("nieuw"))
    old, new = size(before.item), size(after.item)
    return ValueChange(column, tr("Vorm"), old, new if new != old else tr("{size}, anders gelegen").format(size=new))


def label_of(table: str, column: str) -> str:
    """What forms call a column."""
    if column == LINKED:
        return tr("Objecten")
    return next((one.alias_nl for one in schema().table(table).fields if one.name == column), column)


def value_words(known: Optional[Field], column: str, value: Any, names: Mapping[str, str]) -> str:
    """A value as a reader knows it: names instead of codes and of uuids of objects."""
    if column == LINKED or column == "vervangt":
        return ", ".join(names.get(one, one) for one in split_codes(str(value or ""))) or tr("geen")
    if known is None:
        return tr("leeg") if value is None else str(value)
    if known.codelist and known.multiple and value:
        return ", ".join(code_name(known.codelist, one) for one in split_codes(str(value)))
    return in_words(known, value)


def row_title(table: str) -> str:
    """What one row of a table is called."""
    return {
        HEADER: tr("Gegevens van het voorstel"), VARIANT: tr("Variant"), OBJECT_TABLES["vlak"]: tr("Vlak"),
        OBJECT_TABLES["lijn"]: tr("Lijn"), OBJECT_TABLES["punt"]: tr("Punt"), AGREEMENT: tr("Afspraak"),
        WEIGHING: tr("Afweging"), GOAL: tr("Doel"), TRADE: tr("Uitruil"), INDICATOR: tr("Indicator"),
        ANSWER: tr("Antwoord"), SKETCHES[0]: tr("Schetslijn"),
        SKETCHES[1]: tr("Schetsnotitie"),
    }[table]  # fmt: skip
