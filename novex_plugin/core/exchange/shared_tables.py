"""Packages in a shared database: who delivers loads a package, and anybody adds them up.

A schema of PostgreSQL with PostGIS holds one proposal per province. A package is validated before it goes in, takes the
place of an earlier version of itself, and goes in as a whole or not at all. That identifiers are unique is a constraint
of the database. Objects are stored with what adding up asks of them, worked out by the same code as for files.
"""

import json
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple

from ..accounting.looked import sound
from ..accounting.names import Names
from ..accounting.quantities import band_of
from ..database import Address, connected, copy_rows, make_schema, url_address
from ..errors import NovexError
from ..model.records import SEARCH_AREA, ProposalObject
from ..optional import shapely
from ..progress import Progress
from ..proposal.plausible import is_measured
from ..texts import tr
from ..variants.effective import start_year
from . import row_records
from .adder_gate import age, province_name
from .adder_intake import Examined
from .adder_records import Delivery

SCHEMA = "novex_optellen"
_EPSG = 28992
_TABLES = (
    """CREATE TABLE optel_pakket (
        provincie text PRIMARY KEY, naam text NOT NULL, kop jsonb NOT NULL, varianten jsonb NOT NULL,
        doelen jsonb NOT NULL, uitruil jsonb NOT NULL, stand text NOT NULL, sha256 text NOT NULL, fouten int NOT NULL,
        waarschuwingen int NOT NULL, meldingen jsonb NOT NULL, objecten int NOT NULL,
        geladen_op timestamptz NOT NULL DEFAULT now())""",
    """CREATE TABLE optel_object (
        uuid text PRIMARY KEY, provincie text NOT NULL REFERENCES optel_pakket ON DELETE CASCADE,
        volgorde int NOT NULL, soort text NOT NULL, rij jsonb NOT NULL, variant text NOT NULL, vervangt text NOT NULL,
        vervalt boolean NOT NULL, begin int NOT NULL, eind int, functie text NOT NULL, perspectief text NOT NULL,
        verder jsonb NOT NULL, zoek boolean NOT NULL, eenheid text NOT NULL, waarde float8, minimum float8,
        maximum float8, betaalbaar float8, afgeleid boolean NOT NULL, opmerking text NOT NULL,
        getekend geometry(Geometry, 28992), maat geometry(Geometry, 28992))""",
    "CREATE INDEX optel_object_maat ON optel_object USING gist (maat)",
    "CREATE INDEX optel_object_provincie ON optel_object (provincie, variant)",
)
_COPY_OBJECTS = "COPY optel_object FROM STDIN"
_STATISTICS = "ANALYZE optel_object"
_HAS = "SELECT count(*) FROM pg_tables WHERE schemaname = %s AND tablename IN ('optel_pakket', 'optel_object')"
_LOCK_MAKING = "SELECT pg_advisory_xact_lock(hashtext('optel_pakket'))"
_LOCK = "LOCK TABLE optel_pakket IN SHARE ROW EXCLUSIVE MODE"
_BEFORE = "SELECT kop, stand FROM optel_pakket WHERE provincie = %s"
_DELETE = "DELETE FROM optel_pakket WHERE provincie = %s"
_INSERT = (
    "INSERT INTO optel_pakket (provincie, naam, kop, varianten, doelen, uitruil, stand, sha256, fouten, "
    "waarschuwingen, meldingen, objecten) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)
_TAKEN = "SELECT uuid, provincie FROM optel_object WHERE uuid = ANY(%s) AND provincie <> %s ORDER BY uuid LIMIT 5"
_PACKAGES = (
    "SELECT naam, kop, varianten, doelen, uitruil, stand, sha256, fouten, waarschuwingen, meldingen, objecten "
    "FROM optel_pakket ORDER BY provincie"
)
_OBJECTS = (
    "SELECT soort, rij, ST_AsBinary(coalesce(getekend, maat), 'NDR') FROM optel_object "
    "JOIN optel_pakket USING (provincie) WHERE provincie = %s AND sha256 = %s ORDER BY volgorde"
)


@dataclass(frozen=True)
class Stored:
    """A package in the database. Its objects are read when somebody asks for them."""

    delivery: Delivery
    messages: Tuple[str, ...]  # what is odd about its objects


def shared_address(place: str) -> Address:
    """``postgresql://gebruiker@server/database?schema=...``. Raises NovexError when no database is named."""
    return url_address(str(place), SCHEMA)


@contextmanager
def in_shared(address: Address, *, writing: bool = False, one_state: bool = True) -> Iterator[Any]:
    """A cursor in the shared schema, in one transaction, see :func:`..database.connected`. Raises NovexError."""
    hint = tr("Controleer adres, rechten en netwerk, of tel de pakketten op vanuit bestanden.")
    with connected(address, tr("De gedeelde optelling"), hint, writing=writing, one_state=one_state) as cursor:
        yield cursor


# -- loading


def load_packages(place: str, examined: Sequence[Examined], progress: Optional[Progress] = None) -> List[str]:
    """Put packages that were looked at into the database.

    Its tables are made when they are not there, for which one must own the schema; after that the rights to read,
    add and delete rows are enough.

    Each goes in by itself: one that is refused leaves those before it in. Returns the provinces that were loaded.
    Raises NovexError for a package that is refused, an identifier that another province has, another proposal of the
    same province, and a state of it that is older than what is there; Cancelled between two packages.
    """
    progress = progress or Progress()
    address = shared_address(place)
    with in_shared(address, writing=True, one_state=False) as cursor:
        cursor.execute(_LOCK_MAKING)  # who is not quite the first waits for who is
        if not _has_tables(cursor, address):
            make_schema(cursor, address.schema)
            for statement in _TABLES:
                cursor.execute(statement)
    loaded: List[str] = []
    for number, one in enumerate(examined):
        progress.step(number / len(examined), tr("{file} laden").format(file=one.path.name))
        if one.delivery is None:
            raise NovexError(f"{one.path.name}: {one.refusal}", tr("Laat de afzender het pakket opnieuw maken."))
        load_delivery(address, one.delivery)
        loaded.append(one.delivery.province)
    progress.step(1.0)
    return loaded


def load_delivery(address: Address, delivery: Delivery) -> None:
    """Put one package in the place of an earlier version of it, in one transaction. Raises NovexError."""
    looked = sound(delivery.objects)
    shapes = {entry.item.uuid: entry.geometry for entry in looked.drawn}
    names = Names()
    with in_shared(address, writing=True, one_state=False) as cursor:
        cursor.execute(_LOCK)  # who loads waits for those before, and then sees what they loaded
        _refuse_another(cursor, delivery)
        cursor.execute(_DELETE, (delivery.province,))
        _refuse_taken(cursor, delivery)
        cursor.execute(_INSERT, _package_row(delivery, looked.messages))
        rows = (_object_row(place, item, delivery.province, shapes.get(item.uuid), names)
                for place, item in enumerate(delivery.objects))  # fmt: skip
        copy_rows(cursor, _COPY_OBJECTS, rows)
        cursor.execute(_STATISTICS)


def remove_package(place: str, province: str) -> bool:
    """Take the package of a province out of the database; False when there was none. Raises NovexError."""
    address = shared_address(place)
    with in_shared(address, writing=True, one_state=False) as cursor:
        _need_tables(cursor, address)
        cursor.execute(_DELETE, (province,))
        return bool(cursor.rowcount)


def _refuse_another(cursor: Any, delivery: Delivery) -> None:
    """Another proposal of the province, or a state of it that is older than the one that is there."""
    cursor.execute(_BEFORE, (delivery.province,))
    found = cursor.fetchone()
    if found is None:
        return
    before = row_records.header_from_row(found[0])
    province = province_name(delivery.province)
    if before.uuid != delivery.header.uuid:
        message = tr("{province} heeft al een ander voorstel in de database: {title}.")
        raise NovexError(message.format(province=province, title=before.title),
                         tr("Haal dat eerst weg als dit voorstel ervoor in de plaats komt."))  # fmt: skip
    if age(before.version, found[1]) > age(delivery.header.version, delivery.moment):
        message = tr("Van {province} staat versie {there} al in de database, met een stand van {moment}; {name} is "
                     "versie {version}, met een stand van {older}.")  # fmt: skip
        raise NovexError(
            message.format(province=province, there=before.version, moment=found[1], name=delivery.name,
                           version=delivery.header.version, older=delivery.moment),
            tr("Laad de nieuwste versie, of haal de andere eerst weg."),
        )  # fmt: skip


def _refuse_taken(cursor: Any, delivery: Delivery) -> None:
    """Identifiers that twice occur in the package, or that another province has; the database would only say one."""
    uuids = [item.uuid for item in delivery.objects]
    cursor.execute(_TAKEN, (uuids, delivery.province))
    taken = [f"{uuid} ({province_name(province)})" for uuid, province in cursor.fetchall()]
    if not taken and len(set(uuids)) < len(uuids):
        taken = sorted(uuid for uuid, times in Counter(uuids).items() if times > 1)[:5]
    if taken:
        message = tr("{name} heeft kenmerken die al voorkomen: {listed}.")
        hint = tr("Een object hoort in één pakket. Laat een afzender het verwijderen of een eigen kenmerk geven.")
        raise NovexError(message.format(name=delivery.name, listed=", ".join(taken)), hint)


def _package_row(delivery: Delivery, messages: Sequence[str]) -> Tuple[Any, ...]:
    named = tuple(f"{province_name(delivery.province)}: {text}" for text in messages)
    parts = (
        (row_records.VARIANT_COLUMNS, delivery.variants), (row_records.GOAL_COLUMNS, delivery.goals),
        (row_records.TRADE_COLUMNS, delivery.trades),
    )  # fmt: skip
    lists = [_json([row_records.to_row(columns, one) for one in records]) for columns, records in parts]
    return (
        delivery.province, delivery.name, _json(row_records.to_row(row_records.HEADER_COLUMNS, delivery.header)),
        *lists, delivery.moment, delivery.sha256, delivery.errors, delivery.warnings, _json(named),
        len(delivery.objects),
    )  # fmt: skip


def _object_row(
    place: int, item: ProposalObject, province: str, shape: Any, names: Names
) -> Tuple[Any, ...]:
    """What adding up asks of an object, beside all that stands in it."""
    use = names.use(item)
    band, remark = (None, "") if is_measured(item) else band_of(item)
    figures = (band.value, band.minimum, band.maximum) if band is not None else (None, None, None)
    drawn = item.geometry if shape is None or item.geometry is None or not _same(item.geometry, shape) else None
    further = [code for code in item.further_functions if code]
    return (
        item.uuid, province, place, item.kind, _json(row_records.object_to_row(item)), item.variant, item.replaces,
        item.dropped, start_year(item), item.end_year, use.function, use.perspective, _json(further),
        item.exactness == SEARCH_AREA, item.unit or names.unit(item.function), *figures, item.affordable_pct,
        item.quantity_derived, remark, _hex(drawn), _hex(shape),
    )  # fmt: skip


def _same(one: Any, other: Any) -> bool:
    return bool(shapely().equals_exact(one, other, 0.0))


def _hex(shape: Any) -> Optional[str]:
    if shape is None:
        return None
    lib = shapely()
    return str(lib.to_wkb(lib.set_srid(lib.force_2d(shape), _EPSG), hex=True, include_srid=True))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


# -- reading


class StoredObjects(Sequence[ProposalObject]):
    """The objects of one package in the database, read anew each time somebody goes through them.

    Going through them raises NovexError when the package is no longer the one with this ``sha256``.
    """

    def __init__(self, address: Address, province: str, sha256: str, count: int) -> None:
        self._address, self._province, self._sha256, self._count = address, province, sha256, count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, place: Any) -> Any:
        return list(self)[place]

    def __iter__(self) -> Iterator[ProposalObject]:
        with in_shared(self._address) as cursor:
            cursor.execute(_OBJECTS, (self._province, self._sha256))
            rows = cursor.fetchall()
        if len(rows) != self._count:
            message = tr("Het pakket van {province} in de database is intussen vervangen of weggehaald.")
            raise NovexError(message.format(province=province_name(self._province)), tr("Tel opnieuw op."))
        yield from (object_of(*row) for row in rows)


def object_of(kind: str, row: Dict[str, Any], blob: Any) -> ProposalObject:
    """A stored object with a geometry as WKB, or None."""
    return row_records.object_from_row(kind, row, shapely().from_wkb(bytes(blob)) if blob is not None else None)


def stored_packages(cursor: Any, address: Address) -> List[Stored]:
    """Every package in the database, in the order of the provinces. Raises NovexError when there are none."""
    _need_tables(cursor, address)
    cursor.execute(_PACKAGES)
    found = [_stored(address, row) for row in cursor.fetchall()]
    if not found:
        raise NovexError(
            tr("In schema '{schema}' staan geen pakketten.").format(schema=address.schema),
            tr("Laad eerst een of meer pakketten in de database."),
        )
    return found


def _stored(address: Address, row: Sequence[Any]) -> Stored:
    name, header, variants, goals, trades, moment, sha256, errors, warnings, messages, count = row
    about = row_records.header_from_row(header)
    objects = StoredObjects(address, about.province, sha256, count)
    delivery = Delivery(
        name, about, objects, _all(row_records.variant_from_row, variants),
        _all(row_records.goal_from_row, goals), _all(row_records.trade_from_row, trades), moment, sha256, errors,
        warnings,
    )  # fmt: skip
    return Stored(delivery, tuple(messages))


def _all(make: Any, rows: Iterable[Any]) -> Tuple[Any, ...]:
    return tuple(make(row) for row in rows)


def _has_tables(cursor: Any, address: Address) -> bool:
    cursor.execute(_HAS, (address.schema,))
    return bool(cursor.fetchone()[0])


def _need_tables(cursor: Any, address: Address) -> None:
    if not _has_tables(cursor, address):
        raise NovexError(
            tr("In deze database is nog geen optelling."), tr("Laad eerst een of meer pakketten in de database.")
        )
