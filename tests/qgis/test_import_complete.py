"""What an import fills in besides the file: hectares by the shape, no dwellings out of the blue, and the place."""

import pytest
from osgeo import ogr
from shapely.geometry import LineString, box

from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.import_file import import_into_file
from novex_plugin.adapters.import_reader import read_source
from novex_plugin.adapters.import_source import FileChoice
from novex_plugin.core.imports.mapping import ImportMapping, Rule
from novex_plugin.core.model.records import ProposalHeader, Variant
from tests.import_files import X, Y, write
from tests.small_world import make_store

FIELDS = [("NAAM", ogr.OFTString), ("CODE", ogr.OFTString), ("OMVANG", ogr.OFTString)]


@pytest.fixture
def proposal(tmp_path):
    return create_proposal(tmp_path / "v.gpkg", ProposalHeader("1", "Proef", "PV25"), [Variant("A", "Een")]).path


def take(tmp_path, proposal, function, rows, name="terreinen", quantity=True, **rest):
    path = write(tmp_path / name / "terreinen.gpkg", rows, FIELDS, driver="GPKG")
    rules = {"naam": Rule("NAAM"), "functie": Rule(constant=function)}
    if quantity:
        rules["hoeveelheid"] = Rule("OMVANG")
    done = import_into_file(proposal, read_source(FileChoice(str(path))), ImportMapping(rules, "CODE", False), **rest)
    return done, {item.name: item for item in open_proposal(proposal).objects()}


def test_hectares_and_kilometres_follow_from_the_shape(qgis_app, tmp_path, proposal):
    _done, found = take(tmp_path, proposal, "bedrijventerrein", [(box(X, Y, X + 200, Y + 150), "T", "1", None)])
    assert (found["T"].quantity, found["T"].unit, found["T"].quantity_derived) == (pytest.approx(3.0), "ha", True)
    line = LineString([(X, Y), (X + 2500, Y)])
    _done, found = take(tmp_path, proposal, "hoogspanningsverbinding", [(line, "L", "2", None)], "lijnen")
    assert (found["L"].quantity, found["L"].unit) == (pytest.approx(2.5), "km")


def test_a_figure_of_the_file_is_not_derived(qgis_app, tmp_path, proposal):
    _done, found = take(tmp_path, proposal, "bedrijventerrein", [(box(X, Y, X + 200, Y + 150), "T", "1", "2,5 ha")])
    assert (found["T"].quantity, found["T"].quantity_derived) == (2.5, False)


def test_dwellings_that_the_file_leaves_open_are_not_made_up(qgis_app, tmp_path, proposal):
    rows = [(box(X, Y, X + 200, Y + 150), "W", "1", None), (box(X + 900, Y, X + 950, Y + 50), "V", "2", "12")]
    _done, found = take(tmp_path, proposal, "woningbouw", rows)
    assert found["W"].quantity is None and found["V"].quantity == 12
    _done, found = take(tmp_path, proposal, "woningbouw", [(box(X, Y + 999, X + 200, Y + 1150), "Z", "3", None)],
                        "zonder", quantity=False)  # fmt: skip
    assert found["Z"].quantity > 0 and found["Z"].quantity_derived and found["Z"].density


def test_a_moved_object_takes_its_derived_hectares_along(qgis_app, tmp_path, proposal):
    take(tmp_path, proposal, "bedrijventerrein", [(box(X, Y, X + 200, Y + 150), "T", "1", None)])
    done, found = take(tmp_path, proposal, "bedrijventerrein", [(box(X, Y, X + 300, Y + 200), "T", "1", None)], "later")
    assert done.plan.count("gewijzigd") == 1 and found["T"].quantity == pytest.approx(6.0)
    done, _found = take(tmp_path, proposal, "bedrijventerrein", [(box(X, Y, X + 300, Y + 200), "T", "1", None)], "weer")
    assert done.plan.writes == 0  # what was derived is no difference with the file


def test_in_a_variant_the_successor_has_its_own_hectares(qgis_app, tmp_path, proposal):
    take(tmp_path, proposal, "bedrijventerrein", [(box(X, Y, X + 200, Y + 150), "T", "1", None)])
    take(tmp_path, proposal, "bedrijventerrein", [(box(X, Y, X + 300, Y + 200), "T", "1", None)], "later", variant="A")
    by_variant = {item.variant: item.quantity for item in open_proposal(proposal).objects()}
    assert by_variant == {"": pytest.approx(3.0), "A": pytest.approx(6.0)}


def test_the_place_is_looked_up_in_the_basisset(qgis_app, tmp_path, proposal):
    folder = tmp_path / "basisset"
    folder.mkdir()
    store = make_store(folder)
    outside = box(100_000, Y, 100_100, Y + 100)
    rows = [(box(X, Y, X + 200, Y + 150), "In", "1", None), (outside, "Uit", "2", None)]
    _done, found = take(tmp_path, proposal, "bos", rows, store=store)
    shares = {name: item.extra.get("aandeel_provincies") for name, item in found.items()}
    assert shares["Uit"] and shares["Uit"] != shares["In"]
