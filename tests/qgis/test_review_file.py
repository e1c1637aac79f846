"""A review of files: what differs as layers and as a table, and what is taken over written whole or not at all."""

import csv
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsVectorLayer

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.adapters.package import make_package
from novex_plugin.adapters.review_file import EVERYTHING, NOTHING, OFFERED, chosen, review_file, take_over_in_file
from novex_plugin.adapters.review_file import rows as rows_of
from novex_plugin.adapters.review_sides import saved_side
from novex_plugin.adapters.upgrades import backup
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.review_entries import entries, row_title
from novex_plugin.core.model.annexes import Answer, Indicator
from novex_plugin.processing.provider import NovexProvider
from tests.exchange_world import generated_proposal


@pytest.fixture
def provider(qgis_processing):
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def content(proposal):
    found = entries(saved_side(proposal))
    return {place: (dict(one.row), one.shape) for place, one in found.items()}


@pytest.mark.parametrize("seed", range(4))
def test_taking_everything_over_makes_two_proposals_equal(seed, tmp_path, qgis_app):
    """Two that know nothing of each other: everything comes, everything else goes."""
    own = generated_proposal(tmp_path / "eigen.gpkg", seed)
    other = generated_proposal(tmp_path / "ander.gpkg", seed + 100, count=9)
    found = review_file(own, other.path)
    copy = take_over_in_file(own.path, chosen(found, EVERYTHING), tmp_path / "kopie.gpkg")
    assert content(open_proposal(copy)) == content(other)
    assert content(own) != content(other)  # the original stays
    assert review_file(open_proposal(copy), other.path).items == ()
    with_layer = QgsVectorLayer(f"{copy}|layername=object_vlak", "v", "ogr")
    assert with_layer.featureCount() == sum(place[0] == "object_vlak" for place in content(other))


def test_of_two_that_went_apart_only_the_wishes_of_the_sender_come(tmp_path, qgis_app):
    own = generated_proposal(tmp_path / "eigen.gpkg", 7)
    backup(own.path, tmp_path / "hun.gpkg")
    theirs = open_proposal(tmp_path / "hun.gpkg", author="A.")
    first, second, third = own.objects()[:3]
    theirs.write_objects([replace(first, name="Hun naam")])
    theirs.remove_objects([second.uuid])
    own.remove_objects([third.uuid])
    package = make_package(theirs.path, tmp_path / "hun.zip").path
    found = review_file(own, package)
    assert {(one.entry.key, one.kind, one.offered) for one in found.items} == {
        (first.uuid, "gewijzigd", True), (second.uuid, "verwijderd", True), (third.uuid, "toegevoegd", False),
    }  # fmt: skip
    take_over_in_file(own.path, chosen(found, OFFERED))
    after = {item.uuid: item.name for item in own.objects()}
    assert after[first.uuid] == "Hun naam" and second.uuid not in after and third.uuid not in after
    with pytest.raises(NovexError, match="kenmerk bestaat-niet"):
        chosen(found, OFFERED, ["bestaat-niet"])
    again = review_file(own, package)
    assert chosen(again, NOTHING, [first.uuid]) == ()  # equal by now
    assert [one.entry.key for one in chosen(again, NOTHING, [first.uuid, third.uuid])] == [third.uuid]


def test_what_changed_since_it_was_compared_is_refused_and_nothing_is_written(tmp_path, qgis_app):
    own = generated_proposal(tmp_path / "eigen.gpkg", 7)
    backup(own.path, tmp_path / "hun.gpkg")
    theirs = open_proposal(tmp_path / "hun.gpkg", author="A.")
    first, second = own.objects()[:2]
    theirs.write_objects([replace(first, name="Hun naam"), replace(second, name="Hun tweede")])
    accepted = chosen(review_file(own, theirs.path), OFFERED)
    own.write_objects([replace(second, name="Net anders")])
    before = content(own)
    with pytest.raises(NovexError, match="'Hun tweede' is intussen gewijzigd"):
        take_over_in_file(own.path, accepted)
    assert content(own) == before
    take_over_in_file(own.path, chosen(review_file(own, theirs.path), OFFERED))
    with pytest.raises(NovexError, match="is intussen gewijzigd"):
        take_over_in_file(own.path, accepted)


IN_1_2 = {("indicator", ""), ("object_vlak", "maaiveld_nap_m"), ("object_vlak", "werknemers")}


@pytest.mark.parametrize("version, asked", [("1.0.0", set()), ("1.1.0", set()), ("1.2.0", IN_1_2)])
def test_a_package_of_an_older_model_empties_nothing_that_it_does_not_know(version, asked, tmp_path, qgis_app):
    old = tmp_path / "oud.gpkg"
    shutil.copy(Path(__file__).parent / "data" / f"voorstel_{version}.gpkg", old)
    own = open_proposal(old)  # an upgraded copy
    own.set_header(replace(own.header(), summary="Kort", email="a@b.nl", scale=25000))
    own.write_objects([replace(one, ground_nap_m=-7.5, employees=7) for one in own.objects()])
    GoalFile(own).save_indicators([Indicator("I01", "Woningen", "hoeveelheid")])
    rows = rows_of(review_file(own, old))
    assert {(row["tabel"], row.get("veld", "")) for row in rows} == {(row_title(one), name) for one, name in asked}


def test_answers_and_indicators_come_along(tmp_path, qgis_app):
    own = generated_proposal(tmp_path / "eigen.gpkg", 9)
    given = GoalFile(own)
    given.save_answers([Answer("P1-A", "Hier."), Answer("P2-A", "Weg.")])
    given.save_indicators([Indicator("I01", "Woningen", "hoeveelheid", target=10.0)])
    backup(own.path, tmp_path / "hun.gpkg")
    theirs = GoalFile(open_proposal(tmp_path / "hun.gpkg", author="A."))
    theirs.save_answers([Answer("P1-A", "Daar.", by="A."), Answer("P2-A", ""), Answer("P3-A", "Nieuw.", "", "2050")])
    theirs.save_indicators([Indicator("I01", "Woningen", "hoeveelheid", target=20.0), Indicator("I02", "Bos", "1")])
    found = review_file(own, make_package(tmp_path / "hun.gpkg", tmp_path / "hun.zip").path)
    take_over_in_file(own.path, chosen(found, OFFERED))
    assert (given.answers(), given.indicators()) == (theirs.answers(), theirs.indicators())
    assert {one.question: one.text for one in given.answers()} == {"P1-A": "Daar.", "P3-A": "Nieuw."}


def test_the_algorithm_compares_takes_over_and_writes_layers(provider, tmp_path):
    import processing

    own = generated_proposal(tmp_path / "eigen.gpkg", 8)
    backup(own.path, tmp_path / "hun.gpkg")
    theirs = open_proposal(tmp_path / "hun.gpkg", author="A.")
    item = next(one for one in own.objects() if one.kind == "vlak")
    theirs.write_objects([replace(item, name="Hun naam", geometry=item.geometry.buffer(10))])
    paths = {name: str(tmp_path / name) for name in ("v.gpkg", "t.csv", "r.html")}
    found = processing.run("novex:beoordeel", {
        "VOORSTEL": str(own.path), "PAKKET": str(theirs.path), "KENMERKEN": item.uuid, "VERSCHIL": paths["v.gpkg"],
        "TABEL": paths["t.csv"], "VERSLAG": paths["r.html"],
    })  # fmt: skip
    assert (found["AANTAL_GEWIJZIGD"], found["AANTAL_OVERGENOMEN"], found["AANTAL_EIGEN"]) == (1, 1, 0)
    assert next(one for one in own.objects() if one.uuid == item.uuid).name == "Hun naam"
    layer = QgsVectorLayer(f"{paths['v.gpkg']}|layername=verschil_vlak", "v", "ogr")
    assert sorted(feature["soort"] for feature in layer.getFeatures()) == ["gewijzigd", "was"]
    with Path(paths["t.csv"]).open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert {row["label"] for row in rows} == {"Vorm", "Naam"} and {row["overgenomen"] for row in rows} == {"ja"}
    assert "Hun naam" in Path(paths["r.html"]).read_text(encoding="utf-8")
