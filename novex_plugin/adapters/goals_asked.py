"""What a proposal is held against: the national goals, and those of the province after the trades of a variant."""

from typing import Optional, Sequence

from ..core.accounting import national_goals, provincial_goals
from ..core.accounting.following import Asked
from ..core.accounting.trades import settle
from ..core.model.records import ProposalHeader, Variant
from ..core.variants.effective import variant_chain
from .geopackage import ProposalFile
from .goal_file import GoalFile


def goals_of(
    proposal: ProposalFile, header: ProposalHeader, variants: Sequence[Variant], variant: str,
    rural_area_m2: Optional[float] = None,
) -> Asked:  # fmt: skip
    """``header`` and ``variants`` may hold edits that the file has not. Raises NovexError for an unknown variant."""
    own = provincial_goals(proposal.province_goals())
    chain = variant_chain(variants, variant)
    settlement = settle(own, GoalFile(proposal).trades(), chain=chain, province=header.province)
    return Asked(national_goals(), settlement.goals, rural_area_m2)
