"""The file server's part: ATOM feeds in two levels with their files, and the list of OGC APIs.

nginx serves them as plain files, so ranges, ETag and If-Modified-Since are real.
"""

import json
import shutil
import zipfile
from pathlib import Path
from typing import Dict, List
from xml.sax.saxutils import escape

from osgeo import gdal

from . import data, layers
from .layers import Served

DATE = "2026-01-15T00:00:00Z"
INDEX = """<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"
      xmlns:inspire_dls="http://inspire.ec.europa.eu/schemas/inspire_dls/1.0" xml:lang="nl">
  <title>{title}</title><subtitle>Downloadservice met fictieve voorbeelddata</subtitle>
  <link href="{address}/index.xml" rel="self" type="application/atom+xml" hreflang="nl"/>
  <id>{address}/index.xml</id><rights>http://creativecommons.org/publicdomain/zero/1.0/deed.nl</rights>
  <updated>{date}</updated><author><name>Voorbeeld</name><email>voorbeeld@voorbeeld.invalid</email></author>
{entries}</feed>
"""
ENTRY = """  <entry>
    <title>{title}</title><id>{address}/{feed}</id><updated>{date}</updated>
    <rights>http://creativecommons.org/publicdomain/zero/1.0/deed.nl</rights>
    <link href="{link}" rel="alternate" type="application/atom+xml" hreflang="nl"/>
    <inspire_dls:spatial_dataset_identifier_code>{code}</inspire_dls:spatial_dataset_identifier_code>
    <category term="http://www.opengis.net/def/crs/EPSG/0/28992" label="Amersfoort / RD New"/>
  </entry>
"""
DATASET = """<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <title>{title}</title><id>{address}/{feed}</id><updated>{date}</updated>
  <link href="{address}/{feed}" rel="self" type="application/atom+xml"/>
  <link href="{address}/index.xml" rel="up" type="application/atom+xml"/>
  <rights>http://creativecommons.org/publicdomain/zero/1.0/deed.nl</rights>
  <author><name>Voorbeeld</name></author>
  <entry>
    <title>{title}</title><id>{address}/downloads/{file}</id><updated>{date}</updated>
    <link href="{link}" rel="alternate" type="{kind}" hreflang="nl" length="{size}" title="{title}"/>
    <category term="http://www.opengis.net/def/crs/EPSG/0/28992" label="Amersfoort / RD New"/>
  </entry>
</feed>
"""
TYPES = {".gpkg": "application/geopackage+sqlite3", ".zip": "application/zip", ".gml": "application/gml+xml"}


def write_all(folder: Path, data_folder: Path, base: str) -> None:
    """Feeds and files below ``folder/www``."""
    found: Dict[str, Dict[str, List[Served]]] = {}
    for item in (item for item in layers.served_layers() if item.software == layers.FILES):
        found.setdefault(service_path(item), {}).setdefault(file_of(item), []).append(item)
    for path, files in found.items():
        _write_service(folder / "www" / path, path, files, data_folder, base)
    _write_index(folder / "www" / layers.local_path(layers.API_INDEX), base)


def service_path(item: Served) -> str:
    """The address of the feed without ``/index.xml``: everything up to and including ``atom``."""
    return item.path.split("/atom/")[0] + "/atom"


def file_of(item: Served) -> str:
    """Name of the file that is downloaded in the end."""
    last = item.path.rsplit("/", 1)[-1]
    if not last.endswith(".xml"):
        return last
    return f"{item.table}.zip" if item.geometry == "raster" else f"{item.table}.gpkg"


def _write_service(target: Path, path: str, files: Dict[str, List[Served]], data_folder: Path, base: str) -> None:
    (target / "downloads").mkdir(parents=True, exist_ok=True)
    address, entries, title = f"{base}/{path}", [], ""
    for name, items in files.items():
        file = target / "downloads" / name
        _write_file([data_folder / item.file for item in items], file, items[0].geometry)
        feed, title = _feed_name(items[0]), title or items[0].title
        relative = len(items[0].code) % 2 == 1  # real feeds have links of both forms
        values = {
            "title": escape(items[0].title), "address": address, "feed": feed, "date": DATE, "code": items[0].code,
            "file": name, "size": file.stat().st_size, "kind": TYPES[file.suffix],
        }  # fmt: skip
        link = f"downloads/{name}" if relative else f"{address}/downloads/{name}"
        (target / feed).write_text(DATASET.format(link=link, **values), encoding="utf-8")
        entries.append(ENTRY.format(link=feed if relative else f"{address}/{feed}", **values))
    text = INDEX.format(title=escape(title), address=address, date=DATE, entries="".join(entries))
    (target / "index.xml").write_text(text, encoding="utf-8")


def _feed_name(item: Served) -> str:
    last = item.path.rsplit("/", 1)[-1]
    return last if last.endswith(".xml") and last != "index.xml" else f"{item.code}.xml"


def _write_file(sources: List[Path], target: Path, geometry: str) -> None:
    """The file to download: a GeoPackage with a table per layer, GML, or either a GeoPackage or a raster in a zip."""
    if target.suffix == ".gml":
        options = ["FORMAT=GML3.2", "SRSNAME_FORMAT=OGC_URL"]
        gdal.VectorTranslate(str(target), str(sources[0]), format="GML", datasetCreationOptions=options)
    elif target.suffix == ".zip":
        source = sources[0].with_name(data.RASTER) if geometry == "raster" else sources[0]
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.write(source, f"{target.stem}{source.suffix}")
    else:
        shutil.copyfile(sources[0], target)
        for further in sources[1:]:
            gdal.VectorTranslate(str(target), str(further), format="GPKG", accessMode="append")


def _write_index(target: Path, base: str) -> None:
    """The list of all OGC APIs, in the form of the national one."""
    apis = [
        {
            "title": items[0].title,
            "description": f"Fictieve voorbeelddata: {items[0].title}",
            "keywords": [item.layer for item in items],
            "links": [{"rel": "root", "type": "application/json", "href": f"{base}/{path}"}],
        }
        for path, items in sorted(layers.services(layers.PYGEOAPI).items())
    ]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps({"apis": apis}, indent=1), encoding="utf-8")
