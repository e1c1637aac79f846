"""Making the report that compares variants: gather, draw maps, write files. For the panel and Processing alike."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.errors import NovexError
from ..core.exchange.manifest import plugin_version
from ..core.model.codelists import code_name
from ..core.progress import Progress
from ..core.report.blocks import Document
from ..core.report.html import to_html
from ..core.report.variant_document import variant_document
from ..core.report.variant_records import VariantChart, VariantReport
from ..core.report.variant_workbook import comparison_csv, comparison_workbook
from ..core.texts import tr
from .atomic import make_folder, publish, temporary_beside
from .comparison import Compared, compare_file, suggested_name
from .report_check import opened
from .report_map import MapMaker
from .store import Store
from .variant_maps import VARIANT_MM, WIDE_MM, draw_variant_maps
from .variant_pdf import write_variant_pdf

HTML, PDF, CSV, XLSX = "html", "pdf", "csv", "xlsx"
FORMATS = (HTML, PDF, CSV, XLSX)
WITH_PICTURES = (HTML, PDF)
Charts = Callable[[Compared], Sequence[VariantChart]]


@dataclass(frozen=True)
class VariantRequest:
    """Which report to make. ``date`` (ISO 8601) is the day that it bears; ``variants`` None asks all that are offered.

    ``charts`` draws charts (SVG) of what was compared; None leaves them out.
    """

    proposal_path: Any
    out_dir: Any
    date: str
    store_path: Any = None
    variants: Optional[Tuple[str, ...]] = None
    horizon: str = "2050"
    formats: Tuple[str, ...] = (HTML, PDF)
    charts: Optional[Charts] = None


def make_variant_report(request: VariantRequest, progress: Optional[Progress] = None) -> List[Path]:
    """Compare and write every format that was asked; returns the files.

    Every file appears whole or not at all, and none before all are made. May run in a task: it touches no layer of the
    user. Raises NovexError for what cannot be read, checked or written, and Cancelled.
    """
    progress = progress or Progress()
    _refuse_formats(request.formats)
    folder = Path(request.out_dir)
    make_folder(folder, tr("Kies een map waarin u mag schrijven."))
    found = compare_file(request.proposal_path, variants=request.variants, horizon=request.horizon,
                         store_path=request.store_path, progress=progress.part(0.0, 0.5))  # fmt: skip
    store = opened(request.store_path)
    charts = request.charts(found) if request.charts else ()
    report = report_of(found, request.date, store, charts, progress.part(0.5, 0.6))
    pictures: Dict[str, bytes] = {}
    if set(request.formats) & set(WITH_PICTURES):
        pictures = draw_variant_maps(report, MapMaker(store), progress.part(0.6, 0.85))
    codes = [drawing.code for drawing in found.drawings]
    name = suggested_name(request.proposal_path, "vergelijking", codes, request.horizon)
    made = _written(report, pictures, request.formats, folder / name, progress.part(0.85, 1.0))
    progress.step(1.0)
    return made


def report_of(
    found: Compared, date: str, store: Optional[Store] = None, charts: Sequence[VariantChart] = (),
    progress: Optional[Progress] = None,
) -> VariantReport:  # fmt: skip
    """What the report is made from. Raises Cancelled."""
    basisset = ""
    if store is not None and found.header.basisset_name:
        basisset = tr("basisset {name} {date}").format(name=found.header.basisset_name, date=found.header.basisset_date)
    return VariantReport(
        header=found.header, date=date, comparison=found.comparison, about=found.about,
        differences=found.differences(), consensus=found.consensus(progress),
        province=code_name("provincies", found.header.province), basisset=basisset.strip(),
        software=f"NOVEX {plugin_version()}", charts=tuple(charts),
    )  # fmt: skip


def _written(
    report: VariantReport, pictures: Mapping[str, bytes], formats: Sequence[str], stem: Path, progress: Progress
) -> List[Path]:
    document = variant_document(report, VARIANT_MM, WIDE_MM)
    made: List[Path] = []
    with temporary_beside(stem) as work:
        for place, extension in enumerate(dict.fromkeys(formats)):
            progress.step(place / len(formats), tr("Rapport schrijven: {format}").format(format=extension.upper()))
            file = work.with_name(f"{work.name}.{extension}")
            part = progress.part(place / len(formats), (place + 1) / len(formats))
            _WRITERS[extension](report, document, pictures, file, part)
            made.append(file)
        for file in made:
            publish(file, stem.parent / file.name)
    return [stem.parent / file.name for file in made]


def _refuse_formats(formats: Sequence[str]) -> None:
    wrong = [one for one in formats if one not in FORMATS]
    if wrong or not formats:
        raise NovexError(
            tr("Onbekende uitvoervorm: {formats}.").format(formats=", ".join(wrong) or "–"),
            tr("Kies uit: {formats}.").format(formats=", ".join(FORMATS)),
        )


Writer = Callable[[VariantReport, Document, Mapping[str, bytes], Path, Progress], object]
_WRITERS: Dict[str, Writer] = {
    HTML: lambda _report, document, pictures, file, _part: file.write_bytes(to_html(document, pictures).encode()),
    PDF: write_variant_pdf,
    CSV: lambda report, _document, _pictures, file, _part: file.write_bytes(comparison_csv(report.comparison)),
    XLSX: lambda report, _document, _pictures, file, _part: file.write_bytes(comparison_workbook(report)),
}
