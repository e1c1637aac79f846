"""Reads the example's files for its tests, with sqlite and shapely only."""

import json
import sqlite3
from functools import cache
from pathlib import Path
from typing import Any, Dict, List

import shapely

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "voorbeeld"
ENVELOPE_BYTES = (0, 32, 48, 48, 64)


def shape_of(blob: bytes) -> Any:
    """The geometry of a GeoPackage blob (header of 8 bytes and an optional envelope before the WKB)."""
    return shapely.from_wkb(blob[8 + ENVELOPE_BYTES[(blob[3] >> 1) & 7] :])


@cache
def tables() -> Dict[str, List[Dict[str, Any]]]:
    """Every table of the basisset as rows with shapely geometry under ``geom``."""
    base = sqlite3.connect(f"file:{FOLDER / 'basisset.gpkg'}?mode=ro", uri=True)
    base.row_factory = sqlite3.Row
    out = {}
    for (name,) in base.execute("SELECT table_name FROM gpkg_contents").fetchall():
        rows = [dict(row) for row in base.execute('SELECT * FROM "' + name.replace('"', '""') + '"')]
        out[name] = [{**row, "geom": shape_of(row["geom"])} for row in rows]
    base.close()
    return out


@cache
def document() -> Dict[str, Any]:
    return json.loads((FOLDER / "voorstellen.json").read_text(encoding="utf-8"))


@cache
def proposals() -> Dict[str, Dict[str, Any]]:
    """The proposals by name, with shapely geometry under ``geom``."""
    return {row["naam"]: {**row, "geom": shapely.from_wkt(row["geometrie"])} for row in document()["objecten"]}


def merged(key: str) -> Any:
    return shapely.union_all([row["geom"] for row in tables()[key]])
