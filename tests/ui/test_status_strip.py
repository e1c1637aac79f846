"""The foot of the panel: how many findings there are of every class."""

from collections import Counter

import pytest

from novex_plugin.core.model.records import Finding
from novex_plugin.ui import status_strip
from novex_plugin.ui.status_strip import StatusStrip


def finding(number, outcome):
    return Finding(f"k{number}", "o", "Wijk", "", "2030", "regel", "N01", outcome, "Natura 2000")


@pytest.fixture
def strip(qtbot):
    made = StatusStrip()
    qtbot.addWidget(made)
    return made


def shown(strip):
    return {chip.property("outcome"): chip.text() for chip in strip.chips if not chip.isHidden()}


def test_classes_without_findings_hide(strip):
    strip.show_findings([finding(1, "HARD"), finding(2, "HARD"), finding(3, "ATTENTION")], "verouderd")
    assert shown(strip) == {"HARD": "2", "ATTENTION": "1"} and strip.note.text() == "verouderd"
    strip.show_findings((), "")
    assert shown(strip) == {} and strip.note.isHidden()


def test_a_note_does_not_widen_the_panel(strip):
    found = [finding(number, code) for number, code in enumerate(status_strip.SHOWN)]
    strip.show_findings(found, "")
    narrow = strip.minimumSizeHint().width()
    strip.show_findings(found, "In deze variant en horizon nog niet getoetst")
    assert strip.minimumSizeHint().width() <= narrow + strip.layout().spacing() + 1
    strip.resize(900, strip.height())
    strip.show()
    assert strip.note.width() >= strip.note.fontMetrics().horizontalAdvance(strip.note.text()), "there is room for it"


def test_the_same_findings_are_counted_once(strip, monkeypatch):
    counted = []
    monkeypatch.setattr(status_strip, "Counter", lambda codes: counted.append(1) or Counter(codes))
    found = [finding(1, "HARD")]
    for note in ("", "verouderd"):  # an edit changes the note
        strip.show_findings(found, note)
    assert counted == [1] and strip.note.text() == "verouderd"
    strip.show_findings([*found, finding(2, "HARD")], "")
    assert counted == [1, 1] and shown(strip) == {"HARD": "2"}
