"""The generator makes the same example every time."""

import importlib.util
import sys
from pathlib import Path

import pytest
import shapely

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


def rows_of(path):
    """Per table its columns and rows, the geometry as shapely."""
    ogr = pytest.importorskip("osgeo.ogr")
    data = ogr.Open(str(path))
    tables = {}
    for number in range(data.GetLayerCount()):
        table = data.GetLayer(number)
        tables[table.GetName()] = [
            (feature.items(), shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))) for feature in table
        ]
    return tables


@pytest.mark.slow
def test_rebuilding_gives_the_same_content(build, tmp_path):
    """To the letter on one kind of processor. The last digit of a sine differs between kinds, and a corner that lies
    exactly between two points of the grid of 0.1 m then goes to the other one; so a few shapes may differ by that."""
    build.make_basisset(tmp_path, 0.0)
    made, kept = rows_of(tmp_path / "basisset.gpkg"), rows_of(FOLDER / "basisset.gpkg")
    assert list(made) == list(kept)
    different = total = 0
    for name in kept:
        assert [values for values, _shape in made[name]] == [values for values, _shape in kept[name]], name
        ours, theirs = ([shape for _values, shape in rows[name]] for rows in (made, kept))
        assert shapely.area(ours).sum() == pytest.approx(shapely.area(theirs).sum(), rel=1e-4), name
        assert shapely.length(ours).sum() == pytest.approx(shapely.length(theirs).sum(), rel=1e-4), name
        different += sum(one.wkb != other.wkb for one, other in zip(ours, theirs))
        total += len(theirs)
    assert different <= 0.005 * total, f"{different} of {total} shapes differ"
    assert (tmp_path / "voorstellen.json").read_bytes() == (FOLDER / "voorstellen.json").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["basisset.gpkg", "voorstellen.json"]
