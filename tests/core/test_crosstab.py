"""Cross tables: worked by hand, against plain unions, and what must hold for any drawing."""

from dataclasses import replace
from typing import List, Sequence

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.accounting import compute_totals
from novex_plugin.core.accounting.cross_rows import cells, columns, rows
from novex_plugin.core.accounting.crosstab import cross
from novex_plugin.core.accounting.figures import FUNCTION, HORIZON, PERSPECTIVE
from novex_plugin.core.accounting.keys import (
    KEYS,
    MUNICIPALITY,
    NOVEX_AREA,
    ORIGIN,
    OUTSIDE,
    PROVINCE,
    QUESTION,
    UNPLACED,
    VARIANT,
)
from novex_plugin.core.accounting.looked import sound
from novex_plugin.core.accounting.places import Borders
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.records import LINE, POINT, ProposalObject, Variant
from novex_plugin.core.progress import Progress
from novex_plugin.core.variants.effective import effective_objects
from tests.core.accounting_world import (
    FUNCTIONS,
    X,
    box,
    crooked_provinces,
    municipalities,
    novex_areas,
    provinces,
    shapes,
    sketches,
    thing,
)

WHERE = Borders([crooked_provinces()])


def near(expected: float):
    return pytest.approx(expected, rel=1e-8, abs=0.01)  # 1 m² per 100 km²


def houses_and_sun() -> List[ProposalObject]:
    """Two housing areas of 1 ha that share a quarter, and a strip of solar field over both."""
    return [
        thing("a", box(0, 0, 100, 100), origin="nationaal", question="P3-A"),
        thing("b", box(75, 0, 175, 100), origin="decentraal", question="P3-A"),
        thing("c", box(0, 50, 200, 100), "zonneveld", origin="nationaal", question="P2-A"),
    ]


def test_gross_net_and_shared_of_every_function_and_parts_that_add_up():
    table = cross(houses_and_sun(), [FUNCTION])
    homes, sun = table.row("woningbouw"), table.row("zonneveld")
    assert (homes.objects, homes.gross_m2, homes.net_m2, homes.shared_m2) == (2, 20_000.0, 17_500.0, 8_750.0)
    assert (sun.objects, sun.gross_m2, sun.net_m2, sun.shared_m2) == (1, 10_000.0, 10_000.0, 8_750.0)
    assert (table.whole.gross_m2, table.whole.net_m2, table.whole.shared_m2) == (30_000.0, 18_750.0, 8_750.0)
    assert [(part.name, part.area_m2) for part in table.parts] == [
        ("Woningbouw", 8_750.0), ("Zonneveld", 1_250.0), ("Woningbouw + Zonneveld", 8_750.0)
    ]  # fmt: skip
    assert [(item.names, item.area_m2) for item in homes.combinations] == [(("Woningbouw", "Zonneveld"), 8_750.0)]
    assert sum(part.area_m2 for part in table.parts) == table.whole.net_m2


def test_the_national_task_has_a_row_of_its_own_and_so_has_every_question():
    table = cross(houses_and_sun(), [ORIGIN])
    assert {row.name: row.net_m2 for row in table.rows} == {"Decentrale opgave": 10_000.0, "Nationale opgave": 15_000.0}
    assert {part.name: part.area_m2 for part in table.parts} == {
        "Decentrale opgave": 3_750.0, "Nationale opgave": 8_750.0, "Decentrale opgave + Nationale opgave": 6_250.0
    }  # fmt: skip
    assert [row.key for row in cross(houses_and_sun(), [QUESTION]).rows] == [("P2-A",), ("P3-A",)]


def test_ground_and_quantity_over_a_border_are_split_by_share():
    item = thing("a", box(0, 0, 200, 100), quantity=401.0, quantity_min=300.0, quantity_max=500.0, affordable_pct=50.0)
    table = cross([item], [FUNCTION, PROVINCE], [provinces(middle=50.0)])
    west, east = table.row("woningbouw", "PV20"), table.row("woningbouw", "PV21")
    assert (west.net_m2, east.net_m2, west.objects, east.objects) == (5_000.0, 15_000.0, 1, 1)
    assert west.quantities[0].band.value == 100.25
    assert (east.quantities[0].band.minimum, east.quantities[0].band.maximum) == (225.0, 375.0)
    assert west.quantities[0].band.value + east.quantities[0].band.value == 401.0
    assert (west.quantities[0].affordable, table.whole.quantities[0].affordable) == (50.125, 200.5)
    assert table.whole.objects == 1
    assert any("oppervlakteaandeel" in text for text in table.methods)


def test_what_lies_in_no_province_and_what_has_no_place_have_rows_of_their_own():
    items = [
        thing("a", box(350, 0, 450, 100), quantity=10.0),
        thing("b", None, quantity=5.0),
    ]
    table = cross(items, [PROVINCE], [provinces()])
    assert [row.name for row in table.rows] == ["Fryslân", "buiten de provincie", "zonder plaats op de kaart"]
    assert (table.row(OUTSIDE).net_m2, table.row(OUTSIDE).quantities[0].band.value) == (5_000.0, 5.0)
    assert (table.row(UNPLACED).net_m2, table.row(UNPLACED).quantities[0].band.value) == (0.0, 5.0)
    assert "'object b' heeft geen geometrie" in " ".join(table.messages)


def test_municipality_by_province_and_areas_that_overlap():
    item = thing("a", box(0, 0, 200, 100))
    table = cross([item], [MUNICIPALITY, PROVINCE], [municipalities(), provinces()])
    assert {row.key: row.net_m2 for row in table.rows} == {
        ("Noorddorp", "PV20"): 5_000.0, ("Noorddorp", "PV21"): 5_000.0,
        ("Zuiddorp", "PV20"): 5_000.0, ("Zuiddorp", "PV21"): 5_000.0,
    }  # fmt: skip
    areas = cross([item], [NOVEX_AREA], [novex_areas()])
    assert {row.name: row.net_m2 for row in areas.rows} == {
        "Zuidelijke Randstad": 4_000.0, "Zuidelijke Randstad + Metropoolregio Amsterdam": 2_000.0,
        "Metropoolregio Amsterdam": 6_000.0, "buiten de NOVEX-gebieden": 8_000.0,
    }  # fmt: skip


def test_lines_are_split_by_length_and_points_by_number():
    items = [
        thing("a", shapely.LineString([(X, 400_010), (X + 200, 400_010)]), "buisleiding", LINE,
              quantity=8.0, unit="km"),
        thing("b", shapely.LineString([(X + 150, 400_010), (X + 250, 400_010)]), "buisleiding", LINE),
        thing("c", shapely.MultiPoint([(X + 1, 400_000), (X + 2, 400_000), (X + 150, 400_000)]), "windpark", POINT,
              quantity=9.0, unit="MW"),
    ]  # fmt: skip
    table = cross(items, [PROVINCE], [provinces(middle=50.0)])
    west, east = table.row("PV20"), table.row("PV21")
    assert (west.gross_length_m, west.length_m, east.gross_length_m, east.length_m) == (50.0, 50.0, 250.0, 200.0)
    assert (table.whole.gross_length_m, table.whole.length_m) == (300.0, 250.0)
    assert (west.count, east.count, table.whole.count) == (2, 1, 3)
    shares = {(row.key, line.unit): line.band.value for row in table.rows for line in row.quantities}
    assert shares == {(("PV20",), "MW"): 6.0, (("PV20",), "km"): 2.0, (("PV21",), "MW"): 3.0, (("PV21",), "km"): 6.0}


def test_search_areas_are_never_in_gross_or_net():
    items = [
        thing("a", box(0, 0, 100, 100)),
        thing("b", box(0, 0, 200, 100), exactness="zoekgebied", quantity=30.0),
        thing("c", box(100, 0, 300, 100), exactness="zoekgebied"),
    ]
    whole = cross(items, [FUNCTION]).whole
    assert (whole.objects, whole.net_m2, whole.search_objects) == (1, 10_000.0, 2)
    assert (whole.search_gross_m2, whole.search_net_m2) == (40_000.0, 30_000.0)
    assert (whole.quantities[0].band.value, whole.quantities[0].search.value) == (0.0, 30.0)


def test_what_is_replaced_or_dropped_does_not_count():
    objects = [
        thing("old", box(0, 0, 100, 100)),
        thing("gone", box(500, 0, 600, 100)),
        thing("new", box(0, 0, 50, 100), variant="A", replaces="old"),
        thing("drop", None, variant="A", replaces="gone", dropped=True),
    ]
    variants = [Variant("A", "Compact")]
    basis = cross(effective_objects(objects, variants, "", "2030"), [VARIANT])
    compact = cross(effective_objects(objects, variants, "A", "2030"), [VARIANT], names={VARIANT: {"A": "Compact"}})
    assert (basis.whole.net_m2, [row.name for row in basis.rows]) == (20_000.0, ["Basis"])
    assert (compact.whole.net_m2, [row.name for row in compact.rows]) == (5_000.0, ["Compact"])


def test_mixed_units_in_one_function_are_refused_with_the_objects_named():
    items = [
        thing("a", box(0, 0, 10, 10), quantity=100.0),
        thing("b", box(20, 0, 30, 10), quantity=3.0, unit="kavels"),
        thing("c", box(40, 0, 50, 10), "zonneveld", quantity=12.0, unit="MW"),
        thing("d", box(60, 0, 70, 10), "zonneveld", quantity=0.02, unit="TWh/jaar"),
        thing("e", box(80, 0, 90, 10), "ruimtehaven", quantity=1.0, unit="raketten"),
    ]
    table = cross(items, [])
    counted = [(line.function, line.unit, line.band.value) for line in table.whole.quantities]
    assert counted == [
        ("ruimtehaven", "raketten", 1.0), ("woningbouw", "woningen", 100.0),
        ("zonneveld", "MW", 12.0), ("zonneveld", "TWh/jaar", 0.02),
    ]  # fmt: skip
    (said,) = [text for text in table.messages if "verschillende eenheden" in text]
    assert "'object b'" in said and "'object a'" not in said and "Geef die hoeveelheid in woningen." in said
    assert compute_totals(items).messages == (said,)


def test_odd_input_is_said_with_what_is_usual():
    items = [
        thing("neg", box(0, 0, 100, 100), quantity=-5.0),
        thing("mad", box(200, 0, 300, 100), quantity=90_000.0, unit="woningen"),
        thing("when", box(400, 0, 500, 100), horizon=""),
        thing("one", box(600, 0, 700, 100)),
        thing("two", box(600, 0, 700, 100)),
    ]
    said = " ".join(cross(items, []).messages)
    assert "'object neg': een negatieve hoeveelheid telt niet mee. Gewoon is 20 tot 60 woningen per ha." in said
    assert "'object mad': 90.000 woningen op 1 ha is 90.000 per ha; gewoon is 20 tot 60." in said
    assert "Zonder horizon of startjaar tellen op elke horizon mee: 'object when'." in said
    assert "'object one' en 'object two' hebben dezelfde functie en precies dezelfde vorm." in said
    whole = cross(items[3:], []).whole
    assert (whole.gross_m2, whole.net_m2) == (20_000.0, 10_000.0)


def test_an_empty_variant_says_so():
    table = cross([], [FUNCTION])
    assert (table.rows, table.parts, table.whole.net_m2) == ((), (), 0.0)
    assert "Er zijn hier geen objecten" in table.messages[0]


@pytest.mark.parametrize(
    "keys, places, words",
    [
        (["kleur"], (), "'kleur'"),
        ([FUNCTION, FUNCTION], (), "functie"),
        ([PROVINCE], (), "de grenzen ontbreken"),
        ([MUNICIPALITY], [provinces()], "gemeente"),
        ([FUNCTION], WHERE, "grenzen"),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused(keys, places, words):
    with pytest.raises(NovexError, match=words):
        cross([], keys, places)


def test_counting_stops_when_asked():
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        cross(houses_and_sun(), [FUNCTION], progress=Stop())


def test_the_rows_for_screen_and_file_are_the_same_whatever_the_order():
    items = [*houses_and_sun(), thing("d", box(0, 0, 40, 40), "bos", exactness="zoekgebied", quantity=2.5, unit="ha")]
    table = cross(items, KEYS, [municipalities(), novex_areas(), provinces()])
    again = cross(list(reversed(items)), KEYS, [municipalities(), novex_areas(), provinces()])
    assert cells(table) == cells(again)
    assert len(cells(table)[0]) == len(columns(table)) == len(KEYS) + 13
    whole = next(row for row in rows(table) if row["onderdeel"] == "totaal")
    parts = [row["waarde"] for row in rows(table) if row["onderdeel"] == "deel"]
    assert sum(parts) == pytest.approx(whole["waarde"], rel=1e-12)


# -- what holds for any drawing

ALL = ([], [FUNCTION], [PERSPECTIVE, HORIZON], [FUNCTION, ORIGIN, PROVINCE])


def tables(objects: Sequence[ProposalObject]):
    looked = sound(objects)
    return [cross(looked, keys, WHERE if PROVINCE in keys else None) for keys in ALL]


def firm(objects: Sequence[ProposalObject]) -> List[ProposalObject]:
    return [item for item in objects if item.exactness != "zoekgebied"]


def union_m2(items: Sequence[ProposalObject]) -> float:
    return shapely.unary_union([item.geometry for item in items]).area if items else 0.0


@settings(max_examples=40, deadline=None)
@given(sketches())
def test_parts_equal_the_whole_exactly_and_net_never_exceeds_gross(objects):
    for table in tables(objects):
        assert sum(part.area_m2 for part in table.parts) == table.whole.net_m2
        assert sum(part.area_m2 for part in table.search_parts) == table.whole.search_net_m2
        assert sum(item.area_m2 for item in table.combinations) == table.whole.net_m2
        assert sum(row.gross_m2 for row in table.rows) == table.whole.gross_m2
        for row in (table.whole, *table.rows):
            assert row.shared_m2 <= row.net_m2 <= row.gross_m2
            assert row.search_net_m2 <= row.search_gross_m2
            assert sum(item.area_m2 for item in row.combinations) == row.shared_m2
        for row in table.rows:
            assert sum(part.area_m2 for part in table.parts if row.key in part.keys) == row.net_m2


@settings(max_examples=40, deadline=None)
@given(sketches())
def test_areas_equal_plain_unions_of_the_originals(objects):
    table = cross(objects, [FUNCTION, PROVINCE], WHERE)
    assert table.whole.net_m2 == near(union_m2(firm(objects)))
    for code, region in zip(("PV20", "PV21", "PV22"), crooked_provinces().geometries):
        for function in FUNCTIONS:
            own = [item for item in firm(objects) if item.function == function]
            there = shapely.unary_union([item.geometry for item in own]).intersection(region).area if own else 0.0
            assert table.row(function, code).net_m2 == near(there)


def test_a_face_with_a_spike_is_not_lost():
    """Cutting both at the crooked border leaves a corner of one a hair beside an edge of the other."""
    objects = [thing("a", box(49.5, 0, 139.5, 6)), thing("b", box(67.5, 0, 139.5, 7))]
    apart = cross(objects, [FUNCTION, PROVINCE], WHERE)
    assert sum(row.net_m2 for row in apart.rows if row.key[0] == "woningbouw") == near(612.0)


@settings(max_examples=25, deadline=None)
@given(sketches())
def test_merging_provinces_adds_up(objects):
    apart = cross(objects, [FUNCTION, PROVINCE], WHERE)
    together = cross(objects, [FUNCTION])
    for row in together.rows:
        rows_apart = [other for other in apart.rows if other.key[0] == row.key[0]]
        for figure in ("gross_m2", "net_m2", "shared_m2", "search_net_m2"):
            assert sum(getattr(other, figure) for other in rows_apart) == near(getattr(row, figure))
        quantities = sum(line.band.value for other in rows_apart for line in other.quantities)
        assert quantities == pytest.approx(sum(line.band.value for line in row.quantities), rel=1e-12)


@settings(max_examples=25, deadline=None)
@given(sketches(), st.randoms())
def test_order_and_variant_are_irrelevant(objects, shuffler):
    shuffled = [replace(item, variant="A") for item in objects]
    shuffler.shuffle(shuffled)
    for one, other in zip(tables(objects), tables(shuffled)):
        assert one == other


@settings(max_examples=25, deadline=None)
@given(sketches(most=7), shapes())
def test_adding_an_object_never_lowers_gross_or_net(objects, extra):
    for before, after in zip(tables(objects), tables([*objects, thing("zzz", extra, "bos")])):
        for row in before.rows:
            assert after.row(*row.key).gross_m2 >= row.gross_m2 - 0.01
            assert after.row(*row.key).net_m2 >= row.net_m2 - 0.01


@settings(max_examples=25, deadline=None)
@given(sketches(most=6), st.integers(20, 120))
def test_splitting_a_polygon_changes_no_area(objects, at):
    halves = []
    for item in objects:
        for side, half in (("w", box(-999, -999, at, 999)), ("e", box(at, -999, 999, 999))):
            part = item.geometry.intersection(half)
            if part.area > 0:
                halves.append(replace(item, uuid=item.uuid + side, geometry=part))
    whole, split = cross(objects, [FUNCTION, ORIGIN]), cross(halves, [FUNCTION, ORIGIN])
    assert {part.keys for part in split.parts if part.area_m2 > 0.01} == {
        part.keys for part in whole.parts if part.area_m2 > 0.01
    }
    for row in whole.rows:
        for figure in ("gross_m2", "net_m2", "shared_m2", "search_net_m2"):
            assert getattr(split.row(*row.key), figure) == near(getattr(row, figure))
