"""Packages from anywhere: what is whole is read, what is broken or meant badly is refused with its code."""

import random
import stat
import struct
import zipfile

import pytest
import shapely

from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange import safe_zip
from novex_plugin.core.exchange.gpkg_geometry import encode
from novex_plugin.core.exchange.issues import rules
from novex_plugin.core.exchange.package_reader import is_package, read_package, unpack
from novex_plugin.core.exchange.wkb_walk import WkbError, kind_of
from tests.package_world import PROPOSAL, contents_of, editing, relisted, small_proposal, write_zip


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return small_proposal(tmp_path_factory.mktemp("voorstel") / PROPOSAL)


@pytest.fixture(scope="module")
def whole(proposal):
    return contents_of(proposal)


@pytest.fixture
def spoilt(proposal, tmp_path):
    """A package whose proposal was edited by statements, and that is whole otherwise."""

    def make(*statements, parameters=()):
        copy = tmp_path / "bewerkt.gpkg"
        copy.write_bytes(proposal.read_bytes())
        with editing(copy) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            for statement in statements:
                connection.execute(statement, parameters if "?" in statement else ())
        contents = contents_of(proposal)
        return write_zip(tmp_path / "p.zip", relisted({**contents, PROPOSAL: copy.read_bytes()}))

    return make


def codes(reading):
    return [issue.code for issue in reading.issues]


def assert_refused(path, code, folder):
    """Refused for that reason, unreadable by the careless way too, and nothing appears on disk."""
    reading = read_package(path)
    assert code in codes(reading)
    assert reading.refused
    with pytest.raises(NovexError) as error:
        reading.require()
    assert error.value.hint
    before = sorted(folder.rglob("*"))
    target = folder / "uitgepakt"
    with pytest.raises(NovexError):
        unpack(path, target)
    assert sorted(folder.rglob("*")) == before
    return reading


# -- what is whole


def test_a_whole_package_is_read(whole, proposal, tmp_path):
    reading = read_package(write_zip(tmp_path / "p.zip", whole))
    assert (reading.kind, reading.issues, reading.refused) == ("pakket", (), False)
    assert {item.path for item in reading.files} == set(whole)
    assert reading.manifest["voorstel"]["uuid"] == reading.data.header.uuid
    assert reading.texts == {"totalen.csv": "\ufeffwaarde\r\n1,5\r\n"}
    alone = read_package(proposal)
    assert (alone.kind, alone.manifest, alone.issues) == ("geopackage", None, ())
    assert alone.data.objects == reading.data.objects
    assert alone.data.counts == reading.data.counts


def test_reading_changes_nothing(proposal):
    before = proposal.read_bytes()
    read_package(proposal, bulky=True)
    assert proposal.read_bytes() == before
    assert [path.name for path in proposal.parent.iterdir()] == [PROPOSAL]


def test_unpacking_writes_the_files_below_the_folder(whole, tmp_path):
    source = write_zip(tmp_path / "p.zip", whole)
    paths = unpack(source, tmp_path / "map")
    assert {path.relative_to(tmp_path / "map").as_posix(): path.read_bytes() for path in paths} == whole
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map", "p.zip"]


def test_bulky_tables_are_read_when_asked(proposal):
    assert "codelijst" not in read_package(proposal).data.rows
    rows = read_package(proposal, bulky=True).data.rows["codelijst"]
    assert len(rows) == read_package(proposal).data.counts["codelijst"] > 100


# -- the zip


@pytest.mark.parametrize(
    "name",
    [
        "../buiten.txt", "a/../../buiten.txt", "/etc/buiten.txt", "C:/buiten.txt", "C:buiten.txt", "..\\buiten.txt",
        "a\\b.txt", "a//b.txt", "./a.txt", "CON", "map/nul.txt", "punt.", "spatie ", "regel\nbreuk", "x" * 300,
        "a:stroom",
    ],
)  # fmt: skip
def test_names_that_lead_outside(whole, tmp_path, name):
    source = tmp_path / "p.zip"
    with zipfile.ZipFile(source, "w") as archive:
        for path, content in whole.items():
            archive.writestr(path, content)
        archive.writestr(zipfile.ZipInfo(name), b"slecht")
    assert_refused(source, "zip_pad", tmp_path)


def test_a_name_that_goes_on_behind_a_nul(whole, tmp_path):
    source = write_zip(tmp_path / "p.zip", {**whole, "goed.txt_/../../slecht": b""})
    source.write_bytes(source.read_bytes().replace(b"goed.txt_/", b"goed.txt\x00/"))
    assert_refused(source, "zip_pad", tmp_path)


@pytest.mark.parametrize("mode", [stat.S_IFLNK | 0o777, stat.S_IFIFO | 0o644, stat.S_IFCHR | 0o644])
def test_links_and_devices(whole, tmp_path, mode):
    source = tmp_path / "p.zip"
    entry = zipfile.ZipInfo("snelweg")
    entry.create_system, entry.external_attr = 3, mode << 16
    with zipfile.ZipFile(source, "w") as archive:
        for path, content in whole.items():
            archive.writestr(path, content)
        archive.writestr(entry, "/etc/passwd")
    assert_refused(source, "zip_koppeling", tmp_path)


def test_a_bomb_is_not_unpacked(whole, tmp_path, monkeypatch):
    source = write_zip(tmp_path / "p.zip", {**whole, "groot.bin": bytes(60 * 1024**2)})
    assert source.stat().st_size < 1024**2
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_: pytest.fail("it was opened"))
    assert_refused(source, "zip_bom", tmp_path)


def test_more_files_than_anyone_needs(tmp_path, monkeypatch, whole):
    monkeypatch.setattr(safe_zip, "MOST_FILES", 10)
    source = write_zip(tmp_path / "p.zip", {**whole, **{f"{number}.txt": b"" for number in range(10)}})
    assert_refused(source, "zip_bom", tmp_path)


def test_a_size_that_lies(whole, tmp_path):
    """The table of contents says 10 bytes; what comes after them is never unpacked, and the checksum tells."""
    source = write_zip(tmp_path / "p.zip", {**whole, "groot.bin": bytes(5_000_000)})
    raw = source.read_bytes()
    assert raw.count(struct.pack("<I", 5_000_000)) == 2
    source.write_bytes(raw.replace(struct.pack("<I", 5_000_000), struct.pack("<I", 10)))
    assert_refused(source, "zip_afgekapt", tmp_path)


@pytest.mark.parametrize("twin", ["totalen.csv", "TOTALEN.csv"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name(whole, tmp_path, twin):
    source = write_zip(tmp_path / "p.zip", whole)
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr(twin, b"ander")
    assert_refused(source, "zip_dubbel", tmp_path)


def test_encrypted_and_oddly_packed(whole, tmp_path):
    source = write_zip(tmp_path / "p.zip", whole)
    with zipfile.ZipFile(source, "a", zipfile.ZIP_LZMA) as archive:
        archive.writestr("vreemd.txt", b"x" * 100)
    assert_refused(source, "zip_methode", tmp_path)
    raw = bytearray(write_zip(source, whole).read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    source.write_bytes(raw)
    assert_refused(source, "zip_versleuteld", tmp_path)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_a_download_that_was_cut(whole, tmp_path, share):
    source = write_zip(tmp_path / "p.zip", whole)
    raw = source.read_bytes()
    source.write_bytes(raw[: int(len(raw) * share)])
    assert_refused(source, "zip_onleesbaar", tmp_path)


def test_bytes_that_changed_on_the_way(whole, tmp_path):
    source = write_zip(tmp_path / "p.zip", whole)
    with zipfile.ZipFile(source) as archive:
        entry = archive.getinfo(PROPOSAL)
    raw = bytearray(source.read_bytes())
    raw[entry.header_offset + 5000] ^= 0xFF
    source.write_bytes(raw)
    assert_refused(source, "zip_afgekapt", tmp_path)


def test_what_is_not_there(tmp_path):
    assert codes(read_package(tmp_path / "weg.zip")) == codes(read_package(tmp_path)) == ["bestand_weg"]
    assert is_package(tmp_path / "weg.zip")
    assert not is_package(tmp_path / "weg.gpkg")


# -- the manifest and the files


def _without(contents, name):
    return {path: content for path, content in contents.items() if path != name}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda c: {**c, "totalen.csv": b"9"}, "bestand_gewijzigd"),
        (lambda c: _without(c, "totalen.csv"), "bestand_ontbreekt"),
        (lambda c: _without(c, PROPOSAL), "pakket_onvolledig"),
        (lambda c: relisted(_without(c, PROPOSAL)), "pakket_onvolledig"),
        (lambda c: {**c, "extra.txt": b""}, "bestand_niet_vermeld"),
        (lambda c: _without(c, "manifest.json"), "manifest_ontbreekt"),
        (lambda c: {**c, "manifest.json": b"[1, 2"}, "manifest_onleesbaar"),
        (lambda c: {**c, "manifest.json": b"[" * 100_000}, "manifest_onleesbaar"),
        (lambda c: {**c, "manifest.json": b'{"titel": "\xff"}'}, "manifest_onleesbaar"),
        (lambda c: {**c, "manifest.json": b"[]"}, "manifest_schema"),
        (lambda c: {**c, "manifest.json": c["manifest.json"].replace(b'"concept"', b'"klaar"')}, "manifest_schema"),
        (lambda c: {**c, "manifest.json": c["manifest.json"].replace(b'"1.1.0"', b'"9.0.0"', 1)}, "manifest_nieuwer"),
        (lambda c: relisted({**c, "totalen.csv": b"\xff\xfe\x00"}), "bestand_utf8"),
    ],
)
def test_files_and_manifest_against_each_other(whole, tmp_path, change, code):
    assert_refused(write_zip(tmp_path / "p.zip", change(whole)), code, tmp_path)


# -- the GeoPackage


@pytest.mark.parametrize(
    ("statements", "code"),
    [
        (("UPDATE voorstel SET schema_versie = '9.0.0'",), "versie_nieuwer"),
        (("UPDATE voorstel SET schema_versie = '0.3.0'",), "versie_onbekend"),
        (("UPDATE voorstel SET schema_versie = 'laatste'",), "versie_onbekend"),
        (("DELETE FROM voorstel",), "geen_voorstel"),
        (("DROP TABLE voorstel",), "geen_voorstel"),
        ((("INSERT INTO voorstel (uuid, titel, provincie, ijkmoment, versie, schema_versie) "
          "VALUES ('b', 't', 'PV25', 'IJK1', '1', '1.2.0')"),), "voorstel_rij"),
        (("CREATE TABLE mijn_tabel (a)",), "pakket_vreemde_tabel"),
        (("CREATE VIEW kijk AS SELECT 1",), "pakket_vreemde_tabel"),
        (("ALTER TABLE object_vlak ADD COLUMN eigen TEXT",), "pakket_vreemd_veld"),
        (("DROP TABLE uitruil",), "onvolledig"),
        (("ALTER TABLE uitruil DROP COLUMN reden",), "onvolledig"),
        (("DROP TABLE uitruil", "CREATE VIEW uitruil AS SELECT 1 AS fid"), "onvolledig"),
        (("DROP TABLE uitruil", "CREATE VIRTUAL TABLE uitruil USING fts5(uuid)"), "onvolledig"),
        (("ALTER TABLE uitruil ADD COLUMN bom AS (zeroblob(1000000000))",), "onvolledig"),
        (("UPDATE gpkg_geometry_columns SET srs_id = 4326",), "ander_stelsel"),
        (("UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 4326 WHERE srs_id = 28992",), "ander_stelsel"),
        (("UPDATE gpkg_geometry_columns SET geometry_type_name = 'POINT' WHERE table_name = 'object_vlak'",),
         "laag_anders"),
        (("DELETE FROM rtree_object_vlak_geom WHERE id = 1",), "pdok_index"),
    ],
)  # fmt: skip
def test_a_proposal_that_is_not_ours(spoilt, tmp_path, statements, code):
    reading = read_package(spoilt(*statements))
    assert code in codes(reading)
    if rules()[code].severity("IJK3") == "fout":
        assert_refused(tmp_path / "p.zip", code, tmp_path)


BOX = shapely.multipolygons([shapely.box(180000, 450000, 180100, 450100)])
HEAD = b"GP\x00\x01" + struct.pack("<i", 28992)
NESTED = b"".join([struct.pack("<BII", 1, 6, 1)] * 200_000)


@pytest.mark.parametrize(
    ("blob", "code"),
    [
        (b"", "geometrie_onleesbaar"),
        (b"geen geometrie", "geometrie_onleesbaar"),
        (encode(BOX, 28992)[:-9], "geometrie_onleesbaar"),
        (encode(BOX, 28992) + b"\x00", "geometrie_onleesbaar"),
        ("tekst", "geometrie_onleesbaar"),
        (HEAD + NESTED, "geometrie_onleesbaar"),
        (HEAD + struct.pack("<BII", 1, 6, 4_000_000_000), "geometrie_onleesbaar"),
        (encode(BOX, 4326), "ander_stelsel"),
        (HEAD + shapely.to_wkb(shapely.Point(180000, 450000)), "geometrie_soort"),
        (HEAD + shapely.to_wkb(shapely.force_3d(BOX, 1.0)), "geometrie_soort"),
    ],
)
def test_geometries_that_are_not_what_they_should_be(spoilt, tmp_path, blob, code):
    path = spoilt("UPDATE object_vlak SET geom = ? WHERE fid = 1", parameters=(blob,))
    reading = assert_refused(path, code, tmp_path)
    issue = next(item for item in reading.issues if item.code == code)
    assert issue.object_uuid == reading.data.objects[0].uuid


def test_what_geos_cannot_survive_never_reaches_it():
    """Nesting of 200 000 deep ends the process inside GEOS, as a part of a collection and of a multi geometry."""
    for kind in (4, 5, 6, 7):
        with pytest.raises(WkbError):
            kind_of(b"".join([struct.pack("<BII", 1, kind, 1)] * 200_000))


@pytest.mark.parametrize(
    "wkt",
    ["POINT (1 2)", "LINESTRING (0 0, 1 1)", "POLYGON ((0 0, 1 0, 1 1, 0 0))", "MULTIPOINT ((1 1), (2 2))",
     "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0), (.1 .1, .2 .1, .2 .2, .1 .1)))",
     "POLYGON EMPTY", "MULTIPOLYGON EMPTY", "POINT Z (1 2 3)"],
)  # fmt: skip
@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize("flavor", ["iso", "extended"])
def test_sound_geometries_are_walked_to_the_last_byte(wkt, order, flavor):
    shape = shapely.from_wkt(wkt)
    wkb = shapely.to_wkb(shape, byte_order=order, flavor=flavor)
    assert kind_of(wkb) == (shape.geom_type, 3 if "Z" in wkt else 2)
    for end in range(len(wkb)):
        with pytest.raises(WkbError):
            kind_of(wkb[:end])


def test_texts_that_are_not_utf8(spoilt, tmp_path):
    path = spoilt("UPDATE object_vlak SET naam = CAST(x'4e6f6f7264ff' AS TEXT) WHERE fid = 1")
    reading = assert_refused(path, "tekst_utf8", tmp_path)
    assert reading.data.objects[0].name == "Noord\ufffd"


def test_an_older_version_is_read_as_one_of_today(spoilt):
    path = spoilt(
        "UPDATE voorstel SET schema_versie = '1.1.0'", "DROP TABLE uitruil", "DROP TABLE teller",
        "ALTER TABLE object_vlak DROP COLUMN werknemers",
    )  # fmt: skip
    reading = read_package(path)
    assert codes(reading) == ["versie_ouder"]
    assert not reading.refused
    assert (reading.schema_version, reading.data.trades) == ("1.1.0", ())
    assert {item.employees for item in reading.data.objects} == {None}


def test_a_file_damaged_inside(proposal, tmp_path):
    raw = bytearray(proposal.read_bytes())
    for start in range(4096 * 20, len(raw) - 600, 4096 * 10):
        raw[start : start + 600] = bytes(600)
    copy = tmp_path / "stuk.gpkg"
    copy.write_bytes(raw)
    assert codes(read_package(copy)) == ["gpkg_beschadigd"]


def test_other_files(tmp_path):
    for name, content in (("a.gpkg", b""), ("b.gpkg", b"SQLite format 3\x00" + bytes(200)), ("c.gpkg", b"PK\x03\x04")):
        (tmp_path / name).write_bytes(content)
        assert codes(read_package(tmp_path / name)) == ["geen_geopackage"]
    (tmp_path / "d.txt").write_bytes(b"tekst")
    assert codes(read_package(tmp_path / "d.txt")) == ["zip_onleesbaar"]


def test_a_file_that_another_program_has_locked(proposal, tmp_path, monkeypatch):
    copy = tmp_path / "v.gpkg"
    copy.write_bytes(proposal.read_bytes())
    monkeypatch.setattr("novex_plugin.core.exchange.sql.WAIT_S", 0.01)
    with editing(copy) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert codes(read_package(copy)) == ["bestand_in_gebruik"]


@pytest.mark.parametrize("seed", range(16))
def test_no_spoilt_byte_makes_the_reader_fall(whole, proposal, tmp_path, seed):
    """Whatever happens to a file on its way, the answer is an answer; and what is read differently is refused."""
    chance = random.Random(seed)
    source = write_zip(tmp_path / "p.zip", whole) if seed % 2 else tmp_path / "p.gpkg"
    raw = bytearray(source.read_bytes() if seed % 2 else proposal.read_bytes())
    for _ in range(chance.choice((1, 5, 50))):
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    source.write_bytes(raw)
    reading = read_package(source)
    assert {issue.code for issue in reading.issues} <= set(rules())
    if source.suffix == ".zip" and not reading.refused:
        with zipfile.ZipFile(source) as archive:
            assert {entry.filename: archive.read(entry) for entry in archive.infolist()} == whole


def test_the_reader_asks_no_module_of_the_file(spoilt):
    """A view or trigger that calls functions is never run: reading uses plain tables only."""
    path = spoilt(
        "CREATE TRIGGER val AFTER INSERT ON uitruil BEGIN SELECT raise(ABORT, 'gezien'); END",
        "CREATE VIEW diep AS WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT n FROM t",
    )
    assert codes(read_package(path)) == ["pakket_vreemde_tabel"]


