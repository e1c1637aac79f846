"""The story page of the example: made of its sheets, and used in a real browser as a reader does."""

import base64
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QImage

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.sheets import SheetRequest, export_all
from novex_plugin.adapters.story_page import write_story
from novex_plugin.adapters.story_sheets import find_sheets, page_picture
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.progress import Progress
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.paths import resources
from tests.chromium import Browser, needs_chromium

KEYS = [f"PV00_voorstel_integraal_{horizon}_{variant}"
        for variant in ("basis", "variant-A", "variant-B") for horizon in ("2030", "2050")]  # fmt: skip


@pytest.fixture(scope="module")
def proposal(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("voorstel") / "voorstel.gpkg"
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), path)
    return path


@pytest.fixture(scope="module")
def sheets(qgis_app, proposal, tmp_path_factory) -> Path:
    """Six real sheets: the integral one of the basis and two variants in two years; small and without backdrop."""
    folder = tmp_path_factory.mktemp("kaartbeelden")
    for variant in ("", "A", "B"):
        export_all(SheetRequest(proposal, None, folder, variant=variant, perspectives=("integraal",), formats=("png",),
                                dpi=50))  # fmt: skip
    return folder


@pytest.fixture(scope="module")
def page(proposal, sheets, tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("verhaal") / "verhaal.html"
    made = write_story(proposal, sheets, target)
    assert list(made.sheets) == KEYS
    return target


def bare_copy(sheets: Path, folder: Path, *names: str) -> Path:
    """Pictures without what else may lie beside them."""
    for name in names:
        shutil.copyfile(sheets / f"{name}.png", folder / f"{name}.png")
    return folder


# -- the file


def test_the_same_input_gives_the_same_bytes(proposal, sheets, page, tmp_path):
    again = write_story(proposal, sheets, tmp_path / "nog eens.html")
    assert again.path.read_bytes() == page.read_bytes()


def test_key_figures_on_the_page_are_those_of_the_objects_in_force(proposal, page):
    file = open_proposal(proposal)
    text = page.read_text(encoding="utf-8")
    for variant, horizon, key in (("", "2030", KEYS[0]), ("A", "2050", KEYS[3])):
        count = len(effective_objects(file.objects(), file.variants(), variant, horizon))
        article = text[text.index(f'id="{key}"') :]
        assert f"<dt>voorstellen</dt><dd>{count}</dd>" in article[: article.index("</article>")]


def test_a_picture_is_no_larger_than_a_screen_can_use(tmp_path, qgis_app):
    big = QImage(3000, 2100, QImage.Format.Format_RGB32)
    big.fill(0x336699)
    big.save(str(tmp_path / "groot.png"))
    image = page_picture(tmp_path / "groot.png")
    assert (image.width, image.height) == (2000, 1400)
    assert QImage.fromData(image.data).size().width() == 2000


def test_files_that_are_no_sheet_of_this_proposal_stay_out(proposal, sheets, tmp_path):
    folder = bare_copy(sheets, tmp_path, KEYS[0])
    for name in ("vakantie", "PV25_voorstel_integraal_2030_basis", "PV00_voorstel_integraal_2030_variant-Q",
                 "PV00_voorstel_contactblad_basis", "PV00_voorstel_onzin_2030_basis"):  # fmt: skip
        shutil.copyfile(sheets / f"{KEYS[0]}.png", folder / f"{name}.png")
    file = open_proposal(proposal)
    found, notes = find_sheets(folder, file.header(), file.variants())
    assert ([one.key for one in found], notes) == ([KEYS[0]], [])


def test_names_of_files_tell_area_and_paper(proposal, sheets, tmp_path):
    folder = bare_copy(sheets, tmp_path, KEYS[0])
    shutil.copyfile(folder / f"{KEYS[0]}.png", folder / f"{KEYS[0]}_gemeente-dorenborg_a1-staand.png")
    shutil.copyfile(folder / f"{KEYS[0]}.png", folder / f"{KEYS[0]}_a4-liggend.png")
    file = open_proposal(proposal)
    found, notes = find_sheets(folder, file.header(), file.variants())
    assert sorted(one.area for one in found) == ["", "Gemeente dorenborg"]
    assert len(notes) == 1 and "toont hetzelfde" in notes[0]


def record(header, uuids) -> dict:
    return {"soort": "novex-kaartbeeld", "versie": 1, "spoorcode": "7KQ4-M2ZX", "inhoud": {
        "kaartbeeld": {"schaal": 200000}, "datasets": [{"rol": "voorstel", "uuid": header.uuid}],
        "filter": {"variant": "", "horizon": "2030", "thema": "integraal", "gebied": {"reeks": "gemeenten",
                                                                                     "naam": "Dorenborg"}},
        "objecten": [{"uuid": uuid} for uuid in uuids]}}  # fmt: skip


def test_a_record_beside_a_picture_says_what_is_on_it(proposal, sheets, tmp_path):
    shutil.copyfile(sheets / f"{KEYS[0]}.png", tmp_path / "zomaar.png")
    file = open_proposal(proposal)
    uuids = [item.uuid for item in effective_objects(file.objects(), file.variants(), "", "2030")][:3]
    (tmp_path / "zomaar.json").write_text(json.dumps(record(file.header(), [*uuids, "verdwenen"])), encoding="utf-8")
    made = write_story(proposal, tmp_path, tmp_path / "verhaal.html")
    text = made.path.read_text(encoding="utf-8")
    assert made.sheets == ("zomaar",)
    assert "Integraal beeld · Dorenborg · 2030 · Basis · Schaal van het blad 1:200.000 · Spoorcode 7KQ4-M2ZX" in text
    assert "<dt>voorstellen</dt><dd>3</dd>" in text
    assert len(made.notes) == 1 and "1 object ervan" in made.notes[0] and "maak het blad opnieuw" in text


def test_the_sheet_of_another_proposal_stays_out_by_its_record(proposal, sheets, tmp_path):
    folder = bare_copy(sheets, tmp_path, KEYS[0])
    file = open_proposal(proposal)
    made = record(file.header(), [])
    made["inhoud"]["datasets"][0]["uuid"] = "van een ander"
    shutil.copyfile(sheets / f"{KEYS[0]}.png", folder / "vreemd.png")
    (folder / "vreemd.json").write_text(json.dumps(made), encoding="utf-8")
    assert [one.key for one in find_sheets(folder, file.header(), file.variants())[0]] == [KEYS[0]]


@pytest.mark.parametrize("content", ["geen json", "[1]", '{"soort": "novex-kaartbeeld"}'])
def test_a_broken_record_leaves_the_name_to_tell(content, proposal, sheets, tmp_path):
    folder = bare_copy(sheets, tmp_path, KEYS[0])
    (folder / f"{KEYS[0]}.json").write_text(content, encoding="utf-8")
    file = open_proposal(proposal)
    assert [one.variant for one in find_sheets(folder, file.header(), file.variants())[0]] == [""]


def test_a_folder_without_sheets_says_what_to_do(proposal, tmp_path):
    with pytest.raises(NovexError, match="geen kaartbeelden") as caught:
        write_story(proposal, tmp_path, tmp_path / "verhaal.html")
    assert "Maak eerst de kaartbeelden" in caught.value.hint
    with pytest.raises(NovexError, match="niet te lezen"):
        write_story(proposal, tmp_path / "weg", tmp_path / "verhaal.html")


def test_a_broken_picture_or_a_cancel_leaves_no_half_page(proposal, sheets, tmp_path):
    folder = bare_copy(sheets, tmp_path, KEYS[0])
    target = tmp_path / "verhaal.html"

    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        write_story(proposal, folder, target, progress=Stop())
    (folder / f"{KEYS[0]}.png").write_bytes(b"geen plaatje")
    with pytest.raises(NovexError, match="niet te lezen als plaatje"):
        write_story(proposal, folder, target)
    assert not target.exists()


# -- in the browser


@pytest.fixture(scope="module")
def browser():
    needs_chromium()
    with Browser() as made:
        yield made


SHOWN = "[...document.querySelectorAll('.sheet')].filter(s => getComputedStyle(s).display !== 'none').map(s => s.id)"
NOW = "document.querySelector('.sheet.now').id"


def choose(browser, name: str, value: str) -> None:
    browser.value(f"document.querySelector('input[name={name}][value=\"{value}\"]').click()")


@pytest.fixture
def reader(browser, page):
    browser.problems.clear()
    browser.open(page)
    yield browser
    assert browser.problems == []


def test_one_sheet_is_shown_and_nothing_is_asked_of_a_network(reader, page):
    assert reader.value(SHOWN) == [KEYS[0]]
    assert [url for url in reader.requests if not url.startswith("data:")] == [page.as_uri()]
    assert reader.value("[...document.images].every(i => i.complete && i.naturalWidth > 100)") is True


def test_arrow_keys_home_and_end_move_the_slider(reader):
    reader.value("document.getElementById('schuif').focus()")
    seen = []
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "Home", "End", "ArrowLeft"):
        reader.press(key)
        seen.append(reader.value(NOW).rsplit("_", 1)[1])
    assert seen == ["variant-A", "variant-B", "variant-B", "basis", "variant-B", "variant-A"]
    said = reader.value("document.getElementById('schuif').getAttribute('aria-valuetext')")
    assert "A" in said and reader.value("document.querySelector('.status').textContent").endswith(said)


def test_the_keys_work_wherever_the_reader_is_on_the_page(reader):
    reader.value("document.activeElement.blur()")
    reader.press("End")
    assert reader.value(NOW) == KEYS[4]
    reader.press("Home")
    assert reader.value(NOW) == KEYS[0]


def test_the_slider_goes_along_years_too_and_keeps_the_variant(reader):
    reader.press("ArrowRight")
    choose(reader, "langs", "horizon")
    assert reader.value("document.getElementById('schuif').max") == "1"
    assert reader.value("document.querySelector('[data-axis=horizon]').hidden") is True
    assert reader.value("document.querySelector('[data-axis=variant]').hidden") is False
    reader.press("End")
    assert reader.value(NOW) == KEYS[3]
    assert reader.value("[...document.querySelectorAll('thead .here')].map(h => h.dataset.variant)") == ["A"]


def test_what_was_chosen_before_a_reload_does_not_come_back_half(reader, page):
    choose(reader, "langs", "horizon")
    reader.press("End")
    reader.open(page)
    assert reader.value("document.querySelector('input[name=langs]:checked').value") == "variant"
    assert reader.value("document.querySelector('input[name=horizon]:checked').value") == "2030"


def test_an_address_with_a_sheet_in_it_opens_that_sheet(browser, page):
    browser.open(page, sheet=KEYS[3])
    assert browser.value(SHOWN) == [KEYS[3]]


def test_a_swipe_turns_the_sheet(reader):
    top = reader.value("Math.round(document.getElementById('toneel').getBoundingClientRect().top)") + 150
    reader.swipe(700, 400, top)
    assert reader.value(NOW) == KEYS[2]
    reader.swipe(400, 700, top)
    assert reader.value(NOW) == KEYS[0]
    reader.swipe(500, 480, top)
    assert reader.value(NOW) == KEYS[0], "a tap that trembles is no swipe"


def test_a_choice_without_a_sheet_says_so(browser, proposal, sheets, tmp_path):
    folder = bare_copy(sheets, tmp_path, KEYS[0], KEYS[3])
    browser.open(write_story(proposal, folder, tmp_path / "verhaal.html").path)
    browser.press("ArrowRight")
    assert browser.value(SHOWN) == []
    assert browser.value("document.querySelector('.none').hidden") is False
    choose(browser, "horizon", "2050")
    assert browser.value(SHOWN) == [KEYS[3]]


def test_enlarging_shows_every_dot_of_the_picture(reader):
    reader.value("document.querySelector('button.large').click()")
    assert reader.value("(i => i.clientWidth === i.naturalWidth)(document.querySelector('.now img'))") is True
    assert reader.value("document.querySelector('button.large').getAttribute('aria-pressed')") == "true"


@pytest.mark.parametrize("width", [360, 800, 1600])
def test_the_page_never_scrolls_sideways(reader, width):
    reader.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
    try:
        assert reader.value("document.documentElement.scrollWidth") <= width
    finally:
        reader.call("Emulation.clearDeviceMetricsOverride")


def test_without_a_script_all_sheets_stand_in_a_list(browser, page):
    browser.open(page, script=False)
    try:
        shown = browser.call("Page.printToPDF", landscape=True, preferCSSPageSize=True)
        tree = browser.call("DOM.getDocument", depth=-1)["root"]
        wanted = {"nodeId": tree["nodeId"], "selector": "html:not(.live) .sheet"}
        sheets = browser.call("DOM.querySelectorAll", **wanted)["nodeIds"]
        boxes = [browser.call("DOM.getBoxModel", nodeId=node)["model"]["height"] for node in sheets]
        assert len(boxes) == 6 and min(boxes) > 300 and shown["data"]
    finally:
        browser.open(page)


def test_print_lays_out_every_sheet_and_the_goals(reader, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (Debian: poppler-utils) is not installed")
    reader.press("End")
    data = reader.call("Page.printToPDF", landscape=True, preferCSSPageSize=True, printBackground=True)["data"]
    (tmp_path / "verhaal.pdf").write_bytes(base64.b64decode(data))
    done = subprocess.run(["pdftotext", "-layout", str(tmp_path / "verhaal.pdf"), "-"], capture_output=True, text=True,
                          check=True)  # fmt: skip
    pages = done.stdout.split("\f")
    for number, key in enumerate(KEYS):
        horizon = key.split("_")[3]
        assert f"· {horizon} ·" in pages[number], "a sheet per page, in order"
        assert sum("Integraal beeld ·" in line for line in pages[number].splitlines()) == 2  # heading and caption
    assert "Doelen en wat de varianten optellen" in done.stdout and "Schuif langs" not in done.stdout
