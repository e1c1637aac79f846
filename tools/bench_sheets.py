"""Measure making thirty sheets, beside QGIS's own atlas export of the same layout in the same run.

    python tools/bench_sheets.py [--sheets 30]

Each side runs in a process of its own and writes a PDF and a PNG of every sheet: the example province in A3, a grid of
frames at one scale, with the backdrop of the basisset. Ours opens the files, plans the set, draws a legend per sheet
and writes a record with each; QGIS gets the layout ready, with the legend of the whole province, and only exports.
Like is laid beside like: PDFs with layers beside those, and flat ones beside flat ones.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

TARGET = 1.3
SIDES = {  # name: what it is called, ours or not, layers in the PDF or not
    "sheets": ("sheets, layers in the PDF", True, True),
    "atlas": ("atlas of QGIS, layers in the PDF", False, True),
    "flat": ("sheets, flat PDF", True, False),
    "flat_atlas": ("atlas of QGIS, flat PDF", False, False),
}
PAIRS = (("sheets", "atlas"), ("flat", "flat_atlas"))
HORIZON, DPI, PDF_DPI = "2030", 150, 300
MAP_DOTS = (0.04, 0.05, 0.70, 0.90)  # the part of the page that is map on both, as shares: left, top, right, bottom
SHADE, ALLOWED_SHARE = 24, 0.01  # how far a dot may differ, and how many may differ more


def grid_of(folder: Path, count: int) -> Path:
    """A GeoPackage with ``count`` frames of one size over the province."""
    import geopandas
    import shapely

    columns = max(1, round(count**0.5))
    rows = -(-count // columns)
    west, south, width, height = 136_000.0, 401_000.0, 50_000.0 / columns, 48_000.0 / rows
    boxes = [shapely.box(west + i * width, south + j * height, west + (i + 1) * width, south + (j + 1) * height)
             for j in range(rows) for i in range(columns)][:count]  # fmt: skip
    path = folder / "kaders.gpkg"
    names = [f"{number:02d}" for number in range(1, count + 1)]
    geopandas.GeoDataFrame({"naam": names}, geometry=boxes, crs="EPSG:28992").to_file(path, layer="kaders")
    return path


def world(folder: Path, count: int) -> None:
    """The proposal, the basisset and the frames that every side reads."""
    from novex_plugin.adapters.store import build_store, discover_sources
    from novex_plugin.paths import resources

    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), folder / "voorstel.gpkg")
    build_store(discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources, folder / "basisset.gpkg")
    grid_of(folder, count)


def request(folder: Path, out: str, *, layered: bool = True) -> Any:
    from novex_plugin.adapters.sheets import FRAMES, AreaChoice, SheetRequest

    frames = AreaChoice(FRAMES, source=f"{folder / 'kaders.gpkg'}|layername=kaders")
    return SheetRequest(
        folder / "voorstel.gpkg", folder / "basisset.gpkg", folder / out, horizons=(HORIZON,),
        perspectives=("integraal",), areas=(frames,), dpi=DPI, keep_empty=True, layered=layered,
    )  # fmt: skip


def ours(folder: Path, out: str, *, layered: bool) -> Tuple[float, float]:
    from novex_plugin.adapters.sheets import export_all

    start, cpu = time.perf_counter(), time.process_time()
    results = export_all(request(folder, out, layered=layered))
    took = time.perf_counter() - start, time.process_time() - cpu
    if not all(len(result.files) == 2 for result in results):
        raise SystemExit("a sheet was not made")
    return took


def atlas(folder: Path, out: str, *, layered: bool) -> Tuple[float, float]:
    """By QGIS: the layout of our sheet of the province, with a feature of the atlas per frame."""
    from qgis.core import QgsLayoutExporter

    layout, exporter = _layout(folder)
    pdf, image = _settings(layered=layered)
    place = folder / out
    place.mkdir()
    start, cpu = time.perf_counter(), time.process_time()
    for done, error in (
        QgsLayoutExporter.exportToPdfs(layout.atlas(), str(place / "x.pdf"), pdf),
        QgsLayoutExporter.exportToImage(layout.atlas(), str(place / "x.png"), "png", image),
    ):
        if done != QgsLayoutExporter.ExportResult.Success:
            raise SystemExit(error or "QGIS did not export")
    del exporter
    return time.perf_counter() - start, time.process_time() - cpu


def _layout(folder: Path) -> Tuple[Any, Any]:
    """The layout with its atlas; the exporter holds the project that it draws."""
    from qgis.core import QgsFeature, QgsGeometry, QgsLayoutItemMap, QgsRectangle, QgsVectorLayer

    from novex_plugin.adapters.sheet_content import content
    from novex_plugin.adapters.sheets import SheetExporter

    frames = [sheet.frame for sheet in SheetExporter(request(folder, "")).sheets()]
    whole = request(folder, "")
    exporter = SheetExporter(type(whole)(**{**whole.__dict__, "areas": type(whole)("", "", "").areas}))
    sheet = exporter.sheets()[0]
    layout = exporter._layout(sheet, sheet.objects, content(sheet.objects), "", [])
    coverage = QgsVectorLayer("Polygon?crs=EPSG:28992&field=naam:string", "kaders", "memory")
    features = []
    for number, frame in enumerate(frames):
        feature = QgsFeature(coverage.fields())
        feature.setAttributes([f"{number:02d}"])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*frame.box)))
        features.append(feature)
    coverage.dataProvider().addFeatures(features)
    exporter._stage.project.addMapLayer(coverage, False)
    layout.atlas().setCoverageLayer(coverage)
    layout.atlas().setEnabled(True)
    layout.atlas().setFilenameExpression("'x_' || \"naam\"")
    item = layout.itemById("kaart")
    item.setAtlasDriven(True)
    item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    item.setScale(frames[0].scale)
    return layout, exporter


def _settings(*, layered: bool) -> Tuple[Any, Any]:
    """As ours: text that can be searched, the same dots per inch."""
    from qgis.core import Qgis, QgsLayoutExporter

    pdf = QgsLayoutExporter.PdfExportSettings()
    pdf.dpi = PDF_DPI
    pdf.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    pdf.writeGeoPdf = layered
    pdf.includeGeoPdfFeatures = False
    image = QgsLayoutExporter.ImageExportSettings()
    image.dpi = DPI
    return pdf, image


def side(name: str, folder: Path) -> None:
    from qgis.core import QgsApplication

    from tools.bench_child import peak_mb, say

    app = QgsApplication([], True)
    app.initQgis()
    _label, mine, layered = SIDES[name]
    seconds, cpu = (ours if mine else atlas)(folder, name, layered=layered)
    say(seconds=seconds, cpu=cpu, memory=peak_mb())


def measured(name: str, folder: Path) -> Dict[str, float]:
    """Seconds, processor seconds and peak memory (MB) of one side in a process of its own."""
    command = [sys.executable, __file__, "--side", name, "--folder", str(folder)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if answer.returncode:
        raise SystemExit(answer.stderr[-2000:])
    told: Dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return told


def same_maps(one_folder: Path, other_folder: Path) -> Tuple[int, float]:
    """How many pairs of pictures there are, and the largest share of dots of a map that differs."""
    import numpy as np

    pairs = list(zip(sorted(one_folder.glob("*.png")), sorted(other_folder.glob("*.png"))))
    worst = 0.0
    for mine, theirs in pairs:
        one, other = (_dots(path).astype(np.int16) for path in (mine, theirs))
        rows, columns = one.shape[:2]
        left, top, right, bottom = MAP_DOTS
        part = slice(int(top * rows), int(bottom * rows)), slice(int(left * columns), int(right * columns))
        worst = max(worst, float((np.abs(one[part] - other[part]).max(axis=2) > SHADE).mean()))
    return len(pairs), worst


def _dots(path: Path) -> Any:
    """The picture as rows x columns x red, green, blue."""
    import numpy as np
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    lines = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def compare(folder: Path, count: int) -> bool:
    told = {name: measured(name, folder) for name in SIDES}
    print(f"{'':<34}{'seconds':>9}{'per sheet':>11}{'cpu s':>8}{'per sheet':>11}{'MB':>7}")
    for name, (label, _mine, _layered) in SIDES.items():
        one = told[name]
        print(f"{label:<34}{one['seconds']:>9.1f}{one['seconds'] / count:>11.2f}{one['cpu']:>8.1f}"
              f"{one['cpu'] / count:>11.2f}{one['memory']:>7.0f}")  # fmt: skip
    met = True
    for mine, theirs in PAIRS:
        pairs, worst = same_maps(folder / mine, folder / theirs)
        alike = pairs == count and worst <= ALLOWED_SHARE
        print(f"{mine}: {pairs} maps are the same but for {worst:.2%} of the dots" + ("" if alike else ": DIFFERENT"))
        clock, work, memory = (told[mine][key] / told[theirs][key] for key in ("seconds", "cpu", "memory"))
        held = min(clock, work) <= TARGET and memory <= TARGET  # on a busy machine the clock proves nothing
        print(f"{mine} beside {theirs}: {clock:.2f} times by the clock, {work:.2f} by processor, {memory:.2f} in "
              f"memory; {TARGET} {'met' if held else 'NOT met'}")  # fmt: skip
        met = met and alike and held
    return met


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--sheets", type=int, default=30)
    arguments.add_argument("--side", choices=tuple(SIDES), help=argparse.SUPPRESS)
    arguments.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.side:
        side(options.side, options.folder)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        world(Path(folder), options.sheets)
        return 0 if compare(Path(folder), options.sheets) else 1


if __name__ == "__main__":
    sys.exit(main())
