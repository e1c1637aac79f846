"""Key figures add up only what means the same, checked by hand on a few objects."""

import pytest
import shapely

from novex_plugin.adapters.sheet_figures import key_figures, sums
from novex_plugin.core.accounting.totals import compute_totals
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.functions import function
from novex_plugin.core.model.records import ProposalObject


def point(uuid, code, quantity, unit, low=None, high=None, exactness="exact"):
    return ProposalObject(
        uuid, uuid, shapely.Point(150_000, 430_000), "punt", code,
        quantity=quantity, unit=unit, quantity_min=low, quantity_max=high, exactness=exactness,
    )  # fmt: skip


def test_storage_and_demand_are_not_added_to_what_is_generated():
    totals = compute_totals([
        point("wind", "windpark", 60, "MW", 50, 80), point("zon", "zonneveld", 40, "MW"),
        point("batterij", "elektrolyse_batterij", 200, "MW"), point("data", "datacenter", 90, "MW"),
    ])  # fmt: skip
    assert sums(totals) == [("MW wind en zon", 100, 90, 120)]


def test_search_areas_stay_out_and_zero_is_not_shown():
    totals = compute_totals([point("zoek", "windpark", 60, "MW", exactness="zoekgebied")])
    assert sums(totals) == []


@pytest.mark.parametrize("figure", key_figures(), ids=lambda figure: figure["label"])
def test_every_figure_names_functions_that_can_stand_in_its_unit(figure):
    assert figure["eenheid"] in {code.code for code in codelist("eenheid")}
    assert all(figure["eenheid"] in function(code).units for code in figure["functies"])
