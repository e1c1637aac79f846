"""`make run`: QGIS on the user's screen with the plugin and a copy of the example province.

The profile is one of its own (build/profile_run), so the user's own QGIS stays as it is. The copy in
build/run is kept between runs; delete it to start over.
"""

import os
import subprocess
import sys
from pathlib import Path

from .desktop import qgis_command, window_environment, write_profile
from .places import BUILD

FOLDER = BUILD / "run"
SCRIPT = Path(__file__).with_name("open_example.py")


def main() -> int:
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("novex: there is no screen here (DISPLAY is not set); `make demo` needs none", file=sys.stderr)
        return 1
    profiles = write_profile(BUILD / "profile_run")
    print(f"novex: QGIS opens with the example province; its files are in {FOLDER}")
    command = qgis_command(profiles, "--code", str(SCRIPT))
    return subprocess.run(command, env=window_environment(NOVEX_RUN_FOLDER=str(FOLDER)), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
