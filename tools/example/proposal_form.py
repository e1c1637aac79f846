"""Turns a short description of a proposal into the full row of an object table."""

import uuid
from typing import Any, Dict, List

import shapely

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://novex.invalid/voorbeeld/middelwaard")
UNITS = {"woningbouw": "woningen", "windpark": "MW", "zonneveld": "MW", "datacenter": "MW", "energiecentrale": "MW", "kernenergie": "MW",
         "elektrolyse_batterij": "MW", "hoogspanningsverbinding": "km", "buisleiding": "km", "infrastructuur_weg_spoor": "km",
         "drinkwaterwinning": "mln m3/jaar"}
TABLES = {"Polygon": "object_vlak", "MultiPolygon": "object_vlak", "LineString": "object_lijn", "MultiLineString": "object_lijn",
          "Point": "object_punt"}
FIELDS = ("uuid", "naam", "variant", "vervangt", "vervalt", "functie", "nevenfuncties", "perspectief", "vraag", "programma", "novex_gebied",
          "horizon", "jaar_start", "jaar_eind", "herkomst", "concreetheid", "nauwkeurigheid", "laag", "hoogte_m", "diepte_m", "hoeveelheid",
          "eenheid", "hoeveelheid_min", "hoeveelheid_max", "aandeel_betaalbaar", "rol_rijk", "rol_rijk_toelichting", "status",
          "kwaliteit_toelichting", "water_bodem_toelichting", "toelichting", "bron", "gemaakt_door", "gemaakt_op")
MADE_BY, MADE_ON = "Provincie Middelwaard (fictief)", "2026-01-01T09:00:00Z"


def key_uuid(key: str) -> str:
    """The same identifier for the same key, always."""
    return str(uuid.uuid5(NAMESPACE, key))


def tidy(value: float, step: float) -> float:
    return round(round(value / step) * step, 3)


def quantity_of(row: Dict[str, Any], shape) -> None:
    """Quantity, unit and bandwidth: from a density, a given number, or the drawn size."""
    function = row["functie"]
    unit = row.pop("eenheid", None) or UNITS.get(function, "ha")
    density, spread = row.pop("dichtheid", None), row.pop("marge", None)
    if row.get("hoeveelheid") is None:
        if density:
            row["hoeveelheid"] = tidy(shape.area / 1e4 * density, 50 if unit == "woningen" else 1)
        elif unit == "ha" and shape.area:
            row["hoeveelheid"] = tidy(shape.area / 1e4, 0.1)
        elif unit == "km" and shape.length:
            row["hoeveelheid"] = tidy(shape.length / 1e3, 0.1)
    if row.get("hoeveelheid") is not None:
        row["eenheid"] = unit
        spread = spread if spread is not None else (0.25 if row["horizon"] == "2050" else None)
        if spread:
            step = 50 if unit == "woningen" else 0.1 if row["hoeveelheid"] < 50 else 1
            row["hoeveelheid_min"] = tidy(row["hoeveelheid"] * (1 - spread), step)
            row["hoeveelheid_max"] = tidy(row["hoeveelheid"] * (1 + spread * 1.2), step)


def complete(key: str, shape, row: Dict[str, Any]) -> Dict[str, Any]:
    """The full row, in the order of the exchange model, with table and WKT."""
    row = {"variant": "", "horizon": "2030", "herkomst": "beide", "concreetheid": "concreet", "nauwkeurigheid": "exact", "laag": "maaiveld",
           "rol_rijk": "geen", "status": "verkenning", "bron": "Fictieve voorbeelddata NOVEX", "gemaakt_door": MADE_BY, "gemaakt_op": MADE_ON,
           "vervalt": False, **row}
    if not row["vervalt"]:
        quantity_of(row, shape)
    row["uuid"] = key_uuid(key)
    if row.get("vervangt"):
        row["vervangt"] = key_uuid(row["vervangt"])
    out = {"tabel": TABLES[shape.geom_type]}
    out.update({name: row[name] for name in FIELDS if row.get(name) not in (None, "") or name == "variant"})
    unknown = set(row) - set(FIELDS)
    if unknown:
        raise ValueError(f"{key}: onbekende velden {sorted(unknown)}")
    out["geometrie"] = shapely.to_wkt(shape, rounding_precision=1, trim=True)
    return out


def dropped(key: str, variant: str, of: Dict[str, Any], shape, why: str) -> Dict[str, Any]:
    """A row that only says that a basis object lapses in a variant."""
    row = {"naam": f"Vervalt: {of['naam']}", "variant": variant, "vervangt": of["key"], "vervalt": True, "functie": of["functie"],
           "perspectief": of["perspectief"], "vraag": of["vraag"], "horizon": of["horizon"], "toelichting": why,
           "programma": of.get("programma"), "kwaliteit_toelichting": "Zie de uitgangspunten van de variant.",
           "water_bodem_toelichting": "De plek blijft wat zij is."}
    return complete(key, shape, row)


Rows = List[Dict[str, Any]]
