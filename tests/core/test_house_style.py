"""The house style of a province: what a file may say, what is refused, and what is put right."""

import json

import jsonschema
import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.sheets.house_style import (
    contrast,
    letter_colour,
    letters_on,
    read_house_style,
    usual,
)
from novex_plugin.paths import resources

SCHEMA = json.loads(resources("huisstijl", "schema", "huisstijl.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def written(tmp_path):
    def write(content):
        path = tmp_path / "stijl.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize("name", ["novex.json", "voorbeeld.json"])
def test_the_files_of_the_plugin_follow_the_schema_and_can_be_read(name):
    content = json.loads(resources("huisstijl", name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert not list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(content))
    style, notices = read_house_style(resources("huisstijl", name))
    assert notices == [] and style.name == content["naam"]
    assert style.logo is None or style.logo.is_file()


def test_every_colour_of_the_usual_style_can_be_read_on_white():
    style = usual()
    assert all(contrast(colour, "#ffffff") >= 4.5 for colour in (style.ink, style.quiet, *style.accents.values()))


def test_a_name_is_enough_and_the_rest_is_as_usual(written):
    style, notices = read_house_style(written({"naam": "Zeeland"}))
    assert notices == []
    assert (style.ink, style.accents, style.text_font) == (usual().ink, usual().accents, usual().text_font)
    assert not style.is_usual and usual().is_usual


def test_paths_count_from_the_folder_of_the_file(written, tmp_path):
    (tmp_path / "eigen.qpt").write_text("<Layout/>", encoding="utf-8")
    style, _ = read_house_style(written({"naam": "Z", "logo": "logo.svg", "sjablonen": {"a3_liggend": "eigen.qpt"}}))
    assert style.logo == tmp_path / "logo.svg"
    assert style.templates == {"a3_liggend": tmp_path / "eigen.qpt"}


@pytest.mark.parametrize(("content", "said"), [
    ({}, "mist 'naam'"),
    ({"naam": "Z", "kleur": {}}, "onbekende onderdeel 'kleur'"),
    ({"naam": "Z", "kleuren": {"1": "groen"}}, "'kleuren/1' heeft niet de vereiste vorm"),
    ({"naam": "Z", "kleuren": {"4": "#123456"}}, "onbekende onderdeel '4'"),
    ({"naam": "Z", "letters": {"tekst": 12}}, "'letters/tekst' is geen string"),
    ({"naam": "Z", "sjablonen": {"a3_liggend": "weg.qpt"}}, "weg.qpt voor a3_liggend"),
    (["naam"], "is geen object"),
    ("{'naam'", "geen geldige JSON"),
])  # fmt: skip
def test_a_file_that_is_not_right_is_explained(written, content, said):
    with pytest.raises(NovexError, match=said) as caught:
        read_house_style(written(content))
    assert caught.value.hint


def test_a_file_that_is_not_there_is_explained(tmp_path):
    with pytest.raises(NovexError, match="is er niet"):
        read_house_style(tmp_path / "weg.json")


def test_letters_that_are_too_pale_get_their_usual_colour_with_a_notice(written):
    style, notices = read_house_style(written({"naam": "Z", "kleuren": {"bijschrift": "#c0c0c0", "1": "#ffd700"}}))
    assert style.quiet == usual().quiet
    assert style.accents["1"] == "#ffd700"  # a bar may be yellow
    assert len(notices) == 1 and "'bijschrift'" in notices[0] and "contrast 1,8" in notices[0]


@pytest.mark.parametrize(("colour", "on", "of"), [
    ("#16324f", "#ffffff", "#16324f"), ("#ffd700", "#22282e", "#22282e"),
])  # fmt: skip
def test_letters_on_and_in_a_colour_can_be_read(colour, on, of):
    assert letters_on(colour, "#22282e") == on
    assert letter_colour(colour, "#22282e") == of
    assert contrast(on, colour) >= 4.5 and contrast(of, "#ffffff") >= 4.5


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
