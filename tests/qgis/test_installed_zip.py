"""The zip as a user gets it: unpacked in a plugin folder, loaded by a QGIS that has neither shapely nor pandas.

This is the only test in which the data files stand inside the package instead of beside it.
"""

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Dict

import pytest

from tools import package

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")

ALGORITHMS = (
    "nieuw_voorstel", "laad_basisset", "importeer", "toets", "totalen", "kaartbeelden", "pakket", "valideer",
)  # fmt: skip

pytestmark = [pytest.mark.slow, pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, repo_root: Path) -> Path:
    """A plugin folder with the built zip unpacked in it."""
    folder = tmp_path_factory.mktemp("plugins")
    target = folder.parent / "novex_plugin.zip"
    package.write_zip(package.entries(repo_root), target)
    with zipfile.ZipFile(target) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def environment(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Dict[str, str]:
    kept = {"PATH", "HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"}
    return {
        **{name: value for name, value in os.environ.items() if name in kept},
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "QGIS_PLUGINPATH": str(installed),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("config")),
    }


def call(environment: Dict[str, str], *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(PROGRAM), *arguments], env=environment, capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL, timeout=120,
    )  # fmt: skip


def test_the_installed_plugin_makes_a_proposal(environment: Dict[str, str], tmp_path: Path) -> None:
    for plugin in ("processing", "novex_plugin"):
        assert call(environment, "plugins", "enable", plugin).returncode == 0
    listed = call(environment, "list").stdout
    assert [name for name in ALGORITHMS if f"novex:{name}" not in listed] == []

    target = tmp_path / "nieuw.gpkg"
    answer = call(
        environment, "--json", "run", "novex:nieuw_voorstel", "--",
        "TITEL=Proef", "PROVINCIE=Middelwaard (fictief)", f"VOORSTEL={target}",
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout[answer.stdout.index("{") :])["results"]["VOORSTEL"] == str(target)
    assert target.read_bytes()[:15] == b"SQLite format 3"


def test_without_shapely_the_user_is_told_what_to_install(environment: Dict[str, str], tmp_path: Path) -> None:
    """On a system that has shapely this proves nothing, and says so."""
    look = ["/usr/bin/python3", "-c", "import shapely"]
    if subprocess.run(look, capture_output=True, check=False, env=environment).returncode == 0:
        pytest.skip("the system's own Python has shapely")
    answer = call(
        environment, "--json", "run", "novex:laad_basisset", "--",
        f"BESTAND={package.ROOT / 'resources/voorbeeld/basisset.gpkg'}", f"BASISSET={tmp_path / 'store.gpkg'}",
    )  # fmt: skip
    assert answer.returncode != 0
    assert "python3 -m pip install" in answer.stdout + answer.stderr
    assert not list(tmp_path.iterdir())
