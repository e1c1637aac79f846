"""The editors of the panel in QGIS's own forms: for one feature, for many at once, and in the attribute table."""

import pytest
from qgis.core import NULL, QgsApplication, QgsFeature
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext, QgsAttributeForm, QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLabel, QWidget

from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.schema import schema
from novex_plugin.ui import card_editors, card_form
from novex_plugin.ui.card_chips import ChipInput
from novex_plugin.ui.card_inputs import CodeCombo, LineInput
from tests.small_world import housing, make_proposal

RETURN = Qt.Key.Key_Return


@pytest.fixture
def layer(empty_panel, tmp_path):
    objects = [housing("w1", question="P3-K1"), housing("w2", name="Tweede", further_functions=("bos",))]
    empty_panel.session.open(make_proposal(tmp_path, *objects))
    empty_panel.page("tekenen")
    made = empty_panel.session.layer("object_vlak")
    made.startEditing()
    return made


def feature(layer, uuid):
    return next(one for one in layer.getFeatures() if one["uuid"] == uuid)


def open_form(layer, qtbot, uuid="w1"):
    form = QgsAttributeForm(layer, feature(layer, uuid))
    qtbot.addWidget(form)
    form.show()
    return form


def editor(form, field, kind):
    return next(one for frame in form.findChildren(QWidget, field) for one in frame.findChildren(kind))


def type_over(line, text, end=RETURN):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    if end is not None:
        QTest.keyClick(line, end)


def test_every_field_of_the_model_is_on_the_form(layer, qtbot):
    form = open_form(layer, qtbot)
    names = schema().table("object_vlak").field_names
    missing = [name for name in names if not form.findChildren(QWidget, name)]
    assert missing == []


def test_a_code_is_found_by_typing_and_saved(layer, qtbot):
    form = open_form(layer, qtbot)
    combo = editor(form, "novex_gebied", CodeCombo)
    name = combo.itemText(3)
    type_over(combo.lineEdit(), name)
    assert form.save()
    assert feature(layer, "w1")["novex_gebied"] == combo.itemData(3)


def test_choosing_nothing_stores_null(layer, qtbot):
    form = open_form(layer, qtbot)
    combo = editor(form, "vraag", CodeCombo)
    assert combo.code() == "P3-K1"
    type_over(combo.lineEdit(), combo.itemText(0))
    assert form.save()
    assert feature(layer, "w1")["vraag"] == NULL


def test_only_functions_of_the_geometry_are_offered(layer, qtbot):
    form = open_form(layer, qtbot)
    codes = editor(form, "functie", CodeCombo).codes()
    assert set(codes) == {item.code for item in functions() if "vlak" in item.geometries}
    assert len(codes) < len(functions())


def test_further_functions_are_chips(layer, qtbot):
    form = open_form(layer, qtbot, "w2")
    chips = editor(form, "nevenfuncties", ChipInput)
    assert chips.codes() == ["bos"]
    type_over(chips.combo.lineEdit(), "nieuwe natuur")
    assert form.save()
    assert feature(layer, "w2")["nevenfuncties"] == "bos,nieuwe_natuur"


@pytest.mark.parametrize(("typed", "value"), [("12.5", 12.5), ("1.234,5", 1234.5)])
def test_numbers_are_read_as_on_the_card(layer, qtbot, typed, value):
    form = open_form(layer, qtbot)
    type_over(editor(form, "hoeveelheid", LineInput), typed)
    assert form.save()
    assert feature(layer, "w1")["hoeveelheid"] == value


@pytest.mark.parametrize("name", ["hoeveelheid", "hoogte_m", "dichtheid", "jaar_eind", "hoeveelheid_min"])
def test_text_in_a_number_is_refused_in_dutch_and_keeps_the_dialog_open(layer, qtbot, name):
    dialog = QgsAttributeDialog(layer, feature(layer, "w1"), False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    card_form.go_to(dialog.attributeForm(), name)
    line = editor(dialog, name, LineInput)
    type_over(line, "veel", end=Qt.Key.Key_Tab)
    assert [text.split(". ")[0] for text in said_under(line)] == ["'veel' is geen getal"]
    ok = dialog.findChild(QDialogButtonBox, "buttonBox").button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    type_over(line, "2040" if name == "jaar_eind" else "40", end=Qt.Key.Key_Tab)
    assert said_under(line) == []
    assert ok.isEnabled()


def said_under(line):
    frame = line.parentWidget()
    return [label.text() for label in frame.findChildren(QLabel) if label.isVisibleTo(frame)]


def test_a_form_without_buttons_never_takes_text_for_a_number(layer, qtbot):
    """As in the attribute table: it writes when another feature is chosen, without asking the constraints."""
    form = open_form(layer, qtbot)
    line = editor(form, "hoogte_m", LineInput)
    type_over(line, "hoog")
    form.save()
    assert feature(layer, "w1")["hoogte_m"] == NULL
    assert said_under(line) == ["'hoog' is geen getal. Typ een getal, zoals 12,5."]


def many(layer, qtbot):
    form = QgsAttributeForm(layer, QgsFeature(), QgsAttributeEditorContext())
    qtbot.addWidget(form)
    form.setMode(QgsAttributeEditorContext.Mode.MultiEditMode)
    form.setMultiEditFeatureIds([one.id() for one in layer.getFeatures()])
    form.show()
    return form


def test_many_at_once_show_that_they_differ_and_take_one_value(layer, qtbot):
    form = many(layer, qtbot)
    combo = editor(form, "vraag", CodeCombo)
    assert combo.lineEdit().placeholderText() == "verschillend"
    type_over(combo.lineEdit(), combo.itemText(2))
    assert form.save()
    assert {one["vraag"] for one in layer.getFeatures()} == {combo.itemData(2)}


def test_many_at_once_never_take_text_for_a_number(layer, qtbot):
    form = many(layer, qtbot)
    line = editor(form, "hoogte_m", LineInput)
    type_over(line, "hoog")
    form.save()
    assert all(one["hoogte_m"] == NULL for one in layer.getFeatures())


def test_the_table_shows_names(layer):
    index = layer.fields().lookupField("nevenfuncties")
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(layer.editorWidgetSetup(index).type())
    config = layer.editorWidgetSetup(index).config()
    assert formatter.representValue(layer, index, config, None, "bos,woningbouw") == "Bos, Woningbouw"
    assert formatter.representValue(layer, index, config, None, "bos") == "Bos"


def test_registering_again_does_no_harm_and_claims_no_field_by_itself(layer):
    card_editors.register()
    fields = QgsGui.editorWidgetRegistry()
    assert card_editors.CODE_EDITOR in fields.factories()
    assert fields.factories()[card_editors.CODE_EDITOR].fieldScore(layer, 0) == 0


def test_explanations_stars_and_the_way_to_a_field(layer, qtbot):
    form = open_form(layer, qtbot)
    card_form.explain(form, schema().table("object_vlak"), "RV")
    labels = {label.text(): label for label in form.findChildren(QLabel)}
    assert "Naam *" in labels
    assert "Vraag *" in labels
    assert "Vrije toelichting" in labels["Toelichting"].toolTip()
    assert card_form.go_to(form, "kwaliteit_toelichting")
    QApplication.processEvents()
    assert form.findChildren(QWidget, "kwaliteit_toelichting")[-1].isVisibleTo(form)
    assert not card_form.go_to(form, "bestaat_niet")
