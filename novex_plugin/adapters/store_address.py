"""Where a store is: a file, or a schema of a PostgreSQL database."""

from typing import Any

from ..core.database import SCHEMES, Address, no_database, url_address

SCHEMA = "novex_basisset"
_WORDS = ("dbname=", "service=", "host=")


def is_database(place: Any) -> bool:
    """Whether a text is the address of a database and not a path."""
    text = str(place).strip().lower()
    return text.startswith(SCHEMES) or any(word in text for word in _WORDS)


def address_of(place: Any) -> Address:
    """Read ``postgresql://gebruiker@host/database?schema=basisset``, or the address that QGIS writes for a layer.

    A sign-in of QGIS (``authcfg``) is looked up. Raises NovexError when no database is named.
    """
    text = str(place).strip()
    return url_address(text, SCHEMA) if text.lower().startswith(SCHEMES) else _of_qgis(text)


def _of_qgis(text: str) -> Address:
    from qgis.core import QgsDataSourceUri

    uri = QgsDataSourceUri(text)
    if not uri.database() and not uri.service():
        raise no_database()
    return Address(uri.connectionInfo(True), uri.schema() or SCHEMA)
