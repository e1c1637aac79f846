"""What goes out to the public: per horizon what counts in one variant, in which file it stood, without people."""

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.adder_files import NATIONAL, add_up_files, write_results
from novex_plugin.core.exchange.object_fields import AUTHORS
from novex_plugin.core.exchange.publication import publication, source_of
from novex_plugin.core.variants.effective import effective_objects
from tools.twelve_provinces import make_world, write_package, write_proposal


@pytest.fixture(scope="module")
def delivery():
    return make_world(40, seed=2, provinces=2).deliveries[0]


@pytest.fixture(scope="module")
def proposal(delivery, tmp_path_factory):
    return write_proposal(tmp_path_factory.mktemp("voorstel") / "voorstel.gpkg", delivery)


def uuids(found, horizon):
    rows = []
    for table in found.tables:
        names = [name for name, _type in table.columns]
        for row in table.rows:
            told = dict(zip(names, row))
            if horizon in told["telt_op"].split(","):
                rows.append(told["uuid"])
    return sorted(rows)


@pytest.mark.parametrize("variant", ["", "A", "B"])
def test_what_counts_is_what_is_in_force(delivery, proposal, variant):
    found = publication(proposal, variant=variant, horizons=("2050", "2030"))
    assert found.horizons == ("2030", "2050")
    for horizon in found.horizons:
        expected = effective_objects(delivery.objects, delivery.variants, variant, horizon)
        assert uuids(found, horizon) == sorted(item.uuid for item in expected)
        layers = [one for one in found.layers if one.horizon == horizon]
        assert sum(one.objects for one in layers) == len(expected)
        assert [one.name for one in layers] == [f"punten_{horizon}", f"lijnen_{horizon}", f"vlakken_{horizon}"]


def test_a_package_and_the_proposal_in_it_are_the_same(delivery, proposal, tmp_path):
    package = publication(write_package(tmp_path / "p.zip", delivery), variant="A")
    loose = publication(proposal, variant="A")
    assert package.layers == loose.layers and package.title == loose.title == delivery.header.title
    assert [list(table.rows) for table in package.tables] == [list(table.rows) for table in loose.tables]


def test_who_drew_an_object_stays_in_the_house(proposal):
    for table in publication(proposal).tables:
        names = [name for name, _type in table.columns]
        assert not set(AUTHORS) & set(names)
        assert names[:4] == ["provincie", "voorstel", "versie", "telt_op"] and "functie_naam" in names


def test_outer_rings_run_counter_clockwise_and_areas_stay_as_they_were(delivery, proposal):
    table = next(one for one in publication(proposal, variant="A").tables if one.name == "object_vlak")
    place = [name for name, _type in table.columns].index("uuid")
    drawn = {item.uuid: item.geometry for item in delivery.objects}
    for row, shape in zip(table.rows, table.shapes):
        assert all(part.exterior.is_ccw and not any(hole.is_ccw for hole in part.interiors) for part in shape.geoms)
        assert shape.equals(drawn[row[place]])


def test_the_national_file_goes_out_as_it_was_counted(tmp_path):
    for one in make_world(10, seed=4, provinces=2).deliveries:
        write_package(tmp_path / one.name, one)
    addition = add_up_files([tmp_path], check=False)
    write_results(addition, tmp_path / "uit")
    path = tmp_path / "uit" / NATIONAL
    assert source_of(path).is_national and source_of(path).variants == ()
    found = publication(path, horizons=("2050",))
    count = next(one for one in addition.horizons if one.horizon == "2050").whole
    assert sum(one.objects for one in found.layers) == count.objects + count.search_objects
    assert "Groningen" in found.abstract and "2 provincies" in found.abstract and found.date == "2026-11-01"


def test_what_is_wrong_is_said(proposal, tmp_path):
    with pytest.raises(NovexError, match="bestaat niet"):
        publication(tmp_path / "nergens.gpkg")
    with pytest.raises(NovexError, match="Variant 'Q'"):
        publication(proposal, variant="Q")
    with pytest.raises(NovexError, match="geen enkel object"):
        publication(proposal, horizons=("1990",))
    with pytest.raises(NovexError, match="geen horizon"):
        publication(proposal, horizons=("ooit",))
