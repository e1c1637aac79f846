"""A ledger after any edits equals a table that is made at once; and only what was touched is told as changed."""

from dataclasses import replace

import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.accounting.crosstab import cross
from novex_plugin.core.accounting.figures import FUNCTION
from novex_plugin.core.accounting.keys import ORIGIN, PROVINCE
from novex_plugin.core.accounting.ledger import Ledger
from novex_plugin.core.accounting.places import Borders
from novex_plugin.core.accounting.sheet import GROSS, NET, OBJECTS, WHOLE
from novex_plugin.core.model.records import LINE, POINT
from tests.core.accounting_world import FUNCTIONS, X, Y, box, crooked_provinces, shapes, sketches, thing

KEYS = (FUNCTION, ORIGIN, PROVINCE)
WHERE = Borders([crooked_provinces()])


def test_an_edit_tells_what_it_changed():
    ledger = Ledger([thing("a", box(0, 0, 30, 10)), thing("far", box(-300, 0, -290, 10), "bos")], [FUNCTION])
    new = thing("b", box(20, 0, 40, 10))
    delta = ledger.replace(None, new)
    assert set(delta) == {WHOLE, ("woningbouw",)}
    assert (delta[WHOLE][GROSS], delta[WHOLE][NET], delta[WHOLE][OBJECTS]) == (200.0, 100.0, 1.0)
    moved = replace(new, geometry=box(100, 0, 120, 10))
    assert ledger.replace(new, moved)[WHOLE][NET] == 100.0
    assert ledger.replace(moved, None)[WHOLE][NET] == -200.0
    assert ledger.replace(moved, None) == {}  # it is gone already
    assert ledger.table().whole.net_m2 == 400.0


def test_geometry_that_cannot_be_measured_comes_and_goes():
    good = thing("a", box(0, 0, 30, 10), quantity=4.0)
    bow = replace(good, geometry=shapely.Polygon([(X, Y), (X + 10, Y + 10), (X + 10, Y), (X, Y + 10)]))
    ledger = Ledger([good], [FUNCTION])
    for old, new in ((good, bow), (bow, replace(good, geometry=None)), (replace(good, geometry=None), good)):
        ledger.replace(old, new)
        assert ledger.table() == cross([new], [FUNCTION])
    ledger.replace(good, replace(good, dropped=True))
    assert ledger.table() == cross([], [FUNCTION])


@st.composite
def any_thing(draw, uuid: str):
    function, origin = draw(st.sampled_from(FUNCTIONS)), draw(st.sampled_from(("nationaal", "beide", "")))
    values = {"origin": origin, "quantity": draw(st.sampled_from((None, 7.0, 0.1)))}
    kind = draw(st.integers(0, 9))
    x, y = X + draw(st.integers(0, 15)) * 10, Y + draw(st.integers(0, 3)) * 10
    if kind == 0:
        return thing(uuid, shapely.Point(x, y), function, POINT, **values)
    if kind == 1:
        return thing(uuid, shapely.LineString([(x, y), (x + 70, y)]), function, LINE, **values)
    if kind == 2:
        return thing(uuid, None, function, **values)
    return thing(uuid, draw(shapes()), function, exactness="zoekgebied" if kind == 3 else "exact", **values)


@settings(max_examples=40, deadline=None)
@given(sketches(most=6), st.data())
def test_any_sequence_of_edits_ends_where_counting_anew_does(objects, data):
    held = {item.uuid: item for item in objects}
    ledger = Ledger(objects, KEYS, WHERE)
    before = ledger.table().whole
    for number in range(data.draw(st.integers(1, 6))):
        uuid = data.draw(st.sampled_from((*held, f"new{number}")))
        old = held.pop(uuid, None)
        new = data.draw(st.one_of(st.none(), any_thing(uuid))) if old else data.draw(any_thing(uuid))
        delta = ledger.replace(old, new)
        if new is not None:
            held[uuid] = new
        after = ledger.table()
        assert after == cross(held.values(), KEYS, WHERE)
        change = delta.get(WHOLE, (0.0,) * 12)
        assert before.net_m2 + change[NET] == after.whole.net_m2
        before = after.whole
