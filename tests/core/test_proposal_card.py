"""The verdict on one object, several objects on one card, and derived figures in the totals."""

from dataclasses import replace

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.accounting import compute_totals
from novex_plugin.core.accounting.derivation import derivation
from novex_plugin.core.accounting.table import rows as table_rows
from novex_plugin.core.accounting.yields import Yields
from novex_plugin.core.exchange.validation import Content, validate
from novex_plugin.core.model.records import ProposalHeader, ProposalObject
from novex_plugin.core.model.schema import REQUIRED, schema
from novex_plugin.core.proposal import multi
from novex_plugin.core.proposal.completeness import verdict
from novex_plugin.core.proposal.plausible import hard_to_believe, is_measured

X, Y = 180_000.0, 450_000.0
GROUND = shapely.box(X, Y, X + 100, Y + 1000)  # 10 ha
HOME = ProposalObject("a", "Noordrand", GROUND, "vlak", "woningbouw", quantity=350.0, unit="woningen")
ROW = {"uuid": "a", "naam": "Noordrand", "functie": "woningbouw", "horizon": "2030", "hoeveelheid": 350.0,
       "eenheid": "woningen"}  # fmt: skip


# -- completeness


def fields(found):
    return [item.field for item in found]


def test_early_on_only_advice_is_left():
    found = verdict(HOME, ROW, "IJK1")
    assert found.is_complete
    assert fields(found.recommended) == ["herkomst", "concreetheid"]
    assert found.sentence() == "Volledig voor Scopebepaling. Nog 2 aanbevolen."


def test_at_the_spatial_proposal_more_is_asked():
    found = verdict(HOME, ROW, "RV")
    assert fields(found.required) == ["vraag", "herkomst", "concreetheid", "rol_rijk"]
    assert all(item.missing and item.obligation == REQUIRED and item.hint for item in found.required)
    assert found.sentence().startswith(
        "Nog 4 verplicht voor Ruimtelijk voorstel: Vraag, Herkomst opgave, Concreetheid, Rol van het Rijk. Nog "
    )
    assert [item.alias for item in found.of("vraag")] == ["Vraag"]


def test_an_object_that_is_filled_in_is_complete():
    filled = {**ROW, "vraag": "P3-A", "herkomst": "nationaal", "concreetheid": "concreet", "rol_rijk": "grond"}
    assert verdict(HOME, filled, "RV").is_complete
    assert verdict(HOME, filled, "RV").sentence().startswith("Volledig voor Ruimtelijk voorstel.")
    assert fields(verdict(HOME, filled, "RA").required) == ["status"]


def test_rules_between_fields_are_those_of_the_validation():
    wrong = replace(HOME, quantity_min=400.0, start_year=2031, end_year=2030)
    row = {**ROW, "hoeveelheid_min": 400.0, "jaar_start": 2031, "jaar_eind": 2030}
    found = verdict(wrong, row, "IJK1")
    assert fields(found.required) == ["jaar_eind", "hoeveelheid"]
    assert "Te verbeteren: Eindjaar, Hoeveelheid." in found.sentence()
    assert not any(item.missing for item in found.required)


def test_an_unknown_code_and_text_in_a_number_are_named():
    found = verdict(HOME, {**ROW, "status": "misschien", "hoogte_m": "hoog"}, "IJK1")
    assert set(fields(found.required)) == {"status", "hoogte_m"}
    assert "'misschien'" in found.of("status")[0].why


def test_a_shape_that_is_missing_or_broken():
    assert fields(verdict(replace(HOME, geometry=None), ROW, "IJK1").required) == ["geom"]
    bow = shapely.Polygon([(X, Y), (X + 9, Y + 9), (X + 9, Y), (X, Y + 9)])
    assert "ongeldig" in verdict(replace(HOME, geometry=bow), ROW, "IJK1").of("geom")[0].why


def test_an_unknown_ijkmoment_asks_what_is_always_asked():
    assert verdict(HOME, ROW, "").needs == ()
    assert fields(verdict(replace(HOME, name=""), {**ROW, "naam": " "}, "").required) == ["naam"]


def test_many_missing_fields_are_not_all_spelled_out():
    found = verdict(replace(HOME, name=""), {**ROW, "naam": None, "horizon": None}, "RA")
    assert "en nog" in found.sentence()


@pytest.mark.parametrize("milestone", schema().milestones)
def test_the_verdict_says_what_the_validation_of_the_proposal_says(milestone):
    header = ProposalHeader("h", "V", "PV25", milestone)
    whole = validate(Content(header, (), (HOME,), rows={"object_vlak": [ROW]}), schema())
    assert sorted(issue.message for issue in whole) == sorted(item.why for item in verdict(HOME, ROW, milestone).needs)


# -- what is hard to believe


def messages(item):
    return [message for message, _hint in hard_to_believe(item)]


@pytest.mark.parametrize(("value", "odd"), [(30.0, False), (29.0, True), (3000.0, False), (3001.0, True), (0.0, True)])
def test_dwellings_per_hectare(value, odd):
    assert bool(messages(replace(HOME, quantity=value))) == odd


def test_what_is_odd_is_said_with_its_figures():
    assert messages(replace(HOME, quantity=5000.0)) == ["5.000 woningen op 10 ha is 500 per ha; gewoon is 20 tot 60."]
    park = replace(HOME, function="bedrijventerrein", unit="ha", quantity=12.0)
    assert messages(park) == ["De hoeveelheid (12 ha) is meer dan er getekend is (10 ha)."]
    assert messages(replace(park, quantity=10.5)) == []
    assert messages(replace(park, quantity=2.0)) == [], "netto is less than drawn"


def test_search_areas_are_never_filled_and_what_lapses_is_not_judged():
    assert messages(replace(HOME, quantity=2.0, exactness="zoekgebied")) == []
    assert messages(replace(HOME, quantity=9999.0, dropped=True)) == []
    assert messages(replace(HOME, quantity=None)) == []


# -- totals


def derived(item, **values):
    return replace(item, quantity_derived=True, **values)


def test_derived_hectares_are_counted_from_the_shapes_only():
    one = derived(replace(HOME, function="bedrijventerrein", unit="ha", quantity=10.0))
    twin = replace(one, uuid="b", geometry=shapely.box(X + 50, Y, X + 150, Y + 1000))
    totals = compute_totals([one, twin])
    assert is_measured(one)
    assert totals.area().net_m2 == pytest.approx(150_000.0)
    assert totals.area().gross_m2 == pytest.approx(200_000.0)
    assert totals.quantities == ()
    assert totals.double_claims == ()
    plain = compute_totals([replace(item, quantity=None, unit="", quantity_derived=False) for item in (one, twin)])
    assert totals == plain, "exactly as if nothing had been filled in"


def test_typed_hectares_still_count_as_entered():
    typed = replace(HOME, function="bedrijventerrein", unit="ha", quantity=8.0)
    assert [line.band.value for line in compute_totals([typed]).quantities] == [8.0]


def test_derived_kilometres_are_counted_from_the_shapes_only():
    line = ProposalObject("l", "Leiding", shapely.LineString([(X, Y), (X + 2000, Y)]), "lijn", "buisleiding",
                          quantity=2.0, unit="km", quantity_derived=True)  # fmt: skip
    totals = compute_totals([line])
    assert (totals.length().net_km, totals.quantities) == (2.0, ())
    assert compute_totals([replace(line, quantity_derived=False)]).quantities[0].band.value == 2.0


def test_derived_dwellings_count_and_are_flagged():
    guess = derived(HOME, quantity_min=200.0, quantity_max=600.0)
    typed = replace(HOME, uuid="b", quantity=150.0, geometry=shapely.box(X + 500, Y, X + 600, Y + 1000))
    totals = compute_totals([guess, typed])
    [line] = totals.quantities
    assert (line.band.value, line.band.minimum, line.band.maximum) == (500.0, 350.0, 750.0)
    assert (line.derived, line.derived_objects, line.objects) == (350.0, 1, 2)
    [row] = [row for row in table_rows(totals) if row["onderdeel"] == "hoeveelheid"]
    assert row["opmerking"] == "Waarvan 350 woningen afgeleid uit oppervlakte en dichtheid (1 object)."
    found = Yields(derivation()).of(totals, ["D-WON-2030"], "hoeveelheid:woningen", "woningen")
    assert found.drawn.value == 500.0
    assert found.assumption
    assert row["opmerking"] in found.notes


def test_totals_without_derived_figures_say_nothing_of_them():
    totals = compute_totals([HOME])
    assert totals.quantities[0].derived_objects == 0
    found = Yields(derivation()).of(totals, ["D-WON-2030"], "hoeveelheid:woningen", "woningen")
    assert not found.assumption
    assert not any("afgeleid uit" in note for note in found.notes)


def test_a_far_horizon_asks_no_bandwidth_of_what_was_measured():
    park = derived(replace(HOME, function="bedrijventerrein", unit="ha", quantity=10.0, horizon="2050"))
    header = ProposalHeader("h", "V", "PV25")
    assert [i.code for i in validate(Content(header, (), (park,)), schema())] == []
    typed = replace(park, quantity_derived=False)
    assert [i.code for i in validate(Content(header, (), (typed,)), schema())] == ["bandbreedte_leeg"]


# -- several objects


ROWS = [
    {"uuid": "a", "naam": "Een", "functie": "woningbouw", "horizon": "2030", "status": "idee", "eenheid": "woningen",
     "hoeveelheid": 350.0, "hoeveelheid_afgeleid": True, "dichtheid": 35.0, "hoeveelheid_min": 200.0,
     "hoeveelheid_max": 600.0},
    {"uuid": "b", "naam": "Twee", "functie": "woningbouw", "horizon": "2050", "status": "idee", "eenheid": "woningen",
     "hoeveelheid": 80.0, "hoeveelheid_afgeleid": False},
]  # fmt: skip
SIZES = [{"kind": "vlak", "area_m2": 100_000.0}, {"kind": "vlak", "area_m2": 20_000.0}]


def test_what_objects_share():
    found = multi.common(ROWS, ["status", "horizon", "bron", "dichtheid"])
    assert (found["status"].value, found["status"].differs, found["status"].text) == ("idee", False, "")
    assert (found["horizon"].value, found["horizon"].text) == (None, "verschillend")
    assert found["horizon"].values == ("2030", "2050")
    assert (found["bron"].value, found["bron"].differs, found["bron"].filled) == (None, False, 0)
    assert (found["dichtheid"].differs, found["dichtheid"].filled) == (True, 1)
    assert multi.common([{"bron": ""}, {"bron": None}, {}], ["bron"])["bron"].differs is False


def test_which_fields_hold_for_all():
    found = multi.applicable(ROWS, ["vlak", "vlak"])
    assert {"status", "hoeveelheid", "dichtheid", "aandeel_betaalbaar", "functie", "variant"} <= set(found)
    assert not multi.SINGLE & set(found)
    mixed = multi.applicable([ROWS[0], {"functie": "bos"}], ["vlak", "punt"])
    assert not {"hoeveelheid", "eenheid", "dichtheid", "aandeel_betaalbaar"} & set(mixed)
    assert len(found) == len(set(found))
    assert multi.shared_functions(["woningbouw", "bos", "haven", "x"], ["vlak", "punt"]) == ("woningbouw", "haven")


def test_changes_are_written_only_where_something_changes():
    assert multi.changes(ROWS, {"status": "idee"}) == {}
    assert multi.changes(ROWS, {"horizon": "2050"}) == {"a": {"horizon": "2050"}}
    assert multi.changes(ROWS, {"status": None}) == {"a": {"status": None}, "b": {"status": None}}
    with pytest.raises(KeyError, match="uuid"):
        multi.changes(ROWS, {"uuid": "z"})


def test_derived_figures_follow_per_object():
    found = multi.changes(ROWS, {"dichtheid": 50.0}, SIZES)
    assert found["a"] == {"dichtheid": 50.0, "hoeveelheid": 500.0}
    assert (found["b"]["hoeveelheid"], found["b"]["hoeveelheid_afgeleid"]) == (100.0, True)
    typed = multi.changes(ROWS, {"hoeveelheid": 90.0}, SIZES)
    assert typed["a"]["hoeveelheid_afgeleid"] is False
    assert typed["b"] == {"hoeveelheid": 90.0}


@given(
    st.lists(st.sampled_from([None, "", "idee", "voorkeur"]), min_size=1, max_size=9), st.sampled_from(["idee", None])
)
def test_after_writing_everybody_says_the_same(statuses, wanted):
    rows = [{"uuid": str(number), "status": status} for number, status in enumerate(statuses)]
    needed = multi.changes(rows, {"status": wanted})
    after = [{**row, **needed.get(row["uuid"], {})} for row in rows]
    assert multi.common(after, ["status"])["status"].differs is False
    assert (multi.common(after, ["status"])["status"].value) == wanted
