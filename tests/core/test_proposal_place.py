"""Shares of an object per area, against plain shapely; and the text that is written of them."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.geometry.pieces import cut
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.proposal.place import (
    AreaIndex,
    Place,
    Share,
    read_shares,
    shares_text,
    without_slivers,
)
from novex_plugin.core.proposal.place_names import novex_code, province_code, vista_code

HALVES = [shapely.box(0, 0, 1000, 1000), shapely.box(1000, 0, 3000, 1000)]
RNG = np.random.default_rng(4)


def index(shapes, names=None, **options):
    pieces, owner = cut(np.array(shapes, dtype=object), "vlak", 16)
    return AreaIndex(pieces, owner, names or [f"g{number}" for number in range(len(shapes))], **options)


def blob(x, y, reach, corners=40, seed=0):
    rng = np.random.default_rng(seed)
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    radius = rng.uniform(0.4, 1.0, corners) * reach
    return shapely.Polygon(np.column_stack([x + np.cos(angle) * radius, y + np.sin(angle) * radius]))


def mosaic():
    """A hundred areas that tile a square of 10 km and share their borders exactly."""
    seeds = shapely.points(RNG.uniform(0, 10_000, (100, 2)))
    square = shapely.box(0, 0, 10_000, 10_000)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(seeds), extend_to=square))
    return [cell.intersection(square) for cell in cells]


MOSAIC = mosaic()
INDEX = index(MOSAIC)


def test_an_area_over_a_border_by_hand():
    found = index(HALVES, ["west", "oost"]).shares(shapely.box(500, 0, 2500, 500))
    assert found == [Share("oost", 0.75), Share("west", 0.25)]
    assert index(HALVES).shares(shapely.box(2900, 0, 3100, 1000)) == [Share("g1", 0.5)], "the rest lies nowhere"
    assert index(HALVES).shares(shapely.box(5000, 0, 5100, 1000)) == []
    assert index(HALVES).shares(shapely.box(-10, 0, 0, 10)) == [], "touching is not lying in"


def test_a_line_counts_by_length_and_one_along_a_border_counts_once():
    found = index(HALVES, ["west", "oost"]).shares(shapely.LineString([(500, 10), (3000, 10)]))
    assert found == [Share("oost", pytest.approx(0.8)), Share("west", pytest.approx(0.2))]
    along = shapely.LineString([(1000, 0), (1000, 1000)])
    assert sum(item.share for item in index(HALVES).shares(along, exclusive=True)) == pytest.approx(1.0)
    on_the_cut = shapely.LineString([(0, 500), (3000, 500)])
    assert sum(item.share for item in index(MOSAIC).shares(on_the_cut)) == pytest.approx(1.0)


def test_points_count_by_number_and_a_border_belongs_to_one():
    both = index(HALVES, ["west", "oost"])
    assert both.shares(shapely.Point(1500, 5)) == [Share("oost", 1.0)]
    assert both.shares(shapely.Point(1000, 5)) == [Share("west", 1.0)]
    points = shapely.MultiPoint([(1, 1), (2000, 1), (2001, 1), (9000, 1)])
    assert both.shares(points) == [Share("oost", 0.5), Share("west", 0.25)]


def test_empty_and_flat_shapes_lie_nowhere():
    for text in ("POLYGON EMPTY", "POINT EMPTY", "POLYGON((0 0, 1 1, 2 2, 0 0))"):
        assert INDEX.shares(shapely.from_wkt(text)) == []
    assert INDEX.shares(None) == []


def test_areas_of_one_name_count_once_where_they_overlap():
    pieces = np.array([shapely.box(0, 0, 600, 1000), shapely.box(400, 0, 1000, 1000)], dtype=object)
    doubled = AreaIndex(pieces, [0, 0], ["regio"], [False, False])
    assert doubled.shares(HALVES[0]) == [Share("regio", pytest.approx(1.0))]
    two = AreaIndex(pieces, [0, 1], ["a", "b"], [False, False])
    assert two.shares(HALVES[0]) == [Share("a", 0.6), Share("b", 0.6)], "areas may overlap in truth"
    assert two.shares(HALVES[0], exclusive=True) == [Share("a", 0.6), Share("b", pytest.approx(0.4))]


@settings(max_examples=60, deadline=None)
@given(x=st.floats(-500, 10_500), y=st.floats(-500, 10_500), reach=st.floats(1, 4000), seed=st.integers(0, 99))
def test_areas_equal_plain_shapely_within_a_square_metre(x, y, reach, seed):
    shape = blob(x, y, reach, seed=seed)
    expected = {f"g{number}": shape.intersection(cell).area for number, cell in enumerate(MOSAIC)}
    found = INDEX.shares(shape)
    assert {item.name for item in found} <= {name for name, area in expected.items() if area > 0}
    got = {item.name: item.share * shape.area for item in found}
    assert all(abs(got.get(name, 0.0) - area) <= 1.0 for name, area in expected.items())
    assert sum(item.share for item in found) <= 1 + 1e-9
    assert [item.share for item in found] == sorted((item.share for item in found), reverse=True)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(2, 60))
def test_lines_equal_plain_shapely_within_a_millimetre(seed, count):
    line = shapely.LineString(np.random.default_rng(seed).uniform(-500, 10_500, (count, 2)))
    found = {item.name: item.share * line.length for item in INDEX.shares(line)}
    for number, cell in enumerate(MOSAIC):
        assert abs(found.get(f"g{number}", 0.0) - line.intersection(cell).length) <= 0.001 + 1e-9 * line.length


def test_a_giant_is_cut_first_and_comes_out_the_same():
    angle = np.linspace(0, 2 * np.pi, 20_000, endpoint=False)
    radius = 4000 + 400 * np.sin(60 * angle)
    giant = shapely.Polygon(np.column_stack([5000 + np.cos(angle) * radius, 5000 + np.sin(angle) * radius]))
    found = {item.name: item.share * giant.area for item in INDEX.shares(giant)}
    expected = {f"g{number}": giant.intersection(cell).area for number, cell in enumerate(MOSAIC)}
    assert all(abs(found.get(name, 0.0) - area) <= 1.0 for name, area in expected.items())


# -- what is written


def test_shares_as_text_by_hand():
    assert shares_text([Share("PV25", 0.8241), Share("PV28", 0.1759)]) == "PV25:0.8241;PV28:0.1759"
    assert shares_text([Share("PV25", 1.0)]) == "PV25:1.0000"
    thirds = [Share("PV25", 1 / 3), Share("PV26", 1 / 3), Share("PV28", 1 / 3)]
    assert shares_text(thirds) == "PV25:0.3334;PV26:0.3333;PV28:0.3333"
    assert shares_text([]) == ""
    assert shares_text([Share("PV25", 0.00001)]) == ""
    assert read_shares("PV25:0.8241;PV28:x;;PV26:0.1") == (Share("PV25", 0.8241), Share("PV26", 0.1))


@given(st.lists(st.floats(0, 1), min_size=1, max_size=6), st.floats(0.01, 1))
def test_written_shares_never_pass_one_and_are_near_the_truth(parts, whole):
    total = sum(parts) or 1.0
    shares = [Share(f"PV{20 + number}", part / total * whole) for number, part in enumerate(parts)]
    written = {item.name: item.share for item in read_shares(shares_text(shares))}
    assert sum(round(share * 10_000) for share in written.values()) <= 10_000
    assert all(abs(written.get(item.name, 0.0) - item.share) <= 1e-4 + 1e-12 for item in shares)
    assert len(shares_text(shares)) <= 200


def test_slivers_go_but_the_first_stays():
    assert without_slivers([Share("a", 0.985), Share("b", 0.01), Share("c", 0.005)]) == [("a", 0.985), ("b", 0.01)]
    assert without_slivers([Share("a", 0.001)]) == [("a", 0.001)]


def test_a_place_says_whether_it_passes_the_border():
    assert not Place(province_shares=(Share("PV25", 1.0),), source="x").crosses("PV25")
    assert not Place(province_shares=(Share("PV25", 0.99999),), source="x").crosses("PV25"), "noise of overlay"
    assert Place(province_shares=(Share("PV25", 0.9),), source="x").crosses("PV25")
    assert Place(source="x").crosses("PV25"), "in the sea, or over the frontier"
    assert not Place().crosses("PV25"), "nothing is known"


# -- names


@pytest.mark.parametrize(
    ("name", "code"),
    [("Gelderland", "PV25"), ("PV25", "PV25"), ("Fryslân", "PV21"), ("Friesland", "PV21"),
     ("Fryslân (Friesland)", "PV21"), ("Friesland (Fryslân)", "PV21"),
     ("noord holland", "PV27"), ("Middelwaard", "PV00"), ("Vlaanderen", ""), ("", "")],
)  # fmt: skip
def test_provinces_by_name(name, code):
    assert province_code(name) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [("Groene Hart", "NG14"), ("NOVEX-gebied Groene Hart", "NG14"), ("ng14", "NG14"), ("Peel", "NG13"),
     ("Arnhem Nijmegen Foodvalley", "NG07"), ("Groningen-Assen", "NG06"), ("Regio Groningen-Assen", "NG06"),
     ("Haven Rotterdam", ""), ("Groningen", ""), ("Dorenborg-Vallei (fictief NOVEX-gebied)", ""), ("", ""),
     ("NOVEX-gebied", "")],
)  # fmt: skip
def test_novex_areas_by_name(name, code):
    assert novex_code(name) == code


def test_every_novex_area_is_found_by_its_own_name():
    assert all(novex_code(item.name) == item.code for item in codelist("novex_gebieden"))


@pytest.mark.parametrize(
    ("text", "code"), [("S", "S"), ("stimuleren", "S"), ("Initieren", "I"), ("Accommoderen", "A"), ("X", ""), ("", "")]
)
def test_vista_strategies(text, code):
    assert vista_code(text) == code
