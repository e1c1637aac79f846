"""MapServer: WFS 2.0 in pages of 1000, WMS, and WCS; one map file per service."""

from pathlib import Path
from typing import List

from . import data, front, layers
from .layers import Served
from .process import Guarded

PROGRAM = "/usr/lib/cgi-bin/mapserv"
PAGE = 1000  # features per request, as the national services allow
MAP = """MAP
  NAME "dienst" STATUS ON SIZE 500 500 EXTENT {extent} UNITS METERS IMAGETYPE "png"
  PROJECTION "init=epsg:28992" END
  WEB METADATA
    "ows_enable_request" "*" "ows_title" "{title}" "ows_srs" "EPSG:28992 EPSG:4258 EPSG:4326 EPSG:3857"
    "ows_onlineresource" "{address}?" "ows_fees" "none" "ows_accessconstraints" "none"
    "ows_contactorganization" "Fictieve voorbeelddata" "ows_contactperson" "-"
    "wfs_namespace_prefix" "{prefix}" "wfs_namespace_uri" "http://{prefix}.voorbeeld" "wfs_maxfeatures" "{page}"
    "wfs_compute_number_matched" "true" "wfs_getfeature_formatlist" "geojson" "wcs_label" "{title}"
  END END
  OUTPUTFORMAT NAME "png" DRIVER "AGG/PNG" MIMETYPE "image/png" IMAGEMODE RGBA TRANSPARENT ON END
  OUTPUTFORMAT NAME "geojson" DRIVER "OGR/GEOJSON" MIMETYPE "application/json; subtype=geojson"
    FORMATOPTION "STORAGE=stream" FORMATOPTION "FORM=simple" FORMATOPTION "USE_FEATUREID=true" END
  OUTPUTFORMAT NAME "GEOTIFF" DRIVER "GDAL/GTiff" MIMETYPE "image/tiff" IMAGEMODE FLOAT32 EXTENSION "tif" END
{layers}END
"""
VECTOR = """  LAYER
    NAME "{name}" TYPE {kind} STATUS ON CONNECTIONTYPE OGR CONNECTION "{file}" DATA "{table}"
    PROJECTION "init=epsg:28992" END
    METADATA "ows_title" "{title}" "ows_srs" "EPSG:28992 EPSG:4258 EPSG:4326 EPSG:3857" "gml_featureid" "identificatie"
      "gml_include_items" "all" "gml_types" "auto" "gml_geometries" "geom" "gml_geom_type" "{gml}" END
    TEMPLATE "geen"
    CLASS NAME "{title}" STYLE {style} END END
  END
"""
COVERAGE = """  LAYER
    NAME "{name}" TYPE RASTER STATUS ON DATA "{file}"
    PROJECTION "init=epsg:28992" END
    METADATA "ows_title" "{title}" "wcs_label" "{title}" "wcs_rangeset_name" "hoogte" "wcs_rangeset_label" "hoogte"
      "wcs_formats" "GEOTIFF" "wcs_nativeformat" "GEOTIFF" "ows_srs" "EPSG:28992" "wcs_enable_request" "*" END
    PROCESSING "SCALE=AUTO"
  END
"""
KINDS = {
    "vlak": ("POLYGON", "multipolygon", "COLOR 150 190 140 OUTLINECOLOR 40 90 40 WIDTH 1"),
    "lijn": ("LINE", "multiline", "COLOR 170 60 40 WIDTH 2"),
    "punt": ("POINT", "point", "COLOR 30 60 160 SYMBOL 0 SIZE 4"),
}


def start(folder: Path, data_folder: Path, base: str) -> Guarded:
    """Write the map files and start two processes that share a socket."""
    target = folder / "mapserver"
    target.mkdir(exist_ok=True)
    for path, items in layers.services(layers.MAPSERVER).items():
        text = map_file(items, f"{base}/{path}", data_folder)
        (target / front.file_name(path, ".map")).write_text(text, encoding="utf-8")
    settings = target / "mapserver.conf"
    settings.write_text('CONFIG\n  ENV\n    MS_MAP_NO_PATH "1"\n  END\nEND\n', encoding="utf-8")
    environment = {"MAPSERVER_CONFIG_FILE": str(settings)}
    return Guarded("mapserver", [PROGRAM], folder, environment=environment, socket=folder / "mapserver.sock", copies=2)


def map_file(items: List[Served], address: str, data_folder: Path) -> str:
    blocks = "".join(_layer(item, data_folder) for item in items)
    return MAP.format(
        extent=f"{data.WEST} {data.SOUTH} {data.EAST} {data.NORTH}", title=_plain(items[0].title), address=address,
        prefix=items[0].prefix, page=PAGE, layers=blocks,
    )  # fmt: skip


def _layer(item: Served, data_folder: Path) -> str:
    if item.kind == layers.WCS:
        return COVERAGE.format(name=item.layer, file=data_folder / data.RASTER, title=_plain(item.title))
    kind, gml, style = KINDS[data.kind_in(data_folder / item.file)]
    return VECTOR.format(
        name=item.layer, table=item.table, file=data_folder / item.file, title=_plain(item.title), kind=kind, gml=gml,
        style=style,
    )  # fmt: skip


def _plain(text: str) -> str:
    return text.replace('"', "'").replace("&", "en")
