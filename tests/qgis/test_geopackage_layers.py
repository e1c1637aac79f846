"""The proposal in a QGIS project: layers found by role, forms from the model, edits read before saving."""

from dataclasses import replace

import pytest
import shapely
from qgis.core import (
    QgsEditFormConfig,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFieldConstraints,
    QgsGeometry,
    QgsProject,
    QgsVectorLayerUtils,
)

from novex_plugin.adapters import form_widgets, layers
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.codes import code_set
from novex_plugin.core.model.functions import function
from novex_plugin.core.model.records import Finding, ProposalHeader, ProposalObject, Variant
from novex_plugin.core.model.schema import schema

HOUSING = ProposalObject("a", "Noordrand", shapely.box(180000, 450000, 180100, 450100), "vlak", "woningbouw")
VARIANTS = [Variant("A", "Bundelen"), Variant("B", "Spreiden")]
SQUARE = "Polygon((180000 450000, 180100 450000, 180100 450100, 180000 450100, 180000 450000))"


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def path(tmp_path):
    proposal = create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "Voorstel", "PV25", milestone="RV"), VARIANTS)
    proposal.write_objects([HOUSING])
    return proposal.path


@pytest.fixture
def added(project, path):
    return layers.add_proposal_layers(project, path)


def _config(layer, name):
    return layer.editorWidgetSetup(layer.fields().indexOf(name))


def _entries(layer, name):
    return {value: label for entry in _config(layer, name).config()["map"] for label, value in entry.items()}


def test_layers_are_in_one_group_and_found_again(project, added):
    assert layers.find_layers(project) == added
    group = layers.find_group(project)
    assert project.layerTreeRoot().children()[0] == group
    assert {node.layerId() for node in group.findLayers()} == {layer.id() for layer in added.values()}
    assert all(layer.crs().authid() == "EPSG:28992" for layer in added.values() if layer.isSpatial())


def test_renamed_layers_are_still_found(project, added):
    added["object_vlak"].setName("Mijn plannen")
    assert layers.find_layers(project)["object_vlak"].name() == "Mijn plannen"
    assert layers.find_layers(QgsProject()) == {}


def test_another_kind_of_file_leaves_the_project_alone(project, tmp_path):
    with pytest.raises(NovexError):
        layers.add_proposal_layers(project, tmp_path / "weg.gpkg")
    assert project.mapLayers() == {}
    assert project.layerTreeRoot().children() == []


@pytest.mark.parametrize("table", schema().object_tables, ids=lambda table: table.name)
def test_every_field_has_alias_widget_and_place_on_a_tab(added, table):
    layer = added[table.name]
    config = layer.editFormConfig()
    assert config.layout() == QgsEditFormConfig.EditorLayout.TabLayout
    tabs = {tab.name(): [item.name() for item in tab.children()] for tab in config.tabs()}
    assert tabs == {group.title_nl: list(group.fields) for group in table.groups}
    for field in table.fields:
        index = layer.fields().indexOf(field.name)
        assert layer.attributeAlias(index) == field.alias_nl
        expected = form_widgets.widget(table, field, VARIANTS, ours=True)
        assert (_config(layer, field.name).type(), _config(layer, field.name).config()) == expected


@pytest.mark.parametrize("table", schema().object_tables, ids=lambda table: table.name)
def test_only_functions_of_this_geometry_are_offered(added, table):
    offered = set(_entries(added[table.name], "functie"))
    assert offered == {code for code in code_set("functies") if table.geometry in function(code).geometries}


def test_value_lists_offer_every_code_and_nothing(added):
    layer = added["object_vlak"]
    for field in schema().table("object_vlak").fields:
        if field.codelist and not field.multiple and field.name != "functie":
            entries = _entries(layer, field.name)
            nothing = set() if field.required else {form_widgets.NULL_ENTRY}
            assert set(entries) == code_set(field.codelist) | nothing, field.name
            assert len(set(entries.values())) == len(entries), f"two codes of {field.name} have the same label"
            assert max(map(len, entries.values())) <= form_widgets.LONGEST_LABEL


def test_variants_are_those_of_the_file_and_follow_it(added):
    layer = added["object_vlak"]
    assert _entries(layer, "variant") == {
        form_widgets.NULL_ENTRY: "Basis (alle varianten)",
        "A": "A - Bundelen",
        "B": "B - Spreiden",
    }
    layers.refresh(added, [Variant("C", "")])
    assert set(_entries(layer, "variant")) == {form_widgets.NULL_ENTRY, "C"}


def test_new_object_is_filled_in_by_itself(project, added):
    layer = added["object_vlak"]
    QgsExpressionContextUtils.setProjectVariable(project, "novex_variant", "A")
    QgsExpressionContextUtils.setProjectVariable(project, "novex_horizon", "2050")
    feature = _new(project, layer, functie="bos")
    assert feature["variant"] == "A"
    assert feature["horizon"] == "2050"
    assert feature["perspectief"] == "1"
    assert feature["eenheid"] == "ha"
    assert feature["nauwkeurigheid"] == "exact"
    assert len(feature["uuid"]) == 36
    assert feature["gemaakt_op"].isValid()
    assert feature["uuid"] != _new(project, layer, functie="bos")["uuid"]


def test_without_choice_a_new_object_is_in_the_basis_for_2030(project, added):
    feature = _new(project, added["object_lijn"], functie="buisleiding")
    assert not feature["variant"]
    assert feature["horizon"] == "2030"


def _new(project, layer, **values):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    attributes = {layer.fields().indexOf(name): value for name, value in values.items()}
    return QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(SQUARE), attributes, context)


def test_every_expression_can_be_read(added):
    for name, layer in added.items():
        for index in range(layer.fields().count()):
            for text in (layer.constraintExpression(index), layer.defaultValueDefinition(index).expression()):
                expression = QgsExpression(text)
                assert not text or not expression.hasParserError(), (name, text, expression.parserErrorString())


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({}, set()),
        ({"hoeveelheid": 5.0, "hoeveelheid_min": 1.0, "hoeveelheid_max": 9.0}, set()),
        ({"hoeveelheid": 5.0, "hoeveelheid_min": 6.0}, {"hoeveelheid"}),
        ({"hoeveelheid": 5.0, "hoeveelheid_max": 4.0}, {"hoeveelheid"}),
        ({"hoeveelheid_min": 6.0, "hoeveelheid_max": 4.0}, {"hoeveelheid_min", "hoeveelheid_max"}),
        ({"jaar_start": 2030, "jaar_eind": 2029}, {"jaar_eind"}),
        ({"naam": "  "}, {"naam"}),
        ({"naam": None}, {"naam"}),
        ({"functie": None}, {"functie"}),
        ({"hoogte_m": 900.0}, {"hoogte_m"}),
        ({"aandeel_betaalbaar": -1.0}, {"aandeel_betaalbaar"}),
    ],
)
def test_hard_constraints(added, values, wrong):
    assert _wrong(added["object_vlak"], values, QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard) == wrong


@pytest.mark.parametrize(
    ("value", "is_wrong"),
    [(None, False), ("bos", False), ("bos, recreatie", False), ("", False), ("bos,kasteel", True), ("wigwam", True)],
)
def test_further_functions_must_be_known(added, value, is_wrong):
    soft = _wrong(
        added["object_vlak"], {"nevenfuncties": value}, QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    )
    assert ("nevenfuncties" in soft) is is_wrong


def test_fields_that_the_ijkmoment_asks_are_pointed_out_not_forced(added):
    """The file is at RV, where the question, origin and role of the Rijk are obligatory."""
    layer = added["object_vlak"]
    soft = _wrong(layer, {}, QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft)
    assert soft >= {"vraag", "herkomst", "concreetheid", "rol_rijk"}
    assert "novex_gebied" not in soft


def _wrong(layer, values, strength):
    feature = QgsFeature(layer.fields())
    for name, value in {"uuid": "nieuw", "naam": "x", "functie": "bos", "horizon": "2030", **values}.items():
        feature[name] = value
    names = [field.name() for field in layer.fields() if field.name() != "fid"]
    return {
        name
        for name in names
        if not QgsVectorLayerUtils.validateAttribute(layer, feature, layer.fields().indexOf(name), strength)[0]
    }


def test_findings_and_log_are_not_for_editing(added):
    assert {name for name, layer in added.items() if layer.readOnly()} == {"bevinding", "bevinding_vlak", "logboek"}


def test_objects_are_read_with_unsaved_edits(project, added, path):
    layer = added["object_vlak"]
    (saved,) = layers.layer_objects(added)
    assert (saved.uuid, saved.name, saved.geometry.area) == ("a", "Noordrand", 10000.0)
    assert layer.startEditing()
    first = next(layer.getFeatures())
    layer.changeAttributeValue(first.id(), layer.fields().indexOf("naam"), "Zuidrand")
    layer.addFeature(_new(project, layer, functie="bos", naam="Bos"))
    assert [(item.name, item.function) for item in layers.layer_objects(added)] == [
        ("Zuidrand", "woningbouw"),
        ("Bos", "bos"),
    ]
    assert [item.name for item in open_proposal(path).objects()] == ["Noordrand"]
    assert layer.commitChanges(), layer.commitErrors()
    assert [item.name for item in open_proposal(path).objects()] == ["Zuidrand", "Bos"]
    assert layers.layer_objects(added)[1].geometry.equals(open_proposal(path).objects()[1].geometry)


def test_a_check_may_be_written_while_a_layer_is_being_edited(added, path):
    layer = added["object_vlak"]
    assert layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("naam"), "Zuidrand")
    finding = Finding("k", "a", "Noordrand", "", "2030", "regel", "W01", "HARD", "t", place=HOUSING.geometry.centroid)
    proposal = open_proposal(path)
    proposal.write_findings(CheckResult((finding,)))
    layers.refresh(added, VARIANTS)
    assert [feature["sleutel"] for feature in added["bevinding"].getFeatures()] == ["k"]
    assert layer.isEditable()
    assert layer.commitChanges(), layer.commitErrors()
    assert proposal.objects()[0].name == "Zuidrand"
    assert proposal.findings() == [finding]


def test_object_without_uuid_or_place_is_read_too(added):
    layer = added["object_punt"]
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature["functie"], feature["naam"] = "recreatie", "Camping"
    layer.addFeature(feature)
    found = layers.layer_objects(added)[-1]
    assert (found.name, found.geometry, found.kind) == ("Camping", None, "punt")
    assert found.uuid.startswith("object_punt:")
    layer.rollBack()


def test_what_is_written_outside_qgis_shows_after_refresh(added, path):
    open_proposal(path).write_objects([replace(HOUSING, uuid="b", name="Erbij")])
    layers.refresh(added, VARIANTS)
    assert {item.name for item in layers.layer_objects(added)} == {"Noordrand", "Erbij"}


def test_style_follows_the_function(added):
    assert added["object_vlak"].renderer().type() != "singleSymbol"


def test_the_layers_are_found_again_whatever_comes_and_goes(project, tmp_path):
    one, two = tmp_path / "een.gpkg", tmp_path / "twee.gpkg"
    for path in (one, two):
        create_proposal(path, ProposalHeader("h", "Proef", "PV25"), VARIANTS)
    first = layers.add_proposal_layers(project, one)
    assert layers.find_layers(project) == first == layers.find_layers(project)
    project.removeMapLayer(first["object_lijn"].id())
    assert set(layers.find_layers(project)) == set(first) - {"object_lijn"}
    project.clear()
    assert layers.find_layers(project) == {}
    assert layers.find_layers(project) != (second := layers.add_proposal_layers(project, two))
    assert layers.file_of(layers.find_layers(project)) == two
    assert layers.find_layers(project) == second
    assert layers.find_layers(QgsProject()) == {}
