"""The story page: everything is in the file, in the right order, the same every time, and readable without a script."""

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from novex_plugin.core.accounting import GoalLine
from novex_plugin.core.report.story import Story, StorySheet, goal_rows, options, sliders
from novex_plugin.core.report.story_html import Image, to_html

PICTURE = Image(b"\xff\xd8plaatje", "image/jpeg", 200, 141)


def sheet(variant: str, horizon: str, theme: str = "integraal", **more) -> StorySheet:
    names = {"thema": theme.capitalize(), "gebied": "", "variant": (variant and f"Variant {variant}") or "Basis",
             "horizon": horizon}  # fmt: skip
    choice = {"thema": theme, "gebied": "", "variant": variant, "horizon": horizon}
    figures = (("12", "voorstellen"), ("1.240", "woningen\n1.000–1.500"))
    return StorySheet(f"blad_{theme}_{horizon}_{variant}", choice, names, figures, (("Bos", 2, "87 ha"),), **more)


def goal(value, target=100.0, **more) -> GoalLine:
    known = dict(code="D", indicator="Woningen <2030>", unit="mln m3", horizon="2030", scale="nationaal", question="",
                 target=target, target_max=None, value=value, minimum=value, maximum=value, search_value=None, gap=None,
                 share_pct=None if value is None else value / target * 100, derivable=value is not None,
                 assumption=False, note="Geen tekening.")  # fmt: skip
    return GoalLine(**{**known, **more})


def story(*sheets: StorySheet, **more) -> Story:
    axes = options(sheets, {"variant": ["", "B", "A"], "horizon": ["2030", "2050"], "thema": ["integraal"]})
    return Story("Voorstel <proef>", "Provincie", "voet", axes, sheets, variants=axes["variant"], **more)


def page(made: Story) -> str:
    return to_html(made, {one.key: PICTURE for one in made.sheets})


class Outline(HTMLParser):
    """Tags in order with their attributes; complains of what is left open."""

    EMPTY = {"meta", "input", "img", "br", "link"}

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags, self._open = [], []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in self.EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def of(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]


FOUR = tuple(sheet(variant, horizon) for variant in ("", "A") for horizon in ("2030", "2050"))


def test_options_come_in_the_order_asked_and_strangers_after_them():
    found = options([sheet("A", "2050"), sheet("Z", "2030"), sheet("", "2030"), sheet("B", "2030")],
                    {"variant": ["", "B", "A"]})  # fmt: skip
    assert [code for code, _name in found["variant"]] == ["", "B", "A", "Z"]
    assert found["horizon"] == (("2030", "2030"), ("2050", "2050"))
    assert sliders(found) == ["variant", "horizon"]


def test_a_slider_needs_more_than_one_place():
    assert sliders(story(sheet("", "2030"), sheet("", "2050")).axes) == ["horizon"]
    assert 'type="range"' not in page(story(sheet("", "2030")))


def test_the_page_is_well_formed_and_escapes_what_it_shows():
    text = page(story(*FOUR, about=(("Variant A", "Meer & beter"),), notes=("Let <op>",)))
    found = Outline(text)
    assert "Voorstel &lt;proef&gt;" in text and "Let &lt;op&gt;" in text and "Meer &amp; beter" in text
    assert len(found.of("article")) == 4 and found.of("html") == [{"lang": "nl"}]


def test_every_sheet_is_in_the_file_with_words_for_who_does_not_see_it():
    images = Outline(page(story(*FOUR))).of("img")
    assert len(images) == 4
    for image in images:
        assert image["src"] == "data:image/jpeg;base64," + base64.b64encode(PICTURE.data).decode()
        assert "12 voorstellen" in image["alt"] and "Bos (2, 87 ha)" in image["alt"]
    assert "Kaartbeeld Integraal, 2050, Variant A." in images[3]["alt"]


def test_without_a_script_the_sheets_are_a_list_with_a_contents():
    found = Outline(page(story(*FOUR)))
    links = [one["href"] for one in found.of("a")]
    assert links[1:] == [f"#{one.key}" for one in FOUR]
    assert [one["id"] for one in found.of("article")] == [one.key for one in FOUR]
    assert all("hidden" not in one for one in found.of("article"))
    assert "hidden" in found.of("form")[0]


def test_the_policy_knows_exactly_the_script_of_the_page_and_allows_no_address():
    text = page(story(*FOUR))
    script = re.search(r"<script>(.*?)</script>", text, re.DOTALL)[1]
    mark = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = Outline(text).of("meta")[1]["content"]
    assert policy == f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{mark}'"
    assert not re.search(r"https?://|url\(|@import|<link", text)


def test_the_same_story_gives_the_same_bytes():
    assert page(story(*FOUR)) == page(story(*FOUR))


def test_scale_code_and_note_stand_with_the_sheet():
    text = page(story(sheet("", "2030", scale=200000, trace="7KQ4-M2ZX", note="Maak het blad opnieuw.")))
    assert "Schaal van het blad 1:200.000 · Spoorcode 7KQ4-M2ZX" in text and "Maak het blad opnieuw." in text


@pytest.mark.parametrize(("value", "words"), [(0.0272, "0,027"), (2.25, "2,2"), (12345.6, "12.346"), (0.0, "0")])
def test_a_figure_has_the_decimals_that_it_needs(value, words):
    rows, _silent = goal_rows([[goal(value)]])
    assert rows[0].cells[0].text == words


def test_goals_stand_beside_what_each_variant_yields():
    rows, silent = goal_rows([[goal(50.0), goal(None, indicator="Wind op zee")],
                              [goal(120.0, minimum=100.0, maximum=140.0), goal(None)]])  # fmt: skip
    assert silent == (("Wind op zee", "Geen tekening."),)
    assert (rows[0].asked, rows[0].about) == ("100 mln m³", "landelijk doel · 2030")
    assert [(cell.text, cell.band, cell.share_pct) for cell in rows[0].cells] == [
        ("50", "", 50.0), ("120", "100–140", 120.0)]  # fmt: skip
    text = page(replace(story(*FOUR), goals=rows, silent=silent))
    assert 'class="bar"' in text and "width:50.0%" in text
    assert 'class="bar done"' in text and "width:100.0%" in text, "a bar is never wider than its room"
    assert "Woningen &lt;2030&gt;" in text and "Doelen zonder cijfer (1)" in text
    assert [one.get("data-variant") for one in Outline(text).of("td")] == [None, "", "A"]


def test_a_goal_that_only_one_variant_answers_has_a_dash_for_the_other():
    rows, _silent = goal_rows([[goal(None)], [goal(10.0)]])
    assert [cell.text for cell in rows[0].cells] == ["–", "10"]
