"""From a proposal to its variants side by side, for the panel, Processing and the report alike."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, List, Mapping, Optional, Sequence, Tuple

from ..core.accounting import Goal, provincial_goals
from ..core.checks.result import CheckResult
from ..core.model.records import ProposalHeader, ProposalObject, Variant
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.compare import (
    Comparison,
    IndicatorValue,
    OutcomeCount,
    VariantView,
    compare,
    outcome_counts,
)
from ..core.variants.consensus import Consensus, consensus
from ..core.variants.diff import Difference, difference
from ..core.variants.drawing import Drawing, chosen_codes, drawing_of, variant_title
from .geopackage import ProposalFile, open_proposal
from .report_check import opened
from .store import Store
from .totals import report_totals, rural_area_of
from .whole_check import WholeCheck, question_of

Outcomes = Mapping[str, Tuple[OutcomeCount, ...]]
Indicators = Mapping[str, Tuple[IndicatorValue, ...]]


@dataclass(frozen=True)
class Compared:
    """Variants of one proposal at one horizon, with what they were compared from."""

    header: ProposalHeader
    variants: Tuple[Variant, ...]
    objects: Tuple[ProposalObject, ...]  # all of the proposal
    drawings: Tuple[Drawing, ...]
    comparison: Comparison

    @property
    def about(self) -> Tuple[str, ...]:
        """What the maker says of each variant."""
        said = {item.code: item.description for item in self.variants}
        return tuple(said.get(drawing.code, "") for drawing in self.drawings)

    def differences(self) -> Tuple[Difference, ...]:
        """Of every other variant to the first."""
        return tuple(difference(self.drawings[0], other, self.objects) for other in self.drawings[1:])

    def consensus(self, progress: Optional[Progress] = None) -> Consensus:
        """Where the variants agree and compete. Raises Cancelled."""
        return consensus(self.drawings, progress)


def compare_file(
    proposal_path: Any, *, variants: Optional[Sequence[str]] = None, horizon: str = "2050", store_path: Any = None,
    progress: Optional[Progress] = None,
) -> Compared:  # fmt: skip
    """Compare variants of a proposal file; None: the variants that are not archived, or the basis when there is none.

    With a basisset at ``store_path`` every variant is checked; without it the check in the file serves the variant
    that it is of. May run in a task. Raises NovexError for what cannot be read or does not exist, and Cancelled.
    """
    progress = progress or Progress()
    progress.step(0.0, tr("Voorstel lezen"))
    proposal, store = open_proposal(proposal_path), opened(store_path)
    codes = chosen_codes(proposal.variants(), variants)
    checked = checked_outcomes(proposal, store, codes, horizon, progress.part(0.05, 0.6))
    return compare_objects(
        proposal.header(), proposal.objects(), proposal.variants(), provincial_goals(proposal.province_goals()),
        codes=codes, horizon=horizon, outcomes=checked, rural_area_m2=rural_area_of(store_path),
        progress=progress.part(0.6, 1.0),
    )  # fmt: skip


def compare_objects(
    header: ProposalHeader, objects: Iterable[ProposalObject], variants: Sequence[Variant],
    province_goals: Iterable[Goal] = (), *, codes: Sequence[str], horizon: str, outcomes: Optional[Outcomes] = None,
    indicators: Optional[Indicators] = None, rural_area_m2: Optional[float] = None,
    progress: Optional[Progress] = None,
) -> Compared:  # fmt: skip
    """The same for objects in memory, such as unsaved edits; ``outcomes`` and ``indicators`` by code of the variant.

    Raises NovexError for an unknown variant or horizon, and Cancelled.
    """
    progress = progress or Progress()
    objects, goals = tuple(objects), tuple(province_goals)
    views: List[VariantView] = []
    drawings: List[Drawing] = []
    for place, code in enumerate(codes):
        name = variant_title(variants, code)
        part = progress.part(place / len(codes), (place + 1) / len(codes))
        part.step(0.0, tr("Optellen: {name}").format(name=name))
        counted = report_totals(
            header, objects, variants, goals, variant=code, horizon=horizon, rural_area_m2=rural_area_m2, progress=part
        )
        views.append(VariantView(
            name, code, horizon, counted.totals, counted.goals, (outcomes or {}).get(code),
            (indicators or {}).get(code, ()),
        ))  # fmt: skip
        drawings.append(drawing_of(objects, variants, code, horizon))
    progress.step(1.0)
    return Compared(header, tuple(variants), objects, tuple(drawings), compare(views))


def checked_outcomes(
    proposal: ProposalFile, store: Optional[Store], codes: Sequence[str], horizon: str,
    progress: Optional[Progress] = None,
) -> Outcomes:  # fmt: skip
    """What the check says of each variant; variants that were not checked are absent. Raises NovexError, Cancelled."""
    progress = progress or Progress()
    if store is None:
        last = proposal.last_check()
        fits = last is not None and last.variant in codes and last.horizon == horizon
        return {last.variant: outcome_counts(last)} if last is not None and fits else {}
    whole = WholeCheck(store)
    found = {}
    for place, code in enumerate(codes):
        part = progress.part(place / len(codes), (place + 1) / len(codes))
        part.step(0.0, tr("Toetsen: {name}").format(name=variant_title(proposal.variants(), code)))
        found[code] = outcome_counts(_result(whole, proposal, code, horizon, part))
    return found


def _result(whole: WholeCheck, proposal: ProposalFile, code: str, horizon: str, progress: Progress) -> CheckResult:
    return whole.run(question_of(proposal, variant=code, horizon=horizon), progress=progress).result


def suggested_name(proposal_path: Any, kind: str, codes: Sequence[str], horizon: str) -> str:
    """The name of a file beside a proposal, always the same for the same choice."""
    chosen = "-".join(code or "basis" for code in codes)
    return f"{Path(proposal_path).stem}_{kind}_{chosen}_{horizon}"
