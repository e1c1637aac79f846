"""The outcome of adding up as plain tables: one row is one figure. CSV, GeoPackage and report all take them here.

Areas are in ha, lengths in km, quantities as entered. ``dubbel`` is what provinces together count too often; it has
been taken off ``waarde`` already.
"""

from collections import defaultdict
from typing import Any, DefaultDict, Dict, Iterator, List, Mapping, Sequence, Tuple

from ..accounting.cross_table import CrossRow
from ..accounting.figures import FUNCTION, HECTARE_M2, KILOMETRE_M, PERSPECTIVE, Band
from ..accounting.names import Names
from ..texts import tr
from .adder_count import SENDER, SPLITS, less
from .adder_gate import province_name
from .adder_goals import shared_ground
from .adder_records import (
    AREA_MEASURE,
    COUNT_MEASURE,
    LENGTH_MEASURE,
    QUANTITY_MEASURE,
    Addition,
    BorderFinding,
    HorizonCount,
)
from .adder_trades import effect

Row = Dict[str, Any]
FIGURES = (
    "horizon", "indeling", "perspectief", "functie", "provincie", "naam", "maat", "eenheid", "objecten", "bruto",
    "waarde", "minimum", "maximum", "meervoudig", "zoekgebied", "dubbel",
)  # fmt: skip
GOALS = (
    "doel", "indicator", "horizon", "eenheid", "gevraagd", "gevraagd_max", "provincie", "provincie_naam", "waarde",
    "minimum", "maximum", "zoekgebied", "dubbel", "gat", "gevraagd_door_provincies", "in_plannen", "na_uitruil",
    "afleidbaar", "aanname", "toelichting",
)  # fmt: skip
PROOF = ("horizon", "wat", "eenheid", "som_provincies", "dubbel", "geheel", "verschil", "toegestaan", "klopt")
BORDERS = (
    "code", "zwaarte", "titel", "melding", "wat_te_doen", "provincie_a", "provincie_b", "object_a", "object_b",
    "naam_a", "naam_b", "omvang", "eenheid", "horizon", "x", "y",
)  # fmt: skip
TRADES = ("doel", "eenheid", "horizon", "van", "naar", "gegeven", "ontvangen", "telt", "klopt")
PACKAGES = (
    "pakket", "provincie", "provincie_naam", "voorstel", "uuid", "versie", "ijkmoment", "variant", "stand",
    "schema_versie", "objecten", "fouten", "waarschuwingen", "telt", "sha256",
)  # fmt: skip
MESSAGES = ("melding",)

_COLUMN_OF = {SENDER: "provincie", FUNCTION: "functie", PERSPECTIVE: "perspectief"}
TOTAL = "totaal"


def figures(addition: Addition) -> List[Row]:
    """Every figure, per horizon: the whole, and the whole split in every way."""
    return [row for count in addition.horizons for row in _of_horizon(count)]


def split_name(keys: Sequence[str]) -> str:
    """What a way of splitting is called in the column ``indeling``."""
    return " x ".join(_COLUMN_OF[key] for key in keys) or TOTAL


def _of_horizon(count: HorizonCount) -> Iterator[Row]:
    together = count.tables[SENDER, FUNCTION]
    points = sum(count.double_points.values())
    start = {"horizon": count.horizon, "indeling": TOTAL, "naam": tr("Nederland")}
    yield from _measures(start, count.whole, shared_ground(together.parts), points, count.double_length_m)
    for one in count.provinces:
        start = {"horizon": count.horizon, "indeling": split_name((SENDER,)), "provincie": one.province,
                 "naam": province_name(one.province)}  # fmt: skip
        yield from _measures(start, one.table.whole, 0.0, 0, 0.0)
    for keys in SPLITS:
        yield from _rows(count, keys)
    yield from _quantities(count)


def _rows(count: HorizonCount, keys: Tuple[str, ...]) -> Iterator[Row]:
    table = count.tables[keys]
    for row in table.rows:
        start = {"horizon": count.horizon, "indeling": split_name(keys), "naam": row.name,
                 **{_COLUMN_OF[key]: value for key, value in zip(keys, row.key)}}  # fmt: skip
        if SENDER in keys:
            yield from _measures(start, row, 0.0, 0, 0.0)
            continue
        place = 0 if keys == (FUNCTION,) else 1
        double = shared_ground(count.tables[(SENDER, *keys)].parts, {row.key[0]})
        points = sum(number for key, number in count.double_points.items() if key[place] == row.key[0])
        yield from _measures(start, row, double, points, None)


def _measures(start: Row, row: CrossRow, double_m2: float, points: int, length_m: Any) -> Iterator[Row]:
    """The areas, lengths and points of one row, as far as there are any."""
    if row.gross_m2 or row.search_gross_m2:
        yield {
            **start, "maat": AREA_MEASURE, "eenheid": "ha", "objecten": row.objects,
            "bruto": row.gross_m2 / HECTARE_M2, "waarde": row.net_m2 / HECTARE_M2,
            "meervoudig": row.shared_m2 / HECTARE_M2, "zoekgebied": row.search_net_m2 / HECTARE_M2,
            "dubbel": double_m2 / HECTARE_M2,
        }  # fmt: skip
    if row.gross_length_m or row.search_length_m:
        yield {
            **start, "maat": LENGTH_MEASURE, "eenheid": "km", "objecten": row.objects,
            "bruto": row.gross_length_m / KILOMETRE_M, "waarde": row.length_m / KILOMETRE_M,
            "zoekgebied": row.search_length_m / KILOMETRE_M,
            "dubbel": None if length_m is None else length_m / KILOMETRE_M,
        }  # fmt: skip
    if row.count or row.search_count:
        yield {
            **start, "maat": COUNT_MEASURE, "eenheid": tr("aantal"), "objecten": row.objects, "bruto": row.count,
            "waarde": row.count - points, "zoekgebied": row.search_count, "dubbel": float(points),
        }  # fmt: skip


_Key = Tuple[str, str, str, str]  # perspective, province, function, unit; empty where it is not split


def _quantities(count: HorizonCount) -> Iterator[Row]:
    """Quantities as entered, less what is claimed twice; always per function and unit."""
    names = Names()
    taken = _taken(count)
    for keys in ((FUNCTION,), (PERSPECTIVE,), (SENDER, FUNCTION), (SENDER, PERSPECTIVE)):
        sums: DefaultDict[_Key, List[Band]] = defaultdict(lambda: [Band(), Band()])
        objects: DefaultDict[_Key, int] = defaultdict(int)
        for one in count.entered:
            perspective = one.perspective if PERSPECTIVE in keys else ""
            key = perspective, one.province if SENDER in keys else "", one.function, one.unit
            sums[key][one.search] = sums[key][one.search].plus(one.band)
            objects[key] += one.objects
        for key in sorted(sums):
            double = taken.get((key[0], key[2], key[3]), Band()) if SENDER not in keys else Band()
            yield _quantity(count.horizon, keys, key, objects[key], sums[key], double, names)


def _taken(count: HorizonCount) -> Mapping[Tuple[str, str, str], Band]:
    """By perspective ('' for all), function and unit what is claimed twice."""
    found = {("", one.function, one.unit): one.band for one in count.doubles}
    for one in count.doubles:
        found.update({(code, one.function, one.unit): band for code, band in one.by_perspective})
    return found


def _quantity(
    horizon: str, keys: Tuple[str, ...], key: _Key, objects: int, sums: Sequence[Band], double: Band, names: Names
) -> Row:
    perspective, province, function, unit = key
    firm, search = sums
    band = less(firm, double)
    called = [province_name(province)] if province else []
    called += [names.of(PERSPECTIVE, perspective)] if PERSPECTIVE in keys else []
    return {
        "horizon": horizon, "indeling": split_name(keys), "perspectief": perspective, "functie": function,
        "provincie": province, "naam": " / ".join([*called, names.function(function)]), "maat": QUANTITY_MEASURE,
        "eenheid": unit, "objecten": objects, "bruto": firm.value, "waarde": band.value, "minimum": band.minimum,
        "maximum": band.maximum, "zoekgebied": search.value, "dubbel": double.value,
    }  # fmt: skip


def goals(addition: Addition) -> List[Row]:
    """Every goal for the country, and what each province yields of it."""
    found: List[Row] = []
    for goal in addition.goals:
        line = goal.line
        about = {"doel": line.code, "indicator": line.indicator, "horizon": line.horizon, "eenheid": line.unit}
        found.append({
            **about, "gevraagd": line.target, "gevraagd_max": line.target_max, "provincie_naam": tr("Nederland"),
            "waarde": line.value, "minimum": line.minimum, "maximum": line.maximum, "zoekgebied": line.search_value,
            "dubbel": goal.double if line.derivable else None, "gat": line.gap,
            "gevraagd_door_provincies": goal.asked, "in_plannen": goal.in_plans, "afleidbaar": line.derivable,
            "aanname": line.assumption, "toelichting": line.note,
        })  # fmt: skip
        own = {one.province: one.delivery.goals for one in addition.admission.counted}
        for province, value in goal.provinces if line.derivable else ():
            asked = [row.value for row in own[province] if row.goal == line.code and row.unit == line.unit]
            target = sum(asked) if asked else None
            traded = effect(addition.trades, line.code, province)
            found.append({
                **about, "provincie": province, "provincie_naam": province_name(province), "gevraagd": target,
                "waarde": value, "na_uitruil": target + traded if target is not None else None,
                "afleidbaar": value is not None,
            })  # fmt: skip
    return found


def proof(addition: Addition) -> List[Row]:
    return [
        {"horizon": one.horizon, "wat": one.what, "eenheid": one.unit, "som_provincies": one.parts,
         "dubbel": one.double, "geheel": one.whole, "verschil": one.difference, "toegestaan": one.allowed,
         "klopt": one.holds}
        for one in addition.proof
    ]  # fmt: skip


def borders(addition: Addition) -> List[Row]:
    return borders_of(addition.borders)


def borders_of(findings: Sequence[BorderFinding]) -> List[Row]:
    return [
        {"code": one.code, "zwaarte": one.severity, "titel": one.title, "melding": one.message,
         "wat_te_doen": one.hint, "provincie_a": one.first_province, "provincie_b": one.second_province,
         "object_a": one.first_uuid, "object_b": one.second_uuid, "naam_a": one.first_name,
         "naam_b": one.second_name, "omvang": one.size, "eenheid": one.unit, "horizon": one.horizon,
         "x": round(one.place.x, 2) if one.place else None, "y": round(one.place.y, 2) if one.place else None}
        for one in findings
    ]  # fmt: skip


def trades(addition: Addition) -> List[Row]:
    return [
        {"doel": one.goal, "eenheid": one.unit, "horizon": one.horizon, "van": one.giver, "naar": one.taker,
         "gegeven": one.given, "ontvangen": one.taken, "telt": one.counts, "klopt": one.matches}
        for one in addition.trades
    ]  # fmt: skip


def packages(addition: Addition) -> List[Row]:
    """Every package that was given: those that count, then earlier versions that do not."""
    admission = addition.admission
    told = [(one.delivery, one.variant, True) for one in admission.counted]
    told += [(one, "", False) for one in admission.older]
    return [
        {"pakket": one.name, "provincie": one.province, "provincie_naam": province_name(one.province),
         "voorstel": one.header.title, "uuid": one.header.uuid, "versie": one.header.version,
         "ijkmoment": one.header.milestone, "variant": variant, "stand": one.moment,
         "schema_versie": one.header.schema_version, "objecten": len(one.objects), "fouten": one.errors,
         "waarschuwingen": one.warnings, "telt": counts, "sha256": one.sha256}
        for one, variant, counts in told
    ]  # fmt: skip


def messages(addition: Addition) -> List[Row]:
    return [{"melding": text} for text in addition.messages]


# The file of each table in the folder of a run, its columns and what fills it.
TABLES = {
    "optelling": (FIGURES, figures), "doelbereik": (GOALS, goals), "bewijs": (PROOF, proof),
    "grenzen": (BORDERS, borders), "uitruil": (TRADES, trades), "pakketten": (PACKAGES, packages),
    "meldingen": (MESSAGES, messages),
}  # fmt: skip
