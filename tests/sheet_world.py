"""The example proposal and a small basisset of it, for tests of map sheets."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.paths import resources

BACKDROP = ("provincie", "gemeenten", "novex_gebieden", "water", "plaatsen")


def copy_proposal(folder: Path) -> Path:
    path = folder / "voorstel.gpkg"
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), path)
    return path


def make_sheet_store(folder: Path) -> Path:
    path = folder / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([each for each in sources if each.key in BACKDROP], path)
    return path


def text_of(path: Path) -> str:
    """The text of a PDF as a reader finds it."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (Debian: poppler-utils) is not installed")
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", done.stdout)


def blocks_of(path: Path) -> str:
    """The text of a PDF block by block: what stands in columns beside each other does not run together."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (Debian: poppler-utils) is not installed")
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", done.stdout)


def in_force(proposal: Path, variant: str, horizon: str):
    file = open_proposal(proposal)
    return effective_objects(file.objects(), file.variants(), variant, horizon)
