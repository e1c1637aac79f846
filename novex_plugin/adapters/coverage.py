"""Coverage of a proposal: what it answers of the startpakket, for the panel, Processing and scripts alike."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Sequence, Union

from ..core.accounting import coverage_table
from ..core.accounting.coverage import Coverage, Lies, Surroundings, coverage
from ..core.accounting.vista import Region
from ..core.errors import NovexError
from ..core.exchange.answers import read_answers
from ..core.model.annexes import Answer
from ..core.model.records import BASIS, ProposalHeader, ProposalObject, Variant
from ..core.progress import Progress
from ..core.texts import tr
from .csv_report import CsvReport
from .geopackage import open_proposal
from .goal_file import GoalFile
from .places import Places

CONTEXT_COLUMNS = ("provincie", "voorstel", "versie", "variant")


@dataclass(frozen=True)
class CoverageReport(CsvReport):
    """What one variant covers, at every horizon."""

    header: ProposalHeader
    variant: str
    variant_name: str
    coverage: Coverage
    path: Optional[Path] = None

    @property
    def columns(self) -> Sequence[str]:
        return (*CONTEXT_COLUMNS, *coverage_table.COLUMNS)

    def rows(self) -> List[Dict[str, Any]]:
        """Every cell with the proposal and variant it belongs to."""
        values = (self.header.province, self.header.title, self.header.version, self.variant)
        context = dict(zip(CONTEXT_COLUMNS, values))
        return [{**context, **row} for row in coverage_table.rows(self.coverage)]


def run_coverage(
    proposal_path: Union[str, Path],
    *,
    variant: str = BASIS,
    store_path: Union[str, Path, None] = None,
    progress: Optional[Progress] = None,
) -> CoverageReport:
    """What one variant of a proposal file covers. Raises NovexError for no proposal, no store or an unknown variant."""
    progress = progress or Progress()
    progress.step(0.0, tr("Voorstel lezen"))
    proposal = open_proposal(proposal_path)
    report = report_coverage(
        proposal.header(), proposal.objects(), proposal.variants(), GoalFile(proposal).answers(),
        variant=variant, places=Places(store_path, proposal.header().province) if store_path else None,
        progress=progress.part(0.1, 1.0),
    )  # fmt: skip
    return replace(report, path=Path(proposal_path))


def report_coverage(
    header: ProposalHeader,
    objects: Sequence[ProposalObject],
    variants: Sequence[Variant],
    answers: Iterable[Answer] = (),
    *,
    variant: str = BASIS,
    places: Optional[Places] = None,
    progress: Optional[Progress] = None,
) -> CoverageReport:
    """The same for objects that are already in memory, such as unsaved edits, and places that may be read already."""
    progress = progress or Progress()
    around = surroundings(places, objects, progress.part(0.0, 0.9))
    found = coverage(objects, variants, answers, variant=variant, surroundings=around)
    progress.step(1.0)
    name = next((item.name for item in variants if item.code == variant), tr("Basis") if variant == BASIS else variant)
    return CoverageReport(header, variant, name, found)


def surroundings(places: Optional[Places], objects: Sequence[ProposalObject], progress: Progress) -> Surroundings:
    """The NOVEX areas and regions of the basisset, and where the objects lie that do not say so themselves.

    Raises Cancelled when ``progress`` asks to stop.
    """
    if places is None:
        return Surroundings()
    regions = tuple(Region(name, strategy) for name, strategy in places.regions())
    areas = places.novex_areas()
    asked = [item for item in objects if item.geometry is not None and _is_silent(item)] if regions or areas else []
    lies: Dict[str, Lies] = {}
    for number, item in enumerate(asked):
        progress.step(number / len(asked), tr("Gebieden en regio's opzoeken"))
        place = places.of(item.geometry)
        within = tuple(filter(None, (part.strip() for part in place.region.split(";"))))
        lies[item.uuid] = Lies(place.novex_area or place.novex_name, within)
    return Surroundings(None if areas is None else tuple(areas), regions, lies)


def import_answers(proposal_path: Union[str, Path], source: Union[str, Path]) -> int:
    """Record the answers of a CSV file (columns vraag, variant, horizon, tekst); returns how many.

    Raises NovexError that names every faulty row; nothing is then written.
    """
    path = Path(source)
    try:
        content = path.read_bytes()
    except OSError as error:
        text = tr("{file} kan niet worden gelezen: {reason}.")
        message = text.format(file=path.name, reason=error.strerror or error)
        raise NovexError(message, tr("Controleer of het bestand bestaat en of u het mag lezen.")) from error
    proposal = open_proposal(proposal_path)
    answers = read_answers(content, path.name, [item.code for item in proposal.variants()])
    GoalFile(proposal).save_answers(answers)
    return len(answers)


def _is_silent(item: ProposalObject) -> bool:
    return not item.dropped and not (item.novex_area and item.extra.get("regio"))
