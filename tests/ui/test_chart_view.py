"""The view of a chart: as large as it gets room, sharp, saved, and a message where nothing can draw."""

import importlib

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QScrollArea

from novex_plugin.adapters import charts
from novex_plugin.adapters.messages import Messages
from novex_plugin.core import optional
from novex_plugin.core.accounting.chart_specs import describe
from novex_plugin.ui.chart_view import ChartView
from tests.chart_world import as_array, bars, radar, small_charts


@pytest.fixture
def view(iface, qtbot):
    made = ChartView(Messages(iface.bar))
    made.messages.reraise = True
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    yield made
    made.unload()


def shown(qtbot, view, spec):
    with qtbot.waitSignal(view.drawn, timeout=20_000):
        view.show_chart(spec)
    return as_array(view.grab().toImage())


def test_a_chart_is_drawn_and_said(view, qtbot):
    seen = shown(qtbot, view, bars())
    assert view.is_drawn
    assert (seen[5, 5:40] == 255).all()  # white paper
    assert {(31, 58, 95), (168, 72, 28)} <= {tuple(pixel) for pixel in seen.reshape(-1, 3)}
    assert view.accessibleDescription() == describe(bars())


def test_another_chart_takes_its_place_and_none_leaves_nothing(view, qtbot):
    first = shown(qtbot, view, bars())
    second = shown(qtbot, view, radar())
    assert second.shape != first.shape or not np.array_equal(first, second)
    assert (shown(qtbot, view, None) != 255).all() or view.heightForWidth(700) == 0


def test_the_newest_chart_wins(view, qtbot):
    for number in range(5):
        view.show_chart(bars(f"Doel {number}"))
    with qtbot.waitSignal(view.drawn, timeout=20_000):
        view.show_chart(radar())
    qtbot.wait(300)
    assert view.accessibleName() == "Samen"
    assert view.height() >= view.heightForWidth(view.width())


def test_it_is_drawn_anew_for_another_width_with_fewer_columns_where_it_is_narrow(view, qtbot):
    view.resize(1400, 300)
    shown(qtbot, view, small_charts())
    wide = view.minimumHeight()
    assert view.heightForWidth(380) > wide
    with qtbot.waitSignal(view.drawn, timeout=20_000):
        view.resize(380, view.height())
    assert view.minimumHeight() > wide  # one column


def test_what_is_out_of_sight_costs_nothing_until_somebody_looks(view, qtbot):
    view.hide()
    view.show_chart(bars())
    qtbot.wait(300)
    assert not view.is_drawn
    with qtbot.waitSignal(view.drawn, timeout=20_000):
        view.show()
    assert view.is_drawn


def test_in_a_scroll_area_it_is_as_high_as_it_needs(iface, qtbot):
    area = QScrollArea()
    made = ChartView(Messages(iface.bar))
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(made)
    area.resize(420, 200)
    area.show()
    shown(qtbot, made, small_charts())
    assert made.height() > area.viewport().height()
    assert made.height() == pytest.approx(made.heightForWidth(made.width()), abs=1)
    made.unload()


@pytest.mark.parametrize(("chosen", "wanted"), [("SVG (*.svg)", ".svg"), ("PNG (*.png)", ".png")])
def test_it_is_saved_as_it_is_on_paper(view, qtbot, tmp_path, monkeypatch, chosen, wanted):
    shown(qtbot, view, bars())
    asked = []

    def choose(_parent, _title, suggested, _kinds):
        asked.append(suggested)
        return str(tmp_path / "grafiek"), chosen

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    view.save_action.trigger()
    assert asked == ["nieuwe_woningen"]
    written = tmp_path / f"grafiek{wanted}"
    assert written.read_bytes() == charts.draw(bars(), wanted[1:], 180)


def test_without_matplotlib_it_says_what_to_install(view, qtbot, monkeypatch):
    real = importlib.import_module

    def load(name):
        if name.split(".")[0] == "matplotlib":
            raise ImportError(name)
        return real(name)

    monkeypatch.setattr(importlib, "import_module", load)
    optional.matplotlib.cache_clear()
    try:
        view.show_chart(bars())
        assert not view.is_drawn
        assert view.messageLabel.isVisible() and "matplotlib" in view.messageLabel.text()
        assert optional.chart_command() in view.messageLabel.text()
        assert view.messageLabel.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        assert not view.save_action.isEnabled()
        assert view.minimumHeight() > 20
    finally:
        monkeypatch.undo()
        optional.matplotlib.cache_clear()
    shown(qtbot, view, bars())
    assert view.is_drawn and not view.messageLabel.isVisible()
