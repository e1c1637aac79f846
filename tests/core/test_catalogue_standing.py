"""How each layer of the list stands: by what the store holds, what was chosen, and what is on the map."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Tuple

import pytest

from novex_plugin.core.catalogue import basis_layer, basis_layers, own_layers
from novex_plugin.core.catalogue.basisset import BasisLayer, Service
from novex_plugin.core.catalogue.facts import facts, headline
from novex_plugin.core.catalogue.profiles import chosen_codes, loadable, profile
from novex_plugin.core.catalogue.standing import (
    ABSENT,
    ELSEWHERE,
    FAILED,
    LOADED,
    MISSING,
    NO_SERVICE,
    OLD,
    OLD_DAYS,
    OTHER_THEME,
    OWN_THEME,
    PICTURE,
    standings,
    state_word,
    theme_order,
)
from novex_plugin.core.services.records import FILE, WFS, Provenance

TODAY = date(2026, 6, 1)


@dataclass(frozen=True)
class Row:
    """A layer of a store."""

    key: str
    title: str = "Laag"
    count: int = 7
    date: str = "2026-01-01"
    repaired: int = 0
    retrieved: str = "2026-05-01T10:00:00Z"
    provenance: Tuple[Provenance, ...] = ()


def by_code(*stored, layers=None, **options):
    found = standings(basis_layers() if layers is None else layers, stored, today=TODAY, **options)
    return {row.code: row for row in found}


def fetched(key, code, **extra):
    return Row(key, provenance=(Provenance(code, service=WFS, url="https://x.nl/wfs", date="2026-02-02"),), **extra)


def test_a_fetched_layer_is_known_by_its_code_and_no_other_that_feeds_the_same():
    keys = basis_layer("natura2000").check_layers
    others = [item.code for item in basis_layers() if set(item.check_layers) & set(keys) and item.code != "natura2000"]
    rows = by_code(fetched(keys[0], "natura2000"))
    assert rows["natura2000"].state == LOADED
    assert (rows["natura2000"].count, rows["natura2000"].date) == (7, "2026-02-02")
    assert all(rows[code].state != LOADED for code in others)


def test_a_layer_read_from_a_file_stands_for_all_that_can_feed_it():
    file = Provenance("basisset.gpkg", service=FILE, url="basisset.gpkg")
    assert by_code(Row("natura2000", provenance=(file,)))["natura2000"].state == LOADED


@pytest.mark.parametrize(("days", "state"), [(OLD_DAYS, LOADED), (OLD_DAYS + 1, OLD)])
def test_a_layer_grows_old(days, state):
    read = date.fromordinal(TODAY.toordinal() - days).isoformat()
    assert by_code(fetched("natura2000", "natura2000", retrieved=f"{read}T00:00:00Z"))["natura2000"].state == state


def test_what_the_check_needs_is_missing_and_what_nobody_asked_for_is_only_not_there():
    rows = by_code(province="PV25")
    assert rows["natura2000"].state == MISSING
    idle = next(item for item in basis_layers() if item.checkable and not item.check_layers)
    assert rows[idle.code].state == ABSENT
    assert by_code(wanted=[idle.code])[idle.code].state == MISSING


def test_a_picture_is_told_from_a_failure_and_says_whether_it_is_shown():
    picture = next(item for item in basis_layers() if item.picture_only)
    assert by_code()[picture.code].state == PICTURE
    shown = by_code(shown=[picture.code])[picture.code]
    assert shown.on_map
    assert "op de kaart" in headline(shown)
    assert "Niet toetsbaar: alleen als kaartbeeld" in headline(shown)
    failed = by_code(failed={picture.code: "server weg"})[picture.code]
    assert failed.state == FAILED
    assert "server weg" in headline(failed)


def test_a_failed_refresh_leaves_a_layer_loaded():
    rows = by_code(fetched("natura2000", "natura2000"), failed={"natura2000": "server weg"})
    assert rows["natura2000"].state == LOADED


def test_check_layers_without_a_service_come_last_with_advice():
    rows = standings(basis_layers(), (), province="PV25", today=TODAY)
    assert theme_order(rows)[-1] == OTHER_THEME
    without = {row.code: row for row in rows if row.theme == OTHER_THEME}
    assert without["radarposten"].state == NO_SERVICE
    assert not without["radarposten"].can_be_loaded
    assert dict(facts(without["radarposten"], ())).get("Let op")
    assert any(row.state == ELSEWHERE for row in without.values())


def test_an_own_layer_that_stands_in_takes_over_what_is_loaded_and_files_of_ones_own_are_listed():
    national = basis_layer("natura2000")
    own = replace(national, code="eigen_natuur", is_own=True, replaces="natura2000")
    layers = own_layers.merged(own_layers.OwnCatalogue("Eigen", (own,)))
    rows = by_code(fetched("natura2000", "natura2000"), Row("gio_iets", "Stil gebied"), layers=layers)
    assert rows["eigen_natuur"].state == LOADED
    assert (rows["gio_iets"].theme, rows["gio_iets"].name) == (OWN_THEME, "Stil gebied")


def test_every_state_has_a_word():
    states = (LOADED, OLD, PICTURE, FAILED, MISSING, ABSENT, NO_SERVICE, ELSEWHERE)
    words = {state: state_word(state) for state in states}
    assert len(set(words.values())) == len(words)


def test_profiles_to_load_bring_data_and_take_own_layers_along():
    codes = [item.code for item in loadable()]
    assert codes[:3] == ["start", "officieel", "reserveringen"]
    assert "backdrops" not in codes
    extra = BasisLayer("eigen_x", "X", "eigen", "Provincie", (Service(FILE, "x.gpkg"),), geometry="vlak", is_own=True)
    layers = own_layers.merged(own_layers.OwnCatalogue("Eigen", (extra,)))
    assert set(chosen_codes(profile("start"), layers)) == {*profile("start").layers, "eigen_x"}


def test_the_details_name_source_licence_hash_and_rules():
    row = by_code(fetched("natura2000", "natura2000", repaired=3))["natura2000"]
    about = Provenance(
        "natura2000", service=WFS, url="https://x.nl/wfs", layer_name="n2000", date="2026-02-02",
        retrieved="2026-05-01T10:00:00Z", sha256="abcdef0123456789", attribution="Ministerie",
    )  # fmt: skip
    found = dict(facts(row, (about,)))
    assert found["Gelezen van"] == "WFS https://x.nl/wfs (n2000)"
    assert found["Controlegetal"] == "abcdef0123…"
    assert found["Gelezen op"] == "2026-05-01 10:00"
    assert "te noemen: Ministerie" in found["Licentie"]
    assert found["Hersteld"].startswith("3 ")
    assert "(" in found["Regels"]
