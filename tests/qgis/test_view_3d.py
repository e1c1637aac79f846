"""Bodies in the project for QGIS's 3D view; that view itself needs a graphics card and is not opened here."""

from dataclasses import replace

import pytest
from qgis.core import QgsExpression, QgsProject

from novex_plugin.adapters import view_3d
from novex_plugin.adapters.view_3d import ROLE_3D, bodies_layer, has_3d, show_bodies
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.functions import function
from tests.sheet_world import copy_proposal, in_force

with_3d = pytest.mark.skipif(not has_3d(), reason="this build of QGIS has no 3D")


@pytest.fixture(scope="module")
def objects(qgis_app, tmp_path_factory):
    return in_force(copy_proposal(tmp_path_factory.mktemp("voorstel")), "B", "2050")


@with_3d
def test_every_object_has_a_body_with_its_own_height_and_depth(objects):
    layer = bodies_layer(objects, factor=1.0)
    rows = {feature["uuid"]: feature for feature in layer.getFeatures()}
    assert set(rows) == {item.uuid for item in objects}
    for item in objects:
        row = rows[item.uuid]
        if item.height_m and item.layer == "bovengronds":
            assert (row["voet"], row["dikte"]) == (0.0, item.height_m)
        if item.depth_m and item.layer == "ondergronds":
            assert (row["voet"], row["dikte"]) == (-item.depth_m, item.depth_m)
        if item.kind == "vlak":
            assert row.geometry().area() == pytest.approx(item.geometry.area)


@with_3d
def test_each_function_has_its_colour_and_takes_foot_and_thickness_from_the_row(objects):
    layer = bodies_layer(objects)
    rules = layer.renderer3D().rootRule().children()
    assert {rule.filterExpression() for rule in rules} == {f"\"functie\" = '{item.function}'" for item in objects}
    wind = next(rule for rule in rules if "windpark" in rule.filterExpression()).symbol()
    dressed = wind.materialSettings() if hasattr(wind, "materialSettings") else wind.material()  # its name in QGIS 3.22
    assert dressed.diffuse().name() == function("windpark").colour
    told = wind.dataDefinedProperties()
    fields = {told.property(key).field() for key in told.propertyKeys()}
    assert fields == {"voet", "dikte"}


@with_3d
def test_a_code_that_no_list_knows_has_a_rule_that_finds_it(objects):
    strange = replace(objects[0], uuid="vreemd", function="kop van 't land")
    layer = bodies_layer([strange])
    rule = layer.renderer3D().rootRule().children()[0]
    assert QgsExpression(rule.filterExpression()).isValid()
    assert "'kop van ''t land'" in rule.filterExpression()


@with_3d
def test_a_second_view_takes_the_place_of_the_first_and_says_its_factor(objects):
    project = QgsProject()
    show_bodies(project, objects, factor=5.0)
    layer = show_bodies(project, objects[:3], factor=20.0)
    mine = [one for one in project.mapLayers().values() if one.customProperty("novex/role") == ROLE_3D]
    assert [one.id() for one in mine] == [layer.id()]
    assert layer.featureCount() == 3 and "20×" in layer.name()


@with_3d
def test_nothing_to_show_is_said(qgis_app):
    with pytest.raises(NovexError, match="niets om in 3D"):
        bodies_layer([])


def test_a_qgis_without_3d_says_what_can_be_made_instead(objects, monkeypatch):
    def without(name):
        raise ImportError(name)

    monkeypatch.setattr(view_3d.importlib, "import_module", without)
    assert not has_3d()
    with pytest.raises(NovexError, match="geen 3D") as refused:
        bodies_layer(objects)
    assert "doorsnede" in refused.value.hint
