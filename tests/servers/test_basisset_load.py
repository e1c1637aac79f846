"""One click against real servers: the layers come, the others are named with the reason, and nothing good is lost."""

import hashlib
from collections import Counter
from dataclasses import replace

import pytest
import shapely
from qgis.core import QgsProject

from novex_plugin.adapters.basisset_load import accept, load, reject
from novex_plugin.adapters.basisset_plan import make_plan
from novex_plugin.adapters.map_loading import add_picture, add_snapshot, shown_codes
from novex_plugin.adapters.snapshots import Library
from novex_plugin.adapters.store import Store
from novex_plugin.adapters.styles import GROUP
from novex_plugin.core.catalogue import basis_layers, has_layer
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.progress import Progress
from novex_plugin.core.services.loading import FAILED, KEPT, LOADED, PICTURE, Order
from novex_plugin.core.services.records import WCS, WMS, WMTS
from tests.servers.loading import PROVINCE, layers, network, no_register, registry, run
from tools.services.faults import Status

SMALL = ("novex_gebieden", "natura2000", "nationale_parken")


def order(base, *codes, area=None):
    return Order(PROVINCE, layers(base, *codes), "test", area)


def states(result):
    for item in result.board.failed:
        print(item.code, item.text)  # shown when a test fails
    return {code: item.state for code, item in result.board.news.items()}


def lowest(project):
    """The code of the layer that all others are drawn over."""
    return project.layerTreeRoot().layerOrder()[-1].customProperty("novex/code")


def fingerprint(snapshot):
    return hashlib.sha256(snapshot.store_path.read_bytes()).hexdigest()


class Stop(Progress):
    """Cancels as soon as one layer is in."""

    def __init__(self):
        self.asked = False

    def tell(self, news):
        self.asked = self.asked or news.state == LOADED

    def cancelled(self):
        return self.asked


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "bibliotheek")


@pytest.mark.slow
def test_the_whole_catalogue_in_one_click(servers, library):
    """Every layer of the national catalogue, from all kinds of service, on the map in groups by theme."""
    catalogue = servers.catalogue
    plan, result = run(Order(PROVINCE, catalogue, "alles"), library, registry(servers))
    counted = Counter(states(result).values())
    assert [item.code for item in result.board.failed] == ["bro_dgm"], "a raster that is a file for download"
    assert "komt alleen als bestand" in result.board.failed[0].text
    assert counted[LOADED] + counted[PICTURE] == len(catalogue) - 1 == len(basis_layers()) - 1
    assert counted[LOADED] >= 80
    kinds = {one.resolved.service for one in plan.layers}
    assert len(kinds) >= 5, kinds
    for item in result.board.of(LOADED):
        assert item.count == servers.features(item.code), item.code
    assert {layer.code for layer, _found in result.pictures} == {one.code for one in catalogue if one.picture_only}

    store = Store.open(result.snapshot.store_path)
    project = QgsProject()
    added = add_snapshot(project, store)
    assert len(added) == len(store.layers()) >= 40
    for layer in added:
        assert layer.isValid()
        assert layer.featureCount() == store.layer(layer.customProperty("novex/role")).count
    assert len(project.layerTreeRoot().findGroup(GROUP).findGroups()) >= 10


def test_pictures_of_every_kind_come_on_the_map_and_the_backdrop_lies_below(servers, library):
    codes = ("brta_grijs", "stiltegebieden", "ahn_dtm", "novex_gebieden")
    wanted = tuple(
        replace(one, services=tuple(way for way in one.services if way.kind == WCS)) if one.code == "ahn_dtm" else one
        for one in layers(servers.base, *codes)
    )
    _plan, result = run(Order(PROVINCE, wanted), library, registry(servers))
    assert {found.service for _layer, found in result.pictures} == {WMTS, WMS, WCS}
    project = QgsProject()
    add_snapshot(project, Store.open(result.snapshot.store_path))
    for layer, found in result.pictures:
        made = add_picture(project, layer, found)
        assert made.isValid()
        assert add_picture(project, layer, found) is made, "a layer that is there already stays"
    assert shown_codes(project) == {"brta_grijs", "stiltegebieden", "ahn_dtm"}
    assert lowest(project) == "brta_grijs"

    other = QgsProject()  # as it goes in the panel: the backdrop comes first, so that something shows at once
    backdrop = next(one for one in result.pictures if one[0].code == "brta_grijs")
    add_picture(other, *backdrop)
    add_snapshot(other, Store.open(result.snapshot.store_path))
    assert lowest(other) == "brta_grijs"


def test_only_what_lies_in_the_area_comes_in(servers, library):
    whole = servers.features("nationale_parken")
    _plan, everything = run(order(servers.base, "nationale_parken"), library, registry(servers))
    box = Store.open(everything.snapshot.store_path).load("nationale_parken").pieces
    west, south, east, north = shapely.total_bounds(box)
    half = (west, south, (west + east) / 2, north)
    other = Library(library.root / "deel")
    _plan, part = run(order(servers.base, "nationale_parken", area=half), other, registry(servers))
    [item] = part.board.of(LOADED)
    assert 0 < item.count < whole
    inside = shapely.box(*half).intersects(shapely.box(*shapely.bounds(box).T)).sum()
    assert item.count <= inside


def test_a_later_snapshot_waits_for_the_user(servers, library):
    run(order(servers.base, *SMALL), library, registry(servers))
    first = library.current(PROVINCE)
    before = fingerprint(first)
    _plan, again = run(order(servers.base, "natura2000"), library, registry(servers))
    assert again.snapshot is None
    assert again.change is not None
    assert library.current(PROVINCE) == first
    reject(library, PROVINCE)
    assert library.current(PROVINCE) == first
    run(order(servers.base, "natura2000"), library, registry(servers))
    second = accept(library, PROVINCE)
    assert library.current(PROVINCE) == second != first
    assert set(second.layers) == set(first.layers), "the layers that were not asked again came along"
    assert fingerprint(first) == before


def test_one_failure_does_not_stop_the_others_and_the_good_version_stays(servers, library, proxy):
    run(order(servers.base, *SMALL), library, registry(servers))
    first = library.current(PROVINCE)
    broken = order(proxy.base, *SMALL, "wetlands")
    proxy.add(Status("natura2000|wetlands", status=503))
    _plan, result = run(broken, library, no_register())
    assert states(result) == {
        "novex_gebieden": LOADED, "natura2000": KEPT, "nationale_parken": LOADED, "wetlands": FAILED,
    }  # fmt: skip
    kept = result.board.of(KEPT)[0]
    assert f"de versie van {first.date} blijft in gebruik" in kept.text
    second = accept(library, PROVINCE)
    assert "natura2000" in second.layers
    assert Store.open(second.store_path).layer("natura2000").count == servers.features("natura2000")


def test_nothing_at_all_is_an_error_with_advice(library):
    nowhere = layers("http://127.0.0.1:9", *SMALL)
    with pytest.raises(NovexError, match="Geen enkele laag kon worden geladen") as caught:
        run(Order(PROVINCE, nowhere), library, no_register())
    assert "proxy-instellingen" in caught.value.hint
    assert library.current(PROVINCE) is None


def test_a_cancelled_load_goes_on_where_it_was(servers, library, proxy):
    wanted = order(proxy.base, *SMALL)
    plan = make_plan(wanted, network(), Progress(), registry=registry(servers), library=library)
    stop = Stop()
    with pytest.raises(Cancelled):
        load(plan, library, network(), stop, tell=stop.tell)
    assert library.current(PROVINCE) is None
    proxy.forget()
    plan = make_plan(wanted, network(), Progress(), registry=registry(servers), library=library)
    done = {one.layer.code for one in plan.layers if one.present}
    assert done, "what came in before the break is still there"
    proxy.forget()
    result = load(plan, library, network(), Progress())
    assert set(states(result).values()) == {LOADED}
    for code in done:
        assert proxy.count(f"{code}.*(items|GetFeature)") == 0, "it was not asked again"


def test_a_layer_that_holds_more_than_the_check_means_is_not_tested_unfiltered(servers, library):
    _plan, result = run(order(servers.base, "bro_bodemkaart", "nwb_wegen"), library, registry(servers))
    store = Store.open(result.snapshot.store_path)
    assert not store.has("veenbodem"), "all soils are no peat"
    assert store.has("bro_bodemkaart")
    assert any("niet gebruikt voor de toets" in text for _level, text in result.messages)
    assert has_layer("veenbodem")


def test_the_plan_says_how_much_will_come(servers):
    """A WFS counts, a file has a size, an OGC API may keep silent: PDOK's does."""
    codes = ("werelderfgoed", "novex_gebieden", "mirt_vlakken")
    plan = make_plan(order(servers.base, *codes), network(), Progress(), registry=registry(servers))
    sizes = {one.layer.code: one for one in plan.layers}
    assert sizes["mirt_vlakken"].features == servers.features("mirt_vlakken")
    assert sizes["werelderfgoed"].features == servers.features("werelderfgoed")
    file = servers.farm.data / "novex_gebieden.gpkg"
    assert sizes["novex_gebieden"].bytes == file.stat().st_size
    assert plan.bytes == sum(one.bytes for one in plan.layers) > 0
    assert not plan.is_much
    assert [one.bytes for one in plan.largest] == sorted((one.bytes for one in plan.layers), reverse=True)
