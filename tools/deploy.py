"""Install the built zip into the user's own QGIS profile, as QGIS's plugin manager would."""

import argparse
import os
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Sequence

ROOT = Path(__file__).resolve().parent.parent
TOP = "novex_plugin"


def profiles_folder() -> Path:
    """Where QGIS 3 keeps its profiles on this platform."""
    if sys.platform == "win32":
        return Path(os.environ["APPDATA"]) / "QGIS" / "QGIS3" / "profiles"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "QGIS" / "QGIS3" / "profiles"
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "QGIS" / "QGIS3" / "profiles"


def deploy(zip_path: Path, plugins: Path) -> Path:
    """Replace the installed plugin by the one in the zip; returns its folder."""
    plugins.mkdir(parents=True, exist_ok=True)
    fresh = plugins / f".{TOP}.new"
    shutil.rmtree(fresh, ignore_errors=True)
    with zipfile.ZipFile(zip_path) as archive:
        archive.extractall(fresh)
    target = plugins / TOP
    if target.is_symlink():
        target.unlink()
    shutil.rmtree(target, ignore_errors=True)
    (fresh / TOP).replace(target)
    fresh.rmdir()
    return target


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", default="default")
    options = parser.parse_args(arguments)
    plugins = profiles_folder() / options.profile / "python" / "plugins"
    target = deploy(ROOT / "dist" / f"{TOP}.zip", plugins)
    print(f"installed in {target}; switch NOVEX on in QGIS: Plugins > Manage and Install Plugins")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
