"""The goals of a proposal as they are in a variant: those of the province after its trades."""

from typing import Iterable, Sequence

from ..core.accounting import provincial_goals
from ..core.accounting.trades import Settlement, settle
from ..core.model.annexes import ProvinceGoal, Trade
from ..core.model.records import ProposalHeader, Variant
from ..core.variants.effective import variant_chain
from .geopackage import ProposalFile
from .goal_file import GoalFile


def settled(
    header: ProposalHeader, goals: Iterable[ProvinceGoal], trades: Iterable[Trade], variants: Sequence[Variant],
    variant: str,
) -> Settlement:  # fmt: skip
    """Raises NovexError for a variant that does not exist."""
    chain = variant_chain(variants, variant)
    return settle(provincial_goals(goals), trades, chain=chain, province=header.province)


def settled_in(proposal: ProposalFile, variant: str) -> Settlement:
    """The same for a file. Raises NovexError when it cannot be read."""
    goals, trades = proposal.province_goals(), GoalFile(proposal).trades()
    return settled(proposal.header(), goals, trades, proposal.variants(), variant)
