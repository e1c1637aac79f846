"""The whole check from the panel: in a task, as dossiers, weighed, and honest about what is missing."""

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from novex_plugin.adapters import geopackage
from novex_plugin.ui.findings_model import FINDING_ROLE, UNTESTED_ROLE
from novex_plugin.ui.weighing_dialog import WeighingDialog


def run(panel, qtbot):
    page = panel.page("toetsen")
    with qtbot.waitSignal(panel.desk.checks.finished, timeout=20_000):
        QTest.mouseClick(page.runButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.desk.is_busy)
    return page


def lines(page, role):
    model = page.findingTree.model()
    found = []
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        found += [model.index(line, 0, group).data(role) for line in range(model.rowCount(group))]
    return [one for one in found if one]


def choose(page, layer):
    finding = next(one for one in lines(page, FINDING_ROLE) if one.layer == layer)
    page.select_key(finding.key)
    return finding


def answer_dialog(decide):
    def attempt():
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, WeighingDialog) and widget.isVisible():
                decide(widget)
                return
        QTimer.singleShot(50, attempt)

    QTimer.singleShot(50, attempt)


def motivate(dialog):
    dialog.motiveringEdit.setPlainText("Gecompenseerd aan de noordkant.")
    QTest.mouseClick(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


def test_the_check_finds_the_nature_area_and_writes_it_to_the_file(panel, qtbot):
    page = run(panel, qtbot)
    finding = choose(page, "natura2000")
    assert page.current().key == finding.key
    written = geopackage.open_proposal(panel.session.path).findings()
    assert {one.layer for one in written} == {one.layer for one in lines(page, FINDING_ROLE)}


def test_the_dossier_names_rule_law_authority_and_source(panel, qtbot):
    page = run(panel, qtbot)
    finding = choose(page, "natura2000")
    text = page.dossierView.toPlainText()
    for part in (finding.title, finding.legal_basis, finding.authority, finding.rule, "Woonwijk"):
        assert part in text


def test_missing_layers_are_listed_with_the_reason(panel, qtbot):
    page = run(panel, qtbot)
    gaps = lines(page, UNTESTED_ROLE)
    assert any(gap.layer == "nnn" for group in gaps for gap in group)


def test_a_weighing_is_kept_when_the_check_runs_again(panel, qtbot):
    page = run(panel, qtbot)
    finding = choose(page, "natura2000")
    answer_dialog(motivate)
    page.weigh()
    assert "Gecompenseerd" in page.dossierView.toPlainText()
    page = run(panel, qtbot)
    page.select_key(finding.key)
    assert "Gecompenseerd" in page.dossierView.toPlainText()


def test_a_weighing_without_motivation_is_refused(panel, qtbot):
    page = run(panel, qtbot)
    finding = choose(page, "natura2000")
    dialog = WeighingDialog(None, [finding])
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.mouseClick(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "motivering" in dialog.errorLabel.text()


def test_only_an_escalation_asks_to_whom(panel, qtbot):
    page = run(panel, qtbot)
    dialog = WeighingDialog(None, [choose(page, "natura2000")])
    qtbot.addWidget(dialog)
    assert not dialog.escalatieCombo.isVisibleTo(dialog)
    dialog.besluitCombo.setCurrentIndex(dialog.besluitCombo.findData("geescaleerd"))
    assert dialog.escalatieCombo.isVisibleTo(dialog)
    assert dialog.answer().escalation


def test_the_filter_keeps_what_matches_and_its_group(panel, qtbot):
    page = run(panel, qtbot)
    wanted = choose(page, "natura2000")
    everything = {one.key for one in lines(page, FINDING_ROLE)}
    page.filterEdit.setText(f"woonwijk {wanted.rule.lower()}")
    kept = lines(page, FINDING_ROLE)
    assert {one.rule for one in kept} == {wanted.rule}
    page.filterEdit.setText("bestaat niet")
    assert lines(page, FINDING_ROLE) == []
    page.filterEdit.clear()
    assert {one.key for one in lines(page, FINDING_ROLE)} == everything


def test_the_strip_below_filters_on_its_class(panel, qtbot):
    page = run(panel, qtbot)
    finding = choose(page, "natura2000")
    chip = next(one for one in panel.dock.strip.chips if one.property("outcome") == finding.outcome)
    assert not chip.isHidden()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert {one.outcome for one in lines(page, FINDING_ROLE)} == {finding.outcome}


def test_the_strip_counts_nothing_for_a_view_that_was_not_checked(panel, qtbot):
    run(panel, qtbot)
    strip = panel.dock.strip
    before = panel.session.horizon
    panel.session.set_horizon("2100")
    assert all(chip.isHidden() for chip in strip.chips)
    assert "nog niet getoetst" in strip.note.text()
    panel.session.set_horizon(before)
    assert not all(chip.isHidden() for chip in strip.chips)


def test_a_weighed_result_of_a_variant_goes_with_its_proposal_without_an_error(panel, qtbot):
    variant = panel.session.variants[0].code
    panel.session.set_variant(variant)
    page = run(panel, qtbot)
    choose(page, "natura2000")
    answer_dialog(motivate)
    page.weigh()
    assert page.result.variant == variant and page.book.by_key and panel.session.save()
    with qtbot.captureExceptions() as errors:  # the book of weighings is emptied before the page hears of the closing
        panel.session.close()
    assert not errors and page.result is None


def test_grouping_by_object_shows_the_same_findings(panel, qtbot):
    page = run(panel, qtbot)
    by_class = {one.key for one in lines(page, FINDING_ROLE)}
    page.groupCombo.setCurrentIndex(page.groupCombo.findData("object"))
    assert {one.key for one in lines(page, FINDING_ROLE)} == by_class


def test_unsaved_edits_count_and_stay_unsaved(panel, qtbot):
    layer = panel.session.layer("object_vlak")
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("naam"), "Hernoemd")
    page = run(panel, qtbot)
    assert {one.object_name for one in lines(page, FINDING_ROLE)} == {"Hernoemd"}
    assert panel.session.has_edits()


def test_zooming_shows_the_place_of_the_finding(panel, qtbot):
    from qgis.core import QgsPointXY, QgsRectangle

    page = run(panel, qtbot)
    choose(page, "natura2000")
    panel.iface.canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    page.zoom()
    assert panel.iface.canvas.extent().contains(QgsPointXY(150_250, 450_500))


def test_walking_through_the_findings_with_the_keys_moves_the_map_along(panel, qtbot):
    from qgis.core import QgsPointXY, QgsRectangle

    page = run(panel, qtbot)
    canvas, elsewhere = panel.iface.canvas, QgsRectangle(0, 0, 1000, 1000)
    page.findingTree.setFocus()
    qtbot.waitUntil(page.findingTree.hasFocus)
    choose(page, "natura2000")
    first = page.findingTree.currentIndex().parent()
    page.findingTree.setCurrentIndex(first)
    qtbot.wait(300)
    canvas.setExtent(elsewhere)
    QTest.keyClick(page.findingTree, Qt.Key.Key_Down)
    assert page.current() is not None
    assert page.current().title in page.dossierView.toPlainText()
    qtbot.waitUntil(lambda: canvas.extent().contains(QgsPointXY(150_250, 450_500)))


def test_the_map_stays_where_it_is_while_the_list_is_filled_or_filtered(panel, qtbot):
    from qgis.core import QgsRectangle

    page = run(panel, qtbot)
    panel.iface.canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    before = panel.iface.canvas.extent()
    page.findingTree.setFocus()
    finding = choose(page, "natura2000")
    page.filterEdit.setFocus()
    page.filterEdit.setText(finding.rule)
    page.filterEdit.clear()
    panel.session.findings_changed.emit()
    qtbot.wait(300)
    assert panel.iface.canvas.extent() == before


def test_without_a_basisset_the_page_says_what_to_do(empty_panel, tmp_path):
    from tests.small_world import housing, make_proposal

    page = empty_panel.page("toetsen")
    assert "Maak er een of open een bestand" in page.dossierView.toPlainText()
    empty_panel.session.open(make_proposal(tmp_path, housing()))
    assert not page.runButton.isEnabled()
    assert "Basisset" in page.dossierView.toPlainText()
