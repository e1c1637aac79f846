"""pygeoapi: OGC API Features in pages of 1000 at most, in EPSG:28992 on request; one configuration per service."""

import json
import shutil
from pathlib import Path
from typing import Dict, List

from . import front, layers
from .layers import Served

RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
SPATIALITE = "/usr/lib/x86_64-linux-gnu/mod_spatialite.so"


def write_configurations(folder: Path, data_folder: Path, base: str) -> Dict[str, str]:
    """The configuration file of each service by its path."""
    target = folder / "pygeoapi"
    target.mkdir(exist_ok=True)
    files = {}
    for path, items in layers.services(layers.PYGEOAPI).items():
        for item in items:  # its own copy: the provider adds tables of its own to the file
            shutil.copyfile(data_folder / item.file, target / item.file)
        file = target / front.file_name(path, ".json")
        file.write_text(json.dumps(configuration(items, f"{base}/{path}", target)), encoding="utf-8")
        files[path] = str(file)
    return files


def configuration(items: List[Served], address: str, data_folder: Path) -> dict:
    """JSON is YAML, so pygeoapi reads it."""
    return {
        "server": {
            "bind": {"host": "127.0.0.1", "port": 0}, "url": address, "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8", "languages": ["nl-NL"], "map": {"url": "", "attribution": ""},
            "limits": {"default_items": 10, "max_items": 1000, "on_exceed": "throttle"},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {"title": items[0].title, "description": "Fictieve voorbeelddata", "keywords": ["NOVEX"],
                               "keywords_type": "theme", "terms_of_service": "-", "url": address},
            "license": {"name": "CC0", "url": "https://creativecommons.org/publicdomain/zero/1.0/deed.nl"},
            "provider": {"name": "Voorbeeld", "url": address},
            "contact": {"name": "Voorbeeld", "email": "voorbeeld@voorbeeld.invalid", "url": address,
                        "role": "pointOfContact"},
        },
        "resources": {item.layer: _collection(item, data_folder) for item in items},
    }  # fmt: skip


def _collection(item: Served, data_folder: Path) -> dict:
    return {
        "type": "collection", "title": item.title, "description": item.title, "keywords": [item.layer], "links": [],
        "extents": {"spatial": {"bbox": [3.2, 50.7, 7.3, 53.6], "crs": CRS84}},
        "providers": [{
            "type": "feature", "name": "SQLiteGPKG", "data": str(data_folder / item.file), "id_field": "fid",
            "table": item.table, "storage_crs": RD, "crs": [CRS84, RD, RD.replace("28992", "4258")],
        }],
    }  # fmt: skip
