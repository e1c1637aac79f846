"""The dialog that makes a report, and the button that makes the map of friction points."""

import pytest

from novex_plugin.ui.pressure_action import pressure_path, show_pressure_map
from novex_plugin.ui.report_dialog import ReportDialog
from tests.small_world import housing


def idle(panel, qtbot, timeout=60_000):
    qtbot.waitUntil(lambda: not panel.desk.is_busy, timeout=timeout)


@pytest.fixture
def dialog(panel, qtbot, tmp_path):
    made = ReportDialog(panel.desk, panel.iface.window, housing().uuid)
    qtbot.addWidget(made)
    made.folderWidget.setFilePath(str(tmp_path / "rapporten"))
    made.openAfter.setChecked(False)
    return made


def test_it_begins_with_the_object_that_was_asked(dialog):
    request = dialog.request()
    assert (request.scope, request.object_uuid) == ("object", housing().uuid)
    assert housing().name in dialog.whatLabel.text()


def test_a_report_is_made_in_a_task(dialog, panel, qtbot, tmp_path):
    dialog.choose("variant")
    dialog.formatPdf.setChecked(True)
    dialog.make()
    assert panel.desk.is_busy and not dialog.isVisible()
    idle(panel, qtbot)
    made = sorted((tmp_path / "rapporten").iterdir())
    assert [path.suffix for path in made] == [".html", ".pdf"]
    said = panel.iface.bar.currentItem()
    assert "toetsrapport is klaar" in said.title()
    assert f'<a href="{made[0].as_uri()}">2 bestanden</a> in de map rapporten.' in said.text()


def test_the_button_waits_for_a_choice(dialog):
    assert dialog._make.isEnabled()
    for box in (dialog.formatHtml, dialog.formatPdf):
        box.setChecked(False)
    assert not dialog._make.isEnabled()


def test_without_an_object_only_variant_and_proposal_are_offered(panel, qtbot):
    made = ReportDialog(panel.desk, panel.iface.window)
    qtbot.addWidget(made)
    assert [made.scopeCombo.itemData(place) for place in range(made.scopeCombo.count())] == ["variant", "voorstel"]
    made.choose("voorstel")
    assert made.request().variants is None


def test_the_friction_map_lands_in_the_project(panel, qtbot):
    show_pressure_map(panel.desk)
    idle(panel, qtbot)
    assert pressure_path(panel.session.path, "", panel.session.horizon).exists()
    roles = [layer.customProperty("novex/role") for layer in panel.session.project.mapLayers().values()]
    assert "schuurpunten" in roles
