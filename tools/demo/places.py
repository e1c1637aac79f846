"""Where the demo reads and writes, and the environment that QGIS gets."""

import os
from pathlib import Path
from typing import Dict

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "resources" / "voorbeeld"
BUILD = ROOT / "build"
OUT = BUILD / "demo"
RUNTIME = BUILD / "runtime"

PROPOSAL = OUT / "voorstel.gpkg"
STORE = OUT / "basisset_klaar.gpkg"
SHEETS = OUT / "kaartbeelden"
PACKAGE = OUT / "pakket.zip"
WINDOW = OUT / "venster"  # screenshots, and the files that the window itself made
LOGS = OUT / "logboek"


def qgis_environment(**extra: str) -> Dict[str, str]:
    """The caller's environment with the plugin and its packages where QGIS finds them."""
    runtime_dir = BUILD / "xdg"
    runtime_dir.mkdir(parents=True, exist_ok=True)
    runtime_dir.chmod(0o700)
    search = [str(RUNTIME), *filter(None, [os.environ.get("PYTHONPATH", "")])]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(search),
        "QGIS_PLUGINPATH": str(ROOT),
        "XDG_RUNTIME_DIR": str(runtime_dir),
        "LC_ALL": "C.UTF-8",
        **extra,
    }
