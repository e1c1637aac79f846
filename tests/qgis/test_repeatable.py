"""The same input gives the same bytes: maps with the names of many layers, and whole packages with their documents.

In another process everything lies elsewhere in memory, and attributes of XML and members of sets come in another order.
"""

import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath

from novex_plugin.adapters import basisset, ordered_names
from novex_plugin.adapters.example import copy_example
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.package import make_package
from novex_plugin.adapters.package_import import import_package, pack_again
from novex_plugin.adapters.report_check import checked, opened
from novex_plugin.adapters.report_input import ReportRequest, gather
from novex_plugin.adapters.report_map import MapMaker
from novex_plugin.adapters.sheet_text import sheet_font
from novex_plugin.core.progress import Progress
from novex_plugin.core.report.cases import cases
from novex_plugin.core.report.maps import wishes

VARIANT, HORIZON = "A", "2030"
MAPS, OBJECTS = 20, 6
DOCUMENTS = ("rapport", "bijlage")


@pytest.fixture(scope="module")
def example(tmp_path_factory, qgis_app):
    """The example province with a prepared basisset."""
    made = copy_example(tmp_path_factory.mktemp("voorbeeld"))
    basisset.prepare(made.basisset, made.store, Progress())
    return made


def maps(proposal, store, backwards):
    """Sums of the first maps of a report, drawn in the one order or in the other."""
    request = ReportRequest(proposal, store, None, "2026-11-26", variants=(VARIANT,), horizons=(HORIZON,))
    report = gather(request)
    wanted = wishes(report, cases(report))[:MAPS]
    maker = MapMaker(opened(store))
    return {
        wish.key: hashlib.sha256(maker.draw(wish)).hexdigest()
        for wish in (reversed(wanted) if backwards else wanted)
    }


def package(proposal, target, store):
    return make_package(proposal, target, store_path=store, documents=DOCUMENTS).path


def main(work, *paths):
    """What another process does: the sums of the maps as JSON, or a package."""
    application = QgsApplication([], True)
    application.initQgis()
    if work == "maps":
        proposal, store, target = paths
        Path(target).write_text(json.dumps(maps(proposal, store, backwards=True)), encoding="utf-8")
    else:
        package(*paths)
    application.exitQgis()


SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
from tests.qgis.test_repeatable import main
main(*sys.argv[2:])
"""


def elsewhere(root, *arguments):
    """Let another process do it."""
    subprocess.run([sys.executable, "-c", SCRIPT, str(root), *map(str, arguments)], check=True, capture_output=True)


def test_twenty_maps_are_the_same_in_another_process_and_another_order(example, tmp_path, repo_root):
    target = tmp_path / "sommen.json"
    elsewhere(repo_root, "maps", example.proposal, example.store, target)
    there = json.loads(target.read_text(encoding="utf-8"))
    here = maps(example.proposal, example.store, backwards=False)
    assert len(here) == MAPS == len(set(here.values()))
    assert here == there


def dotted(text):
    """Paint a text letter by letter as dots, as widgets and scale bars do."""
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(sheet_font(9))
    painter.drawText(5, 25, text)
    painter.end()


def outline():
    font = sheet_font(9)
    font.setPixelSize(138)
    path = QPainterPath()
    path.addText(0.0, 0.0, font, "Woudhorst")
    return [(path.elementAt(place).x, path.elementAt(place).y) for place in range(path.elementCount())]


def test_outlines_of_letters_do_not_depend_on_the_text_before(qgis_app):
    found = []
    for text in ("", "2 km", "Heidelo", "500 m", "xyzw"):
        dotted(text)
        ordered_names.forget_last_letter(sheet_font(9))
        found.append(outline())
    assert len(found[0]) > 100
    assert all(one == found[0] for one in found)


@pytest.fixture
def small(example, tmp_path):
    """A few objects of the example, checked, with the agreements about them."""
    made = open_proposal(copy_example(tmp_path / "klein").proposal)
    about = [uuid for one in made.agreements() for uuid in one.object_uuids]
    kept = list(dict.fromkeys([*about, *(item.uuid for item in made.objects())]))[:OBJECTS]
    made.remove_objects([item.uuid for item in made.objects() if item.uuid not in kept])
    _objects, result = checked(made, opened(example.store), VARIANT, HORIZON)
    made.write_findings(result)
    return made.path


def test_a_package_with_report_and_annex_is_the_same_after_a_round_trip_and_in_another_process(
    example, small, tmp_path, repo_root
):
    first = package(small, tmp_path / "eerst.zip", example.store)
    with zipfile.ZipFile(first) as archive:
        folders = {name.split("/")[0] for name in archive.namelist()}
        assert {"rapport", "afspraken"} <= folders
        assert sum(name.endswith(".pdf") for name in archive.namelist()) == 2
    found = import_package(first, tmp_path / "terug.gpkg")
    again = pack_again(found, tmp_path / "weer.zip", store_path=example.store).path
    assert again.read_bytes() == first.read_bytes()
    other = tmp_path / "ander.zip"
    elsewhere(repo_root, "package", small, other, example.store)
    assert other.read_bytes() == first.read_bytes()
