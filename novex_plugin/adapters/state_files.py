"""What differs between two states as files: layers in a GeoPackage, a report, and a workbook."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from qgis.core import QgsProject, QgsVectorLayer

from ..core.errors import NovexError
from ..core.exchange.manifest import plugin_version
from ..core.model.records import POINT
from ..core.progress import Progress
from ..core.report.blocks import Document
from ..core.report.html import to_html
from ..core.report.odt import to_odt
from ..core.report.state_document import MAP_KEY, MAP_MM, StateReport, compose
from ..core.report.workbook import Sheet, workbook_bytes
from ..core.states.difference import StateDifference
from ..core.states.tables import AGREEMENT_COLUMNS, FIGURE_COLUMNS, agreement_rows, figure_rows, sheets
from ..core.texts import tr
from .atomic import make_folder, publish, temporary_beside
from .layer_files import REAL, TEXT, LayerFile, write_layers
from .report_check import opened
from .report_map import MapMaker, boxes_of
from .report_pdf import write_pdf
from .variant_layers import add_difference_layers, difference_files
from .variant_maps import difference_layers, number_layers

PDF, HTML, ODT, XLSX, GPKG = "pdf", "html", "odt", "xlsx", "gpkg"
FORMATS = (PDF, HTML, ODT, XLSX, GPKG)
WITH_PICTURES = (PDF, HTML, ODT)
NAME = "verschil_standen"
FIGURES, FINDINGS, AGREEMENTS = "verschil_cijfers", "verschil_bevindingen", "verschil_afspraken"
FINDING_FIELDS = tuple((name, TEXT) for name in (
    "soort", "klasse", "klasse_oud", "object_naam", "titel", "regel", "wat", "sleutel",
))  # fmt: skip
Write = Callable[[Path], object]


@dataclass(frozen=True)
class StateRequest:
    """Which files to make, and where. ``date`` (ISO 8601) is the day that the report bears."""

    out_dir: Any
    date: str
    formats: Sequence[str] = (PDF, HTML)
    store_path: Any = None
    view: str = ""  # variant and horizon of the figures, in words


def write_state_difference(found: StateDifference, target: Path) -> None:
    """Objects and findings that differ as layers with a style, figures and agreements as tables. Raises NovexError."""
    numbers = {"oud", "nieuw", "verschil"}
    tables = [
        LayerFile(FINDINGS, POINT, FINDING_FIELDS, list(_findings(found)), "bevinding",
                  tr("Bevindingen die verschillen")),
        LayerFile(FIGURES, "", tuple((name, REAL if name in numbers else TEXT) for name in FIGURE_COLUMNS),
                  [([row[name] for name in FIGURE_COLUMNS], None) for row in figure_rows(found)]),
        LayerFile(AGREEMENTS, "", tuple((name, TEXT) for name in AGREEMENT_COLUMNS),
                  [([row.get(name) for name in AGREEMENT_COLUMNS], None) for row in agreement_rows(found)]),
    ]  # fmt: skip
    write_layers([*difference_files(found.objects), *tables], target)


def _findings(found: StateDifference) -> Any:
    for one in found.findings or ():
        about = one.finding
        before = one.before.outcome if one.before else ""
        yield [one.kind, about.outcome, before, about.object_name, about.title, about.rule, one.words(),
               about.key], about.place  # fmt: skip


def add_state_layers(project: QgsProject, path: Path, title: str) -> List[QgsVectorLayer]:
    """Show the objects that differ, in place of an earlier difference. Main thread. Raises NovexError."""
    return add_difference_layers(project, path, title)


def make_state_report(
    found: StateDifference, request: StateRequest, progress: Optional[Progress] = None
) -> List[Path]:
    """Make every file that was asked; none appears before all are made. May run in a task.

    Raises NovexError for a format that does not exist and for what cannot be written, and Cancelled.
    """
    progress = progress or Progress()
    wrong = [one for one in request.formats if one not in FORMATS]
    if wrong or not request.formats:
        raise NovexError(
            tr("Onbekende uitvoervorm: {formats}.").format(formats=", ".join(wrong) or "–"),
            tr("Kies uit: {formats}.").format(formats=", ".join(FORMATS)),
        )
    folder = Path(request.out_dir)
    make_folder(folder, tr("Kies een map waarin u mag schrijven."))
    report = _report(found, request)
    pictures: Dict[str, bytes] = {}
    if set(request.formats) & set(WITH_PICTURES) and report.with_map:
        progress.step(0.0, tr("Kaart tekenen"))
        pictures[MAP_KEY] = _drawn(found, request.store_path)
    document = compose(report)
    with temporary_beside(folder / NAME) as work:
        for place, kind in enumerate(dict.fromkeys(request.formats)):
            progress.step(0.4 + 0.5 * place / len(request.formats), tr("Schrijven: {kind}").format(kind=kind.upper()))
            _writer(kind, found, document, pictures, progress)(work.with_name(f"{NAME}.{kind}"))
        made = [folder / f"{NAME}.{kind}" for kind in dict.fromkeys(request.formats)]
        for target in made:
            publish(work.with_name(target.name), target)
    progress.step(1.0)
    return made


def _report(found: StateDifference, request: StateRequest) -> StateReport:
    store = opened(request.store_path)
    ground = " · ".join(part for part in (store.snapshot_name, store.snapshot_date) if part) if store else ""
    return StateReport(found, request.date, request.view, ground, f"NOVEX {plugin_version()}")


def _drawn(found: StateDifference, store_path: Any) -> bytes:
    """The map of what differs, numbered as the tables are."""
    shown = [side for one in found.objects.told for side in (one.before, one.after) if side is not None]
    boxes = boxes_of(shown)
    numbers = number_layers(found.objects, boxes, MAP_MM)
    return MapMaker(opened(store_path)).draw_layers(difference_layers(found.objects), boxes, *MAP_MM, above=numbers)


def _writer(
    kind: str, found: StateDifference, document: Document, pictures: Mapping[str, bytes], progress: Progress
) -> Write:
    tables = [Sheet(title, columns, tuple(rows)) for title, columns, rows in sheets(found)]
    writers: Dict[str, Write] = {
        PDF: lambda file: write_pdf(document, pictures, file, progress.part(0.9, 0.95)),
        HTML: lambda file: file.write_bytes(to_html(document, pictures).encode("utf-8")),
        ODT: lambda file: file.write_bytes(to_odt(document, pictures)),
        XLSX: lambda file: file.write_bytes(workbook_bytes(tables)),
        GPKG: lambda file: write_state_difference(found, file),
    }
    return writers[kind]
