"""From proposal file and store to findings in the file, and the live check of one object."""

from dataclasses import replace

import pytest
import shapely
from osgeo import ogr, osr

from novex_plugin.adapters.check import LiveChecker, load_layers, run_check
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.store import Store, build_store, discover_sources
from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.matrix import load_matrix
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant
from novex_plugin.core.progress import Progress

X, Y = 190_000.0, 440_000.0
RESERVED = {
    "natura2000": [("Duin", (0, 0, 1000, 1000)), ("Bos", (900, 0, 2000, 1000))],
    "rivierbed": [("Rivier", (0, 2000, 5000, 2600))],
    "buisleidingstrook": [("Strook", (3000, -500, 3070, 5000))],
    "stiltegebied": [],
}


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north)


HOMES = ProposalObject("wijk", "Wijk", box(500, 500, 1500, 1500), "vlak", "woningbouw", status="concept")
WIND = ProposalObject("wind", "Park", box(1400, 1400, 3500, 2200), "vlak", "windpark", status="concept")
CALM = ProposalObject("rust", "Rust", box(20_000, 20_000, 20_500, 20_500), "vlak", "woningbouw", status="concept")


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("basisset")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(28992)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "bron.gpkg"))
    for key, features in RESERVED.items():
        layer = source.CreateLayer(key, crs, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("naam", ogr.OFTString))
        for name, bounds in features:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["naam"] = name
            feature.SetGeometry(ogr.CreateGeometryFromWkb(box(*bounds).wkb))
            layer.CreateFeature(feature)
    source = layer = feature = None
    report = build_store(discover_sources(folder / "bron.gpkg", "2026-10-01").sources, folder / "basisset.gpkg")
    return Store.open(report.path)


@pytest.fixture
def proposal(tmp_path):
    made = create_proposal(
        tmp_path / "voorstel.gpkg", ProposalHeader("v", "Proef", "PV25"), [Variant("A", "Variant A")]
    )
    made.write_objects([HOMES, WIND, CALM, replace(HOMES, uuid="wijk-a", variant="A", replaces="wijk")])
    return made


def by_rule(result, uuid):
    return {finding.rule: finding for finding in result.findings if finding.object_uuid == uuid}


def test_findings_with_their_figures_land_in_the_file(store, proposal):
    result = run_check(proposal.path, store.path)
    found = by_rule(result, "wijk")
    assert found["N01"].overlap_m2 == pytest.approx(1000 * 500)
    assert {hit.name for hit in found["N01"].hits} == {"Duin", "Bos"}
    assert (found["N01"].source_date, found["N01"].outcome) == ("2026-10-01", outcomes.NEE_TENZIJ)
    assert found["WIN-WON"].overlap_m2 == pytest.approx(100 * 100)
    wind = by_rule(result, "wind")
    assert wind["W08"].overlap_m2 == pytest.approx(2100 * 200)
    assert wind["B01"].overlap_m2 == pytest.approx(70 * 800)
    written = {finding.key: finding for finding in open_proposal(proposal.path).findings()}
    assert written.keys() == {finding.key for finding in result.findings}
    assert written[found["N01"].key].overlap.area == pytest.approx(500_000)
    assert written[found["N01"].key].place.within(HOMES.geometry)


def test_the_proposal_says_with_which_snapshot_it_was_checked(store, proposal):
    run_check(proposal.path, store.path)
    header = open_proposal(proposal.path).header()
    assert (header.basisset_name, header.basisset_date) == (store.snapshot_name, store.snapshot_date)
    assert header.title == "Proef"


def test_missing_and_empty_layers_leave_everything_unproven(store, proposal):
    result = run_check(proposal.path, store.path)
    gaps = {gap.layer: gap for gap in result.untested}
    assert "ontbreekt" in gaps["nnn"].reason
    assert "leeg" in gaps["stiltegebied"].reason
    assert result.per_object["rust"] == outcomes.UNKNOWN
    assert outcomes.NEUTRAL not in result.per_object.values()


def test_layers_of_other_provinces_are_not_missed(store, proposal):
    """Gelderland has no Wadden Sea and no IJsselmeer quota to test."""
    result = run_check(proposal.path, store.path)
    assert not {gap.layer for gap in result.untested} & {"waddenzee", "waddengebied"}


def test_a_variant_is_checked_with_what_holds_in_it(store, proposal):
    result = run_check(proposal.path, store.path, variant="A")
    assert {finding.variant for finding in result.findings} == {"A"}
    assert set(result.per_object) == {"wijk-a", "wind", "rust"}


def test_not_writing_leaves_the_file_alone(store, proposal):
    run_check(proposal.path, store.path, write=False)
    assert proposal.findings() == []


def test_cancelling_writes_nothing(store, proposal):
    run_check(proposal.path, store.path)
    before = {finding.key for finding in proposal.findings()}

    class StopLate(Progress):
        def step(self, fraction, text=""):
            if fraction > 0.5:
                raise Cancelled

    with pytest.raises(Cancelled):
        run_check(proposal.path, store.path, variant="A", progress=StopLate())
    assert {finding.key for finding in proposal.findings()} == before


def test_wrong_files_are_refused_in_words(store, proposal, tmp_path):
    with pytest.raises(NovexError, match="bestaat niet"):
        run_check(proposal.path, tmp_path / "weg.gpkg")
    with pytest.raises(NovexError):
        run_check(tmp_path / "weg.gpkg", store.path)
    with pytest.raises(NovexError, match="geen klaargemaakte"):
        run_check(proposal.path, proposal.path)


def test_live_equals_the_whole_check_while_an_object_moves(store):
    rules = [rule for rule in load_rules() if set(rule.layers) & set(RESERVED)]
    live = LiveChecker(store.path, rules=rules)
    for step in (0, 40, 900, 30_000, 0):
        moved = replace(HOMES, geometry=shapely.transform(HOMES.geometry, lambda xy, by=step: xy + by))
        objects = [moved, WIND, CALM]
        whole = check(objects, rules, load_layers(store, rules, objects), load_matrix())
        expected = {item.key: item for item in whole.findings if "wijk" in (item.object_uuid, item.other_uuid)}
        found = {item.key: item for item in live.check_object(moved, [HOMES, WIND, CALM]).findings}
        assert found.keys() == expected.keys()
        for key, item in found.items():
            assert item.overlap_m2 == pytest.approx(expected[key].overlap_m2, abs=0.01)
            assert (item.outcome, item.object_uuid) == (expected[key].outcome, "wijk")


def test_live_reads_the_store_once_per_neighbourhood(store, monkeypatch):
    loads = []
    original = Store.load_around
    monkeypatch.setattr(Store, "load_around", lambda self, asked: loads.extend(asked) or original(self, asked))
    live = LiveChecker(store.path)
    live.check_object(HOMES)
    first = len(loads)
    assert first == len(set(loads)) > 0
    live.check_object(replace(HOMES, geometry=box(510, 510, 1510, 1510)))
    assert len(loads) == first
    live.check_object(CALM)
    assert len(loads) > first


def test_live_without_a_place_says_unknown(store):
    result = LiveChecker(store.path).check_object(replace(HOMES, geometry=None))
    assert result.per_object == {"wijk": outcomes.UNKNOWN}
