"""The stroke that ends where the sketch was is told at once, and exactly as if nobody had looked before."""

from dataclasses import replace

import pytest
from shapely.geometry import Polygon, box

from novex_plugin.adapters import check as live_check
from novex_plugin.adapters.live import LiveDesk
from novex_plugin.core.checks.findings import PAIR_KIND, rule_key
from novex_plugin.core.checks.rule_files import load_rules
from tests.small_world import housing, make_store

OVER_STRIP = box(151_900, 450_200, 152_200, 450_700)
BOTH = box(150_400, 450_200, 152_100, 450_600)  # Natura 2000, the strip and the housing that is there


@pytest.fixture(scope="module")
def store(tmp_path_factory, qgis_app):
    return make_store(tmp_path_factory.mktemp("recall"))


@pytest.fixture
def rules_asked(monkeypatch):
    """How many rules each check was asked to apply."""
    asked, real = [], live_check.check

    def counted(objects, rules, *rest, **named):
        asked.append(len(rules))
        return real(objects, rules, *rest, **named)

    monkeypatch.setattr(live_check, "check", counted)
    return asked


def desk_of(store, claims=None):
    made = LiveDesk(store, "PV00", claims=claims or {})
    made.reset([housing()], "", "2030")
    return made


def drawn_after(desk, sketch, item):
    desk.answer(desk.suppose(sketch), keep=False)
    return desk.update([*desk._state.objects, item])


@pytest.mark.parametrize("shape", [OVER_STRIP, BOTH])
def test_the_answer_is_that_of_a_desk_that_never_saw_the_sketch(store, rules_asked, shape):
    sketch, item = housing("s", shape, name="Woningbouw (schets)"), housing("n", shape, name="Woningbouw 2")
    told = drawn_after(desk_of(store), sketch, item)
    assert rules_asked[0] > 0 and rules_asked[1:] == [0]
    fresh = desk_of(store)
    assert told == fresh.update([*fresh._state.objects, item])
    assert told.findings and {one.object_name for one in told.findings if one.object_uuid == "n"} == {"Woningbouw 2"}


def test_pairs_speak_of_the_neighbours_of_now(store):
    desk, sketch, item = desk_of(store), housing("s", BOTH), housing("n", BOTH)
    desk.answer(desk.suppose(sketch), keep=False)
    moved = replace(desk._state.objects[0], geometry=box(100_000, 400_000, 100_500, 401_000))
    desk.update([moved])
    told = desk.update([moved, item])
    assert told.findings and not [one for one in told.findings if one.kind == PAIR_KIND]


@pytest.mark.parametrize(
    "other",
    [
        {"shape": box(151_900, 450_200, 152_201, 450_700)},  # a metre more
        {"shape": OVER_STRIP, "height_m": 40.0},
        {"shape": OVER_STRIP, "exactness": "zoekgebied"},
        {"shape": OVER_STRIP, "quantity": 900.0, "unit": "woningen"},
    ],
)
def test_anything_that_differs_is_looked_at_anew(store, rules_asked, other):
    item = housing("n", **other)
    told = drawn_after(desk_of(store), housing("s", OVER_STRIP), item)
    assert all(count > 0 for count in rules_asked)
    fresh = desk_of(store)
    assert told == fresh.update([*fresh._state.objects, item])


def test_an_exception_that_a_weighing_claims_is_not_passed_over(store, rules_asked):
    item = housing("n", OVER_STRIP)
    rule = next(one for one in load_rules() if "buisleidingstrook" in one.layers)
    claims = {rule_key(rule, item, "buisleidingstrook"): "iets"}
    told = drawn_after(desk_of(store, claims), housing("s", OVER_STRIP), item)
    assert all(count > 0 for count in rules_asked)
    fresh = desk_of(store, claims)
    assert told == fresh.update([*fresh._state.objects, item])


def test_a_repaired_outline_is_named_anew(store, rules_asked):
    bow = Polygon([(151_900, 450_200), (152_200, 450_700), (152_200, 450_200), (151_900, 450_700)])
    told = drawn_after(desk_of(store), housing("s", bow), housing("n", bow, name="Strik"))
    assert all(count > 0 for count in rules_asked)
    assert {one.object_name for one in told.findings if one.object_uuid == "n"} == {"Strik"}


def test_a_new_name_is_told_with_the_findings_that_are_known(store, rules_asked):
    desk, item = desk_of(store), housing("n", OVER_STRIP, name="Oud")
    desk.update([*desk._state.objects, item])
    named = replace(item, name="Nieuw")
    told = desk.update([desk._state.objects[0], named])
    assert rules_asked[0] > 0 and rules_asked[1:] == [0]
    assert told.findings and {one.object_name for one in told.findings if one.object_uuid == "n"} == {"Nieuw"}
    fresh = desk_of(store)
    fresh.update([*fresh._state.objects, item])
    assert told.findings == fresh.update([fresh._state.objects[0], named]).findings
