"""Generalised display at a national scale: nothing falls away, small becomes a sign, close signs become one."""

import pytest
import shapely

from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets.generalise import APART_MM, CALM_MM, HOLE_MM2, JOIN, SMALL_MM, generalise, is_national

METRES = 1500.0  # in a millimetre at 1:1.500.000


def square(side, x=0.0, y=0.0):
    return shapely.box(x, y, x + side, y + side)


def area(uuid, shape, function="woningbouw", **more):
    return ProposalObject(uuid, uuid, shape, "vlak", function, **more)


def uuids(made):
    return sorted(uuid for item in (*made.shapes, *made.signs) for uuid in item.uuid.split(JOIN))


def test_an_area_stays_a_shape_from_a_size_that_can_be_seen():
    side = SMALL_MM * METRES
    made = generalise([area("groot", square(side + 1)), area("klein", square(side - 1, x=90_000))], METRES)
    assert [item.uuid for item in made.shapes] == ["groot"]
    assert [(item.uuid, item.kind) for item in made.signs] == [("klein", "punt")]


def test_signs_that_look_the_same_and_lie_close_become_one_with_their_number():
    near = APART_MM * METRES - 1
    objects = [area(str(place), square(10, x=place * near)) for place in range(3)]
    objects.append(area("ver", square(10, x=2 * near + APART_MM * METRES + 20)))
    made = generalise(objects, METRES)
    assert sorted((item.uuid, item.name) for item in made.signs) == [("0;1;2", "3"), ("ver", "")]
    middle = next(item for item in made.signs if item.name).geometry
    assert (middle.x, middle.y) == pytest.approx((near + 5, 5))


@pytest.mark.parametrize("other", [
    {"function": "windpark"}, {"exactness": "indicatief"}, {"variant": "A"},
])  # fmt: skip
def test_what_looks_otherwise_keeps_a_sign_of_its_own(other):
    made = generalise([area("a", square(10)), area("b", square(10), **other)], METRES)
    assert len(made.signs) == 2
    assert uuids(made) == ["a", "b"]


def test_an_outline_becomes_calmer_and_moves_no_further_than_said():
    wave = shapely.Point(0, 0).buffer(20_000, quad_segs=400)
    kept = generalise([area("a", wave)], METRES).shapes[0].geometry
    assert shapely.get_num_coordinates(kept) < shapely.get_num_coordinates(wave) / 5
    assert shapely.hausdorff_distance(kept, wave) <= CALM_MM * METRES + 1e-6
    assert kept.area == pytest.approx(wave.area, rel=0.02)


def test_crumbs_and_small_holes_go_and_large_holes_stay():
    least = HOLE_MM2 * METRES**2
    body = square(30_000)
    small, large = square((least * 0.9) ** 0.5, 3_000, 3_000), square((least * 1.1) ** 0.5, 15_000, 15_000)
    crumb = square((least * 0.9) ** 0.5, 50_000, 0)
    kept = generalise([area("a", shapely.union(body.difference(small).difference(large), crumb))], METRES)
    assert kept.shapes[0].geometry.area == pytest.approx(body.area - large.area)


def test_lines_stay_lines_and_every_object_is_somewhere():
    line = ProposalObject("lijn", "lijn", shapely.LineString([(0, 0), (5, 1), (9, 0)]), "lijn", "buisleiding")
    dots = [ProposalObject(str(place), "", shapely.Point(place, 0), "punt", "windpark") for place in range(40)]
    made = generalise([line, *dots, area("vlak", square(50_000)), area("leeg", None)], METRES)
    assert [item.kind for item in made.shapes] == ["lijn", "vlak"]
    assert uuids(made) == sorted(["lijn", "vlak", *map(str, range(40))])
    assert made.present["punt"] == (("windpark", "exact"),)


@pytest.mark.parametrize(("scale", "unit", "national"), [
    (1_500_000, 1.0, True), (500_000, 1.0, True), (400_000, 1.0, False), (600_000, 0.8, False), (300_000, 1.7, True),
])  # fmt: skip
def test_from_which_scale_it_counts_how_large_the_symbols_of_the_paper_are(scale, unit, national):
    assert is_national(scale, unit) is national
