"""PostgreSQL, for teams that share: where a database is, and one transaction in a schema of it. No QGIS needed.

The schema is a setting of the connection, so that all statements are fixed texts.
"""

import io
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, Dict, Iterable, Iterator, Optional, Sequence
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from .errors import NovexError
from .texts import tr

SCHEMES = ("postgresql:", "postgres:")
WAIT_S = 10
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_SET_SCHEMA = "SELECT set_config('search_path', quote_ident(%s) || ', public', false)"
_HAS_POSTGIS = "SELECT count(*) FROM pg_extension WHERE extname = 'postgis'"
_KNOWS_POSTGIS = "SELECT count(*) FROM pg_available_extensions WHERE name = 'postgis'"


@dataclass(frozen=True)
class Address:
    """How to reach the database (as libpq wants it, with the password if it was given) and the schema in it."""

    connection: str
    schema: str


def url_address(text: str, schema: str) -> Address:
    """Read ``postgresql://gebruiker@host/database?schema=...``; ``schema`` is used when none is named.

    Raises NovexError when no database is named.
    """
    try:
        parts = urlsplit(text.strip())
    except ValueError as error:  # half an IPv6 address, and such
        raise no_database() from error
    asked: Dict[str, str] = dict(parse_qsl(parts.query))
    named = asked.pop("schema", schema)
    is_url = text.strip().lower().startswith(SCHEMES)
    if not is_url or (not unquote(parts.path).strip("/") and "dbname" not in asked and "service" not in asked):
        raise no_database()
    rest = f"?{urlencode(asked)}" if asked else ""
    return Address(f"postgresql://{parts.netloc}{parts.path}{rest}", named)


def no_database() -> NovexError:
    """What is said of an address without a database."""
    hint = tr("Schrijf het als postgresql://gebruiker@server/database?schema=schema.")
    return NovexError(tr("Het adres noemt geen database."), hint)


@cache
def driver() -> Any:
    """psycopg2, which comes with QGIS, at first use. Raises NovexError when it is not there."""
    try:
        import psycopg2
    except ImportError as error:
        raise NovexError(
            tr("Voor een database in PostgreSQL is het Python-pakket psycopg2 nodig; dat ontbreekt hier."),
            tr("Installeer het (Debian: python3-psycopg2; elders: pip install psycopg2-binary) of werk met bestanden."),
        ) from error
    return psycopg2


@contextmanager
def connected(
    address: Address, what: str, hint: str, *, writing: bool = False, one_state: bool = True
) -> Iterator[Any]:
    """A cursor in the schema of the address, in one transaction that sees one state of the database.

    That state is of its first statement. Who locks a table to change it after others did needs what they left there,
    and asks for it with ``one_state`` False: each statement then sees what has been committed before it.
    Raises NovexError that names ``what`` could not be read or written, and says ``hint``.
    """
    psycopg2 = driver()
    try:
        connection = psycopg2.connect(address.connection, connect_timeout=WAIT_S)
        try:
            level = "REPEATABLE READ" if one_state else "READ COMMITTED"
            connection.set_session(isolation_level=level, readonly=not writing)
            with connection, connection.cursor() as cursor:
                cursor.execute(_SET_SCHEMA, (address.schema,))
                yield cursor
        finally:
            connection.close()
    except psycopg2.Error as error:
        reason = " ".join(str(error).split())
        message = tr("{what} in de database is niet te lezen of te schrijven ({reason}).")
        raise NovexError(message.format(what=what, reason=reason), hint) from error


def make_schema(cursor: Any, name: str) -> None:
    """Make the schema when it is not there, with PostGIS. Raises NovexError when the server lacks PostGIS."""
    from psycopg2 import sql as composing  # quotes the name: that of a schema cannot travel as a value

    cursor.execute(composing.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(composing.Identifier(name)))
    cursor.execute(_HAS_POSTGIS)
    if cursor.fetchone()[0]:
        return
    cursor.execute(_KNOWS_POSTGIS)
    if not cursor.fetchone()[0]:
        raise NovexError(
            tr("PostGIS is niet geïnstalleerd op deze databaseserver."), tr("Vraag de beheerder het te installeren.")
        )
    cursor.execute("CREATE EXTENSION postgis SCHEMA public")


def copy_rows(cursor: Any, statement: str, rows: Iterable[Sequence[Any]]) -> None:
    """Send many rows to a table with ``COPY ... FROM STDIN``; they are made while they are read."""
    cursor.copy_expert(statement, _Lines(rows))


class _Lines(io.TextIOBase):
    """Rows as the text that COPY reads, made while it reads."""

    def __init__(self, rows: Iterable[Sequence[Any]]) -> None:
        self._lines = ("\t".join(_cell(value) for value in row) + "\n" for row in rows)
        self._left = ""

    def read(self, size: Optional[int] = -1) -> str:
        parts, length = [self._left], len(self._left)
        while size is None or size < 0 or length < size:
            line = next(self._lines, None)
            if line is None:
                break
            parts.append(line)
            length += len(line)
        text = "".join(parts)
        cut = len(text) if size is None or size < 0 else size
        self._left = text[cut:]
        return text[:cut]


def _cell(value: Any) -> str:
    if value is None:
        return "\\N"
    return str(value).translate(_ESCAPES) if isinstance(value, str) else repr(value)
