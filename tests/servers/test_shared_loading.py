"""Several organisations load packages into one database: what a load sees of those before it."""

import re
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg2
import pytest

from novex_plugin.core.database import make_schema
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange import shared_tables
from novex_plugin.core.exchange.adder_files import write_results
from novex_plugin.core.exchange.adder_intake import Examined
from novex_plugin.core.exchange.shared_adder import add_up_shared
from novex_plugin.core.exchange.shared_tables import load_delivery, load_packages, remove_package, shared_address
from tools.services import postgres
from tools.services.process import PATIENCE
from tools.twelve_provinces import make_world

pytestmark = pytest.mark.skipif(postgres.missing() is not None, reason=str(postgres.missing()))
MANUAL = Path(__file__).parents[2] / "docs" / "optellen.md"
LOCK = "LOCK TABLE optel_pakket IN SHARE ROW EXCLUSIVE MODE"
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


@pytest.fixture(scope="module")
def cluster():
    with postgres.Cluster() as running:
        yield running


@pytest.fixture(scope="module")
def world():
    return make_world(20, seed=5, provinces=2)


@pytest.fixture
def place(cluster, world, request):
    at = f"{cluster.url}?schema={request.node.name}"
    load_packages(at, [])
    load_delivery(shared_address(at), world.deliveries[0])
    return at


@contextmanager
def meanwhile(cluster, place, lock, work, *asked):
    """Another connection has the ``lock`` while ``work`` is done; yields its cursor and what that came to."""
    outcome = []

    def load():
        try:
            work(*asked)
        except NovexError as error:
            outcome.append(str(error))
        else:
            outcome.append("geladen")

    thread = threading.Thread(target=load)
    connection = psycopg2.connect(cluster.url, options=f"-c search_path={shared_address(place).schema},public")
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute(lock)
            thread.start()
            deadline = time.monotonic() + PATIENCE
            while not _is_waiting(cursor) and time.monotonic() < deadline:
                time.sleep(0.02)
            assert _is_waiting(cursor)
            yield cursor, outcome
    finally:
        connection.close()
        thread.join(PATIENCE)
    assert not thread.is_alive()


def loading_meanwhile(cluster, place, delivery):
    return meanwhile(cluster, place, LOCK, load_delivery, shared_address(place), delivery)


def _is_waiting(cursor):
    cursor.execute(WAITING)
    return cursor.fetchone()[0] > 0


def test_a_load_sees_the_version_that_the_one_before_it_left(cluster, world, place):
    first = world.deliveries[0]
    later = replace(first, header=replace(first.header, version="1.15"))
    with loading_meanwhile(cluster, place, later) as (cursor, outcome):
        cursor.execute("""UPDATE optel_pakket SET kop = jsonb_set(kop, '{versie}', '"1.20"')""")
        assert cursor.rowcount == 1
    assert len(outcome) == 1 and "versie 1.20 al in de database" in outcome[0]


def test_a_load_sees_the_identifiers_that_the_one_before_it_left(cluster, world, place):
    first, second = world.deliveries
    taken = second.objects[3].uuid
    with loading_meanwhile(cluster, place, second) as (cursor, outcome):
        cursor.execute("UPDATE optel_object SET uuid = %s WHERE uuid = %s", (taken, first.objects[0].uuid))
        assert cursor.rowcount == 1
    assert len(outcome) == 1 and "kenmerken die al voorkomen" in outcome[0] and taken in outcome[0]


def test_a_load_that_waited_takes_the_place_of_what_was_loaded_before_it(cluster, world, place):
    first = world.deliveries[0]
    later = replace(first, header=replace(first.header, version="1.20"), objects=first.objects[:7])
    with loading_meanwhile(cluster, place, later) as (cursor, outcome):
        cursor.execute("""UPDATE optel_pakket SET kop = jsonb_set(kop, '{versie}', '"1.15"')""")
    assert outcome == ["geladen"]
    (counted,) = add_up_shared(place, horizons=("2030",)).admission.counted
    assert (counted.delivery.header.version, len(counted.delivery.objects)) == ("1.20", 7)




def test_the_rights_of_the_manual_are_enough_to_load_and_to_add_up(cluster, world, place):
    """Who is no owner loads the package of one province over an earlier version, and takes it out again."""
    first, second = world.deliveries
    (rights,) = re.findall(r"```sql\n(.*?)```", MANUAL.read_text(encoding="utf-8"), re.DOTALL)
    schema = shared_address(place).schema
    for named, ours in (("SCHEMA novex_optellen", f"SCHEMA {schema}"), ("DATABASE nederland", "DATABASE postgres")):
        rights = rights.replace(named, ours)
    with psycopg2.connect(cluster.url) as connection, connection.cursor() as cursor:
        cursor.execute("CREATE ROLE provincies LOGIN; CREATE ROLE tellers LOGIN")
        cursor.execute(rights)
    connection.close()
    loader, counter = (place.replace("postgres@", f"{role}@") for role in ("provincies", "tellers"))
    load_packages(loader, [_examined(first), _examined(second)])
    assert [one.province for one in add_up_shared(counter).admission.counted] == [first.province, second.province]
    assert remove_package(loader, second.province)
    with pytest.raises(NovexError, match="permission denied"):
        load_packages(counter, [_examined(second)])
    with pytest.raises(NovexError, match="permission denied"):
        load_packages(loader.replace("schema=", "schema=ander_"), [])


def test_two_that_load_first_do_not_make_the_tables_twice(cluster, world):
    place = f"{cluster.url}?schema=allereerst"
    with meanwhile(cluster, place, shared_tables._LOCK_MAKING, load_packages, place, []) as (cursor, outcome):
        make_schema(cursor, "allereerst")
        for statement in shared_tables._TABLES:
            cursor.execute(statement)
    assert outcome == ["geladen"]
    load_delivery(shared_address(place), world.deliveries[0])


def test_what_was_counted_is_not_mixed_with_what_was_loaded_since(cluster, world, place, tmp_path):
    """The objects of the national file are read after the sums: then they must still be those of the same package."""
    first = world.deliveries[0]
    addition = add_up_shared(place, horizons=("2030",))
    (counted,) = addition.admission.counted
    assert [item.uuid for item in counted.delivery.objects] == [item.uuid for item in first.objects]
    other = replace(first.objects[0], name="Een ander")
    load_delivery(shared_address(place), replace(first, objects=(other, *first.objects[1:]), sha256="f" * 64))
    with pytest.raises(NovexError, match="Groningen in de database is intussen vervangen"):
        write_results(addition, tmp_path / "uit")
    assert list((tmp_path / "uit").iterdir()) == []
    write_results(add_up_shared(place, horizons=("2030",)), tmp_path / "uit")


def _examined(delivery):
    return Examined(Path(delivery.name), (0, 0), delivery)


def test_tables_in_public_are_not_taken_for_those_of_another_schema(cluster, world):
    load_packages(f"{cluster.url}?schema=public", [_examined(world.deliveries[0])])
    with pytest.raises(NovexError, match="nog geen optelling"):
        add_up_shared(f"{cluster.url}?schema=elders")
    load_packages(f"{cluster.url}?schema=elders", [_examined(world.deliveries[1])])
    (counted,) = add_up_shared(f"{cluster.url}?schema=elders", horizons=("2030",)).admission.counted
    assert counted.province == world.deliveries[1].province
