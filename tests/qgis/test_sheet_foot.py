"""The small print below a map: sources, apply or explain and notes each in a place of their own, and inside it."""

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.sheet_layout import NOTES, has_notes_apart, read_template, set_texts
from novex_plugin.adapters.sheet_margin import STATUSES, margin_texts, status_words
from novex_plugin.adapters.sheet_pen import Pen
from novex_plugin.adapters.sheet_text import line_height, text_width, typeface
from novex_plugin.adapters.sheets import MUNICIPALITIES, AreaChoice, SheetRequest, export_all
from novex_plugin.core.sheets.paper import PAPERS
from novex_plugin.paths import resources
from tests.sheet_world import blocks_of, copy_proposal, make_sheet_store

SOURCE = "Rijkswaterstaat, 2026-03-01, CC-BY 4.0, Kadaster (hoofdwegen, spoorwegen, rijksvaarwegen); "


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


def label_lines(layout, name):
    """The lines of a block as its label shows them, the size of its letters and its place, in units."""
    label, pen = layout.itemById(name), Pen(layout)
    size = label.font().pointSizeF() / (pen.unit * typeface()[1])
    return label.currentText().split("\n"), size, pen.box(label)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
@pytest.mark.parametrize("count", [1, 3, 40])
def test_a_text_of_any_length_stays_in_its_place(qgis_app, paper, count):
    project = QgsProject()
    layout = read_template(project, resources("layouts", paper.template))
    set_texts(layout, {f"novex_{name}": SOURCE * count for name in NOTES})
    for name in NOTES:
        lines, size, place = label_lines(layout, name)
        assert size >= 4.7
        needed = sum(max(1, -(-text_width(line, size) // place.width)) for line in lines) * line_height(size)
        assert needed <= place.height + 0.35, (name, len(lines))
        assert lines[-1].endswith("…") or count < 40
    assert count > 1 or not label_lines(layout, "bronnen")[0][-1].endswith("…")
    del layout


def test_the_three_blocks_do_not_say_the_same(qgis_app, proposal):
    header = open_proposal(proposal).header()
    apart = margin_texts(header, None, [], (), ["Opmerking."], apart=True)
    together = margin_texts(header, None, [], (), ["Opmerking."])
    assert apart["novex_opmerking"] == "Opmerking." and "Opmerking" not in apart["novex_bronnen"]
    assert "lagen toegepast" in apart["novex_uitleg"]
    assert "Pas toe of leg uit" in together["novex_bronnen"] and "Opmerking." in together["novex_bronnen"]
    assert set(together) == {"novex_bronnen", "novex_versie"}


def test_a_template_without_the_new_places_has_it_all_with_the_sources(qgis_app, proposal, tmp_path):
    text = resources("layouts", "novex_a3_liggend.qpt").read_text(encoding="utf-8")
    own = tmp_path / "eigen.qpt"
    own.write_text(text.replace('id="uitleg"', 'id="iets"'), encoding="utf-8")
    project = QgsProject()
    layout = read_template(project, own)
    assert not has_notes_apart(layout) and has_notes_apart(read_template(project))
    del layout
    request = SheetRequest(proposal, None, tmp_path / "uit", horizons=("2030",), perspectives=("2",), formats=("pdf",),
                           layered=False, template=own)  # fmt: skip
    assert "Pas toe of leg uit: 6 van" in blocks_of(export_all(request)[0].files[0])


@pytest.mark.parametrize("status", STATUSES)
def test_the_status_is_said_in_words(qgis_app, proposal, status):
    said = status_words(status, open_proposal(proposal).header())
    assert said.startswith("Status: ") and said.endswith(".") and "{" not in said


def test_the_sheet_says_status_area_and_what_is_missing_in_one_place(qgis_app, proposal, tmp_path):
    store = make_sheet_store(tmp_path)
    request = SheetRequest(proposal, store, tmp_path / "uit", horizons=("2030",), perspectives=("integraal",),
                           formats=("pdf",), layered=False,
                           areas=(AreaChoice(MUNICIPALITIES, ("Tessem",)),))  # fmt: skip
    text = blocks_of(export_all(request)[0].files[0])
    assert "Over dit blad" in text and "Status: concept" in text and "die (deels) in deze gemeente" in text
