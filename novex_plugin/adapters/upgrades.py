"""From an older version of the exchange model to this one, step by step.

Each step brings a file from one version to the next; it is registered under the version it starts from. New
tables and fields come by OGR, on the path; what remains happens in a transaction. After the last step the file
gets the triggers, titles and code lists of today. A file is never upgraded in place: :func:`upgrade_copy` works
on a copy beside it.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Callable, Dict, List, NamedTuple, Optional

from ..core.errors import NovexError
from ..core.exchange.versions import version_number
from ..core.model.schema import schema
from ..core.texts import tr
from . import gpkg_create, upgrade_1_1, upgrade_1_2, upgrade_1_3
from . import gpkg_sql as sql
from .atomic import publish, temporary_beside


class Step(NamedTuple):
    """One upgrade: ``tables`` adds tables and fields, ``apply`` changes rows; the version number is written for it."""

    to_version: str
    apply: Callable[[sqlite3.Connection], None] = lambda connection: None
    tables: Callable[[Path], None] = lambda path: None


STEPS: Dict[str, Step] = {
    "1.0.0": Step("1.1.0", tables=upgrade_1_1.add_tables_and_fields),
    "1.1.0": Step("1.2.0", tables=upgrade_1_2.add_tables_and_fields),
    "1.2.0": Step("1.3.0", tables=upgrade_1_3.add_fields),
}


def steps_between(start: str, goal: str, steps: Optional[Dict[str, Step]] = None) -> List[Step]:
    """The steps from one version to another. Raises NovexError when there is no way."""
    known = STEPS if steps is None else steps
    route: List[Step] = []
    version = start
    while version != goal:
        step = known.get(version)
        if step is None or version_number(step.to_version) > version_number(goal):
            message = tr("Voor schemaversie {version} bestaat geen omzetting naar {goal}.")
            hint = tr("Vraag de afzender om een nieuwere versie, of open het bestand met een oudere plugin.")
            raise NovexError(message.format(version=start, goal=goal), hint)
        route.append(step)
        version = step.to_version
    return route


def upgraded_path(path: Path, goal: str) -> Path:
    """Where the upgraded copy goes: beside the original, never over another file."""
    candidate = path.with_name(f"{path.stem}_schema_{goal}{path.suffix}")
    number = 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem}_schema_{goal}_{number}{path.suffix}")
        number += 1
    return candidate


def upgrade_copy(path: Path, start: str, goal: str, steps: Optional[Dict[str, Step]] = None) -> Path:
    """Bring a copy of ``path`` to version ``goal`` and return where it is; the original stays as it is.

    Raises NovexError, and leaves no copy behind, when a step is missing or fails.
    """
    route = steps_between(start, goal, steps)
    target = upgraded_path(path, goal)
    with temporary_beside(target) as work:
        backup(path, work)
        with sql.writing(work) as connection:
            gpkg_create.drop_triggers(connection)  # what the steps do is no edit of the user
        for step in route:
            _take(step, work)
        with sql.writing(work) as connection:
            gpkg_create.refresh_description(connection, schema())
        publish(work, target)
    return target


def _take(step: Step, work: Path) -> None:
    try:
        step.tables(work)
    except RuntimeError as error:
        message = tr("Het bestand kan niet naar schemaversie {version} worden gebracht ({reason}).")
        hint = tr("Het origineel is niet gewijzigd. Zet een reservekopie terug of vraag de afzender opnieuw.")
        raise NovexError(message.format(version=step.to_version, reason=error), hint) from error
    with sql.writing(work) as connection:
        step.apply(connection)
        connection.execute("UPDATE voorstel SET schema_versie = ?", (step.to_version,))


def backup(source: Path, target: Path) -> None:
    """Copy a GeoPackage that another program may have open.

    Copying the file alone would miss what is still in its write-ahead log. Raises NovexError.
    """
    with sql.reading(source) as original:
        try:
            with closing(sqlite3.connect(str(target))) as copy:
                original.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error as error:
            raise sql.explained(error, target) from error
