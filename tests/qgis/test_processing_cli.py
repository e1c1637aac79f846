"""The whole job through the real ``qgis_process``: another process, another Python path, no pytest help.

This is where a wrong GEOS wheel or a plugin that only loads with a window shows up.
"""

import json
import os
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Dict, List

import pytest
import shapely

from novex_plugin.adapters.findings_file import findings_table
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.store import Store
from novex_plugin.adapters.whole_check import WholeCheck, question_of, record
from novex_plugin.processing.provider import ALGORITHMS

ROOT = Path(__file__).resolve().parents[2]
# Debian's wrapper `qgis_process` hands its child an option that it does not know (QGIS 3.22).
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
RUNTIME = ROOT / "build" / "runtime"
EXAMPLE = ROOT / "resources" / "voorbeeld"
DATA_FOLDERS = ("metadata.txt", "resources", "forms", "styles")
PLAN = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}},
    "features": [
        {
            "type": "Feature",
            "properties": {"titel": f"Wijk {number}", "aantal": count},
            "geometry": {"type": "Polygon", "coordinates": [[[x, y], [x + 1000, y], [x + 1000, y + 500], [x, y]]]},
        }
        for number, (x, y, count) in enumerate([(150_000, 430_000, 1200), (155_000, 425_000, 300)])
    ],
}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed"),
    pytest.mark.skipif(
        not (RUNTIME / "shapely").is_dir(), reason="build/runtime is missing: run tools/bootstrap.sh test"
    ),
]


def make_plugin_folder(folder: Path) -> Path:
    """A folder that QGIS can load the checkout from, without touching the checkout."""
    package = folder / "novex_plugin"
    package.mkdir(parents=True)
    for item in (ROOT / "novex_plugin").iterdir():
        if item.name not in DATA_FOLDERS and item.name != "__pycache__":
            (package / item.name).symlink_to(item)
    for name in DATA_FOLDERS:
        (package / name).symlink_to(ROOT / name)
    return folder


class Prompt:
    """A shell with the plugin switched on in a profile of its own."""

    def __init__(self, folder: Path) -> None:
        runtime_folder = folder / "xdg"
        runtime_folder.mkdir(mode=0o700)
        self._environment = {
            **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "PYTHONPATH")},
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(make_plugin_folder(folder / "plugins")),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "XDG_RUNTIME_DIR": str(runtime_folder),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "PYTHONPATH": str(RUNTIME),
        }
        for plugin in ("novex_plugin", "processing"):
            assert self.call("plugins", "enable", plugin).returncode == 0

    def call(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [str(PROGRAM), *arguments], env=self._environment, capture_output=True, text=True, timeout=300, check=False
        )

    def run(self, algorithm: str, **parameters: object) -> Dict[str, object]:
        """The results of an algorithm; fails with its log when it did."""
        done = self.attempt(algorithm, **parameters)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout[done.stdout.index("{") :])["results"]

    def attempt(self, algorithm: str, **parameters: object) -> subprocess.CompletedProcess:
        arguments: List[str] = [f"{name}={value}" for name, value in parameters.items()]
        return self.call("--json", "run", f"novex:{algorithm}", "--", *arguments)


@pytest.fixture(scope="module")
def prompt(tmp_path_factory) -> Prompt:
    return Prompt(tmp_path_factory.mktemp("prompt"))


@pytest.fixture(scope="module")
def store(prompt, tmp_path_factory) -> Path:
    """The basisset of the example province, made ready."""
    target = tmp_path_factory.mktemp("store") / "basisset.gpkg"
    made = prompt.run("laad_basisset", BESTAND=EXAMPLE / "basisset.gpkg", BASISSET=target)
    assert made["AANTAL_LAGEN"] > 30 and made["AANTAL_KENMERKEN"] > 1000
    return target


def test_the_provider_is_listed_with_all_algorithms(prompt):
    lines = [line.split("\t") for line in prompt.call("list").stdout.splitlines()]
    listed = {parts[1] for parts in lines if len(parts) == 3 and parts[1].startswith("novex:")}
    assert listed == {f"novex:{item.ID}" for item in ALGORITHMS}


def test_from_an_empty_proposal_to_totals(prompt, tmp_path):
    proposal, plan, report = tmp_path / "nieuw.gpkg", tmp_path / "plan.geojson", tmp_path / "totalen.html"
    plan.write_text(json.dumps(PLAN), encoding="utf-8")
    prompt.run("nieuw_voorstel", TITEL="Proef", PROVINCIE="Gelderland", VARIANTEN="A,Variant A", VOORSTEL=proposal)
    fields = json.dumps({"naam": "titel", "hoeveelheid": "aantal"})
    added = prompt.run("importeer", VOORSTEL=proposal, BRON=plan, FUNCTIE="woningbouw", VELDEN=fields)
    assert (added["TOEGEVOEGD"], added["GEWEIGERD"]) == (2, 0)
    assert prompt.run("valideer", VOORSTEL=proposal)["GELDIG"] is False  # nothing is said of the basisset yet
    table = tmp_path / "leg_uit.csv"
    stand = prompt.run("leg_uit", VOORSTEL=proposal, TABEL=table)
    assert stand["AANTAL_OPEN"] > 40
    reason = "Voor deze proef is de laag niet nodig geweest."
    rows = [line.split(";") for line in table.read_text("utf-8-sig").splitlines()]
    table.write_text("\n".join(";".join([row[0], "nee", reason, ""]) if number else "LAAG;TOEGEPAST;REDEN;VERVANGING"
                               for number, row in enumerate(rows)), encoding="utf-8")  # fmt: skip
    read = prompt.run("leg_uit", VOORSTEL=proposal, INVOER=table, TABEL=tmp_path / "daarna.csv")
    assert (read["INGELEZEN"], read["AANTAL_OPEN"]) == (stand["AANTAL_OPEN"], 0)
    assert prompt.run("valideer", VOORSTEL=proposal)["GELDIG"] is True
    totals = prompt.run("totalen", VOORSTEL=proposal, VARIANT="A", TOTALEN=tmp_path / "totalen.csv", VERSLAG=report)
    assert totals["NETTO_HA"] == pytest.approx(50.0)  # two triangles of 25 ha
    assert ";hoeveelheid;functie;woningbouw;Woningbouw;woningen;2;;1500;1500;1500;" in (
        tmp_path / "totalen.csv"
    ).read_text("utf-8-sig")
    assert "Wonen" in report.read_text("utf-8") or "Woningbouw" in report.read_text("utf-8")


def test_the_table_of_findings_is_that_of_the_panel_byte_for_byte(prompt, store, tmp_path):
    """Another process and another GEOS on one side; parts, and an edit that was taken back, on the other."""
    asked, own, table = tmp_path / "gevraagd.gpkg", tmp_path / "eigen.gpkg", tmp_path / "bevindingen.csv"
    for path in (asked, own):
        shutil.copyfile(EXAMPLE / "voorstel.gpkg", path)
    made = prompt.run("toets", VOORSTEL=asked, BASISSET=store, HORIZON="2050", VARIANT="A", TABEL=table)
    proposal, opened = open_proposal(own), Store.open(store)
    question = question_of(proposal, variant="A", horizon="2050")
    moved = replace(question.objects[0], geometry=shapely.Point(150_000, 430_000).buffer(900))
    other = WholeCheck(opened, part=17).run(replace(question, objects=(moved, *question.objects[2:])))
    answer = WholeCheck(opened).run(question, other.checked)
    assert answer.asked == 2 and not answer.reason
    record(proposal, answer.result, opened)
    assert table.read_bytes() == findings_table(proposal)
    assert table.read_bytes().count(b"\r\n") > made["AANTAL_BEVINDINGEN"] > 100


def test_the_example_province_from_check_to_package(prompt, store, tmp_path):
    proposal, sheets = tmp_path / "voorstel.gpkg", tmp_path / "kaartbeelden"
    shutil.copyfile(EXAMPLE / "voorstel.gpkg", proposal)
    assert prompt.run("valideer", VOORSTEL=proposal, BASISSET=store)["GELDIG"] is True
    check = prompt.run("toets", VOORSTEL=proposal, BASISSET=store, HORIZON="2050", VARIANT="A")
    assert check["AANTAL_BEVINDINGEN"] > 0
    totals = prompt.run("totalen", VOORSTEL=proposal, HORIZON="2050", VARIANT="A", TOTALEN=tmp_path / "totalen.csv")
    assert 0 < totals["NETTO_HA"] <= totals["BRUTO_HA"]
    drawn = prompt.run(
        "kaartbeelden", VOORSTEL=proposal, BASISSET=store, HORIZONS="2050", VARIANT="A", PERSPECTIEVEN="integraal,2",
        FORMATEN="pdf", MAP=sheets,
    )  # fmt: skip
    assert drawn["AANTAL_KAARTBEELDEN"] == 2
    package = tmp_path / "pakket.zip"
    prompt.run(
        "pakket", VOORSTEL=proposal, BASISSET=store, KAARTBEELDEN=sheets, VARIANT="A", HORIZON="2050", PAKKET=package
    )
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    pdfs = [name for name in names if name.endswith(".pdf")]
    assert sum(name.startswith("kaartbeelden/") for name in pdfs) == 3  # two sheets and the account
    others = {Path(name).parts[0] for name in pdfs if not name.startswith("kaartbeelden/")}
    assert len(pdfs) == 5 and others == {"rapport", "afspraken"}
    wanted = {"voorstel.gpkg", "bevindingen.csv", "totalen.csv", "pas_toe_of_leg_uit.csv", "manifest.json"}
    assert wanted <= {Path(name).name for name in names}


def test_an_error_reaches_the_prompt_with_its_hint(prompt, store, tmp_path):
    failed = prompt.attempt("totalen", VOORSTEL=store, TOTALEN=tmp_path / "totalen.csv")
    assert failed.returncode != 0
    assert "geen NOVEX-voorstel" in failed.stdout + failed.stderr
    assert not (tmp_path / "totalen.csv").exists()
