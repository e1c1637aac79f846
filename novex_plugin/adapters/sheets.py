"""Map sheets (kaartbeelden): a set of pages with one frame, one scale and one legend, as PDF, SVG, PNG and GeoTIFF.

This is the door: a :class:`SheetRequest` says what is wanted, :func:`export_all` makes it. See docs/kaartbeelden.md.
QGIS draws layouts on the main thread only, so call from there.
"""

from pathlib import Path
from typing import List, Optional

from ..core.progress import Progress
from .sheet_areas import FRAMES, MUNICIPALITIES, NOVEX, PROVINCE, AreaChoice
from .sheet_content import Sheet
from .sheet_exporter import SheetExporter, account_code
from .sheet_request import FORMATS, PDF, PNG, SVG, TIFF, SheetRequest, SheetResult
from .sheet_run import SheetRun
from .sheet_trace import check_sheet

__all__ = [
    "FORMATS", "FRAMES", "MUNICIPALITIES", "NOVEX", "PDF", "PNG", "PROVINCE", "SVG", "TIFF", "AreaChoice", "Sheet",
    "SheetExporter", "SheetRequest", "SheetResult", "SheetRun", "account_code", "check_sheet", "export_account",
    "export_all",
]  # fmt: skip


def export_all(request: SheetRequest, progress: Optional[Progress] = None) -> List[SheetResult]:
    """Make every sheet of ``request``; ``progress`` hears of each and may cancel between two.

    A sheet that cannot be written does not stop the others: its result has the ``error``. Raises NovexError for what
    SheetExporter refuses, a folder that cannot be written to, and when none of the sheets could be written.
    """
    run = SheetRun(request)
    run.all_steps(progress or Progress())
    return run.results


def export_account(request: SheetRequest) -> Path:
    """Write the account of the basisset (verantwoording) that goes with the sheets; raises what an export raises."""
    return SheetExporter(request).account()
