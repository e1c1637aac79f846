"""What an update changes: counted per feature, whatever order, corner or running number the service gave it."""

import csv
import io
import random

import numpy as np
import pytest
import shapely
from osgeo import ogr, osr

from novex_plugin.adapters.snapshot_diff import changes_csv, compare
from novex_plugin.adapters.snapshots import Library
from novex_plugin.adapters.sources import LayerSource
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.progress import Progress
from novex_plugin.core.services.changes import CHANGED, GONE, NEW, SAME
from novex_plugin.core.services.records import Provenance


def square(number, size=100.0):
    x, y = 150000 + 200 * (number % 100), 450000 + 200 * (number // 100)
    return shapely.box(x, y, x + size, y + size)


def write(path, table, features, fields=("id", "naam")):
    """A table of (id, naam, shape)."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(28992)
    path.parent.mkdir(parents=True, exist_ok=True)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer(table, crs, ogr.wkbUnknown)
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.StartTransaction()
    for identifier, name, shape in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in zip(fields, (identifier, name)):
            feature[field] = value
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path


def candidate_of(library, tables, *, fields=("id", "naam"), about=None):
    candidate = library.begin("PV25")
    sources = []
    for key, features in tables.items():
        path = write(candidate.downloads / f"{key}.gpkg", key, features, fields)
        sources.append(LayerSource(key, str(path), key, provenance=(about or Provenance)(key)))
    candidate.finish(sources, keep_others=False, date="2026-01-01")
    return candidate


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "basisset")


@pytest.fixture
def changed(library):
    """Compares two versions of one layer."""

    def run(before, after, **options):
        old = candidate_of(library, {"nnn": before}).accept()
        new = candidate_of(library, {"nnn": after}, **options)
        [layer] = compare(old, new).layers
        new.reject()
        return layer

    return run


FEATURES = [(f"n{number}", f"gebied {number}", square(number)) for number in range(40)]


def counted(layer):
    return layer.added, layer.removed, layer.changed


def test_the_same_files_are_the_same(changed):
    layer = changed(FEATURES, FEATURES)
    assert (layer.state, counted(layer), layer.warnings) == (SAME, (0, 0, 0), ())


def test_features_with_an_id_of_their_own_are_matched_by_it(changed):
    wider = [("n0", "gebied 0", square(0, 120)), ("n1", "andere naam", square(1)), *FEATURES[4:], ("x", "", square(90))]
    layer = changed(FEATURES, wider)
    assert layer.matched_by == "kenmerk-id"
    assert counted(layer) == (1, 2, 2)
    assert (layer.before.count, layer.after.count) == (40, 39)
    assert layer.before.measure == pytest.approx(400_000)
    assert layer.after.measure == pytest.approx(14_400 + 38 * 10_000)
    assert not layer.suspicious


def test_order_corner_and_rounding_are_no_change(changed):
    turned = []
    for identifier, name, shape in FEATURES:
        ring = shapely.get_coordinates(shape)[:-1]
        ring = np.roll(ring, 2, axis=0)[::-1] + 0.0002
        turned.append((identifier, name, shapely.Polygon(ring)))
    random.Random(1).shuffle(turned)
    assert counted(changed(FEATURES, turned)) == (0, 0, 0)


def test_a_running_number_is_no_id(changed):
    """A feature in front is gone and all numbers shift: one feature less, not forty that changed."""
    before = [(str(number), name, shape) for number, (_id, name, shape) in enumerate(FEATURES)]
    after = [(str(number), name, shape) for number, (_id, name, shape) in enumerate(FEATURES[1:])]
    layer = changed(before, after)
    assert layer.matched_by == "geometrie"
    assert counted(layer) == (0, 1, 0)


def test_without_ids_another_name_counts_as_a_change_and_doubles_count_each(changed):
    nameless = [("", name, shape) for _id, name, shape in FEATURES]
    after = [("", "hernoemd", FEATURES[0][2]), *nameless[1:], nameless[5], nameless[5]]
    random.Random(1).shuffle(after)
    layer = changed(nameless, after)
    assert layer.matched_by == "geometrie"
    assert counted(layer) == (2, 0, 1)


def test_half_of_it_gone_is_suspicious(changed):
    layer = changed(FEATURES, FEATURES[:19])
    assert layer.suspicious
    assert "zijn er nog 19" in layer.summary()


def test_another_schema_is_suspicious(changed):
    layer = changed(FEATURES, FEATURES, fields=("id", "benaming"))
    assert (layer.fields_removed, layer.fields_added) == (("naam",), ("benaming",))
    assert "velden weg: naam" in layer.summary()


def test_date_and_licence_changes_are_told(changed):
    def about(layer):
        return Provenance(layer, date="2026-02-01", licence="CC BY 4.0")

    layer = changed(FEATURES, FEATURES, about=about)
    assert layer.state == CHANGED
    assert "peildatum – → 2026-02-01; licentie – → CC BY 4.0" in layer.summary()


def test_layers_that_come_and_go_and_the_table(library):
    old = candidate_of(library, {"nnn": FEATURES, "natura2000": FEATURES[:5]}).accept()
    new = candidate_of(library, {"nnn": FEATURES[:39], "stiltegebied": FEATURES[:7]})
    change = compare(old, new)
    states = {layer.key: layer.state for layer in change.layers}
    assert states == {"nnn": CHANGED, "stiltegebied": NEW, "natura2000": GONE}
    assert [layer.key for layer in change.suspicious] == ["natura2000"]
    assert "1 nieuwe, 1 vervallen, 1 gewijzigde" in change.summary()
    rows = list(csv.DictReader(io.StringIO(changes_csv(change).decode("utf-8-sig")), delimiter=";"))
    assert [(row["laag"], row["verwijderd"], row["maat_na"]) for row in rows] == [
        ("nnn", "1", "390000"), ("stiltegebied", "0", "70000"), ("natura2000", "5", ""),
    ]  # fmt: skip
    everything = compare(None, new)
    assert {layer.state for layer in everything.layers} == {NEW} and not everything.suspicious
    assert compare(new.accept(), library.current("PV25")).suspicious == ()


def test_it_stops_when_asked(library):
    old = candidate_of(library, {"nnn": FEATURES}).accept()
    new = candidate_of(library, {"nnn": FEATURES[:30]})

    class Stop(Progress):
        calls = 0

        def cancelled(self):
            self.calls += 1
            return self.calls > 2

    with pytest.raises(Cancelled):
        compare(old, new, Stop())


@pytest.mark.slow
def test_many_features_in_little_memory(library):
    many = [(f"n{number}", "", square(number % 10_000, 1 + number // 10_000)) for number in range(60_000)]
    old = candidate_of(library, {"nnn": many}).accept()
    new = candidate_of(library, {"nnn": [*many[30:], *((f"m{n}", "", square(n, 90)) for n in range(20))]})
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    [layer] = compare(old, new).layers
    assert counted(layer) == (20, 30, 0)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000  # kB
