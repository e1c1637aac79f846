"""Shared by all tiers: temporary caches and the way to the real data.

This file runs before Qt or QGIS starts, so the environment that they read is set here, at import. To keep it that
way pyproject.toml holds the plugin pytest-qgis back, which would start QGIS earlier; it is brought in below, for the
tiers that need it. Nothing is imported for ``tests/core``, which runs on machines without QGIS.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WITH_QGIS = (ROOT / "tests" / "qgis", ROOT / "tests" / "ui", ROOT / "tests" / "servers")


def _private_folders() -> None:
    """Give Qt and QGIS a runtime and a cache folder of this run's own.

    QGIS keeps a network disk cache: an answer of an earlier run would make a test pass or fail wrongly.
    """
    base = Path(tempfile.mkdtemp(prefix="novex-tests-"))
    base.chmod(0o700)
    atexit.register(shutil.rmtree, base, ignore_errors=True)
    for variable in ("XDG_RUNTIME_DIR", "XDG_CACHE_HOME"):
        folder = base / variable.lower()
        folder.mkdir(mode=0o700)
        os.environ[variable] = str(folder)
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


_private_folders()


def pytest_configure(config: pytest.Config) -> None:
    """Start QGIS, now that its environment stands, when a test is asked that needs it."""
    if any(_meets_qgis(config.invocation_params.dir / argument.split("::")[0]) for argument in config.args):
        config.pluginmanager.import_plugin("pytest_qgis.plugin")


def _meets_qgis(path: Path) -> bool:
    asked = path.resolve()
    return any(asked == tier or tier in asked.parents or asked in tier.parents for tier in WITH_QGIS)


def real_data_folder() -> Path:
    """Where the real reference data would be: $NOVEX_DATA, or ``shared/data`` beside the checkout."""
    named = os.environ.get("NOVEX_DATA")
    return Path(named) if named else ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder with real Dutch reference data; skips where the machine has none."""
    folder = real_data_folder()
    if not folder.is_dir():
        pytest.skip(f"no real reference data in {folder}: set NOVEX_DATA to a folder that holds it")
    return folder


@pytest.fixture(scope="session")
def repo_root() -> Path:
    return ROOT
