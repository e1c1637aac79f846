"""The account beside the sheets: the whole table, wrapped and spread over pages, in a PDF that can be searched."""

import re
import shutil
import subprocess

import pytest
from qgis.core import QgsLayoutItemLabel, QgsProject

from novex_plugin.adapters import basisset
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.sheet_account import account_layout, account_tables, source_in_use
from novex_plugin.adapters.sheet_margin import margin_texts
from novex_plugin.adapters.sheet_pages import Pages
from novex_plugin.adapters.sheet_text import text_width, typeface, wrapped
from novex_plugin.adapters.sheets import SheetExporter, SheetRequest, export_account
from novex_plugin.adapters.statements import stored_layers
from novex_plugin.adapters.store import Store
from novex_plugin.core.catalogue.explain import official_layers, status, summary
from novex_plugin.core.model.annexes import Explanation
from novex_plugin.core.model.records import ProposalHeader
from novex_plugin.core.progress import Progress
from novex_plugin.paths import resources
from tests.sheet_world import blocks_of
from tests.small_statements import REASON

HEADER = ProposalHeader("p", "Voorstel Proef", "PV00", milestone="IJK2", version="0.3", date="2026-11-22")
LONG = " ".join(f"Zin {n} van een lange uitleg die over vele regels en over meer bladzijden loopt." for n in range(60))


@pytest.fixture(scope="module")
def example(tmp_path_factory, qgis_app):
    """The example proposal and its prepared basisset."""
    folder = tmp_path_factory.mktemp("voorbeeld")
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), folder / "voorstel.gpkg")
    report, _messages = basisset.prepare(resources("voorbeeld", "basisset.gpkg"), folder / "k.gpkg", Progress())
    return folder / "voorstel.gpkg", report.path


def layout_of(rows, stored=None):
    return account_layout(QgsProject(), HEADER, status(official_layers(), stored, rows), None, "code")


def labels(layout):
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


def said(layout):
    """All text on the pages, read from top to bottom per page."""
    found = sorted(labels(layout), key=lambda item: (item.page(), item.pagePos().y(), item.pagePos().x()))
    return " ".join(" ".join(item.text() for item in found).split())


def text_of(path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (Debian: poppler-utils) is not installed")
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", done.stdout)


def test_the_pdf_holds_every_layer_and_its_reason(example, tmp_path):
    proposal, store = example
    path = export_account(SheetRequest(proposal, store, tmp_path / "uit"))
    assert path.name == "PV00_voorstel_verantwoording.pdf"
    statements = open_proposal(proposal).statements(stored_layers(store))
    text = text_of(path)
    count = summary(statements)
    for words in ("Verantwoording basisset", f"Toegepast ({count.applied})", f"Uitgelegd ({count.explained})",
                  "Fictieve voorbeelddata NOVEX", "2026-01-01", "Bladzijde 1 van"):  # fmt: skip
        assert words in text
    assert "Nog open" not in text
    words = set(text.split())
    for item in statements:
        assert set(item.layer.name.split()) <= words, item.layer.name
        assert set(item.reason.split()) <= words, item.layer.name


def test_layers_stand_in_the_part_of_their_state(qgis_app):
    rows = [Explanation("uhi", False, REASON, "Hittekaart 2025"), Explanation("mirt_lijnen", True)]
    tables = {table.title: table for table in account_tables(status(official_layers(), set(), rows), None)}
    assert set(tables) == {"Nog open", "Uitgelegd"}
    assert [row[1:] for row in tables["Uitgelegd"].rows] == [
        ("Stedelijk hitte-eiland effect (UHI)", "RIVM / ANK", REASON, "Hittekaart 2025")
    ]
    mirt = next(row for row in tables["Nog open"].rows if row[1].startswith("MIRT-projecten: lijnen"))
    assert mirt[3] == "Staat als toegepast, maar zit niet in de gebruikte basisset."


def test_applied_layers_name_source_and_date_of_what_is_used(example):
    _proposal, path = example
    store = Store.open(path)
    layer = next(item for item in official_layers() if item.code == "novex_gebieden")
    assert source_in_use(layer, store) == ("Fictieve voorbeelddata NOVEX", "2026-01-01")
    assert source_in_use(layer, None) == ("", "")
    rows = [Explanation("uhi", True)]
    (table,) = [each for each in account_tables(status(official_layers(), stored_layers(store), rows), store)
                if each.title == "Toegepast"]  # fmt: skip
    shown = {row[1]: row[3:] for row in table.rows}
    assert shown["NOVEX-gebieden (16)"] == ("Fictieve voorbeelddata NOVEX", "2026-01-01")
    assert shown["Stedelijk hitte-eiland effect (UHI)"] == ("RIVM / ANK, als kaartbeeld van de dienst", "–")


def test_long_texts_wrap_and_run_on_over_pages_without_loss(qgis_app):
    rows = [Explanation(layer.code, False, LONG if number == 3 else REASON, "x" * 290 if number == 4 else "")
            for number, layer in enumerate(official_layers())]  # fmt: skip
    layout = layout_of(rows)
    assert layout.pageCollection().pageCount() > 4
    text = said(layout)
    assert all(f"Zin {n} " in text for n in range(60))
    assert "".join(re.findall(r"x{10,}", text)).count("x") == 290
    assert text.count("vervolg") == layout.pageCollection().pageCount() - 1


def test_nothing_leaves_the_page_or_its_column(qgis_app):
    rows = [Explanation(layer.code, False, LONG[: 90 * (number % 5 + 1)], LONG[:300])
            for number, layer in enumerate(official_layers())]  # fmt: skip
    layout = layout_of(rows)
    for item in labels(layout):
        place, size = item.pagePos(), item.sizeWithUnits()
        assert 0 <= item.page() < layout.pageCollection().pageCount()
        assert place.x() >= Pages.MARGIN - 0.01 and place.y() + size.height() <= 206
        assert place.x() + size.width() <= Pages.WIDTH - Pages.MARGIN + 2.01
        points = item.font().pointSizeF() / typeface()[1]
        widest = max(text_width(line, points, bold=item.font().bold()) for line in item.text().splitlines())
        assert widest <= size.width(), item.text()


def test_a_theme_is_named_again_on_a_new_page(qgis_app):
    rows = [Explanation(layer.code, False, REASON * 3) for layer in official_layers()]
    layout = layout_of(rows)
    themes = {layer.theme[:1].upper() + layer.theme[1:] for layer in official_layers()}
    first_words = {theme.split()[0].rstrip(":") for theme in themes}
    for page in range(layout.pageCollection().pageCount()):
        column = [item.text() for item in labels(layout) if item.page() == page and item.pagePos().x() < 15]
        assert any(text.split()[0].rstrip(":") in first_words for text in column)


@pytest.mark.parametrize("text", ["", "kort", LONG, "x" * 400, "een  twee\n\ndrie"])
def test_wrapped_lines_fit_and_keep_every_word(qgis_app, text):
    lines = wrapped(text, 7.4, 40)
    assert all(text_width(line, 7.4) <= 40 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_every_sheet_says_how_it_stands_and_points_to_the_account(example, tmp_path):
    proposal, store = example
    exporter = SheetExporter(SheetRequest(proposal, store, tmp_path, horizons=("2030",), perspectives=("integraal",),
                                          formats=("pdf",)))  # fmt: skip
    (path,) = exporter.export(exporter.sheets()[0])
    count = summary(open_proposal(proposal).statements(stored_layers(store)))
    state = f"{count.applied} van {count.total} lagen toegepast, {count.explained} uitgelegd"
    assert f"Pas toe of leg uit {state}; zie de verantwoording." in blocks_of(path)


def test_the_margin_tells_what_is_open(qgis_app):
    texts = margin_texts(HEADER, None, (), status(official_layers(), None, []), ())
    total = len(official_layers())
    assert f"0 van {total} lagen toegepast, 0 uitgelegd, {total} nog open; zie" in texts["novex_bronnen"]


def test_an_account_without_a_basisset_says_so(tmp_path, qgis_app):
    made = create_proposal(tmp_path / "v.gpkg", HEADER)
    text = text_of(export_account(SheetRequest(made.path, None, tmp_path)))
    assert "geen basisset gekoppeld" in text and f"Nog open ({len(official_layers())})" in text
