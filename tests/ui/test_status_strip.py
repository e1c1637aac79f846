"""The foot of the panel: how many findings there are of every class."""

import pytest

from novex_plugin.ui import status_strip
from novex_plugin.ui.status_strip import StatusStrip


@pytest.fixture
def strip(qtbot):
    made = StatusStrip()
    qtbot.addWidget(made)
    return made


def shown(strip):
    return {chip.property("outcome"): chip.text() for chip in strip.chips if not chip.isHidden()}


def test_classes_without_findings_hide(strip):
    strip.show_findings({"HARD": 2, "ATTENTION": 1}, "verouderd")
    assert shown(strip) == {"HARD": "2", "ATTENTION": "1"} and strip.note.text() == "verouderd"
    strip.show_findings({}, "")
    assert shown(strip) == {} and strip.note.isHidden()


def test_a_note_does_not_widen_the_panel(strip):
    found = dict.fromkeys(status_strip.SHOWN, 1)
    strip.show_findings(found, "")
    narrow = strip.minimumSizeHint().width()
    strip.show_findings(found, "In deze variant en horizon nog niet getoetst")
    assert strip.minimumSizeHint().width() <= narrow + strip.layout().spacing() + 1
    strip.resize(900, strip.height())
    strip.show()
    assert strip.note.width() >= strip.note.fontMetrics().horizontalAdvance(strip.note.text()), "there is room for it"
