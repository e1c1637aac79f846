"""QGIS's real window, with a profile of its own, on the user's screen or on a virtual one."""

import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Iterator, List, Optional

from .places import BUILD, qgis_environment

PROFILES = BUILD / "profile"
SCREEN = "1600x1000x24"

# What a person would click away at a first start, and the plugin switched on.
SETTINGS = """[PythonPlugins]
novex_plugin=true
processing=true

[qgis]
checkVersion=false
showTips=false
digitizing\\disable_enter_attribute_values_dialog=false

[app]
askToSaveProjectChanges=false
plugin_installer\\checkOnStart=false

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[locale]
overrideFlag=true
userLocale=nl_NL
"""


def write_profile(profiles: Path = PROFILES, *, fresh: bool = False) -> Path:
    """A QGIS profile with NOVEX switched on; ``fresh`` forgets what an earlier run left."""
    if fresh:
        shutil.rmtree(profiles, ignore_errors=True)
    ini = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    if not ini.exists():
        ini.parent.mkdir(parents=True, exist_ok=True)
        ini.write_text(SETTINGS, encoding="utf-8")
    return profiles


def qgis_command(profiles: Path, *arguments: str) -> List[str]:
    fixed = ["qgis", "--nologo", "--noversioncheck", "--profile", "default"]
    return [*fixed, "--profiles-path", str(profiles), *arguments]


@contextmanager
def virtual_screen() -> Iterator[str]:
    """An X server that shows nothing, with a window manager; yields its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    manager: Optional[subprocess.Popen] = None
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        display = f":{number}"
        manager = subprocess.Popen(
            ["openbox"], env={**os.environ, "DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(0.5)
        yield display
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(timeout=10)


def window_environment(display: Optional[str] = None, **extra: str) -> Dict[str, str]:
    environment = qgis_environment(**extra)
    environment.pop("QT_QPA_PLATFORM", None)
    if display:
        environment["DISPLAY"] = display
        environment.pop("WAYLAND_DISPLAY", None)
    return environment


def run_script(script: Path, log: Path, *, timeout: float, **extra: str) -> int:
    """Start QGIS on a virtual screen, let it run ``script`` and wait until it closes itself.

    The return code is QGIS's own; 124 when it had to be stopped after ``timeout`` seconds.
    """
    profiles = write_profile(fresh=True)
    with virtual_screen() as display, log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            qgis_command(profiles, "--code", str(script)),
            env=window_environment(display, **extra), stdout=output, stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            return process.wait(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return 124
