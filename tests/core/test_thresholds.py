"""Thresholds: which housing reaches them, drawn in one piece or in several."""

import pytest
import shapely

from novex_plugin.core.accounting.figures import Band
from novex_plugin.core.accounting.thresholds import thresholds, verdict_of
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.records import AREA, POINT, ProposalObject


def place(uuid, west, dwellings=None, low=None, high=None, **values):
    shape = values.pop("geometry", shapely.box(west, 0, west + 100, 100))
    return ProposalObject(uuid, uuid.upper(), shape, values.pop("kind", AREA), values.pop("function", "woningbouw"),
                          quantity=dwellings, quantity_min=low, quantity_max=high, **values)  # fmt: skip


def reached(objects, code):
    found = next(one for one in thresholds(objects) if one.code == code)
    return [(reach.site.name, reach.verdict) for reach in found.reached]


def remark(objects, code):
    return next(one for one in thresholds(objects) if one.code == code).reached[0].remark


def test_every_row_of_the_list_is_there_and_what_cannot_be_drawn_says_so():
    found = thresholds([])
    assert [one.code for one in found] == [code.code for code in codelist("drempels")]
    judged = {one.code for one in found if one.judged}
    assert judged == {"T-GWL-REGIO", "T-GWL-CENTRUM", "T-GWL-CENTRUM-MRO", "T-GWL-METRO", "T-GWL-RIJK", "T-WOKT-AANTAL"}
    assert all("volgt niet uit getekende hoeveelheden" in one.reason for one in found if one.code not in judged)
    assert all(not one.reached for one in found)


def test_parts_that_touch_are_one_site_and_those_apart_are_not():
    objects = [place("a", 0, 2000.0), place("b", 100.5, 1500.0), place("c", 500, 3000.0)]
    assert reached(objects, "T-GWL-RIJK") == [("A + B", "zeker")]
    assert reached(objects, "T-GWL-METRO") == [("A + B", "zeker"), ("C", "zeker")]


def test_a_bandwidth_reaches_for_certain_as_expected_or_at_best():
    objects = [place("a", 0, 3600.0, 3000.0, 4000.0), place("b", 500, 3000.0, 2000.0, 3500.0), place("c", 1000, 3499.0)]
    assert reached(objects, "T-GWL-RIJK") == [("A", "verwacht"), ("B", "mogelijk")]
    assert [verdict_of(Band(5, 4, 6), limit) for limit in (4, 4.5, 6, 6.1)] == ["zeker", "verwacht", "mogelijk", "niet"]


def test_wokt_is_for_what_is_no_large_site():
    objects = [place("a", 0, 250.0), place("b", 500, 900.0), place("c", 1000, 2000.0), place("d", 1500, 199.0)]
    assert reached(objects, "T-WOKT-AANTAL") == [("B", "zeker"), ("A", "zeker")]
    found = next(one for one in thresholds(objects) if one.code == "T-WOKT-AANTAL")
    assert ["hangt af van de gemeente" in one.remark for one in found.reached] == [True, False]


def test_search_areas_stand_apart_and_never_join_what_is_drawn():
    objects = [place("a", 0, 2000.0), place("b", 50, 2000.0, exactness="zoekgebied")]
    assert reached(objects, "T-GWL-METRO") == [("A", "zeker"), ("B", "zeker")]
    assert "Zoekgebied" in remark(objects[1:], "T-GWL-METRO")


def test_a_scheme_that_ends_earlier_names_what_comes_later():
    early, late = place("a", 0, 4000.0), place("b", 500, 4000.0, horizon="2050")
    assert remark([early], "T-GWL-RIJK") == ""
    assert remark([late], "T-GWL-RIJK") == "Telt t/m 2034; B hoort bij een later jaar."
    assert remark([place("c", 0, 4000.0, horizon="2050", start_year=2033)], "T-GWL-RIJK") == ""


@pytest.mark.parametrize("odd", [
    place("x", 0), place("x", 0, -5000.0), place("x", 0, 5000.0, unit="ha"),
    place("x", 0, 5000.0, function="windpark"), place("x", 0, 5000.0, dropped=True),
])  # fmt: skip
def test_what_is_no_number_of_dwellings_is_no_site(odd):
    assert reached([odd], "T-GWL-REGIO") == []


def test_points_and_objects_without_a_place_are_sites_of_their_own():
    objects = [place("a", 0, 500.0, geometry=None), place("b", 0, 500.0, geometry=None),
               place("p", 0, 500.0, geometry=shapely.Point(5, 5), kind=POINT)]  # fmt: skip
    assert reached(objects, "T-GWL-REGIO") == [("A", "zeker"), ("B", "zeker"), ("P", "zeker")]


def test_the_order_of_objects_does_not_matter():
    objects = [place("a", 0, 300.0), place("b", 100, 300.0), place("c", 400, 900.0), place("d", 800, 900.0)]
    assert thresholds(objects) == thresholds(list(reversed(objects)))
