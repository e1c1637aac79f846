"""The report in QGIS: files that appear whole or not at all, the same bytes twice, pages that hold together."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.PyQt.QtGui import QImage

from novex_plugin.adapters import report as maker
from novex_plugin.adapters.check_file import CheckFile
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.report import ReportRequest, make_report
from novex_plugin.adapters.report_check import checked, opened
from novex_plugin.adapters.report_map import MapMaker
from novex_plugin.adapters.report_pdf import write_pdf
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.checks.outcomes import HARD
from novex_plugin.core.checks.rule_edits import override_of, with_fields
from novex_plugin.core.checks.ruleset import national_record
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.records import Weighing
from novex_plugin.core.progress import Progress
from novex_plugin.core.report.blocks import Column, Document, Heading, Line, Table
from novex_plugin.core.report.cases import cases
from novex_plugin.core.report.compose import compose
from novex_plugin.core.report.maps import wishes
from novex_plugin.paths import resources
from tests import report_world as world

HOMES = "492817c1-e32b-55ca-89e7-6d79ac727ccc"  # Dorenborg-Noord, over a pipeline strip
LAYERS = ("provincie", "gemeenten", "water", "wegen", "woonkernen", "plaatsen", "buisleidingstrook",
          "buisleiding_bestaand", "geluidaandachtsgebied", "natura2000", "rivierbed")  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("basisset") / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([each for each in sources if each.key in LAYERS], path)
    return path


@pytest.fixture
def proposal(tmp_path) -> Path:
    path = tmp_path / "voorstel.gpkg"
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), path)
    return path


@pytest.fixture
def request_(proposal, store, tmp_path):
    return ReportRequest(proposal, store, tmp_path / "uit", "2026-11-25", scope="object", object_uuid=HOMES,
                         variants=("B",), formats=("html", "pdf", "csv", "xlsx"))  # fmt: skip


def text_of(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (Debian: poppler-utils) is not installed")
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return done.stdout


def test_one_object_gives_four_files_with_the_same_findings(request_, tmp_path):
    files = {path.suffix: path for path in make_report(request_)}
    assert set(files) == {".html", ".pdf", ".csv", ".xlsx"}
    assert sorted(path.name for path in (tmp_path / "uit").iterdir()) == sorted(path.name for path in files.values())
    pages = re.sub(r"\s+", " ", text_of(files[".pdf"]))
    for text in (files[".html"].read_text("utf-8"), pages):
        assert "Dorenborg-Noord" in text and "Leidingstroken" in text
        assert "Energiecorridors tegenover wonen en defensie" in text
    assert "Hard conflict" in files[".csv"].read_text("utf-8-sig")
    book = ogr.Open(str(files[".xlsx"]))
    assert book.GetLayerByName("Bevindingen").GetFeatureCount() > 3
    with zipfile.ZipFile(files[".xlsx"]) as archive:
        assert archive.testzip() is None


def test_the_same_input_gives_the_same_bytes_apart_from_the_date(request_, tmp_path):
    first = [path.read_bytes() for path in make_report(request_)]
    again = [path.read_bytes() for path in make_report(replace(request_, out_dir=tmp_path / "weer"))]
    assert first == again
    later = make_report(replace(request_, out_dir=tmp_path / "later", date="2026-11-26"))
    assert [path.read_bytes() for path in later[:2]] != first[:2]
    assert [path.read_bytes() for path in later[2:]] == first[2:], "tables bear no date"


def test_no_path_of_this_machine_is_in_a_report(request_, tmp_path):
    for path in make_report(request_):
        data = path.read_bytes()
        if path.suffix == ".pdf":
            data += text_of(path).encode("utf-8")
        for folder in (tmp_path, tmp_path.parent, Path.home()):
            assert str(folder).encode("utf-8") not in data or str(folder) == "/"


def test_the_figures_are_those_of_shapely_on_the_originals(request_, store, proposal):
    import shapely

    _objects, result = checked(open_proposal(proposal), opened(store), "B", "2030")
    homes = next(item for item in open_proposal(proposal).objects() if item.uuid == HOMES)
    data = ogr.Open(str(resources("voorbeeld", "basisset.gpkg")))  # a layer lives as long as its file
    strip = data.GetLayerByName("buisleidingstrook")
    originals = shapely.union_all([shapely.from_wkb(bytes(one.GetGeometryRef().ExportToWkb())) for one in strip])
    found = next(one for one in result.findings if (one.object_uuid, one.rule) == (HOMES, "B01"))
    assert found.outcome == HARD
    assert found.overlap_m2 == pytest.approx(homes.geometry.intersection(originals).area, abs=1.0)
    assert found.overlap.area == pytest.approx(found.overlap_m2, abs=1.0)


def test_the_report_leaves_the_proposal_alone(request_, proposal):
    before = open_proposal(proposal).rows("bevinding")
    make_report(replace(request_, formats=("csv",)))
    assert open_proposal(proposal).rows("bevinding") == before


def test_cancelling_leaves_no_file(request_, tmp_path):
    class StopLate(Progress):
        def step(self, fraction, text=""):
            if fraction > 0.9:
                raise Cancelled

    with pytest.raises(Cancelled):
        make_report(request_, StopLate())
    assert list((tmp_path / "uit").iterdir()) == []


def test_weighings_and_changed_rules_of_the_file_are_told(request_, proposal, store):
    file = open_proposal(proposal, author="Toetser")
    _objects, result = checked(file, opened(store), "B", "2030")
    hard = next(one for one in result.findings if one.object_uuid == HOMES and one.outcome == HARD)
    file.save_weighing(Weighing(hard.key, "geaccepteerd", "De strook blijft vrij."))
    changed = with_fields(national_record("B01"), {"toelichting": "In de strook van 40 m."})
    CheckFile(file).save_rule(override_of(changed, "Strook is smaller"))
    CheckFile(file).save_setting("tolerantie.exact.sliver_breedte_m", "2")
    page = make_report(replace(request_, formats=("html",)))[0].read_text("utf-8")
    for wanted in ("De strook blijft vrij.", "Toetser", "Strook is smaller", "sliver_breedte_m", "strook van 40 m.",
                   "2 afwijkingen"):  # fmt: skip
        assert wanted in page, wanted


def test_without_a_basisset_the_last_check_is_told_or_refused(request_, proposal, store):
    with pytest.raises(NovexError, match="nog niet getoetst"):
        make_report(replace(request_, store_path=None, variants=("C",), horizons=("2100",)))
    file = open_proposal(proposal)
    _objects, result = checked(file, opened(store), "B", "2030")
    file.write_findings(result)
    page = make_report(replace(request_, store_path=None, formats=("html",)))[0].read_text("utf-8")
    assert "Hard conflict" in page


@pytest.mark.parametrize("change, message", [
    ({"scope": "alles"}, "geen rapport"), ({"horizons": ("2040",)}, "Onbekende horizon"), ({"horizons": ()}, "horizon"),
    ({"object_uuid": ""}, "geen object"), ({"object_uuid": "weg"}, "niet van kracht"),
    ({"variants": ("Q",)}, "bestaat niet"), ({"formats": ("doc",)}, "uitvoervorm"), ({"formats": ()}, "uitvoervorm"),
])  # fmt: skip
def test_what_cannot_be_made_is_said_in_words(request_, change, message):
    with pytest.raises(NovexError, match=message):
        make_report(replace(request_, **change))


# --- pages ---------------------------------------------------------------------------------------------------------
def document(*blocks) -> Document:
    return Document("Titel", "Onder", "Boven", "Voet", "2026-11-25", "Wie", tuple(blocks))


def long_table(rows, text="woorden die samen een paar regels vullen ") -> Table:
    columns = (Column("Eerste kolom", 30), Column("Tweede kolom", 90))
    return Table("Lang", columns, tuple(((Line(f"rij {n}"),), (Line(text * 3 + f"einde{n}"),)) for n in range(rows)))


def pages_of(path: Path):
    return text_of(path).split("\f")[:-1]


def test_the_head_of_a_table_comes_back_on_every_page_and_no_row_is_lost(qgis_app, tmp_path):
    path = tmp_path / "tabel.pdf"
    count = write_pdf(document(Heading(1, "Deel", "deel"), long_table(150)), {}, path)
    pages = pages_of(path)
    assert len(pages) == count > 3
    assert all("Eerste kolom" in page for page in pages)
    assert all(f"{number} van {count}" in page for number, page in enumerate(pages, start=1))
    ends = re.findall(r"einde(\d+)", "".join(pages))
    assert [int(end) for end in ends] == list(range(150))


def test_a_row_that_is_higher_than_a_page_is_cut_and_goes_on(qgis_app, tmp_path):
    path = tmp_path / "hoog.pdf"
    write_pdf(document(long_table(3, "een heel lange cel met veel woorden " * 120)), {}, path)
    words = "".join(pages_of(path)).split()
    assert words.count("woorden") == 3 * 3 * 120
    assert len(pages_of(path)) >= 3


def test_a_word_wider_than_its_column_is_broken_inside_it(qgis_app, tmp_path):
    path = tmp_path / "breed.pdf"
    write_pdf(document(long_table(1, "Hottentottententententoonstellingsmakersgilde" * 6)), {}, path)
    assert "einde0" in re.sub(r"\s", "", "".join(pages_of(path)))


def test_no_heading_stands_alone_at_the_foot_of_a_page(qgis_app, tmp_path):
    path = tmp_path / "koppen.pdf"
    blocks = []
    for number in range(40):
        blocks += [Heading(3, f"Kop{number}x", f"k{number}"), long_table(3)]
    write_pdf(document(*blocks), {}, path)
    for page in pages_of(path):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert not lines[-2].startswith("Kop"), "a heading right above the foot"


def test_contents_bookmarks_and_links_lead_to_their_pages(qgis_app, tmp_path):
    path = tmp_path / "rapport.pdf"
    told = compose(world.report())
    count = write_pdf(told, {}, path)
    data = path.read_bytes()
    assert b"/Outlines" in data and b"/PageMode /UseOutlines" in data and b"/Lang (nl-NL)" in data
    assert data.count(b"/Subtype /Link") >= len(told.headings(2))
    assert b"/URI (https://wetten.overheid.nl/BWBR0041313/2026-10-01)" in data
    pages = pages_of(path)
    numbers = {match[0].strip(): int(match[1]) for match in re.findall(
        r"(Voorwaarden|Grenzen van deze toets)[ .]+(\d+)\n", pages[0])}  # fmt: skip
    assert len(numbers) == 2 and len(pages) == count
    for title, number in numbers.items():
        assert title in pages[number - 1]


def test_other_programs_find_the_pdf_sound(qgis_app, tmp_path):
    if shutil.which("pdfinfo") is None:
        pytest.skip("pdfinfo (Debian: poppler-utils) is not installed")
    path = tmp_path / "rapport.pdf"
    write_pdf(compose(world.report()), {}, path)
    done = subprocess.run(["pdfinfo", "-dests", str(path)], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    info = subprocess.run(["pdfinfo", "-isodates", str(path)], capture_output=True, text=True, check=True)
    assert "2026-11-25" in info.stdout and "Provincie & co" in info.stdout and info.stderr == ""


# --- maps ----------------------------------------------------------------------------------------------------------
def test_hits_are_coloured_and_the_map_is_the_same_twice(qgis_app, store):
    report = world.report()
    wish = next(one for one in wishes(report, cases(report)) if one.key == "kaart-object-wijk-1")
    first, second = MapMaker(opened(store)).draw(wish), MapMaker(opened(store)).draw(wish)
    assert first == second
    image, bare = QImage.fromData(first), QImage.fromData(MapMaker(None).draw(replace(wish, marks=())))
    assert (image.width(), image.height()) == (bare.width(), bare.height())
    middle = image.width() // 2
    column = [image.pixelColor(middle, y) for y in range(image.height())]
    red = [colour for colour in column if colour.red() > colour.green() + 60 and colour.red() > colour.blue() + 60]
    assert len(red) > 10, "the hard conflict in the north shows"


def test_the_name_of_the_files_is_the_same_for_the_same_choice():
    assert maker.report_name(world.report()) == "toetsrapport_PV25_variant-A_2030"
    assert maker.report_name(world.report(scope="voorstel")) == "toetsrapport_PV25_voorstel"
    assert maker.report_name(world.report(scope="object", focus="rust-1")).endswith("_Rust_rust1")
