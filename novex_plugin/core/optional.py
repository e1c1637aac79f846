"""The one door to shapely, pandas and matplotlib.

QGIS ships none of them on every platform, and a wrong GEOS wheel breaks only inside the real
desktop (https://github.com/qgis/QGIS/issues/64335 and the platform notes in docs/architecture.md).
So all are imported at first use and shapely proves itself with a WKB round trip.
"""

import importlib
import shutil
import sysconfig
from functools import cache
from pathlib import Path
from types import ModuleType

from .errors import NovexError
from .texts import tr

PACKAGES = '"shapely>=2.0.7,<2.1" "pandas>=2.2,<3"'
CHARTS = '"matplotlib>=3.6,<3.11"'  # newer ones bring a numpy that other parts of an older QGIS cannot bear


def install_command() -> str:
    """The one command that installs both packages for the Python of this QGIS.

    Debian and others mark their Python as externally managed (PEP 668); pip then wants to hear
    explicitly that a package for this user alone is meant.
    """
    return _pip(PACKAGES)


def chart_command() -> str:
    """The one command that installs matplotlib: where there is apt its own package, which fits the numpy of QGIS."""
    return "sudo apt install python3-matplotlib" if shutil.which("apt-get") else _pip(CHARTS)


def _pip(packages: str) -> str:
    managed = (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").exists()
    flags = "--user --break-system-packages" if managed else "--user"
    return f"python3 -m pip install {flags} {packages}"


@cache
def shapely() -> ModuleType:
    """shapely 2, tested once per process. Raises NovexError with the install command."""
    module = _load("shapely")
    version = tuple(int(part) for part in module.__version__.split(".")[:2])
    if version < (2, 0):
        message = tr("shapely {version} is te oud; versie 2.0 of nieuwer is nodig.")
        raise _missing(message.format(version=module.__version__))
    try:
        box = module.box(0.0, 0.0, 2.0, 1.0)
        sound = module.from_wkb(module.to_wkb(box)).equals(box)
    except Exception as error:
        raise _missing(tr("shapely werkt niet samen met deze QGIS ({error}).").format(error=error)) from error
    if not sound:
        raise _missing(tr("shapely werkt niet samen met deze QGIS."))
    return module


@cache
def pandas() -> ModuleType:
    """pandas, at first use. Raises NovexError with the install command."""
    return _load("pandas")


@cache
def matplotlib() -> ModuleType:
    """matplotlib 3.6 or newer with all that :mod:`..adapters.charts` draws with; no window, no pyplot.

    Raises NovexError with the one command that installs it; everything but the charts works without it.
    """
    command = chart_command()
    module = _load("matplotlib", command)
    version = tuple(int(part) for part in module.__version__.split(".")[:2])
    if version < (3, 6):
        message = tr("matplotlib {version} is te oud; versie 3.6 of nieuwer is nodig.")
        raise _missing(message.format(version=module.__version__), command)
    try:
        for part in ("figure", "textpath", "font_manager", "patches", "backends.backend_svg", "backends.backend_agg"):
            importlib.import_module(f"matplotlib.{part}")
    except Exception as error:  # a build for another numpy fails in many ways
        message = tr("matplotlib werkt niet samen met deze QGIS ({error}).").format(error=error)
        raise _missing(message, command) from error
    return module


def _load(name: str, command: str = "") -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise _missing(tr("Het Python-pakket {name} ontbreekt.").format(name=name), command) from error


def _missing(message: str, command: str = "") -> NovexError:
    hint = tr("Installeer het met dit ene commando en start QGIS opnieuw: {command}")
    return NovexError(message, hint.format(command=command or install_command()))
