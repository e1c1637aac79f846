"""A project that is saved and reopened finds its proposal again; nothing is lost on the way."""

import json

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters import edits, project_state
from novex_plugin.core.errors import NovexError
from tests.small_world import housing, make_proposal


def change_name(session, name="Anders"):
    layer = session.layer("object_vlak")
    edits.start_editing(layer)
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("naam"), name)


def test_a_saved_project_finds_proposal_variant_horizon_and_basisset(panel, tmp_path):
    session, project = panel.session, QgsProject.instance()
    session.set_variant("B")
    session.set_horizon("2050")
    path, store = session.path, session.store_path
    assert project.write(str(tmp_path / "kaart.qgz"))
    project.clear()
    assert not session.is_open
    assert project.read(str(tmp_path / "kaart.qgz"))
    assert (session.path, session.store_path) == (path, store)
    assert (session.variant, session.horizon) == ("B", "2050")


def test_the_project_says_which_basisset_its_map_was_made_with(panel):
    project, store = QgsProject.instance(), panel.session.store
    said = project.customVariables()
    assert (said["novex_basisset"], said["novex_basisset_datum"]) == (store.snapshot_name, store.snapshot_date)
    panel.session.set_store(None)
    assert not {"novex_basisset", "novex_basisset_datum"} & set(project.customVariables())


def test_a_project_moved_with_its_files_still_works(panel, tmp_path):
    project = QgsProject.instance()
    old, new = tmp_path / "oud", tmp_path / "nieuw"
    old.mkdir()
    panel.session.close()
    panel.session.open(make_proposal(old, housing()))
    assert project.write(str(old / "kaart.qgz"))
    project.clear()
    old.rename(new)
    assert project.read(str(new / "kaart.qgz"))
    assert panel.session.path == new / "voorstel.gpkg"


def test_a_project_without_novex_leaves_the_panel_empty(panel, tmp_path):
    project = QgsProject.instance()
    panel.session.close()
    assert project.write(str(tmp_path / "leeg.qgz"))
    assert project.read(str(tmp_path / "leeg.qgz"))
    assert not panel.session.is_open


def test_project_variables_follow_the_view(panel):
    panel.session.set_variant("A")
    panel.session.set_horizon("2050")
    variables = QgsProject.instance().customVariables()
    assert variables["novex_variant"] == "A"
    assert variables["novex_variant_naam"] == "A  Eerste"
    assert variables["novex_horizon"] == "2050"


def test_the_map_follows_variant_horizon_and_edits(panel, qtbot):
    session, project = panel.session, QgsProject.instance()
    repainted = []
    session.layer("object_vlak").repaintRequested.connect(lambda *_: repainted.append(True))

    def seen():
        variables = project.customVariables()
        return variables["novex_keten"], variables["novex_jaar"], json.loads(variables["novex_vervallen"])

    assert seen() == (",,", "2030", {})
    session.set_variant("A")
    assert seen() == (",,A,", "2030", {})
    assert repainted
    session.set_horizon("2050")
    assert seen() == (",,A,", "2050", {})
    repainted.clear()
    layer = session.layer("object_vlak")
    edits.start_editing(layer)
    successor = next(layer.getFeatures())
    successor["fid"], successor["uuid"], successor["variant"], successor["vervangt"] = None, "w2", "A", "w1"
    assert layer.addFeature(successor)
    with qtbot.waitSignal(session.objects_changed):
        pass
    assert seen() == (",,A,", "2050", {"w1": 2030})
    assert repainted
    with qtbot.waitSignal(session.objects_changed):
        session.watch.undo()
    assert seen() == (",,A,", "2050", {})


def test_a_variant_with_another_parent_is_drawn_otherwise(panel):
    from dataclasses import replace

    session = panel.session
    session.set_variant("B")
    session.set_variants([replace(each, parent="A" if each.code == "B" else "") for each in session.variants])
    assert QgsProject.instance().customVariables()["novex_keten"] == ",,A,B,"


def test_layers_that_stay_behind_are_drawn_whole_again(panel):
    project = QgsProject.instance()
    project.removeMapLayer(panel.session.layer("object_punt").id())
    assert not panel.session.is_open
    assert "novex_keten" not in project.customVariables()


def test_closing_removes_layers_and_every_trace_in_the_project(panel):
    panel.session.close()
    project = QgsProject.instance()
    assert not project.mapLayers()
    assert project_state.recall(project).proposal == ""
    assert not [name for name in project.customVariables() if name.startswith("novex_")]


def test_closing_with_unsaved_edits_is_refused(panel):
    change_name(panel.session)
    with pytest.raises(NovexError, match="niet zijn opgeslagen"):
        panel.session.close()
    assert panel.session.is_open


def test_objects_include_unsaved_edits(panel):
    change_name(panel.session, "Net gewijzigd")
    panel.session.watch.flush()
    assert [item.name for item in panel.session.objects()] == ["Net gewijzigd"]


def test_discarding_brings_the_file_back(panel):
    change_name(panel.session)
    panel.session.discard()
    assert [item.name for item in panel.session.objects()] == ["Woonwijk"]


def test_a_layer_removed_by_hand_closes_the_proposal(panel):
    QgsProject.instance().removeMapLayer(panel.session.layer("object_vlak").id())
    assert not panel.session.is_open


def test_clearing_the_project_closes_the_proposal(panel):
    QgsProject.instance().clear()
    assert not panel.session.is_open
    assert panel.session.layers() == []


def test_opening_another_proposal_replaces_the_first(panel, tmp_path):
    other = tmp_path / "ander"
    other.mkdir()
    panel.session.open(make_proposal(other))
    assert panel.session.path.parent == other
    assert len([one for one in QgsProject.instance().mapLayers().values()
                if one.customProperty("novex/role") == "object_vlak"]) == 1  # fmt: skip


def test_opening_something_else_changes_nothing(panel, tmp_path):
    wrong = tmp_path / "tekst.gpkg"
    wrong.write_text("geen geopackage")
    path = panel.session.path
    with pytest.raises(NovexError):
        panel.session.open(wrong)
    assert panel.session.path == path
    assert panel.session.layers()


def test_a_damaged_file_is_refused_and_what_was_open_stays_open(panel, tmp_path):
    session, project = panel.session, QgsProject.instance()
    before, there = session.path, set(project.mapLayers())
    objects = [item.uuid for item in session.objects()]
    (tmp_path / "ander").mkdir()
    damaged = make_proposal(tmp_path / "ander", *[housing(f"k{number}") for number in range(50)])
    content = bytearray(damaged.read_bytes())
    place = content.rindex(b"k49")  # the rows lie at the end; the tables that are read first stay whole
    start = place - place % 4096
    content[start : start + 2000] = b"\xff" * 2000
    damaged.write_bytes(content)
    with pytest.raises(NovexError, match="beschadigd") as caught:
        session.open(damaged)
    assert caught.value.hint
    assert session.path == before
    assert set(project.mapLayers()) == there
    assert [item.uuid for item in session.objects()] == objects


def test_another_proposal_does_not_take_the_place_of_unsaved_edits(panel, tmp_path):
    before = panel.session.path
    change_name(panel.session)
    (tmp_path / "ander").mkdir()
    with pytest.raises(NovexError, match="nog niet zijn opgeslagen"):
        panel.session.open(make_proposal(tmp_path / "ander", housing()))
    assert panel.session.path == before
    assert [item.name for item in panel.session.objects()] == ["Anders"]
    panel.session.discard()


def test_objects_in_the_file_are_read_once(panel, tmp_path, monkeypatch):
    from novex_plugin.adapters import object_cache

    monkeypatch.setattr(object_cache, "objects_in_file", lambda *_where: pytest.fail("read twice"))
    (tmp_path / "ander").mkdir()
    panel.session.open(make_proposal(tmp_path / "ander", housing("x"), housing("y")))
    assert [item.uuid for item in panel.session.objects()] == ["x", "y"]


def test_a_variant_that_is_gone_falls_back_to_the_basis(panel):
    panel.session.set_variant("B")
    panel.session.set_variants([one for one in panel.session.variants if one.code != "B"])
    assert panel.session.variant == ""


def test_a_locked_file_keeps_the_edits(panel):
    import sqlite3

    change_name(panel.session, "Blijft staan")
    with sqlite3.connect(panel.session.path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NovexError, match="bewerkingen staan er nog"):
            panel.session.save()
        other.execute("ROLLBACK")
    assert panel.session.has_edits()
    assert panel.session.save() == 1
