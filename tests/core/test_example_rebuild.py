"""The generator makes the same example every time."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "voorbeeld"

pytest.importorskip("osgeo.ogr", reason="de generator schrijft met GDAL")


@pytest.fixture
def build(monkeypatch):
    """The generator's modules; ``tools`` is on the path for this test only."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    known = importlib.util.find_spec("example")
    assert known
    assert Path(known.origin).parent == ROOT / "tools" / "example"
    from example import build as module

    yield module
    for name in [name for name in sys.modules if name == "example" or name.startswith("example.")]:
        del sys.modules[name]


@pytest.mark.slow
def test_rebuilding_gives_the_same_content(build, tmp_path):
    from example.writer import content_hash

    build.make_basisset(tmp_path, 0.0)
    assert content_hash(tmp_path / "basisset.gpkg") == content_hash(FOLDER / "basisset.gpkg")
    assert (tmp_path / "voorstellen.json").read_bytes() == (FOLDER / "voorstellen.json").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["basisset.gpkg", "voorstellen.json"]
