"""``novex-valideer``: in this process, and installed by pip in a Python that knows no QGIS."""

import csv
import importlib.util
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import venv
from contextlib import closing
from pathlib import Path

import pytest

from novex_plugin.commands.valideer import main
from novex_plugin.core.exchange.adder_files import add_up_files, read_outlines, results
from novex_plugin.core.exchange.issues import rules
from novex_plugin.core.exchange.validator import validate_dataset
from tests.package_world import PROPOSAL, contents_of, editing, small_proposal, write_zip
from tools.twelve_provinces import OUTLINES, make_world, write_world

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return small_proposal(tmp_path_factory.mktemp("voorstel") / PROPOSAL)


@pytest.fixture
def faulty(proposal, tmp_path):
    copy = tmp_path / "fout.gpkg"
    copy.write_bytes(proposal.read_bytes())
    with editing(copy) as connection:
        connection.execute("UPDATE object_vlak SET functie = 'kasteel' WHERE fid = 1")
    return copy


def test_a_valid_package(proposal, tmp_path, capsys):
    package = write_zip(tmp_path / "p.zip", contents_of(proposal))
    assert main([str(package)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("p.zip (IJK3): geldig - ")
    assert len(told) == 1 + len(validate_dataset(package).issues)
    assert main([str(package), "--kort"]) == 0
    assert capsys.readouterr().out.splitlines() == told[:1]


def test_faults_end_with_one(proposal, faulty, capsys):
    assert main([str(proposal), str(faulty)]) == 1
    told = capsys.readouterr().out
    assert "fout.gpkg (IJK3): NIET geldig - 1 × fout" in told
    assert "fout          code: " in told and "kasteel" in told


def test_a_file_that_is_no_dataset(tmp_path, capsys):
    (tmp_path / "x.zip").write_bytes(b"geen zip")
    assert main([str(tmp_path / "x.zip"), str(tmp_path / "weg.gpkg")]) == 1
    told = capsys.readouterr().out
    assert "zip_onleesbaar" in told and "bestand_weg" in told


def test_strict_counts_warnings_too(proposal, tmp_path):
    copy = tmp_path / "v.gpkg"
    copy.write_bytes(proposal.read_bytes())
    with editing(copy) as connection:
        connection.execute("CREATE TABLE eigen (a)")
    assert main([str(copy)]) == 0
    assert main([str(copy), "--streng"]) == 1


def test_tables_for_people_and_programs(faulty, tmp_path):
    table, document = tmp_path / "m.csv", tmp_path / "m.json"
    assert main([str(faulty), "--csv", str(table), "--json", str(document)]) == 1
    rows = list(csv.DictReader(io.StringIO(table.read_bytes().decode("utf-8-sig")), delimiter=";"))
    told = json.loads(document.read_text(encoding="utf-8"))
    assert len(told) == 1
    assert [row["code"] for row in rows] == [item["code"] for item in told[0]["meldingen"]]
    assert (told[0]["geldig"], told[0]["aantallen"]["fout"], told[0]["soort"]) == (False, 1, "geopackage")
    assert rows[0]["bestand"] == "fout.gpkg" and rows[0]["zwaarte"] == "fout"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fout.gpkg", "m.csv", "m.json"]


WKT = "POLYGON ((0 300000, 10000 300000, 10000 310000, 0 310000, 0 300000))"
RING = [[0, 300000], [10000, 300000], [10000, 310000], [0, 300000]]
FEATURE = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [RING]}}
JSON = json.dumps({"type": "FeatureCollection", "features": [FEATURE]})


@pytest.mark.parametrize("text", [WKT, JSON])
def test_the_outline_of_the_province(proposal, tmp_path, capsys, text):
    outline = tmp_path / "grens.txt"
    outline.write_text(text, encoding="utf-8")
    assert main([str(proposal), "--grens", str(outline)]) == 0
    assert "100 % van het object ligt buiten de provincie" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "geen bestand genoemd"),
        (["v.gpkg", "--grens", "weg.wkt"], "niet te lezen"),
        (["v.gpkg", "--grens", __file__], "niet te lezen"),
        (["v.gpkg", "--csv", "/bestaat/niet/m.csv"], "kan niet worden geschreven"),
    ],
)
def test_a_question_that_makes_no_sense(arguments, words, capsys):
    assert main(arguments) == 2
    assert words in capsys.readouterr().err


def test_an_outline_in_degrees(proposal, tmp_path, capsys):
    (tmp_path / "g.wkt").write_text("POLYGON ((5 52, 6 52, 6 53, 5 52))")
    assert main([str(proposal), "--grens", str(tmp_path / "g.wkt")]) == 2
    assert "EPSG:28992" in capsys.readouterr().err


def test_the_rules_can_be_read(capsys):
    assert main(["--regels"]) == 0
    told = capsys.readouterr().out
    assert all(f"{code} (" in told for code in rules())


# -- installed


@pytest.fixture(scope="module")
def plain_python(tmp_path_factory):
    """A new Python with the wheel of this tree in it, and of other packages only shapely and numpy.

    Nothing is fetched: the wheel is made by the setuptools that is here, and the two packages are linked.
    """
    needed = ("setuptools", "wheel", "pip", "shapely", "numpy")
    missing = [name for name in needed if not importlib.util.find_spec(name)]
    if missing:
        pytest.skip(f"making a wheel without a network needs {', '.join(missing)} in this Python")
    base = tmp_path_factory.mktemp("pip")
    source = base / "bron"
    left_out = shutil.ignore_patterns("__pycache__", "voorbeeld", "icons")
    for name in ("resources", "styles"):
        shutil.copytree(ROOT / name, source / name, ignore=left_out)
    for room in ("core", "commands", "adapters"):
        shutil.copytree(ROOT / "novex_plugin" / room, source / "novex_plugin" / room, ignore=left_out)
    for name in ("__init__.py", "paths.py", "plugin.py", "compat.py"):
        shutil.copy(ROOT / "novex_plugin" / name, source / "novex_plugin")
    for name in ("setup.py", "pyproject.toml", "metadata.txt"):
        shutil.copy(ROOT / name, source)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    offline = ["--no-index", "--no-deps"]
    subprocess.run([*pip, "wheel", "--no-build-isolation", *offline, "-w", base, source], check=True, timeout=300)
    (wheel,) = base.glob("*.whl")
    venv.create(base / "python", with_pip=False)
    python = base / "python" / "bin" / "python"
    subprocess.run([*pip, "--python", python, "install", *offline, wheel], check=True, timeout=300)
    (packages,) = (base / "python" / "lib").glob("python3*/site-packages")
    for name in ("shapely", "numpy"):
        home = Path(importlib.util.find_spec(name).origin).parent
        for part in (home, home.with_name(f"{name}.libs")):
            if part.is_dir():
                (packages / part.name).symlink_to(part)
    return python


def run(command, folder):
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QGIS", "QT"))}
    answer = subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True, check=False, timeout=300)
    assert "Traceback" not in answer.stderr, answer.stderr
    return answer


@pytest.mark.slow
def test_pip_installs_the_command_where_there_is_no_qgis(plain_python, proposal, faulty, tmp_path):
    look = "import importlib.util as u; print([n for n in ('qgis', 'PyQt5', 'osgeo', 'pandas') if u.find_spec(n)])"
    assert run([plain_python, "-c", look], tmp_path).stdout.strip() == "[]"
    package = write_zip(tmp_path / "p.zip", contents_of(proposal))
    command = plain_python.with_name("novex-valideer")
    good = run([command, package, "--json", "m.json"], tmp_path)
    assert (good.returncode, good.stderr) == (0, "")
    told = json.loads((tmp_path / "m.json").read_text(encoding="utf-8"))[0]
    here = validate_dataset(package)
    assert [item["melding"] for item in told["meldingen"]] == [issue.message for issue in here.issues]
    assert run([command, faulty], tmp_path).returncode == 1
    assert run([command, "--version"], tmp_path).stdout.split()[0] == "novex-valideer"


@pytest.mark.slow
def test_what_is_installed_is_only_what_works_without_qgis(plain_python):
    (package,) = (plain_python.parents[1] / "lib").glob("python3*/site-packages/novex_plugin")
    present = {path.name for path in package.iterdir()} - {"__pycache__"}
    assert present == {"__init__.py", "paths.py", "core", "commands", "resources", "styles", "metadata.txt"}
    assert not (package / "resources" / "voorbeeld").exists()
    assert (package / "resources" / "uitwisselmodel" / "regels.csv").is_file()
    assert {path.name for path in (package / "styles").iterdir()} == {
        "object_vlak", "object_lijn", "object_punt", "grens_punt", "grens_vlak"}  # fmt: skip


@pytest.mark.slow
def test_pip_installs_the_adder_with_it(plain_python, tmp_path):
    world = make_world(6, provinces=3)
    write_world(world, tmp_path / "in")
    adder = plain_python.with_name("novex-optellen")
    done = run([adder, tmp_path / "in", "--naar", tmp_path / "uit", "--grenzen", tmp_path / "in" / OUTLINES], tmp_path)
    assert (done.returncode, done.stderr) == (0, "") and "controlesommen kloppen" in done.stdout
    made = {path.name: path.read_bytes() for path in (tmp_path / "uit").iterdir()}
    here = add_up_files([tmp_path / "in"], outlines=read_outlines(tmp_path / "in" / OUTLINES))
    assert made["optelling.csv"] == results(here)["optelling.csv"] and "nederland.gpkg" in made
    with closing(sqlite3.connect(tmp_path / "uit" / "nederland.gpkg")) as connection:
        styled = {row[0] for row in connection.execute("SELECT f_table_name FROM layer_styles")}
    assert "object_vlak" in styled
