"""A project whose services died: recognised, healed in place, and the map is the same, pixel by pixel."""

from dataclasses import replace

import pytest
from qgis.core import (
    QgsAction,
    QgsCategorizedSymbolRenderer,
    QgsDataSourceUri,
    QgsField,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QVariant

from novex_plugin.adapters import project_doctor
from novex_plugin.core.progress import Progress
from novex_plugin.core.services.records import (
    CHANGED_SCHEMA,
    MOVED,
    OGC_API,
    RENAMED,
    UNREACHABLE,
    WFS,
    WMS,
    WORKS,
    Resolved,
)
from novex_plugin.core.services.register import Registry
from tests.servers.fetching import colours, fetch, forget_answers, picture
from tools.services import faults
from tools.services.catalogue import local_catalogue
from tools.services.proxy import Proxy, closed_address

CODE = "natura2000"
NAME = "natura2000:natura2000"


@pytest.fixture
def later(servers):
    """The servers as they are after the move: another port."""
    made = Proxy(servers.base)
    yield made
    made.close()


def close(proxy):
    """The servers as the project knows them are no more."""
    proxy.close()
    forget_answers()


def registry(base):
    """A register that does not answer, so that the catalogue has to do."""
    return Registry(f"{base}/geen/csw", f"{base}/geen/index.json", "x", "y='{id}'")


def path_of(servers, kind):
    return servers.of(CODE, kind)[len(servers.base) :]


def wfs_source(url, name=NAME, extra=""):
    return f"url='{url}' typename='{name}' srsname='EPSG:28992' version='auto' pagingEnabled='true' {extra}"


def table_to_join(folder):
    """A file that the layer joins."""
    table = QgsVectorLayer("None?field=naam:string&field=beheerder:string", "beheer", "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "beheer"
    place = str(folder / "beheer.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(table, place, QgsProject.instance().transformContext(), options)
    return QgsVectorLayer(f"{place}|layername=beheer", "beheer", "ogr")


def dressed(layer, table):
    """The layer with all that a planner may have set, and that healing must keep."""
    values = sorted({one["naam"] for one in layer.getFeatures()})
    fills = ("#cc3300", "#33aa44", "#3355cc", "#ddaa00")
    categories = [
        QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": fill, "outline_color": "black"}), str(value))
        for value, fill in zip(values, fills)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("naam", categories))
    labels = QgsPalLayerSettings()
    labels.fieldName = next(name for name in ("richtlijn", "soort") if layer.fields().indexOf(name) >= 0)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(50_000_000)
    layer.setMaximumScale(10)
    layer.setOpacity(0.8)
    layer.setCustomProperty("van/mij", "blijft")
    layer.setFieldAlias(layer.fields().indexOf("naam"), "De naam")
    layer.addExpressionField('length("naam")', QgsField("lengte", QVariant.Int))
    layer.actions().addAction(QgsAction(QgsAction.ActionType.GenericPython, "groet", "print(1)"))
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("naam")
    join.setTargetFieldName("naam")
    join.setPrefix("b_")
    layer.addJoin(join)


def what_must_stay(project, layer):
    """Everything of a layer that healing must leave alone."""
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    return {
        "id": layer.id(),
        "name": layer.name(),
        "group": node.parent().name(),
        "place": node.parent().children().index(node),
        "checked": node.itemVisibilityChecked(),
        "fields": [one.name() for one in layer.fields()],
        "alias": layer.fields().field("naam").alias(),
        "joins": [(join.joinLayerId(), join.prefix()) for join in layer.vectorJoins()],
        "actions": [one.name() for one in layer.actions().actions()],
        "labels": layer.labelsEnabled() and layer.labeling().settings().fieldName,
        "renderer": layer.renderer().dump(),
        "scales": (layer.hasScaleBasedVisibility(), layer.minimumScale(), layer.maximumScale()),
        "opacity": layer.opacity(),
        "property": layer.customProperty("van/mij"),
        "filter": layer.subsetString(),
        "crs": layer.crs().authid(),
    }


def make_project(place, source, provider, folder, subset=""):
    """A saved project with one dressed layer; returns what it was, its picture and extent."""
    project = QgsProject()
    layer, table = QgsVectorLayer(source, "Onze natuur", provider), table_to_join(folder)
    assert layer.isValid()
    project.addMapLayers([layer, table], False)
    root = project.layerTreeRoot()
    root.addLayer(table)
    root.insertGroup(0, "Basis").addLayer(layer)
    dressed(layer, table)
    assert layer.setSubsetString(subset)
    extent = (
        layer.extent() if layer.crs().authid() == "EPSG:28992" else QgsRectangle(100_000, 400_000, 200_000, 500_000)
    )
    extent = QgsRectangle(
        *[round(value) for value in (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())]
    )
    image = picture(layer, extent)
    assert project.write(str(place))
    return what_must_stay(project, layer), image, extent


def examine(project, base, **more):
    layers = project_doctor.service_layers(project)
    return project_doctor.examine_layers(
        layers,
        fetch,
        Progress(),
        registry=more.get("registry", registry(base)),
        catalogue=more.get("catalogue", local_catalogue(base)),
    )


@pytest.mark.parametrize("cached", [False, True], ids=["broken", "opened from the cache"])
@pytest.mark.parametrize("subset", ["", "\"naam\" <> 'Zwaanmeer en oeverlanden'"], ids=["all", "filtered"])
def test_a_broken_project_looks_the_same_after_healing(servers, proxy, later, tmp_path, subset, cached):
    """The servers go, come back at another port and path, and the project is opened in between."""
    place, old = tmp_path / "kaart.qgz", path_of(servers, WFS)
    before, image, extent = make_project(place, wfs_source(proxy.base + old), "WFS", tmp_path, subset)
    assert colours(image) > 3
    proxy.close()
    if not cached:
        forget_answers()
    project = QgsProject()
    assert project.read(str(place))
    layer = project.mapLayer(before["id"])
    assert layer.isValid() is cached
    new = old.replace("/v1_0", "/v7_0")
    later.add(faults.Move(old=old, new=new))
    catalogue = tuple(
        replace(one, services=tuple(replace(each, url=each.url.replace(old, new)) for each in one.services))
        for one in local_catalogue(later.base)
    )
    found = examine(project, later.base, catalogue=catalogue)
    assert [(one.code, one.health.state, one.health.resolved.url) for one in found] == [(CODE, MOVED, later.base + new)]
    rows = project_doctor.heal_project(project, found)
    assert [(row.done, row.new) for row in rows] == [(True, later.base + new)]
    assert layer.isValid()
    assert what_must_stay(project, layer) == before
    assert picture(layer, extent) == image
    assert project.isDirty()


def test_healing_a_file_without_a_window_keeps_a_copy_and_says_what_it_did(servers, proxy, later, tmp_path):
    place = tmp_path / "kaart.qgs"
    before, image, extent = make_project(place, wfs_source(proxy.base + path_of(servers, WFS)), "WFS", tmp_path)
    original = place.read_bytes()
    close(proxy)
    rows = project_doctor.heal_project_file(
        place, fetch, Progress(), log=True, registry=registry(later.base), catalogue=local_catalogue(later.base)
    )
    assert [row.done for row in rows] == [True]
    assert (tmp_path / "kaart_voor_herstel.qgs").read_bytes() == original
    log = (tmp_path / "kaart_dokter.txt").read_text(encoding="utf-8")
    assert "Onze natuur [verhuisd, hersteld]" in log
    assert later.base in log
    project = QgsProject()
    assert project.read(str(place))
    layer = project.mapLayer(before["id"])
    assert what_must_stay(project, layer) == before
    assert picture(layer, extent) == image
    again = project_doctor.heal_project_file(
        place, fetch, Progress(), registry=registry(later.base), catalogue=local_catalogue(later.base)
    )
    assert again == []
    assert not (tmp_path / "kaart_voor_herstel_2.qgs").exists()


def test_a_wfs_becomes_an_api_when_there_is_no_wfs_any_more(servers, proxy, later, tmp_path):
    place = tmp_path / "kaart.qgz"
    before, image, extent = make_project(place, wfs_source(proxy.base + path_of(servers, WFS)), "WFS", tmp_path)
    close(proxy)
    catalogue = tuple(
        replace(one, services=tuple(each for each in one.services if each.kind != WFS))
        for one in local_catalogue(later.base)
    )
    project = QgsProject()
    project.read(str(place))
    layer = project.mapLayer(before["id"])
    found = examine(project, later.base, catalogue=catalogue)
    assert [(one.health.state, one.health.resolved.service) for one in found] == [(MOVED, OGC_API)]
    assert [row.done for row in project_doctor.heal_project(project, found)] == [True], project_doctor.heal_project(
        project, found
    )
    assert (layer.providerType(), layer.isValid()) == ("OAPIF", True)
    now = what_must_stay(project, layer)
    same = {key: value for key, value in before.items() if key not in ("crs", "fields")}
    assert {key: now[key] for key in same} == same
    assert {"naam", "richtlijn", "lengte", "b_beheerder"} <= set(now["fields"])
    after = picture(layer, extent)
    assert colours(after) > 3
    pixels = [(x, y) for x in range(after.width()) for y in range(after.height())]
    different = sum(after.pixel(*one) != image.pixel(*one) for one in pixels)
    assert different < 0.03 * len(pixels)  # coordinates come as degrees: borders fall on other pixels here and there


def test_a_new_name_is_followed_with_style_and_labels(servers, proxy, tmp_path):
    place, served = tmp_path / "kaart.qgz", servers.served("mirt_vlakken", WFS)
    source = wfs_source(f"{proxy.base}/{served.path}", served.published)
    before, image, extent = make_project(place, source, "WFS", tmp_path)
    assert colours(image) > 3
    proxy.add(faults.RenameLayer(old=served.layer, new=f"{served.layer}_2027"))
    project = QgsProject()
    project.read(str(place))
    found = examine(project, proxy.base)
    assert (found[0].code, found[0].health.state) == ("mirt_vlakken", RENAMED)
    rows = project_doctor.heal_project(project, found)
    assert [row.done for row in rows] == [True], rows
    layer = project.mapLayer(before["id"])
    assert QgsDataSourceUri(layer.source()).param("typename") == f"{served.published}_2027"
    assert what_must_stay(project, layer) == before
    assert picture(layer, extent) == image


def test_fields_that_the_map_uses_and_that_are_gone_stop_the_healing(servers, proxy, later, tmp_path):
    place = tmp_path / "kaart.qgz"
    before, _image, _extent = make_project(place, wfs_source(proxy.base + path_of(servers, WFS)), "WFS", tmp_path)
    close(proxy)
    later.add(faults.RenameFields(names=(("richtlijn", "directive"),)))
    project = QgsProject()
    project.read(str(place))
    source = project.mapLayer(before["id"]).source()
    found = examine(project, later.base)
    assert found[0].health.state == CHANGED_SCHEMA
    rows = project_doctor.heal_project(project, found)
    assert not rows[0].done
    assert "richtlijn" in rows[0].reason
    assert project.mapLayer(before["id"]).source() == source
    forced = project_doctor.heal(project.mapLayer(before["id"]), found[0].health.resolved)
    assert not forced.done
    assert "richtlijn" in forced.reason
    assert project.mapLayer(before["id"]).source() == source


def test_a_failed_healing_puts_everything_back(servers, proxy, tmp_path):
    place = tmp_path / "kaart.qgz"
    before, image, extent = make_project(place, wfs_source(proxy.base + path_of(servers, WFS)), "WFS", tmp_path)
    project = QgsProject()
    project.read(str(place))
    layer = project.mapLayer(before["id"])
    source = layer.source()
    row = project_doctor.heal(layer, Resolved(CODE, WFS, closed_address() + "/wfs", NAME, MOVED))
    assert not row.done
    assert row.reason
    assert (layer.source(), layer.isValid()) == (source, True)
    assert what_must_stay(project, layer) == before
    assert picture(layer, extent) == image


def test_pictures_heal_and_one_failure_does_not_stop_the_others(servers, proxy, later, tmp_path):
    wms = servers.of("novex_gebieden", WMS)[len(servers.base) :]
    name = servers.served("novex_gebieden", WMS).published
    source = f"crs=EPSG:28992&dpiMode=7&format=image/png&layers={name}&styles=&url={proxy.base}{wms}"
    place = tmp_path / "kaart.qgz"
    project = QgsProject()
    raster = QgsRasterLayer(source, "Gebieden", "wms")
    assert raster.isValid()
    raster.setOpacity(0.5)
    nowhere = QgsVectorLayer(wfs_source(closed_address() + "/wfs", "x:y"), "Aap", "WFS")
    several = QgsRasterLayer(
        source.replace(f"layers={name}", f"layers={name}&layers={name}").replace("styles=", "styles=&styles="),
        "Noot",
        "wms",
    )
    project.addMapLayers([raster, nowhere, several])
    extent = QgsRectangle(100_000, 400_000, 200_000, 500_000)
    image = picture(raster, extent)
    assert colours(image) > 1
    project.write(str(place))
    identifier = raster.id()
    close(proxy)
    project = QgsProject()
    project.read(str(place))
    rows = project_doctor.heal_project(project, examine(project, later.base))
    assert [(row.name, row.done) for row in rows] == [("Aap", False), ("Gebieden", True), ("Noot", False)]
    assert rows[0].state == UNREACHABLE
    layer = project.mapLayer(identifier)
    assert layer.source() == source.replace(proxy.base, later.base)
    assert layer.opacity() == 0.5
    assert picture(layer, extent) == image
    log = project_doctor.write_log(rows, place).read_text(encoding="utf-8")
    assert log.count("niet hersteld") == 2


def test_what_works_is_left_alone(servers, proxy, tmp_path):
    place = tmp_path / "kaart.qgz"
    make_project(place, wfs_source(proxy.base + path_of(servers, WFS)), "WFS", tmp_path)
    project = QgsProject()
    project.read(str(place))
    found = examine(project, proxy.base)
    assert [(one.code, one.health.state, one.layer.used_fields) for one in found] == [
        (CODE, WORKS, ("naam", "richtlijn"))
    ]
    assert project_doctor.heal_project(project, found) == []
    assert not project.isDirty()
