"""A whole check brought up to date, done in parts, and on data that is not what it should be."""

import sqlite3
from dataclasses import fields, replace
from functools import partial

import numpy as np
import pytest
import shapely

from novex_plugin.adapters import store_clean
from novex_plugin.adapters.check import run_check
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.store import Store
from novex_plugin.adapters.whole_check import WholeCheck, question_of, record
from novex_plugin.core.checks import outcomes
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.geometry.pieces import cut
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Weighing
from novex_plugin.core.progress import Progress
from tests.store_world import make_big_store, random_objects, random_proposal

WHOLE = 60  # objects: enough for several parts, few enough to be quick


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return Store.open(make_big_store(tmp_path_factory.mktemp("basisset")))


@pytest.fixture
def proposal(tmp_path):
    return random_proposal(tmp_path, WHOLE)


def assert_same(one, other):
    assert [item.key for item in one.findings] == [item.key for item in other.findings]
    for mine, theirs in zip(one.findings, other.findings):
        for column in fields(mine):
            if column.name != "overlap":
                assert getattr(mine, column.name) == getattr(theirs, column.name), (mine.rule, column.name)
    assert (one.untested, one.per_object, one.tested_layers, one.messages, one.counters) == (
        other.untested, other.per_object, other.tested_layers, other.messages, other.counters,
    )  # fmt: skip


@pytest.mark.parametrize("part", [1, 7, 23])
def test_parts_give_the_same_as_the_whole(store, proposal, part):
    question = question_of(proposal)
    whole = WholeCheck(store).run(question)
    assert whole.asked == len(question.objects)
    assert_same(WholeCheck(store, part=part).run(question).result, whole.result)


@pytest.mark.parametrize("seed", range(4))
def test_edits_give_the_same_as_the_whole(store, proposal, seed):
    rng = np.random.default_rng(seed)
    check, objects = WholeCheck(store), list(proposal.objects())
    answer = check.run(question_of(proposal, objects))
    for _ in range(3):
        fresh = random_objects(3, seed=int(rng.integers(10**6)))
        moved = [replace(item, geometry=other.geometry, kind=other.kind) for item, other in zip(objects, fresh)]
        keep = [item for item in objects[len(moved) :] if rng.random() > 0.05]
        objects = [*keep, *moved, replace(fresh[0], uuid=f"nieuw-{rng.integers(10**6)}")]
        answer = check.run(question_of(proposal, objects), answer.checked)
        assert answer.reason == "" and answer.asked <= len(moved) + 1
        assert_same(answer.result, check.run(question_of(proposal, objects)).result)


def test_nothing_new_reads_nothing(store, proposal, monkeypatch):
    check = WholeCheck(store)
    answer = check.run(question_of(proposal))
    for name in ("load", "load_around"):
        monkeypatch.setattr(Store, name, lambda *_a, **_k: pytest.fail("a layer was read"))
    again = check.run(question_of(proposal), answer.checked)
    assert again.result is answer.result and again.asked == 0


def test_another_variant_or_store_is_a_whole_check_that_says_why(store, proposal, tmp_path):
    check = WholeCheck(store)
    answer = check.run(question_of(proposal))
    assert "horizon" in check.run(question_of(proposal, horizon="2050"), answer.checked).reason
    other = Store.open(make_big_store(tmp_path, seed=9))
    assert "basisset" in WholeCheck(other).run(question_of(proposal), answer.checked).reason


def test_a_claimed_exception_asks_its_object_only(store, proposal):
    check = WholeCheck(store)
    answer = check.run(question_of(proposal))
    finding = next(item for item in answer.result.findings if item.kind == "regel")
    proposal.save_weighing(Weighing(finding.key, "geaccepteerd", "omdat", exception="X-1"))
    assert check.run(question_of(proposal), answer.checked).asked == 1


def test_counters_are_those_of_all_objects_whatever_was_asked(store, proposal):
    homes = [item for item in proposal.objects() if item.kind == "vlak"]
    homes = [replace(item, function="woningbouw", quantity=100.0, unit="woningen") for item in homes[:20]]
    check = WholeCheck(store)
    answer = check.run(question_of(proposal, homes))
    assert answer.result.counters
    later = check.run(question_of(proposal, homes[1:]), answer.checked)
    assert later.asked == 0
    assert later.result.counters == check.run(question_of(proposal, homes[1:])).result.counters


def test_an_empty_store_proves_nothing(proposal, tmp_path):
    store = Store.open(make_big_store(tmp_path, only=("leeg",)))
    result = WholeCheck(store).run(question_of(proposal)).result
    assert result.tested_layers == ()
    assert all(finding.kind == "paar" for finding in result.findings if finding.layer)
    assert outcomes.NEUTRAL not in result.per_object.values()


def test_a_half_built_store_is_refused_in_words(proposal, tmp_path):
    half = make_big_store(tmp_path)
    half.write_bytes(half.read_bytes()[: half.stat().st_size // 3])
    with pytest.raises(NovexError):
        run_check(proposal.path, half)
    assert open_proposal(proposal.path).last_check() is None


def test_an_object_that_covers_the_province(store, tmp_path):
    everything = shapely.box(100_000, 400_000, 260_000, 520_000)
    made = create_proposal(tmp_path / "groot.gpkg", ProposalHeader("g", "Alles", "PV25"))
    made.write_objects([ProposalObject("alles", "Alles", everything, "vlak", "woningbouw"), *random_objects(5, seed=1)])
    result = run_check(made.path, store.path)
    natura = next(item for item in result.findings if item.rule == "N01" and item.object_uuid == "alles")
    layer = store.load("natura2000")
    assert natura.overlap_m2 == pytest.approx(shapely.union_all(layer.pieces).area, rel=1e-6)
    assert len(natura.hits) == layer.feature_count


def test_objects_without_a_place_are_named(store, tmp_path):
    objects = [replace(item, geometry=None) for item in random_objects(3, seed=2)]
    question = question_of(create_proposal(tmp_path / "p.gpkg", ProposalHeader("p", "Leeg", "PV25")), objects)
    result = WholeCheck(store).run(question).result
    assert set(result.per_object.values()) == {outcomes.UNKNOWN}
    assert sum("geen geometrie" in gap.reason for gap in result.untested) == 3


def test_a_cancelled_run_leaves_the_file_as_it_was(store, proposal):
    run_check(proposal.path, store.path)
    before = open_proposal(proposal.path).last_check()

    class Stop(Progress):
        def step(self, fraction, text=""):
            if fraction > 0.4:
                raise Cancelled

    proposal.remove_objects([proposal.objects()[0].uuid])
    with pytest.raises(Cancelled):
        run_check(proposal.path, store.path, progress=Stop())
    after = open_proposal(proposal.path).last_check()
    assert [item.key for item in after.findings] == [item.key for item in before.findings]


def test_findings_come_back_from_the_file_in_the_same_order(store, proposal):
    result = run_check(proposal.path, store.path)
    assert [item.key for item in open_proposal(proposal.path).findings()] == [item.key for item in result.findings]


@pytest.mark.parametrize("vertices", [64, 1024])
def test_the_size_of_the_pieces_changes_no_finding(store, proposal, tmp_path, monkeypatch, vertices):
    monkeypatch.setattr(store_clean, "cut", partial(cut, max_vertices=vertices))
    other = Store.open(make_big_store(tmp_path))
    sizes = shapely.get_num_coordinates(other.load("natura2000").pieces).max()
    assert sizes <= vertices and sizes != shapely.get_num_coordinates(store.load("natura2000").pieces).max()
    mine = WholeCheck(store).run(question_of(proposal)).result
    theirs = WholeCheck(other).run(question_of(proposal)).result
    assert [item.key for item in mine.findings] == [item.key for item in theirs.findings]
    assert (mine.untested, mine.per_object) == (theirs.untested, theirs.per_object)
    for one, two in zip(mine.findings, theirs.findings):
        assert _plain(one) == _plain(two)
        for figure in ("overlap_m2", "length_m", "distance_m", "overlap_pct", "reserved_pct"):
            assert getattr(one, figure) == pytest.approx(getattr(two, figure), rel=1e-6, abs=1e-3), one.rule
        assert {hit.feature_id for hit in one.hits} == {hit.feature_id for hit in two.hits}


def _plain(item):
    """What words and codes say, without figures."""
    return (item.rule, item.outcome, item.edge_case, item.explanation, item.other_uuid)


def test_writing_waits_for_nobody_who_reads_and_keeps_what_another_writes(store, proposal):
    """The file is open elsewhere in the mode in which QGIS edits it, with a reader in the middle of reading."""
    answer = WholeCheck(store).run(question_of(proposal))
    with sqlite3.connect(proposal.path) as other:
        other.execute("PRAGMA journal_mode = WAL")
        reading = other.execute("SELECT uuid FROM object_vlak")
        first = reading.fetchone()
        record(proposal, answer.result, store)
        assert first and reading.fetchall()
    assert len(proposal.findings()) == len(answer.result.findings)


def test_a_file_that_is_being_written_keeps_its_findings(store, proposal, monkeypatch):
    monkeypatch.setattr("novex_plugin.adapters.gpkg_sql.WAIT_S", 0.1)
    answer = WholeCheck(store).run(question_of(proposal))
    with sqlite3.connect(proposal.path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NovexError, match="in gebruik"):
            record(proposal, answer.result, store)
        other.execute("ROLLBACK")
    assert proposal.findings() == []


def content(proposal):
    """What the file holds of its last check, and whether its spatial indexes agree with it."""
    with sqlite3.connect(proposal.path) as connection:
        tables = {
            table: sorted(map(repr, connection.execute(query).fetchall()))
            for table, query in (
                ("bevinding", "SELECT sleutel, klasse, overlap_m2, geom FROM bevinding"),
                ("vlak", "SELECT sleutel, geom FROM bevinding_vlak"),
                ("kenmerk", "SELECT sleutel, kenmerk_id, overlap_m2 FROM bevinding_kenmerk"),
                ("gaten", "SELECT regel, toetslaag, reden, object_uuid FROM niet_getoetst"),
                ("toets", "SELECT variant, horizon, lagen FROM toets"),
            )
        }
        for table in ("bevinding", "bevinding_vlak"):
            rows = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            counted = connection.execute(
                "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ?", (table,)
            ).fetchone()[0]
            indexed = connection.execute(f"SELECT count(*) FROM rtree_{table}_geom").fetchone()[0]
            assert rows == counted == indexed, table
            assert connection.execute(f"SELECT rtreecheck('rtree_{table}_geom')").fetchone()[0] == "ok"
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    return tables


def test_writing_only_what_is_different_leaves_the_same_file(store, proposal, tmp_path):
    check, objects = WholeCheck(store), proposal.objects()
    answer = check.run(question_of(proposal, objects))
    written = record(proposal, answer.result, store)
    first = content(proposal)
    moved = [replace(item, geometry=shapely.transform(item.geometry, lambda xy: xy + 180.0)) for item in objects[:4]]
    later = check.run(question_of(proposal, [*moved, *objects[6:]]), answer.checked)
    record(proposal, later.result, store, written)
    changed = content(proposal)
    other = create_proposal(tmp_path / "ander.gpkg", ProposalHeader("v", "Proef", "PV25"))
    record(other, later.result, store)
    assert changed == content(other) != first
    assert [item.key for item in proposal.findings()] == [item.key for item in later.result.findings]
    assert set(proposal.untested()) == set(later.result.untested)


def test_a_file_that_somebody_else_checked_is_written_as_a_whole(store, proposal):
    check, objects = WholeCheck(store), proposal.objects()
    answer = check.run(question_of(proposal, objects))
    written = record(proposal, answer.result, store)
    run_check(proposal.path, store.path, horizon="2050")
    later = check.run(question_of(proposal, objects[1:]), answer.checked)
    record(proposal, later.result, store, written)
    assert {item.horizon for item in proposal.findings()} == {"2030"}
    assert len(proposal.findings()) == len(later.result.findings)
