"""Totals and goals of a proposal file, for the panel, Processing and the package alike."""

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple, Union

from ..core.accounting import Goal, GoalLine, Totals, compute_totals, goal_progress, national_goals
from ..core.accounting import table as totals_table
from ..core.accounting.yields import NOTHING
from ..core.model.records import BASIS, ProposalHeader, ProposalObject, Variant
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .csv_report import CsvReport
from .geopackage import open_proposal
from .goal_settlement import settled_in
from .province import province_outline
from .store import Store

BUILT_UP = "stedelijk_gebied"


@dataclass(frozen=True)
class TotalsReport(CsvReport):
    """What one variant adds up to at one horizon, with the goals next to it."""

    header: ProposalHeader
    variant: str
    variant_name: str
    horizon: str
    totals: Totals
    goals: Tuple[GoalLine, ...]
    path: Optional[Path] = None

    @property
    def columns(self) -> Sequence[str]:
        return (*totals_table.CONTEXT_COLUMNS, *totals_table.COLUMNS)

    @property
    def context(self) -> Dict[str, Any]:
        """The proposal, variant and horizon that every figure belongs to."""
        return {
            "provincie": self.header.province,
            "voorstel": self.header.title,
            "versie": self.header.version,
            "variant": self.variant,
            "horizon": self.horizon,
        }

    def rows(self) -> List[Dict[str, Any]]:
        """Every figure with what it belongs to."""
        return [{**self.context, **row} for row in totals_table.rows(self.totals, self.goals)]


def run_totals(
    proposal_path: Union[str, Path],
    *,
    variant: str = BASIS,
    horizon: str = "2030",
    rural_area_m2: Optional[float] = None,
    store_path: Union[str, Path, None] = None,
    progress: Optional[Progress] = None,
) -> TotalsReport:
    """Count one variant of a proposal file at one horizon.

    Goals are measured at their own year, whatever ``horizon`` is asked: a goal for 2050 is not held
    against what stands in 2030. ``rural_area_m2`` serves goals that are a share of the rural area;
    without it the basisset at ``store_path`` is asked (:func:`rural_area_of`).
    Raises NovexError for a file that is no proposal, an unknown variant or horizon.
    """
    progress = progress or Progress()
    progress.step(0.0, tr("Voorstel lezen"))
    proposal = open_proposal(proposal_path)
    report = report_totals(
        proposal.header(),
        proposal.objects(),
        proposal.variants(),
        settled_in(proposal, variant).goals,
        variant=variant,
        horizon=horizon,
        rural_area_m2=rural_area_m2 or rural_area_of(store_path),
        progress=progress.part(0.1, 1.0),
    )
    return replace(report, path=Path(proposal_path))


def report_totals(
    header: ProposalHeader,
    objects: Sequence[ProposalObject],
    variants: Sequence[Variant],
    province_goals: Iterable[Goal] = (),
    *,
    variant: str = BASIS,
    horizon: str = "2030",
    rural_area_m2: Optional[float] = None,
    progress: Optional[Progress] = None,
) -> TotalsReport:
    """The same for objects that are already in memory, such as unsaved edits."""
    progress = progress or Progress()
    wanted = (*province_goals,)
    national = national_goals()
    derivable = [goal for goal in (*wanted, *national) if goal.derived_from != NOTHING]
    years = sorted({goal.horizon for goal in derivable if goal.horizon.isdigit()} - {horizon})
    by_horizon: Dict[str, Totals] = {}
    for position, year in enumerate((horizon, *years)):
        part = progress.part(position / (len(years) + 1), (position + 1) / (len(years) + 1))
        by_horizon[year] = compute_totals(effective_objects(objects, variants, variant, year), progress=part)
    totals = by_horizon[horizon]
    return TotalsReport(
        header=header,
        variant=variant,
        variant_name=_variant_name(variant, variants),
        horizon=horizon,
        totals=totals,
        goals=tuple(goal_progress(totals, national, wanted, by_horizon=by_horizon, rural_area_m2=rural_area_m2)),
    )


def rural_area_of(store_path: Union[str, Path, None]) -> Optional[float]:
    """The rural area (m²) of the province in a basisset store: all of it less the built-up area.

    None when the store holds no outline or no built-up area; a share of the wrong whole is no share.
    A file is measured once. Raises NovexError when it is no store.
    """
    if not store_path:
        return None
    path = Path(store_path)
    state = path.stat() if path.is_file() else None
    return _measured_rural_area(path, (state.st_mtime_ns, state.st_size) if state else (0, 0))


@lru_cache(maxsize=8)
def _measured_rural_area(path: Path, _state: Tuple[int, int]) -> Optional[float]:
    """``_state`` makes a rewritten file a new question."""
    outline = province_outline(path)
    store = Store.open(path)
    if outline is None or not store.has(BUILT_UP):
        return None
    lib = shapely()
    inside = lib.intersection(lib.union_all(store.load(BUILT_UP).pieces), outline)
    return float(lib.area(outline) - lib.area(inside))


def _variant_name(code: str, variants: Iterable[Variant]) -> str:
    if code == BASIS:
        return tr("Basis")
    return next((item.name for item in variants if item.code == code), code)
