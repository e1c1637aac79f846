"""The map draws exactly what counts: the rules of the layers against ``core.variants.effective``."""

import shutil

import pytest
import shapely
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
)

from novex_plugin.adapters import layers, project_state, visibility
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.model.records import Finding, ProposalHeader, ProposalObject, Variant
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.paths import resources

OBJECT_LAYERS = ("object_vlak", "object_lijn", "object_punt")
VIEWS = [(variant, horizon) for variant in ("", "A", "B", "C") for horizon in ("2030", "2050", "2100")]
VARIANTS = (Variant("A", "Eerste"), Variant("AB", "Kind van A", parent="A"), Variant("B", "Tweede"))


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


@pytest.fixture
def example(project, tmp_path):
    path = tmp_path / "voorstel.gpkg"
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), path)
    return layers.add_proposal_layers(project, path), open_proposal(path)


def rendered(project, layer):
    """The uuids (or keys) of the features for which the layer's renderer has a symbol."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.setExtent(QgsRectangle(layer.extent()))
    context.expressionContext().appendScope(QgsExpressionContextUtils.projectScope(project))
    context.setRendererScale(50_000)
    renderer.startRender(context, layer.fields())
    name = "uuid" if layer.fields().indexOf("uuid") >= 0 else "sleutel"
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        if renderer.willRenderFeature(feature, context):
            found.append(feature[name])
    renderer.stopRender(context)
    return found


def labelled(project, layer):
    """The uuids of the objects that the label rule lets through."""
    labeling = layer.labeling()  # kept by name: the rules belong to it
    root = labeling.rootRule()
    where = QgsExpression(root.children()[0].filterExpression())
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    found = []
    for feature in layer.getFeatures():
        context.setFields(layer.fields())
        context.setFeature(feature)
        if where.evaluate(context):
            found.append(feature["uuid"])
        assert not where.hasEvalError(), where.evalErrorString()
    return found


def drawn(project, found, look=rendered):
    return sorted(uuid for table in OBJECT_LAYERS for uuid in look(project, found[table]))


@pytest.mark.parametrize("look", [rendered, labelled])
@pytest.mark.parametrize(("variant", "horizon"), VIEWS)
def test_the_example_is_drawn_as_it_counts(project, example, variant, horizon, look):
    found, proposal = example
    objects, variants = proposal.objects(), proposal.variants()
    visibility.show_view(project, objects, variants, variant, horizon)
    expected = sorted(item.uuid for item in effective_objects(objects, variants, variant, horizon))
    assert expected
    assert drawn(project, found, look) == expected


def test_without_the_panel_everything_is_drawn_but_what_only_says_that_something_lapses(project, example):
    found, proposal = example
    everything = proposal.objects()
    expected = sorted(item.uuid for item in everything if not item.dropped)
    assert len(expected) < len(everything)
    assert drawn(project, found) == drawn(project, found, labelled) == expected
    visibility.show_view(project, everything, proposal.variants(), "A", "2030")
    assert drawn(project, found) != expected
    assert visibility.show_all(project)
    assert drawn(project, found) == expected


def test_the_map_is_drawn_anew_only_when_the_view_is_another(project, example):
    _found, proposal = example
    objects, variants = proposal.objects(), proposal.variants()
    assert visibility.show_view(project, objects, variants, "A", "2030")
    assert not visibility.show_view(project, objects, variants, "A", "2030")
    assert visibility.show_view(project, objects, variants, "A", "2050")


def item(uuid, **values):
    return ProposalObject(uuid, uuid, shapely.box(0, 0, 100, 100), "vlak", "woningbouw", **values)


ODD = [
    item("vroeg", horizon="2030", start_year=2045), item("nu", horizon="2030"), item("op", end_year=2040),
    item("zonder_jaar", horizon="ooit"), item("kind", variant="AB", replaces="ouder"), item("ouder", variant="A"),
    item("weg", variant="A", replaces="nu", dropped=True, horizon="2050"), item("ander", variant="B"),
    item("opvolger", variant="B", replaces="op", horizon="2050"),
]  # fmt: skip


@pytest.mark.parametrize("horizon", ["2030", "2050"])
@pytest.mark.parametrize("variant", ["", "A", "AB", "B"])
def test_years_parents_and_successors_count_on_the_map_too(project, tmp_path, variant, horizon):
    proposal = create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "V", "PV25"), VARIANTS)
    proposal.write_objects(ODD)
    found = layers.add_proposal_layers(project, proposal.path)
    visibility.show_view(project, ODD, VARIANTS, variant, horizon)
    expected = sorted(each.uuid for each in effective_objects(ODD, VARIANTS, variant, horizon))
    assert drawn(project, found) == expected


def test_objects_that_replace_each_other_in_a_circle_stay_in_sight(project, tmp_path):
    circle = [item("een", replaces="twee"), item("twee", replaces="een")]
    proposal = create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "V", "PV25"), VARIANTS)
    proposal.write_objects(circle)
    found = layers.add_proposal_layers(project, proposal.path)
    visibility.show_view(project, circle, VARIANTS, "A", "2030")
    assert drawn(project, found) == ["een", "twee"]


def test_an_object_drawn_just_now_is_seen_while_the_layer_is_edited(project, example):
    found, proposal = example
    visibility.show_view(project, proposal.objects(), proposal.variants(), "A", "2030")
    assert len(project.customVariables()["novex_vervallen"]) > 36
    layer = found["object_vlak"]
    layer.startEditing()
    before = rendered(project, layer)
    template = next(layer.getFeatures())
    for uuid, variant in (("nieuw", "A"), ("elders", "B"), ("", "A")):  # the last one has no uuid yet
        template.setId(0)
        template["fid"] = None
        template["uuid"], template["variant"], template["horizon"] = uuid, variant, "2030"
        assert layer.addFeature(template)
    assert sorted(rendered(project, layer)) == sorted([*before, "nieuw", ""])
    layer.rollBack()


@pytest.mark.parametrize(
    ("variant", "horizon", "seen"), [("A", "2050", True), ("A", "2030", False), ("", "2050", False)]
)
def test_findings_are_only_on_the_map_in_the_view_that_was_checked(project, tmp_path, variant, horizon, seen):
    proposal = create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "V", "PV25"), VARIANTS)
    proposal.write_objects([item("nu")])
    finding = Finding("s", "nu", "nu", "A", "2050", "regel", "N01", "HARD", "Treffer",
                      place=shapely.Point(25, 25), overlap=shapely.box(0, 0, 50, 50))  # fmt: skip
    proposal.write_findings(CheckResult(findings=(finding,), variant="A", horizon="2050"))
    found = layers.add_proposal_layers(project, proposal.path)
    tables = ("bevinding", "bevinding_vlak")
    assert [len(rendered(project, found[table])) for table in tables] == [1, 1]
    visibility.show_view(project, [item("nu")], VARIANTS, variant, horizon)
    project_state.set_variables(project, {"variant": variant, "horizon": horizon})
    assert [rendered(project, found[table]) for table in tables] == [[finding.key] * seen] * 2
