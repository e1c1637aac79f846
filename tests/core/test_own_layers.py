"""Own layers of a province: read with messages that name the field, merged with the national ones, written whole."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from novex_plugin.core.catalogue import (
    BasisLayer,
    OwnCatalogue,
    Service,
    basis_layer,
    basis_layers,
    merged,
    read_own,
    sources_for,
    validate,
    write_own,
)
from novex_plugin.core.errors import NovexError
from novex_plugin.core.services.records import FILE, WFS, WMS
from novex_plugin.paths import resources

SCHEMA = json.loads(resources("catalogus", "schema", "novex-lagen.schema.json").read_text(encoding="utf-8"))
OWN = BasisLayer(
    code="mw_stilte", name="Stiltegebieden Middelwaard", theme="natuur", owner="Provincie Middelwaard",
    services=(Service(WFS, "https://geo.example.org/wfs", "natuur:stilte", auth="mw12345"),),
    geometry="vlak", licence="CC-BY-4.0", attribution="Provincie Middelwaard", role="beschermd",
    check_layers=("stiltegebied",), style="stiltegebied", is_own=True,
)  # fmt: skip
ENTRY = {
    "code": "mw_weide", "naam": "Weidevogels", "thema": "natuur", "bronhouder": "Provincie", "geometrie": "vlak",
    "diensten": [{"dienst": "Bestand", "url": "data/weide.gpkg", "laagnaam": "weide"}],
}  # fmt: skip


def write(path: Path, *entries: object, **other: object) -> Path:
    content = {"soort": "novex-lagen", "versie": 1, "titel": "Middelwaard", "lagen": list(entries), **other}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def problems_of(**changes: object) -> str:
    return " ".join(validate(replace(OWN, **changes)))


def test_a_catalogue_comes_back_as_it_was_written(tmp_path):
    path = tmp_path / "eigen.novex-lagen.json"
    beside = Service(FILE, str(tmp_path / "data" / "weide.gpkg"), "weide")
    other = replace(
        OWN, code="mw_weide", services=(beside, Service(WMS, "http://127.0.0.1:81/ows?map=x")), large=True,
        check_layers=(), style="thema_natuur_vlak", note="Uitleg", source="Besluit 2026", replaces="stiltegebieden",
    )  # fmt: skip
    catalogue = OwnCatalogue("Lagen van Middelwaard", (OWN, other), "GIS-team", "Proef")
    write_own(path, catalogue)
    assert read_own(path) == catalogue
    assert list(tmp_path.iterdir()) == [path], "no temporary files stay behind"


def test_what_is_written_follows_the_schema_and_travels_with_its_files(tmp_path):
    path = tmp_path / "eigen.novex-lagen.json"
    inside = replace(OWN, services=(Service(FILE, str(tmp_path / "data" / "stilte.gpkg")),))
    outside = replace(OWN, code="elders", services=(Service(FILE, "/mnt/geo/stilte.gpkg"),))
    write_own(path, OwnCatalogue("Middelwaard", (inside, outside)))
    content = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(SCHEMA).validate(content)
    assert [item["diensten"][0]["url"] for item in content["lagen"]] == ["data/stilte.gpkg", "/mnt/geo/stilte.gpkg"]
    moved = tmp_path / "gedeeld"
    moved.mkdir()
    path.rename(moved / path.name)
    assert read_own(moved / path.name).layers[0].services[0].url == str(moved / "data" / "stilte.gpkg")


def test_a_small_entry_gets_what_is_usual(tmp_path):
    [layer] = read_own(write(tmp_path / "a.novex-lagen.json", ENTRY)).layers
    assert (layer.role, layer.perspective, layer.kind, layer.style) == ("context", "alle", "vector", "")
    assert layer.is_own
    assert layer.checkable
    assert layer.services[0].url == str(tmp_path / "data" / "weide.gpkg")
    feeding = {**ENTRY, "toetslagen": ["beken", "stiltegebied"]}
    [layer] = read_own(write(tmp_path / "b.novex-lagen.json", feeding)).layers
    assert layer.style == "stiltegebied", "the style of the check layer that has the same shape"


@pytest.mark.parametrize("place", ["C:\\\\geo\\\\x.gpkg", "\\\\\\\\server\\\\x.gpkg", "/geo/x.gpkg", "https://example.org/x.gpkg"])
def test_complete_paths_of_any_system_stay(tmp_path, place):
    entry = {**ENTRY, "diensten": [{"dienst": "Bestand", "url": place}]}
    assert read_own(write(tmp_path / "a.json", entry)).layers[0].services[0].url == place


def test_the_example_of_the_documentation_can_be_read(tmp_path, repo_root):
    text = (repo_root / "docs" / "basisset.md").read_text(encoding="utf-8")
    path = tmp_path / "voorbeeld.novex-lagen.json"
    path.write_text(text.split("```json\n")[1].split("```")[0], encoding="utf-8")
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(path.read_text(encoding="utf-8")))
    [layer] = read_own(path).layers
    assert layer in merged(read_own(path))
    assert [service.kind for service in layer.services] == [WFS, FILE]


def test_the_national_catalogue_passes_its_own_checks():
    assert [text for item in basis_layers() for text in validate(item)] == []


def test_own_layers_come_after_the_national_ones():
    both = merged(OwnCatalogue("", (OWN,)))
    assert both == (*basis_layers(), OWN)
    assert merged(None) == basis_layers()
    assert [item.code for item in sources_for("stiltegebied", both)] == ["stiltegebieden", "mw_stilte"]
    assert OWN not in sources_for("stiltegebied")


def test_an_own_layer_can_stand_in_for_a_national_one():
    both = merged(OwnCatalogue("", (replace(OWN, replaces="stiltegebieden"),)))
    assert len(both) == len(basis_layers())
    place = [item.code for item in basis_layers()].index("stiltegebieden")
    assert both[place].code == "mw_stilte"
    same = replace(OWN, code="natura2000", replaces="natura2000")
    assert next(item for item in merged(OwnCatalogue("", (same,))) if item.code == "natura2000").is_own
    assert not basis_layer("natura2000").is_own


def test_a_national_code_is_never_shadowed_silently():
    shadow = OwnCatalogue("Middelwaard", (replace(OWN, code="natura2000"),))
    with pytest.raises(NovexError, match=r"Laag 'natura2000', veld code: .*vervangt"):
        merged(shadow)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"code": "Stilte Gebied"}, "veld code: gebruik kleine letters"),
        ({"name": " "}, "veld naam: dit veld is leeg"),
        ({"owner": ""}, "veld bronhouder: dit veld is leeg"),
        ({"kind": "kaart"}, "veld soort: 'kaart' kan niet; kies uit vector, raster"),
        ({"geometry": ""}, "veld geometrie: '' kan niet"),
        ({"role": "wens"}, "veld rol: 'wens' kan niet"),
        ({"perspective": "4"}, "veld perspectief: '4' kan niet"),
        ({"check_layers": ("slotgracht",)}, "veld toetslagen: 'slotgracht' is geen toetslaag"),
        ({"licence": "GPL"}, "veld licentie: 'GPL' is niet bekend; kies uit CC0-1.0"),
        ({"attribution": ""}, "veld naamsvermelding: deze licentie vraagt"),
        ({"style": "roze"}, "veld stijl: de map styles/roze bestaat niet"),
        ({"style": "../resources"}, "veld stijl"),
        ({"metadata_id": "abc"}, "veld metadata_id"),
        ({"replaces": "slotgracht"}, "veld vervangt: 'slotgracht' is geen laag"),
        ({"services": ()}, "veld diensten: noem ten minste een"),
        ({"services": (Service("FTP", "https://a.org/x"),)}, "veld dienst 1, dienst: 'FTP' kan niet"),
        ({"services": (*OWN.services, Service(WMS, "geo.example.org"))}, "veld dienst 2, url: 'geo.example.org' is"),
        ({"services": (Service(WMS, "https://[a.org"),)}, "veld dienst 1, url: 'https://[a.org' is geen webadres"),
        ({"services": (Service(WMS, "file:///etc/x"),)}, "is geen webadres"),
        ({"services": (Service(FILE, ""),)}, "veld dienst 1, url: dit veld is leeg"),
        ({"services": (Service(WMS, "https://jan:geheim@a.org/wms"),)}, "geen naam of wachtwoord in het adres"),
        ({"services": (Service(WMS, "https://a.org/wms", auth="jan:geheim"),)}, "geen wachtwoord"),
    ],
)
def test_messages_name_the_layer_and_the_field(changes, expected):
    assert validate(OWN) == []
    found = problems_of(**changes)
    assert expected in found
    assert "geheim" not in found


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({**ENTRY, "kleur": "rood"}, "Laag 'mw_weide', veld kleur: dit veld bestaat niet"),
        ({key: value for key, value in ENTRY.items() if key != "naam"}, "Laag 'mw_weide', veld naam: dit veld"),
        ({**ENTRY, "naam": 7}, "veld naam: zet hier tekst"),
        ({**ENTRY, "groot": "ja"}, "veld groot: zet hier true of false"),
        ({**ENTRY, "toetslagen": "nnn"}, "veld toetslagen: zet hier een lijst"),
        ({**ENTRY, "toetslagen": [7]}, "veld toetslagen: zet hier namen"),
        ({**ENTRY, "diensten": [{"dienst": "WFS"}]}, "veld dienst 1, url: dit veld ontbreekt"),
        ({**ENTRY, "diensten": ["https://a.org"]}, "veld dienst 1: hier hoort een blok"),
        ({"naam": "Zonder code"}, "Laag '1', veld code: dit veld ontbreekt"),
        ("weide", "Laag '1': hier hoort een blok"),
    ],
)
def test_broken_entries_are_pointed_out_and_fail_the_schema_as_well(tmp_path, entry, expected):
    path = write(tmp_path / "a.novex-lagen.json", entry)
    with pytest.raises(NovexError) as caught:
        read_own(path)
    assert expected in caught.value.message
    assert list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(json.loads(path.read_text(encoding="utf-8"))))


def test_codes_and_replacements_are_unique(tmp_path):
    twice = [{**ENTRY, "vervangt": "stiltegebieden"}, {**ENTRY, "naam": "Nog eens", "vervangt": "stiltegebieden"}]
    with pytest.raises(NovexError) as caught:
        read_own(write(tmp_path / "a.json", *twice))
    assert "Laag 'Nog eens', veld code: de laag 'Weidevogels' heeft deze code al." in caught.value.message
    assert "veld vervangt: 'stiltegebieden' wordt al vervangen door 'mw_weide'." in caught.value.message


def test_many_mistakes_are_told_in_portions(tmp_path):
    wrong = [{**ENTRY, "code": f"laag_{number}", "rol": "wens"} for number in range(12)]
    with pytest.raises(NovexError, match="en nog 4 andere"):
        read_own(write(tmp_path / "a.json", *wrong))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{", "is geen geldige JSON: regel 1"),
        ("[]", "is geen catalogus van eigen lagen"),
        ('{"soort": "novex-lagen", "versie": 1}', "is geen catalogus van eigen lagen"),
        ('{"soort": "novex-lagen", "versie": 9, "lagen": []}', "is versie 9; deze NOVEX leest versie 1"),
    ],
)
def test_other_files_are_refused(tmp_path, text, expected):
    path = tmp_path / "a.novex-lagen.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NovexError, match=expected):
        read_own(path)


def test_a_wrong_layer_is_not_written_and_what_stood_there_stays(tmp_path):
    path = tmp_path / "eigen.novex-lagen.json"
    write_own(path, OwnCatalogue("Eerste", (OWN,)))
    before = path.read_bytes()
    with pytest.raises(NovexError, match="veld rol"):
        write_own(path, OwnCatalogue("Tweede", (replace(OWN, role="wens"),)))
    assert path.read_bytes() == before
    with pytest.raises(NovexError, match=r"kan niet in .* worden geschreven"):
        write_own(tmp_path / "bestaat_niet" / path.name, OwnCatalogue("Derde", (OWN,)))
    assert list(tmp_path.iterdir()) == [path]
