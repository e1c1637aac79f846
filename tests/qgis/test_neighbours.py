"""Proposals of neighbouring provinces: what is taken over, what is refused, and what the map shows of it."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProject

from novex_plugin.adapters.check_file import CheckFile
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.layers import add_proposal_layers, all_layers, find_group, find_layers
from novex_plugin.adapters.neighbour_layers import GROUP, GROUP_ROLE, find_neighbours, show_neighbours
from novex_plugin.adapters.neighbours import (
    keep_neighbours,
    neighbours_in,
    open_source,
    read_neighbours,
    remove_neighbours,
)
from novex_plugin.adapters.package import make_package
from novex_plugin.adapters.totals import run_totals
from novex_plugin.core.checks.matrix import load_matrix
from novex_plugin.core.checks.measure import ObjectSet
from novex_plugin.core.checks.pairs import check_pairs
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import AREA, LINE, POINT, ProposalHeader, ProposalObject, Variant

X, Y = 150_000, 450_000
OUTLINE = shapely.box(X - 10_000, Y - 10_000, X, Y + 10_000)  # our province lies west of x = 150 km
OLD_FILE = Path(__file__).parent / "data" / "voorstel_1.1.0.gpkg"


def square(uuid, function, east, size=500, **values):
    shape = shapely.box(X + east, Y, X + east + size, Y + size)
    return ProposalObject(uuid, values.pop("name", f"Buur {uuid}"), shape, AREA, function, **values)


HOMES = square("own-1", "woningbouw", -600, name="Wijk", quantity=100.0, unit="woningen")
THEIRS = (
    square("n-1", "windpark", 100),
    square("n-2", "windpark", 5_000),  # the matrix looks 1500 m around, no more
    square("n-3", "nieuwe_natuur", 20_000),  # but heavy industry reaches nature at 25 km
    square("n-4", "recreatie", -300),  # no group in the matrix: only what overlaps us
    square("n-5", "windpark", 200, horizon="2050"),
    square("n-6", "windpark", 300, variant="A"),
    ProposalObject("n-7", "Lijn", shapely.LineString([(X, Y), (X + 900, Y)]), LINE, "hoogspanningsverbinding"),
    ProposalObject("n-8", "Molen", shapely.Point(X + 50, Y + 50), POINT, "windpark"),
)


@pytest.fixture
def own(tmp_path, qgis_app):
    made = create_proposal(tmp_path / "eigen.gpkg", ProposalHeader("h-1", "Eigen", "PV25"))
    made.write_objects([HOMES])
    return made


@pytest.fixture
def other(tmp_path, qgis_app):
    header = ProposalHeader("h-2", "Utrecht samen", "PV26", version="1.0")
    made = create_proposal(tmp_path / "buur.gpkg", header, [Variant("A", "Meer wind")])
    made.write_objects(THEIRS)
    return made


def taken(reading):
    return sorted(one.item.uuid for one in reading.objects)


def test_only_what_can_matter_is_taken_over(own, other):
    before = other.path.read_bytes()
    reading = read_neighbours(own, other.path, horizon="2030", outline=OUTLINE)
    assert taken(reading) == ["n-1", "n-3", "n-4", "n-7", "n-8"]
    assert (reading.province, reading.proposal, reading.far) == ("PV26", "Utrecht samen 1.0", 1)
    assert "5 objecten van Utrecht" in reading.messages()[0]
    assert CheckFile(own).neighbours() == []  # nothing was written yet
    assert other.path.read_bytes() == before


def test_variant_and_horizon_are_chosen(own, other):
    later = read_neighbours(own, other.path, variant="A", horizon="2050", outline=OUTLINE)
    assert {"n-5", "n-6"} <= set(taken(later))
    with pytest.raises(NovexError, match="Variant 'Z' bestaat niet"):
        read_neighbours(own, other.path, variant="Z", horizon="2030")


def test_without_an_outline_our_own_objects_tell_what_is_near(own, other):
    reading = read_neighbours(own, other.path, horizon="2030")
    assert taken(reading) == ["n-1", "n-3", "n-4", "n-7", "n-8"]
    own.remove_objects(["own-1"])
    assert len(read_neighbours(own, other.path, horizon="2030").objects) == 6


def test_kept_listed_replaced_and_taken_away(own, other):
    keep_neighbours(own, read_neighbours(own, other.path, horizon="2030", outline=OUTLINE))
    [known] = neighbours_in(own)
    assert (known.name, known.proposal, known.objects) == ("Utrecht", "Utrecht samen 1.0", 5)
    assert known.read_at.startswith("20")
    other.remove_objects(["n-1"])
    keep_neighbours(own, read_neighbours(own, other.path, horizon="2030", outline=OUTLINE))
    assert neighbours_in(own)[0].objects == 4
    remove_neighbours(own, "PV26")
    assert neighbours_in(own) == []


def test_ids_that_exist_already_are_skipped_and_said(own, other, tmp_path):
    other.write_objects([square("own-1", "windpark", 100, name="Zelfde kenmerk")])
    reading = read_neighbours(own, other.path, horizon="2030", outline=OUTLINE)
    assert reading.same == ("Zelfde kenmerk",)
    assert any("Zelfde kenmerk" in text for text in reading.messages())
    keep_neighbours(own, reading)
    third = create_proposal(tmp_path / "derde.gpkg", ProposalHeader("h-3", "Zuid-Holland", "PV28"))
    third.write_objects([THEIRS[0]])
    again = read_neighbours(own, third.path, horizon="2030", outline=OUTLINE)
    assert (again.objects, again.same) == ((), ("Buur n-1",))
    keep_neighbours(own, again)
    assert [one.name for one in neighbours_in(own)] == ["Utrecht"]


def test_a_package_is_read_when_it_is_whole(own, other, tmp_path):
    package = make_package(other.path, tmp_path / "buur.zip").path
    assert taken(read_neighbours(own, package, horizon="2030", outline=OUTLINE)) == ["n-1", "n-3", "n-4", "n-7", "n-8"]
    broken = tmp_path / "stuk.zip"
    data = bytearray(package.read_bytes())
    data[len(data) // 2] ^= 0xFF
    broken.write_bytes(bytes(data))
    with pytest.raises(NovexError, match=r"stuk\.zip is niet"):
        open_source(broken)


def test_our_own_file_a_copy_of_it_and_our_own_province_are_refused(own, tmp_path):
    with pytest.raises(NovexError, match="uw eigen voorstel"):
        read_neighbours(own, own.path)
    copy = tmp_path / "kopie.gpkg"
    shutil.copy(own.path, copy)
    with pytest.raises(NovexError, match="kopie van uw eigen voorstel"):
        read_neighbours(own, copy)
    ours = create_proposal(tmp_path / "ook.gpkg", ProposalHeader("h-9", "Ook hier", "PV25"))
    with pytest.raises(NovexError, match="uw eigen provincie"):
        read_neighbours(own, ours.path)
    nowhere = create_proposal(tmp_path / "geen.gpkg", ProposalHeader("h-8", "Nergens", "PV99"))
    with pytest.raises(NovexError, match="geen bekende provincie"):
        read_neighbours(own, nowhere.path)


def test_other_files_are_refused_in_words(own, other, tmp_path):
    text = tmp_path / "brief.gpkg"
    text.write_text("geen voorstel")
    with pytest.raises(NovexError, match="geen voorstel en geen pakket"):
        open_source(text)
    with pytest.raises(NovexError, match="bestaat niet"):
        open_source(tmp_path / "weg.gpkg")
    with closing(sqlite3.connect(other.path)) as connection:
        connection.execute(
            "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES ('UTM 31', 25831, 'EPSG', 25831, 'undefined', '')"
        )
        connection.execute("UPDATE gpkg_geometry_columns SET srs_id = 25831 WHERE table_name = 'object_vlak'")
        connection.commit()
    with pytest.raises(NovexError, match="EPSG:25831 en niet in RD New"):
        open_source(other.path)


def test_an_older_file_is_brought_up_to_date_elsewhere(tmp_path):
    folder = tmp_path / "oud"
    folder.mkdir()
    shutil.copy(OLD_FILE, folder / "oud.gpkg")
    before = (folder / "oud.gpkg").read_bytes()
    source = open_source(folder / "oud.gpkg")
    assert source.objects and source.header.title
    assert [path.name for path in folder.iterdir()] == ["oud.gpkg"]
    assert (folder / "oud.gpkg").read_bytes() == before


def test_they_are_checked_against_ours_and_count_nowhere(own, other):
    before = run_totals(own.path).totals
    keep_neighbours(own, read_neighbours(own, other.path, horizon="2030", outline=OUTLINE))
    assert run_totals(own.path).totals == before
    assert [item.uuid for item in own.objects()] == ["own-1"]
    shapes = ObjectSet([HOMES.geometry])
    found = check_pairs(
        [HOMES], shapes, load_matrix(), asked=("", "2030"), neighbours=CheckFile(open_proposal(own.path)).neighbours()
    )
    by_other = {one.other_name: one for one in found}
    assert set(by_other) == {"Buur n-1 (Utrecht)", "Buur n-4 (Utrecht)", "Lijn (Utrecht)", "Molen (Utrecht)"}
    wind = by_other["Buur n-1 (Utrecht)"]
    assert (wind.distance_m, wind.outcome, wind.object_uuid) == (pytest.approx(200.0), "NEE_TENZIJ", "own-1")
    assert by_other["Buur n-4 (Utrecht)"].overlap_m2 == pytest.approx(200 * 500)


def test_the_map_shows_them_quietly_and_only_when_there_are_any(own, other, qgis_new_project):
    project = QgsProject.instance()
    add_proposal_layers(project, own.path)
    assert find_neighbours(project) == {}
    keep_neighbours(own, read_neighbours(own, other.path, horizon="2030", outline=OUTLINE))
    show_neighbours(project, own, find_group(project))
    found = find_neighbours(project)
    assert set(found) == {"buur_vlak", "buur_lijn", "buur_punt"}
    assert all(layer.readOnly() and layer.featureCount() > 0 for layer in found.values())
    [group] = [one for one in find_group(project).findGroups() if one.customProperty(GROUP_ROLE) == GROUP]
    assert [node.layer().customProperty("novex/role") for node in group.findLayers()] == [
        "buur_punt", "buur_lijn", "buur_vlak",
    ]  # fmt: skip
    assert set(find_layers(project)).isdisjoint(found)  # no edit, check or total ever sees them
    assert len(all_layers(project)) == len(find_layers(project)) + 3
    remove_neighbours(own, "PV26")
    show_neighbours(project, own, find_group(project))
    assert find_neighbours(project) == {}
    assert [one for one in find_group(project).findGroups() if one.customProperty(GROUP_ROLE) == GROUP] == []


def test_they_come_along_when_the_proposal_is_opened_again(own, other, qgis_new_project):
    keep_neighbours(own, read_neighbours(own, other.path, horizon="2030", outline=OUTLINE))
    add_proposal_layers(QgsProject.instance(), own.path)
    assert set(find_neighbours(QgsProject.instance())) == {"buur_vlak", "buur_lijn", "buur_punt"}


def test_objects_without_a_place_are_left_out(own, other):
    with closing(sqlite3.connect(other.path)) as connection:
        connection.create_function("ST_IsEmpty", 1, lambda _blob: 0)
        for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(name, 1, lambda _blob: 0.0)
        connection.execute("UPDATE object_punt SET geom = NULL")
        connection.commit()
    reading = read_neighbours(own, other.path, horizon="2030", outline=OUTLINE)
    assert (reading.placeless, "n-8" in taken(reading)) == (1, False)
    assert replace(reading, placeless=0).messages() != reading.messages()
