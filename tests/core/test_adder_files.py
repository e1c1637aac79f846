"""From package files to tables, report and a national GeoPackage, and the command that does it; all without QGIS."""

import csv
import json
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from novex_plugin.commands.optellen import main
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange import adder_intake
from novex_plugin.core.exchange.adder import add_up
from novex_plugin.core.exchange.adder_files import (
    NATIONAL,
    REPORT,
    add_up_files,
    package_paths,
    read_deliveries,
    read_outlines,
    results,
    write_results,
)
from novex_plugin.core.exchange.adder_gate import choice_in_words
from novex_plugin.core.exchange.adder_tables import TABLES
from novex_plugin.core.exchange.gpkg_geometry import decode
from novex_plugin.core.exchange.package_reader import read_package
from tests.core import adder_oracle as oracle
from tools.twelve_provinces import OUTLINES, make_world, write_package, write_world

YEARS = ("2030", "2050", "2100")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def world():
    return make_world(25, seed=3, provinces=4)


@pytest.fixture(scope="module")
def folder(world, tmp_path_factory) -> Path:
    found = tmp_path_factory.mktemp("pakketten")
    write_world(world, found)
    return found


@pytest.fixture(scope="module")
def addition(folder):
    return add_up_files([folder], outlines=read_outlines(folder / OUTLINES))


@pytest.fixture(scope="module")
def made(addition, tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("uit") / "nederland"
    write_results(addition, target)
    return target


def rows_of(path: Path) -> list:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def figure(text: str) -> float:
    return float(text.replace(",", "."))


def test_what_is_read_from_packages_adds_up_to_the_same_as_what_went_in(world, addition):
    expected = add_up(world.deliveries, outlines=world.outlines)
    assert addition.proof == expected.proof and addition.proven
    assert [one.message for one in addition.borders] == [one.message for one in expected.borders]
    assert addition.trades == expected.trades
    assert [one.line for one in addition.goals] == [one.line for one in expected.goals]


def test_every_package_is_validated_and_known_by_its_hash(addition):
    told = [one.delivery for one in addition.admission.counted]
    assert [one.errors for one in told] == [0] * 4 and all(len(one.sha256) == 64 for one in told)
    assert {one.moment for one in told} == {"2026-11-01T12:00:00.000Z"}


def test_all_files_are_there_and_the_same_packages_give_the_same_bytes(folder, made, tmp_path):
    names = {f"{name}.csv" for name in TABLES} | {REPORT, NATIONAL}
    assert {path.name for path in made.iterdir()} == names
    again = add_up_files(list(reversed(package_paths([folder]))), outlines=read_outlines(folder / OUTLINES))
    write_results(again, tmp_path)
    assert {name for name in names if (tmp_path / name).read_bytes() != (made / name).read_bytes()} == set()


def test_the_csv_says_what_the_addition_says(addition, made):
    rows = rows_of(made / "optelling.csv")
    whole = next(row for row in rows if row["indeling"] == "totaal" and row["maat"] == "oppervlakte")
    count = addition.horizons[0]
    assert whole["horizon"] == "2030"
    assert figure(whole["waarde"]) == pytest.approx(count.whole.net_m2 / 10_000, abs=1e-6)
    homes = next(row for row in rows if row["indeling"] == "functie" and row["maat"] == "hoeveelheid"
                 and row["functie"] == "woningbouw")  # fmt: skip
    assert figure(homes["bruto"]) - figure(homes["dubbel"]) == pytest.approx(figure(homes["waarde"]), abs=1e-5)
    assert {row["klopt"] for row in rows_of(made / "bewijs.csv")} == {"ja"}
    split = {row["indeling"] for row in rows}
    assert split == {"totaal", "provincie", "functie", "perspectief", "provincie x functie", "provincie x perspectief"}


def test_quantities_per_perspective_and_province_come_to_those_of_the_functions(made):
    rows = [row for row in rows_of(made / "optelling.csv") if row["maat"] == "hoeveelheid" and row["horizon"] == "2050"]

    def total(split: str, column: str) -> float:
        return sum(figure(row[column]) for row in rows if row["indeling"] == split)

    assert total("functie", "bruto") > 0
    for split in ("perspectief", "provincie x functie", "provincie x perspectief"):
        assert total(split, "bruto") == pytest.approx(total("functie", "bruto"))
    assert total("perspectief", "waarde") == pytest.approx(total("functie", "waarde"))
    assert total("perspectief", "dubbel") == pytest.approx(total("functie", "dubbel"))


def test_the_national_file_holds_every_object_that_counts_with_its_place_and_origin(world, addition, made):
    expected = {item.uuid: item for one in world.deliveries for item in one.objects}
    standing = {year: {one.item.uuid for one in oracle.things(world.deliveries, "A", int(year))} for year in YEARS}
    with closing(sqlite3.connect(made / NATIONAL)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
        found = connection.execute(
            "SELECT uuid, provincie, telt_op, naam, geom FROM object_vlak UNION ALL "
            "SELECT uuid, provincie, telt_op, naam, geom FROM object_lijn UNION ALL "
            "SELECT uuid, provincie, telt_op, naam, geom FROM object_punt"
        ).fetchall()
        borders = connection.execute("SELECT count(*) FROM grens_punt").fetchone()[0]
        bad = connection.execute("SELECT rtreecheck('rtree_object_vlak_geom')").fetchone()
    by_uuid = {row[0]: row for row in found}
    assert len(by_uuid) == len(found) > 40 and borders == len(addition.borders) and bad == ("ok",)
    for uuid, (_uuid, province, horizons, name, blob) in by_uuid.items():
        item = expected[uuid]
        assert (name == item.name and item.variant in ("", "A") and f"van {province}" in name) or "Dezelfde" in name
        assert shapely.equals(decode(blob), item.geometry)
        assert horizons == ",".join(year for year in YEARS if uuid in standing[year])
    in_b = {item.uuid for item in expected.values() if item.variant == "B"}
    assert in_b and not in_b & set(by_uuid)


def layers_of(path: Path) -> set:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchall()
    return {name for (name,) in found}


def test_a_layer_without_features_is_left_out_as_pdok_asks(world, made, tmp_path):
    assert layers_of(made / NATIONAL) == {"object_vlak", "object_lijn", "object_punt", "grens_punt", "grens_vlak"}
    alone = replace(world.deliveries[0], objects=world.deliveries[0].objects[:0])
    write_results(add_up([alone]), tmp_path)
    assert layers_of(tmp_path / NATIONAL) == set()


def test_shared_ground_has_outer_rings_counter_clockwise(made):
    with closing(sqlite3.connect(made / NATIONAL)) as connection:
        shapes = [decode(blob) for (blob,) in connection.execute("SELECT geom FROM grens_vlak")]
    assert shapes and all(part.exterior.is_ccw for shape in shapes for part in shape.geoms)


def test_the_report_names_provinces_goals_findings_and_the_proof(addition):
    page = results(addition)[REPORT].decode("utf-8")
    for text in ("Groningen", "Nieuwe woningen 2022 t/m 2030", "Waarschijnlijk hetzelfde object", "Controlesommen",
                 "De som van de delen is het geheel", "Uitruil tussen provincies"):  # fmt: skip
        assert text in page
    assert "<script" not in page and "http" not in page.split("<body")[1]


# -- what is refused


def broken(source: Path, target: Path, change) -> Path:
    """A copy of a package with other contents; ``change`` works on a dict of names and bytes."""
    with zipfile.ZipFile(source) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    change(contents)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return target


def test_a_package_that_was_changed_is_refused_by_name_and_code(folder, tmp_path):
    wrong = broken(folder / "PV20.zip", tmp_path / "PV20.zip", lambda files: files.update({"extra.csv": b"a;b"}))
    with pytest.raises(NovexError) as caught:
        read_deliveries([wrong, folder / "PV21.zip"])
    assert "1 van de 2 pakketten" in caught.value.message and "PV20.zip: bestand_niet_vermeld" in caught.value.message


def test_a_package_that_changes_while_it_is_read_is_refused(folder, tmp_path, monkeypatch):
    """Its hash must be that of what was read."""
    path = tmp_path / "PV20.zip"
    path.write_bytes((folder / "PV20.zip").read_bytes())

    def changing(one):
        found = read_package(one)
        path.write_bytes((folder / "PV21.zip").read_bytes())
        return found

    monkeypatch.setattr(adder_intake, "read_package", changing)
    with pytest.raises(NovexError, match=r"PV20\.zip: het bestand veranderde terwijl het werd gelezen"):
        read_deliveries([path], check=False)


def test_a_file_that_is_no_package_is_refused(tmp_path, folder):
    (tmp_path / "los.zip").write_bytes(b"geen zip")
    with pytest.raises(NovexError, match=r"los\.zip"):
        add_up_files([tmp_path])
    with pytest.raises(NovexError, match="geen pakketten"):
        package_paths([_empty(tmp_path)])
    with pytest.raises(NovexError, match="bestaat niet"):
        package_paths([tmp_path / "nergens.zip"])


def _empty(folder: Path) -> Path:
    made_ = folder / "leeg"
    made_.mkdir()
    return made_


def test_packages_of_an_earlier_model_are_read_as_those_of_today_when_asked(world, folder, tmp_path):
    first = world.deliveries[0]
    old = replace(first, header=replace(first.header, schema_version="1.1.0"), goals=(), trades=())
    given = [write_package(tmp_path / "PV20.zip", old), folder / "PV21.zip"]
    with pytest.raises(NovexError, match="verschillende schemaversies"):
        add_up_files(given)
    found = add_up_files(given, bring_up=True)
    assert found.admission.brought_up == ("PV20.zip",) and found.proven


def test_two_versions_of_a_proposal_count_once(world, folder, tmp_path):
    first = world.deliveries[0]
    newer = replace(first, name="PV20-nieuw.zip", header=replace(first.header, version="2.0"))
    given = [write_package(tmp_path / newer.name, newer), folder]
    found = add_up_files(given)
    assert [one.name for one in found.admission.older] == ["PV20.zip"] and len(found.admission.counted) == 4
    rows = rows_of(write_results(found, tmp_path / "uit")[0].parent / "pakketten.csv")
    own = [(row["versie"], row["telt"]) for row in rows if row["provincie"] == "PV20"]
    assert own == [("2.0", "ja"), ("1.0", "nee")]


@pytest.mark.parametrize("content", ["{}", "geen json", '{"features": [{"geometry": null, "properties": {}}]}'])
def test_outlines_that_are_none_are_refused(tmp_path, content):
    path = tmp_path / "grens.geojson"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(NovexError, match="grenzen"):
        read_outlines(path)


def test_outlines_in_degrees_are_refused(tmp_path):
    shape = json.loads(shapely.to_geojson(shapely.box(5.0, 52.0, 6.0, 53.0)))
    path = tmp_path / "grens.geojson"
    path.write_text(json.dumps({"features": [{"properties": {"code": "PV20"}, "geometry": shape}]}), encoding="utf-8")
    with pytest.raises(NovexError, match="RD New"):
        read_outlines(path)


def test_results_replace_older_ones_and_leave_nothing_else(addition, tmp_path):
    (tmp_path / NATIONAL).write_bytes(b"oud")
    paths = write_results(addition, tmp_path)
    assert sorted(paths) == sorted(tmp_path.iterdir()) and (tmp_path / NATIONAL).read_bytes()[:6] == b"SQLite"
    with pytest.raises(NovexError, match="geen pakketten"):  # the national file is no package of a province
        package_paths([tmp_path])


# -- the command


def test_the_command_adds_up_and_ends_well(folder, tmp_path, capsys):
    code = main([str(folder), "--naar", str(tmp_path / "uit"), "--grenzen", str(folder / OUTLINES), "--stil"])
    told = capsys.readouterr().out
    assert code == 0 and "controlesommen kloppen" in told and "Groningen: PV20.zip, variant A" in told
    assert (tmp_path / "uit" / NATIONAL).is_file()


def test_the_command_says_what_is_wrong_in_a_sentence(tmp_path, capsys):
    assert main([]) == 2 and main([str(tmp_path / "weg.zip")]) == 2
    told = capsys.readouterr().err
    assert "Er is geen bestand genoemd. Voorbeeld: novex-optellen" in told and "Traceback" not in told


def test_one_horizon_and_the_basis_can_be_asked(folder, capsys):
    assert main([str(folder), "--horizon", "2050", "--variant", "basis", "--snel"]) == 0
    told = capsys.readouterr().out
    assert "PV20.zip, variant basis" in told and "\n2050: " in told and "\n2030: " not in told


@pytest.mark.parametrize(
    ("given", "expected"),
    [([], "voorkeur"), (["basis"], "basis"), (["PV25=A", "PV26=basis"], {"PV25": "A", "PV26": ""})],
)
def test_variants_are_chosen_in_words_or_per_province(given, expected):
    assert choice_in_words(given) == expected


@pytest.mark.parametrize("given", [["iets"], ["PV25=A", "basis"], ["=A"]])
def test_a_choice_that_cannot_be_read_is_refused(given):
    with pytest.raises(NovexError, match="keuze van een variant"):
        choice_in_words(given)


def test_the_command_runs_where_no_qgis_qt_or_gdal_can_be_imported(folder, tmp_path):
    """In a process in which those do not exist, also not by accident."""
    script = f"""
import sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6", "osgeo", "pandas", "geopandas"):
            raise ImportError("blocked: " + name)
sys.meta_path.insert(0, Wall())
from novex_plugin.commands.optellen import main
sys.exit(main([{str(folder)!r}, "--naar", {str(tmp_path / "uit")!r}, "--stil"]))
"""
    answer = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr[-2000:]
    assert (tmp_path / "uit" / NATIONAL).is_file()
