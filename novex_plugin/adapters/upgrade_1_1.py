"""From schema 1.0.0 to 1.1.0: place, precision and derived quantities of objects, archived variants, sketch marks.

The definitions below are those of version 1.1.0 for good; they do not follow later changes of the model.
"""

from pathlib import Path
from typing import Dict, Tuple

from .upgrade_ogr import LINES, MOMENT, NUMBER, POINTS, TEXT, YES_NO, NewField, NewTable, extend

_OBJECT = (
    NewField("gemeente", TEXT, 300),
    NewField("regio", TEXT, 100),
    NewField("vista", TEXT, 20),
    NewField("aandeel_provincies", TEXT, 200),
    NewField("precisie_m", NUMBER),
    NewField("dichtheid", NUMBER),
    NewField("hoeveelheid_afgeleid", YES_NO, default="0"),
)
_NEW_FIELDS: Dict[str, Tuple[NewField, ...]] = {
    "object_vlak": _OBJECT, "object_lijn": _OBJECT, "object_punt": _OBJECT,
    "variant": (NewField("gearchiveerd", YES_NO, default="0"),),
}  # fmt: skip
_SKETCH = (
    NewField("uuid", TEXT, 36, required=True, unique=True),
    NewField("soort", TEXT, 20, "'lijn'", required=True),
    NewField("tekst", TEXT, 1000),
    NewField("kleur", TEXT, 7, "'#1f2937'"),
    NewField("variant", TEXT, 20),
    NewField("horizon", TEXT, 10, "'2030'"),
    NewField("gemaakt_door", TEXT, 100),
    NewField("gemaakt_op", MOMENT),
    NewField("gewijzigd_door", TEXT, 100),
    NewField("gewijzigd_op", MOMENT),
)
_NEW_TABLES = (
    NewTable("schets_lijn", LINES, "Schetslijnen en pijlen", _SKETCH),
    NewTable("schets_punt", POINTS, "Schetsteksten en notities", _SKETCH),
)


def add_tables_and_fields(path: Path) -> None:
    """Let OGR add the fields and layers of 1.1.0. Raises RuntimeError, with GDAL's words, when it cannot."""
    extend(path, _NEW_FIELDS, _NEW_TABLES)
