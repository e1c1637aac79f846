"""Where two provinces meet, worked by hand: what counts once, what is said, and what trades do."""

from typing import Tuple

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.accounting.figures import FUNCTION, Band
from novex_plugin.core.accounting.keys import PROVINCE
from novex_plugin.core.accounting.places import Places
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.exchange.adder import add_up
from novex_plugin.core.exchange.adder_records import Addition, Delivery
from novex_plugin.core.exchange.adder_tables import figures
from novex_plugin.core.model.annexes import Trade
from novex_plugin.core.model.records import LINE, POINT, ProposalHeader, ProposalObject
from novex_plugin.core.model.schema import schema
from novex_plugin.core.progress import Progress
from tests.core.accounting_world import X, Y, box, sketches, thing

WEST, EAST = "PV20", "PV21"


def delivery(province: str, *items: ProposalObject, trades: Tuple[Trade, ...] = ()) -> Delivery:
    header = ProposalHeader(f"v-{province}", "Proef", province, schema_version=schema().version)
    return Delivery(f"{province}.zip", header, items, trades=trades)


def added(west: ProposalObject, east: ProposalObject, horizon: str = "2030", **options) -> Addition:
    return add_up([delivery(WEST, west), delivery(EAST, east)], horizons=[horizon], **options)


def codes(addition: Addition) -> list:
    return [one.code for one in addition.borders]


def homes(uuid: str, west: float, east: float, amount: float, **values) -> ProposalObject:
    """A housing area 100 m high: ``amount`` dwellings, 20 % less or more."""
    return thing(uuid, box(west, 0, east, 100), quantity=amount, quantity_min=0.8 * amount,
                 quantity_max=1.2 * amount, unit="woningen", **values)  # fmt: skip


def quantity(addition: Addition) -> Band:
    return addition.horizons[0].totals.quantities[0].band


def test_ground_of_two_provinces_counts_once_and_so_does_the_highest_claim_on_it():
    found = added(homes("a", 0, 200, 100), homes("b", 150, 250, 80))
    whole = found.horizons[0].whole
    assert (whole.gross_m2, whole.net_m2) == (30_000.0, 25_000.0)
    # on the shared 0,5 ha the west claims 25, the east 40: 40 count
    assert quantity(found) == Band(155.0, pytest.approx(124.0), pytest.approx(216.0))
    assert found.horizons[0].doubles[0].band.value == pytest.approx(25.0)
    assert codes(found) == ["OPT-01"] and found.proven
    one = found.borders[0]
    assert (one.size, one.unit, one.first_province, one.second_province) == (5_000.0, "m2", WEST, EAST)
    assert "'object a' (Groningen) en 'object b' (Fryslân) liggen voor 0,5 ha over elkaar" in one.message
    assert shapely.area(one.shape) == 5_000.0 and one.shape.contains(one.place)


def test_within_one_province_nothing_is_taken_off():
    items = homes("a", 0, 200, 100), homes("b", 150, 250, 80)
    found = add_up([delivery(WEST, *items)], horizons=["2030"])
    assert quantity(found).value == 180.0 and codes(found) == [] and found.proven


def test_three_provinces_on_one_place_count_the_highest_once():
    given = [delivery(code, homes(code, 0, 100, amount)) for code, amount in
             (("PV20", 10.0), ("PV21", 30.0), ("PV22", 20.0))]  # fmt: skip
    found = add_up(given, horizons=["2030"])
    assert quantity(found).value == pytest.approx(30.0) and found.horizons[0].whole.net_m2 == 10_000.0
    assert codes(found) == ["OPT-02"] * 3 and found.proven


def test_search_areas_claim_nothing():
    found = added(homes("a", 0, 100, 100), homes("b", 0, 100, 80, exactness="zoekgebied"))
    assert quantity(found).value == 100.0 and codes(found) == []
    assert found.horizons[0].whole.search_net_m2 == 10_000.0


def test_nearly_the_same_area_is_called_one_object():
    found = added(homes("a", 0, 100, 100), homes("b", 2, 101, 90))
    assert codes(found) == ["OPT-02"] and found.borders[0].severity == "fout"


def test_other_functions_on_one_place_are_contrary_or_only_there_together():
    forest = thing("b", box(50, 0, 150, 100), "bos")
    assert codes(added(homes("a", 0, 100, 10), forest)) == ["OPT-03"]
    park = thing("b", box(50, 0, 150, 100), "gezonde_leefomgeving")
    assert codes(added(homes("a", 0, 100, 10), park)) == ["OPT-04"]


def test_a_narrow_overlap_is_a_border_drawn_differently_and_a_gap_too():
    assert codes(added(homes("a", 0, 100, 10), homes("b", 97, 200, 10))) == ["OPT-05"]
    found = added(homes("a", 0, 100, 10), homes("b", 103, 200, 10))
    assert codes(found) == ["OPT-06"] and found.borders[0].size == pytest.approx(3.0)
    assert codes(added(homes("a", 0, 100, 10), homes("b", 100, 200, 10))) == []
    assert codes(added(homes("a", 0, 100, 10), homes("b", 111, 200, 10))) == []


def test_what_goes_on_over_the_border_at_another_horizon_is_named_from_then_on():
    west, east = homes("a", 0, 100, 10), homes("b", 100, 200, 10, horizon="2050")
    assert codes(added(west, east)) == []
    assert codes(added(west, east, "2050")) == ["OPT-08"]
    both = add_up([delivery(WEST, west), delivery(EAST, east)])
    assert [(one.code, one.horizon) for one in both.borders] == [("OPT-08", "2050")]


def road(uuid: str, *points: Tuple[float, float], **values) -> ProposalObject:
    line = shapely.LineString([(X + x, Y + y) for x, y in points])
    return thing(uuid, line, "infrastructuur_weg_spoor", LINE, **values)


def test_lines_that_end_beside_each_other_do_not_fit_on():
    found = added(road("a", (0, 0), (100, 0)), road("b", (130, 40), (300, 0)))
    assert codes(found) == ["OPT-07"] and found.borders[0].size == pytest.approx(50.0)
    assert found.borders[0].place.equals(shapely.Point(X + 115, Y + 20))
    assert codes(added(road("a", (0, 0), (100, 0)), road("b", (100, 0), (300, 0)))) == []
    assert codes(added(road("a", (0, 0), (100, 0)), road("b", (351, 0), (600, 0)))) == []


def test_a_stretch_that_two_provinces_deliver_counts_once():
    found = added(road("a", (0, 0), (100, 0)), road("b", (60, 0), (100, 0), (160, 0)))
    whole = found.horizons[0].whole
    assert (whole.gross_length_m, whole.length_m) == (200.0, 160.0)
    assert found.horizons[0].double_length_m == pytest.approx(40.0) and found.proven


def test_a_point_that_two_provinces_deliver_counts_once_with_its_quantity():
    def mill(uuid: str, amount: float) -> ProposalObject:
        return thing(uuid, shapely.Point(X, Y), "windpark", POINT, quantity=amount, unit="MW")

    found = added(mill("a", 5.0), mill("b", 6.0))
    assert quantity(found).value == pytest.approx(6.0) and found.proven
    rows = [row for row in figures(found) if row["maat"] == "aantal" and row["indeling"] in ("totaal", "functie")]
    assert [(row["bruto"], row["waarde"], row["dubbel"]) for row in rows] == [(2.0, 1.0, 1.0)] * 2


HALVES = Places(PROVINCE, (WEST, EAST), (WEST, EAST), (box(-9_000, -9_000, 0, 9_000), box(0, -9_000, 9_000, 9_000)))


def test_beside_the_outlines_it_shows_what_lies_in_another_province_and_which_line_stops():
    found = added(homes("a", -150, 50, 10), road("b", (2_000, 500), (0, 500)), outlines=HALVES)
    assert codes(found) == ["OPT-09", "OPT-10"]
    outside = next(one for one in found.borders if one.code == "OPT-09")
    assert (outside.first_uuid, outside.second_province, outside.size) == ("a", EAST, pytest.approx(5_000.0))
    stops = next(one for one in found.borders if one.code == "OPT-10")
    assert stops.place.equals(shapely.Point(X, Y + 500)) and "gaat niets verder" in stops.message


def test_a_line_that_the_neighbour_takes_over_does_not_stop():
    found = added(road("a", (-2_000, 0), (0, 0)), road("b", (0, 0), (2_000, 0)), outlines=HALVES)
    assert codes(found) == []


# -- trades


def trade(direction: str, partner: str, amount: float) -> Trade:
    return Trade(f"r-{direction}-{partner}", "D-WON-2030", amount, "woningen", direction, partner)


def traded(*west: Trade, east: Tuple[Trade, ...] = ()) -> Addition:
    given = [delivery(WEST, homes("a", 0, 100, 10), trades=west), delivery(EAST, homes("b", 500, 600, 9), trades=east)]
    return add_up(given, horizons=["2030"])


def test_a_trade_that_both_name_comes_to_nothing_over_the_country():
    found = traded(trade("weg", EAST, 300.0), east=(trade("hierheen", WEST, 300.0),))
    assert [(one.giver, one.taker, one.counts, one.matches) for one in found.trades] == [(WEST, EAST, 300.0, True)]
    assert found.proven and not any("sluit niet" in text for text in found.messages)
    assert [line.whole for line in found.proof if line.what.startswith("uitruil")] == [0.0]


def test_of_a_trade_that_does_not_match_the_least_counts_and_one_that_only_one_names_does_not():
    found = traded(trade("weg", EAST, 300.0), east=(trade("hierheen", WEST, 200.0),))
    assert found.trades[0].counts == 200.0
    assert any("Groningen geeft 300 woningen, Fryslân neemt 200 woningen" in text for text in found.messages)
    lonely = traded(trade("weg", "PV31", 300.0))
    assert lonely.trades[0].counts == 0.0 and any("levert niets aan" in text for text in lonely.messages)


# -- what else is asked of it


def test_units_of_other_provinces_stay_apart_and_refuse_nothing():
    west = thing("a", box(0, 0, 100, 100), "zonneveld", quantity=8.0, unit="MW")
    east = thing("b", box(500, 0, 600, 100), "zonneveld", quantity=1.5, unit="ha")
    lines = added(west, east).horizons[0].totals.quantities
    assert [(line.unit, line.band.value) for line in lines] == [("MW", 8.0), ("ha", 1.5)]


def test_a_proposal_without_objects_adds_nothing():
    found = add_up([delivery(WEST), delivery(EAST, homes("b", 0, 100, 9))], horizons=["2030"])
    assert found.proven and found.horizons[0].tables[FUNCTION,].row("woningbouw").net_m2 == 10_000.0
    empty = add_up([delivery(WEST)], horizons=["2030"])
    assert empty.proven and empty.horizons[0].whole.net_m2 == 0.0


def test_a_horizon_that_is_no_year_is_refused():
    with pytest.raises(NovexError, match="geen horizon"):
        add_up([delivery(WEST)], horizons=["straks"])


def test_it_can_be_stopped():
    class Stopping(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        add_up([delivery(WEST, homes("a", 0, 1, 1))], progress=Stopping())


# -- whatever is drawn


@settings(max_examples=40, deadline=None)
@given(sketches(most=12), st.lists(st.sampled_from(("PV20", "PV21", "PV22")), min_size=12, max_size=12))
def test_the_proof_holds_for_any_drawing_and_any_division_over_provinces(items, senders):
    given_ = {code: [] for code in sorted(set(senders))}
    for item, code in zip(items, senders):
        given_[code].append(item)
    found = add_up([delivery(code, *own) for code, own in given_.items()], horizons=["2030"])
    assert found.proven, [line for line in found.proof if not line.holds]
    firm = [item.geometry for item in items if item.exactness != "zoekgebied"]
    assert found.horizons[0].whole.net_m2 == pytest.approx(shapely.union_all(firm).area, rel=1e-8, abs=0.01)
    for line in found.horizons[0].totals.quantities:
        entered = [item.quantity for item in items if item.function == line.function and item.quantity is not None
                   and item.exactness != "zoekgebied"]  # fmt: skip
        assert max(entered, default=0.0) - 1e-6 <= line.band.value <= sum(entered) + 1e-6
        assert line.band.minimum <= line.band.value + 1e-9 and line.band.value <= line.band.maximum + 1e-9
