"""A checked proposal for the page Toetsen: a housing area over nature and the pipeline strip, and one beside it."""

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox
from shapely.geometry import box

from novex_plugin.ui.findings_model import FINDING_ROLE, LISTED_ROLE, ORPHAN_ROLE
from novex_plugin.ui.weighing_dialog import WeighingDialog
from tests.small_world import housing

ACROSS = box(150_900, 450_200, 152_400, 450_600)  # 100 m of nature in the west, the strip in the east
FAR = box(155_000, 455_000, 155_400, 455_300)
LEFT = Qt.MouseButton.LeftButton


def objects():
    return (
        housing(shape=ACROSS, quantity=1800.0, unit="woningen", quantity_derived=True, density=30.0),
        housing("w2", FAR, name="Buurt", horizon="2030"),
    )


def run(panel, qtbot):
    page = panel.page("toetsen")
    with qtbot.waitSignal(panel.desk.checks.finished, timeout=30_000):
        QTest.mouseClick(page.runButton, LEFT)
    qtbot.waitUntil(lambda: not panel.desk.is_busy)
    return page


def shown(page):
    return [index.data(FINDING_ROLE) for index in page.list.model.lines() if index.data(LISTED_ROLE)]


def lost(page):
    return [index.data(ORPHAN_ROLE) for index in page.list.model.lines() if index.data(ORPHAN_ROLE)]


def named(page, rule, uuid="w1"):
    return next(one for one in page.result.findings if one.rule == rule and one.object_uuid == uuid)


def choose(page, *rules):
    found = [named(page, rule) for rule in rules]
    page.list.select_keys([one.key for one in found])
    return found[0] if len(found) == 1 else found


def index_of(page, key):
    return next(index for index in page.list.model.lines()
                if index.data(FINDING_ROLE) is not None and index.data(FINDING_ROLE).key == key)  # fmt: skip


def answer(fill):
    """Fill in the weighing dialog when it comes up, and press the button."""

    def attempt():
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, WeighingDialog) and widget.isVisible():
                fill(widget)
                ok = widget.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
                QTest.mouseClick(ok, LEFT)
                if widget.isVisible():
                    widget.reject()
                return
        QTimer.singleShot(30, attempt)

    QTimer.singleShot(30, attempt)


def weigh(page, decision="geaccepteerd", why="Kan niet elders.", more=None):
    def fill(dialog):
        dialog.besluitCombo.setCurrentIndex(dialog.besluitCombo.findData(decision))
        dialog.motiveringEdit.setPlainText(why)
        if more is not None:
            more(dialog)

    answer(fill)
    QTest.mouseClick(page.weighButton, LEFT)
