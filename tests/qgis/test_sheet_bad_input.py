"""What bad input gets: a clear message, the other sheets still made, and nothing half written."""

import json
import os
import resource
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import geopandas
import pytest
from qgis.core import QgsLayoutItemLabel, QgsPrintLayout, QgsProject
from shapely.geometry import box

from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.sheet_content import Content, LegendRow, LegendSection, content
from novex_plugin.adapters.sheet_legend import fill_legend
from novex_plugin.adapters.sheet_pen import Box, Pen, page_box
from novex_plugin.adapters.sheets import FRAMES, AreaChoice, SheetExporter, SheetRequest, SheetRun, export_all
from novex_plugin.core.errors import NovexError
from novex_plugin.core.progress import Progress
from tests.sheet_world import copy_proposal, in_force, make_sheet_store, text_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_sheet_store(tmp_path_factory.mktemp("basisset"))


def request_of(proposal, store, folder, **choice):
    whole = {"horizons": ("2030",), "perspectives": ("2", "3"), "formats": ("png",), "dpi": 50, **choice}
    return SheetRequest(proposal, store, folder, **whole)


@contextmanager
def no_file_larger_than(size):
    """The operating system refuses to write more, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def left_in(folder):
    return sorted(path.name for path in Path(folder).iterdir())


def test_a_sheet_without_objects_can_be_asked_for_and_says_so(qgis_app, proposal, store, tmp_path):
    empty = tmp_path / "leeg.gpkg"
    create_proposal(empty, open_proposal(proposal).header())
    request = request_of(empty, store, tmp_path / "uit", perspectives=("1",), keep_empty=True, formats=("pdf",))
    result = export_all(request)[0]
    assert "Geen voorstellen op dit blad." in text_of(result.files[0])
    assert json.loads(result.record.read_text(encoding="utf-8"))["inhoud"]["aantallen"]["op_blad"] == 0


def test_a_sheet_that_is_skipped_warns_for_an_older_file_of_that_name(qgis_app, proposal, store, tmp_path):
    empty = tmp_path / "leeg.gpkg"
    create_proposal(empty, open_proposal(proposal).header())
    (tmp_path / "PV00_voorstel_perspectief-2_2030_basis.png").write_bytes(b"oud")
    result = export_all(request_of(empty, store, tmp_path, perspectives=("2",)))[0]
    assert "ouder bestand met deze naam: PV00_voorstel_perspectief-2_2030_basis.png" in result.note


@pytest.mark.parametrize("formats", [("png",), ("pdf",), ("svg",), ("tif",), ("pdf", "png")], ids="+".join)
def test_a_full_disk_leaves_nothing_half_written(qgis_app, proposal, store, tmp_path, formats):
    run = SheetRun(request_of(proposal, store, tmp_path, formats=formats, perspectives=("2",), layered=False))
    steps = run.steps()
    with no_file_larger_than(20_000):
        for _text, step in steps:
            step()
    assert left_in(tmp_path) == []
    assert "kan niet worden geschreven" in run.failed[0].error
    with pytest.raises(NovexError, match="kan niet worden geschreven"):
        run.refuse_nothing()


def test_a_file_that_is_in_the_way_costs_that_sheet_only(qgis_app, proposal, store, tmp_path):
    """As a file that is open elsewhere on Windows: it cannot be replaced."""
    taken = tmp_path / "PV00_voorstel_perspectief-2_2030_basis.png"
    taken.mkdir()
    (taken / "bezet").write_text("", encoding="utf-8")
    run = SheetRun(request_of(proposal, store, tmp_path, contact_sheet=True))
    run.all_steps(Progress())
    assert [bool(result.files) for result in run.results] == [False, True]
    assert "sluit het bestand" in run.results[0].error
    assert left_in(tmp_path) == [
        "PV00_voorstel_contactblad_basis.pdf", "PV00_voorstel_contactblad_basis.png",
        "PV00_voorstel_perspectief-2_2030_basis.png",
        "PV00_voorstel_perspectief-3_2030_basis.json", "PV00_voorstel_perspectief-3_2030_basis.png",
    ]
    assert "Niet gemaakt" in text_of(tmp_path / "PV00_voorstel_contactblad_basis.pdf")


def test_an_account_that_cannot_be_written_costs_no_sheet(qgis_app, proposal, store, tmp_path):
    taken = tmp_path / "PV00_voorstel_verantwoording.pdf"
    taken.mkdir()
    (taken / "bezet").write_text("", encoding="utf-8")
    run = SheetRun(request_of(proposal, store, tmp_path, perspectives=("2",)), with_account=True)
    run.all_steps(Progress())
    assert len(run.made) == 1
    assert "verantwoording" in run.errors[0]


def test_a_missing_logo_is_said_and_the_sheet_is_made(qgis_app, proposal, store, tmp_path):
    run = SheetRun(request_of(proposal, store, tmp_path / "uit", perspectives=("2",), logo=tmp_path / "weg.svg"))
    run.all_steps(Progress())
    assert run.made
    assert any("weg.svg" in message for message in run.exporter.messages)


def test_a_logo_stands_on_the_sheet(qgis_app, proposal, store, tmp_path):
    from qgis.PyQt.QtGui import QColor, QImage

    logo = tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" viewBox="0 0 60 30">'
                    '<rect width="60" height="30" fill="#ff00ff"/></svg>', encoding="utf-8")
    found = []
    for chosen in (None, logo):
        image = QImage(str(export_all(request_of(
            proposal, store, tmp_path / "uit", perspectives=("2",), logo=chosen))[0].files[0]))
        found.append(sum(image.pixel(x, y) == QColor("#ff00ff").rgb() for x in range(image.width() * 3 // 4,
                         image.width()) for y in range(image.height())))
    assert found[0] == 0 and found[1] > 200


def test_frames_outside_the_province_or_the_country_are_said(qgis_app, proposal, store, tmp_path):
    shapes = [box(150e3, 415e3, 160e3, 425e3), box(20e3, 600e3, 30e3, 610e3), box(5e6, 5e6, 6e6, 6e6)]
    frame = geopandas.GeoDataFrame({"naam": ["Binnen", "Noordzee", "Ver weg"]}, geometry=shapes, crs="EPSG:28992")
    frame.to_file(tmp_path / "kaders.gpkg", layer="kaders")
    run = SheetRun(request_of(proposal, store, tmp_path / "uit", perspectives=("integraal",),
                              areas=(AreaChoice(FRAMES, source=str(tmp_path / "kaders.gpkg")),)))
    run.all_steps(Progress())
    assert [result.code.rsplit("_", 1)[1] for result in run.made] == ["kader-binnen"]
    assert "Noordzee" in run.skipped[0].note
    assert any("Ver weg" in message for message in run.exporter.messages)


def test_names_of_three_hundred_characters_stay_in_their_place(qgis_app, proposal, store, tmp_path):
    copy = copy_proposal(tmp_path)
    file = open_proposal(copy)
    file.write_objects([replace(item, name=f"{item.name} " + "uitbreiding " * 25) for item in file.objects()])
    shapes = geopandas.GeoDataFrame({"naam": ["Kader met een lange naam " * 12]}, crs="EPSG:28992",
                                    geometry=[box(150e3, 405e3, 185e3, 440e3)])
    shapes.to_file(tmp_path / "kaders.gpkg", layer="kaders")
    result = export_all(request_of(
        copy, store, tmp_path / "uit", perspectives=("2",), formats=("pdf",), variant="A",
        areas=(AreaChoice(FRAMES, source=str(tmp_path / "kaders.gpkg")),)))[0]
    assert len(result.code) < 100
    text = text_of(result.files[0])
    assert "Kader met een lange naam" in text and "…" in text


def test_two_hundred_objects_have_a_legend_by_function(qgis_app, proposal, store, tmp_path):
    copy = copy_proposal(tmp_path)
    file = open_proposal(copy)
    one = next(item for item in file.objects() if item.kind == "vlak" and not item.variant and item.horizon == "2030")
    file.write_objects([replace(one, uuid=f"kopie-{number}", name=f"Kopie {number}") for number in range(200)])
    result = export_all(request_of(copy, store, tmp_path / "uit", perspectives=("integraal",)))[0]
    assert len(result.object_uuids) == len(in_force(copy, "", "2030")) > 200
    assert len(result.legend) < 40


@pytest.mark.parametrize(("width", "height"), [(88, 142), (88, 95), (175, 113), (140, 113)])
def test_a_legend_of_two_hundred_functions_is_cut_inside_its_frame_and_says_so(qgis_app, width, height):
    rows = tuple(LegendRow(f"f{number}", f"Functie {number} " * 3, (("vlak", "exact"),), 1, "12 ha")
                 for number in range(200))
    sections = (LegendSection("Een", rows[:90]), LegendSection("Twee", rows[90:120]), LegendSection("Drie", rows[120:]))
    project = QgsProject()
    layout = QgsPrintLayout(project)
    shown = fill_legend(Pen(layout, 1.0), Box(10, 20, width, height), Content(sections, exactness=("exact",)),
                        dimmed=True)
    assert 20 < len(shown) < 200
    texts = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert any(f"en nog {200 - len(shown)} functies" in text for text in texts)
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            x, y, item_width, item_height = page_box(item)
            assert x >= 10 - 0.01 and x + item_width <= 10 + width + 0.01, item.text()
            assert y >= 20 - 0.01 and y + item_height <= 20 + height + 0.6, item.text()
    del layout  # before its project


def test_an_ordinary_legend_is_not_cut(qgis_app, proposal):
    shown = content(in_force(proposal, "A", "2050"))
    project = QgsProject()
    layout = QgsPrintLayout(project)
    for place in (Box(0, 0, 88, 142), Box(0, 0, 175, 113), Box(0, 0, 140, 113)):
        listed = fill_legend(Pen(layout, 1.0), place, shown, dimmed=True)
        assert sorted(listed) == sorted(row.function for section in shown.sections for row in section.rows)
    del layout


_WITHOUT_OPEN_SANS = """
import sys
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
from novex_plugin.adapters.sheet_text import typeface
from novex_plugin.adapters.sheets import SheetRequest, export_all
request = SheetRequest(sys.argv[1], sys.argv[2], sys.argv[3], horizons=("2030",), perspectives=("2",), formats=("pdf",))
print(typeface()[0], len(export_all(request)[0].files))
"""


def test_without_open_sans_the_sheet_is_set_in_another_letter(qgis_app, proposal, store, tmp_path):
    """In a process of its own, whose system has DejaVu only; no text may leave the page for it."""
    fonts = Path("/usr/share/fonts/truetype/dejavu")
    if not fonts.is_dir():
        pytest.skip("DejaVu (Debian: fonts-dejavu-core) is not installed")
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{fonts}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>",
                      encoding="utf-8")
    settings = {**os.environ, "FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": str(ROOT), "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profiel")}
    done = subprocess.run([sys.executable, "-c", _WITHOUT_OPEN_SANS, str(proposal), str(store), str(tmp_path / "uit")],
                          env=settings, capture_output=True, text=True)
    assert done.stdout.strip().splitlines()[-1] == "DejaVu Sans 1", done.stderr
    path = tmp_path / "uit" / "PV00_voorstel_perspectief-2_2030_basis.pdf"
    text = text_of(path)
    for wanted in ("Energie en (circulaire) economie", "CONCEPT", "Schaal 1:200.000", "Spoorcode"):
        assert wanted in text


def test_a_folder_that_is_a_file_is_said_before_work_begins(qgis_app, proposal, store, tmp_path):
    (tmp_path / "bestand").write_text("geen map", encoding="utf-8")
    run = SheetRun(request_of(proposal, store, tmp_path / "bestand"))
    with pytest.raises(NovexError, match="kan niet worden geschreven"):
        run.steps()


def test_a_template_of_ones_own_may_lack_the_new_parts(qgis_app, proposal, store, tmp_path):
    from novex_plugin.paths import resources

    text = resources("layouts", "novex_a3_liggend.qpt").read_text(encoding="utf-8")
    for name in ("status", "spoor", "gebied", "logo", "reeks"):
        text = text.replace(f'id="{name}"', f'id="eigen_{name}"')
    own = tmp_path / "eigen.qpt"
    own.write_text(text.replace("novex_maat", "eigen_maat"), encoding="utf-8")
    exporter = SheetExporter(request_of(proposal, store, tmp_path / "uit", template=own))
    assert exporter.make(exporter.sheets()[0]).files
