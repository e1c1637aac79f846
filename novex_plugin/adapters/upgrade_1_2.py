"""From schema 1.1.0 to 1.2.0: what a check needs to be a dossier, own rules, counters, neighbours, trades, indicators.

The definitions below are those of version 1.2.0 for good; they do not follow later changes of the model.
"""

from pathlib import Path
from typing import Dict, Tuple

from .upgrade_ogr import (
    AREAS,
    LINES,
    MOMENT,
    NO_PLACE,
    NUMBER,
    POINTS,
    TEXT,
    WHOLE,
    YES_NO,
    NewField,
    NewTable,
    extend,
)

_OBJECT = (
    NewField("maaiveld_nap_m", NUMBER),
    NewField("werknemers", NUMBER),
)
_FINDING = (
    NewField("thema", TEXT, 60),
    NewField("regel_herkomst", TEXT, 20),
    NewField("wetsdatum", TEXT, 20),
    NewField("bewijs", TEXT),
    NewField("uitzondering", TEXT, 40),
    NewField("grenshoogte_m", NUMBER),
    NewField("lengte_gang_m", NUMBER),
    NewField("situatie", TEXT, 40),
)
_WEIGHING = (
    NewField("uitzondering", TEXT, 40),
    NewField("bewijs", TEXT),
    NewField("ruil_met", TEXT, 200),
    NewField("hoeveelheid", NUMBER),
    NewField("eenheid", TEXT, 40),
    NewField("object_uuid", TEXT, 36),
    NewField("object_naam", TEXT, 200),
    NewField("regel", TEXT, 60),
    NewField("titel", TEXT, 300),
    NewField("situatie", TEXT, 40),
)
_GOAL = (
    NewField("in_plannen", NUMBER),
)
_NEW_FIELDS: Dict[str, Tuple[NewField, ...]] = {
    "object_vlak": _OBJECT, "object_lijn": _OBJECT, "object_punt": _OBJECT, "bevinding": _FINDING,
    "afweging": _WEIGHING, "doel_provincie": _GOAL,
}  # fmt: skip
_NEIGHBOUR = (
    NewField("uuid", TEXT, 36, required=True, unique=True),
    NewField("naam", TEXT, 200),
    NewField("provincie", TEXT, 10),
    NewField("voorstel", TEXT, 200),
    NewField("functie", TEXT, 60, required=True),
    NewField("nevenfuncties", TEXT),
    NewField("horizon", TEXT, 10),
    NewField("jaar_start", WHOLE),
    NewField("jaar_eind", WHOLE),
    NewField("nauwkeurigheid", TEXT, 20),
    NewField("laag", TEXT, 20),
    NewField("hoogte_m", NUMBER),
    NewField("diepte_m", NUMBER),
    NewField("hoeveelheid", NUMBER),
    NewField("eenheid", TEXT, 40),
    NewField("ingelezen_op", MOMENT),
)
_RULE = (
    NewField("code", TEXT, 40, required=True, unique=True),
    NewField("herkomst", TEXT, 20, required=True),
    NewField("regel", TEXT, required=True),
    NewField("reden", TEXT),
    NewField("door", TEXT, 100),
    NewField("op", MOMENT),
)
_SETTING = (
    NewField("sleutel", TEXT, 100, required=True, unique=True),
    NewField("waarde", TEXT, required=True),
    NewField("door", TEXT, 100),
    NewField("op", MOMENT),
)
_COUNTER = (
    NewField("sleutel", TEXT, 150, required=True, unique=True),
    NewField("teller", TEXT, 40, required=True),
    NewField("regel", TEXT, 60),
    NewField("titel", TEXT, 300),
    NewField("plaats", TEXT, 200),
    NewField("eenheid", TEXT, 40),
    NewField("gebruikt", NUMBER),
    NewField("al_aanwezig", NUMBER),
    NewField("grens", NUMBER),
    NewField("ruimte", NUMBER),
    NewField("klasse", TEXT, 20),
    NewField("objecten", TEXT),
    NewField("uitleg", TEXT),
    NewField("grondslag", TEXT, 300),
    NewField("variant", TEXT, 20),
    NewField("horizon", TEXT, 10),
)
_ANSWER = (
    NewField("sleutel", TEXT, 80, required=True, unique=True),
    NewField("vraag", TEXT, 20, required=True),
    NewField("variant", TEXT, 20),
    NewField("horizon", TEXT, 10),
    NewField("tekst", TEXT),
    NewField("door", TEXT, 100),
    NewField("op", MOMENT),
)
_INDICATOR = (
    NewField("code", TEXT, 40, required=True, unique=True),
    NewField("naam", TEXT, 200, required=True),
    NewField("uitdrukking", TEXT, required=True),
    NewField("filter", TEXT),
    NewField("samenvatting", TEXT, 20, required=True),
    NewField("eenheid", TEXT, 40),
    NewField("doel", NUMBER),
    NewField("richting", TEXT, 20),
    NewField("toelichting", TEXT),
    NewField("door", TEXT, 100),
    NewField("op", MOMENT),
)
_TRADE = (
    NewField("uuid", TEXT, 36, required=True, unique=True),
    NewField("doel", TEXT, 40, required=True),
    NewField("hoeveelheid", NUMBER, required=True),
    NewField("eenheid", TEXT, 40, required=True),
    NewField("richting", TEXT, 20, required=True),
    NewField("partner", TEXT, 10, required=True),
    NewField("gebied", TEXT, 200),
    NewField("reden", TEXT),
    NewField("variant", TEXT, 20),
    NewField("horizon", TEXT, 10),
    NewField("akkoord", YES_NO),
    NewField("door", TEXT, 100),
    NewField("op", MOMENT),
)
_NEW_TABLES = (
    NewTable("buur_vlak", AREAS, "Buurprovincies: vlakken", _NEIGHBOUR),
    NewTable("buur_lijn", LINES, "Buurprovincies: lijnen", _NEIGHBOUR),
    NewTable("buur_punt", POINTS, "Buurprovincies: punten", _NEIGHBOUR),
    NewTable("toetsregel", NO_PLACE, "Eigen en gewijzigde toetsregels", _RULE),
    NewTable("toetsinstelling", NO_PLACE, "Instellingen van de toets", _SETTING),
    NewTable("teller", NO_PLACE, "Tellers", _COUNTER),
    NewTable("antwoord", NO_PLACE, "Antwoorden op het startpakket", _ANSWER),
    NewTable("indicator", NO_PLACE, "Eigen indicatoren", _INDICATOR),
    NewTable("uitruil", NO_PLACE, "Uitruil", _TRADE),
)


_WIDER = {"afspraak": (NewField("soort", TEXT, 60),)}  # an agreement can be of more kinds than one


def add_tables_and_fields(path: Path) -> None:
    """Let OGR add the fields and tables of 1.2.0. Raises RuntimeError, with GDAL's words, when it cannot."""
    extend(path, _NEW_FIELDS, _NEW_TABLES, _WIDER)
