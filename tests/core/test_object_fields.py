"""Columns for other formats, and a proposal in the words of INSPIRE."""

import re

import pytest
import shapely

from novex_plugin.core.exchange.object_fields import EXACT, INDICATIVE, SHORT, columns, idealisation, values
from novex_plugin.core.exchange.planned_land_use import PLAN_FIELDS, USE_FIELDS, ZONE_FIELDS, planned_land_use
from novex_plugin.core.model.codelists import codelist, has_code
from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.records import LINE, ProposalHeader
from novex_plugin.core.model.schema import schema

from .accounting_world import box, thing

HEADER = ProposalHeader("p-1", "Voorstel", "PV25", version="0.3", date="2026-05-01")
HILUCS = "http://inspire.ec.europa.eu/codelist/HILUCSValue/"


def test_every_field_of_the_model_is_a_column_with_a_short_name_of_its_own():
    names = [column.name for column in columns()]
    shorts = [column.short for column in columns()]
    for table in schema().object_tables:
        assert set(table.field_names) <= set(names)
    assert len(set(names)) == len(names)
    assert len({short.casefold() for short in shorts}) == len(shorts)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", short) and len(short) <= SHORT for short in shorts)


def test_short_names_keep_what_tells_fields_apart():
    short = {column.name: column.short for column in columns()}
    assert (short["hoeveelheid_min"], short["hoeveelheid_max"]) == ("hoevee_min", "hoevee_max")
    assert short["jaar_start"] == "jaar_start" and short["uuid"] == "uuid"


def test_sector_and_land_use_follow_from_the_main_function():
    found = values({"functie": "zonneveld", "perspectief": "2", "vervalt": 0, "hoeveelheid": 12, "naam": ""})
    assert (found["pbl_sector"], found["hilucs"]) == ("zon", "2_4_4_RenewableEnergyProduction")
    assert found["functie_naam"] == "Zonneveld" and found["perspectief_naam"]
    assert found["vervalt"] is False and found["hoeveelheid"] == 12.0 and found["naam"] is None


def test_an_unknown_function_keeps_its_code_and_gets_no_sector():
    found = values({"functie": "luchtkasteel"})
    assert (found["functie_naam"], found["pbl_sector"], found["hilucs"]) == ("luchtkasteel", None, None)


@pytest.mark.parametrize("code", [item.code for item in codelist("nauwkeurigheid")])
def test_only_an_exact_outline_is_exact(code):
    assert idealisation(code) == (EXACT if code == "exact" else INDICATIVE)


def test_an_outline_of_which_nothing_is_said_is_exact_as_the_model_has_it():
    assert idealisation(None) == idealisation("") == EXACT


def test_every_function_has_a_code_of_the_hilucs_list():
    assert all(has_code("hilucs", item.hilucs) for item in functions())


def test_areas_become_zones_with_all_their_land_uses():
    home = thing("a", box(0, 0, 10, 10), further_functions=("zonneveld", "windpark"), start_year=2031, end_year=2060)
    found = planned_land_use(HEADER, [home])
    ((zone, geometry),) = found.zones
    assert geometry is home.geometry and found.left_out == 0
    assert zone["hilucsLandUse"] == HILUCS + "5_1_PermanentResidentialUse"
    assert (zone["validFrom"], zone["validTo"], zone["plan"]) == ("2031-01-01", "2060-12-31", "p-1")
    assert (zone["inspireId_localId"], zone["inspireId_namespace"]) == ("a", "NL.NOVEX.PV25")
    assert zone["beginLifespanVersion"] == "2026-05-01"
    # sun and wind have the same code, which stands there once
    assert [(use["hilucsLandUse"], use["main"]) for use in found.uses] == [
        (HILUCS + "5_1_PermanentResidentialUse", True), (HILUCS + "2_4_4_RenewableEnergyProduction", False),
    ]  # fmt: skip


def test_the_rows_have_no_field_that_the_tables_lack():
    found = planned_land_use(HEADER, [thing("a", box(0, 0, 10, 10))])
    assert set(found.plan) <= set(PLAN_FIELDS)
    assert set(found.zones[0][0]) <= set(ZONE_FIELDS)
    assert set(found.uses[0]) == set(USE_FIELDS)


def test_what_is_no_zone_is_counted():
    line = shapely.LineString([(100_000, 400_000), (100_100, 400_000)])
    items = [
        thing("a", box(0, 0, 10, 10), exactness="zoekgebied"), thing("b", line, "buisleiding", LINE),
        thing("c", None), thing("d", box(0, 0, 10, 10), "luchtkasteel"), thing("e", box(0, 0, 10, 10), dropped=True),
    ]  # fmt: skip
    found = planned_land_use(HEADER, items)
    assert (found.zones, found.uses, found.left_out) == ((), (), 4)
