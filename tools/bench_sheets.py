"""Measure making thirty sheets, beside QGIS's own export of the very same pages in the same run.

    python tools/bench_sheets.py [--sheets 30]

Each side runs in a process of its own and writes a PDF and a PNG of every sheet and of the table behind it: the example
province in A3, a grid of frames at one scale, with the backdrop of the basisset, numbers, legend and charts. Of ours
all counts: opening the files, planning the set, making every page, writing a record. QGIS gets each page ready from us,
outside the clock, and only exports it. Like is laid beside like: PDFs with layers beside those, and flat ones beside
flat ones. The pages of both are compared dot by dot.
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
    "qgis": ("QGIS alone, layers in the PDF", False, True),
    "flat": ("sheets, flat PDF", True, False),
    "flat_qgis": ("QGIS alone, flat PDF", False, False),
}
PAIRS = (("sheets", "qgis"), ("flat", "flat_qgis"))
HORIZON, DPI, PDF_DPI = "2030", 150, 300
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
        perspectives=("integraal",), areas=(frames,), dpi=DPI, keep_empty=True, layered=layered, numbered=True,
    )  # fmt: skip


def ours(folder: Path, out: str, *, layered: bool) -> Tuple[float, float]:
    from novex_plugin.adapters.sheets import export_all

    start, cpu = time.perf_counter(), time.process_time()
    results = export_all(request(folder, out, layered=layered))
    took = time.perf_counter() - start, time.process_time() - cpu
    if not all(len(result.files) >= 2 for result in results):
        raise SystemExit("a sheet was not made")
    return took


def qgis_alone(folder: Path, out: str, *, layered: bool) -> Tuple[float, float]:
    """By QGIS: our pages as they are when we would begin to write, with only the exporting on the clock."""
    from novex_plugin.adapters.sheets import SheetExporter

    exporter = SheetExporter(request(folder, out, layered=layered))
    exporter.files = files = _qgis_files(folder / out, layered=layered)
    files.prepare()
    for sheet in exporter.sheets():
        exporter.make(sheet)
    return files.seconds, files.cpu


def _qgis_files(folder: Path, *, layered: bool) -> Any:
    """Takes the place of what writes our files: QGIS with its own settings, and its own way to pack a PNG."""
    from qgis.core import QgsLayoutExporter

    from novex_plugin.adapters.sheet_files import SheetFiles
    from novex_plugin.core.sheets.naming import table_name

    class QgisFiles(SheetFiles):
        seconds = cpu = 0.0

        def write(self, layout: Any, code: str, _formats: Any, behind: Any = None) -> Tuple[Path, ...]:
            start, busy = time.perf_counter(), time.process_time()
            made = _exported(layout, self.folder / code, layered=layered)
            if behind is not None:
                made += _exported(behind, self.folder / table_name(code), layered=False)  # it has no map
            self.seconds += time.perf_counter() - start
            self.cpu += time.process_time() - busy
            return made

    def _exported(layout: Any, stem: Path, *, layered: bool) -> Tuple[Path, ...]:
        pdf, image = _settings(layered=layered)
        paths = stem.with_name(f"{stem.name}.pdf"), stem.with_name(f"{stem.name}.png")
        exporter = QgsLayoutExporter(layout)
        for done in (exporter.exportToPdf(str(paths[0]), pdf), exporter.exportToImage(str(paths[1]), image)):
            if done != QgsLayoutExporter.ExportResult.Success:
                raise SystemExit(f"QGIS did not export {stem.name}")
        return paths

    return QgisFiles(folder, DPI, layered=layered)


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
    seconds, cpu = (ours if mine else qgis_alone)(folder, name, layered=layered)
    say(seconds=seconds, cpu=cpu, memory=peak_mb())


def measured(name: str, folder: Path) -> Dict[str, float]:
    """Seconds, processor seconds and peak memory (MB) of one side in a process of its own."""
    command = [sys.executable, __file__, "--side", name, "--folder", str(folder)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if answer.returncode:
        raise SystemExit(answer.stderr[-2000:])
    told: Dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return told


def same_pages(one_folder: Path, other_folder: Path) -> Tuple[int, float]:
    """How many pairs of pictures there are, and the largest share of dots of a page that differs."""
    import numpy as np

    mine, theirs = ({path.name: path for path in folder.glob("*.png")} for folder in (one_folder, other_folder))
    if set(mine) != set(theirs):
        raise SystemExit(f"not the same pages: {sorted(set(mine) ^ set(theirs))}")
    worst = 0.0
    for name, path in mine.items():
        one, other = (_dots(each).astype(np.int16) for each in (path, theirs[name]))
        worst = max(worst, float((np.abs(one - other).max(axis=2) > SHADE).mean()))
    return len(mine), worst


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
        pages, worst = same_pages(folder / mine, folder / theirs)
        alike = pages >= count and worst <= ALLOWED_SHARE
        print(f"{mine}: {pages} pages are the same but for {worst:.2%} of the dots" + ("" if alike else ": DIFFERENT"))
        clock, work, memory = (told[mine][key] / told[theirs][key] for key in ("seconds", "cpu", "memory"))
        held = max(clock, work, memory) <= TARGET  # on a busy machine the clock may fail what is right: run it again
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
