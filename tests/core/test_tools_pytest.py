"""The tests start as anybody would start them: one file, no variables set, no screen."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BARE = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DISPLAY", "PYTEST_"))}


def run(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, cwd=folder, env=BARE, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("folder", "path"),
    [(ROOT, "tests/qgis/test_compat.py"), (ROOT / "tests", "qgis/test_compat.py")],
    ids=["root", "tests"],
)
def test_qgis_starts_without_a_screen_or_a_variable(folder, path):
    if find_spec("qgis") is None or find_spec("pytest_qgis") is None:
        pytest.skip("this machine has no QGIS for tests")
    done = run(path, folder=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


@pytest.mark.slow
def test_the_core_tier_starts_no_qgis_of_itself():
    show = "import sys, pytest; code = pytest.main(sys.argv[1:]); sys.exit('qgis.core' in sys.modules or code)"
    command = [sys.executable, "-c", show, "-q", "-p", "no:pytest-qt", "tests/core/test_dossier.py"]
    done = subprocess.run(command, cwd=ROOT, env=BARE, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
