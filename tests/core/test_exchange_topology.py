"""How shapes lie: splinters, double claims, double entries and narrow gaps; only between what holds together."""

from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.exchange.content import Content
from novex_plugin.core.exchange.topology import mean_width, neighbours, splinters
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant

HEADER = ProposalHeader("h", "Voorstel", "PV25")
X, Y = 180000.0, 450000.0


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north)


HOME = ProposalObject("a", "Noord", box(0, 0, 100, 100), "vlak", "woningbouw")


def found(check, *objects, variants=()):
    return [(item.code, item.object_uuid) for item in check(Content(HEADER, variants, objects))]


def pair(shape, **change):
    return HOME, replace(HOME, uuid="b", name="Zuid", geometry=shape, **change)


@pytest.mark.parametrize(
    ("shape", "codes"),
    [
        (box(50, 0, 150, 100), ["dubbele_claim"]),
        (box(0, 0, 100, 100), ["zelfde_vorm"]),
        (box(0, 0, 100, 100.5), ["zelfde_vorm"]),
        (box(100, 0, 200, 100), []),
        (box(99.95, 0, 200, 100), []),  # 5 m², but only 5 cm wide
        (box(99.5, 0, 200, 1.5), []),  # 0.75 m²
        (box(98, 0, 200, 2), ["dubbele_claim"]),
        (box(100.4, 0, 200, 100), ["kier"]),
        (box(101.1, 0, 200, 100), []),
        (box(300, 0, 400, 100), []),
        (shapely.union(box(100, 0, 200, 40), shapely.union(box(100.5, 40, 200, 60), box(100, 60, 200, 100))), ["kier"]),
        (shapely.union(box(100, 0, 200, 40), shapely.union(box(110, 40, 200, 60), box(100, 60, 200, 100))), []),
    ],
)
def test_two_areas_of_one_function(shape, codes):
    assert [code for code, _uuid in found(neighbours, *pair(shape))] == codes


def test_where_it_is_is_said():
    breach = next(iter(neighbours(Content(HEADER, (), pair(box(50, 0, 150, 100))))))
    assert shapely.contains_xy(box(50, 0, 100, 100), *breach.at)
    gap = next(iter(neighbours(Content(HEADER, (), pair(box(100.4, 0, 200, 100))))))
    assert gap.at[0] == pytest.approx(X + 100.2)
    assert "0,5 ha" in breach.message


@pytest.mark.parametrize(
    "change",
    [
        {"function": "bos"}, {"exactness": "zoekgebied"}, {"start_year": 2150}, {"variant": "A", "replaces": "a"},
        {"dropped": True}, {"variant": "weg"},
    ],
)  # fmt: skip
def test_objects_that_never_hold_together_do_not_meet(change):
    assert found(neighbours, *pair(box(50, 0, 150, 100), **change), variants=(Variant("A", "A"),)) == []


def test_two_variants_of_one_place_do_not_meet_but_a_parent_and_a_child_do():
    one, other = pair(box(50, 0, 150, 100), variant="B")
    one = replace(one, variant="A")
    assert found(neighbours, one, other, variants=(Variant("A", "A"), Variant("B", "B"))) == []
    child = (Variant("A", "A"), Variant("B", "B", parent="A"))
    assert found(neighbours, one, other, variants=child) == [("dubbele_claim", "a")]


def test_variants_in_a_circle_do_not_end_the_check():
    circle = (Variant("A", "A", parent="B"), Variant("B", "B", parent="A"))
    assert found(neighbours, *pair(box(50, 0, 150, 100)), variants=circle) == [("dubbele_claim", "a")]


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        ([(0, 0), (100, 0)], [(50, 0), (150, 0)], ["dubbele_claim"]),
        ([(0, 0), (100, 0)], [(50, -50), (50, 50)], []),
        ([(0, 0), (100, 0)], [(100, 0), (0, 0)], ["zelfde_vorm"]),
        ([(0, 0), (100, 0)], [(99.5, 0), (150, 0)], []),
    ],
)
def test_lines(one, other, codes):
    first, second = (
        replace(HOME, uuid=uuid, kind="lijn", function="buisleiding",
                geometry=shapely.LineString([(X + x, Y + y) for x, y in line]))
        for uuid, line in (("a", one), ("b", other))
    )  # fmt: skip
    assert [code for code, _uuid in found(neighbours, first, second)] == codes


def test_points():
    point = replace(HOME, kind="punt", geometry=shapely.Point(X, Y))
    assert found(neighbours, point, replace(point, uuid="b")) == [("zelfde_vorm", "a")]
    assert found(neighbours, point, replace(point, uuid="b", geometry=shapely.Point(X + 0.5, Y))) == []


def test_splinters_and_holes():
    sliver, hole = box(200, 0, 200.4, 300), box(10, 10, 10.5, 60)
    whole = HOME.geometry
    assert found(splinters, HOME) == []
    assert found(splinters, replace(HOME, geometry=shapely.MultiPolygon([whole, sliver]))) == [("splinter", "a")]
    assert found(splinters, replace(HOME, geometry=shapely.difference(whole, hole))) == [("splinter", "a")]
    assert found(splinters, replace(HOME, geometry=shapely.MultiPolygon([whole, box(200, 0, 300, 50)]))) == []
    assert found(splinters, replace(HOME, geometry=sliver)) == []  # all there is: a narrow object is no splinter
    assert mean_width(sliver) == pytest.approx(0.4, rel=0.01)


def test_shapes_that_cannot_be_measured_are_left_to_other_rules():
    bow_tie = shapely.Polygon([(X, Y), (X + 100, Y + 100), (X + 100, Y), (X, Y + 100)])
    for shape in (None, shapely.Polygon(), bow_tie, shapely.box(5, 52, 6, 53)):
        assert found(neighbours, *pair(shape)) == []
        assert found(splinters, replace(HOME, geometry=shape)) == []


def test_many_objects_are_compared_with_what_is_near_only():
    items = [replace(HOME, uuid=str(n), geometry=box(n * 110, 0, n * 110 + 100, 100)) for n in range(400)]
    assert found(neighbours, *items) == []
    items[200] = replace(items[200], geometry=box(200 * 110, 0, 200 * 110 + 120, 100))
    assert found(neighbours, *items) == [("dubbele_claim", "200")]
