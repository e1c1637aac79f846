"""Goals: what the drawn objects yield, with the arithmetic done by hand, and what cannot be said."""

import json

import jsonschema
import pytest
import shapely

from novex_plugin import paths
from novex_plugin.core.accounting import Goal, compute_totals, goal_progress, national_goals, provincial_goals
from novex_plugin.core.accounting.derivation import derivation
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import ProvinceGoal
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.records import AREA, ProposalObject

HECTARE = shapely.box(0, 0, 100, 100)


def thing(uuid: str, function: str, geometry=HECTARE, **values) -> ProposalObject:
    return ProposalObject(uuid=uuid, name=uuid, geometry=geometry, kind=AREA, function=function, **values)


def line_of(code: str, objects, **options):
    lines = goal_progress(compute_totals(objects), national_goals(), **options)
    return next(line for line in lines if line.code == code)


def test_dwellings_count_as_entered_and_search_areas_apart():
    found = line_of(
        "D-WON-2030",
        [
            thing("a", "woningbouw", quantity=1000.0, quantity_min=800.0, quantity_max=1500.0),
            thing("b", "woningbouw", quantity=500.0, exactness="zoekgebied"),
        ],
    )
    assert (found.value, found.minimum, found.maximum, found.search_value) == (1000.0, 800.0, 1500.0, 500.0)
    assert (found.target, found.gap) == (900_000.0, 899_000.0)
    assert found.share_pct == pytest.approx(100 / 900)
    assert found.derivable and not found.assumption


def test_megawatts_become_energy_with_the_stated_assumption():
    found = line_of(
        "D-RES-2030",
        [
            thing("a", "windpark", quantity=100.0, unit="MW"),
            thing("b", "zonneveld", quantity=200.0, unit="MW"),
            thing("c", "zonneveld", quantity=0.5, unit="TWh/jaar"),
            thing("d", "kernenergie", quantity=1000.0, unit="MW"),  # not renewable
        ],
    )
    # 100 MW x 2600 h + 200 MW x 950 h = 0.26 + 0.19 TWh, and 0.5 TWh as entered
    assert found.value == pytest.approx(0.95)
    assert found.minimum == pytest.approx(100 * 2200e-6 + 200 * 850e-6 + 0.5)
    assert found.maximum == pytest.approx(100 * 3200e-6 + 200 * 1050e-6 + 0.5)
    assert found.assumption and "2.600 vollasturen" in found.note and "950 vollasturen" in found.note


def test_kilotonnes_become_megatonnes_per_function_and_never_count_for_two_goals():
    objects = [
        thing("a", "peilopzet_veenweide", quantity=120.0, unit="kton CO2-eq"),
        thing("b", "bos", quantity=30.0, unit="kton CO2-eq"),
    ]
    assert line_of("D-VEEN-2030", objects).value == pytest.approx(0.12)
    assert line_of("D-BOS-2030", objects).value == pytest.approx(0.03)
    assert line_of("D-VEE-2030", objects).value == 0.0


def test_business_land_counts_shared_ground_once_over_its_functions():
    found = line_of(
        "D-BED-2030",
        [
            thing("a", "bedrijventerrein", shapely.box(0, 0, 200, 100)),
            thing("b", "xxl_logistiek", shapely.box(100, 0, 300, 100)),
            thing("c", "woningbouw", shapely.box(0, 0, 500, 500)),
        ],
    )
    assert (found.value, found.unit) == (3.0, "ha")


def test_ground_with_the_function_only_as_a_further_one_does_not_count_for_an_area_goal():
    objects = [thing("a", "zonneveld", further_functions=("bedrijventerrein",))]
    assert line_of("D-BED-2030", objects).value == 0.0


def test_a_share_of_the_rural_area_needs_that_area():
    objects = [thing("a", "groenblauwe_dooradering")]
    unknown = line_of("D-GBDA-2030", objects)
    assert (unknown.value, unknown.gap, unknown.derivable) == (None, None, False)
    assert "landelijk gebied" in unknown.note
    assert line_of("D-GBDA-2030", objects, rural_area_m2=400_000.0).value == pytest.approx(2.5)


@pytest.mark.parametrize("code", ["D-WON-JAAR", "D-CH4-2030", "D-KDW-2030", "D-WOZ-2050", "D-KRW-2027"])
def test_a_goal_that_cannot_be_derived_says_so_and_shows_no_number(code):
    found = line_of(code, [thing("a", "woningbouw", quantity=10.0), thing("b", "veehouderij", quantity=5.0)])
    assert (found.value, found.minimum, found.maximum, found.gap, found.share_pct) == (None,) * 5
    assert not found.derivable
    assert found.note.startswith("Niet af te leiden")


def test_objects_without_a_quantity_give_no_false_zero():
    found = line_of("D-WON-2030", [thing("a", "woningbouw")])
    assert found.value is None
    assert "1 keer Woningbouw zonder hoeveelheid" in found.note


def test_nothing_drawn_is_an_honest_zero():
    assert line_of("D-WON-2030", []).value == 0.0


def test_a_quantity_in_another_unit_is_left_out_and_named():
    found = line_of(
        "D-WON-2030", [thing("a", "woningbouw", quantity=10.0), thing("b", "woningbouw", quantity=3.0, unit="ha")]
    )
    assert found.value == 10.0
    assert "Niet omgerekend: Woningbouw in ha" in found.note


def test_a_goal_is_read_from_the_totals_of_its_own_year():
    now, later = compute_totals([thing("a", "woningbouw", quantity=10.0)]), compute_totals([])
    goals = [Goal("X", "Woningen", "woningen", 100.0, horizon="2050", derived_from="hoeveelheid:woningen")]
    (found,) = goal_progress(now, goals, by_horizon={"2030": now, "2050": later})
    assert found.value == 0.0


def test_provincial_goals_come_first_and_borrow_the_rules_of_their_national_goal():
    rows = [
        ProvinceGoal("PV-1", "Woningen Middelwaard", "woningen", 21_000.0, None, "2030", "D-WON-2030",
                     "hoeveelheid:woningen"),
        ProvinceGoal("PV-2", "Nieuw bos", "ha", 40.0, None, "2030", "", "oppervlakte:bos"),
        ProvinceGoal("PV-3", "Tevredenheid", "%", 80.0),
        ProvinceGoal("PV-4", "Bos in km2", "km2", 4.0, None, "2030", "", "oppervlakte:bos"),
        ProvinceGoal("PV-5", "Onbekend", "ha", 4.0, None, "2030", "", "oppervlakte:ruimtehaven"),
    ]  # fmt: skip
    totals = compute_totals([thing("a", "woningbouw", quantity=1400.0), thing("b", "bos")])
    lines = goal_progress(totals, national_goals(), provincial_goals(rows))
    assert [line.code for line in lines[:6]] == ["PV-1", "PV-2", "PV-3", "PV-4", "PV-5", "D-WON-2030"]
    assert (lines[0].value, lines[0].gap, lines[0].scale) == (1400.0, 19_600.0, "provinciaal")
    assert lines[1].value == 1.0
    assert [line.value for line in lines[2:5]] == [None, None, None]


def test_a_target_of_zero_gives_no_share():
    goals = [Goal("X", "Woningen", "woningen", 0.0, derived_from="hoeveelheid:woningen")]
    (found,) = goal_progress(compute_totals([thing("a", "woningbouw", quantity=10.0)]), goals)
    assert (found.gap, found.share_pct) == (-10.0, None)


# -- the data behind it


def test_the_derivation_file_fits_its_schema_and_the_code_lists():
    folder = paths.resources("doelbereik")
    content = json.loads((folder / "afleiding.json").read_text(encoding="utf-8"))
    jsonschema.validate(content, json.loads((folder / "afleiding.schema.json").read_text(encoding="utf-8")))
    known_goals = {code.code for code in codelist("doelen")}
    known_functions = {item.code for item in functions()}
    rules = derivation()
    assert {rule.goal for rule in rules.goals} <= known_goals
    assert len({rule.goal for rule in rules.goals}) == len(rules.goals)
    assert set().union(*(rule.functions for rule in rules.goals)) <= known_functions
    assert set().union(*(step.functions for step in rules.conversions)) <= known_functions
    for step in rules.conversions:
        assert step.factor.minimum <= step.factor.value <= step.factor.maximum


def test_every_goal_that_claims_to_be_derivable_has_a_way_or_a_reason():
    """A goal that names quantities or areas either yields a figure on drawn objects or explains itself."""
    for line in goal_progress(compute_totals([]), national_goals(), rural_area_m2=1e9):
        assert line.derivable or line.note


def test_a_broken_derivation_file_is_named(tmp_path):
    broken = tmp_path / "afleiding.json"
    broken.write_text('{"doelen": [{"doel": "D-X"}], "omrekening": []}', encoding="utf-8")
    with pytest.raises(NovexError, match=r"afleiding\.json"):
        derivation(broken)
