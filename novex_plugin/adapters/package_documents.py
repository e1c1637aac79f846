"""The documents of a package, made while it is packed: the report of the check and the annex of agreements."""

from pathlib import Path
from typing import Collection, Dict, List, Sequence, Union

from ..core.errors import NovexError
from ..core.exchange.package_files import ANNEX_FOLDER, REPORT_FOLDER
from ..core.progress import Progress
from ..core.texts import tr
from .agreements import AnnexRequest, make_annex
from .geopackage import ProposalFile
from .report import ReportRequest, make_report

REPORT, ANNEX = "rapport", "bijlage"
DOCUMENTS = {REPORT: REPORT_FOLDER, ANNEX: ANNEX_FOLDER}  # and where in a package they are
_REPORT_FORMATS, _ANNEX_FORMATS = ("html", "pdf", "xlsx"), ("odt", "pdf")


def documents(
    proposal: ProposalFile, store_path: Union[str, Path, None], asked: Collection[str], day: str, folder: Path,
    progress: Progress,
) -> Dict[str, bytes]:  # fmt: skip
    """The documents that were asked and that there is something to say in, by their place in the package.

    ``day`` (yyyy-mm-dd) is the date that they bear, so that the same proposal gives the same bytes. ``folder`` is for
    files in the making. A proposal without a check has no report, one without agreements no annex. Raises NovexError
    for a document that does not exist, and Cancelled.
    """
    _refuse_unknown(asked)
    found: Dict[str, bytes] = {}
    run = next(iter(proposal.rows("toets")), None)
    if REPORT in asked and run:
        request = ReportRequest(
            proposal.path, store_path, folder / REPORT_FOLDER, day, variants=(run["variant"] or "",),
            horizons=(run["horizon"] or "2030",), formats=_REPORT_FORMATS,
        )  # fmt: skip
        found.update(_packed(REPORT_FOLDER, make_report(request, progress.part(0.0, 0.6))))
    if ANNEX in asked and proposal.rows("afspraak"):
        annex = AnnexRequest(proposal.path, folder / ANNEX_FOLDER, day, store_path, formats=_ANNEX_FORMATS)
        found.update(_packed(ANNEX_FOLDER, make_annex(annex, progress.part(0.6, 1.0))))
    progress.step(1.0)
    return found


def _packed(folder: str, files: Sequence[Path]) -> Dict[str, bytes]:
    return {f"{folder}/{file.name}": file.read_bytes() for file in files}


def _refuse_unknown(asked: Collection[str]) -> None:
    wrong: List[str] = sorted(set(asked) - set(DOCUMENTS))
    if wrong:
        message = tr("Onbekend document voor het pakket: {names}.").format(names=", ".join(wrong))
        raise NovexError(message, tr("Kies uit: {names}.").format(names=", ".join(DOCUMENTS)))
