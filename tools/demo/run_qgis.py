"""`make run`: QGIS on the user's screen with the plugin and a copy of the example province.

The profile is one of its own (build/profile_run), so the user's own QGIS stays as it is. The copy is kept
between runs; delete build/run to start over.
"""

import os
import shutil
import subprocess
import sys

from .desktop import qgis_command, window_environment, write_profile
from .places import BUILD, EXAMPLE

FOLDER = BUILD / "run"


def main() -> int:
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("novex: there is no screen here (DISPLAY is not set); `make demo` needs none", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("voorstel.gpkg", "basisset.gpkg"):
        if not (FOLDER / name).exists():
            shutil.copyfile(EXAMPLE / name, FOLDER / name)
    profiles = write_profile(BUILD / "profile_run")
    print(f"novex: open the proposal from the panel: {FOLDER / 'voorstel.gpkg'}")
    return subprocess.run(qgis_command(profiles), env=window_environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
