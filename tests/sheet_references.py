"""Reference pictures of map sheets, and in how far a sheet may differ from them.

    python -m tests.sheet_references        makes the pictures anew: look at each before you commit it

A sheet is compared block by block: the mean colour of 8 x 8 pixels at 50 dots per inch (4 x 4 mm of paper), per
channel 0 to 255. A block *differs* when a channel is off by more than ``BLOCK``. A sheet has changed when more than
``ON_MAP`` of the blocks of the page differ within the map, or more than ``BESIDE`` in the column and the foot beside
it. QGIS may set a label on the map a little elsewhere from run to run (0.0024 was seen); beside the map nothing moves.
"""

import sys
from pathlib import Path
from typing import Dict, List

import numpy as np

FOLDER = Path(__file__).with_name("references")
DPI, SIDE = 50, 8
BLOCK, ON_MAP, BESIDE = 14.0, 0.004, 0.0005
MAP_WIDE, MAP_HIGH = 0.735, 0.91  # of the page, from the left and the top
QGIS = "3.22"  # another version sets letters and labels in its own way

WHAT = {
    "kaart": {"perspectives": ("integraal",), "horizons": ("2050",)},
    "perspectief": {"perspectives": ("2",), "horizons": ("2030",), "numbered": True},
    "lagen": {"perspectives": ("integraal",), "horizons": ("2050",), "kinds": ("lagen",)},
    "stapel": {"perspectives": ("integraal",), "horizons": ("2050",), "kinds": ("stapel",)},
    "doorsnede": {"perspectives": ("integraal",), "horizons": ("2050",), "kinds": ("doorsnede",)},
    "dubbel": {"perspectives": ("integraal",), "horizons": ("2050",), "overlays": ("dubbelclaims",)},
}


def make(proposal: Path, store: Path, folder: Path, names: List[str]) -> Dict[str, Path]:
    """The sheets by the names of their references; those of one entry are numbered."""
    from novex_plugin.adapters.sheets import SheetRequest, export_all

    found: Dict[str, Path] = {}
    for name in names:
        request = SheetRequest(proposal, store, folder / name, variant="A", formats=("png",), dpi=DPI, **WHAT[name])
        files = [path for result in export_all(request) for path in result.files]
        found.update((name if len(files) == 1 else f"{name}-{number}", path) for number, path in enumerate(files, 1))
    return found


def blocks(path: Path) -> np.ndarray:
    """Mean colour per block: rows x columns x 3. The rest at the right and the bottom falls away."""
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), dtype=np.uint8)
    pixels = raw.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 3].reshape(image.height(), -1, 3)
    rows, columns = image.height() // SIDE, image.width() // SIDE
    kept = pixels[: rows * SIDE, : columns * SIDE].astype(float)
    return kept.reshape(rows, SIDE, columns, SIDE, 3).mean(axis=(1, 3))


def has_changed(one: Path, other: Path) -> str:
    """In how far two pages differ, in words; nothing when it is within what is allowed."""
    here, there = blocks(one), blocks(other)
    if here.shape != there.shape:
        return f"size {here.shape[:2]} and {there.shape[:2]}"
    differs = np.abs(here - there).max(axis=2) > BLOCK
    rows, columns = differs.shape
    on_map = differs[: round(rows * MAP_HIGH), : round(columns * MAP_WIDE)].sum() / differs.size
    beside = differs.sum() / differs.size - on_map
    said = f"{on_map:.4f} of the page on the map, {beside:.4f} beside it"
    return said if on_map > ON_MAP or beside > BESIDE else ""


def main() -> int:
    import tempfile

    from qgis.testing import start_app

    from tests.sheet_world import copy_proposal, make_sheet_store

    start_app()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = make(copy_proposal(folder), make_sheet_store(folder), folder, list(WHAT))
        for called, path in made.items():
            (FOLDER / f"{called}.png").write_bytes(path.read_bytes())
            print(called)
    return 0


if __name__ == "__main__":
    sys.exit(main())
