"""The table of findings of a proposal file, for the panel and for Processing alike."""

from ..core.checks.findings_table import findings_csv
from .geopackage import ProposalFile


def findings_table(proposal: ProposalFile) -> bytes:
    """The bytes of a CSV file with the findings of the last check and their weighings; empty when never checked."""
    result = proposal.last_check()
    if result is None:
        return b""
    names = {item.uuid: item.name for item in proposal.objects()}
    return findings_csv(result.findings, result.untested, proposal.weighings(), names)
