"""Derived quantities: the arithmetic by hand, and what stays derived until somebody types."""

import csv
import json
from math import inf, nan

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.functions import function, functions
from novex_plugin.core.proposal.densities import densities, density_of
from novex_plugin.core.proposal.derive import after_edit, derive_again, derived_quantity, rederive
from novex_plugin.paths import resources

FILE = resources("doelbereik", "dichtheden.csv")
SCHEMA = json.loads(resources("doelbereik", "dichtheden.schema.json").read_text(encoding="utf-8"))
AREAS = st.floats(1.0, 5e9, allow_nan=False)


def rows():
    kinds = {name: spec["type"] for name, spec in SCHEMA["items"]["properties"].items()}
    with FILE.open(encoding="utf-8", newline="") as file:
        return [{name: float(text) if kinds[name] == "number" else text for name, text in row.items()}
                for row in csv.DictReader(file)]  # fmt: skip


# -- the data


def test_the_densities_follow_their_schema():
    validator = jsonschema.Draft202012Validator(SCHEMA)
    assert [error.message for error in validator.iter_errors(rows())] == []
    assert list(validator.iter_errors([{**rows()[0], "basis": "gok"}])), "the schema can refuse"
    assert list(rows()[0]) == list(SCHEMA["items"]["properties"])


def test_the_densities_name_functions_and_units_that_exist():
    assert {row["functie"] for row in rows()} <= {item.code for item in functions()}
    assert len({row["functie"] for row in rows()}) == len(rows())
    assert {row["eenheid"] for row in rows()} <= {item.code for item in codelist("eenheid")}
    assert all(row["eenheid"] == function(row["functie"]).unit for row in rows())
    assert all("vlak" in function(row["functie"]).geometries for row in rows())


def test_an_assumption_says_so_in_its_source():
    for item in densities().values():
        assert item.assumption == item.source.startswith("Aanname")
        assert item.unusual_below <= item.low <= item.expected <= item.high <= item.unusual_above


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("woningbouw,woningen,20,10,60,3,300,aanname,uitleg,bron", "lopen niet op"),
        ("woningbouw,woningen,20,veel,60,3,300,aanname,uitleg,bron", "'veel' is geen getal"),
        ("kasteel,woningen,20,30,60,3,300,aanname,uitleg,bron", "'kasteel' bestaat niet"),
        ("woningbouw,woningen,,30,60,3,300,aanname,uitleg,bron", "'laag' is leeg"),
    ],
)
def test_a_broken_file_names_its_mistake(tmp_path, line, words):
    path = tmp_path / "dichtheden.csv"
    path.write_text(",".join(SCHEMA["items"]["properties"]) + f"\n{line}\n", encoding="utf-8")
    with pytest.raises(NovexError, match=words):
        densities(path)


# -- the arithmetic


def test_dwellings_by_hand():
    found = derived_quantity("woningbouw", "vlak", 123_000.0, 0.0)  # 12,3 ha x 35 = 430,5; 20 and 60: 246 and 738
    assert (found.value, found.unit, found.low, found.high) == (430.0, "woningen", 246.0, 738.0)
    assert found.how == "12,3 ha × 35 woningen per ha (aanname)"
    assert (found.assumption, found.density) == (True, 35.0)
    assert "Aanname" in found.note


def test_megawatts_by_hand():
    solar = derived_quantity("zonneveld", "vlak", 400_000.0, 0.0)  # 40 ha
    assert (solar.value, solar.unit, solar.low, solar.high) == (34.0, "MW", 26.0, 48.0)
    assert not solar.assumption
    wind = derived_quantity("windpark", "vlak", 5_625_000.0, 0.0)  # ten turbines of 5,6 MW, 5 diameters of 150 m apart
    assert wind.value == pytest.approx(10 * 5.6, rel=0.01)
    assert wind.low <= 10 * 5.6 * (5 / 6) ** 2 <= wind.value <= 10 * 5.6 * (5 / 4) ** 2 <= wind.high * 1.04


def test_hectares_and_kilometres_come_from_the_shape_without_a_bandwidth():
    ground = derived_quantity("bedrijventerrein", "vlak", 123_456.0, 0.0)
    assert (ground.value, ground.unit, ground.low, ground.high, ground.density) == (12.35, "ha", None, None, None)
    small = derived_quantity("bedrijventerrein", "vlak", 2_345.0, 0.0)
    assert small.value == 0.2345
    line = derived_quantity("hoogspanningsverbinding", "lijn", 0.0, 12_345.6)
    assert (line.value, line.unit) == (12.346, "km")


@pytest.mark.parametrize(
    ("code", "kind", "area", "length"),
    [
        ("woningbouw", "punt", 0.0, 0.0),
        ("windpark", "lijn", 0.0, 5000.0),
        ("buisleiding", "vlak", 5000.0, 0.0),
        ("nieuwe_natuur", "lijn", 0.0, 5000.0),
        ("datacenter", "vlak", 90_000.0, 0.0),
        ("kasteel", "vlak", 90_000.0, 0.0),
        ("woningbouw", "vlak", 0.0, 0.0),
        ("woningbouw", "vlak", nan, 0.0),
        ("woningbouw", "vlak", inf, 0.0),
        ("woningbouw", "vlak", -5.0, 0.0),
    ],
)
def test_nothing_follows_where_nothing_is_known(code, kind, area, length):
    assert derived_quantity(code, kind, area, length) is None


def test_a_density_of_ones_own():
    within = derived_quantity("woningbouw", "vlak", 100_000.0, 0.0, 50.0)
    assert (within.value, within.low, within.high, within.assumption) == (500.0, 200.0, 600.0, False)
    assert within.how == "10 ha × 50 woningen per ha"
    beyond = derived_quantity("woningbouw", "vlak", 100_000.0, 0.0, 120.0)
    assert (beyond.value, beyond.low, beyond.high) == (1200.0, None, None)
    assert derived_quantity("datacenter", "vlak", 100_000.0, 0.0, 7.0).value == 70.0
    for useless in (0.0, -3.0, nan, inf):
        assert derived_quantity("woningbouw", "vlak", 100_000.0, 0.0, useless).value == 350.0


@given(area=AREAS, code=st.sampled_from(["woningbouw", "zonneveld", "windpark"]))
def test_value_and_bounds_are_the_densities_within_rounding(area, code):
    found, known = derived_quantity(code, "vlak", area, 0.0), density_of(code)
    step = 1.0 if known.unit == "woningen" else 0.1
    for figure, density in ((found.low, known.low), (found.value, known.expected), (found.high, known.high)):
        assert abs(figure - area / 10_000 * density) <= step / 2 + 1e-9 * figure
    assert 0 <= found.low <= found.value <= found.high


@given(area=AREAS)
def test_hectares_are_off_by_at_most_half_of_the_last_decimal(area):
    assert abs(derived_quantity("bos", "vlak", area, 0.0).value * 10_000 - area) <= 50.0 + 1e-6
    if area < 9_999:
        assert abs(derived_quantity("bos", "vlak", area, 0.0).value * 10_000 - area) <= 0.5 + 1e-6


@given(area=AREAS, more=AREAS)
def test_more_ground_never_gives_less(area, more):
    first = derived_quantity("woningbouw", "vlak", area, 0.0)
    assert derived_quantity("woningbouw", "vlak", area + more, 0.0).value >= first.value


# -- derived until typed over


def home(**values):
    base = {"uuid": "a", "functie": "woningbouw", "perspectief": "3", "eenheid": "woningen", "hoeveelheid": 350.0,
            "hoeveelheid_min": 200.0, "hoeveelheid_max": 600.0, "hoeveelheid_afgeleid": True,
            "dichtheid": 35.0}  # fmt: skip
    return {**base, **values}


def size(hectares=10.0, kind="vlak"):
    return {"kind": kind, "area_m2": hectares * 10_000, "length_m": 0.0}


def test_a_new_shape_brings_derived_quantities_along_and_leaves_others():
    assert rederive(home(), size(10)) == {}
    assert rederive(home(), size(20)) == {"hoeveelheid": 700.0, "hoeveelheid_min": 400.0, "hoeveelheid_max": 1200.0}
    assert rederive(home(hoeveelheid_afgeleid=False), size(20)) == {}
    assert rederive(home(hoeveelheid_afgeleid=None), size(20)) == {}
    assert rederive(home(dichtheid=50.0), size(20))["hoeveelheid"] == 1000.0


def test_typing_a_quantity_makes_it_ones_own():
    found = after_edit(home(), {"hoeveelheid": 400.0}, size())
    assert found == {"hoeveelheid": 400.0, "hoeveelheid_afgeleid": False, "hoeveelheid_min": None,
                     "hoeveelheid_max": None, "dichtheid": None}  # fmt: skip
    after = {**home(), **found}
    assert rederive(after, size(20)) == {}
    assert after_edit(after, {"hoeveelheid_min": 300.0}, size()) == {"hoeveelheid_min": 300.0}


def test_typing_a_bound_keeps_the_figure_but_no_longer_derives_it():
    found = after_edit(home(), {"hoeveelheid_max": 500.0}, size())
    assert found == {"hoeveelheid_max": 500.0, "hoeveelheid_afgeleid": False}


def test_typing_what_stands_there_already_changes_nothing():
    assert after_edit(home(), {"hoeveelheid": 350.0}, size()) == {}


def test_another_unit_takes_a_derived_figure_away():
    solar = home(functie="zonneveld", perspectief="2", eenheid="MW", hoeveelheid=8.5, dichtheid=0.85,
                 hoeveelheid_min=6.5, hoeveelheid_max=12.0)  # fmt: skip
    found = after_edit(solar, {"eenheid": "TWh/jaar"}, size())
    assert (found["hoeveelheid"], found["hoeveelheid_min"], found["hoeveelheid_afgeleid"]) == (None, None, False)


def test_another_density_derives_anew():
    assert after_edit(home(), {"dichtheid": 50.0}, size()) == {"dichtheid": 50.0, "hoeveelheid": 500.0}
    own = home(hoeveelheid=80.0, hoeveelheid_min=None, hoeveelheid_max=None, hoeveelheid_afgeleid=False)
    assert after_edit(own, {"dichtheid": 50.0}, size())["hoeveelheid"] == 500.0
    assert after_edit(home(), {"dichtheid": None}, size()) == {}, "back to the one of the data"
    line = home(functie="windpark", eenheid="MW", hoeveelheid=30.0, hoeveelheid_afgeleid=False, dichtheid=None)
    assert after_edit(line, {"dichtheid": 0.1}, size(0, "lijn")) == {"dichtheid": 0.1}


def test_another_function_brings_its_perspective_unit_and_quantity():
    found = after_edit(home(), {"functie": "bedrijventerrein"}, size())
    assert found == {"functie": "bedrijventerrein", "perspectief": "2", "eenheid": "ha", "hoeveelheid": 10.0,
                     "hoeveelheid_min": None, "hoeveelheid_max": None, "dichtheid": None}  # fmt: skip
    to_unknown = after_edit(home(), {"functie": "datacenter"}, size())
    assert (to_unknown["hoeveelheid"], to_unknown["eenheid"], to_unknown["hoeveelheid_afgeleid"]) == (None, "MW", False)
    back = after_edit({**home(), **to_unknown}, {"functie": "woningbouw"}, size())
    assert (back["hoeveelheid"], back["hoeveelheid_afgeleid"]) == (350.0, True)


def test_a_typed_figure_keeps_its_unit_under_another_function():
    own = home(hoeveelheid=80.0, hoeveelheid_afgeleid=False)
    found = after_edit(own, {"functie": "bedrijventerrein"}, size())
    assert "eenheid" not in found and "hoeveelheid" not in found, "80 dwellings never become 80 ha"


@given(hectares=st.floats(0.01, 1e5), again=st.floats(0.01, 1e5))
def test_there_and_back_again_gives_the_same_quantities(hectares, again):
    first = {**home(), **derive_again({**home(), **size(hectares)})}
    there = {**first, **rederive(first, size(again))}
    back = {**there, **rederive(there, size(hectares))}
    assert back == first
