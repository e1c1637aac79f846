"""A store in PostgreSQL gives the same findings as the file that it was made of, to the last digit."""

from dataclasses import fields

import numpy as np
import pytest
import shapely

from novex_plugin.adapters.check import run_check
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.store import Store
from novex_plugin.adapters.store_address import address_of, is_database
from novex_plugin.adapters.store_postgis import PostgisStore
from novex_plugin.adapters.store_to_postgis import export_store
from novex_plugin.adapters.whole_check import WholeCheck, question_of
from novex_plugin.core import database
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.records import ProposalHeader
from novex_plugin.core.progress import Progress
from tests.store_world import make_big_store, random_objects
from tools.services import postgres

pytestmark = pytest.mark.skipif(postgres.missing() is not None, reason=str(postgres.missing()))


@pytest.fixture(scope="module")
def cluster():
    with postgres.Cluster() as running:
        yield running


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return Store.open(make_big_store(tmp_path_factory.mktemp("basisset")))


@pytest.fixture(scope="module")
def address(cluster, store):
    place = f"{cluster.url}?schema=gebied"
    export_store(store, place)
    return place


@pytest.fixture
def proposal(tmp_path):
    made = create_proposal(tmp_path / "voorstel.gpkg", ProposalHeader("v", "Proef", "PV25"))
    made.write_objects(random_objects(40, seed=8))
    return made


def test_every_layer_comes_back_as_it_was(store, address):
    other = PostgisStore.open(address)
    assert [layer.key for layer in other.layers()] == [layer.key for layer in store.layers()]
    for layer in store.layers():
        assert other.layer(layer.key) == layer
        mine, theirs = store.load(layer.key), other.load(layer.key)
        assert [shapely.to_wkb(one) for one in mine.pieces] == [shapely.to_wkb(one) for one in theirs.pieces]
        assert [shapely.to_wkb(one) for one in mine.united] == [shapely.to_wkb(one) for one in theirs.united]
        for name in ("piece_feature", "piece_measure", "piece_alone", "feature_measure"):
            assert np.array_equal(getattr(mine, name), getattr(theirs, name)), name
        assert list(mine.feature_names) == list(theirs.feature_names)
        assert mine.feature_values == theirs.feature_values


def test_a_part_of_a_layer_by_boxes(store, address):
    whole = store.load("natura2000")
    boxes = np.array([whole.pieces[0].bounds, whole.pieces[-1].bounds])
    found = PostgisStore.open(address).load("natura2000", boxes=boxes)
    windows = shapely.box(*boxes.T)
    expected = [piece for piece in whole.pieces if any(_boxes_meet(piece, window) for window in windows)]
    assert 0 < len(found.pieces) < len(whole.pieces)
    assert [shapely.to_wkb(one) for one in found.pieces] == [shapely.to_wkb(one) for one in expected]
    assert found.feature_count == whole.feature_count


def _boxes_meet(one, other):
    return shapely.box(*one.bounds).intersects(other)


def test_the_same_findings_from_the_database_and_from_the_file(store, address, proposal):
    mine = WholeCheck(store).run(question_of(proposal)).result
    theirs = WholeCheck(PostgisStore.open(address), part=11).run(question_of(proposal)).result
    assert len(mine.findings) > 50
    for one, other in zip(mine.findings, theirs.findings):
        for column in fields(one):
            if column.name != "overlap":
                assert getattr(one, column.name) == getattr(other, column.name), (one.rule, column.name)
    assert (len(mine.findings), mine.untested, mine.per_object, mine.tested_layers) == (
        len(theirs.findings), theirs.untested, theirs.per_object, theirs.tested_layers,
    )  # fmt: skip


def test_a_check_by_address_writes_into_the_file(store, address, proposal):
    result = run_check(proposal.path, address)
    assert [one.key for one in open_proposal(proposal.path).findings()] == [one.key for one in result.findings]
    assert proposal.header().basisset_name == store.snapshot_name


def test_the_address_that_qgis_writes(address, cluster, proposal):
    text = f"dbname='postgres' host=127.0.0.1 port={cluster.port} user='postgres' table=\"gebied\".\"basisset_deel\""
    assert is_database(text)
    assert PostgisStore.open(text).has("natura2000")


def test_a_cancelled_export_leaves_what_was_there(store, address):
    class Stop(Progress):
        def step(self, fraction, text=""):
            if fraction > 0.3:
                raise Cancelled

    with pytest.raises(Cancelled):
        export_store(store, address, Stop())
    assert PostgisStore.open(address).has("nnn")


def test_a_name_that_would_be_sql(store, cluster):
    place = f"{cluster.url}?schema=a%22%3B%20DROP%20SCHEMA%20gebied%3B--"
    assert address_of(place).schema == 'a"; DROP SCHEMA gebied;--'
    assert export_store(store, place).has("natura2000")


def test_what_is_wrong_is_said(cluster, address, monkeypatch):
    with pytest.raises(NovexError, match="geen NOVEX-basisset"):
        PostgisStore.open(f"{cluster.url}?schema=leeg")
    with pytest.raises(NovexError, match="noemt geen database"):
        address_of("postgresql://iemand@127.0.0.1")
    with pytest.raises(NovexError, match="niet te lezen of te schrijven"):
        PostgisStore.open("postgresql://postgres:geheim@127.0.0.1:1/postgres")
    with pytest.raises(NovexError, match="zit niet in deze basisset"):
        PostgisStore.open(address).load("weg")


def test_a_password_is_never_in_a_message():
    with pytest.raises(NovexError) as caught:
        PostgisStore.open("postgresql://postgres:geheim@127.0.0.1:1/postgres")
    assert "geheim" not in str(caught.value)


def test_without_the_driver(monkeypatch, address):
    import builtins

    real = builtins.__import__

    def refuse(name, *rest, **more):
        if name.startswith("psycopg2"):
            raise ImportError(name)
        return real(name, *rest, **more)

    database.driver.cache_clear()
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(NovexError, match="psycopg2"):
        PostgisStore.open(address)
    database.driver.cache_clear()
