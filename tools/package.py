"""Build ``dist/novex_plugin.zip``: what QGIS installs and the plugin store accepts.

Everything stands inside one folder ``novex_plugin/``: the package itself with metadata.txt, LICENSE,
CHANGELOG.md, resources, forms and styles beside its modules. Names are sorted and times fixed, so
the same tree gives the same bytes.
"""

import argparse
import configparser
import hashlib
import os
import sys
import zipfile
from pathlib import Path
from typing import Dict, Iterator, List, Sequence

ROOT = Path(__file__).resolve().parent.parent
TOP = "novex_plugin"
SINGLE_FILES = ("metadata.txt", "LICENSE", "CHANGELOG.md")
DATA_FOLDERS = ("resources", "forms", "styles")
SKIPPED_FOLDERS = {"__pycache__"}
SKIPPED_SUFFIXES = {".pyc", ".ts", ".gpkg-wal", ".gpkg-shm", ".orig", ".bak", ".tmp"}
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
MODE = 0o100644 << 16
MANDATORY = (
    "name", "qgisMinimumVersion", "qgisMaximumVersion", "description", "about", "version", "author", "email",
    "repository", "tracker", "homepage",
)  # fmt: skip


class PackageError(Exception):
    """The tree cannot be packaged; the message says why."""


def read_metadata(path: Path) -> Dict[str, str]:
    """The ``[general]`` section of metadata.txt. Raises PackageError when a mandatory key is missing."""
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, encoding="utf-8")
    if not parser.has_section("general"):
        raise PackageError(f"{path}: no [general] section")
    metadata = dict(parser.items("general"))
    missing = [key for key in MANDATORY if not metadata.get(key, "").strip()]
    if missing:
        raise PackageError(f"{path}: missing {', '.join(missing)}")
    return metadata


def shipped(folder: Path) -> Iterator[Path]:
    """The files of one folder that belong in the zip; links are those of ``make link``, never shipped."""
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if name not in SKIPPED_FOLDERS and not name.startswith(".") and not (Path(base) / name).is_symlink()
        )
        for name in sorted(names):
            path = Path(base) / name
            if name.startswith(".") or path.suffix in SKIPPED_SUFFIXES or name.endswith("~") or path.is_symlink():
                continue
            yield path


def entries(root: Path) -> Dict[str, Path]:
    """Name inside the zip -> file on disk."""
    found = {f"{TOP}/{path.relative_to(root / TOP).as_posix()}": path for path in shipped(root / TOP)}
    for folder in DATA_FOLDERS:
        if not (root / folder).is_dir():
            raise PackageError(f"{root / folder} is missing")
        found.update({f"{TOP}/{path.relative_to(root).as_posix()}": path for path in shipped(root / folder)})
    for name in SINGLE_FILES:
        if not (root / name).is_file():
            raise PackageError(f"{root / name} is missing")
        found[f"{TOP}/{name}"] = root / name
    return found


def check_translations(root: Path) -> None:
    """Every ``.ts`` must have its compiled ``.qm``, or the zip would speak fewer languages than the tree."""
    missing: List[str] = [
        ts.name for ts in sorted((root / "resources" / "i18n").glob("*.ts")) if not ts.with_suffix(".qm").exists()
    ]
    if missing:
        raise PackageError(f"not compiled: {', '.join(missing)}; run `make transcompile`")


def write_zip(files: Dict[str, Path], target: Path) -> None:
    """Write atomically: a broken run leaves the former zip as it was."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = MODE
            info.create_system = 3  # Unix on every builder, so that Windows makes the same bytes
            archive.writestr(info, files[name].read_bytes())
    part.replace(target)


def build(root: Path, target: Path) -> Path:
    read_metadata(root / "metadata.txt")
    check_translations(root)
    write_zip(entries(root), target)
    return target


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "dist" / f"{TOP}.zip")
    options = parser.parse_args(arguments)
    try:
        target = build(ROOT, options.output)
    except PackageError as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    version = read_metadata(ROOT / "metadata.txt")["version"]
    content = target.read_bytes()
    with zipfile.ZipFile(target) as archive:
        count = len(archive.namelist())
    print(f"{os.path.relpath(target)}: version {version}, {count} files, {len(content) / 1e6:.2f} MB")
    print(f"sha256 {hashlib.sha256(content).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
