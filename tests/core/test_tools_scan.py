"""The store's scanners really look: planted faults in a zip are found. Needs .venv-scan."""

import subprocess
import zipfile
from pathlib import Path

import pytest

SCAN_PYTHON = Path(".venv-scan/bin/python")
METADATA = "\n".join(
    ["[general]", "version=1.0", "qgisMinimumVersion=3.22"]
    + [f"{key}=A" for key in ("name", "description", "about", "author", "email")]
    + [f"{key}=https://example.org" for key in ("tracker", "repository", "homepage")]
)
PLANTED = {
    "assert": ("assert True\n", "B101"),
    "silence": ("try:\n    x = 1\nexcept Exception:\n    pass\n", "B110"),
    "SQL from values": ('def f(c, v):\n    c.execute(f"SELECT a FROM b WHERE c = {v}")\n', "B608"),
    "unsafe XML": ("import xml.etree.ElementTree\n", "B405"),
    "a key": ('KEY = "AKIA' + 'ZZZZZZZZZZZZZZZZ"\n', "AWS Access Key"),
}


@pytest.mark.slow
@pytest.mark.skipif(not SCAN_PYTHON.exists(), reason="no .venv-scan: `make check-zip` makes it")
def test_planted_faults_are_found(tmp_path: Path) -> None:
    target = tmp_path / "bad.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("novex_plugin/__init__.py", "")
        archive.writestr("novex_plugin/LICENSE", "GPL")
        archive.writestr("novex_plugin/metadata.txt", METADATA)
        for number, (source, _) in enumerate(PLANTED.values()):
            archive.writestr(f"novex_plugin/part_{number}.py", source)
    command = [str(SCAN_PYTHON.absolute()), "tools/check_zip.py", str(target), "--scan"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 1, answer.stdout + answer.stderr
    for number, (_, expected) in enumerate(PLANTED.values()):
        lines = [line for line in answer.stdout.splitlines() if f"part_{number}.py" in line]
        assert any(expected in line for line in lines), answer.stdout
