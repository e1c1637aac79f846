"""Drawn charts: the same bytes again, readable in grey and by colour-blind eyes, and the same on screen as on paper."""

import importlib
import itertools
from xml.dom import minidom

import numpy as np
import pytest

from novex_plugin.adapters import chart_bars, charts
from novex_plugin.core import optional
from novex_plugin.core.accounting.chart_sizes import BAR, ROW, TARGET, TITLE, size_mm
from novex_plugin.core.accounting.chart_specs import Bar, BarChart, Multiples, Part, Radar, Strip, describe
from novex_plugin.core.errors import NovexError
from tests.chart_world import bars, painted, picture, radar, small_charts, strip
from tests.colour_vision import VISIONS, difference

ALL = {"bars": bars, "small charts": small_charts, "radar": radar, "strip": strip}


@pytest.fixture(params=ALL, ids=list(ALL))
def spec(request):
    return ALL[request.param]()


def test_the_same_chart_gives_the_same_bytes(spec):
    for kind in ("svg", "png"):
        assert charts.draw(spec, kind, 120, dpi=80) == charts.draw(spec, kind, 120, dpi=80)


def test_an_svg_is_plain_says_what_it_shows_and_has_the_size_that_was_asked(spec):
    data = charts.draw(spec, "svg", 120)
    root = minidom.parseString(data).documentElement  # well formed
    assert root.getAttribute("role") == "img"
    assert root.getElementsByTagName("title")[0].firstChild.data == describe(spec)
    width, height = (float(root.getAttribute(side)[:-2]) * 25.4 / 72 for side in ("width", "height"))
    assert (width, height) == pytest.approx(size_mm(spec, 120), abs=0.01)
    for strange in (b"<text", b"clip-path", b"<pattern", b"dc:date", b"Matplotlib"):  # Qt, Word and time differ here
        assert strange not in data


def test_the_screen_shows_what_the_paper_shows(spec):
    """Qt paints the SVG as matplotlib paints the PNG, but for half a pixel at the edges: looked at in blocks."""
    dpi = 300 if isinstance(spec, Strip) else 100  # of something so low nearly every dot is an edge
    on_paper = picture(charts.draw(spec, "png", 120, dpi=dpi))
    high, wide, _rgb = on_paper.shape
    on_screen = painted(charts.draw(spec, "svg", 120), wide, high)
    assert on_paper.std() > 10  # something is drawn
    off = np.abs(in_blocks(on_paper) - in_blocks(on_screen)).max(axis=2)
    assert off.max() < 60
    assert off.mean() < 4.0


def in_blocks(image, side=6):
    high, wide = (size // side * side for size in image.shape[:2])
    blocks = image[:high, :wide].astype(float).reshape(high // side, side, wide // side, side, 3)
    return blocks.mean(axis=(1, 3))


def test_bars_can_be_told_apart_in_grey_and_by_colour_blind_eyes():
    dpi = 200
    seen = picture(charts.draw(bars(), "png", 120, dpi=dpi))
    per_mm = dpi / 25.4
    colours = []
    for place in range(5):
        row = int((TITLE + TARGET + ROW * (place + 0.5) + 0.35 * BAR) * per_mm)
        across = seen[row]
        inks = {tuple(pixel) for pixel in across}
        wanted = tuple(int(chart_bars.colour_of(place)[at : at + 2], 16) for at in (1, 3, 5))
        assert wanted in inks
        colours.append(chart_bars.colour_of(place))
    for one, other in itertools.combinations(colours, 2):
        for name, vision in VISIONS.items():
            assert difference(one, other, vision) > 9, (one, other, name)


def test_grey_says_which_part_conflicts_by_its_sign():
    """The sign of the class stands in the part: take it out and the grey picture changes there."""
    plain = BarChart("W", "", (Bar("A", 100, parts=(Part("hard", 50, ""),)),))
    signed = BarChart("W", "", (Bar("A", 100, parts=(Part("hard", 50, "HARD"),)),))
    contrasts = []
    for spec in (plain, signed):
        seen = picture(charts.draw(spec, "png", 120, dpi=200)) @ np.array([0.2126, 0.7152, 0.0722])
        row = seen[int((TITLE + ROW / 2) * 200 / 25.4)]
        inside = row[int(15 * 200 / 25.4) : int(45 * 200 / 25.4)]
        contrasts.append(inside.max() - inside.min())
    assert contrasts[1] > 150 > 60 > contrasts[0]


@pytest.mark.parametrize(
    "strange",
    [
        BarChart("Leeg", "ha", ()),
        BarChart("", "", (Bar("", None),)),
        BarChart("Kosten van $x$ < 5 & \\frac", "€/$", (Bar("$a_1$ & <b>", 5), Bar("😀", float("nan")))),
        BarChart("Nul", "ha", (Bar("A", 0), Bar("B", 0.0)), 0),
        BarChart("Min", "ha", (Bar("A", -5, -9, 3), Bar("B", float("inf")))),
        BarChart("Groot " * 40, "woningen " * 30, tuple(Bar("Een lange naam " * 6, 10.0**n) for n in range(12))),
        Multiples("Niets", ()),
        Multiples("Eén", (bars(),), columns=5),
        Radar("Leeg", (), ()),
        Radar("Gat", ("a", "b", "c"), tuple(radar().rings[:1]) * 7),
    ],
    ids=["no bars", "no names", "mathematics", "zeros", "below zero", "long", "no charts", "one", "no axes", "seven"],
)
def test_strange_charts_are_drawn_too(strange):
    for width in (10, 60, 250):
        assert minidom.parseString(charts.draw(strange, "svg", width)).documentElement.tagName == "svg"


@pytest.mark.parametrize("width", [60, 90, 180])
def test_nothing_runs_off_the_paper(spec, width):
    """White on all four edges, whatever the width; the left edge is where names begin."""
    seen = picture(charts.draw(spec, "png", width, dpi=100))
    for edge in (seen[0], seen[-1], seen[:, -1]):
        assert edge.min() > 200


def test_a_part_is_never_longer_than_its_bar():
    whole = BarChart("W", "", (Bar("A", 100, parts=(Part("te veel", 100),)),))
    more = BarChart("W", "", (Bar("A", 100, parts=(Part("te veel", 900), Part("nog meer", 5))),))
    seen = [picture(charts.draw(spec, "png", 120, dpi=100)) for spec in (whole, more)]
    row = int((TITLE + ROW / 2) * 100 / 25.4)
    assert np.array_equal(seen[0][row], seen[1][row])


def test_a_chart_is_saved_whole_by_its_name(tmp_path):
    assert charts.save_chart(bars(), tmp_path / "grafiek.svg").read_bytes() == charts.draw(bars(), "svg")
    assert charts.save_chart(bars(), tmp_path / "GRAFIEK.PNG").read_bytes()[:4] == b"\x89PNG"
    with pytest.raises(NovexError, match="geen soort grafiek"):
        charts.save_chart(bars(), tmp_path / "grafiek.gif")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["GRAFIEK.PNG", "grafiek.svg"]


def test_without_matplotlib_the_one_command_is_named(monkeypatch):
    real = importlib.import_module

    def load(name):
        if name.split(".")[0] == "matplotlib":
            raise ImportError(name)
        return real(name)

    monkeypatch.setattr(importlib, "import_module", load)
    optional.matplotlib.cache_clear()
    try:
        said = charts.can_draw()
        assert "matplotlib" in said and "install" in said
        with pytest.raises(NovexError, match="matplotlib"):
            charts.draw(bars())
    finally:
        monkeypatch.undo()
        optional.matplotlib.cache_clear()
    assert charts.can_draw() == ""


def test_drawing_leaves_the_settings_of_matplotlib_as_they_were():
    mpl = optional.matplotlib()
    before = dict(mpl.rcParams)
    charts.draw(bars(), "svg", 120)
    assert dict(mpl.rcParams) == before


@pytest.mark.parametrize("spec", [bars(), small_charts(), radar(), strip()], ids=lambda spec: type(spec).__name__)
def test_on_a_sheet_a_chart_looks_as_it_does_elsewhere(qgis_app, spec):
    """Qt's letters beside paths: no square of 2 mm is off by more than a quarter, and on average hardly anything is."""
    wide, high = (round(side * 8) for side in size_mm(spec, 180))
    elsewhere, on_sheet = (painted(data, wide, high) for data in (charts.draw(spec), charts.draw_for_layout(spec, 180)))
    assert on_sheet.std() > 10  # something is drawn
    off = np.abs(in_blocks(elsewhere, 16) - in_blocks(on_sheet, 16))
    assert off.max() < 64 and off.mean() < 1.5


def test_a_name_with_signs_of_xml_stays_a_name(qgis_app):
    spec = bars('Wonen <b> & "werken"')
    text = minidom.parseString(charts.draw_for_layout(spec, 120)).getElementsByTagName("text")
    assert 'Wonen <b> & "werken"' in [one.firstChild.data for one in text]
