"""The folder with all data and the projects of QGIS Server, kept from one run to the next."""

import hashlib
import shutil
import tempfile
from pathlib import Path

from novex_plugin.paths import resources

from . import data, qgis_server
from .process import ROOT

FOLDER = ROOT / "build" / "services-data"
MAKERS = ("cache.py", "data.py", "layers.py", "qgis_project.py", "qgis_server.py")


def cached() -> Path:
    """The folder, made when it is not there yet or when what it is made from has changed."""
    here = Path(__file__).parent
    sources = [here / name for name in MAKERS] + [data.EXAMPLE, *sorted(resources("catalogus").glob("*.csv"))]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:16]
    target = FOLDER / digest
    if not target.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=FOLDER))
        data.write_all(fresh)
        qgis_server.write_projects(fresh)
        try:
            fresh.rename(target)  # in one step: two runs at the same time both end with a whole folder
        except OSError:
            shutil.rmtree(fresh)
    return target
