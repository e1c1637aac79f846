"""The outcome of the adder, read back: the same objects, the same figures, and nothing taken for granted."""

import sqlite3

import pytest

from novex_plugin.core.accounting.figures import FUNCTION, HECTARE_M2
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange import adder_tables
from novex_plugin.core.exchange.adder import add_up
from novex_plugin.core.exchange.adder_files import NATIONAL
from novex_plugin.core.exchange.adder_gpkg import write_national
from novex_plugin.core.exchange.national_reader import read_national
from novex_plugin.core.variants.effective import effective_objects
from tools.twelve_provinces import make_world


@pytest.fixture(scope="module")
def addition():
    return add_up(make_world(40, provinces=4).deliveries)


@pytest.fixture(scope="module")
def path(addition, tmp_path_factory):
    target = tmp_path_factory.mktemp("nederland") / NATIONAL
    write_national(target, addition)
    return target


def test_every_object_that_counts_is_there_with_its_province_at_its_horizons(path, addition):
    national = read_national(path)
    assert national.horizons == ("2030", "2050", "2100") and national.proven
    for horizon in national.horizons:
        expected = {
            item.uuid: one.province for one in addition.admission.counted
            for item in effective_objects(one.delivery.objects, one.delivery.variants, one.variant, horizon)
        }  # fmt: skip
        assert {item.uuid: national.province_of(item) for item in national.at(horizon)} == expected


def test_shapes_and_values_come_back(path, addition):
    before = {item.uuid: item for one in addition.admission.counted for item in one.delivery.objects}
    for item in read_national(path.parent).objects:
        own = before[item.uuid]
        assert item.geometry.equals(own.geometry) and item.kind == own.kind
        assert (item.function, item.exactness, item.quantity, item.unit, item.name) == (
            own.function, own.exactness, own.quantity, own.unit, own.name)  # fmt: skip


def test_figures_are_those_of_the_adder(path, addition):
    """Also where provinces claim a quantity twice: that is taken off as the adder does."""
    national = read_national(path)
    assert any(count.doubles for count in addition.horizons)
    for count in addition.horizons:
        totals = national.totals(national.at(count.horizon))
        areas = {line.key: line.net_m2 for line in totals.areas if line.dimension == FUNCTION}
        sums = {(line.function, line.unit): line.band for line in totals.quantities}
        for row in adder_tables.figures(addition):
            if row["horizon"] != count.horizon or row["indeling"] != "functie":
                continue
            if row["maat"] == "oppervlakte":
                assert areas[row["functie"]] == pytest.approx(row["waarde"] * HECTARE_M2, abs=0.01)
            elif row["maat"] == "hoeveelheid":
                band = sums[row["functie"], row["eenheid"]]
                found = (band.value, band.minimum, band.maximum)
                assert found == pytest.approx((row["waarde"], row["minimum"], row["maximum"]))


def test_senders_are_the_packages_that_count(path, addition):
    senders = read_national(path).senders
    assert [one.province for one in senders] == sorted(one.province for one in addition.admission.counted)
    assert all(one.package == f"{one.province}.zip" and one.version == "1.0" and one.variant == "A" for one in senders)


@pytest.mark.parametrize("content", [None, b"", b"geen sqlite" * 100])
def test_what_is_no_file_of_the_adder_is_explained(tmp_path, content):
    target = tmp_path / "iets.gpkg"
    if content is not None:
        target.write_bytes(content)
    with pytest.raises(NovexError, match="uitkomst van het optellen") as caught:
        read_national(target)
    assert "nederland.gpkg" in caught.value.hint


def test_another_geopackage_and_a_spoilt_one_are_explained(path, tmp_path):
    other = tmp_path / "ander.gpkg"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE iets (a)")
    with pytest.raises(NovexError, match="geen pakketten of geen objecten"):
        read_national(other)
    spoilt = tmp_path / NATIONAL
    spoilt.write_bytes(path.read_bytes())
    with sqlite3.connect(spoilt) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE object_vlak SET geom = x'4750' WHERE fid = 1")
    national = read_national(spoilt)
    assert sum(item.geometry is None for item in national.objects) == 1
    assert national.totals(national.at("2030")).objects
