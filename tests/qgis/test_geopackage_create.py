"""A new proposal file: what any GIS finds in it, and that it appears whole or not at all."""

import hashlib
import sqlite3
from contextlib import closing

import pytest
from osgeo import gdal, ogr

from novex_plugin.adapters import gpkg_create
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.codes import code_set, used_lists
from novex_plugin.core.model import schema as model
from novex_plugin.core.model.records import ProposalHeader, Variant
from novex_plugin.core.model.schema import schema

HEADER = ProposalHeader("h-1", "Voorstel 'Noord' \"Oost\"\n🌾", "PV25", milestone="IJK2", date="2026-11-22")
VARIANTS = (Variant("A", "Bundelen", "Dicht bij elkaar", preferred=True), Variant("B", "Spreiden", parent="A"))
OGR_TYPES = {
    model.TEXT: "String",
    model.INTEGER: "Integer",
    model.NUMBER: "Real",
    model.BOOLEAN: "Integer",
    model.DATE: "Date",
    model.MOMENT: "DateTime",
}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "voor 'stel' %20 é.gpkg"


def _rows(path, query, *values):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query, values).fetchall()


def test_header_and_variants_come_back(path):
    create_proposal(path, HEADER, VARIANTS)
    proposal = open_proposal(path)
    assert proposal.header().title == HEADER.title
    assert proposal.header().date == "2026-11-22"
    assert proposal.header().schema_version == schema().version
    assert proposal.variants() == list(VARIANTS)
    assert proposal.objects() == []
    assert proposal.last_check() is None


@pytest.mark.parametrize("table", schema().tables, ids=lambda table: table.name)
def test_table_is_as_the_model_says(path, table):
    create_proposal(path, HEADER)
    source = ogr.Open(str(path))  # a layer of GDAL dies with its source
    layer = source.GetLayerByName(table.name)
    definition = layer.GetLayerDefn()
    found = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    assert [field.GetName() for field in found] == list(table.field_names)
    for field, column in zip(table.fields, found):
        assert column.GetTypeName() == OGR_TYPES[field.type]
        assert column.GetWidth() == (field.length or 0)
        assert bool(column.IsNullable()) is not field.required
        assert bool(column.IsUnique()) is field.unique
    expected = {"": "None", "vlak": "Multi Polygon", "lijn": "Multi Line String", "punt": "Point"}[table.geometry]
    assert ogr.GeometryTypeToName(layer.GetGeomType()) == expected
    if table.geometry:
        assert layer.GetGeometryColumn() == "geom"
        assert layer.GetSpatialRef().GetAuthorityCode(None) == "28992"
        assert layer.TestCapability(ogr.OLCFastSpatialFilter)


def test_it_stays_a_plain_geopackage(path):
    create_proposal(path, HEADER)
    assert path.read_bytes()[68:72] == b"GPKG"
    assert _rows(path, "PRAGMA integrity_check") == [("ok",)]
    registered = {row[0] for row in _rows(path, "SELECT table_name FROM gpkg_contents")}
    assert registered == {table.name for table in schema().tables}


def test_file_explains_itself(path):
    create_proposal(path, HEADER)
    lists = dict.fromkeys(row[0] for row in _rows(path, "SELECT lijst FROM codelijst"))
    assert set(lists) == set(used_lists(schema()))
    functions = {row[0] for row in _rows(path, "SELECT code FROM codelijst WHERE lijst = 'functies'")}
    assert functions == code_set("functies")
    described = _rows(path, "SELECT count(*) FROM gpkg_data_columns WHERE title <> '' AND description <> ''")
    assert described == [(sum(len(table.fields) for table in schema().tables),)]
    source = gdal.OpenEx(str(path))
    domain = source.GetFieldDomain("codelijst_functies")
    assert set(domain.GetEnumeration()) == code_set("functies")


def test_same_content_at_the_same_moment_gives_the_same_bytes(tmp_path):
    digests = set()
    for name in ("a", "b"):
        target = tmp_path / name / "voorstel.gpkg"
        target.parent.mkdir()
        create_proposal(target, HEADER, VARIANTS, clock=lambda: "2026-11-22T03:10:00.000Z")
        digests.add(hashlib.sha256(target.read_bytes()).hexdigest())
    assert len(digests) == 1


def test_existing_file_is_not_overwritten(path):
    path.write_text("kostbaar")
    with pytest.raises(NovexError, match="bestaat al") as error:
        create_proposal(path, HEADER)
    assert "andere naam" in error.value.hint
    assert path.read_text() == "kostbaar"


def test_overwrite_replaces_it(path):
    create_proposal(path, HEADER, VARIANTS)
    create_proposal(path, ProposalHeader("h-2", "Nieuw", "PV26"), overwrite=True)
    assert open_proposal(path).header().title == "Nieuw"
    assert open_proposal(path).variants() == []


def test_overwrite_leaves_a_file_that_is_in_use(path):
    create_proposal(path, HEADER)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE voorstel SET opmerking = 'bezig'")
        with pytest.raises(NovexError, match="in gebruik"):
            create_proposal(path, ProposalHeader("h-2", "Nieuw", "PV26"), overwrite=True)
    assert open_proposal(path).header().remark == "bezig"


def test_overwrite_takes_a_file_that_a_crash_left_with_a_log(path, tmp_path):
    create_proposal(path, HEADER)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE voorstel SET opmerking = 'x'")
        left = {name: (tmp_path / name).read_bytes() for name in (path.name, f"{path.name}-wal")}
    for name, content in left.items():
        (tmp_path / name).write_bytes(content)
    create_proposal(path, ProposalHeader("h-2", "Nieuw", "PV26"), overwrite=True)
    assert [item.name for item in tmp_path.iterdir()] == [path.name]
    assert open_proposal(path).header().title == "Nieuw"


def test_missing_folder(tmp_path):
    with pytest.raises(NovexError, match=r"niet in .* worden geschreven") as error:
        create_proposal(tmp_path / "weg" / "v.gpkg", HEADER)
    assert "map" in error.value.hint


def test_failure_halfway_leaves_nothing(path, tmp_path, monkeypatch):
    def fail(*_):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(gpkg_create, "write_code_lists", fail)
    with pytest.raises(NovexError, match="schijf is vol"):
        create_proposal(path, HEADER)
    assert list(tmp_path.iterdir()) == []


def test_failure_of_gdal_leaves_nothing(path, tmp_path, monkeypatch):
    monkeypatch.setattr(gpkg_create, "GEOPACKAGE_VERSION", "1.3")
    monkeypatch.setattr(gpkg_create.ogr, "GetDriverByName", lambda _name: _NoDriver())
    with pytest.raises(NovexError, match="kan niet in"):
        create_proposal(path, HEADER)
    assert list(tmp_path.iterdir()) == []


class _NoDriver:
    def CreateDataSource(self, *_args, **_options):
        return None
