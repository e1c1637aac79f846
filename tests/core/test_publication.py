"""What goes out to the public: per horizon what counts in one variant, in which file it stood, without people."""

import sqlite3
from dataclasses import replace

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
    assert package.layers == loose.layers and package.texts == loose.texts
    assert loose.texts.title == delivery.header.title
    assert [list(table.rows) for table in package.tables] == [list(table.rows) for table in loose.tables]


def test_what_was_entered_for_the_metadata_is_said(delivery, tmp_path):
    """And what was not is as in the metadata of a package: of the contact, only what is an e-mail address."""
    entered = replace(
        delivery.header, summary="Waar het om gaat.", keywords="water, bodem", email="kaart@example.nl",
        website="https://example.nl/plan", use_limits="Niet voor vergunningen.", licence="CC0-1.0",
    )  # fmt: skip
    bare = replace(delivery.header, contact="Team Ruimte, ruimte@example.nl, tel. 050-1234567", organisation="")
    told, usual = (publication(write_proposal(tmp_path / f"{number}.gpkg", replace(delivery, header=header))).texts
                   for number, header in enumerate((entered, bare)))  # fmt: skip
    assert (told.abstract, told.keywords, told.contact) == ("Waar het om gaat.", ("water", "bodem"), "kaart@example.nl")
    assert (told.website, told.use_limits) == ("https://example.nl/plan", "Niet voor vergunningen.")
    assert told.licence == "Geen rechten voorbehouden (CC0)"
    assert "geen rechten" in usual.abstract and usual.keywords[0] == "NOVEX" and "perceelsniveau" in usual.use_limits
    assert (usual.contact, usual.organisation) == ("ruimte@example.nl", "Provincie Groningen")
    assert source_of(tmp_path / "1.gpkg").contact == "ruimte@example.nl"


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
    assert "Groningen" in found.texts.abstract and "2 provincies" in found.texts.abstract
    assert found.texts.date == "2026-11-01"


def test_a_spoilt_national_file_is_read_as_carefully_as_for_a_map(tmp_path):
    """A shape that GEOS should not see is left out, and values of another kind are refused with their reason."""
    write_package(tmp_path / "een.zip", make_world(10, seed=4, provinces=1).deliveries[0])
    write_results(add_up_files([tmp_path], check=False), tmp_path / "uit")
    path = tmp_path / "uit" / NATIONAL
    whole = sum(one.objects for one in publication(path, horizons=("2050",)).layers)
    with sqlite3.connect(path) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        counting = "SELECT min(fid) FROM object_vlak WHERE telt_op LIKE '%2050%'"
        connection.execute(f"UPDATE object_vlak SET geom = x'4750' WHERE fid = ({counting})")
    assert sum(one.objects for one in publication(path, horizons=("2050",)).layers) == whole - 1
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE pakketten SET fouten = 'veel'")
    with pytest.raises(NovexError, match="'veel' is geen aantal fouten"):
        publication(path)


def test_what_is_wrong_is_said(proposal, tmp_path):
    with pytest.raises(NovexError, match="bestaat niet"):
        publication(tmp_path / "nergens.gpkg")
    with pytest.raises(NovexError, match="Variant 'Q'"):
        publication(proposal, variant="Q")
    with pytest.raises(NovexError, match="geen enkel object"):
        publication(proposal, horizons=("1990",))
    with pytest.raises(NovexError, match="geen horizon"):
        publication(proposal, horizons=("ooit",))
