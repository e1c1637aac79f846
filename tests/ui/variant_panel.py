"""A panel with objects in a basis and variants, and hands for dialogs that wait for an answer."""

import shapely
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMessageBox

from novex_plugin.core.model.records import Variant
from tests.small_world import housing, make_proposal

THREE = (Variant("A", "Bundelen"), Variant("B", "Spreiden"), Variant("C", "Kind van A", parent="A"))


def objects():
    def area(uuid, x, **values):
        shape = shapely.box(150_000 + x, 450_000, 150_400 + x, 450_400)
        return housing(uuid, shape, name=values.pop("name", uuid), **values)

    return (area("wijk", 0), area("bos", 500), area("dichter", 0, variant="A", replaces="wijk"),
            area("weg", 500, variant="A", replaces="bos", dropped=True), area("eigen", 1000, variant="B"))  # fmt: skip


def open_variants(panel, folder, variants=THREE, made=None):
    """Put a proposal with these variants in the panel."""
    from novex_plugin.adapters import geopackage

    path = make_proposal(folder, *(objects() if made is None else made))
    geopackage.open_proposal(path).set_variants(variants)
    panel.session.open(path)
    return panel.session


def names(session):
    return sorted(item.name for item in session.effective())


def soon(kind, act):
    """Do something with a dialog once it is there; it holds up whoever opened it."""
    tries = []

    def attempt():
        tries.append(1)
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, kind) and widget.isVisible():
                act(widget)
                return
        if len(tries) < 100:
            QTimer.singleShot(30, attempt)

    QTimer.singleShot(30, attempt)


def press_ok(dialog):
    QTest.mouseClick(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


def press(text):
    """Press the button of a question whose text starts so."""
    def act(box):
        found = [button for button in box.buttons() if button.text().replace("&", "").startswith(text)]
        assert found, [button.text() for button in box.buttons()]
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    soon(QMessageBox, act)


def act_on(menu, text):
    """Trigger the action of a menu, or of a menu in it, whose text starts so."""
    found = find(menu, text)
    assert found.isEnabled(), found.toolTip()
    found.trigger()


def find(menu, text):
    for action in menu.actions():
        if action.text().replace("&", "").strip().startswith(text):
            return action
        if action.menu() is not None:
            try:
                return find(action.menu(), text)
            except LookupError:
                continue
    raise LookupError(text, [action.text() for action in menu.actions()])
