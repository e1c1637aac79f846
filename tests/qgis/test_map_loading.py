"""Layers on the map follow the snapshot that is in use."""

import geopandas
import pytest
import shapely
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.map_loading import add_snapshot, behind, follow_snapshot
from novex_plugin.adapters.store import LayerSource, Store, build_store


@pytest.fixture
def make(tmp_path):
    """A store with so many nature areas, of a date."""

    def made(count, date):
        source = tmp_path / f"natuur_{date}.gpkg"
        places = range(150_000, 150_000 + 200 * count, 200)
        shapes = [shapely.box(west, 450_000, west + 100, 450_100) for west in places]
        geopandas.GeoDataFrame({"naam": "Veen"}, index=range(count), geometry=shapes, crs="EPSG:28992").to_file(source)
        path = tmp_path / f"store_{date}.gpkg"
        build_store([LayerSource("natura2000", str(source), date=date)], path)
        return Store.open(path)

    return made


def test_a_layer_follows_a_new_snapshot_and_keeps_its_id_place_and_look(make):
    old, new = make(2, "2026-01-01"), make(3, "2026-06-01")
    project = QgsProject()
    [layer] = add_snapshot(project, old)
    layer.renderer().symbol().setColor(QColor("#123456"))
    layer.setName("Mijn natuur")
    kept = layer.id()
    assert behind(project, old) == []
    assert behind(project, new) == [kept]
    follow_snapshot(project, new, kept)
    assert behind(project, new) == []
    again = project.mapLayer(kept)
    assert (again.featureCount(), again.name()) == (3, "Mijn natuur")
    assert again.renderer().symbol().color() == QColor("#123456")
    assert again.customProperty("novex/date") == "2026-06-01"


def test_a_layer_that_was_removed_meanwhile_is_no_trouble(make):
    follow_snapshot(QgsProject(), make(1, "2026-01-01"), "weg")
