"""The zip: the same bytes every time, everything in one folder, and the store's rules hold."""

import zipfile
from pathlib import Path
from typing import Dict

import pytest

from tools import check_zip, package

METADATA = """[general]
name=Voorbeeld
description=Something
about=More about it
version=1.2.0
qgisMinimumVersion=3.22
qgisMaximumVersion=4.99
author=Some People
email=people@example.org
tracker=https://example.org/issues
repository=https://example.org
homepage=https://example.org
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small repository of the shape of this one."""
    for folder in ("novex_plugin/core/__pycache__", "resources/i18n", "forms", "styles"):
        (tmp_path / folder).mkdir(parents=True)
    contents = {
        "metadata.txt": METADATA,
        "LICENSE": "GPL",
        "CHANGELOG.md": "# Changelog",
        "novex_plugin/__init__.py": "x = 1\n",
        "novex_plugin/core/__init__.py": "",
        "novex_plugin/core/__pycache__/a.pyc": "compiled",
        "novex_plugin/core/.hidden": "no",
        "resources/i18n/novex_en.ts": "<TS/>",
        "resources/i18n/novex_en.qm": "compiled",
        "forms/object.ui": "<ui/>",
        "styles/a.qml": "<qgis/>",
    }
    for name, text in contents.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "novex_plugin/resources").symlink_to("../resources", target_is_directory=True)
    return tmp_path


def test_two_builds_are_the_same_bytes(tree: Path) -> None:
    first = package.build(tree, tree / "dist/a.zip").read_bytes()
    for path in tree.rglob("*.py"):
        path.touch()
    assert package.build(tree, tree / "dist/b.zip").read_bytes() == first


def test_everything_stands_once_in_one_folder(tree: Path) -> None:
    with zipfile.ZipFile(package.build(tree, tree / "dist/a.zip")) as archive:
        names = archive.namelist()
    assert names == sorted(
        "novex_plugin/" + name
        for name in (
            "__init__.py", "core/__init__.py", "metadata.txt", "LICENSE", "CHANGELOG.md",
            "resources/i18n/novex_en.qm", "forms/object.ui", "styles/a.qml",
        )
    )


@pytest.mark.parametrize("missing", ["LICENSE", "metadata.txt", "CHANGELOG.md"])
def test_a_missing_file_stops_the_build_and_keeps_the_former_zip(tree: Path, missing: str) -> None:
    target = package.build(tree, tree / "dist/a.zip")
    before = target.read_bytes()
    (tree / missing).unlink()
    with pytest.raises(package.PackageError, match=missing if missing != "metadata.txt" else "general"):
        package.build(tree, target)
    assert target.read_bytes() == before


def test_an_uncompiled_translation_stops_the_build(tree: Path) -> None:
    (tree / "resources/i18n/novex_en.qm").unlink()
    with pytest.raises(package.PackageError, match="transcompile"):
        package.build(tree, tree / "dist/a.zip")


def test_the_built_zip_meets_the_store_rules(tree: Path) -> None:
    assert check_zip.check_zip(package.build(tree, tree / "dist/a.zip")) == []


def make_zip(path: Path, changes: Dict[str, object]) -> Path:
    """A good zip with changes; None takes a file away."""
    files: Dict[str, object] = {
        "novex_plugin/__init__.py": "x = 1\n",
        "novex_plugin/metadata.txt": METADATA,
        "novex_plugin/LICENSE": "GPL",
    }
    files.update(changes)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            if content is not None:
                archive.writestr(name, content)
    return path


def changed(old: str, new: str) -> Dict[str, object]:
    return {"novex_plugin/metadata.txt": METADATA.replace(old, new)}


BAD_ZIPS = {
    "no licence": ({"novex_plugin/LICENSE": None}, "LICENSE is missing"),
    "no metadata": ({"novex_plugin/metadata.txt": None}, "metadata.txt is missing"),
    "no package": ({"novex_plugin/__init__.py": None}, "__init__.py is missing"),
    "two folders": ({"other/readme.txt": ""}, "one top folder"),
    "loose file": ({"readme.txt": ""}, "one top folder"),
    "compiled python": ({"novex_plugin/a.pyc": ""}, "not allowed"),
    "cache folder": ({"novex_plugin/__pycache__/a.py": ""}, "does not belong"),
    "hidden file": ({"novex_plugin/.bandit": ""}, "does not belong"),
    "tests": ({"novex_plugin/tests/test_a.py": ""}, "does not belong"),
    "binary": ({"novex_plugin/lib.so": ""}, "not allowed"),
    "way out": ({"novex_plugin/../../etc/x": ""}, "unsafe path"),
    "empty key": (changed("about=More about it", "about="), "about is missing"),
    "no homepage": (changed("homepage=https://example.org\n", ""), "homepage is missing"),
    "slash in author": (changed("Some People", "Some/People"), "slash"),
    "old Qt6 flag": (changed("[general]\n", "[general]\nsupportsQt6=True\n"), "supportsQt6"),
    "odd version": (changed("version=1.2.0", "version=one"), "not a version number"),
    "odd QGIS version": (changed("=3.22", "=three"), "not a QGIS version"),
    "plain http": (changed("tracker=https", "tracker=http"), "https address"),
    "lost icon": (changed("[general]\n", "[general]\nicon=icon.svg\n"), "icon.svg is not in the zip"),
    "metadata without section": (changed("[general]", "[other]"), "name is missing"),
    "newer Python": ({"novex_plugin/a.py": "match 1:\n    case 1:\n        pass\n"}, "not Python 3.9"),
}


@pytest.mark.parametrize("case", BAD_ZIPS)
def test_a_bad_zip_is_refused(tmp_path: Path, case: str) -> None:
    changes, expected = BAD_ZIPS[case]
    problems = check_zip.check_zip(make_zip(tmp_path / "bad.zip", changes))
    assert any(expected in problem for problem in problems), problems


def test_the_untouched_zip_is_good(tmp_path: Path) -> None:
    assert check_zip.check_zip(make_zip(tmp_path / "good.zip", {})) == []


def test_a_file_that_is_no_zip_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_text("not a zip")
    assert "not a zip" in check_zip.check_zip(tmp_path / "a.zip")[0]
    assert "does not exist" in check_zip.check_zip(tmp_path / "b.zip")[0]


def test_a_zip_over_the_size_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_zip, "MAXIMUM_BYTES", 100)
    assert any("25 MiB" in problem for problem in check_zip.check_zip(make_zip(tmp_path / "a.zip", {})))


def test_this_repository_packages_without_tests_or_sources_of_translations(repo_root: Path) -> None:
    names = package.entries(repo_root)
    assert "novex_plugin/metadata.txt" in names
    assert not [name for name in names if name.endswith((".ts", ".pyc")) or "/tests/" in name]


