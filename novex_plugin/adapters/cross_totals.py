"""A cross table of a proposal, for the panel, Processing and scripts alike."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Union

from ..core.accounting import cross_rows
from ..core.accounting.cross_table import CrossTable
from ..core.accounting.crosstab import cross
from ..core.accounting.keys import VARIANT, checked
from ..core.accounting.periods import Period, presence
from ..core.accounting.table import CONTEXT_COLUMNS
from ..core.model.records import BASIS, ProposalHeader, ProposalObject, Variant
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .csv_report import CsvReport
from .geopackage import open_proposal
from .place_borders import borders_for


@dataclass(frozen=True)
class CrossReport(CsvReport):
    """What one variant adds up to at one horizon (or over a period), split by keys."""

    header: ProposalHeader
    variant: str
    horizon: str
    table: CrossTable
    path: Optional[Path] = None

    @property
    def columns(self) -> Sequence[str]:
        # 'horizon' and 'variant' may be keys as well: what was asked then has a name of its own
        context = [f"{name} gevraagd" if name in self.table.keys else name for name in CONTEXT_COLUMNS]
        return (*context, *cross_rows.columns(self.table))

    def rows(self) -> List[Dict[str, Any]]:
        """Every figure with the proposal, variant and horizon it belongs to."""
        values = (self.header.province, self.header.title, self.header.version, self.variant, self.horizon)
        context = dict(zip(self.columns, values))
        return [{**context, **row} for row in cross_rows.rows(self.table)]


def run_cross(
    proposal_path: Union[str, Path],
    keys: Sequence[str],
    *,
    variant: str = BASIS,
    horizon: str = "2030",
    period: Optional[Period] = None,
    store_path: Union[str, Path, None] = None,
    progress: Optional[Progress] = None,
) -> CrossReport:
    """Count one variant of a proposal file at one horizon, split by ``keys`` (:mod:`..core.accounting.keys`).

    With ``period`` the horizon does not decide who counts: every year of the period does.
    Raises NovexError for a file that is no proposal, an unknown variant, horizon or key, and a key without borders.
    """
    progress = progress or Progress()
    progress.step(0.0, tr("Voorstel lezen"))
    proposal = open_proposal(proposal_path)
    report = report_cross(
        proposal.header(), proposal.objects(), proposal.variants(), keys,
        variant=variant, horizon=horizon, period=period, store_path=store_path, progress=progress.part(0.1, 1.0),
    )  # fmt: skip
    return replace(report, path=Path(proposal_path))


def report_cross(
    header: ProposalHeader,
    objects: Sequence[ProposalObject],
    variants: Sequence[Variant],
    keys: Sequence[str],
    *,
    variant: str = BASIS,
    horizon: str = "2030",
    period: Optional[Period] = None,
    store_path: Union[str, Path, None] = None,
    progress: Optional[Progress] = None,
) -> CrossReport:
    """The same for objects that are already in memory, such as unsaved edits."""
    keys = checked(keys)
    when = presence(objects, variants, variant, period) if period else None
    there = when.uuids if when else set()
    counted = (
        [item for item in objects if item.uuid in there]
        if when
        else effective_objects(objects, variants, variant, horizon)
    )
    table = cross(
        counted, keys, borders_for(keys, store_path, header.province), progress,
        period=when, names={VARIANT: {item.code: item.name for item in variants}},
    )  # fmt: skip
    return CrossReport(header, variant, f"{period.first}-{period.last}" if period else horizon, table)
