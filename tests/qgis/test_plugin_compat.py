"""Each version difference, on the version at hand."""

import enum

from qgis.PyQt.QtCore import Qt

from novex_plugin.compat import as_int


def test_qt_flags_become_the_number_that_painting_wants():
    assert as_int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) == 0x0001 | 0x0080


def test_flags_that_are_enums_as_in_pyqt6_work_too():
    class Flag(enum.Flag):
        LEFT = 1
        MIDDLE = 128

    assert as_int(Flag.LEFT | Flag.MIDDLE) == 129
