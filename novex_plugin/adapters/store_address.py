"""Where a store is: a file, or a schema of a PostgreSQL database."""

from dataclasses import dataclass
from typing import Any, Dict
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from ..core.errors import NovexError
from ..core.texts import tr

SCHEMES = ("postgresql:", "postgres:")
SCHEMA = "novex_basisset"
_WORDS = ("dbname=", "service=", "host=")


@dataclass(frozen=True)
class Address:
    """How to reach the database (as libpq wants it, with the password if it was given) and the schema in it."""

    connection: str
    schema: str = SCHEMA


def is_database(place: Any) -> bool:
    """Whether a text is the address of a database and not a path."""
    text = str(place).strip().lower()
    return text.startswith(SCHEMES) or any(word in text for word in _WORDS)


def address_of(place: Any) -> Address:
    """Read ``postgresql://gebruiker@host/database?schema=basisset``, or the address that QGIS writes for a layer.

    A sign-in of QGIS (``authcfg``) is looked up. Raises NovexError when no database is named.
    """
    text = str(place).strip()
    return _of_url(text) if text.lower().startswith(SCHEMES) else _of_qgis(text)


def _of_url(text: str) -> Address:
    parts = urlsplit(text)
    asked: Dict[str, str] = dict(parse_qsl(parts.query))
    schema = asked.pop("schema", SCHEMA)
    if not unquote(parts.path).strip("/") and "dbname" not in asked and "service" not in asked:
        raise _no_database()
    rest = f"?{urlencode(asked)}" if asked else ""
    return Address(f"postgresql://{parts.netloc}{parts.path}{rest}", schema)


def _of_qgis(text: str) -> Address:
    from qgis.core import QgsDataSourceUri

    uri = QgsDataSourceUri(text)
    if not uri.database() and not uri.service():
        raise _no_database()
    return Address(uri.connectionInfo(True), uri.schema() or SCHEMA)


def _no_database() -> NovexError:
    return NovexError(
        tr("Het adres van de basisset noemt geen database."),
        tr("Schrijf het als postgresql://gebruiker@server/database?schema=schema."),
    )
