"""The national GeoPackage of the adder, read back: who delivered, and what counts at each horizon. No QGIS needed."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple, Union

from ..accounting.figures import Totals
from ..accounting.looked import sound
from ..accounting.names import Names
from ..accounting.quantities import quantities
from ..accounting.totals import compute_totals
from ..errors import NovexError
from ..model.records import ProposalObject
from ..model.schema import OBJECT_TABLES
from ..optional import shapely
from ..progress import Progress
from ..texts import tr
from . import adder_tables, sql
from .adder_claims import double_quantities
from .adder_count import less
from .adder_files import NATIONAL
from .gpkg_geometry import wkb_of
from .row_records import objects_from_columns
from .wkb_walk import WkbError, kind_of

PACKAGES, PROOF = "pakketten", "bewijs"
PROVINCE, COUNTS_AT = "provincie", "telt_op"
Columns = Dict[str, List[Any]]


@dataclass(frozen=True)
class Sender:
    """A province that delivered, with the package that counts."""

    province: str
    name: str
    title: str
    version: str
    milestone: str
    variant: str
    moment: str  # of the last change (ISO 8601, UTC)
    package: str
    sha256: str
    errors: int = 0


@dataclass(frozen=True)
class National:
    """What the adder put together. ``counts`` holds per object, by uuid, its province and the horizons at which it
    counts. Objects are in EPSG:28992."""

    path: Path
    senders: Tuple[Sender, ...]
    objects: Tuple[ProposalObject, ...]
    counts: Mapping[str, Tuple[str, Tuple[str, ...]]]
    proven: bool  # every sum of the adder came out

    @cached_property
    def horizons(self) -> Tuple[str, ...]:
        """The horizons at which anything counts, in order of time."""
        found: Set[str] = {year for _province, years in self.counts.values() for year in years}
        return tuple(sorted(found, key=int))

    def at(self, horizon: str) -> Tuple[ProposalObject, ...]:
        """The objects that count at a horizon."""
        return tuple(item for item in self.objects if horizon in self.counts[item.uuid][1])

    def province_of(self, item: ProposalObject) -> str:
        return self.counts[item.uuid][0]

    def totals(self, objects: Iterable[ProposalObject]) -> Totals:
        """What objects of all provinces come to, nothing counted twice: ground once, and of a quantity that more than
        one province claims on the same ground the highest claim."""
        items = [replace(item, variant=self.province_of(item)) for item in objects]
        names = Names()
        entered = quantities(items, names)
        doubles = double_quantities(sound(items), entered.claims, names, Progress())
        taken = {(one.function, one.unit): one.band for one in doubles}
        lines = tuple(
            replace(line, band=less(line.band, taken[line.function, line.unit]))
            if (line.function, line.unit) in taken else line
            for line in entered.lines
        )  # fmt: skip
        return replace(compute_totals(items), quantities=lines)


def is_national(path: Path) -> bool:
    """Whether a file looks like the GeoPackage of the adder, by its tables."""
    try:
        with closing(sql.open_readonly(path)) as connection:
            return _tables(connection) >= {PACKAGES, PROOF}
    except sqlite3.Error:
        return False


def read_national(path: Union[str, Path]) -> National:
    """Read what the adder wrote: the GeoPackage, or the folder that it is in.

    Raises NovexError for a file that cannot be read or is no outcome of the adder.
    """
    place = Path(path)
    place = place / NATIONAL if place.is_dir() else place
    if not place.is_file():
        raise _not_national(place, tr("het bestand bestaat niet"))
    try:
        with closing(sql.open_readonly(place)) as connection:
            return _read(connection, place)
    except (sqlite3.Error, OSError, ValueError, TypeError, OverflowError) as error:
        raise _not_national(place, str(error)) from error


def _read(connection: sqlite3.Connection, path: Path) -> National:
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    tables = _tables(connection)
    if PACKAGES not in tables or not tables & set(OBJECT_TABLES.values()):
        raise _not_national(path, tr("er staan geen pakketten of geen objecten in"))
    objects: List[ProposalObject] = []
    counts: Dict[str, Tuple[str, Tuple[str, ...]]] = {}
    for kind, table in OBJECT_TABLES.items():
        columns = _columns(connection, table) if table in tables else {}
        if not columns:
            continue
        if not {PROVINCE, COUNTS_AT, "geom", "uuid"} <= set(columns):
            raise _not_national(path, tr("de tabel {table} mist velden").format(table=table))
        found = objects_from_columns(kind, columns, _shapes(columns["geom"]))
        years = [tuple(year for year in str(each or "").split(",") if year.isdecimal()) for each in columns[COUNTS_AT]]
        counts.update({item.uuid: (str(province), when)
                       for item, province, when in zip(found, columns[PROVINCE], years)})  # fmt: skip
        objects += found
    proof = _columns(connection, PROOF).get("klopt", []) if PROOF in tables else []
    return National(path, _senders(connection), tuple(objects), counts, bool(proof) and all(map(bool, proof)))


def _tables(connection: sqlite3.Connection) -> Set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _columns(connection: sqlite3.Connection, table: str) -> Columns:
    """Every column of a table by name; none for an empty table."""
    cursor = connection.execute(" ".join(["SELECT * FROM", sql.name(table)]))
    names = [column[0] for column in cursor.description]
    rows = cursor.fetchall()
    return {name: list(values) for name, values in zip(names, zip(*rows))} if rows else {}


def _shapes(blobs: Sequence[Any]) -> Sequence[Any]:
    """The geometries; None for what GEOS should not or cannot read."""
    found = shapely().from_wkb([_safe(blob) for blob in blobs], on_invalid="ignore")
    return list(found)


def _safe(blob: Any) -> Optional[bytes]:
    try:
        wkb = wkb_of(blob)
        kind_of(wkb)
    except (WkbError, ValueError, TypeError, KeyError, IndexError):
        return None
    return wkb


def _senders(connection: sqlite3.Connection) -> Tuple[Sender, ...]:
    """The packages that count, in the order of the provinces."""
    columns = ", ".join(map(sql.name, adder_tables.PACKAGES))
    cursor = connection.execute(" ".join(["SELECT", columns, "FROM", sql.name(PACKAGES)]))
    rows = [dict(zip(adder_tables.PACKAGES, values)) for values in cursor]
    found = [
        Sender(
            str(row["provincie"]), str(row["provincie_naam"]), str(row["voorstel"] or ""), str(row["versie"] or ""),
            str(row["ijkmoment"] or ""), str(row["variant"] or ""), str(row["stand"] or ""), str(row["pakket"] or ""),
            str(row["sha256"] or ""), _errors(row["fouten"]),
        )
        for row in rows if row["telt"]
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: one.province))


def _errors(value: Any) -> int:
    if not isinstance(value, (int, type(None))):
        raise ValueError(tr("'{value}' is geen aantal fouten").format(value=value))
    return value or 0


def _not_national(path: Path, reason: str) -> NovexError:
    return NovexError(
        tr("{file} is niet te lezen als uitkomst van het optellen ({reason}).").format(file=path.name, reason=reason),
        tr("Tel de pakketten op (Pakketten optellen) en kies de map of nederland.gpkg die daaruit komt."),
    )
