"""Stage 2: the proposal file itself, made from voorstellen.json with the plugin's own adapter (needs QGIS)."""

import json
from pathlib import Path
from typing import Any, Dict, List

import shapely

STAMP = "2026-01-01T09:00:00.000Z"
KINDS = {"object_vlak": "vlak", "object_lijn": "lijn", "object_punt": "punt"}


def proposal_objects(document: Dict[str, Any]) -> List[Any]:
    """The objects of the document as records of the plugin."""
    from novex_plugin.adapters.records import object_from_row

    out = []
    for row in document["objecten"]:
        values = {key: value for key, value in row.items() if key not in ("tabel", "geometrie")}
        values.setdefault("variant", "")
        out.append(object_from_row(KINDS[row["tabel"]], values, shapely.from_wkt(row["geometrie"])))
    return out


def build_proposal_file(source: Path, target: Path) -> int:
    """Write ``target`` from ``source``; returns the number of objects. Same input, same content."""
    from novex_plugin.adapters import records
    from novex_plugin.adapters.geopackage import create_proposal

    document = json.loads(source.read_text(encoding="utf-8"))
    proposal = create_proposal(target, records.header_from_row(document["voorstel"]),
                               [records.variant_from_row(row) for row in document["varianten"]], overwrite=True, clock=lambda: STAMP)
    written = proposal.write_objects(proposal_objects(document))
    for row in document["doelen_provincie"]:
        proposal.save_province_goal(records.goal_from_row(row))
    for row in document["afspraken"]:
        links = tuple(row["objecten"])
        proposal.save_agreement(records.agreement_from_row({k: v for k, v in row.items() if k != "objecten"}, links))
    proposal.save_explanations([records.explanation_from_row(row) for row in document["leg_uit"]])
    return written
