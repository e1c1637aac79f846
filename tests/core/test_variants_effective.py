"""Which objects a variant holds at a horizon: by example, and against a slow but obvious oracle."""

from typing import Dict, List

import pytest
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import AREA, ProposalObject, Variant
from novex_plugin.core.variants.effective import (
    effective_objects,
    horizon_year,
    in_force,
    lapsed_uuids,
    variant_chain,
)

A, B, C = Variant("A", "Variant A"), Variant("B", "Variant B", parent="A"), Variant("C", "Variant C")
VARIANTS = [A, B, C]


def thing(uuid: str, **values) -> ProposalObject:
    return ProposalObject(uuid=uuid, name=f"object {uuid}", geometry=None, kind=AREA, function="bos", **values)


def held(objects, variant="", horizon="2050") -> List[str]:
    return [item.uuid for item in effective_objects(objects, VARIANTS, variant, horizon)]


def test_the_basis_holds_only_basis_objects():
    assert held([thing("1"), thing("2", variant="A")]) == ["1"]


def test_a_variant_holds_the_basis_its_parents_and_itself_in_the_order_given():
    objects = [thing("3", variant="B"), thing("1"), thing("2", variant="A"), thing("4", variant="C")]
    assert held(objects, "B") == ["3", "1", "2"]


def test_a_replaced_object_gives_way_inside_the_variant_only():
    objects = [thing("1"), thing("2", variant="A", replaces="1")]
    assert held(objects, "A") == ["2"]
    assert held(objects, "C") == ["1"]
    assert held(objects, "") == ["1"]


def test_what_lapses_is_named_from_the_moment_its_successor_starts():
    objects = [
        thing("1"), thing("2", variant="A", replaces="1", horizon="2050"),
        thing("3"), thing("4", variant="A", replaces="3", dropped=True),
    ]  # fmt: skip
    assert lapsed_uuids(objects, VARIANTS, "A", "2030") == {"3"}
    assert lapsed_uuids(objects, VARIANTS, "A", "2050") == {"1", "3"}
    assert lapsed_uuids(objects, VARIANTS, "C", "2050") == set()


def test_a_child_variant_inherits_the_replacement_of_its_parent():
    objects = [thing("1"), thing("2", variant="A", replaces="1"), thing("3", variant="B", replaces="2")]
    assert held(objects, "B") == ["3"]


def test_a_dropped_object_disappears_and_leaves_nothing_in_its_place():
    objects = [thing("1"), thing("2"), thing("x", variant="A", replaces="1", dropped=True)]
    assert held(objects, "A") == ["2"]


def test_a_successor_works_only_once_it_has_started():
    objects = [thing("1", horizon="2030"), thing("2", horizon="2050", replaces="1")]
    assert held(objects, horizon="2030") == ["1"]
    assert held(objects, horizon="2050") == ["2"]


def test_what_was_replaced_does_not_come_back_when_the_successor_ends():
    objects = [thing("1"), thing("2", replaces="1", end_year=2040)]
    assert held(objects, horizon="2030") == ["2"]
    assert held(objects, horizon="2050") == []


def test_a_parent_cannot_replace_an_object_of_its_child():
    objects = [thing("1", variant="B"), thing("2", variant="A", replaces="1")]
    assert held(objects, "B") == ["1", "2"]


@pytest.mark.parametrize(
    "values, horizon, present",
    [
        ({"horizon": "2030"}, "2030", True),
        ({"horizon": "2030"}, "2050", True),
        ({"horizon": "2050"}, "2030", False),
        ({"horizon": "2030", "start_year": 2034}, "2030", False),
        ({"horizon": "2030", "start_year": 2034}, "2050", True),
        ({"horizon": "2030", "start_year": 2024}, "2030", True),
        ({"horizon": "2030", "end_year": 2040}, "2050", False),
        ({"horizon": "2030", "end_year": 2050}, "2050", True),
        ({"horizon": ""}, "2030", True),
    ],
)
def test_horizon_and_years_decide_whether_an_object_is_in_force(values, horizon, present):
    assert in_force(thing("1", **values), horizon) is present
    assert held([thing("1", **values)], horizon=horizon) == (["1"] if present else [])


def test_an_unknown_variant_names_the_variants_that_exist():
    with pytest.raises(NovexError) as caught:
        effective_objects([], VARIANTS, "Z", "2030")
    assert "'Z'" in caught.value.message
    assert "A, B, C" in caught.value.hint


def test_an_unknown_parent_is_refused():
    with pytest.raises(NovexError, match="'weg' bestaat niet"):
        variant_chain([Variant("A", "A", parent="weg")], "A")


def test_parents_in_a_circle_are_refused_with_the_variants_named():
    circle = [Variant("A", "A", parent="B"), Variant("B", "B", parent="A")]
    with pytest.raises(NovexError, match="A, B zijn in een kring"):
        variant_chain(circle, "A")


def test_objects_that_replace_each_other_are_refused_by_name():
    objects = [thing("1", replaces="2"), thing("2", replaces="1")]
    with pytest.raises(NovexError, match="'object 1', 'object 2'"):
        effective_objects(objects, VARIANTS, "", "2030")


def test_an_object_that_replaces_itself_is_refused():
    with pytest.raises(NovexError, match="in een kring"):
        effective_objects([thing("1", replaces="1")], VARIANTS, "", "2030")


@pytest.mark.parametrize("horizon", ["", "straks", None])
def test_a_horizon_that_is_no_year_is_refused(horizon):
    with pytest.raises(NovexError, match="geen horizon"):
        horizon_year(horizon)


# -- against an oracle that walks the variants one by one, as a person would

LEVELS = ["", "A", "B"]


@st.composite
def proposals(draw) -> List[ProposalObject]:
    """Objects of the basis, A and B; each may replace an earlier one, so that no circle can arise."""
    objects: List[ProposalObject] = []
    for number in range(draw(st.integers(0, 8))):
        earlier = [""] + [item.uuid for item in objects]
        objects.append(
            thing(
                str(number),
                variant=draw(st.sampled_from(LEVELS)),
                horizon=draw(st.sampled_from(["2030", "2050"])),
                replaces=draw(st.sampled_from(earlier)),
                dropped=draw(st.booleans()),
                start_year=draw(st.sampled_from([None, 2028, 2045])),
                end_year=draw(st.sampled_from([None, 2040, 2060])),
            )
        )
    return objects


def oracle(objects: List[ProposalObject], depth: int, year: int) -> set:
    standing: Dict[str, ProposalObject] = {}
    for level in LEVELS[: depth + 1]:
        own = [item for item in objects if item.variant == level]
        started = [item for item in own if max(int(item.horizon), item.start_year or 0) <= year]
        standing.update({item.uuid: item for item in started})
        for item in started:
            standing.pop(item.replaces, None)
    return {
        item.uuid for item in standing.values() if not item.dropped and (item.end_year is None or item.end_year >= year)
    }


@pytest.mark.parametrize("horizon", ["203²", "ooit", ""])
def test_an_object_with_an_unreadable_horizon_is_always_there(horizon):
    items = [thing("a", horizon=horizon)]
    assert effective_objects(items, VARIANTS, "", "2030") == items


@given(proposals(), st.integers(0, 2), st.sampled_from([2030, 2050]))
def test_the_answer_equals_walking_the_variants_one_by_one(objects, depth, year):
    found = effective_objects(objects, VARIANTS, LEVELS[depth], str(year))
    assert {item.uuid for item in found} == oracle(objects, depth, year)


@given(proposals(), st.integers(0, 2), st.randoms())
def test_the_order_of_the_objects_does_not_matter(objects, depth, shuffler):
    shuffled = list(objects)
    shuffler.shuffle(shuffled)
    straight = effective_objects(objects, VARIANTS, LEVELS[depth], "2050")
    assert {item.uuid for item in effective_objects(shuffled, VARIANTS, LEVELS[depth], "2050")} == {
        item.uuid for item in straight
    }
