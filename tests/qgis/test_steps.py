"""Actions over all layers of a proposal, taken back and done again by the panel and by QGIS itself."""

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters import edits, layers
from novex_plugin.adapters import settings as plugin_settings
from novex_plugin.adapters.watcher import REMOVED, ROLLED_BACK, SAVED, LayerWatch
from novex_plugin.core.errors import NovexError
from tests.edit_world import TABLES, Walker, shape, state, turn
from tests.small_world import housing, make_proposal


@pytest.fixture
def found(qgis_app, qgis_new_project, tmp_path):
    plugin_settings.put("journal_folder", str(tmp_path / "herstel"))
    made = layers.add_proposal_layers(QgsProject.instance(), make_proposal(tmp_path, housing(), housing("w2")))
    yield {table: made[table] for table in TABLES}
    for layer in QgsProject.instance().mapLayers().values():
        layer.rollBack()
    QgsProject.instance().clear()
    plugin_settings.put("journal_folder", "")


@pytest.fixture
def watch(found):
    made = LayerWatch(0)
    made.follow(found.values())
    yield made
    made.stop()


def rename(watch, found, name, *tables):
    with watch.step(name) as step:
        for table in tables:
            fid = min(feature.id() for feature in found[table].getFeatures())
            step.change(found[table], fid, {"naam": name})


def name_in(found, table):
    return min((feature.id(), feature["naam"]) for feature in found[table].getFeatures())[1]


def both(found):
    return name_in(found, "object_vlak"), name_in(found, "variant")


def titles(watch, direction):
    """Go all the way; the titles on the way."""
    seen = []
    while getattr(watch, f"can_{direction}")():
        seen.append(getattr(watch, f"{direction}_title")())
        assert getattr(watch, direction)()
    return seen


@pytest.mark.parametrize("seed", range(5))
def test_undo_to_the_start_and_redo_to_the_end_give_the_same_to_the_byte(found, watch, seed):
    walker = Walker(watch, found, seed)
    states = [state(found)]
    for _ in range(25):
        walker.act()
        now = state(found)
        if now != states[-1]:
            states.append(now)
    for before in reversed(states[:-1]):
        assert watch.undo()
        assert state(found) == before
    assert not watch.undo()
    assert not edits.modified(found.values())
    for after in states[1:]:
        assert watch.redo()
        assert state(found) == after
    assert not watch.redo()


@pytest.mark.parametrize("seed", range(10, 16))
def test_undo_of_the_panel_and_of_qgis_mixed_still_ends_at_the_start(found, watch, seed):
    walker = Walker(watch, found, seed)
    start = state(found)
    for _ in range(50):
        walker.act() if walker.random.random() < 0.55 else walker.wander()
        assert watch.can_undo() == any(layer.undoStack().canUndo() for layer in found.values())
        assert watch.can_redo() == any(layer.undoStack().canRedo() for layer in found.values())
    end = state(found)
    redone = watch.can_redo()
    while watch.undo():
        pass
    assert state(found) == start
    assert not edits.modified(found.values())
    while watch.redo():
        pass
    assert redone or state(found) == end


def test_ctrl_z_of_qgis_on_one_layer_takes_the_other_layers_of_the_step_along(found, watch):
    rename(watch, found, "Samen", "object_vlak", "variant")
    found["variant"].undoStack().undo()
    assert both(found) == ("Woonwijk", "Eerste")
    assert (watch.can_undo(), watch.redo_title()) == (False, "Samen")
    found["object_vlak"].undoStack().redo()
    assert both(found) == ("Samen", "Samen")
    assert (watch.undo_title(), watch.can_redo()) == ("Samen", False)


def test_the_undo_panel_of_qgis_goes_back_several_steps_at_once(found, watch):
    rename(watch, found, "een", "object_vlak", "variant")
    rename(watch, found, "twee", "object_vlak")
    rename(watch, found, "drie", "variant")
    found["object_vlak"].undoStack().setIndex(0)
    assert both(found) == ("Woonwijk", "Eerste")
    assert not watch.can_undo()
    assert titles(watch, "redo") == ["een", "twee", "drie"]
    assert both(found) == ("twee", "drie")


def test_edits_of_qgis_itself_are_steps_in_the_right_order(found, watch):
    area, point = found["object_vlak"], found["object_punt"]
    rename(watch, found, "eigen stap", "object_vlak")
    area.beginEditCommand("Vertex moved")
    area.changeGeometry(next(area.getFeatures()).id(), shape("object_vlak", 3))
    area.endEditCommand()
    turn()
    edits.start_editing(point)
    assert point.addFeature(edits.new_feature(point, shape("object_punt", 1), {"functie": "bos"}))
    turn()
    assert titles(watch, "undo") == [f"Bewerking van '{point.name()}'", "Vertex moved", "eigen stap"]


def test_a_value_that_brings_defaults_along_is_one_step(found, watch):
    area = found["object_vlak"]
    edits.start_editing(area)
    fid = next(area.getFeatures()).id()
    before = state(found)
    area.changeAttributeValue(fid, area.fields().lookupField("naam"), "Uit de tabel")
    assert area.undoStack().count() > 1  # the name, who and when
    assert watch.undo()
    assert state(found) == before
    assert not watch.can_undo()


def test_topological_editing_on_two_layers_is_one_step(found, watch):
    rename(watch, found, "eerst", "variant")
    for table in ("object_vlak", "object_lijn"):
        edits.start_editing(found[table])
    with watch.step("lijn") as step:
        line = found["object_lijn"]
        edits.add_feature(line, edits.new_feature(line, shape("object_lijn", 1), {"functie": "bos"}), step)
    turn()
    before = state(found)
    for table in ("object_vlak", "object_lijn"):
        layer = found[table]
        layer.beginEditCommand("Moved vertex")
        layer.changeGeometry(next(layer.getFeatures()).id(), shape(table, 5))
        layer.endEditCommand()
    assert watch.undo()
    assert state(found) == before


def test_a_new_step_ends_redo_on_every_layer(found, watch):
    rename(watch, found, "samen", "object_vlak", "variant")
    watch.undo()
    rename(watch, found, "anders", "object_vlak")
    assert not found["variant"].undoStack().canRedo()
    found["variant"].undoStack().redo()
    assert both(found) == ("anders", "Eerste")


def test_an_error_takes_back_what_was_done_and_keeps_what_was_before(found, watch):
    rename(watch, found, "blijft", "object_vlak", "variant")
    with pytest.raises(NovexError, match="halverwege"), watch.step("mislukt") as step:
        for table in ("variant", "object_vlak"):
            step.change(found[table], next(found[table].getFeatures()).id(), {"naam": "mislukt"})
        raise NovexError("halverwege")
    assert both(found) == ("blijft", "blijft")
    assert watch.undo()
    assert both(found) == ("Woonwijk", "Eerste")
    assert not watch.can_undo()


def test_a_step_inside_a_step_joins_it(found, watch):
    with watch.step("buiten"):
        rename(watch, found, "binnen", "object_vlak")
        rename(watch, found, "nog eens", "variant")
    assert watch.undo_title() == "buiten"
    assert watch.undo()
    assert both(found) == ("Woonwijk", "Eerste")


def test_nothing_is_undone_while_a_tool_has_a_command_open(found, watch):
    rename(watch, found, "samen", "object_vlak", "variant")
    found["variant"].beginEditCommand("bezig")
    assert not watch.undo()
    assert both(found) == ("samen", "samen")
    found["variant"].endEditCommand()


def heard(watch):
    said = []
    watch.parted.connect(lambda how, name, titles: said.append((how, name, titles)))
    return said


def test_rolling_back_one_layer_by_hand_leaves_the_others_and_says_so(found, watch):
    said = heard(watch)
    rename(watch, found, "alleen", "object_vlak")
    rename(watch, found, "samen", "object_vlak", "variant")
    found["variant"].rollBack()
    turn()
    assert both(found) == ("samen", "Eerste")
    assert said == [(ROLLED_BACK, found["variant"].name(), ["samen"])]
    assert watch.undo()
    assert both(found) == ("alleen", "Eerste")


def test_saving_one_layer_by_hand_says_which_steps_are_no_longer_whole(found, watch):
    said = heard(watch)
    rename(watch, found, "samen", "object_vlak", "variant")
    assert found["variant"].commitChanges(False)
    turn()
    assert said == [(SAVED, found["variant"].name(), ["samen"])]


def test_after_saving_everything_nothing_can_be_undone_and_nothing_is_said(found, watch):
    said = heard(watch)
    rename(watch, found, "samen", "object_vlak", "variant")
    assert watch.save() == 2
    turn()
    assert said == []
    assert (watch.can_undo(), watch.can_redo(), watch.undo()) == (False, False, False)
    assert both(found) == ("samen", "samen")


def test_a_layer_that_is_removed_leaves_the_others_followed(found, watch):
    said = heard(watch)
    rename(watch, found, "samen", "object_vlak", "variant")
    name = found["variant"].name()
    QgsProject.instance().removeMapLayer(found["variant"].id())
    turn()
    assert said == [(REMOVED, name, ["samen"])]
    rename(watch, found, "daarna", "object_vlak")
    assert titles(watch, "undo") == ["daarna", "samen"]
    assert name_in(found, "object_vlak") == "Woonwijk"


def test_edits_that_were_there_before_can_be_undone_as_well(found, qgis_app):
    rename(LayerWatch(0), found, "zonder paneel", "object_vlak")
    later = LayerWatch(0)
    later.follow(found.values())
    assert later.undo_title() == "zonder paneel"
    assert later.undo()
    assert name_in(found, "object_vlak") == "Woonwijk"
    later.stop()


def test_a_project_that_writes_every_edit_at_once_is_refused_with_advice(qgis_app, qgis_new_project, tmp_path):
    project = QgsProject.instance()
    project.setAutoTransaction(True)
    made = layers.add_proposal_layers(project, make_proposal(tmp_path, housing()))
    try:
        with pytest.raises(NovexError, match="meteen in het bestand") as caught:
            edits.start_editing(made["object_vlak"])
        assert "transactiegroepen" in caught.value.hint
        assert not made["object_vlak"].isEditable()
    finally:
        project.clear()
        project.setAutoTransaction(False)


# -- who and when -----------------------------------------------------------------------------


def stamps(feature):
    return [feature[name] for name in ("gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op")]


def test_a_step_says_who_changed_an_object_and_undo_takes_that_back(found, watch):
    from novex_plugin.adapters.edit_stamps import current_user
    from novex_plugin.adapters.records import plain

    before = stamps(next(found["object_vlak"].getFeatures()))
    rename(watch, found, "gestempeld", "object_vlak")
    after = stamps(next(found["object_vlak"].getFeatures()))
    assert after[:2] == before[:2]
    assert after[2] == current_user()
    assert plain(after[3])
    watch.undo()
    assert stamps(next(found["object_vlak"].getFeatures())) == before


def test_a_new_object_without_form_is_signed_as_well(found, watch):
    from qgis.core import QgsFeature

    from novex_plugin.adapters.edit_stamps import current_user

    layer = found["object_vlak"]
    bare = QgsFeature(layer.fields())
    bare.setGeometry(shape("object_vlak", 2))
    for name, value in (("uuid", "kaal"), ("naam", "Kaal"), ("functie", "bos"), ("gemaakt_door", "Ander")):
        bare.setAttribute(name, value)
    with watch.step("kaal") as step:
        step.edit(layer).addFeature(bare)
    made = next(one for one in layer.getFeatures() if one["uuid"] == "kaal")
    assert made["gemaakt_door"] == "Ander"  # what came along stays
    assert made["gemaakt_op"].isValid()
    with watch.step("wijzig") as step:
        step.change(layer, made.id(), {"naam": "Minder kaal"})
    assert layer.getFeature(made.id())["gewijzigd_door"] == current_user()
    assert layer.undoStack().count() == 2


def test_what_a_form_filled_in_is_not_filled_in_again(found, watch):
    layer = found["object_vlak"]
    fid = next(layer.getFeatures()).id()
    with watch.step("door een ander") as step:
        step.change(layer, fid, {"naam": "x", "gewijzigd_door": "Jansen"})
    assert layer.getFeature(fid)["gewijzigd_door"] == "Jansen"
