"""Agreements of a proposal file: imported, compared with an earlier file, and made into the annex.

The panel and Processing both come here. None of it touches a layer of the user, so all may run in a task.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.agreements.annex import AnnexInput, compose, wishes
from ..core.agreements.compare import COLUMNS as CHANGE_COLUMNS
from ..core.agreements.compare import Comparison, change_rows, compare
from ..core.agreements.plan import ImportPlan, plan_import
from ..core.agreements.rows import COLUMNS, agreement_rows
from ..core.agreements.words import LINKS, TABLE
from ..core.errors import NovexError
from ..core.exchange.manifest import plugin_version
from ..core.exchange.spreadsheet import csv_bytes
from ..core.model.annexes import Agreement
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.report.blocks import Document
from ..core.report.html import to_html
from ..core.report.odt import to_odt
from ..core.report.workbook import Sheet, workbook_bytes
from ..core.states.state import State
from ..core.texts import tr
from . import gpkg_rows, records
from . import gpkg_sql as sql
from .agreement_table import read_file
from .atomic import make_folder, publish, temporary_beside
from .geopackage import ProposalFile, open_proposal
from .report_check import opened
from .report_map import MapMaker
from .report_pdf import write_pdf
from .states import read_state
from .store import Store

ODT, PDF, HTML, CSV, XLSX = "odt", "pdf", "html", "csv", "xlsx"
FORMATS = (ODT, PDF, HTML, CSV, XLSX)
WITH_PICTURES = (ODT, PDF, HTML)
NAME = "afsprakenbijlage"


@dataclass(frozen=True)
class AnnexRequest:
    """Which annex to make. ``date`` (ISO 8601) is the day that it bears.

    ``earlier_path`` is an older proposal file, a package or a kept state.
    """

    proposal_path: Any
    out_dir: Any
    date: str
    store_path: Any = None
    earlier_path: Any = None
    formats: Tuple[str, ...] = (ODT, PDF)


def object_names(proposal: ProposalFile) -> Dict[str, str]:
    """Names of all objects of all variants, by uuid."""
    return {item.uuid: item.name for item in proposal.objects()}


def import_agreements(proposal_path: Any, table_path: Any) -> ImportPlan:
    """Read a table into a proposal file, in one transaction; lines that were refused are in the plan.

    Raises NovexError when one of the two cannot be read, or no line of the table can be used.
    """
    proposal = open_proposal(proposal_path)
    plan = plan_import(read_file(Path(table_path), object_names(proposal)), proposal.agreements())
    if plan.refused and not plan.agreements and not plan.unchanged:
        raise NovexError(
            tr("Geen enkele regel van {file} kon worden gelezen.").format(file=Path(table_path).name),
            "\n".join(map(str, plan.refused[:20])),
        )
    save_agreements(proposal, plan.agreements)
    return plan


def save_agreements(proposal: ProposalFile, agreements: Sequence[Agreement]) -> None:
    """Write agreements with their links, replacing those of the same uuid; all of them or none."""
    if not agreements:
        return
    with proposal.writing() as connection:
        for one in agreements:
            gpkg_rows.upsert(connection, TABLE, "uuid", records.agreement_to_row(one))
            connection.execute(sql.delete(LINKS, "afspraak_uuid"), (one.uuid,))
            links = [{"afspraak_uuid": one.uuid, "object_uuid": uuid} for uuid in one.object_uuids]
            sql.insert_rows(connection, LINKS, links)


def compare_with(proposal: ProposalFile, earlier_path: Any) -> Comparison:
    """The agreements of a proposal beside those of an earlier one: its file, a kept state of it, or its package.

    Raises NovexError when that cannot be read.
    """
    earlier = earlier_state(earlier_path)
    return compare(earlier.agreements, proposal.agreements(), earlier.names, object_names(proposal), earlier.title)


def earlier_state(path: Any) -> State:
    """An earlier arrangement, called after its title, version and date. Raises NovexError when it cannot be read."""
    found = read_state(path)
    header = found.header
    title = tr("{title} (versie {version})").format(title=header.title, version=header.version)
    if header.date:
        title = tr("{title} (versie {version}, {date})").format(
            title=header.title, version=header.version, date=header.date
        )
    return replace(found, title=title)


def make_annex(request: AnnexRequest, progress: Optional[Progress] = None) -> List[Path]:
    """Make the annex in every format that was asked; returns the files, which appear whole or not at all.

    Raises NovexError for what cannot be read or written and for a format that does not exist, and Cancelled.
    """
    progress = progress or Progress()
    _refuse_formats(request.formats)
    folder = Path(request.out_dir)
    make_folder(folder, tr("Kies een map waarin u mag schrijven."))
    progress.step(0.0, tr("Afspraken lezen"))
    store = opened(request.store_path)
    annex = gather(request, store)
    pictures: Dict[str, bytes] = {}
    if set(request.formats) & set(WITH_PICTURES):
        pictures = draw_maps(annex, store, progress.part(0.1, 0.7))
    files = _written(annex, pictures, request.formats, progress.part(0.7, 1.0))
    with temporary_beside(folder / NAME) as work:
        for name, write in files.items():
            write(work.with_name(name))
        for name in files:
            publish(work.with_name(name), folder / name)
    progress.step(1.0)
    return [folder / name for name in files]


def gather(request: AnnexRequest, store: Optional[Store]) -> AnnexInput:
    """Everything that the annex says. Raises NovexError when a file cannot be read."""
    proposal = open_proposal(request.proposal_path)
    header = proposal.header()
    compared = compare_with(proposal, request.earlier_path) if request.earlier_path else None
    ground = " · ".join(part for part in (store.snapshot_name, store.snapshot_date) if part) if store else ""
    return AnnexInput(
        header=header, date=request.date, agreements=tuple(proposal.agreements()),
        objects={item.uuid: item for item in proposal.objects()},
        variants={BASIS: tr("Basis"), **{one.code: f"{one.code}  {one.name}" for one in proposal.variants()}},
        comparison=compared, basisset=ground, software=f"NOVEX {plugin_version()}",
    )  # fmt: skip


def draw_maps(annex: AnnexInput, store: Optional[Store], progress: Progress) -> Dict[str, bytes]:
    """A map per agreement with places as PNG, by key. Raises Cancelled between two maps."""
    wanted = wishes(annex)
    maker = MapMaker(store)
    found = {}
    for place, wish in enumerate(wanted):
        progress.step(place / len(wanted), tr("Kaart {number} van {count}").format(number=place + 1, count=len(wanted)))
        found[wish.key] = maker.draw(wish)
    return found


Write = Callable[[Path], object]


def _written(
    annex: AnnexInput, pictures: Mapping[str, bytes], formats: Sequence[str], progress: Progress
) -> Dict[str, Write]:
    """How each file is written, by its name. With a comparison the data get a table of changes beside them."""
    document = compose(annex)
    stem = f"{NAME}_{annex.header.province}"
    files: Dict[str, Write] = {}
    for one in dict.fromkeys(formats):
        files[f"{stem}.{one}"] = _writer(one, annex, document, pictures, progress)
    if CSV in formats and annex.comparison is not None:
        changes = csv_bytes(CHANGE_COLUMNS, change_rows(annex.comparison))
        files[f"{stem}_verschillen.csv"] = lambda file: file.write_bytes(changes)
    return files


def _writer(
    kind: str, annex: AnnexInput, document: Document, pictures: Mapping[str, bytes], progress: Progress
) -> Write:
    writers: Dict[str, Write] = {
        ODT: lambda file: file.write_bytes(to_odt(document, pictures)),
        PDF: lambda file: write_pdf(document, pictures, file, progress),
        HTML: lambda file: file.write_bytes(to_html(document, pictures).encode("utf-8")),
        CSV: lambda file: file.write_bytes(csv_bytes(COLUMNS, _rows(annex))),
        XLSX: lambda file: file.write_bytes(_workbook(annex)),
    }
    return writers[kind]


def _rows(annex: AnnexInput) -> List[Dict[str, Any]]:
    return agreement_rows(annex.agreements, {uuid: item.name for uuid, item in annex.objects.items()})


def _workbook(annex: AnnexInput) -> bytes:
    """Numbers of agreements stay text here: a spreadsheet reads 2.1 in a CSV as a date."""
    sheets = [Sheet(tr("Afspraken"), COLUMNS, tuple(_rows(annex)))]
    if annex.comparison is not None:
        sheets.append(Sheet(tr("Verschillen"), CHANGE_COLUMNS, tuple(change_rows(annex.comparison))))
    return workbook_bytes(sheets)


def _refuse_formats(formats: Sequence[str]) -> None:
    wrong = [one for one in formats if one not in FORMATS]
    if wrong or not formats:
        raise NovexError(
            tr("Onbekende uitvoervorm: {formats}.").format(formats=", ".join(wrong) or "–"),
            tr("Kies uit: {formats}.").format(formats=", ".join(FORMATS)),
        )
