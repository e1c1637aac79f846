"""What the tests of the import dialog share: opening it, waiting for it, and hands that click and type.

The generators become fixtures in each test file: ``make = pytest.fixture(open_dialogs)``.
"""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from novex_plugin.adapters import settings
from novex_plugin.ui.import_dialog import open_import

CLICK = Qt.MouseButton.LeftButton


def memory_file(tmp_path):
    path = tmp_path / "koppelingen.novex-import.json"
    settings.put("import_memory", str(path))
    yield path
    settings.put("import_memory", "")
    settings.put("import_limit", 50_000)


def open_dialogs(panel, memory, qtbot):
    """Opens dialogs, and closes them before the panel goes."""
    kept = []

    def opened():
        dialog = open_import(panel.desk, panel.iface.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.waitExposed(dialog)
        kept.append(dialog)
        return dialog

    yield opened
    for dialog in kept:
        dialog.reject()
        dialog.deleteLater()


def until_ready(qtbot):
    """Waits until nothing runs any more."""

    def wait(dialog):
        qtbot.waitUntil(lambda: not dialog.is_busy, timeout=30_000)
        return dialog

    return wait


def press(button):
    QTest.mouseClick(button, CLICK)


def pick(combo, code):
    """Choose an entry as the keyboard does: that fires what a hand fires."""
    place = combo.findData(code)
    assert place >= 0, [combo.itemData(number) for number in range(combo.count())]
    combo.setFocus()
    key = Qt.Key.Key_Down if place > combo.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(place - combo.currentIndex())):
        QTest.keyClick(combo, key)
    assert combo.currentData() == code


def type_in(edit, text):
    edit.setFocus()
    edit.clear()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def column(dialog, field):
    return dialog.findChild(QComboBox, f"column_{field}")


def constant(dialog, field):
    return dialog.findChild(QWidget, f"constant_{field}")


def objects(panel):
    return {item.name: item for item in panel.session.objects()}
