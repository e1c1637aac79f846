"""The tool row: what it offers for which kind of shape, at the width of the panel and enlarged, and by keyboard."""

import pytest
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox

from novex_plugin.adapters import settings
from novex_plugin.maptools.capture_methods import METHODS


@pytest.fixture
def page(panel):
    return panel.page("tekenen")


def arm(page, code="woningbouw", kind="vlak", method="klikken"):
    page.drawing.arm(page.palette_view.tiles[code].function, kind, method)


def shown(row, buttons):
    return [name for name, button in buttons.items() if button.isVisibleTo(row)]


@pytest.mark.parametrize("kind", ["vlak", "punt"])
def test_the_row_offers_the_methods_of_the_kind(page, kind):
    arm(page, kind=kind)
    row = page.tool_row
    wanted = list(METHODS[kind]) if len(METHODS[kind]) > 1 else []
    assert [name for name in shown(row, row.methods) if row.methodSwitch.isVisibleTo(row)] == wanted
    assert row.edgeButton.isVisibleTo(row) == (kind == "vlak")


def test_the_method_stays_for_the_next_function_when_its_kind_has_it(page):
    arm(page, method="cirkel")
    arm(page, "bos", method="")
    assert page.drawing.method == "cirkel"
    assert page.tool_row.methodCircle.isChecked()
    page.drawing.arm(page.palette_view.tiles["buisleiding"].function, "lijn")
    assert page.drawing.method == "klikken"


def test_a_click_on_a_method_arms_it(page):
    arm(page)
    page.tool_row.methodFreehand.click()
    assert page.drawing.method == "losse_hand"
    assert page.tool_row.precisionRow.isVisibleTo(page.tool_row)
    assert not page.tool_row.widthRow.isVisibleTo(page.tool_row)


def test_the_width_is_kept_for_the_next_time(page):
    arm(page, method="corridor")
    page.tool_row.widthSpin.setValue(250)
    assert settings.get("corridor_width_m") == 250
    assert page.drawing.tool.width == 250


@pytest.mark.parametrize("pixels", [20, 40])
def test_the_row_fits_in_the_panel_also_when_enlarged(page, qtbot, pixels):
    arm(page, method="corridor")
    row = page.tool_row
    row.setParent(None)
    qtbot.addWidget(row)
    row.show()
    row.setProperty("iconSize", pixels)
    row.resize(406, row.heightForWidth(406))
    qtbot.wait(20)
    assert row.minimumSizeHint().width() <= 406
    for button in row.findChildren(QAbstractButton):
        if button.isVisibleTo(row):
            corner = button.mapTo(row, button.rect().bottomRight())
            assert corner.x() <= row.width(), button.objectName()
            assert corner.y() <= row.height(), button.objectName()
    assert row.methodCircle.iconSize() == QSize(pixels, pixels)


def test_every_control_has_an_accessible_name_and_takes_the_keyboard(page):
    arm(page)
    for kind in (QAbstractButton, QAbstractSpinBox):
        for control in page.tool_row.findChildren(kind):
            assert control.accessibleName() or control.text(), control.objectName()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.objectName()


def test_the_automatic_precision_follows_the_scale_of_the_map(panel, page):
    arm(page, method="losse_hand")
    panel.iface.canvas.zoomScale(100_000)
    assert page.tool_row.precisionSpin.text() == "kaartschaal: 50 m"
    panel.iface.canvas.zoomScale(10_000)
    assert page.tool_row.precisionSpin.text() == "kaartschaal: 5 m"
