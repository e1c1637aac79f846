"""Apply the plugin store's upload rules to a built zip, without the network.

The rules are those that the store documents for uploads: size, names, one folder, mandatory files
and metadata keys, no compiled or hidden files. ``--scan`` also runs bandit without a severity floor
and detect-secrets on the unpacked content, because one hit of either blocks a version.

    python tools/check_zip.py dist/novex_plugin.zip [--scan]
"""

import argparse
import ast
import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Dict, List, Sequence

MAXIMUM_BYTES = 25 * 1024 * 1024
MANDATORY_KEYS = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
    "homepage",
)  # fmt: skip
FORBIDDEN_PARTS = ("__pycache__", "__MACOSX", ".git", ".svn", ".idea", ".vscode", "tests", "test")
FORBIDDEN_SUFFIXES = (".pyc", ".pyo", ".exe", ".dll", ".so", ".dylib", ".sh", ".bat", ".zip", ".ts", ".bandit")
VERSION = re.compile(r"^\d+(\.\d+)*([-.]?(alpha|beta|rc)\d*)?$")
QGIS_VERSION = re.compile(r"^\d+\.\d+(\.\d+)?$")


def check_names(names: Sequence[str]) -> List[str]:
    """Problems with what the files are called."""
    problems = []
    for name in names:
        parts = name.rstrip("/").split("/")
        if "\\" in name or name.startswith("/") or ".." in parts or re.match(r"^[A-Za-z]:", name):
            problems.append(f"{name}: unsafe path")
        if any(part in FORBIDDEN_PARTS or part.startswith(".") for part in parts):
            problems.append(f"{name}: does not belong in a plugin")
        if name.lower().endswith(FORBIDDEN_SUFFIXES):
            problems.append(f"{name}: file type is not allowed")
    if len(set(names)) != len(names):
        problems.append("a name stands in the zip twice")
    return problems


def check_folder(names: Sequence[str]) -> List[str]:
    """Problems with the one top folder and the files that it must hold."""
    tops = sorted({name.split("/")[0] for name in names})
    if len(tops) != 1 or any("/" not in name for name in names):
        return [f"one top folder is wanted, found: {', '.join(tops) or 'nothing'}"]
    top = tops[0]
    problems = [] if top.isidentifier() and top.isascii() else [f"{top}: not a Python package name"]
    required = ("__init__.py", "metadata.txt", "LICENSE")
    return problems + [f"{top}/{name} is missing" for name in required if f"{top}/{name}" not in names]


def read_metadata(text: str) -> Dict[str, str]:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return dict(parser.items("general")) if parser.has_section("general") else {}


def check_metadata(text: str) -> List[str]:
    """Problems with metadata.txt."""
    try:
        metadata = read_metadata(text)
    except configparser.Error as error:
        return [f"metadata.txt cannot be read: {error}"]
    problems = [f"metadata.txt: {key} is missing or empty" for key in MANDATORY_KEYS if not metadata.get(key)]
    if "/" in metadata.get("author", ""):
        problems.append("metadata.txt: author may not hold a slash")
    if "supportsQt6" in metadata:
        problems.append("metadata.txt: supportsQt6 is no longer known; qgisMaximumVersion says it")
    if metadata.get("version") and not VERSION.match(metadata["version"]):
        problems.append(f"metadata.txt: version {metadata['version']!r} is not a version number")
    for key in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if metadata.get(key) and not QGIS_VERSION.match(metadata[key]):
            problems.append(f"metadata.txt: {key} {metadata[key]!r} is not a QGIS version")
    for key in ("tracker", "repository", "homepage"):
        if metadata.get(key) and not metadata[key].startswith("https://"):
            problems.append(f"metadata.txt: {key} is not an https address")
    return problems


def check_content(archive: zipfile.ZipFile) -> List[str]:
    """Problems with single files: an icon that is named but absent, Python that does not parse."""
    names = set(archive.namelist())
    top = next(iter(names)).split("/")[0]
    problems = []
    icon = read_metadata(archive.read(f"{top}/metadata.txt").decode("utf-8")).get("icon")
    if icon and f"{top}/{icon}" not in names:
        problems.append(f"metadata.txt: icon {icon} is not in the zip")
    for name in sorted(names):
        if name.endswith(".py"):
            try:
                ast.parse(archive.read(name), name, feature_version=(3, 9))
            except SyntaxError as error:
                problems.append(f"{name}: not Python 3.9: {error.msg} (line {error.lineno})")
    return problems


def check_zip(path: Path) -> List[str]:
    """Every offline problem of a built zip; an empty list means that the store would take it."""
    if not path.exists():
        return [f"{path} does not exist; run `make package`"]
    problems = []
    if path.stat().st_size > MAXIMUM_BYTES:
        problems.append(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB is more than 25 MiB")
    try:
        with zipfile.ZipFile(path) as archive:
            broken = archive.testzip()
            if broken:
                return [*problems, f"{broken}: damaged"]
            names = archive.namelist()
            problems += check_names(names)
            missing = check_folder(names)
            if missing:
                return problems + missing
            top = names[0].split("/")[0]
            metadata = archive.read(f"{top}/metadata.txt").decode("utf-8")
            return problems + check_metadata(metadata) + check_content(archive)
    except zipfile.BadZipFile as error:
        return [*problems, f"{path.name}: not a zip ({error})"]


def scan_bandit(folder: Path) -> List[str]:
    """Any hit of any test of bandit, whatever its severity."""
    command = [sys.executable, "-m", "bandit", "-q", "-r", "-f", "json", str(folder)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    report = json.loads(answer.stdout)
    problems = [f"bandit could not read {entry['filename']}: {entry['reason']}" for entry in report["errors"]]
    for hit in report["results"]:
        place = Path(hit["filename"]).relative_to(folder)
        problems.append(f"{place}:{hit['line_number']}: bandit {hit['test_id']} {hit['issue_text']}")
    return problems


def scan_secrets(folder: Path) -> List[str]:
    """What looks like a password or key. The tool always ends well, so its report is read."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    answer = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    results = json.loads(answer.stdout)["results"]
    return [f"{name}:{hit['line_number']}: {hit['type']}" for name, hits in sorted(results.items()) for hit in hits]


def scan(path: Path) -> List[str]:
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
        return scan_bandit(Path(folder)) + scan_secrets(Path(folder))


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("zip", type=Path)
    parser.add_argument("--scan", action="store_true", help="also run bandit and detect-secrets")
    options = parser.parse_args(arguments)
    problems = check_zip(options.zip)
    if options.scan and not problems:
        problems = scan(options.zip)
    for problem in problems:
        print(problem)
    print(f"{options.zip.name}: {len(problems)} problems" if problems else f"{options.zip.name}: ready for the store")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
