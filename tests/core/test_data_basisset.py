"""The catalogue of national layers: one row per layer, its services in a sensible order, licences, profiles, moves."""

import re
from urllib.parse import urlsplit

import pytest

from novex_plugin.core.catalogue import (
    basis_layer,
    basis_layers,
    check_layers,
    choice_for,
    choices,
    find_licence,
    find_move,
    has_layer,
    layer,
    licence,
    licences,
    moves,
    profile,
    profiles,
    sources_for,
)
from novex_plugin.core.catalogue import basisset as catalogue
from novex_plugin.core.errors import NovexError
from novex_plugin.core.services.records import ATOM, OGC_API, PICTURE_SERVICES, VECTOR_SERVICES, WFS, WMS
from novex_plugin.paths import styles

ALL = basis_layers()
SERVICES = [(item.code, service) for item in ALL for service in item.services]
ADDRESS = re.compile(r"https://[a-z0-9.-]+\.[a-z]{2,}(/[A-Za-z0-9._~%-]+)+")


def test_catalogue_holds_what_was_surveyed():
    assert len(ALL) == 153
    assert len(SERVICES) == 165
    codes = [item.code for item in ALL]
    assert len(codes) == len(set(codes))


def test_every_layer_has_a_service():
    assert [item.code for item in ALL if not item.services] == []


@pytest.mark.parametrize(("code", "service"), SERVICES, ids=lambda value: getattr(value, "kind", value))
def test_addresses_are_well_formed(code, service):
    assert ADDRESS.fullmatch(service.url), service.url
    assert not urlsplit(service.url).query, "the endpoint, without a request"
    assert service.kind in VECTOR_SERVICES + PICTURE_SERVICES
    assert service.confidence in ("hoog", "middel", "laag")
    assert service.source


def test_one_address_with_one_name_belongs_to_one_layer():
    seen = {}
    for code, service in SERVICES:
        if service.layer_name:
            place = (service.url, service.layer_name)
            assert seen.setdefault(place, code) == code, f"{code} and {seen[place]} are the same thing"


def test_the_same_data_by_several_services_is_one_layer():
    kinds = [service.kind for service in basis_layer("natura2000").services]
    assert kinds == [OGC_API, WFS, ATOM]
    assert [service.kind for service in basis_layer("nnn").services] == [ATOM, WMS]
    assert basis_layer("novex_gebieden").checkable


@pytest.mark.parametrize("item", ALL, ids=lambda item: item.code)
def test_services_come_in_a_sensible_order(item):
    usual = (OGC_API, WFS, ATOM, *PICTURE_SERVICES)
    in_one_go = (ATOM, OGC_API, WFS, *PICTURE_SERVICES)
    places = [(in_one_go if item.large else usual).index(service.kind) for service in item.services]
    pictures = [service.kind in PICTURE_SERVICES for service in item.services]
    assert pictures == sorted(pictures), "vectors before pictures"
    assert item.kind == "raster" or places == sorted(places)


def test_very_large_layers_start_with_the_file():
    for code in ("brp_gewaspercelen", "nwb_wegen", "bro_bodemkaart"):
        assert basis_layer(code).large
        assert basis_layer(code).services[0].kind == ATOM


def test_catalogue_feeds_only_layers_that_exist():
    assert [(item.code, key) for item in ALL for key in item.check_layers if not has_layer(key)] == []


def test_sources_of_a_layer():
    assert layer("nnn").catalogue_ids == ("nnn", "nnn_rijkswateren")
    assert [item.code for item in sources_for("nnn")] == ["nnn", "nnn_rijkswateren"]
    assert sources_for("waddenzee") == ()


def test_choices_are_about_layers_that_feed_the_check_layer():
    assert [item for item in choices() if item.check_layer not in basis_layer(item.layer).check_layers] == []
    assert all(basis_layer(item.layer).checkable for item in choices())
    assert choice_for("natura2000", "natura2000") is None
    assert choice_for("nwb_wegen", "wegen") is None, "the backdrop takes all roads"


def test_a_choice_takes_what_belongs_and_what_is_not_known():
    roads = choice_for("nwb_wegen", "hoofdwegen")
    assert roads.known
    assert [roads.takes(value) for value in ("R", "r", "G", "", None)] == [True, True, False, True, True]
    homes = choice_for("bag_panden", "woonbebouwing")
    assert homes.takes("winkelfunctie,woonfunctie")
    assert not homes.takes("winkelfunctie")
    peat = choice_for("bro_bodemkaart", "veenbodem")
    assert not peat.known
    assert peat.takes("zand"), "nobody knows how to choose, so nothing is left out"


def test_pictures_cannot_be_checked():
    assert basis_layer("stiltegebieden").picture_only
    assert basis_layer("ahn_dtm").picture_only
    assert not basis_layer("stiltegebieden").checkable
    assert basis_layer("natura2000").checkable
    assert not basis_layer("nnn").picture_only, "the picture is an extra"
    neither = [item.code for item in ALL if not item.checkable and not item.picture_only]
    assert neither == ["bro_dgm"], "a file that is no vector data"


def test_agreed_basisset_is_marked():
    assert len([item for item in ALL if item.in_basisset]) >= 40
    assert basis_layer("novex_gebieden").in_basisset
    assert not basis_layer("nnn").in_basisset


def test_every_layer_that_can_be_drawn_from_its_data_has_a_style():
    missing = [item.code for item in ALL if item.checkable and not styles(item.style, "symbologie.qml").is_file()]
    assert missing == []
    assert all(item.style for item in ALL if item.checkable)
    assert [item.code for item in ALL if item.style and not item.checkable] == [], "a picture brings its own style"


def test_licences_are_known_and_name_who_they_must():
    codes = {item.code for item in licences()}
    assert {item.licence for item in ALL} <= codes | {""}
    unnamed = [item.code for item in ALL
               if item.licence and licence(item.licence).needs_attribution and not item.attribution]
    assert unnamed == []
    assert basis_layer("bg_provincies").credit == "Kadaster"
    assert basis_layer("stiltegebieden").credit == "Provincies", "no licence seen: name the owner"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("CC-BY-4.0", "CC-BY-4.0"),
        ("http://creativecommons.org/licenses/by/4.0/deed.nl", "CC-BY-4.0"),
        ("https://www.creativecommons.org/licenses/by/3.0/nl/", "CC-BY-3.0-NL"),
        ("https://creativecommons.org/licenses/by/3.0", "CC-BY-3.0"),
        ("http://creativecommons.org/publicdomain/mark/1.0/deed.nl", "PDM-1.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/legalcode", "CC0-1.0"),
    ],
)
def test_licence_by_code_or_address(text, code):
    assert find_licence(text).code == code


def test_unknown_licences():
    assert find_licence("") is None
    assert find_licence("vraag de bronhouder") is None
    with pytest.raises(NovexError, match="'GPL' is niet bekend"):
        licence("GPL")


def test_services_of_an_unknown_layer_are_refused(tmp_path, monkeypatch):
    (tmp_path / "basislagen.csv").write_text(_LAYERS, encoding="utf-8")
    (tmp_path / "diensten.csv").write_text(_SERVICES.replace("meent,1", "slotgracht,1"), encoding="utf-8")
    monkeypatch.setattr(catalogue, "resources", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(NovexError, match=r"diensten\.csv noemt de laag 'slotgracht'"):
        catalogue.basis_layers.__wrapped__()


def test_services_are_sorted_by_their_number_and_an_unknown_kind_is_refused(tmp_path, monkeypatch):
    (tmp_path / "basislagen.csv").write_text(_LAYERS, encoding="utf-8")
    path = tmp_path / "diensten.csv"
    monkeypatch.setattr(catalogue, "resources", lambda *parts: tmp_path / parts[-1])
    path.write_text(_SERVICES, encoding="utf-8")
    assert [service.kind for service in catalogue.basis_layers.__wrapped__()[0].services] == ["WFS", "WMS"]
    path.write_text(_SERVICES.replace("WFS", "FTP"), encoding="utf-8")
    with pytest.raises(NovexError, match=r"diensten\.csv, regel 3: 'FTP' is geen dienst"):
        catalogue.basis_layers.__wrapped__()


_LAYERS = (
    "code,naam,toelichting,thema,bronhouder,perspectief,soort,geometrie,omvang,licentie,naamsvermelding,rol,toetslaag,"
    "basisset,metadata_id,stijl,bron\n"
    "meent,Meenten,,landbouw,Gooi,1,vector,vlak,,,,context,,onbekend,,,eigen\n"
)
_SERVICES = (
    "laag,volgorde,dienst,dienst_url,laagnaam,zekerheid,bron\n"
    "meent,10,WMS,https://example.org/wms,,laag,eigen\n"
    "meent,1,WFS,https://example.org/wfs,,laag,eigen\n"
)


def test_profiles_resolve_to_layers_of_a_sane_number():
    sizes = {item.code: len(item.layers) for item in profiles()}
    assert list(sizes) == ["start", "officieel", "reserveringen", "backdrops"]
    assert 10 <= sizes["start"] <= 14
    assert sizes["officieel"] >= 40
    assert 25 <= sizes["reserveringen"] <= 60
    for item in profiles():
        assert item.title and item.note
        assert len(item.layers) == len(set(item.layers))
        assert all(basis_layer(code).code == code for code in item.layers)


def test_profiles_start_with_the_backdrop():
    assert {basis_layer(item.layers[0]).theme for item in profiles()} == {"ondergrond"}
    assert profile("backdrops").layers[0].startswith("brta_")
    assert all(basis_layer(code).picture_only for code in profile("backdrops").layers)


def test_official_profile_is_all_that_carries_the_keyword():
    marked = {item.code for item in ALL if item.in_basisset}
    assert marked == set(profile("officieel").layers) - {"brta_grijs"}


def test_profile_for_the_check_holds_every_source_that_can_feed_a_rule():
    chosen = set(profile("reserveringen").layers)
    for item in check_layers():
        assert {source.code for source in sources_for(item.key) if source.checkable} <= chosen
    assert {"bg_provincies", "bg_gemeenten"} <= chosen


def test_unknown_profile_or_criterion_is_refused(tmp_path, monkeypatch):
    with pytest.raises(NovexError, match="'alles' bestaat niet"):
        profile("alles")
    path = tmp_path / "profielen.json"
    path.write_text(
        '{"profielen": [{"code": "a", "titel": "A", "toelichting": "b", "criterium": {"kleur": "rood"}}]}',
        encoding="utf-8",
    )
    monkeypatch.setitem(profiles.__wrapped__.__globals__, "resources", lambda *_parts: path)
    with pytest.raises(NovexError, match=r"profielen\.json: het veld 'kleur'"):
        profiles.__wrapped__()


def test_moved_addresses_lead_to_layers_or_say_why():
    codes = {item.code for item in ALL}
    for move in moves():
        assert set(move.layers) <= codes
        assert move.note or (move.keeps_path and move.layers), move.old
        if move.layers:
            urls = [service.url for code in move.layers for service in basis_layer(code).services]
            assert any(_house(url) == _house(move.new) for url in urls), move.old


def test_catalogue_uses_an_old_address_only_where_the_move_says_so():
    for code, service in SERVICES:
        move = find_move(service.url)
        if move is not None:
            assert code in move.layers, f"{code} lives at an address that moved"
            assert move.note, f"{move.old} should say why {code} still points there"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("https://service.pdok.nl/bzk/bro-bodemkaart/wms/v1_0", "https://service.pdok.nl/tno/bro-bodemkaart/wms/v1_0"),
        ("http://service.pdok.nl/bzk/bro-bodemkaart/wms/v1_0", "https://service.pdok.nl/tno/bro-bodemkaart/wms/v1_0"),
        (
            "https://waterveiligheidsportaal.nl/geoserver/nbpw/ows/wfs",
            "https://geo.rijkswaterstaat.nl/services/ogc/wvp/ows/wfs",
        ),
        ("https://geodata.nationaalgeoregister.nl/nationaleparken/wfs", ""),
    ],
)
def test_new_place_of_an_old_address(old, new):
    assert find_move(old).new_address(old) == new


def test_the_most_precise_move_wins():
    old = "https://api.pdok.nl/rce/beschermde-gebieden-cultuurhistorie/ogc/v1/collections/rce_inspire_points/items"
    assert find_move(old).layers == ("rijksmonumenten_punten",)
    assert find_move("https://service.pdok.nl/rvo/natura2000/wfs/v1_0") is None


def _house(url: str) -> str:
    """The owner of an address: api.pdok.nl and service.pdok.nl are one."""
    return ".".join(urlsplit(url).netloc.split(".")[-2:])
