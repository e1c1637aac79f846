"""Reading SQLite: addresses, quoted names, statements. Values always travel as parameters.

Table and column names cannot; they come from the exchange model or from the file's own catalogue and pass
through :func:`name`.
"""

import sqlite3
from itertools import chain, islice
from pathlib import Path, PurePath
from typing import Any, Iterable, Sequence

WAIT_S = 3.0  # how long to wait for another program before giving up with a message
_MOST_PARAMETERS = 32_766 if sqlite3.sqlite_version_info >= (3, 32) else 999  # of one statement ("Limits In SQLite")
ROWS_AT_ONCE = 1_000


def uri(path: PurePath, mode: str) -> str:
    """The SQLite address of a file; ``mode`` is ro, rw or rwc. Takes blanks, quotes and network shares."""
    address = path.as_uri()
    if path.drive.startswith("\\\\"):  # SQLite wants an empty host before the name of the share
        address = "file://" + address[len("file:") :]
    return f"{address}?mode={mode}"


def open_readonly(path: Path) -> sqlite3.Connection:
    """A read-only connection, also on read-only media. Raises sqlite3.Error when the file cannot be read."""
    connection = sqlite3.connect(uri(path, "ro"), uri=True, timeout=WAIT_S)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        connection.close()
        locked = is_locked(error) or Path(f"{path}-wal").exists()
        if locked or not isinstance(error, sqlite3.OperationalError):
            raise
        # A file left in WAL mode on read-only media can only be read as one that nobody changes.
        connection = sqlite3.connect(uri(path, "ro") + "&immutable=1", uri=True)
    return connection


def is_locked(error: sqlite3.Error) -> bool:
    """Whether another program keeps the file to itself for the moment."""
    return "locked" in str(error) or "busy" in str(error)


def name(identifier: str) -> str:
    """A table or column name, quoted for SQL."""
    return '"' + identifier.replace('"', '""') + '"'


def names(identifiers: Iterable[str]) -> str:
    return ", ".join(name(identifier) for identifier in identifiers)


def select(table: str, columns: Sequence[str], order_by: str = "", where: str = "") -> str:
    """A SELECT of ``columns``; with ``where``, only rows in which that column equals the one parameter."""
    parts = ["SELECT", names(columns), "FROM", name(table)]
    parts += ["WHERE", name(where), "= ?"] if where else []
    parts += ["ORDER BY", name(order_by)] if order_by else []
    return " ".join(parts)


def count(table: str) -> str:
    return " ".join(["SELECT count(*) FROM", name(table)])


def heads(table: str, column: str) -> str:
    """A SELECT of the first bytes of a column of blobs, where there is one."""
    return " ".join(["SELECT substr(", name(column), ", 1, 8) FROM", name(table), "WHERE", name(column), "IS NOT NULL"])


def insert(table: str, columns: Sequence[str]) -> str:
    marks = ", ".join("?" * len(columns))
    return " ".join(["INSERT INTO", name(table), "(", names(columns), ") VALUES (", marks, ")"])


def insert_many(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]],
    at_once: int = ROWS_AT_ONCE,
) -> None:  # fmt: skip
    """Insert rows, ``at_once`` with a statement: for many small ones that takes half the time of one by one, and other
    threads have Python to themselves meanwhile. Raises sqlite3.Error."""
    most = max(1, min(at_once, _MOST_PARAMETERS // len(columns)))
    first = insert(table, columns)
    more = ", (" + ", ".join("?" * len(columns)) + ")"
    full = first + more * (most - 1)
    left = iter(rows)
    while True:
        group = list(islice(left, most))
        if not group:
            return
        statement = full if len(group) == most else first + more * (len(group) - 1)
        connection.execute(statement, list(chain.from_iterable(group)))


def update(table: str, columns: Sequence[str], key: str) -> str:
    """An UPDATE of ``columns`` (parameters first) for the row whose ``key`` is the last parameter."""
    assignments = ", ".join(f"{name(column)} = ?" for column in columns)
    return " ".join(["UPDATE", name(table), "SET", assignments, "WHERE", name(key), "= ?"])
