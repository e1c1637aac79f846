"""The full set of the example province: 24 sheets of the province and an atlas of its municipalities."""

import pytest

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.sheets import SheetExporter, SheetRequest
from novex_plugin.ui.full_set import full_set
from tests.sheet_world import copy_proposal, make_sheet_store


@pytest.fixture(scope="module")
def plans(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("set")
    proposal = copy_proposal(folder)
    base = SheetRequest(proposal, make_sheet_store(folder), folder / "uit", variant="B")
    return [SheetExporter(request).sheets() for request in full_set(base, open_proposal(proposal).variants())]


def test_every_theme_year_and_variant_is_in_it_once(plans):
    found = [(sheet.theme, sheet.horizon, sheet.variant) for sheet in plans[0]]
    wanted = {(theme, year, variant) for theme in ("integraal", "1", "2", "3") for year in ("2030", "2050")
              for variant in "ABC"}  # fmt: skip
    assert set(found) == wanted and len(found) == 24


def test_the_atlas_has_a_sheet_of_each_municipality_in_the_variant_in_view(plans):
    assert len(plans[1]) == 12 == len({sheet.area for sheet in plans[1]})
    assert {(sheet.theme, sheet.horizon, sheet.variant) for sheet in plans[1]} == {("integraal", "2050", "B")}


def test_all_of_one_series_have_one_scale(plans):
    assert all(len({sheet.frame.scale for sheet in plan}) == 1 for plan in plans)
