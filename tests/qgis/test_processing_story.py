"""The story page and the plate without a window."""

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtGui import QImage

from novex_plugin.adapters.sheets import SheetRequest, export_all
from novex_plugin.paths import resources
from novex_plugin.processing.provider import NovexProvider


@pytest.fixture
def run(qgis_processing):
    import processing

    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield lambda name, values: processing.run(f"novex:{name}", values)
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def proposal(tmp_path) -> Path:
    path = tmp_path / "voorstel.gpkg"
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), path)
    return path


def test_a_folder_of_sheets_becomes_a_page(run, proposal, tmp_path):
    folder = tmp_path / "bladen"
    export_all(SheetRequest(proposal, None, folder, perspectives=("2",), formats=("png",), dpi=50))
    target = tmp_path / "verhaal.html"
    result = run("verhaal", {"VOORSTEL": str(proposal), "MAP": str(folder), "PAGINA": str(target)})
    assert (result["PAGINA"], result["AANTAL_KAARTBEELDEN"]) == (str(target), 2)
    text = target.read_text(encoding="utf-8")
    assert text.count("<article") == 2 and 'id="schuif"' in text


def test_an_empty_folder_stops_with_what_to_do(run, proposal, tmp_path):
    folder = tmp_path / "leeg"
    folder.mkdir()
    with pytest.raises(QgsProcessingException, match="Maak eerst de kaartbeelden"):
        run("verhaal", {"VOORSTEL": str(proposal), "MAP": str(folder), "PAGINA": str(tmp_path / "x.html")})


def test_an_extent_in_degrees_becomes_a_plate(run, proposal, tmp_path):
    target = tmp_path / "plaat.png"
    result = run("plaat", {"VOORSTEL": str(proposal), "HORIZON": "2050", "VARIANT": "B", "PNG": str(target),
                           "UITSNEDE": "5.3,5.5,51.9,52.1 [EPSG:4326]"})  # fmt: skip
    assert result == {"PNG": str(target)}
    assert QImage(str(target)).width() > 2000


def test_without_an_extent_all_objects_are_in_sight(run, proposal, tmp_path):
    target = tmp_path / "plaat.pdf"
    result = run("plaat", {"VOORSTEL": str(proposal), "PDF": str(target)})
    assert result == {"PDF": str(target)} and target.read_bytes().startswith(b"%PDF")
