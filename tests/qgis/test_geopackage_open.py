"""Opening anything but a sound proposal: what is wrong, what to do, and the file stays as it was."""

import shutil
import sqlite3
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr, osr

from novex_plugin.adapters import upgrades
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.upgrades import STEPS, Step, backup, steps_between, version_number
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalHeader
from novex_plugin.core.model.schema import schema

FIXTURES = Path(__file__).parent / "data"
Entry = namedtuple("Entry", "what")
HEADER = ProposalHeader("h-1", "Voorstel", "PV25")


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "voorstel.gpkg"
    create_proposal(target, HEADER)
    return target


def _execute(path, *statements):
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def _refused(path, message, hint):
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(NovexError, match=message) as error:
        open_proposal(path)
    assert hint in error.value.hint
    assert error.value.hint.endswith(".")
    assert (path.read_bytes() if path.is_file() else None) == before
    return error.value


def test_missing_file(tmp_path):
    _refused(tmp_path / "weg.gpkg", "bestaat niet", "nieuw voorstel")


def test_folder(tmp_path):
    _refused(tmp_path, "is een map", ".gpkg")


@pytest.mark.parametrize("content", [b"", b"zomaar tekst", b"PK\x03\x04" + bytes(200)], ids=["empty", "text", "zip"])
def test_not_a_geopackage(tmp_path, content):
    target = tmp_path / "iets.gpkg"
    target.write_bytes(content)
    _refused(target, "is geen GeoPackage", "Importeer objecten")


def test_sqlite_but_no_geopackage(tmp_path):
    target = tmp_path / "iets.gpkg"
    _execute(target, "CREATE TABLE voorstel (schema_versie TEXT)")
    _refused(target, "is geen GeoPackage", "Importeer objecten")


def test_geopackage_of_another_kind(tmp_path):
    target = tmp_path / "percelen.gpkg"
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(28992)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    source.CreateLayer("percelen", crs, ogr.wkbPolygon)
    del source  # closes the file
    _refused(target, "geen NOVEX-voorstel", "Importeer objecten")


def test_newer_schema(path):
    _execute(path, "UPDATE voorstel SET schema_versie = '9.1.0'")
    error = _refused(path, "nieuwere versie", "Werk de plugin bij")
    assert "9.1.0" in error.message
    assert schema().version in error.message


def test_unreadable_schema_version(path):
    _execute(path, "UPDATE voorstel SET schema_versie = 'laatst'")
    _refused(path, "niet te lezen", "afzender")


def test_missing_header_row(path):
    _execute(path, "DELETE FROM voorstel")
    _refused(path, "ontbreekt de rij", "reservekopie")


def test_missing_table_and_column(path):
    _execute(path, "DROP TABLE afweging", "ALTER TABLE toets DROP COLUMN lagen")
    error = _refused(path, "onvolledig", "reservekopie")
    assert "afweging" in error.message
    assert "toets.lagen" in error.message


def test_damaged_file(path):
    content = bytearray(path.read_bytes())
    content[4096:60000] = b"\xff" * (60000 - 4096)
    path.write_bytes(content)
    _refused(path, "beschadigd", "reservekopie")


def test_cut_off_file(path):
    path.write_bytes(path.read_bytes()[:20000])
    _refused(path, "beschadigd", "reservekopie")


def test_opening_changes_nothing(path):
    before = path.read_bytes()
    proposal = open_proposal(path)
    proposal.header(), proposal.objects(), proposal.findings(), proposal.log()
    assert path.read_bytes() == before
    assert [item.name for item in path.parent.iterdir()] == [path.name]
    assert proposal.upgraded_from is None


# -- older schema versions


def _add_colour(connection):
    connection.execute("ALTER TABLE variant ADD COLUMN kleur TEXT")


def _break_off(connection):
    _add_colour(connection)
    raise sqlite3.OperationalError("no such table: onbekend")


@pytest.fixture
def older(path, monkeypatch):
    """A file of version 0.8.0, and steps by way of 0.9.0 to the version of today."""
    _execute(path, "UPDATE voorstel SET schema_versie = '0.8.0'")
    monkeypatch.setitem(STEPS, "0.8.0", Step("0.9.0", _add_colour))
    monkeypatch.setitem(STEPS, "0.9.0", Step(schema().version, lambda connection: None))
    return path


def test_older_file_is_upgraded_as_a_copy(older):
    before = older.read_bytes()
    proposal = open_proposal(older)
    assert older.read_bytes() == before
    assert proposal.upgraded_from == older
    assert proposal.path == older.with_name(f"voorstel_schema_{schema().version}.gpkg")
    assert proposal.header().schema_version == schema().version
    with closing(sqlite3.connect(proposal.path)) as connection:
        assert "kleur" in {row[1] for row in connection.execute("PRAGMA table_info(variant)")}


def test_second_upgrade_does_not_overwrite_the_first(older):
    first, second = open_proposal(older).path, open_proposal(older).path
    assert first != second
    assert first.exists()


def test_no_way_up(older, monkeypatch):
    monkeypatch.delitem(STEPS, "0.9.0")
    _refused(older, "geen omzetting", "nieuwere versie")


def test_failing_step_leaves_no_copy(older, monkeypatch):
    monkeypatch.setitem(STEPS, "0.8.0", Step("0.9.0", _break_off))
    _refused(older, "kan niet worden gelezen of geschreven", "niets gewijzigd")
    assert [item.name for item in older.parent.iterdir()] == [older.name]


def test_steps_never_go_past_the_goal():
    steps = {"1.0.0": Step("3.0.0", lambda connection: None)}
    with pytest.raises(NovexError):
        steps_between("1.0.0", "2.0.0", steps)
    assert steps_between("2.0.0", "2.0.0", steps) == []


def test_versions_compare_by_number():
    assert version_number("1.10.0") > version_number("1.9.9")


def test_every_version_before_this_one_has_a_file_and_a_way_up():
    versions = sorted(upgrades.STEPS, key=version_number)
    assert [FIXTURES / f"voorstel_{version}.gpkg" for version in versions] == sorted(FIXTURES.glob("voorstel_*.gpkg"))
    for version in versions:
        assert steps_between(version, schema().version)


def test_file_of_1_0_0_comes_up_whole(tmp_path):
    old = tmp_path / "oud.gpkg"
    shutil.copy(FIXTURES / "voorstel_1.0.0.gpkg", old)
    before = old.read_bytes()
    proposal = open_proposal(old)
    assert old.read_bytes() == before
    assert proposal.header().schema_version == schema().version
    assert [(item.code, item.archived) for item in proposal.variants()] == [("A", False)]
    objects = {item.uuid: item for item in proposal.objects()}
    assert [objects[uuid].name for uuid in ("o-1", "o-2", "o-3")] == ["Wijk", "Spoor", "Station"]
    assert objects["o-1"].geometry.area == pytest.approx(1e6)
    assert objects["o-1"].quantity == 300.0
    assert objects["o-1"].quantity_derived is False
    assert objects["o-3"].replaces == "o-1"
    logged = [entry.what for entry in _log_of(FIXTURES / "voorstel_1.0.0.gpkg")]
    assert [entry.what for entry in proposal.log()] == logged


def test_file_of_1_1_0_comes_up_with_its_findings_and_weighings(tmp_path):
    old = tmp_path / "oud.gpkg"
    shutil.copy(FIXTURES / "voorstel_1.1.0.gpkg", old)
    before = old.read_bytes()
    proposal = open_proposal(old)
    assert old.read_bytes() == before
    variants = [(item.code, item.parent, item.archived) for item in proposal.variants()]
    assert variants == [("A", "", False), ("B", "A", True)]
    objects = {item.uuid: item for item in proposal.objects()}
    assert objects["o-1"].geometry.area == pytest.approx(120_000)
    assert (objects["o-1"].ground_nap_m, objects["o-1"].employees) == (None, None)
    (finding,) = proposal.findings()
    assert (finding.rule, finding.overlap_m2, finding.situation, finding.evidence) == ("W01", 1200.0, "", ())
    (weighing,) = proposal.weighings()
    assert (weighing.decision, weighing.by, weighing.evidence) == ("geaccepteerd", "Jan Jansen", ())
    assert not weighing.outdated(finding)


def test_file_of_1_2_0_comes_up_with_its_header_and_agreements(tmp_path):
    old = tmp_path / "oud.gpkg"
    shutil.copy(FIXTURES / "voorstel_1.2.0.gpkg", old)
    before = old.read_bytes()
    proposal = open_proposal(old)
    assert old.read_bytes() == before
    header = proposal.header()
    assert (header.title, header.contact) == ("Voorstel van schema 1.2.0", "Team Geo, geo@voorbeeld.nl")
    assert (header.summary, header.licence, header.email, header.scale) == ("", "", "", None)
    assert proposal.objects()[0].ground_nap_m == 1.5
    (agreement,) = proposal.agreements()
    assert (agreement.title, agreement.object_uuids) == ("Samen bouwen", ("o-1",))


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0", "1.2.0"])
def test_upgraded_file_is_like_a_new_one(tmp_path, path, version):
    """Tables, columns, triggers, titles and code lists are those of a file that was made today."""
    old = tmp_path / "oud.gpkg"
    shutil.copy(FIXTURES / f"voorstel_{version}.gpkg", old)
    upgraded = open_proposal(old).path
    queries = (
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger') AND name NOT LIKE 'sqlite%' ORDER BY name",
        "SELECT table_name, column_name, title, constraint_name FROM gpkg_data_columns ORDER BY 1, 2",
        "SELECT lijst, code, naam FROM codelijst ORDER BY 1, 2",
        "SELECT table_name, column_name, extension_name FROM gpkg_extensions ORDER BY 1, 2, 3",
        "SELECT table_name, data_type FROM gpkg_contents ORDER BY 1",
        "SELECT table_name, geometry_type_name, srs_id FROM gpkg_geometry_columns ORDER BY 1",
    )
    for query in queries:
        assert _rows_of(upgraded, query) == _rows_of(path, query), query
    for table in schema().tables:
        query = f"SELECT name, type, dflt_value FROM pragma_table_info('{table.name}') ORDER BY name"
        assert _rows_of(upgraded, query) == _rows_of(path, query), table.name


def _rows_of(path, query):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def _log_of(path):
    return [Entry(*row) for row in _rows_of(path, "SELECT wat FROM logboek ORDER BY fid")]


# -- copies


def test_backup_takes_along_what_is_still_in_the_log(path, tmp_path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE voorstel SET opmerking = 'nog in het logboek'")
        alone, whole = tmp_path / "alleen.gpkg", tmp_path / "geheel.gpkg"
        shutil.copy(path, alone)
        backup(path, whole)
        query = "SELECT opmerking FROM voorstel"
        for copy, expected in ((alone, None), (whole, "nog in het logboek")):
            with closing(sqlite3.connect(copy)) as connection:
                assert connection.execute(query).fetchone() == (expected,)
    assert not (tmp_path / "geheel.gpkg-wal").exists()
