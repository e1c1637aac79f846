"""The store keeps everything it can, says what it had to change, and never leaves half a file."""

import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsVectorLayer

from novex_plugin.adapters.store import LayerSource, Store, build_store, discover_sources
from novex_plugin.adapters.window import Window
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.progress import Progress

RD = 28992
SQUARE = shapely.box(150000, 450000, 150100, 450100)


def write(path, table, geometries, *, epsg=RD, kind=ogr.wkbUnknown, names=None, driver="GPKG", fields=()):
    """A vector file with OGR; geometries are shapely, WKT, OGR or None."""
    crs = osr.SpatialReference() if epsg else None
    if crs:
        crs.ImportFromEPSG(epsg)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer(table, crs, kind)
    for name in ("naam", *dict(fields)):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for number, geometry in enumerate(geometries):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["naam"] = names[number] if names else f"kenmerk {number}"
        for name, value in fields:
            feature[name] = value
        feature.SetGeometry(as_ogr(geometry))
        layer.CreateFeature(feature)
    return path


def as_ogr(geometry):
    if geometry is None or isinstance(geometry, ogr.Geometry):
        return geometry
    return ogr.CreateGeometryFromWkt(geometry) if isinstance(geometry, str) else ogr.CreateGeometryFromWkb(geometry.wkb)


def build(tmp_path, path, **options):
    store_path = tmp_path / "klaar.gpkg"
    report = build_store(discover_sources(path).sources, store_path, **options)
    return Store.open(store_path), report


def said(report):
    return " ".join(text for _level, text in report.messages)


def test_what_goes_in_comes_out(tmp_path):
    areas = [
        SQUARE,
        shapely.Point(150500, 450500).buffer(300, quad_segs=300),
        shapely.box(150400, 450400, 150450, 450450),
    ]
    path = write(tmp_path / "natura2000.gpkg", "natura2000", areas, names=["één", 'twee\'s "bos"\n🌳', ""])
    store, report = build(tmp_path, path, name="Proefset", date="2026-11-01")
    assert (store.snapshot_name, store.snapshot_date) == ("Proefset", "2026-11-01")
    [stored] = store.layers()
    assert (stored.key, stored.kind, stored.count, stored.read) == ("natura2000", "vlak", 3, 3)
    assert stored.area_after == pytest.approx(sum(area.area for area in areas))
    layer = store.load("natura2000")
    assert layer.feature_names == ["één", 'twee\'s "bos"\n🌳', ""]
    assert shapely.get_num_coordinates(layer.pieces).max() <= 256
    measured = np.bincount(layer.piece_feature, weights=layer.piece_measure)
    assert measured == pytest.approx([area.area for area in areas])
    assert layer.feature_measure == pytest.approx(measured)
    assert layer.overlapping  # the third lies inside the second
    united = shapely.area(layer.pieces[layer.piece_alone]).sum() + shapely.area(layer.united).sum()
    assert united == pytest.approx(shapely.union_all(areas).area)
    assert report.path == store.path


def test_qgis_opens_the_cleaned_layer_and_sees_no_inner_tables(qgis_app, tmp_path):
    store, _report = build(tmp_path, write(tmp_path / "natura2000.gpkg", "natura2000", [SQUARE]))
    layer = QgsVectorLayer(store.uri("natura2000"), "n", "ogr")
    assert layer.isValid()
    assert (layer.featureCount(), layer.crs().authid()) == (1, "EPSG:28992")
    assert layer.hasSpatialIndex() == layer.SpatialIndexPresent
    assert next(layer.getFeatures()).geometry().area() == pytest.approx(SQUARE.area)
    whole = QgsVectorLayer(str(store.path), "s", "ogr")
    names = {part.split("!!::!!")[1] for part in whole.dataProvider().subLayers()}
    assert names == {"laag_natura2000", "store_laag"}


def test_reading_by_box_gives_only_what_is_near_with_whole_features(tmp_path):
    grid = [shapely.box(x, y, x + 100, y + 100) for x in range(150000, 156000, 100) for y in range(450000, 456000, 100)]
    store, _report = build(tmp_path, write(tmp_path / "nnn.gpkg", "nnn", grid))
    window = (150050.0, 450050.0, 150350.0, 450250.0)
    layer = store.load("nnn", window)
    expected = [area for area in grid if area.intersects(shapely.box(*window))]
    assert len(layer.pieces) == len(expected) == len(layer.feature_ids)
    assert shapely.union_all(layer.pieces).equals(shapely.union_all(expected))
    assert layer.feature_count == len(grid)
    two = np.array([window, (155000.0, 455000.0, 155010.0, 455010.0)])
    assert len(store.load("nnn", boxes=two).pieces) > len(expected)
    nothing = store.load("nnn", (0.0, 0.0, 1.0, 1.0))
    assert len(nothing.pieces) == 0 and nothing.feature_count == len(grid)


# -- geometry that is not as it should be


def test_invalid_geometry_is_repaired_without_loss_and_reported(tmp_path):
    ring = shapely.box(0, 0, 30, 30).difference(shapely.box(10, 10, 20, 20))
    broken = shapely.transform(
        shapely.MultiPolygon([ring, shapely.box(10, 10, 20, 20)]), lambda xy: xy + [150000, 450000]
    )
    double = shapely.MultiPolygon([SQUARE, shapely.box(150050, 450000, 150150, 450100)])
    path = write(tmp_path / "natura2000.gpkg", "natura2000", [broken, double, SQUARE], names=["Duin", "Bos", "Hei"])
    _store, report = build(tmp_path, path)
    [layer] = report.layers
    assert (layer.read, layer.kept, layer.repaired, layer.dropped) == (3, 3, 2, 0)
    assert layer.area_after == pytest.approx(900 + 15000 + 10000)
    assert layer.area_before == pytest.approx(layer.area_after)
    assert "Duin" in said(report) and "Bos" in said(report)
    assert "0.50 ha was dubbel" in said(report)
    assert any("Duin" in note and "hersteld" in note for note in layer.notes)


def test_null_and_empty_geometries_fall_away_with_a_word(tmp_path):
    path = write(tmp_path / "natura2000.gpkg", "natura2000", [SQUARE, None, "POLYGON EMPTY"])
    _store, report = build(tmp_path, path)
    [layer] = report.layers
    assert (layer.read, layer.kept, layer.dropped) == (3, 1, 2)
    assert "2 van 3" in said(report)


def test_another_kind_of_geometry_falls_away_with_a_word(tmp_path):
    mixed = ogr.Geometry(ogr.wkbGeometryCollection)
    mixed.AddGeometry(as_ogr(SQUARE))
    mixed.AddGeometry(as_ogr("LINESTRING (150000 450000, 151000 450000)"))
    path = write(tmp_path / "natura2000.gpkg", "natura2000", ["LINESTRING (150000 450000, 151000 450000)", mixed])
    store, report = build(tmp_path, path)
    assert [report.layers[0].kept, report.layers[0].dropped] == [1, 1]
    assert shapely.area(store.load("natura2000").pieces).sum() == pytest.approx(SQUARE.area)


def test_a_layer_of_another_kind_than_expected_is_kept_and_said(tmp_path):
    path = write(tmp_path / "hoofdwegen.gpkg", "hoofdwegen", [SQUARE])
    store, report = build(tmp_path, path)
    assert store.layers()[0].kind == "vlak"
    assert "verwacht als lijn" in said(report)


def test_heights_and_measures_are_dropped_and_said(tmp_path):
    high = as_ogr("POLYGON ZM ((150000 450000 5 1, 150100 450000 5 2, 150100 450100 7 3, 150000 450000 5 4))")
    store, report = build(tmp_path, write(tmp_path / "natura2000.gpkg", "natura2000", [high], kind=ogr.wkbPolygonZM))
    assert not shapely.has_z(store.load("natura2000").pieces).any()
    assert store.layers()[0].area_after == pytest.approx(5000.0)
    assert "Z/M" in said(report)


def test_curves_become_straight_without_losing_area(tmp_path):
    curved = as_ogr(
        "CURVEPOLYGON (CIRCULARSTRING (149900 450000, 150000 450100, 150100 450000, 150000 449900, 149900 450000))"
    )
    path = write(tmp_path / "natura2000.gpkg", "natura2000", [curved], kind=ogr.wkbCurvePolygon)
    store, report = build(tmp_path, path)
    assert store.layers()[0].area_after == pytest.approx(np.pi * 100**2, rel=1e-4)
    assert "bogen" in said(report)


# -- coordinate systems


def test_another_crs_is_reprojected_and_said(tmp_path):
    degrees = shapely.box(5.38, 52.15, 5.39, 52.16)
    path = write(tmp_path / "natura2000.gpkg", "natura2000", [degrees], epsg=4326)
    store, report = build(tmp_path, path)
    assert "EPSG:4326" in said(report) and "EPSG:28992" in said(report)
    west, south, east, north = shapely.total_bounds(store.load("natura2000").pieces)
    assert 154000 < west < east < 156500
    assert 462000 < south < north < 465000
    assert store.layers()[0].area_after == pytest.approx(684.2 * 1112.7, rel=0.01)


def test_a_layer_without_crs_is_refused_with_a_hint_and_the_others_stay(tmp_path):
    write(tmp_path / "natura2000.gpkg", "natura2000", [SQUARE], epsg=None)
    write(tmp_path / "nnn.gpkg", "nnn", [SQUARE])
    store, report = build(tmp_path, tmp_path)
    assert [layer.key for layer in store.layers()] == ["nnn"]
    [(_level, text)] = [message for message in report.messages if message[0] == "fout"]
    assert "natura2000" in text and "coördinatenstelsel" in text and "EPSG:28992" in text


def test_geojson_with_metres_but_no_crs_is_refused_not_put_in_the_ocean(tmp_path):
    content = {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"naam": "x"}, "geometry": shapely.geometry.mapping(SQUARE)}]}  # fmt: skip
    path = tmp_path / "natura2000.geojson"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(NovexError, match="RD-coördinaten"):
        build(tmp_path, path)


def test_a_layer_far_away_is_said(tmp_path):
    _store, report = build(tmp_path, write(tmp_path / "nnn.gpkg", "nnn", [shapely.box(1e6, 1e6, 1e6 + 5, 1e6 + 5)]))
    assert "buiten Nederland" in said(report)


# -- empty, missing, unreadable


def test_an_empty_layer_stays_untestable_and_says_so(tmp_path):
    store, report = build(tmp_path, write(tmp_path / "natura2000.gpkg", "natura2000", []))
    assert store.layers()[0].count == 0
    assert "niet toetsbaar" in said(report)
    assert store.load("natura2000").feature_count == 0


def test_a_layer_that_is_not_there(tmp_path):
    store, _report = build(tmp_path, write(tmp_path / "nnn.gpkg", "nnn", [SQUARE]))
    for ask in (store.load, store.uri, store.layer):
        with pytest.raises(NovexError, match="'natura2000' zit niet in deze basisset"):
            ask("natura2000")


def test_a_source_that_vanished_is_said_and_the_rest_goes_on(tmp_path):
    path = write(tmp_path / "nnn.gpkg", "nnn", [SQUARE])
    sources = [LayerSource("natura2000", str(tmp_path / "weg.gpkg")), LayerSource("nnn", str(path), "nnn")]
    report = build_store(sources, tmp_path / "klaar.gpkg")
    assert [layer.key for layer in report.layers] == ["nnn"]
    assert "weg.gpkg is niet te lezen" in said(report)


@pytest.mark.parametrize("content", [b"", b"geen kaart", b"SQLite format 3\x00" + b"\x00" * 200])
def test_rubbish_is_no_source(tmp_path, content):
    path = tmp_path / "natura2000.gpkg"
    path.write_bytes(content)
    discovery = discover_sources(path)
    assert discovery.sources == ()
    assert "natura2000.gpkg" in " ".join(text for _level, text in discovery.messages)


def test_nothing_usable_raises_and_writes_nothing(tmp_path):
    target = tmp_path / "klaar.gpkg"
    with pytest.raises(NovexError, match="Geen enkele laag"):
        build_store([], target)
    assert not target.exists()
    with pytest.raises(NovexError, match="bestaat niet"):
        discover_sources(tmp_path / "weg")


# -- the store file itself


def test_a_store_is_replaced_only_when_the_new_one_is_ready(tmp_path):
    path = write(tmp_path / "nnn.gpkg", "nnn", [SQUARE])
    store, _report = build(tmp_path, path)
    before = store.path.read_bytes()

    class StopHalfway(Progress):
        calls = 0

        def cancelled(self):
            self.calls += 1
            return self.calls > 2

    with pytest.raises(Cancelled):
        build_store(discover_sources(path).sources, store.path, progress=StopHalfway())
    assert store.path.read_bytes() == before
    assert {item.name for item in tmp_path.iterdir()} == {"nnn.gpkg", "klaar.gpkg"}


def test_a_folder_that_does_not_exist_is_refused(tmp_path):
    path = write(tmp_path / "nnn.gpkg", "nnn", [SQUARE])
    with pytest.raises(NovexError, match="kan niet in"):
        build_store(discover_sources(path).sources, tmp_path / "weg" / "klaar.gpkg")


def test_other_files_are_no_store(tmp_path):
    with pytest.raises(NovexError, match="bestaat niet"):
        Store.open(tmp_path / "weg.gpkg")
    with pytest.raises(NovexError, match="geen klaargemaakte NOVEX-basisset"):
        Store.open(write(tmp_path / "nnn.gpkg", "nnn", [SQUARE]))
    (tmp_path / "tekst.gpkg").write_text("hallo", encoding="utf-8")
    with pytest.raises(NovexError):
        Store.open(tmp_path / "tekst.gpkg")


def test_a_newer_store_is_refused(tmp_path):
    store, _report = build(tmp_path, write(tmp_path / "nnn.gpkg", "nnn", [SQUARE]))
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE store_info SET waarde = '99' WHERE sleutel = 'versie'")
    with pytest.raises(NovexError, match="nieuwere versie"):
        Store.open(store.path)


def test_reading_leaves_the_store_as_it_is(tmp_path):
    store, _report = build(tmp_path, write(tmp_path / "nnn.gpkg", "nnn", [SQUARE]))
    before = store.path.read_bytes()
    store.path.chmod(0o444)
    Store.open(store.path).load("nnn", (150000.0, 450000.0, 150001.0, 450001.0))
    assert store.path.read_bytes() == before
    assert {item.name for item in tmp_path.iterdir()} == {"nnn.gpkg", "klaar.gpkg"}


# -- recognising


@pytest.mark.parametrize(
    ("suffix", "driver"), [("gpkg", "GPKG"), ("geojson", "GeoJSON"), ("gml", "GML"), ("shp", "ESRI Shapefile")]
)
def test_formats(tmp_path, suffix, driver):
    path = write(tmp_path / f"natura2000.{suffix}", "natura2000", [SQUARE], driver=driver, kind=ogr.wkbPolygon)
    store, report = build(tmp_path, path)
    assert store.layers()[0].area_after == pytest.approx(SQUARE.area, rel=1e-6), said(report)


def test_a_folder_with_several_layers_and_something_else(tmp_path):
    write(tmp_path / "a.gpkg", "natura2000", [SQUARE])
    (tmp_path / "sub").mkdir()
    write(tmp_path / "sub" / "b.gpkg", "nnn_2024", [SQUARE])
    write(tmp_path / "c.gpkg", "vakantiefotos", [SQUARE])
    (tmp_path / "leesmij.txt").write_text("x", encoding="utf-8")
    discovery = discover_sources(tmp_path, "2026-05-01")
    assert {source.key for source in discovery.sources} == {"natura2000", "nnn"}
    assert {source.date for source in discovery.sources} == {"2026-05-01"}
    assert any("vakantiefotos" in text for _level, text in discovery.messages)


def test_a_table_may_state_its_own_source_and_date(tmp_path):
    fields = (("bron", "Provincie X"), ("datum", "2025-07-01"))
    path = write(tmp_path / "set.gpkg", "natura2000", [SQUARE], fields=fields)
    store, _report = build(tmp_path, path)
    assert (store.layers()[0].source, store.layers()[0].date) == ("Provincie X", "2025-07-01")


def test_two_files_for_one_layer_are_joined_and_said(tmp_path):
    write(tmp_path / "natura2000.gpkg", "natura2000", [SQUARE])
    write(tmp_path / "natura2000_2.gpkg", "natura2000", [SQUARE, shapely.box(150200, 450000, 150300, 450100)])
    store, report = build(tmp_path, tmp_path)
    layer = store.load("natura2000")
    assert store.layers()[0].count == 3
    covered = shapely.area(layer.pieces[layer.piece_alone]).sum() + shapely.area(layer.united).sum()
    assert covered == pytest.approx(20_000)
    assert "samengesteld uit" in said(report)


def test_a_province_leaves_out_what_is_far(tmp_path):
    far = shapely.box(250000, 450000, 250100, 450100)
    store, _report = build(tmp_path, write(tmp_path / "nnn.gpkg", "nnn", [SQUARE, far]), province=SQUARE.buffer(1000))
    assert store.layers()[0].count == 1


def test_gdal_exceptions_switched_on_make_no_difference(tmp_path):
    gdal.UseExceptions()
    try:
        path = tmp_path / "natura2000.gpkg"
        path.write_bytes(b"geen kaart")
        assert discover_sources(path).sources == ()
    finally:
        gdal.DontUseExceptions()


def test_many_boxes_find_everything_that_a_single_box_finds():
    rng = np.random.default_rng(11)
    low = rng.uniform(0, 100_000, (4000, 2))
    items = np.column_stack([low, low + rng.uniform(0, 3000, (4000, 2))])
    for spread in (1_000, 60_000, 150_000):
        low = rng.uniform(-spread / 4, spread, (40, 2))
        boxes = np.column_stack([low, low + rng.uniform(0, 500, (40, 2))])
        exact = np.zeros(len(items), dtype=bool)
        for west, south, east, north in boxes:
            exact |= (items[:, 0] <= east) & (items[:, 2] >= west) & (items[:, 1] <= north) & (items[:, 3] >= south)
        found = Window(boxes).meets(items)
        assert found[exact].all()
        assert exact.sum() <= found.sum() < exact.sum() * 1.6 + 60


def test_the_index_written_at_once_is_the_one_that_gdal_keeps(tmp_path):
    """Rows, boxes and triggers: what GDAL adds or deletes afterwards is found and gone as well."""
    grid = [shapely.box(x, 450000, x + 40, 450040) for x in range(150000, 152000, 50)]
    store, _report = build(tmp_path, write(tmp_path / "nnn.gpkg", "nnn", grid))
    with closing(sqlite3.connect(store.path)) as connection:
        boxes = connection.execute("SELECT id, minx, maxx FROM rtree_laag_nnn_geom ORDER BY id").fetchall()
        [extent] = connection.execute(
            "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'laag_nnn'"
        ).fetchall()
        [(count,)] = connection.execute("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'laag_nnn'")
    assert [box[0] for box in boxes] == list(range(1, 41)) and count == 40
    assert all(box[1] <= area.bounds[0] and box[2] >= area.bounds[2] for box, area in zip(boxes, grid))
    assert extent == (150000.0, 450000.0, 151990.0, 450040.0)
    data = gdal.OpenEx(str(store.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = data.GetLayerByName("laag_nnn")
    layer.DeleteFeature(1)
    layer.SetSpatialFilterRect(150000, 450000, 150095, 450040)
    assert [feature.GetFID() for feature in layer] == [2]
    data = layer = None
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("SELECT count(*) FROM rtree_laag_nnn_geom").fetchone() == (39,)
        assert connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (39,)
