"""The outline of the province comes from the basisset, and validation and package use it."""

import pytest
import shapely
from osgeo import ogr, osr

from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.adapters.package import make_package
from novex_plugin.adapters.province import province_box, province_outline
from novex_plugin.adapters.sources import LayerSource
from novex_plugin.adapters.store import Store, build_store
from novex_plugin.core.model.records import ProposalHeader, ProposalObject

PROVINCE = shapely.box(170000, 440000, 190000, 460000)


def _store(tmp_path, key, *shapes, names=()):
    source = tmp_path / f"{key}.gpkg"
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(28992)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(source))
    layer = dataset.CreateLayer(key, crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("naam", ogr.OFTString))
    for place, shape in enumerate(shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
        feature.SetField("naam", names[place] if names else "")
        layer.CreateFeature(feature)
    del feature, layer, dataset
    target = tmp_path / "basisset_store.gpkg"
    build_store([LayerSource(key, str(source), key, "2026-10-01", "test")], target)
    return target


@pytest.fixture
def proposal(tmp_path, qgis_app):
    made = create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "Voorstel", "PV25"))
    across = shapely.box(189000, 450000, 191000, 450100)
    made.write_objects([ProposalObject("a", "Rand", across, "vlak", "bos")])
    return made


def test_outline_is_that_of_the_store(tmp_path, qgis_app):
    outline = province_outline(_store(tmp_path, "provincie", PROVINCE))
    assert outline.symmetric_difference(PROVINCE).area < 1e-6


def test_without_store_or_layer_there_is_no_outline(tmp_path, qgis_app):
    assert province_outline(None) is None
    assert province_outline(_store(tmp_path, "natura2000", PROVINCE)) is None


def test_package_says_what_lies_outside_and_names_the_snapshot(proposal, tmp_path):
    store = _store(tmp_path, "provincie", PROVINCE)
    result = make_package(proposal.path, tmp_path / "p.zip", store_path=store)
    assert "buiten_provincie" in [issue.code for issue in result.issues]
    assert set(result.manifest["basisset"]) == {"naam", "datum"}
    without = make_package(proposal.path, tmp_path / "q.zip")
    assert "buiten_provincie" not in [issue.code for issue in without.issues]


def test_the_box_of_the_province_is_chosen_by_name_among_several(tmp_path, qgis_app):
    other = shapely.box(0, 0, 10, 10)
    store = Store.open(_store(tmp_path, "provincie", PROVINCE, other, names=("Gelderland", "Utrecht")))
    assert province_box(store, "PV25").bounds == PROVINCE.bounds
    assert province_box(store, "PV26").bounds == other.bounds
    assert province_box(store, "PV00").bounds == (0, 0, 190000, 460000)  # not in it: everything
    assert province_box(Store.open(_store(tmp_path, "natura2000", PROVINCE)), "PV25") is None
