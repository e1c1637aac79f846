"""A house style changes what stands around the map and nothing else, and never shifts the layout."""

import json

import pytest
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemPicture, QgsProject
from qgis.PyQt.QtGui import QColor, QFontDatabase, QFontMetricsF, QImage

from novex_plugin.adapters.sheet_layout import read_template
from novex_plugin.adapters.sheet_pen import page_box
from novex_plugin.adapters.sheet_style import SAMPLE, SAMPLE_EMS, dress_of, sample_ems, wearing, worn
from novex_plugin.adapters.sheet_template import paper_boxes
from novex_plugin.adapters.sheet_text import sheet_font, text_width
from novex_plugin.adapters.sheets import SheetExporter, SheetRequest, SheetRun, export_all
from novex_plugin.core.errors import NovexError
from novex_plugin.core.progress import Progress
from novex_plugin.core.sheets.house_style import read_house_style, usual
from novex_plugin.core.sheets.paper import Paper
from novex_plugin.paths import resources
from tests.sheet_world import copy_proposal, make_sheet_store, text_of

EXAMPLE = resources("huisstijl", "voorbeeld.json")
DPI = 60


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_sheet_store(tmp_path_factory.mktemp("basisset"))


@pytest.fixture
def ask(qgis_app, proposal, store, tmp_path):
    def asked(folder="uit", **choice):
        whole = {"horizons": ("2030",), "perspectives": ("2",), "formats": ("png",), "dpi": DPI, **choice}
        return SheetRequest(proposal, store, tmp_path / folder, **whole)

    return asked


@pytest.fixture
def styled(tmp_path):
    def write(**content):
        path = tmp_path / "stijl.json"
        path.write_text(json.dumps({"naam": "Zeeland", **content}), encoding="utf-8")
        return path

    return write


def pixel(image, box, right=0.5, down=0.5):
    x, y = box.x + box.width * right, box.y + box.height * down
    return QColor(image.pixel(int(x / 25.4 * DPI), int(y / 25.4 * DPI)))


def cut(image, box, free=1.0):
    sides = ((each + more) / 25.4 * DPI for each, more in (
        (box.x, free), (box.y, free), (box.width, -2 * free), (box.height, -2 * free)))  # fmt: skip
    return image.copy(*(round(side) for side in sides))


def test_the_bar_has_the_colour_of_the_house_and_the_map_is_the_same(ask):
    plain = QImage(str(export_all(ask("gewoon"))[0].files[0]))
    house = QImage(str(export_all(ask("huis", house_style=EXAMPLE))[0].files[0]))
    boxes = paper_boxes(Paper())
    accent = read_house_style(EXAMPLE)[0].accents["2"]
    assert pixel(house, boxes["accent"]) == QColor(accent) != pixel(plain, boxes["accent"])
    assert cut(house, boxes["kaart"]) == cut(plain, boxes["kaart"])
    assert cut(house, boxes["legenda"]) != cut(plain, boxes["legenda"])  # its letters have another ink
    logo = cut(house, boxes["logo"])
    assert len({logo.pixel(x, y) for x in range(logo.width()) for y in range(logo.height())}) > 3


def test_the_record_names_the_house_and_the_sheet_its_sender(ask):
    result = export_all(ask(house_style=EXAMPLE, formats=("pdf",), layered=False))[0]
    record = json.loads(result.record.read_text(encoding="utf-8"))
    assert record["inhoud"]["kaartbeeld"]["huisstijl"] == "Provincie Middelwaard (voorbeeld)"
    assert "Provincie Middelwaard, programma NOVEX · Voorstel versie" in text_of(result.files[0])


def test_a_letter_that_is_not_there_is_said_and_shifts_nothing(ask, styled):
    path = styled(letters={"tekst": "Rijksletter Bestaat Niet", "koppen": "Ook Niet"})
    exporter = SheetExporter(ask("huis", house_style=path))
    said = [text for text in exporter.messages if "staat niet op deze computer" in text]
    assert len(said) == 2 and "'Rijksletter Bestaat Niet'" in said[0] and "Open Sans" in said[0]
    made = exporter.make(exporter.sheets()[0])
    plain = export_all(ask("gewoon"))[0]
    for part in ("kaart", "titel", "legenda", "kerncijfers", "ondertitel", "bronnen", "schaal"):  # all but the code
        boxes = paper_boxes(Paper())
        seen = [cut(QImage(str(result.files[0])), boxes[part]) for result in (made, plain)]
        assert seen[0] == seen[1], part


@pytest.mark.parametrize("family", ["DejaVu Sans Mono", "DejaVu Serif", "URW Gothic"])
def test_a_letter_of_the_house_takes_no_more_room_than_open_sans(qgis_app, styled, family):
    if family not in QFontDatabase().families():
        pytest.skip(f"{family} is not installed")
    house, _ = read_house_style(styled(letters={"tekst": family, "koppen": family}))
    plain = {bold: text_width(SAMPLE, 7.0, bold=bold) for bold in (False, True)}
    with wearing(dress_of(house)):
        assert sheet_font(7.0).family() == family
        assert sheet_font(7.0).pointSizeF() <= 7.0
        for bold in (False, True):
            assert text_width(SAMPLE, 7.0, bold=bold) <= plain[bold] * 1.005
        project = QgsProject()
        layout = read_template(project)
        labels = {item.id(): item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)}
        assert labels["titel"].font().family() == labels["bronnen"].font().family() == family
        boxes = paper_boxes(Paper())
        for name, item in labels.items():
            assert page_box(item) == pytest.approx(
                (boxes[name].x, boxes[name].y, boxes[name].width, boxes[name].height), abs=0.01)
        del layout, labels, item
    assert worn().house == usual()


def test_the_sample_was_measured_in_open_sans(qgis_app):
    if "Open Sans" not in QFontDatabase().families():
        pytest.skip("Open Sans (Debian: fonts-open-sans) is not installed")
    for bold, ems in SAMPLE_EMS.items():
        assert sample_ems("Open Sans", bold=bold) == pytest.approx(ems, rel=0.01)
    assert QFontMetricsF(sheet_font(10.0)).horizontalAdvance("n") > 0


def test_a_logo_that_is_not_there_is_said_and_leaves_its_place_empty(ask, styled):
    exporter = SheetExporter(ask(house_style=styled(logo="weg.svg")))
    assert any("weg.svg is er niet; de bladen zijn zonder logo gemaakt" in text for text in exporter.messages)
    image = QImage(str(exporter.make(exporter.sheets()[0]).files[0]))
    assert pixel(image, paper_boxes(Paper())["logo"]) == QColor("#ffffff")


def test_a_logo_of_ones_own_goes_before_that_of_the_house(qgis_app, tmp_path):
    house, _ = read_house_style(EXAMPLE)
    own = tmp_path / "eigen.svg"
    own.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    assert dress_of(house, own).logo == own
    missing = dress_of(house, tmp_path / "weg.svg")
    assert missing.logo == house.logo
    assert "dat van de huisstijl is gebruikt" in missing.notices[0]


def test_letters_on_a_pale_status_are_dark(ask, styled, monkeypatch):
    from novex_plugin.adapters import sheet_layout

    house, _ = read_house_style(styled(kleuren={"2": "#ffd700"}))
    with wearing(dress_of(house)):
        project = QgsProject()
        layout = read_template(project)
        for final in (True, False):
            sheet_layout.set_status(layout, "#ffd700", final=final)
            assert layout.itemById("status").fontColor().name() == house.ink
        del layout


def test_the_house_brings_its_own_template(ask, styled, tmp_path):
    text = resources("layouts", "novex_a3_liggend.qpt").read_text(encoding="utf-8")
    (tmp_path / "eigen.qpt").write_text(text.replace('id="noord"', 'id="eigen_noord"'), encoding="utf-8")
    exporter = SheetExporter(ask(house_style=styled(sjablonen={"a3_liggend": "eigen.qpt"})))
    assert exporter._template == tmp_path / "eigen.qpt"
    assert SheetExporter(ask(house_style=tmp_path / "stijl.json", size="A4"))._template.name == "novex_a4_liggend.qpt"


def test_account_and_contact_sheet_wear_the_house_too(ask):
    run = SheetRun(ask(house_style=EXAMPLE, contact_sheet=True), with_account=True)
    run.all_steps(Progress())
    assert run.errors == []
    picture = next(path for path in run.extra if path.name.endswith(".png"))
    image = QImage(str(picture))
    accent = QColor(read_house_style(EXAMPLE)[0].accents["integraal"])
    assert QColor(image.pixel(image.width() // 2, int(12.8 / 25.4 * DPI))) == accent


def test_a_house_style_that_is_wrong_is_refused_before_work_begins(ask, styled, tmp_path):
    with pytest.raises(NovexError, match="onbekende onderdeel 'lettertype'"):
        SheetExporter(ask(house_style=styled(lettertype="x")))
    assert not (tmp_path / "uit").exists()


def test_the_place_of_the_logo_is_empty_without_a_house(qgis_app):
    project = QgsProject()
    layout = read_template(project)
    assert isinstance(layout.itemById("logo"), QgsLayoutItemPicture)
    assert worn().logo is None
    del layout
