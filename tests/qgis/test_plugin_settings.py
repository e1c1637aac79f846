"""Settings come back as what they are, messages as what happened."""

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsMessageBar

from novex_plugin.adapters import settings
from novex_plugin.adapters.messages import Messages, reports_errors
from novex_plugin.core.errors import Cancelled, NovexError


@pytest.fixture(autouse=True)
def own_settings(qgis_app):
    QgsSettings().remove(settings.GROUP)
    yield
    QgsSettings().remove(settings.GROUP)


@pytest.mark.parametrize("setting", settings.TABLE, ids=lambda one: one.key)
def test_every_setting_has_a_default_of_its_own_type_and_a_label(setting):
    assert settings.get(setting.key) == setting.default
    assert setting.label


@pytest.mark.parametrize(("key", "stored", "expected"), [
    ("sheet_dpi", "300", 300),
    ("sheet_dpi", "5000", 600),
    ("sheet_dpi", "onzin", 150),
    ("dock_visible", "true", True),
    ("dock_visible", "false", False),
    ("recent", "kapot", []),
])  # fmt: skip
def test_stored_text_is_read_as_what_it_should_be(key, stored, expected):
    QgsSettings().setValue(f"novex/{key}", stored)
    assert settings.get(key) == expected


def test_recent_proposals_are_unique_and_newest_first():
    for path in ("a", "b", "a"):
        settings.add_recent(path)
    assert settings.recent() == ["a", "b"]


def test_one_recent_proposal_stays_a_list():
    settings.add_recent("enige")
    assert settings.recent() == ["enige"]


class Page:
    def __init__(self, bar):
        self.messages = Messages(bar)

    @reports_errors
    def known(self):
        raise NovexError("Het bestand is er niet.", "Kies een ander.")

    @reports_errors
    def unknown(self):
        raise ZeroDivisionError("deling door nul")

    @reports_errors
    def stopped(self):
        raise Cancelled()

    @reports_errors
    def fine(self, value):
        return value


@pytest.fixture
def bar(qtbot):
    made = QgsMessageBar()
    qtbot.addWidget(made)
    return made


def test_a_known_problem_shows_what_is_wrong_and_what_to_do(bar):
    Page(bar).known()
    # the bar sets a colon between title and text
    assert (bar.currentItem().title(), bar.currentItem().text()) == ("Het bestand is er niet", "Kies een ander.")


def test_an_unexpected_error_is_shown_and_logged_never_swallowed(bar, qgis_app):
    heard = []
    qgis_app.messageLog().messageReceived.connect(lambda text, tag, level: heard.append((tag, text)))
    Page(bar).unknown()
    assert "deling door nul" in bar.currentItem().title()
    assert any(tag == "NOVEX" and "Traceback" in text for tag, text in heard)


def test_tests_can_make_unexpected_errors_fail(bar):
    page = Page(bar)
    page.messages.reraise = True
    with pytest.raises(ZeroDivisionError):
        page.unknown()


def test_cancelling_is_no_error(bar):
    Page(bar).stopped()
    assert bar.currentItem() is None


def test_surplus_signal_arguments_are_dropped(bar):
    assert Page(bar).fine(7, True) == 7
