"""QGIS Server: WFS 1.1, WMS and WMTS with styles; one project per service."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, Optional

from . import front, layers
from .process import ROOT, Guarded

PROGRAM = "/usr/lib/cgi-bin/qgis_mapserv.fcgi"


def write_projects(folder: Path, data_folder: Path) -> subprocess.Popen:
    """Start writing the project files; wait for the process that comes back."""
    target = folder / "qgis"
    target.mkdir(exist_ok=True)
    specification = [
        {
            "project": str(target / front.file_name(path, ".qgs")),
            "title": items[0].title,
            "layers": [
                {"file": str(data_folder / item.file), "table": item.table, "name": item.layer, "title": item.title}
                for item in items
            ],
        }
        for path, items in layers.services(layers.QGIS).items()
    ]
    file = target / "projecten.json"
    file.write_text(json.dumps(specification), encoding="utf-8")
    with (folder / "qgis_project.log").open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "tools.services.qgis_project", str(file)], cwd=ROOT, stdout=log, stderr=log,
            stdin=subprocess.DEVNULL, env={**os.environ, **environment(folder)},
        )  # fmt: skip


def start(folder: Path) -> Guarded:
    """Two processes that share a socket."""
    return Guarded(
        "qgis", [PROGRAM], folder, environment=environment(folder), socket=folder / "qgis.sock", copies=2
    )


def environment(folder: Path, more: Optional[Dict[str, str]] = None) -> Dict[str, str]:
    """A profile of its own, no screen, and no network cache that is shared with the tests."""
    home = folder / "qgis-home"
    home.mkdir(exist_ok=True)
    return {
        "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CACHE_HOME": str(home), "XDG_RUNTIME_DIR": str(home),
        "QGIS_OPTIONS_PATH": str(home), "QGIS_CUSTOM_CONFIG_PATH": str(home), "QGIS_PLUGINPATH": str(home),
        "QGIS_SERVER_LOG_STDERR": "true", "QGIS_SERVER_LOG_LEVEL": "2", **(more or {}),
    }  # fmt: skip
