"""What of a dataset goes out to the public: the objects that count, per horizon, without who drew them.

A dataset is a proposal, a package, or the national GeoPackage of the adder. All three become one
:class:`Publication`, from which a GeoPackage and a project for a map server are made.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Sequence, Tuple, Union

from ..errors import NovexError
from ..metadata.describe import described
from ..metadata.record import Dataset, Facts
from ..model.codelists import code_name
from ..model.records import AREA, BASIS, LINE, POINT, ProposalObject, Variant
from ..model.schema import OBJECT_TABLES, schema
from ..optional import shapely
from ..texts import tr
from ..variants.effective import effective_objects
from .adder import checked_horizons
from .adder_gpkg import ORIGIN
from .gpkg_geometry import multi, turned
from .gpkg_new import NewTable
from .gpkg_reader import ProposalData
from .national_reader import is_national, read_national
from .object_fields import public_columns, values
from .package_reader import read_package
from .row_records import object_to_row

WORDS = {POINT: "punten", LINE: "lijnen", AREA: "vlakken"}  # of the names of layers, top to bottom
Row = Tuple[Mapping[str, Any], Any]  # values by field, and the shape
Rows = Dict[str, List[Row]]  # by kind of geometry


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


class Texts(NamedTuple):
    """What is said of a publication. All but ``title`` and ``abstract`` may be empty."""

    title: str
    abstract: str
    organisation: str = ""
    contact: str = ""  # e-mail address
    keywords: Tuple[str, ...] = ()
    website: str = ""
    use_limits: str = ""
    licence: str = ""  # its name
    date: str = ""  # of the proposal, or the latest of all of them; ISO 8601


@dataclass(frozen=True)
class Publication:
    """Everything that goes out. ``tables`` are written as they are; ``layers`` are views on them, top to bottom."""

    texts: Texts
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
    if is_national(source):
        return Source(_national_title(), "", "", (), is_national=True)
    data = read_package(source).require()
    about = _about(data)
    return Source(about.title, about.organisation, about.email, data.variants)


def publication(
    path: Union[str, Path], *, variant: str = BASIS, horizons: Sequence[str] = ()
) -> Publication:
    """Read a proposal (GeoPackage), a package (zip) or a national GeoPackage; ``variant`` is not asked for the last.

    Raises NovexError for a file that cannot be used, an unknown variant or horizon, and when nothing counts.
    """
    source, asked = Path(path).absolute(), checked_horizons(horizons)
    texts, rows = _national(source, asked) if is_national(source) else _proposal(source, variant, asked)
    layers = tuple(layer for horizon in asked for layer in _layers(rows, horizon))
    if not layers:
        message = tr("Op {horizons} telt in {file} geen enkel object.")
        raise NovexError(
            message.format(horizons=", ".join(asked), file=source.name), tr("Kies een andere variant of horizon.")
        )
    return Publication(texts, asked, tuple(_table(kind, rows[kind]) for kind in WORDS if rows[kind]), layers)


# -- a proposal


def _about(data: ProposalData) -> Dataset:
    """What the proposal says of itself, as in the metadata of its package."""
    return described(Facts(data.header, data.objects, data.variants))[0]


def _proposal(source: Path, variant: str, horizons: Tuple[str, ...]) -> Tuple[Texts, Rows]:
    data = read_package(source).require()
    header, about = data.header, _about(data)
    rows: Rows = {kind: [] for kind in OBJECT_TABLES}
    for item, at in _counting(data.objects, data.variants, variant, horizons):
        rows[item.kind].append(_row(item, header.province, header.title, header.version, at))
    name = next((one.name for one in data.variants if one.code == variant), tr("basis"))
    text = tr("Ruimtelijk voorstel van {province}, versie {version} ({milestone}), variant {variant}. Een voorstel: er "
              "kunnen geen rechten aan worden ontleend.")  # fmt: skip
    usual = text.format(
        province=code_name("provincies", header.province), version=header.version,
        milestone=code_name("ijkmoment", header.milestone), variant=name,
    )  # fmt: skip
    texts = Texts(
        about.title, header.summary.strip() or usual, about.organisation, about.email, about.keywords, about.website,
        about.use_limits, code_name("licentie", about.licence), header.date,
    )  # fmt: skip
    return texts, rows


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


def _national_title() -> str:
    return tr("Ruimtelijke voorstellen van provincies")


def _national(source: Path, horizons: Tuple[str, ...]) -> Tuple[Texts, Rows]:
    national = read_national(source)
    senders = {one.province: one for one in national.senders}
    rows: Rows = {kind: [] for kind in OBJECT_TABLES}
    for item in national.objects:
        province, years = national.counts[item.uuid]
        if item.geometry is not None and not set(years).isdisjoint(horizons) and province in senders:
            sender = senders[province]
            rows[item.kind].append(_row(item, province, sender.title, sender.version, ",".join(years)))
    text = tr("De ruimtelijke voorstellen van {count} provincies naast elkaar ({names}). Voorstellen: er kunnen geen "
              "rechten aan worden ontleend.")  # fmt: skip
    abstract = text.format(count=len(senders), names=", ".join(one.name for one in national.senders))
    date = max((one.moment[:10] for one in national.senders), default="")
    keywords = ("NOVEX", tr("ruimtelijk voorstel"), tr("ruimtelijke ordening"))
    return Texts(_national_title(), abstract, keywords=keywords, date=date), rows


# -- both


def _row(item: ProposalObject, *origin: str) -> Row:
    """An object as it goes out; ``origin`` as :data:`ORIGIN` names it."""
    named = {name: value for (name, _type), value in zip(ORIGIN, origin)}
    return {**object_to_row(item), **named}, multi(item.geometry, item.kind)


def _counts(row: Row, horizon: str) -> bool:
    return horizon in str(row[0]["telt_op"]).split(",")


def _table(kind: str, rows: Iterable[Row]) -> NewTable:
    table = schema().table(OBJECT_TABLES[kind])
    described = (*ORIGIN, *((column.name, column.type) for column in public_columns()))
    told: List[List[Any]] = []
    shapes: List[Any] = []
    for row, shape in rows:
        own = values(row)
        told.append([*(row[name] for name, _type in ORIGIN), *(own[column.name] for column in public_columns())])
        shapes.append(turned(shape) if kind == AREA else shape)
    return NewTable(table.name, table.title_nl, described, told, table.note_nl, table.geometry_type, shapes)


def _layers(rows: Mapping[str, Sequence[Row]], horizon: str) -> Iterable[PublicLayer]:
    titles = {POINT: tr("Punten"), LINE: tr("Lijnen"), AREA: tr("Vlakken")}
    for kind, word in WORDS.items():
        there = [row for row in rows[kind] if _counts(row, horizon)]
        if there:
            title = tr("{what} in {horizon}").format(what=titles[kind], horizon=horizon)
            looks = {(str(row["functie"] or ""), str(row["nauwkeurigheid"] or "")) for row, _shape in there}
            west, south, east, north = shapely().total_bounds([shape for _row, shape in there]).tolist()
            yield PublicLayer(
                f"{word}_{horizon}", title, kind, OBJECT_TABLES[kind], horizon, len(there), tuple(sorted(looks)),
                (west, south, east, north),
            )  # fmt: skip
