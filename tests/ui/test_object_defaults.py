"""A new object is filled in from the session, the shape, the place and the last object, on real layers."""

from dataclasses import replace

import pytest
from qgis.core import QgsGeometry

from novex_plugin.adapters import edits, layers, object_defaults
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.object_defaults import LastValues, after_geometry, filled, place_values
from novex_plugin.adapters.object_names import names_like
from novex_plugin.adapters.places import Places
from novex_plugin.adapters.records import feature_row
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.model.functions import function
from novex_plugin.core.model.schema import schema
from novex_plugin.core.proposal.place import Place, Share, read_shares
from novex_plugin.paths import resources
from tests.small_world import housing

KEYS = ("gemeenten", "vista_regio", "provincie")
CENTRE = "POLYGON((157000 424000, 157500 424000, 157500 424246, 157000 424246, 157000 424000))"  # 12,3 ha in Dorenborg


@pytest.fixture(scope="module")
def example_store(tmp_path_factory):
    path = tmp_path_factory.mktemp("voorbeeld") / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([item for item in sources if item.key in KEYS], path)
    return path


@pytest.fixture
def session(panel, example_store):
    panel.session.set_store(example_store)
    return panel.session


def draw(session, code="woningbouw", kind="vlak", wkt=CENTRE, last=None, **options):
    """As drawing does it: one undo step with all values; returns what stands in the layer."""
    layer = session.layer(f"object_{kind}")
    geometry, _repaired = edits.sound_geometry(QgsGeometry.fromWkt(wkt), layer)
    values = filled(session, layer, geometry, function(code), kind, last, **options)
    with session.step("tekenen") as step:
        step.edit(layer)
        feature = edits.new_feature(layer, geometry, values)
        assert layer.addFeature(feature)
    _layer, kept = edits.find_feature([layer], feature["uuid"])
    return feature_row(kept, schema().table(f"object_{kind}"))


def test_everything_that_can_be_known_is_filled_in(session):
    session.set_variant("A")
    session.set_horizon("2050")
    row = draw(session, precision_m=25.0)
    said = {name: row[name] for name in (
        "naam", "functie", "perspectief", "variant", "horizon", "eenheid", "hoeveelheid", "hoeveelheid_min",
        "hoeveelheid_max", "dichtheid", "precisie_m", "gemeente", "regio", "vista", "novex_gebied",
        "aandeel_provincies", "nauwkeurigheid", "laag",
    )}  # fmt: skip
    assert said == {
        "naam": "Woningbouw 1", "functie": "woningbouw", "perspectief": "3", "variant": "A", "horizon": "2050",
        "eenheid": "woningen", "hoeveelheid": 430.0, "hoeveelheid_min": 246.0, "hoeveelheid_max": 738.0,
        "dichtheid": 35.0, "precisie_m": 25.0, "gemeente": "Dorenborg", "regio": "Dorenborg-Vallei", "vista": "S",
        "novex_gebied": None, "aandeel_provincies": None, "nauwkeurigheid": "exact", "laag": "maaiveld",
    }  # fmt: skip
    assert row["hoeveelheid_afgeleid"] in (True, 1)
    assert row["uuid"]


def test_numbers_run_on_over_unsaved_objects_and_kinds_and_come_back_after_undo(session):
    assert draw(session)["naam"] == "Woningbouw 1"
    assert draw(session, kind="punt", wkt="POINT(157000 424000)")["naam"] == "Woningbouw 2"
    assert draw(session, "bos")["naam"] == "Bos 1"
    assert draw(session)["naam"] == "Woningbouw 3"
    session.undo()
    assert draw(session)["naam"] == "Woningbouw 3"
    assert names_like(session.layers(), "Woningbouw") and not names_like(session.layers(), "Woning_ouw")


def test_numbers_run_on_after_a_save_and_after_a_change_of_name(session):
    first, second = draw(session), draw(session)
    assert session.save()
    assert draw(session)["naam"] == "Woningbouw 3"
    layer, feature = edits.find_feature(session.layers(), second["uuid"])
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("naam"), "Woningbouw 12")
    assert draw(session)["naam"] == "Woningbouw 13"
    assert session.save()
    assert draw(session)["naam"] == "Woningbouw 14"
    assert first["naam"] == "Woningbouw 1"


def test_a_file_that_was_written_elsewhere_is_read_again_after_a_refresh(session):
    assert draw(session)["naam"] == "Woningbouw 1"
    session.discard()
    open_proposal(session.path).write_objects([replace(housing("z"), name="Woningbouw 40")])
    layers.refresh(layers.find_layers(session.project), ())
    assert draw(session)["naam"] == "Woningbouw 41"


def test_a_name_with_signs_in_it_is_searched_as_it_stands(session):
    assert draw(session, "zware_industrie")["naam"] == "Zware industrie (hoge milieucategorie) 1"
    assert draw(session, "zware_industrie")["naam"] == "Zware industrie (hoge milieucategorie) 2"


def test_the_basis_has_no_variant_and_a_point_no_quantity(session):
    row = draw(session, kind="punt", wkt="POINT(157000 424000)")
    assert (row["variant"], row["hoeveelheid"], row["eenheid"]) == (None, None, "woningen")
    assert row["gemeente"] == "Dorenborg"
    assert row["hoeveelheid_afgeleid"] in (False, 0)


def test_a_line_is_measured_in_kilometres(session):
    row = draw(session, "buisleiding", "lijn", "LINESTRING(157000 424000, 159000 424000)")
    assert (row["hoeveelheid"], row["eenheid"], row["hoeveelheid_afgeleid"]) == (2.0, "km", True)


def test_an_object_over_the_border_gets_its_shares(session):
    province = Places(session.store_path, "PV00")
    wkt = "POLYGON((120000 420000, 160000 420000, 160000 421000, 120000 421000, 120000 420000))"
    [share] = read_shares(draw(session, "bos", wkt=wkt)["aandeel_provincies"])
    assert share.name == "PV00"
    assert share.share == pytest.approx(province.of(QgsGeometry.fromWkt(wkt)).share_in("PV00"), abs=1e-4)
    away = draw(session, "bos", wkt="POLYGON((10000 390000, 11000 390000, 11000 391000, 10000 391000, 10000 390000))")
    assert (away["aandeel_provincies"], away["gemeente"]) == ("PV00:0.0000", None)


def test_the_last_object_of_the_function_gives_the_start_of_the_next(session):
    last = LastValues()
    said = {"herkomst": "nationaal", "status": "idee", "dichtheid": 50.0, "laag": "ondergronds"}
    last.remember({"functie": "woningbouw", **said})
    row = draw(session, last=last)
    assert (row["herkomst"], row["status"], row["laag"]) == ("nationaal", "idee", "ondergronds")
    assert (row["hoeveelheid"], row["dichtheid"]) == (615.0, 50.0)
    assert draw(session, "bos", last=last)["herkomst"] is None
    last.enabled = False
    assert draw(session, last=last)["herkomst"] is None


def test_a_new_shape_brings_figures_and_place_along(session):
    row = draw(session)
    moved = QgsGeometry.fromWkt("POLYGON((175000 441000, 176000 441000, 176000 442000, 175000 442000, 175000 441000))")
    changes = after_geometry(row, moved, "vlak", object_defaults.places_for(session))
    assert changes == {
        "hoeveelheid": 3500.0, "hoeveelheid_min": 2000.0, "hoeveelheid_max": 6000.0, "gemeente": "Spelder",
        "regio": "Hoog-Middelwaard", "vista": "A",
    }  # fmt: skip
    typed = {**row, "hoeveelheid_afgeleid": False}
    assert "hoeveelheid" not in after_geometry(typed, moved, "vlak")
    assert after_geometry(row, QgsGeometry.fromWkt(CENTRE), "vlak", object_defaults.places_for(session)) == {}


def test_without_a_basisset_the_rest_is_still_filled_in(panel):
    panel.session.set_store(None)
    row = draw(panel.session)
    assert (row["naam"], row["hoeveelheid"], row["gemeente"], row["vista"]) == ("Woningbouw 1", 430.0, None, None)


def test_the_places_of_a_session_are_opened_once(session):
    first = object_defaults.places_for(session)
    assert object_defaults.places_for(session) is first
    session.set_store(None)
    assert object_defaults.places_for(session) is not first


def test_places_as_fields():
    assert place_values(Place(), "PV25") == dict.fromkeys(object_defaults.PLACE_FIELDS)
    both = Place(("A", "B"), "NG14", "R", "S", (Share("PV25", 0.75), Share("PV26", 0.25)), "bron")
    assert place_values(both, "PV25") == {
        "gemeente": "A; B", "novex_gebied": "NG14", "regio": "R", "vista": "S",
        "aandeel_provincies": "PV25:0.7500;PV26:0.2500",
    }  # fmt: skip
    assert place_values(both, "")["aandeel_provincies"] is None
