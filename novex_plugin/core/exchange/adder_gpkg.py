"""The national GeoPackage: every object that counts, where provinces meet, and the totals with their proof."""

from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

from ..geometry.repair import areas_of
from ..model.records import AREA, ProposalObject
from ..model.schema import BOOLEAN, INTEGER, NUMBER, OBJECT_TABLES, TEXT, schema
from ..texts import tr
from ..variants.effective import effective_objects
from . import adder_tables
from .adder_records import Addition, BorderFinding, Counted
from .gpkg_geometry import multi, turned
from .gpkg_new import NewTable, write_geopackage
from .layer_styles import styles_table
from .row_records import object_to_row

# Where an object comes from, and at which horizons it counts; before the fields of the exchange model.
ORIGIN = (("provincie", TEXT), ("voorstel", TEXT), ("versie", TEXT), ("telt_op", TEXT))
_WHOLE = {"objecten", "fouten", "waarschuwingen"}
_YES_NO = {"klopt", "telt", "afleidbaar", "aanname"}
_TEXTS = {
    "horizon", "indeling", "perspectief", "functie", "provincie", "provincie_naam", "naam", "maat", "eenheid", "doel",
    "indicator", "toelichting", "wat", "code", "zwaarte", "titel", "melding", "wat_te_doen", "provincie_a",
    "provincie_b", "object_a", "object_b", "naam_a", "naam_b", "van", "naar", "pakket", "voorstel", "uuid", "versie",
    "ijkmoment", "variant", "stand", "schema_versie", "sha256",
}  # fmt: skip


def write_national(path: Path, addition: Addition) -> None:
    """Write the file to ``path``, which must not exist yet. Raises NovexError when that is impossible."""
    moment = max((one.delivery.moment for one in addition.admission.counted if one.delivery.moment),
                 default="1970-01-01T00:00:00.000Z")  # fmt: skip
    layers = [*_objects(addition), *_borders(addition.borders)]
    filled = [layer for layer in layers if layer.rows]  # PDOK asks that no layer is empty (RQ2)
    titles = {layer.name: layer.title for layer in filled}
    write_geopackage(path, [*filled, *_tables(addition), styles_table(titles, moment)], moment)


def _objects(addition: Addition) -> List[NewTable]:
    """The objects of the variants that count, each with the horizons at which it does."""
    rows: Dict[str, List[Tuple[Any, ...]]] = {kind: [] for kind in OBJECT_TABLES}
    shapes: Dict[str, List[Any]] = {kind: [] for kind in OBJECT_TABLES}
    names = {kind: schema().table(table).field_names for kind, table in OBJECT_TABLES.items()}
    horizons = [count.horizon for count in addition.horizons]
    for one in addition.admission.counted:
        header = one.delivery.header
        for item, counts in _counting(one, horizons):
            row = object_to_row(item)
            values = [row.get(name) for name in names[item.kind]]
            rows[item.kind].append((header.province, header.title, header.version, counts, *values))
            shape = multi(item.geometry, item.kind)
            shapes[item.kind].append(turned(shape) if item.kind == AREA and shape is not None else shape)
    return [
        NewTable.of_model(schema().table(table), rows[kind], shapes[kind], ORIGIN)
        for kind, table in OBJECT_TABLES.items()
    ]


def _counting(one: Counted, horizons: Sequence[str]) -> List[Tuple[ProposalObject, str]]:
    found: Dict[str, List[str]] = {}
    for horizon in horizons:
        for item in effective_objects(one.delivery.objects, one.delivery.variants, one.variant, horizon):
            found.setdefault(item.uuid, []).append(horizon)
    return [(item, ",".join(found[item.uuid])) for item in one.delivery.objects if item.uuid in found]


def _borders(findings: Sequence[BorderFinding]) -> List[NewTable]:
    """A point for every finding at a border, and the ground or stretch itself where both claim it."""
    columns = tuple((name, _type(name)) for name in adder_tables.BORDERS)
    told = adder_tables.borders_of(findings)
    values = [[row[name] for name in adder_tables.BORDERS] for row in told]
    areas = [number for number, one in enumerate(findings) if one.unit == "m2" and one.shape is not None]
    return [
        NewTable("grens_punt", tr("Bevindingen aan provinciegrenzen"), columns, values, "", "Point",
                 [one.place for one in findings]),
        NewTable("grens_vlak", tr("Grond die provincies delen"), columns, [values[number] for number in areas], "",
                 "MultiPolygon", [turned(multi(areas_of(findings[number].shape), AREA)) for number in areas]),
    ]  # fmt: skip


def _tables(addition: Addition) -> List[NewTable]:
    titles = {
        "optelling": tr("Optelling"), "doelbereik": tr("Doelbereik"), "bewijs": tr("Bewijs"), "uitruil": tr("Uitruil"),
        "pakketten": tr("Pakketten"), "meldingen": tr("Meldingen"),
    }  # fmt: skip
    found: List[NewTable] = []
    for name, title in titles.items():
        columns, rows = adder_tables.TABLES[name]
        values = [[row.get(column) for column in columns] for row in rows(addition)]
        found.append(NewTable(name, title, tuple((column, _type(column)) for column in columns), values))
    return found


def _type(column: str) -> str:
    if column in _TEXTS:
        return TEXT
    if column in _WHOLE:
        return INTEGER
    return BOOLEAN if column in _YES_NO else NUMBER
