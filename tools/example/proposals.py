"""The source of the example proposal: header, variants, objects, goals, agreements and apply-or-explain as one JSON document."""

import json
import os
from pathlib import Path
from typing import Any, Dict, List

from . import proposals_basis, proposals_variants
from .drawing import Drawing
from .proposal_form import MADE_BY, complete, dropped, key_uuid
from .statements import make_statements
from .world import World
from .writer import DATE

HEADER = {"uuid": key_uuid("voorstel"), "titel": "Ruimtelijk voorstel Middelwaard (fictief voorbeeld)", "provincie": "PV00", "ijkmoment": "IJK3", "versie": "0.9",
          "organisatie": MADE_BY, "contact": "", "datum": DATE, "basisset_naam": "Voorbeeldbasisset Middelwaard", "basisset_datum": DATE,
          "opmerking": "Middelwaard bestaat niet. Alle plaatsen, wegen, getallen en voorstellen zijn verzonnen."}
GOALS = [
    {"code": "PD-WON", "doel": "D-WON-2030", "indicator": "Nieuwe woningen tot en met 2030", "eenheid": "woningen", "waarde": 9500, "horizon": "2030", "telt_op_uit": "hoeveelheid:woningen"},
    {"code": "PD-WON-2050", "doel": "", "indicator": "Nieuwe woningen richting 2050", "eenheid": "woningen", "waarde": 16000, "waarde_max": 22000, "horizon": "2050", "telt_op_uit": "hoeveelheid:woningen"},
    {"code": "PD-BED", "doel": "D-BED-2030", "indicator": "Nieuw bedrijventerrein", "eenheid": "ha", "waarde": 90, "horizon": "2030", "telt_op_uit": "oppervlakte:bedrijventerrein"},
    {"code": "PD-VEEN", "doel": "D-VEEN-2030", "indicator": "Emissiereductie veenweiden", "eenheid": "kton CO2-eq", "waarde": 22, "horizon": "2030", "telt_op_uit": "hoeveelheid:kton CO2-eq"},
    {"code": "PD-GBDA", "doel": "D-GBDA-2050", "indicator": "Groenblauwe dooradering", "eenheid": "% landelijk gebied", "waarde": 10, "horizon": "2050", "telt_op_uit": "aandeel:groenblauwe_dooradering"},
]
AGREEMENTS: List[Dict[str, Any]] = [
    {"sleutel": "AF-1", "nummer": "1.1", "titel": "Ontsluiting Dorenborg-Noord", "soort": "uitvoering", "departementen": "VRO,IenW", "partijen": "Rijk, provincie Middelwaard, gemeente Dorenborg",
     "tekst": "Rijk en regio werken de aansluiting op de A311 uit en leggen de kostenverdeling vast.", "status": "verkenning", "objecten": ["P3-noord", "A-noord"]},
    {"sleutel": "AF-2", "nummer": "2.1", "titel": "Vernatting Lokerveen", "soort": "uitvoering", "departementen": "LVVN", "partijen": "Rijk, provincie, waterschap",
     "tekst": "Middelen voor peilopzet en voor bedrijven die meedoen.", "status": "voorkeur", "objecten": ["P1-veen-oost"]},
    {"sleutel": "AF-3", "nummer": "2.2", "titel": "Hoogwatergeul Overmaarle", "soort": "onderzoek", "departementen": "IenW,VRO", "partijen": "Rijk, provincie, waterschap, gemeente Dorenborg",
     "tekst": "Verkenning van breedte, natuurdoelen en fasering van de geul.", "status": "verkenning", "objecten": ["L-geul", "B-geul", "B-front"]},
    {"sleutel": "AF-4", "nummer": "3.1", "titel": "Ruimte voor het net", "soort": "beleid", "departementen": "KGG,VRO", "partijen": "Rijk, provincie, netbeheerders",
     "tekst": "Locaties en tracés worden in omgevingsplannen vrijgehouden.", "status": "voorkeur", "objecten": ["P2-station", "P2-150kv", "C-onderstation"]},
    {"sleutel": "AF-5", "nummer": "4.1", "titel": "Oefenruimte en drinkwater", "soort": "proces", "departementen": "DEF,IenW,LVVN", "partijen": "Rijk, provincie, waterbedrijf",
     "tekst": "Gezamenlijk onderzoek naar gebruik van de heide boven de drinkwatervoorraad.", "status": "idee", "objecten": ["OV-oefenterrein", "C-kazerne"]},
]


def make_objects(world: World) -> List[Dict[str, Any]]:
    """Every object row: basis, variants, and the basis objects that lapse in a variant."""
    drawing = Drawing(world)
    rows, basis = [], {}
    for key, shape, fields in proposals_basis.basis(drawing):
        basis[key] = (shape, {**fields, "key": key, "horizon": fields.get("horizon", "2030")})
        rows.append(complete(key, shape, fields))
    for key, shape, fields in proposals_variants.variants(drawing):
        rows.append(complete(key, shape, fields))
    for key, variant, basis_key, why in proposals_variants.DROPS:
        shape, fields = basis[basis_key]
        rows.append(dropped(key, variant, fields, shape, why))
    return rows


def make_document(world: World) -> Dict[str, Any]:
    """The whole source document."""
    agreements = [{"uuid": key_uuid(a["sleutel"]), **{k: v for k, v in a.items() if k not in ("sleutel", "objecten")},
                   "objecten": [key_uuid(key) for key in a["objecten"]]} for a in AGREEMENTS]
    goals = [{**goal, "bron": "Fictieve voorbeelddata NOVEX"} for goal in GOALS]
    return {"voorstel": HEADER, "varianten": proposals_variants.VARIANTS, "objecten": make_objects(world), "doelen_provincie": goals,
            "afspraken": agreements, "leg_uit": make_statements()}


def write_document(path: Path, document: Dict[str, Any]) -> None:
    """As readable JSON; the file appears whole or not at all."""
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    os.replace(part, path)
