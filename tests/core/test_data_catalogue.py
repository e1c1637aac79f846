"""The catalogue: layers have one key, many names, and sources that exist."""

import sqlite3

import pytest

from novex_plugin.core.catalogue import (
    basis_layer,
    check_layers,
    context_layers,
    find_gio_link,
    find_layer_key,
    gio_links,
    has_layer,
    layer,
)
from novex_plugin.core.catalogue.check_layers import normalise
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.codelists import has_code

ALL = check_layers() + context_layers()


def test_keys_are_unique():
    keys = [item.key for item in ALL]
    assert len(keys) == len(set(keys))


def test_every_name_means_one_layer():
    meant = {}
    for item in ALL:
        for name in {normalise(alias) for alias in (item.key, *item.aliases)}:
            assert meant.setdefault(name, item.key) == item.key, f"{name} is claimed twice"


@pytest.mark.parametrize("item", ALL, ids=lambda item: item.key)
def test_layer_is_found_by_all_its_names(item):
    for name in (item.key, *item.aliases, item.key.upper(), f"{item.key}.gpkg", f"pdok:{item.key}_2025"):
        assert find_layer_key(name) == item.key, name


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("natura2000_144", "natura2000"),
        ("natura2000:natura2000", "natura2000"),
        ("Natura 2000", "natura2000"),
        ("provincies_2022", "provincie"),
        ("provinces-nl.geojson", "provincie"),
        ("gemeenten_2022.gpkg", "gemeenten"),
        ("opp_water", "water"),
        ("lines_nl", "hoogspanningsverbinding"),
        ("rijksmonument_boerderijen", "rijksmonumenten"),
        ("brpgewaspercelen_definitief_2025", "landbouwpercelen"),
        ("waterschappen-zoneringen-imwa:profielvanvrijeruimte", "waterkering_profiel_vrije_ruimte"),
        ("gio_pv29", None),
        ("pc4_2020", None),
        ("2000", None),
        ("", None),
    ],
)
def test_names_that_real_files_carry(name, key):
    assert find_layer_key(name) == key


def test_roles_and_shapes():
    assert {item.role for item in check_layers()} == {"reservering", "claim"}
    assert {item.role for item in context_layers()} == {"context"}
    assert layer("rijksmonumenten").geometry == "punt"
    assert layer("hoogspanningsverbinding").geometry == "lijn"
    assert layer("laagvlieggebied").accuracy == "indicatief"


def test_layer_is_expected_where_it_exists():
    assert layer("natura2000").expected_in("PV31")
    assert layer("waddenzee").expected_in("PV21")
    assert not layer("waddenzee").expected_in("PV31")
    assert not layer("waddenzee").expected_in("PV00")
    assert layer("waddenzee").expected_in(""), "no province given: better a gap too many"
    assert not layer("provinciale_weg_vrijwaring").expected_in("PV29")


def test_expected_provinces_exist():
    assert [
        (item.key, province) for item in ALL for province in item.expected or () if not has_code("provincies", province)
    ] == []


def test_unknown_layer_is_refused_in_dutch():
    assert not has_layer("slotgracht")
    with pytest.raises(NovexError, match="'slotgracht' bestaat niet in de catalogus"):
        layer("slotgracht")
    with pytest.raises(NovexError, match="'slotgracht' staat niet in de basisset"):
        basis_layer("slotgracht")


def test_broken_layer_file_names_the_field(tmp_path, monkeypatch):
    path = tmp_path / "toetslagen.json"
    path.write_text('{"toetslagen": [{"sleutel": "a"}], "context": []}', encoding="utf-8")
    monkeypatch.setitem(check_layers.__wrapped__.__globals__, "resources", lambda *_parts: path)
    with pytest.raises(NovexError, match=r"toetslagen\.json: in het deel 'toetslagen' ontbreekt het veld 'titel'"):
        check_layers.__wrapped__()


def test_ordinance_areas_lead_to_layers_that_exist():
    assert [link.value for link in gio_links() if link.layer_key and not has_layer(link.layer_key)] == []
    assert all(link.note for link in gio_links() if not link.layer_key), "no layer needs a reason"


@pytest.mark.parametrize(
    ("names", "key"),
    [
        (("stiltegebied a", "stiltegebieden a"), "stiltegebied"),
        ((None, "Stiltegebieden a"), "stiltegebied"),
        (("waterwingebied",), "grondwaterbescherming"),
        ((None, "kernzone van een waterkering"), "waterkering_kern"),
        (("beheergebied brandganzen",), ""),
    ],
)
def test_ordinance_area_by_group_or_name(names, key):
    assert find_gio_link(names).layer_key == key


def test_ordinance_area_that_nobody_looked_at():
    assert find_gio_link(("kasteeltuin", None, "")) is None
    assert find_gio_link(()) is None


@pytest.mark.parametrize("name", ["gio_pv29", "gio_ws0665"])
def test_every_area_of_the_real_ordinances_was_looked_at(real_data, name):
    path = real_data / "gio_omgevingswet" / f"{name}.gpkg"
    connection = sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)
    try:
        areas = connection.execute(f"SELECT DISTINCT groep, naam FROM {name}").fetchall()
    finally:
        connection.close()
    assert len(areas) > 30
    assert [area for area in areas if find_gio_link(area) is None] == []
