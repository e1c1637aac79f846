"""The report that compares variants: files that appear whole, the same bytes twice, pages that hold together."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from novex_plugin.adapters import variant_report as maker
from novex_plugin.adapters.comparison import compare_file
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.adapters.report_map import MapMaker
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.adapters.totals import run_totals
from novex_plugin.adapters.variant_maps import draw_variant_maps
from novex_plugin.adapters.variant_pdf import all_pages, write_variant_pdf
from novex_plugin.adapters.variant_report import VariantRequest, make_variant_report, report_of
from novex_plugin.core.accounting.figures import FUNCTION
from novex_plugin.core.checks.outcomes import HARD
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.annexes import Indicator
from novex_plugin.core.model.records import Variant
from novex_plugin.core.progress import Progress
from novex_plugin.core.report.html import to_html
from novex_plugin.core.report.variant_document import variant_document
from novex_plugin.core.report.variant_records import VariantChart
from novex_plugin.core.variants.compare import BEST, CHECK, GOALS
from novex_plugin.paths import resources

LAYERS = ("provincie", "water", "woonkernen", "buisleidingstrook", "natura2000", "rivierbed")
EXAMPLE = Path(str(resources("voorbeeld", "voorstel.gpkg")))
CHART = VariantChart("Grafiek", b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">'
                                b'<rect width="20" height="10" fill="#1f3a5f"/></svg>', 2.0)  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("basisset") / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([each for each in sources if each.key in LAYERS], path)
    return path


@pytest.fixture(scope="module")
def found(qgis_app, store):
    return compare_file(EXAMPLE, horizon="2050", store_path=store)


@pytest.fixture
def request_(store, tmp_path):
    return VariantRequest(EXAMPLE, tmp_path / "uit", "2026-11-25", store, variants=("A", "B"), formats=maker.FORMATS)


def test_own_indicators_stand_beside_the_goals(qgis_app, tmp_path):
    path = Path(shutil.copy(EXAMPLE, tmp_path / "voorstel.gpkg"))
    own = Indicator("I-1", "Grote vlakken", "1", "$area > 1000000", unit="stuks")
    GoalFile(open_proposal(path)).save_indicators([own])
    compared = compare_file(path, horizon="2050")
    [row] = [row for row in compared.comparison.rows if row.label.startswith("Grote vlakken")]
    drawn = [sum(item.geometry.area > 1e6 for item in drawing.objects) for drawing in compared.drawings]
    assert [figure.value for figure in row.figures] == drawn
    assert len(set(drawn)) > 1


def pages_of(path):
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return done.stdout.split("\f")[:-1]


def test_figures_are_those_of_the_totals(found):
    assert [view.code for view in found.comparison.views] == ["A", "B", "C"]
    for place, view in enumerate(found.comparison.views):
        totals = run_totals(EXAMPLE, variant=view.code, horizon="2050").totals
        for row in found.comparison.rows:
            if row.key.startswith("functie:"):
                area = totals.area(FUNCTION, row.key.split(":")[1]).net_ha
                assert row.figures[place].value == pytest.approx(area)
    homes = next(row for row in found.comparison.of(GOALS) if row.key == "PD-WON")
    assert [figure.value for figure in homes.figures] == [8400.0, 9500.0, 5800.0]
    assert homes.figures[1].mark == BEST
    assert any(row.key == HARD for row in found.comparison.of(CHECK))


def test_every_file_appears_whole_and_the_same_bytes_come_twice(request_):
    made = make_variant_report(request_)
    assert [path.suffix for path in made] == [".html", ".pdf", ".csv", ".xlsx"]
    first = [path.read_bytes() for path in made]
    assert [path.read_bytes() for path in make_variant_report(request_)] == first
    assert sorted(path.name for path in Path(request_.out_dir).iterdir()) == sorted(path.name for path in made)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
def test_pages_are_landscape_and_say_what_matters(found, tmp_path):
    report = report_of(found, "2026-11-25", charts=[CHART])
    target = tmp_path / "r.pdf"
    count = write_variant_pdf(report, variant_document(report, (1, 1), (1, 1)), {}, target)
    boxes = re.findall(rb"/MediaBox \[([\d. ]+)\]", target.read_bytes())
    assert {tuple(round(float(part)) for part in box.split()) for box in boxes} == {(0, 0, 842, 595)}
    pages = pages_of(target)
    assert len(pages) == count
    assert "Drie varianten naast elkaar" in pages[0] and "gunstigst" in pages[0]
    text = "\n".join(pages)
    for word in ("Waar de varianten het eens zijn", "B Rivier als drager tegenover A Compacte stad", "Grafieken",
                 "Hoe is dit geteld", "Wat de uitkomsten betekenen", "Brede hoogwatergeul met eiland"):  # fmt: skip
        assert word in text
    assert all(f"{number + 1} van {count}" in page for number, page in enumerate(pages))
    for change in (change for one in report.differences for change in one.changes if change.values):
        assert change.item.name[:20] in text


def test_nothing_is_drawn_off_the_page(found):
    """Every draw is asked where it puts things."""
    report = report_of(found, "2026-11-25", charts=[CHART])
    pages = all_pages(report, {})
    paper = Ruler()
    for page in pages:
        for draw in page.draws:
            draw(paper)
    assert len(paper.ends) > 500
    assert max(paper.ends) < 297.0 and min(paper.starts) >= 13.0
    assert max(paper.bottoms) <= 200.0


class Ruler:
    """A paper that only measures."""

    def __init__(self):
        self.starts, self.ends, self.bottoms = [], [], []

    def _box(self, left, top, width, height):
        self.starts.append(left)
        self.ends.append(left + width)
        self.bottoms.append(top + height)

    def text(self, line, left, top, *, right=0.0):
        width = line.runs[-1].x + line.runs[-1].width
        self._box(right - width if right else left, top, width, line.height)

    def words(self, text, face, left, top, *, right=0.0, link=""):
        from novex_plugin.adapters.report_paper import height_of, width_of

        width = width_of(text, face.size, bold=face.bold)
        self._box(right - width if right else left, top, width, height_of(face.size))

    def box(self, left, top, width, height, fill="", edge="", thick=0.2):
        self._box(left, top, width, height)

    def rule(self, left, top, width, colour="", thick=0.2):
        self._box(left, top, width, 0.0)

    def picture(self, data, left, top, width, height):
        self._box(left, top, width, height)

    def drawing(self, svg, left, top, width, height):
        self._box(left, top, width, height)


@pytest.mark.parametrize("count", [1, 2, 4, 9])
def test_any_number_of_variants_finds_a_place(found, count, tmp_path):
    views = [replace(found.comparison.views[place % 3], name=f"{place} Een variant met een naam die wel erg lang is")
             for place in range(count)]  # fmt: skip
    from novex_plugin.core.variants.compare import compare

    many = replace(found, comparison=compare(views), drawings=tuple(
        replace(found.drawings[place % 3], name=view.name) for place, view in enumerate(views)))  # fmt: skip
    report = report_of(many, "2026-11-25")
    paper = Ruler()
    for page in all_pages(report, {}):
        for draw in page.draws:
            draw(paper)
    assert max(paper.ends) < 297.0 and max(paper.bottoms) <= 200.0
    assert write_variant_pdf(report, variant_document(report, (1, 1), (1, 1)), {}, tmp_path / "r.pdf") > count


def test_html_stands_by_itself_and_shows_every_map(found, store):
    report = report_of(found, "2026-11-25", charts=[CHART])
    pictures = draw_variant_maps(report, MapMaker(None), Progress())
    assert len(pictures) == 3 + 2 + 1
    page = to_html(variant_document(report, (132, 79), (160, 155)), pictures)
    assert page.count("data:image/png;base64,") == 6 and page.count("<svg ") == 1
    assert not re.findall(r'(?:src|href)="(?!#|data:)', page)
    assert "▲ gunstigst" in page and "Emissiereductie veenweiden" in page


def test_names_with_signs_of_html_are_only_text(found):
    views = (replace(found.comparison.views[0], name="<b>A</b>"), *found.comparison.views[1:])
    report = report_of(replace(found, comparison=replace(found.comparison, views=views)), "2026-11-25")
    page = to_html(variant_document(report, (1, 1), (1, 1)), {})
    assert "<b>A</b>" not in page and "&lt;b&gt;A&lt;/b&gt;" in page


def test_the_workbook_has_a_sheet_per_question(request_):
    (made,) = make_variant_report(replace(request_, formats=("xlsx",)))
    with zipfile.ZipFile(made) as archive:
        book = archive.read("xl/workbook.xml").decode()
        first = archive.read("xl/worksheets/sheet1.xml").decode()
    assert re.findall(r'<sheet name="([^"]+)"', book) == [
        "Vergelijking", "Alle cijfers", "Verschillen", "Overeenstemming", "Steun per functie", "Concurrentie",
    ]  # fmt: skip
    assert "verschil B Rivier als drager" in first and "<v>9500.0</v>" in first


def test_without_a_basisset_nothing_is_said_of_conflicts(qgis_app, tmp_path):
    found = compare_file(EXAMPLE, variants=("A", "B"), horizon="2050")
    assert not found.comparison.of(CHECK)
    assert "toets" not in "".join(page.anchor for page in all_pages(report_of(found, "2026-11-25"), {}))


def test_a_chart_is_asked_of_what_was_compared(request_):
    asked = []

    def charts(found):
        asked.append([view.code for view in found.comparison.views])
        return [CHART]

    (made,) = make_variant_report(replace(request_, formats=("html",), charts=charts))
    assert asked == [["A", "B"]] and "Grafieken" in made.read_text(encoding="utf-8")


def test_bad_requests_are_refused_and_leave_nothing(request_, tmp_path):
    for wrong in ({"formats": ("docx",)}, {"formats": ()}, {"variants": ("X",)}, {"horizon": "ooit"},
                  {"proposal_path": tmp_path / "niets.gpkg"}):  # fmt: skip
        with pytest.raises(NovexError):
            make_variant_report(replace(request_, **wrong))
    assert not list(Path(request_.out_dir).glob("*"))


def test_a_cancel_leaves_nothing(request_):
    class Stop(Progress):
        def step(self, fraction, text=""):
            self.fraction = fraction
            super().step(fraction, text)

        def cancelled(self):
            return getattr(self, "fraction", 0.0) > 0.7

    with pytest.raises(Cancelled):
        make_variant_report(request_, Stop())
    assert not list(Path(request_.out_dir).iterdir())


def test_archived_variants_are_left_out_unless_asked(found):
    from novex_plugin.core.variants.drawing import chosen_codes

    archived = [Variant("A", "a", archived=True), Variant("B", "b")]
    assert chosen_codes(archived) == ("B",) and chosen_codes(archived, ("A",)) == ("A",)


def test_the_algorithm_gives_the_same_files(qgis_processing, tmp_path):
    import processing
    from qgis.core import QgsApplication

    from novex_plugin.processing.provider import NovexProvider

    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        out = processing.run("novex:vergelijk", {
            "VOORSTEL": str(EXAMPLE), "VARIANTEN": "A, C", "HORIZON": "2050", "FORMATEN": ["csv", "xlsx"],
            "DATUM": "2026-11-25", "MAP": str(tmp_path / "uit"),
        })  # fmt: skip
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    assert out["AANTAL_BESTANDEN"] == 2
    request = VariantRequest(EXAMPLE, tmp_path / "zelf", "2026-11-25", variants=("A", "C"), formats=("csv", "xlsx"))
    for path in make_variant_report(request):
        assert (tmp_path / "uit" / path.name).read_bytes() == path.read_bytes()
