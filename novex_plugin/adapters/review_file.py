"""A review of a proposal file, for scripts: what differs as layers and as a table, and what is taken over written."""

from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple, Union

from ..core.errors import NovexError
from ..core.exchange.review import OWN, Review, ReviewItem, refuse_changed, review
from ..core.exchange.review_entries import AGREEMENT, HEADER, LINKS, OBJECTS, Entry, entries, key_column, row_title
from ..core.model.codelists import code_name
from ..core.model.records import AREA, LINE, POINT
from ..core.model.schema import schema
from ..core.texts import tr
from . import gpkg_create, gpkg_rows, records
from . import gpkg_sql as sql
from .atomic import publish, temporary_beside
from .geopackage import ProposalFile, open_proposal
from .gpkg_geometry import encode, multi
from .layer_files import TEXT, LayerFile, write_layers
from .review_edits import agreement_of
from .review_sides import incoming_side, saved_side
from .upgrades import backup
from .variant_layers import WAS

NOTHING, OFFERED, EVERYTHING = "niets", "afzender", "alles"
CHOICES = (NOTHING, OFFERED, EVERYTHING)
LAYERS = {AREA: "verschil_vlak", LINE: "verschil_lijn", POINT: "verschil_punt"}
VALUES = "verschil_waarden"
LAYER_FIELDS = tuple((name, TEXT) for name in (
    "soort", "naam", "functie", "functie_naam", "wat", "uuid", "van_wie", "tabel",
))  # fmt: skip
COLUMNS = ("soort", "van_wie", "tabel", "naam", "kenmerk", "veld", "label", "oud", "nieuw", "overgenomen")
_STYLED = {"verwijderd": "vervallen"}  # the style of a difference calls it so


def review_file(proposal: ProposalFile, package_path: Union[str, Path]) -> Review:
    """Hold what came in against a proposal file. Raises NovexError when one of the two cannot be used."""
    return review(saved_side(proposal), incoming_side(package_path))


def chosen(found: Review, wanted: str, uuids: Iterable[str] = ()) -> Tuple[ReviewItem, ...]:
    """What ``wanted`` (one of CHOICES) and a list of keys accept, with what those need.

    A key of a row that is equal on both sides accepts nothing: a model may run again. Raises NovexError for a key that
    neither side knows.
    """
    keys = set(uuids)
    strange = keys - {key for _table, key in (*found.own, *found.incoming)}
    if strange:
        text = tr("Uw voorstel en het pakket hebben geen rij met kenmerk {keys}.")
        text = text.format(keys=", ".join(sorted(strange)))
        raise NovexError(text, tr("De tabel van verschillen noemt de kenmerken die u kunt kiezen."))
    taken = [
        one for one in found.items
        if wanted == EVERYTHING or (wanted == OFFERED and one.origin != OWN) or one.entry.key in keys
    ]  # fmt: skip
    return found.with_needed(taken)


def take_over_in_file(
    proposal_path: Union[str, Path], accepted: Sequence[ReviewItem], output: Optional[Path] = None
) -> Path:
    """Write what was accepted into a proposal file, or into a copy of it; all of it or nothing.

    Raises NovexError, also when a row is not in the file as it was when it was compared.
    """
    proposal = open_proposal(proposal_path)
    if output is None or Path(output).absolute() == proposal.path:
        if accepted:
            _write(proposal, accepted)
        return proposal.path
    target = Path(output).absolute()
    with temporary_beside(target) as work:
        backup(proposal.path, work)
        if accepted:
            _write(open_proposal(work), accepted)
        publish(work, target)
    return target


def _write(proposal: ProposalFile, accepted: Sequence[ReviewItem]) -> None:
    with proposal.writing() as connection:
        refuse_changed(accepted, entries(saved_side(proposal)))  # nobody else can write any more
        for one in accepted:  # first what goes: an object may come back in another table under the same uuid
            if one.after is None:
                _remove(connection, one.entry)
        for one in accepted:
            if one.after is not None:
                _put(connection, one.after, is_new=one.before is None, now=proposal.now())
        for table in OBJECTS:
            gpkg_create.update_extent(connection, table, schema().geometry_column)


def _remove(connection: Any, entry: Entry) -> None:
    connection.execute(sql.delete(entry.table, key_column(entry.table)), (entry.key,))
    if entry.table == AGREEMENT:
        connection.execute(sql.delete(LINKS, "afspraak_uuid"), (entry.key,))


def _put(connection: Any, entry: Entry, *, is_new: bool, now: str) -> None:
    if entry.table == AGREEMENT:
        _put_agreement(connection, entry)
        return
    row = {name: stored(name, value) for name, value in entry.row.items()}
    table = schema().table(entry.table)
    if table.geometry:
        shape = multi(entry.shape, entry.item.kind) if entry.item is not None else entry.shape
        row[schema().geometry_column] = encode(shape, schema().srs_id)
    if "gewijzigd_op" in table.field_names:
        row["gewijzigd_op"] = now
        row.update({"gemaakt_door": entry.by or None, "gemaakt_op": now} if is_new else {})
    if entry.table == HEADER:
        fid = connection.execute("SELECT min(fid) FROM voorstel").fetchone()[0]
        connection.execute(sql.update(HEADER, list(row), "fid"), [*row.values(), fid])
    else:
        gpkg_rows.upsert(connection, entry.table, key_column(entry.table), row)


def _put_agreement(connection: Any, entry: Entry) -> None:
    one = agreement_of(entry)
    gpkg_rows.upsert(connection, AGREEMENT, "uuid", records.agreement_to_row(one))
    connection.execute(sql.delete(LINKS, "afspraak_uuid"), (one.uuid,))
    links = [{"afspraak_uuid": one.uuid, "object_uuid": uuid} for uuid in one.object_uuids]
    sql.insert_rows(connection, LINKS, links)


def stored(name: str, value: Any) -> Any:
    """A value as the file holds it: long texts are empty rather than nothing, moments end in Z."""
    if name in records.LONG_TEXTS:
        return value or ""
    return f"{value}Z" if name == "op" and value else value


# -- what differs, for a reader ---------------------------------------------------------------------


def rows(found: Review, accepted: Iterable[ReviewItem] = ()) -> List[Dict[str, Any]]:
    """A row per value that differs, and one for what is added or removed; the columns are ``COLUMNS``."""
    taken = {one.place for one in accepted}
    made = []
    for one in found.items:
        about = {
            "soort": one.kind, "van_wie": one.origin, "tabel": row_title(one.entry.table), "naam": one.entry.name,
            "kenmerk": one.entry.key, "overgenomen": tr("ja") if one.place in taken else tr("nee"),
        }  # fmt: skip
        made += [{**about, "veld": value.field, "label": value.label, "oud": value.before, "nieuw": value.after}
                 for value in one.values] or [about]  # fmt: skip
    return made


def write_review(found: Review, target: Path) -> None:
    """The objects that differ as layers, and every value in a table, as a GeoPackage. Raises NovexError."""
    layers = [
        LayerFile(name, kind, LAYER_FIELDS, list(_shapes(found, kind)), name, tr("Verschil met een pakket"))
        for kind, name in LAYERS.items()
    ]  # fmt: skip
    fields = tuple((name, TEXT) for name in COLUMNS[:-1])
    values = [([row.get(name) for name in COLUMNS[:-1]], None) for row in rows(found)]
    write_layers([*layers, LayerFile(VALUES, "", fields, values)], target)


def _shapes(found: Review, kind: str) -> Iterator[Tuple[List[Any], Any]]:
    for one in found.items:
        item = one.entry.item
        if item is None or item.kind != kind or item.geometry is None:
            continue
        told = "; ".join(f"{value.label}: {value.before} → {value.after}" for value in one.values)
        words = [item.function, code_name("functies", item.function), told, item.uuid, one.origin, one.entry.table]
        yield [_STYLED.get(one.kind, one.kind), item.name, *words], item.geometry
        if one.moved and one.before is not None:
            yield [WAS, item.name, *words], one.before.shape
