"""The example proposals: codes exist, shapes are sound, variants hang together, planted conflicts are there."""

import sqlite3
import sys
import uuid
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from example_reader import FOLDER, document, merged, proposals, shape_of, tables

from novex_plugin.core.catalogue.explain import (
    APPLIED,
    codes_of,
    official_layers,
    open_points,
    replacement_advice,
    status,
)
from novex_plugin.core.model import codelists
from novex_plugin.core.model.annexes import Explanation
from novex_plugin.core.model.functions import function

KINDS = {"object_vlak": "vlak", "object_lijn": "lijn", "object_punt": "punt"}
CODED = {"perspectief": "perspectief", "vraag": "opgaven", "programma": "programmas", "horizon": "horizon",
         "herkomst": "herkomst", "concreetheid": "concreetheid", "nauwkeurigheid": "nauwkeurigheid", "laag": "laag",
         "rol_rijk": "rol_rijk", "status": "status"}  # fmt: skip
PLANTED = [  # proposal, layer, least overlap in ha (areas) or km (lines)
    ("Dorenborg-Noord", "buisleidingstrook", 5),
    ("Rivierfront Overmaarle", "rivierbed", 15),
    ("Zoekgebied wind Leedewaard", "laagvliegroute", 1000),
    ("Zonneveld Tessemerbroek", "landbouwpercelen", 50),
    ("Zonneveld plas De Zanderij", "rivierbed", 20),
    ("Bedrijventerrein Overmaarle-Zuid", "rivier_reservering", 10),
    ("Uitbreiding oefenterrein Harderlose Heide", "natura2000", 100),
    ("Havenwijk Maarlehaven", "zware_bedrijventerreinen", 20),
    ("Datacenter Lokerwaard", "werelderfgoed_waterlinie", 5),
    ("Kazerne Spelder", "drinkwaterreservering", 5),
    ("Nieuwe kern Zuiderspoor", "laagvliegroute", 50),
    ("Glastuinbouw Tessemerwaard-West", "veenbodem", 50),
    ("Windlijn Vallei", "laagvlieggebied", 1),
    ("Tessem Waterstad", "waterkering_beschermingszone", 0.5),
    ("Tessem Waterstad", "werelderfgoed_waterlinie", 10),
    ("Uitbreiding Maarlehaven", "rivierbed", 10),
    ("Uitbreiding oefenterrein Harderlose Heide", "drinkwaterreservering", 100),
    ("Havenwijk Maarlehaven", "risicocontour_pr", 10),
]
DOUBLE_CLAIMS = [  # two proposals on the same ground, least ha
    ("Peilopzet Tessemerbroek", "Glastuinbouw Tessemerwaard-West", 50),
    ("Strategische drinkwatervoorraad Vallei", "Bufferzone Valkbeek", 50),
    ("Havenwijk Maarlehaven", "Waterstofcentrale Maarlehaven", 2),
    ("Zoekgebied wind Leedewaard", "Nieuwe kern Zuiderspoor", 20),
]


def objects():
    return list(proposals().values())


def test_numbers_variants_and_kinds():
    rows = document()["objecten"]
    assert 60 <= len(rows) <= 85
    assert len(proposals()) == len(rows)  # names are unique
    assert Counter(v["code"] for v in document()["varianten"]) == {"A": 1, "B": 1, "C": 1}
    per_variant = Counter(row["variant"] for row in rows)
    assert per_variant[""] >= 25
    assert all(per_variant[code] >= 10 for code in "ABC")
    assert {row["horizon"] for row in rows} == {"2030", "2050"}
    assert {row["perspectief"] for row in rows} == {"1", "2", "3", "overkoepelend"}
    assert {row["nauwkeurigheid"] for row in rows} == {"exact", "indicatief", "zoekgebied"}
    kinds = Counter(row["tabel"] for row in rows)
    assert kinds["object_lijn"] >= 8
    assert kinds["object_punt"] >= 5


def test_every_official_layer_is_applied_or_explained():
    rows = [Explanation(row["laag"], row["toegepast"], row.get("reden", ""), row.get("vervanging", ""))
            for row in document()["leg_uit"]]  # fmt: skip
    found = status(official_layers(), codes_of(tables()), rows)
    assert open_points(found) == ()
    assert {item.layer.code for item in found if item.state == APPLIED} == {
        item.layer.code for item in found if item.loaded
    }
    assert all(not replacement_advice(item.replacement) for item in found)


def test_identifiers_are_stable_and_unique():
    identifiers = [row["uuid"] for row in document()["objecten"]]
    assert len(set(identifiers)) == len(identifiers)
    assert {uuid.UUID(value).version for value in identifiers} == {5}
    by_name = {row["naam"]: row["uuid"] for row in document()["objecten"]}
    space = uuid.uuid5(uuid.NAMESPACE_URL, "https://novex.invalid/voorbeeld/middelwaard")
    assert by_name["Dorenborg-Noord"] == str(uuid.uuid5(space, "P3-noord"))


@pytest.mark.parametrize("name", sorted(proposals()))
def test_codes_exist_and_the_shape_is_sound(name):
    row = proposals()[name]
    for field, codelist in CODED.items():
        if row.get(field):
            assert row[field] in {code.code for code in codelists.codelist(codelist)}, field
    own = function(row["functie"])
    assert KINDS[row["tabel"]] in own.geometries
    for further in filter(None, (row.get("nevenfuncties") or "").split(",")):
        assert function(further).code != row["functie"]
    shape = row["geom"]
    assert shape.is_valid
    assert not shape.is_empty
    assert merged("provincie").covers(shape)
    if row.get("hoeveelheid") is not None:
        assert row["eenheid"] in (own.unit, "kton CO2-eq")
        low, high = row.get("hoeveelheid_min"), row.get("hoeveelheid_max")
        assert (low or 0) <= row["hoeveelheid"] <= (high or float("inf"))


def test_quantities_are_of_a_credible_size():
    for row in objects():
        hectares, amount = row["geom"].area / 1e4, row.get("hoeveelheid")
        if row["functie"] == "woningbouw" and amount:
            assert 20 <= amount / hectares <= 90, row["naam"]
        if row["functie"] == "zonneveld" and amount:
            assert 0.7 <= amount / hectares <= 1.3, row["naam"]
        if row["functie"] == "windpark" and not row["vervalt"]:
            assert row["hoogte_m"] > 190
            assert row["laag"] == "bovengronds"


def test_replaced_and_dropped_objects_are_of_the_basis():
    by_uuid = {row["uuid"]: row for row in objects()}
    changed = [row for row in objects() if row.get("vervangt")]
    assert len(changed) >= 8
    for row in changed:
        assert row["variant"]
        assert by_uuid[row["vervangt"]]["variant"] == ""
        assert by_uuid[row["vervangt"]]["functie"] == row["functie"]
    assert sum(row["vervalt"] for row in changed) >= 3
    assert len({(row["variant"], row["vervangt"]) for row in changed}) == len(changed)


@pytest.mark.parametrize(("name", "layer", "least"), PLANTED)
def test_planted_conflicts_are_there(name, layer, least):
    shared = proposals()[name]["geom"].intersection(merged(layer))
    assert (shared.area / 1e4 if shared.area else shared.length / 1e3) >= least


def test_the_new_well_lies_in_protected_nature():
    assert proposals()["Drinkwaterwinning Loveren"]["geom"].within(merged("natura2000"))


@pytest.mark.parametrize(("one", "other", "least"), DOUBLE_CLAIMS)
def test_planted_double_claims_are_there(one, other, least):
    a, b = proposals()[one], proposals()[other]
    assert a["geom"].intersection(b["geom"]).area / 1e4 >= least
    assert not (a["variant"] and b["variant"] and a["variant"] != b["variant"])  # they meet in one variant


def test_agreements_and_goals_point_at_what_exists():
    known = {row["uuid"] for row in objects()}
    assert all(set(agreement["objecten"]) <= known for agreement in document()["afspraken"])
    goals = {code.code for code in codelists.codelist("doelen")}
    assert all(goal["doel"] in goals | {""} for goal in document()["doelen_provincie"])


@pytest.mark.parametrize("table", sorted(KINDS))
def test_the_proposal_file_holds_exactly_what_its_source_says(table):
    base = sqlite3.connect(f"file:{FOLDER / 'voorstel.gpkg'}?mode=ro", uri=True)
    try:
        stored = base.execute(f"SELECT uuid, naam, functie, hoeveelheid, geom FROM {table}").fetchall()
    finally:
        base.close()
    source = {row["uuid"]: row for row in objects() if row["tabel"] == table}
    assert {row[0] for row in stored} == set(source)
    for identifier, name, function_code, quantity, geometry in stored:
        row = source[identifier]
        assert (name, function_code, quantity) == (row["naam"], row["functie"], row.get("hoeveelheid"))
        assert shape_of(geometry).equals(row["geom"])
