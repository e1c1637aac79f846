"""SQLite statements on a GeoPackage: short transactions, quoted names, errors a planner understands.

Values always travel as parameters. Table and column names cannot; they come from the exchange model
or from the file's own catalogue and pass through :func:`name`. The statements are put together here
and nowhere else.
"""

import json
import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Sequence, Tuple

from ..core.errors import NovexError
from ..core.exchange.sql import WAIT_S, name, names, open_readonly, select, uri
from ..core.texts import tr
from .gpkg_geometry import register_functions

_COLUMNS = "SELECT name FROM pragma_table_info(?)"


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection; works on read-only media. Raises NovexError when the file cannot be read."""
    try:
        with closing(open_readonly(path)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise explained(error, path) from error


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """One write transaction: everything or nothing.

    Raises NovexError when the file is read-only, in use by another program, damaged or the disk is full;
    the file then holds what it held before.
    """
    try:
        with closing(sqlite3.connect(uri(path, "rw"), uri=True, timeout=WAIT_S, isolation_level=None)) as connection:
            register_functions(connection)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise explained(error, path) from error


def settle(path: Path) -> None:
    """Bring everything that waits in the write-ahead log into the file itself.

    Raises NovexError when another program still has the file open.
    """
    try:
        with closing(sqlite3.connect(uri(path, "rw"), uri=True, timeout=WAIT_S, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise explained(error, path) from error


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Errors of SQLite as NovexError about the file ``path``."""
    try:
        yield
    except sqlite3.Error as error:
        raise explained(error, path) from error


def explained(error: sqlite3.Error, path: Path) -> NovexError:
    """The error of SQLite in words, with what to do about it."""
    text = str(error).lower()
    for signs, message, hint in _explanations():
        if any(sign in text for sign in signs):
            return NovexError(message.format(file=path.name), hint)
    message = tr("{file} kan niet worden gelezen of geschreven ({error}).").format(file=path.name, error=error)
    return NovexError(message, tr("Er is niets gewijzigd. Controleer het bestand en probeer het opnieuw."))


def _explanations() -> Tuple[Tuple[Tuple[str, ...], str, str], ...]:
    """What SQLite says, what that means, and what to do."""
    return (
        (
            ("locked", "busy"),
            tr("{file} is in gebruik door een ander programma."),
            tr("Er is niets gewijzigd. Sla in het andere programma op of sluit het, en probeer het opnieuw."),
        ),
        (
            ("readonly", "read-only", "unable to open"),
            tr("{file} is alleen-lezen: er kan niet in worden geschreven."),
            tr("Er is niets gewijzigd. Geef uzelf schrijfrechten of sla het voorstel onder een andere naam op."),
        ),
        (
            ("malformed", "not a database", "disk image", "file is encrypted"),
            tr("{file} is beschadigd."),
            tr("Zet een reservekopie terug, of vraag de afzender het bestand opnieuw te sturen."),
        ),
        (
            ("disk is full",),
            tr("De schijf is vol; {file} kon niet worden opgeslagen."),
            tr("Er is niets gewijzigd. Maak ruimte vrij en probeer het opnieuw."),
        ),
    )


def insert(table: str, columns: Sequence[str]) -> str:
    marks = ", ".join("?" * len(columns))
    return " ".join(["INSERT INTO", name(table), "(", names(columns), ") VALUES (", marks, ")"])


def update(table: str, columns: Sequence[str], key: str) -> str:
    """An UPDATE of ``columns`` (parameters first) for the row whose ``key`` is the last parameter."""
    assignments = ", ".join(f"{name(column)} = ?" for column in columns)
    return " ".join(["UPDATE", name(table), "SET", assignments, "WHERE", name(key), "= ?"])


def delete(table: str, key: str = "") -> str:
    """A DELETE of the rows whose ``key`` equals the one parameter; of all rows without ``key``."""
    return " ".join(["DELETE FROM", name(table), *(["WHERE", name(key), "= ?"] if key else [])])


def delete_several(table: str, key: str) -> str:
    """A DELETE of the rows whose ``key`` is one of the values in a JSON list, the one parameter."""
    parts = ["DELETE FROM", name(table), "WHERE", name(key), "IN (SELECT value FROM json_each(?))"]
    return " ".join(parts)


def rows(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> List[Dict[str, Any]]:
    """All rows of a table in the order in which they were written."""
    return list(each_row(connection, table, columns))


def each_row(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[Dict[str, Any]]:
    """The same one by one, for tables that would take a lot of memory at once."""
    cursor = connection.execute(select(table, columns, order_by="fid"))
    return (dict(zip(columns, values)) for values in cursor)


def insert_rows(connection: sqlite3.Connection, table: str, items: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns."""
    if items:
        columns = list(items[0])
        connection.executemany(insert(table, columns), [[item[column] for column in columns] for item in items])


def copy_all(table: str, schema: str) -> str:
    """A copy of all rows of the same table in an attached database."""
    return " ".join(["INSERT INTO main." + name(table), "SELECT * FROM", name(schema) + "." + name(table)])


def take_triggers(connection: sqlite3.Connection, table: str) -> List[str]:
    """Take the triggers of a table away for writing in bulk; answers the statements that put them back."""
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for trigger, _statement in found:
        connection.execute("DROP TRIGGER " + name(trigger))
    return [statement for _trigger, statement in found]


def values_of(connection: sqlite3.Connection, table: str, column: str, fids: Sequence[int]) -> List[Any]:
    """One column of the rows with these fids (ascending), in that order."""
    parts = ["SELECT", name(column), "FROM", name(table), "WHERE fid IN (SELECT value FROM json_each(?)) ORDER BY fid"]
    return [row[0] for row in connection.execute(" ".join(parts), (json.dumps(list(fids)),))]


def create_plain(table: str, columns: Sequence[str]) -> str:
    """A CREATE of a table that keeps values as they come."""
    return " ".join(["CREATE TABLE", name(table), "(", names(columns), ")"])


def tables(connection: sqlite3.Connection) -> Dict[str, List[str]]:
    """Every table of the file with its column names."""
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        table: [row[0] for row in connection.execute(_COLUMNS, (table,))]
        for (table,) in found
    }


def columns_of(connection: sqlite3.Connection, names: Sequence[str]) -> Dict[str, List[str]]:
    """Those of these tables that are there, with their column names: far quicker than asking after all tables."""
    found = {table: [row[0] for row in connection.execute(_COLUMNS, (table,))] for table in names}
    return {table: columns for table, columns in found.items() if columns}


def drop(kind: str, item: str) -> str:
    """A DROP of a table or view."""
    return " ".join(["DROP", "VIEW" if kind == "view" else "TABLE", name(item)])
