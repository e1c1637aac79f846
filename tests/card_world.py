"""The card of chosen objects on a small proposal, for its tests."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from shapely.geometry import box

from novex_plugin.adapters import edits
from tests.small_world import housing, make_proposal

KEY = Qt.Key


def spread(count, **extra):
    return [housing(f"w{n}", box(150_000 + 60 * n, 450_000, 150_050 + 60 * n, 450_200), name=f"Wijk {n}", **extra)
            for n in range(count)]  # fmt: skip


@pytest.fixture
def show(empty_panel, tmp_path, qtbot):
    """Open a proposal with these objects, choose some, and hand over the card."""

    def make(*objects, chosen=None, store=None):
        empty_panel.session.open(make_proposal(tmp_path, *objects))
        if store is not None:
            empty_panel.session.set_store(store)
        page = empty_panel.page("tekenen")
        empty_panel.session.selection.choose([one.uuid for one in objects] if chosen is None else chosen)
        QApplication.processEvents()
        page.card.session = empty_panel.session
        return page.card

    return make


def row(card, uuid="w1"):
    layer, feature = edits.find_feature(card.session.layers(), uuid)
    return {field.name(): feature[field.name()] for field in layer.fields()}


def steps(card):
    return sum(layer.undoStack().count() for layer in card.session.layers())


def type_over(edit, text, end=KEY.Key_Return):
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    if end is not None:
        QTest.keyClick(edit, end)
    QApplication.processEvents()


def settle(qtbot, card):
    qtbot.waitUntil(lambda: not card._later.isActive() and not card._reading.isActive())
