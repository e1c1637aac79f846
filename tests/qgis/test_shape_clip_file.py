"""``novex:knip_bij``: a copy of the proposal with its objects clipped; the original stays as it is."""

import hashlib

import pytest
from qgis.core import QgsApplication, QgsProcessingException
from shapely.geometry import Point, box

from novex_plugin.adapters.check import run_check
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.shape_clip_file import clip_proposal
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.processing.provider import NovexProvider
from tests.small_world import PROVINCE, housing, make_proposal, make_store


@pytest.fixture(scope="module")
def store(tmp_path_factory, qgis_app):
    return make_store(tmp_path_factory.mktemp("basisset"))


@pytest.fixture
def proposal(tmp_path):
    return make_proposal(
        tmp_path,
        housing(quantity=100, unit="woningen"),
        housing("over", shape=box(139_000, 446_000, 141_000, 447_000), name="Over de grens"),
        housing("uit", shape=box(130_000, 446_000, 131_000, 447_000), name="Buiten"),
        housing("strook", shape=box(151_800, 450_000, 152_200, 450_100), name="Strook", variant="A"),
        ProposalObject(uuid="p", name="Punt", kind="punt", function="woningbouw", geometry=Point(152_000, 446_000)),
    )


def objects(path):
    return {item.uuid: item for item in open_proposal(path).objects()}


def test_province_and_hard_conflicts_at_once(proposal, store, tmp_path):
    digest = hashlib.sha256(proposal.read_bytes()).hexdigest()
    done = clip_proposal(proposal, store, tmp_path / "nieuw.gpkg", free=True)
    found = objects(tmp_path / "nieuw.gpkg")
    assert (done.changed, set(done.emptied)) == (2, {"Buiten", "Punt"})
    assert found["over"].geometry.area == pytest.approx(1_000_000)
    assert found["over"].geometry.difference(PROVINCE).area < 1e-6
    assert found["strook"].geometry.area == pytest.approx(33_000)
    assert found["w1"].geometry.area == 500_000
    assert found["uit"].geometry.area == 1_000_000
    assert hashlib.sha256(proposal.read_bytes()).hexdigest() == digest
    hard = [one.object_uuid for one in run_check(tmp_path / "nieuw.gpkg", store, variant="A", write=False).findings
            if one.outcome == "HARD"]  # fmt: skip
    assert set(hard) <= {"p"}  # of which nothing would have been left


def test_only_one_variant(proposal, store, tmp_path):
    done = clip_proposal(proposal, store, tmp_path / "nieuw.gpkg", free=True, variant="A")
    assert done.changed == 1
    assert objects(tmp_path / "nieuw.gpkg")["over"].geometry.area == 2_000_000


def test_derived_quantities_follow_and_stated_ones_stay(tmp_path, store):
    shape = box(139_000, 446_000, 141_000, 447_000)
    path = make_proposal(
        tmp_path, housing("s", shape=shape, quantity=100, unit="woningen"),
        ProposalObject(uuid="d", name="Bos", kind="vlak", function="bos", geometry=shape, quantity=200, unit="ha",
                       quantity_derived=True))  # fmt: skip
    clip_proposal(path, store, tmp_path / "nieuw.gpkg")
    found = objects(tmp_path / "nieuw.gpkg")
    assert (found["s"].quantity, found["d"].quantity) == (100, 100)


@pytest.mark.parametrize(("change", "words"), [
    ({"province": False}, "niets om tot te knippen"),
    ({"target": "voorstel.gpkg"}, "niet het voorstel zelf"),
])
def test_what_makes_no_sense_is_refused(proposal, store, tmp_path, change, words):
    target = tmp_path / change.pop("target", "nieuw.gpkg")
    with pytest.raises(NovexError, match=words):
        clip_proposal(proposal, store, target, **change)
    assert not (tmp_path / "nieuw.gpkg").exists()


@pytest.fixture
def provider(qgis_processing, qgis_new_project):
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def test_the_algorithm_gives_the_same(provider, proposal, store, tmp_path):
    import processing

    told = processing.run("novex:knip_bij", {
        "VOORSTEL": str(proposal), "BASISSET": str(store), "VRIJ": True, "UITVOER": str(tmp_path / "nieuw.gpkg"),
        "VERSLAG": str(tmp_path / "verslag.html"),
    })  # fmt: skip
    assert (told["GEKNIPT"], told["NIETS_OVER"]) == (2, 2)
    assert objects(told["UITVOER"])["strook"].geometry.area == pytest.approx(33_000)
    assert "Over de grens" in (tmp_path / "verslag.html").read_text(encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="niets om tot te knippen"):
        processing.run("novex:knip_bij", {
            "VOORSTEL": str(proposal), "BASISSET": str(store), "PROVINCIE": False,
            "UITVOER": str(tmp_path / "x.gpkg")})  # fmt: skip
