"""What of a dataset goes out to the public: the objects that count, per horizon, without who drew them.

A dataset is a proposal, a package, or the national GeoPackage of the adder. All three become one
:class:`Publication`, from which a GeoPackage and a project for a map server are made.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Sequence, Set, Tuple, Union

from ..errors import NovexError
from ..model.codelists import code_name
from ..model.records import AREA, BASIS, LINE, POINT, ProposalObject, Variant
from ..model.schema import OBJECT_TABLES, schema
from ..optional import shapely
from ..texts import tr
from ..variants.effective import effective_objects
from . import sql
from .adder import checked_horizons
from .adder_gpkg import ORIGIN
from .gpkg_geometry import decode, multi
from .gpkg_new import NewTable
from .object_fields import public_columns, values
from .package_reader import read_package
from .row_records import object_to_row

WORDS = {POINT: "punten", LINE: "lijnen", AREA: "vlakken"}  # of the names of layers, top to bottom
NATIONAL_TABLES = {"pakketten", "bewijs", "optelling"}
Row = Tuple[Mapping[str, Any], Any]  # values by field, and the shape


class PublicLayer(NamedTuple):
    """One layer that is served: what of ``table`` counts at ``horizon``."""

    name: str  # short, lower case: vlakken_2030
    title: str
    kind: str
    table: str
    horizon: str
    objects: int
    looks: Tuple[Tuple[str, str], ...]  # pairs of function and exactness that occur
    box: Tuple[float, float, float, float]  # west, south, east, north in EPSG:28992


@dataclass(frozen=True)
class Publication:
    """Everything that goes out. ``tables`` are written as they are; ``layers`` are views on them, top to bottom."""

    title: str
    abstract: str
    organisation: str
    contact: str
    date: str  # of the proposal, or the latest of all of them; ISO 8601, may be empty
    keywords: Tuple[str, ...]
    horizons: Tuple[str, ...]
    tables: Tuple[NewTable, ...]
    layers: Tuple[PublicLayer, ...]


@dataclass(frozen=True)
class Source:
    """What a file holds that can be published: the texts that are used when no others are given, and its variants."""

    title: str
    organisation: str
    contact: str
    variants: Tuple[Variant, ...]  # none in the national file, where it is settled which one counts
    is_national: bool = False


def source_of(path: Union[str, Path]) -> Source:
    """Look what a file is. Raises NovexError when it is nothing that can be published."""
    source = Path(path).absolute()
    if _is_national(source):
        return Source(_national_title(), "", "", (), is_national=True)
    data = read_package(source).require()
    return Source(data.header.title, data.header.organisation, data.header.contact, data.variants)


def _national_title() -> str:
    return tr("Ruimtelijke voorstellen van provincies")


def publication(
    path: Union[str, Path], *, variant: str = BASIS, horizons: Sequence[str] = ()
) -> Publication:
    """Read a proposal (GeoPackage), a package (zip) or a national GeoPackage; ``variant`` is not asked for the last.

    Raises NovexError for a file that cannot be used, an unknown variant or horizon, and when nothing counts.
    """
    source, asked = Path(path).absolute(), checked_horizons(horizons)
    made = _national(source, asked) if _is_national(source) else _proposal(source, variant, asked)
    if not made.layers:
        message = tr("Op {horizons} telt in {file} geen enkel object.")
        raise NovexError(
            message.format(horizons=", ".join(asked), file=source.name), tr("Kies een andere variant of horizon.")
        )
    return made


# -- a proposal


def _proposal(source: Path, variant: str, horizons: Tuple[str, ...]) -> Publication:
    data = read_package(source).require()
    header = data.header
    counting = _counting(data.objects, data.variants, variant, horizons)
    origin = {"provincie": header.province, "voorstel": header.title, "versie": header.version}
    rows: Dict[str, List[Row]] = {kind: [] for kind in OBJECT_TABLES}
    for item, at in counting:
        row = {**object_to_row(item), **origin, "telt_op": at}
        rows[item.kind].append((row, multi(item.geometry, item.kind)))
    name = next((one.name for one in data.variants if one.code == variant), tr("basis"))
    text = tr("Ruimtelijk voorstel van {province}, versie {version} ({milestone}), variant {variant}. Een voorstel: er "
              "kunnen geen rechten aan worden ontleend.")  # fmt: skip
    abstract = text.format(
        province=code_name("provincies", header.province), version=header.version,
        milestone=code_name("ijkmoment", header.milestone), variant=name,
    )  # fmt: skip
    return _made(header.title, abstract, header.organisation, header.contact, header.date, horizons, rows)


def _counting(
    objects: Sequence[ProposalObject], variants: Any, variant: str, horizons: Sequence[str]
) -> List[Tuple[ProposalObject, str]]:
    """The objects that count at any horizon, each with those horizons."""
    found: Dict[str, List[str]] = {}
    for horizon in horizons:
        for item in effective_objects(objects, variants, variant, horizon):
            found.setdefault(item.uuid, []).append(horizon)
    return [(item, ",".join(found[item.uuid])) for item in objects if item.uuid in found and item.geometry is not None]


# -- the national file


def _is_national(source: Path) -> bool:
    try:
        with closing(sql.open_readonly(source)) as connection:
            return _tables(connection) >= NATIONAL_TABLES
    except sqlite3.Error:
        return False


def _tables(connection: sqlite3.Connection) -> Set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _national(source: Path, horizons: Tuple[str, ...]) -> Publication:
    rows: Dict[str, List[Row]] = {kind: [] for kind in OBJECT_TABLES}
    try:
        with closing(sql.open_readonly(source)) as connection:
            there = _tables(connection)
            for kind, table in OBJECT_TABLES.items():
                stored = _stored(connection, table) if table in there else []
                rows[kind] = [row for row in stored if _counts(row, horizons)]
            packages = connection.execute(sql.select("pakketten", ("provincie_naam", "stand", "telt"))).fetchall()
    except sqlite3.Error as error:
        message = tr("{file} is niet te lezen ({reason}).").format(file=source.name, reason=error)
        raise NovexError(message, tr("Tel de pakketten opnieuw op.")) from error
    names = [name for name, _moment, counts in packages if counts]
    date = max((str(moment)[:10] for _name, moment, counts in packages if counts and moment), default="")
    text = tr("De ruimtelijke voorstellen van {count} provincies naast elkaar ({names}). Voorstellen: er kunnen geen "
              "rechten aan worden ontleend.")  # fmt: skip
    abstract = text.format(count=len(names), names=", ".join(names))
    return _made(_national_title(), abstract, "", "", date, horizons, rows)


def _stored(connection: sqlite3.Connection, table: str) -> List[Row]:
    names = [*(name for name, _type in ORIGIN), *schema().table(table).field_names]
    found = connection.execute(sql.select(table, [*names, schema().geometry_column], "fid"))
    return [(dict(zip(names, row)), decode(row[-1])) for row in found]


def _counts(row: Row, horizons: Sequence[str]) -> bool:
    return not set(str(row[0]["telt_op"]).split(",")).isdisjoint(horizons)


# -- both


def _made(
    title: str, abstract: str, organisation: str, contact: str, date: str, horizons: Tuple[str, ...],
    rows: Mapping[str, Sequence[Row]],
) -> Publication:  # fmt: skip
    tables = tuple(_table(kind, rows[kind]) for kind in WORDS if rows[kind])
    layers = [layer for horizon in horizons for layer in _layers(rows, horizon)]
    keywords = ("NOVEX", tr("ruimtelijk voorstel"), tr("ruimtelijke ordening"))
    return Publication(title, abstract, organisation, contact, date, keywords, horizons, tables, tuple(layers))


def _table(kind: str, rows: Iterable[Row]) -> NewTable:
    table = schema().table(OBJECT_TABLES[kind])
    described = (*ORIGIN, *((column.name, column.type) for column in public_columns()))
    told: List[List[Any]] = []
    shapes: List[Any] = []
    for row, shape in rows:
        own = values(row)
        told.append([*(row[name] for name, _type in ORIGIN), *(own[column.name] for column in public_columns())])
        shapes.append(shape)
    if kind == AREA:  # outer rings counter-clockwise, as receivers advise; normalising turns them the other way
        shapes = list(shapely().reverse(shapely().normalize(shapes)))
    return NewTable(table.name, table.title_nl, described, told, table.note_nl, table.geometry_type, shapes)


def _layers(rows: Mapping[str, Sequence[Row]], horizon: str) -> Iterable[PublicLayer]:
    titles = {POINT: tr("Punten"), LINE: tr("Lijnen"), AREA: tr("Vlakken")}
    for kind, word in WORDS.items():
        there = [row for row in rows[kind] if _counts(row, (horizon,))]
        if there:
            title = tr("{what} in {horizon}").format(what=titles[kind], horizon=horizon)
            looks = {(str(row["functie"] or ""), str(row["nauwkeurigheid"] or "")) for row, _shape in there}
            west, south, east, north = shapely().total_bounds([shape for _row, shape in there]).tolist()
            yield PublicLayer(
                f"{word}_{horizon}", title, kind, OBJECT_TABLES[kind], horizon, len(there), tuple(sorted(looks)),
                (west, south, east, north),
            )  # fmt: skip
