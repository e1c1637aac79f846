"""Cut free of hard conflicts: the engine is asked again, and finds nothing hard."""

from dataclasses import replace

import geopandas
import pytest
import shapely
from shapely.geometry import LineString, Point, Polygon, box

from novex_plugin.adapters import basisset
from novex_plugin.adapters.check import LiveChecker, load_layers
from novex_plugin.adapters.shape_free import free_of_hard_conflicts
from novex_plugin.adapters.store import Store
from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.progress import Progress
from tests.small_world import NATURA, PROVINCE, STRIP, housing

PIPE = LineString([(148_000, 446_000), (148_000, 447_000), (148_500, 449_000)])
RIVER = Polygon([(144_000, 442_000), (145_000, 441_000), (146_500, 444_000), (146_000, 446_000)])


@pytest.fixture(scope="module")
def store(tmp_path_factory, qgis_app):
    folder = tmp_path_factory.mktemp("vrij")
    source = folder / "bron.gpkg"
    layers = {"natura2000": NATURA, "buisleidingstrook": STRIP, "provincie": PROVINCE, "buisleiding_bestaand": PIPE,
              "rivier_reservering": RIVER}  # fmt: skip
    for name, shape in layers.items():
        frame = geopandas.GeoDataFrame({"id": ["1"], "naam": [name]}, geometry=[shape], crs="EPSG:28992")
        frame.to_file(source, layer=name, driver="GPKG")
    report, _messages = basisset.prepare(source, folder / "klaar.gpkg", Progress())
    return Store.open(report.path)


def hard_ones(item, store):
    result = LiveChecker(store.path, province="PV00").check_object(item)
    return [finding for finding in result.findings if finding.outcome == outcomes.HARD]


def freed(item, store):
    found = free_of_hard_conflicts(item, store, "PV00")
    if not found.is_empty:
        assert hard_ones(replace(item, geometry=found.geometry), store) == []
    return found


def test_an_area_over_the_strip_falls_apart_at_its_edges(store):
    item = housing(shape=box(151_800, 450_000, 152_200, 450_100))
    assert hard_ones(item, store)
    found = freed(item, store)
    assert found.geometry.area == pytest.approx(40_000 - 7_000)
    assert len(found.geometry.geoms) == 2
    assert [round(amount) for _title, amount in found.conflicts] == [7_000]
    assert found.untested  # most layers are missing here, and that is said


def test_nothing_is_left_of_what_lies_wholly_in_the_strip(store):
    assert freed(housing(shape=box(151_980, 450_000, 152_020, 450_050)), store).is_empty


def test_what_may_be_weighed_stays(store):
    item = housing()  # half of the Natura 2000 area
    found = freed(item, store)
    assert found.geometry.equals(item.geometry)
    assert found.conflicts == ()


def test_the_zone_around_a_pipeline_goes_too(store):
    rules = [rule for rule in load_rules() if rule.code == "B04"]
    reach = rules[0].buffer_for("buisleiding_bestaand", None)
    item = housing(shape=box(147_900, 446_200, 148_100, 446_800))
    found = freed(item, store)
    assert reach > 0
    assert found.geometry.area == pytest.approx(item.geometry.area - 2 * reach * 600, rel=0.02)
    assert found.geometry.distance(PIPE) == pytest.approx(reach, rel=0.01)


def test_a_slanting_border_leaves_no_sliver(store):
    item = housing(shape=Polygon([(143_500.123, 442_111.7), (147_003.9, 441_877.3), (146_321.4, 445_000.1)]))
    found = freed(item, store)
    assert 0 < found.geometry.area < item.geometry.area
    assert found.geometry.intersection(RIVER).area < 0.01


def test_a_line_is_cut_at_the_strip(store):
    item = ProposalObject(uuid="l", name="Lijn", kind="lijn", function="windpark",
                          geometry=LineString([(151_000, 448_000), (153_000, 448_010)]))  # fmt: skip
    assert hard_ones(item, store)
    found = freed(item, store)
    assert found.geometry.length == pytest.approx(item.geometry.length - 70, abs=0.1)
    assert len(found.geometry.geoms) == 2


def test_a_point_in_the_strip_has_nothing_left(store):
    item = ProposalObject(uuid="p", name="Punt", kind="punt", function="woningbouw", geometry=Point(152_000, 448_000))
    assert freed(item, store).is_empty


def test_a_rule_that_strikes_everywhere_leaves_nothing(store):
    item = ProposalObject(uuid="d", name="Datacenter", kind="vlak", function="datacenter", quantity=100, unit="MW",
                          geometry=box(146_000, 452_000, 146_400, 452_400))  # fmt: skip
    assert hard_ones(item, store)
    assert freed(item, store).is_empty


def test_many_hard_rules_at_once_agree_with_the_engine_on_the_rest(store):
    item = housing(shape=box(143_000, 441_000, 153_000, 451_000))
    found = freed(item, store)
    rules = [rule for rule in load_rules() if rule.active]
    again = replace(item, geometry=found.geometry)
    result = check([again], rules, load_layers(store, rules, [again]), None, with_overlaps=True)
    assert not [finding for finding in result.findings if finding.outcome == outcomes.HARD]
    assert shapely.is_valid(found.geometry)
    assert len(found.conflicts) >= 3
