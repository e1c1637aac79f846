"""Changing copies of rules and sharing them: what stays, what is called weaker, what is refused."""

import json

import pytest

from novex_plugin.core.checks.rule_edits import (
    file_text,
    new_record,
    next_own_code,
    override_of,
    read_file,
    weakened,
    with_fields,
)
from novex_plugin.core.checks.ruleset import assemble, national_record, record_of
from novex_plugin.core.errors import NovexError


def test_own_codes_are_the_first_free_ones():
    assert next_own_code([]) == "X01"
    assert next_own_code(["W01", "X01", "X03"]) == "X02"


def test_an_edit_leaves_the_rest_alone():
    record = national_record("W01")
    edited = with_fields(record, {"naam": "Anders", "bron_geometrie": None})
    assert edited["naam"] == "Anders"
    assert "bron_geometrie" not in edited
    rest = {key: value for key, value in record.items() if key not in ("naam", "bron_geometrie")}
    assert {key: value for key, value in edited.items() if key != "naam"} == rest


def test_no_change_without_a_reason():
    with pytest.raises(NovexError, match="reden"):
        override_of(national_record("W01"), "  ")


def test_origin_follows_from_the_code():
    assert override_of(national_record("W01"), "r").origin == "gewijzigd"
    assert override_of(new_record("X01"), "r").origin == "eigen"


@pytest.mark.parametrize("code, edits, words", [
    ("W01", {"actief": False}, ["de regel is uitgezet"]),
    ("W01", {"zwaarte": "afwegen"}, ["de zwaarte gaat van nee-tenzij naar afwegen"]),
    ("W01", {"zwaarte": "verboden"}, []),
    ("E04", {"buffer": {"min_m": 500, "max_m": 500}}, ["de afstand gaat van 1000 naar 500 m"]),
    ("E04", {"buffer": {"min_m": 1000, "max_m": 2000}}, []),
    ("L01", {"functies": ["woningbouw"]}, ["minder functies: "]),
    ("L01", {"functies": "alle"}, []),
    ("L01", {"lagen": []}, ["minder lagen: lib_zone_1"]),
    ("L01", {"naam": "Zone een"}, []),
])  # fmt: skip
def test_what_is_milder_is_said(code, edits, words):
    found = weakened(with_fields(national_record(code), edits))
    assert len(found) == len(words)
    assert all(text.startswith(word) for text, word in zip(found, words))


def test_an_own_rule_weakens_nothing():
    assert weakened(new_record("X01")) == []


def _own():
    edits = {"naam": "Stiltegebied", "grondslag": "OV 3.2", "bevoegd_gezag": "GS", "lagen": ["gio_stilte"],
             "toelichting": "Stil.", "bron": "Omgevingsverordening"}  # fmt: skip
    return override_of(with_fields(new_record("X01"), edits), "verordening")


def test_rules_go_to_a_file_and_come_back(tmp_path):
    changed = override_of(with_fields(national_record("W01"), {"zwaarte": "afwegen"}), "afgesproken")
    path = tmp_path / "gelderland.novex-regels.json"
    path.write_text(file_text([_own(), changed]), encoding="utf-8")
    back = read_file(path, known_layer=lambda key: True)
    assert [(one.code, one.origin, one.reason) for one in back] == [
        ("W01", "gewijzigd", "afgesproken"), ("X01", "eigen", "verordening"),
    ]  # fmt: skip
    assert [record_of(one) for one in back] == [record_of(changed), record_of(_own())]
    assert assemble(back, known_layer=lambda key: True).changes
    assert file_text(back) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("content, words", [
    ({"regels": []}, "geen bestand met toetsregels"),
    ({"soort": "novex-regels", "versie": 2, "regels": []}, "versie 2"),
    ({"soort": "novex-regels", "versie": 1, "regels": [{"regel": {"code": "X01"}, "reden": "r"}]}, "thema"),
    ({"soort": "novex-regels", "versie": 1, "regels": [{"regel": {"code": "X01"}}]}, "reden"),
    ({"soort": "novex-regels", "versie": 1, "regels": [{"regel": "W01", "reden": "r"}]}, "code"),
    ({"soort": "novex-regels", "versie": 1, "regels": ["W01"]}, "geen bestand met toetsregels"),
])  # fmt: skip
def test_a_wrong_file_is_refused_whole(tmp_path, content, words):
    path = tmp_path / "fout.novex-regels.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(NovexError, match=words):
        read_file(path)


def test_a_rule_that_stands_twice_is_refused(tmp_path):
    path = tmp_path / "dubbel.novex-regels.json"
    path.write_text(file_text([_own(), _own()]), encoding="utf-8")
    with pytest.raises(NovexError, match="X01 meer dan eens"):
        read_file(path, known_layer=lambda key: True)
