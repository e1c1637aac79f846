"""Counters against sums by hand, and that neither order nor the way objects are drawn changes them."""

import json
from dataclasses import replace

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.counter_files import load_counters, read_counters
from novex_plugin.core.checks.counters import PartMemory, count, needed_layers, what_if
from novex_plugin.core.checks.engine import layer_from_geometries
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import CounterResult, ProposalObject
from novex_plugin.paths import resources

COUNTERS = {counter.code: counter for counter in load_counters()}
box = shapely.box
LAYERS = {
    "ijsselmeergebied": layer_from_geometries("ijsselmeergebied", [box(0, 0, 10_000, 10_000)], title="IJsselmeer"),
    "gemeenten": layer_from_geometries(
        "gemeenten", [box(0, -5_000, 5_000, 10_000), box(5_000, -5_000, 10_000, 10_000)], names=["Urk", "Almere"]
    ),
    "waarborglocatie_kernenergie": layer_from_geometries(
        "waarborglocatie_kernenergie", [box(0, 0, 100, 100), box(50_000, 0, 50_100, 100)], names=["Borssele", "Eems"]
    ),
    "woonkernen": layer_from_geometries(
        "woonkernen", [box(100, 0, 300, 100), box(900, 0, 1_300, 100)], names=["Dorp", "Buurt"],
        values={"inwoners": ["1000", "400"]},
    ),
    "stedelijk_gebied": layer_from_geometries("stedelijk_gebied", [box(0, 0, 1_000, 1_000)]),
    "lib_zone_3": layer_from_geometries("lib_zone_3", [box(0, 0, 4_000, 4_000)]),
    "lib_zone_4": layer_from_geometries("lib_zone_4", [box(0, 0, 2_000, 2_000)]),
    "diepe_polder": layer_from_geometries(
        "diepe_polder", [box(0, 0, 1_000, 500), box(0, 500, 1_000, 1_000), box(5_000, 0, 6_000, 1_000)],
        names=["Zuidplas", "Zuidplas", "Noord"],
    ),
    "nnn": layer_from_geometries("nnn", [box(0, 0, 500, 500), box(300, 0, 900, 500)], title="NNN"),
}  # fmt: skip


def homes(uuid, geometry, **values):
    kind = {0: "punt", 1: "lijn", 2: "vlak"}[shapely.get_dimensions(geometry)]
    return ProposalObject(uuid, values.pop("name", uuid), geometry, kind, "woningbouw", unit="woningen", **values)


def counted(code, *objects, layers=LAYERS, **options):
    return {one.place: one for one in count(objects, [COUNTERS[code]], layers, **options)}


def test_hectares_per_municipality_with_the_quota_of_each():
    # 200 x 200 m = 4 ha in Urk; 1000 x 200 m on the border: 5 ha in Urk and 15 ha in Almere
    found = counted("T01", homes("a", box(0, 0, 200, 200)), homes("b", box(4_750, 0, 5_750, 200)))
    urk, almere = found["Urk"], found["Almere"]
    assert (urk.used, urk.limit, urk.room) == (pytest.approx(9.0), 5.0, pytest.approx(-4.0))
    assert (urk.outcome, urk.objects) == (outcomes.HARD, ("b", "a"))
    assert (almere.used, almere.limit, almere.outcome) == (pytest.approx(15.0), 700.0, outcomes.UNKNOWN)
    assert almere.present is None and "onbekend" in almere.explanation
    assert "Eén object ligt er deels in" in urk.explanation
    assert urk.legal_basis == "Bkl 5.49 lid 3"


def test_overlapping_objects_take_the_ground_once():
    found = counted("T01", homes("a", box(0, 0, 200, 200)), homes("b", box(100, 0, 300, 200)))
    assert found["Urk"].used == pytest.approx(6.0)
    assert found["Urk"].objects == ("a", "b")


@pytest.mark.parametrize(
    ("size_ha", "outcome"),
    [(4.0, outcomes.UNKNOWN), (4.6, outcomes.ATTENTION), (5.0, outcomes.ATTENTION), (5.1, outcomes.HARD)],
)
def test_near_and_above_the_limit(size_ha, outcome):
    assert counted("T01", homes("a", box(0, 0, 100, size_ha * 100)))["Urk"].outcome == outcome


def test_search_areas_are_told_and_a_rough_outline_proves_nothing():
    rough = homes("a", box(0, 0, 300, 200), exactness="indicatief")
    found = counted("T01", rough)["Urk"]
    assert (found.used, found.outcome) == (pytest.approx(6.0), outcomes.NEE_TENZIJ)
    found = counted("T01", replace(rough, exactness="zoekgebied"), homes("b", box(900, 0, 1_000, 100)))["Urk"]
    assert (found.used, found.outcome, found.objects) == (pytest.approx(1.0), outcomes.ATTENTION, ("b",))
    assert "a (6 ha)" in found.explanation


def test_inhabitants_come_on_top_of_those_who_live_there():
    """500 x 2,1; of the wide one half lies within 1 km of the east side (x = 100); Dorp wholly, Buurt for half."""
    found = counted("T02", homes("a", shapely.Point(500, 50), quantity=500.0),
                    homes("b", box(900, 20, 1_300, 80), quantity=400.0))  # fmt: skip
    assert set(found) == {"Borssele"}
    one = found["Borssele"]
    assert one.used == pytest.approx(2.1 * (500 + 200), rel=1e-3)
    assert one.present == pytest.approx(1000 + 200, rel=1e-3)
    assert one.room == pytest.approx(5000 - 1470 - 1200, rel=1e-3)
    assert (one.outcome, one.objects) == (outcomes.NEUTRAL, ("a", "b"))
    assert "2,1 inwoners per woning" in one.explanation
    assert counted("T02", homes("a", shapely.Point(500, 50), quantity=1900.0))["Borssele"].outcome == outcomes.HARD
    without = {key: layer for key, layer in LAYERS.items() if key != "woonkernen"}
    unknown = counted("T02", homes("a", shapely.Point(500, 50), quantity=500.0), layers=without)["Borssele"]
    assert (unknown.present, unknown.outcome) == (None, outcomes.UNKNOWN)


def test_dwellings_per_plan_in_and_outside_the_town():
    plan = [homes("a", box(900, 0, 1_100, 100), name="Lint", quantity=40.0),
            homes("b", shapely.Point(10, 10), quantity=9.0)]  # fmt: skip
    town, outside = counted("T03", *plan), counted("T04", *plan)
    assert {name: one.used for name, one in town.items()} == {"Lint": pytest.approx(20.0), "b": 9.0}
    assert {name: one.used for name, one in outside.items()} == {"Lint": pytest.approx(20.0)}
    assert outside["Lint"].outcome == outcomes.NEE_TENZIJ
    assert town["b"].outcome == outcomes.NEUTRAL
    two = [replace(plan[0], uuid="a1", quantity=26.0), replace(plan[0], uuid="a2", quantity=26.0)]
    assert counted("T03", *two)["Lint"].outcome == outcomes.NEE_TENZIJ  # 13 + 13 in the town


def test_an_object_that_does_not_say_leaves_it_open():
    silent = homes("b", shapely.Point(2, 2), name="P")
    found = counted("T03", homes("a", shapely.Point(1, 1), name="P", quantity=3.0), silent)
    assert (found["P"].used, found["P"].outcome) == (3.0, outcomes.UNKNOWN)
    assert "Vul het aantal woningen in bij P" in found["P"].explanation


def test_employees_per_hectare():
    work = ProposalObject("a", "A", box(0, 0, 100, 200), "vlak", "bedrijventerrein", employees=30.0)
    found = counted("T05", work, replace(work, uuid="b", geometry=box(100, 0, 200, 200), employees=50.0))
    assert (found["Urk"].used, found["Urk"].outcome) == (pytest.approx(80 / 4), outcomes.ATTENTION)
    assert counted("T05", replace(work, employees=45.0))["Urk"].outcome == outcomes.NEE_TENZIJ
    assert counted("T05", replace(work, employees=None))["Urk"].outcome == outcomes.UNKNOWN


def test_share_of_a_polder_of_two_parts():
    found = counted("T06", homes("a", box(0, 0, 1_000, 920)), homes("b", box(0, 500, 1_000, 920)))
    assert set(found) == {"Zuidplas"}
    assert (found["Zuidplas"].used, found["Zuidplas"].limit) == (pytest.approx(92.0), 95.0)
    assert found["Zuidplas"].outcome == outcomes.ATTENTION


def test_a_sum_without_a_limit_and_power_per_plan_anywhere():
    found = counted("T10", homes("a", box(0, 0, 1_000, 100)))
    assert (found["NNN"].used, found["NNN"].limit, found["NNN"].room) == (pytest.approx(9.0), None, None)
    data = ProposalObject("d", "Hal", box(0, 0, 9, 9), "vlak", "datacenter", quantity=40.0, unit="MW")
    assert counted("T09", data, replace(data, uuid="e"))["Hal"].outcome == outcomes.NEE_TENZIJ
    assert counted("T09", data)["Hal"].outcome == outcomes.NEUTRAL


def test_points_take_the_hectares_that_were_entered():
    point = ProposalObject("p", "Kade", shapely.Point(10, 10), "punt", "haven", quantity=3.0, unit="ha")
    found = counted("T01", point, homes("a", box(0, 0, 100, 100)))["Urk"]
    assert (found.used, found.objects) == (pytest.approx(4.0), ("p", "a"))
    assert counted("T01", replace(point, quantity=None))["Urk"].outcome == outcomes.UNKNOWN


def test_missing_layers_are_unknown_or_not_to_be_missed():
    item = homes("a", box(0, 0, 200, 200), quantity=1.0)
    [one] = counted("T01", item, layers={}).values()
    assert (one.used, one.outcome, one.objects) == (None, outcomes.UNKNOWN, ("a",))
    assert "De laag ontbreekt" in one.explanation
    assert counted("T01", item, layers={}, expected=lambda key: False) == {}
    only = {"ijsselmeergebied": LAYERS["ijsselmeergebied"]}
    [one] = counted("T01", item, layers=only).values()
    assert (one.place, one.outcome) == ("", outcomes.UNKNOWN)
    assert counted("T01", homes("a", box(-900, 0, -800, 9)), layers=only) == {}
    empty = {"ijsselmeergebied": layer_from_geometries("ijsselmeergebied", [])}
    assert "leeg" in counted("T01", item, layers=empty)[""].explanation


def test_what_does_not_count():
    under = homes("a", box(0, 0, 200, 200), layer="ondergronds")
    nature = ProposalObject("n", "Bos", box(0, 0, 200, 200), "vlak", "bos")
    assert counted("T01", under, nature, homes("x", box(0, 0, 1, 1), name="")) != {}
    assert counted("T01", under, nature) == {}
    assert count([], list(COUNTERS.values()), LAYERS) == ()
    assert count([ProposalObject("z", "Leeg", None, "vlak", "woningbouw")], list(COUNTERS.values()), LAYERS) == ()


def test_what_if_tells_the_difference_of_one_object():
    others = [homes("a", box(0, 0, 200, 200)), homes("b", box(6_000, 0, 6_100, 100))]
    added = homes("c", box(100, 0, 300, 200))
    [effect] = [one for one in what_if(others, added, list(COUNTERS.values()), LAYERS) if one.result.counter == "T01"]
    assert (effect.result.place, effect.delta) == ("Urk", pytest.approx(2.0))
    assert (effect.before.outcome, effect.after.outcome) == (outcomes.UNKNOWN, outcomes.HARD)
    moved = replace(added, geometry=box(8_000, 0, 8_100, 100))
    effects = what_if([*others, added], moved, [COUNTERS["T01"]], LAYERS, was=added)
    changed = {one.result.place: one.delta for one in effects}
    assert changed == {"Urk": pytest.approx(-2.0), "Almere": pytest.approx(1.0)}
    [gone] = what_if(others, None, [COUNTERS["T01"]], LAYERS, was=others[1])
    assert (gone.after, gone.delta) == (None, pytest.approx(-1.0))
    assert what_if(others, ProposalObject("n", "Bos", box(0, 0, 9, 9), "vlak", "bos"), [COUNTERS["T01"]], LAYERS) == ()


def test_a_memory_spares_work_and_changes_nothing():
    memory = PartMemory()
    objects = drawn([(0, 0, 9, 9, 30), (5, 5, 9, 9, 9), (40, 3, 20, 20, 50)])
    counters = list(COUNTERS.values())
    assert count(objects, counters, LAYERS, memory=memory) == count(objects, counters, LAYERS)
    edited = [objects[0], replace(objects[1], geometry=box(0, 0, 5_000, 50)), objects[2]]
    for state in (edited, edited[1:], [replace(one, name="Ander plan", quantity=1.0) for one in edited], objects):
        assert count(state, counters, LAYERS, memory=memory) == count(state, counters, LAYERS)


numbers = st.integers(0, 60)
rectangles = st.tuples(numbers, numbers, st.integers(1, 40), st.integers(1, 40), st.integers(1, 80))


def drawn(specs):
    return [
        replace(homes(f"u{at:02d}", box(x * 100, y * 100, (x + w) * 100, (y + h) * 100)), name=f"Plan {at % 3}",
                quantity=float(q))
        for at, (x, y, w, h, q) in enumerate(specs)
    ]


COUNTABLE = [one for one in COUNTERS.values() if set(one.where.layers) <= set(LAYERS)]


def figures(objects):
    return {one.key: (one.used, one.outcome) for one in count(objects, COUNTABLE, LAYERS)}


@settings(max_examples=25, deadline=None)
@given(st.lists(rectangles, min_size=1, max_size=7), st.randoms(use_true_random=False))
def test_order_changes_nothing_and_areas_equal_shapely(specs, random):
    objects = drawn(specs)
    shuffled = list(objects)
    random.shuffle(shuffled)
    whole = count(objects, list(COUNTERS.values()), LAYERS)
    assert count(shuffled, list(COUNTERS.values()), LAYERS) == whole
    union = shapely.union_all([item.geometry for item in objects])
    for name, place in (("Urk", box(0, 0, 5_000, 10_000)), ("Almere", box(5_000, 0, 10_000, 10_000))):
        used = sum(one.used for one in whole if one.key == f"T01:{name}")
        assert used == pytest.approx(union.intersection(place).area / 10_000, rel=1e-6, abs=1e-4)


@settings(max_examples=25, deadline=None)
@given(st.lists(rectangles, min_size=1, max_size=5), st.integers(0, 4), st.floats(0.1, 0.9))
def test_splitting_an_object_changes_nothing(specs, which, at):
    objects = drawn(specs)
    item = objects[which % len(objects)]
    west, south, east, north = item.geometry.bounds
    middle = west + at * (east - west)
    halves = [
        replace(item, uuid="h1", geometry=box(west, south, middle, north), quantity=item.quantity * at),
        replace(item, uuid="h2", geometry=box(middle, south, east, north), quantity=item.quantity * (1 - at)),
    ]
    split = figures([one for one in objects if one is not item] + halves)
    before = figures(objects)
    assert split.keys() == before.keys()
    for key, (used, outcome) in before.items():
        assert split[key][0] == pytest.approx(used, rel=1e-6, abs=1e-5)
        assert split[key][1] == outcome


def test_the_data_follow_the_rules_they_name():
    rules = {rule.code: rule for rule in load_rules()}
    for counter in load_counters():
        rule = rules[counter.rule]
        assert not rule.functions or counter.functions <= rule.functions | rule.synergy_functions, counter.code
        if counter.where.layer:
            assert counter.where.layer in rule.layers, counter.code
            assert counter.where.distance_m in (0.0, rule.buffer_for(counter.where.layer)), counter.code
        assert counter.legal_basis and counter.source and counter.explanation.endswith(".")
    assert {counter.rule for counter in load_counters()} >= {"W12", "E05", "L02", "L03", "K03"}
    assert needed_layers(load_counters())["waarborglocatie_kernenergie"] == 1000.0


def test_all_results_are_records_with_keys_of_their_own():
    found = count(drawn([(0, 0, 40, 40, 30), (3, 3, 40, 40, 9)]), list(COUNTERS.values()), LAYERS)
    assert all(isinstance(one, CounterResult) and one.outcome in outcomes.BY_CODE for one in found)
    assert len({one.key for one in found}) == len(found) >= 6


GOOD = json.loads(resources("toetsregels", "tellers.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"telt": "iets"}, r"teller T01: 'iets' is geen waarde voor telt; kies uit oppervlakte"),
        ({"functies": ["huizen"]}, "de functie 'huizen' bestaat niet"),
        ({"functies": []}, "het veld 'functies' ontbreekt of is leeg"),
        ({"grens": -5}, "grens is geen getal boven nul: '-5'"),
        ({"grens_per_plaats": {"Urk": "veel"}}, "grens_per_plaats is geen getal boven nul: 'veel'"),
        ({"waar": {"laag": "nergens"}}, "de laag 'nergens' bestaat niet"),
        ({"waar": {"lagen": "nnn"}}, "het veld 'lagen' bestaat niet"),
        ({"waar": {}, "plaats": "naam"}, "'waar' noemt geen laag"),
        ({"telt": "aandeel"}, "zet 'plaats' op 'naam'"),
        ({"telt": "inwoners"}, "'omrekening' ontbreekt"),
        ({"omrekening": "gok"}, "de aanname 'gok' staat niet in dit bestand"),
        ({"aanwezig": {"wat": "x", "laag": "nnn"}}, "'aanwezig' vraagt 'wat'"),
        ({"kleur": "rood"}, "het veld 'kleur' bestaat niet"),
        ({"code": "T02"}, "teller T02 staat er twee keer in"),
    ],
)
def test_a_mistake_names_the_counter_and_the_field(tmp_path, change, message):
    path = tmp_path / "tellers.json"
    records = [{**GOOD["tellers"][0], **change}, *GOOD["tellers"][1:]]
    path.write_text(json.dumps({**GOOD, "tellers": records}), encoding="utf-8")
    with pytest.raises(NovexError, match=message) as caught:
        read_counters(path)
    assert caught.value.message.startswith("tellers.json") and str(path) in caught.value.hint


def test_a_file_without_counters_says_so(tmp_path):
    path = tmp_path / "tellers.json"
    path.write_text("[]", encoding="utf-8")
    with pytest.raises(NovexError, match="geen lijst 'tellers'"):
        read_counters(path)
