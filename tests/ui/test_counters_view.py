"""The bars of the counters: order, text for screen readers, and that the length is what the figures say."""

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from novex_plugin.core.checks.outcomes import BY_CODE
from novex_plugin.core.model.records import CounterResult
from novex_plugin.ui.counters_view import BAR_HEIGHT, COUNTER_ROLE, PADDING, CountersView

HALF = CounterResult("T01", "W12", "Buitendijks bouwen in het IJsselmeergebied", "Almere", "ha", 700.0, 350.0,
                     "NEUTRAL", objects=("a", "b"), explanation="Uitleg.", legal_basis="Bkl 5.49")  # fmt: skip
OVER = replace(HALF, place="Urk", limit=5.0, used=10.0, outcome="HARD")
OPEN = replace(HALF, place="", used=None, outcome="UNKNOWN", objects=())


@pytest.fixture
def view(qtbot, qgis_app):
    made = CountersView()
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nothing_to_show_says_so(view):
    assert view.emptyLabel.isVisible() and not view.list.isVisible()
    view.show_results([HALF])
    assert view.list.isVisible() and not view.emptyLabel.isVisible()
    view.show_results([])
    assert view.emptyLabel.isVisible()


def test_the_fullest_first_with_all_said_for_a_screen_reader(view):
    view.show_results([OPEN, HALF, OVER], {"a": "Pampus"})
    assert [one.place for one in view.results()] == ["Urk", "Almere", ""]
    first = view.list.model().index(0, 0)
    spoken = first.data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Urk: Buitendijks") and "5 ha te veel" in spoken and "Pampus" in spoken
    assert "Uitleg." in first.data(int(Qt.ItemDataRole.ToolTipRole))
    assert view.list.accessibleName()


def coloured(view, row, code):
    """How much of the width of the bar of a row has the colour of a class."""
    picture = view.list.viewport().grab().toImage()
    box = view.list.visualRect(view.list.model().index(row, 0))
    y = box.bottom() - PADDING - BAR_HEIGHT // 2
    wanted = QColor(BY_CODE[code].colour)
    columns = range(box.left() + PADDING, box.right() - PADDING)
    ratio = picture.devicePixelRatio()
    hits = sum(picture.pixelColor(int(x * ratio), int(y * ratio)) == wanted for x in columns)
    return hits / len(columns)


def test_the_length_of_a_bar_is_what_is_used(view):
    view.show_results([replace(HALF, outcome="ATTENTION"), OVER, OPEN])
    assert coloured(view, 0, "HARD") > 0.95  # full, the tick half-way marks the limit
    assert coloured(view, 1, "ATTENTION") == pytest.approx(0.5, abs=0.03)
    assert coloured(view, 2, "UNKNOWN") == 0.0


def test_the_chosen_counter_stays_chosen_and_opens_its_objects(view, qtbot):
    view.show_results([HALF, OVER])
    view.list.setCurrentIndex(view.list.model().index(1, 0))
    view.show_results([replace(HALF, used=699.0), replace(OVER, used=1.0), OPEN])
    assert view.list.currentIndex().data(COUNTER_ROLE).place == "Almere"
    with qtbot.waitSignal(view.objects_asked) as asked:
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert asked.args == [["a", "b"]]
