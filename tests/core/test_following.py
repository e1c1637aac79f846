"""Where a variant stands against its goals, edit by edit and stroke by stroke, beside a whole count."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.accounting import Goal, compute_totals, goal_progress
from novex_plugin.core.accounting.following import Asked, Following, View, goal_years
from novex_plugin.core.model.records import Variant
from novex_plugin.core.variants.effective import effective_objects
from tests.core.accounting_world import box, thing

HOMES = Goal("PD-WON", "Nieuwe woningen", "woningen", 100.0, horizon="2030", derived_from="hoeveelheid:woningen")
LATER = replace(HOMES, code="PD-WON-2050", target=400.0, horizon="2050")
WOODS = Goal("PD-BOS", "Nieuw bos", "ha", 2.0, horizon="2050", derived_from="oppervlakte:bos")
NEVER = Goal("PD-KRW", "Schoon water", "%", 90.0, horizon="2027")
VARIANTS = (Variant("A", "Eerste"), Variant("A1", "Daarna", parent="A"), Variant("B", "Tweede"))
OBJECTS = [
    thing("a", box(0, 0, 100, 100), quantity=60.0, quantity_min=50.0, quantity_max=80.0),
    thing("b", box(50, 0, 150, 100), "bos", horizon="2050"),
    thing("c", box(0, 0, 50, 100), quantity=25.0, replaces="a", variant="A", horizon="2050"),
]


def follow(objects=OBJECTS, variant="A", horizon="2030", goals=(HOMES, LATER, WOODS, NEVER)):
    return Following(objects, View(VARIANTS, variant, horizon), Asked((), goals))


def anew(objects, variant="A", goals=(HOMES, LATER, WOODS, NEVER)):
    by_year = {year: compute_totals(effective_objects(objects, VARIANTS, variant, year)) for year in ("2030", "2050")}
    return goal_progress(by_year["2030"], (), goals, by_horizon=by_year)


def values(lines):
    return {line.code: (line.value, line.minimum, line.maximum, line.gap, line.derivable, line.note) for line in lines}


def test_every_goal_is_measured_in_its_own_year():
    found = values(follow().standing.goals)
    assert found["PD-WON"][:4] == (60.0, 50.0, 80.0, 40.0)
    assert found["PD-WON-2050"][0] == 25.0  # the first one is replaced by then
    assert found["PD-BOS"][0] == pytest.approx(1.0)
    assert found["PD-KRW"][0] is None
    assert found == values(anew(OBJECTS))


def test_years_of_goals_that_follow_from_nothing_are_not_counted():
    assert goal_years((HOMES, LATER, NEVER), "2100") == ("2100", "2030", "2050")


def test_an_edit_of_a_successor_reaches_what_it_replaces():
    following, less = follow(), [OBJECTS[0], OBJECTS[1], replace(OBJECTS[2], replaces="")]
    edits = following.edits_to(less)
    assert [edit.uuid for edit in edits] == ["a", "c"]
    following.apply(edits)
    assert values(following.standing.goals) == values(anew(less))
    assert values(following.standing.goals)["PD-WON-2050"][0] == 85.0


def test_a_stroke_is_told_and_leaves_nothing_behind():
    following = follow()
    before = following.standing
    stroke = thing("schets", box(300, 0, 400, 100), quantity=10.0, variant="A")
    supposed = following.supposed(following.edits_for([stroke]))
    assert values(supposed.goals) == values(anew([*OBJECTS, stroke]))
    assert supposed.totals.area().net_m2 == before.totals.area().net_m2 + 10_000.0
    assert following.standing is before
    following.apply([])
    assert following.standing == before


def test_a_stroke_for_later_changes_later_goals_alone():
    following = follow()
    stroke = thing("schets", box(300, 0, 400, 100), quantity=10.0, variant="A", horizon="2050")
    found = values(following.supposed(following.edits_for([stroke])).goals)
    assert (found["PD-WON"][0], found["PD-WON-2050"][0]) == (60.0, 35.0)


def test_another_shape_counts_in_the_years_in_which_the_object_stands():
    following = follow()
    larger = replace(OBJECTS[0], geometry=box(0, 0, 100, 300), quantity=180.0)
    found = values(following.supposed(following.edits_for([larger])).goals)
    assert found["PD-WON"][0] == 180.0
    assert found["PD-WON-2050"][0] == 25.0  # in that year it stands no longer


def test_other_goals_are_taken_when_their_years_are_followed():
    following = follow(goals=(HOMES, LATER))
    assert following.ask(Asked((), (replace(HOMES, target=50.0),)))
    assert following.standing.goals[0].gap == -10.0
    assert not following.ask(Asked((), (replace(HOMES, horizon="2040"),)))
    assert following.standing.goals[0].gap == -10.0


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_edits_end_where_counting_anew_does(data):
    """Also where objects replace, drop or end others, lie in other variants, or share a uuid."""
    def drawn(uuid):
        west = data.draw(st.integers(0, 20)) * 10
        return thing(
            uuid, box(west, 0, west + 35, 40), data.draw(st.sampled_from(("woningbouw", "bos"))),
            variant=data.draw(st.sampled_from(("", "A", "A1", "B"))),
            horizon=data.draw(st.sampled_from(("2030", "2050"))),
            end_year=data.draw(st.sampled_from((None, None, 2040))),
            replaces=data.draw(st.sampled_from(("", "", "", "0", "1"))) if uuid not in "01" else "",
            dropped=data.draw(st.sampled_from((False, False, False, True))),
            quantity=float(data.draw(st.integers(0, 50))),
        )  # fmt: skip

    objects = [drawn(str(number)) for number in range(data.draw(st.integers(0, 6)))]
    following = follow(objects, "A1")
    for _turn in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(objects)))
        kept = objects[:place] + objects[place + 1:]
        objects = kept if data.draw(st.booleans()) else [*kept, drawn(data.draw(st.sampled_from("0123456")))]
        edits = following.edits_to(objects)
        if edits:
            following.apply(edits)
        ours, theirs = following.standing.goals, anew(objects, "A1")
        assert [line.value for line in ours] == pytest.approx([line.value for line in theirs], abs=1e-6)
        assert following.standing.totals.objects == compute_totals(
            effective_objects(objects, VARIANTS, "A1", "2030")
        ).objects
