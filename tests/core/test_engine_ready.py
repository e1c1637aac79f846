"""Surroundings that are made ready for one edit after the other change no figure, and hold what they say they hold."""

import gc
import pickle
import weakref
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from shapely.geometry import Point, box

from novex_plugin.core.checks import target
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.layers import layer_from_geometries
from novex_plugin.core.checks.measure import ObjectSet, measure_layers, stacked
from novex_plugin.core.checks.ready import Ready
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.model.records import Finding, ProposalObject
from novex_plugin.core.model.slots import Later
from tests.core.test_engine_same import SEEDS, figures, world

EVERYWHERE = (140_000.0, 440_000.0, 160_000.0, 460_000.0)
HERE = (150_000.0, 450_000.0, 150_100.0, 450_100.0)


def layers_by_key(shift=0.0):
    squares = [box(150_000 + shift + step, 450_000, 150_080 + shift + step, 450_080) for step in (0, 100, 5_000)]
    return {key: layer_from_geometries(key, squares) for key in ("a", "b")}


@settings(max_examples=8, deadline=None)
@given(SEEDS)
def test_figures_are_the_same_to_the_last_digit_with_and_without(seed):
    objects, layers = world(seed)
    stack = stacked(layers, EVERYWHERE)
    assert stack.borders is not None
    assert figures(objects, layers, stack=stack) == figures(objects, layers)
    for index in range(len(objects)):
        assert figures(objects[index : index + 1], layers[:1], stack=stack) == figures(
            objects[index : index + 1], layers[:1]
        )
    some = np.arange(len(objects)) % 2 == 0
    assert figures(objects, layers, some, stack) == figures(objects, layers, some)


def test_they_are_the_same_where_there_are_too_many_vertices_to_keep_borders(monkeypatch):
    objects, layers = world(3)
    monkeypatch.setattr(target, "_MOST_VERTICES", 10)
    stack = stacked(layers, EVERYWHERE)
    assert stack.borders is None
    assert figures(objects, layers, stack=stack) == figures(objects, layers)


def test_of_a_region_only_what_lies_near_it_is_held():
    layers = list(layers_by_key().values())
    stack = stacked(layers, HERE)
    assert len(stack.index.pieces) == 4
    assert len(stacked(layers, (0.0, 0.0, 1.0, 1.0)).index.pieces) == 0


@pytest.mark.parametrize("place", [150_010, 150_060, 155_000])
def test_an_object_outside_the_region_is_looked_up_in_the_layers(place):
    layers = list(layers_by_key().values())
    shape = box(place, 450_010, place + 60, 450_050)
    found = figures([shape], layers, stack=stacked(layers, HERE))
    assert found == figures([shape], layers) and found[0]


def test_a_layer_that_is_not_among_them_is_looked_up_as_well():
    layers = list(layers_by_key().values())
    stack = stacked(layers[:1], EVERYWHERE)
    shape = box(150_010, 450_010, 150_050, 450_050)
    assert figures([shape], layers, stack=stack) == figures([shape], layers)


def test_nothing_at_all_can_be_ready():
    stack = stacked([], EVERYWHERE)
    assert measure_layers(ObjectSet([box(*HERE)]), [], stack=stack) == []


def test_a_first_answer_does_not_wait_and_a_second_finds_everything_ready():
    ready, layers = Ready([], 500.0), layers_by_key()
    assert ready.of(layers, HERE) is None
    stack = ready.of(layers, HERE)
    assert stack is not None and stack.region == (149_500.0, 449_500.0, 150_600.0, 450_600.0)
    assert ready.of({"a": layers["a"]}, HERE) is stack  # another function meets fewer layers


def test_what_was_made_beforehand_serves_the_first():
    ready, layers = Ready([], 500.0), layers_by_key()
    ready.make(layers, HERE)
    assert ready.of(layers, HERE) is not None


def test_other_surroundings_are_made_anew():
    ready, layers = Ready([], 500.0), layers_by_key()
    ready.make(layers, HERE)
    first = ready.of(layers, HERE)
    away = tuple(value + 4_950 for value in HERE)
    assert ready.of(layers, away) not in (None, first)
    assert ready.of(layers_by_key(10.0), HERE) is None  # read again: other pieces


def test_a_late_field_is_made_once_and_is_a_field_like_any_other():
    asked = []

    def make():
        asked.append(1)
        return Point(1, 2)

    plain = Finding("k", "u", "n", "", "2030", "regel", "W01", "HARD", "t", place=Point(1, 2), situation="s")
    late = replace(plain, place=Later(make), situation=Later(lambda: "s"))
    assert not asked
    assert late == plain and late.place.x == 1 and late.situation == "s"
    assert len(asked) == 1
    other = replace(plain, place=Later(make))
    assert pickle.loads(pickle.dumps(other)) == plain and replace(other, key="k") == plain


def test_what_is_made_later_does_not_keep_the_layer():
    """Findings of an object are remembered long after its surroundings were let go of."""
    layer = layer_from_geometries("a", [box(150_000, 450_000, 150_080, 450_080)], date="2026-01-01")
    rule = Rule("R1", "regel", "a", "art", "wet_amvb", "Rijk", ("a",), "verboden", "uitleg", "bron")
    item = ProposalObject("u", "Wijk", box(150_010, 450_010, 150_200, 450_060), "vlak", "woningbouw")
    result = check([item], [rule], {"a": layer}, None, focus="u")
    whole = check([item], [rule], {"a": layer}, None)
    alive = weakref.ref(layer)
    del layer
    gc.collect()
    assert alive() is None
    assert result.findings == whole.findings and result.findings[0].place is not None
