"""Making the report of a check: gather, draw the maps, write the files. For the panel and Processing alike."""

from pathlib import Path
from typing import Callable, Dict, List, Mapping, Optional

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.report.blocks import Document
from ..core.report.cases import cases
from ..core.report.compose import compose
from ..core.report.html import to_html
from ..core.report.maps import wishes
from ..core.report.records import OBJECT, PROPOSAL, ReportInput
from ..core.report.tables import findings_csv, report_workbook
from ..core.texts import tr
from .atomic import make_folder, publish, temporary_beside
from .report_check import opened
from .report_input import ReportRequest, gather
from .report_map import MapMaker
from .report_pdf import write_pdf

__all__ = ["FORMATS", "ReportRequest", "draw_maps", "make_report", "report_name"]

HTML, PDF, CSV, XLSX = "html", "pdf", "csv", "xlsx"
FORMATS = (HTML, PDF, CSV, XLSX)
WITH_PICTURES = (HTML, PDF)


def make_report(request: ReportRequest, progress: Optional[Progress] = None) -> List[Path]:
    """Make the report in every format that was asked; returns the files.

    Every file appears whole or not at all, and none of them before all are made. May run in a task: it touches no
    layer of the user. Raises NovexError for what cannot be read, checked or written, and Cancelled.
    """
    progress = progress or Progress()
    _refuse_formats(request)
    folder = Path(request.out_dir)
    make_folder(folder, tr("Kies een map waarin u mag schrijven."))
    report = gather(request, progress.part(0.0, 0.4))
    document = compose(report)
    pictures: Dict[str, bytes] = {}
    if set(request.formats) & set(WITH_PICTURES):
        pictures = draw_maps(report, request.store_path, progress.part(0.4, 0.85))
    target, writing = folder / f"{report_name(report)}.x", progress.part(0.85, 1.0)
    with temporary_beside(target) as work:
        made = []
        for place, extension in enumerate(dict.fromkeys(request.formats)):
            text = tr("Rapport schrijven: {format}").format(format=extension.upper())
            writing.step(place / len(request.formats), text)
            file = work.with_suffix(f".{extension}")
            part = writing.part(place / len(request.formats), (place + 1) / len(request.formats))
            _WRITERS[extension](report, document, pictures, file, part)
            made.append(file)
        for file in made:
            publish(file, folder / file.name)
    progress.step(1.0)
    return [folder / file.name for file in made]


def draw_maps(report: ReportInput, store_path: object, progress: Progress) -> Dict[str, bytes]:
    """Every map of the report as PNG, by key. Raises Cancelled between two maps."""
    wanted = wishes(report, cases(report))
    maker = MapMaker(opened(store_path))
    found = {}
    for place, wish in enumerate(wanted):
        progress.step(place / len(wanted), tr("Kaart {number} van {count}").format(number=place + 1, count=len(wanted)))
        found[wish.key] = maker.draw(wish)
    return found


def report_name(report: ReportInput) -> str:
    """The name of the files, always the same for the same choice."""
    parts = ["toetsrapport", report.header.province]
    runs = report.runs
    if report.scope == PROPOSAL:
        parts.append("voorstel")
    elif runs:
        parts.append(f"variant-{runs[0].variant}" if runs[0].variant else "basis")
    parts += sorted({run.horizon for run in runs}) if report.scope != PROPOSAL else []
    if report.scope == OBJECT:
        name = next((item.name for run in runs for item in run.objects if item.uuid == report.focus), "")
        parts.append("".join(sign if sign.isalnum() else "-" for sign in name).strip("-")[:40] or "object")
        parts.append("".join(sign for sign in report.focus if sign.isalnum())[:8])
    return "_".join(parts)


def _refuse_formats(request: ReportRequest) -> None:
    wrong = [one for one in request.formats if one not in FORMATS]
    if wrong or not request.formats:
        raise NovexError(
            tr("Onbekende uitvoervorm: {formats}.").format(formats=", ".join(wrong) or "–"),
            tr("Kies uit: {formats}.").format(formats=", ".join(FORMATS)),
        )


Writer = Callable[[ReportInput, Document, Mapping[str, bytes], Path, Progress], object]


_WRITERS: Dict[str, Writer] = {
    HTML: lambda _report, document, pictures, file, _part: file.write_bytes(to_html(document, pictures).encode()),
    PDF: lambda _report, document, pictures, file, part: write_pdf(document, pictures, file, part),
    CSV: lambda report, _document, _pictures, file, _part: file.write_bytes(findings_csv(report)),
    XLSX: lambda report, _document, _pictures, file, _part: file.write_bytes(report_workbook(report)),
}
