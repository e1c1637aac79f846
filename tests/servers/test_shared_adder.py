"""Adding up in PostGIS gives what adding up from files gives: every figure, every finding, the same proof."""

from dataclasses import replace

import pytest
import shapely

from novex_plugin.commands.optellen import main
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.exchange import adder_tables
from novex_plugin.core.exchange.adder import add_up
from novex_plugin.core.exchange.adder_files import write_results
from novex_plugin.core.exchange.adder_intake import examine_all
from novex_plugin.core.exchange.shared_adder import add_up_shared
from novex_plugin.core.exchange.shared_tables import load_delivery, load_packages, remove_package, shared_address
from novex_plugin.core.model.records import Variant
from novex_plugin.core.progress import Progress
from tools.services import postgres
from tools.twelve_provinces import VARIANTS, make_world, write_world

pytestmark = pytest.mark.skipif(postgres.missing() is not None, reason=str(postgres.missing()))


@pytest.fixture(scope="module")
def cluster():
    with postgres.Cluster() as running:
        yield running


@pytest.fixture(scope="module")
def world():
    return make_world(60, seed=11, provinces=5)


def load(cluster, schema, deliveries):
    place = f"{cluster.url}?schema={schema}"
    load_packages(place, [])  # the tables
    for one in deliveries:
        load_delivery(shared_address(place), one)
    return place


@pytest.fixture(scope="module")
def place(cluster, world, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pakketten")
    at = f"{cluster.url}?schema=samen"
    packages = examine_all(write_world(world, folder), check=False)
    assert load_packages(at, packages) == ["PV20", "PV21", "PV22", "PV23", "PV24"]
    return at


@pytest.fixture(scope="module")
def from_files(world):
    return add_up(world.deliveries, outlines=world.outlines)


@pytest.fixture(scope="module")
def from_database(world, place):
    return add_up_shared(place, outlines=world.outlines)


def same(mine, theirs):
    """Rows with the same texts, and figures that differ by rounding at most."""
    assert len(mine) == len(theirs)
    for one, other in zip(mine, theirs):
        assert one.keys() == other.keys()
        for name, value in one.items():
            if isinstance(value, float):
                assert other[name] == pytest.approx(value, rel=1e-9, abs=2e-6), (name, one, other)
            else:
                assert other[name] == value, (name, one, other)


ORDER = {"optelling": ("horizon", "indeling", "perspectief", "functie", "provincie", "maat", "eenheid")}


def rows_of(name, addition):
    _columns, rows = adder_tables.TABLES[name]
    found = rows(addition)
    return sorted(found, key=lambda row: [str(row.get(key, "")) for key in ORDER[name]]) if name in ORDER else found


@pytest.mark.parametrize("name", ["optelling", "doelbereik", "grenzen", "uitruil", "meldingen"])
def test_every_table_is_the_same(name, from_files, from_database):
    mine, theirs = rows_of(name, from_files), rows_of(name, from_database)
    assert len(mine) > 0
    if name == "meldingen":
        assert {row["melding"] for row in mine} == {row["melding"] for row in theirs}
    else:
        same(mine, theirs)


def test_the_proof_is_drawn_up_anew_and_holds(from_files, from_database):
    assert from_database.proven and from_files.proven
    mine, theirs = rows_of("bewijs", from_files), rows_of("bewijs", from_database)
    assert [row["wat"] for row in mine] == [row["wat"] for row in theirs]
    for one, other in zip(mine, theirs):
        for name in ("som_provincies", "dubbel", "geheel"):
            assert other[name] == pytest.approx(one[name], rel=1e-9, abs=2e-6), (one["wat"], name)


def test_the_packages_are_named_with_their_hash(world, from_database, tmp_path):
    rows = rows_of("pakketten", from_database)
    assert [row["provincie"] for row in rows] == [one.province for one in world.deliveries]
    assert all(len(row["sha256"]) == 64 for row in rows)
    assert [row["objecten"] for row in rows] == [len(one.objects) for one in world.deliveries]


def test_the_national_file_holds_the_same_objects(from_files, from_database, tmp_path):
    import sqlite3

    for name, addition in (("bestanden", from_files), ("database", from_database)):
        write_results(addition, tmp_path / name)
    columns = "uuid, telt_op, naam, functie, hoeveelheid, geom"
    for table in ("object_vlak", "object_lijn", "object_punt", "grens_punt"):
        found = []
        for name in ("bestanden", "database"):
            with sqlite3.connect(tmp_path / name / "nederland.gpkg") as connection:
                asked = columns if table.startswith("object") else "code, object_a, object_b, melding"
                found.append(connection.execute(f"SELECT {asked} FROM {table} ORDER BY 1, 2, 3").fetchall())
        assert found[0] == found[1] and found[0], table


@pytest.mark.parametrize("choice", ["basis", {"PV20": "B", "PV23": ""}])
def test_another_choice_of_variants(world, place, choice):
    mine = add_up(world.deliveries, horizons=("2030",), choice=choice)
    theirs = add_up_shared(place, horizons=("2030",), choice=choice)
    same(rows_of("optelling", mine), rows_of("optelling", theirs))
    same(rows_of("grenzen", mine), rows_of("grenzen", theirs))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_worlds_with_parents_and_crowded_ground(cluster, seed):
    """Variants below variants, and objects of all provinces heaped on a few square kilometres."""
    deliveries = [_crowded(one) for one in make_world(30, seed=seed, provinces=4).deliveries]
    place = load(cluster, f"wereld_{seed}", deliveries)
    choice = {one.province: "C" for one in deliveries}
    mine, theirs = add_up(deliveries, choice=choice), add_up_shared(place, choice=choice)
    assert theirs.proven == mine.proven is True
    for name in ("optelling", "doelbereik"):
        same(rows_of(name, mine), rows_of(name, theirs))
    assert {(one.code, one.first_uuid, one.second_uuid) for one in mine.borders} == {
        (one.code, one.first_uuid, one.second_uuid) for one in theirs.borders
    }


def _crowded(delivery):
    variants = (*VARIANTS, Variant("C", "Onder A", parent="A", preferred=False))
    items = []
    for place, item in enumerate(delivery.objects):
        centre = shapely.centroid(item.geometry)
        near = shapely.Point(150_000 + centre.x % 3_000, 450_000 + centre.y % 2_000)
        moved = shapely.transform(item.geometry, lambda xy, by=(near.x - centre.x, near.y - centre.y): xy + by)
        items.append(replace(item, geometry=shapely.set_precision(moved, 0.001),
                             variant="C" if place % 7 == 3 and not item.replaces else item.variant))  # fmt: skip
    return replace(delivery, objects=tuple(items), variants=variants)


# -- loading


def test_a_later_version_takes_the_place_of_an_earlier_one_and_not_the_other_way(cluster, world):
    first = world.deliveries[0]
    place = load(cluster, "versies", [first])
    later = replace(first, header=replace(first.header, version="1.10"), objects=first.objects[:10])
    load_delivery(shared_address(place), later)
    counted = add_up_shared(place, horizons=("2030",)).admission.counted
    assert [(one.delivery.header.version, len(one.delivery.objects)) for one in counted] == [("1.10", 10)]
    with pytest.raises(NovexError, match=r"versie 1\.10 al in de database"):
        load_delivery(shared_address(place), first)
    with pytest.raises(NovexError, match=r"met een stand van 2026-11-01.*met een stand van 2026-10-31"):
        load_delivery(shared_address(place), replace(later, moment="2026-10-31T23:00:00.000Z"))
    load_delivery(shared_address(place), replace(later, moment="2026-12-01T09:00:00.000Z"))


def test_what_would_count_twice_is_refused_and_leaves_what_was_there(cluster, world):
    place = load(cluster, "dubbel", world.deliveries[:2])
    other = replace(world.deliveries[0], header=replace(world.deliveries[0].header, uuid="een-ander"))
    with pytest.raises(NovexError, match="al een ander voorstel"):
        load_delivery(shared_address(place), other)
    third = world.deliveries[2]
    taken = replace(third, objects=(replace(third.objects[0], uuid=world.deliveries[1].objects[3].uuid),))
    with pytest.raises(NovexError, match=r"kenmerken die al voorkomen.*Fryslân"):
        load_delivery(shared_address(place), taken)
    twice = replace(third, objects=(third.objects[0], third.objects[0]))
    with pytest.raises(NovexError, match="kenmerken die al voorkomen"):
        load_delivery(shared_address(place), twice)
    assert [one.province for one in add_up_shared(place, horizons=("2030",)).admission.counted] == ["PV20", "PV21"]
    assert remove_package(place, "PV21") and not remove_package(place, "PV21")
    assert len(add_up_shared(place, horizons=("2030",)).admission.counted) == 1


def test_a_refused_package_is_named_and_those_before_it_stay(cluster, world, tmp_path):
    good, *_rest = write_world(replace(world, deliveries=world.deliveries[:1]), tmp_path)
    (tmp_path / "los.zip").write_bytes(b"geen zip")
    place = f"{cluster.url}?schema=deels"
    with pytest.raises(NovexError, match=r"los\.zip"):
        load_packages(place, examine_all([good, tmp_path / "los.zip"], check=False))
    assert len(add_up_shared(place, horizons=("2030",)).admission.counted) == 1


def test_objects_that_replace_each_other_are_named(cluster, world):
    first = world.deliveries[0]
    one, other = (replace(item, variant="", horizon="2030", start_year=None) for item in first.objects[:2])
    circle = (replace(one, replaces=other.uuid, name="Kip"), replace(other, replaces=one.uuid, name="Ei"))
    place = load(cluster, "kring", [replace(first, objects=circle)])
    with pytest.raises(NovexError, match="in een kring"):
        add_up_shared(place, horizons=("2030",))


def test_cancelling_and_what_is_wrong_with_the_address(place):
    class Stop(Progress):
        def step(self, fraction, text=""):
            if fraction > 0.3:
                raise Cancelled

    with pytest.raises(Cancelled):
        add_up_shared(place, progress=Stop())
    with pytest.raises(NovexError, match="nog geen optelling"):
        add_up_shared(place.replace("schema=samen", "schema=leeg"))
    with pytest.raises(NovexError, match="noemt geen database"):
        add_up_shared("zomaar een tekst")
    with pytest.raises(NovexError, match="gedeelde optelling in de database"):
        add_up_shared("postgresql://postgres:geheim@127.0.0.1:1/postgres")


# -- the command and Processing


def test_the_command_loads_adds_up_and_takes_away(cluster, world, tmp_path, capsys):
    packages = write_world(replace(world, deliveries=world.deliveries[:2]), tmp_path)
    place = f"{cluster.url}?schema=opdracht"
    assert main([str(packages[0]), "--database", place, "--snel", "--stil", "--horizon", "2030"]) == 0
    assert main([str(packages[1]), "--database", place, "--snel", "--naar", str(tmp_path / "uit")]) == 0
    said = capsys.readouterr().out
    assert "Groningen" in said and "Fryslân" in said and "controlesommen kloppen" in said
    assert (tmp_path / "uit" / "nederland.gpkg").exists()
    assert main(["--database", place, "--weg", "PV20", "--stil", "--horizon", "2030"]) == 0
    assert "Groningen" not in capsys.readouterr().out
    assert main(["--weg", "PV20", str(packages[0])]) == 2


def test_the_algorithm_gives_what_the_command_gives(cluster, place, from_database, qgis_processing, tmp_path):
    import processing
    from qgis.core import QgsApplication

    from novex_plugin.processing.provider import NovexProvider

    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        result = processing.run("novex:optellen", {"DATABASE": place, "UITVOERMAP": str(tmp_path / "uit")})
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    assert result["SOMMEN_KLOPPEN"] is True and result["AANTAL_PAKKETTEN"] == 5
    assert result["AANTAL_OBJECTEN"] == from_database.admission.objects
