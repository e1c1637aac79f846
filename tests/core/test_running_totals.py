"""Totals that follow edits equal totals that are counted anew, in every year, whatever happened before."""

from dataclasses import astuple, is_dataclass, replace

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.accounting import Totals, compute_totals
from novex_plugin.core.accounting.figures import FUNCTION, TOTAL
from novex_plugin.core.accounting.running import RunningTotals
from novex_plugin.core.model.records import LINE, POINT, SEARCH_AREA
from novex_plugin.core.variants.effective import effective_objects
from tests.core.accounting_world import FUNCTIONS, X, Y, box, shapes, sketches, thing

YEARS = ("2030", "2050")
ROUNDING = 1e-3  # m² and m: every posting is rounded to 1/65 536


def records(totals: Totals) -> dict:
    """The figures by what they are of; what only a whole count tells is left out."""
    found = {"objects": (totals.objects, totals.search_objects), "without": totals.without_quantity}
    for lines in (totals.areas, totals.lengths, totals.points):
        found.update({(type(line).__name__, line.dimension, line.key): line for line in lines})
    found.update({(line.function, line.unit): line for line in totals.quantities})
    found.update({(one.main, one.further): one for one in totals.combinations if one.area_m2 > ROUNDING})
    return found


def assert_same(running: Totals, anew: Totals) -> None:
    ours, theirs = records(running), records(anew)
    assert list(ours) == list(theirs)  # in the same order too
    for key, wanted in theirs.items():
        for one, other in zip(leaves(ours[key]), leaves(wanted)):
            assert one == (pytest.approx(other, rel=1e-9, abs=ROUNDING) if isinstance(other, float) else other), key


def leaves(record) -> list:
    values = astuple(record) if is_dataclass(record) else record
    if not isinstance(values, tuple):
        return [values]
    return [leaf for value in values for leaf in leaves(value)]


def by_year(objects) -> dict:
    return {year: effective_objects(objects, (), "", year) for year in YEARS}


def assert_counts(running: RunningTotals, objects) -> None:
    for year, there in by_year(objects).items():
        assert_same(running.totals(year), compute_totals(there))


@st.composite
def any_thing(draw, uuid: str):
    values = {
        "quantity": draw(st.sampled_from((None, 7.0, 0.1, -3.0))),
        "quantity_max": draw(st.sampled_from((None, 12.5))),
        "unit": draw(st.sampled_from(("", "MW"))),
        "affordable_pct": draw(st.sampled_from((None, 30.0))),
        "horizon": draw(st.sampled_from(YEARS)),
        "end_year": draw(st.sampled_from((None, None, 2040))),
        "exactness": draw(st.sampled_from(("exact", "indicatief", SEARCH_AREA))),
        "further_functions": draw(st.sampled_from(((), ("recreatie",), ("bos", "recreatie")))),
        "replaces": draw(st.sampled_from(("", "", "000"))) if uuid != "000" else "",
        "dropped": draw(st.sampled_from((False, False, False, True))),
    }
    function, kind = draw(st.sampled_from(FUNCTIONS)), draw(st.integers(0, 9))
    x, y = X + draw(st.integers(0, 15)) * 10, Y + draw(st.integers(0, 3)) * 10
    if kind == 0:
        return thing(uuid, shapely.MultiPoint([(x, y), (x + 5, y)]), function, POINT, **values)
    if kind in (1, 2):
        return thing(uuid, shapely.LineString([(x, y), (x + 70, y), (x + 30, y)]), function, LINE, **values)
    if kind == 3:
        return thing(uuid, None, function, **values)
    return thing(uuid, draw(shapes()), function, **values)


@settings(max_examples=60, deadline=None)
@given(sketches(most=6), st.data())
def test_any_sequence_of_edits_ends_where_counting_anew_does(objects, data):
    held = {item.uuid: item for item in objects}
    running = RunningTotals(by_year(objects))
    assert_counts(running, objects)
    for number in range(data.draw(st.integers(1, 5))):
        uuid = data.draw(st.sampled_from((*held, f"new{number}")))
        gone = data.draw(st.booleans()) and uuid in held
        if gone:
            held.pop(uuid)
        else:
            held[uuid] = data.draw(any_thing(uuid))
        running.apply(running.edits_to(by_year(held.values())))
        assert_counts(running, list(held.values()))


@settings(max_examples=40, deadline=None)
@given(sketches(most=6), st.data())
def test_what_was_only_supposed_leaves_nothing_behind(objects, data):
    running = RunningTotals(by_year(objects))
    before = [running.totals(year) for year in YEARS]
    known = {item.uuid for item in objects}
    uuid = data.draw(st.sampled_from((*sorted(known), "schets")))
    stroke = replace(data.draw(any_thing(uuid)), replaces="", dropped=False)
    wanted = [item for item in objects if item.uuid != uuid] + [stroke]
    edits = running.edits_to(by_year(wanted))
    assert {item.uuid for item in running.involved(edits)} >= {edit.uuid for edit in edits}
    with running.supposed(edits):
        assert_counts(running, wanted)
    fresh = RunningTotals(by_year(objects))
    assert [running.totals(year) for year in YEARS] == before == [fresh.totals(year) for year in YEARS]
    running.apply(running.edits_to(by_year(wanted)))
    assert_counts(running, wanted)


def test_only_what_changed_is_an_edit():
    one, other = thing("a", box(0, 0, 30, 10)), thing("b", box(20, 0, 40, 10), horizon="2050")
    running = RunningTotals(by_year([one, other]))
    assert running.edits_to(by_year([one, other])) == []
    moved = replace(other, geometry=box(100, 0, 120, 10))
    assert [edit.uuid for edit in running.edits_to(by_year([one, moved]))] == ["b"]
    sooner = replace(other, horizon="2030")
    (edit,) = running.edits_to(by_year([one, sooner]))
    assert edit.held.moments == (0, 1)
    running.apply([edit])
    assert running.totals("2030").area(TOTAL).net_m2 == 400.0
    assert running.totals("2030").area(FUNCTION, "woningbouw").gross_m2 == 500.0


def test_objects_that_share_a_uuid_by_mistake_all_count():
    twins = [thing("a", box(0, 0, 30, 10), quantity=4.0), thing("a", box(50, 0, 60, 10), quantity=3.0)]
    running = RunningTotals(by_year(twins))
    assert running.totals("2030").area(TOTAL).net_m2 == 400.0
    assert running.totals("2030").quantities[0].band.value == 7.0
    running.apply(running.edits_to(by_year(twins[:1])))
    assert running.totals("2030").area(TOTAL).net_m2 == 300.0
