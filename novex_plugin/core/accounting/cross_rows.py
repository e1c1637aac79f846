"""A cross table as one long table: what the screen shows and what the CSV says, by the same function.

One row is one figure. Areas are in ha, lengths in km. The order is that of the table, so the same objects always give
the same bytes.
"""

from typing import Any, Dict, List, Sequence, Tuple

from ..exchange.spreadsheet import cell
from ..texts import tr
from .cross_table import CrossPart, CrossQuantity, CrossRow, CrossTable
from .figures import HECTARE_M2, KILOMETRE_M
from .keys import KeyTuple

_FIGURES = (
    "eenheid", "objecten", "bruto", "waarde", "minimum", "maximum", "meervoudig", "zoekgebied_objecten", "zoekgebied",
    "opmerking",
)  # fmt: skip
_TOGETHER = "+"  # between values that lie on one place together
_BETWEEN = " / "

Row = Dict[str, Any]


def columns(table: CrossTable) -> Tuple[str, ...]:
    """``onderdeel`` says what a row is; then one column per key with its codes, the names, and the figures."""
    return ("onderdeel", "indeling", *table.keys, "naam", *_FIGURES)


def rows(table: CrossTable) -> List[Row]:
    """Every figure of the table: the whole, the rows, the disjoint parts, quantities, and how it was counted."""
    lines = [("totaal", table.whole), *(("rij", row) for row in table.rows if table.keys)]
    found = [figure for kind, row in lines for figure in _of_row(table, kind, row)]
    found += [_part(table, "deel", part) for part in table.parts]
    found += [_part(table, "deel zoekgebied", part) for part in table.search_parts]
    found += [{"onderdeel": "werkwijze", "opmerking": text} for text in table.methods]
    found += [{"onderdeel": "melding", "opmerking": text} for text in table.messages]
    return [{"indeling": _BETWEEN.join(table.keys), **row} for row in found]


def cells(table: CrossTable) -> List[List[str]]:
    """The rows as texts, exactly as they stand in the CSV."""
    names = columns(table)
    return [[cell(row.get(name)) for name in names] for row in rows(table)]


def _codes(table: CrossTable, keys: Sequence[KeyTuple]) -> Row:
    return {key: _TOGETHER.join(dict.fromkeys(code[place] for code in keys if code)) for place, key in
            enumerate(table.keys)}  # fmt: skip


def _of_row(table: CrossTable, kind: str, row: CrossRow) -> List[Row]:
    about = {**_codes(table, [row.key]), "naam": row.name}
    found: List[Row] = [{
        "onderdeel": kind, **about, "eenheid": "ha", "objecten": row.objects, "bruto": row.gross_m2 / HECTARE_M2,
        "waarde": row.net_m2 / HECTARE_M2, "meervoudig": row.shared_m2 / HECTARE_M2,
        "zoekgebied_objecten": row.search_objects, "zoekgebied": row.search_net_m2 / HECTARE_M2,
    }]  # fmt: skip
    found += [
        {
            "onderdeel": f"{kind}, combinatie", **_codes(table, [row.key]), "eenheid": "ha",
            "naam": _BETWEEN.join([row.name, _TOGETHER.join(item.names)]), "waarde": item.area_m2 / HECTARE_M2,
        }
        for item in row.combinations
    ]  # fmt: skip
    if row.gross_length_m or row.search_length_m:
        found.append({
            "onderdeel": f"{kind}, lengte", **about, "eenheid": "km", "bruto": row.gross_length_m / KILOMETRE_M,
            "waarde": row.length_m / KILOMETRE_M, "zoekgebied": row.search_length_m / KILOMETRE_M,
        })  # fmt: skip
    if row.count or row.search_count:
        found.append({
            "onderdeel": f"{kind}, punten", **about, "eenheid": "aantal", "waarde": row.count,
            "zoekgebied": row.search_count,
        })  # fmt: skip
    for line in row.quantities:
        found += _quantity(kind, about, line)
    return found


def _quantity(kind: str, about: Row, line: CrossQuantity) -> List[Row]:
    name = _BETWEEN.join([about["naam"], line.name])
    found: List[Row] = [{
        "onderdeel": f"{kind}, hoeveelheid", **about, "naam": name, "eenheid": line.unit, "objecten": line.objects,
        "waarde": line.band.value, "minimum": line.band.minimum, "maximum": line.band.maximum,
        "zoekgebied": line.search.value,
    }]  # fmt: skip
    if line.affordable is not None:
        note = tr("Het aandeel betaalbaar is opgegeven voor {count} {unit}.")
        found.append({
            "onderdeel": f"{kind}, betaalbaar", **about, "naam": name, "eenheid": line.unit,
            "waarde": line.affordable, "opmerking": note.format(count=cell(line.affordable_of), unit=line.unit),
        })  # fmt: skip
    return found


def _part(table: CrossTable, kind: str, part: CrossPart) -> Row:
    return {
        "onderdeel": kind, **_codes(table, part.keys), "naam": part.name, "eenheid": "ha",
        "waarde": part.area_m2 / HECTARE_M2,
    }  # fmt: skip
