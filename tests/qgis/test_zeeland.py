"""Real input: the province of Zeeland with its own regulation areas, Natura 2000, province outline and waters.

Every overlap that the check reports equals plain shapely on the originals, repaired here by other means.
Skips where the machine has no real data (see tests/conftest.py).
"""

import geopandas
import numpy as np
import pytest
import shapely

from novex_plugin.adapters.check import LiveChecker, load_layers, run_check
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.store import Store, build_store, discover_sources
from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.model.records import ProposalHeader, ProposalObject

LAYERS = {
    "stiltegebied": ["stiltegebied a", "stiltegebied b", "stiltegebied overig"],
    "grondwaterbescherming": ["waterwingebied", "grondwaterbeschermingszone"],
    "landschap_waardevol": ["aardkundig waardevolle gebieden"],
    "provinciale_weg_vrijwaring": [
        "beperkingengebied vrijwaringszone bouwwerken provinciale wegen",
        "beperkingengebied vrijwaringszone provinciale wegen",
        "beperkingengebied uitzichtstroken provinciale wegen buiten de bebouwde kom",
    ],
    "provinciale_vaarweg_vrijwaring": ["beperkingengebied vrijwaringszone werken provinciale vaarwegen"],
}
# Places in RD, looked up on the map: x, y, what must be found there.
KNOWN_PLACES = {
    "Kop van Schouwen, duinen": (41_000, 416_000, "Kop van Schouwen"),
    "Oosterschelde, midden": (50_000, 401_000, "Oosterschelde"),
    "Verdronken Land van Saeftinghe": (68_500, 374_500, "Westerschelde & Saeftinghe"),
}
NATURE_KEY = "natura2000"


def mended(geometry):
    """An independent repair: every part on its own through buffer(0), then one union."""
    if geometry.is_valid:
        return geometry
    return shapely.union_all([part.buffer(0) for part in shapely.get_parts(geometry)])


@pytest.fixture(scope="module")
def originals(real_data):
    """The source geometries per layer, read by another library than the plugin's."""
    areas = geopandas.read_file(real_data / "gio_omgevingswet" / "gio_pv29.gpkg")
    found = {key: list(areas[areas.groep.isin(groups)].geometry.map(mended)) for key, groups in LAYERS.items()}
    nature = geopandas.read_file(real_data / "natura2000" / "natura2000_144.gpkg")
    found[NATURE_KEY] = list(nature.geometry.map(mended))
    return found


@pytest.fixture(scope="module")
def report(real_data, tmp_path_factory):
    sources = []
    for part in ("gio_omgevingswet/gio_pv29.gpkg", "natura2000", "provincies_xugrid", "opp_water_nlmod"):
        sources.extend(discover_sources(real_data / part, "2026-11-22").sources)
    return build_store(sources, tmp_path_factory.mktemp("zeeland") / "basisset.gpkg", name="Zeeland")


@pytest.fixture(scope="module")
def store(report):
    return Store.open(report.path)


@pytest.fixture(scope="module")
def proposals(originals):
    """Known places, and seeded blobs on and across the borders of every layer."""
    made = [
        ProposalObject(f"bekend-{number}", name, shapely.Point(x, y).buffer(600, quad_segs=8), "vlak", "woningbouw")
        for number, (name, (x, y, _expected)) in enumerate(KNOWN_PLACES.items())
    ]
    rng = np.random.default_rng(29)
    for key, geometries in originals.items():
        near = [area for area in geometries if area.centroid.x < 80_000 and area.centroid.y < 425_000]
        for number in range(12):
            edge = near[int(rng.integers(len(near)))].boundary
            spot = edge.interpolate(rng.uniform(0, edge.length))
            shape = blob(rng, spot.x, spot.y, rng.uniform(80, 2500))
            made.append(ProposalObject(f"{key}-{number}", f"{key} {number}", shape, "vlak", "woningbouw"))
    return made


def blob(rng, x, y, reach):
    angle = np.linspace(0, 2 * np.pi, int(rng.integers(8, 300)), endpoint=False)
    radius = rng.uniform(0.5, 1.0, len(angle)) * reach
    return shapely.Polygon(np.column_stack([x + np.cos(angle) * radius, y + np.sin(angle) * radius]))


def plain_rule(key, **options):
    """A rule without softening, so that every overlap shows."""
    return Rule(
        f"T-{key}", "proef", key, "artikel", "verordening", "provincie", (key,), "verboden", "uitleg", "bron", **options
    )


def allowed(area):
    return max(1.0, 1e-6 * area)


def test_every_layer_arrived_whole(report, originals):
    kept = {layer.key: layer for layer in report.layers}
    assert set(LAYERS) | {NATURE_KEY, "provincie", "water"} <= set(kept)
    for key, geometries in originals.items():
        expected = sum(area.area for area in geometries)
        assert kept[key].kept == kept[key].read == len(geometries)
        assert kept[key].dropped == 0
        assert kept[key].area_after == pytest.approx(expected, abs=allowed(expected))


def test_broken_nature_areas_are_repaired_and_named_without_losing_a_hectare(report, real_data):
    nature = geopandas.read_file(real_data / "natura2000" / "natura2000_144.gpkg")
    broken = nature[~nature.geometry.is_valid]
    [layer] = [layer for layer in report.layers if layer.key == NATURE_KEY]
    assert layer.repaired == len(broken) == 36
    lost_by_make_valid = layer.area_after - shapely.area(shapely.make_valid(nature.geometry.values)).sum()
    assert lost_by_make_valid / 10_000 == pytest.approx(186, abs=1)
    for name in broken.naam:
        assert any(name in note and "hersteld" in note for note in layer.notes)
    assert any("36 ongeldige" in text for _level, text in report.messages)


def test_every_overlap_equals_the_independent_calculation(store, originals, proposals):
    rules = [plain_rule(key) for key in originals]
    layers = load_layers(store, rules, proposals)
    result = check(proposals, rules, layers, None)
    found = {(item.object_uuid, item.layer): item for item in result.findings}
    compared = 0
    for key, geometries in originals.items():
        tree = shapely.STRtree(geometries)
        for proposal in proposals:
            near = [geometries[index] for index in tree.query(proposal.geometry)]
            parts = [area for area in (proposal.geometry.intersection(one).area for one in near) if area > 0.01]
            covered = proposal.geometry.intersection(shapely.union_all(near)).area if near else 0.0
            finding = found.pop((proposal.uuid, key), None)
            if finding is None:
                assert covered <= 0.02, (proposal.uuid, key)
                continue
            compared += 1
            assert finding.overlap_m2 == pytest.approx(covered, abs=allowed(covered)), (proposal.uuid, key)
            assert finding.overlap_pct == pytest.approx(100 * covered / proposal.geometry.area, abs=0.01)
            assert len(finding.hits) == len(parts)
            assert sum(hit.overlap_m2 for hit in finding.hits) == pytest.approx(sum(parts), abs=allowed(sum(parts)))
    assert not found
    assert compared > 60


def test_areas_that_overlap_each_other_are_counted_once_and_named_twice(store, originals, proposals):
    """Silence zones a and b and road zones lie over each other: the sum of the hits exceeds the cover."""
    rules = [plain_rule(key) for key in originals]
    result = check(proposals, rules, load_layers(store, rules, proposals), None)
    doubled = [item for item in result.findings if sum(hit.overlap_m2 for hit in item.hits) > item.overlap_m2 * 1.01]
    assert doubled
    assert all(item.overlap_pct <= 100.0 for item in result.findings)


def test_the_known_places_meet_what_lies_there(store, proposals):
    known = proposals[: len(KNOWN_PLACES)]
    rules = [plain_rule(NATURE_KEY)]
    result = check(known, rules, load_layers(store, rules, known), None)
    names = {item.object_name: [hit.name for hit in item.hits] for item in result.findings}
    for place, (_x, _y, expected) in KNOWN_PLACES.items():
        assert expected in names[place]


def test_a_zone_round_real_areas_equals_a_plain_buffer(store, originals, proposals):
    rule = plain_rule("grondwaterbescherming", buffer_max_m=400.0)
    result = check(proposals, [rule], load_layers(store, [rule], proposals), None)
    zone = shapely.union_all(shapely.buffer(originals["grondwaterbescherming"], 400.0, quad_segs=64))
    found = {item.object_uuid: item.overlap_m2 for item in result.findings}
    hit = 0
    for proposal in proposals:
        inside = proposal.geometry.intersection(zone)
        slack = 2.0 + 0.0013 * 400.0 * zone.boundary.intersection(proposal.geometry).length
        assert found.get(proposal.uuid, 0.0) == pytest.approx(inside.area, abs=slack)
        hit += inside.area > 0
    assert hit > 10


def test_the_main_job_from_file_to_file(store, proposals, tmp_path):
    """Proposal file in, findings in the same file: with the real rules, the gaps said and nothing called harmless."""
    path = tmp_path / "voorstel.gpkg"
    proposal = create_proposal(path, ProposalHeader("z", "Zeeland", "PV29"))
    proposal.write_objects(proposals[:10])
    result = run_check(path, store.path)
    written = open_proposal(path).findings()
    assert {item.key for item in written} == {item.key for item in result.findings}
    nature = [item for item in written if item.rule == "N01"]
    assert {item.object_name for item in nature} >= set(KNOWN_PLACES)
    assert all(item.outcome == outcomes.NEE_TENZIJ and item.legal_basis and item.source_date for item in nature)
    untested = {gap.layer for gap in result.untested}
    assert "nnn" in untested
    assert not untested & {NATURE_KEY, "stiltegebied", "grondwaterbescherming"}
    assert outcomes.NEUTRAL not in result.per_object.values()
    assert len(result.per_object) == 10


def test_the_live_check_says_the_same_as_the_whole_check(store, proposals):
    rules = [rule for rule in load_rules() if set(rule.layers) & {*LAYERS, NATURE_KEY}]
    some = proposals[:20]
    whole = check(some, rules, load_layers(store, rules, some), None)
    live = LiveChecker(store.path, rules=rules)
    for item in some:
        expected = {one.key: one for one in whole.findings if one.object_uuid == item.uuid}
        found = {one.key: one for one in live.check_object(item).findings}
        assert found.keys() == expected.keys()
        for key, one in found.items():
            assert one.overlap_m2 == pytest.approx(expected[key].overlap_m2, abs=0.01)
            assert one.outcome == expected[key].outcome


def test_the_raw_gio_loads_with_its_names(real_data, originals, tmp_path):
    path = real_data / "gio_omgevingswet" / "GIO-5790bd59.gml"
    discovery = discover_sources(path)
    assert [(source.key, source.group) for source in discovery.sources] == [("stiltegebied", "stiltegebied a")]
    report = build_store(discovery.sources, tmp_path / "gio.gpkg")
    layer = Store.open(report.path).load("stiltegebied")
    silent = geopandas.read_file(real_data / "gio_omgevingswet" / "gio_pv29.gpkg")
    silent = silent[silent.groep == "stiltegebied a"]
    assert layer.feature_count == path.read_text(encoding="utf-8").count("<geo:Locatie>") == 30
    assert set(layer.feature_names) == {"stiltegebieden a"}
    assert shapely.union_all(layer.pieces).symmetric_difference(silent.union_all()).area < 1.0
