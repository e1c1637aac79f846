"""QGIS Server: WFS 1.1 and WMS with styles; one project per service."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict

from . import front, layers
from .process import ROOT, Guarded, NotStartedError

PROGRAM = "/usr/lib/cgi-bin/qgis_mapserv.fcgi"


def write_projects(data_folder: Path) -> None:
    """The project files, in ``qgis`` below the folder with data; their paths to it are relative."""
    target = data_folder / "qgis"
    target.mkdir()
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
    done = subprocess.run(
        [sys.executable, "-m", "tools.services.qgis_project", str(file)], cwd=ROOT, capture_output=True, text=True,
        stdin=subprocess.DEVNULL, env={**os.environ, **environment(target)}, check=False,
    )  # fmt: skip
    if done.returncode:
        raise NotStartedError(f"the projects of QGIS Server were not written\n{done.stdout}\n{done.stderr}")


def start(folder: Path) -> Guarded:
    return Guarded("qgis", [PROGRAM], folder, environment=environment(folder), socket=folder / "qgis.sock")


def environment(folder: Path) -> Dict[str, str]:
    """A profile of its own, no screen, and no network cache that is shared with the tests."""
    home = folder / "qgis-home"
    home.mkdir(mode=0o700, exist_ok=True)
    return {
        "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CACHE_HOME": str(home), "XDG_RUNTIME_DIR": str(home),
        "QGIS_OPTIONS_PATH": str(home), "QGIS_CUSTOM_CONFIG_PATH": str(home), "QGIS_PLUGINPATH": str(home),
        "QGIS_SERVER_LOG_STDERR": "true", "QGIS_SERVER_LOG_LEVEL": "2",
    }  # fmt: skip
