"""The ground per PBL sector: overlap once, what has no ground named, municipalities that add up."""

import re

import pytest
import shapely

from novex_plugin.core.accounting.keys import MUNICIPALITY
from novex_plugin.core.accounting.places import Borders, Places
from novex_plugin.core.accounting.totals import compute_totals
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.sector_areas import (
    SECTORS,
    UNKNOWN,
    municipal_areas,
    sector_areas,
    sector_colour,
    years_in,
)
from novex_plugin.core.exchange.share_legend import legend_classes, legend_qml
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.records import LINE, POINT

from .accounting_world import box, municipalities, thing


def test_areas_of_one_sector_count_once_also_when_their_functions_differ():
    items = [
        thing("a", box(0, 0, 100, 100), "bedrijventerrein"),
        thing("b", box(50, 0, 150, 100), "xxl_logistiek"),
        thing("c", box(0, 0, 100, 100), "zonneveld"),
    ]
    found, messages = sector_areas(items, "2030")
    assert [(area.sector, area.objects, area.gross_m2, area.net_m2) for area in found] == [
        ("werken", 2, 20_000.0, 15_000.0), ("zon", 1, 10_000.0, 10_000.0),
    ]  # fmt: skip
    assert messages == []


def test_a_sector_of_one_function_has_the_net_area_of_the_totals():
    shapes = [shapely.Point(100_100 + 37 * n, 400_000 + 11 * n).buffer(60) for n in range(12)]
    items = [thing(f"w{n}", shape, "windpark") for n, shape in enumerate(shapes)]
    (wind,), _messages = sector_areas(items, "2050")
    assert wind.net_m2 == pytest.approx(compute_totals(items).area("functie", "windpark").net_m2, rel=1e-9)


def test_what_has_no_ground_is_named_and_never_counted():
    items = [
        thing("a", box(0, 0, 10, 10)),
        thing("b", box(0, 0, 90, 90), exactness="zoekgebied"),
        thing("c", shapely.LineString([(100_000, 400_000), (100_100, 400_000)]), "infrastructuur_weg_spoor", LINE),
        thing("d", shapely.Point(100_000, 400_000), kind=POINT),
        thing("e", box(0, 0, 90, 90), "luchtkasteel"),
        thing("f", box(0, 0, 90, 90), dropped=True),
    ]
    (homes,), messages = sector_areas(items, "2030")
    assert (homes.sector, homes.net_m2) == ("wonen", 100.0)
    assert any("1 x lijn, 1 x punt, 1 x zoekgebied" in text for text in messages)
    assert any("object e" in text and "PBL-sector" in text for text in messages)


def test_every_function_has_a_sector_of_the_list_and_every_sector_a_colour():
    known = {code.code for code in codelist(SECTORS)}
    assert {item.pbl_sector for item in functions()} <= known
    assert all(re.fullmatch("#[0-9a-f]{6}", sector_colour(sector)) for sector in known)


def test_municipalities_add_up_to_the_net_area_and_the_rest_is_unknown():
    (homes,), _messages = sector_areas([thing("a", box(350, 0, 450, 100)), thing("b", box(380, 0, 420, 80))], "2030")
    found = municipal_areas(homes, Borders([municipalities()]))
    assert found == [("Noorddorp", 2500.0), ("Zuiddorp", 2500.0), (UNKNOWN, 5000.0)]
    assert sum(m2 for _name, m2 in found) == homes.net_m2


def test_without_borders_there_is_one_line():
    (homes,), _messages = sector_areas([thing("a", box(0, 0, 100, 100))], "2030")
    assert municipal_areas(homes, None) == [(UNKNOWN, 10_000.0)]


def test_a_named_municipality_is_taken_from_its_border():
    (homes,), _messages = sector_areas([thing("a", box(0, 0, 100, 100))], "2030")
    whole = Borders([Places(MUNICIPALITY, ("Dorp",), ("Dorp",), (box(-10, -10, 200, 200),))])
    assert municipal_areas(homes, whole) == [("Dorp", 10_000.0)]


def test_years_come_in_order_and_once():
    assert years_in(" 2050, 2030;2050 2040 ") == ("2030", "2040", "2050")


@pytest.mark.parametrize("text", ["", "  ", "twintig", "2030, 20500", "1200", "-2030", "²030"])
def test_other_years_are_refused(text):
    with pytest.raises(NovexError) as refused:
        years_in(text)
    assert "2030, 2050" in refused.value.hint


def test_the_legend_is_clear_where_nothing_is_and_ends_in_the_colour_itself():
    classes = legend_classes("#4f8f2a")
    assert classes[0] == (0.0, "geen", "#4f8f2a", 0)
    assert classes[-1][0] == 1.0 and classes[-1][2:] == ("#4f8f2a", 255)
    assert [upper for upper, *_rest in classes] == sorted(upper for upper, *_rest in classes)
    assert legend_qml("#4f8f2a").count("<item ") == len(classes)
