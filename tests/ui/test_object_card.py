"""The short card asks a quantity in the units that the function is counted in, as far as nobody measures them."""

import pytest
from qgis.core import QgsGeometry

from novex_plugin.core.model.functions import function
from novex_plugin.ui.choices import select
from novex_plugin.ui.object_card import ObjectCard

SQUARE = QgsGeometry.fromWkt("POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))")


@pytest.fixture
def card(panel, qtbot):
    def make(code):
        made = ObjectCard(None, panel.session, function(code), "vlak", SQUARE)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def test_one_unit_stands_beside_the_figure(card):
    made = card("woningbouw")
    assert (made.eenheidLabel.isVisible(), made.eenheidCombo.isVisible()) == (True, False)
    made.hoeveelheidSpin.setValue(250)
    assert (made.values()["hoeveelheid"], made.values()["eenheid"]) == (250, "woningen")


def test_hectares_follow_from_the_area_but_emissions_are_asked(card):
    made = card("peilopzet_veenweide")
    assert (made.hoeveelheidSpin.isVisible(), made.eenheidLabel.text()) == (True, "kton CO2-eq")
    made.hoeveelheidSpin.setValue(4.5)
    assert (made.values()["hoeveelheid"], made.values()["eenheid"]) == (4.5, "kton CO2-eq")


def test_several_units_can_be_chosen(card):
    made = card("windpark")
    assert (made.eenheidLabel.isVisible(), made.eenheidCombo.isVisible()) == (False, True)
    made.hoeveelheidSpin.setValue(0.2)
    assert made.values()["eenheid"] == "MW"
    select(made.eenheidCombo, "TWh/jaar")
    assert made.values()["eenheid"] == "TWh/jaar"


def test_a_quantity_does_not_stay_behind_when_the_next_function_has_none(card):
    made = card("windpark")
    made.hoeveelheidSpin.setValue(12)
    select(made.functieCombo, "bedrijventerrein")
    assert not made.hoeveelheidSpin.isVisible()
    assert (made.values()["hoeveelheid"], made.values()["eenheid"]) == (None, None)
