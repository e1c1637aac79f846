"""Is this a proposal file that this plugin can work with? If not: what is it, and what to do.

Looking never changes the file.
"""

import sqlite3
from pathlib import Path
from typing import Dict, List

from ..core.errors import NovexError
from ..core.model.schema import Schema, schema
from ..core.texts import tr
from . import gpkg_sql as sql
from .upgrades import upgrade_copy, version_number

_SQLITE_MARK = b"SQLite format 3\x00"
_APPLICATION_IDS = (b"GPKG", b"GP10", b"GP11")
_APPLICATION_ID_AT = 68


def checked(path: Path, *, look_through: bool = True) -> Path:
    """The path to work with: ``path`` itself, or its upgraded copy when the schema is older.

    Without ``look_through`` the caller sees to :func:`require_sound`, which takes longest; a file that is to be
    upgraded is looked through all the same. Raises NovexError with what is wrong and what to do: missing, no
    GeoPackage, another kind of GeoPackage, made by a newer plugin, incomplete or damaged.
    """
    _require_geopackage(path)
    if look_through:
        require_sound(path)
    with sql.reading(path) as connection:
        tables = sql.tables(connection)
        _require_proposal(tables, path)
        version = _schema_version(connection, path)
    order = _compare(version, path)
    if order < 0:
        if not look_through:
            require_sound(path)
        return upgrade_copy(path, version, schema().version)
    _require_complete(tables, schema(), path)
    return path


def _require_geopackage(path: Path) -> None:
    if not path.exists():
        message = tr("{file} bestaat niet.").format(file=path)
        raise NovexError(message, tr("Controleer de map en de naam, of maak een nieuw voorstel."))
    if path.is_dir():
        message = tr("{file} is een map, geen GeoPackage.").format(file=path)
        raise NovexError(message, tr("Kies het bestand van het voorstel; dat eindigt op .gpkg."))
    try:
        with path.open("rb") as stream:
            head = stream.read(_APPLICATION_ID_AT + 4)
    except OSError as error:
        message = tr("{file} kan niet worden gelezen ({reason}).").format(file=path.name, reason=error.strerror)
        raise NovexError(message, tr("Controleer of u leesrechten hebt op het bestand.")) from error
    is_sqlite = head.startswith(_SQLITE_MARK)
    if not is_sqlite or head[_APPLICATION_ID_AT:] not in _APPLICATION_IDS:
        message = tr("{file} is geen GeoPackage.").format(file=path.name)
        hint = tr("Kies het .gpkg-bestand van een voorstel. Andere bestanden leest u in met 'Importeer objecten'.")
        raise NovexError(message, hint)


def require_sound(path: Path) -> None:
    """Refuse a file whose pages or indexes are broken; a proposal file is small enough to look through.

    Raises NovexError.
    """
    with sql.reading(path) as connection:
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise sql.explained(sqlite3.DatabaseError("malformed"), path)


def _require_proposal(tables: Dict[str, List[str]], path: Path) -> None:
    if "schema_versie" in tables.get("voorstel", []):
        return
    message = tr("{file} is een GeoPackage, maar geen NOVEX-voorstel.").format(file=path.name)
    hint = tr(
        "Maak een nieuw voorstel en lees deze objecten in met 'Importeer objecten'; "
        "is het een basisset, laad het dan op de pagina Basisset."
    )
    raise NovexError(message, hint)


def _schema_version(connection: sqlite3.Connection, path: Path) -> str:
    row = connection.execute("SELECT schema_versie FROM voorstel").fetchone()
    if row is None or not row[0]:
        message = tr("In {file} ontbreekt de rij met de gegevens van het voorstel.").format(file=path.name)
        raise NovexError(message, tr("Vraag de afzender om het volledige bestand of zet een reservekopie terug."))
    return str(row[0])


def _compare(version: str, path: Path) -> int:
    """-1 when the file is older than this plugin's model, 0 when it is the same. Raises NovexError when newer."""
    try:
        found, own = version_number(version), version_number(schema().version)
    except ValueError as error:
        message = tr("De schemaversie '{version}' van {file} is niet te lezen.").format(version=version, file=path.name)
        raise NovexError(message, tr("Vraag de afzender om het bestand opnieuw te maken.")) from error
    if found > own:
        message = tr("{file} is gemaakt met een nieuwere versie van het model ({version}; deze plugin kent {own}).")
        hint = tr("Werk de plugin bij via Plugins > Beheren en installeren. Het bestand is niet gewijzigd.")
        raise NovexError(message.format(file=path.name, version=version, own=schema().version), hint)
    return (found > own) - (found < own)


def _require_complete(tables: Dict[str, List[str]], model: Schema, path: Path) -> None:
    missing = []
    for table in model.tables:
        columns = tables.get(table.name)
        if columns is None:
            missing.append(table.name)
            continue
        wanted = ["fid", *table.field_names] + ([model.geometry_column] if table.geometry else [])
        missing += [f"{table.name}.{column}" for column in wanted if column not in columns]
    if missing:
        message = tr("{file} is onvolledig; dit ontbreekt: {missing}.")
        hint = tr("Het bestand is buiten de plugin veranderd. Zet een reservekopie terug of maak een nieuw voorstel.")
        raise NovexError(message.format(file=path.name, missing=", ".join(missing)), hint)
