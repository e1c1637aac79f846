"""Vector files for tests that run with GDAL."""

from osgeo import ogr, osr


def write(path, table, *shapes):
    """A GeoPackage of areas in RD New, replacing the one that was there; shapes are shapely."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(28992)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer(table, crs, ogr.wkbPolygon)
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shape.wkb))
        layer.CreateFeature(feature)
    return path
