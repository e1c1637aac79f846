"""What the report says: all ten parts, the right figures, nothing of a user unescaped, the same bytes every time."""

import io
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from novex_plugin.core.checks import outcomes
from novex_plugin.core.report.blocks import Heading, Listing, Table, Verdict
from novex_plugin.core.report.cases import cases
from novex_plugin.core.report.compose import compose
from novex_plugin.core.report.html import to_html
from novex_plugin.core.report.maps import wishes
from novex_plugin.core.report.section import section
from novex_plugin.core.report.shapes import fingerprint, free_share, shrinking, whereabouts
from novex_plugin.core.report.tables import FINDING_COLUMNS, finding_rows, findings_csv, report_workbook
from novex_plugin.core.report.words import article_link, date_in_words
from tests import report_world as world

PIXEL = b"\x89PNG\r\n\x1a\n-not a real picture-"
VOID = {"meta", "link", "br", "img", "col", "input", "hr"}


def text_of(document):
    return "\n".join(re.sub(r"<[^>]+>", " ", to_html(document, {})).split("\n"))


def page_of(report):
    return to_html(compose(report), {wish.key: PIXEL for wish in wishes(report, cases(report))})


class Outline(HTMLParser):
    """Fails on tags that do not close in order; gathers ids, links and pictures."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.pictures, self.levels, self.tags = [], [], [], [], [], set()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.tags.add(tag)
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values["href"]] if tag == "a" else []
        self.pictures += [values] if tag == "img" else []
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    handle_startendtag = lambda self, tag, attributes: None  # noqa: E731 - shapes of an svg

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def outline(html):
    parser = Outline()
    parser.feed(html)
    assert parser.open == []
    return parser


@pytest.mark.parametrize("focus", ["", "wijk-1"])
def test_all_ten_parts_are_there_in_order(focus):
    document = compose(world.report(scope="object" if focus else "variant", focus=focus))
    parts = [block for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert [part.number for part in parts] == [str(number) for number in range(1, 11)]


def test_nothing_that_a_user_typed_becomes_markup():
    html = page_of(world.report())
    assert "<script" not in html
    assert "&lt;script&gt;" in html and "<b>vet</b>" not in html


def test_the_page_is_whole_and_works_without_a_mouse_or_eyes():
    html = page_of(world.report())
    page = outline(html)
    assert {"header", "main", "nav", "footer", "caption", "figcaption"} <= page.tags
    assert len(page.ids) == len(set(page.ids))
    assert all(link[1:] in page.ids for link in page.links if link.startswith("#"))
    assert page.pictures and all(picture["alt"] for picture in page.pictures)
    assert all(later - earlier <= 1 for earlier, later in zip(page.levels, page.levels[1:])), "no level is skipped"
    assert html.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert re.findall(r'<th(?! scope="col")[ >]', html) == []


def test_nothing_is_fetched_from_elsewhere():
    page = page_of(world.report())
    assert all(picture["src"].startswith("data:") for picture in outline(page).pictures)
    assert not re.search(r"@import|url\(|<link|src=\"http", page)


def test_same_input_same_bytes_but_for_the_date():
    first, second = page_of(world.report()), page_of(world.report())
    assert first == second
    later = page_of(world.report(date="2026-12-01"))
    assert later != first
    assert later.replace("2026-12-01", "2026-11-25").replace("1 december 2026", "25 november 2026") == first
    assert report_workbook(world.report()) == report_workbook(world.report(date="2030-01-01"))
    assert findings_csv(world.report()) == findings_csv(world.report(date="2030-01-01"))


def test_order_of_objects_and_findings_does_not_matter():
    one = world.run()
    turned = replace(one, objects=one.objects[::-1], result=replace(
        one.result, findings=one.result.findings[::-1]))  # fmt: skip
    assert page_of(world.report(turned)) == page_of(world.report(one))


def test_the_verdict_counts_and_never_calls_the_untested_free():
    document = compose(world.report())
    strips = [block for block in document.blocks if isinstance(block, Verdict)]
    assert strips[0].worst == outcomes.HARD
    assert dict(strips[0].counts) == {"HARD": 1, "NEE_TENZIJ": 2, "CONDITIONAL": 1, "SYNERGY": 1}
    calm = compose(world.report(scope="object", focus="rust-1"))
    assert "geen goedkeuring" in next(block for block in calm.blocks if isinstance(block, Verdict)).sentence


def test_the_free_share_is_what_shapely_says():
    free, whole = free_share([world.HOMES], world.FINDINGS)
    serious = world.PIPE.overlap.union(world.MAST.overlap).union(world.PAIR.overlap)
    assert whole == pytest.approx(1e6)
    assert free == pytest.approx(world.HOMES.geometry.difference(serious).area)
    assert free_share([world.HOMES], [replace(world.PIPE, overlap=None)]) is None


def test_a_hit_shows_everything_that_a_planner_asks():
    text = text_of(compose(world.report()))
    for wanted in ("B01", "gewijzigde regel", "Verboden", "Wet of AMvB", "Bkl 5.138", "Rijk", "10,0\u00a0ha",
                   "3\u00a0%", "Strook Noord", "Eigen bouwwerk van de leiding", "2026-01-01", "exact", "Leidingstroken",
                   "Randgeval", "Absoluut", "Hoogte 30 m is meer dan de grens van 22 m."):  # fmt: skip
        assert wanted in text, wanted
    assert "https://wetten.overheid.nl/BWBR0041313/2026-10-01" in page_of(world.report())


def test_what_is_not_exact_is_only_pointed_at():
    text = text_of(compose(world.report()))
    assert "Toets wijst op: nee, tenzij" in text
    assert "Toets wijst op: hard conflict" not in text


def test_the_checklist_names_evidence_objects_and_who_judges():
    document = compose(world.report())
    boxes = next(block for block in document.blocks if isinstance(block, Listing) and block.boxes)
    (item,) = boxes.items
    assert item[0].text == "Watertoets" and item[0].mark == ""
    assert {line.label: line.text for line in item if line.label} == {
        "voor": world.EVIL, "te beoordelen door": "waterschap", "regel": "W02"}  # fmt: skip


def test_evidence_that_the_weighing_has_is_ticked():
    weighed = replace(world.WEIGHED, key="k3", evidence=("watertoets",))
    document = compose(replace(world.report(), weighings={"k3": weighed}))
    boxes = next(block for block in document.blocks if isinstance(block, Listing) and block.boxes)
    assert boxes.items[0][0].mark == "done"


def test_weighings_say_who_and_whether_the_situation_changed():
    text = text_of(compose(world.report()))
    for wanted in ("Nergens anders.", "Gedeputeerde", "Ministerraad", "situatie is sinds de afweging gewijzigd",
                   "Komt in deze toets niet meer voor", "1 bevinding voorgelegd"):  # fmt: skip
        assert wanted in text, wanted


def test_counters_show_the_room_that_is_left():
    text = text_of(compose(world.report()))
    assert "Hectares buitendijks" in text and "−1,5 ha" in text


def test_changed_rules_are_always_told_with_their_reason():
    text = text_of(compose(world.report()))
    assert "abc123" in text and "afwijking van de landelijke regels" in text
    assert "Beheerder" in text and "nee-tenzij" in text
    calm = replace(world.report(), note=replace(world.report().note, changes=()))
    assert "ongewijzigd gebruikt" in text_of(compose(calm))


def test_untested_layers_are_named_with_the_reason():
    text = text_of(compose(world.report()))
    assert "Natuurnetwerk" in text and "De laag ontbreekt in de basisset." in text


def test_findings_of_several_runs_are_told_once_with_where_they_hold():
    later = world.run(horizon="2050", findings=[item for item in world.FINDINGS if item.key != "k3"])
    report = world.report(world.run(), later, scope="voorstel")
    (homes,) = [case for case in cases(report) if case.item.uuid == "wijk-1"]
    assert [finding.key for finding in homes.findings].count("k1") == 1
    assert homes.where == {"k3": ("Variant A 2030",)}
    text = text_of(compose(report))
    assert "Variant A (2030, 2050)" in text and "alleen in" in text


def test_a_pair_gives_each_side_its_own_share_and_the_other_name():
    both = {case.item.uuid: case for case in cases(world.report())}
    assert both["natuur-1"].other(world.PAIR) == world.EVIL
    assert both["natuur-1"].share_pct(world.PAIR) == pytest.approx(9.0)
    assert both["wijk-1"].share_pct(world.PAIR) == pytest.approx(10.0)


def test_where_an_overlap_lies_is_said_in_words():
    assert whereabouts(world.HOMES.geometry, world.PIPE.overlap) == "in het noorden"
    assert whereabouts(world.HOMES.geometry, world.box(800, 0, 1000, 200)) == "in het zuidoosten"
    assert whereabouts(world.HOMES.geometry, world.HOMES.geometry) == "in het midden"
    assert "10,0 ha in het noorden" in shrinking(world.HOMES, world.PIPE, 10.0)
    assert "verplaatsen" in shrinking(world.HOMES, world.PIPE, 100.0)


def test_a_worked_out_remedy_takes_precedence():
    text = text_of(compose(world.report(remedies={"k1": "Schuif 100 m naar het zuiden."})))
    assert "Schuif 100 m naar het zuiden." in text


def test_the_fingerprint_follows_the_outline_and_nothing_else():
    same = replace(world.HOMES, geometry=world.HOMES.geometry.reverse())
    assert fingerprint(same) == fingerprint(world.HOMES) != fingerprint(world.NATURE)


def test_the_section_shows_object_and_limits():
    (homes,) = [case for case in cases(world.report()) if case.item.uuid == "wijk-1"]
    picture = section(world.report(), homes)
    assert "22 m: Verstoringsgebied" in picture.svg and "30 m" in picture.svg
    assert "<script" not in picture.svg
    assert "Grens op 22 m" in picture.alt
    (calm,) = [case for case in cases(world.report()) if case.item.uuid == "rust-1"]
    assert section(world.report(), calm) is None


def test_maps_are_wished_for_the_overview_and_every_object_with_findings():
    report = world.report()
    wanted = wishes(report, cases(report))
    assert [wish.key for wish in wanted] == ["kaart-run-1", "kaart-object-wijk-1", "kaart-object-natuur-1"]
    homes = wanted[1]
    assert [mark.outcome for mark in homes.marks][-1] == outcomes.HARD, "the worst lies on top"
    assert [mark.near for mark in homes.marks if mark.outcome == outcomes.CONDITIONAL] == [True]


def test_rows_have_every_column_and_empty_cells_instead_of_zeros():
    rows = finding_rows(world.report())
    assert all(set(row) <= set(FINDING_COLUMNS) for row in rows)
    pipe = next(row for row in rows if row["sleutel"] == "k1")
    assert (pipe["overlap_ha"], pipe["overlap_pct"], pipe["afstand_m"]) == (10.0, 10.0, None)
    assert [row["sleutel"] for row in rows].count("k4") == 1, "a pair is told once"


def test_the_workbook_is_a_zip_of_sound_xml():
    from xml.etree import ElementTree

    with zipfile.ZipFile(io.BytesIO(report_workbook(world.report()))) as archive:
        assert archive.testzip() is None
        parts = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
    assert "xl/worksheets/sheet1.xml" in parts and "[Content_Types].xml" in parts
    texts = [each.text for each in parts["xl/worksheets/sheet1.xml"].iter() if each.tag.endswith("}t")]
    assert world.EVIL in texts


def test_an_empty_proposal_gives_a_report_that_says_so():
    empty = replace(world.run(findings=()), objects=())
    empty = replace(empty, result=replace(empty.result, per_object={}, untested=(), counters=()))
    text = text_of(compose(world.report(empty)))
    assert "geen objecten" in text
    tables = [block for block in compose(world.report(empty)).blocks if isinstance(block, Table)]
    assert all(table.rows for table in tables)


def test_links_come_from_the_source_of_the_rule():
    assert article_link(world.RULES["D03"]) == "https://voorbeeld.nl/regel"
    assert article_link(world.RULES["W02"]) == article_link(None) == ""


def test_dates_are_written_out():
    assert date_in_words("2026-03-01") == "1 maart 2026"
    assert date_in_words("vandaag") == "vandaag"


def test_a_large_proposal_has_a_way_to_every_object():
    one = world.run()
    objects = [replace(world.HOMES, uuid=f"u-{number}", name=f"Wijk {number}") for number in range(75)]
    found = [replace(world.PIPE, key=f"s{item.uuid}", object_uuid=item.uuid, object_name=item.name) for item in objects]
    verdicts = {item.uuid: outcomes.HARD for item in objects}
    result = replace(one.result, findings=tuple(found), untested=(), per_object=verdicts)
    many = replace(one, objects=tuple(objects), result=result)
    page = outline(to_html(compose(world.report(many)), {}))
    assert all(page.links.count(f"#object-{item.uuid}") >= 2 for item in objects), "from contents and from the verdict"
